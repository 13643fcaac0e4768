using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.CatalogCompiler;

/// <summary>Reads the file of one organization: the organization itself, its regions, families and endpoints.</summary>
internal sealed class OrganizationReader(ErrorList errors)
{
    private static readonly ImmutableArray<string> s_organizationFileKeys = ["$schema", "organization", "regions", "families", "endpoints"];
    private static readonly ImmutableArray<string> s_organizationKeys = ["name", "aliases", "country", "owners", "listings", "ownNamespaces", "source", "checked"];
    private static readonly ImmutableArray<string> s_ownerKeys = ["organization", "stake", "source", "checked"];
    private static readonly ImmutableArray<string> s_listingKeys = ["list", "source", "checked"];
    private static readonly ImmutableArray<string> s_regionKeys = ["labels", "source", "checked"];
    private static readonly ImmutableArray<string> s_familyKeys =
    [
        "name", "match", "weak", "tags", "rolling", "undated", "routed", "apiOnly", "developer", "undisclosed", "task", "weights", "license", "licenseUse",
        "lineage", "source", "checked", "examples", "nearMisses",
    ];

    private static readonly ImmutableArray<string> s_undatedKeys = ["rolling", "fixed", "source", "checked"];
    private static readonly ImmutableArray<string> s_lineageKeys = ["knowledge", "ancestors"];
    private static readonly ImmutableArray<string> s_ancestorKeys = ["family", "via", "source", "checked"];
    private static readonly ImmutableArray<string> s_endpointKeys =
        ["host", "path", "operator", "undisclosed", "hosting", "region", "upstreams", "source", "checked", "examples", "nearMisses"];

    /// <summary>The hostings that somebody else's endpoint can have.</summary>
    private static readonly ImmutableArray<string> s_endpointHostings = [Spelling.Of(Hosting.Vendor), Spelling.Of(Hosting.Cloud), Spelling.Of(Hosting.Aggregator)];

    public List<OrganizationDraft> Organizations { get; } = [];

    public List<FamilyDraft> Families { get; } = [];

    public List<EndpointDraft> Endpoints { get; } = [];

    public void Read(RuleFile file, JsonValue root)
    {
        if (ObjectReader.Open(file, root, errors, s_organizationFileKeys) is not { } reader) return;

        var name = "";
        if (reader.Object("organization", s_organizationKeys) is { } organization)
        {
            var draft = ReadOrganization(organization, ReadRegions(reader));
            Organizations.Add(draft);
            name = draft.Name.Text;
        }

        Families.AddRange(reader.Objects("families", s_familyKeys).Select(family => ReadFamily(family, name)));
        Endpoints.AddRange(reader.Objects("endpoints", s_endpointKeys).Select(endpoint => ReadEndpoint(endpoint, name)));
    }

    private OrganizationDraft ReadOrganization(ObjectReader reader, ImmutableArray<(LocatedText, LocatedText)> regions)
    {
        var name = reader.Text("name");
        var aliases = reader.Texts("aliases");
        var country = reader.NullableText("country");
        if (country is not null) reader.Country(country);

        var own = reader.Texts("ownNamespaces");
        foreach (var stranger in own.Where(o => !aliases.Prepend(name).Any(alias => OrganizationSpelling.AreEqual(alias.Text, o.Text.AsSpan()))))
            errors.Add(stranger, CatalogMistake.UnknownName, $"'{stranger}' is neither the name nor an alias of '{name}'");

        var owners = reader.Objects("owners", s_ownerKeys).Select(ReadOwner).ToImmutableArray();
        if (owners.Sum(o => o.Holding.Stake ?? 0) > 100)
            errors.Add(owners[0].Name, CatalogMistake.InvalidValue, $"The stakes of the owners of '{name}' add up to more than 100 percent");

        var listings = reader.Objects("listings", s_listingKeys).Select(listing => (Name: listing.Text("list"), Source: listing.Source())).ToImmutableArray();
        return new OrganizationDraft(
            new Organization
            {
                Name = name.Text,
                Aliases = LocatedText.Plain(aliases),
                Country = country?.Text,
                Owners = [.. owners.Select(o => o.Holding)],
                Listings = [.. listings.Select(l => new Listing(l.Name.Text, l.Source))],
                OwnNamespaces = LocatedText.Plain(own),
                Source = reader.Source(),
            },
            name,
            aliases,
            [.. owners.Select(o => o.Name)],
            [.. listings.Select(l => l.Name)],
            regions);
    }

    private static ImmutableArray<(LocatedText, LocatedText)> ReadRegions(ObjectReader file)
    {
        if (file.OptionalObject("regions", s_regionKeys) is not { } reader) return [];

        _ = reader.Source();
        var labels = reader.Map("labels");
        foreach (var (_, place) in labels) CheckPlace(reader, place);
        return labels;
    }

    private FamilyDraft ReadFamily(ObjectReader reader, string organization)
    {
        var name = reader.Text("name");
        var match = reader.Texts("match");
        var weak = reader.Texts("weak");
        if (match.IsEmpty && weak.IsEmpty) errors.Add(name, CatalogMistake.MissingKey, $"The family '{name}' has no pattern in 'match' or 'weak'");

        var tags = reader.Map("tags");
        var (developer, developerName) = ReadParty(reader, "developer", organization);
        var undated = ReadUndated(reader);
        var lineage = reader.Object("lineage", s_lineageKeys);
        var ancestors = lineage?.Objects("ancestors", s_ancestorKeys).Select(ReadAncestor).ToImmutableArray() ?? [];

        return new FamilyDraft(
            new ModelFamily
            {
                Name = name.Text,
                Developer = developerName,
                Task = (ModelTask)reader.Choice("task", Spelling.Tasks),
                Weights = (Weights)reader.Choice("weights", Spelling.WeightsNames),
                License = reader.OptionalText("license")?.Text,
                LicenseUse = (LicenseUse)reader.OptionalChoice("licenseUse", Spelling.LicenseUses, (int)LicenseUse.Unknown),
                Lineage = (LineageKnowledge)(lineage?.Choice("knowledge", Spelling.LineageKnowledges) ?? 0),
                Ancestors = [.. ancestors.Select(a => a.Derivation)],
                Tags = [.. tags.Select(t => new FamilyTag(t.Key.Text.ToLowerInvariant(), t.Value.Text)).OrderBy(t => t.Tag, StringComparer.Ordinal)],
                ApiOnly = reader.Flag("apiOnly"),
                Rolling = reader.Flag("rolling"),
                Undated = undated,
                Routed = reader.Flag("routed"),
                Source = reader.Source(),
            },
            name,
            developer,
            [.. ancestors.Select(a => a.Name)],
            [.. tags.Select(t => t.Value)],
            match,
            weak,
            reader.Texts("examples", atLeast: 1),
            reader.Texts("nearMisses", atLeast: 1));
    }

    private UndatedIds? ReadUndated(ObjectReader family)
    {
        if (family.OptionalObject("undated", s_undatedKeys) is not { } reader) return null;

        var rolling = reader.Texts("rolling");
        var lasting = reader.Texts("fixed");
        if (rolling.IsEmpty && lasting.IsEmpty) family.Fail("undated", CatalogMistake.MissingKey, "'undated' says which ids are 'rolling' and which are 'fixed'");
        foreach (var twice in lasting.Where(pattern => rolling.Any(other => other.Text == pattern.Text)))
            errors.Add(twice, CatalogMistake.Duplicate, $"'{twice}' is rolling as well");

        return new UndatedIds(LocatedText.Plain(rolling), LocatedText.Plain(lasting), reader.Source());
    }

    private static (LocatedText Name, Holding Holding) ReadOwner(ObjectReader reader)
    {
        var name = reader.Text("organization");
        return (name, new Holding(name.Text, reader.Percent("stake"), reader.Source()));
    }

    private static (LocatedText Name, Derivation Derivation) ReadAncestor(ObjectReader reader)
    {
        var name = reader.Text("family");
        return (name, new Derivation(name.Text, (Via)reader.Choice("via", Spelling.Vias), reader.Source()));
    }

    private EndpointDraft ReadEndpoint(ObjectReader reader, string organization)
    {
        var host = reader.Text("host");
        if (host.Text.Length > 0 && HostFault(host.Text) is { } hostFault) errors.Add(host, CatalogMistake.InvalidValue, hostFault);

        var path = reader.OptionalText("path");
        if (path is { Text.Length: > 0 } && (path.Text[0] != '/' || path.Text.EndsWith('/')))
            errors.Add(path, CatalogMistake.InvalidValue, "A path begins with '/' and ends with a whole segment");

        var regions = reader.Texts("region");
        foreach (var region in regions) CheckPlace(reader, region);

        if (regions.Length > 1 && regions.FirstOrDefault(r => r.Text == CountryCodes.Global) is { } global)
            errors.Add(global, CatalogMistake.InvalidValue, "'global' stands alone: the operator commits to no place");

        var (@operator, operatorName) = ReadParty(reader, "operator", organization);
        var upstreams = ReadUpstreams(reader, host, path);
        var hosting = s_endpointHostings[reader.Choice("hosting", s_endpointHostings)];
        return new EndpointDraft(
            new Endpoint
            {
                Host = host.Text,
                Path = path?.Text,
                Operator = operatorName,
                Hosting = (Hosting)Spelling.Hostings.IndexOf(hosting),
                Region = LocatedText.Plain(regions),
                Upstreams = [.. upstreams.Select(u => new EndpointUpstream(u.Key.Text, u.Value.Text))],
                Source = reader.Source(),
            },
            host,
            @operator,
            regions,
            [.. upstreams.Select(u => u.Value)],
            reader.Texts("examples", atLeast: 1),
            reader.Texts("nearMisses", atLeast: 1));
    }

    /// <summary>A mark and what it may stand for go together.</summary>
    private ImmutableArray<(LocatedText Key, LocatedText Value)> ReadUpstreams(ObjectReader reader, LocatedText host, LocatedText? path)
    {
        var upstreams = reader.Map("upstreams");
        var hasMark = host.Text.Contains(HostPattern.UpstreamMark, StringComparison.Ordinal) || path?.Text.Contains(HostPattern.UpstreamMark, StringComparison.Ordinal) == true;
        if (hasMark != !upstreams.IsEmpty)
            errors.Add(host, CatalogMistake.MissingKey, $"'{HostPattern.UpstreamMark}' in 'host' or 'path' and 'upstreams' go together");

        foreach (var (name, _) in upstreams)
        {
            if (name.Text.Any(char.IsUpper)) errors.Add(name, CatalogMistake.InvalidValue, "The name of an upstream is written in lower case");
        }

        return upstreams;
    }

    /// <summary>A country, `global`, or `@group` for all its countries; whether there is such a group is checked with the other names.</summary>
    private static void CheckPlace(ObjectReader reader, LocatedText place)
    {
        if (place.Text != CountryCodes.Global && !CatalogGroup.IsReference(place.Text)) reader.Country(place);
    }

    /// <summary>A developer or an operator: the file's own organization, another that is named, or nobody because it is not public.</summary>
    private (LocatedText? Written, string? Name) ReadParty(ObjectReader reader, string key, string organization)
    {
        var undisclosed = reader.Flag("undisclosed");
        if (!reader.Has(key)) return undisclosed ? Contradiction() : (null, organization);

        var written = reader.NullableText(key);
        if (undisclosed != written is null) return Contradiction();
        return (written, written?.Text);

        (LocatedText?, string?) Contradiction()
        {
            reader.Fail(key, CatalogMistake.InvalidValue, $"'{key}' null and 'undisclosed' true go together: they say that the {key} is not public");
            return (null, null);
        }
    }

    /// <summary>What is wrong with a host pattern; null if nothing is.</summary>
    private static string? HostFault(string pattern)
    {
        if (pattern.StartsWith(LocalServer.Prefix, StringComparison.Ordinal))
        {
            return ushort.TryParse(pattern.AsSpan(LocalServer.Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port > 0
                ? null
                : "A server on one's own machine is written 'localhost:' with its port";
        }

        var plain = pattern
            .Replace(HostPattern.RegionMark, "x", StringComparison.Ordinal)
            .Replace(HostPattern.UpstreamMark, "x", StringComparison.Ordinal)
            .Replace("*", "x", StringComparison.Ordinal);
        if (plain.Any(c => c is not (>= 'a' and <= 'z' or >= '0' and <= '9' or '-' or '.' or '_')))
            return "A host is written in lower case, without scheme, port and path; '*', '{region}' and '{upstream}' are its only wildcards";
        if (plain.Split('.').Any(label => label.Length == 0)) return "A host has no empty label";
        return HostPattern.FixedSuffix(pattern).Contains('.') ? null : "A host pattern ends with at least two labels without wildcard";
    }
}
