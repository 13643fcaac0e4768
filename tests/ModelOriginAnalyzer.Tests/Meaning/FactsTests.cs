using Xunit;

namespace ModelOriginAnalyzer.Tests.Meaning;

/// <summary>POLICY section 2: sets, halves, absent, unknown, presumed.</summary>
public sealed class FactsTests
{
    [Fact]
    public void A_deny_rule_needs_one_member_and_an_allow_rule_all()
    {
        Table.Holds(Table.Policy("", """{ "region": "US" } deny"""), """
            { "facts": { "region": ["DE", "US"] } } => deny by r1 MOA1001
            { "facts": { "region": ["DE", "FR"] } } => allow by null MOA1100
            { "facts": { "region": ["DE", { "unknown": "undisclosed" }] } } => warn? by r1 MOA1003 region:undisclosed
            { "facts": { "region": ["US", { "unknown": "undisclosed" }] } } => deny by r1
            { "facts": { "region": "global" } } => allow
            """);
        Table.Holds(Table.Policy("\"default\": \"deny\"", """{ "region": ["DE", "FR"] } allow"""), """
            { "facts": { "region": ["DE", "FR"] } } => allow by r1
            { "facts": { "region": ["DE", "US"] } } => deny by default
            { "facts": { "region": "global" } } => deny by default
            { "facts": { "region": ["DE", { "unknown": "undisclosed" }] } } => deny? by default MOA1001 region:undisclosed
            """);
    }

    [Fact]
    public void Not_is_asked_of_each_member()
    {
        Table.Holds(Table.Policy("", """{ "region": { "not": ["DE", "FR"] } } deny"""), """
            { "facts": { "region": ["DE", "US"] } } => deny
            { "facts": { "region": ["DE", "FR"] } } => allow
            { "facts": { "region": "global" } } => deny
            """);
        Table.Holds(Table.Policy("\"default\": \"deny\"", """{ "region": { "not": "US" } } allow"""), """
            { "facts": { "region": ["DE", "US"] } } => deny
            { "facts": { "region": ["DE", "FR"] } } => allow
            """);
    }

    [Fact]
    public void Some_and_every_say_it_explicitly()
    {
        Table.Holds(Table.Policy("", """{ "region": { "every": "US" } } deny"""), """
            { "facts": { "region": ["DE", "US"] } } => allow
            { "facts": { "region": ["US"] } } => deny
            { "facts": { "region": ["US", { "unknown": "dynamic" }] } } => info? region:dynamic
            { "facts": { "hops": [ { "region": "US" }, { "region": "DE" } ] } } => allow
            """);
        Table.Holds(Table.Policy("", """{ "region": { "every": { "not": ["DE", "FR"] } } } deny"""), """
            { "facts": { "region": ["DE", "US"] } } => allow
            { "facts": { "region": ["GB", "US"] } } => deny
            """);
        Table.Holds(Table.Policy("\"default\": \"deny\"", """{ "region": { "some": "US" } } allow"""), """
            { "facts": { "region": ["DE", "US"] } } => allow
            { "facts": { "region": ["DE"] } } => deny
            { "facts": { "region": [] } } => deny
            """);
    }

    [Fact]
    public void Absent_is_an_answer()
    {
        Table.Holds(Table.Policy("", """{ "developer.owner": "High-Flyer" } deny""", """{ "developer.owner": { "not": "High-Flyer" } } warn""", """{ "developer.owner": { "absent": true } } info"""), """
            { "facts": { "developer.owner": [] } } => info by r3 MOA1005
            { "facts": { "developer.owner": [ { "org": "High-Flyer", "stake": 1 } ] } } => deny by r1
            { "facts": { "developer.owner": [ { "org": "Microsoft", "stake": 1 } ] } } => warn by r2
            """);
        Table.Holds(Table.Policy("\"default\": \"deny\"", """{ "developer.owner": { "not": "High-Flyer" } } allow"""), """
            { "facts": { "developer.owner": [] } } => allow by r1
            { "facts": { "developer.owner": { "unknown": "undisclosed" } } } => deny? by default developer.owner:undisclosed
            """);
        Table.Holds(Table.Policy("\"default\": \"deny\"", """{ "developer.owner": { "absent": true } } allow"""), """
            { "facts": { "developer.owner": [] } } => allow
            { "facts": { "developer.owner": [ { "org": "Microsoft", "stake": 1 } ] } } => deny
            """);
        Table.Holds(Table.Policy("", """{ "tag": { "absent": true }, "hosting": "cloud" } deny"""), """
            { "facts": { "hosting": "cloud", "tag": ["c-2026-114"] } } => allow
            { "facts": { "hosting": "cloud", "tag": [] } } => deny
            """);
    }

    [Fact]
    public void Nobody_else_operates_what_is_self_hosted()
    {
        var policy = Table.Policy("", """{ "operator.country": { "not": "US" } } deny""", """{ "operator": { "absent": true } } info""");
        Table.Holds(policy, """
            { "endpoint": "http://localhost:11434", "model": "llama3.3:70b" } => info by r2
            { "facts": { "hosting": "self-hosted" } } => info by r2
            { "facts": { "hosting": "in-process" } } => info by r2
            { "facts": { "hops": [ { "hosting": "self-hosted" } ] } } => info by r2
            { "facts": { "hosting": "self-hosted", "operator.country": "DE" } } => deny by r1
            { "facts": { "hosting": "cloud" } } => warn? by r1
            """);
        Table.Holds(Table.Policy("", """{ "region": { "not": "DE" } } deny"""), """
            { "endpoint": "http://localhost:11434", "deployedIn": "DE" } => allow
            { "endpoint": "http://localhost:11434", "deployedIn": ["DE", "US"] } => deny
            { "endpoint": "http://localhost:11434" } => info? region:dynamic
            { "facts": { "hosting": "self-hosted" }, "deployedIn": "US" } => deny
            { "facts": { "hosting": "self-hosted", "region": "DE" }, "deployedIn": "US" } => allow
            """);
    }

    [Fact]
    public void Unknown_has_a_kind_and_the_policy_says_how_strict_each_is()
    {
        const string When = """{ "operator.country": "CN" } deny""";
        Table.Holds(Table.Policy("", When), """
            { "endpoint": { "unknown": "dynamic" } } => info? MOA1005 operator.country:dynamic
            { "endpoint": { "unknown": "undisclosed" } } => warn? MOA1003 operator.country:undisclosed
            { "facts": { "operator.country": { "unknown": "unlisted" } } } => warn? MOA1004 operator.country:unlisted
            { "facts": { "operator.country": { "unknown": "undisclosed" } } } => warn? MOA1003
            { "facts": { "operator.country": { "unknown": "dynamic" } } } => info? MOA1005
            """);
        Table.Holds(Table.Policy("""
            "unknown": { "unlisted": "ignore", "undisclosed": "info", "dynamic": "deny" }
            """, When), """
            { "endpoint": { "unknown": "dynamic" } } => deny? MOA1001 operator.country:dynamic
            { "endpoint": { "unknown": "undisclosed" } } => info? MOA1005
            { "facts": { "operator.country": { "unknown": "unlisted" } } } => allow MOA1100
            """);
        Table.Holds(Table.Policy("", When + " onUnknown=ignore", """{ "region": "CN" } warn onUnknown=deny"""), """
            { "facts": { "operator.country": { "unknown": "undisclosed" }, "region": "DE" } } => allow
            { "facts": { "operator.country": "US", "region": { "unknown": "dynamic" } } } => deny? by r2 MOA1001 region:dynamic
            """);
    }

    [Fact]
    public void A_maybe_is_not_stricter_than_its_rule_unless_onUnknown_says_so()
    {
        Table.Holds(Table.Policy("""
            "unknown": { "undisclosed": "deny" }
            """, """{ "region": "CN" } info""", """{ "operator.country": "CN" } warn"""), """
            { "facts": { "region": { "unknown": "undisclosed" }, "operator.country": "US" } } => info? by r1
            { "facts": { "region": { "unknown": "undisclosed" }, "operator.country": { "unknown": "undisclosed" } } } => warn? by r2
            """);
    }

    [Fact]
    public void Presumed_members_count_as_known_but_give_what_onUnknown_says()
    {
        const string When = """{ "operator": "OpenAI" } deny onUnknown=warn""";
        Table.Holds(Table.Policy("", When, """{ "operator.country": "CN" } deny onUnknown=warn"""), """
            { "model": "gpt-4o", "endpoint": "https://api.openai.com/v1" } => deny by r1
            { "model": "gpt-4o", "endpoint": { "unknown": "dynamic" } } => warn? by r1 MOA1003
            { "model": "gpt-4o", "endpoint": "http://localhost:8080" } => warn? by r1
            """);
        Table.Holds(Table.Policy("\"presume\": false", """{ "operator": "OpenAI" } deny onUnknown=warn""", """{ "operator": { "not": "Microsoft" } } info onUnknown=ignore"""), """
            { "model": "gpt-4o", "endpoint": { "unknown": "dynamic" } } => warn? by r1 operator:dynamic
            """);
        Table.Holds(Table.Policy("\"default\": \"deny\"", """{ "operator": "Microsoft" } allow"""), """
            { "sdk": "Azure.AI.OpenAI", "endpoint": { "unknown": "dynamic" }, "model": "gpt-4o" } => allow
            { "endpoint": { "unknown": "dynamic" }, "model": "llama-3.1-8b" } => deny? operator:dynamic
            """);
    }

    [Fact]
    public void Behind_a_gateway_there_are_several_hops()
    {
        var policy = Table.Policy("", """{ "operator.country": "CN", "hosting": "vendor" } deny""");
        Table.Holds(policy, """
            { "facts": { "hops": [ { "operator.country": "US", "hosting": "aggregator" }, { "operator.country": "CN", "hosting": "vendor" } ] } } => deny
            { "facts": { "hops": [ { "operator.country": "CN", "hosting": "aggregator" }, { "operator.country": "US", "hosting": "vendor" } ] } } => allow
            { "endpoint": "https://openrouter.ai/api/v1", "model": "deepseek-v3" } => warn? upstream:undisclosed
            { "endpoint": "https://openrouter.ai/api/v1", "model": "claude-sonnet-4" } => allow
            """);
        Table.Holds(Table.Policy("\"default\": \"deny\"", """{ "operator.country": "US", "hosting": ["aggregator", "vendor"] } allow"""), """
            { "facts": { "hops": [ { "operator.country": "US", "hosting": "aggregator" }, { "operator.country": "US", "hosting": "vendor" } ] } } => allow
            { "facts": { "hops": [ { "operator.country": "US", "hosting": "aggregator" }, { "operator.country": "CN", "hosting": "vendor" } ] } } => deny
            { "facts": { "hops": [ { "operator.country": "US", "hosting": "aggregator" }, { "operator.country": "US", "hosting": { "unknown": "undisclosed" } } ] } } => deny? hosting:undisclosed
            """);
        Table.Holds(Table.Policy("", """{ "operator.country": "US", "any": [ { "region": "CN" }, { "hosting": "vendor" } ] } deny"""), """
            { "facts": { "hops": [ { "operator.country": "US", "region": "US", "hosting": "aggregator" }, { "operator.country": "CN", "region": "CN", "hosting": "vendor" } ] } } => allow
            { "facts": { "hops": [ { "operator.country": "US", "region": "US", "hosting": "vendor" }, { "operator.country": "CN", "region": "CN", "hosting": "cloud" } ] } } => deny
            """);
    }

    [Fact]
    public void Stakes_are_percent_and_a_missing_one_is_unknown()
    {
        Table.Holds(Table.Policy("", """{ "developer.owner": { "org": "High-Flyer", "stake": { "atLeast": 20 } } } deny""", """{ "developer.owner": { "org": "High-Flyer" } } info"""), """
            { "facts": { "developer.owner": [ { "org": "High-Flyer", "stake": 20 } ] } } => deny by r1
            { "facts": { "developer.owner": [ { "org": "High-Flyer", "stake": 19.99 } ] } } => info by r2
            { "facts": { "developer.owner": [ { "org": "High-Flyer" } ] } } => warn? by r1 developer.owner:undisclosed
            { "facts": { "developer.owner": [ { "org": "High-Flyer", "stake": null } ] } } => warn? by r1
            { "facts": { "developer.owner": [ { "org": "High-Flyer", "stake": { "unknown": "dynamic" } } ] } } => info by r2
            { "facts": { "developer.owner": [ { "org": "Microsoft", "stake": 60 } ] } } => allow
            { "facts": { "developer.owner": { "unknown": "undisclosed" } } } => warn? by r1
            """);
    }

    [Fact]
    public void A_developer_covers_what_it_holds_a_majority_of()
    {
        Table.Holds(Table.Policy("", """{ "developer": "High-Flyer" } deny"""), """
            { "facts": { "developer": "High-Flyer" } } => deny
            { "facts": { "developer": "Microsoft", "developer.owner": [ { "org": "High-Flyer", "stake": 50.1 } ] } } => deny
            { "facts": { "developer": "Microsoft", "developer.owner": [ { "org": "High-Flyer", "stake": 50 } ] } } => allow
            { "facts": { "developer": "Microsoft", "developer.owner": [ { "org": "High-Flyer" } ] } } => warn? developer.owner:undisclosed
            """);
    }

    [Fact]
    public void Country_and_owner_are_asked_of_one_developer()
    {
        Table.Holds(Table.Policy("", """{ "developer": "Microsoft", "developer.country": "CN" } deny"""), """
            { "facts": { "developer": ["Microsoft", "Alibaba"] } } => allow
            { "facts": { "developer": ["Microsoft", "Alibaba"], "developer.country": "CN" } } => deny
            """);
    }

    [Fact]
    public void Lineage_is_the_family_and_its_ancestors_each_with_its_path()
    {
        Table.Holds(Table.Policy("", """{ "lineage": { "country": "CN" } } deny"""), """
            { "facts": { "lineage": [ { "country": "CN", "via": ["quantize"] } ] } } => deny
            { "facts": { "lineage": [ { "country": "US" }, { "country": "CN", "via": ["output-distill", "merge"] } ] } } => deny
            { "facts": { "lineage": [ { "country": "TW" } ] } } => allow
            { "facts": { "lineage": [] } } => allow
            { "facts": { "lineage": { "unknown": "undisclosed" } } } => warn? lineage:undisclosed
            { "facts": { "lineage": [ { "country": { "unknown": "undisclosed" }, "via": ["merge"] } ] } } => warn? lineage:undisclosed
            { "facts": { "developer.country": "CN" } } => deny
            { "facts": { "lineage": [ { "family": "qwen2.5", "via": ["fine-tune"] } ] } } => deny
            { "model": "deepseek-v3" } => deny
            { "model": "gpt-4o" } => allow
            """);
        Table.Holds(Table.Policy("", """{ "lineage": { "country": "CN", "via": ["fine-tune", "merge"] } } deny"""), """
            { "facts": { "lineage": [ { "country": "CN" } ] } } => allow
            { "facts": { "lineage": [ { "country": "CN", "via": ["output-distill", "merge"] } ] } } => deny
            { "facts": { "lineage": [ { "country": "CN", "via": ["output-distill"] } ] } } => allow
            { "facts": { "lineage": [ { "country": "US", "via": ["merge"] }, { "country": "CN", "via": ["quantize"] } ] } } => allow
            """);
        Table.Holds(Table.Policy("", """{ "lineage": { "country": "CN", "via": { "not": ["quantize"] } } } deny"""), """
            { "facts": { "lineage": [ { "country": "CN", "via": ["quantize"] } ] } } => allow
            { "facts": { "lineage": [ { "country": "CN", "via": ["quantize", "quantize"] } ] } } => allow
            { "facts": { "lineage": [ { "country": "CN", "via": ["quantize", "merge"] } ] } } => deny
            """);
        Table.Holds(Table.Policy("\"default\": \"deny\"", """{ "lineage": { "not": { "country": "CN" } } } allow"""), """
            { "facts": { "lineage": [ { "country": "US" }, { "country": "CN", "via": ["merge"] } ] } } => deny
            { "facts": { "lineage": [ { "country": "US" }, { "country": "FR", "via": ["merge"] } ] } } => allow
            { "facts": { "lineage": [] } } => allow
            """);
    }

    [Fact]
    public void Version_upstream_weights_and_licence_are_dimensions_like_the_others()
    {
        Table.Holds(Table.Policy("", """{ "version": { "not": ["dated", "digest"] } } deny""", """{ "license.use": "non-commercial", "path": { "not": "research/**" } } deny""", """{ "upstream": "unpinned", "hosting": "aggregator" } warn"""), """
            { "facts": { "version": "rolling" } } => deny by r1
            { "facts": { "version": "dated", "license.use": "commercial" } } => allow
            { "model": "gemini-flash-latest" } => deny by r1
            { "facts": { "version": "dated", "license.use": { "unknown": "undisclosed" } }, "path": "src/A.cs" } => warn? by r2 license.use:undisclosed
            { "facts": { "version": "dated", "license.use": "non-commercial" }, "path": "src/A.cs" } => deny by r2
            { "facts": { "version": "dated", "license.use": "non-commercial" }, "path": "research/x/A.cs" } => allow
            { "endpoint": "https://openrouter.ai/api/v1" } => warn by r3
            { "endpoint": "https://openrouter.ai/api/v1", "upstream": "pinned" } => allow
            { "facts": { "hosting": "aggregator", "upstream": { "unknown": "dynamic" } } } => info? by r3 upstream:dynamic
            """);
    }
}
