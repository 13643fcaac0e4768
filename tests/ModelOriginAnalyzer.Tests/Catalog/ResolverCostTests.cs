using CsCheck;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Tests.Verifiers;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>Nearly every text that is looked at names nothing: to see that must cost no memory. And the catalog is read in every compiler process.</summary>
public sealed class ResolverCostTests
{
    private const int LargestImage = 400_000;

    private static readonly OriginCatalog s_catalog = OriginCatalog.BuiltIn;

    [Theory]
    [InlineData("quarterly-report")]
    [InlineData("Thank you for your order")]
    [InlineData("/api/customers/{id}/orders?page=2")]
    [InlineData("The {0} of {1} could not be found; see https://docs.contoso.com/errors/E1002 for help.")]

    // Words with which models' names begin, and nothing behind them that makes one.
    [InlineData("base-url-3")]
    [InlineData("chat-message-7")]
    [InlineData("command_timeout_30")]
    [InlineData("Nova.Core.Services.Philosophy")]
    [InlineData("https://cdn.contoso.com/assets/solar/site.css")]
    [InlineData("solar-panel-v2")]
    public void A_text_that_names_no_model_costs_no_memory(string text)
    {
        Assert.Null(IdentityResolver.FindModel(s_catalog, text));
        Assert.Equal(0, Allocations.Least(() => IdentityResolver.FindModel(s_catalog, text)));
    }

    [Theory]
    [InlineData("Thank you for your order")]
    [InlineData("Quarterly-Report")]
    [InlineData("order/{id}")]
    [InlineData("Key: Value")]
    public void A_text_that_is_no_address_costs_no_memory(string text)
    {
        Assert.Null(IdentityResolver.ResolveEndpoint(s_catalog, text));
        Assert.Equal(0, Allocations.Least(() => IdentityResolver.ResolveEndpoint(s_catalog, text)));
    }

    [Theory]
    [InlineData("cdn.contoso.com", "/assets")]
    [InlineData("contoso.blob.core.windows.net", "/")]
    [InlineData("example.com", "/api/deepseek.com")]
    public void A_host_that_the_catalog_does_not_know_costs_no_memory(string host, string path)
    {
        Assert.Null(s_catalog.MatchEndpoint(host, path));
        Assert.Equal(0, Allocations.Least(() => s_catalog.MatchEndpoint(host, path)));
    }

    /// <summary>One small object; what has to be put together is put together when it is asked for.</summary>
    [Theory]
    [InlineData("deepseek-ai/DeepSeek-R1-Distill-Llama-70B")]
    [InlineData("us.anthropic.claude-sonnet-4-20250514-v1:0")]
    [InlineData("gpt-4o")]
    public void A_model_costs_its_answer_alone(string id)
    {
        const int Answer = 160;
        Assert.NotNull(IdentityResolver.FindModel(s_catalog, id));
        Assert.InRange(Allocations.Least(() => IdentityResolver.FindModel(s_catalog, id)), 1, 10 * Answer);
    }

    [Fact]
    public void What_is_found_in_any_text_is_what_is_resolved_in_a_model_position()
    {
        foreach (var example in RuleFiles.Records("families").SelectMany(f => f.Record.Texts("examples").Concat(f.Record.Texts("nearMisses"))))
        {
            var found = IdentityResolver.FindModel(s_catalog, example);
            var resolved = IdentityResolver.ResolveModel(s_catalog, example);
            Assert.True(found is not null || resolved.IsUnlisted, example);
            if (found is null) continue;

            Assert.Equal(resolved.Family, found.Family);
            Assert.Equal(resolved.Developer, found.Developer);
            Assert.Equal(resolved.Distinctive, found.Distinctive);
            Assert.Equal(resolved.Lineage.Select(step => step.Family.Name), found.Lineage.Select(step => step.Family.Name));
        }
    }

    /// <summary>What is not taken apart further names nothing: words of patterns put together anew, with what stands between and behind them.</summary>
    [Fact]
    public void No_short_cut_passes_over_a_model()
    {
        string[] words = [.. s_catalog.FamilyKeys.SelectMany(key => key.Split('-')).Distinct().Order(StringComparer.Ordinal)];
        string[] others = ["7b", "8x22b", "v", "2", "25", "3.5", "0324", "2024-11-20", "q4_k_m", "instruct", "latest", "us", "x", "report"];
        string[] joints = ["-", "-", "-", "_", " ", ".", ":", "/", ""];
        var word = Gen.Frequency((3, Gen.Int[0, words.Length - 1].Select(i => words[i])), (2, Gen.Int[0, others.Length - 1].Select(i => others[i])));
        var joined = Gen.Select(word, Gen.Int[0, joints.Length - 1], (text, joint) => text + joints[joint]).Array[1, 5];
        joined.Select(string.Concat).Sample(
            text =>
            {
                var resolved = IdentityResolver.ResolveModel(s_catalog, text);
                var isOfNamespace = text.AsSpan().IndexOfAny('/', '.', ':') >= 0;
                return IdentityResolver.FindModel(s_catalog, text) is not null || (resolved.IsUnlisted && (isOfNamespace || resolved.Developer is null));
            },
            iter: 20_000);
    }

    [Fact]
    public void The_image_stays_small()
    {
        using var image = typeof(OriginCatalog).Assembly.GetManifestResourceStream("catalog.bin");
        Assert.NotNull(image);
        Assert.InRange(image.Length, 1, LargestImage);
    }
}
