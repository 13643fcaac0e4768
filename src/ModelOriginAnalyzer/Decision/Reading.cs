using System.Collections.Generic;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Decision;

/// <summary>One developer or operator that conditions are tested on together: a known one, one that nobody can name, or none at all.</summary>
/// <param name="known">Null for the other two cases.</param>
/// <param name="unknown">None when known and when there is none.</param>
/// <remarks>Fields, here and in the types that conditions are evaluated with: a cold compiler would compile every getter.</remarks>
internal sealed class Candidate(OrganizationFacts? known, UnknownKind unknown)
{
    public readonly OrganizationFacts? Known = known;

    public readonly UnknownKind Unknown = unknown;

    public static List<Candidate> AllOf(Fact<OrganizationFacts> fact, bool presume)
    {
        var candidates = new List<Candidate>(1);
        foreach (var member in fact.Members)
        {
            if (presume || member.Basis != Basis.Presumed) candidates.Add(new Candidate(member.Value, UnknownKind.None));
        }

        var unknown = Presumption.UnknownOf(fact, presume);
        if (unknown != UnknownKind.None || candidates.Count == 0) candidates.Add(new Candidate(null, unknown));
        return candidates;
    }
}

/// <summary>
/// One way to read a use: one hop with one operator, and one developer. All hop conditions of a `when` are tested on the same
/// reading, and so are all `developer.*` conditions; a rule ranges over the readings.
/// </summary>
/// <param name="hop">Null for a hop that nobody can name, and where the endpoint half is not held.</param>
/// <param name="hopUnknown">Why <paramref name="hop"/> is null.</param>
internal sealed class Reading(Hop? hop, UnknownKind hopUnknown, Candidate @operator, Candidate developer)
{
    public readonly Hop? Hop = hop;

    public readonly UnknownKind HopUnknown = hopUnknown;

    public readonly Candidate Operator = @operator;

    public readonly Candidate Developer = developer;

    private static readonly Candidate NotHeld = new(null, UnknownKind.Dynamic);

    /// <summary>At least one. With <paramref name="presume"/> off, presumed members are unknown.</summary>
    public static List<Reading> AllOf(Use use, bool presume)
    {
        var readings = new List<Reading>(1);
        if (use.Model is null)
        {
            AddHops(readings, use.Endpoint, NotHeld, presume);
            return readings;
        }

        foreach (var developer in Candidate.AllOf(use.Model.Developer, presume)) AddHops(readings, use.Endpoint, developer, presume);
        return readings;
    }

    private static void AddHops(List<Reading> readings, EndpointHalf? endpoint, Candidate developer, bool presume)
    {
        if (endpoint is null)
        {
            readings.Add(new Reading(null, UnknownKind.Dynamic, NotHeld, developer));
            return;
        }

        foreach (var hop in endpoint.Hops)
        {
            foreach (var @operator in Candidate.AllOf(hop.Operator, presume)) readings.Add(new Reading(hop, UnknownKind.None, @operator, developer));
        }

        if (endpoint.MoreHops != UnknownKind.None)
        {
            readings.Add(new Reading(null, endpoint.MoreHops, new Candidate(null, endpoint.MoreHops), developer));
        }
    }
}

internal static class Presumption
{
    /// <summary>Why members of a fact may be missing; with <paramref name="presume"/> off, presumed members are.</summary>
    public static UnknownKind UnknownOf<T>(Fact<T> fact, bool presume)
    {
        if (presume || fact.Unknown != UnknownKind.None) return fact.Unknown;

        foreach (var member in fact.Members)
        {
            // Whatever is presumed is presumed because the code does not say it.
            if (member.Basis == Basis.Presumed) return UnknownKind.Dynamic;
        }

        return UnknownKind.None;
    }
}
