using Microsoft.Extensions.AI;
using OpenAI;

namespace ChatApp.Assistants;

internal static class TranslationAssistant
{
    public const string Name = "translation";

    public static IChatClient Create(IConfiguration configuration)
    {
        var options = new OpenAIClientOptions { Endpoint = new Uri(configuration["Translation:Endpoint"]!) };
        return new OpenAIClient(ApiKeys.Of(configuration, "Translation"), options).GetChatClient(configuration["Translation:Model"]!).AsIChatClient();
    }
}
