using System.Text.Json;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli.Scanning;

/// <summary>Clients that a repository writes itself: who makes one uses the API that its source holds.</summary>
public sealed class OwnClientTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    // Fields, constants, primary constructors, other parts.
    [InlineData("""class Client(HttpClient http) { const string Url = "https://api.deepseek.com/v1"; public object Ask() => http.GetStringAsync(Url); }""", "new Client(null!)")]
    [InlineData("""class Client { readonly HttpClient _http = new() { BaseAddress = new("https://api.deepseek.com") }; public object Ask() => _http.GetStringAsync("models"); }""", "new Client()")]
    [InlineData("""partial class Client(HttpClient http) { public object Ask() => http.GetStringAsync(Url); } partial class Client { const string Url = "https://api.deepseek.com"; }""", "new Client(null!)")]
    // A package that is not there.
    [InlineData("""class Client { public object Ask() => new UnityWebRequest("https://api.deepseek.com/chat/completions", "POST"); }""", "new Client()")]
    // A default address that is left as it is.
    [InlineData("""class Client(HttpClient http, string baseUrl = "https://api.deepseek.com") { public object Ask() => http.GetStringAsync(baseUrl); }""", "new Client(null!)")]
    // An adapter that makes the client which it wraps.
    [InlineData("""
        class Inner(HttpClient http) { public object Ask() => http.GetStringAsync("https://api.deepseek.com"); }
        class Client(HttpClient http) : Microsoft.Extensions.AI.IChatClient { Inner _inner = new(http); }
        """, "new Client(null!)")]
    public void Making_one_is_a_use(string declarations, string creation)
    {
        _tool.Write("Client.cs", "using System; using System.Net.Http;\n" + declarations);
        _tool.Write("Program.cs", "class Start { object Run() => " + creation + "; }");

        Assert.Equal(["api.deepseek.com"], HostsIn("Program.cs"));
    }

    [Theory]
    // A table of providers.
    [InlineData("""class Client(HttpClient http) { string A = "https://api.deepseek.com", B = "https://api.openai.com/v1"; public object Ask() => http.GetStringAsync(A + B); }""")]
    // A server in the house is the default of one of its ways.
    [InlineData("""class Client(HttpClient http) { string A = "https://api.deepseek.com", B = "http://localhost:8000/v1"; public object Ask() => http.GetStringAsync(A + B); }""")]
    // Documentation only, a mention only.
    [InlineData("""class Client(HttpClient http) { string Docs = "https://api-docs.deepseek.com"; public object Ask() => http.GetStringAsync(Docs); }""")]
    [InlineData("""class Client(HttpClient http) { public object Ask(string url) => url == "https://api.deepseek.com" ? http : url; }""")]
    // The address comes from outside.
    [InlineData("""class Client(string baseUrl) { public string Usual = "https://api.deepseek.com"; HttpClient _http = new(); public object Ask() => _http.GetStringAsync(baseUrl); }""")]
    [InlineData("""class Client(object? http, string baseUrl = "https://api.deepseek.com") { HttpClient _http = new(); public Client(string url) : this(null, url) { } public object Ask() => _http.GetStringAsync(baseUrl); }""")]
    // A fallback only.
    [InlineData("""class Client(HttpClient? http) { public string? Host; HttpClient _http = new(); public object Ask() => _http.GetStringAsync(Host ?? "https://api.deepseek.com"); public object Base() => new Uri(Host ?? "https://api.deepseek.com"); }""")]
    // Options that send nothing.
    [InlineData("""class Client(object http) { public string Url { get; set; } = "https://api.deepseek.com"; public object Http => http; }""")]
    public void Near_miss_what_implies_no_api(string declaration)
    {
        _tool.Write("Client.cs", "using System; using System.Net.Http;\n" + declaration);
        _tool.Write("Program.cs", "class Start { object Run() => new Client(null!); }");

        Assert.Empty(HostsIn("Program.cs"));
    }

    [Fact]
    public void What_is_permitted_is_listed_at_its_address_only()
    {
        _tool.Write("Client.cs", """class Client(System.Net.Http.HttpClient http) { public object Ask() => http.GetStringAsync("https://api.openai.com/v1"); }""");
        _tool.Write("Program.cs", "class Start { object Run() => new Client(null!); }");

        Assert.Empty(HostsIn("Program.cs"));
    }

    private List<string?> HostsIn(string path) =>
    [
        .. JsonDocument.Parse(_tool.Run("scan", ".", "--format", "json", "--all", "--exhaustive").Output).RootElement.GetProperty("uses").EnumerateArray()
            .Where(use => use.GetProperty("occurrences").EnumerateArray().Any(place => place.GetProperty("path").GetString() == path && place.GetProperty("kind").GetString() != "reference"))
            .Select(use => use.GetProperty("endpoint").GetProperty("host").GetString()).Distinct(),
    ];
}
