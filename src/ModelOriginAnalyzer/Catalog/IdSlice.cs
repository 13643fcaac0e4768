namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// A token of a model id, or a part of the path in front of it, as a place in a text: while an id is taken apart nothing is copied. Fields, because
/// every accessor would have to be compiled in every compiler process.
/// </summary>
internal struct IdSlice
{
    public int Start;
    public int Length;
    public TokenClass Class;

    /// <summary>First of the tokens of a namespace.</summary>
    public bool BeginsNamespace;

    /// <summary>A match pattern may begin with this token; false is certain.</summary>
    public bool MayBeginPattern;

    /// <summary>A pattern that was found has this token: it shows nobody else's work.</summary>
    public bool IsExplained;

    public readonly int End => Start + Length;

    /// <summary>The token is part of the model's name; any other class leaves the model the same.</summary>
    public readonly bool IsName => Class is TokenClass.Name or TokenClass.Number;
}
