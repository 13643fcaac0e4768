// What Azure.AI.Projects declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Azure.AI.Extensions.OpenAI
{
    public partial class ProjectOpenAIClient : global::OpenAI.OpenAIClient
    {
        public ProjectOpenAIClient(object @authenticationPolicy, object @options) => throw null;
        public ProjectOpenAIClient(global::System.Uri @projectEndpoint, object @tokenProvider, object @options = default) => throw null;
        public global::OpenAI.Responses.ResponsesClient GetProjectResponsesClientForModel(string @defaultModel, string @defaultConversationId = default) => throw null;
    }
}
namespace Azure.AI.Projects
{
    public partial class AIProjectClient
    {
        public AIProjectClient(global::System.Uri @endpoint, object @tokenProvider) => throw null;
        public AIProjectClient(global::System.Uri @endpoint, object @tokenProvider, object @options) => throw null;
        public global::OpenAI.Chat.ChatClient GetAzureOpenAIChatClient(string @deploymentName = default, string @connectionName = default, string @apiVersion = default) => throw null;
        public global::OpenAI.Embeddings.EmbeddingClient GetAzureOpenAIEmbeddingClient(string @deploymentName = default, string @connectionName = default, string @apiVersion = default) => throw null;
        public global::Azure.AI.Extensions.OpenAI.ProjectOpenAIClient GetProjectOpenAIClient(object @options = default) => throw null;
        public global::Azure.AI.Extensions.OpenAI.ProjectOpenAIClient ProjectOpenAIClient { get; }
    }
}
namespace Azure.AI.Projects.Agents
{
    public partial class DeclarativeAgentDefinition
    {
        public DeclarativeAgentDefinition(string @model) => throw null;
        public string Instructions { get; set; }
        public string Model { get; set; }
    }
    public partial class PromptAgentDefinition
    {
        public PromptAgentDefinition(string @model) => throw null;
        public string Instructions { get; set; }
        public string Model { get; set; }
    }
}
namespace Azure.AI.Projects.OpenAI
{
    public partial class ProjectOpenAIClient : global::OpenAI.OpenAIClient
    {
        public ProjectOpenAIClient(global::System.Uri @projectEndpoint, object @tokenProvider, object @options = default) => throw null;
        public global::OpenAI.Responses.ResponsesClient GetProjectResponsesClientForModel(string @defaultModel, string @defaultConversationId = default) => throw null;
    }
    public partial class PromptAgentDefinition
    {
        public PromptAgentDefinition(string @model) => throw null;
        public string Instructions { get; set; }
        public string Model { get; set; }
    }
}
