extern alias Compiler;

using Compiler::ModelOriginAnalyzer.CatalogCompiler;
using ModelOriginAnalyzer.Catalog;
using Xunit;
using static ModelOriginAnalyzer.Tests.Catalog.CompilerRules;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>The image as the compiler writes it.</summary>
public class CompilerImageTests
{
    [Fact]
    public void Equal_rules_give_equal_bytes_in_any_order_of_files()
    {
        var files = RuleFiles.All.ToArray();
        var image = CatalogCompilation.Compile(files).Image;

        Assert.NotNull(image);
        Assert.Equal(image, CatalogCompilation.Compile(files.Reverse()).Image);
        Assert.Equal(image, CatalogCompilation.Compile(files.OrderBy(f => f.Content.Length)).Image);
    }

    [Fact]
    public void The_image_in_the_assembly_is_that_of_the_rules()
    {
        var catalog = Sound(CatalogCompilation.Compile(RuleFiles.All));

        Assert.Equal(catalog.Hash, OriginCatalog.BuiltIn.Hash);
    }

    [Fact]
    public void Another_fact_gives_another_hash()
    {
        var hash = Sound(Compile(Acme)).Hash;

        Assert.Matches("^[0-9a-f]{16}$", hash);
        Assert.NotEqual(hash, Sound(Compile(Acme.Replace("\"country\": \"DE\"", "\"country\": \"FR\""))).Hash);
    }

    [Fact]
    public void Boundaries_are_the_first_day_and_the_day_after_the_last()
    {
        var catalog = Sound(Compile((RuleFileKind.Organization, "acme", Acme), (RuleFileKind.Preset, "no-acme", Preset)));

        Assert.Equal(["2027-01-01", "2028-01-01"], catalog.PresetBoundaries);
    }

    [Fact]
    public void Text_beyond_ASCII_is_kept_and_found()
    {
        var catalog = Sound(Compile(Organization("Zhipu \u667a\u8c31", """ "aliases": ["\u667a\u8c31AI", "Gr\u00fcn"], """)));

        Assert.Equal("Zhipu \u667a\u8c31", catalog.FindOrganization("\u667a\u8c31ai")?.Name);
        Assert.Equal("Zhipu \u667a\u8c31", catalog.FindOrganization("GR\u00fcN")?.Name);
        Assert.Null(catalog.FindOrganization("\u667a\u8c31"));
    }

    /// <summary>Texts that repeat parts of others are written in pieces: short ones and long ones, with and without anything of their own.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(200)]
    public void Texts_that_repeat_parts_of_others_are_kept(int length)
    {
        var paths = new[] { "", "/a", "/a/b", "/\u667a\u8c31/b", "/a/b/\u667a\u8c31" + new string('\u00fc', length), "/a/b" + new string('x', length), "/a/b" + new string('x', length) + "/a/b" };
        var urls = paths.Select(path => $"https://{new string('h', length)}.example{path}").ToArray();
        var catalog = Sound(Compile([.. urls.Select((url, i) => Organization("Acme" + i).Replace("https://example.org/page", url))]));

        Assert.Equal(urls, urls.Select((_, i) => catalog.FindOrganization("Acme" + i)!.Source.Url));
    }

    [Fact]
    public void The_image_stays_below_400_kB() => Assert.InRange(CatalogCompilation.Compile(RuleFiles.All).Image!.Length, 1, 400_000);

    [Fact]
    public void A_stake_is_kept_to_four_places()
    {
        var catalog = Sound(Compile(
            Organization("Acme", $$""" "owners": [ { "organization": "Beta", "stake": 33.3333, {{Sourced}} }, { "organization": "Gamma", "stake": null, {{Sourced}} } ], """),
            Organization("Beta"),
            Organization("Gamma")));

        Assert.Equal([33.3333, null], catalog.FindOrganization("Acme")!.Owners.Select(o => o.Stake));
    }

    [Fact]
    public void Another_stream_is_no_catalog()
    {
        Assert.Throws<InvalidDataException>(() => OriginCatalog.Load(new MemoryStream()));
        Assert.Throws<InvalidDataException>(() => OriginCatalog.Load(new MemoryStream(new byte[1000])));
    }

    [Fact]
    public void A_family_of_another_developer_and_one_of_nobody()
    {
        var catalog = Sound(Compile(
            Organization("Acme", families: Family("falconet", """ "developer": "Beta", """) + ", " + Family("stealthy", """ "developer": null, "undisclosed": true, """)),
            Organization("Beta", endpoints: Endpoint("api.beta.net", """ "operator": null, "undisclosed": true, """))));

        Assert.Equal("Beta", catalog.FindFamily("falconet")!.Developer);
        Assert.Null(catalog.FindFamily("stealthy")!.Developer);
        Assert.Null(catalog.MatchEndpoint("api.beta.net", "/")!.Operator);
    }
}
