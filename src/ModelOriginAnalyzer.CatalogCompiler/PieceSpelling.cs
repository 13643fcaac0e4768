using System.Collections.Generic;
using System.Linq;

namespace ModelOriginAnalyzer.CatalogCompiler;

/// <summary>
/// How code writes the leading tokens of a model id. The resolver reads all of these alike; the text scan looks for them as they
/// stand: `nova-pro`, `nova_pro`; `phi-3`, `phi3`, `phi:3.8b`, `phi-v3`; `amazon.nova`.
/// </summary>
internal static class PieceSpelling
{
    private static readonly string[] s_separators = ["-", "_"];

    /// <summary>Every spelling of the tokens; in one spelling the words are separated alike.</summary>
    /// <param name="publisher">How many tokens in front are the publisher's name: `/` or `.` may follow them.</param>
    public static string[] All(string[] tokens, int publisher) =>
        [.. s_separators.SelectMany(separator => All(tokens, separator, publisher)).Distinct()];

    /// <summary>A first token with as little as possible of what may follow it.</summary>
    public static string[] Openings(string first, string second)
    {
        var separated = s_separators.Select(separator => first + separator);
        return IsNumber(second) ? [.. separated, first + second, first + ":" + second] : [.. separated];
    }

    /// <summary>
    /// The key of the same pattern with a single letter and a number written right behind a word: `deepseekr1` for `deepseek-r1`, which is cut into
    /// `deepseekr` and `1`. Null if there is none.
    /// </summary>
    public static string? Joined(string key)
    {
        const int ShortestWord = 4;
        var tokens = key.Split('-');
        for (var i = 1; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Length == 1 && char.IsAsciiLetter(tokens[i][0]) && IsNumber(tokens[i + 1]) && tokens[i - 1].Length >= ShortestWord && tokens[i - 1].All(char.IsAsciiLetter))
                return string.Join('-', [.. tokens[..(i - 1)], tokens[i - 1] + tokens[i], .. tokens[(i + 1)..]]);
        }

        return null;
    }

    private static IEnumerable<string> All(string[] tokens, string separator, int publisher)
    {
        IEnumerable<string> spellings = [tokens[0]];
        for (var i = 1; i < tokens.Length; i++)
        {
            var token = tokens[i];
            var joints = i == publisher ? [separator, "/", "."] : Joints(tokens[i - 1], token, separator);
            spellings = spellings.SelectMany(text => joints, (text, joint) => text + joint + token);
        }

        return spellings;
    }

    private static string[] Joints(string left, string right, string separator) => (IsNumber(left), IsNumber(right)) switch
    {
        (false, true) when left.Length == 1 => ["", separator],
        (false, true) => ["", separator, ":", separator + "v"],
        (true, false) => ["", separator],
        (true, true) => [".", separator],
        _ => [separator],
    };

    /// <summary>Digits are set off from letters by themselves.</summary>
    private static bool IsNumber(string token) => char.IsAsciiDigit(token[0]);
}
