namespace ModelOriginAnalyzer.Catalog;

/// <summary>What of an id the patterns found so far do not explain. It shows whether somebody made another model of what is named.</summary>
internal sealed class RestOfName(ModelIdentifier id)
{
    private readonly bool[] _explained = new bool[id.Tokens.Length];

    public void Explain(int[] tokens)
    {
        foreach (var token in tokens) _explained[token] = true;
    }

    public void Explain(int start, int end)
    {
        for (var i = start; i < end; i++) _explained[i] = true;
    }

    public void Forget()
    {
        for (var i = 0; i < _explained.Length; i++) _explained[i] = false;
    }

    public bool IsExplained(int token) => _explained[token];

    public bool IsAnyExplained(int[] tokens)
    {
        foreach (var token in tokens)
        {
            if (_explained[token]) return true;
        }

        return false;
    }

    /// <summary>A word that is not explained.</summary>
    public bool HasWord() => HasWord(strangeOnly: false);

    /// <summary>A word that is not explained, and that not every developer uses.</summary>
    public bool HasStrangeWord() => HasWord(strangeOnly: true);

    private bool HasWord(bool strangeOnly)
    {
        for (var i = 0; i < _explained.Length; i++)
        {
            if (IsWord(i) && !(strangeOnly && DescriptiveWords.Contains(id.Tokens[i].Text))) return true;
        }

        return false;
    }

    private bool IsWord(int i)
    {
        if (_explained[i]) return false;

        var token = id.Tokens[i];
        if (i >= id.NameLength) return token.Class == TokenClass.ServingTag && !TokenClassifier.IsServing(token.Text) && !IsMarkOfRevision(i);

        return token.Class == TokenClass.Name && !(i + 1 < id.NameLength && token.IsVersionMarkOf(id.Tokens[i + 1]));
    }

    /// <summary>`v` in the tag `v1.5`.</summary>
    private bool IsMarkOfRevision(int i)
        => id.Tokens[i].Text == "v" && i + 1 < id.Tokens.Length && id.Tokens[i + 1].Class is TokenClass.Revision or TokenClass.Number;
}
