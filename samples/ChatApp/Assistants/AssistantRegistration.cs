using Microsoft.Extensions.AI;

namespace ChatApp.Assistants;

internal static class AssistantRegistration
{
    public static IServiceCollection AddAssistants(this IServiceCollection services, IConfiguration configuration) => services
        .AddKeyedSingleton<IChatClient>(GeneralAssistant.Name, (_, _) => GeneralAssistant.Create(configuration))
        .AddKeyedSingleton<IChatClient>(CodeReviewAssistant.Name, (_, _) => CodeReviewAssistant.Create(configuration))
        .AddKeyedSingleton<IChatClient>(NotesAssistant.Name, (_, _) => NotesAssistant.Create())
        .AddKeyedSingleton<IChatClient>(ResearchAssistant.Name, (_, _) => ResearchAssistant.Create(configuration))
        .AddKeyedSingleton<IChatClient>(SupportAssistant.Name, (_, _) => SupportAssistant.Create(configuration))
        .AddKeyedSingleton<IChatClient>(ComparisonAssistant.Name, (_, _) => ComparisonAssistant.Create(configuration))
        .AddKeyedSingleton<IChatClient>(TranslationAssistant.Name, (_, _) => TranslationAssistant.Create(configuration));
}
