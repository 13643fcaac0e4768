// What Microsoft.Extensions.AI.Abstractions 10.11.0 declares of the members that rules/catalog/sdks lists. Written by ShapeTests.
namespace Microsoft.Extensions.AI
{
    public partial class AITool
    {
    }
    public partial class ChatMessage
    {
        public global::Microsoft.Extensions.AI.ChatMessage Clone() => throw null;
    }
    public partial class ChatOptions
    {
        public ChatOptions() => throw null;
        public global::Microsoft.Extensions.AI.ChatOptions Clone() => throw null;
        public string ModelId { get; set; }
        public global::System.Func<global::Microsoft.Extensions.AI.IChatClient, object> RawRepresentationFactory { get; set; }
        public global::System.Collections.Generic.IList<global::Microsoft.Extensions.AI.AITool> Tools { get; set; }
    }
    public partial class ChatResponse
    {
        public global::System.Collections.Generic.IList<global::Microsoft.Extensions.AI.ChatMessage> Messages { get; set; }
    }
    public partial class ChatResponseUpdate
    {
        public global::Microsoft.Extensions.AI.ChatResponseUpdate Clone() => throw null;
    }
    public partial class DelegatingChatClient : global::Microsoft.Extensions.AI.IChatClient
    {
        public global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.ChatResponse> GetResponseAsync(global::System.Collections.Generic.IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> @messages, global::Microsoft.Extensions.AI.ChatOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Microsoft.Extensions.AI.ChatResponseUpdate> GetStreamingResponseAsync(global::System.Collections.Generic.IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> @messages, global::Microsoft.Extensions.AI.ChatOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class DelegatingEmbeddingGenerator<TInput, TEmbedding> : global::Microsoft.Extensions.AI.IEmbeddingGenerator, global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding>
    {
        public global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.GeneratedEmbeddings<TEmbedding>> GenerateAsync(global::System.Collections.Generic.IEnumerable<TInput> @values, global::Microsoft.Extensions.AI.EmbeddingGenerationOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class DelegatingHostedFileClient : global::Microsoft.Extensions.AI.IHostedFileClient
    {
    }
    public partial class DelegatingImageGenerator : global::Microsoft.Extensions.AI.IImageGenerator
    {
        public global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.ImageGenerationResponse> GenerateAsync(global::Microsoft.Extensions.AI.ImageGenerationRequest @request, global::Microsoft.Extensions.AI.ImageGenerationOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class DelegatingRealtimeClient : global::Microsoft.Extensions.AI.IRealtimeClient
    {
        public global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.IRealtimeClientSession> CreateSessionAsync(global::Microsoft.Extensions.AI.RealtimeSessionOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class DelegatingSpeechToTextClient : global::Microsoft.Extensions.AI.ISpeechToTextClient
    {
        public global::System.Collections.Generic.IAsyncEnumerable<global::Microsoft.Extensions.AI.SpeechToTextResponseUpdate> GetStreamingTextAsync(global::System.IO.Stream @audioSpeechStream, global::Microsoft.Extensions.AI.SpeechToTextOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.SpeechToTextResponse> GetTextAsync(global::System.IO.Stream @audioSpeechStream, global::Microsoft.Extensions.AI.SpeechToTextOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class DelegatingTextToSpeechClient : global::Microsoft.Extensions.AI.ITextToSpeechClient
    {
        public global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.TextToSpeechResponse> GetAudioAsync(string @text, global::Microsoft.Extensions.AI.TextToSpeechOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Microsoft.Extensions.AI.TextToSpeechResponseUpdate> GetStreamingAudioAsync(string @text, global::Microsoft.Extensions.AI.TextToSpeechOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class Embedding
    {
    }
    public partial class EmbeddingGenerationOptions
    {
        public EmbeddingGenerationOptions() => throw null;
        public global::Microsoft.Extensions.AI.EmbeddingGenerationOptions Clone() => throw null;
        public string ModelId { get; set; }
        public global::System.Func<global::Microsoft.Extensions.AI.IEmbeddingGenerator, object> RawRepresentationFactory { get; set; }
    }
    public partial class Embedding<T> : global::Microsoft.Extensions.AI.Embedding
    {
    }
    public partial class GeneratedEmbeddings<TEmbedding>
    {
    }
    public partial interface IChatClient
    {
        global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.ChatResponse> GetResponseAsync(global::System.Collections.Generic.IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> @messages, global::Microsoft.Extensions.AI.ChatOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::Microsoft.Extensions.AI.ChatResponseUpdate> GetStreamingResponseAsync(global::System.Collections.Generic.IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> @messages, global::Microsoft.Extensions.AI.ChatOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default);
    }
    public partial interface IChatReducer
    {
    }
    public partial interface IEmbeddingGenerator
    {
    }
    public partial interface IEmbeddingGenerator<TInput, TEmbedding> : global::Microsoft.Extensions.AI.IEmbeddingGenerator
    {
        global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.GeneratedEmbeddings<TEmbedding>> GenerateAsync(global::System.Collections.Generic.IEnumerable<TInput> @values, global::Microsoft.Extensions.AI.EmbeddingGenerationOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default);
    }
    public partial interface IHostedFileClient
    {
    }
    public partial interface IImageGenerator
    {
        global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.ImageGenerationResponse> GenerateAsync(global::Microsoft.Extensions.AI.ImageGenerationRequest @request, global::Microsoft.Extensions.AI.ImageGenerationOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default);
    }
    public partial interface IRealtimeClient
    {
        global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.IRealtimeClientSession> CreateSessionAsync(global::Microsoft.Extensions.AI.RealtimeSessionOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default);
    }
    public partial interface IRealtimeClientSession
    {
        global::Microsoft.Extensions.AI.RealtimeSessionOptions Options { get; }
    }
    public partial interface ISpeechToTextClient
    {
        global::System.Collections.Generic.IAsyncEnumerable<global::Microsoft.Extensions.AI.SpeechToTextResponseUpdate> GetStreamingTextAsync(global::System.IO.Stream @audioSpeechStream, global::Microsoft.Extensions.AI.SpeechToTextOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.SpeechToTextResponse> GetTextAsync(global::System.IO.Stream @audioSpeechStream, global::Microsoft.Extensions.AI.SpeechToTextOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default);
    }
    public partial interface ITextToSpeechClient
    {
        global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.TextToSpeechResponse> GetAudioAsync(string @text, global::Microsoft.Extensions.AI.TextToSpeechOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::Microsoft.Extensions.AI.TextToSpeechResponseUpdate> GetStreamingAudioAsync(string @text, global::Microsoft.Extensions.AI.TextToSpeechOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default);
    }
    public partial class ImageGenerationOptions
    {
        public ImageGenerationOptions() => throw null;
        public global::Microsoft.Extensions.AI.ImageGenerationOptions Clone() => throw null;
        public string ModelId { get; set; }
        public global::System.Func<global::Microsoft.Extensions.AI.IImageGenerator, object> RawRepresentationFactory { get; set; }
    }
    public partial class ImageGenerationRequest
    {
    }
    public partial class ImageGenerationResponse
    {
    }
    public partial class RealtimeSessionOptions
    {
        public RealtimeSessionOptions() => throw null;
        public string Model { get; set; }
        public global::System.Collections.Generic.IReadOnlyList<global::Microsoft.Extensions.AI.AITool> Tools { get; set; }
        public global::Microsoft.Extensions.AI.TranscriptionOptions TranscriptionOptions { get; set; }
    }
    public partial class SpeechToTextOptions
    {
        public SpeechToTextOptions() => throw null;
        public global::Microsoft.Extensions.AI.SpeechToTextOptions Clone() => throw null;
        public string ModelId { get; set; }
        public global::System.Func<global::Microsoft.Extensions.AI.ISpeechToTextClient, object> RawRepresentationFactory { get; set; }
    }
    public partial class SpeechToTextResponse
    {
    }
    public partial class SpeechToTextResponseUpdate
    {
    }
    public partial class TextToSpeechOptions
    {
        public TextToSpeechOptions() => throw null;
        public global::Microsoft.Extensions.AI.TextToSpeechOptions Clone() => throw null;
        public string ModelId { get; set; }
        public global::System.Func<global::Microsoft.Extensions.AI.ITextToSpeechClient, object> RawRepresentationFactory { get; set; }
    }
    public partial class TextToSpeechResponse
    {
    }
    public partial class TextToSpeechResponseUpdate
    {
    }
    public partial class TranscriptionOptions
    {
        public TranscriptionOptions() => throw null;
        public string ModelId { get; set; }
    }
}
