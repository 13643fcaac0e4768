// What ERNIE-Bot.SDK declares of the members that rules/catalog/sdks lists, as its public source says.
namespace ERNIE_Bot.SDK
{
    public partial class ERNIEBotClient
    {
        public ERNIEBotClient(string @clientId, string @clientSecret, global::System.Net.Http.HttpClient @client = default, global::ERNIE_Bot.SDK.ITokenStore @tokenStore = default, object @logger = default) => throw null;
        public ERNIEBotClient(string @clientId, string @clientSecret, int @rateLimit, global::ERNIE_Bot.SDK.ITokenStore @tokenStore = default, object @logger = default) => throw null;
        public global::System.Threading.Tasks.Task<global::ERNIE_Bot.SDK.Models.ChatResponse> ChatAsync(global::ERNIE_Bot.SDK.Models.ChatRequest @request, string @endpoint, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::ERNIE_Bot.SDK.Models.ChatResponse> ChatAsync(global::ERNIE_Bot.SDK.Models.ChatRequest @request, global::ERNIE_Bot.SDK.ModelEndpoint @modelEndpoint, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::ERNIE_Bot.SDK.Models.ChatResponse> ChatStreamAsync(global::ERNIE_Bot.SDK.Models.ChatRequest @request, string @modelEndpoint, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::ERNIE_Bot.SDK.Models.ChatResponse> ChatStreamAsync(global::ERNIE_Bot.SDK.Models.ChatRequest @request, global::ERNIE_Bot.SDK.ModelEndpoint @modelEndpoint, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::ERNIE_Bot.SDK.Models.EmbeddingsResponse> EmbeddingsAsync(global::ERNIE_Bot.SDK.Models.EmbeddingsRequest @request, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::ERNIE_Bot.SDK.Models.EmbeddingsResponse> EmbeddingsAsync(global::ERNIE_Bot.SDK.Models.EmbeddingsRequest @request, global::ERNIE_Bot.SDK.EmbeddingModelEndpoint @modelEndpoint, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class EmbeddingModelEndpoint : global::ERNIE_Bot.SDK.Endpoint
    {
    }
    public partial class Endpoint
    {
    }
    public partial interface ITokenStore
    {
    }
    public partial class ModelEndpoint : global::ERNIE_Bot.SDK.Endpoint
    {
        public ModelEndpoint(string @model, int @maxTokens = default) => throw null;
    }
    public static partial class ModelEndpoints
    {
    }
}
namespace ERNIE_Bot.SDK.Models
{
    public partial class ChatRequest
    {
    }
    public partial class ChatResponse
    {
    }
    public partial class EmbeddingsRequest
    {
    }
    public partial class EmbeddingsResponse
    {
    }
}
namespace Microsoft.SemanticKernel
{
    public static partial class ERNIEBotKernelBuilderExtensions
    {
        public static global::Microsoft.SemanticKernel.IKernelBuilder WithERNIEBotChatCompletionService(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, global::System.IServiceProvider @service, object @configuration, string @serviceId = default, global::ERNIE_Bot.SDK.ModelEndpoint @modelEndpoint = default) => throw null;
        public static global::Microsoft.SemanticKernel.IKernelBuilder WithERNIEBotChatCompletionService(this global::Microsoft.SemanticKernel.IKernelBuilder @builder, string @clientId, string @secret, string @serviceId = default, global::ERNIE_Bot.SDK.ModelEndpoint @modelEndpoint = default) => throw null;
    }
}
