using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.Rules;

public sealed class MOA1001Tests
{
    private static readonly (string, string) PrcOperated =
        OneRule(""" "when": { "operator.country": ["CN", "HK", "MO"], "hosting": { "not": ["self-hosted", "in-process"] } }, "verdict": "deny" """);

    private static readonly (string, string) PairOnly =
        OneRule(""" "when": { "model": "gpt-4o", "host": "api.deepseek.com" }, "verdict": "deny" """);

    [Fact]
    public async Task The_program_of_the_readme_is_flagged_on_its_second_use_only() => Assert.Equal(
        ["MOA1001 Program.cs api.deepseek.com"],
        await FoundAsync("""
            var key = new ApiKeyCredential("k");
            var first = new ChatClient("gpt-4o", key);
            var second = new OpenAIClient(key, new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com/v1") }).GetChatClient("deepseek-chat");
            var third = new OpenAIClient(key, new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") }).GetChatClient("deepseek-r1:70b");
            Console.WriteLine("Read https://api-docs.deepseek.com/quick_start before you start.");
            if (Array.IndexOf(args, "deepseek-chat") >= 0) throw new InvalidOperationException("deepseek-chat is not approved");
            """));

    [Fact]
    public async Task Two_clients_in_one_file_do_not_lend_each_other_their_endpoint() => Assert.Empty(await FoundAsync("""
            var key = new ApiKeyCredential("k");
            var near = new OpenAIClient(key, new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") });
            var far = new OpenAIClient(key, new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com/v1") });
            var one = near.GetChatClient("gpt-4o");
            var two = far.GetChatClient("deepseek-chat");
            """, OneRule(""" "when": { "model": "deepseek-chat", "host": "localhost" }, "verdict": "deny" """)));

    [Theory]
    [InlineData("\"https://api.deepseek.com/v1\"")]
    [InlineData("@\"https://api.deepseek.com/v1\"")]
    [InlineData("\"\"\"https://api.deepseek.com/v1\"\"\"")]
    [InlineData("$\"https://api.deepseek.com/{nameof(key)}\"")]
    public async Task The_squiggle_is_the_host_inside_the_literal(string literal) => Assert.Equal(
        ["MOA1001 Program.cs api.deepseek.com"],
        await FoundAsync($$"""
            var key = new ApiKeyCredential("k");
            var client = new OpenAIClient(key, new OpenAIClientOptions { Endpoint = new Uri({{literal}}) });
            """, PrcOperated));

    [Fact]
    public async Task The_squiggle_is_the_escaped_spelling_of_the_host() => Assert.Equal(
        [@"MOA1001 Program.cs api.d\u0065epseek.com"],
        await FoundAsync("""
            var client = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.d\u0065epseek.com/v1") });
            """, PrcOperated));

    [Fact]
    public async Task A_constant_that_is_put_together_is_read_whole() => Assert.Single(
        await FoundAsync("""
            const string Base = "https://api.deep" + "seek.com/v1";
            var client = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(Base) });
            """, PrcOperated));

    [Fact]
    public async Task The_pair_is_denied_where_no_half_is() => Assert.Equal(
        ["MOA1001 Chat.cs Models.Chat"],
        await FoundAsync(
            [
                ("Program.cs", Usings + """
                    var services = new Services();
                    var config = new Config();
                    services.AddSingleton(new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(config["AI:Endpoint"]) }));
                    class Services { public void AddSingleton<T>(T instance) { } }
                    class Config : Microsoft.Extensions.Configuration.IConfiguration { public string this[string key] => key; }
                    namespace Microsoft.Extensions.Configuration { interface IConfiguration { string this[string key] { get; } } }
                    """),
                ("Chat.cs", Usings + "class Chat(OpenAIClient client) { public ChatClient Create() => client.GetChatClient(Models.Chat); }"),
                ("Models.cs", "static class Models { public const string Chat = \"gpt-4o\"; }"),
                ("appsettings.json", """{ "AI": { "Endpoint": "https://api.deepseek.com/v1" } }"""),
                PairOnly,
            ]));

    [Fact]
    public async Task A_section_of_appsettings_is_one_use() => Assert.Equal(
        ["MOA1001 appsettings.json dashscope.aliyuncs.com"],
        await FoundAsync("Console.WriteLine();", ("appsettings.json", """
            { "Logging": { "LogLevel": { "Default": "Information" } },
              "AI": { "Endpoint": "https://dashscope.aliyuncs.com/compatible-mode/v1", "Model": "qwen-max" } }
            """), PrcOperated));

    [Theory]
    [InlineData("""Console.WriteLine("https://api.deepseek.com/v1");""")]
    [InlineData("""throw new InvalidOperationException("deepseek-chat at https://api.deepseek.com is not approved");""")]
    [InlineData("""if (args[0] == "deepseek-chat" || args[0].StartsWith("deepseek")) return;""")]
    [InlineData("""string[] banned = ["deepseek-chat", "deepseek-reasoner"]; if (Array.IndexOf(banned, args[0]) >= 0) return;""")]
    [InlineData("""var documentation = new Uri("https://api-docs.deepseek.com/quick_start/pricing");""")]
    [InlineData("""var client = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.openai.com/v1?see=api.deepseek.com") });""")]
    [InlineData("""// var client = new OpenAIClient(key, new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com") });""")]
    [InlineData("""switch (args[0]) { case "deepseek-chat": Console.WriteLine("long context"); break; }""")]
    public async Task A_mention_or_a_near_miss_is_silent(string program) => Assert.Empty(await FoundAsync(program, PrcOperated));

    [Fact]
    public async Task Generated_code_is_reported() => Assert.Equal(
        ["MOA1001 Clients.g.cs api.deepseek.com"],
        await FoundAsync([("Program.cs", "System.Console.WriteLine();"), ("Clients.g.cs", "// <auto-generated/>\n" + Usings + """
            static class Clients { public static OpenAIClient Create(ApiKeyCredential key) => new(key, new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com") }); }
            """), PrcOperated]));

    [Theory]
    [InlineData("""var client = new OpenAIClient(missing, new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com/v1") });""")]
    [InlineData("""var client = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com/v1") }""")]
    public async Task Code_that_does_not_compile_is_judged_as_far_as_it_goes(string program) => Assert.Equal(
        ["MOA1001 Program.cs api.deepseek.com"], await FoundAsync(program, PrcOperated));
}
