using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelOriginAnalyzer.Rules;
using ModelOriginAnalyzer.Tests.Contracts;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli.Scanning;

/// <summary>
/// Real sources, the sample's and those in this project's own tests, cut and mended at random: the analyzers, in every member and where the
/// text asks for it, and the scan of a folder come to an end and throw nothing.
/// </summary>
public sealed class EditedSourcesTests : IDisposable
{
    private const int Batches = 22;
    private const int FilesOfABatch = 96;

    private static readonly string[] s_pieces = ["(", ")", "{", "}", "\"", "\"\"\"", "$\"{", "new ", "const string X = X + \"deepseek-chat\";", "=>", "/*", "#if A", "#endif", "?.", "\0", "\\u0064", "using OpenAI;", "gpt-4o", "<", "[", "]", ";", ",", "switch", "with", "?? ", "default"];

    private static readonly Lazy<string[]> s_sources = new(() => [.. Sample(), .. Fixtures()]);

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Nothing_that_is_typed_or_lost_stops_them()
    {
#pragma warning disable CA5394 // the same cases every time
        var random = new Random(20261125);
#pragma warning restore CA5394
        for (var batch = 0; batch < Batches; batch++)
        {
            var files = Enumerable.Range(0, FilesOfABatch).Select(i => (Path: $"{_tool.Folder}/src/File{i}.cs", Text: Edited(random))).ToArray();
            foreach (var (path, text) in files) _tool.Write(Path.GetRelativePath(_tool.Folder, path), text);

            var compilation = BuiltFindings.Compile(files, OutputKind.DynamicallyLinkedLibrary);
            ImmutableArray<AdditionalText> settings = [new BuiltFindings.WrittenFile(_tool.Folder + "/model-origin.json", """{ "version": 1, "default": "deny" }""")];
            await BuiltFindings.AnalyzeAsync(compilation, settings, new CodeAnalyzer(), new CodeAnalyzer(exhaustive: true));

            var run = _tool.Run("scan", "src", "--format", "json", "--all");
            Assert.True(run.Exit is 0 or 1, $"Batch {batch}: {run.Exit} {run.Error} {run.Output}");
        }
    }

#pragma warning disable CA5394
    private static string Edited(Random random)
    {
        var text = s_sources.Value[random.Next(s_sources.Value.Length)];
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var at = random.Next(text.Length + 1);
            var piece = random.Next(3) == 0 ? "" : s_pieces[random.Next(s_pieces.Length)];
            text = random.Next(4) switch
            {
                0 => text[..at] + piece,
                1 => text[..at] + piece + text[at..],
                2 => text[..at] + piece + text[Math.Min(text.Length, at + random.Next(60))..],
                _ => text[..at] + text[random.Next(at + 1)..at] + text[at..],
            };
        }

        return text;
    }
#pragma warning restore CA5394

    private static IEnumerable<string> Sample() => SourcesIn("samples", "ChatApp").Select(File.ReadAllText);

    /// <summary>The texts in the tests of extraction that are C#.</summary>
    private static IEnumerable<string> Fixtures() =>
        SourcesIn("tests", "ModelOriginAnalyzer.Tests", "Extraction")
            .SelectMany(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>())
            .Select(literal => literal.Token.ValueText)
            .Where(text => text.Length > 60 && text.Contains(';', StringComparison.Ordinal) && text.Contains("new", StringComparison.Ordinal))
            .Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> SourcesIn(params string[] folder) =>
        Directory.GetFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
