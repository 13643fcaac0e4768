using System.Collections.Immutable;
using System.Text;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// A model id taken apart by structure: gateway and region prefixes, publisher, name tokens, tag. Two spellings of one model
/// (`qwen2.5:7b-q4_K_M`, `Qwen/Qwen2.5-7B-GGUF`) have equal leading name tokens.
/// </summary>
internal sealed class ModelIdentifier
{
    private string? _normalised;
    private string? _normalisedWithPublisher;
    private ImmutableArray<IdToken> _publisher;

    public required string Written { get; init; }

    /// <summary>Namespaces in front of the name, outermost first, lower case (`accounts/fireworks/models` and the like are dropped).</summary>
    public ImmutableArray<string> Namespaces { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>How many of <see cref="Namespaces"/> are parts of a path; the others are words in front of a dot.</summary>
    public int PathLength { get; init; }

    public required ImmutableArray<IdToken> Tokens { get; init; }

    /// <summary>How many of <see cref="Tokens"/> stand in front of the colon.</summary>
    public int NameLength { get; init; }

    /// <summary>Text after the colon of an Ollama-style id, lower case; null if there is none.</summary>
    public string? Tag { get; init; }

    /// <summary>`ft:base:…`: the name is the base's, the weights are the team's own.</summary>
    public bool IsFineTune { get; init; }

    /// <summary>The canonical spelling: tokens joined by `-`; the value of the `model` dimension.</summary>
    public string Normalised => _normalised ??= Join(ImmutableArray<string>.Empty, Tokens);

    /// <summary>The tokens of the innermost namespace; none where there is no namespace.</summary>
    public ImmutableArray<IdToken> Publisher
    {
        get
        {
            if (_publisher.IsDefault) _publisher = Namespaces.IsEmpty ? ImmutableArray<IdToken>.Empty : Lex(Namespaces[Namespaces.Length - 1]);
            return _publisher;
        }
    }

    /// <summary><see cref="Publisher"/> and <see cref="Normalised"/> as one name (`deepseek.r1`); null where there is no namespace.</summary>
    public string? NormalisedWithPublisher => Namespaces.IsEmpty ? null : _normalisedWithPublisher ??= Join(ImmutableArray<string>.Empty, Publisher.AddRange(Tokens));

    /// <summary>
    /// Namespaces and tokens joined by `-`, so that `deepseek.v3` and `deepseek-v3` are one. The catalog keeps the match patterns of its families
    /// in this spelling, and <see cref="IdentityResolver"/> looks for them in it.
    /// </summary>
    public string Key => Namespaces.IsEmpty ? Normalised : Join(Namespaces, Tokens);

    /// <summary>Never fails: any text has an identifier, if only one without tokens.</summary>
    public static ModelIdentifier Parse(string written)
    {
        var address = ModelAddress.Read(ModelSpelling.Plain(written));
        var tokens = ImmutableArray.CreateBuilder<IdToken>();
        ModelIdLexer.Lex(address.Name, tokens);
        if (address.Revision is { } revision) AddRevision(tokens, revision);

        var nameLength = tokens.Count;
        if (address.Tag is { } tag) ModelIdLexer.Lex(tag, tokens);
        TokenClassifier.Classify(tokens, nameLength);
        if (address.Digest is { } digest) AddDigest(tokens, digest);

        return new()
        {
            Written = written,
            Namespaces = address.Namespaces,
            PathLength = address.PathLength,
            Tokens = tokens.ToImmutable(),
            NameLength = nameLength,
            Tag = address.Tag,
            IsFineTune = address.IsFineTune,
        };
    }

    /// <summary>
    /// The id that the path without its last part is (`fal-ai/kling-video` of `fal-ai/kling-video/text-to-video`); null if there is no such path.
    /// </summary>
    public ModelIdentifier? WithoutLastPart()
    {
        if (PathLength == 0 || PathLength < Namespaces.Length) return null;

        var tokens = ImmutableArray.CreateBuilder<IdToken>();
        ModelIdLexer.Lex(Namespaces[Namespaces.Length - 1], tokens);
        TokenClassifier.Classify(tokens, tokens.Count);
        return new() { Written = Written, Namespaces = Namespaces.RemoveAt(PathLength - 1), PathLength = PathLength - 1, Tokens = tokens.ToImmutable(), NameLength = tokens.Count };
    }

    /// <summary>POLICY section 3: a pattern without `*` matches an id made of its tokens followed only by tokens of date, revision, digest, size, quantisation, format, region or serving class; `*` is a wildcard.</summary>
    public bool Matches(ModelPattern pattern) => pattern.Matches(this);

    private static ImmutableArray<IdToken> Lex(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<IdToken>();
        ModelIdLexer.Lex(text, tokens);
        return tokens.ToImmutable();
    }

    /// <summary>The number in front of the colon and a `v` before it belong to the revision: `v1:0`.</summary>
    private static void AddRevision(ImmutableArray<IdToken>.Builder tokens, string revision)
    {
        var start = tokens.Count;
        ModelIdLexer.Lex(revision, tokens);

        for (var i = start - 1; i < tokens.Count; i++)
        {
            if (tokens[i].Class == TokenClass.Number) tokens[i] = tokens[i] with { Class = TokenClass.Revision };
        }

        if (start >= 2 && tokens[start - 2].Text == "v") tokens[start - 2] = tokens[start - 2] with { Class = TokenClass.Revision };
    }

    /// <summary>What follows `@sha256:` is a digest however short it is, if it is one word.</summary>
    private static void AddDigest(ImmutableArray<IdToken>.Builder tokens, string digest)
    {
        var start = tokens.Count;
        ModelIdLexer.Lex(digest, tokens);
        if (tokens.Count == start + 1) tokens[start] = tokens[start] with { Class = TokenClass.Digest };
    }

    private static string Join(ImmutableArray<string> namespaces, ImmutableArray<IdToken> tokens)
    {
        var text = new StringBuilder();
        foreach (var part in namespaces)
        {
            var cut = ImmutableArray.CreateBuilder<IdToken>();
            ModelIdLexer.Lex(part, cut);
            foreach (var token in cut) Append(text, token);
        }

        foreach (var token in tokens) Append(text, token);
        return text.ToString();
    }

    private static void Append(StringBuilder text, IdToken token)
    {
        if (text.Length > 0) text.Append('-');
        text.Append(token.Text);
    }
}
