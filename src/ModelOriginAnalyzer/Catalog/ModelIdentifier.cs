using System.Collections.Immutable;
using System.Text;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// A model id taken apart by structure: gateway and region prefixes, publisher, name tokens, tag. Two spellings of one model
/// (`qwen2.5:7b-q4_K_M`, `Qwen/Qwen2.5-7B-GGUF`) have equal leading name tokens.
/// </summary>
internal sealed class ModelIdentifier
{
    private string? _normalisedWithPublisher;
    private ImmutableArray<IdToken> _publisher;

    private ModelIdentifier(string written, in CutId id)
    {
        Written = written;
        Namespaces = NamespacesOf(id.Address);
        PathLength = id.Address.PathLength;
        Tokens = TokensOf(id.Tokens);
        NameLength = id.Tokens.NameEnd - id.Tokens.First;
        Tag = id.Address.HasTag ? id.Address.Tag.ToString() : null;
        IsFineTune = id.Address.IsFineTune;
        Key = id.Tokens.Key.ToString();
        Normalised = Tokens.IsEmpty ? "" : Key.Substring(id.Tokens.All[id.Tokens.First].Start);
    }

    public string Written { get; }

    /// <summary>Namespaces in front of the name, outermost first, lower case (`accounts/fireworks/models` and the like are dropped).</summary>
    public ImmutableArray<string> Namespaces { get; }

    /// <summary>How many of <see cref="Namespaces"/> are parts of a path; the others are words in front of a dot.</summary>
    public int PathLength { get; }

    public ImmutableArray<IdToken> Tokens { get; }

    /// <summary>How many of <see cref="Tokens"/> stand in front of the colon.</summary>
    public int NameLength { get; }

    /// <summary>Text after the colon of an Ollama-style id, lower case; null if there is none.</summary>
    public string? Tag { get; }

    /// <summary>`ft:base:…`: the name is the base's, the weights are the team's own.</summary>
    public bool IsFineTune { get; }

    /// <summary>The canonical spelling: tokens joined by `-`; the value of the `model` dimension.</summary>
    public string Normalised { get; }

    /// <summary>The tokens of the innermost namespace; none where there is no namespace.</summary>
    public ImmutableArray<IdToken> Publisher
    {
        get
        {
            if (_publisher.IsDefault) _publisher = Namespaces.IsEmpty ? ImmutableArray<IdToken>.Empty : ModelIdLexer.TokensOf(Namespaces[Namespaces.Length - 1]);
            return _publisher;
        }
    }

    /// <summary><see cref="Publisher"/> and <see cref="Normalised"/> as one name (`deepseek.r1`); null where there is no namespace.</summary>
    public string? NormalisedWithPublisher => Namespaces.IsEmpty ? null : _normalisedWithPublisher ??= WithPublisher();

    /// <summary>
    /// Namespaces and tokens joined by `-`, so that `deepseek.v3` and `deepseek-v3` are one. The catalog keeps the match patterns of its families
    /// in this spelling, and <see cref="IdentityResolver"/> looks for them in it.
    /// </summary>
    public string Key { get; }

    /// <summary>Never fails: any text has an identifier, if only one without tokens.</summary>
    public static ModelIdentifier Parse(string written)
    {
        var text = ModelSpelling.Plain(written);
        var (characters, slices) = CutId.Room(text.Length);
        var id = text.Length <= CutId.LongestOnStack
            ? CutId.Of(text, stackalloc char[characters], stackalloc IdSlice[slices])
            : CutId.Of(text, new char[characters], new IdSlice[slices]);
        TokenClassifier.Classify(id.Tokens);
        return new(written, id);
    }

    /// <summary>POLICY section 3: a pattern without `*` matches an id made of its tokens followed only by tokens of date, revision, digest, size, quantisation, format, region or serving class; `*` is a wildcard.</summary>
    public bool Matches(ModelPattern pattern) => pattern.Matches(this);

    private string WithPublisher()
    {
        var text = new StringBuilder();
        foreach (var token in Publisher) text.Append(token.Text).Append('-');
        return text.Append(Normalised).ToString();
    }

    private static ImmutableArray<string> NamespacesOf(in ModelAddress address)
    {
        var namespaces = ImmutableArray.CreateBuilder<string>(address.NamespaceCount);
        for (var i = 0; i < address.NamespaceCount; i++) namespaces.Add(address.NamespaceAt(i).ToString());
        return namespaces.ToImmutable();
    }

    private static ImmutableArray<IdToken> TokensOf(in IdTokens id)
    {
        var tokens = ImmutableArray.CreateBuilder<IdToken>(id.All.Length - id.First);
        for (var i = id.First; i < id.All.Length; i++) tokens.Add(new IdToken(id.TextOf(i).ToString(), id.All[i].Class));
        return tokens.ToImmutable();
    }
}
