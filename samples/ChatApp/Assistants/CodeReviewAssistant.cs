using Microsoft.Extensions.AI;
using OpenAI;

namespace ChatApp.Assistants;

internal static class CodeReviewAssistant
{
    public const string Name = "code-review";

    public static IChatClient Create(IConfiguration configuration)
    {
        var options = new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com/v1") };
        var client = new OpenAIClient(ApiKeys.Of(configuration, "DeepSeek"), options);
        return client.GetChatClient("deepseek-chat").AsIChatClient();
    }
}
