// What GitHub.Copilot.SDK declares of the members that rules/catalog/sdks lists, as its public source says.
namespace GitHub.Copilot
{
    public partial class CopilotClient
    {
        public CopilotClient(global::GitHub.Copilot.CopilotClientOptions @options = default) => throw null;
        public global::System.Threading.Tasks.Task<global::GitHub.Copilot.CopilotSession> CreateSessionAsync(object @config, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::GitHub.Copilot.CopilotSession> ResumeSessionAsync(string @sessionId, object @config, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class CopilotClientOptions
    {
        public CopilotClientOptions() => throw null;
        public global::GitHub.Copilot.CopilotClientOptions Clone() => throw null;
        public global::GitHub.Copilot.RuntimeConnection Connection { get; set; }
    }
    public partial class CopilotSession
    {
        public global::System.Threading.Tasks.Task SetModelAsync(string @model, string @reasoningEffort, global::System.Nullable<object> @modelCapabilities = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task SetModelAsync(string @model, global::GitHub.Copilot.SetModelOptions @options, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task SetModelAsync(string @model, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class CustomAgentConfig
    {
        public CustomAgentConfig() => throw null;
        public string Model { get; set; }
    }
    public partial class NamedProviderConfig
    {
        public NamedProviderConfig() => throw null;
        public string BaseUrl { get; set; }
    }
    public partial class ProviderConfig
    {
        public ProviderConfig() => throw null;
        public string BaseUrl { get; set; }
        public string ModelId { get; set; }
        public string WireModel { get; set; }
    }
    public partial class ProviderModelConfig
    {
        public ProviderModelConfig() => throw null;
        public string ModelId { get; set; }
        public string WireModel { get; set; }
    }
    public partial class RuntimeConnection
    {
        public static global::GitHub.Copilot.UriRuntimeConnection ForUri(string @url, string @connectionToken = default) => throw null;
    }
    public partial class SessionConfigBase
    {
        public global::System.Func<global::GitHub.Copilot.CopilotSession, object> CreateSessionFsProvider { get; set; }
        public global::System.Collections.Generic.IList<global::GitHub.Copilot.CustomAgentConfig> CustomAgents { get; set; }
        public string Model { get; set; }
        public global::System.Collections.Generic.IList<global::GitHub.Copilot.ProviderModelConfig> Models { get; set; }
        public global::GitHub.Copilot.ProviderConfig Provider { get; set; }
        public global::System.Collections.Generic.IList<global::GitHub.Copilot.NamedProviderConfig> Providers { get; set; }
    }
    public partial struct SetModelOptions
    {
    }
    public partial class UriRuntimeConnection : global::GitHub.Copilot.RuntimeConnection
    {
        public string Url { get; set; }
    }
}
