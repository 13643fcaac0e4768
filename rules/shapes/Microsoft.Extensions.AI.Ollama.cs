// What Microsoft.Extensions.AI.Ollama declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Microsoft.Extensions.AI
{
    public partial class OllamaChatClient : global::Microsoft.Extensions.AI.IChatClient
    {
        public OllamaChatClient(string @endpoint, string @modelId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public OllamaChatClient(global::System.Uri @endpoint, string @modelId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.ChatResponse> GetResponseAsync(global::System.Collections.Generic.IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> @messages, global::Microsoft.Extensions.AI.ChatOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Microsoft.Extensions.AI.ChatResponseUpdate> GetStreamingResponseAsync(global::System.Collections.Generic.IEnumerable<global::Microsoft.Extensions.AI.ChatMessage> @messages, global::Microsoft.Extensions.AI.ChatOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class OllamaEmbeddingGenerator : global::Microsoft.Extensions.AI.IEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>>
    {
        public OllamaEmbeddingGenerator(string @endpoint, string @modelId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public OllamaEmbeddingGenerator(global::System.Uri @endpoint, string @modelId = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Microsoft.Extensions.AI.GeneratedEmbeddings<global::Microsoft.Extensions.AI.Embedding<float>>> GenerateAsync(global::System.Collections.Generic.IEnumerable<string> @values, global::Microsoft.Extensions.AI.EmbeddingGenerationOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
}
