// What Microsoft.SemanticKernel.Connectors.Onnx declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Microsoft.Extensions.DependencyInjection
{
    public static partial class OnnxServiceCollectionExtensions
    {
        public static object AddBertOnnxEmbeddingGenerator(this object @services, string @onnxModelPath, string @vocabPath, global::Microsoft.SemanticKernel.Connectors.Onnx.BertOnnxOptions @options = default, string @serviceId = default) => throw null;
        public static object AddBertOnnxEmbeddingGenerator(this object @services, global::System.IO.Stream @onnxModelStream, global::System.IO.Stream @vocabStream, global::Microsoft.SemanticKernel.Connectors.Onnx.BertOnnxOptions @options = default, string @serviceId = default) => throw null;
        public static object AddOnnxRuntimeGenAIChatClient(this object @services, string @modelPath, global::Microsoft.ML.OnnxRuntimeGenAI.OnnxRuntimeGenAIChatClientOptions @chatClientOptions = default, string @serviceId = default) => throw null;
        public static object AddOnnxRuntimeGenAIChatClient(this object @services, string @modelPath, global::System.Collections.Generic.IEnumerable<global::Microsoft.SemanticKernel.Connectors.Onnx.Provider> @providers, global::Microsoft.ML.OnnxRuntimeGenAI.OnnxRuntimeGenAIChatClientOptions @chatClientOptions = default, string @serviceId = default) => throw null;
    }
}
namespace Microsoft.SemanticKernel
{
    public static partial class OnnxChatClientKernelBuilderExtensions
    {
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOnnxRuntimeGenAIChatClient(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelPath, global::Microsoft.ML.OnnxRuntimeGenAI.OnnxRuntimeGenAIChatClientOptions @chatClientOptions = default, string @serviceId = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOnnxRuntimeGenAIChatClient(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelPath, global::System.Collections.Generic.IEnumerable<global::Microsoft.SemanticKernel.Connectors.Onnx.Provider> @providers, global::Microsoft.ML.OnnxRuntimeGenAI.OnnxRuntimeGenAIChatClientOptions @chatClientOptions = default, string @serviceId = default) => throw null;
    }
    public static partial class OnnxKernelBuilderExtensions
    {
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddBertOnnxEmbeddingGenerator(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @onnxModelPath, string @vocabPath, global::Microsoft.SemanticKernel.Connectors.Onnx.BertOnnxOptions @options = default, string @serviceId = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddBertOnnxEmbeddingGenerator(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, global::System.IO.Stream @onnxModelStream, global::System.IO.Stream @vocabStream, global::Microsoft.SemanticKernel.Connectors.Onnx.BertOnnxOptions @options = default, string @serviceId = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddBertOnnxTextEmbeddingGeneration(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @onnxModelPath, string @vocabPath, global::Microsoft.SemanticKernel.Connectors.Onnx.BertOnnxOptions @options = default, string @serviceId = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddBertOnnxTextEmbeddingGeneration(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, global::System.IO.Stream @onnxModelStream, global::System.IO.Stream @vocabStream, global::Microsoft.SemanticKernel.Connectors.Onnx.BertOnnxOptions @options = default, string @serviceId = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOnnxRuntimeGenAIChatCompletion(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, string @modelPath, string @serviceId = default, object @loggerFactory = default, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder AddOnnxRuntimeGenAIChatCompletion(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @modelId, string @modelPath, global::System.Collections.Generic.List<global::Microsoft.SemanticKernel.Connectors.Onnx.Provider> @providers, string @serviceId = default, object @loggerFactory = default, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
    }
    public static partial class OnnxServiceCollectionExtensions
    {
        public static object AddBertOnnxTextEmbeddingGeneration(this object @services, string @onnxModelPath, string @vocabPath, global::Microsoft.SemanticKernel.Connectors.Onnx.BertOnnxOptions @options = default, string @serviceId = default) => throw null;
        public static object AddBertOnnxTextEmbeddingGeneration(this object @services, global::System.IO.Stream @onnxModelStream, global::System.IO.Stream @vocabStream, global::Microsoft.SemanticKernel.Connectors.Onnx.BertOnnxOptions @options = default, string @serviceId = default) => throw null;
        public static object AddOnnxRuntimeGenAIChatCompletion(this object @services, string @modelId, string @modelPath, string @serviceId = default, object @loggerFactory = default, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static object AddOnnxRuntimeGenAIChatCompletion(this object @services, string @modelId, string @modelPath, global::System.Collections.Generic.IEnumerable<global::Microsoft.SemanticKernel.Connectors.Onnx.Provider> @providers, string @serviceId = default, object @loggerFactory = default, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
    }
}
namespace Microsoft.SemanticKernel.Connectors.Onnx
{
    public partial class BertOnnxOptions
    {
    }
    public partial class BertOnnxTextEmbeddingGenerationService : global::Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService
    {
        public static global::Microsoft.SemanticKernel.Connectors.Onnx.BertOnnxTextEmbeddingGenerationService Create(string @onnxModelPath, string @vocabPath, global::Microsoft.SemanticKernel.Connectors.Onnx.BertOnnxOptions @options = default) => throw null;
        public static global::Microsoft.SemanticKernel.Connectors.Onnx.BertOnnxTextEmbeddingGenerationService Create(global::System.IO.Stream @onnxModelStream, global::System.IO.Stream @vocabStream, global::Microsoft.SemanticKernel.Connectors.Onnx.BertOnnxOptions @options = default) => throw null;
        public static global::System.Threading.Tasks.Task<global::Microsoft.SemanticKernel.Connectors.Onnx.BertOnnxTextEmbeddingGenerationService> CreateAsync(string @onnxModelPath, string @vocabPath, global::Microsoft.SemanticKernel.Connectors.Onnx.BertOnnxOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public static global::System.Threading.Tasks.Task<global::Microsoft.SemanticKernel.Connectors.Onnx.BertOnnxTextEmbeddingGenerationService> CreateAsync(global::System.IO.Stream @onnxModelStream, global::System.IO.Stream @vocabStream, global::Microsoft.SemanticKernel.Connectors.Onnx.BertOnnxOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class OnnxRuntimeGenAIChatCompletionService : global::Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService
    {
        public OnnxRuntimeGenAIChatCompletionService(string @modelId, string @modelPath, object @loggerFactory = default, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public OnnxRuntimeGenAIChatCompletionService(string @modelId, string @modelPath, global::System.Collections.Generic.IEnumerable<global::Microsoft.SemanticKernel.Connectors.Onnx.Provider> @providers, object @loggerFactory = default, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
    }
    public partial class Provider
    {
    }
}
