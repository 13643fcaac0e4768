using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.Rules;

public sealed class MOA1000Tests
{
    private static readonly (string, string) Locked = OneRule(""" "when": { "operator": "DeepSeek" }, "verdict": "deny", "locked": true """);

    private const string Denied = """var client = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com") });""";

    [Fact]
    public async Task A_locked_rule_has_its_own_id() => Assert.Equal(["MOA1000 Program.cs api.deepseek.com"], await FoundAsync(Denied, Locked));

    [Fact]
    public async Task A_pragma_does_not_act() => Assert.Equal(
        ["MOA1000 Program.cs api.deepseek.com"], await FoundAsync("#pragma warning disable MOA1000\n" + Denied, Locked));

    [Fact]
    public async Task Another_operator_is_silent() => Assert.Empty(await FoundAsync(Denied.Replace("api.deepseek.com", "api.openai.com", StringComparison.Ordinal), Locked));
}
