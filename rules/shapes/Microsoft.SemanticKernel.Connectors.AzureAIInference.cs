// What Microsoft.SemanticKernel.Connectors.AzureAIInference declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Microsoft.Extensions.DependencyInjection
{
    public static partial class AzureAIInferenceServiceCollectionExtensions
    {
        public static object AddAzureAIInferenceChatClient(this object @services, string @modelId, string @apiKey = default, global::System.Uri @endpoint = default, global::System.Net.Http.HttpClient @httpClient = default, string @serviceId = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryChatClient> @openTelemetryConfig = default) => throw null;
        public static object AddAzureAIInferenceChatClient(this object @services, string @modelId, object @credential, global::System.Uri @endpoint = default, global::System.Net.Http.HttpClient @httpClient = default, string @serviceId = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryChatClient> @openTelemetryConfig = default) => throw null;
        public static object AddAzureAIInferenceChatClient(this object @services, string @modelId, global::Azure.AI.Inference.ChatCompletionsClient @chatClient = default, string @serviceId = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryChatClient> @openTelemetryConfig = default) => throw null;
        public static object AddAzureAIInferenceEmbeddingGenerator(this object @services, string @modelId, string @apiKey = default, global::System.Uri @endpoint = default, global::System.Net.Http.HttpClient @httpClient = default, string @serviceId = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>>> @openTelemetryConfig = default) => throw null;
        public static object AddAzureAIInferenceEmbeddingGenerator(this object @services, string @modelId, object @credential, global::System.Uri @endpoint = default, global::System.Net.Http.HttpClient @httpClient = default, string @serviceId = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>>> @openTelemetryConfig = default) => throw null;
    }
}
namespace Microsoft.SemanticKernel
{
    public static partial class AzureAIInferenceKernelBuilderExtensions
    {
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddAzureAIInferenceChatClient(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, string @apiKey = default, global::System.Uri @endpoint = default, global::System.Net.Http.HttpClient @httpClient = default, string @serviceId = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryChatClient> @openTelemetryConfig = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddAzureAIInferenceChatClient(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, object @credential, global::System.Uri @endpoint = default, global::System.Net.Http.HttpClient @httpClient = default, string @serviceId = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryChatClient> @openTelemetryConfig = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddAzureAIInferenceChatClient(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, global::Azure.AI.Inference.ChatCompletionsClient @chatClient = default, string @serviceId = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryChatClient> @openTelemetryConfig = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddAzureAIInferenceChatCompletion(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, string @apiKey = default, global::System.Uri @endpoint = default, global::System.Net.Http.HttpClient @httpClient = default, string @serviceId = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryChatClient> @openTelemetryConfig = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddAzureAIInferenceChatCompletion(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, object @credential, global::System.Uri @endpoint = default, global::System.Net.Http.HttpClient @httpClient = default, string @serviceId = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryChatClient> @openTelemetryConfig = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddAzureAIInferenceChatCompletion(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, global::Azure.AI.Inference.ChatCompletionsClient @chatClient = default, string @serviceId = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryChatClient> @openTelemetryConfig = default) => throw null;
    }
    public static partial class AzureAIInferenceServiceCollectionExtensions
    {
        public static object AddAzureAIInferenceChatCompletion(this object @services, string @modelId, string @apiKey = default, global::System.Uri @endpoint = default, global::System.Net.Http.HttpClient @httpClient = default, string @serviceId = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryChatClient> @openTelemetryConfig = default) => throw null;
        public static object AddAzureAIInferenceChatCompletion(this object @services, string @modelId, object @credential, global::System.Uri @endpoint = default, global::System.Net.Http.HttpClient @httpClient = default, string @serviceId = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryChatClient> @openTelemetryConfig = default) => throw null;
        public static object AddAzureAIInferenceChatCompletion(this object @services, string @modelId, global::Azure.AI.Inference.ChatCompletionsClient @chatClient = default, string @serviceId = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryChatClient> @openTelemetryConfig = default) => throw null;
    }
}
namespace Microsoft.SemanticKernel.Connectors.AzureAIInference
{
    public partial class AzureAIInferenceChatCompletionService : global::Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService
    {
        public AzureAIInferenceChatCompletionService(string @modelId, string @apiKey = default, global::System.Uri @endpoint = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default) => throw null;
        public AzureAIInferenceChatCompletionService(string @modelId, object @credential, global::System.Uri @endpoint = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default) => throw null;
        public AzureAIInferenceChatCompletionService(string @modelId, global::Azure.AI.Inference.ChatCompletionsClient @chatClient, object @loggerFactory = default) => throw null;
    }
}
