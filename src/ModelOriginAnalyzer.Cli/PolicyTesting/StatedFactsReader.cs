using System.Collections.Immutable;
using System.Globalization;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.PolicyTesting;

/// <summary>
/// Reads `facts` of a test: each key a dimension as policies spell it, each value a member, a list of members (empty for absent) or
/// `{ "unknown": "…" }`.
/// </summary>
internal sealed class StatedFactsReader(JsonChecks checks)
{
    private const string Hops = "hops";

    private static readonly Dimension[] OfHop = [Dimension.Host, Dimension.Operator, Dimension.OperatorCountry, Dimension.OperatorOwner, Dimension.Region, Dimension.Hosting, Dimension.Tag];

    private static readonly Dimension[] OfWhole =
    [
        Dimension.Model, Dimension.Version, Dimension.Family, Dimension.Developer, Dimension.DeveloperCountry, Dimension.DeveloperOwner, Dimension.Lineage, Dimension.Weights,
        Dimension.License, Dimension.LicenseUse, .. OfHop, Dimension.Upstream, Dimension.Sdk, Dimension.DeployedIn, Dimension.Project, Dimension.ProjectKind, Dimension.Path,
    ];

    public StatedFacts Read(JsonValue value)
    {
        var hops = ImmutableArray.CreateBuilder<StatedSet>();
        if (value.Find(Hops) is { } stated)
        {
            if (stated.Value.Kind != JsonKind.Array || stated.Value.Items.IsEmpty) checks.Report(stated.Value.Span, "'hops' is a list of objects, the gateway first");
            foreach (var hop in stated.Value.Items) hops.Add(ReadSet(hop, "a hop", OfHop));
        }

        var whole = ReadSet(value, "'facts'", OfWhole, Hops);
        if (hops.Count > 0 && whole.StatesAny(Dimension.Host, Dimension.Tag)) checks.Report(value.Span, "where 'hops' stand, facts of the endpoint stand in them");
        return new StatedFacts(whole, hops.ToImmutable());
    }

    private StatedSet ReadSet(JsonValue value, string what, Dimension[] dimensions, params string[] others)
    {
        var texts = ImmutableDictionary.CreateBuilder<Dimension, Fact<string>>();
        var owners = ImmutableDictionary.CreateBuilder<Dimension, Fact<OwnerFact>>();
        Fact<LineageFact>? lineage = null;
        var names = dimensions.ToDictionary(PolicyLanguage.NameOf, StringComparer.Ordinal);
        foreach (var property in checks.Object(value, what, [.. names.Keys, .. others]))
        {
            if (!names.TryGetValue(property.Name, out var dimension)) continue;

            var key = $"'{property.Name}'";
            if (dimension == Dimension.Lineage) lineage = ReadFact(property.Value, key, takesObjects: true, ReadAncestor);
            else if (dimension is Dimension.DeveloperOwner or Dimension.OperatorOwner) owners.Add(dimension, ReadFact(property.Value, key, takesObjects: true, ReadOwner));
            else texts.Add(dimension, ReadFact(property.Value, key, takesObjects: false, item => ReadText(item, key, dimension)));
        }

        return new StatedSet(texts.ToImmutable(), owners.ToImmutable(), lineage);
    }

    /// <param name="takesObjects">The members are objects, as what is unknown is.</param>
    private Fact<T> ReadFact<T>(JsonValue value, string what, bool takesObjects, Func<JsonValue, T?> readMember)
        where T : class
    {
        var members = ImmutableArray.CreateBuilder<Member<T>>();
        var unknown = UnknownKind.None;
        foreach (var item in value.Kind == JsonKind.Array ? value.Items : [value])
        {
            if (item.Kind == JsonKind.Object && (!takesObjects || item.Find("unknown") is not null)) unknown = checks.Unknown(item, what) ?? unknown;
            else if (readMember(item) is { } member) members.Add(new Member<T>(member, Basis.Given, null));
        }

        return new Fact<T> { Members = members.ToImmutable(), Unknown = unknown };
    }

    private string? ReadText(JsonValue value, string what, Dimension dimension)
    {
        var shape = PolicyLanguage.Shape(ObjectId.When).Keys[(int)dimension].Value;
        return shape.Form switch
        {
            Form.Word => checks.Word(value, what, Words.Split(shape.Words)),
            Form.Country => checks.Country(value, what),
            Form.Region when value.Text != CountryCodes.Global => checks.Country(value, what),
            _ => checks.Text(value, what),
        };
    }

    private OwnerFact? ReadOwner(JsonValue value)
    {
        string? organization = null;
        double? stake = null;
        var stakeUnknown = UnknownKind.Undisclosed;
        foreach (var property in checks.Object(value, "an owner", "org", "stake"))
        {
            if (property.Name == "org") organization = checks.Text(property.Value, "'org'");
            else if (property.Value.Kind == JsonKind.Object) stakeUnknown = checks.Unknown(property.Value, "'stake'") ?? stakeUnknown;
            else if (property.Value.Kind == JsonKind.Number) stake = double.Parse(property.Value.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
            else if (property.Value.Kind != JsonKind.Null) checks.Report(property.Value.Span, "'stake' takes percent as a number, or null where it is not known");
        }

        if (organization is not null) return new OwnerFact(organization, stake) { StakeUnknown = stakeUnknown };
        checks.Require(value, "an owner", "org");
        return null;
    }

    private LineageFact? ReadAncestor(JsonValue value)
    {
        string? family = null, developer = null, country = null;
        var path = ImmutableArray.CreateBuilder<Via>();
        var countryUnknown = UnknownKind.None;
        foreach (var property in checks.Object(value, "an ancestor", "family", "developer", "country", "via"))
        {
            switch (property.Name)
            {
                case "family" or "developer" when property.Value.Kind == JsonKind.Object: checks.Unknown(property.Value, $"'{property.Name}'"); break;
                case "family": family = checks.Text(property.Value, "'family'"); break;
                case "developer": developer = checks.Text(property.Value, "'developer'"); break;
                case "country" when property.Value.Kind == JsonKind.Object: countryUnknown = checks.Unknown(property.Value, "'country'") ?? countryUnknown; break;
                case "country": country = checks.Country(property.Value, "'country'"); break;
                default: ReadPath(property.Value, path); break;
            }
        }

        // One that only its country tells is none that the catalog has.
        if (value.Find("country") is not null && value.Find("family") is null && value.Find("developer") is null) family = developer = StatedUse.Unnamed;

        return value.Kind == JsonKind.Object ? new LineageFact(family, developer, country, country is null ? countryUnknown : UnknownKind.None, path.ToImmutable()) : null;
    }

    private void ReadPath(JsonValue value, ImmutableArray<Via>.Builder path)
    {
        foreach (var word in value.Kind == JsonKind.Array ? value.Items : [value])
        {
            if (checks.Word(word, "'via'", Spelling.Vias) is { } known && Spelling.TryParse(known, out Via via)) path.Add(via);
        }
    }
}
