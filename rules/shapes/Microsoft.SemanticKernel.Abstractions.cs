// What Microsoft.SemanticKernel.Abstractions 1.82.0 declares of the members that rules/catalog/sdks lists. Written by ShapeTests.
namespace Microsoft.SemanticKernel
{
    public partial interface IKernelBuilder
    {
    }
    public partial class PromptExecutionSettings
    {
        public PromptExecutionSettings() => throw null;
        public global::Microsoft.SemanticKernel.PromptExecutionSettings Clone() => throw null;
        public string ModelId { get; set; }
    }
}
namespace Microsoft.SemanticKernel.AudioToText
{
    public partial interface IAudioToTextService : global::Microsoft.SemanticKernel.Services.IAIService
    {
    }
}
namespace Microsoft.SemanticKernel.ChatCompletion
{
    public static partial class ChatClientExtensions
    {
        public static global::Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService AsChatCompletionService(this global::Microsoft.Extensions.AI.IChatClient @client, global::System.IServiceProvider @serviceProvider = default) => throw null;
    }
    public static partial class ChatCompletionServiceExtensions
    {
        public static global::Microsoft.Extensions.AI.IChatClient AsChatClient(this global::Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService @service) => throw null;
    }
    public partial interface IChatCompletionService : global::Microsoft.SemanticKernel.Services.IAIService
    {
    }
}
namespace Microsoft.SemanticKernel.Embeddings
{
    public partial interface IEmbeddingGenerationService<TValue, TEmbedding> : global::Microsoft.SemanticKernel.Services.IAIService
    {
    }
    public partial interface ITextEmbeddingGenerationService : global::Microsoft.SemanticKernel.Embeddings.IEmbeddingGenerationService<string, float>, global::Microsoft.SemanticKernel.Services.IAIService
    {
    }
}
namespace Microsoft.SemanticKernel.Services
{
    public partial interface IAIService
    {
    }
}
namespace Microsoft.SemanticKernel.TextGeneration
{
    public partial interface ITextGenerationService : global::Microsoft.SemanticKernel.Services.IAIService
    {
    }
}
namespace Microsoft.SemanticKernel.TextToAudio
{
    public partial interface ITextToAudioService : global::Microsoft.SemanticKernel.Services.IAIService
    {
    }
}
namespace Microsoft.SemanticKernel.TextToImage
{
    public partial interface ITextToImageService : global::Microsoft.SemanticKernel.Services.IAIService
    {
    }
}
