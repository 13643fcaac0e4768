// What Ater.DeepSeek.Core declares of the members that rules/catalog/sdks lists, as its public source says.
namespace DeepSeek.AspNetCore
{
    public static partial class Extension
    {
        public static object AddDeepSeek(this object @services, global::System.Action<global::System.Net.Http.HttpClient> @option) => throw null;
    }
}
namespace DeepSeek.Core
{
    public partial class DeepSeekClient
    {
        public DeepSeekClient(global::System.Net.Http.HttpClient @httpClient) => throw null;
        public DeepSeekClient(global::System.Net.Http.HttpClient @http, string @apiKey) => throw null;
        public DeepSeekClient(string @apiKey) => throw null;
    }
    public partial class DeepSeekModels
    {
        public DeepSeekModels() => throw null;
        public const string Flash = "deepseek-v4-flash";
        public const string Pro = "deepseek-v4-pro";
    }
}
namespace DeepSeek.Core.Adapters
{
    public partial class DeepSeekChatClient : global::Microsoft.Extensions.AI.IChatClient
    {
        public DeepSeekChatClient(string @apiKey) => throw null;
        public global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.ChatResponse> GetResponseAsync(global::System.Collections.Generic.IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> @messages, global::Microsoft.Extensions.AI.ChatOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Microsoft.Extensions.AI.ChatResponseUpdate> GetStreamingResponseAsync(global::System.Collections.Generic.IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> @messages, global::Microsoft.Extensions.AI.ChatOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class DeepSeekResponsesChatClient : global::Microsoft.Extensions.AI.IChatClient
    {
        public DeepSeekResponsesChatClient(string @apiKey) => throw null;
        public DeepSeekResponsesChatClient(global::System.Net.Http.HttpClient @httpClient) => throw null;
        public DeepSeekResponsesChatClient(global::System.Net.Http.HttpClient @httpClient, string @apiKey) => throw null;
        public DeepSeekResponsesChatClient(global::DeepSeek.Core.DeepSeekClient @client) => throw null;
        public global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.ChatResponse> GetResponseAsync(global::System.Collections.Generic.IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> @messages, global::Microsoft.Extensions.AI.ChatOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Microsoft.Extensions.AI.ChatResponseUpdate> GetStreamingResponseAsync(global::System.Collections.Generic.IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> @messages, global::Microsoft.Extensions.AI.ChatOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
}
namespace DeepSeek.Core.Models
{
    public partial class ChatRequest
    {
        public ChatRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class CompletionRequest
    {
        public CompletionRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class ResponseRequest
    {
        public ResponseRequest() => throw null;
        public string Model { get; set; }
    }
}
