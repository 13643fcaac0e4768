// What Microsoft.Extensions.AI 10.11.0 declares of the members that rules/catalog/sdks lists. Written by ShapeTests.
namespace Microsoft.Extensions.AI
{
    public partial class CachingChatClient : global::Microsoft.Extensions.AI.DelegatingChatClient
    {
    }
    public partial class CachingEmbeddingGenerator<TInput, TEmbedding> : global::Microsoft.Extensions.AI.DelegatingEmbeddingGenerator<TInput, TEmbedding>
    {
    }
    public partial class ChatClientBuilder
    {
        public ChatClientBuilder(global::Microsoft.Extensions.AI.IChatClient @innerClient) => throw null;
        public ChatClientBuilder(global::System.Func<global::System.IServiceProvider, global::Microsoft.Extensions.AI.IChatClient> @innerClientFactory) => throw null;
        public global::Microsoft.Extensions.AI.IChatClient Build(global::System.IServiceProvider @services = default) => throw null;
        public global::Microsoft.Extensions.AI.ChatClientBuilder Use(global::System.Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> @clientFactory) => throw null;
        public global::Microsoft.Extensions.AI.ChatClientBuilder Use(global::System.Func<global::Microsoft.Extensions.AI.IChatClient, global::System.IServiceProvider, global::Microsoft.Extensions.AI.IChatClient> @clientFactory) => throw null;
        public global::Microsoft.Extensions.AI.ChatClientBuilder Use(global::System.Func<global::System.Collections.Generic.IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>, global::Microsoft.Extensions.AI.ChatOptions, global::System.Func<global::System.Collections.Generic.IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>, global::Microsoft.Extensions.AI.ChatOptions, global::System.Threading.CancellationToken, global::System.Threading.Tasks.Task>, global::System.Threading.CancellationToken, global::System.Threading.Tasks.Task> @sharedFunc) => throw null;
        public global::Microsoft.Extensions.AI.ChatClientBuilder Use(global::System.Func<global::System.Collections.Generic.IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>, global::Microsoft.Extensions.AI.ChatOptions, global::Microsoft.Extensions.AI.IChatClient, global::System.Threading.CancellationToken, global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.ChatResponse>> @getResponseFunc, global::System.Func<global::System.Collections.Generic.IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>, global::Microsoft.Extensions.AI.ChatOptions, global::Microsoft.Extensions.AI.IChatClient, global::System.Threading.CancellationToken, global::System.Collections.Generic.IAsyncEnumerable<global::Microsoft.Extensions.AI.ChatResponseUpdate>> @getStreamingResponseFunc) => throw null;
    }
    public static partial class ChatClientBuilderChatClientExtensions
    {
        public static global::Microsoft.Extensions.AI.ChatClientBuilder AsBuilder(this global::Microsoft.Extensions.AI.IChatClient @innerClient) => throw null;
    }
    public static partial class ChatClientStructuredOutputExtensions
    {
        public static global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.ChatResponse<T>> GetResponseAsync<T>(this global::Microsoft.Extensions.AI.IChatClient @chatClient, global::System.Collections.Generic.IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> @messages, global::Microsoft.Extensions.AI.ChatOptions @options = default, global::System.Nullable<bool> @useJsonSchemaResponseFormat = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public static global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.ChatResponse<T>> GetResponseAsync<T>(this global::Microsoft.Extensions.AI.IChatClient @chatClient, string @chatMessage, global::Microsoft.Extensions.AI.ChatOptions @options = default, global::System.Nullable<bool> @useJsonSchemaResponseFormat = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public static global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.ChatResponse<T>> GetResponseAsync<T>(this global::Microsoft.Extensions.AI.IChatClient @chatClient, global::Microsoft.Extensions.AI.ChatMessage @chatMessage, global::Microsoft.Extensions.AI.ChatOptions @options = default, global::System.Nullable<bool> @useJsonSchemaResponseFormat = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public static global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.ChatResponse<T>> GetResponseAsync<T>(this global::Microsoft.Extensions.AI.IChatClient @chatClient, string @chatMessage, global::System.Text.Json.JsonSerializerOptions @serializerOptions, global::Microsoft.Extensions.AI.ChatOptions @options = default, global::System.Nullable<bool> @useJsonSchemaResponseFormat = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public static global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.ChatResponse<T>> GetResponseAsync<T>(this global::Microsoft.Extensions.AI.IChatClient @chatClient, global::Microsoft.Extensions.AI.ChatMessage @chatMessage, global::System.Text.Json.JsonSerializerOptions @serializerOptions, global::Microsoft.Extensions.AI.ChatOptions @options = default, global::System.Nullable<bool> @useJsonSchemaResponseFormat = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public static global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.ChatResponse<T>> GetResponseAsync<T>(this global::Microsoft.Extensions.AI.IChatClient @chatClient, global::System.Collections.Generic.IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> @messages, global::System.Text.Json.JsonSerializerOptions @serializerOptions, global::Microsoft.Extensions.AI.ChatOptions @options = default, global::System.Nullable<bool> @useJsonSchemaResponseFormat = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class ChatResponse<T> : global::Microsoft.Extensions.AI.ChatResponse
    {
    }
    public partial class ConfigureOptionsChatClient : global::Microsoft.Extensions.AI.DelegatingChatClient
    {
        public ConfigureOptionsChatClient(global::Microsoft.Extensions.AI.IChatClient @innerClient, global::System.Action<global::Microsoft.Extensions.AI.ChatOptions> @configure) => throw null;
    }
    public partial class ConfigureOptionsEmbeddingGenerator<TInput, TEmbedding> : global::Microsoft.Extensions.AI.DelegatingEmbeddingGenerator<TInput, TEmbedding>
    {
        public ConfigureOptionsEmbeddingGenerator(global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding> @innerGenerator, global::System.Action<global::Microsoft.Extensions.AI.EmbeddingGenerationOptions> @configure) => throw null;
    }
    public partial class ConfigureOptionsImageGenerator : global::Microsoft.Extensions.AI.DelegatingImageGenerator
    {
        public ConfigureOptionsImageGenerator(global::Microsoft.Extensions.AI.IImageGenerator @innerGenerator, global::System.Action<global::Microsoft.Extensions.AI.ImageGenerationOptions> @configure) => throw null;
    }
    public partial class ConfigureOptionsSpeechToTextClient : global::Microsoft.Extensions.AI.DelegatingSpeechToTextClient
    {
        public ConfigureOptionsSpeechToTextClient(global::Microsoft.Extensions.AI.ISpeechToTextClient @innerClient, global::System.Action<global::Microsoft.Extensions.AI.SpeechToTextOptions> @configure) => throw null;
    }
    public partial class ConfigureOptionsTextToSpeechClient : global::Microsoft.Extensions.AI.DelegatingTextToSpeechClient
    {
        public ConfigureOptionsTextToSpeechClient(global::Microsoft.Extensions.AI.ITextToSpeechClient @innerClient, global::System.Action<global::Microsoft.Extensions.AI.TextToSpeechOptions> @configure) => throw null;
    }
    public partial class DistributedCachingChatClient : global::Microsoft.Extensions.AI.CachingChatClient
    {
        public DistributedCachingChatClient(global::Microsoft.Extensions.AI.IChatClient @innerClient, object @storage) => throw null;
    }
    public partial class DistributedCachingEmbeddingGenerator<TInput, TEmbedding> : global::Microsoft.Extensions.AI.CachingEmbeddingGenerator<TInput, TEmbedding>
    {
        public DistributedCachingEmbeddingGenerator(global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding> @innerGenerator, object @storage) => throw null;
    }
    public static partial class EmbeddingGeneratorBuilderEmbeddingGeneratorExtensions
    {
        public static global::Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<TInput, TEmbedding> AsBuilder<TInput, TEmbedding>(this global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding> @innerGenerator) => throw null;
    }
    public partial class EmbeddingGeneratorBuilder<TInput, TEmbedding>
    {
        public EmbeddingGeneratorBuilder(global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding> @innerGenerator) => throw null;
        public EmbeddingGeneratorBuilder(global::System.Func<global::System.IServiceProvider, global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding>> @innerGeneratorFactory) => throw null;
        public global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding> Build(global::System.IServiceProvider @services = default) => throw null;
        public global::Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<TInput, TEmbedding> Use(global::System.Func<global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding>, global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding>> @generatorFactory) => throw null;
        public global::Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<TInput, TEmbedding> Use(global::System.Func<global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding>, global::System.IServiceProvider, global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding>> @generatorFactory) => throw null;
        public global::Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<TInput, TEmbedding> Use(global::System.Func<global::System.Collections.Generic.IEnumerable<TInput>, global::Microsoft.Extensions.AI.EmbeddingGenerationOptions, global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding>, global::System.Threading.CancellationToken, global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.GeneratedEmbeddings<TEmbedding>>> @generateFunc) => throw null;
    }
    public partial class FunctionInvokingChatClient : global::Microsoft.Extensions.AI.DelegatingChatClient
    {
        public FunctionInvokingChatClient(global::Microsoft.Extensions.AI.IChatClient @innerClient, object @loggerFactory = default, global::System.IServiceProvider @functionInvocationServices = default) => throw null;
        public global::System.Collections.Generic.IList<global::Microsoft.Extensions.AI.AITool> AdditionalTools { get; set; }
    }
    public partial class FunctionInvokingRealtimeClient : global::Microsoft.Extensions.AI.DelegatingRealtimeClient
    {
        public FunctionInvokingRealtimeClient(global::Microsoft.Extensions.AI.IRealtimeClient @innerClient, object @loggerFactory = default, global::System.IServiceProvider @functionInvocationServices = default) => throw null;
        public global::System.Collections.Generic.IList<global::Microsoft.Extensions.AI.AITool> AdditionalTools { get; set; }
    }
    public partial class HostedFileClientBuilder
    {
        public HostedFileClientBuilder(global::Microsoft.Extensions.AI.IHostedFileClient @innerClient) => throw null;
        public HostedFileClientBuilder(global::System.Func<global::System.IServiceProvider, global::Microsoft.Extensions.AI.IHostedFileClient> @innerClientFactory) => throw null;
        public global::Microsoft.Extensions.AI.IHostedFileClient Build(global::System.IServiceProvider @services = default) => throw null;
        public global::Microsoft.Extensions.AI.HostedFileClientBuilder Use(global::System.Func<global::Microsoft.Extensions.AI.IHostedFileClient, global::Microsoft.Extensions.AI.IHostedFileClient> @clientFactory) => throw null;
        public global::Microsoft.Extensions.AI.HostedFileClientBuilder Use(global::System.Func<global::Microsoft.Extensions.AI.IHostedFileClient, global::System.IServiceProvider, global::Microsoft.Extensions.AI.IHostedFileClient> @clientFactory) => throw null;
    }
    public static partial class HostedFileClientBuilderHostedFileClientExtensions
    {
        public static global::Microsoft.Extensions.AI.HostedFileClientBuilder AsBuilder(this global::Microsoft.Extensions.AI.IHostedFileClient @innerClient) => throw null;
    }
    public partial class ImageGeneratingChatClient : global::Microsoft.Extensions.AI.DelegatingChatClient
    {
        public ImageGeneratingChatClient(global::Microsoft.Extensions.AI.IChatClient @innerClient, global::Microsoft.Extensions.AI.IImageGenerator @imageGenerator, global::Microsoft.Extensions.AI.ImageGeneratingChatClient.DataContentHandling @dataContentHandling = default) => throw null;
        public enum DataContentHandling
        {
            None,
            AllImages,
            GeneratedImages,
        }
    }
    public partial class ImageGeneratorBuilder
    {
        public ImageGeneratorBuilder(global::Microsoft.Extensions.AI.IImageGenerator @innerGenerator) => throw null;
        public ImageGeneratorBuilder(global::System.Func<global::System.IServiceProvider, global::Microsoft.Extensions.AI.IImageGenerator> @innerGeneratorFactory) => throw null;
        public global::Microsoft.Extensions.AI.IImageGenerator Build(global::System.IServiceProvider @services = default) => throw null;
        public global::Microsoft.Extensions.AI.ImageGeneratorBuilder Use(global::System.Func<global::Microsoft.Extensions.AI.IImageGenerator, global::Microsoft.Extensions.AI.IImageGenerator> @generatorFactory) => throw null;
        public global::Microsoft.Extensions.AI.ImageGeneratorBuilder Use(global::System.Func<global::Microsoft.Extensions.AI.IImageGenerator, global::System.IServiceProvider, global::Microsoft.Extensions.AI.IImageGenerator> @generatorFactory) => throw null;
    }
    public static partial class ImageGeneratorBuilderImageGeneratorExtensions
    {
        public static global::Microsoft.Extensions.AI.ImageGeneratorBuilder AsBuilder(this global::Microsoft.Extensions.AI.IImageGenerator @innerGenerator) => throw null;
    }
    public partial class LoggingChatClient : global::Microsoft.Extensions.AI.DelegatingChatClient
    {
        public LoggingChatClient(global::Microsoft.Extensions.AI.IChatClient @innerClient, object @logger) => throw null;
    }
    public partial class LoggingEmbeddingGenerator<TInput, TEmbedding> : global::Microsoft.Extensions.AI.DelegatingEmbeddingGenerator<TInput, TEmbedding>
    {
        public LoggingEmbeddingGenerator(global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding> @innerGenerator, object @logger) => throw null;
    }
    public partial class LoggingHostedFileClient : global::Microsoft.Extensions.AI.DelegatingHostedFileClient
    {
        public LoggingHostedFileClient(global::Microsoft.Extensions.AI.IHostedFileClient @innerClient, object @logger) => throw null;
    }
    public partial class LoggingImageGenerator : global::Microsoft.Extensions.AI.DelegatingImageGenerator
    {
        public LoggingImageGenerator(global::Microsoft.Extensions.AI.IImageGenerator @innerGenerator, object @logger) => throw null;
    }
    public partial class LoggingRealtimeClient : global::Microsoft.Extensions.AI.DelegatingRealtimeClient
    {
        public LoggingRealtimeClient(global::Microsoft.Extensions.AI.IRealtimeClient @innerClient, object @logger) => throw null;
    }
    public partial class LoggingSpeechToTextClient : global::Microsoft.Extensions.AI.DelegatingSpeechToTextClient
    {
        public LoggingSpeechToTextClient(global::Microsoft.Extensions.AI.ISpeechToTextClient @innerClient, object @logger) => throw null;
    }
    public partial class LoggingTextToSpeechClient : global::Microsoft.Extensions.AI.DelegatingTextToSpeechClient
    {
        public LoggingTextToSpeechClient(global::Microsoft.Extensions.AI.ITextToSpeechClient @innerClient, object @logger) => throw null;
    }
    public partial class OpenTelemetryChatClient : global::Microsoft.Extensions.AI.DelegatingChatClient
    {
        public OpenTelemetryChatClient(global::Microsoft.Extensions.AI.IChatClient @innerClient, object @logger = default, string @sourceName = default) => throw null;
    }
    public partial class OpenTelemetryEmbeddingGenerator<TInput, TEmbedding> : global::Microsoft.Extensions.AI.DelegatingEmbeddingGenerator<TInput, TEmbedding>
    {
        public OpenTelemetryEmbeddingGenerator(global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding> @innerGenerator, object @logger = default, string @sourceName = default) => throw null;
    }
    public partial class OpenTelemetryHostedFileClient : global::Microsoft.Extensions.AI.DelegatingHostedFileClient
    {
        public OpenTelemetryHostedFileClient(global::Microsoft.Extensions.AI.IHostedFileClient @innerClient, object @logger = default, string @sourceName = default) => throw null;
    }
    public partial class OpenTelemetryImageGenerator : global::Microsoft.Extensions.AI.DelegatingImageGenerator
    {
        public OpenTelemetryImageGenerator(global::Microsoft.Extensions.AI.IImageGenerator @innerGenerator, object @logger = default, string @sourceName = default) => throw null;
    }
    public partial class OpenTelemetryRealtimeClient : global::Microsoft.Extensions.AI.DelegatingRealtimeClient
    {
        public OpenTelemetryRealtimeClient(global::Microsoft.Extensions.AI.IRealtimeClient @innerClient, object @logger = default, string @sourceName = default) => throw null;
    }
    public partial class OpenTelemetrySpeechToTextClient : global::Microsoft.Extensions.AI.DelegatingSpeechToTextClient
    {
        public OpenTelemetrySpeechToTextClient(global::Microsoft.Extensions.AI.ISpeechToTextClient @innerClient, object @logger = default, string @sourceName = default) => throw null;
    }
    public partial class OpenTelemetryTextToSpeechClient : global::Microsoft.Extensions.AI.DelegatingTextToSpeechClient
    {
        public OpenTelemetryTextToSpeechClient(global::Microsoft.Extensions.AI.ITextToSpeechClient @innerClient, object @logger = default, string @sourceName = default) => throw null;
    }
    public partial class RealtimeClientBuilder
    {
        public RealtimeClientBuilder(global::Microsoft.Extensions.AI.IRealtimeClient @innerClient) => throw null;
        public RealtimeClientBuilder(global::System.Func<global::System.IServiceProvider, global::Microsoft.Extensions.AI.IRealtimeClient> @innerClientFactory) => throw null;
        public global::Microsoft.Extensions.AI.IRealtimeClient Build(global::System.IServiceProvider @services = default) => throw null;
        public global::Microsoft.Extensions.AI.RealtimeClientBuilder Use(global::System.Func<global::Microsoft.Extensions.AI.IRealtimeClient, global::Microsoft.Extensions.AI.IRealtimeClient> @clientFactory) => throw null;
        public global::Microsoft.Extensions.AI.RealtimeClientBuilder Use(global::System.Func<global::Microsoft.Extensions.AI.IRealtimeClient, global::System.IServiceProvider, global::Microsoft.Extensions.AI.IRealtimeClient> @clientFactory) => throw null;
    }
    public static partial class RealtimeClientBuilderRealtimeClientExtensions
    {
        public static global::Microsoft.Extensions.AI.RealtimeClientBuilder AsBuilder(this global::Microsoft.Extensions.AI.IRealtimeClient @innerClient) => throw null;
    }
    public partial class ReducingChatClient : global::Microsoft.Extensions.AI.DelegatingChatClient
    {
        public ReducingChatClient(global::Microsoft.Extensions.AI.IChatClient @innerClient, global::Microsoft.Extensions.AI.IChatReducer @reducer) => throw null;
    }
    public partial class SpeechToTextClientBuilder
    {
        public SpeechToTextClientBuilder(global::Microsoft.Extensions.AI.ISpeechToTextClient @innerClient) => throw null;
        public SpeechToTextClientBuilder(global::System.Func<global::System.IServiceProvider, global::Microsoft.Extensions.AI.ISpeechToTextClient> @innerClientFactory) => throw null;
        public global::Microsoft.Extensions.AI.ISpeechToTextClient Build(global::System.IServiceProvider @services = default) => throw null;
        public global::Microsoft.Extensions.AI.SpeechToTextClientBuilder Use(global::System.Func<global::Microsoft.Extensions.AI.ISpeechToTextClient, global::Microsoft.Extensions.AI.ISpeechToTextClient> @clientFactory) => throw null;
        public global::Microsoft.Extensions.AI.SpeechToTextClientBuilder Use(global::System.Func<global::Microsoft.Extensions.AI.ISpeechToTextClient, global::System.IServiceProvider, global::Microsoft.Extensions.AI.ISpeechToTextClient> @clientFactory) => throw null;
    }
    public static partial class SpeechToTextClientBuilderSpeechToTextClientExtensions
    {
        public static global::Microsoft.Extensions.AI.SpeechToTextClientBuilder AsBuilder(this global::Microsoft.Extensions.AI.ISpeechToTextClient @innerClient) => throw null;
    }
    public partial class TextToSpeechClientBuilder
    {
        public TextToSpeechClientBuilder(global::Microsoft.Extensions.AI.ITextToSpeechClient @innerClient) => throw null;
        public TextToSpeechClientBuilder(global::System.Func<global::System.IServiceProvider, global::Microsoft.Extensions.AI.ITextToSpeechClient> @innerClientFactory) => throw null;
        public global::Microsoft.Extensions.AI.ITextToSpeechClient Build(global::System.IServiceProvider @services = default) => throw null;
        public global::Microsoft.Extensions.AI.TextToSpeechClientBuilder Use(global::System.Func<global::Microsoft.Extensions.AI.ITextToSpeechClient, global::Microsoft.Extensions.AI.ITextToSpeechClient> @clientFactory) => throw null;
        public global::Microsoft.Extensions.AI.TextToSpeechClientBuilder Use(global::System.Func<global::Microsoft.Extensions.AI.ITextToSpeechClient, global::System.IServiceProvider, global::Microsoft.Extensions.AI.ITextToSpeechClient> @clientFactory) => throw null;
    }
    public static partial class TextToSpeechClientBuilderTextToSpeechClientExtensions
    {
        public static global::Microsoft.Extensions.AI.TextToSpeechClientBuilder AsBuilder(this global::Microsoft.Extensions.AI.ITextToSpeechClient @innerClient) => throw null;
    }
}
namespace Microsoft.Extensions.DependencyInjection
{
    public static partial class ChatClientBuilderServiceCollectionExtensions
    {
        public static global::Microsoft.Extensions.AI.ChatClientBuilder AddChatClient(this object @serviceCollection, global::Microsoft.Extensions.AI.IChatClient @innerClient, object @lifetime = default) => throw null;
        public static global::Microsoft.Extensions.AI.ChatClientBuilder AddChatClient(this object @serviceCollection, global::System.Func<global::System.IServiceProvider, global::Microsoft.Extensions.AI.IChatClient> @innerClientFactory, object @lifetime = default) => throw null;
        public static global::Microsoft.Extensions.AI.ChatClientBuilder AddKeyedChatClient(this object @serviceCollection, object @serviceKey, global::Microsoft.Extensions.AI.IChatClient @innerClient, object @lifetime = default) => throw null;
        public static global::Microsoft.Extensions.AI.ChatClientBuilder AddKeyedChatClient(this object @serviceCollection, object @serviceKey, global::System.Func<global::System.IServiceProvider, global::Microsoft.Extensions.AI.IChatClient> @innerClientFactory, object @lifetime = default) => throw null;
    }
    public static partial class EmbeddingGeneratorBuilderServiceCollectionExtensions
    {
        public static global::Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<TInput, TEmbedding> AddEmbeddingGenerator<TInput, TEmbedding>(this object @serviceCollection, global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding> @innerGenerator, object @lifetime = default) => throw null;
        public static global::Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<TInput, TEmbedding> AddEmbeddingGenerator<TInput, TEmbedding>(this object @serviceCollection, global::System.Func<global::System.IServiceProvider, global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding>> @innerGeneratorFactory, object @lifetime = default) => throw null;
        public static global::Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<TInput, TEmbedding> AddKeyedEmbeddingGenerator<TInput, TEmbedding>(this object @serviceCollection, object @serviceKey, global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding> @innerGenerator, object @lifetime = default) => throw null;
        public static global::Microsoft.Extensions.AI.EmbeddingGeneratorBuilder<TInput, TEmbedding> AddKeyedEmbeddingGenerator<TInput, TEmbedding>(this object @serviceCollection, object @serviceKey, global::System.Func<global::System.IServiceProvider, global::Microsoft.Extensions.AI.IEmbeddingGenerator<TInput, TEmbedding>> @innerGeneratorFactory, object @lifetime = default) => throw null;
    }
    public static partial class ImageGeneratorBuilderServiceCollectionExtensions
    {
        public static global::Microsoft.Extensions.AI.ImageGeneratorBuilder AddImageGenerator(this object @serviceCollection, global::Microsoft.Extensions.AI.IImageGenerator @innerGenerator, object @lifetime = default) => throw null;
        public static global::Microsoft.Extensions.AI.ImageGeneratorBuilder AddImageGenerator(this object @serviceCollection, global::System.Func<global::System.IServiceProvider, global::Microsoft.Extensions.AI.IImageGenerator> @innerGeneratorFactory, object @lifetime = default) => throw null;
        public static global::Microsoft.Extensions.AI.ImageGeneratorBuilder AddKeyedImageGenerator(this object @serviceCollection, object @serviceKey, global::Microsoft.Extensions.AI.IImageGenerator @innerGenerator, object @lifetime = default) => throw null;
        public static global::Microsoft.Extensions.AI.ImageGeneratorBuilder AddKeyedImageGenerator(this object @serviceCollection, object @serviceKey, global::System.Func<global::System.IServiceProvider, global::Microsoft.Extensions.AI.IImageGenerator> @innerGeneratorFactory, object @lifetime = default) => throw null;
    }
    public static partial class SpeechToTextClientBuilderServiceCollectionExtensions
    {
        public static global::Microsoft.Extensions.AI.SpeechToTextClientBuilder AddKeyedSpeechToTextClient(this object @serviceCollection, object @serviceKey, global::Microsoft.Extensions.AI.ISpeechToTextClient @innerClient, object @lifetime = default) => throw null;
        public static global::Microsoft.Extensions.AI.SpeechToTextClientBuilder AddKeyedSpeechToTextClient(this object @serviceCollection, object @serviceKey, global::System.Func<global::System.IServiceProvider, global::Microsoft.Extensions.AI.ISpeechToTextClient> @innerClientFactory, object @lifetime = default) => throw null;
        public static global::Microsoft.Extensions.AI.SpeechToTextClientBuilder AddSpeechToTextClient(this object @serviceCollection, global::Microsoft.Extensions.AI.ISpeechToTextClient @innerClient, object @lifetime = default) => throw null;
        public static global::Microsoft.Extensions.AI.SpeechToTextClientBuilder AddSpeechToTextClient(this object @serviceCollection, global::System.Func<global::System.IServiceProvider, global::Microsoft.Extensions.AI.ISpeechToTextClient> @innerClientFactory, object @lifetime = default) => throw null;
    }
    public static partial class TextToSpeechClientBuilderServiceCollectionExtensions
    {
        public static global::Microsoft.Extensions.AI.TextToSpeechClientBuilder AddKeyedTextToSpeechClient(this object @serviceCollection, object @serviceKey, global::Microsoft.Extensions.AI.ITextToSpeechClient @innerClient, object @lifetime = default) => throw null;
        public static global::Microsoft.Extensions.AI.TextToSpeechClientBuilder AddKeyedTextToSpeechClient(this object @serviceCollection, object @serviceKey, global::System.Func<global::System.IServiceProvider, global::Microsoft.Extensions.AI.ITextToSpeechClient> @innerClientFactory, object @lifetime = default) => throw null;
        public static global::Microsoft.Extensions.AI.TextToSpeechClientBuilder AddTextToSpeechClient(this object @serviceCollection, global::Microsoft.Extensions.AI.ITextToSpeechClient @innerClient, object @lifetime = default) => throw null;
        public static global::Microsoft.Extensions.AI.TextToSpeechClientBuilder AddTextToSpeechClient(this object @serviceCollection, global::System.Func<global::System.IServiceProvider, global::Microsoft.Extensions.AI.ITextToSpeechClient> @innerClientFactory, object @lifetime = default) => throw null;
    }
}
