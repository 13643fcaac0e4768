// What DeepInfra declares of the members that rules/catalog/sdks lists, as its public source says.
namespace DeepInfra
{
    public partial class AnthropicMessagesIn
    {
        public AnthropicMessagesIn(string @model, global::System.Collections.Generic.IList<object> @messages, global::System.Nullable<int> @maxTokens, global::System.Nullable<object> @system, global::System.Collections.Generic.IList<string> @stopSequences, global::System.Nullable<bool> @stream, global::System.Nullable<double> @temperature, global::System.Nullable<double> @topP, global::System.Nullable<int> @topK, object @metadata, global::System.Collections.Generic.IList<object> @tools, object @toolChoice, object @thinking) => throw null;
        public AnthropicMessagesIn() => throw null;
        public static global::DeepInfra.AnthropicMessagesIn FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::DeepInfra.AnthropicMessagesIn FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::DeepInfra.AnthropicMessagesIn> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::DeepInfra.AnthropicMessagesIn> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public string Model { get; set; }
    }
    public partial class DeepInfraClient : global::DeepInfra.IDeepInfraClient
    {
        public DeepInfraClient(string @apiKey, global::System.Net.Http.HttpClient @httpClient = default, global::System.Uri @baseUri = default, global::System.Collections.Generic.List<object> @authorizations = default, bool @disposeHttpClient = default) => throw null;
        public DeepInfraClient(global::System.Net.Http.HttpClient @httpClient = default, global::System.Uri @baseUri = default, global::System.Collections.Generic.List<object> @authorizations = default, bool @disposeHttpClient = default) => throw null;
    }
    public partial interface IDeepInfraClient
    {
    }
    public partial class OpenAIChatCompletionsIn
    {
        public OpenAIChatCompletionsIn(string @model, global::System.Collections.Generic.IList<object> @messages, global::System.Nullable<bool> @stream, global::System.Nullable<double> @temperature, global::System.Nullable<double> @topP, global::System.Nullable<double> @minP, global::System.Nullable<int> @topK, global::System.Nullable<int> @maxTokens, global::System.Nullable<object> @stop, global::System.Nullable<int> @n, global::System.Nullable<double> @presencePenalty, global::System.Nullable<double> @frequencyPenalty, global::System.Collections.Generic.IList<object> @tools, global::System.Nullable<object> @toolChoice, global::System.Nullable<object> @responseFormat, global::System.Nullable<double> @repetitionPenalty, string @user, global::System.Nullable<int> @seed, global::System.Nullable<bool> @logprobs, object @streamOptions, global::System.Nullable<object> @reasoningEffort, object @reasoning, string @promptCacheKey, object @chatTemplateKwargs) => throw null;
        public OpenAIChatCompletionsIn() => throw null;
        public static global::DeepInfra.OpenAIChatCompletionsIn FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::DeepInfra.OpenAIChatCompletionsIn FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::DeepInfra.OpenAIChatCompletionsIn> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::DeepInfra.OpenAIChatCompletionsIn> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public string Model { get; set; }
    }
    public partial class OpenAICompletionsIn
    {
        public OpenAICompletionsIn(string @model, object @prompt, global::System.Nullable<int> @maxTokens, global::System.Nullable<double> @temperature, global::System.Nullable<double> @topP, global::System.Nullable<double> @minP, global::System.Nullable<int> @topK, global::System.Nullable<int> @n, global::System.Nullable<bool> @stream, global::System.Nullable<int> @logprobs, global::System.Nullable<bool> @echo, global::System.Nullable<object> @stop, global::System.Nullable<double> @presencePenalty, global::System.Nullable<double> @frequencyPenalty, global::System.Nullable<object> @responseFormat, global::System.Nullable<double> @repetitionPenalty, string @user, global::System.Nullable<int> @seed, object @streamOptions, global::System.Collections.Generic.IList<int> @stopTokenIds, global::System.Nullable<bool> @returnTokensAsTokenIds, string @promptCacheKey, object @data) => throw null;
        public OpenAICompletionsIn() => throw null;
        public static global::DeepInfra.OpenAICompletionsIn FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::DeepInfra.OpenAICompletionsIn FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::DeepInfra.OpenAICompletionsIn> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::DeepInfra.OpenAICompletionsIn> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public string Model { get; set; }
    }
    public partial class OpenAIEmbeddingsIn
    {
        public OpenAIEmbeddingsIn(string @model, object @input, global::System.Nullable<object> @serviceTier, global::System.Nullable<object> @encodingFormat, global::System.Nullable<int> @dimensions) => throw null;
        public OpenAIEmbeddingsIn() => throw null;
        public static global::DeepInfra.OpenAIEmbeddingsIn FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::DeepInfra.OpenAIEmbeddingsIn FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::DeepInfra.OpenAIEmbeddingsIn> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::DeepInfra.OpenAIEmbeddingsIn> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public string Model { get; set; }
    }
    public partial class OpenAIImagesEditsIn
    {
        public OpenAIImagesEditsIn(string @model, byte[] @image, string @imagename, string @prompt, global::System.Nullable<int> @n, global::System.Nullable<object> @responseFormat, string @size, string @user, byte[] @mask, string @maskname) => throw null;
        public OpenAIImagesEditsIn() => throw null;
        public static global::DeepInfra.OpenAIImagesEditsIn FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::DeepInfra.OpenAIImagesEditsIn FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::DeepInfra.OpenAIImagesEditsIn> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::DeepInfra.OpenAIImagesEditsIn> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public string Model { get; set; }
    }
    public partial class OpenAIImagesGenerationsIn
    {
        public OpenAIImagesGenerationsIn(string @model, string @prompt, global::System.Nullable<int> @n, global::System.Nullable<object> @responseFormat, string @size, string @user, string @quality, string @style) => throw null;
        public OpenAIImagesGenerationsIn() => throw null;
        public static global::DeepInfra.OpenAIImagesGenerationsIn FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::DeepInfra.OpenAIImagesGenerationsIn FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::DeepInfra.OpenAIImagesGenerationsIn> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::DeepInfra.OpenAIImagesGenerationsIn> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public string Model { get; set; }
    }
    public partial class OpenAIImagesVariationsIn
    {
        public OpenAIImagesVariationsIn(string @model, byte[] @image, string @imagename, global::System.Nullable<int> @n, global::System.Nullable<object> @responseFormat, string @size, string @user) => throw null;
        public OpenAIImagesVariationsIn() => throw null;
        public static global::DeepInfra.OpenAIImagesVariationsIn FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::DeepInfra.OpenAIImagesVariationsIn FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::DeepInfra.OpenAIImagesVariationsIn> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::DeepInfra.OpenAIImagesVariationsIn> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public string Model { get; set; }
    }
    public partial class OpenAITextToSpeechIn
    {
        public OpenAITextToSpeechIn(string @model, string @input, global::System.Nullable<object> @serviceTier, string @voice, global::System.Nullable<object> @responseFormat, global::System.Nullable<double> @speed, object @extraBody) => throw null;
        public OpenAITextToSpeechIn() => throw null;
        public static global::DeepInfra.OpenAITextToSpeechIn FromJson(string @json, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::DeepInfra.OpenAITextToSpeechIn FromJson(string @json, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::DeepInfra.OpenAITextToSpeechIn> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.Serialization.JsonSerializerContext @jsonSerializerContext) => throw null;
        public static global::System.Threading.Tasks.ValueTask<global::DeepInfra.OpenAITextToSpeechIn> FromJsonStreamAsync(global::System.IO.Stream @jsonStream, global::System.Text.Json.JsonSerializerOptions @jsonSerializerOptions = default) => throw null;
        public string Model { get; set; }
    }
}
