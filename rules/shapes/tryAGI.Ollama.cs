// What tryAGI.Ollama declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Ollama
{
    public partial class Chat
    {
        public Chat(global::Ollama.IOllamaClient @client, string @model, string @systemMessage = default, global::Ollama.OneOf<global::Ollama.ChatRequestFormatEnum?, object>? @format = default, global::Ollama.ModelOptions @options = default, global::Ollama.OneOf<string, double?>? @keepAlive = default) => throw null;
        public global::Ollama.IOllamaClient Client { get; }
        public global::Ollama.OneOf<global::Ollama.ChatRequestFormatEnum?, object>? Format { get; set; }
        public global::System.Collections.Generic.List<global::Ollama.ChatMessage> History { get; set; }
        public global::Ollama.OneOf<string, double?>? KeepAlive { get; set; }
        public string Model { get; set; }
        public global::Ollama.ModelOptions Options { get; set; }
        public global::System.Collections.Generic.IAsyncEnumerable<global::Ollama.ChatStreamEvent> SendAsStreamAsync(string @message = default, object @role = default, global::System.Collections.Generic.IEnumerable<string> @imagesAsBase64 = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Ollama.ChatMessage> SendAsync(string @message = default, object @role = default, global::System.Collections.Generic.IEnumerable<string> @imagesAsBase64 = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Ollama.ChatMessage> SendAsync(string @message, global::System.Action<bool, string> @onResponseChunk, object @role = default, global::System.Collections.Generic.IEnumerable<string> @imagesAsBase64 = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.List<global::Ollama.ToolDefinition> Tools { get; }
    }
    public partial class ChatMessage
    {
        public static global::Ollama.ChatMessage FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Ollama.ChatMessage FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.ChatMessage> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.ChatMessage> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::Ollama.ChatMessage FromString(string @content) => throw null;
        public static global::Ollama.ChatMessage ToChatMessage(string @content) => throw null;
    }
    public partial class ChatRequest
    {
        public ChatRequest(string @model, global::System.Collections.Generic.IList<global::Ollama.ChatMessage> @messages, global::System.Collections.Generic.IList<global::Ollama.ToolDefinition> @tools, global::Ollama.OneOf<global::Ollama.ChatRequestFormatEnum?, object>? @format, global::Ollama.ModelOptions @options, bool? @stream, global::Ollama.OneOf<bool?, global::Ollama.ChatRequestThink?>? @think, global::Ollama.OneOf<string, double?>? @keepAlive, bool? @logprobs, int? @topLogprobs) => throw null;
        public ChatRequest() => throw null;
        public global::Ollama.OneOf<global::Ollama.ChatRequestFormatEnum?, object>? Format { get; set; }
        public static global::Ollama.ChatRequest FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Ollama.ChatRequest FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.ChatRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.ChatRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public global::Ollama.OneOf<string, double?>? KeepAlive { get; set; }
        public global::System.Collections.Generic.IList<global::Ollama.ChatMessage> Messages { get; set; }
        public string Model { get; set; }
        public global::Ollama.ModelOptions Options { get; set; }
        public global::Ollama.OneOf<bool?, global::Ollama.ChatRequestThink?>? Think { get; set; }
        public global::System.Collections.Generic.IList<global::Ollama.ToolDefinition> Tools { get; set; }
    }
    public enum ChatRequestFormatEnum
    {
        Json,
    }
    public enum ChatRequestThink
    {
        High,
        Low,
        Medium,
    }
    public partial class ChatResponse
    {
        public static global::Ollama.ChatResponse FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Ollama.ChatResponse FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.ChatResponse> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.ChatResponse> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
    }
    public partial class ChatStreamEvent
    {
        public static global::Ollama.ChatStreamEvent FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Ollama.ChatStreamEvent FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.ChatStreamEvent> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.ChatStreamEvent> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
    }
    public partial class CreateRequest
    {
        public static global::Ollama.CreateRequest FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Ollama.CreateRequest FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.CreateRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.CreateRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public global::Ollama.OneOf<string, global::System.Collections.Generic.IList<string>>? License { get; set; }
        public global::System.Collections.Generic.IList<global::Ollama.ChatMessage> Messages { get; set; }
    }
    public partial class EmbedRequest
    {
        public EmbedRequest(string @model, global::Ollama.OneOf<string, global::System.Collections.Generic.IList<string>> @input, bool? @truncate, int? @dimensions, string @keepAlive, global::Ollama.ModelOptions @options) => throw null;
        public EmbedRequest() => throw null;
        public static global::Ollama.EmbedRequest FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Ollama.EmbedRequest FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.EmbedRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.EmbedRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public global::Ollama.OneOf<string, global::System.Collections.Generic.IList<string>> Input { get; set; }
        public string Model { get; set; }
        public global::Ollama.ModelOptions Options { get; set; }
    }
    public partial class EmbedResponse
    {
        public static global::Ollama.EmbedResponse FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Ollama.EmbedResponse FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.EmbedResponse> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.EmbedResponse> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
    }
    public partial class EndPointAuthorization
    {
    }
    public partial class GenerateRequest
    {
        public GenerateRequest(string @model, string @prompt, string @suffix, global::System.Collections.Generic.IList<string> @images, global::Ollama.OneOf<string, object>? @format, string @system, bool? @stream, global::Ollama.OneOf<bool?, global::Ollama.GenerateRequestThink?>? @think, bool? @raw, global::Ollama.OneOf<string, double?>? @keepAlive, global::Ollama.ModelOptions @options, bool? @logprobs, int? @topLogprobs) => throw null;
        public GenerateRequest() => throw null;
        public global::Ollama.OneOf<string, object>? Format { get; set; }
        public static global::Ollama.GenerateRequest FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Ollama.GenerateRequest FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.GenerateRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.GenerateRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public global::Ollama.OneOf<string, double?>? KeepAlive { get; set; }
        public string Model { get; set; }
        public global::Ollama.ModelOptions Options { get; set; }
        public global::Ollama.OneOf<bool?, global::Ollama.GenerateRequestThink?>? Think { get; set; }
    }
    public enum GenerateRequestThink
    {
        High,
        Low,
        Medium,
    }
    public partial class GenerateResponse
    {
        public static global::Ollama.GenerateResponse FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Ollama.GenerateResponse FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.GenerateResponse> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.GenerateResponse> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
    }
    public partial class GenerateStreamEvent
    {
        public static global::Ollama.GenerateStreamEvent FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Ollama.GenerateStreamEvent FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.GenerateStreamEvent> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.GenerateStreamEvent> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
    }
    public partial interface IOllamaClient
    {
        global::System.Collections.Generic.List<global::Ollama.EndPointAuthorization> Authorizations { get; }
        global::System.Collections.Generic.IAsyncEnumerable<global::Ollama.ChatStreamEvent> ChatAsStreamAsync(global::Ollama.ChatRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::Ollama.ChatStreamEvent> ChatAsStreamAsync(string @model, global::System.Collections.Generic.IList<global::Ollama.ChatMessage> @messages, global::System.Collections.Generic.IList<global::Ollama.ToolDefinition> @tools = default, global::Ollama.OneOf<global::Ollama.ChatRequestFormatEnum?, object>? @format = default, global::Ollama.ModelOptions @options = default, global::Ollama.OneOf<bool?, global::Ollama.ChatRequestThink?>? @think = default, global::Ollama.OneOf<string, double?>? @keepAlive = default, bool? @logprobs = default, int? @topLogprobs = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Ollama.ChatResponse> ChatAsync(global::Ollama.ChatRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Ollama.ChatResponse> ChatAsync(string @model, global::System.Collections.Generic.IList<global::Ollama.ChatMessage> @messages, global::System.Collections.Generic.IList<global::Ollama.ToolDefinition> @tools = default, global::Ollama.OneOf<global::Ollama.ChatRequestFormatEnum?, object>? @format = default, global::Ollama.ModelOptions @options = default, global::Ollama.OneOf<bool?, global::Ollama.ChatRequestThink?>? @think = default, global::Ollama.OneOf<string, double?>? @keepAlive = default, bool? @logprobs = default, int? @topLogprobs = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::Ollama.StatusEvent> CreateAsStreamAsync(global::Ollama.CreateRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::Ollama.StatusEvent> CreateAsStreamAsync(string @model, string @from = default, string @template = default, global::Ollama.OneOf<string, global::System.Collections.Generic.IList<string>>? @license = default, string @system = default, object @parameters = default, global::System.Collections.Generic.IList<global::Ollama.ChatMessage> @messages = default, string @quantize = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Ollama.StatusResponse> CreateAsync(global::Ollama.CreateRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Ollama.StatusResponse> CreateAsync(string @model, string @from = default, string @template = default, global::Ollama.OneOf<string, global::System.Collections.Generic.IList<string>>? @license = default, string @system = default, object @parameters = default, global::System.Collections.Generic.IList<global::Ollama.ChatMessage> @messages = default, string @quantize = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Ollama.EmbedResponse> EmbedAsync(global::Ollama.EmbedRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Ollama.EmbedResponse> EmbedAsync(string @model, global::Ollama.OneOf<string, global::System.Collections.Generic.IList<string>> @input, bool? @truncate = default, int? @dimensions = default, string @keepAlive = default, global::Ollama.ModelOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::Ollama.GenerateStreamEvent> GenerateAsStreamAsync(global::Ollama.GenerateRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::Ollama.GenerateStreamEvent> GenerateAsStreamAsync(string @model, string @prompt = default, string @suffix = default, global::System.Collections.Generic.IList<string> @images = default, global::Ollama.OneOf<string, object>? @format = default, string @system = default, global::Ollama.OneOf<bool?, global::Ollama.GenerateRequestThink?>? @think = default, bool? @raw = default, global::Ollama.OneOf<string, double?>? @keepAlive = default, global::Ollama.ModelOptions @options = default, bool? @logprobs = default, int? @topLogprobs = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Ollama.GenerateResponse> GenerateAsync(global::Ollama.GenerateRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Ollama.GenerateResponse> GenerateAsync(string @model, string @prompt = default, string @suffix = default, global::System.Collections.Generic.IList<string> @images = default, global::Ollama.OneOf<string, object>? @format = default, string @system = default, global::Ollama.OneOf<bool?, global::Ollama.GenerateRequestThink?>? @think = default, bool? @raw = default, global::Ollama.OneOf<string, double?>? @keepAlive = default, global::Ollama.ModelOptions @options = default, bool? @logprobs = default, int? @topLogprobs = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::Ollama.StatusEvent> PullAsStreamAsync(global::Ollama.PullRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::Ollama.StatusEvent> PullAsStreamAsync(string @model, bool? @insecure = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Ollama.StatusResponse> PullAsync(global::Ollama.PullRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Ollama.StatusResponse> PullAsync(string @model, bool? @insecure = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::Ollama.StatusEvent> PushAsStreamAsync(global::Ollama.PushRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::Ollama.StatusEvent> PushAsStreamAsync(string @model, bool? @insecure = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Ollama.StatusResponse> PushAsync(global::Ollama.PushRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Ollama.StatusResponse> PushAsync(string @model, bool? @insecure = default, global::System.Threading.CancellationToken @cancellationToken = default);
    }
    public partial class ModelOptions
    {
        public static global::Ollama.ModelOptions FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Ollama.ModelOptions FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.ModelOptions> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.ModelOptions> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public global::Ollama.OneOf<string, global::System.Collections.Generic.IList<string>>? Stop { get; set; }
    }
    public partial class OllamaClient : global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>>, global::Ollama.IOllamaClient
    {
        public OllamaClient(global::System.Net.Http.HttpClient @httpClient = default, global::System.Uri @baseUri = default, global::System.Collections.Generic.List<global::Ollama.EndPointAuthorization> @authorizations = default, bool @disposeHttpClient = default) => throw null;
        public global::System.Collections.Generic.List<global::Ollama.EndPointAuthorization> Authorizations { get; }
        public global::System.Collections.Generic.IAsyncEnumerable<global::Ollama.ChatStreamEvent> ChatAsStreamAsync(global::Ollama.ChatRequest @request, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Ollama.ChatStreamEvent> ChatAsStreamAsync(string @model, global::System.Collections.Generic.IList<global::Ollama.ChatMessage> @messages, global::System.Collections.Generic.IList<global::Ollama.ToolDefinition> @tools = default, global::Ollama.OneOf<global::Ollama.ChatRequestFormatEnum?, object>? @format = default, global::Ollama.ModelOptions @options = default, global::Ollama.OneOf<bool?, global::Ollama.ChatRequestThink?>? @think = default, global::Ollama.OneOf<string, double?>? @keepAlive = default, bool? @logprobs = default, int? @topLogprobs = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Ollama.ChatResponse> ChatAsync(global::Ollama.ChatRequest @request, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Ollama.ChatResponse> ChatAsync(string @model, global::System.Collections.Generic.IList<global::Ollama.ChatMessage> @messages, global::System.Collections.Generic.IList<global::Ollama.ToolDefinition> @tools = default, global::Ollama.OneOf<global::Ollama.ChatRequestFormatEnum?, object>? @format = default, global::Ollama.ModelOptions @options = default, global::Ollama.OneOf<bool?, global::Ollama.ChatRequestThink?>? @think = default, global::Ollama.OneOf<string, double?>? @keepAlive = default, bool? @logprobs = default, int? @topLogprobs = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Ollama.StatusEvent> CreateAsStreamAsync(global::Ollama.CreateRequest @request, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Ollama.StatusEvent> CreateAsStreamAsync(string @model, string @from = default, string @template = default, global::Ollama.OneOf<string, global::System.Collections.Generic.IList<string>>? @license = default, string @system = default, object @parameters = default, global::System.Collections.Generic.IList<global::Ollama.ChatMessage> @messages = default, string @quantize = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Ollama.StatusResponse> CreateAsync(global::Ollama.CreateRequest @request, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Ollama.StatusResponse> CreateAsync(string @model, string @from = default, string @template = default, global::Ollama.OneOf<string, global::System.Collections.Generic.IList<string>>? @license = default, string @system = default, object @parameters = default, global::System.Collections.Generic.IList<global::Ollama.ChatMessage> @messages = default, string @quantize = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Ollama.EmbedResponse> EmbedAsync(global::Ollama.EmbedRequest @request, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Ollama.EmbedResponse> EmbedAsync(string @model, global::Ollama.OneOf<string, global::System.Collections.Generic.IList<string>> @input, bool? @truncate = default, int? @dimensions = default, string @keepAlive = default, global::Ollama.ModelOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Ollama.GenerateStreamEvent> GenerateAsStreamAsync(global::Ollama.GenerateRequest @request, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Ollama.GenerateStreamEvent> GenerateAsStreamAsync(string @model, string @prompt = default, string @suffix = default, global::System.Collections.Generic.IList<string> @images = default, global::Ollama.OneOf<string, object>? @format = default, string @system = default, global::Ollama.OneOf<bool?, global::Ollama.GenerateRequestThink?>? @think = default, bool? @raw = default, global::Ollama.OneOf<string, double?>? @keepAlive = default, global::Ollama.ModelOptions @options = default, bool? @logprobs = default, int? @topLogprobs = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Ollama.GenerateResponse> GenerateAsync(global::Ollama.GenerateRequest @request, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Ollama.GenerateResponse> GenerateAsync(string @model, string @prompt = default, string @suffix = default, global::System.Collections.Generic.IList<string> @images = default, global::Ollama.OneOf<string, object>? @format = default, string @system = default, global::Ollama.OneOf<bool?, global::Ollama.GenerateRequestThink?>? @think = default, bool? @raw = default, global::Ollama.OneOf<string, double?>? @keepAlive = default, global::Ollama.ModelOptions @options = default, bool? @logprobs = default, int? @topLogprobs = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Ollama.StatusEvent> PullAsStreamAsync(global::Ollama.PullRequest @request, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Ollama.StatusEvent> PullAsStreamAsync(string @model, bool? @insecure = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Ollama.StatusResponse> PullAsync(global::Ollama.PullRequest @request, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Ollama.StatusResponse> PullAsync(string @model, bool? @insecure = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Ollama.StatusEvent> PushAsStreamAsync(global::Ollama.PushRequest @request, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Ollama.StatusEvent> PushAsStreamAsync(string @model, bool? @insecure = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Ollama.StatusResponse> PushAsync(global::Ollama.PushRequest @request, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Ollama.StatusResponse> PushAsync(string @model, bool? @insecure = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public static partial class OllamaClientExtensions
    {
        public static global::Ollama.Chat Chat(this global::Ollama.IOllamaClient @client, string @model, string @systemMessage = default, bool @autoCallTools = default) => throw null;
        public static global::System.Runtime.CompilerServices.TaskAwaiter<global::Ollama.GenerateResponse> GetAwaiter(this global::System.Collections.Generic.IAsyncEnumerable<global::Ollama.GenerateStreamEvent> @enumerable) => throw null;
        public static global::System.Runtime.CompilerServices.TaskAwaiter<global::Ollama.ChatResponse> GetAwaiter(this global::System.Collections.Generic.IAsyncEnumerable<global::Ollama.ChatStreamEvent> @enumerable) => throw null;
        public static global::Ollama.ChatMessage ToChatMessage(this object @message) => throw null;
        public static global::System.Threading.Tasks.Task<global::Ollama.GenerateResponse> WaitAsync(this global::System.Collections.Generic.IAsyncEnumerable<global::Ollama.GenerateStreamEvent> @enumerable) => throw null;
        public static global::System.Threading.Tasks.Task<global::Ollama.ChatResponse> WaitAsync(this global::System.Collections.Generic.IAsyncEnumerable<global::Ollama.ChatStreamEvent> @enumerable) => throw null;
    }
    public partial struct OneOf<T1, T2>
    {
        public static global::Ollama.OneOf<T1, T2>? FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Ollama.OneOf<T1, T2>? FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
    }
    public partial class PullRequest
    {
        public PullRequest(string @model, bool? @insecure, bool? @stream) => throw null;
        public PullRequest() => throw null;
        public static global::Ollama.PullRequest FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Ollama.PullRequest FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.PullRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.PullRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public string Model { get; set; }
    }
    public partial class PushRequest
    {
        public static global::Ollama.PushRequest FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Ollama.PushRequest FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.PushRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.PushRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
    }
    public partial class StatusEvent
    {
        public static global::Ollama.StatusEvent FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Ollama.StatusEvent FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.StatusEvent> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.StatusEvent> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
    }
    public partial class StatusResponse
    {
        public static global::Ollama.StatusResponse FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Ollama.StatusResponse FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.StatusResponse> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.StatusResponse> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
    }
    public partial class ToolDefinition
    {
        public static global::Ollama.ToolDefinition FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Ollama.ToolDefinition FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.ToolDefinition> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Ollama.ToolDefinition> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
    }
}
