// What Microsoft.Extensions.AI.OpenAI 10.11.0 declares of the members that rules/catalog/sdks lists. Written by ShapeTests.
namespace Microsoft.Extensions.AI
{
    public static partial class OpenAIClientExtensions
    {
        public static global::Microsoft.Extensions.AI.IChatClient AsIChatClient(this global::OpenAI.Chat.ChatClient @chatClient) => throw null;
        public static global::Microsoft.Extensions.AI.IChatClient AsIChatClient(this global::OpenAI.Responses.ResponsesClient @responseClient, string @defaultModelId = default) => throw null;
        public static global::Microsoft.Extensions.AI.IEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>> AsIEmbeddingGenerator(this global::OpenAI.Embeddings.EmbeddingClient @embeddingClient, global::System.Nullable<int> @defaultModelDimensions = default) => throw null;
        public static global::Microsoft.Extensions.AI.IHostedFileClient AsIHostedFileClient(this global::OpenAI.OpenAIClient @openAIClient) => throw null;
        public static global::Microsoft.Extensions.AI.IHostedFileClient AsIHostedFileClient(this global::OpenAI.Files.OpenAIFileClient @fileClient) => throw null;
        public static global::Microsoft.Extensions.AI.IHostedFileClient AsIHostedFileClient(this global::OpenAI.Containers.ContainerClient @containerClient, string @defaultScope = default) => throw null;
        public static global::Microsoft.Extensions.AI.IImageGenerator AsIImageGenerator(this global::OpenAI.Images.ImageClient @imageClient) => throw null;
        public static global::Microsoft.Extensions.AI.ISpeechToTextClient AsISpeechToTextClient(this global::OpenAI.Audio.AudioClient @audioClient) => throw null;
        public static global::Microsoft.Extensions.AI.ITextToSpeechClient AsITextToSpeechClient(this global::OpenAI.Audio.AudioClient @audioClient) => throw null;
    }
    public partial class OpenAIRealtimeClient : global::Microsoft.Extensions.AI.IRealtimeClient
    {
        public OpenAIRealtimeClient(string @apiKey, string @model) => throw null;
        public OpenAIRealtimeClient(global::OpenAI.Realtime.RealtimeClient @realtimeClient, string @model) => throw null;
        public global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.IRealtimeClientSession> CreateSessionAsync(global::Microsoft.Extensions.AI.RealtimeSessionOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class OpenAIRealtimeClientSession : global::Microsoft.Extensions.AI.IRealtimeClientSession
    {
        public OpenAIRealtimeClientSession(string @apiKey, string @model) => throw null;
        public global::Microsoft.Extensions.AI.RealtimeSessionOptions Options { get; }
    }
}
