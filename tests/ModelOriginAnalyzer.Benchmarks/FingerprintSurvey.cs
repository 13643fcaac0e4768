using System.Collections.Immutable;
using ModelOriginAnalyzer.Cli.Scanning;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Benchmarks;

/// <summary>
/// Over the history of a repository: how many findings keep their fingerprint when a commit changes the files that they stand in. Every
/// commit is held against its own parent, the way a baseline holds today against the day it was made.
/// </summary>
internal static class FingerprintSurvey
{
    /// <summary>Everything is a finding.</summary>
    private const string Policy = """{ "version": 1, "default": "deny" }""";

    /// <param name="gitFolder">A git directory; it is only read.</param>
    /// <param name="wanted">How many commits that change files with findings, from the newest on.</param>
    public static void Run(string gitFolder, int wanted)
    {
        var policy = Path.GetTempFileName();
        File.WriteAllText(policy, Policy);
        using var checkout = new Checkout(new GitHistory(gitFolder));
        var count = new Count();
        var scans = new Dictionary<string, ImmutableArray<ScannedUse>>(StringComparer.Ordinal);
        foreach (var commit in new GitHistory(gitFolder).Commits())
        {
            if (!commit.Changed.Any(IsScanned)) continue;

            var after = ScanOf(commit.Tree);
            var before = ScanOf(commit.ParentTree);
            var touched = before.Where(use => use.Occurrences.Any(place => commit.Changed.Contains(place.Path))).ToList();
            if (touched.Count == 0) continue;

            Hold(commit, before, after, touched, checkout, count);
            if (count.Commits >= wanted) break;
        }

        File.Delete(policy);
        Console.WriteLine($"{gitFolder}: {count.Commits} commits, {count.Findings} findings in files that they change: {count.Kept} keep their fingerprint ({100.0 * count.Kept / Math.Max(count.Findings, 1):F1}%), "
            + $"{count.Gone} are gone with the text that they stood on, {count.Other} became another");

        ImmutableArray<ScannedUse> ScanOf(string tree)
        {
            if (scans.TryGetValue(tree, out var known)) return known;

            checkout.Show(tree);
            var request = new ScanRequest(checkout.Folder, false, policy, checkout.Folder, false, Fact<string>.Missing(UnknownKind.Dynamic), [], Day.From(DateTime.UtcNow));
            return scans[tree] = [.. Scanner.Run(request, new ScanProgress(TextWriter.Null)).Uses.Where(use => use.Fingerprint.Length > 0)];
        }
    }

    private static void Hold(Commit commit, ImmutableArray<ScannedUse> before, ImmutableArray<ScannedUse> after, List<ScannedUse> touched, Checkout checkout, Count count)
    {
        count.Commits++;
        var left = after.CountBy(use => use.Fingerprint).ToDictionary(StringComparer.Ordinal);

        // What nobody touched takes its own first, so that what is missing is missed where the commit was.
        foreach (var use in before.Except(touched))
        {
            if (left.GetValueOrDefault(use.Fingerprint) > 0) left[use.Fingerprint]--;
            else touched.Add(use);
        }

        var texts = new Lazy<(string Before, string After)>(() => (checkout.TextOf(commit.ParentTree, commit.Changed), checkout.TextOf(commit.Tree, commit.Changed)));
        foreach (var use in touched)
        {
            count.Findings++;
            if (left.GetValueOrDefault(use.Fingerprint) > 0)
            {
                left[use.Fingerprint]--;
                count.Kept++;
                continue;
            }

            var isGone = use.Occurrences.Any(place => Times(texts.Value.After, place.Text) < Times(texts.Value.Before, place.Text));
            if (isGone) count.Gone++;
            else count.Other++;
            Console.WriteLine($"  {commit.Id[..10]} {(isGone ? "gone" : "other")} {Describe(use)}");
            if (isGone) continue;

            foreach (var now in after.Where(now => now.Occurrences[0].Path == use.Occurrences[0].Path && !before.Any(old => old.Fingerprint == now.Fingerprint)).Take(3)) Console.WriteLine("      now " + Describe(now));
        }
    }

    private static int Times(string text, string piece)
    {
        var times = 0;
        for (var at = text.IndexOf(piece, StringComparison.Ordinal); at >= 0 && piece.Length > 0; at = text.IndexOf(piece, at + piece.Length, StringComparison.Ordinal)) times++;
        return times;
    }

    private static string Describe(ScannedUse use) =>
        $"{use.Occurrences[0].Path}:{use.Occurrences[0].Line} {use.Result.Id} model '{use.Written}' host '{use.Endpoint?.Host}' sdk {use.Sdk} at {string.Join(", ", use.Occurrences.Select(place => $"{place.Kind} {place.Text}"))}";

    private static bool IsScanned(string path) => Path.GetExtension(path).ToUpperInvariant()
        is ".CS" or ".JSON" or ".CSPROJ" or ".PROPS" or ".TARGETS" or ".ENV" or ".YML" or ".YAML" or ".CONFIG" or ".RESX" or ".HTTP" or ".RAZOR" or ".CSHTML" or "" || Path.GetFileName(path).StartsWith(".env", StringComparison.Ordinal);

    private sealed class Count
    {
        public int Commits { get; set; }

        public int Findings { get; set; }

        public int Kept { get; set; }

        public int Gone { get; set; }

        public int Other { get; set; }
    }

    /// <summary>A folder that shows one tree of a history after the other; only what differs is written.</summary>
    private sealed class Checkout(GitHistory history) : IDisposable
    {
        private Dictionary<string, string> _shown = new(StringComparer.Ordinal);

        public string Folder { get; } = Directory.CreateTempSubdirectory("fingerprints").FullName;

        public void Show(string tree)
        {
            var wanted = history.FilesOf(tree);
            foreach (var (path, blob) in _shown)
            {
                if (wanted.GetValueOrDefault(path) != blob) File.Delete(Path.Combine(Folder, path));
            }

            var missing = wanted.Where(file => _shown.GetValueOrDefault(file.Key) != file.Value).ToLookup(file => file.Value, file => file.Key, StringComparer.Ordinal);
            history.ReadBlobs([.. missing.Select(blob => blob.Key)], (blob, content) =>
            {
                foreach (var path in missing[blob])
                {
                    var full = Path.Combine(Folder, path);
                    Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                    File.WriteAllBytes(full, content);
                }
            });
            _shown = wanted;
        }

        /// <summary>The texts of some files of a tree, one after the other.</summary>
        public string TextOf(string tree, IReadOnlySet<string> paths)
        {
            var text = new System.Text.StringBuilder();
            history.ReadBlobs([.. history.FilesOf(tree).Where(file => paths.Contains(file.Key)).Select(file => file.Value)], (_, content) => text.Append(System.Text.Encoding.UTF8.GetString(content)).Append('\n'));
            return text.ToString();
        }

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }
}
