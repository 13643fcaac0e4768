using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// Recognises one id. The longest pattern at the id's start names the family; what is left of the name decides whether the id is that
/// family (whoever publishes it), a later model of the same developer, or somebody's variant of it. A family that is named further
/// inside is a base.
/// </summary>
internal sealed class ModelRecognition
{
    /// <summary>An id has fewer tokens than this; a text may have any number.</summary>
    private const int LastBaseStart = 40;

    /// <summary>Only Ollama has tags that send a request on to its own service.</summary>
    private const string CloudTagOperator = "Ollama";

    private static readonly char[] s_textMarks = ['(', ')', '{', '}', '<', '>', '"', '\'', '!', ';', '|', '\n', '\t'];

    private readonly OriginCatalog _catalog;
    private readonly ModelIdentifier _whole;
    private readonly ModelIdentifier _id;
    private readonly FamilyMatcher _matcher;
    private readonly ModelPublisher _publisher;
    private readonly RestOfName _rest;
    private readonly bool _isText;

    /// <param name="whole">The id that is asked for.</param>
    /// <param name="id">The id itself, or the leading part of its path that is looked at.</param>
    private ModelRecognition(OriginCatalog catalog, ModelIdentifier whole, ModelIdentifier id)
    {
        _catalog = catalog;
        _whole = whole;
        _id = id;
        _matcher = new FamilyMatcher(catalog, _id);
        _publisher = ModelPublisher.OfNamespace(catalog, _id);
        _rest = new RestOfName(_id);
        _isText = IsText(whole.Written);
    }

    public static ModelIdentity Of(OriginCatalog catalog, string written)
    {
        var whole = ModelIdentifier.Parse(written);
        var identity = new ModelRecognition(catalog, whole, whole).Identity();

        // `fal-ai/kling-video/v3/text-to-video`: the last parts may say what is done with the model that those before them name.
        for (var part = whole.WithoutLastPart(); part is not null && identity is { IsUnlisted: true, Developer: null }; part = part.WithoutLastPart())
        {
            if (new ModelRecognition(catalog, whole, part).ModelOfPath(whole) is { } model) return model;
        }

        return identity;
    }

    private bool IsPartOfPath => !ReferenceEquals(_id, _whole);

    /// <summary>
    /// Null unless the leading part of the path is itself a family whose weights nobody else has, or the parts behind it hold only words that
    /// say what a model does.
    /// </summary>
    private ModelIdentity? ModelOfPath(ModelIdentifier whole)
    {
        if (Identity() is not { Family: { } family, Routed: false } identity) return null;
        if (family.Weights == Weights.Closed) return identity;

        for (var i = _id.Namespaces.Length + 1; i < whole.Namespaces.Length; i++)
        {
            var tokens = ImmutableArray.CreateBuilder<IdToken>();
            ModelIdLexer.Lex(whole.Namespaces[i], tokens);
            foreach (var token in tokens)
            {
                if (token.Class == TokenClass.Name && !DescriptiveWords.Contains(token.Text) && token.Text != "v") return null;
            }
        }

        return new RestOfName(whole).HasStrangeWord() ? null : identity;
    }

    private ModelIdentity Identity()
    {
        var router = _matcher.RoutedNamespace(out var onlyUnknown);
        if (router is not null && !onlyUnknown) return Routed(router);

        var match = AtStart();
        if (match is { Family.Routed: true }) return Routed(match.Family);
        if (match is not null && IsOtherRelease(match)) return NotListed(match.Family);

        // What the catalog says of a tag explains the words in it (`8b-llama-distill`), before they are taken for a base.
        var hasTag = false;
        var named = match is null ? null : ByTag(match.Family, out hasTag);
        var bases = NamedBases(match?.Family);
        if (hasTag) _rest.Explain(_id.NameLength, _id.Tokens.Length);
        if (named is not null) bases.RemoveAll(family => IsAncestor(named, family));
        if (named is null && bases.Count == 0) return router is null ? NotListed(Predecessor()) : Routed(router);

        var isFamily = named is not null && (IsDeveloper(named) || _id.IsFineTune || (bases.Count == 0 && IsFamilyItself(named)));
        if (named is null && bases.Count == 1 && (IsDeveloper(bases[0]) || IsSoldForCoding()))
        {
            named = bases[0];
            bases.Clear();
            isFamily = true;
        }

        return Known(named, isFamily, bases, isDistinctive: match is not null && IsDistinctive(match));
    }

    /// <summary>
    /// The longest pattern at the start, or behind an organization's name there (`meta-llama-3.1-8b`): anybody may write such a name, so it
    /// says nothing of who published the id. The pattern's tokens are explained.
    /// </summary>
    private FamilyMatch? AtStart()
    {
        var match = NamedAt(0);
        var inName = ModelPublisher.OfName(_catalog, _id, out var length);
        if (length > 0 && NamedAt(length) is { } behind && ReferenceEquals(FamilyMatcher.Longer(match, behind), behind))
        {
            match = behind;
            _rest.Explain(0, length);
        }
        else
        {
            inName = null;
        }

        if (match is null) return null;

        _rest.Explain(match.Consumed);
        ExplainMarkOfHost();
        if (!match.Weak || IsDeveloper(match.Family) || inName?.Name == match.Family.Developer) return match;
        if (!_isText && !_rest.HasStrangeWord() && !IsOtherGeneration(match)) return match;

        // A word of everyday language beside other words is no model, and one with another number is another model.
        _rest.Forget();
        return null;
    }

    private FamilyMatch? NamedAt(int token) => _matcher.AtStart(token) ?? _matcher.AtStartWithVersionsApart(token);

    /// <summary>Some hosts end the ids of what they serve with letters of their own name: `cerebras/llama-3.3-70b-cs`.</summary>
    private void ExplainMarkOfHost()
    {
        const int LongestMark = 2;
        var last = _id.NameLength - 1;
        if (last < 1 || _id.Namespaces.IsEmpty || _id.Tokens[last] is not { Class: TokenClass.Name, Text: { Length: <= LongestMark } mark }) return;

        var host = _id.Namespaces[_id.Namespaces.Length - 1];
        if (host[0] == mark[0] && host.IndexOf(mark[mark.Length - 1], mark.Length - 1) >= 0) _rest.Explain(last, last + 1);
    }

    /// <summary>`coding-glm-5.1`: a gateway's plan and nothing else stands in front of the name.</summary>
    private bool IsSoldForCoding() => _id.Tokens[0].Text == "coding" && !_publisher.IsStranger && !_rest.HasStrangeWord();

    private ModelIdentity Known(ModelFamily? named, bool isFamily, List<ModelFamily> bases, bool isDistinctive)
    {
        var lineage = new LineageWalk(_catalog);
        var family = isFamily ? named : null;
        if (family is not null)
        {
            lineage.Add(family, ImmutableArray<Via>.Empty);
        }
        else if (named is not null)
        {
            bases.Insert(0, named);
        }

        // One base was tuned, several were merged; in what way exactly, the id does not say.
        var via = bases.Count > 1 ? Via.Merge : Via.FineTune;
        foreach (var ancestor in bases) lineage.Add(ancestor, ImmutableArray.Create(via));
        if (bases.Count > 0) lineage.Lower(LineageKnowledge.Partial);

        return new()
        {
            Written = _whole.Written,
            Identifier = _whole,
            Family = family,
            Developer = family?.Developer is { } developer ? _catalog.FindOrganization(developer) : null,
            Publisher = _publisher.Organization,
            Lineage = lineage.Steps,
            LineageKnowledge = lineage.Knowledge,
            Weights = family?.Weights ?? Weights.Unknown,
            Version = VersionOf(family),
            Distinctive = isDistinctive,
            SecondHopOperator = SecondHop(),
        };
    }

    /// <summary>Nothing is known of the weights; of another generation of a brand it is known who names models so.</summary>
    private ModelIdentity NotListed(ModelFamily? relative) => new()
    {
        Written = _whole.Written,
        Identifier = _whole,
        Developer = relative?.Developer is { } developer ? _catalog.FindOrganization(developer) : null,
        Publisher = _publisher.Organization,
        Version = VersionOf(null),
        SecondHopOperator = SecondHop(),
    };

    /// <summary>The family of an earlier generation, where nothing shows somebody else's work.</summary>
    private ModelFamily? Predecessor()
    {
        if (_isText || _publisher.IsStranger || _matcher.Predecessor(0) is not { } match) return null;

        _rest.Explain(match.Consumed);
        return _rest.HasStrangeWord() && match.Family.Weights != Weights.Closed ? null : match.Family;
    }

    /// <summary>
    /// `qwen3.9` is not `qwen3`: a release that the catalog does not list has other weights than those it does. A closed family says nothing of
    /// weights, so its next release is the same to us; and `1-5b` is a size.
    /// </summary>
    private bool IsOtherRelease(FamilyMatch match)
    {
        var last = match.Consumed[match.Consumed.Length - 1];
        var isSize = last + 2 < _id.Tokens.Length && _id.Tokens[last + 2].Class == TokenClass.Size && _id.Tokens[last + 1].Text is "0" or "1";
        return match.Family.Weights != Weights.Closed && _id.Tokens[last].Class == TokenClass.Number && HasNumberBehind(match) && !isSize
            && !_publisher.IsStranger && !_rest.HasStrangeWord();
    }

    private ModelIdentity Routed(ModelFamily router) => new()
    {
        Written = _whole.Written,
        Identifier = _whole,
        Family = router,
        Publisher = _publisher.Organization,
        Version = VersionKind.Rolling,
        Routed = true,
        Distinctive = _id.Namespaces.Length > 0,
    };

    /// <summary>Whether the id is the named family: nothing is left of the name that shows another model, or nobody else could have made it.</summary>
    private bool IsFamilyItself(ModelFamily named)
    {
        if (_rest.HasStrangeWord()) return named.Weights == Weights.Closed && !_publisher.IsStranger;

        // A re-host says in which format it packs the weights; a stranger who adds `coder` instead has made something.
        return !_publisher.IsStranger || !_rest.HasWord() || IsPacked();
    }

    private bool IsDeveloper(ModelFamily family)
        => family.Developer is { } developer && _publisher.Organization is { } publisher && publisher.Name == developer;

    private bool IsPacked()
    {
        foreach (var token in _id.Tokens)
        {
            if (token.Class is TokenClass.Quantisation or TokenClass.Format) return true;
        }

        return false;
    }

    /// <summary>An Ollama tag may stand for other weights than the name says.</summary>
    private ModelFamily ByTag(ModelFamily family, out bool isKnown)
    {
        isKnown = false;
        if (_id.Tag is not { } tag) return family;

        var longest = 0;
        var found = family;
        foreach (var entry in family.Tags)
        {
            var isPrefix = tag.StartsWith(entry.Tag, StringComparison.Ordinal) && (tag.Length == entry.Tag.Length || tag[entry.Tag.Length] == '-');
            if (!isPrefix || entry.Tag.Length <= longest || _catalog.FindFamily(entry.Family) is not { } other) continue;

            longest = entry.Tag.Length;
            found = other;
        }

        isKnown = longest > 0;
        if (isKnown)
        {
            var known = ImmutableArray.CreateBuilder<IdToken>();
            ModelIdLexer.Lex(tag.Substring(0, longest), known);
            _rest.Explain(_id.NameLength, Math.Min(_id.NameLength + known.Count, _id.Tokens.Length));
        }

        return found;
    }

    /// <summary>Families that the rest of the id names.</summary>
    private List<ModelFamily> NamedBases(ModelFamily? named)
    {
        var bases = new List<ModelFamily>(0);
        for (var i = 0; i < _id.Tokens.Length && i < LastBaseStart; i++)
        {
            if (_rest.IsExplained(i) || _matcher.At(i) is not { } match || _rest.IsAnyExplained(match.Consumed)) continue;
            if (match.Weak && !IsBaseByWord(match)) continue;

            _rest.Explain(match.Consumed);
            if (match.Family.Name != named?.Name && !Contains(bases, match.Family)) bases.Add(match.Family);
        }

        return bases;
    }

    /// <summary>
    /// A word such as `gemma` names a base where the id has a size and the weights can be had, unless a number behind it says that another
    /// generation is meant.
    /// </summary>
    private bool IsBaseByWord(FamilyMatch match)
        => !_isText && match.Family.Weights == Weights.Open && IsMeasured() && !HasNumberBehind(match);

    /// <summary>`qwen4` is not what `qwen` stands for, if the catalog knows generations of it.</summary>
    private bool IsOtherGeneration(FamilyMatch match)
        => HasNumberBehind(match) && _matcher.Predecessor(0) is { } earlier && earlier.Family.Name != match.Family.Name;

    private bool HasNumberBehind(FamilyMatch match)
    {
        var next = match.Consumed[match.Consumed.Length - 1] + 1;
        return next < _id.Tokens.Length && _id.Tokens[next].Class == TokenClass.Number;
    }

    private static bool Contains(List<ModelFamily> families, ModelFamily family)
    {
        foreach (var other in families)
        {
            if (other.Name == family.Name) return true;
        }

        return false;
    }

    private bool IsAncestor(ModelFamily named, ModelFamily family)
    {
        var walk = new LineageWalk(_catalog);
        walk.Add(named, ImmutableArray<Via>.Empty);
        foreach (var step in walk.Steps)
        {
            if (step.Family.Name == family.Name) return true;
        }

        return false;
    }

    /// <summary>`gpt-4o-settings.json` is no model; `llama-3-8b-lexifun` is one.</summary>
    private bool IsDistinctive(FamilyMatch match)
    {
        if (_isText || IsPartOfPath || _id.Written.IndexOf(' ') >= 0 || _id.Written.IndexOf("://", StringComparison.Ordinal) >= 0) return false;
        if (IsDeveloper(match.Family)) return true;

        return match.Weak ? match.UsesNamespace : IsMeasured() || !_rest.HasStrangeWord();
    }

    private bool IsMeasured()
    {
        foreach (var token in _id.Tokens)
        {
            if (token.Class is TokenClass.Size or TokenClass.Quantisation or TokenClass.Date) return true;
        }

        return false;
    }

    /// <summary>Ids have no brackets, quotes or punctuation of sentences.</summary>
    private static bool IsText(string written)
        => written.IndexOfAny(s_textMarks) >= 0 || written.IndexOf(", ", StringComparison.Ordinal) >= 0 || written.IndexOf(". ", StringComparison.Ordinal) >= 0;

    private VersionKind VersionOf(ModelFamily? family)
    {
        var version = family is { Rolling: true } ? VersionKind.Rolling : VersionKind.Unknown;
        foreach (var token in _id.Tokens)
        {
            switch (token.Class)
            {
                case TokenClass.Digest:
                    return VersionKind.Digest;
                case TokenClass.Date:
                    version = VersionKind.Dated;
                    break;
                case TokenClass.ServingTag when token.Text == "latest" && version == VersionKind.Unknown:
                    version = VersionKind.Rolling;
                    break;
            }
        }

        return version;
    }

    private string? SecondHop()
    {
        for (var i = _id.NameLength; i < _id.Tokens.Length; i++)
        {
            if (_id.Tokens[i].Text == "cloud") return CloudTagOperator;
        }

        return null;
    }
}
