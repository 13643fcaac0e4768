using System;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// Whether a pattern may stand in a cut id. Many texts hold a word with which some pattern begins (`base`, `chat`) and nothing with which it goes on:
/// to see that before anything is classified or looked for is what most of them cost.
/// </summary>
internal static class PatternOutlook
{
    /// <summary>With more tokens between two of a pattern nothing is said: an id that goes on so is looked through.</summary>
    private const int WidestGap = 8;

    /// <summary>Marks the tokens with which a pattern may begin.</summary>
    /// <returns>False if certainly no pattern, nor a later generation of one, stands in the id.</returns>
    public static bool Mark(OriginCatalog catalog, in IdTokens id)
    {
        var mayHold = false;
        for (var i = 0; i < id.All.Length; i++)
        {
            var key = new PatternKey(id.Scratch);
            key.Append(id.TextOf(i));
            if (!catalog.MayBeginPattern(key.Hash)) continue;

            id.All[i].MayBeginPattern = true;
            mayHold = mayHold || IsLaterGeneration(id, i) || catalog.FindPattern(key) >= 0 || MayGoOn(catalog, id, i, key);
        }

        return mayHold;
    }

    /// <summary>`qwen9`: the number belongs to no pattern, and the catalog may know one before it. What stands in front of a name may turn out to be the name.</summary>
    private static bool IsLaterGeneration(in IdTokens id, int token) => token <= id.First && token + 1 < id.All.Length && id.All[token + 1].Class == TokenClass.Number;

    /// <summary>A pattern that begins with this token may have a later one as its second.</summary>
    private static bool MayGoOn(OriginCatalog catalog, in IdTokens id, int token, in PatternKey key)
    {
        for (var next = token + 1; next < id.All.Length; next++)
        {
            var text = id.TextOf(next);
            if (next > token + WidestGap || MayBegin(catalog, key, text)) return true;

            // Versions of two digits are read apart too.
            if (id.All[next] is { Class: TokenClass.Number, Length: 2 } && MayBegin(catalog, key, text.Slice(0, 1))) return true;
            if (IsCertainlyName(id, next)) return false;
        }

        return false;
    }

    private static bool MayBegin(OriginCatalog catalog, PatternKey key, ReadOnlySpan<char> next)
    {
        key.Append(next);
        return catalog.MayBeginPattern(key.Hash);
    }

    /// <summary>No reading of the id passes over this token, whatever class it gets.</summary>
    private static bool IsCertainlyName(in IdTokens id, int token)
        => token < id.NameEnd && id.All[token].Class == TokenClass.Name && id.TextOf(token) is var text && text is not "v" && IdWords.Of(text) == WordUse.None;
}
