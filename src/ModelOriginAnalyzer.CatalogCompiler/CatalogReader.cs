using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.CatalogCompiler;

/// <summary>From rule files to a draft: every key, type, value and source is checked here; names that refer to others are not.</summary>
internal sealed class CatalogReader
{
    private static readonly ImmutableArray<string> s_organizationFileKeys = ["$schema", "organization", "regions", "families", "endpoints"];
    private static readonly ImmutableArray<string> s_organizationKeys = ["name", "aliases", "country", "owners", "source", "checked"];
    private static readonly ImmutableArray<string> s_ownerKeys = ["organization", "stake", "source", "checked"];
    private static readonly ImmutableArray<string> s_regionKeys = ["labels", "source", "checked"];
    private static readonly ImmutableArray<string> s_familyKeys =
    [
        "name", "match", "weak", "tags", "rolling", "routed", "apiOnly", "developer", "undisclosed", "task", "weights", "license", "licenseUse",
        "lineage", "source", "checked", "examples", "nearMisses",
    ];

    private static readonly ImmutableArray<string> s_lineageKeys = ["knowledge", "ancestors"];
    private static readonly ImmutableArray<string> s_ancestorKeys = ["family", "via", "source", "checked"];
    private static readonly ImmutableArray<string> s_endpointKeys =
        ["host", "path", "operator", "undisclosed", "hosting", "region", "source", "checked", "examples", "nearMisses"];

    private static readonly ImmutableArray<string> s_surfaceKeys =
        ["$schema", "package", "assemblies", "certainlyTakes", "pathConvention", "clients", "positions", "constants", "source", "checked"];

    private static readonly ImmutableArray<string> s_clientKeys = ["type", "member", "defaultEndpoint", "presumedOperator", "presumedHosting"];
    private static readonly ImmutableArray<string> s_positionKeys = ["type", "member", "parameter", "role", "task"];
    private static readonly ImmutableArray<string> s_constantKeys = ["type", "member", "model"];
    private static readonly ImmutableArray<string> s_wordsKeys = ["$schema", "words"];

    /// <summary>The hostings that somebody else's endpoint can have.</summary>
    private static readonly ImmutableArray<string> s_endpointHostings = [Spelling.Of(Hosting.Vendor), Spelling.Of(Hosting.Cloud), Spelling.Of(Hosting.Aggregator)];

    private readonly ErrorList _errors;
    private readonly List<OrganizationDraft> _organizations = [];
    private readonly List<FamilyDraft> _families = [];
    private readonly List<EndpointDraft> _endpoints = [];
    private readonly List<SurfaceDraft> _surfaces = [];
    private readonly List<RuleFile> _presets = [];
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    private CatalogReader(ErrorList errors) => _errors = errors;

    public static CatalogDraft Read(IEnumerable<RuleFile> files, ErrorList errors)
    {
        var reader = new CatalogReader(errors);
        foreach (var file in files) reader.Read(file);
        return new CatalogDraft
        {
            Organizations = [.. reader._organizations.OrderBy(o => o.Name.Text, StringComparer.Ordinal)],
            Families = [.. reader._families.OrderBy(f => f.Name.Text, StringComparer.Ordinal)],
            Endpoints = [.. reader._endpoints.OrderBy(e => e.Host.Text, StringComparer.Ordinal).ThenBy(e => e.Endpoint.Path, StringComparer.Ordinal)],
            Surfaces = [.. reader._surfaces.OrderBy(s => s.Package.Text, StringComparer.Ordinal)],
            Presets = [.. reader._presets.OrderBy(p => p.Name, StringComparer.Ordinal)],
            Words = reader._words,
        };
    }

    private void Read(RuleFile file)
    {
        foreach (var error in file.Tree.Errors) _errors.Add(file, error.Span, CatalogMistake.Syntax, error.Message);

        if (file.Tree.Root is not { } root)
        {
            if (file.Tree.Errors.IsEmpty) _errors.Add(file, default, CatalogMistake.Syntax, "The file is empty");
            return;
        }

        switch (file.Kind)
        {
            case RuleFileKind.Organization:
                ReadOrganizationFile(file, root);
                break;
            case RuleFileKind.Sdk:
                ReadSurface(file, root);
                break;
            case RuleFileKind.Words:
                _words.UnionWith(ObjectReader.Open(file, root, _errors, s_wordsKeys)?.Texts("words").Select(w => w.Text) ?? []);
                break;
            case RuleFileKind.Preset:
                _presets.Add(file);
                break;
            default:
                throw new InvalidOperationException($"No reader for {file.Kind}.");
        }
    }

    private void ReadOrganizationFile(RuleFile file, JsonValue root)
    {
        if (ObjectReader.Open(file, root, _errors, s_organizationFileKeys) is not { } reader) return;

        var name = "";
        if (reader.Object("organization", s_organizationKeys) is { } organization)
        {
            var draft = ReadOrganization(organization, ReadRegions(reader));
            _organizations.Add(draft);
            name = draft.Name.Text;
        }

        _families.AddRange(reader.Objects("families", s_familyKeys).Select(family => ReadFamily(family, name)));
        _endpoints.AddRange(reader.Objects("endpoints", s_endpointKeys).Select(endpoint => ReadEndpoint(endpoint, name)));
    }

    private OrganizationDraft ReadOrganization(ObjectReader reader, ImmutableArray<(LocatedText, LocatedText)> regions)
    {
        var name = reader.Text("name");
        var aliases = reader.Texts("aliases");
        var country = reader.NullableText("country");
        if (country is not null) reader.Country(country);

        var owners = reader.Objects("owners", s_ownerKeys).Select(ReadOwner).ToImmutableArray();
        if (owners.Sum(o => o.Holding.Stake ?? 0) > 100)
            _errors.Add(owners[0].Name, CatalogMistake.InvalidValue, $"The stakes of the owners of '{name}' add up to more than 100 percent");

        return new OrganizationDraft(
            new Organization
            {
                Name = name.Text,
                Aliases = Plain(aliases),
                Country = country?.Text,
                Owners = [.. owners.Select(o => o.Holding)],
                Source = reader.Source(),
            },
            name,
            aliases,
            [.. owners.Select(o => o.Name)],
            regions);
    }

    private static ImmutableArray<(LocatedText, LocatedText)> ReadRegions(ObjectReader file)
    {
        if (file.OptionalObject("regions", s_regionKeys) is not { } reader) return [];

        _ = reader.Source();
        return [.. reader.Map("labels").Select(entry => (entry.Key, reader.Country(entry.Value)))];
    }

    private FamilyDraft ReadFamily(ObjectReader reader, string organization)
    {
        var name = reader.Text("name");
        var match = reader.Texts("match");
        var weak = reader.Texts("weak");
        if (match.IsEmpty && weak.IsEmpty) _errors.Add(name, CatalogMistake.MissingKey, $"The family '{name}' has no pattern in 'match' or 'weak'");

        var tags = reader.Map("tags");
        var (developer, developerName) = ReadParty(reader, "developer", organization);
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
        if (host.Text.Length > 0 && HostFault(host.Text) is { } hostFault) _errors.Add(host, CatalogMistake.InvalidValue, hostFault);

        var path = reader.OptionalText("path");
        if (path is not null && (path.Text is "/" || path.Text[0] != '/' || path.Text.EndsWith('/')))
            _errors.Add(path, CatalogMistake.InvalidValue, "A path begins with '/' and ends with a whole segment");

        var regions = reader.Texts("region");
        foreach (var region in regions)
        {
            if (region.Text != CountryCodes.Global) reader.Country(region);
        }

        if (regions.Length > 1 && regions.FirstOrDefault(r => r.Text == CountryCodes.Global) is { } global)
            _errors.Add(global, CatalogMistake.InvalidValue, "'global' stands alone: the operator commits to no place");

        var (@operator, operatorName) = ReadParty(reader, "operator", organization);
        var hosting = s_endpointHostings[reader.Choice("hosting", s_endpointHostings)];
        return new EndpointDraft(
            new Endpoint
            {
                Host = host.Text,
                Path = path?.Text,
                Operator = operatorName,
                Hosting = (Hosting)Spelling.Hostings.IndexOf(hosting),
                Region = Plain(regions),
                Source = reader.Source(),
            },
            host,
            @operator,
            reader.Texts("examples", atLeast: 1),
            reader.Texts("nearMisses", atLeast: 1));
    }

    private void ReadSurface(RuleFile file, JsonValue root)
    {
        if (ObjectReader.Open(file, root, _errors, s_surfaceKeys) is not { } reader) return;

        var package = reader.Text("package");
        if (package.Text.Length > 0 && package.Text != file.Name)
            _errors.Add(package, CatalogMistake.InvalidValue, $"The file of the package '{package}' is named '{package}.json'");

        var clients = reader.Objects("clients", s_clientKeys).Select(ReadClient).ToImmutableArray();
        var positions = reader.Objects("positions", s_positionKeys)
            .Select(p => new SdkPosition(
                p.Text("type").Text,
                p.Text("member").Text,
                p.OptionalText("parameter")?.Text,
                (SdkRole)p.Choice("role", Spelling.SdkRoles),
                (ModelTask)p.OptionalChoice("task", Spelling.Tasks, (int)ModelTask.Unknown)))
            .ToImmutableArray();
        var constants = reader.Objects("constants", s_constantKeys)
            .Select(c => new SdkModelConstant(c.Text("type").Text, c.Text("member").Text, c.Text("model").Text))
            .ToImmutableArray();

        _surfaces.Add(new SurfaceDraft(
            new SdkSurface
            {
                Package = package.Text,
                Assemblies = Plain(reader.Texts("assemblies", atLeast: 1)),
                CertainlyTakes = reader.Flag("certainlyTakes", otherwise: true),
                PathConvention = reader.OptionalText("pathConvention")?.Text,
                Clients = [.. clients.Select(c => c.Client)],
                Positions = positions,
                Constants = constants,
                Source = reader.Source(),
            },
            package,
            [.. clients.Select(c => c.Operator).OfType<LocatedText>()],
            [.. clients.Select(c => c.DefaultEndpoint).OfType<LocatedText>()]));
    }

    private (SdkClient Client, LocatedText? Operator, LocatedText? DefaultEndpoint) ReadClient(ObjectReader reader)
    {
        var defaultEndpoint = reader.OptionalText("defaultEndpoint");
        var @operator = reader.OptionalText("presumedOperator");
        var hosting = (Hosting)reader.OptionalChoice("presumedHosting", Spelling.Hostings, (int)Hosting.Unknown);
        if (@operator is not null && hosting == Hosting.Unknown)
            _errors.Add(@operator, CatalogMistake.MissingKey, "'presumedHosting' goes with 'presumedOperator'");

        return (new SdkClient(reader.Text("type").Text, reader.OptionalText("member")?.Text, defaultEndpoint?.Text, @operator?.Text, hosting), @operator, defaultEndpoint);
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
        var plain = pattern.Replace(HostPattern.RegionMark, "x", StringComparison.Ordinal).Replace("*", "x", StringComparison.Ordinal);
        if (plain.Any(c => c is not (>= 'a' and <= 'z' or >= '0' and <= '9' or '-' or '.' or '_')))
            return "A host is written in lower case, without scheme, port and path; '*' and '{region}' are its only wildcards";
        if (plain.Split('.').Any(label => label.Length == 0)) return "A host has no empty label";
        return HostPattern.FixedSuffix(pattern).Contains('.') ? null : "A host pattern ends with at least two labels without wildcard";
    }

    private static ImmutableArray<string> Plain(ImmutableArray<LocatedText> texts) => [.. texts.Select(t => t.Text)];
}
