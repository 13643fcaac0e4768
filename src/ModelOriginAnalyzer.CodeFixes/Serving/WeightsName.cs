using System.Collections.Immutable;
using System.Text;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.CodeFixes.Serving;

/// <summary>
/// What tells weights apart in an id, whoever spells it: name, version, size, date, and whether they are tuned to be spoken to. How a host
/// quantises or serves them, its namespaces and regions are left out: `accounts/fireworks/models/llama-v3p3-70b-instruct` and
/// `meta-llama/Llama-3.3-70B-Instruct-Turbo` are `llama-3-3-70b-instruct`.
/// </summary>
internal static class WeightsName
{
    public static string Of(string id)
    {
        var tokens = ModelIdentifier.Parse(id).Tokens;
        var name = new StringBuilder();
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            if (!IsPart(token) || IsFastServing(tokens, i) || (i + 1 < tokens.Length && token.IsVersionMarkOf(tokens[i + 1]))) continue;
            if (name.Length > 0) name.Append('-');
            name.Append(token.Text);
        }

        return name.ToString();
    }

    /// <summary>`Instruct-Turbo` is how hosts serve weights quickly; the `turbo` of `gpt-4-turbo` and `whisper-large-v3-turbo` names other ones.</summary>
    private static bool IsFastServing(ImmutableArray<IdToken> tokens, int at) => at > 0 && tokens[at].Text == "turbo" && tokens[at - 1].Text == "instruct";

    private static bool IsPart(IdToken token) => token.Class switch
    {
        TokenClass.Name or TokenClass.Number or TokenClass.Size or TokenClass.Date => true,
        TokenClass.ServingTag => token.Text is "instruct" or "it",
        _ => false,
    };
}
