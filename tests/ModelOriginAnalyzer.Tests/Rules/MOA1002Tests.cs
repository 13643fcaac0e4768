using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.Rules;

public sealed class MOA1002Tests
{
    private static readonly (string, string) Discouraged = OneRule(""" "when": { "developer.country": "CN" }, "verdict": "warn" """);

    [Fact]
    public async Task A_warn_rule_about_the_model_squiggles_the_model() => Assert.Equal(
        ["MOA1002 Program.cs deepseek-r1:70b"],
        await FoundAsync("""var chat = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") }).GetChatClient("deepseek-r1:70b");""", Discouraged));

    [Fact]
    public async Task Another_developer_is_silent() => Assert.Empty(
        await FoundAsync("""var chat = new ChatClient("gpt-4o", new ApiKeyCredential("k"));""", Discouraged));
}
