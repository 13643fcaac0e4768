// What Microsoft.SemanticKernel.Connectors.HuggingFace declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Microsoft.Extensions.DependencyInjection
{
    public static partial class HuggingFaceServiceCollectionExtensions
    {
        public static object AddHuggingFaceEmbeddingGenerator(this object @services, string @model, global::System.Uri @endpoint = default, string @apiKey = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static object AddHuggingFaceEmbeddingGenerator(this object @services, global::System.Uri @endpoint, string @apiKey = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
    }
}
namespace Microsoft.SemanticKernel
{
    public static partial class HuggingFaceKernelBuilderExtensions
    {
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddHuggingFaceChatCompletion(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @model, global::System.Uri @endpoint = default, string @apiKey = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddHuggingFaceChatCompletion(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, global::System.Uri @endpoint, string @apiKey = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddHuggingFaceEmbeddingGenerator(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @model, global::System.Uri @endpoint = default, string @apiKey = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddHuggingFaceEmbeddingGenerator(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, global::System.Uri @endpoint, string @apiKey = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddHuggingFaceImageToText(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @model, global::System.Uri @endpoint = default, string @apiKey = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddHuggingFaceImageToText(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, global::System.Uri @endpoint, string @apiKey = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddHuggingFaceTextEmbeddingGeneration(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @model, global::System.Uri @endpoint = default, string @apiKey = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddHuggingFaceTextEmbeddingGeneration(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, global::System.Uri @endpoint, string @apiKey = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddHuggingFaceTextGeneration(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @model, global::System.Uri @endpoint = default, string @apiKey = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddHuggingFaceTextGeneration(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, global::System.Uri @endpoint, string @apiKey = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
    }
    public static partial class HuggingFaceServiceCollectionExtensions
    {
        public static object AddHuggingFaceChatCompletion(this object @services, string @model, global::System.Uri @endpoint = default, string @apiKey = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static object AddHuggingFaceChatCompletion(this object @services, global::System.Uri @endpoint, string @apiKey = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static object AddHuggingFaceImageToText(this object @services, string @model, global::System.Uri @endpoint = default, string @apiKey = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static object AddHuggingFaceImageToText(this object @services, global::System.Uri @endpoint, string @apiKey = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static object AddHuggingFaceTextEmbeddingGeneration(this object @services, string @model, global::System.Uri @endpoint = default, string @apiKey = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static object AddHuggingFaceTextEmbeddingGeneration(this object @services, global::System.Uri @endpoint, string @apiKey = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static object AddHuggingFaceTextGeneration(this object @services, string @model, global::System.Uri @endpoint = default, string @apiKey = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static object AddHuggingFaceTextGeneration(this object @services, global::System.Uri @endpoint, string @apiKey = default, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
    }
}
namespace Microsoft.SemanticKernel.Connectors.HuggingFace
{
    public partial class HuggingFaceChatCompletionService : global::Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService
    {
        public HuggingFaceChatCompletionService(string @model, global::System.Uri @endpoint = default, string @apiKey = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default) => throw null;
        public HuggingFaceChatCompletionService(global::System.Uri @endpoint, string @apiKey = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default) => throw null;
    }
    public partial class HuggingFaceEmbeddingGenerator : global::Microsoft.Extensions.AI.IEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>>
    {
        public HuggingFaceEmbeddingGenerator(string @modelId, global::System.Uri @endpoint = default, string @apiKey = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default) => throw null;
        public HuggingFaceEmbeddingGenerator(global::System.Uri @endpoint, string @apiKey = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.GeneratedEmbeddings<global::Microsoft.Extensions.AI.Embedding<float>>> GenerateAsync(global::System.Collections.Generic.IEnumerable<string> @values, global::Microsoft.Extensions.AI.EmbeddingGenerationOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class HuggingFaceImageToTextService : global::Microsoft.SemanticKernel.ImageToText.IImageToTextService
    {
        public HuggingFaceImageToTextService(string @model, global::System.Uri @endpoint = default, string @apiKey = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default) => throw null;
        public HuggingFaceImageToTextService(global::System.Uri @endpoint, string @apiKey = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default) => throw null;
    }
    public partial class HuggingFaceTextEmbeddingGenerationService : global::Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService
    {
        public HuggingFaceTextEmbeddingGenerationService(string @model, global::System.Uri @endpoint = default, string @apiKey = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default) => throw null;
        public HuggingFaceTextEmbeddingGenerationService(global::System.Uri @endpoint, string @apiKey = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default) => throw null;
    }
    public partial class HuggingFaceTextGenerationService : global::Microsoft.SemanticKernel.TextGeneration.ITextGenerationService
    {
        public HuggingFaceTextGenerationService(string @model, global::System.Uri @endpoint = default, string @apiKey = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default) => throw null;
        public HuggingFaceTextGenerationService(global::System.Uri @endpoint, string @apiKey = default, global::System.Net.Http.HttpClient @httpClient = default, object @loggerFactory = default) => throw null;
    }
}
