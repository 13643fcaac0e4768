// What AutoGen declares of the members that rules/catalog/sdks lists, as its public source says.
namespace AutoGen
{
    public partial class AzureOpenAIConfig : global::AutoGen.Core.ILLMConfig
    {
        public AzureOpenAIConfig(string @endpoint, string @deploymentName, string @apiKey) => throw null;
    }
    public static partial class LLMConfigAPI
    {
        public static global::System.Collections.Generic.IEnumerable<global::AutoGen.Core.ILLMConfig> GetAzureOpenAIConfigList(string @endpoint, string @apiKey, global::System.Collections.Generic.IEnumerable<string> @deploymentNames) => throw null;
        public static global::System.Collections.Generic.IEnumerable<global::AutoGen.Core.ILLMConfig> GetOpenAIConfigList(string @apiKey, global::System.Collections.Generic.IEnumerable<string> @modelIDs = default) => throw null;
    }
    public partial class LMStudioConfig : global::AutoGen.Core.ILLMConfig
    {
        public LMStudioConfig(string @host, int @port, string @modelName) => throw null;
        public LMStudioConfig(global::System.Uri @uri, string @modelName) => throw null;
    }
    public partial class OpenAIConfig : global::AutoGen.Core.ILLMConfig
    {
        public OpenAIConfig(string @apiKey, string @modelId) => throw null;
    }
}
namespace AutoGen.Anthropic
{
    public partial class AnthropicClient
    {
        public AnthropicClient(global::System.Net.Http.HttpClient @httpClient, string @baseUrl, string @apiKey) => throw null;
    }
    public partial class AnthropicClientAgent : global::AutoGen.Core.IStreamingAgent
    {
        public AnthropicClientAgent(global::AutoGen.Anthropic.AnthropicClient @anthropicClient, string @name, string @modelName, string @systemMessage = default, decimal @temperature = default, int @maxTokens = default, global::AutoGen.Anthropic.DTO.Tool[] @tools = default, global::AutoGen.Anthropic.DTO.ToolChoice @toolChoice = default) => throw null;
        public global::System.Threading.Tasks.Task<global::AutoGen.Core.IMessage> GenerateReplyAsync(global::System.Collections.Generic.IEnumerable<global::AutoGen.Core.IMessage> @messages, global::AutoGen.Core.GenerateReplyOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::AutoGen.Core.IMessage> GenerateStreamingReplyAsync(global::System.Collections.Generic.IEnumerable<global::AutoGen.Core.IMessage> @messages, global::AutoGen.Core.GenerateReplyOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
}
namespace AutoGen.Anthropic.DTO
{
    public partial class ChatCompletionRequest
    {
        public ChatCompletionRequest() => throw null;
        public string Model { get; set; }
        public global::AutoGen.Anthropic.DTO.ToolChoice ToolChoice { get; set; }
        public global::System.Collections.Generic.List<global::AutoGen.Anthropic.DTO.Tool> Tools { get; set; }
    }
    public partial class Tool
    {
        public Tool() => throw null;
    }
    public partial class ToolChoice
    {
        public static global::AutoGen.Anthropic.DTO.ToolChoice Any { get; }
        public static global::AutoGen.Anthropic.DTO.ToolChoice Auto { get; }
        public static global::AutoGen.Anthropic.DTO.ToolChoice ToolUse(string @name) => throw null;
    }
}
namespace AutoGen.Anthropic.Utils
{
    public static partial class AnthropicConstants
    {
        public static string Claude35Sonnet;
        public static string Claude3Haiku;
        public static string Claude3Opus;
        public static string Claude3Sonnet;
    }
}
namespace AutoGen.AzureAIInference
{
    public partial class ChatCompletionsClientAgent : global::AutoGen.Core.IStreamingAgent
    {
        public ChatCompletionsClientAgent(object @chatCompletionsClient, string @name, string @modelName, string @systemMessage = default, float @temperature = default, int @maxTokens = default, global::System.Nullable<int> @seed = default, object @responseFormat = default, global::System.Collections.Generic.IEnumerable<object> @functions = default) => throw null;
        public ChatCompletionsClientAgent(object @chatCompletionsClient, string @name, object @options, string @systemMessage = default) => throw null;
        public global::System.Threading.Tasks.Task<global::AutoGen.Core.IMessage> GenerateReplyAsync(global::System.Collections.Generic.IEnumerable<global::AutoGen.Core.IMessage> @messages, global::AutoGen.Core.GenerateReplyOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::AutoGen.Core.IMessage> GenerateStreamingReplyAsync(global::System.Collections.Generic.IEnumerable<global::AutoGen.Core.IMessage> @messages, global::AutoGen.Core.GenerateReplyOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
}
namespace AutoGen.Core
{
    public partial class GenerateReplyOptions
    {
        public GenerateReplyOptions() => throw null;
        public GenerateReplyOptions(global::AutoGen.Core.GenerateReplyOptions @other) => throw null;
    }
    public partial interface IAgent : global::AutoGen.Core.IAgentMetaInformation
    {
        global::System.Threading.Tasks.Task<global::AutoGen.Core.IMessage> GenerateReplyAsync(global::System.Collections.Generic.IEnumerable<global::AutoGen.Core.IMessage> @messages, global::AutoGen.Core.GenerateReplyOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default);
    }
    public partial interface IAgentMetaInformation
    {
    }
    public partial interface ILLMConfig
    {
    }
    public partial interface IMessage
    {
    }
    public partial interface IStreamingAgent : global::AutoGen.Core.IAgent
    {
        global::System.Collections.Generic.IAsyncEnumerable<global::AutoGen.Core.IMessage> GenerateStreamingReplyAsync(global::System.Collections.Generic.IEnumerable<global::AutoGen.Core.IMessage> @messages, global::AutoGen.Core.GenerateReplyOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default);
    }
    public partial class ImageMessage : global::AutoGen.Core.IMessage
    {
        public ImageMessage(global::AutoGen.Core.Role @role, string @url, string @from = default, string @mimeType = default) => throw null;
        public ImageMessage(global::AutoGen.Core.Role @role, global::System.Uri @uri, string @from = default, string @mimeType = default) => throw null;
        public ImageMessage(global::AutoGen.Core.Role @role, object @data, string @from = default) => throw null;
        public global::AutoGen.Core.Role Role { get; }
    }
    public partial struct Role
    {
        public static global::AutoGen.Core.Role Assistant { get; }
        public static global::AutoGen.Core.Role Function { get; }
        public static global::AutoGen.Core.Role System { get; }
        public static global::AutoGen.Core.Role User { get; }
    }
}
namespace AutoGen.Gemini
{
    public partial class GeminiChatAgent : global::AutoGen.Core.IStreamingAgent
    {
        public GeminiChatAgent(global::AutoGen.Gemini.IGeminiClient @client, string @name, string @model, string @systemMessage = default, global::System.Nullable<object> @toolConfig = default, object[] @tools = default, global::System.Nullable<object> @safetySettings = default, string @responseMimeType = default) => throw null;
        public GeminiChatAgent(string @name, string @model, string @apiKey, string @systemMessage = default, global::System.Nullable<object> @toolConfig = default, object[] @tools = default, global::System.Nullable<object> @safetySettings = default, string @responseMimeType = default) => throw null;
        public GeminiChatAgent(string @name, string @model, string @project, string @location, string @provider = default, string @systemMessage = default, global::System.Nullable<object> @toolConfig = default, object[] @tools = default, global::System.Nullable<object> @safetySettings = default, string @responseMimeType = default) => throw null;
        public global::System.Threading.Tasks.Task<global::AutoGen.Core.IMessage> GenerateReplyAsync(global::System.Collections.Generic.IEnumerable<global::AutoGen.Core.IMessage> @messages, global::AutoGen.Core.GenerateReplyOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::AutoGen.Core.IMessage> GenerateStreamingReplyAsync(global::System.Collections.Generic.IEnumerable<global::AutoGen.Core.IMessage> @messages, global::AutoGen.Core.GenerateReplyOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class GoogleGeminiClient : global::AutoGen.Gemini.IGeminiClient
    {
        public GoogleGeminiClient(global::System.Net.Http.HttpClient @httpClient, string @apiKey) => throw null;
        public GoogleGeminiClient(string @apiKey) => throw null;
    }
    public partial interface IGeminiClient
    {
    }
}
namespace AutoGen.Mistral
{
    public partial class ChatCompletionRequest
    {
        public ChatCompletionRequest(string @model = default, global::System.Collections.Generic.List<global::AutoGen.Mistral.ChatMessage> @messages = default, global::System.Nullable<float> @temperature = default, global::System.Nullable<float> @topP = default, global::System.Nullable<int> @maxTokens = default, global::System.Nullable<bool> @stream = default, bool @safePrompt = default, global::System.Nullable<int> @randomSeed = default) => throw null;
        public global::System.Collections.Generic.List<global::AutoGen.Mistral.ChatMessage> Messages { get; set; }
        public string Model { get; set; }
        public global::System.Nullable<global::AutoGen.Mistral.ToolChoiceEnum> ToolChoice { get; set; }
    }
    public partial class ChatMessage
    {
        public ChatMessage(global::System.Nullable<object> @role = default, string @content = default) => throw null;
    }
    public partial class MistralAIModelID
    {
        public MistralAIModelID() => throw null;
        public const string MISTRAL_LARGE_LATEST = "mistral-large-latest";
        public const string MISTRAL_MEDIUM_LATEST = "mistral-medium-latest";
        public const string MISTRAL_SMALL_LATEST = "mistral-small-latest";
        public const string OPEN_MISTRAL_7B = "open-mistral-7b";
        public const string OPEN_MISTRAL_8X22B = "open-mixtral-8x22b";
        public const string OPEN_MISTRAL_8X7B = "open-mixtral-8x7b";
    }
    public partial class MistralClient
    {
        public MistralClient(string @apiKey, string @baseUrl = default) => throw null;
        public MistralClient(global::System.Net.Http.HttpClient @httpClient, string @baseUrl = default) => throw null;
    }
    public partial class MistralClientAgent : global::AutoGen.Core.IStreamingAgent
    {
        public MistralClientAgent(global::AutoGen.Mistral.MistralClient @client, string @name, string @model, string @systemMessage = default, global::System.Nullable<int> @randomSeed = default, global::System.Nullable<global::AutoGen.Mistral.ToolChoiceEnum> @toolChoice = default, bool @jsonOutput = default) => throw null;
        public global::System.Threading.Tasks.Task<global::AutoGen.Core.IMessage> GenerateReplyAsync(global::System.Collections.Generic.IEnumerable<global::AutoGen.Core.IMessage> @messages, global::AutoGen.Core.GenerateReplyOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::AutoGen.Core.IMessage> GenerateStreamingReplyAsync(global::System.Collections.Generic.IEnumerable<global::AutoGen.Core.IMessage> @messages, global::AutoGen.Core.GenerateReplyOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public enum ToolChoiceEnum
    {
        Auto,
        None,
        Any,
    }
}
namespace AutoGen.Ollama
{
    public partial class ChatRequest
    {
        public ChatRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class OllamaAgent : global::AutoGen.Core.IStreamingAgent
    {
        public OllamaAgent(global::System.Net.Http.HttpClient @httpClient, string @name, string @modelName, string @systemMessage = default, global::AutoGen.Ollama.OllamaReplyOptions @replyOptions = default) => throw null;
        public global::System.Threading.Tasks.Task<global::AutoGen.Core.IMessage> GenerateReplyAsync(global::System.Collections.Generic.IEnumerable<global::AutoGen.Core.IMessage> @messages, global::AutoGen.Core.GenerateReplyOptions @options = default, global::System.Threading.CancellationToken @cancellation = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::AutoGen.Core.IMessage> GenerateStreamingReplyAsync(global::System.Collections.Generic.IEnumerable<global::AutoGen.Core.IMessage> @messages, global::AutoGen.Core.GenerateReplyOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class OllamaReplyOptions : global::AutoGen.Core.GenerateReplyOptions
    {
        public OllamaReplyOptions() => throw null;
    }
    public partial class TextEmbeddingsRequest
    {
        public TextEmbeddingsRequest() => throw null;
        public string Model { get; set; }
    }
}
namespace AutoGen.OpenAI
{
    public partial class OpenAIChatAgent : global::AutoGen.Core.IStreamingAgent
    {
        public OpenAIChatAgent(object @chatClient, string @name, string @systemMessage = default, global::System.Nullable<float> @temperature = default, global::System.Nullable<int> @maxTokens = default, global::System.Nullable<int> @seed = default, object @responseFormat = default, global::System.Collections.Generic.IEnumerable<object> @functions = default) => throw null;
        public OpenAIChatAgent(object @chatClient, string @name, object @options, string @systemMessage = default) => throw null;
        public global::System.Threading.Tasks.Task<global::AutoGen.Core.IMessage> GenerateReplyAsync(global::System.Collections.Generic.IEnumerable<global::AutoGen.Core.IMessage> @messages, global::AutoGen.Core.GenerateReplyOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::AutoGen.Core.IMessage> GenerateStreamingReplyAsync(global::System.Collections.Generic.IEnumerable<global::AutoGen.Core.IMessage> @messages, global::AutoGen.Core.GenerateReplyOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
}
namespace AutoGen.OpenAI.V1
{
    public partial class AzureOpenAIConfig : global::AutoGen.Core.ILLMConfig
    {
        public AzureOpenAIConfig(string @endpoint, string @deploymentName, string @apiKey, string @modelId = default) => throw null;
    }
    public partial class GPTAgent : global::AutoGen.Core.IStreamingAgent
    {
        public GPTAgent(string @name, string @systemMessage, global::AutoGen.Core.ILLMConfig @config, float @temperature = default, int @maxTokens = default, global::System.Nullable<int> @seed = default, global::System.Nullable<object> @responseFormat = default, global::System.Collections.Generic.IEnumerable<object> @functions = default, global::System.Collections.Generic.IDictionary<string, global::System.Func<string, global::System.Threading.Tasks.Task<string>>> @functionMap = default) => throw null;
        public GPTAgent(string @name, string @systemMessage, object @openAIClient, string @modelName, float @temperature = default, int @maxTokens = default, global::System.Nullable<int> @seed = default, global::System.Nullable<object> @responseFormat = default, global::System.Collections.Generic.IEnumerable<object> @functions = default, global::System.Collections.Generic.IDictionary<string, global::System.Func<string, global::System.Threading.Tasks.Task<string>>> @functionMap = default) => throw null;
        public global::System.Threading.Tasks.Task<global::AutoGen.Core.IMessage> GenerateReplyAsync(global::System.Collections.Generic.IEnumerable<global::AutoGen.Core.IMessage> @messages, global::AutoGen.Core.GenerateReplyOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::AutoGen.Core.IMessage> GenerateStreamingReplyAsync(global::System.Collections.Generic.IEnumerable<global::AutoGen.Core.IMessage> @messages, global::AutoGen.Core.GenerateReplyOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class OpenAIChatAgent : global::AutoGen.Core.IStreamingAgent
    {
        public OpenAIChatAgent(object @openAIClient, string @name, string @modelName, string @systemMessage = default, float @temperature = default, int @maxTokens = default, global::System.Nullable<int> @seed = default, global::System.Nullable<object> @responseFormat = default, global::System.Collections.Generic.IEnumerable<object> @functions = default) => throw null;
        public OpenAIChatAgent(object @openAIClient, string @name, object @options, string @systemMessage = default) => throw null;
        public global::System.Threading.Tasks.Task<global::AutoGen.Core.IMessage> GenerateReplyAsync(global::System.Collections.Generic.IEnumerable<global::AutoGen.Core.IMessage> @messages, global::AutoGen.Core.GenerateReplyOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::AutoGen.Core.IMessage> GenerateStreamingReplyAsync(global::System.Collections.Generic.IEnumerable<global::AutoGen.Core.IMessage> @messages, global::AutoGen.Core.GenerateReplyOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class OpenAIConfig : global::AutoGen.Core.ILLMConfig
    {
        public OpenAIConfig(string @apiKey, string @modelId) => throw null;
    }
}
