// What Cnblogs.DashScope.Sdk declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Cnblogs.DashScope.AI
{
    public partial class DashScopeChatClient : global::Microsoft.Extensions.AI.IChatClient
    {
        public DashScopeChatClient(global::Cnblogs.DashScope.Core.IDashScopeClient @dashScopeClient, string @modelId, bool? @useVl = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.ChatResponse> GetResponseAsync(global::System.Collections.Generic.IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> @chatMessages, global::Microsoft.Extensions.AI.ChatOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Microsoft.Extensions.AI.ChatResponseUpdate> GetStreamingResponseAsync(global::System.Collections.Generic.IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> @chatMessages, global::Microsoft.Extensions.AI.ChatOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class DashScopeTextEmbeddingGenerator : global::Microsoft.Extensions.AI.IEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>>
    {
        public DashScopeTextEmbeddingGenerator(global::Cnblogs.DashScope.Core.IDashScopeClient @dashScopeClient, string @modelId, int? @dimensions = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.GeneratedEmbeddings<global::Microsoft.Extensions.AI.Embedding<float>>> GenerateAsync(global::System.Collections.Generic.IEnumerable<string> @values, global::Microsoft.Extensions.AI.EmbeddingGenerationOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
}
namespace Cnblogs.DashScope.Core
{
    public partial class BackgroundGenerationInput
    {
    }
    public partial class BackgroundGenerationParameters : global::Cnblogs.DashScope.Core.IBackgroundGenerationParameters
    {
    }
    public partial class DashScopeClient : global::Cnblogs.DashScope.Core.DashScopeClientCore
    {
        public DashScopeClient(string @apiKey, global::System.TimeSpan? @timeout = default, string @baseAddress = default, string @baseWebsocketAddress = default, string @workspaceId = default, int @socketPoolSize = default) => throw null;
    }
    public partial class DashScopeClientCore : global::Cnblogs.DashScope.Core.IDashScopeClient
    {
        public DashScopeClientCore(global::System.Net.Http.HttpClient @httpClient, global::Cnblogs.DashScope.Core.DashScopeClientWebSocketPool @pool) => throw null;
        public global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.ModelResponse<object, global::Cnblogs.DashScope.Core.TextEmbeddingTokenUsage>> BatchGetEmbeddingsAsync(object @input, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.ModelResponse<object, object>> CreateBackgroundGenerationTaskAsync(object @input, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.ModelResponse<object, object>> CreateImageGenerationTaskAsync(global::Cnblogs.DashScope.Core.ModelRequest<global::Cnblogs.DashScope.Core.ImageGenerationInput> @input, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.ModelResponse<object, object>> CreateImageSynthesisTaskAsync(object @input, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.ModelResponse<object, object>> CreateImageSynthesisTaskAsync(global::Cnblogs.DashScope.Core.ModelRequest<object> @input, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.SpeechSynthesizerSocketSession> CreateSpeechSynthesizerSocketSessionAsync(string @modelId, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.ModelResponse<global::Cnblogs.DashScope.Core.TextEmbeddingOutput, global::Cnblogs.DashScope.Core.TextEmbeddingTokenUsage>> GetEmbeddingsAsync(object @input, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.ModelResponse<object, object>> GetMultimodalGenerationAsync(object @input, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Cnblogs.DashScope.Core.ModelResponse<object, object>> GetMultimodalGenerationStreamAsync(object @input, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.ModelResponse<object, object>> GetTextCompletionAsync(object @input, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Cnblogs.DashScope.Core.ModelResponse<object, object>> GetTextCompletionStreamAsync(object @input, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.ModelResponse<object, object>> TokenizeAsync(object @input, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class DashScopeClientWebSocketPool
    {
        public global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.DashScopeClientWebSocketWrapper> RentSocketAsync(global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class DashScopeClientWebSocketWrapper
    {
        public global::Cnblogs.DashScope.Core.DashScopeClientWebSocketPool Pool { get; set; }
    }
    public partial class DashScopeOptions
    {
        public DashScopeOptions() => throw null;
        public string BaseAddress { get; set; }
        public string WebsocketBaseAddress { get; set; }
    }
    public partial class DashScopeTaskOutput
    {
    }
    public partial class DashScopeWebSocketRequestPayload<TInput, TParameter>
    {
        public DashScopeWebSocketRequestPayload() => throw null;
        public string Model { get; set; }
    }
    public partial interface IBackgroundGenerationParameters
    {
    }
    public partial interface IDashScopeClient
    {
        global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.ModelResponse<object, global::Cnblogs.DashScope.Core.TextEmbeddingTokenUsage>> BatchGetEmbeddingsAsync(object @input, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.ModelResponse<object, object>> CreateBackgroundGenerationTaskAsync(object @input, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.ModelResponse<object, object>> CreateImageGenerationTaskAsync(global::Cnblogs.DashScope.Core.ModelRequest<global::Cnblogs.DashScope.Core.ImageGenerationInput> @input, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.ModelResponse<object, object>> CreateImageSynthesisTaskAsync(object @input, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.ModelResponse<object, object>> CreateImageSynthesisTaskAsync(global::Cnblogs.DashScope.Core.ModelRequest<object> @input, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.SpeechSynthesizerSocketSession> CreateSpeechSynthesizerSocketSessionAsync(string @modelId, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.ModelResponse<global::Cnblogs.DashScope.Core.TextEmbeddingOutput, global::Cnblogs.DashScope.Core.TextEmbeddingTokenUsage>> GetEmbeddingsAsync(object @input, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.ModelResponse<object, object>> GetMultimodalGenerationAsync(object @input, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::Cnblogs.DashScope.Core.ModelResponse<object, object>> GetMultimodalGenerationStreamAsync(object @input, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.ModelResponse<object, object>> GetTextCompletionAsync(object @input, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::Cnblogs.DashScope.Core.ModelResponse<object, object>> GetTextCompletionStreamAsync(object @input, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.ModelResponse<object, object>> TokenizeAsync(object @input, global::System.Threading.CancellationToken @cancellationToken = default);
    }
    public partial interface IImageSynthesisParameters : global::Cnblogs.DashScope.Core.ISeedParameter
    {
    }
    public partial interface ISeedParameter
    {
    }
    public partial interface ITextEmbeddingParameters
    {
    }
    public partial class ImageGenerationInput
    {
    }
    public partial class ImageSynthesisParameters : global::Cnblogs.DashScope.Core.IImageSynthesisParameters
    {
    }
    public partial class ModelRequest<TInput>
    {
        public ModelRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class ModelResponse<TOutput, TUsage>
    {
    }
    public partial class SpeechSynthesizerSocketSession
    {
        public SpeechSynthesizerSocketSession(global::Cnblogs.DashScope.Core.DashScopeClientWebSocketWrapper @socket, string @modelId) => throw null;
    }
    public partial class TextEmbeddingOutput
    {
    }
    public partial class TextEmbeddingParameters : global::Cnblogs.DashScope.Core.ITextEmbeddingParameters
    {
    }
    public partial class TextEmbeddingTokenUsage
    {
    }
}
namespace Cnblogs.DashScope.Sdk.TextEmbedding
{
    public static partial class TextEmbeddingApi
    {
        public static global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.ModelResponse<global::Cnblogs.DashScope.Core.TextEmbeddingOutput, global::Cnblogs.DashScope.Core.TextEmbeddingTokenUsage>> GetTextEmbeddingsAsync(this global::Cnblogs.DashScope.Core.IDashScopeClient @client, global::Cnblogs.DashScope.Sdk.TextEmbedding.TextEmbeddingModel @model, global::System.Collections.Generic.IEnumerable<string> @texts, global::Cnblogs.DashScope.Core.TextEmbeddingParameters @parameters, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public static global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.ModelResponse<global::Cnblogs.DashScope.Core.TextEmbeddingOutput, global::Cnblogs.DashScope.Core.TextEmbeddingTokenUsage>> GetTextEmbeddingsAsync(this global::Cnblogs.DashScope.Core.IDashScopeClient @client, string @model, global::System.Collections.Generic.IEnumerable<string> @texts, global::Cnblogs.DashScope.Core.TextEmbeddingParameters @parameters, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public enum TextEmbeddingModel
    {
        TextEmbeddingV1,
        TextEmbeddingV2,
        TextEmbeddingV3,
        TextEmbeddingV4,
    }
}
namespace Cnblogs.DashScope.Sdk.Wanx
{
    public enum WanxBackgroundGenerationModel
    {
        WanxBackgroundGenerationV2,
    }
    public static partial class WanxGenerationApi
    {
        public static global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.DashScopeTaskOutput> CreateWanxBackgroundGenerationTaskAsync(this global::Cnblogs.DashScope.Core.IDashScopeClient @dashScopeClient, global::Cnblogs.DashScope.Sdk.Wanx.WanxBackgroundGenerationModel @model, global::Cnblogs.DashScope.Core.BackgroundGenerationInput @input, global::Cnblogs.DashScope.Core.BackgroundGenerationParameters @parameters = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public static global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.DashScopeTaskOutput> CreateWanxBackgroundGenerationTaskAsync(this global::Cnblogs.DashScope.Core.IDashScopeClient @dashScopeClient, string @model, global::Cnblogs.DashScope.Core.BackgroundGenerationInput @input, global::Cnblogs.DashScope.Core.BackgroundGenerationParameters @parameters = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public static global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.DashScopeTaskOutput> CreateWanxImageGenerationTaskAsync(this global::Cnblogs.DashScope.Core.IDashScopeClient @dashScopeClient, global::Cnblogs.DashScope.Sdk.Wanx.WanxStyleRepaintModel @model, global::Cnblogs.DashScope.Core.ImageGenerationInput @input, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public static global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.DashScopeTaskOutput> CreateWanxImageGenerationTaskAsync(this global::Cnblogs.DashScope.Core.IDashScopeClient @dashScopeClient, string @model, global::Cnblogs.DashScope.Core.ImageGenerationInput @input, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public static global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.DashScopeTaskOutput> CreateWanxImageSynthesisTaskAsync(this global::Cnblogs.DashScope.Core.IDashScopeClient @dashScopeClient, global::Cnblogs.DashScope.Sdk.Wanx.WanxModel @model, string @prompt, string @negativePrompt = default, global::Cnblogs.DashScope.Core.ImageSynthesisParameters @parameters = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public static global::System.Threading.Tasks.Task<global::Cnblogs.DashScope.Core.DashScopeTaskOutput> CreateWanxImageSynthesisTaskAsync(this global::Cnblogs.DashScope.Core.IDashScopeClient @dashScopeClient, string @model, string @prompt, string @negativePrompt = default, global::Cnblogs.DashScope.Core.ImageSynthesisParameters @parameters = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public enum WanxModel
    {
        WanxV1,
        WanxV21Plus,
        WanxV21Turbo,
        WanxV20Turbo,
    }
    public enum WanxStyleRepaintModel
    {
        WanxStyleRepaintingV1,
    }
}
namespace Microsoft.Extensions.AI
{
    public static partial class DashScopeClientExtensions
    {
        public static global::Microsoft.Extensions.AI.IChatClient AsChatClient(this global::Cnblogs.DashScope.Core.IDashScopeClient @dashScopeClient, string @modelId, bool? @useVl = default) => throw null;
        public static global::Microsoft.Extensions.AI.IEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>> AsEmbeddingGenerator(this global::Cnblogs.DashScope.Core.IDashScopeClient @dashScopeClient, string @modelId, int? @dimensions = default) => throw null;
    }
}
namespace Microsoft.Extensions.DependencyInjection
{
    public static partial class ServiceCollectionInjector
    {
        public static object AddDashScopeClient(this object @services, object @configuration, string @sectionName = default) => throw null;
        public static object AddDashScopeClient(this object @services, object @section) => throw null;
        public static object AddDashScopeClient(this object @services, string @apiKey, string @baseAddress = default, string @baseWebsocketAddress = default, string @workspaceId = default) => throw null;
    }
}
