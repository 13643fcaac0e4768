// What Microsoft.Agents.AI.Anthropic declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Anthropic
{
    public static partial class AnthropicClientExtensions
    {
        public static global::Microsoft.Agents.AI.ChatClientAgent AsAIAgent(this global::Anthropic.IAnthropicClient @client, string @model, string @instructions = default, string @name = default, string @description = default, global::System.Collections.Generic.IList<global::Microsoft.Extensions.AI.AITool> @tools = default, int? @defaultMaxTokens = default, global::System.Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> @clientFactory = default, object @loggerFactory = default, global::System.IServiceProvider @services = default) => throw null;
        public static global::Microsoft.Agents.AI.ChatClientAgent AsAIAgent(this global::Anthropic.IAnthropicClient @client, global::Microsoft.Agents.AI.ChatClientAgentOptions @options, global::System.Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> @clientFactory = default, object @loggerFactory = default, global::System.IServiceProvider @services = default) => throw null;
    }
}
namespace Anthropic.Services
{
    public static partial class AnthropicBetaServiceExtensions
    {
        public static global::Microsoft.Agents.AI.ChatClientAgent AsAIAgent(this global::Anthropic.Services.IBetaService @betaService, string @model, string @instructions = default, string @name = default, string @description = default, global::System.Collections.Generic.IList<global::Microsoft.Extensions.AI.AITool> @tools = default, int? @defaultMaxTokens = default, global::System.Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> @clientFactory = default, object @loggerFactory = default, global::System.IServiceProvider @services = default) => throw null;
        public static global::Microsoft.Agents.AI.ChatClientAgent AsAIAgent(this global::Anthropic.Services.IBetaService @betaService, global::Microsoft.Agents.AI.ChatClientAgentOptions @options, global::System.Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> @clientFactory = default, object @loggerFactory = default, global::System.IServiceProvider @services = default) => throw null;
    }
}
