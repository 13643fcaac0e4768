// What GeminiDotnet declares of the members that rules/catalog/sdks lists, as its public source says.
namespace GeminiDotnet
{
    public partial class GeminiClient : global::GeminiDotnet.IGeminiClient
    {
        public GeminiClient(global::GeminiDotnet.GeminiClientOptions @options) => throw null;
        public GeminiClient(global::System.Net.Http.HttpClient @httpClient, string @modelId = default) => throw null;
        public global::GeminiDotnet.IGeminiClientOptions Options { get; }
    }
    public partial class GeminiClientOptions : global::GeminiDotnet.IGeminiClientOptions
    {
        public GeminiClientOptions() => throw null;
        public global::System.Uri Endpoint { get; set; }
        public string ModelId { get; set; }
    }
    public partial interface IGeminiClient
    {
        global::GeminiDotnet.IGeminiClientOptions Options { get; }
    }
    public partial interface IGeminiClientOptions
    {
    }
}
namespace GeminiDotnet.Extensions.AI
{
    public partial class GeminiChatClient
    {
        public GeminiChatClient(global::GeminiDotnet.GeminiClientOptions @options) => throw null;
        public GeminiChatClient(global::GeminiDotnet.IGeminiClient @client) => throw null;
    }
}
namespace GeminiDotnet.V1
{
    public partial class AsyncBatchEmbedContentOperation : global::GeminiDotnet.V1.BaseOperation
    {
        public AsyncBatchEmbedContentOperation() => throw null;
    }
    public partial class AsyncBatchEmbedContentRequest
    {
        public AsyncBatchEmbedContentRequest() => throw null;
    }
    public partial class BaseOperation
    {
        public BaseOperation() => throw null;
    }
    public partial class BatchGenerateContentOperation : global::GeminiDotnet.V1.BaseOperation
    {
        public BatchGenerateContentOperation() => throw null;
    }
    public partial class BatchGenerateContentRequest
    {
        public BatchGenerateContentRequest() => throw null;
    }
    public partial class EmbedContentRequest
    {
        public EmbedContentRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class EmbedContentResponse
    {
        public EmbedContentResponse() => throw null;
    }
    public partial class GenerateContentRequest
    {
        public GenerateContentRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class GenerateContentResponse
    {
        public GenerateContentResponse() => throw null;
    }
    public partial interface IModelsClient
    {
        global::System.Threading.Tasks.Task<global::GeminiDotnet.V1.AsyncBatchEmbedContentOperation> AsyncBatchEmbedContentAsync(string @model, global::GeminiDotnet.V1.AsyncBatchEmbedContentRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::GeminiDotnet.V1.Models.BatchEmbedContentsResponse> BatchEmbedContentsAsync(string @model, global::GeminiDotnet.V1.Models.BatchEmbedContentsRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::GeminiDotnet.V1.BatchGenerateContentOperation> BatchGenerateContentAsync(string @model, global::GeminiDotnet.V1.BatchGenerateContentRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::GeminiDotnet.V1.Models.CountTokensResponse> CountTokensAsync(string @model, global::GeminiDotnet.V1.Models.CountTokensRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::GeminiDotnet.V1.EmbedContentResponse> EmbedContentAsync(string @model, global::GeminiDotnet.V1.EmbedContentRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::GeminiDotnet.V1.GenerateContentResponse> GenerateContentAsync(string @model, global::GeminiDotnet.V1.GenerateContentRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::GeminiDotnet.V1.GenerateContentResponse> StreamGenerateContentAsync(string @model, global::GeminiDotnet.V1.GenerateContentRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
    }
}
namespace GeminiDotnet.V1.Models
{
    public partial class BatchEmbedContentsRequest
    {
        public BatchEmbedContentsRequest() => throw null;
        public global::System.Collections.Generic.IReadOnlyList<global::GeminiDotnet.V1.EmbedContentRequest> Requests { get; set; }
    }
    public partial class BatchEmbedContentsResponse
    {
        public BatchEmbedContentsResponse() => throw null;
    }
    public partial class CountTokensRequest
    {
        public CountTokensRequest() => throw null;
        public global::GeminiDotnet.V1.GenerateContentRequest GenerateContentRequest { get; set; }
    }
    public partial class CountTokensResponse
    {
        public CountTokensResponse() => throw null;
    }
}
namespace GeminiDotnet.V1Beta
{
    public partial class AsyncBatchEmbedContentOperation : global::GeminiDotnet.V1Beta.BaseOperation
    {
        public AsyncBatchEmbedContentOperation() => throw null;
    }
    public partial class AsyncBatchEmbedContentRequest
    {
        public AsyncBatchEmbedContentRequest() => throw null;
    }
    public partial class BaseOperation
    {
        public BaseOperation() => throw null;
    }
    public partial class BatchGenerateContentOperation : global::GeminiDotnet.V1Beta.BaseOperation
    {
        public BatchGenerateContentOperation() => throw null;
    }
    public partial class BatchGenerateContentRequest
    {
        public BatchGenerateContentRequest() => throw null;
    }
    public partial class EmbedContentRequest
    {
        public EmbedContentRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class EmbedContentResponse
    {
        public EmbedContentResponse() => throw null;
    }
    public partial class GenerateContentRequest
    {
        public GenerateContentRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class GenerateContentResponse
    {
        public GenerateContentResponse() => throw null;
    }
    public partial class GenerateTextRequest
    {
        public GenerateTextRequest() => throw null;
    }
    public partial class GenerateTextResponse
    {
        public GenerateTextResponse() => throw null;
    }
    public partial interface IModelsClient
    {
        global::System.Threading.Tasks.Task<global::GeminiDotnet.V1Beta.AsyncBatchEmbedContentOperation> AsyncBatchEmbedContentAsync(string @model, global::GeminiDotnet.V1Beta.AsyncBatchEmbedContentRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::GeminiDotnet.V1Beta.Models.BatchEmbedContentsResponse> BatchEmbedContentsAsync(string @model, global::GeminiDotnet.V1Beta.Models.BatchEmbedContentsRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::GeminiDotnet.V1Beta.Models.BatchEmbedTextResponse> BatchEmbedTextAsync(string @model, global::GeminiDotnet.V1Beta.Models.BatchEmbedTextRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::GeminiDotnet.V1Beta.BatchGenerateContentOperation> BatchGenerateContentAsync(string @model, global::GeminiDotnet.V1Beta.BatchGenerateContentRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::GeminiDotnet.V1Beta.Models.CountMessageTokensResponse> CountMessageTokensAsync(string @model, global::GeminiDotnet.V1Beta.Models.CountMessageTokensRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::GeminiDotnet.V1Beta.Models.CountTextTokensResponse> CountTextTokensAsync(string @model, global::GeminiDotnet.V1Beta.Models.CountTextTokensRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::GeminiDotnet.V1Beta.Models.CountTokensResponse> CountTokensAsync(string @model, global::GeminiDotnet.V1Beta.Models.CountTokensRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::GeminiDotnet.V1Beta.EmbedContentResponse> EmbedContentAsync(string @model, global::GeminiDotnet.V1Beta.EmbedContentRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::GeminiDotnet.V1Beta.Models.EmbedTextResponse> EmbedTextAsync(string @model, global::GeminiDotnet.V1Beta.Models.EmbedTextRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::GeminiDotnet.V1Beta.Models.GenerateAnswerResponse> GenerateAnswerAsync(string @model, global::GeminiDotnet.V1Beta.Models.GenerateAnswerRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::GeminiDotnet.V1Beta.GenerateContentResponse> GenerateContentAsync(string @model, global::GeminiDotnet.V1Beta.GenerateContentRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::GeminiDotnet.V1Beta.Models.GenerateMessageResponse> GenerateMessageAsync(string @model, global::GeminiDotnet.V1Beta.Models.GenerateMessageRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::GeminiDotnet.V1Beta.GenerateTextResponse> GenerateTextAsync(string @model, global::GeminiDotnet.V1Beta.GenerateTextRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::GeminiDotnet.V1Beta.Models.PredictResponse> PredictAsync(string @model, global::GeminiDotnet.V1Beta.Models.PredictRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::GeminiDotnet.V1Beta.Models.PredictLongRunningOperation> PredictLongRunningAsync(string @model, global::GeminiDotnet.V1Beta.Models.PredictLongRunningRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::GeminiDotnet.V1Beta.GenerateContentResponse> StreamGenerateContentAsync(string @model, global::GeminiDotnet.V1Beta.GenerateContentRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
    }
}
namespace GeminiDotnet.V1Beta.AuthTokens
{
    public partial class BidiGenerateContentSetup
    {
        public BidiGenerateContentSetup() => throw null;
        public string Model { get; set; }
    }
}
namespace GeminiDotnet.V1Beta.CachedContents
{
    public partial class CachedContent
    {
        public CachedContent() => throw null;
        public string Model { get; set; }
    }
}
namespace GeminiDotnet.V1Beta.Models
{
    public partial class BatchEmbedContentsRequest
    {
        public BatchEmbedContentsRequest() => throw null;
        public global::System.Collections.Generic.IReadOnlyList<global::GeminiDotnet.V1Beta.EmbedContentRequest> Requests { get; set; }
    }
    public partial class BatchEmbedContentsResponse
    {
        public BatchEmbedContentsResponse() => throw null;
    }
    public partial class BatchEmbedTextRequest
    {
        public BatchEmbedTextRequest() => throw null;
        public global::System.Collections.Generic.IReadOnlyList<global::GeminiDotnet.V1Beta.Models.EmbedTextRequest> Requests { get; set; }
    }
    public partial class BatchEmbedTextResponse
    {
        public BatchEmbedTextResponse() => throw null;
    }
    public partial class CountMessageTokensRequest
    {
        public CountMessageTokensRequest() => throw null;
    }
    public partial class CountMessageTokensResponse
    {
        public CountMessageTokensResponse() => throw null;
    }
    public partial class CountTextTokensRequest
    {
        public CountTextTokensRequest() => throw null;
    }
    public partial class CountTextTokensResponse
    {
        public CountTextTokensResponse() => throw null;
    }
    public partial class CountTokensRequest
    {
        public CountTokensRequest() => throw null;
        public global::GeminiDotnet.V1Beta.GenerateContentRequest GenerateContentRequest { get; set; }
    }
    public partial class CountTokensResponse
    {
        public CountTokensResponse() => throw null;
    }
    public partial class EmbedTextRequest
    {
        public EmbedTextRequest() => throw null;
    }
    public partial class EmbedTextResponse
    {
        public EmbedTextResponse() => throw null;
    }
    public partial class GenerateAnswerRequest
    {
        public GenerateAnswerRequest() => throw null;
    }
    public partial class GenerateAnswerResponse
    {
        public GenerateAnswerResponse() => throw null;
    }
    public partial class GenerateMessageRequest
    {
        public GenerateMessageRequest() => throw null;
    }
    public partial class GenerateMessageResponse
    {
        public GenerateMessageResponse() => throw null;
    }
    public partial class PredictLongRunningOperation : global::GeminiDotnet.V1Beta.BaseOperation
    {
        public PredictLongRunningOperation() => throw null;
    }
    public partial class PredictLongRunningRequest
    {
        public PredictLongRunningRequest() => throw null;
    }
    public partial class PredictRequest
    {
        public PredictRequest() => throw null;
    }
    public partial class PredictResponse
    {
        public PredictResponse() => throw null;
    }
}
