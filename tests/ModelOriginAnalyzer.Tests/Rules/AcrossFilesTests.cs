using ModelOriginAnalyzer.Tests.Verifiers;
using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.Rules;

/// <summary>One use whose parts stand in three files.</summary>
public sealed class AcrossFilesTests
{
    private static readonly (string, string)[] Files =
    [
        ("Program.cs", Usings + """
            var services = new Services();
            services.AddSingleton(new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(new Configuration()["AI:Endpoint"]) }));
            class Services { public void AddSingleton<T>(T instance) { } }
            class Configuration { public string this[string key] => key; }
            """),
        ("Assistant.cs", Usings + "class Assistant(OpenAIClient client) { public ChatClient Create() => client.GetChatClient(Models.Chat); }"),
        ("Models.cs", """static class Models { public const string Chat = "deepseek-chat"; }"""),
        ("appsettings.json", """{ "AI": { "Endpoint": "https://api.deepseek.com/v1" } }"""),
    ];

    [Fact]
    public async Task The_pair_is_denied_once_where_the_client_is_asked_for_the_model() => Assert.Equal(
        ["MOA1001 Assistant.cs Models.Chat"],
        await FoundAsync([.. Files, OneRule(""" "when": { "operator": "DeepSeek", "model": "deepseek-chat" }, "verdict": "deny", "onUnknown": "ignore" """)]));

    [Theory]
    [InlineData("qwen-max")]
    [InlineData("gpt-4o")]
    public async Task No_half_is_denied_for_another_pair(string other) => Assert.Empty(
        await FoundAsync([.. Files, OneRule($$""" "when": { "operator": "DeepSeek", "model": "{{other}}" }, "verdict": "deny", "onUnknown": "ignore" """)]));

    [Fact]
    public async Task What_the_settings_prove_alone_is_said_there_and_nowhere_else() => Assert.Equal(
        ["MOA1001 appsettings.json api.deepseek.com"],
        await FoundAsync([.. Files, OneRule(""" "when": { "operator": "DeepSeek" }, "verdict": "deny", "onUnknown": "ignore" """)]));

    [Fact]
    public async Task Many_files_at_once_give_the_same_each_time()
    {
        using var workspace = new OriginWorkspace();
        var files = Enumerable.Range(0, 40).Select(static i => ($"Assistant{i:D2}.cs", Usings + $$"""class Assistant{{i}}(OpenAIClient client) { public ChatClient Create() => client.GetChatClient(Models.Chat); public string Url = "https://api.moonshot.cn/{{i}}"; }"""));
        var project = workspace.AddProject("App", [.. Files, .. files, OneRule(""" "when": { "operator.country": "CN" }, "verdict": "deny" """)]);
        var expected = await workspace.FoundAsync(project);
        Assert.True(expected.Length >= 41);
        for (var i = 0; i < 5; i++)
        {
            // Another compilation of the same texts: nothing is left over from the last one.
            using var again = new OriginWorkspace();
            Assert.Equal(expected, await again.FoundAsync(again.AddProject("App", [.. Files, .. files, OneRule(""" "when": { "operator.country": "CN" }, "verdict": "deny" """)])));
        }
    }
}
