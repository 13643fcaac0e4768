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
    private ImmutableArray<IdToken> _tokens;

    private ModelPattern(string written) => Written = written;

    public string Written { get; }

    /// <summary>The tokens of the pattern read as an id, wildcards left out.</summary>
    public ImmutableArray<IdToken> Tokens
    {
        get
        {
            if (_tokens.IsDefault) _tokens = ModelIdentifier.Parse(Written).Tokens;
            return _tokens;
        }
    }

    /// <summary>Never fails; a pattern without a single letter, digit or `*` matches nothing.</summary>
    public static ModelPattern Parse(string written) => new(written);

    /// <summary>Linear in the id's length for a given pattern.</summary>
    public bool Matches(ModelIdentifier id)
    {
        var cut = _cut ??= Cut.Of(Written);
        if (cut.Namespace is not null && !HasNamespace(id, cut.Namespace)) return false;
        if (cut.Wildcard is null) return MatchesExactly(Tokens, cut.Namespace, id);

        return MatchesWildcard(cut, id.Normalised) || (cut.Namespace is null && id.NormalisedWithPublisher is { } whole && MatchesWildcard(cut, whole));
    }

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
        if (@namespace is not null || id.Namespaces.IsEmpty) return false;

        var publisher = id.Publisher;
        if (publisher.Length >= pattern.Length) return false;

        for (var i = 0; i < publisher.Length; i++)
        {
            if (publisher[i].Text != pattern[i].Text) return false;
        }

        return IsSame(pattern, publisher.Length, id.Tokens);
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

    private static bool MatchesWildcard(Cut cut, string id)
    {
        if (Wildcard.Matches(cut.Wildcard!, id)) return true;

        var unmarked = WithoutVersionMarks(id);
        return (cut.Unmarked != cut.Wildcard || unmarked != id) && Wildcard.Matches(cut.Unmarked!, unmarked);
    }

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
        // A separator beside a `*` is part of what is asked for: `gpt-*` does not match `gptq`.
        var follows = text.Length > 0 && IsSeparator(piece, 0);
        foreach (var token in ModelIdLexer.TokensOf(piece))
        {
            if (follows) text.Append('-');
            text.Append(token.Text);
            follows = true;
        }

        if (IsSeparator(piece, piece.Length - 1)) text.Append('-');
    }

    private static bool IsSeparator(string piece, int at) => at >= 0 && at < piece.Length && !char.IsLetterOrDigit(piece[at]);

    /// <summary>A pattern taken apart.</summary>
    /// <param name="Wildcard">The normalised name of a pattern with `*`; otherwise null.</param>
    /// <param name="Unmarked">The same without the `v` in front of versions.</param>
    /// <param name="Namespace">The namespace that it asks for; null for any.</param>
    private sealed record Cut(string? Wildcard, string? Unmarked, string? Namespace)
    {
        public static Cut Of(string written)
        {
            var text = ModelSpelling.Plain(written).ToString().ToLowerInvariant();
            var address = ModelAddress.Read(text.AsSpan(), new IdSlice[(text.Length / 2) + 1]);
            var @namespace = address.NamespaceCount == 0 ? null : address.NamespaceAt(address.NamespaceCount - 1).ToString();
            if (written.IndexOf('*') < 0) return new Cut(null, null, @namespace);

            // The name is cut piece by piece: a `*` may stand in the middle of a token.
            var name = NormalisePieces(address.HasTag ? address.Name.ToString() + ":" + address.Tag.ToString() : address.Name.ToString());
            return new Cut(name, WithoutVersionMarks(name), @namespace);
        }
    }
}
