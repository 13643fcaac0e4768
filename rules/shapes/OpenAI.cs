// What OpenAI 2.15.0 declares of the members that rules/catalog/sdks lists. Written by ShapeTests.
namespace OpenAI
{
    public partial class OpenAIClient
    {
        public OpenAIClient(string @apiKey) => throw null;
        public OpenAIClient(object @credential) => throw null;
        public OpenAIClient(object @credential, global::OpenAI.OpenAIClientOptions @options) => throw null;
        public global::OpenAI.Assistants.AssistantClient GetAssistantClient() => throw null;
        public global::OpenAI.Audio.AudioClient GetAudioClient(string @model) => throw null;
        public global::OpenAI.Batch.BatchClient GetBatchClient() => throw null;
        public global::OpenAI.Chat.ChatClient GetChatClient(string @model) => throw null;
        public global::OpenAI.Containers.ContainerClient GetContainerClient() => throw null;
        public global::OpenAI.Conversations.ConversationClient GetConversationClient() => throw null;
        public global::OpenAI.Decisions.DecisionsClient GetDecisionsClient() => throw null;
        public global::OpenAI.Embeddings.EmbeddingClient GetEmbeddingClient(string @model) => throw null;
        public global::OpenAI.Evals.EvaluationClient GetEvaluationClient() => throw null;
        public global::OpenAI.FineTuning.FineTuningClient GetFineTuningClient() => throw null;
        public global::OpenAI.Graders.GraderClient GetGraderClient() => throw null;
        public global::OpenAI.Images.ImageClient GetImageClient(string @model) => throw null;
        public global::OpenAI.Moderations.ModerationClient GetModerationClient(string @model) => throw null;
        public global::OpenAI.Files.OpenAIFileClient GetOpenAIFileClient() => throw null;
        public global::OpenAI.Models.OpenAIModelClient GetOpenAIModelClient() => throw null;
        public global::OpenAI.Realtime.RealtimeClient GetRealtimeClient() => throw null;
        public global::OpenAI.Responses.ResponsesClient GetResponsesClient() => throw null;
        public global::OpenAI.Skills.SkillClient GetSkillClient() => throw null;
        public global::OpenAI.VectorStores.VectorStoreClient GetVectorStoreClient() => throw null;
        public global::OpenAI.Videos.VideoClient GetVideoClient() => throw null;
    }
    public partial class OpenAIClientOptions
    {
        public OpenAIClientOptions() => throw null;
        public global::System.Uri Endpoint { get; set; }
    }
}
namespace OpenAI.Assistants
{
    public partial class Assistant
    {
    }
    public partial class AssistantClient
    {
        public AssistantClient(string @apiKey) => throw null;
        public AssistantClient(object @credential) => throw null;
        public AssistantClient(object @credential, global::OpenAI.Assistants.AssistantClientOptions @options) => throw null;
        public AssistantClient(global::OpenAI.Assistants.AssistantClientSettings @settings) => throw null;
        public object CreateAssistant(string @model, global::OpenAI.Assistants.AssistantCreationOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public object CreateAssistant(object @content, object @options = default) => throw null;
        public global::System.Threading.Tasks.Task<object> CreateAssistantAsync(string @model, global::OpenAI.Assistants.AssistantCreationOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> CreateAssistantAsync(object @content, object @options = default) => throw null;
        public object GetAssistant(string @assistantId, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public object GetAssistants(object @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public object GetAssistantsAsync(object @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public object ModifyAssistant(string @assistantId, global::OpenAI.Assistants.AssistantModificationOptions @options, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class AssistantClientOptions
    {
        public AssistantClientOptions() => throw null;
        public global::System.Uri Endpoint { get; set; }
    }
    public partial class AssistantClientSettings
    {
        public AssistantClientSettings() => throw null;
        public global::OpenAI.Assistants.AssistantClientOptions Options { get; set; }
    }
    public partial class AssistantCreationOptions
    {
    }
    public partial class AssistantModificationOptions
    {
        public AssistantModificationOptions() => throw null;
        public string Model { get; set; }
    }
    public partial class RunCreationOptions
    {
        public RunCreationOptions() => throw null;
        public string ModelOverride { get; set; }
    }
}
namespace OpenAI.Audio
{
    public partial class AudioClient
    {
        public AudioClient(string @model, string @apiKey) => throw null;
        public AudioClient(string @model, object @credential) => throw null;
        public AudioClient(string @model, object @credential, global::OpenAI.OpenAIClientOptions @options) => throw null;
        public AudioClient(global::OpenAI.Audio.AudioClientSettings @settings) => throw null;
    }
    public partial class AudioClientSettings
    {
        public AudioClientSettings() => throw null;
        public string Model { get; set; }
        public global::OpenAI.OpenAIClientOptions Options { get; set; }
    }
}
namespace OpenAI.Batch
{
    public partial class BatchClient
    {
        public BatchClient(string @apiKey) => throw null;
        public BatchClient(object @credential) => throw null;
        public BatchClient(object @credential, global::OpenAI.Batch.BatchClientOptions @options) => throw null;
        public BatchClient(global::OpenAI.Batch.BatchClientSettings @settings) => throw null;
    }
    public partial class BatchClientOptions
    {
        public BatchClientOptions() => throw null;
        public global::System.Uri Endpoint { get; set; }
    }
    public partial class BatchClientSettings
    {
        public BatchClientSettings() => throw null;
        public global::OpenAI.Batch.BatchClientOptions Options { get; set; }
    }
}
namespace OpenAI.Chat
{
    public partial class ChatClient
    {
        public ChatClient(string @model, string @apiKey) => throw null;
        public ChatClient(string @model, object @credential) => throw null;
        public ChatClient(string @model, object @credential, global::OpenAI.OpenAIClientOptions @options) => throw null;
        public ChatClient(global::OpenAI.Chat.ChatClientSettings @settings) => throw null;
    }
    public partial class ChatClientSettings
    {
        public ChatClientSettings() => throw null;
        public string Model { get; set; }
        public global::OpenAI.OpenAIClientOptions Options { get; set; }
    }
}
namespace OpenAI.Containers
{
    public partial class ContainerClient
    {
        public ContainerClient(string @apiKey) => throw null;
        public ContainerClient(object @credential) => throw null;
        public ContainerClient(object @credential, global::OpenAI.Containers.ContainerClientOptions @options) => throw null;
        public ContainerClient(global::OpenAI.Containers.ContainerClientSettings @settings) => throw null;
    }
    public partial class ContainerClientOptions
    {
        public ContainerClientOptions() => throw null;
        public global::System.Uri Endpoint { get; set; }
    }
    public partial class ContainerClientSettings
    {
        public ContainerClientSettings() => throw null;
        public global::OpenAI.Containers.ContainerClientOptions Options { get; set; }
    }
}
namespace OpenAI.Conversations
{
    public partial class ConversationClient
    {
        public ConversationClient(string @apiKey) => throw null;
        public ConversationClient(object @credential) => throw null;
        public ConversationClient(object @credential, global::OpenAI.Conversations.ConversationClientOptions @options) => throw null;
        public ConversationClient(global::OpenAI.Conversations.ConversationClientSettings @settings) => throw null;
    }
    public partial class ConversationClientOptions
    {
        public ConversationClientOptions() => throw null;
        public global::System.Uri Endpoint { get; set; }
    }
    public partial class ConversationClientSettings
    {
        public ConversationClientSettings() => throw null;
        public global::OpenAI.Conversations.ConversationClientOptions Options { get; set; }
    }
}
namespace OpenAI.Decisions
{
    public partial class DecisionCreationOptions
    {
        public DecisionCreationOptions(global::System.Collections.Generic.IEnumerable<global::OpenAI.Decisions.DecisionsItem> @inputItems, string @model, global::System.Collections.Generic.IEnumerable<global::OpenAI.Decisions.DecisionsQuestion> @questions) => throw null;
        public DecisionCreationOptions() => throw null;
        public global::System.Collections.Generic.IList<global::OpenAI.Decisions.DecisionsItem> InputItems { get; }
        public string Model { get; set; }
        public global::System.Collections.Generic.IList<global::OpenAI.Decisions.DecisionsQuestion> Questions { get; }
    }
    public partial class DecisionsClient
    {
        public DecisionsClient(string @apiKey) => throw null;
        public DecisionsClient(object @credential) => throw null;
        public DecisionsClient(object @credential, global::OpenAI.Decisions.DecisionsClientOptions @options) => throw null;
        public DecisionsClient(global::OpenAI.Decisions.DecisionsClientSettings @settings) => throw null;
    }
    public partial class DecisionsClientOptions
    {
        public DecisionsClientOptions() => throw null;
        public global::System.Uri Endpoint { get; set; }
    }
    public partial class DecisionsClientSettings
    {
        public DecisionsClientSettings() => throw null;
        public global::OpenAI.Decisions.DecisionsClientOptions Options { get; set; }
    }
    public partial class DecisionsItem
    {
    }
    public partial class DecisionsQuestion
    {
    }
}
namespace OpenAI.Embeddings
{
    public partial class EmbeddingClient
    {
        public EmbeddingClient(string @model, string @apiKey) => throw null;
        public EmbeddingClient(string @model, object @credential) => throw null;
        public EmbeddingClient(string @model, object @credential, global::OpenAI.OpenAIClientOptions @options) => throw null;
        public EmbeddingClient(global::OpenAI.Embeddings.EmbeddingClientSettings @settings) => throw null;
    }
    public partial class EmbeddingClientSettings
    {
        public EmbeddingClientSettings() => throw null;
        public string Model { get; set; }
        public global::OpenAI.OpenAIClientOptions Options { get; set; }
    }
}
namespace OpenAI.Evals
{
    public partial class EvaluationClient
    {
        public EvaluationClient(string @apiKey) => throw null;
        public EvaluationClient(object @credential) => throw null;
        public EvaluationClient(object @credential, global::OpenAI.Evals.EvaluationClientOptions @options) => throw null;
        public EvaluationClient(global::OpenAI.Evals.EvaluationClientSettings @settings) => throw null;
    }
    public partial class EvaluationClientOptions
    {
        public EvaluationClientOptions() => throw null;
        public global::System.Uri Endpoint { get; set; }
    }
    public partial class EvaluationClientSettings
    {
        public EvaluationClientSettings() => throw null;
        public global::OpenAI.Evals.EvaluationClientOptions Options { get; set; }
    }
}
namespace OpenAI.Files
{
    public partial class OpenAIFileClient
    {
        public OpenAIFileClient(string @apiKey) => throw null;
        public OpenAIFileClient(object @credential) => throw null;
        public OpenAIFileClient(object @credential, global::OpenAI.OpenAIClientOptions @options) => throw null;
        public OpenAIFileClient(global::OpenAI.Files.OpenAIFileClientSettings @settings) => throw null;
    }
    public partial class OpenAIFileClientSettings
    {
        public OpenAIFileClientSettings() => throw null;
        public global::OpenAI.OpenAIClientOptions Options { get; set; }
    }
}
namespace OpenAI.FineTuning
{
    public partial class FineTuningClient
    {
        public FineTuningClient(string @apiKey) => throw null;
        public FineTuningClient(object @credential) => throw null;
        public FineTuningClient(object @credential, global::OpenAI.FineTuning.FineTuningClientOptions @options) => throw null;
        public FineTuningClient(global::OpenAI.FineTuning.FineTuningClientSettings @settings) => throw null;
        public global::OpenAI.FineTuning.FineTuningJob FineTune(string @baseModel, string @trainingFileId, bool @waitUntilCompleted, global::OpenAI.FineTuning.FineTuningOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::OpenAI.FineTuning.FineTuningJob FineTune(object @content, bool @waitUntilCompleted, object @options) => throw null;
        public global::System.Threading.Tasks.Task<global::OpenAI.FineTuning.FineTuningJob> FineTuneAsync(string @baseModel, string @trainingFileId, bool @waitUntilCompleted, global::OpenAI.FineTuning.FineTuningOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::OpenAI.FineTuning.FineTuningJob> FineTuneAsync(object @content, bool @waitUntilCompleted, object @options) => throw null;
        public global::OpenAI.FineTuning.FineTuningJob GetJob(string @jobId, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::OpenAI.FineTuning.FineTuningJob> GetJobAsync(string @jobId, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public object GetJobs(object @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public object GetJobsAsync(object @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class FineTuningClientOptions
    {
        public FineTuningClientOptions() => throw null;
        public global::System.Uri Endpoint { get; set; }
    }
    public partial class FineTuningClientSettings
    {
        public FineTuningClientSettings() => throw null;
        public global::OpenAI.FineTuning.FineTuningClientOptions Options { get; set; }
    }
    public partial class FineTuningJob
    {
        public static global::OpenAI.FineTuning.FineTuningJob Rehydrate(global::OpenAI.FineTuning.FineTuningClient @client, object @rehydrationToken, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public static global::OpenAI.FineTuning.FineTuningJob Rehydrate(global::OpenAI.FineTuning.FineTuningClient @client, string @JobId, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public static global::OpenAI.FineTuning.FineTuningJob Rehydrate(global::OpenAI.FineTuning.FineTuningClient @client, object @rehydrationToken, object @options) => throw null;
        public static global::OpenAI.FineTuning.FineTuningJob Rehydrate(global::OpenAI.FineTuning.FineTuningClient @client, string @JobId, object @options) => throw null;
        public static global::System.Threading.Tasks.Task<global::OpenAI.FineTuning.FineTuningJob> RehydrateAsync(global::OpenAI.FineTuning.FineTuningClient @client, object @rehydrationToken, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public static global::System.Threading.Tasks.Task<global::OpenAI.FineTuning.FineTuningJob> RehydrateAsync(global::OpenAI.FineTuning.FineTuningClient @client, string @JobId, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public static global::System.Threading.Tasks.Task<global::OpenAI.FineTuning.FineTuningJob> RehydrateAsync(global::OpenAI.FineTuning.FineTuningClient @client, object @rehydrationToken, object @options) => throw null;
        public static global::System.Threading.Tasks.Task<global::OpenAI.FineTuning.FineTuningJob> RehydrateAsync(global::OpenAI.FineTuning.FineTuningClient @client, string @JobId, object @options) => throw null;
    }
    public partial class FineTuningOptions
    {
    }
}
namespace OpenAI.Graders
{
    public partial class Grader
    {
    }
    public partial class GraderClient
    {
        public GraderClient(string @apiKey) => throw null;
        public GraderClient(object @credential) => throw null;
        public GraderClient(object @credential, global::OpenAI.Graders.GraderClientOptions @options) => throw null;
        public GraderClient(global::OpenAI.Graders.GraderClientSettings @settings) => throw null;
    }
    public partial class GraderClientOptions
    {
        public GraderClientOptions() => throw null;
        public global::System.Uri Endpoint { get; set; }
    }
    public partial class GraderClientSettings
    {
        public GraderClientSettings() => throw null;
        public global::OpenAI.Graders.GraderClientOptions Options { get; set; }
    }
    public partial class GraderLabelModel : global::OpenAI.Graders.Grader
    {
        public string Model { get; set; }
    }
    public partial class GraderScoreModel : global::OpenAI.Graders.Grader
    {
        public string Model { get; set; }
    }
}
namespace OpenAI.Images
{
    public partial class ImageClient
    {
        public ImageClient(string @model, string @apiKey) => throw null;
        public ImageClient(string @model, object @credential) => throw null;
        public ImageClient(string @model, object @credential, global::OpenAI.OpenAIClientOptions @options) => throw null;
        public ImageClient(global::OpenAI.Images.ImageClientSettings @settings) => throw null;
    }
    public partial class ImageClientSettings
    {
        public ImageClientSettings() => throw null;
        public string Model { get; set; }
        public global::OpenAI.OpenAIClientOptions Options { get; set; }
    }
}
namespace OpenAI.Models
{
    public partial class OpenAIModelClient
    {
        public OpenAIModelClient(string @apiKey) => throw null;
        public OpenAIModelClient(object @credential) => throw null;
        public OpenAIModelClient(object @credential, global::OpenAI.OpenAIClientOptions @options) => throw null;
        public OpenAIModelClient(global::OpenAI.Models.OpenAIModelClientSettings @settings) => throw null;
    }
    public partial class OpenAIModelClientSettings
    {
        public OpenAIModelClientSettings() => throw null;
        public global::OpenAI.OpenAIClientOptions Options { get; set; }
    }
}
namespace OpenAI.Moderations
{
    public partial class ModerationClient
    {
        public ModerationClient(string @model, string @apiKey) => throw null;
        public ModerationClient(string @model, object @credential) => throw null;
        public ModerationClient(string @model, object @credential, global::OpenAI.OpenAIClientOptions @options) => throw null;
        public ModerationClient(global::OpenAI.Moderations.ModerationClientSettings @settings) => throw null;
    }
    public partial class ModerationClientSettings
    {
        public ModerationClientSettings() => throw null;
        public string Model { get; set; }
        public global::OpenAI.OpenAIClientOptions Options { get; set; }
    }
}
namespace OpenAI.Realtime
{
    public partial class RealtimeAudioTranscriptionOptions
    {
        public RealtimeAudioTranscriptionOptions() => throw null;
        public string Model { get; set; }
    }
    public partial class RealtimeClient
    {
        public RealtimeClient(string @apiKey) => throw null;
        public RealtimeClient(object @credential) => throw null;
        public RealtimeClient(object @credential, global::OpenAI.Realtime.RealtimeClientOptions @options) => throw null;
        public RealtimeClient(global::OpenAI.Realtime.RealtimeClientSettings @settings) => throw null;
        public global::System.Threading.Tasks.Task<global::OpenAI.Realtime.RealtimeSessionClient> StartConversationSessionAsync(string @model, global::OpenAI.Realtime.RealtimeSessionClientOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::OpenAI.Realtime.RealtimeSessionClient> StartSessionAsync(string @model, string @intent, global::OpenAI.Realtime.RealtimeSessionClientOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::OpenAI.Realtime.RealtimeSessionClient> StartTranscriptionSessionAsync(global::OpenAI.Realtime.RealtimeSessionClientOptions @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class RealtimeClientOptions
    {
        public RealtimeClientOptions() => throw null;
        public global::System.Uri Endpoint { get; set; }
    }
    public partial class RealtimeClientSettings
    {
        public RealtimeClientSettings() => throw null;
        public global::OpenAI.Realtime.RealtimeClientOptions Options { get; set; }
    }
    public partial class RealtimeConversationSessionOptions : global::OpenAI.Realtime.RealtimeSessionOptions
    {
        public RealtimeConversationSessionOptions() => throw null;
        public string Model { get; set; }
    }
    public partial class RealtimeSessionClient
    {
    }
    public partial class RealtimeSessionClientOptions
    {
    }
    public partial class RealtimeSessionOptions
    {
    }
}
namespace OpenAI.Responses
{
    public partial class CreateResponseOptions
    {
        public CreateResponseOptions(string @model, global::System.Collections.Generic.IEnumerable<global::OpenAI.Responses.ResponseItem> @inputItems) => throw null;
        public CreateResponseOptions() => throw null;
        public global::System.Collections.Generic.IList<global::OpenAI.Responses.ResponseItem> InputItems { get; }
        public string Model { get; set; }
        public global::System.Collections.Generic.IList<global::OpenAI.Responses.ResponseTool> Tools { get; }
    }
    public partial class ImageGenerationTool : global::OpenAI.Responses.ResponseTool
    {
        public ImageGenerationTool() => throw null;
        public global::System.Nullable<global::OpenAI.Responses.ImageGenerationToolAction> Action { get; set; }
        public global::System.Nullable<global::OpenAI.Responses.ImageGenerationToolBackground> Background { get; set; }
        public global::System.Nullable<global::OpenAI.Responses.ImageGenerationToolInputFidelity> InputFidelity { get; set; }
        public global::OpenAI.Responses.ImageGenerationToolInputImageMask InputImageMask { get; set; }
        public string Model { get; set; }
        public global::System.Nullable<global::OpenAI.Responses.ImageGenerationToolModerationLevel> ModerationLevel { get; set; }
        public global::System.Nullable<global::OpenAI.Responses.ImageGenerationToolOutputFileFormat> OutputFileFormat { get; set; }
        public global::System.Nullable<global::OpenAI.Responses.ImageGenerationToolQuality> Quality { get; set; }
        public global::System.Nullable<global::OpenAI.Responses.ImageGenerationToolSize> Size { get; set; }
    }
    public partial struct ImageGenerationToolAction
    {
        public static global::OpenAI.Responses.ImageGenerationToolAction Auto { get; }
        public static global::OpenAI.Responses.ImageGenerationToolAction Edit { get; }
        public static global::OpenAI.Responses.ImageGenerationToolAction Generate { get; }
    }
    public partial struct ImageGenerationToolBackground
    {
        public static global::OpenAI.Responses.ImageGenerationToolBackground Auto { get; }
        public static global::OpenAI.Responses.ImageGenerationToolBackground Opaque { get; }
        public static global::OpenAI.Responses.ImageGenerationToolBackground Transparent { get; }
    }
    public partial struct ImageGenerationToolInputFidelity
    {
        public static global::OpenAI.Responses.ImageGenerationToolInputFidelity High { get; }
        public static global::OpenAI.Responses.ImageGenerationToolInputFidelity Low { get; }
    }
    public partial class ImageGenerationToolInputImageMask
    {
    }
    public partial struct ImageGenerationToolModerationLevel
    {
        public static global::OpenAI.Responses.ImageGenerationToolModerationLevel Auto { get; }
        public static global::OpenAI.Responses.ImageGenerationToolModerationLevel Low { get; }
    }
    public partial struct ImageGenerationToolOutputFileFormat
    {
        public static global::OpenAI.Responses.ImageGenerationToolOutputFileFormat Jpeg { get; }
        public static global::OpenAI.Responses.ImageGenerationToolOutputFileFormat Png { get; }
        public static global::OpenAI.Responses.ImageGenerationToolOutputFileFormat Webp { get; }
    }
    public partial struct ImageGenerationToolQuality
    {
        public static global::OpenAI.Responses.ImageGenerationToolQuality Auto { get; }
        public static global::OpenAI.Responses.ImageGenerationToolQuality High { get; }
        public static global::OpenAI.Responses.ImageGenerationToolQuality Low { get; }
        public static global::OpenAI.Responses.ImageGenerationToolQuality Medium { get; }
    }
    public partial struct ImageGenerationToolSize
    {
        public static global::OpenAI.Responses.ImageGenerationToolSize Auto { get; }
    }
    public partial class ResponseItem
    {
    }
    public partial class ResponseResult
    {
        public global::System.Collections.Generic.IList<global::OpenAI.Responses.ResponseItem> Instructions { get; }
        public global::System.Collections.Generic.IList<global::OpenAI.Responses.ResponseItem> OutputItems { get; }
        public global::System.Collections.Generic.IList<global::OpenAI.Responses.ResponseTool> Tools { get; }
    }
    public partial class ResponseTool
    {
        public static global::OpenAI.Responses.ImageGenerationTool CreateImageGenerationTool(string @model, global::System.Nullable<global::OpenAI.Responses.ImageGenerationToolQuality> @quality = default, global::System.Nullable<global::OpenAI.Responses.ImageGenerationToolSize> @size = default, global::System.Nullable<global::OpenAI.Responses.ImageGenerationToolOutputFileFormat> @outputFileFormat = default, global::System.Nullable<int> @outputCompressionFactor = default, global::System.Nullable<global::OpenAI.Responses.ImageGenerationToolModerationLevel> @moderationLevel = default, global::System.Nullable<global::OpenAI.Responses.ImageGenerationToolBackground> @background = default, global::System.Nullable<global::OpenAI.Responses.ImageGenerationToolInputFidelity> @inputFidelity = default, global::OpenAI.Responses.ImageGenerationToolInputImageMask @inputImageMask = default, global::System.Nullable<int> @partialImageCount = default, global::System.Nullable<global::OpenAI.Responses.ImageGenerationToolAction> @action = default) => throw null;
    }
    public partial class ResponsesClient
    {
        public ResponsesClient(string @apiKey) => throw null;
        public ResponsesClient(object @credential) => throw null;
        public ResponsesClient(object @credential, global::OpenAI.Responses.ResponsesClientOptions @options) => throw null;
        public ResponsesClient(global::OpenAI.Responses.ResponsesClientSettings @settings) => throw null;
        public object CancelResponse(string @responseId, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public object CreateResponse(global::OpenAI.Responses.CreateResponseOptions @options, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public object CreateResponse(string @model, global::System.Collections.Generic.IEnumerable<global::OpenAI.Responses.ResponseItem> @inputItems, string @previousResponseId = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public object CreateResponse(string @model, string @userInputText, string @previousResponseId = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public object CreateResponse(object @content, object @options = default) => throw null;
        public global::System.Threading.Tasks.Task<object> CreateResponseAsync(global::OpenAI.Responses.CreateResponseOptions @options, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> CreateResponseAsync(string @model, global::System.Collections.Generic.IEnumerable<global::OpenAI.Responses.ResponseItem> @inputItems, string @previousResponseId = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> CreateResponseAsync(string @model, string @userInputText, string @previousResponseId = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> CreateResponseAsync(object @content, object @options = default) => throw null;
        public global::System.Threading.Tasks.Task<object> CreateResponseStreamingAsync(global::OpenAI.Responses.CreateResponseOptions @options, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> CreateResponseStreamingAsync(string @model, global::System.Collections.Generic.IEnumerable<global::OpenAI.Responses.ResponseItem> @inputItems, string @previousResponseId = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> CreateResponseStreamingAsync(string @model, string @userInputText, string @previousResponseId = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public object GetResponse(object @options, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public object GetResponse(string @responseId, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public object GetResponseInputItems(object @options, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public object GetResponseInputItems(string @responseId, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public object GetResponseInputItemsAsync(object @options, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public object GetResponseInputItemsAsync(string @responseId, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class ResponsesClientOptions
    {
        public ResponsesClientOptions() => throw null;
        public global::System.Uri Endpoint { get; set; }
    }
    public partial class ResponsesClientSettings
    {
        public ResponsesClientSettings() => throw null;
        public global::OpenAI.Responses.ResponsesClientOptions Options { get; set; }
    }
    public partial class StreamingResponseUpdate
    {
    }
}
namespace OpenAI.Skills
{
    public partial class SkillClient
    {
        public SkillClient(string @apiKey) => throw null;
        public SkillClient(object @credential) => throw null;
        public SkillClient(object @credential, global::OpenAI.Skills.SkillClientOptions @options) => throw null;
        public SkillClient(global::OpenAI.Skills.SkillClientSettings @settings) => throw null;
    }
    public partial class SkillClientOptions
    {
        public SkillClientOptions() => throw null;
        public global::System.Uri Endpoint { get; set; }
    }
    public partial class SkillClientSettings
    {
        public SkillClientSettings() => throw null;
        public global::OpenAI.Skills.SkillClientOptions Options { get; set; }
    }
}
namespace OpenAI.VectorStores
{
    public partial class VectorStoreClient
    {
        public VectorStoreClient(string @apiKey) => throw null;
        public VectorStoreClient(object @credential) => throw null;
        public VectorStoreClient(object @credential, global::OpenAI.VectorStores.VectorStoreClientOptions @options) => throw null;
        public VectorStoreClient(global::OpenAI.VectorStores.VectorStoreClientSettings @settings) => throw null;
    }
    public partial class VectorStoreClientOptions
    {
        public VectorStoreClientOptions() => throw null;
        public global::System.Uri Endpoint { get; set; }
    }
    public partial class VectorStoreClientSettings
    {
        public VectorStoreClientSettings() => throw null;
        public global::OpenAI.VectorStores.VectorStoreClientOptions Options { get; set; }
    }
}
namespace OpenAI.Videos
{
    public partial class VideoClient
    {
        public VideoClient(string @apiKey) => throw null;
        public VideoClient(object @credential) => throw null;
        public VideoClient(object @credential, global::OpenAI.Videos.VideoClientOptions @options) => throw null;
        public VideoClient(global::OpenAI.Videos.VideoClientSettings @settings) => throw null;
    }
    public partial class VideoClientOptions
    {
        public VideoClientOptions() => throw null;
        public global::System.Uri Endpoint { get; set; }
    }
    public partial class VideoClientSettings
    {
        public VideoClientSettings() => throw null;
        public global::OpenAI.Videos.VideoClientOptions Options { get; set; }
    }
}
