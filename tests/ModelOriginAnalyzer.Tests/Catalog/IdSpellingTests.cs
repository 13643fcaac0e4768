using ModelOriginAnalyzer.Catalog;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>
/// How hubs, clouds, caches and people write an id that they all know: the answer is that of the plain one, whatever stands around it. The ids are
/// no catalog's examples but combinations of their parts.
/// </summary>
public sealed class IdSpellingTests
{
    private static readonly OriginCatalog s_catalog = OriginCatalog.BuiltIn;

    [Theory]

    // Folders and files of weights: what every model has says nothing, what stands in front of it does.
    [InlineData("models--Qwen--Qwen2.5-7B-Instruct", "qwen2.5-7b-instruct")]
    [InlineData("~/.cache/huggingface/hub/models--Qwen--Qwen2.5-7B-Instruct/snapshots/a09a35458c702b33eeacc393d103063234e8bc28", "qwen2.5-7b-instruct")]
    [InlineData("deepseek-ai--DeepSeek-R1", "deepseek-r1")]
    [InlineData("./models/Phi-4-mini-instruct-onnx/cpu_and_mobile/cpu-int4-rtn-block-32-acc-level-4", "phi-4-mini-instruct-onnx")]
    [InlineData("C:\\models\\Phi-3-mini-4k-instruct-onnx\\directml\\directml-int4-awq-block-128", "phi-3-mini-4k-instruct-onnx")]
    [InlineData("models/gemma-3-4b-it/onnx/model_q4f16.onnx", "gemma-3-4b-it")]
    [InlineData("/srv/weights/mistral-7b-instruct-v0.3/consolidated.safetensors", "mistral-7b-instruct-v0.3")]
    [InlineData("https://huggingface.co/moonshotai/Kimi-K2-Instruct/resolve/main/model-00001-of-00061.safetensors", "kimi-k2-instruct")]
    [InlineData("https://huggingface.co/bartowski/QwQ-32B-GGUF/resolve/main/QwQ-32B-Q4_K_M.gguf", "qwq-32b")]
    [InlineData("azureml://registries/azureml-meta/models/Llama-3.3-70B-Instruct/versions/4", "llama-3.3-70b-instruct")]

    // Versions and stages behind the name.
    [InlineData("claude-opus-4-6@default", "claude-opus-4-6")]
    [InlineData("gemini-2.5-flash@001", "gemini-2.5-flash")]
    [InlineData("qwen2.5-7b-instruct@q8_0", "qwen2.5-7b-instruct")]
    [InlineData("DeepSeek-R1-prod", "deepseek-r1")]
    [InlineData("llama-3.3-70b-instruct-deployment", "llama-3.3-70b-instruct")]
    [InlineData("mistral-large-2411-eastus2", "mistral-large-2411")]
    [InlineData("phi-4-swedencentral", "phi-4")]
    [InlineData("prod-gpt-4o", "gpt-4o")]

    // Gateways' own words in front.
    [InlineData("@azure-prod/gpt-4o", "gpt-4o")]
    [InlineData("@cf/qwen/qwq-32b", "qwq-32b")]
    [InlineData("docker.io/ai/qwen3:8B-Q4_K_M", "qwen3:8b-q4_k_m")]
    [InlineData("ai/deepseek-r1-distill-llama", "deepseek-r1-distill-llama")]

    [InlineData("aihub-Phi-4-mini-instruct", "phi-4-mini-instruct")]

    // The shelf of a catalog between its name and the model's.
    [InlineData("meta-textgeneration-llama-3-8b-instruct", "llama-3-8b-instruct")]
    [InlineData("meta-textgenerationneuron-llama-2-13b", "llama-2-13b")]
    [InlineData("huggingface-llm-mistral-7b-instruct", "mistral-7b-instruct")]
    [InlineData("huggingface-reasoning-qwen3-32b", "qwen3-32b")]
    [InlineData("huggingface-vlm-gemma-3-27b-instruct", "gemma-3-27b-it")]

    // Who serves it, in front of a colon.
    [InlineData("openai:gpt-4o", "gpt-4o")]
    [InlineData("anthropic:claude-3-7-sonnet-latest", "claude-3-7-sonnet-latest")]
    [InlineData("google-gla:gemini-2.0-flash", "gemini-2.0-flash")]
    [InlineData("bedrock:anthropic.claude-3-5-sonnet-20241022-v2:0", "anthropic.claude-3-5-sonnet-20241022-v2:0")]
    [InlineData("ollama:qwen3:8b", "qwen3:8b")]
    [InlineData("mistral:mistral-large-latest", "mistral-large-latest")]
    [InlineData("mistral:7b-instruct", "mistral")]
    [InlineData("hf:Qwen/Qwen2.5-0.5B-Instruct-GGUF:qwen2.5-0.5b-instruct-q4_k_m.gguf", "qwen2.5-0.5b-instruct")]
    [InlineData("~google/gemini-flash-latest", "gemini-flash-latest")]
    [InlineData("mmproj-Qwen2.5-VL-7B-BF16.gguf", "qwen2.5-vl-7b")]

    // A mixed quantisation is one, and what is generally available is no other model.
    [InlineData("QuantTrio/GLM-4.6-GPTQ-Int4-Int8Mix", "glm-4.6")]
    [InlineData("deepseek-v3-ga-260731", "deepseek-v3")]

    // Letters and digits written together.
    [InlineData("deepseekr1", "deepseek-r1")]
    [InlineData("deepseekv3", "deepseek-v3")]
    [InlineData("DeepSeekV3.1-prod", "deepseek-v3.1")]
    [InlineData("kimik2-instruct", "kimi-k2-instruct")]
    public void Another_spelling_of_an_id_has_its_answer(string written, string plain)
    {
        var expected = IdentityResolver.ResolveModel(s_catalog, plain);
        var actual = IdentityResolver.ResolveModel(s_catalog, written);

        Assert.NotNull(expected.Family);
        Assert.Equal(expected.Family.Name, actual.Family?.Name);
        Assert.Equal(expected.Developer?.Name, actual.Developer?.Name);
    }

    /// <summary>The word in front of a dot may be a publisher's; a letter is the name's own.</summary>
    [Fact]
    public void A_letter_in_front_of_a_dot_is_no_publisher()
        => Assert.Equal("SK Telecom", IdentityResolver.ResolveModel(s_catalog, "skt/A.X-4.0-Light").Developer?.Name);

    /// <summary>Another vendor's model with the same words behind the vendor's name is not OpenAI's.</summary>
    [Theory]
    [InlineData("inworld-tts-1-max", "Inworld AI")]
    [InlineData("inworld-tts-1.5-mini", "Inworld AI")]
    [InlineData("openai-tts-1", "OpenAI")]
    public void A_vendors_word_in_front_of_anothers_name_counts(string id, string developer)
        => Assert.Equal(developer, IdentityResolver.ResolveModel(s_catalog, id).Developer?.Name);

    /// <summary>A generation that nobody has listed is not the one that shares its brand, and not the first one either.</summary>
    [Theory]
    [InlineData("google/gemma-5-12b-it", "Google")]
    [InlineData("microsoft/Phi-6-mini-instruct", "Microsoft")]
    public void The_developers_own_next_generation_is_not_its_first(string id, string developer)
    {
        var identity = IdentityResolver.ResolveModel(s_catalog, id);

        Assert.Null(identity.Family);
        Assert.Equal(developer, identity.Developer?.Name);
    }

    /// <summary>Words with which models' names begin, as parts of other names: no size, no base.</summary>
    [Theory]
    [InlineData("solar-panel-v2-2024-05-01")]
    [InlineData("nova-release-2026-02")]
    [InlineData("command-line-2024-11-20")]
    [InlineData("models/model.onnx")]
    [InlineData("resolve/main/model.gguf")]
    [InlineData("--model")]
    [InlineData("a--b")]
    [InlineData("onnx/model_q4.onnx")]
    [InlineData("prod-eastus2")]
    public void A_name_that_is_no_model_stays_none(string text) => Assert.Null(IdentityResolver.FindModel(s_catalog, text));
}
