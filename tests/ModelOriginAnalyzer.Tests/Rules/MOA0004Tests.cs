using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.Rules;

public sealed class MOA0004Tests
{
    private static readonly (string, string) NoPolicyFound = ("obj/model-origin.run.json", """{ "version": 1, "root": "/0", "policyFound": false }""");

    [Fact]
    public async Task Said_once_in_the_run_file_when_there_is_no_policy() => Assert.Equal(
        ["MOA0004 model-origin.run.json "], await FoundAsync("Console.WriteLine();", NoPolicyFound));

    [Fact]
    public async Task The_built_in_preset_is_in_force_then() => Assert.Equal(
        ["MOA1001 Program.cs api.deepseek.com", "MOA0004 model-origin.run.json "],
        await FoundAsync("""var client = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com") });""", NoPolicyFound));

    [Fact]
    public async Task Silent_when_there_is_a_policy() => Assert.Empty(
        await FoundAsync("Console.WriteLine();", Run(), ("model-origin.json", """{ "version": 1 }""")));
}
