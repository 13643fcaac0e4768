using System;
using System.Collections.Generic;
using System.Linq;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.CatalogCompiler;

/// <summary>Names are unique, what they refer to exists, and nothing descends from itself.</summary>
internal static class ReferenceChecks
{
    public static void Check(CatalogDraft draft, ErrorList errors)
    {
        CheckPublishers(draft, errors);
        CheckUnique(draft.Organizations.Select(o => o.Name), "organization", errors);
        CheckUnique(draft.Families.Select(f => f.Name), "family", errors);
        CheckUnique(draft.Surfaces.SelectMany(s => s.Packages), "SDK", errors);
        CheckUnique(draft.Groups.Select(g => g.Name), "group", errors);

        var organizations = draft.Organizations.Select(o => o.Name.Text).ToHashSet(StringComparer.Ordinal);
        CheckKnown(draft.Organizations.SelectMany(o => o.Owners), "organization", organizations, errors);
        CheckKnown(draft.Families.Select(f => f.Developer), "organization", organizations, errors);
        CheckKnown(draft.Endpoints.Select(e => e.Operator), "organization", organizations, errors);
        CheckKnown(draft.Surfaces.SelectMany(s => s.PresumedOperators), "organization", organizations, errors);

        var families = draft.Families.Select(f => f.Name.Text).ToHashSet(StringComparer.Ordinal);
        CheckKnown(draft.Families.SelectMany(f => f.Ancestors), "family", families, errors);
        CheckKnown(draft.Families.SelectMany(f => f.TagFamilies), "family", families, errors);

        CycleCheck.Run(draft.Families.Select(f => (f.Name.Text, f.Ancestors)), "lineage", errors);
        CycleCheck.Run(draft.Organizations.Select(o => (o.Name.Text, o.Owners)), "ownership", errors);
        CheckRegions(draft, errors);
        CheckGroups(draft, errors);
    }

    /// <summary>Places name groups of countries, organizations stand on lists of organizations.</summary>
    private static void CheckGroups(CatalogDraft draft, ErrorList errors)
    {
        var ofCountries = draft.Groups.Where(g => !g.OfOrganizations).Select(g => g.Name.Text).ToHashSet(StringComparer.Ordinal);
        var ofOrganizations = draft.Groups.Where(g => g.OfOrganizations).Select(g => g.Name.Text).ToHashSet(StringComparer.Ordinal);
        CheckKnown(draft.Organizations.SelectMany(o => o.Listings), "group of organizations", ofOrganizations, errors);

        var places = draft.Organizations.SelectMany(o => o.Regions.Select(r => r.Place)).Concat(draft.Endpoints.SelectMany(e => e.Regions));
        CheckKnown(places.Where(p => CatalogGroup.IsReference(p.Text)).Select(p => p with { Text = CatalogGroup.NameIn(p.Text) }), "group of countries", ofCountries, errors);
    }

    /// <summary>A publisher's name leads to one organization, however it is written.</summary>
    private static void CheckPublishers(CatalogDraft draft, ErrorList errors)
    {
        var owners = new Dictionary<string, OrganizationDraft>(OrganizationSpelling.Comparer);
        foreach (var organization in draft.Organizations)
        {
            foreach (var name in organization.Aliases.Prepend(organization.Name))
            {
                if (name.Text.Length == 0 || owners.TryAdd(name.Text, organization)) continue;

                var owner = owners[name.Text];
                if (owner != organization && name != organization.Name)
                    errors.Add(name, CatalogMistake.Duplicate, $"'{name}' is a name of '{owner.Name}' too");
            }
        }
    }

    private static void CheckUnique(IEnumerable<LocatedText> names, string kind, ErrorList errors)
    {
        foreach (var group in names.Where(n => n.Text.Length > 0).GroupBy(n => n.Text, StringComparer.OrdinalIgnoreCase))
        {
            foreach (var name in group.Skip(1))
                errors.Add(name, CatalogMistake.Duplicate, $"There is another {kind} '{group.First()}' in {group.First().File.Name}.json");
        }
    }

    private static void CheckKnown(IEnumerable<LocatedText?> names, string kind, HashSet<string> known, ErrorList errors)
    {
        foreach (var name in names)
        {
            if (name is { Text.Length: > 0 } && !known.Contains(name.Text))
                errors.Add(name, CatalogMistake.UnknownName, $"The catalog has no {kind} '{name}'{ObjectReader.Suggestion(name.Text, known)}");
        }
    }

    private static void CheckRegions(CatalogDraft draft, ErrorList errors)
    {
        var withRegions = draft.Organizations.Where(o => !o.Regions.IsEmpty).Select(o => o.Name.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var endpoint in draft.Endpoints)
        {
            if (endpoint.Host.Text.Contains(HostPattern.RegionMark, StringComparison.Ordinal) && !withRegions.Contains(endpoint.Endpoint.Operator ?? ""))
                errors.Add(endpoint.Host, CatalogMistake.MissingKey, $"'{HostPattern.RegionMark}' needs the operator's 'regions': the file of '{endpoint.Endpoint.Operator}' has none");
        }
    }
}
