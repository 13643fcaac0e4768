using CsCheck;
using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.Rules;

public sealed class DeterminismTests
{
    [Fact]
    public async Task The_order_of_files_changes_nothing()
    {
        (string, string)[] files =
        [
            ("Program.cs", Usings + """
                var services = new Services();
                services.AddSingleton(new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(Endpoints.Chat) }));
                class Services { public void AddSingleton<T>(T instance) { } }
                """),
            ("Chat.cs", Usings + "class Chat(OpenAIClient client) { public ChatClient Create() => client.GetChatClient(Models.Chat); }"),
            ("Constants.cs", """static class Models { public const string Chat = "deepseek-chat"; } static class Endpoints { public const string Chat = "https://api.deepseek.com/v1"; }"""),
            ("appsettings.json", """{ "AI": { "Endpoint": "https://dashscope.aliyuncs.com/v1", "Model": "qwen-max" } }"""),
            ("appsettings.Development.json", """{ "AI": { "Endpoint": "http://localhost:11434/v1", "Model": "qwen2.5:7b" } }"""),
            OneRule(""" "when": { "developer.country": "CN" }, "verdict": "deny" """),
        ];
        var expected = await FoundAsync(files);
        Assert.NotEmpty(expected);
        foreach (var order in Gen.Shuffle(files).Array[12].Single()) Assert.Equal(expected, await FoundAsync(order));
    }
}
