// What Replicate declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Replicate
{
    public partial interface IReplicateClient
    {
        global::System.Threading.Tasks.Task ModelsDeleteAsync(string @modelOwner, string @modelName, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<object> ModelsGetAsync(string @modelOwner, string @modelName, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<object> ModelsPredictionsCreateAsync(string @modelOwner, string @modelName, object @request, string @prefer = default, string @cancelAfter = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<object> ModelsPredictionsCreateAsync(string @modelOwner, string @modelName, object @input, string @prefer = default, string @cancelAfter = default, global::System.Nullable<bool> @stream = default, string @webhook = default, global::System.Collections.Generic.IList<object> @webhookEventsFilter = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<object> ModelsUpdateAsync(string @modelOwner, string @modelName, object @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<object> ModelsUpdateAsync(string @modelOwner, string @modelName, string @description = default, string @githubUrl = default, string @licenseUrl = default, string @paperUrl = default, string @readme = default, string @weightsUrl = default, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<object> TrainingsCreateAsync(string @modelOwner, string @modelName, string @versionId, object @request, global::System.Threading.CancellationToken @cancellationToken = default);
        global::System.Threading.Tasks.Task<object> TrainingsCreateAsync(string @modelOwner, string @modelName, string @versionId, string @destination, object @input, string @webhook = default, global::System.Collections.Generic.IList<object> @webhookEventsFilter = default, global::System.Threading.CancellationToken @cancellationToken = default);
    }
    public partial class ReplicateClient : global::Replicate.IReplicateClient
    {
        public ReplicateClient(string @apiKey, global::System.Net.Http.HttpClient @httpClient = default, global::System.Uri @baseUri = default, global::System.Collections.Generic.List<object> @authorizations = default, bool @disposeHttpClient = default) => throw null;
        public ReplicateClient(global::System.Net.Http.HttpClient @httpClient = default, global::System.Uri @baseUri = default, global::System.Collections.Generic.List<object> @authorizations = default, bool @disposeHttpClient = default) => throw null;
        public global::System.Threading.Tasks.Task ModelsDeleteAsync(string @modelOwner, string @modelName, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> ModelsGetAsync(string @modelOwner, string @modelName, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> ModelsPredictionsCreateAsync(string @modelOwner, string @modelName, object @request, string @prefer = default, string @cancelAfter = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> ModelsPredictionsCreateAsync(string @modelOwner, string @modelName, object @input, string @prefer = default, string @cancelAfter = default, global::System.Nullable<bool> @stream = default, string @webhook = default, global::System.Collections.Generic.IList<object> @webhookEventsFilter = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> ModelsUpdateAsync(string @modelOwner, string @modelName, object @request, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> ModelsUpdateAsync(string @modelOwner, string @modelName, string @description = default, string @githubUrl = default, string @licenseUrl = default, string @paperUrl = default, string @readme = default, string @weightsUrl = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> TrainingsCreateAsync(string @modelOwner, string @modelName, string @versionId, object @request, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<object> TrainingsCreateAsync(string @modelOwner, string @modelName, string @versionId, string @destination, object @input, string @webhook = default, global::System.Collections.Generic.IList<object> @webhookEventsFilter = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
}
