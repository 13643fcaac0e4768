// What LlmTornado declares of the members that rules/catalog/sdks lists, as its public source says.
namespace LlmTornado
{
    public partial class ApiResultBase
    {
        public global::LlmTornado.Code.IEndpointProvider Provider { get; set; }
    }
    public partial class EndpointBase
    {
        public static global::System.Action<global::System.Net.Http.HttpClient, global::LlmTornado.Code.LLmProviders> OnHttpClientCreated { get; set; }
        public static global::System.Func<global::System.Net.Http.HttpClient, global::LlmTornado.Code.IEndpointProvider, global::System.Threading.Tasks.Task> OnHttpClientCreatedAsync { get; set; }
        public static global::System.Func<global::LlmTornado.Code.LLmProviders, global::System.Net.Http.HttpClient> OnHttpClientRequested { get; set; }
        public static global::System.Func<global::LlmTornado.Code.IEndpointProvider, global::System.Threading.Tasks.Task<global::System.Net.Http.HttpClient>> OnHttpClientRequestedAsync { get; set; }
    }
    public partial class TornadoApi
    {
        public TornadoApi() => throw null;
        public TornadoApi(global::System.Uri @serverUri) => throw null;
        public TornadoApi(global::System.Uri @serverUri, string @apiKey, global::LlmTornado.Code.LLmProviders @provider = default) => throw null;
        public TornadoApi(global::LlmTornado.Code.IEndpointProvider @provider) => throw null;
        public TornadoApi(global::System.Collections.Generic.IEnumerable<global::LlmTornado.Code.IEndpointProvider> @providers) => throw null;
        public TornadoApi(global::LlmTornado.Code.LLmProviders @provider, string @apiKey, string @organization) => throw null;
        public TornadoApi(global::LlmTornado.Code.LLmProviders @provider, string @apiKey) => throw null;
        public TornadoApi(global::LlmTornado.Code.LLmProviders @provider) => throw null;
        public TornadoApi(global::System.Collections.Generic.IEnumerable<global::LlmTornado.Code.ProviderAuthentication> @providerKeys) => throw null;
        public TornadoApi(string @apiKey, global::LlmTornado.Code.LLmProviders @provider = default) => throw null;
        public TornadoApi(string @apiKey, string @organizationKey, global::LlmTornado.Code.LLmProviders @provider = default) => throw null;
        public global::LlmTornado.Chat.ChatEndpoint Chat { get; }
        public global::System.Func<global::LlmTornado.Chat.ChatRequest, global::LlmTornado.Chat.ChatResult, global::System.Threading.Tasks.Task> ChatRequestInterceptor { get; set; }
        public global::LlmTornado.Completions.CompletionEndpoint Completions { get; }
        public global::LlmTornado.Embedding.EmbeddingEndpoint Embeddings { get; }
        public global::LlmTornado.Code.LLmProviders GetFirstAuthenticatedProvider() => throw null;
        public global::LlmTornado.Code.IEndpointProvider GetProvider(global::LlmTornado.Code.LLmProviders @provider) => throw null;
        public global::LlmTornado.Code.IEndpointProvider GetProvider(global::LlmTornado.Code.Models.IModel @model) => throw null;
        public global::LlmTornado.Code.IEndpointProvider GetProvider(global::LlmTornado.Chat.Models.ChatModel @model) => throw null;
        public global::LlmTornado.Code.ProviderAuthentication GetProviderAuthentication(global::LlmTornado.Code.LLmProviders @provider) => throw null;
        public global::LlmTornado.Videos.VideoGenerationEndpoint Videos { get; }
    }
}
namespace LlmTornado.Assistants
{
    public partial class Assistant : global::LlmTornado.ApiResultBase
    {
        public global::LlmTornado.Assistants.ToolResources ToolResources { get; set; }
        public global::System.Collections.Generic.IReadOnlyList<global::LlmTornado.Assistants.AssistantTool> Tools { get; set; }
    }
    public partial class AssistantTool
    {
    }
    public partial class CreateAssistantRequest
    {
        public CreateAssistantRequest(global::LlmTornado.Assistants.Assistant @assistant, global::LlmTornado.Chat.Models.ChatModel @model = default, string @name = default, string @description = default, string @instructions = default, global::System.Collections.Generic.IEnumerable<global::LlmTornado.Assistants.AssistantTool> @tools = default, global::LlmTornado.Assistants.ToolResources @toolResources = default, global::System.Collections.Generic.IReadOnlyDictionary<string, string> @metadata = default) => throw null;
        public CreateAssistantRequest(global::LlmTornado.Chat.Models.ChatModel @model = default, string @name = default, string @description = default, string @instructions = default, global::System.Collections.Generic.IEnumerable<global::LlmTornado.Assistants.AssistantTool> @tools = default, global::LlmTornado.Assistants.ToolResources @toolResources = default, global::System.Collections.Generic.IReadOnlyDictionary<string, string> @metadata = default) => throw null;
        public global::LlmTornado.Chat.Models.ChatModel Model { get; set; }
        public global::LlmTornado.Assistants.ToolResources ToolResources { get; set; }
        public global::System.Collections.Generic.IReadOnlyList<global::LlmTornado.Assistants.AssistantTool> Tools { get; set; }
    }
    public partial class ToolResources
    {
    }
}
namespace LlmTornado.Audio
{
    public partial class SpeechRequest
    {
        public SpeechRequest() => throw null;
        public global::LlmTornado.Audio.Models.AudioModel Model { get; set; }
    }
    public partial class TranscriptionRequest
    {
        public TranscriptionRequest() => throw null;
        public global::LlmTornado.Audio.Models.AudioModel Model { get; set; }
    }
    public partial class TranslationRequest
    {
        public TranslationRequest() => throw null;
        public string Model { get; set; }
    }
}
namespace LlmTornado.Audio.Models
{
    public partial class AudioModel : global::LlmTornado.Code.Models.ModelBase
    {
        public AudioModel(string @name, string @ownedBy = default, global::LlmTornado.Code.LLmProviders? @provider = default) => throw null;
        public AudioModel(string @name, global::LlmTornado.Code.LLmProviders @provider) => throw null;
        public AudioModel(string @name, global::LlmTornado.Code.LLmProviders @provider, int @contextTokens) => throw null;
        public AudioModel(string @name) => throw null;
        public AudioModel() => throw null;
        public static global::LlmTornado.Code.LLmProviders? GetProvider(string @modelName) => throw null;
        public static global::LlmTornado.Audio.Models.Groq.AudioModelGroq Groq;
        public static global::LlmTornado.Audio.Models.Mistral.AudioModelMistral Mistral;
        public static global::LlmTornado.Audio.Models.OpenAi.AudioModelOpenAi OpenAi;
    }
}
namespace LlmTornado.Audio.Models.Groq
{
    public partial class AudioModelGroq
    {
        public global::LlmTornado.Audio.Models.Groq.AudioModelGroqOpenAi OpenAi;
    }
    public partial class AudioModelGroqOpenAi
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Audio.Models.AudioModel WhisperV3;
        public global::LlmTornado.Audio.Models.AudioModel WhisperV3Distill;
        public global::LlmTornado.Audio.Models.AudioModel WhisperV3Turbo;
    }
}
namespace LlmTornado.Audio.Models.Mistral
{
    public partial class AudioModelMistral
    {
        public global::LlmTornado.Audio.Models.Mistral.AudioModelMistralFree Free;
    }
    public partial class AudioModelMistralFree
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Audio.Models.AudioModel VoxtralMini2507;
    }
}
namespace LlmTornado.Audio.Models.OpenAi
{
    public partial class AudioModelOpenAi
    {
        public global::LlmTornado.Audio.Models.OpenAi.AudioModelOpenAiGpt4 Gpt4;
        public global::LlmTornado.Audio.Models.OpenAi.AudioModelOpenAiTts Tts;
        public global::LlmTornado.Audio.Models.OpenAi.AudioModelOpenAiWhisper Whisper;
    }
    public partial class AudioModelOpenAiGpt4
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Audio.Models.AudioModel Gpt4OMiniTranscribe;
        public global::LlmTornado.Audio.Models.AudioModel Gpt4OMiniTts;
        public global::LlmTornado.Audio.Models.AudioModel Gpt4OTranscribe;
    }
    public partial class AudioModelOpenAiTts
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Audio.Models.AudioModel Tts1;
        public global::LlmTornado.Audio.Models.AudioModel Tts1Hd;
    }
    public partial class AudioModelOpenAiWhisper
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Audio.Models.AudioModel V2;
    }
}
namespace LlmTornado.Caching
{
    public partial class CachedContent
    {
    }
    public partial class CreateCachedContentRequest
    {
        public CreateCachedContentRequest(global::System.TimeSpan @timeToLive, global::LlmTornado.Chat.Models.ChatModel @model, global::System.Collections.Generic.List<global::LlmTornado.Caching.CachedContent> @contents = default, global::LlmTornado.Caching.CachedContent @system = default, global::System.Collections.Generic.List<global::LlmTornado.Common.Tool> @tools = default, global::LlmTornado.ChatFunctions.OutboundToolChoice @toolChoice = default) => throw null;
        public CreateCachedContentRequest(int @secondsToLive, global::LlmTornado.Chat.Models.ChatModel @model, global::System.Collections.Generic.List<global::LlmTornado.Caching.CachedContent> @contents = default, global::LlmTornado.Caching.CachedContent @system = default, global::System.Collections.Generic.List<global::LlmTornado.Common.Tool> @tools = default, global::LlmTornado.ChatFunctions.OutboundToolChoice @toolChoice = default) => throw null;
        public CreateCachedContentRequest(int @secondsToLive, global::LlmTornado.Chat.Models.ChatModel @model) => throw null;
        public CreateCachedContentRequest(global::System.TimeSpan @timeToLive, global::LlmTornado.Chat.Models.ChatModel @model) => throw null;
        public global::System.Collections.Generic.List<global::LlmTornado.Caching.CachedContent> Contents { get; set; }
        public global::LlmTornado.Chat.Models.ChatModel Model { get; set; }
        public global::LlmTornado.Caching.CachedContent System { get; set; }
        public global::LlmTornado.ChatFunctions.OutboundToolChoice ToolChoice { get; set; }
        public global::System.Collections.Generic.List<global::LlmTornado.Common.Tool> Tools { get; set; }
    }
}
namespace LlmTornado.Chat
{
    public partial class ChatEndpoint : global::LlmTornado.EndpointBase
    {
        public global::System.Threading.Tasks.Task<global::LlmTornado.Chat.ChatResult> CreateChatCompletion(global::LlmTornado.Chat.ChatRequest @request) => throw null;
        public global::System.Threading.Tasks.Task<global::LlmTornado.Chat.ChatResult> CreateChatCompletion(global::System.Collections.Generic.List<global::LlmTornado.Chat.ChatMessage> @messages, global::LlmTornado.Chat.Models.ChatModel @model = default, double? @temperature = default, double? @topP = default, int? @numOutputs = default, int? @maxTokens = default, double? @frequencyPenalty = default, double? @presencePenalty = default, global::System.Collections.Generic.IReadOnlyDictionary<string, float> @logitBias = default, params string[] @stopSequences) => throw null;
        public global::System.Threading.Tasks.Task<global::LlmTornado.Chat.ChatResult> CreateChatCompletion(params global::LlmTornado.Chat.ChatMessage[] @messages) => throw null;
        public global::System.Threading.Tasks.Task<global::LlmTornado.Chat.ChatResult> CreateChatCompletion(params string[] @userMessages) => throw null;
        public global::LlmTornado.Chat.Conversation CreateConversation(global::LlmTornado.Chat.ChatRequest @requestPrototype = default) => throw null;
        public global::LlmTornado.Chat.Conversation CreateConversation(global::LlmTornado.Chat.Models.ChatModel @model, double? @temperature = default, int? @maxTokens = default) => throw null;
        public global::LlmTornado.Chat.Conversation CreateConversation(string @model, double? @temperature = default, int? @maxTokens = default) => throw null;
        public global::LlmTornado.Chat.ChatRequest DefaultChatRequestArgs { get; set; }
        public global::System.Collections.Generic.IAsyncEnumerable<global::LlmTornado.Chat.ChatResult> StreamChatEnumerable(global::LlmTornado.Chat.ChatRequest @request) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::LlmTornado.Chat.ChatResult> StreamChatEnumerable(global::System.Collections.Generic.List<global::LlmTornado.Chat.ChatMessage> @messages, global::LlmTornado.Chat.Models.ChatModel @model = default, double? @temperature = default, double? @top_p = default, int? @numOutputs = default, int? @max_tokens = default, double? @frequencyPenalty = default, double? @presencePenalty = default, global::System.Collections.Generic.IReadOnlyDictionary<string, float> @logitBias = default, params string[] @stopSequences) => throw null;
    }
    public partial class ChatMessage
    {
    }
    public partial class ChatRequest : global::LlmTornado.Code.ISerializableRequest
    {
        public ChatRequest() => throw null;
        public ChatRequest(global::LlmTornado.Chat.ChatRequest @basedOn) => throw null;
        public global::System.Collections.Generic.List<global::LlmTornado.Chat.ChatMessage> Messages { get; set; }
        public global::LlmTornado.Chat.Models.ChatModel Model { get; set; }
        public global::System.Action<object, global::LlmTornado.Chat.ChatRequest> OnSerialize { get; set; }
        public global::LlmTornado.Responses.ResponseRequest ResponseRequestParameters { get; set; }
        public global::LlmTornado.ChatFunctions.OutboundToolChoice ToolChoice { get; set; }
        public global::System.Collections.Generic.List<global::LlmTornado.Common.Tool> Tools { get; set; }
    }
    public partial class ChatResult : global::LlmTornado.ApiResultBase
    {
    }
    public partial class Conversation
    {
        public Conversation(global::LlmTornado.Chat.ChatEndpoint @endpoint, global::LlmTornado.Chat.Models.ChatModel @model = default, global::LlmTornado.Chat.ChatRequest @defaultChatRequestArgs = default) => throw null;
        public global::LlmTornado.Chat.Conversation AddAssistantMessage(string @content) => throw null;
        public global::LlmTornado.Chat.Conversation AddAssistantMessage(string @content, global::System.Guid @id) => throw null;
        public global::LlmTornado.Chat.Conversation AddAssistantMessage(string @content, global::System.Collections.Generic.List<object> @calls) => throw null;
        public global::LlmTornado.Chat.Conversation AddAssistantMessage(string @content, global::System.Collections.Generic.List<object> @calls, global::System.Guid @id) => throw null;
        public global::LlmTornado.Chat.Conversation AddAssistantMessage(global::System.Collections.Generic.List<object> @calls) => throw null;
        public global::LlmTornado.Chat.Conversation AddAssistantMessage(global::System.Collections.Generic.List<object> @calls, global::System.Guid @id) => throw null;
        public global::LlmTornado.Chat.Conversation AddAssistantMessage(global::System.Collections.Generic.List<object> @parts, global::System.Collections.Generic.List<object> @toolCalls, bool? @invocationSucceeded = default) => throw null;
        public global::LlmTornado.Chat.Conversation AddAssistantMessage(global::System.Collections.Generic.List<object> @parts, global::System.Collections.Generic.List<object> @toolCalls, global::System.Guid @id, bool? @invocationSucceeded = default) => throw null;
        public global::LlmTornado.Chat.Conversation AddAssistantMessage(global::System.Collections.Generic.IEnumerable<object> @parts, global::System.Guid @id) => throw null;
        public global::LlmTornado.Chat.Conversation AddAssistantMessage(global::System.Collections.Generic.IEnumerable<object> @parts) => throw null;
        public global::LlmTornado.Chat.Conversation AddMessage(global::LlmTornado.Chat.ChatMessage @message) => throw null;
        public global::LlmTornado.Chat.Conversation AddMessage(global::System.Collections.Generic.IEnumerable<global::LlmTornado.Chat.ChatMessage> @messages) => throw null;
        public global::LlmTornado.Chat.Conversation AddMessage(global::System.Collections.Generic.List<global::LlmTornado.Chat.ChatMessage> @messages) => throw null;
        public global::LlmTornado.Chat.Conversation AddSystemMessage(string @content) => throw null;
        public global::LlmTornado.Chat.Conversation AddSystemMessage(global::System.Collections.Generic.IEnumerable<object> @parts) => throw null;
        public global::LlmTornado.Chat.Conversation AddToolMessage(string @functionName, string @content, bool? @invocationSucceeded = default) => throw null;
        public global::LlmTornado.Chat.Conversation AddUserMessage(string @content) => throw null;
        public global::LlmTornado.Chat.Conversation AddUserMessage(string @content, global::System.Guid @id) => throw null;
        public global::LlmTornado.Chat.Conversation AddUserMessage(global::System.Collections.Generic.IEnumerable<object> @parts, global::System.Guid @id) => throw null;
        public global::LlmTornado.Chat.Conversation AddUserMessage(global::System.Collections.Generic.IEnumerable<object> @parts) => throw null;
        public global::LlmTornado.Chat.Conversation AppendAssistantMessage(string @content) => throw null;
        public global::LlmTornado.Chat.Conversation AppendAssistantMessage(string @content, global::System.Guid @id) => throw null;
        public global::LlmTornado.Chat.Conversation AppendExampleChatbotOutput(string @content) => throw null;
        public global::LlmTornado.Chat.Conversation AppendExampleChatbotOutput(string @content, global::System.Guid @id) => throw null;
        public global::LlmTornado.Chat.Conversation AppendExampleChatbotOutput(global::System.Collections.Generic.IEnumerable<object> @parts, global::System.Guid @id) => throw null;
        public global::LlmTornado.Chat.Conversation AppendExampleChatbotOutput(global::System.Collections.Generic.IEnumerable<object> @parts) => throw null;
        public global::LlmTornado.Chat.Conversation AppendFunctionMessage(string @functionName, string @content) => throw null;
        public global::LlmTornado.Chat.Conversation AppendMessage(global::LlmTornado.Chat.ChatMessage @message) => throw null;
        public global::LlmTornado.Chat.Conversation AppendMessage(global::LlmTornado.Chat.ChatMessage @message, int @position) => throw null;
        public global::LlmTornado.Chat.Conversation AppendMessage(object @role, string @content) => throw null;
        public global::LlmTornado.Chat.Conversation AppendMessage(object @role, string @content, global::System.Guid? @id) => throw null;
        public global::LlmTornado.Chat.Conversation AppendSystemMessage(string @content) => throw null;
        public global::LlmTornado.Chat.Conversation AppendSystemMessage(global::System.Collections.Generic.IEnumerable<object> @parts) => throw null;
        public global::LlmTornado.Chat.Conversation AppendSystemMessage(string @content, global::System.Guid @id) => throw null;
        public global::LlmTornado.Chat.Conversation AppendSystemMessage(global::System.Collections.Generic.IEnumerable<object> @parts, global::System.Guid @id) => throw null;
        public global::LlmTornado.Chat.Conversation AppendUserInput(string @content) => throw null;
        public global::LlmTornado.Chat.Conversation AppendUserInput(string @content, global::System.Guid @id) => throw null;
        public global::LlmTornado.Chat.Conversation AppendUserInput(global::System.Collections.Generic.IEnumerable<object> @parts, global::System.Guid @id) => throw null;
        public global::LlmTornado.Chat.Conversation AppendUserInput(global::System.Collections.Generic.IEnumerable<object> @parts) => throw null;
        public global::LlmTornado.Chat.Conversation AppendUserInputWithName(string @userName, string @content) => throw null;
        public global::LlmTornado.Chat.Conversation AppendUserInputWithName(string @userName, string @content, global::System.Guid @id) => throw null;
        public global::LlmTornado.Chat.Conversation AppendUserInputWithName(string @userName, global::System.Collections.Generic.IEnumerable<object> @parts, global::System.Guid @id) => throw null;
        public global::LlmTornado.Chat.Conversation EditMessageContent(global::LlmTornado.Chat.ChatMessage @message, string @content) => throw null;
        public global::LlmTornado.Chat.Conversation EditMessageContent(global::LlmTornado.Chat.ChatMessage @message, global::System.Collections.Generic.IEnumerable<object> @parts) => throw null;
        public global::LlmTornado.Chat.Conversation EditMessageRole(global::LlmTornado.Chat.ChatMessage @message, object @role) => throw null;
        public global::System.Collections.Generic.IReadOnlyList<global::LlmTornado.Chat.ChatMessage> Messages { get; }
        public global::LlmTornado.Chat.Models.ChatModel Model { get; set; }
        public global::LlmTornado.Chat.ChatResult MostRecentApiResult { get; set; }
        public global::LlmTornado.Chat.Conversation PrependSystemMessage(string @content, global::System.Guid @id) => throw null;
        public global::LlmTornado.Chat.Conversation PrependSystemMessage(string @content) => throw null;
        public global::LlmTornado.Chat.Conversation PrependSystemMessage(global::System.Collections.Generic.IEnumerable<object> @parts, global::System.Guid @id) => throw null;
        public global::LlmTornado.Chat.Conversation PrependSystemMessage(global::System.Collections.Generic.IEnumerable<object> @parts) => throw null;
        public global::LlmTornado.Chat.ChatRequest RequestParameters { get; }
        public global::LlmTornado.Chat.Conversation SetSystemMessage(string @prompt) => throw null;
        public global::LlmTornado.Chat.Conversation SetSystemMessage(string @prompt, global::System.Guid @id) => throw null;
        public global::LlmTornado.Chat.Conversation SetSystemMessage(global::System.Collections.Generic.IEnumerable<object> @parts) => throw null;
        public global::LlmTornado.Chat.Conversation SetSystemMessage(global::System.Collections.Generic.IEnumerable<object> @parts, global::System.Guid @id) => throw null;
        public global::LlmTornado.Chat.Conversation Update(global::System.Action<global::LlmTornado.Chat.ChatRequest> @updateFn) => throw null;
    }
}
namespace LlmTornado.Chat.Models
{
    public partial class ChatModel : global::LlmTornado.Code.Models.ModelBase
    {
        public ChatModel(string @name, string @ownedBy = default, global::LlmTornado.Code.LLmProviders? @provider = default) => throw null;
        public ChatModel(string @name, global::LlmTornado.Code.LLmProviders @provider) => throw null;
        public ChatModel(string @name, global::LlmTornado.Code.LLmProviders @provider, int @contextTokens) => throw null;
        public ChatModel(string @name, global::LlmTornado.Code.LLmProviders @provider, int @contextTokens, global::System.Collections.Generic.List<string> @aliases) => throw null;
        public ChatModel(string @name) => throw null;
        public ChatModel(global::LlmTornado.Chat.Models.ChatModel @basedOn) => throw null;
        public ChatModel(global::LlmTornado.Code.Models.IModel @basedOn) => throw null;
        public ChatModel() => throw null;
        public static global::LlmTornado.Chat.Models.Alibaba.ChatModelAlibaba Alibaba;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public static global::System.Collections.Generic.Dictionary<string, global::LlmTornado.Code.Models.IModel> AllModelsMap { get; }
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.BaseVendorModelProvider> AllProviders { get; }
        public static global::LlmTornado.Chat.Models.ChatModelAnthropic Anthropic;
        public static global::LlmTornado.Chat.Models.ChatModelBlablador Blablador;
        public static global::LlmTornado.Chat.Models.ChatModelCohere Cohere;
        public static global::LlmTornado.Chat.Models.DeepInfra.ChatModelDeepInfra DeepInfra;
        public static global::LlmTornado.Chat.Models.DeepSeek.ChatModelDeepSeek DeepSeek;
        public static global::LlmTornado.Code.LLmProviders? GetProvider(string @modelName) => throw null;
        public static global::LlmTornado.Chat.Models.ChatModelGoogle Google;
        public static global::LlmTornado.Chat.Models.ChatModelGroq Groq;
        public static global::LlmTornado.Chat.Models.Mistral.ChatModelMistral Mistral;
        public static global::LlmTornado.Chat.Models.MoonshotAi.ChatModelMoonshotAi MoonshotAi;
        public static global::LlmTornado.Chat.Models.ChatModelOpenAi OpenAi;
        public static global::LlmTornado.Chat.Models.OpenRouter.ChatModelOpenRouter OpenRouter;
        public static global::LlmTornado.Chat.Models.Perplexity.ChatModelPerplexity Perplexity;
        public static global::LlmTornado.Chat.Models.XAi.ChatModelXAi XAi;
        public static global::LlmTornado.Chat.Models.Zai.ChatModelZai Zai;
    }
    public partial class ChatModelAnthropic
    {
        public global::LlmTornado.Chat.Models.ChatModelAnthropicClaude3 Claude3;
        public global::LlmTornado.Chat.Models.ChatModelAnthropicClaude35 Claude35;
        public global::LlmTornado.Chat.Models.ChatModelAnthropicClaude37 Claude37;
        public global::LlmTornado.Chat.Models.ChatModelAnthropicClaude4 Claude4;
        public global::LlmTornado.Chat.Models.ChatModelAnthropicClaude41 Claude41;
        public global::LlmTornado.Chat.Models.ChatModelAnthropicClaude45 Claude45;
    }
    public partial class ChatModelAnthropicClaude3
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel Haiku;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel Opus;
        public global::LlmTornado.Chat.Models.ChatModel Sonnet;
    }
    public partial class ChatModelAnthropicClaude35
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel Haiku;
        public global::LlmTornado.Chat.Models.ChatModel HaikuLatest;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel Sonnet;
        public global::LlmTornado.Chat.Models.ChatModel Sonnet241022;
        public global::LlmTornado.Chat.Models.ChatModel SonnetLatest;
    }
    public partial class ChatModelAnthropicClaude37
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel Sonnet;
        public global::LlmTornado.Chat.Models.ChatModel SonnetLatest;
    }
    public partial class ChatModelAnthropicClaude4
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel Opus250514;
        public global::LlmTornado.Chat.Models.ChatModel Sonnet250514;
    }
    public partial class ChatModelAnthropicClaude41
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel Opus250805;
    }
    public partial class ChatModelAnthropicClaude45
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel Haiku251001;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel Sonnet250929;
    }
    public partial class ChatModelBlablador
    {
        public global::LlmTornado.Chat.Models.ChatModelBlabladorAliases Aliases;
        public global::LlmTornado.Chat.Models.ChatModelBlabladorCompatibility Compatibility;
        public global::LlmTornado.Chat.Models.ChatModelBlabladorMistral Mistral;
        public global::LlmTornado.Chat.Models.ChatModelBlabladorOthers Others;
        public global::LlmTornado.Chat.Models.ChatModelBlabladorQwen Qwen;
    }
    public partial class ChatModelBlabladorAliases
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel Code;
        public global::LlmTornado.Chat.Models.ChatModel Embeddings;
        public global::LlmTornado.Chat.Models.ChatModel Fast;
        public global::LlmTornado.Chat.Models.ChatModel Large;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel Reasoning;
    }
    public partial class ChatModelBlabladorCompatibility
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel Gpt35Turbo;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel TextDavinci003;
        public global::LlmTornado.Chat.Models.ChatModel TextEmbeddingAda002;
    }
    public partial class ChatModelBlabladorMistral
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel Ministral8B;
        public global::LlmTornado.Chat.Models.ChatModel Ministral8BInstruct2410;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
    }
    public partial class ChatModelBlabladorOthers
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel FacebookCwm;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel Phi4MultimodalInstruct;
        public global::LlmTornado.Chat.Models.ChatModel TongyiDeepResearch30BA3B;
    }
    public partial class ChatModelBlabladorQwen
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel Qwen3Next;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3VL30BA3BInstructFP8;
    }
    public partial class ChatModelCohere
    {
        public global::LlmTornado.Chat.Models.ChatModelCohereAya Aya;
        public global::LlmTornado.Chat.Models.ChatModelCohereCommand Command;
    }
    public partial class ChatModelCohereAya
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel Expanse32B;
        public global::LlmTornado.Chat.Models.ChatModel Expanse8B;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel Vision32B;
        public global::LlmTornado.Chat.Models.ChatModel Vision8B;
    }
    public partial class ChatModelCohereCommand
    {
        public global::LlmTornado.Chat.Models.ChatModel A0325;
        public global::LlmTornado.Chat.Models.ChatModel AReasoning2508;
        public global::LlmTornado.Chat.Models.ChatModel ATranslate2508;
        public global::LlmTornado.Chat.Models.ChatModel AVision2507;
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel CommandLightNightly;
        public global::LlmTornado.Chat.Models.ChatModel CommandNightly;
        public global::LlmTornado.Chat.Models.ChatModel Default;
        public global::LlmTornado.Chat.Models.ChatModel Default2408;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel R7B;
        public global::LlmTornado.Chat.Models.ChatModel R7BArabic2412;
        public global::LlmTornado.Chat.Models.ChatModel RPlus2408;
    }
    public partial class ChatModelGoogle
    {
        public global::LlmTornado.Chat.Models.ChatModelGoogleGemini Gemini;
        public global::LlmTornado.Chat.Models.ChatModelGoogleGeminiExperimental GeminiExperimental;
        public global::LlmTornado.Chat.Models.ChatModelGoogleGeminiPreview GeminiPreview;
        public global::LlmTornado.Chat.Models.ChatModelGoogleGemma Gemma;
    }
    public partial class ChatModelGoogleGemini
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel Gemini15Flash;
        public global::LlmTornado.Chat.Models.ChatModel Gemini15Flash001;
        public global::LlmTornado.Chat.Models.ChatModel Gemini15Flash002;
        public global::LlmTornado.Chat.Models.ChatModel Gemini15Flash8B;
        public global::LlmTornado.Chat.Models.ChatModel Gemini15Flash8BLatest;
        public global::LlmTornado.Chat.Models.ChatModel Gemini15FlashLatest;
        public global::LlmTornado.Chat.Models.ChatModel Gemini15Pro;
        public global::LlmTornado.Chat.Models.ChatModel Gemini15Pro001;
        public global::LlmTornado.Chat.Models.ChatModel Gemini15Pro002;
        public global::LlmTornado.Chat.Models.ChatModel Gemini15ProLatest;
        public global::LlmTornado.Chat.Models.ChatModel Gemini25Flash;
        public global::LlmTornado.Chat.Models.ChatModel Gemini25FlashImage;
        public global::LlmTornado.Chat.Models.ChatModel Gemini25FlashLite;
        public global::LlmTornado.Chat.Models.ChatModel Gemini25Pro;
        public global::LlmTornado.Chat.Models.ChatModel Gemini2Flash001;
        public global::LlmTornado.Chat.Models.ChatModel Gemini2FlashLatest;
        public global::LlmTornado.Chat.Models.ChatModel Gemini2FlashLite001;
        public global::LlmTornado.Chat.Models.ChatModel Gemini2FlashLiteLatest;
        public global::LlmTornado.Chat.Models.ChatModel GeminiFlashLatest;
        public global::LlmTornado.Chat.Models.ChatModel GeminiFlashLiteLatest;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
    }
    public partial class ChatModelGoogleGeminiExperimental
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel Gemini2FlashImageGeneration;
        public global::LlmTornado.Chat.Models.ChatModel Gemini2ProExp0325;
        public global::LlmTornado.Chat.Models.ChatModel GeminiModelGemini2ProExp250205;
        public global::LlmTornado.Chat.Models.ChatModel LearnLlm15ProExperimental;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
    }
    public partial class ChatModelGoogleGeminiPreview
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel Gemini25ComputerUsePreview102025;
        public global::LlmTornado.Chat.Models.ChatModel Gemini25FlashImagePreview;
        public global::LlmTornado.Chat.Models.ChatModel Gemini25FlashLitePreview0617;
        public global::LlmTornado.Chat.Models.ChatModel Gemini25FlashLitePreview0925;
        public global::LlmTornado.Chat.Models.ChatModel Gemini25FlashPreview0417;
        public global::LlmTornado.Chat.Models.ChatModel Gemini25FlashPreview0520;
        public global::LlmTornado.Chat.Models.ChatModel Gemini25FlashPreview0925;
        public global::LlmTornado.Chat.Models.ChatModel Gemini25FlashPreviewTts;
        public global::LlmTornado.Chat.Models.ChatModel Gemini25ProPreview0325;
        public global::LlmTornado.Chat.Models.ChatModel Gemini25ProPreview0506;
        public global::LlmTornado.Chat.Models.ChatModel Gemini25ProPreview0605;
        public global::LlmTornado.Chat.Models.ChatModel Gemini25ProPreviewTts;
        public global::LlmTornado.Chat.Models.ChatModel Gemini2FlashPreviewImageGeneration;
        public global::LlmTornado.Chat.Models.ChatModel GeminiRoboticsRe15Preview;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
    }
    public partial class ChatModelGoogleGemma
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel V327B;
        public global::LlmTornado.Chat.Models.ChatModel V3Ne4B;
    }
    public partial class ChatModelGroq
    {
        public global::LlmTornado.Chat.Models.ChatModelGroqAlibaba Alibaba;
        public global::LlmTornado.Chat.Models.ChatModelGroqGoogle Google;
        public global::LlmTornado.Chat.Models.ChatModelGroqMeta Meta;
        public global::LlmTornado.Chat.Models.ChatModelGroqMoonshotAi MoonshotAi;
        public global::LlmTornado.Chat.Models.ChatModelGroqOpenAi OpenAi;
    }
    public partial class ChatModelGroqAlibaba
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel Qwen332B;
    }
    public partial class ChatModelGroqGoogle
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel Gemma29B;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
    }
    public partial class ChatModelGroqMeta
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel Llama318BInstant;
        public global::LlmTornado.Chat.Models.ChatModel Llama3370BVersatile;
        public global::LlmTornado.Chat.Models.ChatModel Llama370B;
        public global::LlmTornado.Chat.Models.ChatModel Llama38B;
        public global::LlmTornado.Chat.Models.ChatModel Llama4Maverick;
        public global::LlmTornado.Chat.Models.ChatModel Llama4Scout;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
    }
    public partial class ChatModelGroqMoonshotAi
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel KimiK2Instruct;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
    }
    public partial class ChatModelGroqOpenAi
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel GptOss120B;
        public global::LlmTornado.Chat.Models.ChatModel GptOss20B;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
    }
    public partial class ChatModelOpenAi
    {
        public global::LlmTornado.Chat.Models.ChatModelOpenAiCodex Codex;
        public global::LlmTornado.Chat.Models.ChatModelOpenAiGpt35 Gpt35;
        public global::LlmTornado.Chat.Models.ChatModelOpenAiGpt4 Gpt4;
        public global::LlmTornado.Chat.Models.ChatModelOpenAiGpt41 Gpt41;
        public global::LlmTornado.Chat.Models.ChatModelOpenAiGpt5 Gpt5;
        public global::LlmTornado.Chat.Models.ChatModelOpenAiO3 O3;
        public global::LlmTornado.Chat.Models.ChatModelOpenAiO4 O4;
    }
    public partial class ChatModelOpenAiCodex
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel ComputerUsePreview;
        public global::LlmTornado.Chat.Models.ChatModel MiniLatest;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
    }
    public partial class ChatModelOpenAiGpt35
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel Turbo;
        public global::LlmTornado.Chat.Models.ChatModel Turbo231106;
        public global::LlmTornado.Chat.Models.ChatModel Turbo240125;
        public global::LlmTornado.Chat.Models.ChatModel TurboInstruct;
    }
    public partial class ChatModelOpenAiGpt4
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public static global::System.Collections.Generic.HashSet<global::LlmTornado.Code.Models.IModel> AudioModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel AudioPreview;
        public global::LlmTornado.Chat.Models.ChatModel AudioPreview241001;
        public global::LlmTornado.Chat.Models.ChatModel AudioPreview241217;
        public global::LlmTornado.Chat.Models.ChatModel AudioPreview250603;
        public global::LlmTornado.Chat.Models.ChatModel ChatGptLatest;
        public global::LlmTornado.Chat.Models.ChatModel Context32K;
        public global::LlmTornado.Chat.Models.ChatModel Context32K230613;
        public global::LlmTornado.Chat.Models.ChatModel Default;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel O;
        public global::LlmTornado.Chat.Models.ChatModel O1;
        public global::LlmTornado.Chat.Models.ChatModel O1240912;
        public global::LlmTornado.Chat.Models.ChatModel O1241217;
        public global::LlmTornado.Chat.Models.ChatModel O1Mini;
        public global::LlmTornado.Chat.Models.ChatModel O1Mini240912;
        public global::LlmTornado.Chat.Models.ChatModel O1Pro;
        public global::LlmTornado.Chat.Models.ChatModel O240513;
        public global::LlmTornado.Chat.Models.ChatModel O240806;
        public global::LlmTornado.Chat.Models.ChatModel O241120;
        public global::LlmTornado.Chat.Models.ChatModel OMini;
        public global::LlmTornado.Chat.Models.ChatModel OMini240718;
        public global::LlmTornado.Chat.Models.ChatModel OMiniSearchPreview;
        public global::LlmTornado.Chat.Models.ChatModel OSearchPreview;
        public global::LlmTornado.Chat.Models.ChatModel Preview230613;
        public global::LlmTornado.Chat.Models.ChatModel Preview231106;
        public global::LlmTornado.Chat.Models.ChatModel Preview240125;
        public static global::System.Collections.Generic.HashSet<global::LlmTornado.Code.Models.IModel> ReasoningModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel Turbo;
        public global::LlmTornado.Chat.Models.ChatModel Turbo240409;
        public global::LlmTornado.Chat.Models.ChatModel VisionPreview;
        public global::LlmTornado.Chat.Models.ChatModel VisionPreview231106;
    }
    public partial class ChatModelOpenAiGpt41
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel V41;
        public global::LlmTornado.Chat.Models.ChatModel V41Mini;
        public global::LlmTornado.Chat.Models.ChatModel V41Nano;
    }
    public partial class ChatModelOpenAiGpt5
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel Audio;
        public global::LlmTornado.Chat.Models.ChatModel AudioMini;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel V5;
        public global::LlmTornado.Chat.Models.ChatModel V5Codex;
        public global::LlmTornado.Chat.Models.ChatModel V5Mini;
        public global::LlmTornado.Chat.Models.ChatModel V5Nano;
        public global::LlmTornado.Chat.Models.ChatModel V5Pro;
    }
    public partial class ChatModelOpenAiO3
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel Mini;
        public global::LlmTornado.Chat.Models.ChatModel Mini250131;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel V3;
        public global::LlmTornado.Chat.Models.ChatModel V3DeepResearch;
    }
    public partial class ChatModelOpenAiO4
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel V4Mini;
        public global::LlmTornado.Chat.Models.ChatModel V4MiniDeepResearch;
    }
}
namespace LlmTornado.Chat.Models.Alibaba
{
    public partial class ChatModelAlibaba
    {
        public global::LlmTornado.Chat.Models.Alibaba.ChatModelAlibabaCostOptimized CostOptimized;
        public global::LlmTornado.Chat.Models.Alibaba.ChatModelAlibabaEmbeddings Embeddings;
        public global::LlmTornado.Chat.Models.Alibaba.ChatModelAlibabaFlagship Flagship;
        public global::LlmTornado.Chat.Models.Alibaba.ChatModelAlibabaMultimodal Multimodal;
        public global::LlmTornado.Chat.Models.Alibaba.ChatModelAlibabaOlder Older;
        public global::LlmTornado.Chat.Models.Alibaba.ChatModelAlibabaReasoning Reasoning;
        public global::LlmTornado.Chat.Models.Alibaba.ChatModelAlibabaVisual Visual;
    }
    public partial class ChatModelAlibabaCostOptimized
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel Qwen30_6B;
        public global::LlmTornado.Chat.Models.ChatModel Qwen314B;
        public global::LlmTornado.Chat.Models.ChatModel Qwen31_7B;
        public global::LlmTornado.Chat.Models.ChatModel Qwen330BA3B;
        public global::LlmTornado.Chat.Models.ChatModel Qwen330BA3BInstruct2507;
        public global::LlmTornado.Chat.Models.ChatModel Qwen330BA3BThinking2507;
        public global::LlmTornado.Chat.Models.ChatModel Qwen34B;
        public global::LlmTornado.Chat.Models.ChatModel Qwen38B;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3Coder30BA3BInstruct;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3CoderFlash;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3CoderFlash20250728;
        public global::LlmTornado.Chat.Models.ChatModel QwenFlash;
        public global::LlmTornado.Chat.Models.ChatModel QwenFlash20250728;
        public global::LlmTornado.Chat.Models.ChatModel QwenMtTurbo;
    }
    public partial class ChatModelAlibabaEmbeddings
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel TextEmbeddingV3;
        public global::LlmTornado.Chat.Models.ChatModel TextEmbeddingV4;
    }
    public partial class ChatModelAlibabaFlagship
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel Qwen3235BA22B;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3235BA22BInstruct2507;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3235BA22BThinking2507;
        public global::LlmTornado.Chat.Models.ChatModel Qwen332B;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3Coder480BA35BInstruct;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3CoderPlus;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3CoderPlus20250722;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3CoderPlus20250923;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3Max;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3Max20250923;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3MaxPreview;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3Next80BA3BInstruct;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3Next80BA3BThinking;
        public global::LlmTornado.Chat.Models.ChatModel QwenMtPlus;
        public global::LlmTornado.Chat.Models.ChatModel QwenPlus;
        public global::LlmTornado.Chat.Models.ChatModel QwenPlus20250125;
        public global::LlmTornado.Chat.Models.ChatModel QwenPlus20250428;
        public global::LlmTornado.Chat.Models.ChatModel QwenPlus20250714;
        public global::LlmTornado.Chat.Models.ChatModel QwenPlus20250728;
        public global::LlmTornado.Chat.Models.ChatModel QwenPlus20250911;
        public global::LlmTornado.Chat.Models.ChatModel QwenPlusCharacterJapanese;
        public global::LlmTornado.Chat.Models.ChatModel QwenPlusLatest;
    }
    public partial class ChatModelAlibabaMultimodal
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel FunAsr;
        public global::LlmTornado.Chat.Models.ChatModel FunAsr20250825;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel Qwen2_5Omni7B;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3AsrFlash;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3AsrFlash20250908;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3LiveTranslateFlashRealtime;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3LiveTranslateFlashRealtime20250922;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3Omni30bA3bCaptioner;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3OmniFlash;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3OmniFlash20250915;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3OmniFlashRealtime;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3OmniFlashRealtime20250915;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3TtsFlash;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3TtsFlash20250918;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3TtsFlashRealtime;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3TtsFlashRealtime20250918;
        public global::LlmTornado.Chat.Models.ChatModel QwenImage;
        public global::LlmTornado.Chat.Models.ChatModel QwenImageEdit;
        public global::LlmTornado.Chat.Models.ChatModel QwenImagePlus;
    }
    public partial class ChatModelAlibabaOlder
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel Qwen2_514BInstruct;
        public global::LlmTornado.Chat.Models.ChatModel Qwen2_514BInstruct1M;
        public global::LlmTornado.Chat.Models.ChatModel Qwen2_532BInstruct;
        public global::LlmTornado.Chat.Models.ChatModel Qwen2_572BInstruct;
        public global::LlmTornado.Chat.Models.ChatModel Qwen2_57BInstruct;
        public global::LlmTornado.Chat.Models.ChatModel Qwen2_57BInstruct1M;
        public global::LlmTornado.Chat.Models.ChatModel QwenMax;
        public global::LlmTornado.Chat.Models.ChatModel QwenMax20250125;
        public global::LlmTornado.Chat.Models.ChatModel QwenMaxLatest;
        public global::LlmTornado.Chat.Models.ChatModel QwenOmniTurbo;
        public global::LlmTornado.Chat.Models.ChatModel QwenOmniTurbo20250326;
        public global::LlmTornado.Chat.Models.ChatModel QwenOmniTurboLatest;
        public global::LlmTornado.Chat.Models.ChatModel QwenOmniTurboRealtime;
        public global::LlmTornado.Chat.Models.ChatModel QwenOmniTurboRealtime20250508;
        public global::LlmTornado.Chat.Models.ChatModel QwenOmniTurboRealtimeLatest;
        public global::LlmTornado.Chat.Models.ChatModel QwenQwqPlus;
        public global::LlmTornado.Chat.Models.ChatModel QwenTurbo;
        public global::LlmTornado.Chat.Models.ChatModel QwenTurbo20241101;
        public global::LlmTornado.Chat.Models.ChatModel QwenTurbo20250428;
        public global::LlmTornado.Chat.Models.ChatModel QwenTurboLatest;
        public global::LlmTornado.Chat.Models.ChatModel Wan2_1I2VPlus;
        public global::LlmTornado.Chat.Models.ChatModel Wan2_1I2VTurbo;
        public global::LlmTornado.Chat.Models.ChatModel Wan2_1T2IPlus;
        public global::LlmTornado.Chat.Models.ChatModel Wan2_1T2ITurbo;
        public global::LlmTornado.Chat.Models.ChatModel Wan2_1T2VPlus;
        public global::LlmTornado.Chat.Models.ChatModel Wan2_1T2VTurbo;
    }
    public partial class ChatModelAlibabaReasoning
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel QvqMax;
        public global::LlmTornado.Chat.Models.ChatModel QvqMax20250325;
        public global::LlmTornado.Chat.Models.ChatModel QvqMaxLatest;
    }
    public partial class ChatModelAlibabaVisual
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel Qwen2_5Vl32bInstruct;
        public global::LlmTornado.Chat.Models.ChatModel Qwen2_5Vl3BInstruct;
        public global::LlmTornado.Chat.Models.ChatModel Qwen2_5Vl72BInstruct;
        public global::LlmTornado.Chat.Models.ChatModel Qwen2_5Vl7BInstruct;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3Vl235BA22BInstruct;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3Vl235BA22BThinking;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3Vl30BA3BInstruct;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3Vl30BA3BThinking;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3Vl8BInstruct;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3Vl8BThinking;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3VlFlash;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3VlFlash20251015;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3VlPlus;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3VlPlus20250923;
        public global::LlmTornado.Chat.Models.ChatModel QwenVlMax;
        public global::LlmTornado.Chat.Models.ChatModel QwenVlMax20250408;
        public global::LlmTornado.Chat.Models.ChatModel QwenVlMax20250813;
        public global::LlmTornado.Chat.Models.ChatModel QwenVlMaxLatest;
        public global::LlmTornado.Chat.Models.ChatModel QwenVlOcr;
        public global::LlmTornado.Chat.Models.ChatModel QwenVlPlus;
        public global::LlmTornado.Chat.Models.ChatModel QwenVlPlus20250125;
        public global::LlmTornado.Chat.Models.ChatModel QwenVlPlus20250507;
        public global::LlmTornado.Chat.Models.ChatModel QwenVlPlus20250815;
        public global::LlmTornado.Chat.Models.ChatModel QwenVlPlusLatest;
    }
}
namespace LlmTornado.Chat.Models.DeepInfra
{
    public partial class ChatModelDeepInfra
    {
        public global::LlmTornado.Chat.Models.DeepInfra.ChatModelDeepInfraAnthropic Anthropic;
        public global::LlmTornado.Chat.Models.DeepInfra.ChatModelDeepInfraDeepSeek DeepSeek;
        public global::LlmTornado.Chat.Models.DeepInfra.ChatModelDeepInfraGoogle Google;
        public global::LlmTornado.Chat.Models.DeepInfra.ChatModelDeepInfraMeta Meta;
        public global::LlmTornado.Chat.Models.DeepInfra.ChatModelDeepInfraMicrosoft Microsoft;
        public global::LlmTornado.Chat.Models.DeepInfra.ChatModelDeepInfraMistral Mistral;
        public global::LlmTornado.Chat.Models.DeepInfra.ChatModelDeepInfraNemotron Nemotron;
        public global::LlmTornado.Chat.Models.DeepInfra.ChatModelDeepInfraQwen Qwen;
    }
    public partial class ChatModelDeepInfraAnthropic
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel Claude37SonnetLatest;
        public global::LlmTornado.Chat.Models.ChatModel Claude4Opus;
        public global::LlmTornado.Chat.Models.ChatModel Claude4Sonnet;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
    }
    public partial class ChatModelDeepInfraDeepSeek
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel ProverV2671B;
        public global::LlmTornado.Chat.Models.ChatModel R1;
        public global::LlmTornado.Chat.Models.ChatModel R10528;
        public global::LlmTornado.Chat.Models.ChatModel R10528Turbo;
        public global::LlmTornado.Chat.Models.ChatModel R1DistillLlama70B;
        public global::LlmTornado.Chat.Models.ChatModel R1DistillQwen32B;
        public global::LlmTornado.Chat.Models.ChatModel R1Turbo;
        public global::LlmTornado.Chat.Models.ChatModel V3;
        public global::LlmTornado.Chat.Models.ChatModel V31;
        public global::LlmTornado.Chat.Models.ChatModel V31Terminus;
        public global::LlmTornado.Chat.Models.ChatModel V32Exp;
    }
    public partial class ChatModelDeepInfraGoogle
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel Gemini20Flash001;
        public global::LlmTornado.Chat.Models.ChatModel Gemini25Flash;
        public global::LlmTornado.Chat.Models.ChatModel Gemini25Pro;
        public global::LlmTornado.Chat.Models.ChatModel Gemma312BIt;
        public global::LlmTornado.Chat.Models.ChatModel Gemma327BIt;
        public global::LlmTornado.Chat.Models.ChatModel Gemma34BIt;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
    }
    public partial class ChatModelDeepInfraMeta
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel Llama3211BVisionInstruct;
        public global::LlmTornado.Chat.Models.ChatModel Llama321BInstruct;
        public global::LlmTornado.Chat.Models.ChatModel Llama323BInstruct;
        public global::LlmTornado.Chat.Models.ChatModel Llama3370BInstruct;
        public global::LlmTornado.Chat.Models.ChatModel Llama3370BInstructTurbo;
        public global::LlmTornado.Chat.Models.ChatModel Llama4Maverick17B128E;
        public global::LlmTornado.Chat.Models.ChatModel Llama4Maverick17B128ETurbo;
        public global::LlmTornado.Chat.Models.ChatModel Llama4Scout17B16E;
        public global::LlmTornado.Chat.Models.ChatModel LlamaGuard412B;
        public global::LlmTornado.Chat.Models.ChatModel MetaLlama31405BInstruct;
        public global::LlmTornado.Chat.Models.ChatModel MetaLlama3170BInstruct;
        public global::LlmTornado.Chat.Models.ChatModel MetaLlama3170BInstructTurbo;
        public global::LlmTornado.Chat.Models.ChatModel MetaLlama318BInstruct;
        public global::LlmTornado.Chat.Models.ChatModel MetaLlama318BInstructTurbo;
        public global::LlmTornado.Chat.Models.ChatModel MetaLlama370BInstruct;
        public global::LlmTornado.Chat.Models.ChatModel MetaLlama38BInstruct;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
    }
    public partial class ChatModelDeepInfraMicrosoft
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel Phi4;
        public global::LlmTornado.Chat.Models.ChatModel Phi4MultimodalInstruct;
        public global::LlmTornado.Chat.Models.ChatModel Phi4ReasoningPlus;
    }
    public partial class ChatModelDeepInfraMistral
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel DevstralSmall2507;
        public global::LlmTornado.Chat.Models.ChatModel Mistral7BInstructV03;
        public global::LlmTornado.Chat.Models.ChatModel MistralNemoInstruct2407;
        public global::LlmTornado.Chat.Models.ChatModel MistralSmall24BInstruct2501;
        public global::LlmTornado.Chat.Models.ChatModel MistralSmall3124BInstruct2503;
        public global::LlmTornado.Chat.Models.ChatModel MistralSmall3224BInstruct2506;
        public global::LlmTornado.Chat.Models.ChatModel Mixtral8x7BInstructV01;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
    }
    public partial class ChatModelDeepInfraNemotron
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel Llama31Nemotron70BInstruct;
        public global::LlmTornado.Chat.Models.ChatModel Llama33NemotronSuper49BV15;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel NVIDIANemotronNano9BV2;
    }
    public partial class ChatModelDeepInfraQwen
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel QwQ32B;
        public global::LlmTornado.Chat.Models.ChatModel Qwen2572BInstruct;
        public global::LlmTornado.Chat.Models.ChatModel Qwen257BInstruct;
        public global::LlmTornado.Chat.Models.ChatModel Qwen25Coder32BInstruct;
        public global::LlmTornado.Chat.Models.ChatModel Qwen314B;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3235BA22B;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3235BA22BInstruct2507;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3235BA22BThinking2507;
        public global::LlmTornado.Chat.Models.ChatModel Qwen332B;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3Coder480BA35BInstruct;
        public global::LlmTornado.Chat.Models.ChatModel Qwen3Coder480BA35BInstructTurbo;
    }
}
namespace LlmTornado.Chat.Models.DeepSeek
{
    public partial class ChatModelDeepSeek
    {
        public global::LlmTornado.Chat.Models.DeepSeek.ChatModelDeepSeekModels Models;
    }
    public partial class ChatModelDeepSeekModels
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel Chat;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel Reasoner;
    }
}
namespace LlmTornado.Chat.Models.Mistral
{
    public partial class ChatModelMistral
    {
        public global::LlmTornado.Chat.Models.Mistral.ChatModelMistralFree Free;
        public global::LlmTornado.Chat.Models.Mistral.ChatModelMistralPremier Premier;
        public global::LlmTornado.Chat.Models.Mistral.ChatModelMistralResearch Research;
    }
    public partial class ChatModelMistralFree
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel DevstralSmall;
        public global::LlmTornado.Chat.Models.ChatModel DevstralSmall2507;
        public global::LlmTornado.Chat.Models.ChatModel MagistralSmall2506;
        public global::LlmTornado.Chat.Models.ChatModel MagistralSmall2507;
        public global::LlmTornado.Chat.Models.ChatModel MagistralSmall2509;
        public global::LlmTornado.Chat.Models.ChatModel MistralSmall;
        public global::LlmTornado.Chat.Models.ChatModel MistralSmall2503;
        public global::LlmTornado.Chat.Models.ChatModel MistralSmall2506;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel Pixtral;
        public global::LlmTornado.Chat.Models.ChatModel VoxtralMini2507;
        public global::LlmTornado.Chat.Models.ChatModel VoxtralSmall2507;
    }
    public partial class ChatModelMistralPremier
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel Codestral2501;
        public global::LlmTornado.Chat.Models.ChatModel Codestral2508;
        public global::LlmTornado.Chat.Models.ChatModel DevstralMedium2507;
        public global::LlmTornado.Chat.Models.ChatModel MagistralMedium2506;
        public global::LlmTornado.Chat.Models.ChatModel MagistralMedium2507;
        public global::LlmTornado.Chat.Models.ChatModel MagistralMedium2509;
        public global::LlmTornado.Chat.Models.ChatModel Medium3;
        public global::LlmTornado.Chat.Models.ChatModel Ministral3B;
        public global::LlmTornado.Chat.Models.ChatModel Ministral8B;
        public global::LlmTornado.Chat.Models.ChatModel MistralLarge;
        public global::LlmTornado.Chat.Models.ChatModel MistralMedium2508;
        public global::LlmTornado.Chat.Models.ChatModel MistralSaba;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel PixtralLarge;
    }
    public partial class ChatModelMistralResearch
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel CodestralMamba;
        public global::LlmTornado.Chat.Models.ChatModel MistralNemo;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
    }
}
namespace LlmTornado.Chat.Models.MoonshotAi
{
    public partial class ChatModelMoonshotAi
    {
        public global::LlmTornado.Chat.Models.MoonshotAi.ChatModelMoonshotAiModels Models;
    }
    public partial class ChatModelMoonshotAiModels
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel KimiK20711Preview;
        public global::LlmTornado.Chat.Models.ChatModel KimiK20905Preview;
        public global::LlmTornado.Chat.Models.ChatModel KimiK2TurboPreview;
        public global::LlmTornado.Chat.Models.ChatModel KimiLatest;
        public global::LlmTornado.Chat.Models.ChatModel KimiThinkingPreview;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel MoonshotV1128k;
        public global::LlmTornado.Chat.Models.ChatModel MoonshotV1128kVisionPreview;
        public global::LlmTornado.Chat.Models.ChatModel MoonshotV132k;
        public global::LlmTornado.Chat.Models.ChatModel MoonshotV132kVisionPreview;
        public global::LlmTornado.Chat.Models.ChatModel MoonshotV18k;
        public global::LlmTornado.Chat.Models.ChatModel MoonshotV18kVisionPreview;
        public global::LlmTornado.Chat.Models.ChatModel MoonshotV1Auto;
    }
}
namespace LlmTornado.Chat.Models.OpenRouter
{
    public partial class ChatModelOpenRouter
    {
        public global::LlmTornado.Chat.Models.OpenRouter.ChatModelOpenRouterAll All;
    }
    public partial class ChatModelOpenRouterAll
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
    }
}
namespace LlmTornado.Chat.Models.Perplexity
{
    public partial class ChatModelPerplexity
    {
        public global::LlmTornado.Chat.Models.Perplexity.ChatModelPerplexitySonar Sonar;
    }
    public partial class ChatModelPerplexitySonar
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel DeepResearch;
        public global::LlmTornado.Chat.Models.ChatModel Default;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel Pro;
        public global::LlmTornado.Chat.Models.ChatModel Reasoning;
        public global::LlmTornado.Chat.Models.ChatModel ReasoningPro;
    }
}
namespace LlmTornado.Chat.Models.XAi
{
    public partial class ChatModelXAi
    {
        public global::LlmTornado.Chat.Models.XAi.ChatModelXAiGrok Grok;
        public global::LlmTornado.Chat.Models.XAi.ChatModelXAiGrok3 Grok3;
        public global::LlmTornado.Chat.Models.XAi.ChatModelXAiGrok4 Grok4;
        public global::LlmTornado.Chat.Models.XAi.ChatModelXAiGrokCode GrokCode;
    }
    public partial class ChatModelXAiGrok
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel Grok2241212;
        public global::LlmTornado.Chat.Models.ChatModel Grok2Vision241212;
        public global::LlmTornado.Chat.Models.ChatModel GrokBeta;
        public global::LlmTornado.Chat.Models.ChatModel GrokVisionBeta;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
    }
    public partial class ChatModelXAiGrok3
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel V3;
        public global::LlmTornado.Chat.Models.ChatModel V3Fast;
        public global::LlmTornado.Chat.Models.ChatModel V3Mini;
        public global::LlmTornado.Chat.Models.ChatModel V3MiniFast;
    }
    public partial class ChatModelXAiGrok4
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Chat.Models.ChatModel V4;
        public global::LlmTornado.Chat.Models.ChatModel V4FastNonReasoning;
        public global::LlmTornado.Chat.Models.ChatModel V4FastReasoning;
    }
    public partial class ChatModelXAiGrokCode
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel Fast1;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
    }
}
namespace LlmTornado.Chat.Models.Zai
{
    public partial class ChatModelZai
    {
        public global::LlmTornado.Chat.Models.Zai.ChatModelZaiGlm Glm;
    }
    public partial class ChatModelZaiGlm
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Chat.Models.ChatModel Glm432B;
        public global::LlmTornado.Chat.Models.ChatModel Glm45;
        public global::LlmTornado.Chat.Models.ChatModel Glm45Air;
        public global::LlmTornado.Chat.Models.ChatModel Glm45AirX;
        public global::LlmTornado.Chat.Models.ChatModel Glm45Flash;
        public global::LlmTornado.Chat.Models.ChatModel Glm45V;
        public global::LlmTornado.Chat.Models.ChatModel Glm45X;
        public global::LlmTornado.Chat.Models.ChatModel Glm46;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
    }
}
namespace LlmTornado.ChatFunctions
{
    public partial class OutboundToolChoice
    {
        public static global::LlmTornado.ChatFunctions.OutboundToolChoice Custom(string @name) => throw null;
        public static global::LlmTornado.ChatFunctions.OutboundToolChoice Hosted(object @tool) => throw null;
        public static global::LlmTornado.ChatFunctions.OutboundToolChoice Tool(string @name) => throw null;
    }
}
namespace LlmTornado.Code
{
    public partial interface IEndpointProvider
    {
        global::LlmTornado.TornadoApi Api { get; set; }
        global::LlmTornado.Code.ProviderAuthentication Auth { get; set; }
        global::System.Collections.Generic.IAsyncEnumerable<global::LlmTornado.Chat.ChatResult> InboundStream(global::System.IO.StreamReader @reader, global::LlmTornado.Chat.ChatRequest @request, object @eventHandler);
        global::LlmTornado.Code.LLmProviders Provider { get; set; }
    }
    public partial interface ISerializableRequest
    {
    }
    public enum LLmProviders
    {
        Unknown,
        OpenAi,
        Anthropic,
        AzureOpenAi,
        Cohere,
        Custom,
        Google,
        Groq,
        DeepSeek,
        Mistral,
        XAi,
        Perplexity,
        Voyage,
        DeepInfra,
        OpenRouter,
        MoonshotAi,
        Zai,
        Blablador,
        Alibaba,
        Length,
    }
    public partial class ProviderAuthentication
    {
        public ProviderAuthentication(global::LlmTornado.Code.LLmProviders @provider, string @apiKey, string @organization = default) => throw null;
        public ProviderAuthentication(string @apiKey, string @organization = default) => throw null;
        public global::LlmTornado.Code.LLmProviders Provider { get; set; }
    }
    public partial class TornadoInputFile
    {
    }
}
namespace LlmTornado.Code.Models
{
    public partial class BaseVendorModelProvider
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Code.LLmProviders Provider { get; }
    }
    public partial interface IModel
    {
        global::LlmTornado.Code.LLmProviders Provider { get; }
    }
    public partial class ModelBase : global::LlmTornado.Code.Models.IModel
    {
        public global::LlmTornado.Code.LLmProviders Provider { get; set; }
    }
    public partial class ModelEmbeddingBase : global::LlmTornado.Code.Models.ModelBase
    {
    }
}
namespace LlmTornado.Common
{
    public partial class Tool
    {
    }
}
namespace LlmTornado.Completions
{
    public partial class CompletionEndpoint : global::LlmTornado.EndpointBase
    {
        public global::System.Threading.Tasks.Task<global::LlmTornado.Completions.CompletionResult> CreateCompletion(global::LlmTornado.Completions.CompletionRequest @request) => throw null;
        public global::System.Threading.Tasks.Task<global::LlmTornado.Completions.CompletionResult> CreateCompletion(string @prompt, global::LlmTornado.Models.Model @model = default, int? @max_tokens = default, double? @temperature = default, double? @top_p = default, int? @numOutputs = default, double? @presencePenalty = default, double? @frequencyPenalty = default, int? @logProbs = default, bool? @echo = default, params string[] @stopSequences) => throw null;
        public global::System.Threading.Tasks.Task<global::LlmTornado.Completions.CompletionResult> CreateCompletion(params string[] @prompts) => throw null;
        public global::System.Threading.Tasks.Task<global::LlmTornado.Completions.CompletionResult> CreateCompletions(global::LlmTornado.Completions.CompletionRequest @request, int @numOutputs = default) => throw null;
        public global::LlmTornado.Completions.CompletionRequest DefaultCompletionRequestArgs { get; set; }
        public global::System.Collections.Generic.IAsyncEnumerable<global::LlmTornado.Completions.CompletionResult> StreamCompletionEnumerable(global::LlmTornado.Completions.CompletionRequest @request) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::LlmTornado.Completions.CompletionResult> StreamCompletionEnumerable(string @prompt, global::LlmTornado.Models.Model @model = default, int? @max_tokens = default, double? @temperature = default, double? @top_p = default, int? @numOutputs = default, double? @presencePenalty = default, double? @frequencyPenalty = default, int? @logProbs = default, bool? @echo = default, params string[] @stopSequences) => throw null;
    }
    public partial class CompletionRequest
    {
        public CompletionRequest() => throw null;
        public CompletionRequest(global::LlmTornado.Completions.CompletionRequest @basedOn) => throw null;
        public CompletionRequest(params string[] @prompts) => throw null;
        public CompletionRequest(string @prompt, global::LlmTornado.Models.Model @model = default, int? @max_tokens = default, double? @temperature = default, string @suffix = default, double? @top_p = default, int? @numOutputs = default, double? @presencePenalty = default, double? @frequencyPenalty = default, int? @logProbs = default, bool? @echo = default, params string[] @stopSequences) => throw null;
        public string Model { get; set; }
    }
    public partial class CompletionResult : global::LlmTornado.ApiResultBase
    {
    }
}
namespace LlmTornado.Embedding
{
    public partial class ContextualEmbeddingRequest : global::LlmTornado.Code.ISerializableRequest
    {
        public ContextualEmbeddingRequest(global::LlmTornado.Embedding.Models.ContextualEmbeddingModel @model, global::System.Collections.Generic.List<global::System.Collections.Generic.List<string>> @inputs) => throw null;
        public global::LlmTornado.Embedding.Models.ContextualEmbeddingModel Model { get; set; }
    }
    public partial class EmbeddingEndpoint : global::LlmTornado.EndpointBase
    {
        public global::System.Threading.Tasks.Task<global::LlmTornado.Embedding.EmbeddingResult> CreateEmbedding(global::LlmTornado.Embedding.Models.EmbeddingModel @model, string @input) => throw null;
        public global::System.Threading.Tasks.Task<global::LlmTornado.Embedding.EmbeddingResult> CreateEmbedding(global::LlmTornado.Embedding.Models.EmbeddingModel @model, string @input, int @dimensions) => throw null;
        public global::System.Threading.Tasks.Task<global::LlmTornado.Embedding.EmbeddingResult> CreateEmbedding(global::LlmTornado.Embedding.Models.EmbeddingModel @model, string @input, global::LlmTornado.Embedding.EmbeddingRequestVendorExtensions @extensions) => throw null;
        public global::System.Threading.Tasks.Task<global::LlmTornado.Embedding.EmbeddingResult> CreateEmbedding(global::LlmTornado.Embedding.Models.EmbeddingModel @model, string @input, int @dimensions, global::LlmTornado.Embedding.EmbeddingRequestVendorExtensions @extensions) => throw null;
        public global::System.Threading.Tasks.Task<global::LlmTornado.Embedding.EmbeddingResult> CreateEmbedding(global::LlmTornado.Embedding.Models.EmbeddingModel @model, global::System.Collections.Generic.IEnumerable<string> @input, global::LlmTornado.Embedding.EmbeddingRequestVendorExtensions @extensions) => throw null;
        public global::System.Threading.Tasks.Task<global::LlmTornado.Embedding.EmbeddingResult> CreateEmbedding(global::LlmTornado.Embedding.Models.EmbeddingModel @model, global::System.Collections.Generic.IEnumerable<string> @input, int @dimensions, global::LlmTornado.Embedding.EmbeddingRequestVendorExtensions @extensions) => throw null;
        public global::System.Threading.Tasks.Task<global::LlmTornado.Embedding.EmbeddingResult> CreateEmbedding(global::LlmTornado.Embedding.Models.EmbeddingModel @model, global::System.Collections.Generic.IEnumerable<string> @input) => throw null;
        public global::System.Threading.Tasks.Task<global::LlmTornado.Embedding.EmbeddingResult> CreateEmbedding(global::LlmTornado.Embedding.Models.EmbeddingModel @model, global::System.Collections.Generic.IEnumerable<string> @input, int @dimensions) => throw null;
        public global::System.Threading.Tasks.Task<global::LlmTornado.Embedding.EmbeddingResult> CreateEmbedding(global::LlmTornado.Embedding.EmbeddingRequest @request) => throw null;
        public global::System.Threading.Tasks.Task<float[]> GetEmbeddings(global::LlmTornado.Embedding.Models.EmbeddingModel @model, string @input) => throw null;
        public global::System.Threading.Tasks.Task<float[]> GetEmbeddings(global::LlmTornado.Embedding.Models.EmbeddingModel @model, string @input, global::LlmTornado.Embedding.EmbeddingRequestVendorExtensions @extensions) => throw null;
        public global::System.Threading.Tasks.Task<global::System.Collections.Generic.List<float[]>> GetEmbeddings(global::LlmTornado.Embedding.Models.EmbeddingModel @model, global::System.Collections.Generic.IEnumerable<string> @input) => throw null;
        public global::System.Threading.Tasks.Task<global::System.Collections.Generic.List<float[]>> GetEmbeddings(global::LlmTornado.Embedding.Models.EmbeddingModel @model, global::System.Collections.Generic.IEnumerable<string> @input, global::LlmTornado.Embedding.EmbeddingRequestVendorExtensions @extensions) => throw null;
    }
    public partial class EmbeddingRequest
    {
        public EmbeddingRequest() => throw null;
        public EmbeddingRequest(global::LlmTornado.Embedding.Models.EmbeddingModel @model, string @input, int @dimensions) => throw null;
        public EmbeddingRequest(global::LlmTornado.Embedding.Models.EmbeddingModel @model, string @input, int @dimensions, global::LlmTornado.Embedding.EmbeddingRequestVendorExtensions @extensions) => throw null;
        public EmbeddingRequest(global::LlmTornado.Embedding.Models.EmbeddingModel @model, string @input) => throw null;
        public EmbeddingRequest(global::LlmTornado.Embedding.Models.EmbeddingModel @model, string @input, global::LlmTornado.Embedding.EmbeddingRequestVendorExtensions @extensions) => throw null;
        public EmbeddingRequest(global::LlmTornado.Embedding.Models.EmbeddingModel @model, global::System.Collections.Generic.IEnumerable<string> @input) => throw null;
        public EmbeddingRequest(global::LlmTornado.Embedding.Models.EmbeddingModel @model, global::System.Collections.Generic.IList<string> @input) => throw null;
        public EmbeddingRequest(global::LlmTornado.Embedding.Models.EmbeddingModel @model, global::System.Collections.Generic.IEnumerable<string> @input, global::LlmTornado.Embedding.EmbeddingRequestVendorExtensions @extensions) => throw null;
        public EmbeddingRequest(global::LlmTornado.Embedding.Models.EmbeddingModel @model, global::System.Collections.Generic.IList<string> @input, global::LlmTornado.Embedding.EmbeddingRequestVendorExtensions @extensions) => throw null;
        public EmbeddingRequest(global::LlmTornado.Embedding.Models.EmbeddingModel @model, global::System.Collections.Generic.IEnumerable<string> @input, int @dimensions) => throw null;
        public EmbeddingRequest(global::LlmTornado.Embedding.Models.EmbeddingModel @model, global::System.Collections.Generic.IList<string> @input, int @dimensions) => throw null;
        public EmbeddingRequest(global::LlmTornado.Embedding.Models.EmbeddingModel @model, global::System.Collections.Generic.IEnumerable<string> @input, int @dimensions, global::LlmTornado.Embedding.EmbeddingRequestVendorExtensions @extensions) => throw null;
        public EmbeddingRequest(global::LlmTornado.Embedding.Models.EmbeddingModel @model, global::System.Collections.Generic.IList<string> @input, int @dimensions, global::LlmTornado.Embedding.EmbeddingRequestVendorExtensions @extensions) => throw null;
        public global::LlmTornado.Embedding.Models.EmbeddingModel Model { get; set; }
        public global::LlmTornado.Embedding.EmbeddingRequestVendorExtensions VendorExtensions { get; set; }
    }
    public partial class EmbeddingRequestVendorExtensions
    {
    }
    public partial class EmbeddingResult : global::LlmTornado.ApiResultBase
    {
    }
    public partial class MultimodalEmbeddingRequest : global::LlmTornado.Code.ISerializableRequest
    {
        public MultimodalEmbeddingRequest(global::LlmTornado.Embedding.Models.MultimodalEmbeddingModel @model, global::System.Collections.Generic.List<global::LlmTornado.Embedding.MultimodalInput> @inputs) => throw null;
        public global::System.Collections.Generic.List<global::LlmTornado.Embedding.MultimodalInput> Inputs { get; set; }
        public global::LlmTornado.Embedding.Models.MultimodalEmbeddingModel Model { get; set; }
    }
    public partial class MultimodalInput
    {
    }
}
namespace LlmTornado.Embedding.Models
{
    public partial class ContextualEmbeddingModel : global::LlmTornado.Code.Models.ModelEmbeddingBase
    {
        public ContextualEmbeddingModel(string @name, string @ownedBy = default, global::LlmTornado.Code.LLmProviders? @provider = default) => throw null;
        public ContextualEmbeddingModel(string @name, global::LlmTornado.Code.LLmProviders @provider) => throw null;
        public ContextualEmbeddingModel(string @name, global::LlmTornado.Code.LLmProviders @provider, int @contextTokens, int @outputDimensions) => throw null;
        public ContextualEmbeddingModel(string @name, global::LlmTornado.Code.LLmProviders @provider, int @contextTokens, int @outputDimensions, global::System.Collections.Generic.List<int> @matryoshkaDimensions) => throw null;
        public ContextualEmbeddingModel(string @name) => throw null;
        public ContextualEmbeddingModel() => throw null;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public static global::System.Collections.Generic.Dictionary<string, global::LlmTornado.Code.Models.IModel> AllModelsMap { get; }
        public static global::LlmTornado.Code.LLmProviders? GetProvider(string @modelName) => throw null;
        public static global::LlmTornado.Embedding.Models.Voyage.EmbeddingModelVoyageContextual Voyage;
    }
    public partial class EmbeddingModel : global::LlmTornado.Code.Models.ModelEmbeddingBase
    {
        public EmbeddingModel(string @name, string @ownedBy = default, global::LlmTornado.Code.LLmProviders? @provider = default) => throw null;
        public EmbeddingModel(string @name, global::LlmTornado.Code.LLmProviders @provider) => throw null;
        public EmbeddingModel(string @name, global::LlmTornado.Code.LLmProviders @provider, int @contextTokens, int @outputDimensions) => throw null;
        public EmbeddingModel(string @name, global::LlmTornado.Code.LLmProviders @provider, int @contextTokens, int @outputDimensions, global::System.Collections.Generic.List<int> @matryoshkaDimensions) => throw null;
        public EmbeddingModel(string @name) => throw null;
        public EmbeddingModel() => throw null;
        public static global::LlmTornado.Embedding.Models.Cohere.EmbeddingModelCohere Cohere;
        public static global::LlmTornado.Code.LLmProviders? GetProvider(string @modelName) => throw null;
        public static global::LlmTornado.Embedding.Models.Google.EmbeddingModelGoogle Google;
        public static global::LlmTornado.Embedding.Models.Mistral.EmbeddingModelMistral Mistral;
        public static global::LlmTornado.Embedding.Models.OpenAi.EmbeddingModelOpenAi OpenAi;
        public static global::LlmTornado.Embedding.Models.Voyage.EmbeddingModelVoyage Voyage;
    }
    public partial class MultimodalEmbeddingModel : global::LlmTornado.Code.Models.ModelEmbeddingBase
    {
        public MultimodalEmbeddingModel(string @name, global::LlmTornado.Code.LLmProviders @provider, int @contextTokens, int @outputDimensions) => throw null;
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public static global::System.Collections.Generic.Dictionary<string, global::LlmTornado.Code.Models.IModel> AllModelsMap { get; }
        public static global::LlmTornado.Embedding.Models.Voyage.EmbeddingModelVoyageMultimodal Voyage;
    }
}
namespace LlmTornado.Embedding.Models.Cohere
{
    public partial class EmbeddingModelCohere
    {
        public global::LlmTornado.Embedding.Models.Cohere.EmbeddingModelCohereGen2 Gen2;
        public global::LlmTornado.Embedding.Models.Cohere.EmbeddingModelCohereGen3 Gen3;
        public global::LlmTornado.Embedding.Models.Cohere.EmbeddingModelCohereGen4 Gen4;
    }
    public partial class EmbeddingModelCohereGen2 : global::LlmTornado.Code.Models.BaseVendorModelProvider
    {
        public global::LlmTornado.Embedding.Models.EmbeddingModel English;
        public global::LlmTornado.Embedding.Models.EmbeddingModel EnglishLight;
        public global::LlmTornado.Embedding.Models.EmbeddingModel Multilingual;
    }
    public partial class EmbeddingModelCohereGen3 : global::LlmTornado.Code.Models.BaseVendorModelProvider
    {
        public global::LlmTornado.Embedding.Models.EmbeddingModel English;
        public global::LlmTornado.Embedding.Models.EmbeddingModel EnglishLight;
        public global::LlmTornado.Embedding.Models.EmbeddingModel Multilingual;
        public global::LlmTornado.Embedding.Models.EmbeddingModel MultilingualLight;
    }
    public partial class EmbeddingModelCohereGen4 : global::LlmTornado.Code.Models.BaseVendorModelProvider
    {
        public global::LlmTornado.Embedding.Models.EmbeddingModel V4;
    }
}
namespace LlmTornado.Embedding.Models.Google
{
    public partial class EmbeddingModelGoogle
    {
        public global::LlmTornado.Embedding.Models.Google.EmbeddingModelGoogleGemini Gemini;
    }
    public partial class EmbeddingModelGoogleGemini
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Embedding.Models.EmbeddingModel Embedding4;
        public global::LlmTornado.Embedding.Models.EmbeddingModel GeminiEmbedding001;
    }
}
namespace LlmTornado.Embedding.Models.Mistral
{
    public partial class EmbeddingModelMistral
    {
        public global::LlmTornado.Embedding.Models.Mistral.EmbeddingModelMistralPremier Premier;
    }
    public partial class EmbeddingModelMistralPremier : global::LlmTornado.Code.Models.BaseVendorModelProvider
    {
        public global::LlmTornado.Embedding.Models.EmbeddingModel CodestralEmbed;
        public global::LlmTornado.Embedding.Models.EmbeddingModel MistralEmbed;
    }
}
namespace LlmTornado.Embedding.Models.OpenAi
{
    public partial class EmbeddingModelOpenAi
    {
        public global::LlmTornado.Embedding.Models.OpenAi.EmbeddingModelOpenAiGen2 Gen2;
        public global::LlmTornado.Embedding.Models.OpenAi.EmbeddingModelOpenAiGen3 Gen3;
    }
    public partial class EmbeddingModelOpenAiGen2
    {
        public global::LlmTornado.Embedding.Models.EmbeddingModel Ada;
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
    }
    public partial class EmbeddingModelOpenAiGen3
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Embedding.Models.EmbeddingModel Large;
        public global::LlmTornado.Embedding.Models.EmbeddingModel Small;
    }
}
namespace LlmTornado.Embedding.Models.Voyage
{
    public partial class EmbeddingModelVoyage
    {
        public global::LlmTornado.Embedding.Models.Voyage.EmbeddingModelVoyageContextual Contextual;
        public global::LlmTornado.Embedding.Models.Voyage.EmbeddingModelVoyageGen2 Gen2;
        public global::LlmTornado.Embedding.Models.Voyage.EmbeddingModelVoyageGen3 Gen3;
        public global::LlmTornado.Embedding.Models.Voyage.EmbeddingModelVoyageGen35 Gen35;
        public global::LlmTornado.Embedding.Models.Voyage.EmbeddingModelVoyageMultimodal Multimodal;
    }
    public partial class EmbeddingModelVoyageContextual
    {
        public global::LlmTornado.Embedding.Models.Voyage.EmbeddingModelVoyageContextualGen3 Gen3;
    }
    public partial class EmbeddingModelVoyageContextualGen3 : global::LlmTornado.Code.Models.BaseVendorModelProvider
    {
        public global::LlmTornado.Embedding.Models.ContextualEmbeddingModel Context3;
    }
    public partial class EmbeddingModelVoyageGen2 : global::LlmTornado.Code.Models.BaseVendorModelProvider
    {
        public global::LlmTornado.Embedding.Models.EmbeddingModel Code;
        public global::LlmTornado.Embedding.Models.EmbeddingModel Default;
        public global::LlmTornado.Embedding.Models.EmbeddingModel Large;
        public global::LlmTornado.Embedding.Models.EmbeddingModel LiteInstruct;
    }
    public partial class EmbeddingModelVoyageGen3 : global::LlmTornado.Code.Models.BaseVendorModelProvider
    {
        public global::LlmTornado.Embedding.Models.EmbeddingModel Code;
        public global::LlmTornado.Embedding.Models.EmbeddingModel Large;
    }
    public partial class EmbeddingModelVoyageGen35 : global::LlmTornado.Code.Models.BaseVendorModelProvider
    {
        public global::LlmTornado.Embedding.Models.EmbeddingModel Default;
        public global::LlmTornado.Embedding.Models.EmbeddingModel Lite;
    }
    public partial class EmbeddingModelVoyageMultimodal
    {
        public global::LlmTornado.Embedding.Models.Voyage.EmbeddingModelVoyageMultimodalGen3 Gen3;
    }
    public partial class EmbeddingModelVoyageMultimodalGen3 : global::LlmTornado.Code.Models.BaseVendorModelProvider
    {
        public global::LlmTornado.Embedding.Models.MultimodalEmbeddingModel Multimodal3;
    }
}
namespace LlmTornado.FineTuning
{
    public partial class CreateFineTuneJobRequest
    {
        public CreateFineTuneJobRequest(global::LlmTornado.Models.Model @model, string @trainingFileId, global::LlmTornado.FineTuning.HyperParameters @hyperParameters = default, string @suffix = default, string @validationFileId = default) => throw null;
        public global::LlmTornado.FineTuning.HyperParameters HyperParameters { get; set; }
        public string Model { get; set; }
    }
    public partial class HyperParameters
    {
    }
}
namespace LlmTornado.Images
{
    public partial class ImageEditRequest
    {
        public ImageEditRequest() => throw null;
        public ImageEditRequest(string @prompt) => throw null;
        public ImageEditRequest(global::LlmTornado.Code.TornadoInputFile @image, string @prompt, int @numOfImages = default, global::LlmTornado.Images.TornadoImageSizes? @size = default, string @user = default, global::LlmTornado.Images.TornadoImageResponseFormats? @responseFormat = default, global::LlmTornado.Images.Models.ImageModel @model = default) => throw null;
        public global::LlmTornado.Code.TornadoInputFile Image { get; set; }
        public global::System.Collections.Generic.List<global::LlmTornado.Code.TornadoInputFile> Images { get; set; }
        public global::LlmTornado.Code.TornadoInputFile Mask { get; set; }
        public global::LlmTornado.Images.Models.ImageModel Model { get; set; }
        public global::LlmTornado.Images.TornadoImageQualities? Quality { get; set; }
        public global::LlmTornado.Images.TornadoImageResponseFormats? ResponseFormat { get; set; }
        public global::LlmTornado.Images.TornadoImageSizes? Size { get; set; }
    }
    public partial class ImageGenerationRequest
    {
        public ImageGenerationRequest() => throw null;
        public ImageGenerationRequest(string @prompt) => throw null;
        public ImageGenerationRequest(string @prompt, int? @numOfImages = default, global::LlmTornado.Images.TornadoImageSizes? @size = default, string @user = default, global::LlmTornado.Images.TornadoImageResponseFormats? @responseFormat = default, global::LlmTornado.Images.Models.ImageModel @model = default, global::LlmTornado.Images.TornadoImageQualities? @quality = default, global::LlmTornado.Images.TornadoImageStyles? @style = default) => throw null;
        public global::LlmTornado.Images.Models.ImageModel Model { get; set; }
        public global::LlmTornado.Images.TornadoImageQualities? Quality { get; set; }
        public global::LlmTornado.Images.TornadoImageResponseFormats? ResponseFormat { get; set; }
        public global::LlmTornado.Images.TornadoImageSizes? Size { get; set; }
        public global::LlmTornado.Images.TornadoImageStyles? Style { get; set; }
    }
    public enum TornadoImageQualities
    {
        Standard,
        Hd,
        Low,
        Medium,
        High,
        Auto,
    }
    public enum TornadoImageResponseFormats
    {
        Url,
        Base64,
    }
    public enum TornadoImageSizes
    {
        Size256x256,
        Size512x512,
        Size1024x1024,
        Size1792x1024,
        Size1024x1792,
        Size768x1408,
        Size1408x768,
        Size896x1280,
        Size1280x896,
        Auto,
        Size1536x1024,
        Size1024x1536,
        Custom,
    }
    public enum TornadoImageStyles
    {
        Natural,
        Vivid,
    }
}
namespace LlmTornado.Images.Models
{
    public partial class ImageModel : global::LlmTornado.Code.Models.ModelBase
    {
        public ImageModel(string @name, string @ownedBy = default, global::LlmTornado.Code.LLmProviders? @provider = default) => throw null;
        public ImageModel(string @name, global::LlmTornado.Code.LLmProviders @provider) => throw null;
        public ImageModel(string @name, global::LlmTornado.Code.LLmProviders @provider, global::System.Collections.Generic.List<string> @aliases) => throw null;
        public ImageModel(string @name) => throw null;
        public ImageModel() => throw null;
        public static global::LlmTornado.Images.Models.DeepInfra.ImageModelDeepInfra DeepInfra;
        public static global::LlmTornado.Code.LLmProviders? GetProvider(string @modelName) => throw null;
        public static global::LlmTornado.Images.Models.Google.ImageModelGoogle Google;
        public static global::LlmTornado.Images.Models.OpenAi.ImageModelOpenAi OpenAi;
        public static global::LlmTornado.Images.Models.XAi.ImageModelXAi XAi;
    }
}
namespace LlmTornado.Images.Models.DeepInfra
{
    public partial class ImageModelDeepInfra
    {
        public global::LlmTornado.Images.Models.DeepInfra.ImageModelDeepInfraFlux Flux;
    }
    public partial class ImageModelDeepInfraFlux
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Images.Models.ImageModel Flux11Pro;
        public global::LlmTornado.Images.Models.ImageModel Flux1Dev;
        public global::LlmTornado.Images.Models.ImageModel Flux1KontextDev;
        public global::LlmTornado.Images.Models.ImageModel Flux1ReduxDev;
        public global::LlmTornado.Images.Models.ImageModel Flux1Schnell;
        public global::LlmTornado.Images.Models.ImageModel FluxPro;
    }
}
namespace LlmTornado.Images.Models.Google
{
    public partial class ImageModelGoogle
    {
        public global::LlmTornado.Images.Models.Google.ImageModelGoogleImagen Imagen;
        public global::LlmTornado.Images.Models.Google.ImageModelGoogleImagenPreview ImagenPreview;
    }
    public partial class ImageModelGoogleImagen
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Images.Models.ImageModel V3Generate002;
        public global::LlmTornado.Images.Models.ImageModel V4FastGenerate001;
        public global::LlmTornado.Images.Models.ImageModel V4Generate001;
        public global::LlmTornado.Images.Models.ImageModel V4UltraGenerate001;
    }
    public partial class ImageModelGoogleImagenPreview
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Images.Models.ImageModel V4FastPreview250606;
        public global::LlmTornado.Images.Models.ImageModel V4Preview250606;
        public global::LlmTornado.Images.Models.ImageModel V4UltraPreview250606;
    }
}
namespace LlmTornado.Images.Models.OpenAi
{
    public partial class ImageModelOpenAi
    {
        public global::LlmTornado.Images.Models.OpenAi.ImageModelOpenAiDalle Dalle;
        public global::LlmTornado.Images.Models.OpenAi.ImageModelOpenAiGpt Gpt;
    }
    public partial class ImageModelOpenAiDalle
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Images.Models.ImageModel V2;
        public global::LlmTornado.Images.Models.ImageModel V3;
    }
    public partial class ImageModelOpenAiGpt
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Images.Models.ImageModel V1;
        public global::LlmTornado.Images.Models.ImageModel V1Mini;
    }
}
namespace LlmTornado.Images.Models.XAi
{
    public partial class ImageModelXAi
    {
        public global::LlmTornado.Images.Models.XAi.ImageModelXAiGrok Grok;
    }
    public partial class ImageModelXAiGrok
    {
        public global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> AllModels { get; }
        public global::LlmTornado.Images.Models.ImageModel V2241212;
    }
}
namespace LlmTornado.Models
{
    public partial class Model : global::LlmTornado.Code.Models.ModelBase
    {
        public Model(string @name, string @ownedBy = default, global::LlmTornado.Code.LLmProviders @provider = default) => throw null;
        public Model(string @name, global::LlmTornado.Code.LLmProviders @provider) => throw null;
        public Model() => throw null;
        public static global::LlmTornado.Models.Model AdaText { get; }
        public static global::LlmTornado.Models.Model AdaTextEmbedding { get; }
        public static global::LlmTornado.Models.Model BabbageText { get; }
        public static global::LlmTornado.Models.Model ChatGPTTurbo0301 { get; }
        public static global::LlmTornado.Models.Model ChatGPTTurbo0613 { get; }
        public static global::LlmTornado.Models.Model ChatGPTTurbo1106 { get; }
        public static global::LlmTornado.Models.Model Claude3Opus { get; }
        public static global::LlmTornado.Models.Model Claude3Sonnet { get; }
        public static global::LlmTornado.Models.Model CurieText { get; }
        public static global::LlmTornado.Models.Model CushmanCode { get; }
        public static global::LlmTornado.Models.Model Custom(string @name, string @ownedBy = default) => throw null;
        public static global::LlmTornado.Models.Model Dalle2 { get; }
        public static global::LlmTornado.Models.Model Dalle3 { get; }
        public static global::LlmTornado.Models.Model DavinciCode { get; }
        public static global::LlmTornado.Models.Model DavinciText { get; }
        public static global::LlmTornado.Models.Model DavinciText002 { get; }
        public static global::LlmTornado.Models.Model DefaultModel { get; set; }
        public static global::LlmTornado.Models.Model GPT35_Turbo { get; }
        public static global::LlmTornado.Models.Model GPT35_Turbo_1106 { get; }
        public static global::LlmTornado.Models.Model GPT4 { get; }
        public static global::LlmTornado.Models.Model GPT4_0613 { get; }
        public static global::LlmTornado.Models.Model GPT4_1106_Preview { get; }
        public static global::LlmTornado.Models.Model GPT4_32k_Context { get; }
        public static global::LlmTornado.Models.Model GPT4_4_0125_Preview { get; }
        public static global::LlmTornado.Models.Model GPT4_4_0409_Preview { get; }
        public static global::LlmTornado.Models.Model GPT4_Turbo { get; }
        public static global::LlmTornado.Models.Model GPT4_Turbo_Preview { get; }
        public static global::LlmTornado.Models.Model GPT4_VisionPreview { get; }
        public static global::LlmTornado.Models.Model GPT4_Vision_Preview { get; }
        public static global::LlmTornado.Code.Models.IModel GetModel(string @modelName) => throw null;
        public static global::LlmTornado.Models.Model GptTurboInstruct { get; }
        public static global::LlmTornado.Models.Model GptTurboInstruct0914 { get; }
        public global::System.Threading.Tasks.Task<global::LlmTornado.Models.Model> RetrieveModelDetailsAsync(global::LlmTornado.TornadoApi @api) => throw null;
        public static global::LlmTornado.Models.Model TTS_1 { get; }
        public static global::LlmTornado.Models.Model TTS_1_HD { get; }
        public static global::LlmTornado.Models.Model TextEmbedding3Large { get; }
        public static global::LlmTornado.Models.Model TextEmbedding3Small { get; }
        public static global::LlmTornado.Models.Model TextModeration007 { get; }
        public static global::LlmTornado.Models.Model TextModerationLatest { get; }
        public static global::LlmTornado.Models.Model TextModerationStable { get; }
        public static global::LlmTornado.Models.Model Whisper_1 { get; }
    }
}
namespace LlmTornado.Moderation
{
    public partial class ModerationRequest
    {
        public ModerationRequest() => throw null;
        public ModerationRequest(string @input, global::LlmTornado.Models.Model @model) => throw null;
        public ModerationRequest(string[] @inputs, global::LlmTornado.Models.Model @model) => throw null;
        public ModerationRequest(params string[] @input) => throw null;
        public string Model { get; set; }
    }
}
namespace LlmTornado.Rerank
{
    public partial class RerankRequest : global::LlmTornado.Code.ISerializableRequest
    {
        public RerankRequest(global::LlmTornado.Rerank.Models.RerankModel @model, string @query, global::System.Collections.Generic.List<string> @documents) => throw null;
        public global::LlmTornado.Rerank.Models.RerankModel Model { get; set; }
    }
}
namespace LlmTornado.Rerank.Models
{
    public partial class RerankModel : global::LlmTornado.Code.Models.ModelBase
    {
        public RerankModel(string @name, global::LlmTornado.Code.LLmProviders? @provider = default) => throw null;
        public RerankModel() => throw null;
        public static global::LlmTornado.Code.LLmProviders? GetProvider(string @modelName) => throw null;
        public static global::LlmTornado.Rerank.Models.Voyage.RerankModelVoyage Voyage;
    }
}
namespace LlmTornado.Rerank.Models.Voyage
{
    public partial class RerankModelVoyage
    {
        public global::LlmTornado.Rerank.Models.Voyage.RerankModelVoyageGen25 Gen25;
    }
    public partial class RerankModelVoyageGen25 : global::LlmTornado.Code.Models.BaseVendorModelProvider
    {
        public global::LlmTornado.Rerank.Models.RerankModel Rerank25;
        public global::LlmTornado.Rerank.Models.RerankModel Rerank25Lite;
    }
}
namespace LlmTornado.Responses
{
    public partial interface IResponsesConversationItem
    {
    }
    public partial class ResponseInputItem : global::LlmTornado.Responses.IResponsesConversationItem
    {
    }
    public partial class ResponseRequest
    {
        public ResponseRequest(global::LlmTornado.Chat.Models.ChatModel @model, string @input) => throw null;
        public ResponseRequest(global::LlmTornado.Chat.Models.ChatModel @model, global::System.Collections.Generic.List<global::LlmTornado.Responses.ResponseInputItem> @inputItems) => throw null;
        public ResponseRequest() => throw null;
        public global::System.Collections.Generic.List<global::LlmTornado.Responses.ResponseInputItem> InputItems { get; set; }
        public global::LlmTornado.Chat.Models.ChatModel Model { get; set; }
        public global::LlmTornado.ChatFunctions.OutboundToolChoice ToolChoice { get; set; }
    }
}
namespace LlmTornado.Threads
{
    public partial class CreateRunRequest
    {
        public CreateRunRequest(string @assistantId) => throw null;
        public global::LlmTornado.Chat.Models.ChatModel Model { get; set; }
        public global::System.Collections.Generic.IReadOnlyList<global::LlmTornado.Assistants.AssistantTool> Tools { get; set; }
    }
    public partial class CreateThreadAndRunRequest
    {
        public CreateThreadAndRunRequest(string @assistantId) => throw null;
        public CreateThreadAndRunRequest(string @assistantId, global::LlmTornado.Threads.CreateThreadRequest @threadRequest) => throw null;
        public global::LlmTornado.Chat.Models.ChatModel Model { get; set; }
        public global::LlmTornado.Threads.CreateThreadRequest Thread { get; set; }
        public global::LlmTornado.Assistants.ToolResources ToolResources { get; set; }
        public global::System.Collections.Generic.IReadOnlyList<global::LlmTornado.Assistants.AssistantTool> Tools { get; set; }
    }
    public partial class CreateThreadRequest
    {
        public global::LlmTornado.Assistants.ToolResources ToolResources { get; set; }
    }
}
namespace LlmTornado.Videos
{
    public enum VideoAspectRatio
    {
        Widescreen,
        Portrait,
    }
    public enum VideoDuration
    {
        Seconds4,
        Seconds5,
        Seconds6,
        Seconds8,
        Custom,
    }
    public partial class VideoGenerationEndpoint : global::LlmTornado.EndpointBase
    {
        public global::System.Threading.Tasks.Task<global::LlmTornado.Videos.VideoGenerationResult> CreateVideo(string @input) => throw null;
        public global::System.Threading.Tasks.Task<global::LlmTornado.Videos.VideoGenerationResult> CreateVideo(global::LlmTornado.Videos.VideoGenerationRequest @request) => throw null;
        public global::System.Threading.Tasks.Task<global::LlmTornado.Videos.VideoGenerationResult> CreateVideoAndWait(global::LlmTornado.Videos.VideoGenerationRequest @request, int @pollingInterval = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::LlmTornado.Videos.VideoGenerationResult> CreateVideoAndWait(string @input, global::LlmTornado.Videos.Models.VideoModel @model = default, int @pollingInterval = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::LlmTornado.Videos.VideoGenerationResult> CreateVideoAndWait(global::LlmTornado.Videos.VideoGenerationRequest @request, global::LlmTornado.Videos.VideoGenerationEvents @events, int @pollingInterval = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::LlmTornado.Videos.VideoGenerationResult> GetVideoStatus(string @operationName, global::LlmTornado.Videos.Models.VideoModel @model = default, global::System.Threading.CancellationToken? @ct = default) => throw null;
        public global::System.Threading.Tasks.Task<global::LlmTornado.Videos.VideoGenerationResult> WaitForVideoCompletion(string @operationName, global::LlmTornado.Videos.Models.VideoModel @model = default, int @pollingInterval = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::LlmTornado.Videos.VideoGenerationResult> WaitForVideoCompletion(string @operationName, global::LlmTornado.Videos.Models.VideoModel @model, global::LlmTornado.Videos.VideoGenerationEvents @events, int @pollingInterval = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class VideoGenerationEvents
    {
        public global::System.Func<global::LlmTornado.Videos.VideoGenerationResult, object, global::System.Threading.Tasks.ValueTask> OnFinished { get; set; }
        public global::System.Func<global::LlmTornado.Videos.VideoGenerationResult, int, global::System.TimeSpan, global::System.Threading.Tasks.ValueTask> OnPoll { get; set; }
    }
    public partial class VideoGenerationRequest
    {
        public VideoGenerationRequest() => throw null;
        public VideoGenerationRequest(string @prompt) => throw null;
        public VideoGenerationRequest(string @prompt, global::LlmTornado.Videos.Models.VideoModel @model = default, global::LlmTornado.Videos.VideoDuration? @duration = default, global::LlmTornado.Videos.VideoAspectRatio? @aspectRatio = default, global::LlmTornado.Videos.VideoResolution? @resolution = default, global::LlmTornado.Videos.VideoPersonGeneration? @personGeneration = default) => throw null;
        public global::LlmTornado.Videos.VideoAspectRatio? AspectRatio { get; set; }
        public global::LlmTornado.Videos.VideoDuration? Duration { get; set; }
        public global::LlmTornado.Videos.Models.VideoModel Model { get; set; }
        public global::LlmTornado.Videos.VideoPersonGeneration? PersonGeneration { get; set; }
        public global::LlmTornado.Videos.VideoResolution? Resolution { get; set; }
    }
    public partial class VideoGenerationResult : global::LlmTornado.ApiResultBase
    {
    }
    public enum VideoPersonGeneration
    {
        AllowAll,
        AllowAdult,
        DontAllow,
    }
    public enum VideoResolution
    {
        HD,
        FullHD,
    }
}
namespace LlmTornado.Videos.Models
{
    public partial class VideoModel : global::LlmTornado.Code.Models.ModelBase
    {
        public VideoModel(string @name, string @ownedBy = default, global::LlmTornado.Code.LLmProviders? @provider = default) => throw null;
        public VideoModel(string @name, global::LlmTornado.Code.LLmProviders @provider) => throw null;
        public VideoModel(string @name, global::LlmTornado.Code.LLmProviders @provider, global::System.Collections.Generic.List<string> @aliases) => throw null;
        public static global::LlmTornado.Code.LLmProviders? GetProvider(string @modelName) => throw null;
        public static global::LlmTornado.Videos.Models.Google.VideoModelGoogle Google;
    }
}
namespace LlmTornado.Videos.Models.Google
{
    public partial class VideoModelGoogle
    {
        public global::LlmTornado.Videos.Models.Google.VideoModelGoogleVeo Veo;
    }
    public partial class VideoModelGoogleVeo : global::LlmTornado.Code.Models.BaseVendorModelProvider
    {
        public static global::System.Collections.Generic.List<global::LlmTornado.Code.Models.IModel> ModelsAll { get; }
        public global::LlmTornado.Videos.Models.VideoModel V2;
        public global::LlmTornado.Videos.Models.VideoModel V3;
        public global::LlmTornado.Videos.Models.VideoModel V31;
        public global::LlmTornado.Videos.Models.VideoModel V31Fast;
        public global::LlmTornado.Videos.Models.VideoModel V3Fast;
    }
}
