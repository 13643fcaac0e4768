// What OllamaSharp 5.5.2 declares of the members that rules/catalog/sdks lists. Written by ShapeTests.
namespace OllamaSharp
{
    public partial class Chat
    {
        public Chat(global::OllamaSharp.IOllamaApiClient @client) => throw null;
        public Chat(global::OllamaSharp.IOllamaApiClient @client, string @systemPrompt) => throw null;
        public global::OllamaSharp.IOllamaApiClient Client { get; }
        public string Model { get; set; }
    }
    public partial interface IOllamaApiClient
    {
        global::System.Collections.Generic.IAsyncEnumerable<global::OllamaSharp.Models.Chat.ChatResponseStream> ChatAsync(global::OllamaSharp.Models.Chat.ChatRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::OllamaSharp.Models.CreateModelResponse> CreateModelAsync(global::OllamaSharp.Models.CreateModelRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::OllamaSharp.Models.EmbedResponse> EmbedAsync(global::OllamaSharp.Models.EmbedRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::OllamaSharp.Models.GenerateResponseStream> GenerateAsync(global::OllamaSharp.Models.GenerateRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::OllamaSharp.Models.PullModelResponse> PullModelAsync(global::OllamaSharp.Models.PullModelRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        string SelectedModel { get; set; }
    }
    public partial class OllamaApiClient : global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IEmbeddingGenerator, global::Microsoft.Extensions.AI.IEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>>, global::OllamaSharp.IOllamaApiClient
    {
        public OllamaApiClient(string @uriString, string @defaultModel = default) => throw null;
        public OllamaApiClient(global::System.Uri @uri, string @defaultModel = default) => throw null;
        public OllamaApiClient(global::OllamaSharp.OllamaApiClient.Configuration @config) => throw null;
        public OllamaApiClient(global::System.Net.Http.HttpClient @client, string @defaultModel = default, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::OllamaSharp.Models.Chat.ChatResponseStream> ChatAsync(global::OllamaSharp.Models.Chat.ChatRequest @request, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::OllamaSharp.OllamaApiClient.Configuration Config { get; }
        public global::System.Collections.Generic.IAsyncEnumerable<global::OllamaSharp.Models.CreateModelResponse> CreateModelAsync(global::OllamaSharp.Models.CreateModelRequest @request, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::OllamaSharp.Models.EmbedResponse> EmbedAsync(global::OllamaSharp.Models.EmbedRequest @request, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::OllamaSharp.Models.GenerateResponseStream> GenerateAsync(global::OllamaSharp.Models.GenerateRequest @request, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::OllamaSharp.Models.PullModelResponse> PullModelAsync(global::OllamaSharp.Models.PullModelRequest @request, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public string SelectedModel { get; set; }
        public partial class Configuration
        {
            public Configuration() => throw null;
            public string Model { get; set; }
            public global::System.Uri Uri { get; set; }
        }
    }
    public static partial class OllamaApiClientExtensions
    {
        public static global::System.Threading.Tasks.Task<global::OllamaSharp.Models.EmbedResponse> EmbedAsync(this global::OllamaSharp.IOllamaApiClient @client, string @input, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public static global::System.Collections.Generic.IAsyncEnumerable<global::OllamaSharp.Models.GenerateResponseStream> GenerateAsync(this global::OllamaSharp.IOllamaApiClient @client, string @prompt, object @context = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public static global::System.Collections.Generic.IAsyncEnumerable<global::OllamaSharp.Models.PullModelResponse> PullModelAsync(this global::OllamaSharp.IOllamaApiClient @client, string @model, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
}
namespace OllamaSharp.Models
{
    public partial class CreateModelRequest : global::OllamaSharp.Models.OllamaRequest
    {
        public CreateModelRequest() => throw null;
        public string From { get; set; }
    }
    public partial class CreateModelResponse
    {
    }
    public partial class EmbedRequest : global::OllamaSharp.Models.OllamaRequest
    {
        public EmbedRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class EmbedResponse
    {
    }
    public partial class GenerateRequest : global::OllamaSharp.Models.OllamaRequest
    {
        public GenerateRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class GenerateResponseStream
    {
    }
    public partial class OllamaRequest
    {
    }
    public partial class PullModelRequest : global::OllamaSharp.Models.OllamaRequest
    {
        public PullModelRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class PullModelResponse
    {
    }
}
namespace OllamaSharp.Models.Chat
{
    public partial class ChatRequest : global::OllamaSharp.Models.OllamaRequest
    {
        public ChatRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class ChatResponseStream
    {
    }
}
