// What Azure.AI.Inference 1.0.0-beta.5 declares of the members that rules/catalog/sdks lists. Written by ShapeTests.
namespace Azure.AI.Inference
{
    public partial class AzureAIInferenceClientOptions
    {
    }
    public partial class ChatCompletionsClient
    {
        public ChatCompletionsClient(global::System.Uri @endpoint, object @credential, global::Azure.AI.Inference.AzureAIInferenceClientOptions @options) => throw null;
        public ChatCompletionsClient(global::System.Uri @endpoint, object @credential) => throw null;
    }
    public partial class ChatCompletionsOptions
    {
        public ChatCompletionsOptions() => throw null;
        public ChatCompletionsOptions(global::System.Collections.Generic.IEnumerable<global::Azure.AI.Inference.ChatRequestMessage> @messages) => throw null;
        public global::System.Collections.Generic.IList<global::Azure.AI.Inference.ChatRequestMessage> Messages { get; set; }
        public string Model { get; set; }
    }
    public partial class ChatRequestMessage
    {
    }
    public partial class EmbeddingsClient
    {
        public EmbeddingsClient(global::System.Uri @endpoint, object @credential, global::Azure.AI.Inference.AzureAIInferenceClientOptions @options) => throw null;
        public EmbeddingsClient(global::System.Uri @endpoint, object @credential) => throw null;
    }
    public partial class EmbeddingsOptions
    {
        public EmbeddingsOptions(global::System.Collections.Generic.IEnumerable<string> @input) => throw null;
        public string Model { get; set; }
    }
    public partial class ImageEmbeddingInput
    {
        public static global::Azure.AI.Inference.ImageEmbeddingInput Load(string @imageFilePath, string @imageFormat, string @text = default) => throw null;
    }
    public partial class ImageEmbeddingsClient
    {
        public ImageEmbeddingsClient(global::System.Uri @endpoint, object @credential, global::Azure.AI.Inference.AzureAIInferenceClientOptions @options) => throw null;
        public ImageEmbeddingsClient(global::System.Uri @endpoint, object @credential) => throw null;
    }
    public partial class ImageEmbeddingsOptions
    {
        public ImageEmbeddingsOptions(global::System.Collections.Generic.IEnumerable<global::Azure.AI.Inference.ImageEmbeddingInput> @input) => throw null;
        public global::System.Collections.Generic.IList<global::Azure.AI.Inference.ImageEmbeddingInput> Input { get; }
        public string Model { get; set; }
    }
}
namespace Microsoft.Extensions.Azure
{
    public static partial class AIInferenceClientBuilderExtensions
    {
        public static object AddChatCompletionsClient<TBuilder>(this TBuilder @builder, global::System.Uri @endpoint, object @credential) => throw null;
        public static object AddChatCompletionsClient<TBuilder>(this TBuilder @builder, global::System.Uri @endpoint) => throw null;
        public static object AddChatCompletionsClient<TBuilder, TConfiguration>(this TBuilder @builder, TConfiguration @configuration) => throw null;
        public static object AddEmbeddingsClient<TBuilder>(this TBuilder @builder, global::System.Uri @endpoint, object @credential) => throw null;
        public static object AddEmbeddingsClient<TBuilder>(this TBuilder @builder, global::System.Uri @endpoint) => throw null;
        public static object AddEmbeddingsClient<TBuilder, TConfiguration>(this TBuilder @builder, TConfiguration @configuration) => throw null;
        public static object AddImageEmbeddingsClient<TBuilder>(this TBuilder @builder, global::System.Uri @endpoint, object @credential) => throw null;
        public static object AddImageEmbeddingsClient<TBuilder>(this TBuilder @builder, global::System.Uri @endpoint) => throw null;
        public static object AddImageEmbeddingsClient<TBuilder, TConfiguration>(this TBuilder @builder, TConfiguration @configuration) => throw null;
    }
}
