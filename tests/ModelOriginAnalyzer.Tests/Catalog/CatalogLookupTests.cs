using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Tests.Verifiers;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>The catalog that ships in the assembly under test.</summary>
public class CatalogLookupTests
{
    private static readonly OriginCatalog s_catalog = OriginCatalog.BuiltIn;

    [Theory]
    [InlineData("DeepSeek")]
    [InlineData("deepseek-AI")]
    public void An_organization_is_found_by_name_and_alias_in_any_case(string name)
    {
        var organization = s_catalog.FindOrganization(name);

        Assert.Equal("DeepSeek", organization?.Name);
        Assert.Equal("CN", organization?.Country);
    }

    [Fact]
    public void A_family_is_matched_by_the_tokens_of_its_pattern()
    {
        var family = s_catalog.MatchFamily(ModelIdentifier.Parse("DeepSeek-V3").Key, out var weak);

        Assert.Equal("deepseek-v3", family?.Name);
        Assert.False(weak);
        Assert.Same(family, s_catalog.FindFamily("deepseek-v3"));
    }

    [Fact]
    public void An_endpoint_is_matched_by_its_exact_host_only()
    {
        Assert.Equal("DeepSeek", s_catalog.MatchEndpoint("api.deepseek.com", "/v1")?.Operator);
        Assert.Null(s_catalog.MatchEndpoint("x.api.deepseek.com", "/"));
        Assert.Null(s_catalog.MatchEndpoint("api.deepseek.com.example.org", "/"));
    }

    [Fact]
    public void A_preset_is_given_as_it_stands_in_its_file()
    {
        Assert.Contains("\"prc-operated-endpoint\"", s_catalog.PresetText("no-prc-operated-inference"));
        Assert.Contains("no-prc-operated-inference", s_catalog.PresetNames);
        Assert.Null(s_catalog.PresetText("no-such-preset"));
    }

    [Fact]
    public void What_the_catalog_does_not_have_is_nothing()
    {
        Assert.Null(s_catalog.FindOrganization("Nobody at all"));
        Assert.Null(s_catalog.FindOrganization(""));
        Assert.Null(s_catalog.FindFamily("no-such-family"));
        Assert.Null(s_catalog.MatchFamily("", out var weak));
        Assert.False(weak);
        Assert.Null(s_catalog.MatchEndpoint("", "/"));
        Assert.Null(s_catalog.MatchEndpoint("com", "/"));
        Assert.Null(s_catalog.MatchEndpoint(".", "/"));
        Assert.Empty(s_catalog.SurfacesOf("No.Such.Assembly"));
    }

    [Fact]
    public void Families_presets_and_assemblies_are_found_in_their_own_case_only()
    {
        Assert.Null(s_catalog.FindFamily("DeepSeek-V3"));
        Assert.Null(s_catalog.PresetText("No-PRC-operated-inference"));
        Assert.Empty(s_catalog.SurfacesOf("openai"));
        Assert.NotEmpty(s_catalog.SurfacesOf("OpenAI"));
    }

    [Fact]
    public void A_miss_allocates_nothing()
    {
        Assert.Equal(0, Allocations.Least(Look));

        static void Look()
        {
            s_catalog.FindOrganization("nobody");
            s_catalog.FindFamily("no-such-family");
            s_catalog.MatchFamily("hello-world", out _);
            s_catalog.MatchEndpoint("s3.eu-west-1.amazonaws.com", "/bucket");
            s_catalog.SurfacesOf("Newtonsoft.Json");
            s_catalog.PresetText("no-such-preset");
        }
    }

    [Fact]
    public void Threads_that_look_at_once_see_the_same_records()
    {
        var names = s_catalog.FamilyNames;
        for (var round = 0; round < 20; round++)
        {
            using var image = typeof(OriginCatalog).Assembly.GetManifestResourceStream("catalog.bin")!;
            var catalog = OriginCatalog.Load(image);
            var seen = new ModelFamily?[4][];
            Parallel.For(0, seen.Length, new ParallelOptions { MaxDegreeOfParallelism = seen.Length }, i => seen[i] = [.. names.Select(catalog.FindFamily)]);

            for (var i = 1; i < seen.Length; i++)
            {
                for (var n = 0; n < names.Length; n++) Assert.Same(seen[0][n], seen[i][n]);
            }
        }
    }
}
