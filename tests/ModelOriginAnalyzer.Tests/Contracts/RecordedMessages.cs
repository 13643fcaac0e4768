using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Tests.Contracts;

/// <summary>
/// Cases of a text file: `=== path` before each text, `--- message` for every error, in their order, and `+++ title` for the fix of the error
/// above it. In a text `[|…|]` stands around the characters of an error.
/// </summary>
internal static class RecordedMessages
{
    /// <param name="Line">Where the case begins in its file, from 1.</param>
    /// <param name="Expected">The lines that begin with `---` or `+++`.</param>
    internal sealed record Case(int Line, IReadOnlyList<(string Head, string Text)> Files, IReadOnlyList<string> Expected)
    {
        public override string ToString() => $"line {Line}: {Expected[0]}";
    }

    public static IReadOnlyList<Case> Read(string path)
    {
        var cases = new List<Case>();
        var files = new List<(string Head, string Text)>();
        var expected = new List<string>();
        var start = 1;
        var lines = File.ReadAllText(path).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("=== ", StringComparison.Ordinal))
            {
                if (expected.Count > 0) Add();
                files.Add((lines[i][4..], ""));
            }
            else if (lines[i].StartsWith("--- ", StringComparison.Ordinal) || lines[i].StartsWith("+++ ", StringComparison.Ordinal))
            {
                expected.Add(lines[i]);
            }
            else if (files.Count > 0 && expected.Count == 0)
            {
                files[^1] = (files[^1].Head, files[^1].Text.Length == 0 && IsFirst(i) ? lines[i] : files[^1].Text + "\n" + lines[i]);
            }

            void Add()
            {
                cases.Add(new Case(start, files, expected));
                (files, expected, start) = ([], [], i + 1);
            }
        }

        cases.Add(new Case(start, files, expected));
        return cases;

        bool IsFirst(int line) => lines[line - 1].StartsWith("=== ", StringComparison.Ordinal);
    }

    /// <summary>What the sources say to people: every literal part of at least two words, of plain and of interpolated texts, with its place.</summary>
    public static IEnumerable<(string Place, string Words)> PartsIn(IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            var root = CSharpSyntaxTree.ParseText(File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();
            foreach (var token in root.DescendantTokens())
            {
                if (!token.IsKind(SyntaxKind.StringLiteralToken) && !token.IsKind(SyntaxKind.InterpolatedStringTextToken)) continue;
                if (IsOfTwoWords(token.ValueText) && token.Parent?.FirstAncestorOrSelf<AttributeSyntax>() is null)
                    yield return ($"{Path.GetFileName(file)}({token.GetLocation().GetLineSpan().StartLinePosition.Line + 1})", token.ValueText.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal).Trim());
            }
        }
    }

    private static bool IsOfTwoWords(string text)
    {
        for (var i = text.IndexOf(' '); i >= 0; i = text.IndexOf(' ', i + 1))
        {
            if (i > 0 && i + 1 < text.Length && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1])) return true;
        }

        return false;
    }
}
