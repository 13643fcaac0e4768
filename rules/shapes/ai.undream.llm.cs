// What ai.undream.llm declares of the members that rules/catalog/sdks lists, as its public source says.
namespace LLMUnity
{
    public partial class LLM
    {
        public LLM() => throw null;
        public void SetModel(string @path) => throw null;
        public global::UndreamAI.LlamaLib.LLMService llmService { get; set; }
        public string model { get; set; }
    }
    public partial class LLMClient
    {
        public LLMClient() => throw null;
        public string host { get; set; }
        public global::LLMUnity.LLM llm { get; set; }
    }
}
namespace UndreamAI.LlamaLib
{
    public partial class LLM
    {
    }
    public partial class LLMClient : global::UndreamAI.LlamaLib.LLMLocal
    {
        public LLMClient(global::UndreamAI.LlamaLib.LLMProvider @provider) => throw null;
        public LLMClient(string @url, int @port, string @apiKey = default, int @numRetries = default) => throw null;
    }
    public partial class LLMLocal : global::UndreamAI.LlamaLib.LLM
    {
    }
    public partial class LLMProvider : global::UndreamAI.LlamaLib.LLMLocal
    {
    }
    public partial class LLMService : global::UndreamAI.LlamaLib.LLMProvider
    {
        public LLMService(string @modelPath, int @numSlots = default, int @numThreads = default, int @numGpuLayers = default, bool @flashAttention = default, int @contextSize = default, int @batchSize = default, bool @embeddingOnly = default, string[] @loraPaths = default) => throw null;
        public LLMService(global::UndreamAI.LlamaLib.LlamaLib @llamaLibInstance, nint @llmInstance) => throw null;
        public static nint CreateLLM(global::UndreamAI.LlamaLib.LlamaLib @llamaLib, string @modelPath, int @numSlots, int @numThreads, int @numGpuLayers, bool @flashAttention, int @contextSize, int @batchSize, bool @embeddingOnly, string[] @loraPaths) => throw null;
        public static global::UndreamAI.LlamaLib.LLMService FromCommand(string @paramsString) => throw null;
    }
    public partial class LlamaLib
    {
        public LlamaLib(bool @gpu = default) => throw null;
    }
}
