using Microsoft.Extensions.AI;
using OpenAI;

namespace ChatApp.Assistants;

internal static class ComparisonAssistant
{
    public const string Name = "comparison";

    public static IChatClient Create(IConfiguration configuration)
    {
        var options = new OpenAIClientOptions { Endpoint = new Uri("https://openrouter.ai/api/v1") };
        return new OpenAIClient(ApiKeys.Of(configuration, "OpenRouter"), options).GetChatClient("deepseek/deepseek-chat").AsIChatClient();
    }
}
