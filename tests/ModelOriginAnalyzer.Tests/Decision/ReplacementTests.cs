using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Decision;

/// <summary>A replacement is offered only where it surely mends the use, and only as edits of the user's own literals.</summary>
public sealed class ReplacementTests
{
    private const string DeepSeekApi = "https://api.deepseek.com/v1";
    private const string Local = "http://localhost:11434/v1";
    private const string LocalPair = """{ "endpoint": "http://localhost:11434/v1", "model": "deepseek-r1:70b" }""";

    private static OriginPolicy PolicyWith(string replaceWith, string more = "", string onUnknown = "warn") => Read($$"""
        { "version": 1,
          "rules": [ { "id": "prc-operated", "when": { "operator.country": "CN", "hosting": { "not": "self-hosted" } }, "verdict": "deny", "onUnknown": "{{onUnknown}}",
                       "because": "Operated there.", "replaceWith": [ {{replaceWith}} ] } {{more}} ] }
        """);

    private static OriginPolicy Read(string json)
    {
        var result = PolicyReader.Read([new PolicyFile("model-origin.json", SourceText.From(json), PolicyFileKind.Policy)], OriginCatalog.BuiltIn, CancellationToken.None);
        Assert.Empty(result.Errors);
        return result.Policy!;
    }

    private static Reference Model(string? id, bool literal = true, ReferenceRole role = ReferenceRole.Model) =>
        new() { Role = role, Value = id, Certain = true, Literal = literal && id is not null ? PlaceOf(0, id) : null };

    private static Reference Endpoint(string? url, bool literal = true, bool certain = true) =>
        new() { Role = ReferenceRole.Endpoint, Value = url, Certain = certain, Literal = literal && url is not null ? PlaceOf(1_000, url) : null };

    private static Place PlaceOf(int start, string value) => new("Program.cs", SourceText.From(new string(' ', 2_000)), new TextSpan(start, value.Length), null);

    private static UseReferences Pair(Reference? model, Reference? endpoint, ModelTask task = ModelTask.Chat) => new() { Model = model, Endpoint = endpoint, Task = task };

    private static IReadOnlyList<ReplacementOffer> Offers(UseReferences references, OriginPolicy policy)
    {
        var use = UseResolver.Resolve(references, OriginCatalog.BuiltIn, policy.Facts, new Scope());
        return Replacements.Offer(references, use, PolicyEngine.Decide(use, policy, Given.Today), policy, OriginCatalog.BuiltIn, Given.Today);
    }

    private static string Edits(ReplacementOffer offer) => string.Join("; ", offer.Edits.Select(edit => edit.Reference.Value + " -> " + edit.NewValue));

    [Fact]
    public void Both_halves_are_edited_together()
    {
        var references = Pair(Model("deepseek-chat"), Endpoint(DeepSeekApi));
        var offer = Assert.Single(Offers(references, PolicyWith(LocalPair)));

        Assert.Equal("Use 'deepseek-r1:70b' at http://localhost:11434/v1", offer.Title);
        Assert.Equal($"deepseek-chat -> deepseek-r1:70b; {DeepSeekApi} -> {Local}", Edits(offer));
        Assert.Same(references.Model, offer.Edits[0].Reference);
        Assert.Same(references.Endpoint, offer.Edits[1].Reference);
    }

    [Fact]
    public void Equal_replacements_have_equal_keys_whatever_they_edit()
    {
        var policy = PolicyWith(LocalPair);
        var both = Assert.Single(Offers(Pair(Model("deepseek-chat"), Endpoint(DeepSeekApi)), policy));
        var endpointOnly = Assert.Single(Offers(Pair(Model("deepseek-r1:70b"), Endpoint(DeepSeekApi)), policy));

        Assert.Equal($"{DeepSeekApi} -> {Local}", Edits(endpointOnly));
        Assert.Equal(both.Key, endpointOnly.Key);
    }

    [Fact]
    public void Where_the_endpoint_is_right_already_only_the_model_is_edited()
    {
        var policy = Read("""
            { "version": 1, "rules": [ { "id": "no-mini", "when": { "model": "gpt-4o-mini" }, "verdict": "warn", "because": "Too weak.",
              "replaceWith": [ { "model": "gpt-4o", "endpoint": "https://api.openai.com/v1/" } ] } ] }
            """);

        Assert.Equal("gpt-4o-mini -> gpt-4o", Edits(Assert.Single(Offers(Pair(Model("gpt-4o-mini"), Endpoint("https://api.openai.com/v1")), policy))));
        Assert.Equal("gpt-4o-mini -> gpt-4o", Edits(Assert.Single(Offers(Pair(Model("gpt-4o-mini"), Endpoint("https://api.openai.com/v1", literal: false)), policy))));
    }

    [Fact]
    public void An_SDKs_default_endpoint_has_no_place_to_write_another()
    {
        var policy = PolicyWith(LocalPair);

        Assert.Empty(Offers(Pair(Model("deepseek-chat"), Endpoint(DeepSeekApi, literal: false)), policy));
        Assert.Empty(Offers(Pair(Model("deepseek-chat"), null), policy));
    }

    [Fact]
    public void A_model_that_no_literal_spells_cannot_be_replaced()
    {
        var policy = PolicyWith(LocalPair);

        Assert.Empty(Offers(Pair(Model("deepseek-chat", literal: false), Endpoint(DeepSeekApi)), policy));
        Assert.Empty(Offers(Pair(Model(null), Endpoint(DeepSeekApi)), policy));
        Assert.Empty(Offers(Pair(null, Endpoint(DeepSeekApi)), policy));
        Assert.Empty(Offers(Pair(Model("deepseek-chat", role: ReferenceRole.Deployment), Endpoint(DeepSeekApi)), policy));
    }

    [Theory]
    [InlineData("""{ "model": "gpt-4o" }""", "Use 'gpt-4o'", "replace:gpt-4o@")]
    [InlineData("""{ "endpoint": "https://api.mistral.ai/v1" }""", "Use https://api.mistral.ai/v1", "replace:@https://api.mistral.ai/v1")]
    [InlineData("""{ "model": "gpt-4o", "endpoint": "https://api.openai.com/v1/" }""", "Use 'gpt-4o' at https://api.openai.com/v1/", "replace:gpt-4o@https://api.openai.com/v1/")]
    public void A_title_and_a_key_name_what_is_prescribed(string replaceWith, string title, string key)
    {
        var policy = Read($$"""
            { "version": 1, "rules": [ { "id": "no-mini", "when": { "model": "gpt-4o-mini", "operator": "OpenAI" }, "verdict": "warn", "because": "b", "replaceWith": [ {{replaceWith}} ] } ] }
            """);
        var offer = Assert.Single(Offers(Pair(Model("gpt-4o-mini"), Endpoint("https://api.openai.com/v1")), policy));

        Assert.Equal((title, key), (offer.Title, offer.Key));
    }

    [Fact]
    public void A_prescribed_endpoint_that_cannot_be_written_is_not_dropped()
    {
        var policy = Read("""
            { "version": 1, "rules": [ { "id": "no-mini", "when": { "model": "gpt-4o-mini" }, "verdict": "warn", "because": "b",
              "replaceWith": [ { "model": "gpt-4o", "endpoint": "http://localhost:11434/v1" } ] } ] }
            """);

        Assert.Single(Offers(Pair(Model("gpt-4o-mini"), Endpoint("https://api.openai.com/v1")), policy));
        Assert.Empty(Offers(Pair(Model("gpt-4o-mini"), Endpoint("https://api.openai.com/v1", literal: false)), policy));
        Assert.Empty(Offers(Pair(Model("gpt-4o-mini"), null), policy));
    }

    [Theory]
    [InlineData(true, Local)]
    [InlineData(false, null)]
    public void A_whole_address_takes_the_place_of_any_other(bool whole, string? expected)
    {
        var references = Pair(Model("deepseek-v3"), Endpoint("https://api.deepseek.com/v10/chat", certain: false));
        var policy = PolicyWith(LocalPair);
        var use = UseResolver.Resolve(references, OriginCatalog.BuiltIn, policy.Facts, new Scope());
        var offer = Replacements.Judged(new Replacement(null, Local) { IsWholeAddress = whole }, references, use, policy, OriginCatalog.BuiltIn, Given.Today, sameModel: false, out _);

        Assert.Equal(expected, offer?.Edits.Single().NewValue);
    }

    [Theory]
    [InlineData("text-embedding-3-large", "text-embedding-3-small", false, false)]
    [InlineData("text-embedding-3-small", "openai/text-embedding-3-small", true, true)]
    [InlineData("text-embedding-3-small", null, false, true)]
    public void What_keeps_its_weights_keeps_its_task(string from, string? to, bool sameModel, bool offered)
    {
        var references = Pair(Model(from), Endpoint(DeepSeekApi), ModelTask.Embedding);
        var policy = PolicyWith(LocalPair);
        var use = UseResolver.Resolve(references, OriginCatalog.BuiltIn, policy.Facts, new Scope());
        var offer = Replacements.Judged(new Replacement(to, "https://api.openai.com/v1"), references, use, policy, OriginCatalog.BuiltIn, Given.Today, sameModel, out _);

        Assert.Equal(offered, offer is not null);
    }

    [Fact]
    public void A_replacement_of_the_endpoint_alone_leaves_the_model()
    {
        var policy = PolicyWith("""{ "endpoint": "http://localhost:11434/v1" }""");
        var offer = Assert.Single(Offers(Pair(Model("deepseek-v3"), Endpoint(DeepSeekApi)), policy));

        Assert.Equal(("Use http://localhost:11434/v1", $"{DeepSeekApi} -> {Local}"), (offer.Title, Edits(offer)));
    }

    [Fact]
    public void What_the_same_policy_does_not_surely_allow_is_not_offered()
    {
        var references = Pair(Model("deepseek-chat"), Endpoint(DeepSeekApi));

        // Denied, unlisted, and a gateway that may pass on to where the rule forbids.
        Assert.Empty(Offers(references, PolicyWith("""{ "endpoint": "https://dashscope.aliyuncs.com/compatible-mode/v1", "model": "qwen-max" }""")));
        Assert.Empty(Offers(references, PolicyWith("""{ "endpoint": "http://localhost:11434/v1", "model": "nobody-knows-this-one" }""")));
        Assert.Empty(Offers(references, PolicyWith("""{ "endpoint": "https://openrouter.ai/api/v1", "model": "deepseek-v3" }""")));
        Assert.Empty(Offers(references, PolicyWith(LocalPair, """, { "id": "no-llama", "when": { "lineage": { "developer": "Meta" } }, "verdict": "info", "because": "No." }""")));
        Assert.Single(Offers(references, PolicyWith(LocalPair)));
    }

    [Fact]
    public void A_pair_that_an_exception_lets_pass_is_not_surely_allowed()
    {
        var policy = Read("""
            { "version": 1, "default": "deny", "rules": [
                { "id": "no", "when": { "operator.country": "CN" }, "verdict": "deny", "because": "No.", "replaceWith": [ { "endpoint": "http://localhost:11434/v1", "model": "deepseek-r1:70b" } ] } ],
              "exceptions": [ { "id": "e", "rules": ["default"], "host": "localhost", "reason": "Trial on one machine", "owner": "a@b.example", "until": "2027-01-31" } ] }
            """);

        Assert.Empty(Offers(Pair(Model("deepseek-chat"), Endpoint(DeepSeekApi)), policy));
    }

    [Theory]
    [InlineData("deepseek-chat", "Chat", "text-embedding-3-small", false)]
    [InlineData("deepseek-chat", "Chat", "gpt-4o", true)]
    [InlineData("deepseek-chat", "Unknown", "gpt-4o", true)]
    [InlineData("nobody-knows-this-one", "Chat", "gpt-4o", true)]
    [InlineData("nobody-knows-this-one", "Unknown", "gpt-4o", false)]
    [InlineData("text-embedding-v3", "Embedding", "text-embedding-3-small", false)]
    [InlineData("nobody-knows-this-one", "Embedding", "text-embedding-3-small", false)]
    [InlineData("text-embedding-3-large", "Unknown", "text-embedding-3-small", false)]
    [InlineData("text-embedding-3-large", "Chat", "gpt-4o", false)]
    [InlineData("deepseek-chat", "Embedding", "text-embedding-3-small", false)]
    [InlineData("deepseek-chat", "Embedding", "gpt-4o", false)]
    public void The_task_stays_the_same_and_embeddings_are_never_swapped(string from, string task, string to, bool offered)
    {
        var policy = PolicyWith($$"""{ "endpoint": "https://api.openai.com/v1", "model": "{{to}}" }""");

        Assert.Equal(offered ? 1 : 0, Offers(Pair(Model(from), Endpoint(DeepSeekApi), Enum.Parse<ModelTask>(task)), policy).Count);
    }

    [Fact]
    public void Nothing_is_offered_for_a_file_that_may_not_be_edited_or_a_use_that_is_allowed()
    {
        var policy = PolicyWith(LocalPair);

        Assert.Empty(Offers(Pair(Model("deepseek-chat"), Endpoint(DeepSeekApi)) with { Editable = false }, policy));
        Assert.Empty(Offers(Pair(Model("deepseek-r1:70b"), Endpoint(Local)), policy));
    }

    [Fact]
    public void One_literal_that_spells_both_halves_is_left_alone()
    {
        var both = PlaceOf(0, "Endpoint=https://api.deepseek.com/v1;Model=deepseek-chat");
        var references = Pair(Model("deepseek-chat") with { Literal = both }, Endpoint(DeepSeekApi) with { Literal = both });

        Assert.Empty(Offers(references, PolicyWith(LocalPair)));
    }

    /// <summary>A model that is prescribed without an endpoint goes where the old one went.</summary>
    [Theory]
    [InlineData("gpt-4o-mini", "https://api.openai.com/v1", "gpt-4o", true)]
    [InlineData("deepseek-chat", "https://api.deepseek.com/v1", "gpt-4o", false)]
    [InlineData("gpt-4o-mini", "https://api.openai.com/v1", "llama3.3:70b", false)]
    [InlineData("deepseek-chat", "https://api.openai.com/v1", "gpt-4o", true)]
    [InlineData("phi-4", "https://contoso.services.ai.azure.com/openai/v1", "gpt-4o", true)]
    [InlineData("deepseek-r1:70b", "http://localhost:11434/v1", "gpt-4o", false)]
    [InlineData("deepseek-r1:70b", "http://localhost:11434/v1", "llama3.3:70b", true)]
    [InlineData("gpt-4o-mini", "http://localhost:4000/v1", "llama3.3:70b", true)]
    [InlineData("deepseek-chat", null, "gpt-4o", true)]
    public void A_model_alone_is_one_that_the_endpoint_has(string model, string? endpoint, string prescribed, bool offered)
    {
        var policy = Read($$"""
            { "version": 1, "rules": [ { "id": "no", "when": { "model": "{{model}}" }, "verdict": "deny", "because": "b", "replaceWith": [ { "model": "{{prescribed}}" } ] } ] }
            """);

        Assert.Equal(offered ? [$"{model} -> {prescribed}"] : [], Offers(Pair(Model(model), endpoint is null ? null : Endpoint(endpoint)), policy).Select(Edits));
    }

    /// <summary>Whether `may` holds is not known: what it prescribes is no way out of what `does` denies, and one where only it speaks.</summary>
    [Theory]
    [InlineData("deny", "Use 'llama3.3:70b' at http://localhost:11434/v1")]
    [InlineData("info", "Use 'mistral-large-2411' at https://api.mistral.ai/v1")]
    public void What_only_may_hold_prescribes_nothing_for_what_surely_holds(string verdict, string expected)
    {
        var policy = Read($$"""
            { "version": 1, "rules": [
                { "id": "may", "when": { "operator.country": "CN" }, "verdict": "deny", "onUnknown": "warn", "because": "b", "replaceWith": [ { "model": "mistral-large-2411", "endpoint": "https://api.mistral.ai/v1" } ] },
                { "id": "does", "when": { "operator": "OpenRouter" }, "verdict": "{{verdict}}", "because": "b", "replaceWith": [ { "model": "llama3.3:70b", "endpoint": "http://localhost:11434/v1" } ] } ] }
            """);

        Assert.Equal(expected, Offers(Pair(Model("deepseek/deepseek-chat"), Endpoint("https://openrouter.ai/api/v1")), policy)[0].Title);
    }

    [Theory]
    [InlineData("deepseek-chat", "https://api.deepseek.com/v1", "", "NothingPrescribed")]
    [InlineData(null, "https://api.deepseek.com/v1", "{ \"model\": \"gpt-4o\", \"endpoint\": \"https://api.openai.com/v1\" }", "ModelHasNoPlace")]
    [InlineData("deepseek-chat", "https://api.deepseek.com/v2/chat", "{ \"endpoint\": \"https://api.openai.com/v1\" }", "EndpointHasNoPlace")]
    [InlineData("deepseek-chat", "https://api.deepseek.com/v1", "{ \"model\": \"text-embedding-3-small\", \"endpoint\": \"https://api.openai.com/v1\" }", "OtherTask")]
    [InlineData("deepseek-chat", "https://api.deepseek.com/v1", "{ \"model\": \"gpt-4o\" }", "NotServedThere")]
    [InlineData("deepseek-chat", "https://api.deepseek.com/v1", "{ \"endpoint\": \"https://dashscope.aliyuncs.com/compatible-mode/v1\" }", "NotSurelyAllowed")]
    public void What_is_in_the_way_of_a_replacement_is_known(string? model, string endpoint, string replaceWith, string expected)
    {
        var policy = replaceWith.Length > 0 ? PolicyWith(replaceWith) : Read("""{ "version": 1, "rules": [ { "id": "r", "when": { "operator.country": "CN" }, "verdict": "deny", "because": "b" } ] }""");
        var references = Pair(Model(model), Endpoint(endpoint, certain: !endpoint.EndsWith("chat", StringComparison.Ordinal)));
        var use = UseResolver.Resolve(references, OriginCatalog.BuiltIn, policy.Facts, new Scope());
        var offers = Replacements.Offer(references, use, PolicyEngine.Decide(use, policy, Given.Today), policy, OriginCatalog.BuiltIn, Given.Today, out var obstacle);

        Assert.Equal((0, expected), (offers.Length, obstacle.ToString()));
    }

    [Fact]
    public void Candidates_come_in_the_policys_order_each_once()
    {
        var policy = PolicyWith($$"""{{LocalPair}}, { "endpoint": "https://api.openai.com/v1", "model": "gpt-4o" }, {{LocalPair}}""");

        Assert.Equal(["Use 'deepseek-r1:70b' at http://localhost:11434/v1", "Use 'gpt-4o' at https://api.openai.com/v1"], Offers(Pair(Model("deepseek-chat"), Endpoint(DeepSeekApi)), policy).Select(offer => offer.Title));
    }

    [Theory]
    [InlineData("https://api.deepseek.com", true, Local, Local)]
    [InlineData("https://api.deepseek.com/", true, Local, Local)]
    [InlineData("https://api.deepseek.com/v1", true, Local, Local)]
    [InlineData("https://api.deepseek.com/v1/chat/completions", false, Local, Local + "/chat/completions")]
    [InlineData("https://dashscope.aliyuncs.com/compatible-mode/v1/chat/completions?a=b", false, Local, Local + "/chat/completions?a=b")]
    [InlineData("https://open.bigmodel.cn/api/paas/v4", true, Local, Local)]
    [InlineData("https://open.bigmodel.cn/api/paas/v4/chat/completions", false, Local, null)]
    [InlineData("https://api.deepseek.com/v10/chat", false, Local, null)]
    [InlineData("https://api.deepseek.com/v1/chat/completions", false, "http://localhost:11434", null)]
    [InlineData("https://api.deepseek.com/v1", true, "http://localhost:11434", "http://localhost:11434")]
    [InlineData("https://api.deepseek.com/v1/", true, Local, Local + "/")]
    [InlineData("https://open.bigmodel.cn/api/paas/v4/", true, Local, Local + "/")]
    [InlineData("https://api.deepseek.com/v1/", true, Local + "/", Local + "/")]
    [InlineData("/v1/chat/completions", false, Local, Local + "/chat/completions")]
    [InlineData("/a/chat", false, Local, null)]
    [InlineData("api.deepseek.com/v1/chat", false, Local, Local + "/chat")]
    public void A_full_address_keeps_its_operation(string current, bool certain, string prescribed, string? expected) =>
        Assert.Equal(expected, EndpointRewrite.Apply(Endpoint(current, certain: certain), prescribed, convention: null));

    [Theory]
    [InlineData("OpenAI", "https://api.deepseek.com", Local)]
    [InlineData("OpenAI", "https://api.deepseek.com/v1", Local)]
    [InlineData("OllamaSharp", "https://api.deepseek.com", "http://localhost:11434")]
    public void A_bare_host_is_written_as_the_SDKs_users_write_it(string sdk, string current, string expected)
    {
        var references = Pair(Model("deepseek-v3"), Endpoint(current)) with { Sdk = sdk };

        Assert.Equal($"{current} -> {expected}", Edits(Assert.Single(Offers(references, PolicyWith("""{ "endpoint": "http://localhost:11434" }""")))));
    }
}
