using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// What the words of keys and sections suggest. They only ever decide whether a value that could be a model or an endpoint is looked
/// at; which one it is, the value and the catalog say.
/// </summary>
internal static class ConfigurationVocabulary
{
    /// <summary>Whether the section or a section around it, or the key itself, speaks of AI in words that mean nothing else.</summary>
    public static bool SpeaksOfModels(ConfigurationNode? node)
    {
        for (; node is not null; node = node.Parent)
        {
            if (SpeaksOfModels(node.Words.Words)) return true;
        }

        return false;
    }

    /// <summary>
    /// Whether an address whose host nobody knows is one of a server of models all the same: its key says endpoint, and the key or its
    /// section names such a server. "AI" alone does not: a search service is AI too.
    /// </summary>
    public static bool IsOfModelServer(ConfigurationNode node)
    {
        if (node is not { IsItem: false, File.IsOfApplication: true, Parent: { } section, Words.Role: ConfigurationRole.Endpoint }) return false;

        return NamesServer(node.Words.Qualifiers) || (section.Parent is not null && NamesServer(section.Words.Words));
    }

    private static bool NamesServer(ImmutableArray<string> words)
    {
        var names = false;
        foreach (var word in words)
        {
            if (word is "search" or "storage" or "insights" or "telemetry" or "health" or "plugin" or "mcp") return false;
            names |= word is "llm" or "llms" or "gpt" or "chatgpt" or "openai" or "azureopenai" or "ollama" or "lmstudio" or "vllm" or "litellm" or "localai" or "llamacpp";
        }

        for (var i = 0; i < words.Length && !names; i++) names = i > 0 && (words[i - 1], words[i]) is ("open", "ai") or ("lm", "studio") or ("llama", "cpp") or ("lite", "llm");
        return names;
    }

    /// <summary>Whether a value of the section itself has such a key (`OpenAIKey`), or what only a request to a model says stands there.</summary>
    public static bool HasKeyThatSpeaksOfModels(ConfigurationNode section)
    {
        foreach (var child in section.Children)
        {
            if (child.Value is not null ? SpeaksOfModels(child.Words.Words) || IsSampling(child) : IsConversation(child)) return true;
        }

        return false;
    }

    /// <summary>How answers are drawn: a number under `temperature` or `top_p`. Tables of models have none, and a truth value says only that a model takes one.</summary>
    private static bool IsSampling(ConfigurationNode node)
    {
        var words = node.Words.Words;
        var isNumber = node.Value!.Kind == JsonKind.Number || (node.Text is { Length: > 0 } text && text[0] is >= '0' and <= '9');
        return isNumber && (words.Length == 1 ? words[0] == "temperature" : words.Length == 2 && (words[0], words[1]) is ("top", "p"));
    }

    /// <summary>`messages: [ { "role": "user" } ]`.</summary>
    private static bool IsConversation(ConfigurationNode node)
    {
        if (!Is(node, "messages") || node.Children.Count == 0 || !node.Children[0].IsItem) return false;

        foreach (var part in node.Children[0].Children)
        {
            if (Is(part, "role")) return true;
        }

        return false;
    }

    private static bool Is(ConfigurationNode node, string word) => node.Words.Words.Length == 1 && node.Words.Words[0] == word;

    private static bool SpeaksOfModels(ImmutableArray<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is "ai" or "genai" or "llm" or "llms" or "gpt" or "chatgpt" or "openai" or "azureopenai" or "ollama" or "lmstudio" or "vllm" or "litellm" or "localai" or "llamacpp" or "semantickernel") return true;
            if (i > 0 && (words[i - 1], words[i]) is ("lm", "studio") or ("llama", "cpp") or ("semantic", "kernel") or ("execution", "settings")) return true;
        }

        return false;
    }

    /// <summary>Whether the section, or a section around it, has the name of an organization in the catalog.</summary>
    public static bool NamesOrganization(ConfigurationNode? node, OriginCatalog catalog)
    {
        for (; node is { Parent: not null }; node = node.Parent)
        {
            if (!node.IsItem && OrganizationIn(node.Words.Qualifiers, catalog) is not null) return true;
        }

        return false;
    }

    /// <summary>The first organization that one word, or two words together, name; null if none does.</summary>
    public static Organization? OrganizationIn(ImmutableArray<string> words, OriginCatalog catalog)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (i + 1 < words.Length && catalog.FindOrganization(words[i] + words[i + 1]) is { } joined) return joined;
            if (words[i].Length > 2 && catalog.FindOrganization(words[i]) is { } single) return single;
        }

        return null;
    }

    /// <summary>What the value is for: a deny list names what is not used, and no client talks to a link or an allowed origin.</summary>
    public static bool IsSilent(ConfigurationNode node)
    {
        for (var section = node; section is { Parent: not null }; section = section.Parent)
        {
            foreach (var word in section.Words.Words)
            {
                if (word is "blocked" or "block" or "blocklist" or "denied" or "deny" or "denylist" or "forbidden" or "banned" or "blacklist" or "blacklisted" or "excluded" or "exclude" or "disallowed"
                    or "prohibited" or "unsupported" or "deprecated" or "ignored" or "ignore")
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>An address for people, browsers or signing in, not one that prompts are sent to.</summary>
    public static bool IsNoClientAddress(ConfigurationNode node)
    {
        foreach (var word in node.Words.Words)
        {
            if (word is "help" or "readme" or "homepage" or "website" or "webpage" or "site" or "redirect" or "callback" or "logout" or "login" or "signin" or "signup" or "register" or "token" or "allowed"
                or "referer" or "referrer" or "proxy" or "webhook" or "avatar" or "icon" or "logo" or "favicon" or "thumbnail" or "terms" or "privacy" or "license" or "pricing" or "console"
                or "dashboard" or "portal" or "status" or "changelog" or "repo" or "repository" or "feedback" or "support" or "contact" or "about")
            {
                return true;
            }
        }

        for (var section = node; section is { Parent: not null }; section = section.Parent)
        {
            foreach (var word in section.Words.Words)
            {
                if (word is "doc" or "docs" or "documentation" or "link" or "links" or "cors" or "csp" or "origin" or "origins" or "authentication" or "auth" or "oauth" or "authority" or "issuer" or "schema" or "swagger") return true;
            }
        }

        return false;
    }

    /// <summary>Whether words in front of `Model` leave it a model of AI: `ViewModel` and `PricingModel` are none.</summary>
    public static bool CanQualifyModels(ImmutableArray<string> words, OriginCatalog catalog)
    {
        foreach (var word in words)
        {
            if (TaskOf(word) != ModelTask.Unknown || word[0] is >= '0' and <= '9') continue;
            if (word is "default" or "main" or "primary" or "secondary" or "fallback" or "fast" or "small" or "large" or "text" or "vision" or "audio" or "base" or "current" or "selected" or "preferred") continue;

            return SpeaksOfModels(words) || OrganizationIn(words, catalog) is not null;
        }

        return true;
    }

    /// <summary>What the key of a model, or the section that it stands in, says that the model does.</summary>
    public static ModelTask TaskOf(ConfigurationNode node)
    {
        for (var section = node; section is { Parent: not null }; section = section.Parent)
        {
            foreach (var word in section.Words.Words)
            {
                if (TaskOf(word) is var task and not ModelTask.Unknown) return task;
            }

            if (section != node && !section.IsItem && section.Words.Role != ConfigurationRole.Models) break;
        }

        return ModelTask.Unknown;
    }

    private static ModelTask TaskOf(string word)
    {
        switch (word)
        {
            case "chat" or "completion" or "completions" or "reasoning": return ModelTask.Chat;
            case "embedding" or "embeddings" or "embed": return ModelTask.Embedding;
            case "image" or "images": return ModelTask.Image;
            case "video": return ModelTask.Video;
            case "speech" or "tts": return ModelTask.Speech;
            case "transcription" or "stt" or "asr": return ModelTask.Transcription;
            case "rerank" or "reranker" or "reranking": return ModelTask.Rerank;
            case "moderation": return ModelTask.Moderation;
            case "ocr": return ModelTask.Ocr;
            default: return ModelTask.Unknown;
        }
    }
}
