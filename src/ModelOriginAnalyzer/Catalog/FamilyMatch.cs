namespace ModelOriginAnalyzer.Catalog;

/// <summary>A family whose pattern stands in an id.</summary>
/// <param name="target">What the image says of the pattern.</param>
/// <param name="start">The first token that the pattern explains, as an index into <see cref="IdTokens.All"/>.</param>
/// <param name="end">The token behind the last one.</param>
/// <param name="names">How many name tokens of the id the pattern explains.</param>
/// <param name="length">How many tokens it explains; 0 if there is no match.</param>
/// <param name="usesNamespace">The pattern begins in the namespaces (`deepseek.r1`).</param>
/// <param name="endsApart">The pattern ends between the two digits of a version.</param>
internal readonly struct FamilyMatch(int target, NameReading reading, int start, int end, int names, int length, bool usesNamespace, bool endsApart)
{
    public readonly int Target = target;
    public readonly NameReading Reading = reading;
    public readonly int Start = start;
    public readonly int End = end;
    public readonly int Names = names;
    public readonly int Length = length;
    public readonly bool UsesNamespace = usesNamespace;
    public readonly bool EndsApart = endsApart;

    public bool IsFound => Length > 0;

    /// <summary>The pattern is a word that counts only where a model certainly goes.</summary>
    public bool Weak => (Target & 1) != 0;

    /// <summary>More name tokens count first; of equals the pattern that also explains sizes and the like.</summary>
    public bool IsLongerThan(FamilyMatch other) => Names > other.Names || (Names == other.Names && Length > other.Length);

    /// <summary>Of equals <paramref name="left"/>.</summary>
    public static FamilyMatch Longer(FamilyMatch left, FamilyMatch right) => right.IsLongerThan(left) ? right : left;
}
