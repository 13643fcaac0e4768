using System;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>Who published an id, as far as the id says so. Evidence of publishing, never of origin.</summary>
/// <param name="Organization">Null where the id names nobody, or somebody whom the catalog does not know.</param>
/// <param name="IsStranger">The id has a namespace that the catalog does not know.</param>
internal readonly record struct ModelPublisher(Organization? Organization, bool IsStranger)
{
    /// <summary>The innermost namespace is the publisher; those further out are gateways.</summary>
    public static ModelPublisher OfNamespace(OriginCatalog catalog, in ModelAddress address)
    {
        if (address.NamespaceCount == 0) return default;

        var organization = catalog.FindOrganization(address.NamespaceAt(address.NamespaceCount - 1));
        return new(organization, organization is null);
    }

    /// <summary>Nothing but the organization's own work stands in the innermost namespace.</summary>
    public static bool IsOwn(Organization organization, in ModelAddress address)
    {
        if (address.NamespaceCount == 0) return false;

        foreach (var own in organization.OwnNamespaces)
        {
            if (OrganizationSpelling.AreEqual(own, address.NamespaceAt(address.NamespaceCount - 1))) return true;
        }

        return false;
    }

    /// <summary>
    /// An organization whose name begins the id's own, in front of what may be a model's: `meta` in `meta-llama-3.1-8b`. Null if there is none.
    /// </summary>
    /// <param name="end">The token behind its name.</param>
    public static Organization? OfName(OriginCatalog catalog, in IdTokens id, out int end)
    {
        const int LongestName = 3;
        end = id.First;
        if (!MayBeginBehind(id)) return null;

        for (var next = Math.Min(id.First + LongestName, id.NameEnd - 1); next > id.First; next--)
        {
            if (catalog.FindOrganization(id.TextOf(id.First, next)) is not { } organization) continue;

            // `meta-textgeneration-llama-3-8b`: the shelf of a catalog stands between.
            end = next + 1 < id.NameEnd && IdWords.Is(WordUse.Shelf, id.TextOf(next)) ? next + 1 : next;
            return organization;
        }

        return null;
    }

    private static bool MayBeginBehind(in IdTokens id)
    {
        for (var i = id.First + 1; i < id.NameEnd; i++)
        {
            if (id.All[i].MayBeginPattern) return true;
        }

        return false;
    }
}
