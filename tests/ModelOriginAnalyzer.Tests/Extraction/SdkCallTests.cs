using Xunit;
namespace ModelOriginAnalyzer.Tests.Extraction;

public sealed class SdkCallTests
{
    private const string Usings = "using System; using System.ClientModel; using OpenAI; using OpenAI.Chat;\n";

    private static void Check(string source, string expected) => Assert.Equal(expected.ReplaceLineEndings("\n"), Extracted.Uses(Usings + source));

    [Fact]
    public void A_model_at_the_default_endpoint_of_the_sdk() => Check(
        """var client = new ChatClient("gpt-4o", "key");""",
        """gpt-4o @ https://api.openai.com/v1 (default) | OpenAI | chat | model gpt-4o 2:30""");

    [Fact]
    public void The_program_of_two_clients_never_lends_an_endpoint() => Check(
        """
        var a = new ChatClient("gpt-4o", "key");
        var b = new ChatClient("deepseek-chat", new ApiKeyCredential("key"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com/v1") });
        var c = new ChatClient("deepseek-r1:70b", new ApiKeyCredential("key"), new() { Endpoint = new("http://localhost:11434/v1") });
        """,
        """
        gpt-4o @ https://api.openai.com/v1 (default) | OpenAI | chat | model gpt-4o 2:25
        deepseek-chat @ https://api.deepseek.com/v1 | OpenAI | chat | model deepseek-chat 3:25 | endpoint api.deepseek.com 3:124
        deepseek-r1:70b @ http://localhost:11434/v1 | OpenAI | chat | model deepseek-r1:70b 4:25 | endpoint localhost 4:103
        """);
}
