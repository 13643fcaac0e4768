using System.Text.Json;
using CsCheck;
using ModelOriginAnalyzer.Tests.Contracts;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli.Scanning;

/// <summary>Whatever stands in the files: the scan ends, says what it could, and says the same twice.</summary>
public sealed class RobustScanTests : IDisposable
{
    private const int Cases = 24;
    private const int FilesOfACase = 8;

    private static readonly string[] Pieces = ["(", ")", "{", "}", "\"", "\"\"\"", "$\"{", "new ", "const string X = X + \"deepseek-chat\";", "=>", "/*", "#if A", "?.", "\0", "\\u0064", "using OpenAI;", "gpt-4o", "<", "[", ";"];

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    /// <summary>Sources that use models, cut and mended at random.</summary>
    [Fact]
    public void Edited_and_truncated_sources_never_stop_it()
    {
        var sources = Directory.GetFiles(Repository.PathOf("samples", "ChatApp"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        var edited =
            from source in Gen.Int[0, sources.Length - 1]
            from start in Gen.Double[0, 1]
            from length in Gen.Int[0, 60]
            from piece in Gen.Int[0, Pieces.Length - 1]
            from cut in Gen.Bool
            let at = (int)(start * sources[source].Length)
            select cut ? sources[source][..at] + Pieces[piece] : sources[source][..at] + Pieces[piece] + sources[source][Math.Min(sources[source].Length, at + length)..];

        edited.Array[FilesOfACase].Sample(
            files =>
            {
                for (var i = 0; i < files.Length; i++) _tool.Write($"src/File{i}.cs", files[i]);

                var run = _tool.Run("scan", "src", "--format", "json", "--all");
                return run.Exit is 0 or 1 or 3 && JsonDocument.Parse(run.Output).RootElement.TryGetProperty("uses", out _);
            },
            iter: Cases, threads: 1);
    }

    public static TheoryData<string, string> Shapes => new()
    {
        { "long", "class L { void M() { " + string.Concat(Enumerable.Repeat("Use(\"gpt-4o\");\n", 2_000)) + "} }" },
        { "concatenated", "class C { string S = " + string.Join(" + ", Enumerable.Repeat("\"deepseek-chat\"", 2_000)) + "; }" },
        { "nested", "class N { object S = " + string.Concat(Enumerable.Repeat("F(", 2_000)) + "\"deepseek-chat\"" + new string(')', 2_000) + "; }" },
        { "circular", "class Y { const string A = B + \"deepseek-chat\"; const string B = A; object M() => new X { Model = A, Endpoint = B }; }" },
        { "one literal", "class B { string S = \"" + string.Concat(Enumerable.Repeat("gpt-4o deepseek-chat ", 50_000)) + "\"; }" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Odd_shapes_end(string name, string source)
    {
        _tool.Write(name + ".cs", source);

        var run = _tool.Run("scan", ".", "--format", "json", "--all");

        Assert.Contains(run.Exit, new[] { 0, 1, 3 });
        Assert.NotEmpty(run.Output);
    }
}
