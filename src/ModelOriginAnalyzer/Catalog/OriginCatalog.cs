using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Threading;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// The product's own facts: organizations, families, endpoints, SDK surfaces and presets, read lazily from one binary image
/// that the catalog compiler wrote from <c>rules/</c>. Immutable and safe for concurrent use; a miss allocates nothing.
/// </summary>
internal sealed class OriginCatalog
{
    private readonly CatalogImage _image;
    private readonly Organization?[] _organizations;
    private readonly ModelFamily?[] _families;
    private readonly Endpoint?[] _endpoints;
    private readonly SdkSurface?[] _surfaces;

    private OriginCatalog(CatalogImage image)
    {
        _image = image;
        _organizations = new Organization?[image.Count(ImageSection.Organizations)];
        _families = new ModelFamily?[image.Count(ImageSection.Families)];
        _endpoints = new Endpoint?[image.Count(ImageSection.Endpoints)];
        _surfaces = new SdkSurface?[image.Count(ImageSection.Surfaces)];
    }

    /// <summary>The catalog that ships inside this assembly.</summary>
    public static OriginCatalog BuiltIn => BuiltInHolder.Instance;

    /// <summary>Short hexadecimal hash of the image, recorded in every run.</summary>
    public string Hash => _image.HashText();

    /// <exception cref="InvalidDataException">The stream holds no catalog image of this version.</exception>
    public static OriginCatalog Load(Stream image) => new(CatalogImage.Read(image));

    /// <summary>By name or alias, in any case; null if the catalog does not have it.</summary>
    public Organization? FindOrganization(string nameOrAlias) => FindOrganization(nameOrAlias.AsSpan());

    public Organization? FindOrganization(ReadOnlySpan<char> nameOrAlias)
    {
        var number = _image.Find(ImageKey.Organization, nameOrAlias);
        return number < 0 ? null : OrganizationAt(number);
    }

    /// <summary>By canonical family name; null if the catalog does not have it.</summary>
    public ModelFamily? FindFamily(string name)
    {
        var number = _image.Find(ImageKey.Family, name.AsSpan());
        return number < 0 ? null : FamilyAt(number);
    }

    /// <summary>The canonical name behind a name or alias, without decoding the rest; null if the catalog does not have it.</summary>
    public string? NameOfOrganization(string nameOrAlias)
    {
        var number = _image.Find(ImageKey.Organization, nameOrAlias.AsSpan());
        return number < 0 ? null : _image.Record(ImageSection.Organizations, number).Text();
    }

    /// <summary>
    /// The text is a family's name or, as it stands, one of its match patterns. Nothing is decoded; false says nothing about other
    /// spellings.
    /// </summary>
    public bool SpellsFamily(string name) => _image.Find(ImageKey.Family, name.AsSpan()) >= 0 || _image.Find(ImageKey.Pattern, name.AsSpan()) >= 0;

    /// <summary>
    /// Whether <see cref="IdentityResolver.FindModel"/> may find a family, a base, a developer or a router in the text; false is certain.
    /// Cheap, and allocates nothing: for texts of which most name no model.
    /// </summary>
    public bool MayNameModel(string text) => _image.MayHoldPattern(text);

    /// <summary>
    /// The family whose match pattern is exactly these tokens joined by `-` (see ModelIdentifier for how tokens are cut), after
    /// `publisher/` for patterns that hold only under that publisher; null if none.
    /// </summary>
    /// <param name="weak">The pattern counts only where a model certainly goes.</param>
    public ModelFamily? MatchFamily(ReadOnlySpan<char> tokens, out bool weak)
    {
        var target = _image.Find(ImageKey.Pattern, tokens);
        weak = target >= 0 && (target & 1) != 0;
        return target < 0 ? null : FamilyOfPattern(target);
    }

    /// <summary>Whether a match pattern may begin with the tokens that have this hash (see <see cref="PatternKey"/>); false is certain.</summary>
    public bool MayBeginPattern(uint hash) => _image.MayBeginPattern(hash);

    /// <summary>What the image says of the match pattern that is exactly these tokens: odd if it is weak; -1 if there is none.</summary>
    public int FindPattern(in PatternKey tokens) => _image.Find(ImageKey.Pattern, tokens.Hash, tokens.Text);

    public ModelFamily FamilyOfPattern(int target) => FamilyAt(target >> 1);

    /// <summary>The most specific endpoint whose pattern matches a normalised host and whose path rule holds; null if none.</summary>
    public Endpoint? MatchEndpoint(string host, string path)
    {
        Endpoint? best = null;
        for (var start = 0; start >= 0; start = NextLabel(host, start))
        {
            var list = _image.Find(ImageKey.HostSuffix, host.AsSpan(start));
            if (list < 0) continue;

            var record = _image.List(list);
            for (var left = record.Number(); left > 0; left--)
            {
                var endpoint = EndpointAt(record.Number());
                if (endpoint.Matches(host, path, out _) && (best is null || endpoint.IsMoreSpecificThan(best))) best = endpoint;
            }
        }

        return best;
    }

    /// <summary>
    /// Where inference behind an address runs: the countries of the region that host or path name, otherwise what the endpoint says.
    /// Countries or `global`; empty where it is not known.
    /// </summary>
    /// <param name="marks">What the endpoint found in the address.</param>
    public ImmutableArray<string> RegionOf(Endpoint endpoint, PatternMarks marks)
    {
        if (endpoint.Operator is null || marks.Region.IsEmpty) return endpoint.Region;

        var countries = _image.Find(ImageKey.Region, RegionKey(endpoint.Operator, marks.Region.ToString()).AsSpan());
        return countries < 0 ? endpoint.Region : ImmutableArray.Create(_image.Text(countries).Split(' '));
    }

    /// <summary>SDK surfaces that have this simple assembly name; usually empty or one.</summary>
    public ImmutableArray<SdkSurface> SurfacesOf(string assembly)
    {
        var list = _image.Find(ImageKey.Assembly, assembly.AsSpan());
        if (list < 0) return ImmutableArray<SdkSurface>.Empty;

        var record = _image.List(list);
        var surfaces = new SdkSurface[record.Number()];
        for (var i = 0; i < surfaces.Length; i++) surfaces[i] = SurfaceAt(record.Number());
        return ImmutableArray.Create(surfaces);
    }

    /// <summary>Whether one of the surfaces of an assembly certainly takes models. HttpClient's does not, and is in every compilation: it is not decoded.</summary>
    public bool CertainlyTakesModels(string assembly)
    {
        var list = _image.Find(ImageKey.Assembly, assembly.AsSpan());
        if (list < 0) return false;

        var record = _image.List(list);
        for (var left = record.Number(); left > 0; left--)
        {
            if (CatalogRecords.ReadCertainlyTakes(_image.Record(ImageSection.Surfaces, record.Number()))) return true;
        }

        return false;
    }

    /// <summary>
    /// The SDK that a reference to this package brings: by its id, by the longest family of ids that it belongs to, or else by a word of its
    /// id that says what it is; null if it brings none.
    /// </summary>
    public SdkSurface? SurfaceOfPackage(string id)
    {
        var number = _image.Find(ImageKey.Package, id.AsSpan());
        for (var dot = id.LastIndexOf('.'); number < 0 && dot > 0; dot = id.LastIndexOf('.', dot - 1)) number = _image.Find(ImageKey.Package, (id.Substring(0, dot) + PackageWords.FamilyEnd).AsSpan());
        for (var word = new PackageWords(id); number < 0 && word.Next();) number = _image.Find(ImageKey.Package, word.Pattern.AsSpan());
        return number < 0 ? null : SurfaceAt(number);
    }

    /// <summary>Every SDK surface, in the order of their packages' names.</summary>
    public IEnumerable<SdkSurface> Surfaces
    {
        get
        {
            for (var i = 0; i < _surfaces.Length; i++) yield return SurfaceAt(i);
        }
    }

    /// <summary>Canonical names, ordinal order, as all lists of names here.</summary>
    public ImmutableArray<string> OrganizationNames => Names(ImageSection.Organizations);

    public ImmutableArray<string> FamilyNames => Names(ImageSection.Families);

    /// <summary>The keys of all families' match patterns (tokens joined by `-`), in no order: for messages.</summary>
    public IEnumerable<string> FamilyKeys => _image.TextsOf(ImageKey.Pattern);

    public ImmutableArray<string> SdkNames => Names(ImageSection.Surfaces);

    public ImmutableArray<string> PresetNames => Names(ImageSection.Presets);

    /// <summary>Host patterns of all endpoints.</summary>
    public ImmutableArray<string> HostPatterns => Names(ImageSection.Endpoints);

    public ImmutableArray<string> GroupNames => Names(ImageSection.Groups);

    /// <summary>By name without `@`; null if the catalog does not have it.</summary>
    public CatalogGroup? FindGroup(string name)
    {
        var number = _image.Find(ImageKey.Group, name.AsSpan());
        return number < 0 ? null : CatalogRecords.ReadGroup(_image.Record(ImageSection.Groups, number));
    }

    /// <summary>The JSON of a preset under rules/presets, without comments and white space; null if there is none.</summary>
    public string? PresetText(string name)
    {
        var number = _image.Find(ImageKey.Preset, name.AsSpan());
        if (number < 0) return null;

        var record = _image.Record(ImageSection.Presets, number);
        _ = record.Text();
        return record.Text();
    }

    /// <summary>Days (yyyy-MM-dd, ascending) on which an answer of some preset can change: POLICY section 8.</summary>
    public ImmutableArray<string> PresetBoundaries => ImmutableArray.Create(_image.ListedTexts(ImageSection.PresetBoundaries));

    /// <summary>
    /// Lower-case strings for the text scan, each at least four characters: a file that holds none of them (in plain spelling) names
    /// no distinctive model id and no catalog host.
    /// </summary>
    public ImmutableArray<string> Triggers => ImmutableArray.Create(_image.ListedTexts(ImageSection.Triggers));

    /// <summary>The key under which the country of an operator's region label is found.</summary>
    public static string RegionKey(string operatorName, string label) => operatorName + "/" + label;

    private Organization OrganizationAt(int number) => _organizations[number] ?? Keep(ref _organizations[number], CatalogRecords.ReadOrganization(_image.Record(ImageSection.Organizations, number)));

    private ModelFamily FamilyAt(int number) => _families[number] ?? Keep(ref _families[number], CatalogRecords.ReadFamily(_image.Record(ImageSection.Families, number)));

    private Endpoint EndpointAt(int number) => _endpoints[number] ?? Keep(ref _endpoints[number], CatalogRecords.ReadEndpoint(_image.Record(ImageSection.Endpoints, number)));

    private SdkSurface SurfaceAt(int number) => _surfaces[number] ?? Keep(ref _surfaces[number], CatalogRecords.ReadSurface(_image.Record(ImageSection.Surfaces, number)));

    private ImmutableArray<string> Names(ImageSection section)
    {
        var names = new string[_image.Count(section)];
        for (var i = 0; i < names.Length; i++) names[i] = _image.Record(section, i).Text();
        return ImmutableArray.Create(names);
    }

    /// <summary>Start of the label after the one at <paramref name="start"/>; -1 after the last.</summary>
    private static int NextLabel(string host, int start)
    {
        var dot = host.IndexOf('.', start);
        return dot < 0 ? -1 : dot + 1;
    }

    /// <summary>Threads that decode the same record all see the instance of the first.</summary>
    private static T Keep<T>(ref T? slot, T value) where T : class => Interlocked.CompareExchange(ref slot, value, null) ?? value;

    private static class BuiltInHolder
    {
        public static readonly OriginCatalog Instance = Open();

        private static OriginCatalog Open()
        {
            using var stream = typeof(OriginCatalog).Assembly.GetManifestResourceStream("catalog.bin")
                ?? throw new InvalidOperationException("This assembly was built without its catalog.");
            return Load(stream);
        }
    }
}
