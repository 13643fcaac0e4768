// What Anthropic.SDK declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Anthropic.SDK
{
    public partial class APIAuthentication
    {
        public static global::Anthropic.SDK.APIAuthentication Default { get; set; }
        public static global::Anthropic.SDK.APIAuthentication LoadFromEnv() => throw null;
    }
    public partial class AnthropicClient
    {
        public AnthropicClient(global::Anthropic.SDK.APIAuthentication @apiKeys = default, global::System.Net.Http.HttpClient @client = default, global::Anthropic.SDK.IRequestInterceptor @requestInterceptor = default) => throw null;
        public string ApiUrlFormat { get; set; }
        public global::Anthropic.SDK.APIAuthentication Auth { get; set; }
    }
    public partial interface IRequestInterceptor
    {
    }
    public partial class VertexAIAuthentication
    {
        public static global::Anthropic.SDK.VertexAIAuthentication Default { get; set; }
        public static global::Anthropic.SDK.VertexAIAuthentication LoadFromEnv() => throw null;
    }
    public partial class VertexAIClient
    {
        public VertexAIClient(global::Anthropic.SDK.VertexAIAuthentication @auth = default, global::System.Net.Http.HttpClient @client = default, global::Anthropic.SDK.IRequestInterceptor @requestInterceptor = default) => throw null;
        public global::Anthropic.SDK.VertexAIAuthentication Auth { get; set; }
    }
}
namespace Anthropic.SDK.Messaging
{
    public partial class MessageCountTokenParameters
    {
        public MessageCountTokenParameters() => throw null;
        public string Model { get; set; }
    }
    public partial class MessageParameters : global::Anthropic.SDK.Messaging.MessageCountTokenParameters
    {
        public MessageParameters() => throw null;
    }
}
