using ModelOriginAnalyzer.Catalog;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>
/// The questions on which a name alone misleads, by their numbers, and what a careful compliance officer wants to hear: developer, weights,
/// every other developer in the lineage; and for addresses operator, country and hosting.
/// </summary>
public sealed class AmbiguityTests
{
    private static readonly OriginCatalog s_catalog = OriginCatalog.BuiltIn;

    [Theory]
    [InlineData(1, "deepseek-chat", "DeepSeek", "CN", "open", "")]
    [InlineData(1, "deepseek-r1:32b", "DeepSeek", "CN", "open", "Alibaba")]
    [InlineData(2, "us.deepseek.r1-v1:0", "DeepSeek", "CN", "open", "")]
    [InlineData(2, "DeepSeek-V3.2", "DeepSeek", "CN", "open", "")]
    [InlineData(2, "deepseek-v3.1-maas", "DeepSeek", "CN", "open", "")]
    [InlineData(3, "deepseek-ai/DeepSeek-R1-Distill-Llama-70B", "DeepSeek", "CN", "open", "Meta")]
    [InlineData(4, "deepseek-ai/DeepSeek-R1-Distill-Qwen-14B", "DeepSeek", "CN", "open", "Alibaba")]
    [InlineData(5, "deepseek-r1:8b", "DeepSeek", "CN", "open", "Alibaba")]
    [InlineData(5, "deepseek-r1:1.5b", "DeepSeek", "CN", "open", "Alibaba")]
    [InlineData(5, "deepseek-r1:70b", "DeepSeek", "CN", "open", "Meta")]
    [InlineData(5, "deepseek-r1:671b", "DeepSeek", "CN", "open", "")]
    [InlineData(6, "perplexity-ai/r1-1776", "Perplexity", "US", "open", "DeepSeek")]
    [InlineData(6, "microsoft/MAI-DS-R1", "Microsoft", "US", "open", "DeepSeek")]
    [InlineData(6, "tngtech/DeepSeek-TNG-R1T2-Chimera", "TNG", "DE", "open", "DeepSeek")]
    [InlineData(7, "sonar-reasoning-pro", "Perplexity", "US", "closed", "DeepSeek")]
    [InlineData(7, "sonar-pro", "Perplexity", "US", "closed", "Meta")]
    [InlineData(8, "composer-2", "Cursor", "US", "closed", "Moonshot AI")]
    [InlineData(9, "PrimeIntellect/INTELLECT-3", "Prime Intellect", "US", "open", "Zhipu AI")]
    [InlineData(9, "deepcogito/cogito-v2.1-671b", "Deep Cogito", "US", "open", "DeepSeek")]
    [InlineData(9, "NousResearch/Hermes-4-14B", "Nous Research", "US", "open", "Alibaba")]
    [InlineData(9, "NousResearch/Hermes-4-405B", "Nous Research", "US", "open", "Meta")]
    [InlineData(9, "NousResearch/Hermes-4.3-36B", "Nous Research", "US", "open", "ByteDance")]
    [InlineData(10, "arcee-ai/virtuoso-large", "Arcee AI", "US", "closed", "Alibaba")]
    [InlineData(10, "arcee-ai/trinity-mini", "Arcee AI", "US", "open", "")]
    [InlineData(11, "BAAI/bge-m3", "BAAI", "CN", "open", "")]
    [InlineData(11, "databricks-bge-large-en", "BAAI", "CN", "open", "")]
    [InlineData(11, "databricks-gte-large-en", "Alibaba", "CN", "open", "")]
    [InlineData(11, "nomic-ai/nomic-embed-code", "Nomic AI", "US", "open", "Alibaba")]
    [InlineData(11, "jina-embeddings-v4", "Jina AI", "DE", "open", "Alibaba")]
    [InlineData(11, "BAAI/bge-multilingual-gemma2", "BAAI", "CN", "open", "Google")]
    [InlineData(11, "BAAI/bge-en-icl", "BAAI", "CN", "open", "Mistral AI")]
    [InlineData(12, "sail/Sailor2-20B-Chat", "Sea AI Lab", "SG", "open", "Alibaba")]
    [InlineData(12, "LLM360/K2-Think", "MBZUAI", "AE", "open", "Alibaba")]
    [InlineData(17, "anthropic/claude-sonnet-4.5", "Anthropic", "US", "closed", "")]
    [InlineData(21, "@cf/bytedance/stable-diffusion-xl-lightning", "ByteDance", "CN", "open", "Stability AI")]
    [InlineData(23, "qwen3-coder-plus", "Alibaba", "CN", "closed", "")]
    [InlineData(24, "nvidia/DeepSeek-R1-FP4", "DeepSeek", "CN", "open", "")]
    [InlineData(24, "RedHatAI/DeepSeek-R1-0528-quantized.w4a16", "DeepSeek", "CN", "open", "")]
    [InlineData(25, "moonshotai.kimi-k2.5", "Moonshot AI", "CN", "open", "")]
    [InlineData(25, "moonshot.kimi-k2-thinking", "Moonshot AI", "CN", "open", "")]
    [InlineData(25, "zai-glm-4.7", "Zhipu AI", "CN", "open", "")]
    [InlineData(25, "THUDM/glm-4-9b-chat", "Zhipu AI", "CN", "open", "")]
    [InlineData(25, "x-ai/grok-4", "xAI", "US", "closed", "")]
    [InlineData(26, "deepgram/nova-3", "Deepgram", "US", "closed", "")]
    [InlineData(26, "amazon.nova-2-lite-v1:0", "Amazon", "US", "closed", "")]
    [InlineData(26, "mercury-coder", "Inception", "US", "closed", "")]
    [InlineData(26, "rerank-2.5", "Voyage AI", "US", "closed", "")]
    [InlineData(26, "rerank-v3.5", "Cohere", "CA", "closed", "")]
    [InlineData(26, "text-embedding-v4", "Alibaba", "CN", "closed", "")]
    [InlineData(26, "text-embedding-3-large", "OpenAI", "US", "closed", "")]
    [InlineData(26, "text-embedding-004", "Google", "US", "closed", "")]
    [InlineData(29, "ft:gpt-4o-2024-08-06:acme::9xYz", "OpenAI", "US", "closed", "")]
    [InlineData(30, "DeepSeek-R1-Distill-Qwen-7B-Q4_K_M.gguf", "DeepSeek", "CN", "open", "Alibaba")]
    [InlineData(34, "openai/gpt-oss-120b", "OpenAI", "US", "open", "")]
    public void Developer_weights_and_other_developers_of_the_lineage(int number, string id, string developer, string country, string weights, string others)
    {
        var identity = IdentityResolver.ResolveModel(s_catalog, id);

        Assert.True(number is >= 1 and <= 34);
        Assert.Equal((developer, country), (identity.Developer?.Name, identity.Developer?.Country));
        Assert.Equal(weights, Spelling.Of(identity.Weights));
        var ancestors = identity.Lineage.Where(step => !step.Path.IsEmpty).Select(step => step.Family.Developer).Where(name => name != developer);
        if (others.Length == 0) Assert.DoesNotContain(ancestors, name => name is "Alibaba" or "DeepSeek" or "Moonshot AI" or "Zhipu AI");
        else Assert.Contains(others, ancestors);
    }

    [Theory]
    [InlineData(8, "swe-1.5")]
    [InlineData(12, "t-tech/T-Pro-it-2.0")]
    public void A_base_that_is_not_known_is_said_to_be_so(int number, string id)
    {
        var identity = IdentityResolver.ResolveModel(s_catalog, id);

        Assert.True(number is 8 or 12);
        Assert.True(identity.LineageKnowledge == LineageKnowledge.Unknown || identity.Lineage.Any(step => step.Family.Developer == "Alibaba"));
    }

    [Theory]
    [InlineData(16, "openrouter/auto")]
    [InlineData(16, "model-router")]
    [InlineData(16, "groq/compound")]
    [InlineData(17, "openrouter/horizon-alpha")]
    [InlineData(17, "openrouter/quiet-river-alpha")]
    [InlineData(17, "stealth/claude-next")]
    public void What_is_chosen_at_run_time_or_not_named_has_no_developer(int number, string id)
    {
        var identity = IdentityResolver.ResolveModel(s_catalog, id);

        Assert.True(number is 16 or 17);
        Assert.True(identity.Routed);
        Assert.Null(identity.Developer);
    }

    [Theory]
    [InlineData(22, "deepseek-reasoner")]
    [InlineData(22, "kimi-latest")]
    [InlineData(22, "gemini-flash-latest")]
    [InlineData(22, "mistral-large-latest")]
    public void A_name_that_moves_is_rolling(int number, string id)
    {
        Assert.Equal(22, number);
        Assert.Equal(VersionKind.Rolling, IdentityResolver.ResolveModel(s_catalog, id).Version);
    }

    [Theory]
    [InlineData(19, "gpt-oss:120b-cloud")]
    [InlineData(19, "kimi-k2:1t-cloud")]
    public void A_cloud_tag_runs_elsewhere(int number, string id)
    {
        Assert.Equal(19, number);
        Assert.Equal("Ollama", IdentityResolver.ResolveModel(s_catalog, id).SecondHopOperator);
    }

    [Theory]
    [InlineData(20, "gpt4-prod-eu")]
    [InlineData(29, "accounts/acme/models/x")]
    [InlineData(30, "model.gguf")]
    public void A_free_name_is_no_family_for_sure(int number, string id)
    {
        var identity = IdentityResolver.ResolveModel(s_catalog, id);

        Assert.True(number is 20 or 29 or 30);
        Assert.False(identity.Distinctive);
    }

    [Theory]
    [InlineData(1, "https://api.deepseek.com/v1", "DeepSeek", "CN", "vendor")]
    [InlineData(13, "https://api.moonshot.ai/v1", "Moonshot AI", "CN", "vendor")]
    [InlineData(13, "https://api.moonshot.cn/v1", "Moonshot AI", "CN", "vendor")]
    [InlineData(13, "https://api.z.ai/api/paas/v4", "Zhipu AI", "CN", "vendor")]
    [InlineData(13, "https://api.siliconflow.com/v1", "SiliconFlow", "CN", "cloud")]
    [InlineData(14, "https://dashscope-intl.aliyuncs.com/compatible-mode/v1", "Alibaba", "CN", "vendor")]
    [InlineData(14, "https://token-plan-ams.xiaomimimo.com/v1", "Xiaomi", "CN", "vendor")]
    [InlineData(15, "https://openrouter.ai/api/v1", "OpenRouter", "US", "aggregator")]
    [InlineData(28, "https://contoso.openai.azure.cn", "21Vianet", "CN", "cloud")]
    [InlineData(34, "https://aihubmix.com/v1", "AIHubMix", "CN", "aggregator")]
    public void The_operator_is_a_question_of_its_own(int number, string address, string @operator, string country, string hosting)
    {
        var identity = IdentityResolver.ResolveEndpoint(s_catalog, address);

        Assert.True(number is >= 1 and <= 34);
        Assert.NotNull(identity);
        Assert.Equal((@operator, country, hosting), (identity.Operator?.Name, identity.Operator?.Country, Spelling.Of(identity.Hosting)));
    }

    [Theory]
    [InlineData(18, "http://localhost:8080/v1")]
    [InlineData(18, "http://127.0.0.1:1234/v1")]
    [InlineData(19, "http://localhost:11434/v1")]
    public void A_local_address_is_presumed_to_be_ones_own(int number, string address)
    {
        Assert.True(number is 18 or 19);
        Assert.Equal(Hosting.SelfHosted, IdentityResolver.ResolveEndpoint(s_catalog, address)?.Hosting);
    }

    /// <summary>A company that moved or was bought stands where its seat is; whoever sees it otherwise says so with a fact of the team's, and the owner is a question of its own.</summary>
    [Theory]
    [InlineData(27, "Novita AI")]
    [InlineData(27, "Nebius")]
    [InlineData(27, "HPC-AI")]
    [InlineData(27, "Fish Audio")]
    [InlineData(27, "ZenMux")]
    [InlineData(27, "Aion Labs")]
    public void A_company_between_countries_has_a_source_and_a_date(int number, string name)
    {
        var organization = s_catalog.FindOrganization(name);

        Assert.Equal(27, number);
        Assert.NotNull(organization);
        Assert.True(DateOnly.TryParseExact(organization.Source.Checked, "yyyy-MM-dd", out _));
    }

    /// <summary>Licences that say where or for what: `commercial` alone would be wrong.</summary>
    [Theory]
    [InlineData(31, "meta-llama/Llama-4-Scout-17B-16E-Instruct")]
    [InlineData(31, "LGAI-EXAONE/EXAONE-4.0-32B")]
    [InlineData(31, "CohereLabs/c4ai-command-r-plus")]
    [InlineData(31, "tencent/Hunyuan-A13B-Instruct")]
    public void A_licence_with_limits_is_not_said_to_be_free(int number, string id)
    {
        var family = IdentityResolver.ResolveModel(s_catalog, id).Family;

        Assert.Equal(31, number);
        Assert.NotNull(family);
        Assert.True(family.LicenseUse is LicenseUse.Conditional or LicenseUse.NonCommercial, family.LicenseUse.ToString());
    }

    /// <summary>A text that names a banned model is a mention; a comparison with one is the analysis's business (MentionTests).</summary>
    [Theory]
    [InlineData(32, "The model deepseek-chat must not be used here.")]
    [InlineData(32, "https://huggingface.co/deepseek-ai/DeepSeek-R1")]
    [InlineData(32, "Error: 'deepseek-chat' is blocked by policy")]
    [InlineData(32, "docs/deepseek-chat.md")]
    public void A_mention_is_no_use(int number, string text)
    {
        Assert.Equal(32, number);
        Assert.NotEqual(true, IdentityResolver.FindModel(s_catalog, text)?.Distinctive);
    }

    /// <summary>A government's list is a fact beside the country.</summary>
    [Theory]
    [InlineData(33, "Zhipu AI")]
    [InlineData(33, "BAAI")]
    [InlineData(33, "SenseTime")]
    [InlineData(33, "iFlytek")]
    [InlineData(33, "Huawei")]
    public void Who_stands_on_a_list_is_said_apart_from_the_country(int number, string name)
    {
        var organization = s_catalog.FindOrganization(name);

        Assert.Equal(33, number);
        Assert.NotNull(organization);
        Assert.Equal("CN", organization.Country);
        Assert.Contains(organization.Listings, listing => listing.List == "us-entity-list");
        Assert.DoesNotContain(s_catalog.FindOrganization("DeepSeek")!.Listings, listing => listing.List == "us-entity-list");
    }

    /// <summary>Every number has a test here.</summary>
    [Fact]
    public void All_thirty_four_are_tests()
    {
        var numbers = typeof(AmbiguityTests).GetMethods()
            .SelectMany(method => method.GetCustomAttributesData())
            .Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
            .Select(attribute => ((IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!)[0].Value)
            .OfType<int>();

        Assert.Equal(Enumerable.Range(1, 34), numbers.Distinct().Order());
    }
}
