// What Microsoft.Agents.AI 1.28.0 declares of the members that rules/catalog/sdks lists. Written by ShapeTests.
namespace Microsoft.Agents.AI
{
    public partial class AIAgent
    {
    }
    public partial class AgentRunOptions
    {
        public global::Microsoft.Agents.AI.AgentRunOptions Clone() => throw null;
    }
    public partial class ChatClientAgent : global::Microsoft.Agents.AI.AIAgent
    {
        public ChatClientAgent(global::Microsoft.Extensions.AI.IChatClient @chatClient, string @instructions = default, string @name = default, string @description = default, global::System.Collections.Generic.IList<global::Microsoft.Extensions.AI.AITool> @tools = default, object @loggerFactory = default, global::System.IServiceProvider @services = default) => throw null;
        public ChatClientAgent(global::Microsoft.Extensions.AI.IChatClient @chatClient, global::Microsoft.Agents.AI.ChatClientAgentOptions @options, object @loggerFactory = default, global::System.IServiceProvider @services = default) => throw null;
        public global::Microsoft.Extensions.AI.IChatClient ChatClient { get; }
    }
    public partial class ChatClientAgentOptions
    {
        public ChatClientAgentOptions() => throw null;
        public global::Microsoft.Extensions.AI.ChatOptions ChatOptions { get; set; }
        public global::Microsoft.Agents.AI.ChatClientAgentOptions Clone() => throw null;
    }
    public partial class ChatClientAgentRunOptions : global::Microsoft.Agents.AI.AgentRunOptions
    {
        public ChatClientAgentRunOptions(global::Microsoft.Extensions.AI.ChatOptions @chatOptions = default) => throw null;
        public global::System.Func<global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IChatClient> ChatClientFactory { get; set; }
        public global::Microsoft.Extensions.AI.ChatOptions ChatOptions { get; set; }
    }
}
