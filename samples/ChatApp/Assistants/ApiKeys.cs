using System.ClientModel;

namespace ChatApp.Assistants;

internal static class ApiKeys
{
    /// <summary>From user secrets or the environment, as in <c>Keys__OpenRouter</c>. Local servers want none, and clients want one.</summary>
    public static ApiKeyCredential Of(IConfiguration configuration, string service) => new(configuration[$"Keys:{service}"] ?? "not-needed");
}
