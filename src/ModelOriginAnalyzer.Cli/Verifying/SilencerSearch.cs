using ModelOriginAnalyzer.Extraction;

namespace ModelOriginAnalyzer.Cli.Verifying;

/// <summary>A line that silences something. The line counts from one; the file is relative to the root, with `/`.</summary>
internal sealed record SilencerPlace(string File, int Line, string Text);

/// <summary>
/// Looks for the line behind a silenced finding. It reads what a person would read, in the order a person would: a hint for the message,
/// never a reason to pass or to fail.
/// </summary>
/// <param name="root">Absolute.</param>
internal sealed class SilencerSearch(string root)
{
    private const int LongestText = 120;
    private static readonly string[] s_switches = ["RunAnalyzers>", "RunAnalyzersDuringBuild", "RunAnalyzersDuringCompilation", "<Analyzer Remove", "ExcludeAssets", "<WarningLevel>", "MOA0005", "MOA0006"];
    private static readonly string[] s_buildFiles = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"];

    private readonly Dictionary<string, string[]> _lines = new(StringComparer.Ordinal);

    /// <summary>The pragma above a finding, or the attribute in its file or in a file of the project.</summary>
    public SilencerPlace? FindSuppression(RecordedFinding finding)
    {
        var lines = LinesOf(finding.Path);
        for (var i = Math.Min(finding.Line, lines.Length) - 1; i >= 0; i--)
        {
            if (IsPragma(lines[i], finding.Id)) return Place(finding.Path, i, lines);
        }

        return FindAttribute(finding.Path, finding.Id)
            ?? FilesAround(finding.Path, "*.cs").Select(file => FindAttribute(file, finding.Id)).FirstOrDefault(place => place is not null);
    }

    /// <summary>The line of a configuration file, rule set or project that changes the severity of an id.</summary>
    public SilencerPlace? FindSetting(string id, string file, string projectFile)
    {
        foreach (var candidate in ConfigurationFiles(file).Concat(ConfigurationFiles(projectFile)).Concat(BuildFiles(projectFile)).Distinct(StringComparer.Ordinal))
        {
            var lines = LinesOf(candidate);
            for (var i = 0; i < lines.Length; i++)
            {
                if (IsSetting(lines[i], id)) return Place(candidate, i, lines);
            }
        }

        return Find(["<WarningLevel>", "<CodeAnalysisRuleSet>", "<DisabledWarnings>"], projectFile);
    }

    /// <summary>The first line of the project or of the files around it that has one of the texts.</summary>
    public SilencerPlace? Find(string[] texts, string projectFile)
    {
        foreach (var candidate in BuildFiles(projectFile))
        {
            var lines = LinesOf(candidate);
            for (var i = 0; i < lines.Length; i++)
            {
                if (texts.Any(text => lines[i].Contains(text, StringComparison.OrdinalIgnoreCase))) return Place(candidate, i, lines);
            }
        }

        return null;
    }

    public SilencerPlace? FindSwitchedOff(string projectFile) => Find(s_switches, projectFile);

    private static bool IsPragma(string line, string id)
    {
        var text = line.AsSpan().Trim();
        if (!text.StartsWith("#")) return false;

        text = text[1..].TrimStart();
        if (!text.StartsWith("pragma")) return false;

        text = text["pragma".Length..].TrimStart();
        if (!text.StartsWith("warning")) return false;

        text = text["warning".Length..].TrimStart();
        if (!text.StartsWith("disable")) return false;

        var ids = text["disable".Length..].Trim();
        return ids.IsEmpty || ids.StartsWith("//") || ids.Contains(id, StringComparison.Ordinal);
    }

    /// <summary>The id of an attribute that is written over several lines stands a few lines below its name.</summary>
    private SilencerPlace? FindAttribute(string file, string id)
    {
        const int MostLines = 4;
        var lines = LinesOf(file);
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].Contains(id, StringComparison.Ordinal)) continue;

            for (var start = i; start >= 0 && i - start < MostLines; start--)
            {
                if (lines[start].Contains("SuppressMessage", StringComparison.Ordinal)) return Place(file, start, lines);
            }
        }

        return null;
    }

    private static bool IsSetting(string line, string id)
    {
        var text = line.TrimStart();
        if (text.StartsWith('#') || text.StartsWith(';')) return false;

        return text.Contains(id, StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("dotnet_analyzer_diagnostic.severity", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("dotnet_analyzer_diagnostic.category-ModelOrigin.", StringComparison.OrdinalIgnoreCase);
    }

    private IEnumerable<string> ConfigurationFiles(string file) =>
        FoldersUp(file).SelectMany(folder => Files(folder, "*").Where(path => Path.GetExtension(path) is ".editorconfig" or ".globalconfig" or ".ruleset"));

    private IEnumerable<string> BuildFiles(string projectFile)
    {
        if (projectFile.Length == 0) yield break;

        yield return projectFile;
        foreach (var folder in FoldersUp(projectFile))
        {
            foreach (var name in s_buildFiles)
            {
                if (File.Exists(Path.Combine(folder, name))) yield return Relative(Path.Combine(folder, name));
            }
        }
    }

    private IEnumerable<string> FilesAround(string file, string pattern)
    {
        foreach (var folder in FoldersUp(file))
        {
            foreach (var found in Files(folder, pattern)) yield return found;
        }
    }

    /// <summary>From a file's folder up to the root.</summary>
    private IEnumerable<string> FoldersUp(string file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file, root));
        while (folder is not null && folder.Length >= root.Length)
        {
            if (Directory.Exists(folder)) yield return folder;
            folder = Path.GetDirectoryName(folder);
        }
    }

    private IEnumerable<string> Files(string folder, string pattern) => Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal).Select(Relative);

    private string Relative(string path) => TreePlaces.Relative(path, root);

    /// <summary>Read once, however many findings lead there.</summary>
    private string[] LinesOf(string file)
    {
        if (!_lines.TryGetValue(file, out var lines)) _lines.Add(file, lines = ReadLines(file));
        return lines;
    }

    private string[] ReadLines(string file)
    {
        var path = Path.GetFullPath(file, root);
        try
        {
            return file.Length > 0 && File.Exists(path) ? File.ReadAllLines(path) : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static SilencerPlace Place(string file, int index, string[] lines)
    {
        var text = lines[index].Trim();
        return new SilencerPlace(file, index + 1, text.Length > LongestText ? text[..LongestText] + "…" : text);
    }
}
