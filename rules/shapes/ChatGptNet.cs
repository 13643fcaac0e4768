// What ChatGptNet declares of the members that rules/catalog/sdks lists, as its public source says.
namespace ChatGptNet
{
    public partial class ChatGptOptions
    {
        public ChatGptOptions() => throw null;
        public string DefaultEmbeddingModel { get; set; }
        public global::ChatGptNet.Models.Embeddings.EmbeddingParameters DefaultEmbeddingParameters { get; set; }
        public string DefaultModel { get; set; }
        public global::ChatGptNet.Models.ChatGptParameters DefaultParameters { get; set; }
    }
    public partial class ChatGptOptionsBuilder
    {
        public ChatGptOptionsBuilder() => throw null;
        public string DefaultEmbeddingModel { get; set; }
        public global::ChatGptNet.Models.Embeddings.EmbeddingParameters DefaultEmbeddingParameters { get; set; }
        public string DefaultModel { get; set; }
        public global::ChatGptNet.Models.ChatGptParameters DefaultParameters { get; set; }
    }
    public static partial class ChatGptOptionsBuilderExtensions
    {
        public static global::ChatGptNet.ChatGptOptionsBuilder UseAzure(this global::ChatGptNet.ChatGptOptionsBuilder @builder, string @resourceName, string @apiKey, string @apiVersion = default, global::ChatGptNet.ServiceConfigurations.AzureAuthenticationType @authenticationType = default) => throw null;
        public static global::ChatGptNet.ChatGptOptionsBuilder UseConfiguration(this global::ChatGptNet.ChatGptOptionsBuilder @builder, object @configuration, string @sectionName = default) => throw null;
        public static global::ChatGptNet.ChatGptOptionsBuilder UseOpenAI(this global::ChatGptNet.ChatGptOptionsBuilder @builder, string @apiKey, string @organization = default) => throw null;
    }
    public partial interface IChatGptClient
    {
        global::System.Threading.Tasks.Task<global::ChatGptNet.Models.ChatGptResponse> AskAsync(string @message, global::ChatGptNet.Models.ChatGptParameters @parameters = default, string @model = default, bool @addToConversationHistory = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::ChatGptNet.Models.ChatGptResponse> AskAsync(string @message, global::ChatGptNet.Models.ChatGptToolParameters @toolParameters, global::ChatGptNet.Models.ChatGptParameters @parameters = default, string @model = default, bool @addToConversationHistory = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::ChatGptNet.Models.ChatGptResponse> AskAsync(global::System.Guid @conversationId, string @message, global::ChatGptNet.Models.ChatGptParameters @parameters = default, string @model = default, bool @addToConversationHistory = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::ChatGptNet.Models.ChatGptResponse> AskAsync(global::System.Guid @conversationId, string @message, global::ChatGptNet.Models.ChatGptToolParameters @toolParameters, global::ChatGptNet.Models.ChatGptParameters @parameters = default, string @model = default, bool @addToConversationHistory = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::ChatGptNet.Models.ChatGptResponse> AskStreamAsync(string @message, global::ChatGptNet.Models.ChatGptParameters @parameters = default, string @model = default, bool @addToConversationHistory = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::ChatGptNet.Models.ChatGptResponse> AskStreamAsync(global::System.Guid @conversationId, string @message, global::ChatGptNet.Models.ChatGptParameters @parameters = default, string @model = default, bool @addToConversationHistory = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::ChatGptNet.Models.Embeddings.EmbeddingResponse> GenerateEmbeddingAsync(string @text, global::ChatGptNet.Models.Embeddings.EmbeddingParameters @parameters = default, string @model = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::ChatGptNet.Models.Embeddings.EmbeddingResponse> GenerateEmbeddingAsync(global::System.Collections.Generic.IEnumerable<string> @texts, global::ChatGptNet.Models.Embeddings.EmbeddingParameters @parameters = default, string @model = default, global::System.Threading.CancellationToken @cancellationToken = default);
    }
}
namespace ChatGptNet.Models
{
    public partial class ChatGptParameters
    {
        public ChatGptParameters() => throw null;
    }
    public partial class ChatGptResponse : global::ChatGptNet.Models.Common.Response
    {
        public ChatGptResponse() => throw null;
    }
    public partial class ChatGptToolParameters
    {
        public ChatGptToolParameters() => throw null;
    }
    public static partial class OpenAIChatGptModels
    {
        public const string Gpt35_Turbo = "gpt-3.5-turbo";
        public const string Gpt35_Turbo_16k = "gpt-3.5-turbo-16k";
        public const string Gpt4 = "gpt-4";
        public const string Gpt4_32k = "gpt-4-32k";
        public const string Gpt4_Turbo = "gpt-4-turbo";
        public const string Gpt4_o = "gpt-4o";
        public const string Gpt4_o_mini = "gpt-4o-mini";
        public const string O1_mini = "o1-mini";
        public const string O1_preview = "o1-preview";
    }
}
namespace ChatGptNet.Models.Common
{
    public partial class Response
    {
    }
}
namespace ChatGptNet.Models.Embeddings
{
    public partial class EmbeddingParameters
    {
        public EmbeddingParameters() => throw null;
    }
    public partial class EmbeddingResponse : global::ChatGptNet.Models.Common.Response
    {
        public EmbeddingResponse() => throw null;
    }
    public static partial class OpenAIEmbeddingModels
    {
        public const string TextEmbedding3Large = "text-embedding-3-large";
        public const string TextEmbedding3Small = "text-embedding-3-small";
        public const string TextEmbeddingAda002 = "text-embedding-ada-002";
    }
}
namespace ChatGptNet.ServiceConfigurations
{
    public enum AzureAuthenticationType
    {
        ApiKey,
        ActiveDirectory,
    }
}
