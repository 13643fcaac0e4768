// What Microsoft.Agents.AI.OpenAI declares of the members that rules/catalog/sdks lists, as its public source says.
namespace OpenAI.Responses
{
    public static partial class OpenAIResponseClientExtensions
    {
        public static global::Microsoft.Agents.AI.ChatClientAgent AsAIAgent(this global::OpenAI.Responses.ResponsesClient @client, string @model = default, string @instructions = default, string @name = default, string @description = default, global::System.Collections.Generic.IList<global::Microsoft.Extensions.AI.AITool> @tools = default, global::System.Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> @clientFactory = default, object @loggerFactory = default, global::System.IServiceProvider @services = default) => throw null;
        public static global::Microsoft.Agents.AI.ChatClientAgent AsAIAgent(this global::OpenAI.Responses.ResponsesClient @client, global::Microsoft.Agents.AI.ChatClientAgentOptions @options, string @model = default, global::System.Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> @clientFactory = default, object @loggerFactory = default, global::System.IServiceProvider @services = default) => throw null;
        public static global::Microsoft.Extensions.AI.IChatClient AsIChatClientWithStoredOutputDisabled(this global::OpenAI.Responses.ResponsesClient @responseClient, string @model = default, bool @includeReasoningEncryptedContent = default) => throw null;
    }
}
