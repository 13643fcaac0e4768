// What Microsoft.ML.OnnxRuntimeGenAI  declares of the members that rules/catalog/sdks lists. Written by ShapeTests.
namespace Microsoft.ML.OnnxRuntimeGenAI
{
    public partial class Config
    {
        public Config(string @modelPath) => throw null;
    }
    public partial class Model
    {
        public Model(string @modelPath) => throw null;
        public Model(global::Microsoft.ML.OnnxRuntimeGenAI.Config @config) => throw null;
    }
    public partial class OnnxRuntimeGenAIChatClient : global::Microsoft.Extensions.AI.IChatClient
    {
        public OnnxRuntimeGenAIChatClient(string @modelPath, global::Microsoft.ML.OnnxRuntimeGenAI.OnnxRuntimeGenAIChatClientOptions @options = default) => throw null;
        public OnnxRuntimeGenAIChatClient(global::Microsoft.ML.OnnxRuntimeGenAI.Model @model, bool @ownsModel = default, global::Microsoft.ML.OnnxRuntimeGenAI.OnnxRuntimeGenAIChatClientOptions @options = default) => throw null;
        public OnnxRuntimeGenAIChatClient(global::Microsoft.ML.OnnxRuntimeGenAI.Config @config, bool @ownsConfig = default, global::Microsoft.ML.OnnxRuntimeGenAI.OnnxRuntimeGenAIChatClientOptions @options = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.ChatResponse> GetResponseAsync(global::System.Collections.Generic.IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> @messages, global::Microsoft.Extensions.AI.ChatOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Microsoft.Extensions.AI.ChatResponseUpdate> GetStreamingResponseAsync(global::System.Collections.Generic.IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> @messages, global::Microsoft.Extensions.AI.ChatOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class OnnxRuntimeGenAIChatClientOptions
    {
        public global::System.Func<global::System.Collections.Generic.IEnumerable<global::Microsoft.Extensions.AI.ChatMessage>, global::Microsoft.Extensions.AI.ChatOptions, string> PromptFormatter { get; set; }
    }
}
