using System;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// Says which words and numbers of a cut id belong to the name and which only say how the same model is served. Here, and nowhere else,
/// position counts: `turbo` names a model in `gpt-4-turbo` and a way of serving in `llama-3.3-70b-instruct-turbo`.
/// </summary>
internal static class TokenClassifier
{
    /// <summary>Classes of the tokens of name and tag are changed in place.</summary>
    public static void Classify(in IdTokens id)
    {
        // The first token is the name's beginning whatever it says: `latest`, `chat`, `002`.
        for (var i = id.First + 1; i < id.DigestStart; i++)
        {
            if (id.All[i].Class == TokenClass.Name) id.All[i].Class = ClassOfWord(id, i);
            else if (id.All[i].Class == TokenClass.Number) id.All[i].Class = ClassOfNumber(id, i);
        }
    }

    private static TokenClass ClassOfWord(in IdTokens id, int i)
    {
        var before = id.All[i - 1].Class;
        var use = IdWords.Of(id.TextOf(i));
        if ((use & WordUse.Quantisation) != 0) return TokenClass.Quantisation;
        if ((use & WordUse.Format) != 0) return TokenClass.Format;
        if ((use & (WordUse.Serving | WordUse.Stage)) != 0) return TokenClass.ServingTag;
        if ((use & WordUse.Revision) != 0) return TokenClass.Revision;
        if ((use & WordUse.ServingBehindSize) != 0 && before is TokenClass.Size or TokenClass.ServingTag or TokenClass.Quantisation) return TokenClass.ServingTag;
        if (before is not (TokenClass.Name or TokenClass.Number) && id.IsVersionMark(i)) return TokenClass.Revision;
        if ((use & WordUse.CloudRegion) != 0 || IsPartOfRegion(id, i, use)) return TokenClass.Region;

        return i >= id.NameEnd ? TokenClass.ServingTag : TokenClass.Name;
    }

    private static TokenClass ClassOfNumber(in IdTokens id, int i)
    {
        var digits = id.TextOf(i);
        var before = id.All[i - 1].Class;
        if (before == TokenClass.Region && (id.All[i - 2].Class == TokenClass.Region || IdWords.Is(WordUse.CloudRegion, id.TextOf(i - 1)))) return TokenClass.Region;
        if (IsContextLength(digits)) return TokenClass.Size;
        if (digits.Length == 3 && digits[0] == '0') return TokenClass.Revision;
        if (before == TokenClass.Revision) return TokenClass.Revision;

        return i >= id.NameEnd ? TokenClass.Revision : TokenClass.Number;
    }

    private static bool IsPartOfRegion(in IdTokens id, int i, WordUse use)
    {
        if (i + 1 == id.NameEnd && id.TextOf(i) is "us" or "eu" or "apac" or "global") return true;
        if ((use & WordUse.RegionArea) != 0 && i + 2 < id.DigestStart && IdWords.Is(WordUse.RegionSide, id.TextOf(i + 1)) && id.All[i + 2].Class == TokenClass.Number) return true;

        return (use & WordUse.RegionSide) != 0 && id.All[i - 1].Class == TokenClass.Region;
    }

    /// <summary>A power of two from 512 on: a length of context, never a version.</summary>
    private static bool IsContextLength(ReadOnlySpan<char> digits)
    {
        if (digits.Length is < 3 or > 7) return false;

        var value = 0;
        foreach (var digit in digits) value = value * 10 + digit - '0';
        return value >= 512 && (value & (value - 1)) == 0;
    }
}
