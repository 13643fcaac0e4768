using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli.Scanning;

/// <summary>However long or odd the files: the scan ends and says what it could.</summary>
public sealed class RobustScanTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

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
