// What Microsoft.SemanticKernel.Agents.OpenAI declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Microsoft.SemanticKernel.Agents.OpenAI
{
    public static partial class AssistantClientExtensions
    {
        public static global::System.Threading.Tasks.Task<global::OpenAI.Assistants.Assistant> CreateAssistantAsync(this global::OpenAI.Assistants.AssistantClient @client, string @modelId, string @name = default, string @description = default, string @instructions = default, bool @enableCodeInterpreter = default, global::System.Collections.Generic.IReadOnlyList<string> @codeInterpreterFileIds = default, bool @enableFileSearch = default, string @vectorStoreId = default, float? @temperature = default, float? @topP = default, global::OpenAI.Assistants.AssistantResponseFormat @responseFormat = default, global::System.Collections.Generic.IReadOnlyDictionary<string, string> @metadata = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public static global::System.Threading.Tasks.Task<global::OpenAI.Assistants.Assistant> CreateAssistantFromTemplateAsync(this global::OpenAI.Assistants.AssistantClient @client, string @modelId, global::Microsoft.SemanticKernel.PromptTemplateConfig @config, bool @enableCodeInterpreter = default, global::System.Collections.Generic.IReadOnlyList<string> @codeInterpreterFileIds = default, bool @enableFileSearch = default, string @vectorStoreId = default, float? @temperature = default, float? @topP = default, global::OpenAI.Assistants.AssistantResponseFormat @responseFormat = default, global::System.Collections.Generic.IReadOnlyDictionary<string, string> @metadata = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class OpenAIAssistantAgent
    {
        public OpenAIAssistantAgent(global::OpenAI.Assistants.Assistant @definition, global::OpenAI.Assistants.AssistantClient @client, global::System.Collections.Generic.IEnumerable<global::Microsoft.SemanticKernel.KernelPlugin> @plugins = default, global::Microsoft.SemanticKernel.IPromptTemplateFactory @templateFactory = default, string @templateFormat = default) => throw null;
        public global::OpenAI.Assistants.AssistantClient Client { get; }
        public static global::Azure.AI.OpenAI.AzureOpenAIClient CreateAzureOpenAIClient(object @apiKey, global::System.Uri @endpoint, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::OpenAI.OpenAIClient CreateOpenAIClient(global::System.Uri @endpoint = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::OpenAI.OpenAIClient CreateOpenAIClient(object @apiKey, global::System.Uri @endpoint = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public global::OpenAI.Assistants.Assistant Definition { get; }
        public global::OpenAI.Assistants.RunCreationOptions RunOptions { get; set; }
    }
    public partial class OpenAIAssistantCapabilities
    {
        public OpenAIAssistantCapabilities(string @modelId) => throw null;
    }
    public partial class OpenAIAssistantDefinition : global::Microsoft.SemanticKernel.Agents.OpenAI.OpenAIAssistantCapabilities
    {
        public OpenAIAssistantDefinition(string @modelId) => throw null;
    }
    public partial class OpenAIAssistantInvocationOptions
    {
        public OpenAIAssistantInvocationOptions() => throw null;
        public string ModelName { get; set; }
    }
    public partial class OpenAIClientProvider
    {
        public global::OpenAI.Assistants.AssistantClient AssistantClient { get; }
        public global::OpenAI.OpenAIClient Client { get; }
        public static global::Microsoft.SemanticKernel.Agents.OpenAI.OpenAIClientProvider ForAzureOpenAI(object @apiKey, global::System.Uri @endpoint, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.SemanticKernel.Agents.OpenAI.OpenAIClientProvider ForOpenAI(global::System.Uri @endpoint = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.SemanticKernel.Agents.OpenAI.OpenAIClientProvider ForOpenAI(object @apiKey, global::System.Uri @endpoint = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.SemanticKernel.Agents.OpenAI.OpenAIClientProvider FromClient(global::OpenAI.OpenAIClient @client) => throw null;
    }
    public partial class OpenAIResponseAgent
    {
        public OpenAIResponseAgent(global::OpenAI.Responses.ResponsesClient @client, string @modelId = default) => throw null;
        public global::OpenAI.Responses.ResponsesClient Client { get; }
    }
}
