using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.Rules;

public sealed class MOA1005Tests
{
    [Fact]
    public async Task An_info_rule_informs() => Assert.Equal(
        ["MOA1005 Program.cs gpt-4o"],
        await FoundAsync("""var chat = new ChatClient("gpt-4o", new ApiKeyCredential("k"));""", OneRule(""" "when": { "model": "gpt-4o" }, "verdict": "info" """)));

    [Fact]
    public async Task A_value_not_known_at_compile_time_is_information_by_default() => Assert.Equal(
        ["MOA1005 Program.cs args[0]"],
        await FoundAsync("""var chat = new ChatClient(args[0], new ApiKeyCredential("k"));""", OneRule(""" "when": { "model": "gpt-4o" }, "verdict": "deny" """)));

    [Fact]
    public async Task Another_model_is_silent() => Assert.Empty(
        await FoundAsync("""var chat = new ChatClient("gpt-4o-mini", new ApiKeyCredential("k"));""", OneRule(""" "when": { "model": "gpt-4o" }, "verdict": "info" """)));
}
