using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.Rules;

/// <summary>One use is one diagnostic, the strictest, whatever the ways are on which its value comes.</summary>
public sealed class OneUseTests
{
    private static readonly (string, string) PrcOperated = OneRule(""" "when": { "operator.country": "CN" }, "verdict": "deny", "onUnknown": "warn" """);

    [Theory]
    [InlineData("""var u = Environment.GetEnvironmentVariable("URL") ?? "https://api.deepseek.com/v1";""", "new Uri(u)", "")]
    [InlineData("var s = new Settings(); s = args.Length > 0 ? null! : s;", "new Uri(s.Url)", """class Settings { public string Url { get; set; } = "https://api.deepseek.com/v1"; }""")]
    [InlineData("var s = new Defaults();", """new Uri($"https://{s.Host}/v1")""", """record Defaults(string Host = "api.deepseek.com");""")]
    [InlineData("""var m = new System.Collections.Generic.Dictionary<string, string> { ["chat"] = "https://api.deepseek.com/v1" };""", """new Uri(m["chat"])""", "")]
    [InlineData("""var m = new System.Collections.Generic.Dictionary<string, string> { { "chat", "https://api.deepseek.com/v1" }, { "spare", "http://localhost:11434/v1" } };""", "new Uri(m[args[0]])", "")]
    [InlineData("""var b = new UriBuilder("https", "api.deepseek.com", 443, "v1");""", "b.Uri", "")]
    [InlineData("""var b = new UriBuilder { Scheme = "https", Host = "api.deepseek.com" };""", "b.Uri", "")]
    public async Task A_value_that_is_known_on_one_way_only(string before, string endpoint, string types) => Assert.Equal(
        ["MOA1001 Program.cs api.deepseek.com"],
        await FoundAsync(before + "\nvar client = new OpenAIClient(new ApiKeyCredential(\"k\"), new OpenAIClientOptions { Endpoint = " + endpoint + " });\n" + types, PrcOperated));

    [Fact]
    public async Task Branches_that_are_each_denied_are_each_said() => Assert.Equal(
        ["MOA1001 Program.cs api.deepseek.com", "MOA1001 Program.cs api.moonshot.cn"],
        await FoundAsync("""var client = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(args.Length switch { 0 => "https://api.deepseek.com/v1", 1 => "https://api.moonshot.cn/v1", _ => args[0] }) });""", PrcOperated));

    [Fact]
    public async Task Two_calls_that_share_a_fallback_say_it_once() => Assert.Equal(
        ["MOA1001 Program.cs api.deepseek.com"],
        await FoundAsync("""
            var client = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(Environment.GetEnvironmentVariable("URL") ?? "https://api.deepseek.com/v1") });
            var a = client.GetChatClient("deepseek-chat");
            var b = client.GetChatClient("deepseek-reasoner");
            """, PrcOperated));

    [Fact]
    public async Task What_is_not_known_is_said_where_nothing_else_is() => Assert.Equal(
        ["MOA1003 Program.cs Environment.GetEnvironmentVariable(\"URL\") ?? \"http://localhost:11434/v1\""],
        await FoundAsync("""var client = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(Environment.GetEnvironmentVariable("URL") ?? "http://localhost:11434/v1") });""", PrcOperated));
}
