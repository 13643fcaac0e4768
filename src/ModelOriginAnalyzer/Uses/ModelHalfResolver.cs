using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Uses;

/// <summary>The model half of a use: what catalog and team know of an id, and why the rest is not known.</summary>
internal sealed class ModelHalfResolver(OriginCatalog catalog, OrganizationDirectory organizations)
{
    /// <summary>An expression whose value is not known.</summary>
    public static ModelHalf NotKnown(Reference reference, ModelTask task) => new()
    {
        Certain = reference.Certain,
        IsUnlisted = reference.Unknown == UnknownKind.Unlisted,
        Task = task,
        Model = Fact<string>.Missing(reference.Unknown),
        Version = Fact<string>.Missing(reference.Unknown),
        Family = Fact<string>.Missing(reference.Unknown),
        Developer = Fact<OrganizationFacts>.Missing(reference.Unknown),
        Lineage = Fact<LineageFact>.Missing(reference.Unknown),
        Weights = Fact<string>.Missing(reference.Unknown),
        License = Fact<string>.Missing(reference.Unknown),
        LicenseUse = Fact<string>.Missing(reference.Unknown),
    };

    /// <param name="positionTask">What the position says a model there does; counts where the catalog does not say it.</param>
    /// <param name="onCloud">Somebody else than the developer serves it, under versions of their own.</param>
    public ModelHalf Resolve(ResolvedModel model, ModelTask positionTask, bool onCloud)
    {
        var identity = model.Identity;
        var family = identity.Family;
        var version = VersionOf(model, onCloud);
        return new()
        {
            Written = model.Reference.Value,
            IsAlias = model.Alias is not null,
            Identifier = identity.Identifier,
            IsUnlisted = model.IsUnlisted,
            Certain = model.Reference.Certain,
            Task = family is { Task: not ModelTask.Unknown } ? family.Task : positionTask,
            Model = Fact<string>.Of(identity.Identifier.Normalised, model.Alias is null ? model.Reference.Basis : Basis.Declared),
            Version = version,
            IsUndatedAlias = version.Members.Length > 0 && identity.Version == VersionKind.Unknown,
            Family = FamilyOf(model),
            Developer = DeveloperOf(model),
            Lineage = LineageOf(model),
            Weights = model.Weights == Weights.Unknown ? Missing<string>(model) : Fact<string>.Of(Spelling.Of(model.Weights), BasisOf(model), family?.Source),
            License = family?.License is { } license ? Fact<string>.Of(license, BasisOf(model), family.Source) : Missing<string>(model),
            LicenseUse = family is { LicenseUse: not LicenseUse.Unknown } ? Fact<string>.Of(Spelling.Of(family.LicenseUse), BasisOf(model), family.Source) : Missing<string>(model),
        };
    }

    /// <summary>Why something of a model is not known: the catalog says that nobody can, or it does not list the model.</summary>
    private static Fact<T> Missing<T>(ResolvedModel model)
        => Fact<T>.Missing(model.Identity.Family is null && model.Declared is null ? UnknownKind.Unlisted : UnknownKind.Undisclosed);

    /// <summary>A deployment's name is evidence of a model, not proof: whoever made it chose it freely.</summary>
    private static Basis BasisOf(ResolvedModel model)
    {
        if (model.Declared is not null) return Basis.Declared;

        return model.Reference.Role == ReferenceRole.Deployment && model.Alias is null ? Basis.Name : Basis.Catalog;
    }

    private static Fact<string> VersionOf(ResolvedModel model, bool onCloud) => model.Identity.Version switch
    {
        VersionKind.Dated => Fact<string>.Of("dated", Basis.Evaluated),
        VersionKind.Digest => Fact<string>.Of("digest", Basis.Evaluated),
        VersionKind.Rolling => Fact<string>.Of("rolling", model.Identity.Family is { Rolling: true } ? Basis.Catalog : Basis.Evaluated, model.Identity.Family?.Source),
        _ => UndatedVersionOf(model, onCloud),
    };

    /// <summary>Whoever made a deployment chose its name and its version, and clouds have their own: there an alias of the vendor's API says nothing.</summary>
    private static Fact<string> UndatedVersionOf(ResolvedModel model, bool onCloud)
    {
        var identity = model.Identity;
        if (identity.Family is not { } family) return Fact<string>.Missing(identity.IsUnlisted ? UnknownKind.Unlisted : UnknownKind.Undisclosed);

        if (BasisOf(model) == Basis.Catalog)
        {
            if (Names(family.Undated?.Fixed, identity)) return Fact<string>.Of("fixed", Basis.Catalog, family.Undated!.Source);
            if (!onCloud && Names(family.Undated?.Rolling, identity)) return Fact<string>.Of("rolling", Basis.Catalog, family.Undated!.Source);
            if (NamesOpenRelease(identity, family)) return Fact<string>.Of("fixed", Basis.Evaluated);
        }

        return Fact<string>.Missing(UnknownKind.Undisclosed);
    }

    private static bool Names(ImmutableArray<string>? patterns, ModelIdentity identity)
    {
        if (patterns is not { } written) return false;

        foreach (var pattern in written)
        {
            if (ModelPattern.Parse(pattern).Matches(identity.Identifier)) return true;
        }

        return false;
    }

    /// <summary>Open weights are published by name and size, each under a name of its own. A tag behind `:` moves: Ollama's point to whatever is newest.</summary>
    private static bool NamesOpenRelease(ModelIdentity identity, ModelFamily family)
    {
        if (family.Weights != Weights.Open || family.ApiOnly || identity.Written.IndexOf(':') >= 0) return false;

        foreach (var token in identity.Identifier.Tokens)
        {
            if (token.Class == TokenClass.Size) return true;
        }

        return false;
    }

    private static Fact<string> FamilyOf(ResolvedModel model)
    {
        if (model.Declared is { } own) return Fact<string>.Of(own.Name, Basis.Declared);
        if (model.Identity.Routed) return Fact<string>.Missing(UnknownKind.Undisclosed);

        return model.Identity.Family is { } family ? Fact<string>.Of(family.Name, BasisOf(model), family.Source) : Missing<string>(model);
    }

    private static Fact<OrganizationFacts> DeveloperOf(ResolvedModel model)
    {
        if (model.Developer is not { } developer) return Missing<OrganizationFacts>(model);

        // Without a family only the name tells: another generation of the developer's brand.
        var isByName = model.Identity.Family is null && model.Declared is null;
        return Fact<OrganizationFacts>.Of(developer, isByName ? Basis.Name : BasisOf(model), model.Identity.Family?.Source);
    }

    private Fact<LineageFact> LineageOf(ResolvedModel model)
    {
        if (model.Identity.Routed) return Fact<LineageFact>.Missing(UnknownKind.Undisclosed);

        var members = ImmutableArray.CreateBuilder<Member<LineageFact>>();
        if (model.Declared is { } own) return DeclaredLineage(own, model, members);

        foreach (var step in model.Identity.Lineage) members.Add(new(Step(step.Family, step.Path), BasisOf(model), step.Family.Source));
        if (model.Identity.Family is null && model.Developer is { } developer) members.Add(new(Itself(null, developer), Basis.Name, null));

        var unknown = model.Identity.IsUnlisted ? UnknownKind.Unlisted
            : model.Identity.LineageKnowledge == LineageKnowledge.Complete ? UnknownKind.None
            : UnknownKind.Undisclosed;
        return new() { Members = members.ToImmutable(), Unknown = unknown };
    }

    /// <summary>The team's family, and the base that it names with all ancestors of that. A family without a base is declared to have none.</summary>
    private Fact<LineageFact> DeclaredLineage(DeclaredFamily own, ResolvedModel model, ImmutableArray<Member<LineageFact>>.Builder members)
    {
        members.Add(new(Itself(own.Name, model.Developer!), Basis.Declared, null));
        if (own.Base is not { } name) return new() { Members = members.ToImmutable() };
        if (catalog.FindFamily(name) is not { } family) return new() { Members = members.ToImmutable(), Unknown = UnknownKind.Unlisted };

        var walk = new LineageWalk(catalog);
        walk.Add(family, ImmutableArray.Create(own.Via ?? Via.FineTune));
        var lineage = walk.Done();
        foreach (var step in lineage.Steps) members.Add(new(Step(step.Family, step.Path), step.Path.Length == 1 ? Basis.Declared : Basis.Catalog, step.Family.Source));
        return new() { Members = members.ToImmutable(), Unknown = lineage.Knowledge == LineageKnowledge.Complete ? UnknownKind.None : UnknownKind.Undisclosed };
    }

    private LineageFact Step(ModelFamily family, ImmutableArray<Via> path)
    {
        if (family.Developer is not { } name) return new(family.Name, null, null, UnknownKind.Undisclosed, path);

        var developer = organizations.Facts(name);
        return new(family.Name, developer.Name, CountryOf(developer), developer.Country.Unknown, path) { DeveloperCoveredBy = developer.CoveredBy };
    }

    private static LineageFact Itself(string? family, OrganizationFacts developer)
        => new(family, developer.Name, CountryOf(developer), developer.Country.Unknown, ImmutableArray<Via>.Empty) { DeveloperCoveredBy = developer.CoveredBy };

    private static string? CountryOf(OrganizationFacts organization) => organization.Country.Members.IsEmpty ? null : organization.Country.Members[0].Value;
}
