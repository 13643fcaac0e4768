// What AgentFrameworkToolkit declares of the members that rules/catalog/sdks lists, as its public source says.
namespace AgentFrameworkToolkit.AmazonBedrock
{
    public partial class AmazonBedrockAgentFactory
    {
        public AmazonBedrockAgentFactory(object @region, string @apiKey) => throw null;
        public AmazonBedrockAgentFactory(object @connection) => throw null;
        public object CreateAgent(string @model, string @instructions = default, string @name = default, global::System.Collections.Generic.IList<object> @tools = default) => throw null;
        public object CreateAgent(global::AgentFrameworkToolkit.AmazonBedrock.AmazonBedrockAgentOptions @options) => throw null;
    }
    public partial class AmazonBedrockAgentOptions
    {
        public AmazonBedrockAgentOptions() => throw null;
        public string Model { get; set; }
    }
}
namespace AgentFrameworkToolkit.Anthropic
{
    public partial class AnthropicAgentFactory
    {
        public AnthropicAgentFactory(string @apiKey) => throw null;
        public AnthropicAgentFactory(global::AgentFrameworkToolkit.Anthropic.AnthropicConnection @connection) => throw null;
        public global::AgentFrameworkToolkit.Anthropic.AnthropicConnection Connection { get; }
        public object CreateAgent(string @model, int @maxOutputTokens, string @instructions = default, string @name = default, global::System.Collections.Generic.IList<object> @tools = default) => throw null;
        public object CreateAgent(global::AgentFrameworkToolkit.Anthropic.AnthropicAgentOptions @options) => throw null;
    }
    public partial class AnthropicAgentOptions
    {
        public AnthropicAgentOptions() => throw null;
        public string Model { get; set; }
    }
    public static partial class AnthropicChatModels
    {
        public const string ClaudeFable5 = "claude-fable-5";
        public const string ClaudeHaiku3 = "claude-3-haiku";
        public const string ClaudeHaiku35 = "claude-3-5-haiku";
        public const string ClaudeHaiku45 = "claude-haiku-4-5";
        public const string ClaudeOpus4 = "claude-opus-4";
        public const string ClaudeOpus41 = "claude-opus-4-1";
        public const string ClaudeOpus45 = "claude-opus-4-5";
        public const string ClaudeOpus46 = "claude-opus-4-6";
        public const string ClaudeOpus47 = "claude-opus-4-7";
        public const string ClaudeOpus48 = "claude-opus-4-8";
        public const string ClaudeSonnet35 = "claude-3-5-sonnet";
        public const string ClaudeSonnet37 = "claude-3-7-sonnet";
        public const string ClaudeSonnet4 = "claude-sonnet-4";
        public const string ClaudeSonnet45 = "claude-sonnet-4-5";
        public const string ClaudeSonnet46 = "claude-sonnet-4-6";
        public const string ClaudeSonnet5 = "claude-sonnet-5";
    }
    public partial class AnthropicConnection
    {
        public AnthropicConnection() => throw null;
        public AnthropicConnection(string @apiKey) => throw null;
        public string Endpoint { get; set; }
    }
}
namespace AgentFrameworkToolkit.AzureOpenAI
{
    public partial class AzureOpenAIAgentFactory
    {
        public AzureOpenAIAgentFactory(string @endpoint, string @apiKey) => throw null;
        public AzureOpenAIAgentFactory(string @endpoint, object @credentials) => throw null;
        public AzureOpenAIAgentFactory(global::AgentFrameworkToolkit.AzureOpenAI.AzureOpenAIConnection @connection) => throw null;
        public global::AgentFrameworkToolkit.AzureOpenAI.AzureOpenAIConnection Connection { get; }
        public object CreateAgent(string @model, string @instructions = default, string @name = default, global::System.Collections.Generic.IList<object> @tools = default) => throw null;
        public object CreateAgent(global::AgentFrameworkToolkit.OpenAI.AgentOptions @options) => throw null;
    }
    public partial class AzureOpenAIConnection
    {
        public AzureOpenAIConnection() => throw null;
        public AzureOpenAIConnection(string @endpoint, string @apiKey) => throw null;
        public AzureOpenAIConnection(string @endpoint, object @credentials) => throw null;
        public string Endpoint { get; set; }
    }
    public partial class AzureOpenAIEmbeddingFactory
    {
        public AzureOpenAIEmbeddingFactory(string @endpoint, string @apiKey) => throw null;
        public AzureOpenAIEmbeddingFactory(string @endpoint, object @credentials) => throw null;
        public AzureOpenAIEmbeddingFactory(global::AgentFrameworkToolkit.AzureOpenAI.AzureOpenAIConnection @connection) => throw null;
        public global::AgentFrameworkToolkit.AzureOpenAI.AzureOpenAIConnection Connection { get; }
        public global::System.Threading.Tasks.Task<object> GenerateAsync(string @value, string @model, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> GenerateAsync(global::System.Collections.Generic.IEnumerable<string> @values, string @model, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> GenerateAsync(string @value, string @model, object @options, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> GenerateAsync(global::System.Collections.Generic.IEnumerable<string> @values, string @model, object @options, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public object GetEmbeddingGenerator(string @model) => throw null;
    }
    public static partial class ServiceCollectionExtensions
    {
        public static object AddAzureOpenAIAgentFactory(this object @services, global::AgentFrameworkToolkit.AzureOpenAI.AzureOpenAIConnection @connection) => throw null;
        public static object AddAzureOpenAIAgentFactory(this object @services, string @endpoint, string @apiKey) => throw null;
        public static object AddAzureOpenAIAgentFactory(this object @services, string @endpoint, object @credentials) => throw null;
        public static object AddAzureOpenAIEmbeddingFactory(this object @services, global::AgentFrameworkToolkit.AzureOpenAI.AzureOpenAIConnection @connection) => throw null;
        public static object AddAzureOpenAIEmbeddingFactory(this object @services, string @endpoint, string @apiKey) => throw null;
        public static object AddAzureOpenAIEmbeddingFactory(this object @services, string @endpoint, object @credentials) => throw null;
    }
}
namespace AgentFrameworkToolkit.Cerebras
{
    public partial class CerebrasAgentFactory
    {
        public CerebrasAgentFactory(string @apiKey) => throw null;
        public CerebrasAgentFactory(object @connection) => throw null;
        public object CreateAgent(string @model, string @instructions = default, string @name = default, global::System.Collections.Generic.IList<object> @tools = default) => throw null;
        public object CreateAgent(global::AgentFrameworkToolkit.OpenAI.AgentOptions @options) => throw null;
    }
    public static partial class CerebrasChatModels
    {
        public const string GptOss120B = "gpt-oss-120b";
        public const string Llama318B = "llama3.1-8b";
    }
}
namespace AgentFrameworkToolkit.Cohere
{
    public partial class CohereAgentFactory
    {
        public CohereAgentFactory(string @apiKey) => throw null;
        public CohereAgentFactory(object @connection) => throw null;
        public object CreateAgent(string @model, string @instructions = default, string @name = default, global::System.Collections.Generic.IList<object> @tools = default) => throw null;
        public object CreateAgent(global::AgentFrameworkToolkit.OpenAI.AgentOptions @options) => throw null;
    }
}
namespace AgentFrameworkToolkit.Google
{
    public partial class GoogleAgentFactory
    {
        public GoogleAgentFactory(string @apiKey) => throw null;
        public GoogleAgentFactory(object @connection) => throw null;
        public object CreateAgent(string @model, string @instructions = default, string @name = default, global::System.Collections.Generic.IList<object> @tools = default) => throw null;
        public object CreateAgent(global::AgentFrameworkToolkit.Google.GoogleAgentOptions @options) => throw null;
    }
    public partial class GoogleAgentOptions
    {
        public GoogleAgentOptions() => throw null;
        public string Model { get; set; }
    }
    public static partial class GoogleChatModels
    {
        public const string Gemini25Flash = "gemini-2.5-flash";
        public const string Gemini25FlashLite = "gemini-2.5-flash-lite";
        public const string Gemini25Pro = "gemini-2.5-pro";
        public const string Gemini31FlashLite = "gemini-3.1-flash-lite";
        public const string Gemini35Flash = "gemini-3.5-flash";
    }
    public partial class GoogleEmbeddingFactory
    {
        public GoogleEmbeddingFactory(string @apiKey) => throw null;
        public GoogleEmbeddingFactory(object @connection) => throw null;
        public global::System.Threading.Tasks.Task<object> GenerateAsync(string @value, string @model, global::System.Nullable<int> @dimensions = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> GenerateAsync(global::System.Collections.Generic.IEnumerable<string> @values, string @model, global::System.Nullable<int> @dimensions = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> GenerateAsync(string @value, string @model, object @options, global::System.Nullable<int> @dimensions = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> GenerateAsync(global::System.Collections.Generic.IEnumerable<string> @values, string @model, object @options, global::System.Nullable<int> @dimensions = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public object GetEmbeddingGenerator(string @model, global::System.Nullable<int> @dimensions = default) => throw null;
    }
    public static partial class GoogleEmbeddingModels
    {
        public const string GoogleEmbedding001 = "gemini-embedding-001";
    }
}
namespace AgentFrameworkToolkit.Groq
{
    public partial class GroqAgentFactory
    {
        public GroqAgentFactory(string @apiKey) => throw null;
        public GroqAgentFactory(object @connection) => throw null;
        public object CreateAgent(string @model, string @instructions = default, string @name = default, global::System.Collections.Generic.IList<object> @tools = default) => throw null;
        public object CreateAgent(global::AgentFrameworkToolkit.OpenAI.AgentOptions @options) => throw null;
    }
    public static partial class GroqChatModels
    {
        public const string Compound = "groq/compound";
        public const string CompoundMini = "groq/compound-mini";
        public const string GptOss120B = "openai/gpt-oss-120b";
        public const string GptOss20B = "openai/gpt-oss-20b";
        public const string GptOssSafeguard20B = "openai/gpt-oss-safeguard-20b";
        public const string Llama318BInstant = "llama-3.1-8b-instant";
        public const string Llama3370BVersatile = "llama-3.3-70b-versatile";
        public const string Llama4Scout17B16EInstruct = "meta-llama/llama-4-scout-17b-16e-instruct";
        public const string LlamaPromptGuard222M = "meta-llama/llama-prompt-guard-2-22m";
        public const string LlamaPromptGuard286M = "meta-llama/llama-prompt-guard-2-86m";
        public const string MiniMaxM27 = "minimaxai/minimax-m2.7";
        public const string Qwen332B = "qwen/qwen3-32b";
        public const string Qwen3627B = "qwen/qwen3.6-27b";
    }
}
namespace AgentFrameworkToolkit.MicrosoftFoundry
{
    public partial class DeclarativeAgentOptions
    {
        public DeclarativeAgentOptions() => throw null;
        public string Model { get; set; }
    }
    public partial class MicrosoftFoundryAgentFactory
    {
        public MicrosoftFoundryAgentFactory(global::AgentFrameworkToolkit.MicrosoftFoundry.MicrosoftFoundryConnection @connection) => throw null;
        public MicrosoftFoundryAgentFactory(string @endpoint, object @authenticationTokenProvider = default) => throw null;
        public global::AgentFrameworkToolkit.MicrosoftFoundry.MicrosoftFoundryConnection Connection { get; }
        public object CreateAgent(string @model, string @instructions = default, string @name = default, global::System.Collections.Generic.IList<object> @tools = default) => throw null;
        public object CreateAgent(global::AgentFrameworkToolkit.OpenAI.AgentOptions @options) => throw null;
        public global::AgentFrameworkToolkit.MicrosoftFoundry.MicrosoftFoundryDeclarativeAgentFactory DeclarativeAgentFactory { get; }
    }
    public partial class MicrosoftFoundryConnection
    {
        public MicrosoftFoundryConnection() => throw null;
        public MicrosoftFoundryConnection(string @endpoint, object @authenticationTokenProvider = default) => throw null;
        public string Endpoint { get; set; }
    }
    public partial class MicrosoftFoundryDeclarativeAgentFactory
    {
        public MicrosoftFoundryDeclarativeAgentFactory(global::AgentFrameworkToolkit.MicrosoftFoundry.MicrosoftFoundryConnection @connection) => throw null;
        public object CreateAgent(string @agentName, string @model, string @instructions = default, global::System.Collections.Generic.IList<object> @tools = default) => throw null;
        public object CreateAgent(global::AgentFrameworkToolkit.MicrosoftFoundry.DeclarativeAgentOptions @options) => throw null;
        public object CreateAgent(string @agentName, object @definition, global::System.Collections.Generic.IList<object> @tools = default) => throw null;
    }
    public static partial class ServiceCollectionExtensions
    {
        public static object AddMicrosoftFoundryAgentFactory(this object @services, global::AgentFrameworkToolkit.MicrosoftFoundry.MicrosoftFoundryConnection @connection) => throw null;
        public static object AddMicrosoftFoundryAgentFactory(this object @services, string @endpoint, object @authenticationTokenProvider = default) => throw null;
    }
}
namespace AgentFrameworkToolkit.Mistral
{
    public partial class MistalChatModels
    {
        public MistalChatModels() => throw null;
        public const string MistralLarge = "mistral-large-latest";
        public const string MistralMedium = "mistral-medium-latest";
        public const string MistralSmall = "mistral-small-latest";
    }
    public partial class MistralAgentFactory
    {
        public MistralAgentFactory(string @apiKey) => throw null;
        public MistralAgentFactory(object @connection) => throw null;
        public object CreateAgent(string @model, string @instructions = default, string @name = default, global::System.Collections.Generic.IList<object> @tools = default) => throw null;
        public object CreateAgent(global::AgentFrameworkToolkit.Mistral.MistralAgentOptions @options) => throw null;
    }
    public partial class MistralAgentOptions
    {
        public MistralAgentOptions() => throw null;
        public string Model { get; set; }
    }
    public partial class MistralEmbeddingFactory
    {
        public MistralEmbeddingFactory(string @apiKey) => throw null;
        public MistralEmbeddingFactory(object @connection) => throw null;
        public global::System.Threading.Tasks.Task<object> GenerateAsync(string @value, string @model, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> GenerateAsync(global::System.Collections.Generic.IEnumerable<string> @values, string @model, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> GenerateAsync(string @value, object @options, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> GenerateAsync(global::System.Collections.Generic.IEnumerable<string> @values, object @options, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
}
namespace AgentFrameworkToolkit.OpenAI
{
    public partial class AgentOptions
    {
        public AgentOptions() => throw null;
        public string Model { get; set; }
    }
    public partial class OpenAIAgentFactory
    {
        public OpenAIAgentFactory(string @apiKey) => throw null;
        public OpenAIAgentFactory(global::AgentFrameworkToolkit.OpenAI.OpenAIConnection @connection) => throw null;
        public global::AgentFrameworkToolkit.OpenAI.OpenAIConnection Connection { get; }
        public object CreateAgent(string @model, string @instructions = default, string @name = default, global::System.Collections.Generic.IList<object> @tools = default) => throw null;
        public object CreateAgent(global::AgentFrameworkToolkit.OpenAI.AgentOptions @options) => throw null;
    }
    public static partial class OpenAIChatModels
    {
        public const string Gpt41 = "gpt-4.1";
        public const string Gpt41Mini = "gpt-4.1-mini";
        public const string Gpt41Nano = "gpt-4.1-nano";
        public const string Gpt4O = "gpt-4o";
        public const string Gpt4OMini = "gpt-4o-mini";
        public const string Gpt5 = "gpt-5";
        public const string Gpt51 = "gpt-5.1";
        public const string Gpt51Codex = "gpt-5.1-codex";
        public const string Gpt51CodexMax = "gpt-5.1-codex";
        public const string Gpt52 = "gpt-5.2";
        public const string Gpt52Codex = "gpt-5.2-codex";
        public const string Gpt52Pro = "gpt-5.2-pro";
        public const string Gpt53Codex = "gpt-5.3-codex";
        public const string Gpt54 = "gpt-5.4";
        public const string Gpt54Mini = "gpt-5.4-mini";
        public const string Gpt54Nano = "gpt-5.4-nano";
        public const string Gpt54Pro = "gpt-5.4-pro";
        public const string Gpt55 = "gpt-5.5";
        public const string Gpt56Luna = "gpt-5.6-luna";
        public const string Gpt56Sol = "gpt-5.6-sol";
        public const string Gpt56Terra = "gpt-5.6-terra";
        public const string Gpt5Codex = "gpt-5-codex";
        public const string Gpt5Mini = "gpt-5-mini";
        public const string Gpt5Nano = "gpt-5-nano";
        public const string Gpt5Pro = "gpt-5-pro";
    }
    public partial class OpenAIConnection
    {
        public OpenAIConnection() => throw null;
        public OpenAIConnection(string @apiKey) => throw null;
        public string Endpoint { get; set; }
    }
    public partial class OpenAIEmbeddingFactory
    {
        public OpenAIEmbeddingFactory(string @apiKey) => throw null;
        public OpenAIEmbeddingFactory(global::AgentFrameworkToolkit.OpenAI.OpenAIConnection @connection) => throw null;
        public global::AgentFrameworkToolkit.OpenAI.OpenAIConnection Connection { get; }
        public global::System.Threading.Tasks.Task<object> GenerateAsync(string @value, string @model, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> GenerateAsync(global::System.Collections.Generic.IEnumerable<string> @values, string @model, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> GenerateAsync(string @value, string @model, object @options, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> GenerateAsync(global::System.Collections.Generic.IEnumerable<string> @values, string @model, object @options, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public object GetEmbeddingGenerator(string @model) => throw null;
    }
    public static partial class OpenAIEmbeddingModels
    {
        public const string TextEmbedding3Large = "text-embedding-3-large";
        public const string TextEmbedding3Small = "text-embedding-3-small";
        public const string TextEmbeddingAda002 = "text-embedding-ada-002";
    }
}
namespace AgentFrameworkToolkit.OpenRouter
{
    public partial class OpenRouterAgentFactory
    {
        public OpenRouterAgentFactory(string @apiKey) => throw null;
        public OpenRouterAgentFactory(object @connection) => throw null;
        public object CreateAgent(string @model, string @instructions = default, string @name = default, global::System.Collections.Generic.IList<object> @tools = default) => throw null;
        public object CreateAgent(global::AgentFrameworkToolkit.OpenAI.AgentOptions @options) => throw null;
    }
    public partial class OpenRouterEmbeddingFactory
    {
        public OpenRouterEmbeddingFactory(string @apiKey) => throw null;
        public OpenRouterEmbeddingFactory(object @connection) => throw null;
        public global::System.Threading.Tasks.Task<object> GenerateAsync(string @value, string @model, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> GenerateAsync(global::System.Collections.Generic.IEnumerable<string> @values, string @model, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> GenerateAsync(string @value, string @model, object @options, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> GenerateAsync(global::System.Collections.Generic.IEnumerable<string> @values, string @model, object @options, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public object GetEmbeddingGenerator(string @model) => throw null;
    }
}
namespace AgentFrameworkToolkit.XAI
{
    public partial class XAIAgentFactory
    {
        public XAIAgentFactory(string @apiKey) => throw null;
        public XAIAgentFactory(object @connection) => throw null;
        public object CreateAgent(string @model, string @instructions = default, string @name = default, global::System.Collections.Generic.IList<object> @tools = default) => throw null;
        public object CreateAgent(global::AgentFrameworkToolkit.OpenAI.AgentOptions @options) => throw null;
    }
    public static partial class XAIChatModels
    {
        public const string Grok2Vision = "grok-2-vision";
        public const string Grok3 = "grok-3";
        public const string Grok3Mini = "grok-3-mini";
        public const string Grok4 = "grok-4";
        public const string Grok41FastNonReasoning = "grok-4-1-fast-non-reasoning";
        public const string Grok41FastReasoning = "grok-4-1-fast-reasoning";
        public const string Grok45 = "grok-4.5";
        public const string Grok4FastNonReasoning = "grok-4-fast-non-reasoning";
        public const string Grok4FastReasoning = "grok-4-fast-reasoning";
        public const string GrokCodeFast1 = "grok-code-fast-1";
    }
}
