// What LangChain declares of the members that rules/catalog/sdks lists, as its public source says.
namespace LangChain.Providers
{
    public partial class HuggingFaceImageToTextSettings : global::LangChain.Providers.ImageToTextSettings
    {
        public HuggingFaceImageToTextSettings() => throw null;
        public static global::LangChain.Providers.HuggingFaceImageToTextSettings Calculate(global::LangChain.Providers.ImageToTextSettings @requestSettings, global::LangChain.Providers.ImageToTextSettings @modelSettings, global::LangChain.Providers.ImageToTextSettings @providerSettings) => throw null;
        public static global::LangChain.Providers.HuggingFaceImageToTextSettings Default { get; }
        public string Endpoint { get; set; }
    }
    public partial interface IImageToTextModel : global::LangChain.Providers.IModel<global::LangChain.Providers.ImageToTextSettings>
    {
    }
    public partial interface IImageToTextModel<TRequest, TResponse, TSettings> : global::LangChain.Providers.IImageToTextModel
    {
    }
    public partial interface IModel
    {
    }
    public partial interface IModel<TSettings> : global::LangChain.Providers.IModel
    {
    }
    public partial interface IModerationModel : global::LangChain.Providers.IModel
    {
    }
    public partial interface IPaidLargeLanguageModel
    {
    }
    public partial interface ITextToImageModel : global::LangChain.Providers.IModel<global::LangChain.Providers.TextToImageSettings>
    {
    }
    public partial interface ITextToSpeechModel : global::LangChain.Providers.IModel
    {
    }
    public partial class ImageToTextModel : global::LangChain.Providers.Model<global::LangChain.Providers.ImageToTextSettings>, global::LangChain.Providers.IImageToTextModel<object, object, global::LangChain.Providers.ImageToTextSettings>
    {
    }
    public partial class ImageToTextSettings
    {
        public ImageToTextSettings() => throw null;
        public static global::LangChain.Providers.ImageToTextSettings Calculate(global::LangChain.Providers.ImageToTextSettings @requestSettings, global::LangChain.Providers.ImageToTextSettings @modelSettings, global::LangChain.Providers.ImageToTextSettings @providerSettings) => throw null;
        public static global::LangChain.Providers.ImageToTextSettings Default { get; }
    }
    public partial class Model : global::LangChain.Providers.IModel
    {
    }
    public partial class Model<TSettings> : global::LangChain.Providers.Model, global::LangChain.Providers.IModel<TSettings>
    {
    }
    public partial class OpenAiTextToImageSettings : global::LangChain.Providers.TextToImageSettings
    {
        public OpenAiTextToImageSettings() => throw null;
        public static global::LangChain.Providers.OpenAiTextToImageSettings Calculate(global::LangChain.Providers.TextToImageSettings @requestSettings, global::LangChain.Providers.TextToImageSettings @modelSettings, global::LangChain.Providers.TextToImageSettings @providerSettings, global::LangChain.Providers.TextToImageSettings @defaultSettings) => throw null;
        public static global::LangChain.Providers.OpenAiTextToImageSettings GetDefaultSettings(string @id) => throw null;
    }
    public partial class TextToImageModel : global::LangChain.Providers.Model<global::LangChain.Providers.TextToImageSettings>
    {
    }
    public partial class TextToImageSettings
    {
        public TextToImageSettings() => throw null;
        public static global::LangChain.Providers.TextToImageSettings Default { get; }
    }
    public partial class TextToSpeechSettings
    {
        public TextToSpeechSettings() => throw null;
        public static global::LangChain.Providers.TextToSpeechSettings Default { get; }
    }
}
namespace LangChain.Providers.Amazon.Bedrock
{
    public partial class Ai21LabsJambaChatModel
    {
        public Ai21LabsJambaChatModel(global::LangChain.Providers.Amazon.Bedrock.BedrockProvider @provider, string @id) => throw null;
    }
    public partial class Ai21LabsJurassic2ChatModel
    {
        public Ai21LabsJurassic2ChatModel(global::LangChain.Providers.Amazon.Bedrock.BedrockProvider @provider, string @id) => throw null;
    }
    public partial class AmazonTitanTextToImageModel : global::LangChain.Providers.TextToImageModel, global::LangChain.Providers.ITextToImageModel
    {
        public AmazonTitanTextToImageModel(global::LangChain.Providers.Amazon.Bedrock.BedrockProvider @provider, string @id) => throw null;
    }
    public partial class AnthropicClaude3ChatModel
    {
        public AnthropicClaude3ChatModel(global::LangChain.Providers.Amazon.Bedrock.BedrockProvider @provider, string @id) => throw null;
    }
    public partial class AnthropicClaudeChatModel
    {
        public AnthropicClaudeChatModel(global::LangChain.Providers.Amazon.Bedrock.BedrockProvider @provider, string @id) => throw null;
    }
    public partial class BedrockProvider
    {
        public BedrockProvider() => throw null;
        public BedrockProvider(object @region) => throw null;
        public BedrockProvider(string @accessKeyId, string @secretAccessKey, global::System.Nullable<object> @region = default) => throw null;
        public BedrockProvider(object @runtimeConfig, object @agentRuntimeConfig) => throw null;
    }
    public partial class MetaLlama32ChatModel
    {
        public MetaLlama32ChatModel(global::LangChain.Providers.Amazon.Bedrock.BedrockProvider @provider, string @id) => throw null;
    }
    public partial class MetaLlamaChatModel
    {
        public MetaLlamaChatModel(global::LangChain.Providers.Amazon.Bedrock.BedrockProvider @provider, string @id) => throw null;
    }
    public partial class MistralModel
    {
        public MistralModel(global::LangChain.Providers.Amazon.Bedrock.BedrockProvider @provider, string @id) => throw null;
    }
    public partial class StableDiffusionTextToImageV1Model : global::LangChain.Providers.TextToImageModel, global::LangChain.Providers.ITextToImageModel
    {
        public StableDiffusionTextToImageV1Model(global::LangChain.Providers.Amazon.Bedrock.BedrockProvider @provider, string @id) => throw null;
    }
    public partial class StableDiffusionTextToImageV2Model : global::LangChain.Providers.TextToImageModel, global::LangChain.Providers.ITextToImageModel
    {
        public StableDiffusionTextToImageV2Model(global::LangChain.Providers.Amazon.Bedrock.BedrockProvider @provider, string @id) => throw null;
    }
}
namespace LangChain.Providers.Anthropic
{
    public partial class AnthropicChatModel : global::LangChain.Providers.IPaidLargeLanguageModel
    {
        public AnthropicChatModel(global::LangChain.Providers.Anthropic.AnthropicProvider @provider, string @id) => throw null;
    }
    public partial class AnthropicConfiguration
    {
        public AnthropicConfiguration() => throw null;
        public string ModelId { get; set; }
    }
    public partial class AnthropicProvider
    {
        public AnthropicProvider(string @apiKey) => throw null;
        public static global::LangChain.Providers.Anthropic.AnthropicProvider FromConfiguration(global::LangChain.Providers.Anthropic.AnthropicConfiguration @configuration) => throw null;
    }
}
namespace LangChain.Providers.Anyscale
{
    public partial class AnyscaleModel : global::LangChain.Providers.OpenAI.OpenAiChatModel
    {
        public AnyscaleModel(object @provider, string @id) => throw null;
    }
}
namespace LangChain.Providers.Azure
{
    public partial class AzureOpenAiChatModel : global::LangChain.Providers.IPaidLargeLanguageModel
    {
        public AzureOpenAiChatModel(global::LangChain.Providers.Azure.AzureOpenAiProvider @provider, string @id) => throw null;
    }
    public partial class AzureOpenAiConfiguration
    {
        public AzureOpenAiConfiguration() => throw null;
        public string DeploymentID { get; set; }
        public string Endpoint { get; set; }
        public global::LangChain.Providers.ImageToTextSettings ImageToTextSettings { get; set; }
        public global::LangChain.Providers.TextToImageSettings TextToImageSettings { get; set; }
        public global::LangChain.Providers.TextToSpeechSettings TextToSpeechSettings { get; set; }
    }
    public partial class AzureOpenAiProvider
    {
        public AzureOpenAiProvider(string @apiKey, string @endpoint, string @deploymentID) => throw null;
        public AzureOpenAiProvider(global::LangChain.Providers.Azure.AzureOpenAiConfiguration @configuration) => throw null;
        public global::LangChain.Providers.Azure.AzureOpenAiConfiguration Configurations { get; }
        public string DeploymentID { get; set; }
        public string Endpoint { get; set; }
    }
}
namespace LangChain.Providers.DeepInfra
{
    public partial class DeepInfraEmbeddingModel : global::LangChain.Providers.OpenAI.OpenAiEmbeddingModel
    {
        public DeepInfraEmbeddingModel(global::LangChain.Providers.DeepInfra.DeepInfraProvider @provider, string @id) => throw null;
        public DeepInfraEmbeddingModel(global::LangChain.Providers.DeepInfra.DeepInfraProvider @provider, object @id) => throw null;
    }
    public partial class DeepInfraModel : global::LangChain.Providers.OpenAI.OpenAiChatModel
    {
        public DeepInfraModel(global::LangChain.Providers.DeepInfra.DeepInfraProvider @provider, string @id) => throw null;
        public DeepInfraModel(global::LangChain.Providers.DeepInfra.DeepInfraProvider @provider, object @id) => throw null;
    }
    public partial class DeepInfraProvider : global::LangChain.Providers.OpenAI.OpenAiProvider
    {
        public DeepInfraProvider(object @configuration) => throw null;
        public DeepInfraProvider(string @apiKey) => throw null;
    }
}
namespace LangChain.Providers.DeepSeek
{
    public partial class DeepSeekModel : global::LangChain.Providers.OpenAI.OpenAiChatModel
    {
        public DeepSeekModel(global::LangChain.Providers.DeepSeek.DeepSeekProvider @provider, string @id) => throw null;
    }
    public partial class DeepSeekProvider : global::LangChain.Providers.OpenAI.OpenAiProvider
    {
        public DeepSeekProvider(object @configuration) => throw null;
        public DeepSeekProvider(string @apiKey) => throw null;
    }
}
namespace LangChain.Providers.Fireworks
{
    public partial class FireworksConfiguration : global::LangChain.Providers.OpenAI.OpenAiConfiguration
    {
        public FireworksConfiguration() => throw null;
        public string Endpoint { get; set; }
    }
    public partial class FireworksModel : global::LangChain.Providers.OpenAI.OpenAiChatModel
    {
        public FireworksModel(object @provider, string @id) => throw null;
    }
}
namespace LangChain.Providers.Google
{
    public partial class GoogleChatModel
    {
        public GoogleChatModel(global::LangChain.Providers.Google.GoogleProvider @provider, string @id, int @contextLength = default, double @inputTokenPriceUsd = default, double @outputTokenPriceUsd = default, double @secondaryInputTokenPrice = default, double @secondaryOutputTokenPrice = default) => throw null;
    }
    public partial class GoogleConfiguration
    {
        public GoogleConfiguration() => throw null;
        public string ModelId { get; set; }
    }
    public partial class GoogleEmbeddingModel : global::LangChain.Providers.Model<object>
    {
        public GoogleEmbeddingModel(global::LangChain.Providers.Google.GoogleProvider @provider, string @id) => throw null;
    }
    public partial class GoogleProvider
    {
        public GoogleProvider(global::LangChain.Providers.Google.GoogleConfiguration @configuration, global::System.Net.Http.HttpClient @httpClient) => throw null;
        public GoogleProvider(string @apiKey, global::System.Net.Http.HttpClient @httpClient) => throw null;
        public global::LangChain.Providers.Google.GoogleConfiguration Configuration { get; set; }
        public static global::LangChain.Providers.Google.GoogleProvider ToGoogleProvider(string @message) => throw null;
        public static implicit operator global::LangChain.Providers.Google.GoogleProvider(string @message) => throw null;
    }
}
namespace LangChain.Providers.Google.VertexAI
{
    public partial class VertexAIChatModel
    {
        public VertexAIChatModel(object @provider, string @id) => throw null;
    }
    public partial class VertexAIEmbeddingModel : global::LangChain.Providers.Model<object>
    {
        public VertexAIEmbeddingModel(object @provider, string @id) => throw null;
    }
    public partial class VertexAIImageToTextModel : global::LangChain.Providers.ImageToTextModel, global::LangChain.Providers.IImageToTextModel
    {
        public VertexAIImageToTextModel(object @provider, string @id, string @mimeType = default) => throw null;
    }
    public partial class VertexAITextToImageModel : global::LangChain.Providers.TextToImageModel, global::LangChain.Providers.ITextToImageModel
    {
        public VertexAITextToImageModel(object @provider, string @id, int @sampleCount = default) => throw null;
    }
}
namespace LangChain.Providers.Groq
{
    public partial class GroqChatModel
    {
        public GroqChatModel(global::LangChain.Providers.Groq.GroqProvider @provider, string @id) => throw null;
    }
    public partial class GroqConfiguration
    {
        public GroqConfiguration() => throw null;
        public string ModelId { get; set; }
    }
    public partial class GroqProvider
    {
        public GroqProvider(object @groqClient) => throw null;
        public GroqProvider(global::LangChain.Providers.Groq.GroqConfiguration @configuration) => throw null;
    }
}
namespace LangChain.Providers.HuggingFace
{
    public partial class HuggingFaceChatModel
    {
        public HuggingFaceChatModel(object @provider, string @id) => throw null;
    }
    public partial class HuggingFaceConfiguration
    {
        public HuggingFaceConfiguration() => throw null;
        public string ModelId { get; set; }
    }
    public partial class HuggingFaceImageToTextModel : global::LangChain.Providers.ImageToTextModel, global::LangChain.Providers.IImageToTextModel
    {
        public HuggingFaceImageToTextModel(object @provider, string @id) => throw null;
    }
}
namespace LangChain.Providers.Leonardo
{
    public partial class LeonardoAiConfiguration
    {
        public LeonardoAiConfiguration() => throw null;
        public string ModelId { get; set; }
    }
    public partial class LeonardoAiModel : global::LangChain.Providers.TextToImageModel, global::LangChain.Providers.ITextToImageModel
    {
        public LeonardoAiModel(object @provider, string @id) => throw null;
    }
}
namespace LangChain.Providers.MicrosoftExtensionsAI
{
    public partial class ChatClientModel
    {
        public ChatClientModel(object @client, string @id = default) => throw null;
    }
    public partial class EmbeddingGeneratorModel : global::LangChain.Providers.Model<object>
    {
        public EmbeddingGeneratorModel(object @generator, string @id = default) => throw null;
    }
    public partial class SpeechToTextClientModel : global::LangChain.Providers.Model<object>
    {
        public SpeechToTextClientModel(object @client, string @id) => throw null;
    }
}
namespace LangChain.Providers.Ollama
{
    public partial class OllamaChatModel
    {
        public OllamaChatModel(global::LangChain.Providers.Ollama.OllamaProvider @provider, string @id) => throw null;
        public global::LangChain.Providers.Ollama.OllamaProvider Provider { get; }
    }
    public partial class OllamaEmbeddingModel : global::LangChain.Providers.Model<object>
    {
        public OllamaEmbeddingModel(global::LangChain.Providers.Ollama.OllamaProvider @provider, string @id) => throw null;
        public global::LangChain.Providers.Ollama.OllamaProvider Provider { get; }
    }
    public partial class OllamaProvider
    {
        public OllamaProvider(string @url = default) => throw null;
        public global::System.Threading.Tasks.Task PullModelIfRequiredAndAllowedAsync(string @id, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
}
namespace LangChain.Providers.OpenAI
{
    public partial class OpenAiChatModel : global::LangChain.Providers.IPaidLargeLanguageModel
    {
        public OpenAiChatModel(global::LangChain.Providers.OpenAI.OpenAiProvider @provider, string @id) => throw null;
        public OpenAiChatModel(global::LangChain.Providers.OpenAI.OpenAiProvider @provider, object @id) => throw null;
    }
    public partial class OpenAiConfiguration
    {
        public OpenAiConfiguration() => throw null;
        public string Endpoint { get; set; }
        public global::LangChain.Providers.ImageToTextSettings ImageToTextSettings { get; set; }
        public global::LangChain.Providers.TextToImageSettings TextToImageSettings { get; set; }
        public global::LangChain.Providers.TextToSpeechSettings TextToSpeechSettings { get; set; }
    }
    public partial class OpenAiEmbeddingModel : global::LangChain.Providers.Model<object>
    {
        public OpenAiEmbeddingModel(global::LangChain.Providers.OpenAI.OpenAiProvider @provider, string @id) => throw null;
        public OpenAiEmbeddingModel(global::LangChain.Providers.OpenAI.OpenAiProvider @provider, object @id) => throw null;
    }
    public partial class OpenAiModerationModel : global::LangChain.Providers.Model, global::LangChain.Providers.IModerationModel
    {
        public OpenAiModerationModel(global::LangChain.Providers.OpenAI.OpenAiProvider @provider, string @id) => throw null;
        public OpenAiModerationModel(global::LangChain.Providers.OpenAI.OpenAiProvider @provider, object @id) => throw null;
    }
    public partial class OpenAiProvider
    {
        public OpenAiProvider(object @client) => throw null;
        public OpenAiProvider(global::LangChain.Providers.OpenAI.OpenAiConfiguration @configuration) => throw null;
        public OpenAiProvider(string @apiKey, string @customEndpoint = default) => throw null;
        public static global::LangChain.Providers.OpenAI.OpenAiProvider ToCodestralProvider(string @apiKey) => throw null;
        public static global::LangChain.Providers.OpenAI.OpenAiProvider ToDeepInfraProvider(string @apiKey) => throw null;
        public static global::LangChain.Providers.OpenAI.OpenAiProvider ToDeepSeekProvider(string @apiKey) => throw null;
        public static global::LangChain.Providers.OpenAI.OpenAiProvider ToFireworksProvider(string @apiKey) => throw null;
        public static global::LangChain.Providers.OpenAI.OpenAiProvider ToGroqProvider(string @apiKey) => throw null;
        public static global::LangChain.Providers.OpenAI.OpenAiProvider ToLmStudioProvider(global::System.Uri @baseUri = default) => throw null;
        public static global::LangChain.Providers.OpenAI.OpenAiProvider ToMistralProvider(string @apiKey) => throw null;
        public static global::LangChain.Providers.OpenAI.OpenAiProvider ToOllamaProvider(global::System.Uri @baseUri = default) => throw null;
        public static global::LangChain.Providers.OpenAI.OpenAiProvider ToOpenAiProvider(string @apiKey) => throw null;
        public static global::LangChain.Providers.OpenAI.OpenAiProvider ToOpenRouterProvider(string @apiKey) => throw null;
        public static global::LangChain.Providers.OpenAI.OpenAiProvider ToPerplexityProvider(string @apiKey) => throw null;
        public static global::LangChain.Providers.OpenAI.OpenAiProvider ToSambaNovaProvider(string @apiKey) => throw null;
        public static global::LangChain.Providers.OpenAI.OpenAiProvider ToTogetherProvider(string @apiKey) => throw null;
        public static implicit operator global::LangChain.Providers.OpenAI.OpenAiProvider(string @apiKey) => throw null;
    }
    public partial class OpenAiSpeechToTextModel : global::LangChain.Providers.Model<object>
    {
        public OpenAiSpeechToTextModel(global::LangChain.Providers.OpenAI.OpenAiProvider @provider, string @id) => throw null;
        public OpenAiSpeechToTextModel(global::LangChain.Providers.OpenAI.OpenAiProvider @provider, object @id) => throw null;
    }
    public partial class OpenAiSpeechToTextSettings
    {
        public OpenAiSpeechToTextSettings() => throw null;
        public static global::LangChain.Providers.OpenAI.OpenAiSpeechToTextSettings Calculate(global::System.Nullable<object> @requestSettings, global::System.Nullable<object> @modelSettings, global::System.Nullable<object> @providerSettings) => throw null;
        public static global::LangChain.Providers.OpenAI.OpenAiSpeechToTextSettings Default { get; }
        public global::System.Nullable<object> Model { get; set; }
    }
    public partial class OpenAiTextToImageModel : global::LangChain.Providers.TextToImageModel, global::LangChain.Providers.ITextToImageModel
    {
        public OpenAiTextToImageModel(global::LangChain.Providers.OpenAI.OpenAiProvider @provider, string @id) => throw null;
        public OpenAiTextToImageModel(global::LangChain.Providers.OpenAI.OpenAiProvider @provider, object @id) => throw null;
    }
    public partial class OpenAiTextToSpeechModel : global::LangChain.Providers.Model<global::LangChain.Providers.TextToSpeechSettings>, global::LangChain.Providers.ITextToSpeechModel
    {
        public OpenAiTextToSpeechModel(global::LangChain.Providers.OpenAI.OpenAiProvider @provider, string @id) => throw null;
        public OpenAiTextToSpeechModel(global::LangChain.Providers.OpenAI.OpenAiProvider @provider, object @id) => throw null;
    }
    public partial class OpenAiTextToSpeechSettings : global::LangChain.Providers.TextToSpeechSettings
    {
        public OpenAiTextToSpeechSettings() => throw null;
        public static global::LangChain.Providers.OpenAI.OpenAiTextToSpeechSettings Calculate(global::LangChain.Providers.TextToSpeechSettings @requestSettings, global::LangChain.Providers.TextToSpeechSettings @modelSettings, global::LangChain.Providers.TextToSpeechSettings @providerSettings) => throw null;
        public static global::LangChain.Providers.OpenAI.OpenAiTextToSpeechSettings Default { get; }
        public global::System.Nullable<object> Model { get; set; }
    }
}
namespace LangChain.Providers.OpenRouter
{
    public partial class OpenRouterModel : global::LangChain.Providers.OpenAI.OpenAiChatModel
    {
        public OpenRouterModel(global::LangChain.Providers.OpenRouter.OpenRouterProvider @provider, string @id) => throw null;
        public OpenRouterModel(global::LangChain.Providers.OpenRouter.OpenRouterProvider @provider, object @id) => throw null;
    }
    public partial class OpenRouterProvider : global::LangChain.Providers.OpenAI.OpenAiProvider
    {
        public OpenRouterProvider(object @configuration) => throw null;
        public OpenRouterProvider(string @apiKey) => throw null;
    }
}
namespace LangChain.Providers.Together
{
    public partial class TogetherEmbeddingModel : global::LangChain.Providers.Model<object>
    {
        public TogetherEmbeddingModel(global::LangChain.Providers.Together.TogetherProvider @provider, string @id) => throw null;
        public TogetherEmbeddingModel(global::LangChain.Providers.Together.TogetherProvider @provider, object @id) => throw null;
    }
    public partial class TogetherModel : global::LangChain.Providers.OpenAI.OpenAiChatModel
    {
        public TogetherModel(global::LangChain.Providers.Together.TogetherProvider @provider, string @id) => throw null;
        public TogetherModel(global::LangChain.Providers.Together.TogetherProvider @provider, object @id) => throw null;
    }
    public partial class TogetherProvider : global::LangChain.Providers.OpenAI.OpenAiProvider
    {
        public TogetherProvider(object @configuration) => throw null;
        public TogetherProvider(string @apiKey) => throw null;
    }
}
namespace LangChain.Providers.WhisperNet
{
    public partial class WhisperNetSpeechToTextModel : global::LangChain.Providers.Model<object>
    {
        public WhisperNetSpeechToTextModel(string @id, object @configuration) => throw null;
        public static global::LangChain.Providers.WhisperNet.WhisperNetSpeechToTextModel FromPath(string @path, object @configuration = default) => throw null;
    }
}
