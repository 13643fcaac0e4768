// What Mistral declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Mistral
{
    public partial class AgentCreationRequest
    {
        public AgentCreationRequest(string @model, string @name, string @instructions, global::System.Collections.Generic.IList<object> @tools, object @completionArgs, global::System.Collections.Generic.IList<object> @guardrails, string @description, global::System.Collections.Generic.IList<string> @handoffs, object @metadata, string @versionMessage) => throw null;
        public AgentCreationRequest() => throw null;
        public static global::Mistral.AgentCreationRequest FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Mistral.AgentCreationRequest FromJson(string @json) => throw null;
        public static global::Mistral.AgentCreationRequest FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.AgentCreationRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.AgentCreationRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.AgentCreationRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public string Model { get; set; }
    }
    public partial class AudioTranscriptionRequest
    {
        public AudioTranscriptionRequest(string @model, byte[] @file, string @filename, string @fileUrl, string @fileId, string @language, global::System.Nullable<double> @temperature, global::System.Nullable<bool> @stream, global::System.Nullable<bool> @diarize, global::System.Collections.Generic.IList<string> @contextBias, global::System.Collections.Generic.IList<object> @timestampGranularities) => throw null;
        public AudioTranscriptionRequest() => throw null;
        public static global::Mistral.AudioTranscriptionRequest FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Mistral.AudioTranscriptionRequest FromJson(string @json) => throw null;
        public static global::Mistral.AudioTranscriptionRequest FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.AudioTranscriptionRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.AudioTranscriptionRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.AudioTranscriptionRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public string Model { get; set; }
    }
    public partial class ChatClassificationRequest
    {
        public ChatClassificationRequest(string @model, object @input) => throw null;
        public ChatClassificationRequest() => throw null;
        public static global::Mistral.ChatClassificationRequest FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Mistral.ChatClassificationRequest FromJson(string @json) => throw null;
        public static global::Mistral.ChatClassificationRequest FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.ChatClassificationRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.ChatClassificationRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.ChatClassificationRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public string Model { get; set; }
    }
    public partial class ChatClient : global::Mistral.IChatClient
    {
        public ChatClient(global::System.Net.Http.HttpClient @httpClient = default, global::System.Uri @baseUri = default, global::System.Collections.Generic.List<object> @authorizations = default, bool @disposeHttpClient = default) => throw null;
        public ChatClient(global::System.Net.Http.HttpClient @httpClient, global::System.Collections.Generic.List<object> @authorizations, object @options, bool @disposeHttpClient = default) => throw null;
        public ChatClient(global::System.Net.Http.HttpClient @httpClient, global::System.Uri @baseUri, global::System.Collections.Generic.List<object> @authorizations, object @options, bool @disposeHttpClient = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<object> ChatCompletionAsStreamAsync(global::Mistral.ChatCompletionRequest @request, object @requestOptions = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<object> ChatCompletionAsStreamAsync(string @model, global::System.Collections.Generic.IList<object> @messages, global::System.Nullable<double> @temperature = default, global::System.Nullable<double> @topP = default, global::System.Nullable<int> @maxTokens = default, global::System.Nullable<object> @stop = default, global::System.Nullable<int> @randomSeed = default, object @metadata = default, object @responseFormat = default, global::System.Collections.Generic.IList<object> @tools = default, global::System.Nullable<object> @toolChoice = default, global::System.Nullable<double> @presencePenalty = default, global::System.Nullable<double> @frequencyPenalty = default, global::System.Nullable<int> @n = default, object @prediction = default, global::System.Nullable<bool> @parallelToolCalls = default, global::System.Nullable<object> @promptMode = default, global::System.Nullable<object> @reasoningEffort = default, global::System.Collections.Generic.IList<object> @guardrails = default, string @promptCacheKey = default, global::System.Nullable<bool> @safePrompt = default, object @requestOptions = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> ChatCompletionAsync(global::Mistral.ChatCompletionRequest @request, object @requestOptions = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> ChatCompletionAsync(string @model, global::System.Collections.Generic.IList<object> @messages, global::System.Nullable<double> @temperature = default, global::System.Nullable<double> @topP = default, global::System.Nullable<int> @maxTokens = default, global::System.Nullable<object> @stop = default, global::System.Nullable<int> @randomSeed = default, object @metadata = default, object @responseFormat = default, global::System.Collections.Generic.IList<object> @tools = default, global::System.Nullable<object> @toolChoice = default, global::System.Nullable<double> @presencePenalty = default, global::System.Nullable<double> @frequencyPenalty = default, global::System.Nullable<int> @n = default, object @prediction = default, global::System.Nullable<bool> @parallelToolCalls = default, global::System.Nullable<object> @promptMode = default, global::System.Nullable<object> @reasoningEffort = default, global::System.Collections.Generic.IList<object> @guardrails = default, string @promptCacheKey = default, global::System.Nullable<bool> @safePrompt = default, object @requestOptions = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class ChatCompletionRequest
    {
        public ChatCompletionRequest(string @model, global::System.Collections.Generic.IList<object> @messages, global::System.Nullable<double> @temperature, global::System.Nullable<double> @topP, global::System.Nullable<int> @maxTokens, global::System.Nullable<bool> @stream, global::System.Nullable<object> @stop, global::System.Nullable<int> @randomSeed, object @metadata, object @responseFormat, global::System.Collections.Generic.IList<object> @tools, global::System.Nullable<object> @toolChoice, global::System.Nullable<double> @presencePenalty, global::System.Nullable<double> @frequencyPenalty, global::System.Nullable<int> @n, object @prediction, global::System.Nullable<bool> @parallelToolCalls, global::System.Nullable<object> @promptMode, global::System.Nullable<object> @reasoningEffort, global::System.Collections.Generic.IList<object> @guardrails, string @promptCacheKey, global::System.Nullable<bool> @safePrompt) => throw null;
        public ChatCompletionRequest() => throw null;
        public static global::Mistral.ChatCompletionRequest FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Mistral.ChatCompletionRequest FromJson(string @json) => throw null;
        public static global::Mistral.ChatCompletionRequest FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.ChatCompletionRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.ChatCompletionRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.ChatCompletionRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public string Model { get; set; }
    }
    public partial class ChatModerationRequest
    {
        public ChatModerationRequest(object @input, string @model) => throw null;
        public ChatModerationRequest() => throw null;
        public static global::Mistral.ChatModerationRequest FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Mistral.ChatModerationRequest FromJson(string @json) => throw null;
        public static global::Mistral.ChatModerationRequest FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.ChatModerationRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.ChatModerationRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.ChatModerationRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public string Model { get; set; }
    }
    public partial class ClassificationRequest
    {
        public ClassificationRequest(string @model, object @input, object @metadata) => throw null;
        public ClassificationRequest() => throw null;
        public static global::Mistral.ClassificationRequest FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Mistral.ClassificationRequest FromJson(string @json) => throw null;
        public static global::Mistral.ClassificationRequest FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.ClassificationRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.ClassificationRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.ClassificationRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public string Model { get; set; }
    }
    public partial class EmbeddingRequest
    {
        public EmbeddingRequest(string @model, object @input, object @metadata, global::System.Nullable<int> @outputDimension, global::System.Nullable<object> @outputDtype, global::System.Nullable<object> @encodingFormat) => throw null;
        public EmbeddingRequest() => throw null;
        public static global::Mistral.EmbeddingRequest FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Mistral.EmbeddingRequest FromJson(string @json) => throw null;
        public static global::Mistral.EmbeddingRequest FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.EmbeddingRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.EmbeddingRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.EmbeddingRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public string Model { get; set; }
    }
    public partial class EmbeddingsClient : global::Mistral.IEmbeddingsClient
    {
        public EmbeddingsClient(global::System.Net.Http.HttpClient @httpClient = default, global::System.Uri @baseUri = default, global::System.Collections.Generic.List<object> @authorizations = default, bool @disposeHttpClient = default) => throw null;
        public EmbeddingsClient(global::System.Net.Http.HttpClient @httpClient, global::System.Collections.Generic.List<object> @authorizations, object @options, bool @disposeHttpClient = default) => throw null;
        public EmbeddingsClient(global::System.Net.Http.HttpClient @httpClient, global::System.Uri @baseUri, global::System.Collections.Generic.List<object> @authorizations, object @options, bool @disposeHttpClient = default) => throw null;
        public global::System.Threading.Tasks.Task<object> EmbeddingsAsync(global::Mistral.EmbeddingRequest @request, object @requestOptions = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> EmbeddingsAsync(string @model, object @input, object @metadata = default, global::System.Nullable<int> @outputDimension = default, global::System.Nullable<object> @outputDtype = default, global::System.Nullable<object> @encodingFormat = default, object @requestOptions = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class FIMCompletionRequest
    {
        public FIMCompletionRequest(string @model, string @prompt, global::System.Nullable<double> @temperature, global::System.Nullable<double> @topP, global::System.Nullable<int> @maxTokens, global::System.Nullable<bool> @stream, global::System.Nullable<object> @stop, global::System.Nullable<int> @randomSeed, object @metadata, string @suffix, global::System.Nullable<int> @minTokens, string @promptCacheKey) => throw null;
        public FIMCompletionRequest() => throw null;
        public static global::Mistral.FIMCompletionRequest FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Mistral.FIMCompletionRequest FromJson(string @json) => throw null;
        public static global::Mistral.FIMCompletionRequest FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.FIMCompletionRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.FIMCompletionRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.FIMCompletionRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public string Model { get; set; }
    }
    public partial class FimClient : global::Mistral.IFimClient
    {
        public FimClient(global::System.Net.Http.HttpClient @httpClient = default, global::System.Uri @baseUri = default, global::System.Collections.Generic.List<object> @authorizations = default, bool @disposeHttpClient = default) => throw null;
        public FimClient(global::System.Net.Http.HttpClient @httpClient, global::System.Collections.Generic.List<object> @authorizations, object @options, bool @disposeHttpClient = default) => throw null;
        public FimClient(global::System.Net.Http.HttpClient @httpClient, global::System.Uri @baseUri, global::System.Collections.Generic.List<object> @authorizations, object @options, bool @disposeHttpClient = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<object> FimCompletionAsStreamAsync(global::Mistral.FIMCompletionRequest @request, object @requestOptions = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<object> FimCompletionAsStreamAsync(string @prompt, string @model = default, global::System.Nullable<double> @temperature = default, global::System.Nullable<double> @topP = default, global::System.Nullable<int> @maxTokens = default, global::System.Nullable<object> @stop = default, global::System.Nullable<int> @randomSeed = default, object @metadata = default, string @suffix = default, global::System.Nullable<int> @minTokens = default, string @promptCacheKey = default, object @requestOptions = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> FimCompletionAsync(global::Mistral.FIMCompletionRequest @request, object @requestOptions = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> FimCompletionAsync(string @prompt, string @model = default, global::System.Nullable<double> @temperature = default, global::System.Nullable<double> @topP = default, global::System.Nullable<int> @maxTokens = default, global::System.Nullable<object> @stop = default, global::System.Nullable<int> @randomSeed = default, object @metadata = default, string @suffix = default, global::System.Nullable<int> @minTokens = default, string @promptCacheKey = default, object @requestOptions = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial interface IChatClient
    {
        global::System.Collections.Generic.IAsyncEnumerable<object> ChatCompletionAsStreamAsync(global::Mistral.ChatCompletionRequest @request, object @requestOptions = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<object> ChatCompletionAsStreamAsync(string @model, global::System.Collections.Generic.IList<object> @messages, global::System.Nullable<double> @temperature = default, global::System.Nullable<double> @topP = default, global::System.Nullable<int> @maxTokens = default, global::System.Nullable<object> @stop = default, global::System.Nullable<int> @randomSeed = default, object @metadata = default, object @responseFormat = default, global::System.Collections.Generic.IList<object> @tools = default, global::System.Nullable<object> @toolChoice = default, global::System.Nullable<double> @presencePenalty = default, global::System.Nullable<double> @frequencyPenalty = default, global::System.Nullable<int> @n = default, object @prediction = default, global::System.Nullable<bool> @parallelToolCalls = default, global::System.Nullable<object> @promptMode = default, global::System.Nullable<object> @reasoningEffort = default, global::System.Collections.Generic.IList<object> @guardrails = default, string @promptCacheKey = default, global::System.Nullable<bool> @safePrompt = default, object @requestOptions = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<object> ChatCompletionAsync(global::Mistral.ChatCompletionRequest @request, object @requestOptions = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<object> ChatCompletionAsync(string @model, global::System.Collections.Generic.IList<object> @messages, global::System.Nullable<double> @temperature = default, global::System.Nullable<double> @topP = default, global::System.Nullable<int> @maxTokens = default, global::System.Nullable<object> @stop = default, global::System.Nullable<int> @randomSeed = default, object @metadata = default, object @responseFormat = default, global::System.Collections.Generic.IList<object> @tools = default, global::System.Nullable<object> @toolChoice = default, global::System.Nullable<double> @presencePenalty = default, global::System.Nullable<double> @frequencyPenalty = default, global::System.Nullable<int> @n = default, object @prediction = default, global::System.Nullable<bool> @parallelToolCalls = default, global::System.Nullable<object> @promptMode = default, global::System.Nullable<object> @reasoningEffort = default, global::System.Collections.Generic.IList<object> @guardrails = default, string @promptCacheKey = default, global::System.Nullable<bool> @safePrompt = default, object @requestOptions = default, global::System.Threading.CancellationToken @cancellationToken = default);
    }
    public partial interface IEmbeddingsClient
    {
        global::System.Threading.Tasks.Task<object> EmbeddingsAsync(global::Mistral.EmbeddingRequest @request, object @requestOptions = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<object> EmbeddingsAsync(string @model, object @input, object @metadata = default, global::System.Nullable<int> @outputDimension = default, global::System.Nullable<object> @outputDtype = default, global::System.Nullable<object> @encodingFormat = default, object @requestOptions = default, global::System.Threading.CancellationToken @cancellationToken = default);
    }
    public partial interface IFimClient
    {
        global::System.Collections.Generic.IAsyncEnumerable<object> FimCompletionAsStreamAsync(global::Mistral.FIMCompletionRequest @request, object @requestOptions = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<object> FimCompletionAsStreamAsync(string @prompt, string @model = default, global::System.Nullable<double> @temperature = default, global::System.Nullable<double> @topP = default, global::System.Nullable<int> @maxTokens = default, global::System.Nullable<object> @stop = default, global::System.Nullable<int> @randomSeed = default, object @metadata = default, string @suffix = default, global::System.Nullable<int> @minTokens = default, string @promptCacheKey = default, object @requestOptions = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<object> FimCompletionAsync(global::Mistral.FIMCompletionRequest @request, object @requestOptions = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<object> FimCompletionAsync(string @prompt, string @model = default, global::System.Nullable<double> @temperature = default, global::System.Nullable<double> @topP = default, global::System.Nullable<int> @maxTokens = default, global::System.Nullable<object> @stop = default, global::System.Nullable<int> @randomSeed = default, object @metadata = default, string @suffix = default, global::System.Nullable<int> @minTokens = default, string @promptCacheKey = default, object @requestOptions = default, global::System.Threading.CancellationToken @cancellationToken = default);
    }
    public partial interface IMistralClient
    {
        global::Mistral.ChatClient Chat { get; }
        global::Mistral.EmbeddingsClient Embeddings { get; }
        global::Mistral.FimClient Fim { get; }
        global::Mistral.OcrClient Ocr { get; }
    }
    public partial interface IOcrClient
    {
        global::System.Threading.Tasks.Task<object> OcrAsync(global::Mistral.OCRRequest @request, object @requestOptions = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<object> OcrAsync(object @document, string @model = default, string @id = default, global::System.Nullable<object> @pages = default, global::System.Nullable<bool> @includeImageBase64 = default, global::System.Nullable<int> @imageLimit = default, global::System.Nullable<int> @imageMinSize = default, object @bboxAnnotationFormat = default, object @documentAnnotationFormat = default, string @documentAnnotationPrompt = default, global::System.Nullable<object> @tableFormat = default, global::System.Nullable<bool> @extractHeader = default, global::System.Nullable<bool> @extractFooter = default, global::System.Nullable<bool> @includeBlocks = default, global::System.Nullable<object> @confidenceScoresGranularity = default, object @requestOptions = default, global::System.Threading.CancellationToken @cancellationToken = default);
    }
    public partial class MistralClient : global::Mistral.IMistralClient
    {
        public MistralClient(string @apiKey, global::System.Net.Http.HttpClient @httpClient = default, global::System.Uri @baseUri = default, global::System.Collections.Generic.List<object> @authorizations = default, bool @disposeHttpClient = default) => throw null;
        public MistralClient(global::System.Net.Http.HttpClient @httpClient = default, global::System.Uri @baseUri = default, global::System.Collections.Generic.List<object> @authorizations = default, bool @disposeHttpClient = default) => throw null;
        public MistralClient(global::System.Net.Http.HttpClient @httpClient, global::System.Collections.Generic.List<object> @authorizations, object @options, bool @disposeHttpClient = default) => throw null;
        public MistralClient(global::System.Net.Http.HttpClient @httpClient, global::System.Uri @baseUri, global::System.Collections.Generic.List<object> @authorizations, object @options, bool @disposeHttpClient = default) => throw null;
        public global::Mistral.ChatClient Chat { get; }
        public static global::Mistral.MistralClient CreateFromEnvironment(global::System.Net.Http.HttpClient @httpClient = default, global::System.Uri @baseUri = default, global::System.Collections.Generic.List<object> @authorizations = default, object @options = default, bool @disposeHttpClient = default) => throw null;
        public global::Mistral.EmbeddingsClient Embeddings { get; }
        public global::Mistral.FimClient Fim { get; }
        public global::Mistral.OcrClient Ocr { get; }
        public static bool TryCreateFromEnvironment(out global::Mistral.MistralClient @client, global::System.Net.Http.HttpClient @httpClient = default, global::System.Uri @baseUri = default, global::System.Collections.Generic.List<object> @authorizations = default, object @options = default, bool @disposeHttpClient = default) => throw null;
    }
    public partial class OCRRequest
    {
        public OCRRequest(object @document, string @model, string @id, global::System.Nullable<object> @pages, global::System.Nullable<bool> @includeImageBase64, global::System.Nullable<int> @imageLimit, global::System.Nullable<int> @imageMinSize, object @bboxAnnotationFormat, object @documentAnnotationFormat, string @documentAnnotationPrompt, global::System.Nullable<object> @tableFormat, global::System.Nullable<bool> @extractHeader, global::System.Nullable<bool> @extractFooter, global::System.Nullable<bool> @includeBlocks, global::System.Nullable<object> @confidenceScoresGranularity) => throw null;
        public OCRRequest() => throw null;
        public static global::Mistral.OCRRequest FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Mistral.OCRRequest FromJson(string @json) => throw null;
        public static global::Mistral.OCRRequest FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.OCRRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.OCRRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.OCRRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public string Model { get; set; }
    }
    public partial class OcrClient : global::Mistral.IOcrClient
    {
        public OcrClient(global::System.Net.Http.HttpClient @httpClient = default, global::System.Uri @baseUri = default, global::System.Collections.Generic.List<object> @authorizations = default, bool @disposeHttpClient = default) => throw null;
        public OcrClient(global::System.Net.Http.HttpClient @httpClient, global::System.Collections.Generic.List<object> @authorizations, object @options, bool @disposeHttpClient = default) => throw null;
        public OcrClient(global::System.Net.Http.HttpClient @httpClient, global::System.Uri @baseUri, global::System.Collections.Generic.List<object> @authorizations, object @options, bool @disposeHttpClient = default) => throw null;
        public global::System.Threading.Tasks.Task<object> OcrAsync(global::Mistral.OCRRequest @request, object @requestOptions = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> OcrAsync(object @document, string @model = default, string @id = default, global::System.Nullable<object> @pages = default, global::System.Nullable<bool> @includeImageBase64 = default, global::System.Nullable<int> @imageLimit = default, global::System.Nullable<int> @imageMinSize = default, object @bboxAnnotationFormat = default, object @documentAnnotationFormat = default, string @documentAnnotationPrompt = default, global::System.Nullable<object> @tableFormat = default, global::System.Nullable<bool> @extractHeader = default, global::System.Nullable<bool> @extractFooter = default, global::System.Nullable<bool> @includeBlocks = default, global::System.Nullable<object> @confidenceScoresGranularity = default, object @requestOptions = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class SpeechRequest
    {
        public SpeechRequest(string @input, string @model, global::System.Nullable<bool> @stream, string @voiceId, string @refAudio, global::System.Nullable<object> @responseFormat) => throw null;
        public SpeechRequest() => throw null;
        public static global::Mistral.SpeechRequest FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Mistral.SpeechRequest FromJson(string @json) => throw null;
        public static global::Mistral.SpeechRequest FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.SpeechRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.SpeechRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.SpeechRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public string Model { get; set; }
    }
    public partial class WorkflowExecutionRequest
    {
        public WorkflowExecutionRequest(string @executionId, object @input, object @encodedInput, global::System.Nullable<bool> @waitForResult, global::System.Nullable<double> @timeoutSeconds, global::System.Collections.Generic.Dictionary<string, string> @customTracingAttributes, string @deploymentName) => throw null;
        public WorkflowExecutionRequest() => throw null;
        public string DeploymentName { get; set; }
        public static global::Mistral.WorkflowExecutionRequest FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Mistral.WorkflowExecutionRequest FromJson(string @json) => throw null;
        public static global::Mistral.WorkflowExecutionRequest FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.WorkflowExecutionRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.WorkflowExecutionRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.WorkflowExecutionRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
    }
    public partial class WorkflowScheduleRequest
    {
        public WorkflowScheduleRequest(object @schedule, global::System.Nullable<global::System.Guid> @workflowRegistrationId, global::System.Nullable<global::System.Guid> @workflowVersionId, string @workflowIdentifier, string @scheduleId, string @deploymentName) => throw null;
        public WorkflowScheduleRequest() => throw null;
        public string DeploymentName { get; set; }
        public static global::Mistral.WorkflowScheduleRequest FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::Mistral.WorkflowScheduleRequest FromJson(string @json) => throw null;
        public static global::Mistral.WorkflowScheduleRequest FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.WorkflowScheduleRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.WorkflowScheduleRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::Mistral.WorkflowScheduleRequest> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
    }
}
