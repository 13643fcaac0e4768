using ModelOriginAnalyzer.Catalog;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Catalog;

public sealed class ModelIdentifierTests
{
    [Theory]
    [InlineData("qwen2.5", "qwen-2-5")]
    [InlineData("qwen-2.5", "qwen-2-5")]
    [InlineData("Qwen2_5", "qwen-2-5")]
    [InlineData("Qwen 2.5", "qwen-2-5")]
    [InlineData("accounts/fireworks/models/qwen2p5-72b-instruct", "qwen-2-5-72b-instruct")]
    [InlineData("accounts/fireworks/models/llama-v3p1-8b-instruct", "llama-v-3-1-8b-instruct")]
    [InlineData("gpt-4o", "gpt-4-o")]
    [InlineData("GPT4o", "gpt-4-o")]
    [InlineData("deepseek-r1-distill-qwen-1.5b", "deepseek-r-1-distill-qwen-1.5b")]
    [InlineData("deepseek-r1-distill-qwen-1p5b", "deepseek-r-1-distill-qwen-1.5b")]
    [InlineData("llama-3.1-8b", "llama-3-1-8b")]
    [InlineData("llama3.1:8b", "llama-3-1-8b")]
    [InlineData("mixtral:8x22b", "mixtral-8x22b")]
    [InlineData("Qwen3-235B-A22B", "qwen-3-235b-a22b")]
    [InlineData("gpt-4o-2024-11-20", "gpt-4-o-20241120")]
    [InlineData("gpt-4o-20241120", "gpt-4-o-20241120")]
    [InlineData("command-r-plus-08-2024", "command-r-plus-202408")]
    [InlineData("gemini-2.5-flash-preview-05-20", "gemini-2-5-flash-preview-0520")]
    [InlineData("qwen2.5:7b-instruct-q4_K_M", "qwen-2-5-7b-instruct-q4_k_m")]
    [InlineData("Qwen2.5-7B-Instruct.Q4_K_M.gguf", "qwen-2-5-7b-instruct-q4_k_m")]
    [InlineData("Qwen2.5-7B-Instruct-Q4-K-M", "qwen-2-5-7b-instruct-q4_k_m")]
    [InlineData("model-00001-of-00003.safetensors", "model")]
    public void Spellings_of_one_model_have_one_normalised_form(string written, string normalised)
        => Assert.Equal(normalised, ModelIdentifier.Parse(written).Normalised);

    [Theory]
    [InlineData("us.anthropic.claude-3-5-sonnet-20241022-v2:0", "anthropic", "claude-3-5-sonnet-20241022-v-2-0")]
    [InlineData("deepseek.r1-v1:0", "deepseek", "r-1-v-1-0")]
    [InlineData("arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.deepseek.r1-v1:0", "deepseek", "r-1-v-1-0")]
    [InlineData("arn:aws:bedrock:eu-west-1::foundation-model/meta.llama3-1-70b-instruct-v1:0", "meta", "llama-3-1-70b-instruct-v-1-0")]
    [InlineData("bedrock/us-east-1/anthropic.claude-v2", "bedrock,anthropic", "claude-v-2")]
    [InlineData("openrouter/deepseek/deepseek-chat:free", "openrouter,deepseek", "deepseek-chat-free")]
    [InlineData("vertex_ai/deepseek-ai/deepseek-v3.1-maas", "vertex_ai,deepseek-ai", "deepseek-v-3-1-maas")]
    [InlineData("publishers/google/models/gemini-2.5-pro", "google", "gemini-2-5-pro")]
    [InlineData("models/gemini-2.5-pro", "", "gemini-2-5-pro")]
    [InlineData("@cf/meta/llama-3.1-8b-instruct", "meta", "llama-3-1-8b-instruct")]
    [InlineData("hf.co/bartowski/Llama-3.2-3B-Instruct-GGUF:Q4_K_M", "bartowski", "llama-3-2-3b-instruct-gguf-q4_k_m")]
    [InlineData("registry.ollama.ai/library/qwen2.5:7b", "", "qwen-2-5-7b")]
    [InlineData("localhost:5000/llama3:8b", "localhost:5000", "llama-3-8b")]
    [InlineData("azureml://registries/azureml/models/gpt-4o/versions/2", "", "gpt-4-o")]
    [InlineData("azure/eu/gpt-4o", "azure", "gpt-4-o")]
    [InlineData("azure/global-standard/gpt-4o-mini", "azure", "gpt-4-o-mini")]
    [InlineData("https://huggingface.co/Qwen/Qwen2.5-7B-Instruct-GGUF/resolve/main/qwen2.5-7b-instruct-q4_k_m.gguf", "qwen", "qwen-2-5-7b-instruct-q4_k_m")]
    [InlineData(@"C:\models\DeepSeek-R1-Distill-Qwen-7B-Q4_K_M.gguf", "", "deepseek-r-1-distill-qwen-7b-q4_k_m")]
    [InlineData("black-forest-labs/FLUX.1-dev", "black-forest-labs", "flux-1-dev")]
    [InlineData("ai21.jamba-1-5-large-v1:0", "ai21", "jamba-1-5-large-v-1-0")]
    [InlineData("phi.Q4_K_M.gguf", "", "phi-q4_k_m")]
    public void Gateways_regions_and_registries_are_not_part_of_the_name(string written, string namespaces, string normalised)
    {
        var id = ModelIdentifier.Parse(written);

        Assert.Equal(namespaces, string.Join(",", id.Namespaces));
        Assert.Equal(normalised, id.Normalised);
    }

    [Theory]
    [InlineData("7b", nameof(TokenClass.Size))]
    [InlineData("1.5b", nameof(TokenClass.Size))]
    [InlineData("a3b", nameof(TokenClass.Size))]
    [InlineData("8x22b", nameof(TokenClass.Size))]
    [InlineData("16e", nameof(TokenClass.Size))]
    [InlineData("e4b", nameof(TokenClass.Size))]
    [InlineData("128k", nameof(TokenClass.Size))]
    [InlineData("1m", nameof(TokenClass.Size))]
    [InlineData("8192", nameof(TokenClass.Size))]
    [InlineData("q4_K_M", nameof(TokenClass.Quantisation))]
    [InlineData("q8_0", nameof(TokenClass.Quantisation))]
    [InlineData("iq4_xs", nameof(TokenClass.Quantisation))]
    [InlineData("q4f16_1", nameof(TokenClass.Quantisation))]
    [InlineData("fp8", nameof(TokenClass.Quantisation))]
    [InlineData("nvfp4", nameof(TokenClass.Quantisation))]
    [InlineData("bf16", nameof(TokenClass.Quantisation))]
    [InlineData("int4", nameof(TokenClass.Quantisation))]
    [InlineData("4bit", nameof(TokenClass.Quantisation))]
    [InlineData("4-bit", nameof(TokenClass.Quantisation))]
    [InlineData("5.0bpw", nameof(TokenClass.Quantisation))]
    [InlineData("w4a16", nameof(TokenClass.Quantisation))]
    [InlineData("awq", nameof(TokenClass.Quantisation))]
    [InlineData("bnb-4bit", nameof(TokenClass.Quantisation))]
    [InlineData("gguf", nameof(TokenClass.Format))]
    [InlineData("mlx", nameof(TokenClass.Format))]
    [InlineData("2024-11-20", nameof(TokenClass.Date))]
    [InlineData("20241120", nameof(TokenClass.Date))]
    [InlineData("250528", nameof(TokenClass.Date))]
    [InlineData("0324", nameof(TokenClass.Date))]
    [InlineData("2507", nameof(TokenClass.Date))]
    [InlineData("05-06", nameof(TokenClass.Date))]
    [InlineData("002", nameof(TokenClass.Revision))]
    [InlineData("preview", nameof(TokenClass.Revision))]
    [InlineData("exp", nameof(TokenClass.Revision))]
    [InlineData("instruct", nameof(TokenClass.ServingTag))]
    [InlineData("it", nameof(TokenClass.ServingTag))]
    [InlineData("latest", nameof(TokenClass.ServingTag))]
    [InlineData("maas", nameof(TokenClass.ServingTag))]
    [InlineData("cloud", nameof(TokenClass.ServingTag))]
    [InlineData("us-east-1", nameof(TokenClass.Region))]
    [InlineData("eu", nameof(TokenClass.Region))]
    [InlineData("02e509c789964a7ea8736978a43525956ef40397", nameof(TokenClass.Digest))]
    [InlineData("mini", nameof(TokenClass.Name))]
    [InlineData("coder", nameof(TokenClass.Name))]
    [InlineData("distill", nameof(TokenClass.Name))]
    [InlineData("vl", nameof(TokenClass.Name))]
    [InlineData("thinking", nameof(TokenClass.Name))]
    [InlineData("turbo", nameof(TokenClass.Name))]
    [InlineData("chat", nameof(TokenClass.Name))]
    [InlineData("1776", nameof(TokenClass.Number))]
    [InlineData("4", nameof(TokenClass.Number))]
    public void A_suffix_has_a_class(string suffix, string expected)
    {
        var tokens = ModelIdentifier.Parse("name-" + suffix).Tokens;

        Assert.All(tokens.Skip(1), token => Assert.Equal(expected, token.Class.ToString()));
        Assert.True(tokens.Length > 1);
    }

    [Theory]
    [InlineData("llama-3.3-70b-instruct-turbo")]
    [InlineData("qwen-7b-chat")]
    [InlineData("llama-2-7b-chat-hf")]
    [InlineData("llama-3.1-8b-instant")]
    [InlineData("gemma-3-27b-it-fast")]
    [InlineData("tinyllama-1.1b-chat-v1.0")]
    [InlineData("mistral-7b-instruct-v0.3")]
    [InlineData("openai.gpt-oss-120b-1:0")]
    [InlineData("claude-3-5-sonnet@20240620")]
    public void Words_that_can_be_names_are_none_behind_a_size_or_instruct(string written)
    {
        var tokens = ModelIdentifier.Parse(written).Tokens;
        var firstOther = tokens.ToList().FindIndex(token => !token.IsName);

        Assert.NotEqual(-1, firstOther);
        Assert.All(tokens.Skip(firstOther), token => Assert.False(token.IsName, token.ToString()));
    }

    [Theory]
    [InlineData("gpt-4o", "gpt-4o", true)]
    [InlineData("gpt-4o", "gpt-4o-2024-11-20", true)]
    [InlineData("gpt-4o", "azure/gpt-4o", true)]
    [InlineData("gpt-4o", "ft:gpt-4o-2024-08-06:acme::9xYz", true)]
    [InlineData("gpt-4o", "gpt-4o-mini", false)]
    [InlineData("gpt-4o", "gpt-4", false)]
    [InlineData("gpt-4", "gpt-4o", false)]
    [InlineData("gpt-4", "gpt-4.1", false)]
    [InlineData("gpt-4", "gpt-4-0613", true)]
    [InlineData("gpt-4", "gpt-4-32k", true)]
    [InlineData("gpt-4", "gpt-4-turbo", false)]
    [InlineData("gpt-4-turbo", "gpt-4-turbo-preview", true)]
    [InlineData("qwen2.5", "qwen2.5:7b-q4_K_M", true)]
    [InlineData("qwen2.5", "Qwen/Qwen2.5-72B-Instruct-AWQ", true)]
    [InlineData("qwen2.5", "qwen2.5-coder", false)]
    [InlineData("qwen2.5", "qwen2.5-vl-72b-instruct", false)]
    [InlineData("qwen2", "qwen2.5:7b", false)]
    [InlineData("deepseek-r1", "deepseek-r1:70b", true)]
    [InlineData("deepseek-r1", "deepseek-r1:7b-qwen-distill-q4_K_M", true)]
    [InlineData("deepseek-r1", "us.deepseek.r1-v1:0", true)]
    [InlineData("deepseek-r1", "deepseek-r1-distill-llama-70b", false)]
    [InlineData("deepseek-chat", "deepseek-chat-v3", false)]
    [InlineData("deepseek-v3.1", "accounts/fireworks/models/deepseek-v3p1", true)]
    [InlineData("llama-3.1", "accounts/fireworks/models/llama-v3p1-8b-instruct", true)]
    [InlineData("deepseek-v3", "deepseek-v3.1", false)]
    [InlineData("o1", "o1-2024-12-17", true)]
    [InlineData("o1", "o1-mini", false)]
    [InlineData("kimi-k2", "kimi-k2:1t-cloud", true)]
    [InlineData("mistral-7b", "mistral-7b-instruct-v0.3", true)]
    [InlineData("openai/gpt-4o", "openai/gpt-4o-2024-11-20", true)]
    [InlineData("openai/gpt-4o", "gpt-4o", false)]
    [InlineData("huihui-ai/*", "huihui-ai/Qwen2.5-32B-Instruct-abliterated", true)]
    [InlineData("huihui-ai/*", "Qwen/Qwen2.5-32B-Instruct", false)]
    [InlineData("gpt-4o*", "gpt-4o", true)]
    [InlineData("gpt-4o*", "gpt-4o-mini", true)]
    [InlineData("gpt-4o*", "gpt-4o-2024-11-20", true)]
    [InlineData("gpt-4o*", "openai/gpt-4o-mini", true)]
    [InlineData("gpt-4o*", "gpt-4", false)]
    [InlineData("gpt-*", "gpt-4o", true)]
    [InlineData("gpt-*", "gptq", false)]
    [InlineData("deepseek-v*", "deepseek-v3.1", true)]
    [InlineData("deepseek*", "deepseek.r1-v1:0", true)]
    [InlineData("llama-3*", "llama-v3p1-8b-instruct", true)]
    [InlineData("*coder*", "qwen2.5-coder:7b", true)]
    [InlineData("*-r1", "deepseek-r1", true)]
    [InlineData("*-r1", "deepseek-r1:70b", false)]
    [InlineData("contoso-risk-*", "contoso-risk-7", true)]
    [InlineData("contoso-risk-*", "contoso-risk", false)]
    [InlineData("*", "anything", true)]
    [InlineData("", "anything", false)]
    public void A_pattern_matches_what_POLICY_section_3_says(string pattern, string id, bool expected)
        => Assert.Equal(expected, ModelIdentifier.Parse(id).Matches(ModelPattern.Parse(pattern)));

    [Fact]
    public void A_fine_tune_has_the_name_of_its_base()
    {
        var id = ModelIdentifier.Parse("ft:gpt-4.1-mini-2025-04-14:acme:support:Ab12");

        Assert.True(id.IsFineTune);
        Assert.Equal("gpt-4-1-mini-20250414", id.Normalised);
    }

    [Fact]
    public void The_tag_is_kept_apart_and_its_words_are_no_names()
    {
        var id = ModelIdentifier.Parse("deepseek-r1:8b-llama-distill-q4_K_M");

        Assert.Equal("8b-llama-distill-q4_k_m", id.Tag);
        Assert.All(id.Tokens.Skip(id.NameLength), token => Assert.False(token.IsName, token.ToString()));
    }

    [Theory]
    [InlineData("deepseek.v3", "deepseek-v-3")]
    [InlineData("openrouter/auto", "openrouter-auto")]
    [InlineData("qwen2.5", "qwen-2-5")]
    public void The_key_has_the_namespaces_in_front(string written, string key) => Assert.Equal(key, ModelIdentifier.Parse(written).Key);

    [Fact]
    public void Any_text_can_be_parsed_and_matches_itself()
    {
        CsCheck.Check.Sample(CsCheck.Gen.String[CsCheck.Gen.Char[" -_./:@\\*abq7K4vé𝒳"], 0, 40], written =>
        {
            var id = ModelIdentifier.Parse(written);
            if (!id.Tokens.IsEmpty && !written.Contains('*')) Assert.True(id.Matches(ModelPattern.Parse(written)), written);
            ModelPattern.Parse(written).Matches(id);
        });
    }

    [Fact]
    public void Matching_is_linear_whatever_a_pattern_contains()
    {
        var id = ModelIdentifier.Parse(new string('a', 100_000));
        var pattern = ModelPattern.Parse(string.Concat(Enumerable.Repeat("*a", 2_000)) + "*b");
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.False(id.Matches(pattern));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5));
    }
}
