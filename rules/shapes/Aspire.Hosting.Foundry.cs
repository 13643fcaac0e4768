// What Aspire.Hosting.Foundry declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Aspire.Hosting
{
    public static partial class AzureCognitiveServicesProjectExtensions
    {
        public static object AddModelDeployment(this object @builder, string @name, global::Aspire.Hosting.Foundry.FoundryModel @model) => throw null;
        public static object AddModelDeployment(this object @builder, string @name, string @modelName, string @modelVersion, string @format) => throw null;
        public static object AddProject(this object @builder, string @name) => throw null;
        public static object WithAppInsights(this object @builder, object @appInsights) => throw null;
        public static object WithContainerRegistry(this object @builder, object @registryBuilder) => throw null;
        public static object WithKeyVault(this object @builder, object @keyVault) => throw null;
    }
    public static partial class FoundryExtensions
    {
        public static object AddDeployment(this object @builder, string @name, string @modelName, string @modelVersion, string @format) => throw null;
        public static object AddDeployment(this object @builder, string @name, global::Aspire.Hosting.Foundry.FoundryModel @model) => throw null;
        public static object AddFoundry(this object @builder, string @name) => throw null;
        public static object RunAsFoundryLocal(this object @builder) => throw null;
        public static object WithProperties(this object @builder, global::System.Action<global::Aspire.Hosting.Foundry.FoundryDeploymentResource> @configure) => throw null;
    }
}
namespace Aspire.Hosting.Foundry
{
    public partial class AzureCognitiveServicesProjectResource : global::Aspire.Hosting.Foundry.AzureProvisionableAspireResourceWithParent<object, global::Aspire.Hosting.Foundry.FoundryResource>
    {
    }
    public partial class AzurePromptAgentResource
    {
        public AzurePromptAgentResource(string @name, string @model, string @instructions) => throw null;
        public string Model { get; set; }
    }
    public partial class AzureProvisionableAspireResourceWithParent<T, P> : global::Aspire.Hosting.Foundry.AzureProvisionableAspireResource<T>
    {
    }
    public partial class AzureProvisionableAspireResource<T>
    {
    }
    public partial class FoundryDeploymentResource
    {
        public FoundryDeploymentResource(string @name, string @modelName, string @modelVersion, string @format, global::Aspire.Hosting.Foundry.FoundryResource @parent) => throw null;
        public string ModelName { get; set; }
        public global::Aspire.Hosting.Foundry.FoundryResource Parent { get; set; }
    }
    public partial class FoundryModel
    {
        public static partial class AI21Labs
        {
            public static global::Aspire.Hosting.Foundry.FoundryModel AI21Jamba15Large;
            public static global::Aspire.Hosting.Foundry.FoundryModel AI21Jamba15Mini;
        }
        public static partial class Anthropic
        {
            public static global::Aspire.Hosting.Foundry.FoundryModel ClaudeHaiku45;
            public static global::Aspire.Hosting.Foundry.FoundryModel ClaudeOpus41;
            public static global::Aspire.Hosting.Foundry.FoundryModel ClaudeOpus45;
            public static global::Aspire.Hosting.Foundry.FoundryModel ClaudeOpus46;
            public static global::Aspire.Hosting.Foundry.FoundryModel ClaudeSonnet45;
            public static global::Aspire.Hosting.Foundry.FoundryModel ClaudeSonnet46;
        }
        public static partial class BlackForestLabs
        {
            public static global::Aspire.Hosting.Foundry.FoundryModel Flux11Pro;
            public static global::Aspire.Hosting.Foundry.FoundryModel Flux1KontextPro;
            public static global::Aspire.Hosting.Foundry.FoundryModel Flux2Flex;
            public static global::Aspire.Hosting.Foundry.FoundryModel Flux2Pro;
        }
        public static partial class Cohere
        {
            public static global::Aspire.Hosting.Foundry.FoundryModel CohereCommandA;
            public static global::Aspire.Hosting.Foundry.FoundryModel CohereCommandR;
            public static global::Aspire.Hosting.Foundry.FoundryModel CohereCommandR082024;
            public static global::Aspire.Hosting.Foundry.FoundryModel CohereCommandRPlus;
            public static global::Aspire.Hosting.Foundry.FoundryModel CohereCommandRPlus082024;
            public static global::Aspire.Hosting.Foundry.FoundryModel CohereEmbedV3English;
            public static global::Aspire.Hosting.Foundry.FoundryModel CohereEmbedV3Multilingual;
            public static global::Aspire.Hosting.Foundry.FoundryModel CohereRerankV40Fast;
            public static global::Aspire.Hosting.Foundry.FoundryModel CohereRerankV40Pro;
            public static global::Aspire.Hosting.Foundry.FoundryModel EmbedV40;
        }
        public static partial class Core42
        {
            public static global::Aspire.Hosting.Foundry.FoundryModel Jais30bChat;
        }
        public static partial class DeepSeek
        {
            public static global::Aspire.Hosting.Foundry.FoundryModel DeepSeekR1;
            public static global::Aspire.Hosting.Foundry.FoundryModel DeepSeekR10528;
            public static global::Aspire.Hosting.Foundry.FoundryModel DeepSeekV3;
            public static global::Aspire.Hosting.Foundry.FoundryModel DeepSeekV30324;
            public static global::Aspire.Hosting.Foundry.FoundryModel DeepSeekV31;
            public static global::Aspire.Hosting.Foundry.FoundryModel DeepSeekV32;
            public static global::Aspire.Hosting.Foundry.FoundryModel DeepSeekV32Speciale;
        }
        public static partial class Local
        {
            public static global::Aspire.Hosting.Foundry.FoundryModel DeepseekR114b;
            public static global::Aspire.Hosting.Foundry.FoundryModel DeepseekR115b;
            public static global::Aspire.Hosting.Foundry.FoundryModel DeepseekR17b;
            public static global::Aspire.Hosting.Foundry.FoundryModel GptOss20b;
            public static global::Aspire.Hosting.Foundry.FoundryModel Mistral7bV02;
            public static global::Aspire.Hosting.Foundry.FoundryModel Phi35Mini;
            public static global::Aspire.Hosting.Foundry.FoundryModel Phi3Mini128k;
            public static global::Aspire.Hosting.Foundry.FoundryModel Phi3Mini4k;
            public static global::Aspire.Hosting.Foundry.FoundryModel Phi4;
            public static global::Aspire.Hosting.Foundry.FoundryModel Phi4Mini;
            public static global::Aspire.Hosting.Foundry.FoundryModel Phi4MiniReasoning;
            public static global::Aspire.Hosting.Foundry.FoundryModel Qwen2505b;
            public static global::Aspire.Hosting.Foundry.FoundryModel Qwen2514b;
            public static global::Aspire.Hosting.Foundry.FoundryModel Qwen2515b;
            public static global::Aspire.Hosting.Foundry.FoundryModel Qwen2515bInstructTestVitisNpu;
            public static global::Aspire.Hosting.Foundry.FoundryModel Qwen257b;
            public static global::Aspire.Hosting.Foundry.FoundryModel Qwen25Coder05b;
            public static global::Aspire.Hosting.Foundry.FoundryModel Qwen25Coder14b;
            public static global::Aspire.Hosting.Foundry.FoundryModel Qwen25Coder15b;
            public static global::Aspire.Hosting.Foundry.FoundryModel Qwen25Coder7b;
            public static global::Aspire.Hosting.Foundry.FoundryModel Qwen306b;
            public static global::Aspire.Hosting.Foundry.FoundryModel Qwen34b;
            public static global::Aspire.Hosting.Foundry.FoundryModel Qwen3Vl2bInstruct;
            public static global::Aspire.Hosting.Foundry.FoundryModel Qwen3Vl4bInstruct;
            public static global::Aspire.Hosting.Foundry.FoundryModel Qwen3Vl8bInstruct;
        }
        public static partial class Meta
        {
            public static global::Aspire.Hosting.Foundry.FoundryModel Llama3211BVisionInstruct;
            public static global::Aspire.Hosting.Foundry.FoundryModel Llama3290BVisionInstruct;
            public static global::Aspire.Hosting.Foundry.FoundryModel Llama3370BInstruct;
            public static global::Aspire.Hosting.Foundry.FoundryModel Llama4Maverick17B128EInstructFP8;
            public static global::Aspire.Hosting.Foundry.FoundryModel Llama4Scout17B16EInstruct;
            public static global::Aspire.Hosting.Foundry.FoundryModel MetaLlama31405BInstruct;
            public static global::Aspire.Hosting.Foundry.FoundryModel MetaLlama3170BInstruct;
            public static global::Aspire.Hosting.Foundry.FoundryModel MetaLlama318BInstruct;
            public static global::Aspire.Hosting.Foundry.FoundryModel MetaLlama370BInstruct;
            public static global::Aspire.Hosting.Foundry.FoundryModel MetaLlama38BInstruct;
        }
        public static partial class Microsoft
        {
            public static global::Aspire.Hosting.Foundry.FoundryModel AzureAIContentSafety;
            public static global::Aspire.Hosting.Foundry.FoundryModel AzureAIContentUnderstanding;
            public static global::Aspire.Hosting.Foundry.FoundryModel AzureAIDocumentIntelligence;
            public static global::Aspire.Hosting.Foundry.FoundryModel AzureAILanguage;
            public static global::Aspire.Hosting.Foundry.FoundryModel AzureAITranslator;
            public static global::Aspire.Hosting.Foundry.FoundryModel AzureAIVision;
            public static global::Aspire.Hosting.Foundry.FoundryModel AzureContentUnderstandingLayout;
            public static global::Aspire.Hosting.Foundry.FoundryModel AzureContentUnderstandingRead;
            public static global::Aspire.Hosting.Foundry.FoundryModel AzureLanguageLanguageDetection;
            public static global::Aspire.Hosting.Foundry.FoundryModel AzureLanguageTextPiiRedaction;
            public static global::Aspire.Hosting.Foundry.FoundryModel AzureSpeechSpeechToText;
            public static global::Aspire.Hosting.Foundry.FoundryModel AzureSpeechTextToSpeech;
            public static global::Aspire.Hosting.Foundry.FoundryModel AzureSpeechTextToSpeechAvatar;
            public static global::Aspire.Hosting.Foundry.FoundryModel AzureSpeechVoiceLive;
            public static global::Aspire.Hosting.Foundry.FoundryModel AzureTranslatorDocumentTranslation;
            public static global::Aspire.Hosting.Foundry.FoundryModel AzureTranslatorTextTranslation;
            public static global::Aspire.Hosting.Foundry.FoundryModel LanguageDetection;
            public static global::Aspire.Hosting.Foundry.FoundryModel MaiDSR1;
            public static global::Aspire.Hosting.Foundry.FoundryModel ModelRouter;
            public static global::Aspire.Hosting.Foundry.FoundryModel Phi35MiniInstruct;
            public static global::Aspire.Hosting.Foundry.FoundryModel Phi35MoEInstruct;
            public static global::Aspire.Hosting.Foundry.FoundryModel Phi35VisionInstruct;
            public static global::Aspire.Hosting.Foundry.FoundryModel Phi3Medium128kInstruct;
            public static global::Aspire.Hosting.Foundry.FoundryModel Phi3Medium4kInstruct;
            public static global::Aspire.Hosting.Foundry.FoundryModel Phi3Mini128kInstruct;
            public static global::Aspire.Hosting.Foundry.FoundryModel Phi3Mini4kInstruct;
            public static global::Aspire.Hosting.Foundry.FoundryModel Phi3Small128kInstruct;
            public static global::Aspire.Hosting.Foundry.FoundryModel Phi3Small8kInstruct;
            public static global::Aspire.Hosting.Foundry.FoundryModel Phi4;
            public static global::Aspire.Hosting.Foundry.FoundryModel Phi4MiniInstruct;
            public static global::Aspire.Hosting.Foundry.FoundryModel Phi4MiniReasoning;
            public static global::Aspire.Hosting.Foundry.FoundryModel Phi4MultimodalInstruct;
            public static global::Aspire.Hosting.Foundry.FoundryModel Phi4Reasoning;
            public static global::Aspire.Hosting.Foundry.FoundryModel TextPii;
        }
        public static partial class MistralAI
        {
            public static global::Aspire.Hosting.Foundry.FoundryModel Codestral2501;
            public static global::Aspire.Hosting.Foundry.FoundryModel Ministral3B;
            public static global::Aspire.Hosting.Foundry.FoundryModel MistralDocumentAi2505;
            public static global::Aspire.Hosting.Foundry.FoundryModel MistralDocumentAi2512;
            public static global::Aspire.Hosting.Foundry.FoundryModel MistralLarge2407;
            public static global::Aspire.Hosting.Foundry.FoundryModel MistralLarge2411;
            public static global::Aspire.Hosting.Foundry.FoundryModel MistralLarge3;
            public static global::Aspire.Hosting.Foundry.FoundryModel MistralMedium2505;
            public static global::Aspire.Hosting.Foundry.FoundryModel MistralNemo;
            public static global::Aspire.Hosting.Foundry.FoundryModel MistralSmall;
            public static global::Aspire.Hosting.Foundry.FoundryModel MistralSmall2503;
        }
        public static partial class OpenAI
        {
            public static global::Aspire.Hosting.Foundry.FoundryModel CodexMini;
            public static global::Aspire.Hosting.Foundry.FoundryModel ComputerUsePreview;
            public static global::Aspire.Hosting.Foundry.FoundryModel DallE3;
            public static global::Aspire.Hosting.Foundry.FoundryModel Davinci002;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt35Turbo;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt35Turbo16k;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt35TurboInstruct;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt4;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt41;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt41Mini;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt41Nano;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt432k;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt45Preview;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt4o;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt4oAudioPreview;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt4oMini;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt4oMiniAudioPreview;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt4oMiniRealtimePreview;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt4oMiniTranscribe;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt4oMiniTts;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt4oRealtimePreview;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt4oTranscribe;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt4oTranscribeDiarize;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt5;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt51;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt51Chat;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt51Codex;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt51CodexMax;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt51CodexMini;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt52;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt52Chat;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt52Codex;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt53Chat;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt53Codex;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt54;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt54Pro;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt5Chat;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt5Codex;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt5Mini;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt5Nano;
            public static global::Aspire.Hosting.Foundry.FoundryModel Gpt5Pro;
            public static global::Aspire.Hosting.Foundry.FoundryModel GptAudio;
            public static global::Aspire.Hosting.Foundry.FoundryModel GptAudio15;
            public static global::Aspire.Hosting.Foundry.FoundryModel GptAudioMini;
            public static global::Aspire.Hosting.Foundry.FoundryModel GptImage1;
            public static global::Aspire.Hosting.Foundry.FoundryModel GptImage15;
            public static global::Aspire.Hosting.Foundry.FoundryModel GptImage1Mini;
            public static global::Aspire.Hosting.Foundry.FoundryModel GptOss120b;
            public static global::Aspire.Hosting.Foundry.FoundryModel GptOss20b;
            public static global::Aspire.Hosting.Foundry.FoundryModel GptRealtime;
            public static global::Aspire.Hosting.Foundry.FoundryModel GptRealtime15;
            public static global::Aspire.Hosting.Foundry.FoundryModel GptRealtimeMini;
            public static global::Aspire.Hosting.Foundry.FoundryModel O1;
            public static global::Aspire.Hosting.Foundry.FoundryModel O1Mini;
            public static global::Aspire.Hosting.Foundry.FoundryModel O1Preview;
            public static global::Aspire.Hosting.Foundry.FoundryModel O3;
            public static global::Aspire.Hosting.Foundry.FoundryModel O3DeepResearch;
            public static global::Aspire.Hosting.Foundry.FoundryModel O3Mini;
            public static global::Aspire.Hosting.Foundry.FoundryModel O3Pro;
            public static global::Aspire.Hosting.Foundry.FoundryModel O4Mini;
            public static global::Aspire.Hosting.Foundry.FoundryModel Sora;
            public static global::Aspire.Hosting.Foundry.FoundryModel TextEmbedding3Large;
            public static global::Aspire.Hosting.Foundry.FoundryModel TextEmbedding3Small;
            public static global::Aspire.Hosting.Foundry.FoundryModel TextEmbeddingAda002;
            public static global::Aspire.Hosting.Foundry.FoundryModel Tts;
            public static global::Aspire.Hosting.Foundry.FoundryModel TtsHd;
            public static global::Aspire.Hosting.Foundry.FoundryModel Whisper;
        }
        public static partial class StabilityAI
        {
            public static global::Aspire.Hosting.Foundry.FoundryModel StableDiffusion35Large;
            public static global::Aspire.Hosting.Foundry.FoundryModel StableImageCore;
            public static global::Aspire.Hosting.Foundry.FoundryModel StableImageUltra;
        }
        public static partial class XAI
        {
            public static global::Aspire.Hosting.Foundry.FoundryModel Grok3;
            public static global::Aspire.Hosting.Foundry.FoundryModel Grok3Mini;
            public static global::Aspire.Hosting.Foundry.FoundryModel Grok4;
            public static global::Aspire.Hosting.Foundry.FoundryModel Grok41FastNonReasoning;
            public static global::Aspire.Hosting.Foundry.FoundryModel Grok41FastReasoning;
            public static global::Aspire.Hosting.Foundry.FoundryModel Grok4FastNonReasoning;
            public static global::Aspire.Hosting.Foundry.FoundryModel Grok4FastReasoning;
            public static global::Aspire.Hosting.Foundry.FoundryModel GrokCodeFast1;
        }
    }
    public partial class FoundryResource
    {
        public global::System.Collections.Generic.IReadOnlyList<global::Aspire.Hosting.Foundry.FoundryDeploymentResource> Deployments { get; }
    }
    public partial class PromptAgentConfiguration
    {
        public PromptAgentConfiguration(string @model, string @instructions) => throw null;
        public string Model { get; set; }
    }
}
