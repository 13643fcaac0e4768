using Microsoft.Extensions.AI;
using OpenAI;

namespace ChatApp.Assistants;

/// <summary>Talks to whatever OpenAI-compatible server the configuration names.</summary>
internal static class GeneralAssistant
{
    public const string Name = "general";

    public static IChatClient Create(IConfiguration configuration)
    {
        var section = configuration.GetRequiredSection("Chat");
        var options = new OpenAIClientOptions { Endpoint = new Uri(section["Endpoint"]!) };
        return new OpenAIClient(ApiKeys.Of(configuration, "Chat"), options).GetChatClient(section["Model"]!).AsIChatClient();
    }
}
