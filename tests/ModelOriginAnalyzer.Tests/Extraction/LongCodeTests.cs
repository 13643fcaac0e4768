using System.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Policy;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Extraction;

/// <summary>Code that is long in one direction ends in bounded time: each of these took minutes, or all memory, when a step was taken anew from every other one.</summary>
public sealed class LongCodeTests
{
    private const int Links = 600;

    [Fact]
    public void A_chain_of_hundreds_of_calls_that_hold_ids()
    {
        var program = new StringBuilder("class Table { public Table Add(string model, string url) => this; public static Table All = new Table()\n");
        for (var i = 0; i < Links; i++) program.Append(".Add(\"deepseek-chat\", \"http://localhost:11434/v1\")\n");
        program.Append("; }");
        Assert.Equal(Links, Uses(program.ToString()));
    }

    [Fact]
    public void A_chain_of_hundreds_of_calls_on_an_sdks_client()
    {
        var program = new StringBuilder("using OpenAI; static class Chain { static OpenAIClient Also(this OpenAIClient client, string model) => client; public static object All = new OpenAIClient(\"k\")\n");
        for (var i = 0; i < Links; i++) program.Append(".Also(\"deepseek-chat\")\n");
        program.Append("; }");
        Assert.Equal(Links + 1, Uses(program.ToString()));
    }

    [Fact]
    public void A_sum_of_thousands_of_literals()
    {
        var program = new StringBuilder("using OpenAI.Chat; class Sum { public object All = new ChatClient(\"deepseek\" ");
        for (var i = 0; i < 5_000; i++) program.Append("+ \"-chat\" ");
        program.Append(", \"k\"); }");
        Assert.Equal(1, Uses(program.ToString()));
    }

    /// <summary>The host stands first, whatever follows it: thousands of parts, parts that nobody knows, ten million characters.</summary>
    [Theory]
    [InlineData("\"https://api.deepseek.com/v1/\"", " + \"/more\"", 10_000)]
    [InlineData("\"https://api.deepseek.com/v1/\"", " + part", 10_000)]
    [InlineData("\"https://api.deep\" + \"seek.com/v1/\"", " + part + \"/\"", 1_000)]
    [InlineData("\"https://api.deepseek.com/v1/\"", " + Long", 1)]
    [InlineData("\"https://api.deepseek.com/v1/\"", " + (\"a\" + part)", 200)]
    public void An_address_with_a_long_rest(string start, string rest, int times)
    {
        var sum = new StringBuilder(start).Insert(start.Length, rest, times);
        var use = Assert.Single(Extracted.Uses($$"""
            using System.Net.Http;
            class Caller
            {
                const string Long = "{{new string('x', rest.Contains("Long", StringComparison.Ordinal) ? 10_000_000 : 1)}}";
                object Call(HttpClient client, string part) => client.GetAsync({{sum}});
            }
            """, Extracted.AllReferences));
        Assert.StartsWith("https://api.deepseek.com/v1/", use.Endpoint!.Value);
    }

    [Fact]
    public void Constants_that_define_each_other()
    {
        var use = Assert.Single(Extracted.Uses("""
            using System.Net.Http;
            class Caller
            {
                const string First = Second + "a";
                const string Second = First + "b";
                static readonly string Third = Fourth + "x", Fourth = Third + "deepseek.com";
                object Call(HttpClient client) => client.GetAsync("https://api.deepseek.com/" + First + Third);
            }
            """, Extracted.AllReferences));
        Assert.StartsWith("https://api.deepseek.com/", use.Endpoint!.Value);
    }

    [Fact]
    public void Objects_inside_objects_inside_objects()
    {
        var program = new StringBuilder("class Nest(string model, string url, object? more) { public object All => model + url + more; public static object One =\n");
        for (var i = 0; i < 300; i++) program.Append("new Nest(\"deepseek-chat\", \"http://localhost:11434/v1\",\n");
        program.Append("null").Append(')', 300).Append("; }");
        Assert.Equal(300, Uses(program.ToString()));
    }

    /// <summary>What tools write of a provider's list: a type of thousands of constants, each beside all others.</summary>
    [Fact]
    public void A_type_of_thousands_of_constants()
    {
        var program = new StringBuilder("static class Models {\n");
        for (var i = 0; i < 6_000; i++) program.Append("public const string M").Append(i).Append(" = \"deepseek-v3.1\";\n");
        program.Append("}");
        Assert.Equal(6_000, Uses(program.ToString()));
    }

    /// <summary>What designers write: thousands of assignments in one method, each to a name that has to be looked up. Without references it is read by name.</summary>
    [Fact]
    public void A_method_of_thousands_of_assignments_read_by_name()
    {
        var program = new StringBuilder("partial class Form { void InitializeComponent() { Unknown(\"deepseek-chat\");\n");
        for (var i = 0; i < 8_000; i++) program.Append("this.box").Append(i).Append(".Text = missing.Name; box").Append(i).Append(".Size = new Size(1, 2);\n");
        program.Append("} }");
        var compilation = Extracted.Compile([], ("/src/A.cs", program.ToString()));
        var scope = new CompilationScope(compilation, OriginCatalog.BuiltIn, new OriginPolicy(), ConfigurationIndex.Empty, "/src") { ByName = true };
        Assert.Single(CodeExtractor.Extract(compilation.GetSemanticModel(compilation.SyntaxTrees.Single()), default, scope, TestContext.Current.CancellationToken));
    }

    private static int Uses(string program) => Extracted.Uses(program, Extracted.AllReferences).Length;
}
