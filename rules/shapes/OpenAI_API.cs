// What OpenAI_API declares of the members that rules/catalog/sdks lists, as its public source says.
namespace OpenAI_API
{
    public partial class APIAuthentication
    {
        public static global::OpenAI_API.APIAuthentication Default { get; set; }
        public static global::OpenAI_API.APIAuthentication LoadFromEnv() => throw null;
        public static global::OpenAI_API.APIAuthentication LoadFromPath(string @directory = default, string @filename = default, bool @searchUp = default) => throw null;
    }
    public partial class ApiResultBase
    {
        public global::OpenAI_API.Models.Model Model { get; set; }
    }
    public partial class EndpointBase
    {
    }
    public partial interface IOpenAIAPI
    {
        string ApiUrlFormat { get; set; }
        global::OpenAI_API.APIAuthentication Auth { get; set; }
        global::OpenAI_API.Chat.IChatEndpoint Chat { get; }
        global::OpenAI_API.Completions.ICompletionEndpoint Completions { get; }
        global::OpenAI_API.Embedding.IEmbeddingEndpoint Embeddings { get; }
        global::OpenAI_API.Images.IImageGenerationEndpoint ImageGenerations { get; }
        global::OpenAI_API.Audio.ITextToSpeechEndpoint TextToSpeech { get; }
    }
    public partial class OpenAIAPI : global::OpenAI_API.IOpenAIAPI
    {
        public OpenAIAPI(global::OpenAI_API.APIAuthentication @apiKeys = default) => throw null;
        public string ApiUrlFormat { get; set; }
        public global::OpenAI_API.APIAuthentication Auth { get; set; }
        public global::OpenAI_API.Chat.IChatEndpoint Chat { get; }
        public global::OpenAI_API.Completions.ICompletionEndpoint Completions { get; }
        public global::OpenAI_API.Embedding.IEmbeddingEndpoint Embeddings { get; }
        public static global::OpenAI_API.OpenAIAPI ForAzure(string @YourResourceName, string @deploymentId, global::OpenAI_API.APIAuthentication @apiKey = default) => throw null;
        public global::OpenAI_API.Images.IImageGenerationEndpoint ImageGenerations { get; }
        public global::OpenAI_API.Audio.ITextToSpeechEndpoint TextToSpeech { get; }
    }
}
namespace OpenAI_API.Audio
{
    public partial class AudioRequest
    {
        public AudioRequest() => throw null;
        public string Model { get; set; }
    }
    public partial interface ITextToSpeechEndpoint
    {
        global::OpenAI_API.Audio.TextToSpeechRequest DefaultTTSRequestArgs { get; set; }
        global::System.Threading.Tasks.Task<global::System.IO.Stream> GetSpeechAsStreamAsync(global::OpenAI_API.Audio.TextToSpeechRequest @request);
        global::System.Threading.Tasks.Task<global::System.IO.Stream> GetSpeechAsStreamAsync(string @input, string @voice = default, double? @speed = default, string @responseFormat = default, global::OpenAI_API.Models.Model @model = default);
        global::System.Threading.Tasks.Task<global::System.IO.FileInfo> SaveSpeechToFileAsync(global::OpenAI_API.Audio.TextToSpeechRequest @request, string @localPath);
        global::System.Threading.Tasks.Task<global::System.IO.FileInfo> SaveSpeechToFileAsync(string @input, string @localPath, string @voice = default, double? @speed = default, string @responseFormat = default, global::OpenAI_API.Models.Model @model = default);
    }
    public partial class TextToSpeechEndpoint : global::OpenAI_API.EndpointBase, global::OpenAI_API.Audio.ITextToSpeechEndpoint
    {
        public global::OpenAI_API.Audio.TextToSpeechRequest DefaultTTSRequestArgs { get; set; }
        public global::System.Threading.Tasks.Task<global::System.IO.Stream> GetSpeechAsStreamAsync(global::OpenAI_API.Audio.TextToSpeechRequest @request) => throw null;
        public global::System.Threading.Tasks.Task<global::System.IO.Stream> GetSpeechAsStreamAsync(string @input, string @voice = default, double? @speed = default, string @responseFormat = default, global::OpenAI_API.Models.Model @model = default) => throw null;
        public global::System.Threading.Tasks.Task<global::System.IO.FileInfo> SaveSpeechToFileAsync(global::OpenAI_API.Audio.TextToSpeechRequest @request, string @localPath) => throw null;
        public global::System.Threading.Tasks.Task<global::System.IO.FileInfo> SaveSpeechToFileAsync(string @input, string @localPath, string @voice = default, double? @speed = default, string @responseFormat = default, global::OpenAI_API.Models.Model @model = default) => throw null;
    }
    public partial class TextToSpeechRequest
    {
        public TextToSpeechRequest() => throw null;
        public string Model { get; set; }
    }
}
namespace OpenAI_API.Chat
{
    public partial class ChatEndpoint : global::OpenAI_API.EndpointBase, global::OpenAI_API.Chat.IChatEndpoint
    {
        public global::System.Threading.Tasks.Task<global::OpenAI_API.Chat.ChatResult> CreateChatCompletionAsync(global::OpenAI_API.Chat.ChatRequest @request) => throw null;
        public global::System.Threading.Tasks.Task<global::OpenAI_API.Chat.ChatResult> CreateChatCompletionAsync(global::OpenAI_API.Chat.ChatRequest @request, int @numOutputs = default) => throw null;
        public global::System.Threading.Tasks.Task<global::OpenAI_API.Chat.ChatResult> CreateChatCompletionAsync(global::System.Collections.Generic.IList<global::OpenAI_API.Chat.ChatMessage> @messages, global::OpenAI_API.Models.Model @model = default, double? @temperature = default, double? @top_p = default, int? @numOutputs = default, int? @max_tokens = default, double? @frequencyPenalty = default, double? @presencePenalty = default, global::System.Collections.Generic.IReadOnlyDictionary<string, float> @logitBias = default, params string[] @stopSequences) => throw null;
        public global::System.Threading.Tasks.Task<global::OpenAI_API.Chat.ChatResult> CreateChatCompletionAsync(params global::OpenAI_API.Chat.ChatMessage[] @messages) => throw null;
        public global::System.Threading.Tasks.Task<global::OpenAI_API.Chat.ChatResult> CreateChatCompletionAsync(params string[] @userMessages) => throw null;
        public global::System.Threading.Tasks.Task<global::OpenAI_API.Chat.ChatResult> CreateChatCompletionAsync(string @userMessage, params global::OpenAI_API.Chat.ChatMessage.ImageInput[] @images) => throw null;
        public global::OpenAI_API.Chat.Conversation CreateConversation(global::OpenAI_API.Chat.ChatRequest @defaultChatRequestArgs = default) => throw null;
        public global::OpenAI_API.Chat.ChatRequest DefaultChatRequestArgs { get; set; }
        public global::System.Collections.Generic.IAsyncEnumerable<global::OpenAI_API.Chat.ChatResult> StreamChatEnumerableAsync(global::OpenAI_API.Chat.ChatRequest @request) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::OpenAI_API.Chat.ChatResult> StreamChatEnumerableAsync(global::System.Collections.Generic.IList<global::OpenAI_API.Chat.ChatMessage> @messages, global::OpenAI_API.Models.Model @model = default, double? @temperature = default, double? @top_p = default, int? @numOutputs = default, int? @max_tokens = default, double? @frequencyPenalty = default, double? @presencePenalty = default, global::System.Collections.Generic.IReadOnlyDictionary<string, float> @logitBias = default, params string[] @stopSequences) => throw null;
    }
    public partial class ChatMessage
    {
        public global::System.Collections.Generic.List<global::OpenAI_API.Chat.ChatMessage.ImageInput> Images { get; set; }
        public partial class ImageInput
        {
            public static global::OpenAI_API.Chat.ChatMessage.ImageInput FromFile(string @filePath, string @detail = default) => throw null;
            public static global::OpenAI_API.Chat.ChatMessage.ImageInput FromImageBytes(byte[] @imageData, string @detail = default) => throw null;
            public static global::OpenAI_API.Chat.ChatMessage.ImageInput FromImageUrl(string @url, string @detail = default) => throw null;
        }
    }
    public partial class ChatRequest
    {
        public ChatRequest() => throw null;
        public ChatRequest(global::OpenAI_API.Chat.ChatRequest @basedOn) => throw null;
        public global::System.Collections.Generic.IList<global::OpenAI_API.Chat.ChatMessage> Messages { get; set; }
        public string Model { get; set; }
    }
    public partial class ChatResult : global::OpenAI_API.ApiResultBase
    {
    }
    public partial class Conversation
    {
        public Conversation(global::OpenAI_API.Chat.ChatEndpoint @endpoint, global::OpenAI_API.Models.Model @model = default, global::OpenAI_API.Chat.ChatRequest @defaultChatRequestArgs = default) => throw null;
        public global::System.Collections.Generic.IList<global::OpenAI_API.Chat.ChatMessage> Messages { get; }
        public global::OpenAI_API.Models.Model Model { get; set; }
        public global::OpenAI_API.Chat.ChatResult MostRecentApiResult { get; set; }
        public global::OpenAI_API.Chat.ChatRequest RequestParameters { get; set; }
    }
    public partial interface IChatEndpoint
    {
        global::System.Threading.Tasks.Task<global::OpenAI_API.Chat.ChatResult> CreateChatCompletionAsync(global::OpenAI_API.Chat.ChatRequest @request);
        global::System.Threading.Tasks.Task<global::OpenAI_API.Chat.ChatResult> CreateChatCompletionAsync(global::OpenAI_API.Chat.ChatRequest @request, int @numOutputs = default);
        global::System.Threading.Tasks.Task<global::OpenAI_API.Chat.ChatResult> CreateChatCompletionAsync(global::System.Collections.Generic.IList<global::OpenAI_API.Chat.ChatMessage> @messages, global::OpenAI_API.Models.Model @model = default, double? @temperature = default, double? @top_p = default, int? @numOutputs = default, int? @max_tokens = default, double? @frequencyPenalty = default, double? @presencePenalty = default, global::System.Collections.Generic.IReadOnlyDictionary<string, float> @logitBias = default, params string[] @stopSequences);
        global::System.Threading.Tasks.Task<global::OpenAI_API.Chat.ChatResult> CreateChatCompletionAsync(params global::OpenAI_API.Chat.ChatMessage[] @messages);
        global::System.Threading.Tasks.Task<global::OpenAI_API.Chat.ChatResult> CreateChatCompletionAsync(params string[] @userMessages);
        global::System.Threading.Tasks.Task<global::OpenAI_API.Chat.ChatResult> CreateChatCompletionAsync(string @userMessage, params global::OpenAI_API.Chat.ChatMessage.ImageInput[] @images);
        global::OpenAI_API.Chat.Conversation CreateConversation(global::OpenAI_API.Chat.ChatRequest @defaultChatRequestArgs = default);
        global::OpenAI_API.Chat.ChatRequest DefaultChatRequestArgs { get; set; }
        global::System.Collections.Generic.IAsyncEnumerable<global::OpenAI_API.Chat.ChatResult> StreamChatEnumerableAsync(global::OpenAI_API.Chat.ChatRequest @request);
        global::System.Collections.Generic.IAsyncEnumerable<global::OpenAI_API.Chat.ChatResult> StreamChatEnumerableAsync(global::System.Collections.Generic.IList<global::OpenAI_API.Chat.ChatMessage> @messages, global::OpenAI_API.Models.Model @model = default, double? @temperature = default, double? @top_p = default, int? @numOutputs = default, int? @max_tokens = default, double? @frequencyPenalty = default, double? @presencePenalty = default, global::System.Collections.Generic.IReadOnlyDictionary<string, float> @logitBias = default, params string[] @stopSequences);
    }
}
namespace OpenAI_API.Completions
{
    public partial class CompletionEndpoint : global::OpenAI_API.EndpointBase, global::OpenAI_API.Completions.ICompletionEndpoint
    {
        public global::System.Threading.Tasks.Task<global::OpenAI_API.Completions.CompletionResult> CreateCompletionAsync(global::OpenAI_API.Completions.CompletionRequest @request) => throw null;
        public global::System.Threading.Tasks.Task<global::OpenAI_API.Completions.CompletionResult> CreateCompletionAsync(string @prompt, global::OpenAI_API.Models.Model @model = default, int? @max_tokens = default, double? @temperature = default, double? @top_p = default, int? @numOutputs = default, double? @presencePenalty = default, double? @frequencyPenalty = default, int? @logProbs = default, bool? @echo = default, params string[] @stopSequences) => throw null;
        public global::System.Threading.Tasks.Task<global::OpenAI_API.Completions.CompletionResult> CreateCompletionAsync(params string[] @prompts) => throw null;
        public global::System.Threading.Tasks.Task<global::OpenAI_API.Completions.CompletionResult> CreateCompletionsAsync(global::OpenAI_API.Completions.CompletionRequest @request, int @numOutputs = default) => throw null;
        public global::OpenAI_API.Completions.CompletionRequest DefaultCompletionRequestArgs { get; set; }
        public global::System.Collections.Generic.IAsyncEnumerable<global::OpenAI_API.Completions.CompletionResult> StreamCompletionEnumerableAsync(global::OpenAI_API.Completions.CompletionRequest @request) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::OpenAI_API.Completions.CompletionResult> StreamCompletionEnumerableAsync(string @prompt, global::OpenAI_API.Models.Model @model = default, int? @max_tokens = default, double? @temperature = default, double? @top_p = default, int? @numOutputs = default, double? @presencePenalty = default, double? @frequencyPenalty = default, int? @logProbs = default, bool? @echo = default, params string[] @stopSequences) => throw null;
    }
    public partial class CompletionRequest
    {
        public CompletionRequest() => throw null;
        public CompletionRequest(global::OpenAI_API.Completions.CompletionRequest @basedOn) => throw null;
        public CompletionRequest(params string[] @prompts) => throw null;
        public CompletionRequest(string @prompt, global::OpenAI_API.Models.Model @model = default, int? @max_tokens = default, double? @temperature = default, string @suffix = default, double? @top_p = default, int? @numOutputs = default, double? @presencePenalty = default, double? @frequencyPenalty = default, int? @logProbs = default, bool? @echo = default, params string[] @stopSequences) => throw null;
        public string Model { get; set; }
    }
    public partial class CompletionResult : global::OpenAI_API.ApiResultBase
    {
    }
    public partial interface ICompletionEndpoint
    {
        global::System.Threading.Tasks.Task<global::OpenAI_API.Completions.CompletionResult> CreateCompletionAsync(global::OpenAI_API.Completions.CompletionRequest @request);
        global::System.Threading.Tasks.Task<global::OpenAI_API.Completions.CompletionResult> CreateCompletionAsync(string @prompt, global::OpenAI_API.Models.Model @model = default, int? @max_tokens = default, double? @temperature = default, double? @top_p = default, int? @numOutputs = default, double? @presencePenalty = default, double? @frequencyPenalty = default, int? @logProbs = default, bool? @echo = default, params string[] @stopSequences);
        global::System.Threading.Tasks.Task<global::OpenAI_API.Completions.CompletionResult> CreateCompletionAsync(params string[] @prompts);
        global::System.Threading.Tasks.Task<global::OpenAI_API.Completions.CompletionResult> CreateCompletionsAsync(global::OpenAI_API.Completions.CompletionRequest @request, int @numOutputs = default);
        global::OpenAI_API.Completions.CompletionRequest DefaultCompletionRequestArgs { get; set; }
        global::System.Collections.Generic.IAsyncEnumerable<global::OpenAI_API.Completions.CompletionResult> StreamCompletionEnumerableAsync(global::OpenAI_API.Completions.CompletionRequest @request);
        global::System.Collections.Generic.IAsyncEnumerable<global::OpenAI_API.Completions.CompletionResult> StreamCompletionEnumerableAsync(string @prompt, global::OpenAI_API.Models.Model @model = default, int? @max_tokens = default, double? @temperature = default, double? @top_p = default, int? @numOutputs = default, double? @presencePenalty = default, double? @frequencyPenalty = default, int? @logProbs = default, bool? @echo = default, params string[] @stopSequences);
    }
}
namespace OpenAI_API.Embedding
{
    public partial class EmbeddingEndpoint : global::OpenAI_API.EndpointBase, global::OpenAI_API.Embedding.IEmbeddingEndpoint
    {
        public global::OpenAI_API.Embedding.EmbeddingRequest DefaultEmbeddingRequestArgs { get; set; }
        public global::System.Threading.Tasks.Task<float[]> GetEmbeddingsAsync(string @input) => throw null;
        public global::System.Threading.Tasks.Task<float[]> GetEmbeddingsAsync(string @input, global::OpenAI_API.Models.Model @model = default, int? @dimensions = default) => throw null;
    }
    public partial class EmbeddingRequest
    {
        public EmbeddingRequest() => throw null;
        public EmbeddingRequest(global::OpenAI_API.Models.Model @model, string @input, int? @dimensions = default) => throw null;
        public EmbeddingRequest(string @input) => throw null;
        public string Model { get; set; }
    }
    public partial interface IEmbeddingEndpoint
    {
        global::OpenAI_API.Embedding.EmbeddingRequest DefaultEmbeddingRequestArgs { get; set; }
        global::System.Threading.Tasks.Task<float[]> GetEmbeddingsAsync(string @input, global::OpenAI_API.Models.Model @model = default, int? @dimensions = default);
    }
}
namespace OpenAI_API.Images
{
    public partial interface IImageGenerationEndpoint
    {
        global::System.Threading.Tasks.Task<global::OpenAI_API.Images.ImageResult> CreateImageAsync(global::OpenAI_API.Images.ImageGenerationRequest @request);
        global::System.Threading.Tasks.Task<global::OpenAI_API.Images.ImageResult> CreateImageAsync(string @input, global::OpenAI_API.Models.Model @model = default);
    }
    public partial class ImageGenerationEndpoint : global::OpenAI_API.EndpointBase, global::OpenAI_API.Images.IImageGenerationEndpoint
    {
        public global::System.Threading.Tasks.Task<global::OpenAI_API.Images.ImageResult> CreateImageAsync(string @input, global::OpenAI_API.Models.Model @model = default) => throw null;
        public global::System.Threading.Tasks.Task<global::OpenAI_API.Images.ImageResult> CreateImageAsync(global::OpenAI_API.Images.ImageGenerationRequest @request) => throw null;
    }
    public partial class ImageGenerationRequest
    {
        public ImageGenerationRequest() => throw null;
        public ImageGenerationRequest(string @prompt, global::OpenAI_API.Models.Model @model, global::OpenAI_API.Images.ImageSize @size = default, string @quality = default, string @user = default, global::OpenAI_API.Images.ImageResponseFormat @responseFormat = default) => throw null;
        public ImageGenerationRequest(string @prompt, int? @numOfImages = default, global::OpenAI_API.Images.ImageSize @size = default, string @user = default, global::OpenAI_API.Images.ImageResponseFormat @responseFormat = default) => throw null;
        public string Model { get; set; }
        public global::OpenAI_API.Images.ImageResponseFormat ResponseFormat { get; set; }
        public global::OpenAI_API.Images.ImageSize Size { get; set; }
    }
    public partial class ImageResponseFormat
    {
        public static global::OpenAI_API.Images.ImageResponseFormat B64_json { get; }
        public static global::OpenAI_API.Images.ImageResponseFormat Url { get; }
    }
    public partial class ImageResult : global::OpenAI_API.ApiResultBase
    {
    }
    public partial class ImageSize
    {
        public static global::OpenAI_API.Images.ImageSize _1024 { get; }
        public static global::OpenAI_API.Images.ImageSize _1024x1792 { get; }
        public static global::OpenAI_API.Images.ImageSize _1792x1024 { get; }
        public static global::OpenAI_API.Images.ImageSize _256 { get; }
        public static global::OpenAI_API.Images.ImageSize _512 { get; }
    }
}
namespace OpenAI_API.Models
{
    public partial class Model
    {
        public Model(string @name) => throw null;
        public Model() => throw null;
        public static global::OpenAI_API.Models.Model AdaText { get; }
        public static global::OpenAI_API.Models.Model AdaTextEmbedding { get; }
        public static global::OpenAI_API.Models.Model Babbage { get; }
        public static global::OpenAI_API.Models.Model BabbageText { get; }
        public static global::OpenAI_API.Models.Model ChatGPTTurbo { get; }
        public static global::OpenAI_API.Models.Model ChatGPTTurboInstruct { get; }
        public static global::OpenAI_API.Models.Model ChatGPTTurbo_1106 { get; }
        public static global::OpenAI_API.Models.Model ChatGPTTurbo_16k { get; }
        public static global::OpenAI_API.Models.Model CurieText { get; }
        public static global::OpenAI_API.Models.Model CushmanCode { get; }
        public static global::OpenAI_API.Models.Model DALLE2 { get; }
        public static global::OpenAI_API.Models.Model DALLE3 { get; }
        public static global::OpenAI_API.Models.Model Davinci { get; }
        public static global::OpenAI_API.Models.Model DavinciCode { get; }
        public static global::OpenAI_API.Models.Model DavinciText { get; }
        public static global::OpenAI_API.Models.Model DefaultChatModel { get; set; }
        public static global::OpenAI_API.Models.Model DefaultEmbeddingModel { get; set; }
        public static global::OpenAI_API.Models.Model DefaultModel { get; set; }
        public static global::OpenAI_API.Models.Model DefaultTTSModel { get; set; }
        public static global::OpenAI_API.Models.Model DefaultTranscriptionModel { get; set; }
        public static global::OpenAI_API.Models.Model GPT4 { get; }
        public static global::OpenAI_API.Models.Model GPT4_32k_Context { get; }
        public static global::OpenAI_API.Models.Model GPT4_Turbo { get; }
        public static global::OpenAI_API.Models.Model GPT4_Vision { get; }
        public global::System.Threading.Tasks.Task<global::OpenAI_API.Models.Model> RetrieveModelDetailsAsync(global::OpenAI_API.OpenAIAPI @api) => throw null;
        public static global::OpenAI_API.Models.Model TTS_HD { get; }
        public static global::OpenAI_API.Models.Model TTS_Speed { get; }
        public static global::OpenAI_API.Models.Model TextEmbedding3Large { get; }
        public static global::OpenAI_API.Models.Model TextEmbedding3Small { get; }
        public static global::OpenAI_API.Models.Model TextModerationLatest { get; }
        public static global::OpenAI_API.Models.Model TextModerationStable { get; }
        public static global::OpenAI_API.Models.Model Whisper1 { get; }
    }
}
namespace OpenAI_API.Moderation
{
    public partial class ModerationRequest
    {
        public ModerationRequest() => throw null;
        public ModerationRequest(string @input, global::OpenAI_API.Models.Model @model) => throw null;
        public ModerationRequest(string[] @inputs, global::OpenAI_API.Models.Model @model) => throw null;
        public ModerationRequest(params string[] @input) => throw null;
        public string Model { get; set; }
    }
}
