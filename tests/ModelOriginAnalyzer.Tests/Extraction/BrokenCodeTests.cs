using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using ModelOriginAnalyzer.Extraction;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Extraction;

public sealed class BrokenCodeTests
{
    private const string Source =
        """"
        using System; using System.ClientModel; using System.Net.Http; using OpenAI; using OpenAI.Chat; using Microsoft.Extensions.AI; using Microsoft.Extensions.DependencyInjection;
        [Obsolete("deepseek-chat")] class A(OpenAIClient client) : ChatClient("gpt-4o", "k")
        {
            const string Model = "deepseek" + "-chat"; string Url { get; set; } = $"https://api.{"deepseek"}.com"; static string X = Y, Y = X;
            object Make(bool cheap) { var o = new OpenAIClientOptions { Endpoint = new Uri(cheap ? Url : "http://localhost:11434/v1") }; o.Endpoint = new("https://api.moonshot.ai"); return new OpenAIClient(new ApiKeyCredential("k"), o).GetChatClient(Model).AsIChatClient(); }
            void Add(IServiceCollection s, string kind) { s.AddSingleton(sp => new OpenAIClient("k")); s.AddKeyedSingleton<OpenAIClient>("x", (sp, key) => client); var (host, path) = ("api.deepseek.com", "/v1"); new HttpClient { BaseAddress = new Uri($"https://{host}{path}") }.PostAsync("chat", new StringContent("{\"model\":\"deepseek-chat\"}")); client?.GetChatClient(kind switch { "a" => "o1", _ => throw new Exception("deepseek-chat") }); }
            object Table = new[] { ("deepseek-chat", "https://api.deepseek.com"), ("gpt-4o", """https://api.openai.com/v1""") };
        }
        """";

    [Fact]
    public void Code_cut_off_anywhere_is_read_as_far_as_it_goes()
    {
        // A step that shares no factor with the lengths of names: every kind of place comes up.
        for (var length = 0; length < Source.Length; length += 23) Extracted.Uses(Source[..length], Extracted.AllReferences);
    }

    [Fact]
    public void Code_with_tokens_taken_out_or_doubled_never_throws()
    {
        var tokens = CSharpSyntaxTree.ParseText(Source, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken).DescendantTokens().Select(static token => token.ToFullString()).ToArray();
        Gen.Select(Gen.Int[0, tokens.Length - 1], Gen.Int[0, tokens.Length - 1], Gen.Bool).Array[1, 6].Sample(
            changes =>
            {
                var changed = tokens.ToArray();
                foreach (var (at, from, isTakenOut) in changes) changed[at] = isTakenOut ? "" : changed[at] + changed[from];
                Extracted.Uses(string.Concat(changed), Extracted.AllReferences);
            },
            iter: 40);
    }

    [Fact]
    public void Code_without_references_names_what_its_literals_say()
    {
        var uses = Extracted.Uses(Source, []);
        Assert.Contains(uses, static use => use.Model?.Value == "deepseek-chat" && use.Endpoint?.Value == "https://api.deepseek.com");
    }

    [Fact]
    public void A_half_typed_call_still_binds()
        => Assert.Equal(
            "deepseek-chat @ https://api.openai.com/v1 (default) | OpenAI | chat | model deepseek-chat 2:25",
            Extracted.UsesIn(Extracted.Compile(("/src/A.cs", "using OpenAI.Chat;\nvar c = new ChatClient(\"deepseek-chat\", ")), "/src/A.cs"));

    [Fact]
    public void A_cancelled_analysis_stops()
    {
        var compilation = Extracted.Compile(("/src/A.cs", Source));
        var tree = compilation.SyntaxTrees.Single();
        Assert.Throws<OperationCanceledException>(() => CodeExtractor.Extract(compilation.GetSemanticModel(tree), default, Extracted.Scope(compilation), new CancellationToken(canceled: true)));
    }
}
