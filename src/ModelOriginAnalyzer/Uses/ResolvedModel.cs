using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Uses;

/// <summary>A model reference whose value is known, with what catalog and team know of it.</summary>
/// <param name="Identity">Of the id that an alias stands for, where one does.</param>
/// <param name="Alias">Null where none applies.</param>
/// <param name="Declared">The team's own family; only where the catalog does not know the model.</param>
/// <param name="Developer">Null where it is not known.</param>
internal sealed record ResolvedModel(Reference Reference, ModelIdentity Identity, DeclaredAlias? Alias, DeclaredFamily? Declared, OrganizationFacts? Developer)
{
    /// <summary>Null for a reference whose value is not known.</summary>
    /// <param name="host">Normalised host of the use; null where it is not known.</param>
    public static ResolvedModel? Of(Reference reference, string? host, OriginCatalog catalog, DeclaredFacts declared, OrganizationDirectory organizations)
    {
        if (reference.Value is not { } written) return null;

        var alias = DeclaredLookup.AliasOf(declared, written, host);
        var identity = IdentityResolver.ResolveModel(catalog, alias?.Is ?? written);
        var own = identity.Family is null ? DeclaredLookup.FamilyOf(declared, identity.Identifier) : null;
        var developer = own is not null ? organizations.Facts(own.Developer)
            : identity.Developer is { } organization ? organizations.Facts(organization)
            : null;

        return new(reference, identity, alias, own, developer);
    }

    public Weights Weights => Declared?.Weights ?? Identity.Weights;

    /// <summary>Only the developer's own API serves it.</summary>
    public bool IsApiOnly => Identity.Family is { ApiOnly: true };

    /// <summary>Weights that nobody but the developer can run.</summary>
    public bool CannotBeSelfHosted => Weights == Weights.Closed || IsApiOnly;

    /// <summary>The catalog does not know it, and the team does not say.</summary>
    public bool IsUnlisted => Declared is null && Identity.IsUnlisted;
}
