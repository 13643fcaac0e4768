using System;
using System.Collections.Generic;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// Names of organizations as hubs, clouds and people write them: `zai-org`, `zai_org` and `Zai Org` are one name. Case and what separates
/// the words say nothing.
/// </summary>
internal sealed class OrganizationSpelling : IEqualityComparer<string>
{
    public static readonly OrganizationSpelling Comparer = new();

    private OrganizationSpelling()
    {
    }

    public static bool Separates(char c) => c is '-' or '_' or ' ' or '.' or '/';

    public static bool AreEqual(string left, ReadOnlySpan<char> right)
    {
        var r = 0;
        foreach (var c in left)
        {
            if (Separates(c)) continue;

            while (r < right.Length && Separates(right[r])) r++;
            if (r == right.Length || Lower(right[r]) != Lower(c)) return false;
            r++;
        }

        while (r < right.Length && Separates(right[r])) r++;
        return r == right.Length;
    }

    public bool Equals(string? x, string? y) => x is null || y is null ? ReferenceEquals(x, y) : AreEqual(x, y.AsSpan());

    public int GetHashCode(string name) => unchecked((int)CatalogImage.KeyHash(ImageKey.Organization, name.AsSpan()));

    /// <summary>Of letters of ASCII only.</summary>
    public static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
}
