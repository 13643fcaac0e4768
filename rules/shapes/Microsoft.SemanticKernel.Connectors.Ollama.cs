// What Microsoft.SemanticKernel.Connectors.Ollama declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Microsoft.Extensions.DependencyInjection
{
    public static partial class OllamaServiceCollectionExtensions
    {
        public static object AddOllamaChatClient(this object @services, string @modelId, global::System.Uri @endpoint, string @serviceId = default) => throw null;
        public static object AddOllamaChatClient(this object @services, string @modelId, global::System.Net.Http.HttpClient @httpClient = default, string @serviceId = default) => throw null;
        public static object AddOllamaChatClient(this object @services, global::OllamaSharp.OllamaApiClient @ollamaClient = default, string @serviceId = default) => throw null;
        public static object AddOllamaEmbeddingGenerator(this object @services, string @modelId, global::System.Uri @endpoint, string @serviceId = default) => throw null;
        public static object AddOllamaEmbeddingGenerator(this object @services, string @modelId, global::System.Net.Http.HttpClient @httpClient = default, string @serviceId = default) => throw null;
        public static object AddOllamaEmbeddingGenerator(this object @services, global::OllamaSharp.OllamaApiClient @ollamaClient = default, string @serviceId = default) => throw null;
    }
}
namespace Microsoft.SemanticKernel
{
    public static partial class OllamaKernelBuilderExtensions
    {
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOllamaChatClient(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, global::System.Uri @endpoint, string @serviceId = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOllamaChatClient(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, global::System.Net.Http.HttpClient @httpClient = default, string @serviceId = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOllamaChatClient(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, global::OllamaSharp.OllamaApiClient @ollamaClient = default, string @serviceId = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOllamaChatCompletion(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, global::System.Uri @endpoint, string @serviceId = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOllamaChatCompletion(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, global::System.Net.Http.HttpClient @httpClient = default, string @serviceId = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOllamaChatCompletion(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, global::OllamaSharp.OllamaApiClient @ollamaClient = default, string @serviceId = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOllamaEmbeddingGenerator(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, global::System.Uri @endpoint, string @serviceId = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOllamaEmbeddingGenerator(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, global::System.Net.Http.HttpClient @httpClient = default, string @serviceId = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOllamaEmbeddingGenerator(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, global::OllamaSharp.OllamaApiClient @ollamaClient = default, string @serviceId = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOllamaTextEmbeddingGeneration(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, global::System.Uri @endpoint, string @serviceId = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOllamaTextEmbeddingGeneration(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, global::System.Net.Http.HttpClient @httpClient = default, string @serviceId = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOllamaTextEmbeddingGeneration(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, global::OllamaSharp.OllamaApiClient @ollamaClient = default, string @serviceId = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOllamaTextGeneration(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, global::System.Uri @endpoint, string @serviceId = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOllamaTextGeneration(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, string @serviceId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOllamaTextGeneration(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, global::OllamaSharp.OllamaApiClient @ollamaClient, string @serviceId = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOllamaTextGeneration(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, global::OllamaSharp.OllamaApiClient @ollamaClient = default, string @serviceId = default) => throw null;
    }
    public static partial class OllamaServiceCollectionExtensions
    {
        public static object AddOllamaChatCompletion(this object @services, string @modelId, global::System.Uri @endpoint, string @serviceId = default) => throw null;
        public static object AddOllamaChatCompletion(this object @services, string @modelId, global::System.Net.Http.HttpClient @httpClient = default, string @serviceId = default) => throw null;
        public static object AddOllamaChatCompletion(this object @services, global::OllamaSharp.OllamaApiClient @ollamaClient = default, string @serviceId = default) => throw null;
        public static object AddOllamaTextEmbeddingGeneration(this object @services, string @modelId, global::System.Uri @endpoint, string @serviceId = default) => throw null;
        public static object AddOllamaTextEmbeddingGeneration(this object @services, string @modelId, global::System.Net.Http.HttpClient @httpClient = default, string @serviceId = default) => throw null;
        public static object AddOllamaTextEmbeddingGeneration(this object @services, global::OllamaSharp.OllamaApiClient @ollamaClient = default, string @serviceId = default) => throw null;
        public static object AddOllamaTextGeneration(this object @services, string @modelId, global::System.Uri @endpoint, string @serviceId = default) => throw null;
        public static object AddOllamaTextGeneration(this object @services, string @modelId, global::System.Net.Http.HttpClient @httpClient = default, string @serviceId = default) => throw null;
        public static object AddOllamaTextGeneration(this object @services, string @modelId, global::OllamaSharp.OllamaApiClient @ollamaClient, string @serviceId = default) => throw null;
        public static object AddOllamaTextGeneration(this object @services, global::OllamaSharp.OllamaApiClient @ollamaClient = default, string @serviceId = default) => throw null;
    }
}
namespace Microsoft.SemanticKernel.Connectors.Ollama
{
    public partial class OllamaChatCompletionService : global::Microsoft.SemanticKernel.Connectors.Ollama.Core.ServiceBase, global::Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService
    {
        public OllamaChatCompletionService(string @modelId, global::System.Uri @endpoint, object @loggerFactory = default) => throw null;
        public OllamaChatCompletionService(string @modelId, global::System.Net.Http.HttpClient @httpClient, object @loggerFactory = default) => throw null;
    }
    public partial class OllamaTextEmbeddingGenerationService : global::Microsoft.SemanticKernel.Connectors.Ollama.Core.ServiceBase, global::Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService
    {
        public OllamaTextEmbeddingGenerationService(string @modelId, global::System.Uri @endpoint, object @loggerFactory = default) => throw null;
        public OllamaTextEmbeddingGenerationService(string @modelId, global::System.Net.Http.HttpClient @httpClient, object @loggerFactory = default) => throw null;
        public OllamaTextEmbeddingGenerationService(global::OllamaSharp.OllamaApiClient @ollamaClient, object @loggerFactory = default) => throw null;
    }
    public partial class OllamaTextGenerationService : global::Microsoft.SemanticKernel.Connectors.Ollama.Core.ServiceBase, global::Microsoft.SemanticKernel.TextGeneration.ITextGenerationService
    {
        public OllamaTextGenerationService(string @modelId, global::System.Uri @endpoint, object @loggerFactory = default) => throw null;
        public OllamaTextGenerationService(string @modelId, global::System.Net.Http.HttpClient @httpClient, object @loggerFactory = default) => throw null;
        public OllamaTextGenerationService(string @modelId, global::OllamaSharp.OllamaApiClient @ollamaClient, object @loggerFactory = default) => throw null;
        public OllamaTextGenerationService(global::OllamaSharp.OllamaApiClient @ollamaClient, object @loggerFactory = default) => throw null;
    }
}
namespace Microsoft.SemanticKernel.Connectors.Ollama.Core
{
    public partial class ServiceBase
    {
    }
}
