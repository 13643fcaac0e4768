using System;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// Whether a pattern may stand in a cut id. Many texts hold a word with which some pattern begins (`base`, `chat`, `solar`) and nothing that makes a
/// model of it: to see that before anything is classified or looked for is what most of them cost.
/// </summary>
internal static class PatternOutlook
{
    /// <summary>With more tokens between two of a pattern nothing is said: an id that goes on so is looked through.</summary>
    private const int WidestGap = 8;

    /// <summary>Marks the tokens with which a pattern may begin.</summary>
    /// <returns>False if certainly no pattern that counts, nor a later generation of one, stands in the id.</returns>
    public static bool Mark(OriginCatalog catalog, in CutId id)
    {
        var tokens = id.Tokens;
        var mayHold = false;
        for (var i = 0; i < tokens.All.Length; i++)
        {
            var key = new PatternKey(tokens.Scratch);
            key.Append(tokens.TextOf(i));
            if (!catalog.MayBeginPattern(key.Hash)) continue;

            tokens.All[i].MayBeginPattern = true;
            mayHold = mayHold || IsLaterGeneration(tokens, i) || MayBeWhole(catalog, id, i, key) || MayGoOn(catalog, tokens, i, key);
        }

        return mayHold;
    }

    /// <summary>`qwen9`: the number belongs to no pattern, and the catalog may know one before it.</summary>
    private static bool IsLaterGeneration(in IdTokens id, int token) => token == id.First && token + 1 < id.All.Length && id.All[token + 1].Class == TokenClass.Number;

    /// <summary>The token alone is a pattern, and may count where it stands.</summary>
    private static bool MayBeWhole(OriginCatalog catalog, in CutId id, int token, in PatternKey key)
    {
        var target = catalog.FindPattern(key);
        if (target < 0) return false;

        // A namespace alone names a router; the parts of a path are looked at as names too.
        if (token < id.Tokens.First) return id.Address.IsPath || token + 1 == id.Tokens.First;

        var isWeak = (target & 1) != 0;
        return !isWeak || MayCountByWord(catalog, id, token);
    }

    /// <summary>
    /// A weak word counts with a size or quantisation, behind its developer's name, or where no other word stands beside it. Namespaces, and
    /// names that begin otherwise than with a word, are left to those who look closer.
    /// </summary>
    private static bool MayCountByWord(OriginCatalog catalog, in CutId id, int token)
    {
        var tokens = id.Tokens;
        if (id.Address.NamespaceCount > 0 || token >= tokens.NameEnd || tokens.All[tokens.First].Class != TokenClass.Name || tokens.IsVersionMark(tokens.First)) return true;

        var isAlone = token == tokens.First;
        for (var i = tokens.First + 1; i < tokens.All.Length; i++)
        {
            if (MaySayHowLarge(tokens, i)) return true;
            if (i != token && IsCertainlyName(tokens, i)) isAlone = false;
        }

        return isAlone || (token > tokens.First && ModelPublisher.OfName(catalog, tokens, out _) is not null);
    }

    private static bool MaySayHowLarge(in IdTokens id, int token) => id.All[token].Class switch
    {
        TokenClass.Size or TokenClass.Quantisation => true,

        // Lengths of context are plain numbers.
        TokenClass.Number => id.All[token].Length > 2,
        TokenClass.Name => IdWords.Is(WordUse.Quantisation, id.TextOf(token)),
        _ => false,
    };

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

    /// <summary>No reading of the id passes over this token, whatever class it gets, and not every developer uses the word.</summary>
    private static bool IsCertainlyName(in IdTokens id, int token)
        => token < id.First || (token < id.NameEnd && id.All[token].Class == TokenClass.Name && id.TextOf(token) is var text && text is not "v" && IdWords.Of(text) == WordUse.None);
}
