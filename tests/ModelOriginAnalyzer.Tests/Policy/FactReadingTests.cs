using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Policy;

/// <summary>POLICY section 7: what a team declares, in its own file or inline, and what it may not.</summary>
public sealed class FactReadingTests
{
    private const string All = """
        { "endpoints": [ { "host": "LLM.Contoso.example", "operator": "contoso", "hosting": "self-hosted", "region": "DE", "tag": ["c-2026-114"], "upstream": ["api.openai.com"] } ],
          "aliases": [ { "model": "chat-prod", "on": "Contoso.OpenAI.azure.com", "is": "gpt-4o" }, { "model": "anywhere", "is": "gpt-4o" } ],
          "bindings": [ { "config": "AzureOpenAI:Endpoint", "is": "https://contoso.openai.azure.com" }, { "env": "LLM_URL", "is": "https://llm.contoso.example" }, { "symbol": "Contoso.Ai.Models.Create", "is": "gpt-4o" } ],
          "organizations": [ { "name": "Contoso", "country": "DE" } ],
          "families": [ { "name": "contoso-risk", "developer": "Contoso", "base": "deepseek-v3", "via": "fine-tune", "weights": "closed", "match": ["contoso-risk-*"] } ] }
        """;

    [Fact]
    public void A_facts_file_is_read() => AssertAll(PolicyText.Valid(PolicyText.File("""{ "version": 1 }"""), PolicyText.Facts(All)).Facts);

    [Fact]
    public void Inline_facts_mean_the_same() => AssertAll(PolicyText.Valid($$"""{ "version": 1, "facts": {{All}} }""").Facts);

    private static void AssertAll(DeclaredFacts facts)
    {
        var endpoint = Assert.Single(facts.Endpoints);
        Assert.Equal("llm.contoso.example", endpoint.Host);
        Assert.Equal("Contoso", endpoint.Operator);
        Assert.Equal(Hosting.SelfHosted, endpoint.Hosting);
        Assert.Equal(["DE"], endpoint.Region);
        Assert.Equal(["c-2026-114"], endpoint.Tags);
        Assert.Equal(["api.openai.com"], endpoint.Upstreams);
        Assert.Equal("\"LLM.Contoso.example\"", endpoint.Place!.Text.ToString(endpoint.Place.Span));

        Assert.Equal([("chat-prod", "contoso.openai.azure.com", "gpt-4o"), ("anywhere", null, "gpt-4o")], facts.Aliases.Select(alias => (alias.Model, alias.On, alias.Is)));
        Assert.Equal(
            [(BindingKind.Configuration, "AzureOpenAI:Endpoint"), (BindingKind.EnvironmentVariable, "LLM_URL"), (BindingKind.Symbol, "Contoso.Ai.Models.Create")],
            facts.Bindings.Select(binding => (binding.Kind, binding.Key)));
        Assert.Equal(("Contoso", "DE"), facts.Organizations.Select(organization => (organization.Name, organization.Country)).Single());

        var family = Assert.Single(facts.Families);
        Assert.Equal(("contoso-risk", "Contoso", "deepseek-v3", Via.FineTune, Weights.Closed), (family.Name, family.Developer, family.Base, family.Via, family.Weights));
        Assert.Equal("contoso-risk-*", Assert.Single(family.Match).Written);
    }

    [Theory]
    [InlineData("""{ "endpoints": [ [|{|] "operator": "OpenAI" } ] }""", "'host' is missing in an endpoint")]
    [InlineData("""{ "endpoints": [ { "host": [|"https://llm.example/v1"|] } ] }""", "'host' takes a host alone: 'llm.example'")]
    [InlineData("""{ "endpoints": [ { "host": [|"llm.*.example"|] } ] }""", "A declared host is a host, or '*.' and a host for all hosts below it")]
    [InlineData("""{ "endpoints": [ { "host": "llm.example", "operator": [|"Contoso"|] } ] }""", "There is no organization 'Contoso'")]
    [InlineData("""{ "endpoints": [ { "host": "llm.example", "hosting": [|"onprem"|] } ] }""", "'hosting' cannot be 'onprem'")]
    [InlineData("""{ "endpoints": [ { "host": "llm.example", "region": [ "DE", [|"Germany"|] ] } ] }""", "There is no country 'Germany'")]
    [InlineData("""{ "aliases": [ [|{|] "model": "chat-prod" } ] }""", "'is' is missing in an alias")]
    [InlineData("""{ "bindings": [ [|{|] "is": "gpt-4o" } ] }""", "A binding names a 'config' key, an 'env' variable or a 'symbol'")]
    [InlineData("""{ "bindings": [ { "config": "A:B", [|"env"|]: "C", "is": "gpt-4o" } ] }""", "A binding names one of 'config', 'env' and 'symbol'")]
    [InlineData("""{ "organizations": [ { "name": "Contoso", "country": [|"UK"|] } ] }""", "did you mean 'GB'?")]
    [InlineData("""{ "families": [ { "name": "f", "developer": "OpenAI", [|"via"|]: "merge", "match": "zq-*" } ] }""", "'via' says how the weights derive from 'base', which is not here")]
    [InlineData("""{ "families": [ [|{|] "name": "f", "developer": "OpenAI", "base": "deepseek-v3", "match": "zq-*" } ] }""", "'via' is missing in a family with a 'base'")]
    [InlineData("""{ "families": [ { "name": "f", "developer": "OpenAI", "match": [|[]|] } ] }""", "'match' takes at least one entry")]
    [InlineData("""{ [|"rules"|]: [] }""", "the facts file has no key 'rules'")]
    [InlineData("""{ "version": [|2|] }""", "'version' takes 1, not 2")]
    public void A_mistake_in_facts_is_an_error(string marked, string message) => PolicyText.AssertErrors(marked, PolicyFileKind.Facts, message);

    [Theory]
    [InlineData("""{ "endpoints": [ { "host": "api.deepseek.com", "operator": [|"OpenAI"|] } ] }""", "the catalog knows DeepSeek as the operator of 'api.deepseek.com'")]
    [InlineData("""{ "endpoints": [ { "host": "api.deepseek.com", "hosting": [|"self-hosted"|] } ] }""", "the catalog knows the hosting of 'api.deepseek.com' as 'vendor'")]
    [InlineData("""{ "endpoints": [ { "host": "api.deepseek.com", "region": [|"US"|] } ] }""", "the catalog knows the region of 'api.deepseek.com' as CN")]
    [InlineData("""{ "endpoints": [ { "host": [|"*.com"|] } ] }""", "which this covers")]
    [InlineData("""{ "endpoints": [ { "host": "*.contoso.openai.azure.com", "operator": [|"OpenAI"|] } ] }""", "the catalog knows Microsoft as the operator")]
    [InlineData("""{ "aliases": [ { "model": [|"deepseek-r1"|], "is": "gpt-4o" } ] }""", "the catalog knows 'deepseek-r1' as deepseek-r1")]
    [InlineData("""{ "aliases": [ { "model": [|"*"|], "is": "gpt-4o" } ] }""", "the catalog knows '*' as")]
    [InlineData("""{ "organizations": [ { "name": "DeepSeek", "country": [|"US"|] } ] }""", "the catalog knows DeepSeek in CN")]
    [InlineData("""{ "families": [ { "name": [|"deepseek-v3"|], "developer": "OpenAI", "match": "my-own-*" } ] }""", "The catalog has a family 'deepseek-v3' already")]
    [InlineData("""{ "families": [ { "name": "mine", "developer": "OpenAI", "match": ["my-own-*", [|"deepseek-*"|]] } ] }""", "which this covers")]
    [InlineData("""{ "families": [ { "name": "mine", "developer": "OpenAI", "match": [|"deepseek-r1"|] } ] }""", "which this covers")]
    public void Facts_do_not_contradict_the_catalog(string marked, string message) => PolicyText.AssertErrors(marked, PolicyFileKind.Facts, message);

    [Theory]
    [InlineData("""{ "endpoints": [ { "host": "contoso.openai.azure.com", "operator": "Microsoft", "region": "DE", "tag": "c-1" } ] }""")]
    [InlineData("""{ "aliases": [ { "model": "gpt-4o-2024-11-20", "is": "gpt-4o" } ] }""")]
    [InlineData("""{ "organizations": [ { "name": "deepseek", "country": "CN" } ] }""")]
    [InlineData("""{ "endpoints": [ { "host": "localhost", "hosting": "cloud" } ] }""")]
    public void Facts_may_add_to_what_the_catalog_knows(string facts) => PolicyText.Valid(PolicyText.Facts(facts));

    [Fact]
    public void One_name_is_not_declared_in_two_ways()
    {
        var result = PolicyText.Read(
            PolicyText.Facts("""{ "aliases": [ { "model": "chat", "on": "a.example", "is": "gpt-4o" }, { "model": "chat", "on": "b.example", "is": "gpt-4.1" } ] }"""),
            PolicyText.Facts("""{ "aliases": [ { "model": "Chat", "on": "a.example", "is": "gpt-4.1" } ] }""", "/repo/src/model-origin.facts.json"));

        var error = Assert.Single(result.Errors);
        Assert.Equal("'Chat' is declared differently in /repo/model-origin.facts.json, line 1", error.Message);
        Assert.Equal("/repo/src/model-origin.facts.json", error.Place.Path);
    }

    [Fact]
    public void The_same_declaration_may_stand_twice()
        => PolicyText.Valid(
            PolicyText.Facts("""{ "organizations": [ { "name": "Contoso", "country": "DE" } ] }"""),
            PolicyText.Facts("""{ "organizations": [ { "country": "DE", "name": "Contoso" } ] }""", "/repo/src/model-origin.facts.json"));
}
