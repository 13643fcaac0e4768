using Microsoft.CodeAnalysis.Testing;
using ModelOriginAnalyzer.Tests.Verifiers;
using Xunit;

namespace ModelOriginAnalyzer.Tests.CodeFixes;

/// <summary>
/// Through Microsoft's verifier, which runs each case again under a pragma and in generated code, applies the fix one by one and through
/// every scope of Fix All, and compares the trees.
/// </summary>
public sealed class MarkupTests
{
    private const string Policy = """
        { "version": 1, "rules": [ { "id": "r", "when": { "operator": "DeepSeek" }, "verdict": "VERDICT", "because": "Because of the test.",
          "replaceWith": [ { "endpoint": "http://localhost:11434/v1", "model": "deepseek-r1:70b" } ] } ] }
        """;

    private const string Before = """
        using System;
        using System.ClientModel;
        using OpenAI;

        var key = new ApiKeyCredential("k");
        var first = new OpenAIClient(key, new OpenAIClientOptions { Endpoint = new Uri("https://{|ID:api.deepseek.com|}/v1") }).GetChatClient("deepseek-chat");
        var second = new OpenAIClient(key, new() { Endpoint = new(@"https://{|ID:api.deepseek.com|}/v1") }).GetChatClient("deepseek-reasoner"); // the slow one
        """;

    private const string After = """
        using System;
        using System.ClientModel;
        using OpenAI;

        var key = new ApiKeyCredential("k");
        var first = new OpenAIClient(key, new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") }).GetChatClient("deepseek-r1:70b");
        var second = new OpenAIClient(key, new() { Endpoint = new(@"http://localhost:11434/v1") }).GetChatClient("deepseek-r1:70b"); // the slow one
        """;

    [Theory]
    [InlineData("deny", "MOA1001")]
    [InlineData("warn", "MOA1002")]
    public Task A_pair_is_replaced_whole_in_every_scope(string verdict, string id) => new OriginTest
    {
        Policy = Policy.Replace("VERDICT", verdict, StringComparison.Ordinal),
        TestCode = Before.Replace("ID", id, StringComparison.Ordinal),
        FixedCode = After,
        CodeActionEquivalenceKey = "ModelOrigin.Replace.0",
        MarkupOptions = MarkupOptions.UseFirstDescriptor,
    }.RunAsync(TestContext.Current.CancellationToken);
}
