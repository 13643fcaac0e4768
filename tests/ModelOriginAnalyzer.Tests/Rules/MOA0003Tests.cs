using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.Rules;

public sealed class MOA0003Tests
{
    private static readonly (string, string) Policy = ("model-origin.json", """{ "version": 1 }""");

    [Theory]
    [InlineData("#pragma warning disable MOA1001\nConsole.WriteLine();", "MOA1001")]
    [InlineData("#pragma warning disable CS0168, moa1003 // why\nConsole.WriteLine();", "moa1003")]
    [InlineData("[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"ModelOrigin\", \"MOA1001\")]\nclass P { static void Main() { } }", "MOA1001")]
    [InlineData("class P { [System.Diagnostics.CodeAnalysis.SuppressMessageAttribute(\"ModelOrigin\", \"MOA1001:Use of a denied origin\", Justification = \"x\")] static void Main() { } }", "MOA1001")]
    [InlineData("class P { [System.Diagnostics.CodeAnalysis.SuppressMessage(checkId: \"MOA1000\", category: \"x\")] static void Main() { } }", "MOA1000")]
    public async Task A_suppression_in_source_is_told_at_the_id(string program, string id) => Assert.Equal([$"MOA0003 Program.cs {id}"], await FoundAsync(program, Policy));

    [Theory]
    [InlineData("#pragma warning disable CS1001\nConsole.WriteLine();")]
    [InlineData("#pragma warning restore MOA1001\nConsole.WriteLine();")]
    [InlineData("#pragma warning disable XMOA1001\nConsole.WriteLine();")]
    [InlineData("#pragma warning disable CS0168 // not MOA1001\nConsole.WriteLine();")]
    [InlineData("// MOA1001 is an id\nConsole.WriteLine(\"MOA1001\");")]
    [InlineData("class P { [System.Diagnostics.CodeAnalysis.SuppressMessage(\"MOA1001\", \"CA1000\", Justification = \"MOA1001\")] static void Main() { } }")]
    [InlineData("class P { [System.Obsolete(\"MOA1001\")] static void Main() { } }")]
    public async Task Other_mentions_are_silent(string program) => Assert.Empty(await FoundAsync(program, Policy));
}
