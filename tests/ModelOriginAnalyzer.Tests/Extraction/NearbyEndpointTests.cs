using Xunit;

namespace ModelOriginAnalyzer.Tests.Extraction;

/// <summary>Models and endpoints that are written beside each other, outside every SDK.</summary>
public sealed class NearbyEndpointTests
{
    private const string Types = """
        using System; using System.Collections.Generic; using System.Net.Http; using System.Net.Http.Json; using System.Threading.Tasks;
        class Settings { public string? Url { get; set; } public string? Model { get; set; } public Settings UseUrl(string url) => this; public Settings UseModel(string model) => this; }
        class Host { public string? Url { get; set; } }
        class Deployment { public Host? Host { get; set; } public string? Name { get; set; } }
        class Client(string url) { public string Ask(string model, string question) => url + model + question; }
        class Made(string url, string model) { public string Both => url + model; }

        """;

    private const string Pair = "deepseek-v3 (uncertain) @ https://api.deepseek.com (uncertain)";

    [Theory]
    // Statements that assign to one object, to names in one branch, in one section, in a constructor, in a configuring lambda.
    [InlineData("""void Run() { var s = new Settings(); s.Url = "https://api.deepseek.com"; s.Model = "deepseek-v3"; var t = new Settings(); t.Url = Other; }""")]
    [InlineData("""string? Url, Model; void Run(bool a) { if (a) { Url = "https://api.deepseek.com"; Model = "deepseek-v3"; } else { Url = Other; } }""")]
    [InlineData("""string? Url, Model; void Run(int a) { switch (a) { case 1: Url = "https://api.deepseek.com"; Model = "deepseek-v3"; break; default: Url = Other; break; } }""")]
    [InlineData("""string Url { get; } string Model { get; } Program() { this.Url = "https://api.deepseek.com"; Model = "deepseek-v3"; }""")]
    [InlineData("""void Run() => Set(s => { s.Url = "https://api.deepseek.com"; s.Model = "deepseek-v3"; }); void Set(Action<Settings> how) => how(new Settings { Url = Other });""")]
    // A chain of calls, in either order.
    [InlineData("""object Run() => new Settings().UseUrl("https://api.deepseek.com").UseModel("deepseek-v3");""")]
    [InlineData("""object Run(Settings s) => s.UseModel("deepseek-v3").UseUrl("https://api.deepseek.com");""")]
    // The object that a call is made on, in a local and in a field.
    [InlineData("""string Run() { var client = new Client("https://api.deepseek.com"); return client.Ask("deepseek-v3", "Hello"); }""")]
    [InlineData("""readonly Client _client = new("https://api.deepseek.com"); readonly Client _other = new(Other); string Run() => _client.Ask("deepseek-v3", "Hello");""")]
    // An object inside an object, written there or before.
    [InlineData("""object Run() => new Deployment { Host = new Host { Url = "https://api.deepseek.com" }, Name = "deepseek-v3" };""")]
    [InlineData("""object Run() { var host = new Host { Url = "https://api.deepseek.com" }; return new Deployment { Host = host, Name = "deepseek-v3" }; }""")]
    // Names that meet in one call.
    [InlineData("""object Run() { var url = "https://api.deepseek.com"; var model = "deepseek-v3"; return new Made(url, model); }""")]
    [InlineData("""const string Model = "deepseek-v3"; object Run() => new Made("https://api.deepseek.com", Model);""")]
    public void They_belong_together(string member) => Assert.Contains(Pair, UsesOf(member + " const string Other = \"https://api.openai.com/v1\";"), StringComparison.Ordinal);

    [Theory]
    // Initial values of one type, whatever kind of member.
    [InlineData("""const string Url = "https://api.deepseek.com"; const string Model = "deepseek-v3";""")]
    [InlineData("""static string Url => "https://api.deepseek.com"; static readonly string[] Models = ["deepseek-v3"];""")]
    public void A_type_with_one_API_holds_its_models(string members) => Assert.Contains(Pair, UsesOf(members, """class Elsewhere { const string Url = "https://api.openai.com/v1"; }"""), StringComparison.Ordinal);

    [Theory]
    // Another object, another branch, another chain.
    [InlineData("""void Run() { var s = new Settings(); s.Url = "https://api.deepseek.com"; var t = new Settings(); t.Model = "deepseek-v3"; t.Url = Other; }""")]
    [InlineData("""string? Url, Model; void Run(bool a) { if (a) { Url = "https://api.deepseek.com"; } else { Model = "deepseek-v3"; Url = Other; } }""")]
    [InlineData("""void Run(Settings s, Settings t) { s.UseUrl("https://api.deepseek.com"); t.UseUrl(Other).UseModel("deepseek-v3"); }""")]
    [InlineData("""readonly Client _client = new("https://api.deepseek.com"); readonly Client _other = new(Other); string Run() => _other.Ask("deepseek-v3", "Hello");""")]
    // Two APIs: nobody knows which of them is meant.
    [InlineData("""const string Url = "https://api.deepseek.com"; const string Model = "deepseek-v3";""")]
    [InlineData("""object Run(Settings s) => s.UseModel("deepseek-v3").UseUrl("https://api.deepseek.com").UseUrl(Other);""")]
    [InlineData("""string Run(bool a) { var client = a ? new Client("https://api.deepseek.com") : new Client(Other); return client.Ask("deepseek-v3", "Hello"); }""")]
    public void Near_miss_they_only_stand_in_one_place(string member) => Assert.DoesNotContain(Pair, UsesOf(member + " const string Other = \"https://api.openai.com/v1\";"), StringComparison.Ordinal);

    private static string UsesOf(string members, string elsewhere = "")
    {
        var compilation = Extracted.Compile(("/src/A.cs", Types + elsewhere + "class Program { " + members + " }"));
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        return Extracted.UsesIn(compilation, "/src/A.cs");
    }
}
