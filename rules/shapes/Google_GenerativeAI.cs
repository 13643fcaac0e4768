// What Google_GenerativeAI declares of the members that rules/catalog/sdks lists, as its public source says.
namespace GenerativeAI
{
    public partial class BaseModel : global::GenerativeAI.Clients.BaseClient
    {
    }
    public partial class ChatSession : global::GenerativeAI.GenerativeModel
    {
        public ChatSession(global::System.Collections.Generic.List<global::GenerativeAI.Types.Content> @history, global::GenerativeAI.Core.IPlatformAdapter @platform, string @model, global::GenerativeAI.Types.GenerationConfig @config = default, global::System.Collections.Generic.ICollection<global::GenerativeAI.Types.SafetySetting> @safetySettings = default, string @systemInstruction = default, global::System.Net.Http.HttpClient @httpClient = default, object @logger = default) => throw null;
        public ChatSession(global::System.Collections.Generic.List<global::GenerativeAI.Types.Content> @history, string @apiKey, global::GenerativeAI.Core.ModelParams @modelParams, global::System.Net.Http.HttpClient @client = default, object @logger = default) => throw null;
        public ChatSession(global::System.Collections.Generic.List<global::GenerativeAI.Types.Content> @history, string @apiKey, string @model, global::GenerativeAI.Types.GenerationConfig @config = default, global::System.Collections.Generic.ICollection<global::GenerativeAI.Types.SafetySetting> @safetySettings = default, string @systemInstruction = default, global::System.Net.Http.HttpClient @httpClient = default, object @logger = default) => throw null;
        public ChatSession(global::GenerativeAI.Types.ChatSessionBackUpData @chatSessionBackUpData, string @apiKey, global::System.Collections.Generic.List<global::GenerativeAI.Core.IFunctionTool> @toolList = default, global::System.Net.Http.HttpClient @httpClient = default, object @logger = default) => throw null;
        public ChatSession(global::GenerativeAI.Types.ChatSessionBackUpData @chatSessionBackUpData, global::GenerativeAI.Core.IPlatformAdapter @platform, global::System.Collections.Generic.List<global::GenerativeAI.Core.IFunctionTool> @toolList = default, global::System.Net.Http.HttpClient @httpClient = default, object @logger = default) => throw null;
        public global::GenerativeAI.Types.ChatSessionBackUpData CreateChatSessionBackUpData() => throw null;
        public global::System.Collections.Generic.List<global::GenerativeAI.Types.Content> History { get; set; }
        public global::GenerativeAI.Types.Content LastRequestContent { get; set; }
        public global::GenerativeAI.Types.Content LastResponseContent { get; set; }
    }
    public partial class EmbeddingModel : global::GenerativeAI.BaseModel
    {
        public EmbeddingModel(global::GenerativeAI.Core.IPlatformAdapter @platform, string @model, global::System.Net.Http.HttpClient @httpClient = default, object @logger = default) => throw null;
        public EmbeddingModel(string @apiKey, string @model, global::System.Net.Http.HttpClient @httpClient = default, object @logger = default) => throw null;
        public string Model { get; set; }
    }
    public partial class GeminiModel : global::GenerativeAI.GenerativeModel
    {
        public GeminiModel(global::GenerativeAI.Core.IPlatformAdapter @platform, string @model, global::GenerativeAI.Types.GenerationConfig @config = default, global::System.Collections.Generic.ICollection<global::GenerativeAI.Types.SafetySetting> @safetySettings = default, string @systemInstruction = default, global::System.Net.Http.HttpClient @httpClient = default, object @logger = default) => throw null;
        public GeminiModel(string @apiKey, global::GenerativeAI.Core.ModelParams @modelParams, global::System.Net.Http.HttpClient @client = default, object @logger = default) => throw null;
    }
    public partial class GenAI
    {
        public global::GenerativeAI.Clients.BatchClient BatchClient { get; }
        public global::GenerativeAI.EmbeddingModel CreateEmbeddingModel(string @modelName) => throw null;
        public global::GenerativeAI.GenerativeModel CreateGenerativeModel(string @modelName, global::GenerativeAI.Types.GenerationConfig @config = default, global::System.Collections.Generic.ICollection<global::GenerativeAI.Types.SafetySetting> @safetyRatings = default, string @systemInstruction = default) => throw null;
        public global::GenerativeAI.Clients.ImagenModel CreateImageModel(string @modelName) => throw null;
        public global::GenerativeAI.Core.IPlatformAdapter GetPlatformAdapter() => throw null;
    }
    public partial class GenerativeModel : global::GenerativeAI.BaseModel, global::GenerativeAI.IGenerativeModel
    {
        public GenerativeModel(global::GenerativeAI.Core.IPlatformAdapter @platform, string @model, global::GenerativeAI.Types.GenerationConfig @config = default, global::System.Collections.Generic.ICollection<global::GenerativeAI.Types.SafetySetting> @safetySettings = default, string @systemInstruction = default, global::System.Net.Http.HttpClient @httpClient = default, object @logger = default) => throw null;
        public GenerativeModel(string @apiKey, global::GenerativeAI.Core.ModelParams @modelParams, global::System.Net.Http.HttpClient @client = default, object @logger = default) => throw null;
        public GenerativeModel(string @apiKey, string @model, global::GenerativeAI.Types.GenerationConfig @config = default, global::System.Collections.Generic.ICollection<global::GenerativeAI.Types.SafetySetting> @safetySettings = default, string @systemInstruction = default, global::System.Net.Http.HttpClient @httpClient = default, object @logger = default) => throw null;
        public global::GenerativeAI.Types.GenerationConfig Config { get; set; }
        public global::System.Collections.Generic.List<global::GenerativeAI.Core.IFunctionTool> FunctionTools { get; set; }
        public string Model { get; set; }
        public global::System.Collections.Generic.List<global::GenerativeAI.Types.SafetySetting> SafetySettings { get; set; }
        public global::GenerativeAI.ChatSession StartChat(global::System.Collections.Generic.List<global::GenerativeAI.Types.Content> @history = default, global::GenerativeAI.Types.GenerationConfig @config = default, global::System.Collections.Generic.ICollection<global::GenerativeAI.Types.SafetySetting> @safetySettings = default, string @systemInstruction = default) => throw null;
        public global::GenerativeAI.ChatSession StartChat(global::GenerativeAI.Types.ChatSessionBackUpData @chatSessionBackUpData, global::System.Collections.Generic.List<global::GenerativeAI.Core.IFunctionTool> @tools = default) => throw null;
    }
    public partial class GoogleAi : global::GenerativeAI.GenAI, global::GenerativeAI.IGenerativeAI
    {
        public GoogleAi(string @apiKey = default, string @accessToken = default, global::System.Net.Http.HttpClient @client = default, object @logger = default) => throw null;
        public GoogleAi(global::GenerativeAI.Core.IPlatformAdapter @adapter, global::System.Net.Http.HttpClient @client = default, object @logger = default) => throw null;
        public global::GenerativeAI.SemanticRetrieverModel CreatSemanticRetrieverModel(string @modelName, global::System.Collections.Generic.ICollection<global::GenerativeAI.Types.SafetySetting> @safetyRatings = default, global::GenerativeAI.Core.IGoogleAuthenticator @authenticator = default) => throw null;
        public global::GenerativeAI.GeminiModel CreateGeminiModel(string @modelName, global::GenerativeAI.Types.GenerationConfig @config = default, global::System.Collections.Generic.ICollection<global::GenerativeAI.Types.SafetySetting> @safetyRatings = default, string @systemInstruction = default) => throw null;
        public global::GenerativeAI.GenerativeModel CreateGenerativeModel(string @modelName, global::GenerativeAI.Types.GenerationConfig @config = default, global::System.Collections.Generic.ICollection<global::GenerativeAI.Types.SafetySetting> @safetyRatings = default, string @systemInstruction = default) => throw null;
    }
    public partial interface IGenerativeAI
    {
        global::GenerativeAI.EmbeddingModel CreateEmbeddingModel(string @modelName);
        global::GenerativeAI.GenerativeModel CreateGenerativeModel(string @modelName, global::GenerativeAI.Types.GenerationConfig @config = default, global::System.Collections.Generic.ICollection<global::GenerativeAI.Types.SafetySetting> @safetyRatings = default, string @systemInstruction = default);
        global::GenerativeAI.Core.IPlatformAdapter GetPlatformAdapter();
    }
    public partial interface IGenerativeModel
    {
    }
    public static partial class RagCorpusExtensions
    {
        public static void AddEmbeddingModel(this global::GenerativeAI.Types.RagEngine.RagCorpus @corpus, string @embeddingModelName) => throw null;
    }
    public partial class SemanticRetrieverModel : global::GenerativeAI.BaseModel
    {
        public SemanticRetrieverModel(global::GenerativeAI.Core.IPlatformAdapter @platform, string @modelName, global::System.Collections.Generic.ICollection<global::GenerativeAI.Types.SafetySetting> @safetySettings = default, global::System.Net.Http.HttpClient @httpClient = default, object @logger = default) => throw null;
        public SemanticRetrieverModel(string @modelName, string @apiKey, global::GenerativeAI.Core.IGoogleAuthenticator @authenticator, global::System.Net.Http.HttpClient @httpClient = default, global::System.Collections.Generic.ICollection<global::GenerativeAI.Types.SafetySetting> @safetySettings = default, object @logger = default) => throw null;
        public string ModelName { get; set; }
        public global::System.Collections.Generic.List<global::GenerativeAI.Types.SafetySetting> SafetySettings { get; set; }
    }
    public partial class VertexAI : global::GenerativeAI.GenAI, global::GenerativeAI.IGenerativeAI
    {
        public VertexAI(global::GenerativeAI.Core.IPlatformAdapter @platformAdapter, global::System.Net.Http.HttpClient @client = default, object @logger = default) => throw null;
        public VertexAI(string @projectId = default, string @region = default, string @accessToken = default, bool @expressMode = default, string @apiKey = default, string @apiVersion = default, global::System.Net.Http.HttpClient @httpClient = default, global::GenerativeAI.Core.IGoogleAuthenticator @authenticator = default, object @logger = default) => throw null;
        public global::GenerativeAI.GenerativeModel CreateGenerativeModel(string @modelName, global::GenerativeAI.Types.GenerationConfig @config = default, global::System.Collections.Generic.ICollection<global::GenerativeAI.Types.SafetySetting> @safetyRatings = default, string @systemInstruction = default, string @corpusIdForRag = default, global::GenerativeAI.Types.RagEngine.RagRetrievalConfig @ragRetrievalConfig = default) => throw null;
        public global::GenerativeAI.VideoGenerationModel CreateVideoGenerationModel(string @modelName = default) => throw null;
    }
    public partial class VertexAIModel : global::GenerativeAI.GenerativeModel
    {
        public VertexAIModel(global::GenerativeAI.Core.IPlatformAdapter @platform, string @model, global::GenerativeAI.Types.GenerationConfig @config = default, global::System.Collections.Generic.ICollection<global::GenerativeAI.Types.SafetySetting> @safetySettings = default, string @systemInstruction = default, global::System.Net.Http.HttpClient @httpClient = default, object @logger = default) => throw null;
        public VertexAIModel(string @model = default, string @projectId = default, string @region = default, string @accessToken = default, global::GenerativeAI.Types.GenerationConfig @config = default, global::System.Collections.Generic.ICollection<global::GenerativeAI.Types.SafetySetting> @safetySettings = default, string @systemInstruction = default, bool @expressMode = default, string @apiKey = default, global::GenerativeAI.Core.IGoogleAuthenticator @authenticator = default, global::System.Net.Http.HttpClient @httpClient = default, object @logger = default) => throw null;
    }
    public partial class VideoGenerationModel : global::GenerativeAI.Clients.BaseClient
    {
        public VideoGenerationModel(global::GenerativeAI.Core.IPlatformAdapter @platform, string @model = default, global::System.Net.Http.HttpClient @httpClient = default, object @logger = default) => throw null;
        public string ModelName { get; set; }
    }
}
namespace GenerativeAI.Clients
{
    public partial class BaseClient : global::GenerativeAI.Core.ApiBase
    {
        public global::GenerativeAI.Core.IPlatformAdapter Platform { get; }
    }
    public partial class BatchClient : global::GenerativeAI.Clients.BaseClient
    {
        public BatchClient(global::GenerativeAI.Core.IPlatformAdapter @platform, global::System.Net.Http.HttpClient @httpClient = default, object @logger = default) => throw null;
        public global::System.Threading.Tasks.Task<global::GenerativeAI.Types.BatchJob> CreateAsync(string @model, global::GenerativeAI.Types.BatchJobSource @source, global::GenerativeAI.Types.BatchJobDestination @destination = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::GenerativeAI.Types.BatchJob> CreateEmbeddingsAsync(string @model, global::GenerativeAI.Types.BatchJobSource @source, global::GenerativeAI.Types.BatchJobDestination @destination = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class ImagenModel : global::GenerativeAI.Clients.BaseClient
    {
        public ImagenModel(global::GenerativeAI.Core.IPlatformAdapter @platform, string @modelName, global::System.Net.Http.HttpClient @httpClient = default, object @logger = default) => throw null;
    }
}
namespace GenerativeAI.Core
{
    public partial class ApiBase
    {
    }
    public partial class BaseParams
    {
        public global::GenerativeAI.Types.GenerationConfig GenerationConfig { get; set; }
    }
    public partial interface IFunctionTool
    {
    }
    public partial interface IGoogleAuthenticator
    {
    }
    public partial interface IPlatformAdapter
    {
        global::GenerativeAI.Core.IGoogleAuthenticator Authenticator { get; set; }
    }
    public partial class ModelParams : global::GenerativeAI.Core.BaseParams
    {
    }
}
namespace GenerativeAI.Microsoft
{
    public partial class GenerativeAIChatClient : global::Microsoft.Extensions.AI.IChatClient
    {
        public GenerativeAIChatClient(string @apiKey, string @modelName = default, bool @autoCallFunction = default) => throw null;
        public GenerativeAIChatClient(global::GenerativeAI.Core.IPlatformAdapter @adapter, string @modelName = default, bool @autoCallFunction = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.ChatResponse> GetResponseAsync(global::System.Collections.Generic.IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> @messages, global::Microsoft.Extensions.AI.ChatOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Microsoft.Extensions.AI.ChatResponseUpdate> GetStreamingResponseAsync(global::System.Collections.Generic.IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> @messages, global::Microsoft.Extensions.AI.ChatOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::GenerativeAI.GenerativeModel model { get; }
    }
    public partial class GenerativeAIEmbeddingGenerator : global::Microsoft.Extensions.AI.IEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>>
    {
        public GenerativeAIEmbeddingGenerator(string @apiKey, string @modelName = default) => throw null;
        public GenerativeAIEmbeddingGenerator(global::GenerativeAI.Core.IPlatformAdapter @adapter, string @modelName = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.GeneratedEmbeddings<global::Microsoft.Extensions.AI.Embedding<float>>> GenerateAsync(global::System.Collections.Generic.IEnumerable<string> @values, global::Microsoft.Extensions.AI.EmbeddingGenerationOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::GenerativeAI.EmbeddingModel Model { get; }
    }
    public partial class GenerativeAIImageGenerator : global::Microsoft.Extensions.AI.IImageGenerator
    {
        public GenerativeAIImageGenerator(string @apiKey, string @modelName = default) => throw null;
        public GenerativeAIImageGenerator(global::GenerativeAI.Core.IPlatformAdapter @adapter, string @modelName = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.ImageGenerationResponse> GenerateAsync(global::Microsoft.Extensions.AI.ImageGenerationRequest @request, global::Microsoft.Extensions.AI.ImageGenerationOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::GenerativeAI.GenerativeModel model { get; }
    }
    public partial class GenerativeAIImagenGenerator : global::Microsoft.Extensions.AI.IImageGenerator
    {
        public GenerativeAIImagenGenerator(string @apiKey, string @modelName = default) => throw null;
        public GenerativeAIImagenGenerator(global::GenerativeAI.GenAI @genai, string @modelName = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.ImageGenerationResponse> GenerateAsync(global::Microsoft.Extensions.AI.ImageGenerationRequest @request, global::Microsoft.Extensions.AI.ImageGenerationOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::GenerativeAI.Clients.ImagenModel model { get; }
    }
}
namespace GenerativeAI.Microsoft.Extensions
{
    public static partial class MicrosoftExtensions
    {
        public static global::GenerativeAI.Microsoft.GenerativeAIEmbeddingGenerator AsEmbeddingGenerator(this string @apiKey, string @modelName = default) => throw null;
        public static global::GenerativeAI.Microsoft.GenerativeAIEmbeddingGenerator AsEmbeddingGenerator(this global::GenerativeAI.Core.IPlatformAdapter @adapter, string @modelName = default) => throw null;
        public static global::System.Collections.Generic.IList<global::Microsoft.Extensions.AI.AIContent> ToAiContents(this global::System.Collections.Generic.List<object> @parts, global::Microsoft.Extensions.AI.ChatOptions @options = default) => throw null;
        public static global::System.Collections.Generic.IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> ToChatMessages(this global::System.Collections.Generic.List<global::GenerativeAI.Types.Content> @contents, global::Microsoft.Extensions.AI.ChatOptions @options = default) => throw null;
        public static global::Microsoft.Extensions.AI.ChatResponse ToChatResponse(this object @response, global::Microsoft.Extensions.AI.ChatOptions @options = default) => throw null;
        public static global::Microsoft.Extensions.AI.ChatResponseUpdate ToChatResponseUpdate(this object @response, global::Microsoft.Extensions.AI.ChatOptions @options = default) => throw null;
        public static global::Microsoft.Extensions.AI.GeneratedEmbeddings<global::Microsoft.Extensions.AI.Embedding<float>> ToGeneratedEmbeddings(object @request, object @response) => throw null;
        public static global::GenerativeAI.Types.GenerationConfig ToGenerationConfig(this global::Microsoft.Extensions.AI.ChatOptions @options) => throw null;
        public static global::Microsoft.Extensions.AI.EmbeddingGenerationOptions WithTaskType(this global::Microsoft.Extensions.AI.EmbeddingGenerationOptions @options, object @taskType) => throw null;
    }
}
namespace GenerativeAI.Types
{
    public partial class BatchJob
    {
        public global::GenerativeAI.Types.BatchJobDestination Destination { get; set; }
        public global::GenerativeAI.Types.BatchJobSource Source { get; set; }
    }
    public partial class BatchJobDestination
    {
    }
    public partial class BatchJobSource
    {
    }
    public partial class ChatSessionBackUpData
    {
        public global::GenerativeAI.Types.GenerationConfig GenerationConfig { get; set; }
        public global::System.Collections.Generic.List<global::GenerativeAI.Types.Content> History { get; set; }
        public global::GenerativeAI.Types.Content LastRequestContent { get; set; }
        public global::GenerativeAI.Types.Content LastResponseContent { get; set; }
        public global::System.Collections.Generic.List<global::GenerativeAI.Types.SafetySetting> SafetySettings { get; set; }
    }
    public partial class Content
    {
    }
    public partial class GenerationConfig
    {
    }
    public partial class SafetySetting
    {
    }
}
namespace GenerativeAI.Types.RagEngine
{
    public partial class RagCorpus
    {
    }
    public partial class RagRetrievalConfig
    {
    }
}
namespace GenerativeAI.Web
{
    public partial class GenerativeAIOptions : global::GenerativeAI.Web.IGenerativeAIOptions
    {
        public GenerativeAIOptions() => throw null;
        public global::GenerativeAI.Core.IGoogleAuthenticator Authenticator { get; set; }
        public string Model { get; set; }
    }
    public partial class GenerativeAIService : global::GenerativeAI.Web.IGenerativeAiService
    {
        public GenerativeAIService(object @options) => throw null;
        public global::GenerativeAI.IGenerativeModel CreateInstance(string @modelName = default) => throw null;
        public global::GenerativeAI.IGenerativeAI Platform { get; }
    }
    public partial interface IGenerativeAIOptions
    {
        global::GenerativeAI.Core.IGoogleAuthenticator Authenticator { get; set; }
        string Model { get; set; }
    }
    public partial interface IGenerativeAiService
    {
        global::GenerativeAI.IGenerativeModel CreateInstance(string @modelName = default);
        global::GenerativeAI.IGenerativeAI Platform { get; }
    }
}
