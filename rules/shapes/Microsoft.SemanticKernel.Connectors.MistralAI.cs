// What Microsoft.SemanticKernel.Connectors.MistralAI declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Microsoft.Extensions.DependencyInjection
{
    public static partial class MistralAIServiceCollectionExtensions
    {
        public static object AddMistralEmbeddingGenerator(this object @services, string @modelId, string @apiKey, global::System.Uri @endpoint = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
    }
}
namespace Microsoft.SemanticKernel
{
    public static partial class MistralAIKernelBuilderExtensions
    {
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddMistralChatCompletion(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, string @apiKey, global::System.Uri @endpoint = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddMistralEmbeddingGenerator(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, string @apiKey, global::System.Uri @endpoint = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddMistralTextEmbeddingGeneration(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, string @apiKey, global::System.Uri @endpoint = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
    }
    public static partial class MistralAIServiceCollectionExtensions
    {
        public static object AddMistralChatCompletion(this object @services, string @modelId, string @apiKey, global::System.Uri @endpoint = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static object AddMistralTextEmbeddingGeneration(this object @services, string @modelId, string @apiKey, global::System.Uri @endpoint = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
    }
}
namespace Microsoft.SemanticKernel.Connectors.MistralAI
{
    public partial class MistralAIChatCompletionService : global::Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService
    {
        public MistralAIChatCompletionService(string @modelId, string @apiKey, global::System.Uri @endpoint = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default) => throw null;
    }
    public partial class MistralAIEmbeddingGenerator : global::Microsoft.Extensions.AI.IEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>>
    {
        public MistralAIEmbeddingGenerator(string @modelId, string @apiKey, global::System.Uri @endpoint = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.GeneratedEmbeddings<global::Microsoft.Extensions.AI.Embedding<float>>> GenerateAsync(global::System.Collections.Generic.IEnumerable<string> @values, global::Microsoft.Extensions.AI.EmbeddingGenerationOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class MistralAITextEmbeddingGenerationService : global::Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService
    {
        public MistralAITextEmbeddingGenerationService(string @modelId, string @apiKey, global::System.Uri @endpoint = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default) => throw null;
    }
}
