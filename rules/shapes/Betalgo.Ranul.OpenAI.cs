// What Betalgo.Ranul.OpenAI 9.2.6 declares of the members that rules/catalog/sdks lists. Written by ShapeTests.
namespace Betalgo.Ranul.OpenAI
{
    public partial class OpenAIOptions
    {
        public OpenAIOptions() => throw null;
        public string BaseDomain { get; set; }
        public string BaseRealTimeSocketUrl { get; set; }
        public string DefaultModelId { get; set; }
        public string DeploymentId { get; set; }
    }
}
namespace Betalgo.Ranul.OpenAI.Contracts.Enums.Model
{
    public partial struct ImageModel
    {
        public ImageModel() => throw null;
        public ImageModel(string @value) => throw null;
        public static global::Betalgo.Ranul.OpenAI.Contracts.Enums.Model.ImageModel DallE2 { get; }
        public static global::Betalgo.Ranul.OpenAI.Contracts.Enums.Model.ImageModel DallE3 { get; }
        public static global::Betalgo.Ranul.OpenAI.Contracts.Enums.Model.ImageModel GptImage1 { get; }
        public static global::Betalgo.Ranul.OpenAI.Contracts.Enums.Model.ImageModel GptImage1Mini { get; }
    }
}
namespace Betalgo.Ranul.OpenAI.Contracts.Interfaces
{
    public partial interface IHasImageBackground
    {
    }
    public partial interface IHasImageOutputFormat
    {
    }
    public partial interface IHasImageQuality
    {
    }
    public partial interface IHasImageSize
    {
    }
    public partial interface IHasModelImage
    {
        global::System.Nullable<global::Betalgo.Ranul.OpenAI.Contracts.Enums.Model.ImageModel> Model { get; set; }
    }
    public partial interface IRequest
    {
    }
}
namespace Betalgo.Ranul.OpenAI.Contracts.Requests.Image
{
    public partial class CreateImageEditRequest : global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IHasImageBackground, global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IHasImageOutputFormat, global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IHasImageQuality, global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IHasImageSize, global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IHasModelImage, global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IRequest
    {
        public CreateImageEditRequest() => throw null;
        public CreateImageEditRequest(global::Betalgo.Ranul.OpenAI.Contracts.Types.FormFileOrList @image, string @prompt) => throw null;
        public global::Betalgo.Ranul.OpenAI.Contracts.Types.FormFileOrList Image { get; set; }
        public global::Betalgo.Ranul.OpenAI.Contracts.Types.FormFile Mask { get; set; }
        public global::System.Nullable<global::Betalgo.Ranul.OpenAI.Contracts.Enums.Model.ImageModel> Model { get; set; }
    }
    public partial class CreateImageRequest : global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IHasImageBackground, global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IHasImageOutputFormat, global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IHasImageQuality, global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IHasImageSize, global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IHasModelImage, global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IRequest
    {
        public CreateImageRequest() => throw null;
        public CreateImageRequest(string @prompt) => throw null;
        public global::System.Nullable<global::Betalgo.Ranul.OpenAI.Contracts.Enums.Model.ImageModel> Model { get; set; }
    }
    public partial class CreateImageVariationRequest : global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IHasImageSize, global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IHasModelImage, global::Betalgo.Ranul.OpenAI.Contracts.Interfaces.IRequest
    {
        public CreateImageVariationRequest() => throw null;
        public CreateImageVariationRequest(global::Betalgo.Ranul.OpenAI.Contracts.Types.FormFile @image) => throw null;
        public global::Betalgo.Ranul.OpenAI.Contracts.Types.FormFile Image { get; set; }
        public global::System.Nullable<global::Betalgo.Ranul.OpenAI.Contracts.Enums.Model.ImageModel> Model { get; set; }
    }
}
namespace Betalgo.Ranul.OpenAI.Contracts.Types
{
    public partial class FormFile
    {
    }
    public partial class FormFileOrList
    {
        public global::Betalgo.Ranul.OpenAI.Contracts.Types.FormFile AsItem { get; set; }
        public global::System.Collections.Generic.List<global::Betalgo.Ranul.OpenAI.Contracts.Types.FormFile> AsList { get; set; }
    }
}
namespace Betalgo.Ranul.OpenAI.Extensions
{
    public static partial class OpenAIServiceCollectionExtensions
    {
        public static object AddOpenAIService(this object @services, global::System.Action<global::Betalgo.Ranul.OpenAI.OpenAIOptions> @setupAction = default) => throw null;
        public static object AddOpenAIService<TServiceInterface>(this object @services, string @name, global::System.Action<global::Betalgo.Ranul.OpenAI.OpenAIOptions> @setupAction = default) => throw null;
    }
}
namespace Betalgo.Ranul.OpenAI.Interfaces
{
    public partial interface IAssistantService
    {
        global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.AssistantResponse> AssistantCreate(global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AssistantCreateRequest @request, string @modelId = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.AssistantResponse> AssistantModify(string @assistantId, global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AssistantModifyRequest @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.AssistantResponse> AssistantRetrieve(string @assistantId, global::System.Threading.CancellationToken @cancellationToken = default);
    }
    public partial interface IAudioService
    {
    }
    public partial interface IBatchService
    {
    }
    public partial interface IBetaService
    {
        global::Betalgo.Ranul.OpenAI.Interfaces.IAssistantService Assistants { get; }
        global::Betalgo.Ranul.OpenAI.Interfaces.IMessageService Messages { get; }
        global::Betalgo.Ranul.OpenAI.Interfaces.IRunStepService RunSteps { get; }
        global::Betalgo.Ranul.OpenAI.Interfaces.IRunService Runs { get; }
        global::Betalgo.Ranul.OpenAI.Interfaces.IThreadService Threads { get; }
        global::Betalgo.Ranul.OpenAI.Interfaces.IVectorStoreFiles VectorStoreFiles { get; }
        global::Betalgo.Ranul.OpenAI.Interfaces.IVectorStores VectorStores { get; }
    }
    public partial interface IChatCompletionService
    {
        global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.ChatCompletionCreateResponse> CreateCompletion(global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest @chatCompletionCreate, string @modelId = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.ChatCompletionCreateResponse> CreateCompletionAsStream(global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest @chatCompletionCreate, string @modelId = default, bool @justDataMode = default, global::System.Threading.CancellationToken @cancellationToken = default);
    }
    public static partial class IChatCompletionServiceExtension
    {
        public static global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.ChatCompletionCreateResponse> Create(this global::Betalgo.Ranul.OpenAI.Interfaces.IChatCompletionService @service, global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest @chatCompletionCreate, global::Betalgo.Ranul.OpenAI.ObjectModels.Models.Model @modelId, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial interface ICompletionService
    {
        global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.CompletionCreateResponse> CreateCompletion(global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CompletionCreateRequest @createCompletionModel, string @modelId = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.CompletionCreateResponse> CreateCompletionAsStream(global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CompletionCreateRequest @createCompletionModel, string @modelId = default, global::System.Threading.CancellationToken @cancellationToken = default);
    }
    public static partial class ICompletionServiceExtension
    {
        public static global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.CompletionCreateResponse> Create(this global::Betalgo.Ranul.OpenAI.Interfaces.ICompletionService @service, global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CompletionCreateRequest @createCompletionModel, global::Betalgo.Ranul.OpenAI.ObjectModels.Models.Model @modelId, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial interface IEditService
    {
        global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.EditCreateResponse> CreateEdit(global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.EditCreateRequest @editCreate, string @modelId = default, global::System.Threading.CancellationToken @cancellationToken = default);
    }
    public static partial class IEditServiceExtension
    {
        public static global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.EditCreateResponse> Edit(this global::Betalgo.Ranul.OpenAI.Interfaces.IEditService @service, global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.EditCreateRequest @editCreate, global::Betalgo.Ranul.OpenAI.ObjectModels.Models.Model @modelId, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
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
        global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.CreateModerationResponse> CreateModeration(global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CreateModerationRequest @createModerationRequest, global::System.Threading.CancellationToken @cancellationToken = default);
    }
    public static partial class IModerationServiceExtension
    {
        public static global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.CreateModerationResponse> CreateModeration(this global::Betalgo.Ranul.OpenAI.Interfaces.IModerationService @service, string @input, string @model = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial interface IOpenAIService
    {
        global::Betalgo.Ranul.OpenAI.Interfaces.IAudioService Audio { get; }
        global::Betalgo.Ranul.OpenAI.Interfaces.IBatchService Batch { get; }
        global::Betalgo.Ranul.OpenAI.Interfaces.IBetaService Beta { get; }
        global::Betalgo.Ranul.OpenAI.Interfaces.IChatCompletionService ChatCompletion { get; }
        global::Betalgo.Ranul.OpenAI.Interfaces.ICompletionService Completions { get; }
        global::Betalgo.Ranul.OpenAI.Interfaces.IEditService Edit { get; }
        global::Betalgo.Ranul.OpenAI.Interfaces.IEmbeddingService Embeddings { get; }
        global::Betalgo.Ranul.OpenAI.Interfaces.IFileService Files { get; }
        global::Betalgo.Ranul.OpenAI.Interfaces.IFineTuneService FineTunes { get; }
        global::Betalgo.Ranul.OpenAI.Interfaces.IFineTuningJobService FineTuningJob { get; }
        global::Betalgo.Ranul.OpenAI.Interfaces.IImageService Image { get; }
        global::Betalgo.Ranul.OpenAI.Interfaces.IModelService Models { get; }
        global::Betalgo.Ranul.OpenAI.Interfaces.IModerationService Moderation { get; }
        void SetDefaultModelId(string @modelId);
    }
    public partial interface IRunService
    {
        global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> CreateThreadAndRun(global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CreateThreadAndRunRequest @requestBody, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse> CreateThreadAndRunAsStream(global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CreateThreadAndRunRequest @createThreadAndRunRequest, string @modelId = default, bool @justDataMode = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> RunCancel(string @threadId, string @runId, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> RunCreate(string @threadId, global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.RunCreateRequest @request, string @modelId = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse> RunCreateAsStream(string @threadId, global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.RunCreateRequest @request, string @modelId = default, bool @justDataMode = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> RunModify(string @threadId, string @runId, object @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> RunRetrieve(string @threadId, string @runId, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> RunSubmitToolOutputs(string @threadId, string @runId, object @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Collections.Generic.IAsyncEnumerable<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse> RunSubmitToolOutputsAsStream(string @threadId, string @runId, object @request, bool @justDataMode = default, global::System.Threading.CancellationToken @cancellationToken = default);
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
namespace Betalgo.Ranul.OpenAI.Managers
{
    public partial class OpenAIService : global::Betalgo.Ranul.OpenAI.Interfaces.IAssistantService, global::Betalgo.Ranul.OpenAI.Interfaces.IAudioService, global::Betalgo.Ranul.OpenAI.Interfaces.IBatchService, global::Betalgo.Ranul.OpenAI.Interfaces.IBetaService, global::Betalgo.Ranul.OpenAI.Interfaces.IChatCompletionService, global::Betalgo.Ranul.OpenAI.Interfaces.ICompletionService, global::Betalgo.Ranul.OpenAI.Interfaces.IEditService, global::Betalgo.Ranul.OpenAI.Interfaces.IEmbeddingService, global::Betalgo.Ranul.OpenAI.Interfaces.IFileService, global::Betalgo.Ranul.OpenAI.Interfaces.IFineTuneService, global::Betalgo.Ranul.OpenAI.Interfaces.IFineTuningJobService, global::Betalgo.Ranul.OpenAI.Interfaces.IImageService, global::Betalgo.Ranul.OpenAI.Interfaces.IMessageService, global::Betalgo.Ranul.OpenAI.Interfaces.IModelService, global::Betalgo.Ranul.OpenAI.Interfaces.IModerationService, global::Betalgo.Ranul.OpenAI.Interfaces.IOpenAIService, global::Betalgo.Ranul.OpenAI.Interfaces.IRunService, global::Betalgo.Ranul.OpenAI.Interfaces.IRunStepService, global::Betalgo.Ranul.OpenAI.Interfaces.IThreadService, global::Betalgo.Ranul.OpenAI.Interfaces.IVectorStoreFiles, global::Betalgo.Ranul.OpenAI.Interfaces.IVectorStores, global::Microsoft.Extensions.AI.IChatClient, global::Microsoft.Extensions.AI.IEmbeddingGenerator, global::Microsoft.Extensions.AI.IEmbeddingGenerator<string, global::Microsoft.Extensions.AI.Embedding<float>>
    {
        public OpenAIService(object @settings, global::System.Net.Http.HttpClient @httpClient) => throw null;
        public OpenAIService(global::Betalgo.Ranul.OpenAI.OpenAIOptions @settings, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.AssistantResponse> AssistantCreate(global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AssistantCreateRequest @request, string @modelId = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.AssistantResponse> AssistantModify(string @assistantId, global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.AssistantModifyRequest @request, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.AssistantResponse> AssistantRetrieve(string @assistantId, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::Betalgo.Ranul.OpenAI.Interfaces.IAssistantService Assistants { get; }
        public global::Betalgo.Ranul.OpenAI.Interfaces.IAudioService Audio { get; }
        public global::Betalgo.Ranul.OpenAI.Interfaces.IBatchService Batch { get; }
        public global::Betalgo.Ranul.OpenAI.Interfaces.IBetaService Beta { get; }
        public global::Betalgo.Ranul.OpenAI.Interfaces.IChatCompletionService ChatCompletion { get; }
        public global::Betalgo.Ranul.OpenAI.Interfaces.ICompletionService Completions { get; }
        public global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.ChatCompletionCreateResponse> CreateCompletion(global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest @chatCompletionCreateRequest, string @modelId = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.CompletionCreateResponse> CreateCompletion(global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CompletionCreateRequest @createCompletionRequest, string @modelId = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.ChatCompletionCreateResponse> CreateCompletionAsStream(global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.ChatCompletionCreateRequest @chatCompletionCreateRequest, string @modelId = default, bool @justDataMode = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.CompletionCreateResponse> CreateCompletionAsStream(global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CompletionCreateRequest @createCompletionRequest, string @modelId = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.EditCreateResponse> CreateEdit(global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.EditCreateRequest @editCreate, string @modelId = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.CreateModerationResponse> CreateModeration(global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CreateModerationRequest @createModerationRequest, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> CreateThreadAndRun(global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CreateThreadAndRunRequest @requestBody, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse> CreateThreadAndRunAsStream(global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.CreateThreadAndRunRequest @createThreadAndRunRequest, string @modelId = default, bool @justDataMode = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::Betalgo.Ranul.OpenAI.Interfaces.IEditService Edit { get; }
        public global::Betalgo.Ranul.OpenAI.Interfaces.IEmbeddingService Embeddings { get; }
        public global::Betalgo.Ranul.OpenAI.Interfaces.IFileService Files { get; }
        public global::Betalgo.Ranul.OpenAI.Interfaces.IFineTuneService FineTunes { get; }
        public global::Betalgo.Ranul.OpenAI.Interfaces.IFineTuningJobService FineTuningJob { get; }
        public global::Betalgo.Ranul.OpenAI.Interfaces.IImageService Image { get; }
        public global::Betalgo.Ranul.OpenAI.Interfaces.IMessageService Messages { get; }
        public global::Betalgo.Ranul.OpenAI.Interfaces.IModelService Models { get; }
        public global::Betalgo.Ranul.OpenAI.Interfaces.IModerationService Moderation { get; }
        public global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> RunCancel(string @threadId, string @runId, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> RunCreate(string @threadId, global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.RunCreateRequest @request, string @modelId = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse> RunCreateAsStream(string @threadId, global::Betalgo.Ranul.OpenAI.ObjectModels.RequestModels.RunCreateRequest @request, string @modelId = default, bool @justDataMode = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> RunModify(string @threadId, string @runId, object @request, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> RunRetrieve(string @threadId, string @runId, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::Betalgo.Ranul.OpenAI.Interfaces.IRunStepService RunSteps { get; }
        public global::System.Threading.Tasks.Task<global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.RunResponse> RunSubmitToolOutputs(string @threadId, string @runId, object @request, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse> RunSubmitToolOutputsAsStream(string @threadId, string @runId, object @request, bool @justDataMode = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::Betalgo.Ranul.OpenAI.Interfaces.IRunService Runs { get; }
        public void SetDefaultModelId(string @modelId) => throw null;
        public global::Betalgo.Ranul.OpenAI.Interfaces.IThreadService Threads { get; }
        public global::Betalgo.Ranul.OpenAI.Interfaces.IVectorStoreFiles VectorStoreFiles { get; }
        public global::Betalgo.Ranul.OpenAI.Interfaces.IVectorStores VectorStores { get; }
    }
}
namespace Betalgo.Ranul.OpenAI.ObjectModels
{
    public static partial class Models
    {
        public static string Ada { get; }
        public static string Babbage { get; }
        public static string ChatGpt3_5Turbo { get; }
        public static string ChatGpt3_5Turbo0301 { get; }
        public static string Chatgpt_4o_latest { get; }
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
        public static string Gpt_4_1 { get; }
        public static string Gpt_4_1106_preview { get; }
        public static string Gpt_4_1_2025_04_14 { get; }
        public static string Gpt_4_1_mini { get; }
        public static string Gpt_4_1_mini_2025_04_14 { get; }
        public static string Gpt_4_1_nano { get; }
        public static string Gpt_4_1_nano_2025_04_14 { get; }
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
        public static string Gpt_4o_realtime_preview_2024_10_01 { get; }
        public static string O1 { get; }
        public static string O1_2024_12_17 { get; }
        public static string O1_mini { get; }
        public static string O1_mini_2024_09_12 { get; }
        public static string O1_preview { get; }
        public static string O1_preview_2024_09_12 { get; }
        public static string O1_pro_2025_03_19 { get; }
        public static string O3_2025_04_16 { get; }
        public static string O3_mini { get; }
        public static string O3_mini_2025_01_31 { get; }
        public static string O4_mini_2025_04_16 { get; }
        public static string Tts_1 { get; }
        public static string Tts_1_hd { get; }
        public static string WhisperV1 { get; }
        public enum Model
        {
            Ada,
            Babbage,
            Curie,
            Davinci,
            TextAdaV1,
            TextBabbageV1,
            TextCurieV1,
            TextDavinciV1,
            TextDavinciV2,
            TextDavinciV3,
            CurieInstructBeta,
            DavinciInstructBeta,
            CurieSimilarityFast,
            TextSimilarityAdaV1,
            TextSimilarityBabbageV1,
            TextSimilarityCurieV1,
            TextSimilarityDavinciV1,
            TextSearchAdaDocV1,
            TextSearchBabbageDocV1,
            TextSearchCurieDocV1,
            TextSearchDavinciDocV1,
            TextSearchAdaQueryV1,
            TextSearchBabbageQueryV1,
            TextSearchCurieQueryV1,
            TextSearchDavinciQueryV1,
            TextEditDavinciV1,
            CodeEditDavinciV1,
            TextEmbeddingAdaV2,
            TextEmbeddingV3Small,
            TextEmbeddingV3Large,
            CodeSearchAdaCodeV1,
            CodeSearchBabbageCodeV1,
            CodeSearchAdaTextV1,
            CodeSearchBabbageTextV1,
            CodeDavinciV1,
            CodeCushmanV1,
            CodeDavinciV2,
            ChatGpt3_5Turbo,
            Gpt_3_5_Turbo,
            ChatGpt3_5Turbo0301,
            Gpt_3_5_Turbo_0301,
            Gpt_3_5_Turbo_16k,
            Gpt_3_5_Turbo_16k_0613,
            Gpt_3_5_Turbo_0613,
            Gpt_3_5_Turbo_1106,
            Gpt_3_5_Turbo_0125,
            Gpt_3_5_Turbo_Instruct,
            Gpt_4,
            Gpt_4_0314,
            Gpt_4_0613,
            Gpt_4_32k,
            Gpt_4_32k_0314,
            Gpt_4_32k_0613,
            Gpt_4_1106_preview,
            Gpt_4_0125_preview,
            Gpt_4_vision_preview,
            Gpt_4_turbo_preview,
            Gpt_4_turbo,
            Gpt_4_turbo_2024_04_09,
            Gpt_4_1,
            Gpt_4_1_2025_04_14,
            Gpt_4_1_mini,
            Gpt_4_1_mini_2025_04_14,
            Gpt_4_1_nano,
            Gpt_4_1_nano_2025_04_14,
            Gpt_4o,
            Gpt_4o_2024_05_13,
            Gpt_4o_2024_08_06,
            Gpt_4o_mini,
            Gpt_4o_mini_2024_07_18,
            Chatgpt_4o_latest,
            WhisperV1,
            Dall_e_2,
            Dall_e_3,
            Tts_1,
            Tts_1_hd,
            Text_moderation_007,
            Text_moderation_latest,
            Text_moderation_stable,
            O1,
            O1_2024_12_17,
            O1_preview,
            O1_preview_2024_09_12,
            O1_mini,
            O1_mini_2024_09_12,
            O1_pro_2025_03_19,
            O3_2025_04_16,
            O3_mini,
            O3_mini_2025_01_31,
            O4_mini_2025_04_16,
            Gpt_4o_realtime_preview_2024_10_01,
        }
    }
}
namespace Betalgo.Ranul.OpenAI.ObjectModels.RealtimeModels
{
    public partial class AudioTranscriptionConfig
    {
        public AudioTranscriptionConfig() => throw null;
        public string Model { get; set; }
    }
    public partial class SessionResource
    {
        public SessionResource() => throw null;
        public global::Betalgo.Ranul.OpenAI.ObjectModels.RealtimeModels.AudioTranscriptionConfig InputAudioTranscription { get; set; }
        public string Model { get; set; }
    }
}
namespace Betalgo.Ranul.OpenAI.ObjectModels.RequestModels
{
    public partial class AssistantCreateRequest : global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IMetaData, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.ITemperature
    {
        public AssistantCreateRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class AssistantModifyRequest : global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IMetaData, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.ITemperature
    {
        public AssistantModifyRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class AudioCreateSpeechRequest : global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel
    {
        public AudioCreateSpeechRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class AudioCreateTranscriptionRequest : global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IFile, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.ITemperature
    {
        public AudioCreateTranscriptionRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class ChatCompletionCreateRequest : global::Betalgo.Ranul.OpenAI.Interfaces.IModelValidate, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.ITemperature, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IUser
    {
        public ChatCompletionCreateRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class CompletionCreateRequest : global::Betalgo.Ranul.OpenAI.Interfaces.IModelValidate, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.ILogProbsRequest, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.ITemperature, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IUser
    {
        public CompletionCreateRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class CreateModerationRequest : global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel
    {
        public CreateModerationRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class CreateThreadAndRunRequest : global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IAssistantId, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel
    {
        public CreateThreadAndRunRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class EditCreateRequest : global::Betalgo.Ranul.OpenAI.Interfaces.IModelValidate, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.ITemperature
    {
        public EditCreateRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class EmbeddingCreateRequest : global::Betalgo.Ranul.OpenAI.Interfaces.IModelValidate, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel
    {
        public EmbeddingCreateRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class FineTuneCreateRequest : global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel
    {
        public FineTuneCreateRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class FineTuningJobCreateRequest : global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel
    {
        public FineTuningJobCreateRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class RunCreateRequest : global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IAssistantId, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IMetaData, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.ITemperature
    {
        public RunCreateRequest() => throw null;
        public string Model { get; set; }
    }
}
namespace Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels
{
    public partial class BaseResponse : global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.ObjectBaseResponse
    {
    }
    public partial class ChatCompletionCreateResponse : global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.ICreatedAt, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IId
    {
    }
    public partial class CompletionCreateResponse : global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.ICreatedAt, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IId
    {
    }
    public partial class CreateModerationResponse : global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IId, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel
    {
    }
    public partial class EditCreateResponse : global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.ICreatedAt
    {
    }
    public partial class ObjectBaseResponse
    {
    }
}
namespace Betalgo.Ranul.OpenAI.ObjectModels.SharedModels
{
    public partial class AssistantResponse : global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.ICreatedAt, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IId, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IMetaData, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.ITools
    {
    }
    public partial interface IOpenAIModels
    {
        public partial interface IAssistantId
        {
        }
        public partial interface ICreatedAt
        {
        }
        public partial interface IFile
        {
        }
        public partial interface IFileIds
        {
        }
        public partial interface IId
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
        }
        public partial interface ITemperature
        {
        }
        public partial interface ITools
        {
        }
        public partial interface IUser
        {
        }
    }
    public partial class RunResponse : global::Betalgo.Ranul.OpenAI.ObjectModels.ResponseModels.BaseResponse, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.ICreatedAt, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IFileIds, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IId, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IMetaData, global::Betalgo.Ranul.OpenAI.ObjectModels.SharedModels.IOpenAIModels.IModel
    {
    }
}
