using Microsoft.Extensions.AI;
using OllamaSharp;

namespace ChatApp.Assistants;

/// <summary>Summarises private notes, so nothing leaves this machine.</summary>
internal static class NotesAssistant
{
    public const string Name = "notes";

    public static IChatClient Create() => new OllamaApiClient(new Uri("http://localhost:11434"), "deepseek-v3");
}
