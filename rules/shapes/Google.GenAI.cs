// What Google.GenAI declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Google.GenAI
{
    public partial class ApiClient
    {
        public global::Google.GenAI.Types.HttpOptions HttpOptions { get; set; }
    }
    public partial class AsyncSession
    {
    }
    public partial class Client
    {
        public Client(bool? @vertexAI = default, string @apiKey = default, object @credential = default, string @project = default, string @location = default, global::Google.GenAI.Types.HttpOptions @httpOptions = default) => throw null;
        public global::Google.GenAI.Live Live { get; }
        public global::Google.GenAI.Models Models { get; }
        public static void setDefaultBaseUrl(string @vertexBaseUrl, string @geminiBaseUrl) => throw null;
    }
    public partial class Live
    {
        public Live(global::Google.GenAI.ApiClient @apiClient) => throw null;
        public global::System.Threading.Tasks.Task<global::Google.GenAI.AsyncSession> ConnectAsync(string @model, global::Google.GenAI.Types.LiveConnectConfig @config, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class Models
    {
        public Models(global::Google.GenAI.ApiClient @apiClient) => throw null;
        public global::System.Threading.Tasks.Task<global::Google.GenAI.Types.GenerateContentResponse> GenerateContentAsync(string @model, global::System.Collections.Generic.List<global::Google.GenAI.Types.Content> @contents, global::Google.GenAI.Types.GenerateContentConfig @config = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Google.GenAI.Types.GenerateContentResponse> GenerateContentAsync(string @model, global::Google.GenAI.Types.Content @contents, global::Google.GenAI.Types.GenerateContentConfig @config = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Google.GenAI.Types.GenerateContentResponse> GenerateContentAsync(string @model, string @contents, global::Google.GenAI.Types.GenerateContentConfig @config = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Google.GenAI.Types.GenerateContentResponse> GenerateContentStreamAsync(string @model, global::System.Collections.Generic.List<global::Google.GenAI.Types.Content> @contents, global::Google.GenAI.Types.GenerateContentConfig @config = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Google.GenAI.Types.GenerateContentResponse> GenerateContentStreamAsync(string @model, global::Google.GenAI.Types.Content @contents, global::Google.GenAI.Types.GenerateContentConfig @config = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Google.GenAI.Types.GenerateContentResponse> GenerateContentStreamAsync(string @model, string @contents, global::Google.GenAI.Types.GenerateContentConfig @config = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Google.GenAI.Types.GenerateImagesResponse> GenerateImagesAsync(string @model, string @prompt, global::Google.GenAI.Types.GenerateImagesConfig @config = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Google.GenAI.Types.UpscaleImageResponse> UpscaleImageAsync(string @model, global::Google.GenAI.Types.Image @image, string @upscaleFactor, global::Google.GenAI.Types.UpscaleImageConfig @config = default) => throw null;
    }
}
namespace Google.GenAI.Types
{
    public partial class Content
    {
        public static global::Google.GenAI.Types.Content FromJson(string @jsonString, global::System.Text.Json.JsonSerializerOptions @options = default) => throw null;
    }
    public partial class GenerateContentConfig
    {
        public static global::Google.GenAI.Types.GenerateContentConfig FromJson(string @jsonString, global::System.Text.Json.JsonSerializerOptions @options = default) => throw null;
        public global::Google.GenAI.Types.HttpOptions HttpOptions { get; set; }
        public global::Google.GenAI.Types.Content SystemInstruction { get; set; }
    }
    public partial class GenerateContentResponse
    {
        public static global::Google.GenAI.Types.GenerateContentResponse FromJson(string @jsonString, global::System.Text.Json.JsonSerializerOptions @options = default) => throw null;
    }
    public partial class GenerateImagesConfig
    {
        public static global::Google.GenAI.Types.GenerateImagesConfig FromJson(string @jsonString, global::System.Text.Json.JsonSerializerOptions @options = default) => throw null;
        public global::Google.GenAI.Types.HttpOptions HttpOptions { get; set; }
    }
    public partial class GenerateImagesResponse
    {
        public static global::Google.GenAI.Types.GenerateImagesResponse FromJson(string @jsonString, global::System.Text.Json.JsonSerializerOptions @options = default) => throw null;
    }
    public partial class HttpOptions
    {
        public HttpOptions() => throw null;
        public string BaseUrl { get; set; }
        public static global::Google.GenAI.Types.HttpOptions FromJson(string @jsonString, global::System.Text.Json.JsonSerializerOptions @options = default) => throw null;
    }
    public partial class Image
    {
        public static global::Google.GenAI.Types.Image FromJson(string @jsonString, global::System.Text.Json.JsonSerializerOptions @options = default) => throw null;
    }
    public partial class LiveConnectConfig
    {
        public static global::Google.GenAI.Types.LiveConnectConfig FromJson(string @jsonString, global::System.Text.Json.JsonSerializerOptions @options = default) => throw null;
        public global::Google.GenAI.Types.HttpOptions HttpOptions { get; set; }
        public global::Google.GenAI.Types.Content SystemInstruction { get; set; }
    }
    public partial class LiveConnectParameters
    {
        public LiveConnectParameters() => throw null;
        public global::Google.GenAI.Types.LiveConnectConfig Config { get; set; }
        public static global::Google.GenAI.Types.LiveConnectParameters FromJson(string @jsonString, global::System.Text.Json.JsonSerializerOptions @options = default) => throw null;
        public string Model { get; set; }
    }
    public partial class UpscaleImageConfig
    {
        public static global::Google.GenAI.Types.UpscaleImageConfig FromJson(string @jsonString, global::System.Text.Json.JsonSerializerOptions @options = default) => throw null;
        public global::Google.GenAI.Types.HttpOptions HttpOptions { get; set; }
    }
    public partial class UpscaleImageResponse
    {
        public static global::Google.GenAI.Types.UpscaleImageResponse FromJson(string @jsonString, global::System.Text.Json.JsonSerializerOptions @options = default) => throw null;
    }
}
