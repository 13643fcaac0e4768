using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Policy;

namespace ModelOriginAnalyzer.Rules;

/// <summary>
/// The files that a compilation has read, each with a hash of its text, so that a log which is older than the code can be told from one
/// that is not. One line a file: path TAB hash. Line ends and encodings do not count, as a checkout may change them.
/// </summary>
internal static class RunInputs
{
    public static string Of(Compilation compilation, ImmutableArray<(string Path, SourceText Text)> others, OriginContext origin)
    {
        var made = FolderOf(origin.Run.Path);
        var lines = new List<string>();
        foreach (var tree in compilation.SyntaxTrees) Add(lines, tree.FilePath, tree.GetText(), made, origin);
        foreach (var (path, text) in others) Add(lines, path, text, made, origin);

        lines.Sort(StringComparer.Ordinal);
        return string.Join("\n", lines);
    }

    /// <summary>16 hexadecimal digits.</summary>
    public static string HashOf(SourceText text)
    {
        var hash = new PolicyHash();
        hash.Add(text);
        return hash.ToString();
    }

    // What the build itself makes lies beside the run file, or is named by a generator and lies nowhere.
    private static void Add(List<string> lines, string path, SourceText text, string made, OriginContext origin)
    {
        if (path.Length == 0 || path.StartsWith(made, StringComparison.OrdinalIgnoreCase)) return;

        var relative = origin.RelativePath(path);
        if (relative.Length < path.Length) lines.Add(relative + "\t" + HashOf(text));
    }

    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOfAny(['/', '\\']) + 1);
}
