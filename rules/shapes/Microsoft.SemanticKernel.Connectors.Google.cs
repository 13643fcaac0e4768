// What Microsoft.SemanticKernel.Connectors.Google declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Microsoft.Extensions.DependencyInjection
{
    public static partial class GoogleAIServiceCollectionExtensions
    {
        public static object AddGoogleAIChatClient(this object @services, string @modelId, object @googleClient = default, string @serviceId = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryChatClient> @openTelemetryConfig = default) => throw null;
        public static object AddGoogleAIEmbeddingGenerator(this object @services, string @modelId, string @apiKey, global::Microsoft.SemanticKernel.Connectors.Google.GoogleAIVersion @apiVersion = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default, int? @dimensions = default) => throw null;
        public static object AddGoogleGenAIChatClient(this object @services, string @modelId, string @apiKey, string @serviceId = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryChatClient> @openTelemetryConfig = default) => throw null;
        public static object AddGoogleVertexAIChatClient(this object @services, string @modelId, string @project = default, string @location = default, object @credential = default, string @serviceId = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryChatClient> @openTelemetryConfig = default) => throw null;
    }
    public static partial class VertexAIServiceCollectionExtensions
    {
        public static object AddVertexAIEmbeddingGenerator(this object @services, string @modelId, global::System.Func<global::System.Threading.Tasks.ValueTask<string>> @bearerTokenProvider, string @location, string @projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion @apiVersion = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default, int? @dimensions = default) => throw null;
        public static object AddVertexAIEmbeddingGenerator(this object @services, string @modelId, string @bearerKey, string @location, string @projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion @apiVersion = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default, int? @dimensions = default) => throw null;
    }
}
namespace Microsoft.SemanticKernel
{
    public static partial class GoogleAIKernelBuilderExtensions
    {
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddGoogleAIChatClient(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, object @googleClient = default, string @serviceId = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryChatClient> @openTelemetryConfig = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddGoogleAIEmbeddingGeneration(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, string @apiKey, global::Microsoft.SemanticKernel.Connectors.Google.GoogleAIVersion @apiVersion = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default, int? @dimensions = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddGoogleAIEmbeddingGenerator(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, string @apiKey, global::Microsoft.SemanticKernel.Connectors.Google.GoogleAIVersion @apiVersion = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default, int? @dimensions = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddGoogleAIGeminiChatCompletion(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, string @apiKey, global::Microsoft.SemanticKernel.Connectors.Google.GoogleAIVersion @apiVersion = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddGoogleGenAIChatClient(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, string @apiKey, string @serviceId = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryChatClient> @openTelemetryConfig = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddGoogleVertexAIChatClient(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, string @project = default, string @location = default, object @credential = default, string @serviceId = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryChatClient> @openTelemetryConfig = default) => throw null;
    }
    public static partial class GoogleAIMemoryBuilderExtensions
    {
        public static object WithGoogleAITextEmbeddingGeneration(this object @builder, string @modelId, string @apiKey, global::Microsoft.SemanticKernel.Connectors.Google.GoogleAIVersion @apiVersion = default, global::System.Net.Http.HttpClient @httpClient = default, int? @dimensions = default) => throw null;
    }
    public static partial class GoogleAIServiceCollectionExtensions
    {
        public static object AddGoogleAIEmbeddingGeneration(this object @services, string @modelId, string @apiKey, global::Microsoft.SemanticKernel.Connectors.Google.GoogleAIVersion @apiVersion = default, string @serviceId = default, int? @dimensions = default) => throw null;
        public static object AddGoogleAIGeminiChatCompletion(this object @services, string @modelId, string @apiKey, global::Microsoft.SemanticKernel.Connectors.Google.GoogleAIVersion @apiVersion = default, string @serviceId = default) => throw null;
    }
    public static partial class VertexAIKernelBuilderExtensions
    {
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddVertexAIEmbeddingGeneration(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, global::System.Func<global::System.Threading.Tasks.ValueTask<string>> @bearerTokenProvider, string @location, string @projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion @apiVersion = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default, int? @dimensions = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddVertexAIEmbeddingGeneration(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, string @bearerKey, string @location, string @projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion @apiVersion = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default, int? @dimensions = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddVertexAIEmbeddingGenerator(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, global::System.Func<global::System.Threading.Tasks.ValueTask<string>> @bearerTokenProvider, string @location, string @projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion @apiVersion = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default, int? @dimensions = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddVertexAIEmbeddingGenerator(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, string @bearerKey, string @location, string @projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion @apiVersion = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default, int? @dimensions = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddVertexAIGeminiChatCompletion(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, global::System.Func<global::System.Threading.Tasks.ValueTask<string>> @bearerTokenProvider, string @location, string @projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion @apiVersion = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddVertexAIGeminiChatCompletion(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, string @bearerKey, string @location, string @projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion @apiVersion = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
    }
    public static partial class VertexAIMemoryBuilderExtensions
    {
        public static object WithVertexAITextEmbeddingGeneration(this object @builder, string @modelId, global::System.Func<global::System.Threading.Tasks.ValueTask<string>> @bearerTokenProvider, string @location, string @projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion @apiVersion = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static object WithVertexAITextEmbeddingGeneration(this object @builder, string @modelId, string @bearerKey, string @location, string @projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion @apiVersion = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
    }
    public static partial class VertexAIServiceCollectionExtensions
    {
        public static object AddVertexAIEmbeddingGeneration(this object @services, string @modelId, global::System.Func<global::System.Threading.Tasks.ValueTask<string>> @bearerTokenProvider, string @location, string @projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion @apiVersion = default, string @serviceId = default, int? @dimensions = default) => throw null;
        public static object AddVertexAIEmbeddingGeneration(this object @services, string @modelId, string @bearerKey, string @location, string @projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion @apiVersion = default, string @serviceId = default, int? @dimensions = default) => throw null;
        public static object AddVertexAIGeminiChatCompletion(this object @services, string @modelId, global::System.Func<global::System.Threading.Tasks.ValueTask<string>> @bearerTokenProvider, string @location, string @projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion @apiVersion = default, string @serviceId = default) => throw null;
        public static object AddVertexAIGeminiChatCompletion(this object @services, string @modelId, string @bearerKey, string @location, string @projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion @apiVersion = default, string @serviceId = default) => throw null;
    }
}
namespace Microsoft.SemanticKernel.Connectors.Google
{
    public partial class GoogleAIEmbeddingGenerator : global::Microsoft.Extensions.AI.IEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>>
    {
        public GoogleAIEmbeddingGenerator(string @modelId, string @apiKey, global::Microsoft.SemanticKernel.Connectors.Google.GoogleAIVersion @apiVersion = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default, int? @dimensions = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.GeneratedEmbeddings<global::Microsoft.Extensions.AI.Embedding<float>>> GenerateAsync(global::System.Collections.Generic.IEnumerable<string> @values, global::Microsoft.Extensions.AI.EmbeddingGenerationOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class GoogleAIGeminiChatCompletionService : global::Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService
    {
        public GoogleAIGeminiChatCompletionService(string @modelId, string @apiKey, global::Microsoft.SemanticKernel.Connectors.Google.GoogleAIVersion @apiVersion = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default) => throw null;
    }
    public partial class GoogleAITextEmbeddingGenerationService : global::Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService
    {
        public GoogleAITextEmbeddingGenerationService(string @modelId, string @apiKey, global::Microsoft.SemanticKernel.Connectors.Google.GoogleAIVersion @apiVersion = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default, int? @dimensions = default) => throw null;
    }
    public enum GoogleAIVersion
    {
        V1,
        V1_Beta,
    }
    public partial class VertexAIEmbeddingGenerator : global::Microsoft.Extensions.AI.IEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>>
    {
        public VertexAIEmbeddingGenerator(string @modelId, string @bearerKey, string @location, string @projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion @apiVersion = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default, int? @dimensions = default) => throw null;
        public VertexAIEmbeddingGenerator(string @modelId, global::System.Func<global::System.Threading.Tasks.ValueTask<string>> @bearerTokenProvider, string @location, string @projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion @apiVersion = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default, int? @dimensions = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.GeneratedEmbeddings<global::Microsoft.Extensions.AI.Embedding<float>>> GenerateAsync(global::System.Collections.Generic.IEnumerable<string> @values, global::Microsoft.Extensions.AI.EmbeddingGenerationOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class VertexAIGeminiChatCompletionService : global::Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService
    {
        public VertexAIGeminiChatCompletionService(string @modelId, string @bearerKey, string @location, string @projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion @apiVersion = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default) => throw null;
        public VertexAIGeminiChatCompletionService(string @modelId, global::System.Func<global::System.Threading.Tasks.ValueTask<string>> @bearerTokenProvider, string @location, string @projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion @apiVersion = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default) => throw null;
    }
    public partial class VertexAITextEmbeddingGenerationService : global::Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService
    {
        public VertexAITextEmbeddingGenerationService(string @modelId, string @bearerKey, string @location, string @projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion @apiVersion = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default, int? @dimensions = default) => throw null;
        public VertexAITextEmbeddingGenerationService(string @modelId, global::System.Func<global::System.Threading.Tasks.ValueTask<string>> @bearerTokenProvider, string @location, string @projectId, global::Microsoft.SemanticKernel.Connectors.Google.VertexAIVersion @apiVersion = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default, int? @dimensions = default) => throw null;
    }
    public enum VertexAIVersion
    {
        V1,
        V1_Beta,
    }
}
