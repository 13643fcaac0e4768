using System;
using System.Collections.Immutable;
using System.Text;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// A `model` pattern of a policy, normalised as ids are. `*` is the only wildcard and stands for any characters of the normalised id.
/// A namespace in the pattern (`openai/*`) asks for that namespace among the id's; without one any namespace will do.
/// </summary>
internal sealed class ModelPattern
{
    // Cut on first use: every compilation reads a policy, and few match anything against its patterns.
    private Cut? _cut;

    private ModelPattern(string written) => Written = written;

    public string Written { get; }

    /// <summary>Never fails; a pattern without a single letter, digit or `*` matches nothing.</summary>
    public static ModelPattern Parse(string written) => new(written);

    /// <summary>Linear in the id's length for a given pattern.</summary>
    public bool Matches(ModelIdentifier id)
    {
        var (exact, wildcard, @namespace) = _cut ??= Cut.Of(Written);
        if (@namespace is not null && !HasNamespace(id, @namespace)) return false;
        if (exact is not null) return MatchesExactly(exact.Tokens, @namespace, id);

        return MatchesWildcard(wildcard!, id.Normalised)
            || (@namespace is null && Innermost(id.Namespaces) is { } publisher && MatchesWildcard(wildcard!, NormalisePieces(publisher) + "-" + id.Normalised));
    }

    private static string? Innermost(ImmutableArray<string> namespaces) => namespaces.IsEmpty ? null : namespaces[namespaces.Length - 1];

    private static bool HasNamespace(ModelIdentifier id, string @namespace)
    {
        foreach (var candidate in id.Namespaces)
        {
            if (Wildcard.Matches(@namespace, candidate)) return true;
        }

        return false;
    }

    /// <summary>The id's own tokens, or (`deepseek.r1`) the publisher's word as the first of them.</summary>
    private static bool MatchesExactly(ImmutableArray<IdToken> pattern, string? @namespace, ModelIdentifier id)
    {
        if (pattern.IsEmpty) return false;
        if (IsSame(pattern, 0, id.Tokens)) return true;
        if (@namespace is not null || Innermost(id.Namespaces) is not { } publisher) return false;

        var cut = ImmutableArray.CreateBuilder<IdToken>();
        ModelIdLexer.Lex(publisher, cut);
        if (cut.Count >= pattern.Length) return false;

        for (var i = 0; i < cut.Count; i++)
        {
            if (cut[i].Text != pattern[i].Text) return false;
        }

        return IsSame(pattern, cut.Count, id.Tokens);
    }

    private static bool IsSame(ImmutableArray<IdToken> pattern, int from, ImmutableArray<IdToken> id)
    {
        var at = 0;
        for (var i = from; i < pattern.Length; i++)
        {
            if (at < id.Length && id[at].Text == pattern[i].Text)
            {
                at++;
            }
            else if (IsVersionMark(id, at) && at + 1 < id.Length && id[at + 1].Text == pattern[i].Text)
            {
                at += 2;
            }
            else if (!IsVersionMark(pattern, i) || i == from)
            {
                return false;
            }
        }

        for (; at < id.Length; at++)
        {
            if (id[at].IsName) return false;
        }

        return true;
    }

    private static bool IsVersionMark(ImmutableArray<IdToken> tokens, int i) => i + 1 < tokens.Length && tokens[i].IsVersionMarkOf(tokens[i + 1]);

    private static bool MatchesWildcard(string wildcard, string id)
        => Wildcard.Matches(wildcard, id) || Wildcard.Matches(WithoutVersionMarks(wildcard), WithoutVersionMarks(id));

    private static string WithoutVersionMarks(string normalised)
    {
        var at = normalised.IndexOf("-v-", StringComparison.Ordinal);
        if (at < 0) return normalised;

        var text = new StringBuilder(normalised.Length);
        for (var i = 0; i < normalised.Length; i++)
        {
            text.Append(normalised[i]);
            if (string.CompareOrdinal(normalised, i, "-v-", 0, 3) == 0 && i + 3 < normalised.Length && normalised[i + 3] is >= '0' and <= '9') i += 2;
        }

        return text.ToString();
    }

    private static string NormalisePieces(string pattern)
    {
        var text = new StringBuilder();
        var start = 0;
        while (true)
        {
            var star = pattern.IndexOf('*', start);
            AppendPiece(text, pattern.Substring(start, (star < 0 ? pattern.Length : star) - start));
            if (star < 0) return text.ToString();

            text.Append('*');
            start = star + 1;
        }
    }

    private static void AppendPiece(StringBuilder text, string piece)
    {
        var tokens = ImmutableArray.CreateBuilder<IdToken>();
        ModelIdLexer.Lex(piece, tokens);

        // A separator beside a `*` is part of what is asked for: `gpt-*` does not match `gptq`.
        var follows = text.Length > 0 && IsSeparator(piece, 0);
        foreach (var token in tokens)
        {
            if (follows) text.Append('-');
            text.Append(token.Text);
            follows = true;
        }

        if (IsSeparator(piece, piece.Length - 1)) text.Append('-');
    }

    private static bool IsSeparator(string piece, int at) => at >= 0 && at < piece.Length && !char.IsLetterOrDigit(piece[at]);

    /// <summary>A pattern taken apart.</summary>
    /// <param name="Exact">Of a pattern without `*`; otherwise null.</param>
    /// <param name="Wildcard">The normalised name of a pattern with `*`; otherwise null.</param>
    /// <param name="Namespace">The namespace that it asks for; null for any.</param>
    private sealed record Cut(ModelIdentifier? Exact, string? Wildcard, string? Namespace)
    {
        public static Cut Of(string written)
        {
            if (written.IndexOf('*') < 0)
            {
                var exact = ModelIdentifier.Parse(written);
                return new Cut(exact, null, Innermost(exact.Namespaces));
            }

            // The name is cut piece by piece: a `*` may stand in the middle of a token.
            var address = ModelAddress.Read(ModelSpelling.Plain(written));
            var name = address.Tag is null ? address.Name : address.Name + ":" + address.Tag;
            return new Cut(null, NormalisePieces(name), Innermost(address.Namespaces));
        }
    }
}
