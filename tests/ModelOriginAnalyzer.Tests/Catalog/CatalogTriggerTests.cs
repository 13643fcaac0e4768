extern alias Compiler;

using Compiler::ModelOriginAnalyzer.CatalogCompiler;
using ModelOriginAnalyzer.Catalog;
using Xunit;
using static ModelOriginAnalyzer.Tests.Catalog.CompilerRules;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>The strings of the text scan: whatever the catalog knows holds one of them.</summary>
public class CatalogTriggerTests
{
    private static readonly string[] s_triggers = [.. OriginCatalog.BuiltIn.Triggers];

    [Fact]
    public void Every_distinctive_example_of_a_family_holds_a_trigger()
    {
        var catalog = OriginCatalog.BuiltIn;
        var missed = RuleFiles.Records("families")
            .SelectMany(f => f.Record.Texts("examples"))
            .Where(example => IdentityResolver.ResolveModel(catalog, example).Distinctive && !HoldsTrigger(example));

        Assert.Empty(missed);
    }

    /// <summary>A port of one's own machine says nothing by itself: it counts only where an SDK's type says that a model is there.</summary>
    [Fact]
    public void Every_example_of_an_endpoint_holds_a_trigger() => Assert.All(
        RuleFiles.Records("endpoints").Where(e => !e.Record.Text("host")!.StartsWith(LocalServer.Prefix, StringComparison.Ordinal)).SelectMany(e => e.Record.Texts("examples")),
        example => Assert.True(HoldsTrigger(example), example));

    [Fact]
    public void Triggers_are_lower_case_of_four_characters_at_least_and_none_holds_another()
    {
        Assert.NotEmpty(s_triggers);
        foreach (var trigger in s_triggers)
        {
            Assert.True(trigger.Length >= 4, trigger);
            Assert.Equal(trigger.ToLowerInvariant(), trigger);
            Assert.DoesNotContain(s_triggers, other => other != trigger && TriggerText.Finds(other, trigger));
        }

        Assert.Equal(s_triggers.Order(StringComparer.Ordinal), s_triggers);
    }

    [Fact]
    public void No_trigger_is_an_ordinary_word() => Assert.Empty(RuleFiles.Json(RuleFiles.Words).Texts("words").Intersect(s_triggers));

    [Theory]
    [InlineData("falconet", "falconet")]
    [InlineData("falconet-7b-v2", "falconet")]
    [InlineData("falconet2.5", "falconet")]
    [InlineData("gpt-4o", "gpt- gpt4 gpt:4 gpt_")]
    [InlineData("glm-air", "glm- glm_")]
    [InlineData("nova-pro", "nova-pro nova_pro")]
    [InlineData("nova-2", "nova-2 nova-v2 nova2 nova:2 nova_2 nova_v2")]
    [InlineData("amazon/nova", "amazon-nova amazon.nova amazon/nova amazon_nova")]
    [InlineData("o3-mini", "o-3-mini o-3mini o3-mini o3_mini o3mini o_3_mini o_3mini")]
    [InlineData("nova-m-large", "nova-m-large nova_m_large")]
    public void The_shortest_piece_that_is_no_ordinary_word_is_taken(string pattern, string expected)
    {
        var family = Organization("Acme", families: Family("f", $$""" "match": ["{{pattern}}"], "examples": ["{{pattern}}"], """));
        var catalog = Sound(Compile((RuleFileKind.Organization, "acme", family), (RuleFileKind.Words, "words", """{ "words": ["nova", "amazon"] }""")));

        Assert.Equal(expected.Split(' '), catalog.Triggers);
    }

    [Theory]
    [InlineData("api.acme.net", "api.acme.net")]
    [InlineData("*.llm.acme.net", ".llm.acme.net")]
    [InlineData("acme-runtime.{region}.cloud.net", "acme-runtime.")]
    [InlineData("{region}-llm.acme.net", "-llm.acme.net")]
    public void The_longest_fixed_piece_of_a_host_is_taken(string host, string expected)
    {
        var catalog = Sound(Compile(Organization("Acme", endpoints: Endpoint(host, ""), regions: $$""" "regions": { "labels": { "eu-1": "DE" }, {{Sourced}} }, """)));

        Assert.Equal([expected], catalog.Triggers);
    }

    [Fact]
    public void A_host_that_holds_the_name_of_a_model_needs_no_trigger_of_its_own()
    {
        var catalog = Sound(Compile(Organization("Acme", families: Family("falconet", ""), endpoints: Endpoint("api.falconet.net", "") + ", " + Endpoint("*.falconet.{region}.acme.net", ""), regions: $$""" "regions": { "labels": { "eu-1": "DE" }, {{Sourced}} }, """)));

        Assert.Equal(["falconet"], catalog.Triggers);
    }

    [Fact]
    public void Weak_patterns_have_no_trigger()
    {
        var catalog = Sound(Compile(Organization("Acme", families: Family("command", """ "match": [], "weak": ["command"], """))));

        Assert.Empty(catalog.Triggers);
    }

    private static bool HoldsTrigger(string text) => s_triggers.Any(trigger => TriggerText.Finds(trigger, text));
}
