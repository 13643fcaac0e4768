using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Policy;

/// <summary>POLICY section 7: facts of several files. No two may say different things of one name, unless the root policy says why.</summary>
public sealed class FactMergeTests
{
    private const string InnerPath = "/repo/src/model-origin.facts.json";

    private static PolicyFile Root(string keys) => PolicyText.File($$"""{ "version": 1, {{keys}} }""");

    private static PolicyFile Reasons(string name) => Root($$""" "overrides": { "{{name}}": { "reason": "Two data centres share a name" } } """);

    private static PolicyFile Facts(string list, string entries, string path = PolicyText.FactsPath) => PolicyText.Facts($$"""{ "{{list}}": [ {{entries}} ] }""", path);

    private static IEnumerable<Place?> PlacesOf(DeclaredFacts facts, string list) => list switch
    {
        "endpoints" => facts.Endpoints.Select(one => one.Place),
        "aliases" => facts.Aliases.Select(one => one.Place),
        "bindings" => facts.Bindings.Select(one => one.Place),
        "organizations" => facts.Organizations.Select(one => one.Place),
        _ => facts.Families.Select(one => one.Place),
    };

    [Theory]
    [InlineData("endpoints", "llm.fabrikam.dev", """{ "host": "llm.fabrikam.dev", "region": "US" }""", """{ "host": "llm.fabrikam.dev", "region": "DE" }""", "host:llm.fabrikam.dev")]
    [InlineData("endpoints", "llm.fabrikam.dev", """{ "host": "llm.fabrikam.dev", "region": ["DE", "FR"] }""", """{ "host": "llm.fabrikam.dev", "region": ["DE", "CH"] }""", "host:llm.fabrikam.dev")]
    [InlineData("aliases", "chat-prod", """{ "model": "chat-prod", "is": "gpt-4o" }""", """{ "model": "chat-prod", "is": "gpt-4o-mini" }""", "alias:chat-prod")]
    [InlineData("aliases", "chat-prod", """{ "model": "chat-prod", "on": "a.fabrikam.dev", "is": "gpt-4o" }""", """{ "on": "a.fabrikam.dev", "is": "gpt-4o-mini", "model": "chat-prod" }""", "alias:chat-prod")]
    [InlineData("bindings", "LLM:Model", """{ "config": "LLM:Model", "is": "gpt-4o" }""", """{ "config": "LLM:Model", "is": "gpt-4o-mini" }""", "binding:LLM:Model")]
    [InlineData("bindings", "LLM_MODEL", """{ "env": "LLM_MODEL", "is": "gpt-4o" }""", """{ "env": "LLM_MODEL", "is": "gpt-4o-mini" }""", "binding:LLM_MODEL")]
    [InlineData("bindings", "Contoso.Ai.Create", """{ "symbol": "Contoso.Ai.Create", "is": "gpt-4o" }""", """{ "symbol": "Contoso.Ai.Create", "is": "gpt-4o-mini" }""", "binding:Contoso.Ai.Create")]
    [InlineData("organizations", "Fabrikam", """{ "name": "Fabrikam", "country": "US" }""", """{ "name": "Fabrikam", "country": "DE" }""", "organization:Fabrikam")]
    [InlineData("families", "fab-1", """{ "name": "fab-1", "developer": "Microsoft", "match": ["fab-1-*"] }""", """{ "name": "fab-1", "developer": "OpenAI", "match": ["fab-1-*"] }""", null)]
    public void Two_files_declare_one_name_differently_only_where_the_root_says_why(string list, string name, string outer, string inner, string? reason)
    {
        var files = new[] { Facts(list, outer), Facts(list, inner, InnerPath) };
        var refused = PolicyText.Read([Root(""" "default": "allow" """), .. files]);

        var error = Assert.Single(refused.Errors);
        Assert.Equal($"'{name}' is declared differently in {PolicyText.FactsPath}, line 1", error.Message);
        Assert.Equal((InnerPath, $"\"{name}\""), (error.Place.Path, error.Place.Text.ToString(error.Place.Span)));
        Assert.Single(PlacesOf(PolicyText.Valid(Root(""" "default": "allow" """), files[0], Facts(list, outer, InnerPath)).Facts, list));

        if (reason is null) return;   // What a family is has nobody else to say.
        var facts = PolicyText.Valid([Reasons(reason), .. files]).Facts;
        Assert.Equal(InnerPath, Assert.Single(PlacesOf(facts, list))!.Path);
        Assert.Single(PolicyText.Read(Reasons(reason), files[0], Facts(list, inner, "/repo/other.facts.json")).Errors);   // of one layer neither is the inner one
    }

    [Theory]
    [InlineData("endpoints", """{ "host": "a.fabrikam.dev", "region": "US" }""", """{ "host": "b.fabrikam.dev", "region": "DE" }""")]
    [InlineData("aliases", """{ "model": "chat-prod", "is": "gpt-4o" }""", """{ "model": "chat-test", "is": "gpt-4o-mini" }""")]
    [InlineData("aliases", """{ "model": "chat-prod", "on": "a.fabrikam.dev", "is": "gpt-4o" }""", """{ "model": "chat-prod", "on": "b.fabrikam.dev", "is": "gpt-4o-mini" }""")]
    [InlineData("bindings", """{ "config": "MODEL", "is": "gpt-4o" }""", """{ "env": "MODEL", "is": "gpt-4o-mini" }""")]
    [InlineData("bindings", """{ "env": "MODEL", "is": "gpt-4o" }""", """{ "env": "OTHER", "is": "gpt-4o" }""")]
    [InlineData("organizations", """{ "name": "Fabrikam", "country": "US" }""", """{ "name": "Tailwind", "country": "DE" }""")]
    [InlineData("families", """{ "name": "fab-1", "developer": "Microsoft", "match": ["fab-1-*"] }""", """{ "name": "fab-2", "developer": "OpenAI", "match": ["fab-2-*"] }""")]
    public void Two_names_are_two_facts(string list, string outer, string inner)
        => Assert.Equal([PolicyText.FactsPath, InnerPath], PlacesOf(PolicyText.Valid(Root(""" "default": "allow" """), Facts(list, outer), Facts(list, inner, InnerPath)).Facts, list).Select(place => place!.Path));

    [Theory]
    [InlineData("endpoints", """{ "host": "*.eu.fabrikam.dev", "region": "US" }, { "host": "*.fabrikam.dev", "region": "US" }""", """{ "host": "llm.eu.fabrikam.dev", "region": "DE" }""", "'*.eu.fabrikam.dev'", "host:llm.eu.fabrikam.dev")]
    [InlineData("aliases", """{ "model": "chat-*", "is": "gpt-4o" }""", """{ "model": "chat-prod", "is": "gpt-4o-mini" }""", "'chat-*'", "alias:chat-prod")]
    public void A_name_is_not_taken_out_of_what_an_outer_pattern_says_unless_the_root_says_why(string list, string outer, string inner, string pattern, string reason)
    {
        var error = Assert.Single(PolicyText.Read(Root(""" "default": "allow" """), Facts(list, outer), Facts(list, inner, InnerPath)).Errors);   // told once, of the first pattern

        Assert.StartsWith(pattern, error.Message);
        PolicyText.Valid(Reasons(reason), Facts(list, outer), Facts(list, inner, InnerPath));
        PolicyText.Valid(Root(""" "default": "allow" """), Facts(list, outer + ", " + inner));   // who writes the pattern may say what is not meant
    }

    [Fact]
    public void A_pattern_of_hosts_says_nothing_of_models()
        => PolicyText.Valid(Root(""" "default": "allow" """), Facts("endpoints", """{ "host": "*.fabrikam.dev", "region": "US" }"""), Facts("aliases", """{ "model": "chat.fabrikam.dev", "is": "gpt-4o" }""", InnerPath));

    [Fact]
    public void The_root_is_the_outermost_policy_of_the_repository_whatever_stands_below_it()
    {
        var floor = new PolicyFile("/packages/contoso/floor.model-origin.json", SourceText.From("""{ "version": 1, "default": "allow" }"""), PolicyFileKind.Policy, PolicyRole.Floor);
        var library = new PolicyFile("/repo/common/base.model-origin.json", SourceText.From("""{ "version": 1, "default": "allow" }"""), PolicyFileKind.Policy, PolicyRole.Library);
        const string Facts = """ "facts": { "endpoints": [ { "host": "api.deepseek.com", "operator": "Microsoft" } ] } """;
        var root = Root($$""" "extends": ["preset:inventory", "common/base.model-origin.json"], {{Facts}}, "overrides": { "host:api.deepseek.com": { "reason": "Our DNS sends it to our proxy" } } """);

        Assert.Equal("Microsoft", Assert.Single(PolicyText.Valid(floor, root, library).Facts.Endpoints).Operator);
    }

    [Fact]
    public void A_locked_rule_and_no_other_has_facts_of_its_own_with_what_its_owner_says_last()
    {
        const string Rules = """ "rules": [ { "id": "lock", "when": { "region": { "not": "DE" } }, "verdict": "deny", "locked": true, "because": "b" }, { "id": "free", "when": { "region": "CN" }, "verdict": "deny", "because": "b" } ] """;
        var owner = PolicyText.File($$"""{ "version": 1, {{Rules}} }""", "/repo/src/model-origin.json");
        PolicyFile[] files = [Reasons("host:llm.fabrikam.dev"), Facts("endpoints", """{ "host": "llm.fabrikam.dev", "region": "US" }"""), owner, Facts("endpoints", """{ "host": "llm.fabrikam.dev", "region": "DE" }""", InnerPath)];
        var inner = Facts("endpoints", """{ "host": "other.fabrikam.dev", "region": "DE" }""", "/repo/src/app/model-origin.facts.json");

        var policy = PolicyText.Valid([.. files, inner]);
        Assert.Equal(["DE"], Assert.Single(policy.Rules[0].Facts!.Endpoints).Region);
        Assert.Null(policy.Rules[1].Facts);
        Assert.True(policy.HasFactsToIgnore);
        Assert.False(PolicyText.Valid(files).HasFactsToIgnore);
    }
}
