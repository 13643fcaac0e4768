using System;
using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Decision;

/// <summary>
/// Whether an id that moves (`gemini-flash-latest`, `deepseek-chat`, `gpt-4o`) may answer with a model that a pattern names,
/// although the id itself does not match.
/// </summary>
internal static class RollingAlias
{
    public static bool MayReach(ModelIdentifier identifier, ModelHalf? model, ModelPattern pattern)
    {
        if (model is null || IsFixed(model.Version)) return false;

        var named = pattern.Tokens;
        return IsDatedFormOf(identifier, named) || (IsRolling(model.Version) && !model.IsUndatedAlias && (IsReleaseOf(identifier, named) || IsAncestor(model, pattern)));
    }

    /// <summary>`gpt-4o` may be `gpt-4o-2024-05-13`: the pattern goes on with a date, a revision or a digest only.</summary>
    private static bool IsDatedFormOf(ModelIdentifier identifier, ImmutableArray<IdToken> named)
    {
        var i = 0;
        foreach (var token in identifier.Tokens)
        {
            if (token.Class == TokenClass.ServingTag) continue;
            if (i == named.Length || named[i++].Text != token.Text) return false;
        }

        if (i == 0 || i == named.Length) return false;
        for (; i < named.Length; i++)
        {
            if (named[i].Class is not (TokenClass.Date or TokenClass.Revision or TokenClass.Digest)) return false;
        }

        return true;
    }

    /// <summary>`gemini-flash-latest` may be `gemini-2.5-flash`: the pattern has the alias's words in their order, and versions besides.</summary>
    private static bool IsReleaseOf(ModelIdentifier identifier, ImmutableArray<IdToken> named)
    {
        var n = 0;
        var words = 0;
        foreach (var token in identifier.Tokens)
        {
            if (token.Class != TokenClass.Name || token.Text == "latest") continue;
            while (n < named.Length && named[n].Text != token.Text)
            {
                if (IsWord(named, n)) return false;
                n++;
            }

            if (n++ == named.Length) return false;
            words++;
        }

        for (; n < named.Length; n++)
        {
            if (IsWord(named, n)) return false;
        }

        return words > 0;
    }

    /// <summary>The letter behind a number belongs to the version: `4o`.</summary>
    private static bool IsWord(ImmutableArray<IdToken> tokens, int i)
        => tokens[i].Class == TokenClass.Name && !(tokens[i].Text.Length == 1 && i > 0 && tokens[i - 1].Class == TokenClass.Number);

    /// <summary>`deepseek-chat` may be the `deepseek-v3` that the catalog knows behind it.</summary>
    private static bool IsAncestor(ModelHalf model, ModelPattern pattern)
    {
        foreach (var family in model.LineageIdentifiers)
        {
            if (family.Matches(pattern)) return true;
        }

        return false;
    }

    private static bool IsRolling(Fact<string> version) => Has(version, "rolling");

    private static bool IsFixed(Fact<string> version) => Has(version, "dated") || Has(version, "digest") || Has(version, "fixed");

    private static bool Has(Fact<string> version, string kind)
    {
        foreach (var member in version.Members)
        {
            if (string.Equals(member.Value, kind, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
