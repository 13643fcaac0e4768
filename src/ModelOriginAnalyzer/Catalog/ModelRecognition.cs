using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// Recognises one id. The longest pattern at the id's start names the family; what is left of the name decides whether the id is that
/// family (whoever publishes it), a later model of the same developer, or somebody's variant of it. A family that is named further
/// inside is a base.
/// </summary>
internal ref struct ModelRecognition
{
    /// <summary>An id has fewer tokens than this; a text may have any number.</summary>
    private const int LastBaseStart = 40;

    private readonly OriginCatalog _catalog;
    private readonly string _written;
    private readonly CutId _id;
    private readonly IdTokens _tokens;
    private readonly FamilyMatcher _matcher;
    private readonly ModelPublisher _publisher;
    private readonly RestOfName _rest;

    /// <param name="id">The id itself, or the leading part of its path that is looked at; its tokens have their classes.</param>
    private ModelRecognition(OriginCatalog catalog, string written, in CutId id)
    {
        _catalog = catalog;
        _written = written;
        _id = id;
        _tokens = id.Tokens;
        _matcher = new FamilyMatcher(catalog, id.Tokens);
        _publisher = ModelPublisher.OfNamespace(catalog, id.Address);
        _rest = new RestOfName(id.Tokens);
    }

    /// <summary>Null where the text names no family, base, brand or router, and then nothing is allocated.</summary>
    public static ModelIdentity? Find(OriginCatalog catalog, string written) => catalog.MayNameModel(written) ? Of(catalog, written, unlisted: false) : null;

    /// <summary>What of an id can be said without knowing the model is said too.</summary>
    public static ModelIdentity Of(OriginCatalog catalog, string written) => Of(catalog, written, unlisted: true)!;

    private static ModelIdentity? Of(OriginCatalog catalog, string written, bool unlisted)
    {
        var text = ModelSpelling.Plain(written);
        var (characters, slices) = CutId.Room(text.Length);
        var id = text.Length <= CutId.LongestOnStack
            ? CutId.Of(text, stackalloc char[characters], stackalloc IdSlice[slices])
            : CutId.Of(text, new char[characters], new IdSlice[slices]);
        if (!PatternOutlook.Mark(catalog, id.Tokens) && !unlisted) return null;

        TokenClassifier.Classify(id.Tokens);
        var recognition = new ModelRecognition(catalog, written, id);
        return recognition.Identity() ?? recognition.ModelOfPath() ?? (unlisted ? recognition.NotListed(null) : null);
    }

    /// <summary>Null where nothing is known.</summary>
    private ModelIdentity? Identity()
    {
        var router = _matcher.RoutedNamespace(out var onlyUnknown);
        if (router is not null && !onlyUnknown) return Routed(router);

        var match = AtStart();
        var found = match.IsFound ? _catalog.FamilyOfPattern(match.Target) : null;
        if (found is { Routed: true }) return Routed(found);
        if (found is not null && IsOtherRelease(match, found)) return NotListed(found);

        // What the catalog says of a tag explains the words in it (`8b-llama-distill`), before they are taken for a base.
        var hasTag = false;
        var named = found is null ? null : ByTag(found, out hasTag);
        var bases = NamedBases(found);
        if (hasTag) _rest.Explain(_tokens.NameEnd, _tokens.All.Length);
        if (named is not null) RemoveAncestors(bases, named);

        var count = bases?.Count ?? 0;
        if (named is null && count == 0) return router is not null ? Routed(router) : Predecessor() is { } earlier ? NotListed(earlier) : null;

        var isFamily = named is not null && (IsDeveloper(named) || _id.Address.IsFineTune || (count == 0 && IsFamilyItself(named)));
        if (named is null && count == 1 && (IsDeveloper(bases![0]) || IsServedAs()))
        {
            named = bases[0];
            bases.Clear();
            isFamily = true;
        }

        var isDistinctive = match.IsFound && IsDistinctive(match, found!);
        return isFamily ? Known(named, bases, isDistinctive) : Known(null, named is null ? bases : [named, .. bases ?? []], isDistinctive);
    }

    /// <summary>
    /// The longest pattern at the start, or behind an organization's name there (`meta-llama-3.1-8b`): anybody may write such a name, so it
    /// says nothing of who published the id. The pattern's tokens are explained.
    /// </summary>
    private FamilyMatch AtStart()
    {
        var match = NamedAt(_tokens.First);
        var inName = ModelPublisher.OfName(_catalog, _tokens, out var end);
        var behind = inName is not null ? NamedAt(end) : default;
        if (behind.IsLongerThan(match))
        {
            match = behind;
            _rest.Explain(_tokens.First, end);
        }
        else
        {
            inName = null;
        }

        if (!match.IsFound) return default;

        _rest.Explain(_matcher, match);
        ExplainMarkOfHost();
        if (!match.Weak) return match;

        var family = _catalog.FamilyOfPattern(match.Target);
        var isOther = IsOtherGeneration(match);
        if (!isOther && (IsDeveloper(family) || inName?.Name == family.Developer)) return match;
        if (!isOther && !IsText() && !_rest.HasStrangeWord()) return match;

        // A word of everyday language beside other words is no model, and one with another number is another model.
        _rest.Forget();
        return default;
    }

    private readonly FamilyMatch NamedAt(int token) => _matcher.AtStart(token) is { IsFound: true } match ? match : _matcher.AtStartWithVersionsApart(token);

    /// <summary>Some hosts end the ids of what they serve with letters of their own name: `cerebras/llama-3.3-70b-cs`.</summary>
    private void ExplainMarkOfHost()
    {
        const int LongestMark = 2;
        var last = _tokens.NameEnd - 1;
        if (last <= _tokens.First || _id.Address.NamespaceCount == 0 || _tokens.All[last] is not { Class: TokenClass.Name, Length: <= LongestMark }) return;

        var mark = _tokens.TextOf(last);
        var host = _id.Address.NamespaceAt(_id.Address.NamespaceCount - 1);
        if (host[0] == mark[0] && host.Slice(mark.Length - 1).IndexOf(mark[mark.Length - 1]) >= 0) _rest.Explain(last, last + 1);
    }

    /// <summary>`coding-glm-5.1`, `prod-gpt-4o`, `mmproj-gemma-3-4b`: a gateway's plan, a stage or a part of the weights stands in front of the name, and nothing else.</summary>
    private readonly bool IsServedAs()
    {
        var first = _tokens.TextOf(_tokens.First);
        return (first is "coding" or "aihub" or "mmproj" || IdWords.Is(WordUse.Stage, first)) && !_publisher.IsStranger && !HasOtherStrangeWord();
    }

    private readonly bool HasOtherStrangeWord()
    {
        _rest.Explain(_tokens.First, _tokens.First + 1);
        return _rest.HasStrangeWord();
    }

    /// <summary>The family of an earlier generation, where nothing shows somebody else's work.</summary>
    private ModelFamily? Predecessor()
    {
        if (_publisher.IsStranger || _matcher.Predecessor() is not { IsFound: true } match || IsText()) return null;

        _rest.Explain(_matcher, match);
        var family = _catalog.FamilyOfPattern(match.Target);
        return _rest.HasStrangeWord() && family.Weights != Weights.Closed ? null : family;
    }

    /// <summary>
    /// `qwen3.9` is not `qwen3`: a release that the catalog does not list has other weights than those it does. A closed family says nothing of
    /// weights, so its next release is the same to us; and `1-5b` is a size.
    /// </summary>
    private readonly bool IsOtherRelease(FamilyMatch match, ModelFamily family)
    {
        var last = match.End - 1;
        var isSize = last + 2 < _tokens.All.Length && _tokens.All[last + 2].Class == TokenClass.Size && _tokens.TextOf(last + 1) is "0" or "1";
        return family.Weights != Weights.Closed && _tokens.All[last].Class == TokenClass.Number && HasNumberBehind(match) && !isSize
            && !_publisher.IsStranger && !_rest.HasStrangeWord();
    }

    /// <summary>Whether the id is the named family: nothing is left of the name that shows another model, or nobody else could have made it.</summary>
    private readonly bool IsFamilyItself(ModelFamily named)
    {
        if (_rest.HasStrangeWord()) return named.Weights == Weights.Closed && !_publisher.IsStranger;

        // A re-host says in which format it packs the weights; a stranger who adds `coder` instead has made something.
        return !_publisher.IsStranger || !_rest.HasWord() || HasToken(TokenClass.Quantisation, TokenClass.Format);
    }

    private readonly bool IsDeveloper(ModelFamily family)
        => family.Developer is { } developer && _publisher.Organization is { } publisher && publisher.Name == developer;

    /// <summary>An Ollama tag may stand for other weights than the name says.</summary>
    private ModelFamily ByTag(ModelFamily family, out bool isKnown)
    {
        isKnown = false;
        if (!_id.Address.HasTag) return family;

        var tag = _id.Address.Tag;
        var longest = 0;
        var found = family;
        foreach (var entry in family.Tags)
        {
            var isPrefix = tag.StartsWith(entry.Tag.AsSpan()) && (tag.Length == entry.Tag.Length || tag[entry.Tag.Length] == '-');
            if (!isPrefix || entry.Tag.Length <= longest || _catalog.FindFamily(entry.Family) is not { } other) continue;

            longest = entry.Tag.Length;
            found = other;
        }

        isKnown = longest > 0;
        if (isKnown) _rest.Explain(_tokens.NameEnd, Math.Min(_tokens.NameEnd + ModelIdLexer.TokensOf(tag.Slice(0, longest).ToString()).Length, _tokens.All.Length));
        return found;
    }

    /// <summary>Families that the rest of the id names; null where there are none.</summary>
    private List<ModelFamily>? NamedBases(ModelFamily? named)
    {
        List<ModelFamily>? bases = null;
        for (var i = _tokens.First; i < _tokens.All.Length && i < _tokens.First + LastBaseStart; i++)
        {
            if (_tokens.All[i].IsExplained || _matcher.At(i) is not { IsFound: true } match || _rest.IsAnyExplained(_matcher, match)) continue;

            var family = _catalog.FamilyOfPattern(match.Target);
            if (match.Weak && !IsBaseByWord(match, family)) continue;

            _rest.Explain(_matcher, match);
            if (family == named || bases?.Contains(family) == true) continue;

            bases ??= new List<ModelFamily>(1);
            bases.Add(family);
        }

        return bases;
    }

    /// <summary>
    /// A word such as `gemma` names a base where the id has a size and the weights can be had, unless a number behind it says that another
    /// generation is meant.
    /// </summary>
    private readonly bool IsBaseByWord(FamilyMatch match, ModelFamily family)
        => family.Weights == Weights.Open && HasToken(TokenClass.Size, TokenClass.Quantisation) && !HasNumberBehind(match) && !IsText();

    /// <summary>`qwen4` is not what `qwen` stands for, if the catalog knows generations of it.</summary>
    private readonly bool IsOtherGeneration(FamilyMatch match)
        => HasNumberBehind(match) && _matcher.Predecessor() is { IsFound: true } earlier && earlier.Target >> 1 != match.Target >> 1;

    private readonly bool HasNumberBehind(FamilyMatch match) => match.End < _tokens.All.Length && _tokens.All[match.End].Class == TokenClass.Number;

    private readonly void RemoveAncestors(List<ModelFamily>? bases, ModelFamily named)
    {
        if (bases is null) return;

        var walk = new LineageWalk(_catalog);
        walk.Add(named, ImmutableArray<Via>.Empty);
        foreach (var step in walk.Done().Steps) bases.Remove(step.Family);
    }

    /// <summary>`gpt-4o-settings.json` is no model; `llama-3-8b-lexifun` is one.</summary>
    private readonly bool IsDistinctive(FamilyMatch match, ModelFamily family)
    {
        if (_id.IsPartOfPath || _written.IndexOf(' ') >= 0 || _written.IndexOf("://", StringComparison.Ordinal) >= 0 || IsText() || _rest.NamesDeployment()) return false;
        if (IsDeveloper(family)) return true;

        return match.Weak ? match.UsesNamespace : IsMeasured() || !_rest.HasStrangeWord();
    }

    private readonly bool IsMeasured() => HasToken(TokenClass.Size, TokenClass.Date) || HasToken(TokenClass.Quantisation, TokenClass.Quantisation);

    private readonly bool HasToken(TokenClass one, TokenClass other)
    {
        for (var i = _tokens.First; i < _tokens.All.Length; i++)
        {
            if (_tokens.All[i].Class == one || _tokens.All[i].Class == other) return true;
        }

        return false;
    }

    private readonly bool IsText() => SentenceMarks.StandIn(_written);

    private readonly ModelIdentity Known(ModelFamily? family, List<ModelFamily>? bases, bool isDistinctive) => new(_catalog, _written)
    {
        Family = family,
        Developer = family is null ? Maker() : family.Developer is { } developer ? _catalog.FindOrganization(developer) : null,
        Publisher = _publisher.Organization,
        Bases = bases is { Count: > 0 } ? ImmutableArray.Create(bases.ToArray()) : ImmutableArray<ModelFamily>.Empty,
        Version = ServingMarks.VersionOf(_tokens, family),
        Distinctive = isDistinctive,
        SecondHopOperator = ServingMarks.SecondHopOf(_tokens),
    };

    /// <summary>Nothing is known of the weights; of another generation of a brand it is known who names models so, and some publish nothing but their own.</summary>
    private readonly ModelIdentity NotListed(ModelFamily? relative) => new(_catalog, _written)
    {
        Developer = relative?.Developer is { } developer ? _catalog.FindOrganization(developer) : Maker(),
        Publisher = _publisher.Organization,
        Version = ServingMarks.VersionOf(_tokens, null),
        SecondHopOperator = ServingMarks.SecondHopOf(_tokens),
    };

    /// <summary>The publisher, if whatever stands in its namespace is its own work.</summary>
    private readonly Organization? Maker() => _publisher.Organization is { } publisher && ModelPublisher.IsOwn(publisher, _id.Address) ? publisher : null;

    private readonly ModelIdentity Routed(ModelFamily router) => new(_catalog, _written)
    {
        Family = router,
        Publisher = _publisher.Organization,
        Version = VersionKind.Rolling,
        Distinctive = _id.Address.NamespaceCount > 0,
    };

    /// <summary>
    /// `fal-ai/kling-video/v3/text-to-video`: the last parts of a path may say what is done with the model that those before them name. Null unless the
    /// leading part of the path is itself a family whose weights nobody else has, or the parts behind it hold only words that say what a model does.
    /// </summary>
    private ModelIdentity? ModelOfPath()
    {
        _rest.Forget();
        for (var part = _id; part.Address.IsPath && part.Tokens.First > 0;)
        {
            part = part.WithoutLastPart();
            TokenClassifier.Classify(part.Tokens);
            var identity = new ModelRecognition(_catalog, _written, part).Identity();
            if (identity is not { Family: { } family, Routed: false }) continue;
            if (family.Weights == Weights.Closed || !IsOtherWork(part.Tokens.All.Length)) return identity;
        }

        return null;
    }

    /// <summary>Something behind the leading part of the path shows that another model is meant.</summary>
    /// <param name="end">The first token behind that part.</param>
    private readonly bool IsOtherWork(int end)
    {
        for (var i = end; i < _tokens.First; i++)
        {
            var text = _tokens.TextOf(i);
            if (_tokens.All[i].Class == TokenClass.Name && !IdWords.Is(WordUse.Descriptive, text) && text is not "v") return true;
        }

        return _rest.HasStrangeWord();
    }
}
