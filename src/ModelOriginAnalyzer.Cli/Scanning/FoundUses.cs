using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Rules;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.Scanning;

/// <summary>Gathers what the files of a scan come to, judged exactly as the analyzer in a build judges it.</summary>
/// <param name="all">What a build keeps quiet too: permitted uses, what another file says as well, and that of which there is no news.</param>
/// <param name="folder">What paths are relative to.</param>
internal sealed class FoundUses(bool all, string folder)
{
    private readonly Occurrences _occurrences = new(folder);
    private readonly Dictionary<string, ScannedUse> _uses = new(StringComparer.Ordinal);
    private readonly SortedSet<(string Path, string Reason)> _incomplete = [];

    /// <param name="uses">What extraction found in the file.</param>
    /// <param name="path">Relative to the root of the policy; the `path` of every use.</param>
    /// <param name="file">The file's path.</param>
    /// <param name="bound">The file when it is C#; null for any other.</param>
    public void Add(ImmutableArray<UseReferences> uses, string path, string file, BoundFile? bound, UseJudge judge)
    {
        foreach (var (judged, place) in PlacedUses.Of(uses, path, file, bound?.Model.SyntaxTree, judge))
        {
            Add(judged, _occurrences.Of(judged, bound), isNews: true, new ScanFinding(judged, judge, place));
        }

        if (!all) return;

        foreach (var use in uses)
        {
            var judged = judge.Judge(use with { Path = path });

            // A permitted client is no more than its calls.
            if (use.IsPartOfAnother && judged.Result.Verdict == Verdict.Allow) continue;

            Add(judged, _occurrences.Of(judged, bound), isNews: false);
        }
    }

    /// <summary>Adds a use that stands at one place of a kind of its own.</summary>
    public void Add(UseReferences use, UseJudge judge, Text.Place place, OccurrenceKind kind)
    {
        var judged = judge.Judge(use);

        // That nothing allows a bare package by name is no news: the code that uses it is judged.
        var isNews = judged.Result.Rule is not null && !UseJudge.IsNoNews(judged);
        Add(judged, [_occurrences.At(place, kind)], isNews);
    }

    public void AddIncomplete(string path, string reason) => _incomplete.Add((TreePlaces.Relative(path, folder), reason));

    public ScanResult ToResult() => new(
        [.. _uses.OrderBy(use => use.Value.Occurrences[0].Path, StringComparer.Ordinal)
            .ThenBy(use => use.Value.Occurrences[0].Line)
            .ThenBy(use => use.Value.Occurrences[0].Column)
            .ThenBy(use => use.Key, StringComparer.Ordinal)
            .Select(use => use.Value)],
        [.. _incomplete.Select(entry => new IncompleteAnalysis(entry.Path, entry.Reason))]);

    private void Add(JudgedUse judged, ImmutableArray<Occurrence> occurrences, bool isNews, ScanFinding? finding = null)
    {
        if (occurrences.IsEmpty || (!all && (!isNews || judged.Result is { Verdict: Verdict.Allow, Exception: null }))) return;

        var use = new ScannedUse(
            Answers.Of(judged.Result),
            judged.Use.Model is { } model ? Answers.Of(model, PublisherOf(model)) : null,
            judged.Use.Endpoint is { } endpoint ? Answers.Of(endpoint) : null,
            occurrences,
            judged.Result.Rule?.Because,
            isNews)
        {
            Written = judged.Use.Model?.Written,
            Sdk = judged.Use.Sdk,
            Scope = judged.Use.Scope,
            Finding = finding,
            Fingerprint = Fingerprint.Of(judged),
        };

        // Linked files and target frameworks repeat themselves.
        _uses.TryAdd(KeyOf(use), use);
    }

    private static Organization? PublisherOf(ModelHalf model) => model.Written is { } written ? IdentityResolver.ResolveModel(OriginCatalog.BuiltIn, written).Publisher : null;

    private static string KeyOf(ScannedUse use) =>
        string.Join("\n", use.Occurrences.Select(place => place.ToString())) + "\n" + use.Result.Id + "\n" + use.Model?.Id + "\n" + use.Endpoint?.Host;
}
