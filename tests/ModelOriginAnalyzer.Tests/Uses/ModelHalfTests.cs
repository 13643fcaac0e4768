using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Uses;
using Xunit;
using static ModelOriginAnalyzer.Tests.Uses.Resolved;

namespace ModelOriginAnalyzer.Tests.Uses;

/// <summary>POLICY section 2, the sentences on models.</summary>
public sealed class ModelHalfTests
{
    private static ModelHalf Half(string model, DeclaredFacts? declared = null, string? endpoint = null) => Use(model, endpoint, declared).Model!;

    private static string Lineage(ModelHalf half) => Show(half.Lineage, step => $"{step.Family} of {step.Developer} in {step.Country} by [{string.Join(",", step.Path)}]");

    [Fact]
    public void A_known_model_has_the_catalogs_facts_with_their_source()
    {
        var half = Half("gpt-4o-2024-11-20");

        Assert.Equal("gpt-4-o-20241120 (Evaluated)", Show(half.Model));
        Assert.Equal("gpt-4o (Catalog)", Show(half.Family));
        Assert.Equal("OpenAI (Catalog)", Show(half.Developer));
        Assert.Equal("closed (Catalog)", Show(half.Weights));
        Assert.Equal("dated (Evaluated)", Show(half.Version));
        Assert.NotNull(half.Family.Members[0].Source);
        Assert.Equal("US (Catalog)", Show(half.Developer.Members[0].Value.Country));
        Assert.False(half.IsUnlisted);
    }

    [Fact]
    public void A_dynamic_id_has_dynamic_facts()
    {
        var half = Half(Dynamic);

        Assert.Null(half.Written);
        Assert.Null(half.Identifier);
        Assert.False(half.IsUnlisted);
        Assert.All([half.Model, half.Version, half.Family, half.Weights, half.License, half.LicenseUse], fact => Assert.Equal("? Dynamic", Show(fact)));
        Assert.Equal("? Dynamic", Show(half.Developer));
        Assert.Equal("? Dynamic", Lineage(half));
    }

    [Fact]
    public void An_unlisted_model_has_unlisted_facts_but_its_id_is_known()
    {
        var half = Half("yibska-7b");

        Assert.True(half is { IsUnlisted: true, Certain: true });
        Assert.Equal("yibska-7b (Evaluated)", Show(half.Model));
        Assert.All([half.Version, half.Family, half.Weights, half.License, half.LicenseUse], fact => Assert.Equal("? Unlisted", Show(fact)));
        Assert.Equal("? Unlisted", Show(half.Developer));
        Assert.Equal("? Unlisted", Lineage(half));
    }

    [Fact]
    public void A_routed_model_is_undisclosed_and_not_unlisted()
    {
        var half = Half("openrouter/auto");

        Assert.False(half.IsUnlisted);
        Assert.Equal("rolling (Evaluated)", Show(half.Version));
        Assert.Equal("? Undisclosed", Show(half.Family));
        Assert.Equal("? Undisclosed", Show(half.Developer));
        Assert.Equal("? Undisclosed", Lineage(half));
    }

    [Fact]
    public void Lineage_has_the_family_itself_with_an_empty_path_and_every_ancestor()
    {
        var half = Half("perplexity-ai/r1-1776");

        Assert.Contains(half.Lineage.Members, member => member.Value is { Family: "r1-1776", Country: "US", Path.IsEmpty: true });
        Assert.Contains(half.Lineage.Members, member => member.Value is { Family: "deepseek-r1", Country: "CN", Path.Length: 1 });
        Assert.Contains(half.Lineage.Members, member => member.Value is { Family: "deepseek-v3", Country: "CN", Path.Length: 2 });
    }

    [Fact]
    public void Lineage_that_is_known_in_part_may_have_other_members()
    {
        Assert.Equal(UnknownKind.None, Half("gpt-4o").Lineage.Unknown);
        Assert.Equal(UnknownKind.Undisclosed, Half("acme/qwen2.5-7b-blossom").Lineage.Unknown);
    }

    [Fact]
    public void A_variant_names_its_base_and_no_developer()
    {
        var half = Half("huihui-ai/Llama-3.3-70B-Instruct-abliterated");

        Assert.False(half.IsUnlisted);
        Assert.Equal("? Unlisted", Show(half.Developer));
        Assert.Contains(half.Lineage.Members, member => member.Value is { Developer: "Meta", Path: [Via.FineTune] });
    }

    [Fact]
    public void Of_the_next_generation_the_name_tells_the_developer()
    {
        var half = Half("deepseek-v7");

        Assert.True(half.IsUnlisted);
        Assert.Equal("DeepSeek (Name)", Show(half.Developer));
        Assert.Equal(" of DeepSeek in CN by [] (Name); ? Unlisted", Lineage(half));
    }

    [Theory]
    [InlineData("deepseek-chat", "rolling (Catalog)")]
    [InlineData("qwen2.5:latest", "rolling (Evaluated)")]
    [InlineData("gpt-4o", "rolling (Catalog)")]
    [InlineData("openai/gpt-5-mini", "rolling (Catalog)")]
    [InlineData("gpt-5-2025-08-07", "dated (Evaluated)")]
    [InlineData("claude-sonnet-4-5", "rolling (Catalog)")]
    [InlineData("anthropic/claude-sonnet-4.5", "rolling (Catalog)")]
    [InlineData("claude-3-5-sonnet-20241022", "dated (Evaluated)")]
    [InlineData("claude-opus-4-6", "fixed (Catalog)")]
    [InlineData("us.anthropic.claude-sonnet-4-6", "fixed (Catalog)")]
    [InlineData("claude-sonnet-5", "fixed (Catalog)")]
    [InlineData("gemini-1.5-pro", "rolling (Catalog)")]
    [InlineData("gemini-1.5-pro-002", "fixed (Catalog)")]
    [InlineData("gemini-2.5-pro", "fixed (Catalog)")]
    [InlineData("meta-llama/Llama-3.1-8B-Instruct", "fixed (Evaluated)")]
    [InlineData("llama-3.3-70b-versatile", "fixed (Evaluated)")]
    [InlineData("deepseek-r1:70b", "? Undisclosed")]
    [InlineData("llama3.1", "? Undisclosed")]
    [InlineData("mistral-medium", "? Undisclosed")]
    public void An_id_without_a_date_moves_or_stays_as_its_vendor_says(string model, string version) => Assert.Equal(version, Show(Half(model).Version));

    [Fact]
    public void A_deployments_name_says_nothing_of_a_version() =>
        Assert.Equal("? Undisclosed", Show(Use("gpt-4o", role: ReferenceRole.Deployment).Model!.Version));

    [Theory]
    [InlineData("https://contoso.openai.azure.com", "? Undisclosed")]
    [InlineData("https://api.openai.com/v1", "rolling (Catalog)")]
    [InlineData("https://openrouter.ai/api/v1", "rolling (Catalog)")]
    public void A_cloud_has_versions_of_its_own(string endpoint, string version) => Assert.Equal(version, Show(Half("gpt-4o", endpoint: endpoint).Version));

    [Fact]
    public void A_deployments_name_is_evidence_and_an_alias_is_proof()
    {
        var declared = new DeclaredFacts { Aliases = [new DeclaredAlias("gpt4-prod", null, "deepseek-r1", null)] };

        Assert.Equal("OpenAI (Name)", Show(Use("gpt-4o", role: ReferenceRole.Deployment).Model!.Developer));
        Assert.Equal("DeepSeek (Catalog)", Show(Use("gpt4-prod", declared: declared, role: ReferenceRole.Deployment).Model!.Developer));
    }

    [Fact]
    public void An_alias_stands_for_a_model_on_its_host_only()
    {
        var declared = new DeclaredFacts { Aliases = [new DeclaredAlias("chat-prod", "contoso.openai.azure.com", "gpt-4o", null)] };
        var half = Half("Chat-Prod", declared, "https://contoso.openai.azure.com");

        Assert.Equal("Chat-Prod", half.Written);
        Assert.Equal("gpt-4-o (Declared)", Show(half.Model));
        Assert.Equal("OpenAI (Catalog)", Show(half.Developer));
        Assert.False(half.IsUnlisted);
        Assert.True(Half("chat-prod", declared, "https://fabrikam.openai.azure.com").IsUnlisted);
        Assert.True(Half("chat-prod", declared).IsUnlisted);
    }

    [Fact]
    public void An_alias_of_the_host_goes_before_one_of_every_host_and_an_exact_name_before_a_wildcard()
    {
        var declared = new DeclaredFacts
        {
            Aliases =
            [
                new DeclaredAlias("chat-*", null, "gpt-4o", null),
                new DeclaredAlias("chat-prod", null, "deepseek-r1", null),
                new DeclaredAlias("chat-*", "*.contoso.com", "llama-3.3-70b", null),
            ],
        };

        Assert.Equal("OpenAI (Catalog)", Show(Half("chat-test", declared).Developer));
        Assert.Equal("DeepSeek (Catalog)", Show(Half("chat-prod", declared).Developer));
        Assert.Equal("Meta (Catalog)", Show(Half("chat-prod", declared, "https://llm.contoso.com").Developer));
    }

    [Fact]
    public void A_declared_family_has_its_developer_and_the_bases_of_its_base()
    {
        var declared = new DeclaredFacts
        {
            Organizations = [new DeclaredOrganization("Contoso", "DE", null)],
            Families = [new DeclaredFamily("contoso-risk", "Contoso", "deepseek-r1", Via.Adapter, [ModelPattern.Parse("contoso-risk-*")], Weights.Open, null)],
        };
        var half = Half("contoso-risk-7", declared);

        Assert.False(half.IsUnlisted);
        Assert.Equal("contoso-risk (Declared)", Show(half.Family));
        Assert.Equal("Contoso (Declared)", Show(half.Developer));
        Assert.Equal("open (Declared)", Show(half.Weights));
        Assert.Contains(half.Lineage.Members, member => member is { Value: { Family: "contoso-risk", Country: "DE", Path.IsEmpty: true }, Basis: Basis.Declared });
        Assert.Contains(half.Lineage.Members, member => member is { Value: { Family: "deepseek-r1", Country: "CN", Path: [Via.Adapter] }, Basis: Basis.Declared });
        Assert.Contains(half.Lineage.Members, member => member is { Value: { Family: "deepseek-v3", Path: [Via.Adapter, ..] }, Basis: Basis.Catalog });
    }

    [Fact]
    public void A_declared_family_adds_only_what_the_catalog_does_not_know()
    {
        var declared = new DeclaredFacts { Families = [new DeclaredFamily("ours", "Contoso", null, null, [ModelPattern.Parse("gpt-*")], Weights.Open, null)] };

        Assert.Equal("OpenAI (Catalog)", Show(Half("gpt-4o", declared).Developer));
    }

    [Fact]
    public void The_task_is_the_models_own_and_else_the_positions()
    {
        var references = new UseReferences { Model = new Reference { Role = ReferenceRole.Model, Value = "yibska-7b" }, Task = ModelTask.Embedding };

        Assert.Equal(ModelTask.Embedding, UseResolver.Resolve(references, Shipped, DeclaredFacts.None, new Scope()).Model!.Task);
        Assert.Equal(ModelTask.Chat, Half("gpt-4o").Task);
        Assert.Equal(ModelTask.Embedding, Half("text-embedding-3-large").Task);
    }
}
