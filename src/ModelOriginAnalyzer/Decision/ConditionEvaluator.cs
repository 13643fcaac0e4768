using System.Collections.Generic;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Decision;

/// <summary>
/// The `when` of rules against one use (POLICY section 3). A deny, warn or info rule needs one reading of the use, and in it one
/// member of each set, that satisfies it; an allow rule needs all of them.
/// </summary>
/// <param name="allMustHold">True for allow rules.</param>
/// <param name="presume">Presumed members count as known; otherwise they are unknown.</param>
internal sealed class ConditionEvaluator(Use use, bool allMustHold, bool presume)
{
    private static readonly Fact<string> NotKnown = Fact<string>.Missing(UnknownKind.Dynamic);

    private readonly List<Reading> _readings = Reading.AllOf(use, presume);

    public Truth Evaluate(Condition when)
    {
        if (allMustHold && !AsksOfWhatIsHeld(when)) return Truth.False;

        var result = Answer.LeftOut;
        foreach (var reading in _readings) result = Join(result, Evaluate(when, reading), allMustHold);
        return result.Truth == Truth.LeftOut ? Truth.False : result.Truth;
    }

    /// <summary>What the answer of <see cref="Evaluate(Condition)"/> rests on, which must not have been False.</summary>
    public Evidence Explain(Condition when, Truth answer)
    {
        var evidence = new Evidence();
        foreach (var reading in _readings)
        {
            if (Evaluate(when, reading).Truth == answer) Gather(when, reading, evidence);
        }

        return evidence;
    }

    private Answer Evaluate(Condition condition, Reading reading)
    {
        switch (condition)
        {
            case Condition.All all:
                var every = all.Parts.IsEmpty ? Answer.Of(true) : Answer.LeftOut;
                foreach (var part in all.Parts) every = every.And(Evaluate(part, reading));
                return every;
            case Condition.Any any:
                var some = any.Parts.IsEmpty ? Answer.Of(false) : Answer.LeftOut;
                foreach (var part in any.Parts) some = some.Or(Evaluate(part, reading));
                return some;
            default:
                return Evaluate((Condition.Test)condition, reading);
        }
    }

    private Answer Evaluate(Condition.Test test, Reading reading)
    {
        var universal = test.Quantifier == Quantifier.Default ? allMustHold : test.Quantifier == Quantifier.Every;
        var result = Answer.LeftOut;
        if (test.Quantifier == Quantifier.Default)
        {
            result = OnReading(test, reading, universal);
        }
        else
        {
            // `some` and `every` speak of the whole set, over all hops and developers.
            foreach (var each in _readings) result = Join(result, OnReading(test, each, universal), universal);
        }

        return allMustHold && result.Truth == Truth.Maybe && !IsHeld(UseParts.PartOf(test.Dimension)) ? Answer.LeftOut : result;
    }

    private Answer OnReading(Condition.Test test, Reading reading, bool universal) => test.Dimension switch
    {
        Dimension.Developer => OnOrganization(test, reading.Developer, universal),
        Dimension.DeveloperCountry => OnFact(test, CountryOf(reading.Developer), universal),
        Dimension.DeveloperOwner => OnFact(test, OwnersOf(reading.Developer), universal),
        Dimension.Lineage => OnFact(test, use.Model?.Lineage ?? Fact<LineageFact>.Missing(UnknownKind.Dynamic), universal),
        Dimension.Operator => OnOrganization(test, reading.Operator, universal),
        Dimension.OperatorCountry => OnFact(test, CountryOf(reading.Operator), universal),
        Dimension.OperatorOwner => OnFact(test, OwnersOf(reading.Operator), universal),
        _ => OnFact(test, TextsOf(test.Dimension, reading), universal),
    };

    private Fact<string> TextsOf(Dimension dimension, Reading reading) => dimension switch
    {
        Dimension.Model => use.Model?.Model ?? NotKnown,
        Dimension.Version => use.Model?.Version ?? NotKnown,
        Dimension.Family => use.Model?.Family ?? NotKnown,
        Dimension.Weights => use.Model?.Weights ?? NotKnown,
        Dimension.License => use.Model?.License ?? NotKnown,
        Dimension.LicenseUse => use.Model?.LicenseUse ?? NotKnown,
        Dimension.Host => reading.Hop?.Host ?? Fact<string>.Missing(reading.HopUnknown),
        Dimension.Region => reading.Hop?.Region ?? Fact<string>.Missing(reading.HopUnknown),
        Dimension.Hosting => reading.Hop?.Hosting ?? Fact<string>.Missing(reading.HopUnknown),
        Dimension.Tag => reading.Hop?.Tag ?? Fact<string>.Missing(reading.HopUnknown),
        Dimension.Upstream => use.Endpoint?.Upstream ?? NotKnown,
        Dimension.Sdk => use.Sdk is { } sdk ? Fact<string>.Of(sdk, Basis.Evaluated) : Fact<string>.Absent,
        Dimension.DeployedIn => use.Scope.DeployedIn,
        Dimension.Project => OrNotKnown(use.Scope.Project),
        Dimension.ProjectKind => OrNotKnown(use.Scope.ProjectKind),
        _ => OrNotKnown(use.Scope.Path),
    };

    private static Fact<string> OrNotKnown(string? text) => text is null ? NotKnown : Fact<string>.Of(text, Basis.Evaluated);

    private static Fact<string> CountryOf(Candidate candidate) =>
        candidate.Known?.Country ?? (candidate.Unknown == UnknownKind.None ? Fact<string>.Absent : Fact<string>.Missing(candidate.Unknown));

    private static Fact<OwnerFact> OwnersOf(Candidate candidate) =>
        candidate.Known?.Owners ?? (candidate.Unknown == UnknownKind.None ? Fact<OwnerFact>.Absent : Fact<OwnerFact>.Missing(candidate.Unknown));

    private Answer OnOrganization(Condition.Test test, Candidate candidate, bool universal)
    {
        if (candidate.Known is { } organization) return OperandMatch.OnMember(test.Dimension, test.Operand, organization, use.Model);
        return candidate.Unknown == UnknownKind.None ? OnEmpty(test, universal) : Answer.Maybe(candidate.Unknown, test.Dimension);
    }

    private Answer OnFact<T>(Condition.Test test, Fact<T> fact, bool universal)
        where T : class
    {
        var unknown = Presumption.UnknownOf(fact, presume);
        var result = Answer.LeftOut;
        foreach (var member in fact.Members)
        {
            if (!presume && member.Basis == Basis.Presumed) continue;
            result = Join(result, OperandMatch.OnMember(test.Dimension, test.Operand, member.Value, use.Model), universal);
        }

        // One known member settles `absent`, whatever else there may be.
        if (test.Operand is Operand.Absent && result.Truth != Truth.LeftOut) return result;
        if (unknown != UnknownKind.None) return Join(result, Answer.Maybe(unknown, test.Dimension), universal);
        return result.Truth == Truth.LeftOut ? OnEmpty(test, universal) : result;
    }

    private Answer OnEmpty(Condition.Test test, bool universal) =>
        Answer.Of(OperandMatch.OnEmpty(test.Operand, allMustHold && universal));

    private static Answer Join(Answer left, Answer right, bool universal) => universal ? left.And(right) : left.Or(right);

    private bool IsHeld(UsePart part) => part switch
    {
        UsePart.Model => use.Model is not null,
        UsePart.Endpoint => use.Endpoint is { Held: true },
        _ => true,
    };

    /// <summary>Some condition outside scope is left when those on halves not held are left out.</summary>
    private bool AsksOfWhatIsHeld(Condition condition)
    {
        if (condition is Condition.Test test)
        {
            var part = UseParts.PartOf(test.Dimension);
            return part != UsePart.Scope && IsHeld(part);
        }

        foreach (var part in condition is Condition.All all ? all.Parts : ((Condition.Any)condition).Parts)
        {
            if (AsksOfWhatIsHeld(part)) return true;
        }

        return false;
    }

    private void Gather(Condition condition, Reading reading, Evidence evidence)
    {
        switch (condition)
        {
            case Condition.All all:
                foreach (var part in all.Parts) Gather(part, reading, evidence);
                break;
            case Condition.Any any:
                // Alternatives that fall short of what the whole says did not decide it.
                var whole = Evaluate(any, reading).Truth;
                foreach (var part in any.Parts)
                {
                    if (Evaluate(part, reading).Truth == whole) Gather(part, reading, evidence);
                }

                break;
            default:
                Gather((Condition.Test)condition, reading, evidence);
                break;
        }
    }

    private void Gather(Condition.Test test, Reading reading, Evidence evidence)
    {
        var part = UseParts.PartOf(test.Dimension);
        var isHeld = IsHeld(part);
        var answer = Evaluate(test, reading);
        if (answer.Truth == Truth.LeftOut) return;

        evidence.AboutModel |= isHeld && part == UsePart.Model;
        evidence.AboutEndpoint |= isHeld && part == UsePart.Endpoint;
        if (answer.Truth == Truth.Maybe)
        {
            evidence.Add(MissingOf(answer, part, reading), part, isHeld);
            return;
        }

        evidence.HasSureCondition |= isHeld && part != UsePart.Scope;
        if (!OperandMatch.IsPositive(test.Operand)) return;
        evidence.NamesModel |= test.Dimension == Dimension.Model;
        evidence.NamesHost |= test.Dimension == Dimension.Host;
    }

    private MissingFact MissingOf(Answer answer, UsePart part, Reading reading)
    {
        if (part == UsePart.Model) return new MissingFact(PolicyLanguage.NameOf(answer.Missing), use.Model?.Written ?? "the model", answer.Why);
        if (part != UsePart.Endpoint) return new MissingFact(PolicyLanguage.NameOf(answer.Missing), "the project", answer.Why);

        // Of a hop that nobody can name, what is missing is the hop.
        var isUnnamedUpstream = reading.Hop is null && use.Endpoint is not null;
        return new MissingFact(PolicyLanguage.NameOf(isUnnamedUpstream ? Dimension.Upstream : answer.Missing), HostOf(reading.Hop), answer.Why);
    }

    private string HostOf(Hop? hop)
    {
        if (hop is not null)
        {
            foreach (var member in hop.Host.Members)
            {
                if (presume || member.Basis != Basis.Presumed) return member.Value;
            }
        }

        return use.Endpoint?.Host ?? use.Endpoint?.Written ?? "the endpoint";
    }
}
