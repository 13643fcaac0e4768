using System.Collections.Generic;
using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Decision;

/// <summary>One edit of a fix: the reference whose literal changes, and its new value.</summary>
internal sealed record ReplacementEdit(Reference Reference, string NewValue);

/// <summary>A fix that the same policy surely allows.</summary>
/// <param name="Key">Equivalence key; equal for equal replacements, so that Fix All applies one of them everywhere.</param>
internal sealed record ReplacementOffer(string Title, string Key, ImmutableArray<ReplacementEdit> Edits);

/// <summary>The replacements a policy prescribes, each judged again as a whole use.</summary>
internal static class Replacements
{
    /// <summary>In the policy's order; empty if none can be offered honestly (no literal to edit, another task, not surely allowed, generated file).</summary>
    public static ImmutableArray<ReplacementOffer> Offer(UseReferences references, Use use, DecisionResult result, OriginPolicy policy, OriginCatalog catalog, Day today) =>
        Offer(references, use, result, policy, catalog, today, out _);

    /// <param name="obstacle">Why the first that is prescribed is not offered; of no meaning where one is.</param>
    public static ImmutableArray<ReplacementOffer> Offer(UseReferences references, Use use, DecisionResult result, OriginPolicy policy, OriginCatalog catalog, Day today, out ReplacementObstacle obstacle)
    {
        obstacle = references.Editable ? ReplacementObstacle.NothingPrescribed : ReplacementObstacle.NotEditable;
        if (result.Verdict == Verdict.Allow || !references.Editable) return ImmutableArray<ReplacementOffer>.Empty;

        var offers = ImmutableArray.CreateBuilder<ReplacementOffer>();
        foreach (var id in result.PrescribingIds)
        {
            foreach (var replacement in PrescribedBy(id, policy))
            {
                if (Judged(replacement, references, use, policy, catalog, today, sameModel: false, out var found) is not { } offer)
                {
                    if (obstacle == ReplacementObstacle.NothingPrescribed) obstacle = found;
                }
                else if (!HasKey(offers, offer.Key)) offers.Add(offer);
            }
        }

        return offers.ToImmutable();
    }

    private static ImmutableArray<Replacement> PrescribedBy(string id, OriginPolicy policy)
    {
        foreach (var rule in policy.Rules)
        {
            if (rule.Id == id) return rule.ReplaceWith;
        }

        return ImmutableArray<Replacement>.Empty;
    }

    /// <summary>A replacement as a whole use, judged by the policy in force; null unless it can be written in place and is surely allowed.</summary>
    /// <param name="sameModel">It names the same weights, so that what they do is the same, whatever is known of it.</param>
    /// <param name="obstacle">Why it is null.</param>
    public static ReplacementOffer? Judged(Replacement replacement, UseReferences references, Use use, OriginPolicy policy, OriginCatalog catalog, Day today, bool sameModel, out ReplacementObstacle obstacle)
    {
        var edits = new List<ReplacementEdit>(2);
        obstacle = ReplacementObstacle.ModelHasNoPlace;
        if (!TryEditModel(replacement.Model, references.Model, edits)) return null;

        obstacle = ReplacementObstacle.EndpointHasNoPlace;
        if (!TryEditEndpoint(replacement, references.Endpoint, ConventionOf(references.Sdk, catalog), edits)) return null;
        if (edits.Count == 0 || Overlap(edits)) return null;

        var changed = references;
        foreach (var edit in edits)
        {
            var half = edit.Reference with { Value = edit.NewValue, Basis = Basis.Evaluated };
            changed = ReferenceEquals(edit.Reference, references.Model) ? changed with { Model = half } : changed with { Endpoint = half };
        }

        var after = UseResolver.Resolve(changed, catalog, policy.Facts, use.Scope);
        obstacle = ReplacementObstacle.OtherTask;
        if (!sameModel && !ReferenceEquals(changed.Model, references.Model) && !KeepsTask(references, use, after)) return null;

        obstacle = ReplacementObstacle.NotServedThere;
        if (!sameModel && replacement.Endpoint is null && !IsServed(references.Endpoint?.Value, use.Endpoint, after.Endpoint, catalog)) return null;

        obstacle = ReplacementObstacle.NotSurelyAllowed;
        return PolicyEngine.Decide(after, policy, today, facts => UseResolver.Resolve(changed, catalog, facts, use.Scope)) is { Certain: true, DiagnosticId: VerdictIds.Permitted }
            ? new ReplacementOffer(TitleOf(replacement), KeyOf(replacement), edits.ToImmutableArray())
            : null;
    }

    /// <summary>
    /// A model that is prescribed alone goes to the endpoint that is there. False where that does not have it: a developer's own API has no
    /// model of another developer, and no machine of one's own has closed weights.
    /// </summary>
    private static bool IsServed(string? address, EndpointHalf? before, EndpointHalf? after, OriginCatalog catalog)
    {
        if (before is not { Held: true } || after is null) return true;
        if (IsOwnMachine(before) && !IsOwnMachine(after)) return false;

        return address is null || IdentityResolver.ResolveEndpoint(catalog, address) is not { Hosting: Hosting.Vendor } || IsAt(after.Hops[0], Hosting.Vendor);
    }

    /// <summary>And nobody's behind it.</summary>
    private static bool IsOwnMachine(EndpointHalf endpoint) =>
        endpoint.Hops.Length == 1 && endpoint.MoreHops == UnknownKind.None && (IsAt(endpoint.Hops[0], Hosting.SelfHosted) || IsAt(endpoint.Hops[0], Hosting.InProcess));

    private static bool IsAt(Hop hop, Hosting hosting)
    {
        foreach (var member in hop.Hosting.Members)
        {
            if (member.Value == Spelling.Of(hosting)) return true;
        }

        return false;
    }

    /// <summary>False if the prescribed model cannot be written where the use names its own.</summary>
    private static bool TryEditModel(string? prescribed, Reference? current, List<ReplacementEdit> edits)
    {
        if (prescribed is null || current?.Value == prescribed) return true;
        if (current is not { Role: ReferenceRole.Model, Value: not null, Literal: not null }) return false;

        edits.Add(new ReplacementEdit(current, prescribed));
        return true;
    }

    /// <summary>False if the prescribed endpoint cannot be written where the use names its own: an SDK's default has no place in the code.</summary>
    private static bool TryEditEndpoint(Replacement replacement, Reference? current, string? convention, List<ReplacementEdit> edits)
    {
        if (replacement.Endpoint is not { } prescribed) return true;
        if (current is null || (replacement.IsWholeAddress ? prescribed : EndpointRewrite.Apply(current, prescribed, convention)) is not { } value) return false;
        if (EndpointRewrite.AreSame(current.Value, value)) return true;
        if (current is not { Value: not null, Literal: not null }) return false;

        edits.Add(new ReplacementEdit(current, value));
        return true;
    }

    private static string? ConventionOf(string? package, OriginCatalog catalog)
    {
        if (package is null) return null;

        // The assembly with a package's entry points goes by the package's name.
        foreach (var surface in catalog.SurfacesOf(package)) return surface.PathConvention;
        return null;
    }

    /// <summary>One string may spell both halves in a way that leaves no two places to edit.</summary>
    private static bool Overlap(List<ReplacementEdit> edits) =>
        edits.Count == 2
        && edits[0].Reference.Literal is { } left && edits[1].Reference.Literal is { } right
        && left.Path == right.Path && left.Span.OverlapsWith(right.Span);

    /// <summary>Chat for chat. Vectors of two models never mix, so an embedding model is never swapped; what nobody knows is not the same.</summary>
    private static bool KeepsTask(UseReferences references, Use before, Use after)
    {
        var task = references.Task != ModelTask.Unknown ? references.Task : before.Model?.Task ?? ModelTask.Unknown;
        return task is not (ModelTask.Unknown or ModelTask.Embedding) && before.Model?.Task != ModelTask.Embedding && after.Model?.Task == task;
    }

    private static bool HasKey(ImmutableArray<ReplacementOffer>.Builder offers, string key)
    {
        foreach (var offer in offers)
        {
            if (offer.Key == key) return true;
        }

        return false;
    }

    private static string TitleOf(Replacement replacement) => (replacement.Model, replacement.Endpoint) switch
    {
        ({ } model, { } endpoint) => "Use '" + model + "' at " + endpoint,
        ({ } model, null) => "Use '" + model + "'",
        (null, { } endpoint) => "Use " + endpoint,
        _ => "",
    };

    private static string KeyOf(Replacement replacement) => "replace:" + replacement.Model + "@" + replacement.Endpoint;
}
