// What Mistral.SDK declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Mistral.SDK
{
    public partial class APIAuthentication
    {
        public static global::Mistral.SDK.APIAuthentication Default { get; set; }
        public static global::Mistral.SDK.APIAuthentication LoadFromEnv() => throw null;
    }
    public partial class MistralClient
    {
        public MistralClient(global::Mistral.SDK.APIAuthentication @apiKeys = default, global::System.Net.Http.HttpClient @client = default) => throw null;
        public global::Mistral.SDK.APIAuthentication Auth { get; set; }
    }
}
namespace Mistral.SDK.DTOs
{
    public partial class ChatCompletionRequest
    {
        public ChatCompletionRequest(string @model = default, global::System.Collections.Generic.List<global::Mistral.SDK.DTOs.ChatMessage> @messages = default, decimal? @temperature = default, decimal? @topP = default, int? @maxTokens = default, bool? @stream = default, bool @parallelToolCalls = default, bool @safePrompt = default, int? @randomSeed = default, global::Mistral.SDK.DTOs.ResponseFormat @responseFormat = default) => throw null;
        public global::System.Collections.Generic.List<global::Mistral.SDK.DTOs.ChatMessage> Messages { get; set; }
        public string Model { get; set; }
        public global::Mistral.SDK.DTOs.ResponseFormat ResponseFormat { get; set; }
    }
    public partial class ChatMessage
    {
    }
    public partial class EmbeddingRequest
    {
        public EmbeddingRequest(string @model = default, global::System.Collections.Generic.List<string> @input = default, global::Mistral.SDK.DTOs.EmbeddingRequest.EncodingFormatEnum? @encodingFormat = default) => throw null;
        public global::Mistral.SDK.DTOs.EmbeddingRequest.EncodingFormatEnum? EncodingFormat { get; set; }
        public string Model { get; set; }
        public enum EncodingFormatEnum
        {
            Float,
        }
    }
    public partial class ResponseFormat
    {
    }
}
