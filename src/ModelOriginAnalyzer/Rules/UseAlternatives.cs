using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Rules;

/// <summary>One alternative of a use: what one branch, fallback or environment makes of a call.</summary>
/// <param name="Place">Where this file would report it; null where another file says as much.</param>
internal readonly record struct UseAlternative(JudgedUse Judged, Place? Place)
{
    /// <summary>Said at the very characters that name the model or host, here or in another file; not at a call that only leads there.</summary>
    public bool IsSettled => Place is null || Place == Judged.References.Model?.Exact || Place == Judged.References.Endpoint?.Exact;
}

/// <summary>
/// One use, one diagnostic: of the alternatives of one call the strictest is shown. `GetEnvironmentVariable(…) ?? "https://…"` is not
/// known and the literal at once; where the literal says as much, the call says nothing.
/// </summary>
internal static class UseAlternatives
{
    private struct Site
    {
        public int Strictest;
        public int StrictestSettled;
    }

    /// <summary>Those to report, in their order. Permitted ones that name something stay: each is a component of its own.</summary>
    public static IEnumerable<(JudgedUse Judged, Place Place)> Strictest(List<UseAlternative> alternatives)
    {
        var sites = SitesOf(alternatives);
        foreach (var alternative in alternatives)
        {
            if (alternative.Place is { } place && !IsOutdone(alternative, sites)) yield return (alternative.Judged, place);
        }
    }

    private static Dictionary<TextSpan, Site> SitesOf(List<UseAlternative> alternatives)
    {
        var sites = new Dictionary<TextSpan, Site>();
        foreach (var alternative in alternatives)
        {
            // Configuration has no calls: each value is its own use.
            if (alternative.Judged.References.Site is not { } at) continue;

            if (!sites.TryGetValue(at.Span, out var site)) site = new Site { Strictest = int.MaxValue, StrictestSettled = int.MaxValue };
            site.Strictest = Math.Min(site.Strictest, alternative.Judged.Rank);
            if (alternative.IsSettled) site.StrictestSettled = Math.Min(site.StrictestSettled, alternative.Judged.Rank);
            sites[at.Span] = site;
        }

        return sites;
    }

    private static bool IsOutdone(UseAlternative alternative, Dictionary<TextSpan, Site> sites)
    {
        if (alternative.Judged.References.Site is not { } at) return false;

        var site = sites[at.Span];
        var rank = alternative.Judged.Rank;
        return alternative.IsSettled
            ? rank > site.Strictest && alternative.Judged.Result.DiagnosticId != RuleIdentifiers.Permitted
            : rank > site.Strictest || rank >= site.StrictestSettled;
    }
}
