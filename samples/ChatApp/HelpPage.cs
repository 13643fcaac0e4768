using ChatApp.Assistants;

namespace ChatApp;

internal static class HelpPage
{
    public const string Text = $$"""
        POST /chat/{assistant} with { "message": "..." }

        {{GeneralAssistant.Name}}       any OpenAI-compatible server, see appsettings.json
        {{CodeReviewAssistant.Name}}   DeepSeek; its models are described at https://api-docs.deepseek.com/quick_start/pricing
        {{NotesAssistant.Name}}         an open model on this machine, through Ollama
        {{ResearchAssistant.Name}}      an open model on Azure
        {{SupportAssistant.Name}}       GPT on Azure
        {{ComparisonAssistant.Name}}    the cheapest offer of the day
        {{TranslationAssistant.Name}}   translations, see appsettings.json
        """;
}
