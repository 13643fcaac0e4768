// What GroqApiLibrary declares of the members that rules/catalog/sdks lists, as its public source says.
namespace GroqApiLibrary
{
    public partial class GroqApiClient : global::GroqApiLibrary.IGroqApiClient
    {
        public GroqApiClient(string @apiKey) => throw null;
        public GroqApiClient(string @apiKey, global::System.Net.Http.HttpClient @httpClient) => throw null;
        public global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateChatCompletionAsync(global::System.Text.Json.Nodes.JsonObject @request) => throw null;
        public global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateChatCompletionAsync(global::System.Text.Json.Nodes.JsonArray @messages, string @model, global::GroqApiLibrary.GroqChatOptions @options = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::System.Text.Json.Nodes.JsonObject> CreateChatCompletionStreamAsync(global::System.Text.Json.Nodes.JsonObject @request) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::System.Text.Json.Nodes.JsonObject> CreateChatCompletionStreamAsync(global::System.Text.Json.Nodes.JsonArray @messages, string @model, global::GroqApiLibrary.GroqChatOptions @options = default) => throw null;
        public global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateChatCompletionWithDocumentsAsync(global::System.Text.Json.Nodes.JsonArray @messages, string @model, global::System.Text.Json.Nodes.JsonArray @documents, bool @enableCitations = default, float? @temperature = default, int? @maxCompletionTokens = default) => throw null;
        public global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateChatCompletionWithReasoningAsync(global::System.Text.Json.Nodes.JsonArray @messages, string @model, string @reasoningEffort = default, string @reasoningFormat = default, bool? @includeReasoning = default, float? @temperature = default, int? @maxCompletionTokens = default) => throw null;
        public global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateChatCompletionWithStructuredOutputAsync(global::System.Text.Json.Nodes.JsonArray @messages, string @model, global::System.Text.Json.Nodes.JsonObject @jsonSchema, string @schemaName = default, bool @strict = default, float? @temperature = default, int? @maxCompletionTokens = default) => throw null;
        public global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateResponseAsync(string @model, global::System.Text.Json.Nodes.JsonNode @input, global::GroqApiLibrary.GroqResponseOptions @options = default) => throw null;
        public global::System.Threading.Tasks.Task<byte[]> CreateSpeechAsync(string @text, string @voice, string @model = default, string @responseFormat = default) => throw null;
        public global::System.Threading.Tasks.Task<global::System.IO.Stream> CreateSpeechStreamAsync(string @text, string @voice, string @model = default, string @responseFormat = default) => throw null;
        public global::System.Threading.Tasks.Task CreateSpeechToFileAsync(string @text, string @voice, string @outputPath, string @model = default, string @responseFormat = default) => throw null;
        public global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateTranscriptionAsync(global::System.IO.Stream @audioFile, string @fileName, string @model, string @prompt = default, string @responseFormat = default, string @language = default, float? @temperature = default) => throw null;
        public global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateTranscriptionFromUrlAsync(string @url, string @model, string @prompt = default, string @responseFormat = default, string @language = default, float? @temperature = default) => throw null;
        public global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateTranslationAsync(global::System.IO.Stream @audioFile, string @fileName, string @model, string @prompt = default, string @responseFormat = default, float? @temperature = default) => throw null;
        public global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateTranslationFromUrlAsync(string @url, string @model, string @prompt = default, string @responseFormat = default, float? @temperature = default) => throw null;
        public global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateVisionCompletionWithBase64ImageAsync(string @imagePath, string @prompt, string @model = default, float? @temperature = default) => throw null;
        public global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateVisionCompletionWithImageUrlAsync(string @imageUrl, string @prompt, string @model = default, float? @temperature = default) => throw null;
        public global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateVisionCompletionWithJsonModeAsync(string @imageUrl, string @prompt, string @model = default) => throw null;
        public global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateVisionCompletionWithStructuredOutputAsync(string @imageUrl, string @prompt, global::System.Text.Json.Nodes.JsonObject @jsonSchema, string @schemaName = default, bool @strict = default, string @model = default) => throw null;
        public global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateVisionCompletionWithToolsAsync(string @imageUrl, string @prompt, global::System.Collections.Generic.List<global::GroqApiLibrary.Tool> @tools, string @model = default, bool @parallelToolCalls = default) => throw null;
        public global::System.Threading.Tasks.Task<string> RunConversationWithToolsAsync(string @userPrompt, global::System.Collections.Generic.List<global::GroqApiLibrary.Tool> @tools, string @model, string @systemMessage, bool @parallelToolCalls = default, string @serviceTier = default) => throw null;
    }
    public static partial class GroqBuiltInToolsExtensions
    {
        public static global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateChatCompletionWithBuiltInToolsAsync(this global::GroqApiLibrary.IGroqApiClient @client, global::System.Text.Json.Nodes.JsonArray @messages, string @model, global::System.Collections.Generic.IEnumerable<global::System.Text.Json.Nodes.JsonObject> @builtInTools, global::GroqApiLibrary.GroqChatOptions @options = default) => throw null;
    }
    public partial class GroqChatOptions
    {
    }
    public partial class GroqLlmProvider : global::GroqApiLibrary.ILlmProvider
    {
        public GroqLlmProvider(string @apiKey, string @model, global::GroqApiLibrary.IPromptCompressor @compressor = default) => throw null;
        public GroqLlmProvider(string @apiKey, string @model, global::System.Net.Http.HttpClient @httpClient, global::GroqApiLibrary.IPromptCompressor @compressor = default) => throw null;
    }
    public partial class GroqResponseOptions
    {
    }
    public partial interface IGroqApiClient
    {
        global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateChatCompletionAsync(global::System.Text.Json.Nodes.JsonObject @request);
        global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateChatCompletionAsync(global::System.Text.Json.Nodes.JsonArray @messages, string @model, global::GroqApiLibrary.GroqChatOptions @options = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::System.Text.Json.Nodes.JsonObject> CreateChatCompletionStreamAsync(global::System.Text.Json.Nodes.JsonObject @request);
        global::System.Collections.Generic.IAsyncEnumerable<global::System.Text.Json.Nodes.JsonObject> CreateChatCompletionStreamAsync(global::System.Text.Json.Nodes.JsonArray @messages, string @model, global::GroqApiLibrary.GroqChatOptions @options = default);
        global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateChatCompletionWithDocumentsAsync(global::System.Text.Json.Nodes.JsonArray @messages, string @model, global::System.Text.Json.Nodes.JsonArray @documents, bool @enableCitations = default, float? @temperature = default, int? @maxCompletionTokens = default);
        global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateChatCompletionWithReasoningAsync(global::System.Text.Json.Nodes.JsonArray @messages, string @model, string @reasoningEffort = default, string @reasoningFormat = default, bool? @includeReasoning = default, float? @temperature = default, int? @maxCompletionTokens = default);
        global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateChatCompletionWithStructuredOutputAsync(global::System.Text.Json.Nodes.JsonArray @messages, string @model, global::System.Text.Json.Nodes.JsonObject @jsonSchema, string @schemaName = default, bool @strict = default, float? @temperature = default, int? @maxCompletionTokens = default);
        global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateResponseAsync(string @model, global::System.Text.Json.Nodes.JsonNode @input, global::GroqApiLibrary.GroqResponseOptions @options = default);
        global::System.Threading.Tasks.Task<byte[]> CreateSpeechAsync(string @text, string @voice, string @model = default, string @responseFormat = default);
        global::System.Threading.Tasks.Task<global::System.IO.Stream> CreateSpeechStreamAsync(string @text, string @voice, string @model = default, string @responseFormat = default);
        global::System.Threading.Tasks.Task CreateSpeechToFileAsync(string @text, string @voice, string @outputPath, string @model = default, string @responseFormat = default);
        global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateTranscriptionAsync(global::System.IO.Stream @audioFile, string @fileName, string @model, string @prompt = default, string @responseFormat = default, string @language = default, float? @temperature = default);
        global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateTranscriptionFromUrlAsync(string @url, string @model, string @prompt = default, string @responseFormat = default, string @language = default, float? @temperature = default);
        global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateTranslationAsync(global::System.IO.Stream @audioFile, string @fileName, string @model, string @prompt = default, string @responseFormat = default, float? @temperature = default);
        global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateTranslationFromUrlAsync(string @url, string @model, string @prompt = default, string @responseFormat = default, float? @temperature = default);
        global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateVisionCompletionWithBase64ImageAsync(string @imagePath, string @prompt, string @model = default, float? @temperature = default);
        global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateVisionCompletionWithImageUrlAsync(string @imageUrl, string @prompt, string @model = default, float? @temperature = default);
        global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateVisionCompletionWithJsonModeAsync(string @imageUrl, string @prompt, string @model = default);
        global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateVisionCompletionWithStructuredOutputAsync(string @imageUrl, string @prompt, global::System.Text.Json.Nodes.JsonObject @jsonSchema, string @schemaName = default, bool @strict = default, string @model = default);
        global::System.Threading.Tasks.Task<global::System.Text.Json.Nodes.JsonObject> CreateVisionCompletionWithToolsAsync(string @imageUrl, string @prompt, global::System.Collections.Generic.List<global::GroqApiLibrary.Tool> @tools, string @model = default, bool @parallelToolCalls = default);
        global::System.Threading.Tasks.Task<string> RunConversationWithToolsAsync(string @userPrompt, global::System.Collections.Generic.List<global::GroqApiLibrary.Tool> @tools, string @model, string @systemMessage, bool @parallelToolCalls = default, string @serviceTier = default);
    }
    public partial interface ILlmProvider
    {
    }
    public partial interface IPromptCompressor
    {
    }
    public partial class Tool
    {
    }
}
