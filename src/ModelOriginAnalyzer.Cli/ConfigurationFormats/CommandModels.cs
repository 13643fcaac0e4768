using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.ConfigurationFormats;

/// <summary>
/// The models that command lines name: `ollama pull llama3.2`, `vllm serve Qwen/Qwen3-8B`, `--model /models/phi.gguf`. Words are read as
/// a shell parts them; what a variable holds stays unknown.
/// </summary>
internal static class CommandModels
{
    /// <summary>One section for each model, named after the program so that what stands in it is known to be one.</summary>
    /// <param name="text">The characters of the whole file.</param>
    /// <param name="span">The command, or several on lines of their own.</param>
    public static IEnumerable<JsonProperty> In(SourceText text, TextSpan span)
    {
        var words = Words(text, span);
        for (var i = 0; i < words.Count; i++)
        {
            if (ModelAt(text, words, i) is { } found) yield return found;
        }
    }

    private static JsonProperty? ModelAt(SourceText text, List<TextSpan> words, int i)
    {
        var word = text.ToString(words[i]);
        var program = word[(word.LastIndexOf('/') + 1)..];
        switch (program)
        {
            case "ollama" when WordAt(i + 1) is "pull" or "run" && FirstArgument(i + 2) is { } tag:
                return Named("ollama", tag);

            case "vllm" when WordAt(i + 1) is "serve" && FirstArgument(i + 2) is { } served:
                return Named("vllm", served);

            case "docker" when WordAt(i + 1) is "model" && WordAt(i + 2) is "pull" or "run" && FirstArgument(i + 3) is { } image:
                return Named("llm", image);

            case "huggingface-cli" or "hf" when WordAt(i + 1) is "download" && FirstArgument(i + 2) is { } repository:
                return Named("llm", repository);

            case "--model" or "--model-id" or "--model-path" or "--hf-repo" when i + 1 < words.Count && WordAt(i + 1) is { } value && !value.StartsWith('-'):
                return Named("llm", words[i + 1]);
        }

        foreach (var option in (ReadOnlySpan<string>)["--model=", "--model-id=", "--model-path=", "--hf-repo="])
        {
            if (word.StartsWith(option, StringComparison.Ordinal) && word.Length > option.Length) return Named("llm", TextSpan.FromBounds(words[i].Start + option.Length, words[i].End));
        }

        return null;

        string? WordAt(int index) => index < words.Count ? text.ToString(words[index]) : null;

        TextSpan? FirstArgument(int from)
        {
            for (var index = from; index < words.Count; index++)
            {
                if (!text.ToString(words[index]).StartsWith('-')) return words[index];
            }

            return null;
        }

        // The program serves it itself: an endpoint that stands around is not the one it goes to.
        JsonProperty Named(string section, TextSpan model) => SettingsTree.Property(section, model, SettingsTree.List([SettingsTree.Section([
            SettingsTree.Property("endpoint", model, SettingsTree.Nothing(model)),
            SettingsTree.Property("model", model, SettingsTree.Text(text.ToString(model), model))])]));
    }

    /// <summary>Parted at white space and at what a shell or a list of arguments puts between words; quotes are taken off.</summary>
    private static List<TextSpan> Words(SourceText text, TextSpan span)
    {
        var words = new List<TextSpan>();
        var start = -1;
        for (var i = span.Start; i <= span.End; i++)
        {
            var parts = i == span.End || char.IsWhiteSpace(text[i]) || text[i] is '"' or '\'' or '`' or ',' or ';' or '&' or '|' or '(' or ')' or '[' or ']' or '\\';
            if (!parts)
            {
                if (start < 0) start = i;
            }
            else if (start >= 0)
            {
                // The dash of a YAML list is no word.
                if (i - start > 1 || text[start] != '-') words.Add(TextSpan.FromBounds(start, i));
                start = -1;
            }
        }

        return words;
    }
}
