// What Microsoft.SemanticKernel.Agents.AzureAI declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Microsoft.SemanticKernel.Agents.AzureAI
{
    public partial class AzureAIAgent
    {
        public AzureAIAgent(object @model, object @client, global::System.Collections.Generic.IEnumerable<global::Microsoft.SemanticKernel.KernelPlugin> @plugins = default, global::Microsoft.SemanticKernel.IPromptTemplateFactory @templateFactory = default, string @templateFormat = default) => throw null;
        public static object CreateAgentsClient(string @endpoint, object @credential, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
    }
    public partial class AzureAIAgentInvokeOptions
    {
        public AzureAIAgentInvokeOptions() => throw null;
        public AzureAIAgentInvokeOptions(object @options) => throw null;
        public AzureAIAgentInvokeOptions(global::Microsoft.SemanticKernel.Agents.AzureAI.AzureAIAgentInvokeOptions @options) => throw null;
        public string ModelName { get; set; }
    }
    public partial class AzureAIInvocationOptions
    {
        public AzureAIInvocationOptions() => throw null;
        public string ModelName { get; set; }
    }
}
