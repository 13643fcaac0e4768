// What Aspire.Azure.AI.OpenAI declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Aspire.Azure.AI.OpenAI
{
    public partial class AspireAzureOpenAIClientBuilder
    {
    }
    public partial class AzureOpenAISettings
    {
        public AzureOpenAISettings() => throw null;
        public global::System.Uri Endpoint { get; set; }
    }
}
namespace Microsoft.Extensions.Hosting
{
    public static partial class AspireAzureOpenAIExtensions
    {
        public static global::Aspire.Azure.AI.OpenAI.AspireAzureOpenAIClientBuilder AddAzureOpenAIClient(this object @builder, string @connectionName, global::System.Action<global::Aspire.Azure.AI.OpenAI.AzureOpenAISettings> @configureSettings = default, global::System.Action<object> @configureClientBuilder = default) => throw null;
        public static global::Aspire.Azure.AI.OpenAI.AspireAzureOpenAIClientBuilder AddKeyedAzureOpenAIClient(this object @builder, string @name, global::System.Action<global::Aspire.Azure.AI.OpenAI.AzureOpenAISettings> @configureSettings = default, global::System.Action<object> @configureClientBuilder = default) => throw null;
    }
}
