// What Microsoft.SemanticKernel.Connectors.OpenAI 1.82.0 declares of the members that rules/catalog/sdks lists. Written by ShapeTests.
namespace Microsoft.Extensions.DependencyInjection
{
    public static partial class OpenAIServiceCollectionExtensions
    {
        public static object AddOpenAIChatClient(this object @services, string @modelId, string @apiKey, string @orgId = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryChatClient> @openTelemetryConfig = default) => throw null;
        public static object AddOpenAIChatClient(this object @services, string @modelId, global::OpenAI.OpenAIClient @openAIClient = default, string @serviceId = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryChatClient> @openTelemetryConfig = default) => throw null;
        public static object AddOpenAIChatClient(this object @services, string @modelId, global::System.Uri @endpoint, string @apiKey = default, string @orgId = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryChatClient> @openTelemetryConfig = default) => throw null;
        public static object AddOpenAIEmbeddingGenerator(this object @services, string @modelId, string @apiKey, string @orgId = default, global::System.Nullable<int> @dimensions = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>>> @openTelemetryConfig = default) => throw null;
        public static object AddOpenAIEmbeddingGenerator(this object @services, string @modelId, global::OpenAI.OpenAIClient @openAIClient = default, global::System.Nullable<int> @dimensions = default, string @serviceId = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>>> @openTelemetryConfig = default) => throw null;
    }
}
namespace Microsoft.SemanticKernel
{
    public static partial class OpenAIChatClientKernelBuilderExtensions
    {
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOpenAIChatClient(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, string @apiKey, string @orgId = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOpenAIChatClient(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, global::OpenAI.OpenAIClient @openAIClient = default, string @serviceId = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOpenAIChatClient(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, global::System.Uri @endpoint, string @apiKey, string @orgId = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
    }
    public static partial class OpenAIKernelBuilderExtensions
    {
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOpenAIAudioToText(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, string @apiKey, string @orgId = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOpenAIAudioToText(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, global::OpenAI.OpenAIClient @openAIClient = default, string @serviceId = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOpenAIChatCompletion(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, string @apiKey, string @orgId = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOpenAIChatCompletion(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, global::OpenAI.OpenAIClient @openAIClient = default, string @serviceId = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOpenAIChatCompletion(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, global::System.Uri @endpoint, string @apiKey, string @orgId = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOpenAIEmbeddingGenerator(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, string @apiKey, string @orgId = default, global::System.Nullable<int> @dimensions = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOpenAIEmbeddingGenerator(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, global::OpenAI.OpenAIClient @openAIClient = default, global::System.Nullable<int> @dimensions = default, string @serviceId = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOpenAIFiles(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @apiKey, string @orgId = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOpenAITextEmbeddingGeneration(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, string @apiKey, string @orgId = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default, global::System.Nullable<int> @dimensions = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOpenAITextEmbeddingGeneration(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, global::OpenAI.OpenAIClient @openAIClient = default, string @serviceId = default, global::System.Nullable<int> @dimensions = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOpenAITextToAudio(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, string @apiKey, string @orgId = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOpenAITextToImage(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @apiKey, string @orgId = default, string @modelId = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
    }
    public static partial class OpenAIServiceCollectionExtensions
    {
        public static object AddOpenAIAudioToText(this object @services, string @modelId, string @apiKey, string @orgId = default, string @serviceId = default) => throw null;
        public static object AddOpenAIAudioToText(this object @services, string @modelId, global::OpenAI.OpenAIClient @openAIClient = default, string @serviceId = default) => throw null;
        public static object AddOpenAIChatCompletion(this object @services, string @modelId, string @apiKey, string @orgId = default, string @serviceId = default) => throw null;
        public static object AddOpenAIChatCompletion(this object @services, string @modelId, global::OpenAI.OpenAIClient @openAIClient = default, string @serviceId = default) => throw null;
        public static object AddOpenAIChatCompletion(this object @services, string @modelId, global::System.Uri @endpoint, string @apiKey = default, string @orgId = default, string @serviceId = default) => throw null;
        public static object AddOpenAIFiles(this object @services, string @apiKey, string @orgId = default, string @serviceId = default) => throw null;
        public static object AddOpenAITextEmbeddingGeneration(this object @services, string @modelId, string @apiKey, string @orgId = default, string @serviceId = default, global::System.Nullable<int> @dimensions = default) => throw null;
        public static object AddOpenAITextEmbeddingGeneration(this object @services, string @modelId, global::OpenAI.OpenAIClient @openAIClient = default, string @serviceId = default, global::System.Nullable<int> @dimensions = default) => throw null;
        public static object AddOpenAITextToAudio(this object @services, string @modelId, string @apiKey, string @orgId = default, string @serviceId = default) => throw null;
        public static object AddOpenAITextToImage(this object @services, string @apiKey, string @orgId = default, string @modelId = default, string @serviceId = default) => throw null;
    }
}
namespace Microsoft.SemanticKernel.Connectors.OpenAI
{
    public partial class OpenAIAudioToTextService : global::Microsoft.SemanticKernel.AudioToText.IAudioToTextService, global::Microsoft.SemanticKernel.Services.IAIService
    {
        public OpenAIAudioToTextService(string @modelId, string @apiKey, string @organization = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default) => throw null;
        public OpenAIAudioToTextService(string @modelId, global::OpenAI.OpenAIClient @openAIClient, object @loggerFactory = default) => throw null;
    }
    public partial class OpenAIChatCompletionService : global::Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService, global::Microsoft.SemanticKernel.Services.IAIService, global::Microsoft.SemanticKernel.TextGeneration.ITextGenerationService
    {
        public OpenAIChatCompletionService(string @modelId, string @apiKey, string @organization = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default) => throw null;
        public OpenAIChatCompletionService(string @modelId, global::System.Uri @endpoint, string @apiKey = default, string @organization = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default) => throw null;
        public OpenAIChatCompletionService(string @modelId, global::OpenAI.OpenAIClient @openAIClient, object @loggerFactory = default) => throw null;
    }
    public partial class OpenAIFileService
    {
        public OpenAIFileService(global::System.Uri @endpoint, string @apiKey, string @organization = default, string @version = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default) => throw null;
        public OpenAIFileService(string @apiKey, string @organization = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default) => throw null;
    }
    public static partial class OpenAIMemoryBuilderExtensions
    {
        public static object WithOpenAITextEmbeddingGeneration(this object @builder, string @modelId, string @apiKey, string @orgId = default, global::System.Net.Http.HttpClient @httpClient = default, global::System.Nullable<int> @dimensions = default) => throw null;
    }
    public partial class OpenAITextEmbeddingGenerationService : global::Microsoft.SemanticKernel.Embeddings.IEmbeddingGenerationService<string, float>, global::Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService, global::Microsoft.SemanticKernel.Services.IAIService
    {
        public OpenAITextEmbeddingGenerationService(string @modelId, string @apiKey, string @organization = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default, global::System.Nullable<int> @dimensions = default) => throw null;
        public OpenAITextEmbeddingGenerationService(string @modelId, global::OpenAI.OpenAIClient @openAIClient, object @loggerFactory = default, global::System.Nullable<int> @dimensions = default) => throw null;
    }
    public partial class OpenAITextToAudioService : global::Microsoft.SemanticKernel.Services.IAIService, global::Microsoft.SemanticKernel.TextToAudio.ITextToAudioService
    {
        public OpenAITextToAudioService(string @modelId, string @apiKey, string @organization = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default) => throw null;
    }
    public partial class OpenAITextToImageService : global::Microsoft.SemanticKernel.Services.IAIService, global::Microsoft.SemanticKernel.TextToImage.ITextToImageService
    {
        public OpenAITextToImageService(string @apiKey, string @organization = default, string @modelId = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default) => throw null;
    }
}
