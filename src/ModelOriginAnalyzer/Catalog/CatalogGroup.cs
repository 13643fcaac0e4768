using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>A list that every policy may name as `@name`: a community of countries, or the organizations on a government's list. It holds on the day that its source was checked.</summary>
/// <param name="OfOrganizations">The members are canonical names of organizations; otherwise they are countries.</param>
/// <param name="Members">Ordinal order.</param>
internal sealed record CatalogGroup(string Name, bool OfOrganizations, ImmutableArray<string> Members, Source Source)
{
    private const char Mark = '@';

    /// <summary>The text is written as the name of a group.</summary>
    public static bool IsReference(string text) => text.Length > 1 && text[0] == Mark;

    /// <param name="reference">`@name`.</param>
    public static string NameIn(string reference) => reference.Substring(1);
}
