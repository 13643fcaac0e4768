using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Rules;

/// <summary>A use that a file has to report, and where in it.</summary>
internal readonly record struct PlacedUse(JudgedUse Judged, Place Place);

/// <summary>What the uses of one file come to: one a place, the strictest, in the order of the text. The build and the scan both take it from here.</summary>
internal static class PlacedUses
{
    /// <param name="uses">What extraction found in the file.</param>
    /// <param name="path">Relative to the root; the `path` of every use.</param>
    /// <param name="file">Path of the file as the host gave it.</param>
    /// <param name="tree">The file when it is C#; null for a configuration file.</param>
    public static ImmutableArray<PlacedUse> Of(ImmutableArray<UseReferences> uses, string path, string file, SyntaxTree? tree, UseJudge judge)
    {
        if (uses.IsEmpty) return ImmutableArray<PlacedUse>.Empty;

        var byPlace = new SortedDictionary<TextSpan, PlacedUse>();
        foreach (var (judged, place) in UseAlternatives.Strictest(Candidates(uses, path, file, tree, judge)))
        {
            if (!byPlace.TryGetValue(place.Span, out var other) || Outdoes(judged, other.Judged)) byPlace[place.Span] = new PlacedUse(judged, place);
        }

        return byPlace.Values.ToImmutableArray();
    }

    private static List<UseAlternative> Candidates(ImmutableArray<UseReferences> uses, string path, string file, SyntaxTree? tree, UseJudge judge)
    {
        var candidates = new List<UseAlternative>(uses.Length);
        foreach (var use in uses)
        {
            if (use.IsPartOfAnother) continue;

            var judged = judge.Judge(use with { Path = path });
            if (UseJudge.IsNoNews(judged)) continue;

            var place = judge.IsSaidElsewhere(judged) ? null : PlaceOf(judged, file, tree);
            candidates.Add(new UseAlternative(judged, place));
        }

        return candidates;
    }

    private static bool Outdoes(JudgedUse judged, JudgedUse other)
    {
        if (judged.Rank != other.Rank) return judged.Rank < other.Rank;

        // Equal verdicts at one place (alternatives, environments): a choice that no order of files changes.
        return string.CompareOrdinal(Key(judged), Key(other)) < 0;
    }

    private static string Key(JudgedUse judged) =>
        judged.References.Model?.Value + "\n" + judged.References.Endpoint?.Value + "\n" + judged.References.Model?.Environment + "\n" + judged.References.Endpoint?.Environment;

    /// <summary>
    /// The host or id inside this file's literal; else the expression that refers to it; else the call. A verdict that rests on the
    /// pair prefers the model's expression: the endpoint's may be no more than the client.
    /// </summary>
    private static Place? PlaceOf(JudgedUse judged, string file, SyntaxTree? tree)
    {
        var model = judged.References.Model;
        var endpoint = judged.References.Endpoint;
        var (first, second) = judged.Result.AboutEndpoint ? (endpoint, model) : (model, endpoint);
        var isPair = judged.Result.AboutEndpoint && judged.Result.AboutModel;

        return Here(first?.Exact, file, tree)
            ?? (isPair ? Here(second?.Exact, file, tree) ?? Here(second?.Expression, file, tree) : null)
            ?? Here(first?.Expression, file, tree)
            ?? Here(judged.References.Site, file, tree)
            ?? Here(second?.Exact, file, tree)
            ?? Here(second?.Expression, file, tree);
    }

    private static Place? Here(Place? place, string file, SyntaxTree? tree) =>
        place is not null && (tree is null ? place.Tree is null && place.Path == file : ReferenceEquals(place.Tree, tree)) ? place : null;
}
