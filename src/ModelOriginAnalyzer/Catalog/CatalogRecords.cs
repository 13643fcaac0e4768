using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>The catalog's records from their binary form. The compiler's ImageWriter writes the same fields in the same order.</summary>
internal static class CatalogRecords
{
    public static Organization ReadOrganization(ImageRecord record) => new()
    {
        Name = record.Text(),
        Aliases = ReadTexts(ref record),
        Country = record.OptionalText(),
        Owners = ReadHoldings(ref record),
        Listings = ReadListings(ref record),
        OwnNamespaces = ReadTexts(ref record),
        Source = ReadSource(ref record),
    };

    public static ModelFamily ReadFamily(ImageRecord record) => new()
    {
        Name = record.Text(),
        Developer = record.OptionalText(),
        Task = (ModelTask)record.Number(),
        Weights = (Weights)record.Number(),
        License = record.OptionalText(),
        LicenseUse = (LicenseUse)record.Number(),
        Lineage = (LineageKnowledge)record.Number(),
        Ancestors = ReadAncestors(ref record),
        Tags = ReadTags(ref record),
        ApiOnly = record.Flag(),
        Rolling = record.Flag(),
        Routed = record.Flag(),
        Undated = record.Flag() ? new UndatedIds(ReadTexts(ref record), ReadTexts(ref record), ReadSource(ref record)) : null,
        Source = ReadSource(ref record),
    };

    public static Endpoint ReadEndpoint(ImageRecord record) => new()
    {
        Host = record.Text(),
        Path = record.OptionalText(),
        Operator = record.OptionalText(),
        Hosting = (Hosting)record.Number(),
        Region = ReadTexts(ref record),
        Upstreams = ReadUpstreams(ref record),
        Source = ReadSource(ref record),
    };

    public static CatalogGroup ReadGroup(ImageRecord record) => new(record.Text(), record.Flag(), ReadTexts(ref record), ReadSource(ref record));

    public static SdkSurface ReadSurface(ImageRecord record) => new()
    {
        Package = record.Text(),
        CertainlyTakes = record.Flag(),
        Packages = ReadTexts(ref record),
        Assemblies = ReadTexts(ref record),
        PathConvention = record.OptionalText(),
        Clients = ReadClients(ref record),
        Positions = ReadPositions(ref record),
        Constants = ReadConstants(ref record),
        Source = ReadSource(ref record),
    };

    /// <summary><see cref="SdkSurface.CertainlyTakes"/> alone: nothing else is decoded.</summary>
    public static bool ReadCertainlyTakes(ImageRecord record)
    {
        _ = record.Number();
        return record.Flag();
    }

    private static Source ReadSource(ref ImageRecord record) => new(record.Text(), record.Text());

    private static ImmutableArray<string> ReadTexts(ref ImageRecord record)
    {
        var texts = new string[record.Number()];
        for (var i = 0; i < texts.Length; i++) texts[i] = record.Text();
        return ImmutableArray.Create(texts);
    }

    private static ImmutableArray<EndpointUpstream> ReadUpstreams(ref ImageRecord record)
    {
        var upstreams = new EndpointUpstream[record.Number()];
        for (var i = 0; i < upstreams.Length; i++) upstreams[i] = new EndpointUpstream(record.Text(), record.Text());
        return ImmutableArray.Create(upstreams);
    }

    private static ImmutableArray<Holding> ReadHoldings(ref ImageRecord record)
    {
        var holdings = new Holding[record.Number()];
        for (var i = 0; i < holdings.Length; i++) holdings[i] = new Holding(record.Text(), record.OptionalPercent(), ReadSource(ref record));
        return ImmutableArray.Create(holdings);
    }

    private static ImmutableArray<Listing> ReadListings(ref ImageRecord record)
    {
        var listings = new Listing[record.Number()];
        for (var i = 0; i < listings.Length; i++) listings[i] = new Listing(record.Text(), ReadSource(ref record));
        return ImmutableArray.Create(listings);
    }

    private static ImmutableArray<Derivation> ReadAncestors(ref ImageRecord record)
    {
        var ancestors = new Derivation[record.Number()];
        for (var i = 0; i < ancestors.Length; i++) ancestors[i] = new Derivation(record.Text(), (Via)record.Number(), ReadSource(ref record));
        return ImmutableArray.Create(ancestors);
    }

    private static ImmutableArray<FamilyTag> ReadTags(ref ImageRecord record)
    {
        var tags = new FamilyTag[record.Number()];
        for (var i = 0; i < tags.Length; i++) tags[i] = new FamilyTag(record.Text(), record.Text());
        return ImmutableArray.Create(tags);
    }

    private static ImmutableArray<SdkClient> ReadClients(ref ImageRecord record)
    {
        var clients = new SdkClient[record.Number()];
        for (var i = 0; i < clients.Length; i++)
            clients[i] = new SdkClient(record.Text(), record.OptionalText(), record.OptionalText(), record.OptionalText(), (Hosting)record.Number());
        return ImmutableArray.Create(clients);
    }

    private static ImmutableArray<SdkPosition> ReadPositions(ref ImageRecord record)
    {
        var positions = new SdkPosition[record.Number()];
        for (var i = 0; i < positions.Length; i++)
            positions[i] = new SdkPosition(record.Text(), record.Text(), record.OptionalText(), (SdkRole)record.Number(), (ModelTask)record.Number());
        return ImmutableArray.Create(positions);
    }

    private static ImmutableArray<SdkConstant> ReadConstants(ref ImageRecord record)
    {
        var constants = new SdkConstant[record.Number()];
        for (var i = 0; i < constants.Length; i++) constants[i] = new SdkConstant(record.Text(), record.Text(), record.OptionalText(), record.Flag(), record.OptionalText());
        return ImmutableArray.Create(constants);
    }
}
