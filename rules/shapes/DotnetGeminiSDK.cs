// What DotnetGeminiSDK declares of the members that rules/catalog/sdks lists, as its public source says.
namespace DotnetGeminiSDK.Client
{
    public partial class GeminiClient : global::DotnetGeminiSDK.Client.Interfaces.IGeminiClient
    {
        public GeminiClient(global::DotnetGeminiSDK.Config.GoogleGeminiConfig @config) => throw null;
        public GeminiClient(global::DotnetGeminiSDK.Config.GoogleGeminiConfig @config, global::DotnetGeminiSDK.Requester.Interfaces.IApiRequester @apiRequester) => throw null;
        public global::System.Threading.Tasks.Task<global::DotnetGeminiSDK.Model.Response.GeminiBatchRootEmbeddingResponse> BatchEmbeddedContentsPrompt(string @message, string @model = default) => throw null;
        public global::System.Threading.Tasks.Task<global::DotnetGeminiSDK.Model.Response.GeminiBatchRootEmbeddingResponse> BatchEmbeddedContentsPrompt(global::System.Collections.Generic.List<string> @message, string @model = default) => throw null;
        public global::System.Threading.Tasks.Task<global::DotnetGeminiSDK.Model.Response.GeminiBatchRootEmbeddingResponse> BatchEmbeddedContentsPrompt(global::System.Collections.Generic.List<global::DotnetGeminiSDK.Model.Request.Content> @message, string @model = default) => throw null;
        public global::System.Threading.Tasks.Task<global::DotnetGeminiSDK.Model.Response.GeminiRootEmbeddingResponse> EmbeddedContentsPrompt(string @message, string @model = default) => throw null;
        public global::System.Threading.Tasks.Task<global::DotnetGeminiSDK.Model.Response.GeminiRootEmbeddingResponse> EmbeddedContentsPrompt(global::System.Collections.Generic.List<string> @message, string @model = default) => throw null;
        public global::System.Threading.Tasks.Task<global::DotnetGeminiSDK.Model.Response.GeminiRootEmbeddingResponse> EmbeddedContentsPrompt(global::System.Collections.Generic.List<global::DotnetGeminiSDK.Model.Request.Content> @message, string @model = default) => throw null;
    }
}
namespace DotnetGeminiSDK.Client.Interfaces
{
    public partial interface IGeminiClient
    {
        global::System.Threading.Tasks.Task<global::DotnetGeminiSDK.Model.Response.GeminiBatchRootEmbeddingResponse> BatchEmbeddedContentsPrompt(string @message, string @model = default);
        global::System.Threading.Tasks.Task<global::DotnetGeminiSDK.Model.Response.GeminiBatchRootEmbeddingResponse> BatchEmbeddedContentsPrompt(global::System.Collections.Generic.List<string> @message, string @model = default);
        global::System.Threading.Tasks.Task<global::DotnetGeminiSDK.Model.Response.GeminiBatchRootEmbeddingResponse> BatchEmbeddedContentsPrompt(global::System.Collections.Generic.List<global::DotnetGeminiSDK.Model.Request.Content> @message, string @model = default);
        global::System.Threading.Tasks.Task<global::DotnetGeminiSDK.Model.Response.GeminiRootEmbeddingResponse> EmbeddedContentsPrompt(string @message, string @model = default);
        global::System.Threading.Tasks.Task<global::DotnetGeminiSDK.Model.Response.GeminiRootEmbeddingResponse> EmbeddedContentsPrompt(global::System.Collections.Generic.List<string> @message, string @model = default);
        global::System.Threading.Tasks.Task<global::DotnetGeminiSDK.Model.Response.GeminiRootEmbeddingResponse> EmbeddedContentsPrompt(global::System.Collections.Generic.List<global::DotnetGeminiSDK.Model.Request.Content> @message, string @model = default);
    }
}
namespace DotnetGeminiSDK.Config
{
    public partial class GoogleGeminiConfig
    {
        public GoogleGeminiConfig() => throw null;
        public string ImageBaseUrl { get; set; }
        public string ModelBaseUrl { get; set; }
        public string TextBaseUrl { get; set; }
    }
}
namespace DotnetGeminiSDK.Model.Request
{
    public partial class Content
    {
        public Content() => throw null;
    }
    public partial class GeminiEmbeddedMessageRequest
    {
        public GeminiEmbeddedMessageRequest() => throw null;
        public global::DotnetGeminiSDK.Model.Request.Content Content { get; set; }
        public string Model { get; set; }
    }
}
namespace DotnetGeminiSDK.Model.Response
{
    public partial class GeminiBatchRootEmbeddingResponse
    {
        public GeminiBatchRootEmbeddingResponse() => throw null;
    }
    public partial class GeminiRootEmbeddingResponse
    {
        public GeminiRootEmbeddingResponse() => throw null;
    }
}
namespace DotnetGeminiSDK.Requester.Interfaces
{
    public partial interface IApiRequester
    {
    }
}
