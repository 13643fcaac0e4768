// What Microsoft.SemanticKernel.Connectors.Amazon declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Microsoft.Extensions.DependencyInjection
{
    public static partial class BedrockServiceCollectionExtensions
    {
        public static object AddBedrockChatClient(this object @services, string @modelId, object @bedrockRuntime = default, string @serviceId = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryChatClient> @openTelemetryConfig = default) => throw null;
        public static object AddBedrockEmbeddingGenerator(this object @services, string @modelId, object @bedrockRuntime = default, string @serviceId = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>>> @openTelemetryConfig = default) => throw null;
    }
}
namespace Microsoft.SemanticKernel
{
    public static partial class BedrockKernelBuilderExtensions
    {
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddBedrockChatClient(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, object @bedrockRuntime = default, string @serviceId = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryChatClient> @openTelemetryConfig = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddBedrockChatCompletionService(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, object @bedrockRuntime = default, string @serviceId = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddBedrockEmbeddingGenerator(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, object @bedrockRuntime = default, string @serviceId = default, string @openTelemetrySourceName = default, global::System.Action<global::Microsoft.Extensions.AI.OpenTelemetryEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>>> @openTelemetryConfig = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddBedrockTextEmbeddingGenerationService(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, object @bedrockRuntime = default, string @serviceId = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddBedrockTextGenerationService(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, object @bedrockRuntime = default, string @serviceId = default) => throw null;
    }
    public static partial class BedrockServiceCollectionExtensions
    {
        public static object AddBedrockChatCompletionService(this object @service, string @modelId, object @bedrockRuntime = default, string @serviceId = default) => throw null;
        public static object AddBedrockTextEmbeddingGenerationService(this object @services, string @modelId, object @bedrockRuntime = default, string @serviceId = default) => throw null;
        public static object AddBedrockTextGenerationService(this object @services, string @modelId, object @bedrockRuntime = default, string @serviceId = default) => throw null;
    }
}
namespace Microsoft.SemanticKernel.Connectors.Amazon
{
    public partial class BedrockChatCompletionService : global::Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService
    {
        public BedrockChatCompletionService(string @modelId, object @bedrockRuntime, object @loggerFactory = default) => throw null;
    }
    public partial class BedrockTextEmbeddingGenerationService : global::Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService
    {
        public BedrockTextEmbeddingGenerationService(string @modelId, object @bedrockRuntime, object @loggerFactory = default) => throw null;
    }
    public partial class BedrockTextGenerationService : global::Microsoft.SemanticKernel.TextGeneration.ITextGenerationService
    {
        public BedrockTextGenerationService(string @modelId, object @bedrockRuntime, object @loggerFactory = default) => throw null;
    }
}
