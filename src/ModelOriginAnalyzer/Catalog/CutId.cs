using System;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// A model id taken apart by structure, in buffers that its caller brings: most texts name no model, and to see that must not cost memory.
/// What is to be kept of it is a <see cref="ModelIdentifier"/>.
/// </summary>
internal ref struct CutId
{
    /// <summary>Texts up to this length are worth buffers on the stack.</summary>
    public const int LongestOnStack = 160;

    public ModelAddress Address;
    public IdTokens Tokens;

    /// <summary>It is only the leading part of the path that was asked for.</summary>
    public bool IsPartOfPath;

    /// <summary>How many characters, and how many slices, it takes to take apart a text of this length.</summary>
    public static (int Characters, int Slices) Room(int length) => ((5 * length) + 16, (2 * length) + 2);

    /// <summary>
    /// Never fails: any text is an id, if only one without tokens. Classes that depend on neighbours come with
    /// <see cref="TokenClassifier.Classify"/>.
    /// </summary>
    /// <param name="text">See <see cref="ModelSpelling.Plain"/>; in any case.</param>
    /// <param name="characters">As many as <see cref="Room"/> says, as <paramref name="slices"/>.</param>
    public static CutId Of(ReadOnlySpan<char> text, Span<char> characters, Span<IdSlice> slices)
    {
        var length = text.Length;
        var lower = characters.Slice(0, length);
        text.ToLowerInvariant(lower);

        var address = ModelAddress.Read(lower, slices.Slice(length + 1));
        var tokens = Cut(address, characters.Slice(length, (2 * length) + 1), slices.Slice(0, length + 1));
        tokens.Scratch = characters.Slice((3 * length) + 1);
        return new() { Address = address, Tokens = tokens };
    }

    /// <summary>
    /// The id that the path without its last part is: `fal-ai/kling-video` of `fal-ai/kling-video/text-to-video`. It shares its tokens with this one,
    /// which is a path.
    /// </summary>
    public readonly CutId WithoutLastPart()
    {
        var part = this;
        part.IsPartOfPath = true;
        part.Address.RemoveLastPart();
        part.Tokens.All = Tokens.All.Slice(0, Tokens.First);
        part.Tokens.NameEnd = part.Tokens.DigestStart = Tokens.First;
        do part.Tokens.First--;
        while (!Tokens.All[part.Tokens.First].BeginsNamespace);

        return part;
    }

    private static IdTokens Cut(ModelAddress address, Span<char> key, Span<IdSlice> slices)
    {
        var tokens = default(IdTokens);
        var lexer = new ModelIdLexer(key, slices);
        for (var i = 0; i < address.NamespaceCount; i++)
        {
            var first = lexer.Count;
            lexer.Lex(address.NamespaceAt(i));
            if (lexer.Count > first) slices[first].BeginsNamespace = true;
        }

        tokens.First = lexer.Count;
        lexer.Lex(address.Name);
        if (!address.Revision.IsEmpty) AddRevision(address.Revision, ref lexer);

        tokens.NameEnd = lexer.Count;
        if (address.HasTag) lexer.Lex(address.Tag);

        tokens.DigestStart = lexer.Count;
        if (!address.Digest.IsEmpty) AddDigest(address.Digest, ref lexer);

        tokens.Key = key.Slice(0, lexer.KeyLength);
        tokens.All = slices.Slice(0, lexer.Count);
        return tokens;
    }

    /// <summary>The number in front of the colon and a `v` before it belong to the revision: `v1:0`.</summary>
    private static void AddRevision(ReadOnlySpan<char> revision, ref ModelIdLexer lexer)
    {
        var start = lexer.Count;
        lexer.Lex(revision);

        for (var i = start - 1; i < lexer.Count; i++)
        {
            if (lexer.Tokens[i].Class == TokenClass.Number) lexer.Tokens[i].Class = TokenClass.Revision;
        }

        if (start >= 2 && lexer.Tokens[start - 2].Length == 1 && lexer.Key[lexer.Tokens[start - 2].Start] == 'v') lexer.Tokens[start - 2].Class = TokenClass.Revision;
    }

    /// <summary>What follows `@sha256:` is a digest however short it is, if it is one word.</summary>
    private static void AddDigest(ReadOnlySpan<char> digest, ref ModelIdLexer lexer)
    {
        var start = lexer.Count;
        lexer.Lex(digest);
        if (lexer.Count == start + 1) lexer.Tokens[start].Class = TokenClass.Digest;
    }
}
