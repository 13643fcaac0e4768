// What Microsoft.KernelMemory.Core declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Microsoft.KernelMemory
{
    public partial class AzureOpenAIConfig
    {
        public AzureOpenAIConfig() => throw null;
        public string Deployment { get; set; }
        public string Endpoint { get; set; }
    }
    public static partial class DependencyInjection
    {
        public static object AddAnthropicTextGeneration(this object @services, global::Microsoft.KernelMemory.AI.Anthropic.AnthropicConfig @config, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default) => throw null;
        public static object AddAzureOpenAIEmbeddingGeneration(this object @services, global::Microsoft.KernelMemory.AzureOpenAIConfig @config = default, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static object AddAzureOpenAITextGeneration(this object @services, global::Microsoft.KernelMemory.AzureOpenAIConfig @config = default, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static object AddOllamaTextEmbeddingGeneration(this object @services, string @modelName, string @endpoint = default, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default) => throw null;
        public static object AddOllamaTextEmbeddingGeneration(this object @services, global::Microsoft.KernelMemory.AI.Ollama.OllamaConfig @config, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default) => throw null;
        public static object AddOllamaTextGeneration(this object @services, string @modelName, string @endpoint = default, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default) => throw null;
        public static object AddOllamaTextGeneration(this object @services, global::Microsoft.KernelMemory.AI.Ollama.OllamaConfig @config, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default) => throw null;
        public static object AddOpenAITextEmbeddingGeneration(this object @services, global::Microsoft.KernelMemory.OpenAIConfig @config, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static object AddOpenAITextEmbeddingGeneration(this object @services, global::Microsoft.KernelMemory.OpenAIConfig @config, global::OpenAI.OpenAIClient @openAIClient, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default) => throw null;
        public static object AddOpenAITextGeneration(this object @services, global::Microsoft.KernelMemory.OpenAIConfig @config, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static object AddOpenAITextGeneration(this object @services, global::Microsoft.KernelMemory.OpenAIConfig @config, global::OpenAI.OpenAIClient @openAIClient, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default) => throw null;
    }
    public partial interface IKernelMemoryBuilder
    {
        global::Microsoft.KernelMemory.IKernelMemoryBuilder AddIngestionEmbeddingGenerator(object @service);
        global::Microsoft.KernelMemory.IKernelMemoryBuilder AddIngestionMemoryDb(object @service);
        global::Microsoft.KernelMemory.IKernelMemoryBuilder AddSingleton<TService>(TService @implementationInstance);
        global::Microsoft.KernelMemory.IKernelMemoryBuilder AddSingleton<TService, TImplementation>();
        global::Microsoft.KernelMemory.IKernelMemoryBuilder WithoutDefaultHandlers();
    }
    public static partial class KernelMemoryBuilderExtensions
    {
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder Configure(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, global::System.Action<global::Microsoft.KernelMemory.IKernelMemoryBuilder> @action) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder Configure(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, bool @condition, global::System.Action<global::Microsoft.KernelMemory.IKernelMemoryBuilder> @actionIfTrue, global::System.Action<global::Microsoft.KernelMemory.IKernelMemoryBuilder> @actionIfFalse = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder ConfigureDependencies(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @appSettings, object @memoryConfig = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder With<T>(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, T @dependency) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithAWSS3DocumentStorage(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @config) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithAnthropicTextGeneration(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, global::Microsoft.KernelMemory.AI.Anthropic.AnthropicConfig @config, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithAzureAIContentSafetyModeration(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @config) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithAzureAIContentSafetyModeration(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, string @endpoint, string @apiKey) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithAzureAIDocIntel(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @config) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithAzureAIDocIntel(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, string @endpoint, string @apiKey) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithAzureAISearchMemoryDb(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @config) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithAzureAISearchMemoryDb(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, string @endpoint, string @apiKey) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithAzureBlobsDocumentStorage(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @config) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithAzureOpenAITextEmbeddingGeneration(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, global::Microsoft.KernelMemory.AzureOpenAIConfig @config = default, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default, object @loggerFactory = default, bool @onlyForRetrieval = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithAzureOpenAITextGeneration(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, global::Microsoft.KernelMemory.AzureOpenAIConfig @config = default, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithAzureQueuesOrchestration(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @config) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithContentDecoder<T>(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithContentDecoder(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @decoder) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithCustomDocumentStorage(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @service) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithCustomDocumentStorage<T>(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithCustomEmbeddingGenerator(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @service, bool @useForIngestion = default, bool @useForRetrieval = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithCustomEmbeddingGenerator<T>(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithCustomImageOcr(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @service) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithCustomImageOcr<T>(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithCustomIngestionQueueClientFactory(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @service) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithCustomIngestionQueueClientFactory<T>(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithCustomMemoryDb(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @service, bool @useForIngestion = default, bool @useForRetrieval = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithCustomMemoryDb<T>(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithCustomMimeTypeDetection(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @service) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithCustomMimeTypeDetection<T>(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithCustomPromptProvider(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @service) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithCustomPromptProvider<T>(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithCustomSearchClient(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @instance) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithCustomSearchClient<T>(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithCustomTextGenerator(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @service) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithCustomTextGenerator<T>(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithCustomTextPartitioningOptions(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @options) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithCustomWebScraper(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @webScraper) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithCustomWebScraper<T>(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithDefaultContentDecoders(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithDefaultHandlersAsHostedServices(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @hostServices) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithDefaultMimeTypeDetection(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithDefaultPromptProvider(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithDefaultSearchClient(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @config = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithDefaultWebScraper(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithElasticsearch(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, global::System.Action<object> @configure) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithElasticsearchMemoryDb(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @configuration) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithLlamaTextEmbeddingGeneration(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, string @modelPath, uint @maxTokenTotal, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithLlamaTextEmbeddingGeneration(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, global::Microsoft.KernelMemory.LlamaSharpModelConfig @config, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithLlamaTextEmbeddingGeneration(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, global::Microsoft.KernelMemory.LlamaSharpConfig @config, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithLlamaTextGeneration(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, string @modelPath, uint @maxTokenTotal, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithLlamaTextGeneration(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, global::Microsoft.KernelMemory.LlamaSharpModelConfig @config, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithLlamaTextGeneration(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, global::Microsoft.KernelMemory.LlamaSharpConfig @config, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithMongoDbAtlasMemoryDb(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @config) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithMongoDbAtlasMemoryDbAndDocumentStorage(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @config) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithMongoDbAtlasStorage(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @config) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithOllamaTextEmbeddingGeneration(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, global::Microsoft.KernelMemory.AI.Ollama.OllamaConfig @config, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithOllamaTextEmbeddingGeneration(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, string @modelName, string @endpoint = default, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithOllamaTextGeneration(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, global::Microsoft.KernelMemory.AI.Ollama.OllamaConfig @config, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithOllamaTextGeneration(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, string @modelName, string @endpoint = default, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithOnnxTextGeneration(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, string @modelPath, uint @maxTokenTotal, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithOnnxTextGeneration(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, global::Microsoft.KernelMemory.OnnxConfig @config, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithOpenAI(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, global::Microsoft.KernelMemory.OpenAIConfig @config, global::Microsoft.KernelMemory.AI.ITextTokenizer @textGenerationTokenizer = default, global::Microsoft.KernelMemory.AI.ITextTokenizer @textEmbeddingTokenizer = default, bool @onlyForRetrieval = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithOpenAI(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, global::Microsoft.KernelMemory.OpenAIConfig @config, global::OpenAI.OpenAIClient @openAIClient, global::Microsoft.KernelMemory.AI.ITextTokenizer @textGenerationTokenizer = default, global::Microsoft.KernelMemory.AI.ITextTokenizer @textEmbeddingTokenizer = default, bool @onlyForRetrieval = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithOpenAIDefaults(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, string @apiKey, string @organization = default, global::Microsoft.KernelMemory.AI.ITextTokenizer @textGenerationTokenizer = default, global::Microsoft.KernelMemory.AI.ITextTokenizer @textEmbeddingTokenizer = default, object @loggerFactory = default, bool @onlyForRetrieval = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithOpenAITextEmbeddingGeneration(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, global::Microsoft.KernelMemory.OpenAIConfig @config, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default, bool @onlyForRetrieval = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithOpenAITextEmbeddingGeneration(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, global::Microsoft.KernelMemory.OpenAIConfig @config, global::OpenAI.OpenAIClient @openAIClient, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default, bool @onlyForRetrieval = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithOpenAITextGeneration(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, global::Microsoft.KernelMemory.OpenAIConfig @config, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithOpenAITextGeneration(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, global::Microsoft.KernelMemory.OpenAIConfig @config, global::OpenAI.OpenAIClient @openAIClient, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithPostgresMemoryDb(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @config) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithPostgresMemoryDb(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, string @connString) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithQdrantMemoryDb(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @config) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithQdrantMemoryDb(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, string @endpoint, string @apiKey = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithRabbitMQOrchestration(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @config) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithRedisMemoryDb(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, string @connString) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithRedisMemoryDb(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @redisConfig) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithSearchClientConfig(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @config) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithSemanticKernelTextEmbeddingGenerationService(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, global::Microsoft.SemanticKernel.Embeddings.ITextEmbeddingGenerationService @service, object @config, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default, object @loggerFactory = default, bool @onlyForRetrieval = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithSemanticKernelTextGenerationService(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, global::Microsoft.SemanticKernel.TextGeneration.ITextGenerationService @service, object @config, global::Microsoft.KernelMemory.AI.ITextTokenizer @textTokenizer = default, object @loggerFactory = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithSimpleFileStorage(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @config = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithSimpleFileStorage(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, string @directory) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithSimpleQueuesPipeline(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @config = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithSimpleQueuesPipeline(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, string @directory) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithSimpleTextDb(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @config = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithSimpleTextDb(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, string @directory) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithSimpleVectorDb(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @config = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithSimpleVectorDb(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, string @directory) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithSqlServerMemoryDb(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, object @config) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithSqlServerMemoryDb(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder, string @connectionString, bool @useNativeVectorSearch = default, int @vectorSize = default) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithoutEmbeddingGenerator(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder) => throw null;
        public static global::Microsoft.KernelMemory.IKernelMemoryBuilder WithoutTextGenerator(this global::Microsoft.KernelMemory.IKernelMemoryBuilder @builder) => throw null;
    }
    public partial class LlamaSharpConfig
    {
        public global::Microsoft.KernelMemory.LlamaSharpModelConfig EmbeddingModel { get; set; }
        public global::Microsoft.KernelMemory.LlamaSharpModelConfig TextModel { get; set; }
    }
    public partial class LlamaSharpModelConfig
    {
        public LlamaSharpModelConfig() => throw null;
        public string ModelPath { get; set; }
    }
    public partial class OnnxConfig
    {
    }
    public partial class OpenAIConfig
    {
        public OpenAIConfig() => throw null;
        public string EmbeddingModel { get; set; }
        public string Endpoint { get; set; }
        public string TextModel { get; set; }
    }
}
namespace Microsoft.KernelMemory.AI
{
    public partial interface ITextTokenizer
    {
    }
}
namespace Microsoft.KernelMemory.AI.Anthropic
{
    public partial class AnthropicConfig
    {
        public AnthropicConfig() => throw null;
        public string Endpoint { get; set; }
        public string TextModelName { get; set; }
    }
}
namespace Microsoft.KernelMemory.AI.Ollama
{
    public partial class OllamaConfig
    {
        public OllamaConfig() => throw null;
        public global::Microsoft.KernelMemory.AI.Ollama.OllamaModelConfig EmbeddingModel { get; set; }
        public string Endpoint { get; set; }
        public global::Microsoft.KernelMemory.AI.Ollama.OllamaModelConfig TextModel { get; set; }
    }
    public partial class OllamaModelConfig
    {
        public OllamaModelConfig() => throw null;
        public OllamaModelConfig(string @modelName) => throw null;
        public OllamaModelConfig(string @modelName, int @maxToken) => throw null;
        public string ModelName { get; set; }
    }
}
