using CsCheck;
using ModelOriginAnalyzer.Catalog;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>Asked of the catalog that ships: what is tested is how an id is read, not a row of the catalog.</summary>
public sealed class IdentityResolverTests
{
    private static readonly OriginCatalog s_catalog = OriginCatalog.BuiltIn;

    private static ModelIdentity Resolve(string id) => IdentityResolver.ResolveModel(s_catalog, id);

    [Theory]
    [InlineData("gpt-4o", "OpenAI")]
    [InlineData("gpt-4o-2024-11-20", "OpenAI")]
    [InlineData("azure/gpt-4o", "OpenAI")]
    [InlineData("openrouter/openai/gpt-4o:extended", "OpenAI")]
    [InlineData("deepseek-chat", "DeepSeek")]
    [InlineData("us.deepseek.r1-v1:0", "DeepSeek")]
    [InlineData("arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.deepseek.r1-v1:0", "DeepSeek")]
    [InlineData("vertex_ai/deepseek-ai/deepseek-v3.1-maas", "DeepSeek")]
    [InlineData("accounts/fireworks/models/deepseek-v3p1", "DeepSeek")]
    [InlineData("accounts/fireworks/models/llama-v3p1-8b-instruct", "Meta")]
    [InlineData("@cf/meta/llama-3.2-11b-vision-instruct", "Meta")]
    [InlineData("meta-llama-3.1-8b-instruct", "Meta")]
    [InlineData("Meta-Llama-3_1-8B-Instruct-GGUF", "Meta")]
    [InlineData("anthropic.claude-3-5-sonnet-20241022-v2:0", "Anthropic")]
    [InlineData("anthropic-claude-4.5-haiku", "Anthropic")]
    [InlineData("qwen2.5:7b-instruct-q4_K_M", "Alibaba")]
    [InlineData("qwen-2.5-72b-instruct", "Alibaba")]
    [InlineData("Qwen2_5", "Alibaba")]
    [InlineData("hf.co/bartowski/Qwen2.5-7B-Instruct-GGUF:Q4_K_M", "Alibaba")]
    [InlineData("moonshotai.kimi-k2.5", "Moonshot AI")]
    [InlineData("moonshot.kimi-k2-thinking", "Moonshot AI")]
    [InlineData("zai-org/GLM-4.6-FP8", "Zhipu AI")]
    [InlineData(@"C:\models\DeepSeek-R1-Distill-Qwen-7B-Q4_K_M.gguf", "DeepSeek")]
    public void A_known_model_has_its_developer_however_it_is_spelt(string id, string developer)
    {
        var identity = Resolve(id);

        Assert.Equal(developer, identity.Developer?.Name);
        Assert.NotNull(identity.Family);
        Assert.False(identity.IsUnlisted);
    }

    [Theory]
    [InlineData("bartowski/Qwen2.5-Coder-32B-Instruct-GGUF", "Alibaba")]
    [InlineData("unsloth/DeepSeek-R1-Distill-Llama-8B-bnb-4bit", "DeepSeek")]
    [InlineData("TheBloke/Mistral-7B-Instruct-v0.2-AWQ", "Mistral AI")]
    [InlineData("nvidia/DeepSeek-R1-FP4", "DeepSeek")]
    [InlineData("RedHatAI/DeepSeek-R1-0528-quantized.w4a16", "DeepSeek")]
    public void A_rehost_or_quantised_copy_keeps_the_developer(string id, string developer)
    {
        var identity = Resolve(id);

        Assert.Equal(developer, identity.Developer?.Name);
        Assert.NotEqual(developer, identity.Publisher?.Name);
    }

    [Theory]
    [InlineData("huihui-ai/Llama-3.3-70B-Instruct-abliterated", "Meta")]
    [InlineData("llama-3-8b-lexifun-uncensored-v1", "Meta")]
    [InlineData("acme/prefix-qwen2.5-7b", "Alibaba")]
    [InlineData("stranger/llama-3.1-coder-8b", "Meta")]
    [InlineData("llama3.1:8b-grammar-functioncall", "Meta")]
    [InlineData("meta-llama-3.1-8b-instruct-uncensored", "Meta")]
    [InlineData("stranger/meta-llama-3.1-8b-instruct-uncensored", "Meta")]
    [InlineData("wizard:7b-mistral-v2-q4_0", "Mistral AI")]
    public void A_variant_has_no_known_developer_but_a_base(string id, string baseDeveloper)
    {
        var identity = Resolve(id);

        Assert.Null(identity.Family);
        Assert.Null(identity.Developer);
        Assert.False(identity.IsUnlisted);
        Assert.Equal(baseDeveloper, identity.Lineage[0].Family.Developer);
        Assert.Equal([Via.FineTune], identity.Lineage[0].Path);
        Assert.Equal(LineageKnowledge.Partial, identity.LineageKnowledge);
    }

    [Fact]
    public void Two_bases_in_one_name_are_a_merge()
    {
        var identity = Resolve("acme/Fuse-DeepSeek-R1-Qwen2.5-32B");

        Assert.Null(identity.Developer);
        Assert.Contains(identity.Lineage, step => step.Family.Developer == "DeepSeek" && step.Path is [Via.Merge]);
        Assert.Contains(identity.Lineage, step => step.Family.Developer == "Alibaba" && step.Path is [Via.Merge]);
    }

    [Fact]
    public void The_developers_own_namespace_makes_any_further_word_its_own()
    {
        Assert.Equal("Alibaba", Resolve("Qwen/Qwen2.5-Blossom-7B").Developer?.Name);
        Assert.Null(Resolve("acme/Qwen2.5-Blossom-7B").Developer);
    }

    [Theory]
    [InlineData("perplexity-ai/r1-1776", "Perplexity", "DeepSeek")]
    [InlineData("microsoft/MAI-DS-R1", "Microsoft", "DeepSeek")]
    [InlineData("deepseek-ai/DeepSeek-R1-Distill-Llama-70B", "DeepSeek", "Meta")]
    [InlineData("deepseek-ai/DeepSeek-R1-0528-Qwen3-8B", "DeepSeek", "Alibaba")]
    public void Developer_and_lineage_are_two_answers(string id, string developer, string ancestor)
    {
        var identity = Resolve(id);

        Assert.Equal(developer, identity.Developer?.Name);
        Assert.Empty(identity.Lineage[0].Path);
        Assert.Contains(identity.Lineage, step => !step.Path.IsEmpty && step.Family.Developer == ancestor);
    }

    [Theory]
    [InlineData("deepseek-r1:70b", "Meta")]
    [InlineData("deepseek-r1:70b-llama-distill-q4_K_M", "Meta")]
    [InlineData("deepseek-r1:8b", "Alibaba")]
    public void An_Ollama_tag_stands_for_other_weights(string id, string ancestor)
    {
        var identity = Resolve(id);

        Assert.Equal("DeepSeek", identity.Developer?.Name);
        Assert.Contains(identity.Lineage, step => step.Family.Developer == ancestor);
        Assert.DoesNotContain(Resolve("deepseek-r1").Lineage, step => step.Family.Developer == ancestor);
    }

    [Fact]
    public void An_ancestor_is_reached_over_every_step()
    {
        var lineage = Resolve("r1-1776").Lineage;

        Assert.Contains(lineage, step => step.Family.Name == "deepseek-v3" && step.Path.Length == 2);
    }

    [Fact]
    public void A_cloud_tag_has_a_second_hop()
    {
        Assert.Equal("Ollama", Resolve("gpt-oss:120b-cloud").SecondHopOperator);
        Assert.Equal("Ollama", Resolve("deepseek-v3.1:671b-cloud").SecondHopOperator);
        Assert.Null(Resolve("gpt-oss:120b").SecondHopOperator);
    }

    [Theory]
    [InlineData("openrouter/auto")]
    [InlineData("model-router")]
    [InlineData("azure_ai/model_router")]
    public void A_router_has_no_developer(string id)
    {
        var identity = Resolve(id);

        Assert.True(identity.Routed);
        Assert.Null(identity.Developer);
        Assert.False(identity.IsUnlisted);
    }

    [Theory]
    [InlineData("yibsulsul-70b-chat")]
    [InlineData("blaobu-ai/yibska-instruct-v0.3")]
    [InlineData("accounts/hulryn/models/sulska-13b-instruct")]
    [InlineData("linpax-8b-q4_k_m.gguf")]
    [InlineData("model.gguf")]
    [InlineData("chat-prod")]
    [InlineData("gpt-40")]
    [InlineData("")]
    public void What_nobody_knows_stays_unknown(string id)
    {
        var identity = Resolve(id);

        Assert.Null(identity.Family);
        Assert.Null(identity.Developer);
        Assert.Empty(identity.Lineage);
    }

    [Theory]
    [InlineData("facebook/contriever-msmarco", "Meta", "")]
    [InlineData("microsoft/wavlm-base-plus", "Microsoft", "")]
    [InlineData("google/siglip2-base-patch16-224", "Google", "")]
    [InlineData("McGill-NLP/LLM2Vec-Meta-Llama-3-8B-Instruct-mntp-supervised", "McGill University", "llama-3")]
    public void What_a_laboratory_publishes_is_its_own(string id, string developer, string @base)
    {
        var identity = IdentityResolver.ResolveModel(OriginCatalog.BuiltIn, id);

        Assert.Equal((null, developer, @base), (identity.Family, identity.Developer?.Name, string.Join(",", identity.Bases.Select(b => b.Name))));
    }

    [Theory]
    [InlineData("azure/contriever-msmarco")]
    [InlineData("bedrock/contriever-msmarco")]
    [InlineData("dashscope/contriever-msmarco")]
    [InlineData("openai/contriever-msmarco")]
    [InlineData("unsloth/contriever-msmarco")]
    [InlineData("contriever-msmarco")]
    public void Who_hosts_others_is_no_developer(string id) => Assert.Null(IdentityResolver.ResolveModel(OriginCatalog.BuiltIn, id).Developer);

    [Theory]
    [InlineData("gpt-6", "OpenAI")]
    [InlineData("qwen4-72b", "Alibaba")]
    [InlineData("qwen3.9-max", "Alibaba")]
    [InlineData("deepseek-v5", "DeepSeek")]
    [InlineData("meta-llama/Llama-5-70B", "Meta")]
    public void Of_the_next_generation_the_developer_is_known_and_nothing_else(string id, string developer)
    {
        var identity = Resolve(id);

        Assert.Equal(developer, identity.Developer?.Name);
        Assert.Null(identity.Family);
        Assert.Equal(Weights.Unknown, identity.Weights);
        Assert.True(identity.IsUnlisted);
    }

    [Theory]
    [InlineData("acme/gpt-6")]
    [InlineData("llama-5-uncensored")]
    public void A_strangers_next_generation_is_unknown(string id) => Assert.Null(Resolve(id).Developer);

    [Fact]
    public void A_fine_tune_inherits_its_base()
    {
        var identity = Resolve("ft:gpt-4o-2024-08-06:acme::9xYz");

        Assert.Equal("OpenAI", identity.Developer?.Name);
        Assert.Equal(Weights.Closed, identity.Weights);
    }

    [Theory]
    [InlineData("gpt-4o", true)]
    [InlineData("deepseek-chat", true)]
    [InlineData("qwen2.5:7b", true)]
    [InlineData("meta-llama/Llama-3.1-8B-Instruct", true)]
    [InlineData("o1", false)]
    [InlineData("openai/o1", true)]
    [InlineData("phi", false)]
    [InlineData("gemini", false)]
    [InlineData("gpt-4o-settings.json", false)]
    [InlineData("deepseek-chat.md", false)]
    [InlineData("use-gpt-4o", false)]
    [InlineData("Do not use deepseek-chat in production.", false)]
    [InlineData("https://huggingface.co/deepseek-ai/DeepSeek-R1", false)]
    public void Only_some_ids_count_anywhere(string id, bool distinctive) => Assert.Equal(distinctive, Resolve(id).Distinctive);

    [Theory]
    [InlineData("gpt-4o-2024-11-20", nameof(VersionKind.Dated))]
    [InlineData("deepseek-r1@sha256:0a8c266910232fd3291e71e5ba1e058cc5af9d411192cf88b6d30e92b6e73163", nameof(VersionKind.Digest))]
    [InlineData("mistral-large-latest", nameof(VersionKind.Rolling))]
    [InlineData("qwen2.5:latest", nameof(VersionKind.Rolling))]
    [InlineData("deepseek-chat", nameof(VersionKind.Rolling))]
    [InlineData("gpt-4o", nameof(VersionKind.Unknown))]
    public void A_version_is_read_from_the_id(string id, string version) => Assert.Equal(version, Resolve(id).Version.ToString());

    [Theory]
    [InlineData("https://api.deepseek.com/v1", "DeepSeek", nameof(Hosting.Vendor))]
    [InlineData("https://API.DeepSeek.com.:443/v1", "DeepSeek", nameof(Hosting.Vendor))]
    [InlineData("https://contoso.openai.azure.com", "Microsoft", nameof(Hosting.Cloud))]
    [InlineData("https://openrouter.ai/api/v1", "OpenRouter", nameof(Hosting.Aggregator))]
    [InlineData("http://localhost:11434/v1", null, nameof(Hosting.SelfHosted))]
    [InlineData("http://ollama.ai.svc.cluster.local", null, nameof(Hosting.SelfHosted))]
    [InlineData("https://llm.contoso.com", null, nameof(Hosting.Unknown))]
    public void An_endpoint_has_its_operator_and_hosting(string address, string? @operator, string hosting)
    {
        var identity = IdentityResolver.ResolveEndpoint(s_catalog, address);

        Assert.NotNull(identity);
        Assert.Equal(@operator, identity.Operator?.Name);
        Assert.Equal(hosting, identity.Hosting.ToString());
    }

    [Theory]
    [InlineData("https://llm.contoso.com", true)]
    [InlineData("https://llm.contoso.example", false)]
    [InlineData("http://gpu-box:8080", false)]
    [InlineData("https://api.deepseek.com", false)]
    public void Only_a_public_host_that_the_catalog_lacks_is_unlisted(string address, bool unlisted)
        => Assert.Equal(unlisted, IdentityResolver.ResolveEndpoint(s_catalog, address)!.IsUnlisted);

    [Fact]
    public void No_text_makes_it_fail() => Check.Sample(
        Gen.Int[0, s_pieces.Length - 1].Array[0, 12],
        pieces => Resolve(string.Concat(pieces.Select(i => s_pieces[i]))));

    private static readonly string[] s_pieces = ["gpt-4o", "qwen2.5", "v", "-", ":", "/", " ", "7b", "llama3", ".", "@", "q4_K_M", "4", "us.", "ft:", "é"];
}
