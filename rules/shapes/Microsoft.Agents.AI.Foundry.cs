// What Microsoft.Agents.AI.Foundry declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Azure.AI.Extensions.OpenAI
{
    public static partial class ProjectResponsesClientExtensions
    {
        public static global::Microsoft.Extensions.AI.IChatClient AsIChatClientWithStoredOutputDisabled(this object @responseClient, string @deploymentName = default, bool @includeReasoningEncryptedContent = default) => throw null;
    }
}
namespace Azure.AI.Projects
{
    public static partial class AIProjectClientExtensions
    {
        public static global::Microsoft.Agents.AI.Foundry.FoundryAgent AsAIAgent(this object @aiProjectClient, object @agentReference, global::System.Collections.Generic.IList<global::Microsoft.Extensions.AI.AITool> @tools = default, global::System.Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> @clientFactory = default, global::System.IServiceProvider @services = default) => throw null;
        public static global::Microsoft.Agents.AI.Foundry.FoundryAgent AsAIAgent(this object @aiProjectClient, global::System.Uri @agentEndpoint, global::System.Collections.Generic.IList<global::Microsoft.Extensions.AI.AITool> @tools = default, global::System.Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> @clientFactory = default, global::System.IServiceProvider @services = default) => throw null;
        public static global::Microsoft.Agents.AI.ChatClientAgent AsAIAgent(this object @aiProjectClient, string @model, string @instructions, string @name = default, string @description = default, global::System.Collections.Generic.IList<global::Microsoft.Extensions.AI.AITool> @tools = default, global::System.Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> @clientFactory = default, object @loggerFactory = default, global::System.IServiceProvider @services = default) => throw null;
        public static global::Microsoft.Agents.AI.ChatClientAgent AsAIAgent(this object @aiProjectClient, global::Microsoft.Agents.AI.ChatClientAgentOptions @options = default, global::System.Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> @clientFactory = default, object @loggerFactory = default, global::System.IServiceProvider @services = default) => throw null;
    }
}
namespace Microsoft.Agents.AI.Foundry
{
    public static partial class FoundryAITool
    {
        public static global::Microsoft.Extensions.AI.AITool CreateA2ATool(global::System.Uri @baseUri, string @agentCardPath = default) => throw null;
        public static global::Microsoft.Extensions.AI.AITool CreateAzureAISearchTool(object @options = default) => throw null;
        public static global::Microsoft.Extensions.AI.AITool CreateBingCustomSearchTool(object @parameters) => throw null;
        public static global::Microsoft.Extensions.AI.AITool CreateBingGroundingTool(object @options) => throw null;
        public static global::Microsoft.Extensions.AI.AITool CreateBrowserAutomationTool(object @parameters) => throw null;
        public static global::Microsoft.Extensions.AI.AITool CreateCodeInterpreterTool(object @container) => throw null;
        public static global::Microsoft.Extensions.AI.AITool CreateComputerTool(object @environment, int @displayWidth, int @displayHeight) => throw null;
        public static global::Microsoft.Extensions.AI.AITool CreateFileSearchTool(global::System.Collections.Generic.IEnumerable<string> @vectorStoreIds, int? @maxResultCount = default, object @rankingOptions = default, object @filters = default) => throw null;
        public static global::Microsoft.Extensions.AI.AITool CreateFunctionTool(string @functionName, object @functionParameters, bool? @strictModeEnabled, string @functionDescription = default) => throw null;
        public static global::Microsoft.Extensions.AI.AITool CreateHostedMcpToolbox(string @toolboxName, string @version = default) => throw null;
        public static global::Microsoft.Extensions.AI.AITool CreateImageGenerationTool(string @model, global::OpenAI.Responses.ImageGenerationToolQuality? @quality = default, global::OpenAI.Responses.ImageGenerationToolSize? @size = default, global::OpenAI.Responses.ImageGenerationToolOutputFileFormat? @outputFileFormat = default, int? @outputCompressionFactor = default, global::OpenAI.Responses.ImageGenerationToolModerationLevel? @moderationLevel = default, global::OpenAI.Responses.ImageGenerationToolBackground? @background = default, global::OpenAI.Responses.ImageGenerationToolInputFidelity? @inputFidelity = default, global::OpenAI.Responses.ImageGenerationToolInputImageMask @inputImageMask = default, int? @partialImageCount = default) => throw null;
        public static global::Microsoft.Extensions.AI.AITool CreateMcpTool(string @serverLabel, global::System.Uri @serverUri, string @authorizationToken = default, string @serverDescription = default, global::System.Collections.Generic.IDictionary<string, string> @headers = default, object @allowedTools = default, object @toolCallApprovalPolicy = default, string @projectConnectionId = default) => throw null;
        public static global::Microsoft.Extensions.AI.AITool CreateMcpTool(string @serverLabel, object @connectorId, string @authorizationToken = default, string @serverDescription = default, global::System.Collections.Generic.IDictionary<string, string> @headers = default, object @allowedTools = default, object @toolCallApprovalPolicy = default) => throw null;
        public static global::Microsoft.Extensions.AI.AITool CreateMicrosoftFabricTool(object @options) => throw null;
        public static global::Microsoft.Extensions.AI.AITool CreateOpenApiTool(object @definition) => throw null;
        public static global::Microsoft.Extensions.AI.AITool CreateSharepointTool(object @options) => throw null;
        public static global::Microsoft.Extensions.AI.AITool CreateStructuredOutputsTool(object @outputs) => throw null;
        public static global::Microsoft.Extensions.AI.AITool CreateWebSearchTool(object @userLocation = default, object @searchContextSize = default, object @filters = default) => throw null;
        public static global::Microsoft.Extensions.AI.AITool FromResponseTool(global::OpenAI.Responses.ResponseTool @responseTool) => throw null;
    }
    public partial class FoundryAgent : global::Microsoft.Agents.AI.DelegatingAIAgent
    {
        public FoundryAgent(global::System.Uri @projectEndpoint, object @credential, string @model, string @instructions, object @clientOptions = default, string @name = default, string @description = default, global::System.Collections.Generic.IList<global::Microsoft.Extensions.AI.AITool> @tools = default, global::System.Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> @clientFactory = default, object @loggerFactory = default, global::System.IServiceProvider @services = default) => throw null;
        public FoundryAgent(global::System.Uri @agentEndpoint, object @credential, object @clientOptions = default, global::System.Collections.Generic.IList<global::Microsoft.Extensions.AI.AITool> @tools = default, global::System.Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> @clientFactory = default, global::System.IServiceProvider @services = default) => throw null;
        public global::System.Threading.Tasks.ValueTask<global::Microsoft.Agents.AI.AgentSession> CreateSessionAsync(string @conversationId, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class FoundryEvals : global::Microsoft.Agents.AI.IAgentEvaluator
    {
        public FoundryEvals(object @projectClient, string @model, params global::Microsoft.Agents.AI.Foundry.FoundryEvaluatorSpec[] @evaluators) => throw null;
        public FoundryEvals(object @projectClient, string @model, global::Microsoft.Agents.AI.IConversationSplitter @splitter, params global::Microsoft.Agents.AI.Foundry.FoundryEvaluatorSpec[] @evaluators) => throw null;
        public FoundryEvals(object @projectClient, string @model, global::Microsoft.Agents.AI.IConversationSplitter @splitter, double @pollIntervalSeconds, double @timeoutSeconds, params global::Microsoft.Agents.AI.Foundry.FoundryEvaluatorSpec[] @evaluators) => throw null;
        public FoundryEvals(object @projectClient, string @model, string[] @evaluators) => throw null;
        public FoundryEvals(object @projectClient, string @model, global::Microsoft.Agents.AI.IConversationSplitter @splitter, string[] @evaluators) => throw null;
        public FoundryEvals(object @projectClient, string @model, global::Microsoft.Agents.AI.IConversationSplitter @splitter, double @pollIntervalSeconds, double @timeoutSeconds, string[] @evaluators) => throw null;
        public global::System.Threading.Tasks.Task<global::Microsoft.Agents.AI.AgentEvaluationResults> EvaluateAsync(global::System.Collections.Generic.IReadOnlyList<object> @items, string @evalName = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public static global::System.Threading.Tasks.Task<global::Microsoft.Agents.AI.AgentEvaluationResults> EvaluateFoundryTargetAsync(object @projectClient, string @model, global::System.Collections.Generic.IDictionary<string, object> @target, global::System.Collections.Generic.IEnumerable<string> @testQueries, string[] @evaluators = default, string @evalName = default, double @pollIntervalSeconds = default, double @timeoutSeconds = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public static global::System.Threading.Tasks.Task<global::Microsoft.Agents.AI.AgentEvaluationResults> EvaluateFoundryTargetAsync(object @projectClient, string @model, global::System.Collections.Generic.IDictionary<string, object> @target, global::System.Collections.Generic.IEnumerable<string> @testQueries, global::Microsoft.Agents.AI.Foundry.FoundryEvaluatorSpec[] @evaluators = default, string @evalName = default, double @pollIntervalSeconds = default, double @timeoutSeconds = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public static global::System.Threading.Tasks.Task<global::Microsoft.Agents.AI.AgentEvaluationResults> EvaluateTracesAsync(object @projectClient, string @model, global::System.Collections.Generic.IEnumerable<string> @responseIds, global::System.Collections.Generic.IEnumerable<string> @traceIds, string @agentId, int @lookbackHours, string[] @evaluators = default, string @evalName = default, double @pollIntervalSeconds = default, double @timeoutSeconds = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public static global::System.Threading.Tasks.Task<global::Microsoft.Agents.AI.AgentEvaluationResults> EvaluateTracesAsync(object @projectClient, string @model, global::System.Collections.Generic.IEnumerable<string> @responseIds = default, global::System.Collections.Generic.IEnumerable<string> @traceIds = default, string @agentId = default, int @lookbackHours = default, global::Microsoft.Agents.AI.Foundry.FoundryEvaluatorSpec[] @evaluators = default, string @evalName = default, double @pollIntervalSeconds = default, double @timeoutSeconds = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial struct FoundryEvaluatorSpec
    {
    }
    public partial class FoundryMemoryProvider : global::Microsoft.Agents.AI.AIContextProvider
    {
        public FoundryMemoryProvider(object @client, string @memoryStoreName, global::System.Func<global::Microsoft.Agents.AI.AgentSession, global::Microsoft.Agents.AI.Foundry.FoundryMemoryProvider.State> @stateInitializer, global::Microsoft.Agents.AI.Foundry.FoundryMemoryProviderOptions @options = default, object @loggerFactory = default) => throw null;
        public global::System.Threading.Tasks.Task EnsureMemoryStoreCreatedAsync(string @chatModel, string @embeddingModel, string @description = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public partial class State
        {
        }
    }
    public partial class FoundryMemoryProviderOptions
    {
    }
}
