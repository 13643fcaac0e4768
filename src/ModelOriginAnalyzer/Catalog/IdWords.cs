using System;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>What a word says in an id, in the path in front of it, or in a host. One word may have several uses; position decides.</summary>
[Flags]
internal enum WordUse
{
    None = 0,

    /// <summary>`Trained to be spoken to`, or where and how it is sold; no developer tells two models apart by such a word alone.</summary>
    Serving = 1 << 0,

    /// <summary>
    /// A name of its own (`gpt-4-turbo`, `deepseek-chat`, `qwen-turbo`) except directly behind a size or `instruct`, where it says how the
    /// weights just named are tuned or served (`qwen-7b-chat`, `llama-3.1-8b-instant`, `gemma-3-27b-it-fast`).
    /// </summary>
    ServingBehindSize = 1 << 1,

    /// <summary>An earlier or later state of what is named, not another name.</summary>
    Revision = 1 << 2,

    Format = 1 << 3,

    Quantisation = 1 << 4,

    /// <summary>The first word of a cloud's region: `us` in `us-east-1`.</summary>
    RegionArea = 1 << 5,

    /// <summary>The second: `east`.</summary>
    RegionSide = 1 << 6,

    /// <summary>
    /// What a model does or how large it is. Every developer uses such words for models of its own, so that one behind a known family's
    /// name does not show somebody else's work; a word that is none of these (`abliterated`, `writer`) does.
    /// </summary>
    Descriptive = 1 << 7,

    /// <summary>A part of a path that says what kind of thing follows, or on which shelf it stands; no one's name.</summary>
    Structural = 1 << 8,

    /// <summary>A deployment region or class that gateways put in front.</summary>
    Region = 1 << 9,

    /// <summary>The extension of files that hold weights.</summary>
    Extension = 1 << 10,

    /// <summary>Stands in names of files and folders that every model has: `onnx/model_fp16.onnx`, `cpu-int4-rtn-block-32`, `snapshots`.</summary>
    File = 1 << 11,

    /// <summary>A region of Azure, in one word.</summary>
    CloudRegion = 1 << 12,

    /// <summary>What people call their own deployments by: it changes no model, but whoever makes up such a name may mean any (`gpt4-prod`).</summary>
    Stage = 1 << 14,

    /// <summary>Whose API serves a model, in front of a colon: `openai:gpt-4o`.</summary>
    Provider = 1 << 15,

    /// <summary>The shelf on which a catalog keeps an organization's models, behind its name: `huggingface-llm-mistral-7b-instruct`.</summary>
    Shelf = 1 << 16,

    /// <summary>A country or part of the world in the name of a host: `eu` in `eu.api.contoso.ai`.</summary>
    Place = 1 << 13,
}

/// <summary>
/// The words that are no names. One table for all uses, so that a word is looked up once; filled at the first call, which in a fresh process
/// costs less than compiling a `switch` over them.
/// </summary>
internal static class IdWords
{
    private const int SlotCount = 2048;

    private static readonly string[] s_words = new string[SlotCount];
    private static readonly WordUse[] s_uses = new WordUse[SlotCount];

    static IdWords()
    {
        Add(WordUse.Serving, "instruct it latest free maas tee cloud tput specdec default");
        Add(WordUse.Stage, "prod production staging stage uat deployment deploy deployed endpoint");
        Add(WordUse.ServingBehindSize, "chat base text pt turbo lite fast reference instant versatile original throughput");
        Add(WordUse.Revision, "preview exp experimental beta alpha rc ga");
        Add(WordUse.Format, "gguf ggml safetensors onnx mlx mlc openvino ov tensorrt trt coreml tflite litert llamafile hf pytorch");
        Add(WordUse.Quantisation, "awq gptq bnb hqq aqlm eetq qat ud imatrix iq autoround quant quantized quantised dynamic mixed");
        Add(WordUse.RegionArea, "us eu ap ca sa me af cn il mx");
        Add(WordUse.RegionSide, "east west north south central northeast northwest southeast southwest");
        Add(
            WordUse.Descriptive,
            "vision vl visual multimodal omni audio image video ocr speech tts asr realtime transcribe code coder coding math embed embedding embeddings rerank "
            + "reranker guard safeguard search translate thinking think reasoning reasoner chat text base generate generation edit mini nano micro tiny small medium "
            + "large xl xxl ultra pro plus max lite light flash turbo fast highspeed high low moe dense long multilingual en zh python batch nitro exacto extended "
            + "online web floor flex priority throughput basic lightning ultraspeed cheaper draft mtp vllm lora lte gt to txt img inpaint inpainting outpaint controlnet "
            + "voiceclone voicedesign dialog unsupervised fp bf");
        Add(
            WordUse.Structural,
            "accounts models model routers route publishers projects locations deployments library serverless completion completions chat-completion openai-compatible "
            + "foundation-model inference-profile application-inference-profile custom-model imported-model provisioned-model cf hf hf.co huggingface.co "
            + "registry.ollama.ai ollama.com docker.io ai tee resolve blob main . ..");
        Add(
            WordUse.File,
            "model weights pytorch tf diffusion adapter consolidated checkpoint checkpoints snapshot snapshots tokenizer vocab config encoder decoder unet vae "
            + "cpu gpu cuda directml dml webgpu mobile versions and rtn block acc level resolve blob raw main hub refs merged uint q f of");
        Add(
            WordUse.CloudRegion,
            "eastus westus centralus northcentralus southcentralus westcentralus swedencentral francecentral germanywestcentral switzerlandnorth norwayeast "
            + "uksouth ukwest westeurope northeurope eastasia southeastasia japaneast japanwest australiaeast koreacentral southindia centralindia canadaeast "
            + "canadacentral brazilsouth uaenorth spaincentral italynorth polandcentral southafricanorth");
        Add(
            WordUse.Provider,
            "openai azure azureopenai azure_openai azure-openai azure_ai anthropic google google_genai google-gla google-vertex google_vertexai vertex vertexai vertex_ai "
            + "gemini mistral mistralai groq ollama deepseek cohere bedrock bedrock_converse aws amazon together togetherai together_ai fireworks fireworks_ai openrouter "
            + "huggingface hf xai x-ai grok perplexity cerebras nvidia nim lmstudio lm_studio github copilot databricks watsonx ibm sambanova deepinfra replicate moonshot "
            + "moonshotai alibaba dashscope qwen zhipu zai minimax litellm vllm llamacpp gateway nebius novita siliconflow volcengine hyperbolic snowflake oci voyage jina");
        Add(WordUse.Shelf, "llm vlm textgeneration textgenerationneuron textembedding sentencesimilarity imagegeneration reasoning asr");
        Add(WordUse.Place, "us usa eu uk gb de fr nl ch se jp kr sg in au ca br mx za ae il ap apac asia emea latam me sa af na global intl cn hk tw europe america china japan india");
        Add(WordUse.Region, "us eu apac global us-gov jp au ca global-standard data-zone data-zone-standard");
        Add(WordUse.Extension, "gguf ggml safetensors onnx bin pt pth ckpt tflite mlmodel mlpackage litertlm task llamafile engine npz");
    }

    /// <summary>Lower case; <see cref="WordUse.None"/> for a name.</summary>
    public static WordUse Of(ReadOnlySpan<char> word)
    {
        for (var slot = SlotOf(word); s_words[slot] is { } known; slot = (slot + 1) % SlotCount)
        {
            if (word.SequenceEqual(known.AsSpan())) return s_uses[slot];
        }

        return WordUse.None;
    }

    public static bool Is(WordUse use, ReadOnlySpan<char> word) => (Of(word) & use) != 0;

    private static void Add(WordUse use, string words)
    {
        foreach (var word in words.Split(' '))
        {
            var slot = SlotOf(word.AsSpan());
            while (s_words[slot] is { } other && other != word) slot = (slot + 1) % SlotCount;

            s_words[slot] = word;
            s_uses[slot] |= use;
        }
    }

    private static int SlotOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = unchecked((hash ^ c) * 16777619u);
        return (int)((hash ^ (hash >> 15)) % SlotCount);
    }
}
