// What Azure.AI.OpenAI 2.9.0-beta.1 declares of the members that rules/catalog/sdks lists. Written by ShapeTests.
namespace Azure.AI.OpenAI
{
    public partial class AzureOpenAIClient : global::OpenAI.OpenAIClient
    {
        public AzureOpenAIClient(global::System.Uri @endpoint, object @credential) => throw null;
        public AzureOpenAIClient(global::System.Uri @endpoint, object @credential, global::Azure.AI.OpenAI.AzureOpenAIClientOptions @options) => throw null;
        public global::OpenAI.Audio.AudioClient GetAudioClient(string @deploymentName) => throw null;
        public global::OpenAI.Chat.ChatClient GetChatClient(string @deploymentName) => throw null;
        public global::OpenAI.Embeddings.EmbeddingClient GetEmbeddingClient(string @deploymentName) => throw null;
        public global::OpenAI.Images.ImageClient GetImageClient(string @deploymentName) => throw null;
        public global::OpenAI.Responses.ResponsesClient GetResponsesClient() => throw null;
    }
    public partial class AzureOpenAIClientOptions
    {
    }
    public static partial class AzureOpenAIExtensions
    {
        public static global::OpenAI.Chat.ChatClient GetAzureOpenAIChatClient(this object @provider, string @deploymentName = default) => throw null;
        public static global::OpenAI.Embeddings.EmbeddingClient GetAzureOpenAIEmbeddingClient(this object @provider, string @deploymentName = default) => throw null;
    }
}
namespace Azure.AI.OpenAI.Chat
{
    public partial class DataSourceAuthentication
    {
        public static global::Azure.AI.OpenAI.Chat.DataSourceAuthentication FromAccessToken(string @accessToken) => throw null;
        public static global::Azure.AI.OpenAI.Chat.DataSourceAuthentication FromApiKey(string @apiKey) => throw null;
        public static global::Azure.AI.OpenAI.Chat.DataSourceAuthentication FromConnectionString(string @connectionString) => throw null;
        public static global::Azure.AI.OpenAI.Chat.DataSourceAuthentication FromEncodedApiKey(string @encodedApiKey) => throw null;
        public static global::Azure.AI.OpenAI.Chat.DataSourceAuthentication FromKeyAndKeyId(string @key, string @keyId) => throw null;
        public static global::Azure.AI.OpenAI.Chat.DataSourceAuthentication FromSystemManagedIdentity() => throw null;
        public static global::Azure.AI.OpenAI.Chat.DataSourceAuthentication FromUserManagedIdentity(object @identityResource) => throw null;
        public static global::Azure.AI.OpenAI.Chat.DataSourceAuthentication FromUsernameAndPassword(string @username, string @password) => throw null;
    }
    public partial class DataSourceVectorizer
    {
        public static global::Azure.AI.OpenAI.Chat.DataSourceVectorizer FromDeploymentName(string @deploymentName) => throw null;
        public static global::Azure.AI.OpenAI.Chat.DataSourceVectorizer FromEndpoint(global::System.Uri @endpoint, global::Azure.AI.OpenAI.Chat.DataSourceAuthentication @authentication) => throw null;
        public static global::Azure.AI.OpenAI.Chat.DataSourceVectorizer FromIntegratedResource() => throw null;
        public static global::Azure.AI.OpenAI.Chat.DataSourceVectorizer FromModelId(string @modelId) => throw null;
    }
}
