using Azure.AI.OpenAI;
using Microsoft.Extensions.AI;

namespace ChatApp.Assistants;

internal static class SupportAssistant
{
    public const string Name = "support";

    public static IChatClient Create(IConfiguration configuration)
    {
        var azure = new AzureOpenAIClient(new Uri("https://contoso-support.openai.azure.com"), ApiKeys.Of(configuration, "AzureSupport"));
        return azure.GetChatClient("gpt-4o").AsIChatClient();
    }
}
