using System;
using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>
/// Facts only add what the catalog leaves unknown. What contradicts it, or would hide something it knows behind a wildcard, is
/// refused, unless the root policy's `overrides` say why.
/// </summary>
internal static class FactChecks
{
    public static void CheckEndpoint(PolicyChecker checker, JsonValue endpoint)
    {
        if (endpoint.Find("host", JsonKind.String) is not { } host || PolicyHost.Problem(host.Text, out _) is not null) return;

        var key = "host:" + host.Text;
        var name = PolicyHost.Normalise(host.Text);
        if (name.IndexOf('*') >= 0)
        {
            if (name.LastIndexOf('*') > 0 || !name.StartsWith("*.", StringComparison.Ordinal))
            {
                checker.Report(host.Span, "A declared host is a host, or '*.' and a host for all hosts below it");
                return;
            }

            RefuseShadowing(checker, host, name, key);
            name = "any" + name.Substring(1);   // the catalog may know all of them by a wider pattern
        }

        if (IdentityResolver.ResolveEndpoint(checker.Names.Catalog, "https://" + name + "/") is not { Endpoint: not null } known) return;

        if (known.Operator is { } op && endpoint.Find("operator", JsonKind.String) is { } declared && checker.Names.Organization(declared.Text) is { } organization && organization != op.Name)
            Contradicts(checker, declared, key, $"the catalog knows {op.Name} as the operator of '{name}'");

        if (known.Hosting != Hosting.Unknown && endpoint.Find("hosting", JsonKind.String) is { } hosting && Spelling.TryParse(hosting.Text, out Hosting written) && written != known.Hosting)
            Contradicts(checker, hosting, key, $"the catalog knows the hosting of '{name}' as '{Spelling.Of(known.Hosting)}'");

        if (!known.Region.IsEmpty && endpoint.Find("region") is { Value: var region } && !IsSameRegion(region, known.Region))
            Contradicts(checker, region, key, $"the catalog knows the region of '{name}' as {string.Join(", ", known.Region)}");
    }

    public static void CheckAlias(PolicyChecker checker, JsonValue alias)
    {
        if (alias.Find("model", JsonKind.String) is not { } model || alias.TextOf("is") is not { Length: > 0 } meaning) return;

        var known = KnownFamily(checker, model.Text);
        if (known is not null && known != IdentityResolver.ResolveModel(checker.Names.Catalog, meaning).Family?.Name)
            Contradicts(checker, model, "alias:" + model.Text, $"the catalog knows '{model.Text}' as {known}");
    }

    public static void CheckBinding(PolicyChecker checker, JsonValue binding)
    {
        var named = 0;
        foreach (var property in binding.Properties)
        {
            if (property.Name is "config" or "env" or "symbol" && ++named == 2) checker.Report(property.KeySpan, "A binding names one of 'config', 'env' and 'symbol'; give the other a binding of its own");
        }

        if (named == 0) checker.ReportMissing(binding, "A binding names a 'config' key, an 'env' variable or a 'symbol'");
    }

    public static void CheckOrganization(PolicyChecker checker, JsonValue organization)
    {
        if (organization.Find("name", JsonKind.String) is not { } name || checker.Names.Catalog.FindOrganization(name.Text) is not { } known) return;

        if (known.Country is { } country && organization.Find("country", JsonKind.String) is { } declared && declared.Text != country)
            Contradicts(checker, declared, "organization:" + name.Text, $"the catalog knows {known.Name} in {country}");
    }

    public static void CheckFamily(PolicyChecker checker, JsonValue family)
    {
        if (family.Find("name", JsonKind.String) is { } name && checker.Names.Catalog.FindFamily(name.Text) is { } known)
            checker.Report(name.Span, $"The catalog has a family '{known.Name}' already: give this one another name");

        if (family.Find("base") is null && family.Find("via") is { } via) checker.Report(via.KeySpan, "'via' says how the weights derive from 'base', which is not here");
        if (family.Find("base") is not null && family.Find("via") is null) checker.ReportMissing(family, "'via' is missing in a family with a 'base'");

        if (family.Find("match") is not { Value: var match }) return;

        if (match.Kind == JsonKind.String) CheckMatch(checker, match);
        foreach (var pattern in match.Items) CheckMatch(checker, pattern);
    }

    private static void CheckMatch(PolicyChecker checker, JsonValue pattern)
    {
        if (pattern.Kind == JsonKind.String && KnownFamily(checker, pattern.Text) is { } known) checker.Report(pattern.Span, $"The catalog knows '{known}', which this covers: facts only add what it leaves open");
    }

    /// <summary>The family that a name, or one of the names that a pattern with `*` matches, has in the catalog; null if none.</summary>
    private static string? KnownFamily(PolicyChecker checker, string written)
    {
        if (string.IsNullOrWhiteSpace(written)) return null;
        if (written.IndexOf('*') < 0) return IdentityResolver.ResolveModel(checker.Names.Catalog, written).Family?.Name;

        var pattern = ModelPattern.Parse(written);
        foreach (var family in checker.Names.Catalog.FamilyNames)
        {
            if (ModelIdentifier.Parse(family).Matches(pattern)) return family;
        }

        return null;
    }

    private static void RefuseShadowing(PolicyChecker checker, JsonValue host, string pattern, string key)
    {
        foreach (var known in checker.Names.Catalog.HostPatterns)
        {
            if (known.EndsWith(pattern.Substring(1), StringComparison.Ordinal))
            {
                Contradicts(checker, host, key, $"the catalog knows '{known}', which this covers");
                return;
            }
        }
    }

    private static bool IsSameRegion(JsonValue declared, ImmutableArray<string> known)
    {
        if (declared.Kind == JsonKind.String) return known.Length == 1 && known[0] == declared.Text;

        foreach (var country in declared.Items)
        {
            if (!known.Contains(country.Text)) return false;
        }

        return declared.Items.Length == known.Length;
    }

    private static void Contradicts(PolicyChecker checker, JsonValue value, string key, string what)
    {
        if (!Overrides.RootSanctions(checker.Rules.Documents, key))
            checker.Report(value.Span, $"Facts only add what the catalog leaves open, and {what}. If it is wrong here, the root policy says why in 'overrides' under '{key}'");
    }
}
