// What Microsoft.Extensions.AI.AzureAIInference declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Microsoft.Extensions.AI
{
    public static partial class AzureAIInferenceExtensions
    {
        public static global::Microsoft.Extensions.AI.IChatClient AsIChatClient(this global::Azure.AI.Inference.ChatCompletionsClient @chatCompletionsClient, string @modelId = default) => throw null;
        public static global::Microsoft.Extensions.AI.IEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>> AsIEmbeddingGenerator(this global::Azure.AI.Inference.EmbeddingsClient @embeddingsClient, string @defaultModelId = default, int? @defaultModelDimensions = default) => throw null;
        public static global::Microsoft.Extensions.AI.IEmbeddingGenerator<global::Microsoft.Extensions.AI.DataContent, global::Microsoft.Extensions.AI.Embedding<float>> AsIEmbeddingGenerator(this global::Azure.AI.Inference.ImageEmbeddingsClient @imageEmbeddingsClient, string @defaultModelId = default, int? @defaultModelDimensions = default) => throw null;
    }
}
