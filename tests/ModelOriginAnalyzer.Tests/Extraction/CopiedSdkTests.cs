using Xunit;

namespace ModelOriginAnalyzer.Tests.Extraction;

/// <summary>The source of an SDK that lies in the project itself, whatever the project's assembly is called.</summary>
public sealed class CopiedSdkTests
{
    private const string Sdk = """
        namespace System.ClientModel { public class ApiKeyCredential { public ApiKeyCredential(string key) { } } }
        namespace OpenAI { public class OpenAIClientOptions { public System.Uri? Endpoint { get; set; } } }
        namespace OpenAI.Chat
        {
            public class ChatClient
            {
                public ChatClient(string model, string apiKey) { }
                public ChatClient(string model, System.ClientModel.ApiKeyCredential credential, OpenAI.OpenAIClientOptions options) { }
            }
        }
        """;

    private const string Program = """
        using System; using System.ClientModel; using OpenAI; using OpenAI.Chat;
        class A
        {
            object Default() => new ChatClient("gpt-4o", "k");
            object There() => new ChatClient("deepseek-chat", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com") });
        }
        """;

    [Fact]
    public void It_counts_as_the_SDK() => Assert.Equal(
        """
        gpt-4o @ https://api.openai.com/v1 (default) | OpenAI | chat | model gpt-4o 4:41
        deepseek-chat @ https://api.deepseek.com | OpenAI | chat | model deepseek-chat 5:39 | endpoint api.deepseek.com 5:136
        """.ReplaceLineEndings("\n"),
        UsesWith(Sdk, Program));

    [Fact]
    public void Near_miss_the_same_names_in_another_namespace() => Assert.DoesNotContain(
        "OpenAI |",
        UsesWith(Sdk.Replace("namespace OpenAI", "namespace Ours.OpenAI", StringComparison.Ordinal).Replace("OpenAI.OpenAIClientOptions", "Ours.OpenAI.OpenAIClientOptions", StringComparison.Ordinal), Program.Replace("using OpenAI", "using Ours.OpenAI", StringComparison.Ordinal)),
        StringComparison.Ordinal);

    /// <summary>Only the framework is referenced.</summary>
    private static string UsesWith(string sdk, string program)
    {
        var compilation = Extracted.Compile(Verifiers.References.Framework, ("/src/Sdk.cs", sdk), ("/src/Program.cs", program));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        return Extracted.UsesIn(compilation, "/src/Program.cs");
    }
}
