// What Aspire.Azure.AI.Inference declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Aspire.Azure.AI.Inference
{
    public partial class AspireChatCompletionsClientBuilder
    {
    }
    public partial class AspireEmbeddingsClientBuilder
    {
    }
    public partial class ChatCompletionsClientSettings
    {
        public ChatCompletionsClientSettings() => throw null;
        public string DeploymentName { get; set; }
        public global::System.Uri Endpoint { get; set; }
    }
}
namespace Microsoft.Extensions.Hosting
{
    public static partial class AspireAzureAIInferenceExtensions
    {
        public static global::Aspire.Azure.AI.Inference.AspireChatCompletionsClientBuilder AddAzureChatCompletionsClient(this object @builder, string @connectionName, global::System.Action<global::Aspire.Azure.AI.Inference.ChatCompletionsClientSettings> @configureSettings = default, global::System.Action<object> @configureClientBuilder = default) => throw null;
        public static global::Aspire.Azure.AI.Inference.AspireEmbeddingsClientBuilder AddAzureEmbeddingsClient(this object @builder, string @connectionName, global::System.Action<global::Aspire.Azure.AI.Inference.ChatCompletionsClientSettings> @configureSettings = default, global::System.Action<object> @configureClientBuilder = default) => throw null;
        public static global::Microsoft.Extensions.AI.ChatClientBuilder AddChatClient(this global::Aspire.Azure.AI.Inference.AspireChatCompletionsClientBuilder @builder, string @deploymentName = default) => throw null;
        public static global::Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<string, global::Microsoft.Extensions.AI.Embedding<float>> AddEmbeddingGenerator(this global::Aspire.Azure.AI.Inference.AspireEmbeddingsClientBuilder @builder, string @deploymentName = default) => throw null;
        public static global::Aspire.Azure.AI.Inference.AspireChatCompletionsClientBuilder AddKeyedAzureChatCompletionsClient(this object @builder, string @name, global::System.Action<global::Aspire.Azure.AI.Inference.ChatCompletionsClientSettings> @configureSettings = default, global::System.Action<object> @configureClientBuilder = default) => throw null;
        public static global::Aspire.Azure.AI.Inference.AspireEmbeddingsClientBuilder AddKeyedAzureEmbeddingsClient(this object @builder, string @name, global::System.Action<global::Aspire.Azure.AI.Inference.ChatCompletionsClientSettings> @configureSettings = default, global::System.Action<object> @configureClientBuilder = default) => throw null;
        public static global::Microsoft.Extensions.AI.ChatClientBuilder AddKeyedChatClient(this global::Aspire.Azure.AI.Inference.AspireChatCompletionsClientBuilder @builder, string @serviceKey, string @deploymentName = default) => throw null;
        public static global::Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<string, global::Microsoft.Extensions.AI.Embedding<float>> AddKeyedEmbeddingGenerator(this global::Aspire.Azure.AI.Inference.AspireEmbeddingsClientBuilder @builder, string @serviceKey, string @deploymentName = default) => throw null;
    }
}
