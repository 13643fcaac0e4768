using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.Rules;

public sealed class MOA1004Tests
{
    private static readonly (string, string) Any = ("model-origin.json", """{ "version": 1 }""");

    [Fact]
    public async Task A_model_that_nobody_knows_is_reported_where_the_sdk_takes_a_model() => Assert.Equal(
        ["MOA1004 Program.cs quuxgenerate-9"],
        await FoundAsync("""var chat = new ChatClient("quuxgenerate-9", new ApiKeyCredential("k"));""", Any));

    [Fact]
    public async Task A_host_that_nobody_knows_is_reported_where_the_sdk_takes_an_endpoint() => Assert.Equal(
        ["MOA1004 Program.cs llm.quux-corp.com"],
        await FoundAsync("""var client = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://llm.quux-corp.com/v1") });""", Any));

    [Theory]
    [InlineData("""var client = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://llm.contoso.example/v1") });""")]
    [InlineData("""var client = new System.Net.Http.HttpClient { BaseAddress = new Uri("https://llm.quux-corp.com/v1") };""")]
    [InlineData("""var text = "quuxgenerate-9";""")]
    public async Task Reserved_names_and_places_that_take_anything_are_silent(string program) => Assert.Empty(await FoundAsync(program, Any));

    [Fact]
    public async Task A_declared_alias_is_known() => Assert.Empty(
        await FoundAsync("""var chat = new ChatClient("quuxgenerate-9", new ApiKeyCredential("k"));""", Any,
            ("model-origin.facts.json", """{ "aliases": [ { "model": "quuxgenerate-9", "is": "gpt-4o" } ] }""")));

    [Fact]
    public async Task A_test_project_is_exempt() => Assert.Empty(
        await FoundAsync("""var chat = new ChatClient("quuxgenerate-9", new ApiKeyCredential("k"));""", Any, Run(""", "projectKind": "test" """)));
}
