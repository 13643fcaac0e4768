// What Cnblogs.SemanticKernel.Connectors.DashScope declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Cnblogs.KernelMemory.AI.DashScope
{
    public partial class DashScopeConfig
    {
        public DashScopeConfig() => throw null;
        public string ChatCompletionModelId { get; set; }
        public string TextEmbeddingModelId { get; set; }
    }
    public partial class DashScopeTextEmbeddingGenerator
    {
        public DashScopeTextEmbeddingGenerator(object @dashScopeClient, string @modelId, object @tokenizer = default, int @maxTokens = default) => throw null;
    }
    public partial class DashScopeTextGenerator
    {
        public DashScopeTextGenerator(object @dashScopeClient, string @modelId, object @loggerFactory = default, object @tokenizer = default, int @maxToken = default) => throw null;
    }
}
namespace Cnblogs.SemanticKernel.Connectors.DashScope
{
    public partial class DashScopeChatCompletionService : global::Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService, global::Microsoft.SemanticKernel.TextGeneration.ITextGenerationService
    {
        public DashScopeChatCompletionService(string @modelId, object @dashScopeClient, object @loggerFactory = default) => throw null;
    }
    public partial class DashScopeOptions
    {
        public DashScopeOptions() => throw null;
        public string ChatCompletionModelId { get; set; }
        public string TextEmbeddingModelId { get; set; }
    }
    public partial class DashScopeTextEmbeddingGenerationService : global::Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService
    {
        public DashScopeTextEmbeddingGenerationService(string @modelId, object @client) => throw null;
    }
}
namespace Microsoft.SemanticKernel
{
    public static partial class DashScopeServiceCollectionExtensions
    {
        public static object AddDashScopeChatCompletion(this object @services, object @configuration, string @serviceId = default, string @sectionName = default) => throw null;
        public static object AddDashScopeChatCompletion(this object @services, string @apiKey, string @modelId, string @serviceId = default) => throw null;
        public static object AddDashScopeTextEmbeddingGeneration(this object @services, object @configuration, string @sectionName = default, string @serviceId = default) => throw null;
        public static object AddDashScopeTextEmbeddingGeneration(this object @services, string @apiKey, string @modelId, string @serviceId = default) => throw null;
    }
}
