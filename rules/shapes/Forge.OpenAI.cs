// What Forge.OpenAI declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Forge.OpenAI.Interfaces.Services
{
    public partial interface IAssistantFileService
    {
    }
    public partial interface IAssistantService
    {
    }
    public partial interface IBatchService
    {
    }
    public partial interface IChatCompletionService
    {
    }
    public partial interface IEmbeddingsService
    {
    }
    public partial interface IFileService
    {
    }
    public partial interface IFineTuningJobService
    {
    }
    public partial interface IImageService
    {
    }
    public partial interface IMessageFileService
    {
    }
    public partial interface IMessageService
    {
    }
    public partial interface IModelService
    {
    }
    public partial interface IModerationService
    {
    }
    public partial interface IOpenAIService
    {
        global::Forge.OpenAI.Interfaces.Services.IAssistantFileService AssistantFileService { get; }
        global::Forge.OpenAI.Interfaces.Services.IAssistantService AssistantService { get; }
        global::Forge.OpenAI.Interfaces.Services.IBatchService BatchService { get; }
        global::Forge.OpenAI.Interfaces.Services.IChatCompletionService ChatCompletionService { get; }
        global::Forge.OpenAI.Interfaces.Services.IEmbeddingsService EmbeddingsService { get; }
        global::Forge.OpenAI.Interfaces.Services.IFileService FileService { get; }
        global::Forge.OpenAI.Interfaces.Services.IFineTuningJobService FineTuningJobService { get; }
        global::Forge.OpenAI.Interfaces.Services.IImageService ImageService { get; }
        global::Forge.OpenAI.Interfaces.Services.IMessageFileService MessageFileService { get; }
        global::Forge.OpenAI.Interfaces.Services.IMessageService MessagesService { get; }
        global::Forge.OpenAI.Interfaces.Services.IModelService ModelService { get; }
        global::Forge.OpenAI.Interfaces.Services.IModerationService ModerationService { get; }
        global::Forge.OpenAI.Interfaces.Services.IRunService RunService { get; }
        global::Forge.OpenAI.Interfaces.Services.IRunStepService RunStepService { get; }
        global::Forge.OpenAI.Interfaces.Services.ISpeechService SpeechService { get; }
        global::Forge.OpenAI.Interfaces.Services.IThreadsService ThreadsService { get; }
        global::Forge.OpenAI.Interfaces.Services.ITranscriptionService TranscriptionService { get; }
        global::Forge.OpenAI.Interfaces.Services.ITranslationService TranslationService { get; }
        global::Forge.OpenAI.Interfaces.Services.IVectorStoreFileBatchService VectorStoreFileBatchService { get; }
        global::Forge.OpenAI.Interfaces.Services.IVectorStoreFileService VectorStoreFileService { get; }
        global::Forge.OpenAI.Interfaces.Services.IVectorStoreService VectorStoreService { get; }
    }
    public partial interface IRunService
    {
    }
    public partial interface IRunStepService
    {
    }
    public partial interface ISpeechService
    {
    }
    public partial interface IThreadsService
    {
    }
    public partial interface ITranscriptionService
    {
    }
    public partial interface ITranslationService
    {
    }
    public partial interface IVectorStoreFileBatchService
    {
    }
    public partial interface IVectorStoreFileService
    {
    }
    public partial interface IVectorStoreService
    {
    }
}
namespace Forge.OpenAI.Models
{
    public partial class BinaryContentData
    {
        public BinaryContentData() => throw null;
        public BinaryContentData(string @contentName) => throw null;
        public BinaryContentData(string @contentName, global::System.IO.Stream @streamOfSource) => throw null;
        public BinaryContentData(string @contentName, byte[] @contentOfSource) => throw null;
    }
}
namespace Forge.OpenAI.Models.Assistants
{
    public partial class AssistantRequestBase : global::Forge.OpenAI.Models.Common.RequestBase
    {
        public string Model { get; set; }
    }
}
namespace Forge.OpenAI.Models.Audio.Speech
{
    public partial class SpeechRequest : global::Forge.OpenAI.Models.Common.RequestBase
    {
        public SpeechRequest() => throw null;
        public string Model { get; set; }
    }
}
namespace Forge.OpenAI.Models.Audio.Transcription
{
    public partial class TranscriptionRequest : global::Forge.OpenAI.Models.Common.RequestBase
    {
        public TranscriptionRequest() => throw null;
        public TranscriptionRequest(global::Forge.OpenAI.Models.BinaryContentData @audioFile, string @model) => throw null;
        public global::Forge.OpenAI.Models.BinaryContentData AudioFile { get; set; }
        public string Model { get; set; }
    }
}
namespace Forge.OpenAI.Models.Audio.Translation
{
    public partial class TranslationRequest : global::Forge.OpenAI.Models.Common.RequestBase
    {
        public TranslationRequest() => throw null;
        public TranslationRequest(global::Forge.OpenAI.Models.BinaryContentData @audioFile, string @model) => throw null;
        public global::Forge.OpenAI.Models.BinaryContentData AudioFile { get; set; }
        public string Model { get; set; }
    }
}
namespace Forge.OpenAI.Models.ChatCompletions
{
    public partial class ChatCompletionRequest : global::Forge.OpenAI.Models.Common.RequestBase
    {
        public ChatCompletionRequest(global::Forge.OpenAI.Models.ChatCompletions.ChatMessage @chatMessage) => throw null;
        public ChatCompletionRequest(global::Forge.OpenAI.Models.ChatCompletions.ChatMessage @chatMessage, string @model) => throw null;
        public ChatCompletionRequest(global::System.Collections.Generic.IEnumerable<global::Forge.OpenAI.Models.ChatCompletions.ChatMessage> @chatMessages) => throw null;
        public ChatCompletionRequest(global::System.Collections.Generic.IEnumerable<global::Forge.OpenAI.Models.ChatCompletions.ChatMessage> @chatMessages, string @model) => throw null;
        public global::System.Collections.Generic.List<global::Forge.OpenAI.Models.ChatCompletions.ChatMessage> Messages { get; set; }
        public string Model { get; set; }
    }
    public partial class ChatMessage
    {
        public ChatMessage() => throw null;
        public ChatMessage(string @role, string @content, string @name = default) => throw null;
        public ChatMessage(string @role, global::System.Collections.Generic.IList<object> @content, string @name = default) => throw null;
        public static global::Forge.OpenAI.Models.ChatCompletions.ChatMessage Create(string @role, string @content, string @name = default) => throw null;
        public static global::Forge.OpenAI.Models.ChatCompletions.ChatMessage CreateFromAssistant(string @content, string @name = default) => throw null;
        public static global::Forge.OpenAI.Models.ChatCompletions.ChatMessage CreateFromFunction(string @content, string @name = default) => throw null;
        public static global::Forge.OpenAI.Models.ChatCompletions.ChatMessage CreateFromSystem(string @content, string @name = default) => throw null;
        public static global::Forge.OpenAI.Models.ChatCompletions.ChatMessage CreateFromUser(string @content, string @name = default) => throw null;
    }
}
namespace Forge.OpenAI.Models.Common
{
    public partial class RequestBase
    {
        public static implicit operator string(global::Forge.OpenAI.Models.Common.RequestBase @data) => throw null;
    }
}
namespace Forge.OpenAI.Models.Embeddings
{
    public partial class EmbeddingsRequest : global::Forge.OpenAI.Models.Common.RequestBase
    {
        public EmbeddingsRequest() => throw null;
        public EmbeddingsRequest(string @model, global::System.Collections.Generic.List<string> @inputTextsForEmbeddings = default) => throw null;
        public EmbeddingsRequest(string @model, global::System.Collections.Generic.List<string> @inputTextsForEmbeddings, string @user) => throw null;
        public string Model { get; set; }
    }
}
namespace Forge.OpenAI.Models.FineTuningJob
{
    public partial class FineTuningJobCreateRequest : global::Forge.OpenAI.Models.Common.RequestBase
    {
        public FineTuningJobCreateRequest() => throw null;
        public string Model { get; set; }
    }
}
namespace Forge.OpenAI.Models.Images
{
    public partial class ImageCreateRequest : global::Forge.OpenAI.Models.Common.RequestBase
    {
        public ImageCreateRequest() => throw null;
        public ImageCreateRequest(string @prompt) => throw null;
        public ImageCreateRequest(string @prompt, int @numberOfCreatedImages = default, global::Forge.OpenAI.Models.Images.ImageSizeEnum @imageSize = default, global::Forge.OpenAI.Models.Images.ImageResponseFormatEnum @responseFormat = default, string @user = default) => throw null;
        public string Model { get; set; }
    }
    public partial class ImageEditRequest : global::Forge.OpenAI.Models.Common.RequestBase
    {
        public ImageEditRequest() => throw null;
        public ImageEditRequest(string @prompt, global::Forge.OpenAI.Models.BinaryContentData @imageContentData) => throw null;
        public ImageEditRequest(string @prompt, global::Forge.OpenAI.Models.BinaryContentData @imageContentData, global::Forge.OpenAI.Models.BinaryContentData @maskContentData, int @numberOfEditedImages = default, global::Forge.OpenAI.Models.Images.ImageSizeEnum @imageSize = default, global::Forge.OpenAI.Models.Images.ImageResponseFormatEnum @responseFormat = default, string @user = default) => throw null;
        public global::Forge.OpenAI.Models.BinaryContentData Image { get; set; }
        public global::Forge.OpenAI.Models.BinaryContentData Mask { get; set; }
        public string Model { get; set; }
    }
    public enum ImageResponseFormatEnum
    {
        Url,
        B64_Json,
    }
    public enum ImageSizeEnum
    {
        Size_256_x_256,
        Size_512_x_512,
        Size_1024_x_1024,
        Size_1792_x_1024,
        Size_1024_x_1792,
    }
    public partial class ImageVariationRequest : global::Forge.OpenAI.Models.Common.RequestBase
    {
        public ImageVariationRequest() => throw null;
        public ImageVariationRequest(global::Forge.OpenAI.Models.BinaryContentData @image) => throw null;
        public ImageVariationRequest(global::Forge.OpenAI.Models.BinaryContentData @image, int @numberOfVariationImages = default, global::Forge.OpenAI.Models.Images.ImageSizeEnum @imageSize = default, global::Forge.OpenAI.Models.Images.ImageResponseFormatEnum @responseFormat = default, string @user = default) => throw null;
        public global::Forge.OpenAI.Models.BinaryContentData Image { get; set; }
        public string Model { get; set; }
    }
}
namespace Forge.OpenAI.Models.Moderations
{
    public partial class ModerationRequest : global::Forge.OpenAI.Models.Common.RequestBase
    {
        public ModerationRequest() => throw null;
        public ModerationRequest(global::System.Collections.Generic.IEnumerable<string> @inputTextsToClassify) => throw null;
        public ModerationRequest(global::System.Collections.Generic.IEnumerable<string> @inputTextsToClassify, string @model) => throw null;
        public string Model { get; set; }
    }
}
namespace Forge.OpenAI.Models.Runs
{
    public partial class CreateRunRequest : global::Forge.OpenAI.Models.Common.RequestBase
    {
        public CreateRunRequest() => throw null;
        public CreateRunRequest(string @threadId, string @assistantId) => throw null;
        public string Model { get; set; }
    }
    public partial class CreateThreadAndRunRequest : global::Forge.OpenAI.Models.Common.RequestBase
    {
        public CreateThreadAndRunRequest() => throw null;
        public string Model { get; set; }
    }
}
namespace Forge.OpenAI.Services
{
    public partial class OpenAIService : global::Forge.OpenAI.Interfaces.Services.IOpenAIService
    {
        public OpenAIService(global::Forge.OpenAI.Interfaces.Services.IModelService @modelService, global::Forge.OpenAI.Interfaces.Services.IModerationService @moderationService, global::Forge.OpenAI.Interfaces.Services.IEmbeddingsService @embeddingsService, global::Forge.OpenAI.Interfaces.Services.IImageService @imageService, global::Forge.OpenAI.Interfaces.Services.IFileService @fileService, global::Forge.OpenAI.Interfaces.Services.IFineTuningJobService @fineTuningJobService, global::Forge.OpenAI.Interfaces.Services.ISpeechService @speechService, global::Forge.OpenAI.Interfaces.Services.ITranscriptionService @transcriptionService, global::Forge.OpenAI.Interfaces.Services.ITranslationService @translationService, global::Forge.OpenAI.Interfaces.Services.IChatCompletionService @chatCompletionService, global::Forge.OpenAI.Interfaces.Services.IAssistantService @assistantService, global::Forge.OpenAI.Interfaces.Services.IAssistantFileService @assistantFileService, global::Forge.OpenAI.Interfaces.Services.IThreadsService @threadsService, global::Forge.OpenAI.Interfaces.Services.IMessageService @messagesService, global::Forge.OpenAI.Interfaces.Services.IMessageFileService @messageFileService, global::Forge.OpenAI.Interfaces.Services.IRunService @runService, global::Forge.OpenAI.Interfaces.Services.IRunStepService @runStepService, global::Forge.OpenAI.Interfaces.Services.IBatchService @batchService, global::Forge.OpenAI.Interfaces.Services.IVectorStoreService @vectorStoreService, global::Forge.OpenAI.Interfaces.Services.IVectorStoreFileService @vectorStoreFileService, global::Forge.OpenAI.Interfaces.Services.IVectorStoreFileBatchService @vectorStoreFileBatchService) => throw null;
        public global::Forge.OpenAI.Interfaces.Services.IAssistantFileService AssistantFileService { get; }
        public global::Forge.OpenAI.Interfaces.Services.IAssistantService AssistantService { get; }
        public global::Forge.OpenAI.Interfaces.Services.IBatchService BatchService { get; }
        public global::Forge.OpenAI.Interfaces.Services.IChatCompletionService ChatCompletionService { get; }
        public static global::Forge.OpenAI.Interfaces.Services.IOpenAIService CreateService(global::Forge.OpenAI.Settings.OpenAIOptions @options, out object @serviceProvider) => throw null;
        public static global::Forge.OpenAI.Interfaces.Services.IOpenAIService CreateService(global::System.Action<global::Forge.OpenAI.Settings.OpenAIOptions> @configure, out object @serviceProvider) => throw null;
        public static global::Forge.OpenAI.Interfaces.Services.IOpenAIService CreateService(global::System.Action<object> @configure, out object @serviceProvider) => throw null;
        public static global::Forge.OpenAI.Interfaces.Services.IOpenAIService CreateService(global::System.IServiceProvider @serviceProvider) => throw null;
        public global::Forge.OpenAI.Interfaces.Services.IEmbeddingsService EmbeddingsService { get; }
        public global::Forge.OpenAI.Interfaces.Services.IFileService FileService { get; }
        public global::Forge.OpenAI.Interfaces.Services.IFineTuningJobService FineTuningJobService { get; }
        public global::Forge.OpenAI.Interfaces.Services.IImageService ImageService { get; }
        public global::Forge.OpenAI.Interfaces.Services.IMessageFileService MessageFileService { get; }
        public global::Forge.OpenAI.Interfaces.Services.IMessageService MessagesService { get; }
        public global::Forge.OpenAI.Interfaces.Services.IModelService ModelService { get; }
        public global::Forge.OpenAI.Interfaces.Services.IModerationService ModerationService { get; }
        public global::Forge.OpenAI.Interfaces.Services.IRunService RunService { get; }
        public global::Forge.OpenAI.Interfaces.Services.IRunStepService RunStepService { get; }
        public global::Forge.OpenAI.Interfaces.Services.ISpeechService SpeechService { get; }
        public global::Forge.OpenAI.Interfaces.Services.IThreadsService ThreadsService { get; }
        public global::Forge.OpenAI.Interfaces.Services.ITranscriptionService TranscriptionService { get; }
        public global::Forge.OpenAI.Interfaces.Services.ITranslationService TranslationService { get; }
        public global::Forge.OpenAI.Interfaces.Services.IVectorStoreFileBatchService VectorStoreFileBatchService { get; }
        public global::Forge.OpenAI.Interfaces.Services.IVectorStoreFileService VectorStoreFileService { get; }
        public global::Forge.OpenAI.Interfaces.Services.IVectorStoreService VectorStoreService { get; }
    }
}
namespace Forge.OpenAI.Settings
{
    public partial class OpenAIOptions
    {
        public OpenAIOptions() => throw null;
        public string BaseAddress { get; set; }
    }
}
