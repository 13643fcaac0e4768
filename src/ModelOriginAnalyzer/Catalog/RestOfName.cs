namespace ModelOriginAnalyzer.Catalog;

/// <summary>What of an id the patterns found so far do not explain. It shows whether somebody made another model of what is named.</summary>
internal readonly ref struct RestOfName(in IdTokens id)
{
    private readonly IdTokens _id = id;

    public void Explain(FamilyMatcher matcher, FamilyMatch match)
    {
        for (var i = match.Start; i < match.End; i++)
        {
            if (matcher.IsConsumed(match, i)) _id.All[i].IsExplained = true;
        }
    }

    public void Explain(int start, int end)
    {
        for (var i = start; i < end; i++) _id.All[i].IsExplained = true;
    }

    public void Forget()
    {
        for (var i = _id.First; i < _id.All.Length; i++) _id.All[i].IsExplained = false;
    }

    public bool IsAnyExplained(FamilyMatcher matcher, FamilyMatch match)
    {
        for (var i = match.Start; i < match.End; i++)
        {
            if (_id.All[i].IsExplained && matcher.IsConsumed(match, i)) return true;
        }

        return false;
    }

    /// <summary>A word that is not explained.</summary>
    public bool HasWord() => HasWord(strangeOnly: false);

    /// <summary>A word that is not explained, and that not every developer uses.</summary>
    public bool HasStrangeWord() => HasWord(strangeOnly: true);

    private bool HasWord(bool strangeOnly)
    {
        for (var i = _id.First; i < _id.All.Length; i++)
        {
            if (IsWord(i) && !(strangeOnly && IdWords.Is(WordUse.Descriptive, _id.TextOf(i)))) return true;
        }

        return false;
    }

    private bool IsWord(int i)
    {
        if (_id.All[i].IsExplained) return false;
        if (i < _id.NameEnd) return _id.All[i].Class == TokenClass.Name && !(i + 1 < _id.NameEnd && _id.IsVersionMark(i));

        return _id.All[i].Class == TokenClass.ServingTag && !IdWords.Is(WordUse.Serving | WordUse.Stage, _id.TextOf(i)) && !IsMarkOfRevision(i);
    }

    /// <summary>Somebody made the name up for a deployment: `gpt4-prod`, `phi-4-swedencentral`.</summary>
    public bool NamesDeployment()
    {
        for (var i = _id.First; i < _id.All.Length; i++)
        {
            if (IdWords.Is(WordUse.Stage | WordUse.CloudRegion, _id.TextOf(i))) return true;
        }

        return false;
    }

    /// <summary>`v` in the tag `v1.5`.</summary>
    private bool IsMarkOfRevision(int i)
        => _id.TextOf(i) is "v" && i + 1 < _id.All.Length && _id.All[i + 1].Class is TokenClass.Revision or TokenClass.Number;
}
