// What GroqSharp declares of the members that rules/catalog/sdks lists, as its public source says.
public partial class GroqClient : global::GroqSharp.IGroqClient
{
    public GroqClient(string @apiKey, string @model, global::System.Net.Http.HttpClient @client = default) => throw null;
    public global::GroqSharp.IGroqClient RegisterTools(params object[] @tools) => throw null;
    public global::GroqSharp.IGroqClient SetBaseUrl(string @baseUrl) => throw null;
    public global::GroqSharp.IGroqClient SetDefaultSystemMessage(object @message) => throw null;
    public global::GroqSharp.IGroqClient SetMaxTokens(global::System.Nullable<int> @maxTokens) => throw null;
    public global::GroqSharp.IGroqClient SetMaxToolInvocationDepth(int @maxDepth) => throw null;
    public global::GroqSharp.IGroqClient SetModel(string @model) => throw null;
    public global::GroqSharp.IGroqClient SetStop(string @stop) => throw null;
    public global::GroqSharp.IGroqClient SetStructuredRetryPolicy(int @maxRetryAttempts) => throw null;
    public global::GroqSharp.IGroqClient SetTemperature(global::System.Nullable<double> @temperature) => throw null;
    public global::GroqSharp.IGroqClient SetTopP(global::System.Nullable<double> @topP) => throw null;
    public global::GroqSharp.IGroqClient UnregisterTools(params string[] @toolNames) => throw null;
}
namespace GroqSharp
{
    public partial interface IGroqClient
    {
        global::GroqSharp.IGroqClient RegisterTools(params object[] @tools);
        global::GroqSharp.IGroqClient SetBaseUrl(string @baseUrl);
        global::GroqSharp.IGroqClient SetDefaultSystemMessage(object @message);
        global::GroqSharp.IGroqClient SetMaxTokens(global::System.Nullable<int> @maxTokens);
        global::GroqSharp.IGroqClient SetModel(string @model);
        global::GroqSharp.IGroqClient SetStop(string @stop);
        global::GroqSharp.IGroqClient SetStructuredRetryPolicy(int @maxRetryAttempts);
        global::GroqSharp.IGroqClient SetTemperature(global::System.Nullable<double> @temperature);
        global::GroqSharp.IGroqClient SetTopP(global::System.Nullable<double> @topP);
        global::GroqSharp.IGroqClient UnregisterTools(params string[] @toolNames);
    }
}
