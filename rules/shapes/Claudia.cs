// What Claudia declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Claudia
{
    public partial class Anthropic : global::Claudia.IMessages
    {
        public Anthropic() => throw null;
        public Anthropic(global::System.Net.Http.HttpMessageHandler @handler) => throw null;
        public Anthropic(global::System.Net.Http.HttpMessageHandler @handler, bool @disposeHandler) => throw null;
        public global::Claudia.IMessages Messages { get; }
    }
    public partial class BedrockAnthropicClient : global::Claudia.IMessages
    {
        public BedrockAnthropicClient(object @client, string @modelId) => throw null;
        public global::Claudia.IMessages Messages { get; }
    }
    public static partial class BedrockExtensions
    {
        public static global::System.Threading.Tasks.Task<object> InvokeModelAsync(this object @client, string @modelId, global::Claudia.MessageRequest @request, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public static global::System.Threading.Tasks.Task<object> InvokeModelWithResponseStreamAsync(this object @client, string @modelId, global::Claudia.MessageRequest @request, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public static global::Claudia.BedrockAnthropicClient UseAnthropic(this object @client, string @modelId) => throw null;
    }
    public partial interface IMessages
    {
    }
    public partial class MessageRequest
    {
        public MessageRequest() => throw null;
        public string Model { get; set; }
    }
    public static partial class Models
    {
        public const string Claude1_2 = "claude-instant-1.2";
        public const string Claude2_0 = "claude-2.0";
        public const string Claude2_1 = "claude-2.1";
        public const string Claude3Haiku = "claude-3-haiku-20240307";
        public const string Claude3Opus = "claude-3-opus-20240229";
        public const string Claude3Sonnet = "claude-3-sonnet-20240229";
        public const string Claude3_5Sonnet = "claude-3-5-sonnet-20240620";
        public const string Claude3_7Sonnet = "claude-3-7-sonnet-20250219";
    }
}
