// What Aspire.OpenAI declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Aspire.OpenAI
{
    public partial class AspireOpenAIClientBuilder
    {
    }
    public partial class OpenAISettings
    {
        public OpenAISettings() => throw null;
        public global::System.Uri Endpoint { get; set; }
    }
}
namespace Microsoft.Extensions.Hosting
{
    public static partial class AspireOpenAIClientBuilderChatClientExtensions
    {
        public static global::Microsoft.Extensions.AI.ChatClientBuilder AddChatClient(this global::Aspire.OpenAI.AspireOpenAIClientBuilder @builder, string @deploymentName = default) => throw null;
        public static global::Microsoft.Extensions.AI.ChatClientBuilder AddKeyedChatClient(this global::Aspire.OpenAI.AspireOpenAIClientBuilder @builder, string @serviceKey, string @deploymentName = default) => throw null;
    }
    public static partial class AspireOpenAIClientBuilderEmbeddingGeneratorExtensions
    {
        public static global::Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<string, global::Microsoft.Extensions.AI.Embedding<float>> AddEmbeddingGenerator(this global::Aspire.OpenAI.AspireOpenAIClientBuilder @builder, string @deploymentName = default) => throw null;
        public static global::Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<string, global::Microsoft.Extensions.AI.Embedding<float>> AddKeyedEmbeddingGenerator(this global::Aspire.OpenAI.AspireOpenAIClientBuilder @builder, string @serviceKey, string @deploymentName = default) => throw null;
    }
    public static partial class AspireOpenAIExtensions
    {
        public static global::Aspire.OpenAI.AspireOpenAIClientBuilder AddKeyedOpenAIClient(this object @builder, string @name, global::System.Action<global::Aspire.OpenAI.OpenAISettings> @configureSettings = default, global::System.Action<global::OpenAI.OpenAIClientOptions> @configureOptions = default) => throw null;
        public static global::Aspire.OpenAI.AspireOpenAIClientBuilder AddOpenAIClient(this object @builder, string @connectionName, global::System.Action<global::Aspire.OpenAI.OpenAISettings> @configureSettings = default, global::System.Action<global::OpenAI.OpenAIClientOptions> @configureOptions = default) => throw null;
    }
}
