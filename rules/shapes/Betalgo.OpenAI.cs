// What Betalgo.OpenAI declares of the members that rules/catalog/sdks lists, as its public source says.
namespace OpenAI
{
    public partial class OpenAiOptions
    {
        public OpenAiOptions() => throw null;
        public string BaseDomain { get; set; }
        public string DefaultModelId { get; set; }
        public string DeploymentId { get; set; }
    }
}
namespace OpenAI.Extensions
{
    public static partial class OpenAIServiceCollectionExtensions
    {
        public static object AddOpenAIService(this object @services, global::System.Action<global::OpenAI.OpenAiOptions> @setupAction = default) => throw null;
        public static object AddOpenAIService<TServiceInterface>(this object @services, string @name, global::System.Action<global::OpenAI.OpenAiOptions> @setupAction = default) => throw null;
    }
}
namespace OpenAI.Interfaces
{
    public partial interface IAssistantService
    {
        global::System.Threading.Tasks.Task<object> AssistantCreate(global::OpenAI.ObjectModels.RequestModels.AssistantCreateRequest @request, string @modelId = default, global::System.Threading.CancellationToken @cancellationToken = default);
    }
    public partial interface IAudioService
    {
    }
    public partial interface IBatchService
    {
    }
    public partial interface IBetaService
    {
        global::OpenAI.Interfaces.IAssistantService Assistants { get; }
        global::OpenAI.Interfaces.IMessageService Messages { get; }
        global::OpenAI.Interfaces.IRunStepService RunSteps { get; }
        global::OpenAI.Interfaces.IRunService Runs { get; }
        global::OpenAI.Interfaces.IThreadService Threads { get; }
        global::OpenAI.Interfaces.IVectorStoreFiles VectorStoreFiles { get; }
        global::OpenAI.Interfaces.IVectorStores VectorStores { get; }
    }
    public partial interface IChatCompletionService
    {
        global::System.Threading.Tasks.Task<object> CreateCompletion(global::OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest @chatCompletionCreate, string @modelId = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<object> CreateCompletionAsStream(global::OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest @chatCompletionCreate, string @modelId = default, bool @justDataMode = default, global::System.Threading.CancellationToken @cancellationToken = default);
    }
    public partial interface ICompletionService
    {
        global::System.Threading.Tasks.Task<object> CreateCompletion(global::OpenAI.ObjectModels.RequestModels.CompletionCreateRequest @createCompletionModel, string @modelId = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<object> CreateCompletionAsStream(global::OpenAI.ObjectModels.RequestModels.CompletionCreateRequest @createCompletionModel, string @modelId = default, global::System.Threading.CancellationToken @cancellationToken = default);
    }
    public partial interface IEditService
    {
        global::System.Threading.Tasks.Task<object> CreateEdit(global::OpenAI.ObjectModels.RequestModels.EditCreateRequest @editCreate, string @modelId = default, global::System.Threading.CancellationToken @cancellationToken = default);
    }
    public partial interface IEmbeddingService
    {
    }
    public partial interface IFileService
    {
    }
    public partial interface IFineTuneService
    {
    }
    public partial interface IFineTuningJobService
    {
    }
    public partial interface IImageService
    {
    }
    public partial interface IMessageService
    {
    }
    public partial interface IModelService
    {
    }
    public partial interface IModelValidate
    {
    }
    public partial interface IModerationService
    {
    }
    public static partial class IModerationServiceExtension
    {
        public static global::System.Threading.Tasks.Task<object> CreateModeration(this global::OpenAI.Interfaces.IModerationService @service, string @input, string @model = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial interface IOpenAIService
    {
        global::OpenAI.Interfaces.IAudioService Audio { get; }
        global::OpenAI.Interfaces.IBatchService Batch { get; }
        global::OpenAI.Interfaces.IBetaService Beta { get; }
        global::OpenAI.Interfaces.IChatCompletionService ChatCompletion { get; }
        global::OpenAI.Interfaces.ICompletionService Completions { get; }
        global::OpenAI.Interfaces.IEditService Edit { get; }
        global::OpenAI.Interfaces.IEmbeddingService Embeddings { get; }
        global::OpenAI.Interfaces.IFileService Files { get; }
        global::OpenAI.Interfaces.IFineTuneService FineTunes { get; }
        global::OpenAI.Interfaces.IFineTuningJobService FineTuningJob { get; }
        global::OpenAI.Interfaces.IImageService Image { get; }
        global::OpenAI.Interfaces.IModelService Models { get; }
        global::OpenAI.Interfaces.IModerationService Moderation { get; }
        void SetDefaultModelId(string @modelId);
    }
    public partial interface IRunService
    {
        global::System.Collections.Generic.IAsyncEnumerable<object> CreateThreadAndRunAsStream(global::OpenAI.ObjectModels.RequestModels.CreateThreadAndRunRequest @createThreadAndRunRequest, string @modelId = default, bool @justDataMode = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<object> RunCreate(string @threadId, global::OpenAI.ObjectModels.RequestModels.RunCreateRequest @request, string @modelId = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<object> RunCreateAsStream(string @threadId, global::OpenAI.ObjectModels.RequestModels.RunCreateRequest @request, string @modelId = default, bool @justDataMode = default, global::System.Threading.CancellationToken @cancellationToken = default);
    }
    public partial interface IRunStepService
    {
    }
    public partial interface IThreadService
    {
    }
    public partial interface IVectorStoreFiles
    {
    }
    public partial interface IVectorStores
    {
    }
}
namespace OpenAI.Managers
{
    public partial class OpenAIService : global::OpenAI.Interfaces.IAssistantService, global::OpenAI.Interfaces.IAudioService, global::OpenAI.Interfaces.IBatchService, global::OpenAI.Interfaces.IBetaService, global::OpenAI.Interfaces.IChatCompletionService, global::OpenAI.Interfaces.ICompletionService, global::OpenAI.Interfaces.IEditService, global::OpenAI.Interfaces.IEmbeddingService, global::OpenAI.Interfaces.IFileService, global::OpenAI.Interfaces.IFineTuneService, global::OpenAI.Interfaces.IFineTuningJobService, global::OpenAI.Interfaces.IImageService, global::OpenAI.Interfaces.IMessageService, global::OpenAI.Interfaces.IModelService, global::OpenAI.Interfaces.IModerationService, global::OpenAI.Interfaces.IOpenAIService, global::OpenAI.Interfaces.IRunService, global::OpenAI.Interfaces.IRunStepService, global::OpenAI.Interfaces.IThreadService, global::OpenAI.Interfaces.IVectorStoreFiles, global::OpenAI.Interfaces.IVectorStores
    {
        public OpenAIService(object @settings, global::System.Net.Http.HttpClient @httpClient) => throw null;
        public OpenAIService(global::OpenAI.OpenAiOptions @settings, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public global::System.Threading.Tasks.Task<object> AssistantCreate(global::OpenAI.ObjectModels.RequestModels.AssistantCreateRequest @request, string @modelId = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::OpenAI.Interfaces.IAssistantService Assistants { get; }
        public global::OpenAI.Interfaces.IAudioService Audio { get; }
        public global::OpenAI.Interfaces.IBatchService Batch { get; }
        public global::OpenAI.Interfaces.IBetaService Beta { get; }
        public global::OpenAI.Interfaces.IChatCompletionService ChatCompletion { get; }
        public global::OpenAI.Interfaces.ICompletionService Completions { get; }
        public global::System.Threading.Tasks.Task<object> CreateCompletion(global::OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest @chatCompletionCreateRequest, string @modelId = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> CreateCompletion(global::OpenAI.ObjectModels.RequestModels.CompletionCreateRequest @createCompletionRequest, string @modelId = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<object> CreateCompletionAsStream(global::OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest @chatCompletionCreateRequest, string @modelId = default, bool @justDataMode = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<object> CreateCompletionAsStream(global::OpenAI.ObjectModels.RequestModels.CompletionCreateRequest @createCompletionRequest, string @modelId = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> CreateEdit(global::OpenAI.ObjectModels.RequestModels.EditCreateRequest @editCreate, string @modelId = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<object> CreateThreadAndRunAsStream(global::OpenAI.ObjectModels.RequestModels.CreateThreadAndRunRequest @createThreadAndRunRequest, string @modelId = default, bool @justDataMode = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::OpenAI.Interfaces.IEditService Edit { get; }
        public global::OpenAI.Interfaces.IEmbeddingService Embeddings { get; }
        public global::OpenAI.Interfaces.IFileService Files { get; }
        public global::OpenAI.Interfaces.IFineTuneService FineTunes { get; }
        public global::OpenAI.Interfaces.IFineTuningJobService FineTuningJob { get; }
        public global::OpenAI.Interfaces.IImageService Image { get; }
        public global::OpenAI.Interfaces.IMessageService Messages { get; }
        public global::OpenAI.Interfaces.IModelService Models { get; }
        public global::OpenAI.Interfaces.IModerationService Moderation { get; }
        public global::System.Threading.Tasks.Task<object> RunCreate(string @threadId, global::OpenAI.ObjectModels.RequestModels.RunCreateRequest @request, string @modelId = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<object> RunCreateAsStream(string @threadId, global::OpenAI.ObjectModels.RequestModels.RunCreateRequest @request, string @modelId = default, bool @justDataMode = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::OpenAI.Interfaces.IRunStepService RunSteps { get; }
        public global::OpenAI.Interfaces.IRunService Runs { get; }
        public void SetDefaultModelId(string @modelId) => throw null;
        public global::OpenAI.Interfaces.IThreadService Threads { get; }
        public global::OpenAI.Interfaces.IVectorStoreFiles VectorStoreFiles { get; }
        public global::OpenAI.Interfaces.IVectorStores VectorStores { get; }
    }
}
namespace OpenAI.ObjectModels
{
    public static partial class Models
    {
        public static string Ada { get; }
        public static string Babbage { get; }
        public static string Chatgpt_4o_latest { get; }
        public static string CodeCushmanV1 { get; }
        public static string CodeDavinciV1 { get; }
        public static string CodeDavinciV2 { get; }
        public static string CodeEditDavinciV1 { get; }
        public static string CodeSearchAdaCodeV1 { get; }
        public static string CodeSearchAdaTextV1 { get; }
        public static string CodeSearchBabbageCodeV1 { get; }
        public static string CodeSearchBabbageTextV1 { get; }
        public static string Curie { get; }
        public static string Dall_e_2 { get; }
        public static string Dall_e_3 { get; }
        public static string Davinci { get; }
        public static string Gpt_3_5_Turbo { get; }
        public static string Gpt_3_5_Turbo_0125 { get; }
        public static string Gpt_3_5_Turbo_0301 { get; }
        public static string Gpt_3_5_Turbo_0613 { get; }
        public static string Gpt_3_5_Turbo_1106 { get; }
        public static string Gpt_3_5_Turbo_16k { get; }
        public static string Gpt_3_5_Turbo_16k_0613 { get; }
        public static string Gpt_3_5_Turbo_Instruct { get; }
        public static string Gpt_4 { get; }
        public static string Gpt_4_0125_preview { get; }
        public static string Gpt_4_0314 { get; }
        public static string Gpt_4_0613 { get; }
        public static string Gpt_4_1106_preview { get; }
        public static string Gpt_4_32k { get; }
        public static string Gpt_4_32k_0314 { get; }
        public static string Gpt_4_32k_0613 { get; }
        public static string Gpt_4_turbo { get; }
        public static string Gpt_4_turbo_2024_04_09 { get; }
        public static string Gpt_4_turbo_preview { get; }
        public static string Gpt_4_vision_preview { get; }
        public static string Gpt_4o { get; }
        public static string Gpt_4o_2024_05_13 { get; }
        public static string Gpt_4o_2024_08_06 { get; }
        public static string Gpt_4o_mini { get; }
        public static string Gpt_4o_mini_2024_07_18 { get; }
        public static string O1_mini { get; }
        public static string O1_mini_2024_09_12 { get; }
        public static string O1_preview { get; }
        public static string O1_preview_2024_09_12 { get; }
        public static string TextAdaV1 { get; }
        public static string TextBabbageV1 { get; }
        public static string TextCurieV1 { get; }
        public static string TextDavinciV1 { get; }
        public static string TextDavinciV2 { get; }
        public static string TextDavinciV3 { get; }
        public static string TextEditDavinciV1 { get; }
        public static string TextEmbeddingAdaV2 { get; }
        public static string TextEmbeddingV3Large { get; }
        public static string TextEmbeddingV3Small { get; }
        public static string TextModeration007 { get; }
        public static string TextModerationLatest { get; }
        public static string TextModerationStable { get; }
        public static string TextSearchAdaDocV1 { get; }
        public static string TextSearchAdaQueryV1 { get; }
        public static string TextSearchBabbageDocV1 { get; }
        public static string TextSearchBabbageQueryV1 { get; }
        public static string TextSearchCurieDocV1 { get; }
        public static string TextSearchCurieQueryV1 { get; }
        public static string TextSearchDavinciDocV1 { get; }
        public static string TextSearchDavinciQueryV1 { get; }
        public static string TextSimilarityAdaV1 { get; }
        public static string TextSimilarityBabbageV1 { get; }
        public static string TextSimilarityCurieV1 { get; }
        public static string TextSimilarityDavinciV1 { get; }
        public static string Tts_1 { get; }
        public static string Tts_1_hd { get; }
        public static string WhisperV1 { get; }
    }
}
namespace OpenAI.ObjectModels.RequestModels
{
    public partial class AssistantCreateRequest : global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IMetaData, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IModel, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.ITemperature
    {
        public AssistantCreateRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class AssistantModifyRequest : global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IMetaData, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IModel, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.ITemperature
    {
        public AssistantModifyRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class AudioCreateSpeechRequest : global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IModel
    {
        public AudioCreateSpeechRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class AudioCreateTranscriptionRequest : global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IFile, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IModel, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.ITemperature
    {
        public AudioCreateTranscriptionRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class BatchCreateRequest : global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IMetaData
    {
        public BatchCreateRequest() => throw null;
        public string Endpoint { get; set; }
    }
    public partial class ChatCompletionCreateRequest : global::OpenAI.Interfaces.IModelValidate, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IModel, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.ITemperature, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IUser
    {
        public ChatCompletionCreateRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class CompletionCreateRequest : global::OpenAI.Interfaces.IModelValidate, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.ILogProbsRequest, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IModel, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.ITemperature, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IUser
    {
        public CompletionCreateRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class CreateModerationRequest : global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IModel
    {
        public CreateModerationRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class CreateThreadAndRunRequest : global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IAssistantId, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IModel
    {
        public CreateThreadAndRunRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class EditCreateRequest : global::OpenAI.Interfaces.IModelValidate, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IModel, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.ITemperature
    {
        public EditCreateRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class EmbeddingCreateRequest : global::OpenAI.Interfaces.IModelValidate, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IModel
    {
        public EmbeddingCreateRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class FineTuneCreateRequest : global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IModel
    {
        public FineTuneCreateRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class FineTuningJobCreateRequest : global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IModel
    {
        public FineTuningJobCreateRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class RunCreateRequest : global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IAssistantId, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IMetaData, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.IModel, global::OpenAI.ObjectModels.SharedModels.IOpenAiModels.ITemperature
    {
        public RunCreateRequest() => throw null;
        public string Model { get; set; }
    }
}
namespace OpenAI.ObjectModels.SharedModels
{
    public partial interface IOpenAiModels
    {
        public partial interface IAssistantId
        {
        }
        public partial interface IFile
        {
        }
        public partial interface ILogProbsRequest
        {
        }
        public partial interface IMetaData
        {
        }
        public partial interface IModel
        {
            string Model { get; set; }
        }
        public partial interface ITemperature
        {
        }
        public partial interface IUser
        {
        }
    }
    public partial class SharedImageRequestBaseModel
    {
        public SharedImageRequestBaseModel() => throw null;
        public string Model { get; set; }
    }
}
