using Microsoft.Extensions.AI;
using OpenAI;

namespace ChatApp.Assistants;

internal static class ResearchAssistant
{
    public const string Name = "research";

    private const string Model = "DeepSeek-V3";

    public static IChatClient Create(IConfiguration configuration)
    {
        var options = new OpenAIClientOptions { Endpoint = new Uri("https://contoso-research.services.ai.azure.com/openai/v1") };
        return new OpenAIClient(ApiKeys.Of(configuration, "AzureResearch"), options).GetChatClient(Model).AsIChatClient();
    }
}
