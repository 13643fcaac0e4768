namespace ModelOriginAnalyzer.Catalog;

/// <summary>Who published an id, as far as the id says so. Evidence of publishing, never of origin.</summary>
/// <param name="Organization">Null where the id names nobody, or somebody whom the catalog does not know.</param>
/// <param name="IsStranger">The id has a namespace that the catalog does not know.</param>
internal readonly record struct ModelPublisher(Organization? Organization, bool IsStranger)
{
    /// <summary>The innermost namespace is the publisher; those further out are gateways.</summary>
    public static ModelPublisher OfNamespace(OriginCatalog catalog, ModelIdentifier id)
    {
        if (id.Namespaces.IsEmpty) return default;

        var organization = catalog.FindOrganization(id.Namespaces[id.Namespaces.Length - 1]);
        return new(organization, organization is null);
    }

    /// <summary>An organization whose name begins the id's own: `meta` in `meta-llama-3.1-8b`; null if there is none.</summary>
    /// <param name="length">How many tokens say it.</param>
    public static Organization? OfName(OriginCatalog catalog, ModelIdentifier id, out int length)
    {
        const int LongestName = 3;
        var text = "";
        Organization? found = null;
        length = 0;
        for (var i = 0; i < LongestName && i < id.NameLength - 1; i++)
        {
            text = i == 0 ? id.Tokens[i].Text : text + "-" + id.Tokens[i].Text;
            if (catalog.FindOrganization(text) is not { } organization) continue;

            found = organization;
            length = i + 1;
        }

        return found;
    }
}
