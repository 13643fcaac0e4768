using ModelOriginAnalyzer.Tests.Cli;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Meaning;

/// <summary>POLICY section 10: what a test states, and in which files its policy is in force.</summary>
public sealed class StatedTests
{
    [Fact]
    public void A_fact_stated_here_replaces_the_catalogs_in_the_models_own_lineage_too()
    {
        Table.Holds(Table.Policy("", """{ "lineage": { "country": "CN" } } deny""", """{ "lineage": { "developer": "OpenAI" } } warn"""), """
            { "model": "deepseek-v3" } => deny by r1
            { "model": "deepseek-v3", "facts": { "developer.country": "TW" } } => allow
            { "model": "gpt-4o", "facts": { "developer.country": "CN" } } => deny by r1
            { "model": "gpt-4o", "facts": { "developer": "DeepSeek" } } => deny by r1
            { "model": "deepseek-v3", "facts": { "developer": "OpenAI" } } => warn by r2
            { "model": "gpt-4o", "facts": { "developer.country": ["FR", "CN"] } } => deny by r1
            { "model": "gpt-4o", "facts": { "developer.country": { "unknown": "undisclosed" } } } => warn by r2
            { "model": "deepseek-r1:70b", "facts": { "developer": "Mistral AI" } } => deny by r1
            { "model": "gpt-4o", "facts": { "lineage": [ { "country": "CN", "via": ["merge"] } ] } } => deny by r1
            { "model": "deepseek-v3", "facts": { "lineage": [] } } => allow
            """);
    }

    [Fact]
    public void An_empty_list_is_absent_and_what_is_left_out_of_a_stated_half_is_not_known()
    {
        Table.Holds(Table.Policy("", """{ "developer": "DeepSeek" } deny""", """{ "lineage": { "absent": true } } info"""), """
            { "facts": { "weights": "open", "lineage": [ { "country": "CN" } ] } } => warn? by r1 developer:undisclosed
            { "facts": { "developer": { "unknown": "unlisted" }, "developer.country": "CN", "lineage": [ { "country": "CN" } ] } } => warn? by r1
            { "facts": { "developer": [], "lineage": [ { "country": "CN" } ] } } => allow
            { "facts": { "developer": [], "lineage": [] } } => info by r2
            { "facts": { "developer": ["OpenAI", { "unknown": "dynamic" }], "lineage": [ { "country": "US" } ] } } => info? by r1 developer:dynamic
            { "facts": { "operator": "Microsoft" } } => allow
            """);
    }

    [Fact]
    public void An_organization_that_only_its_country_or_its_owners_tell_is_none_of_those_that_rules_name()
    {
        Table.Holds(Table.Policy("", """{ "developer": ["DeepSeek", "High-Flyer"] } deny""", """{ "developer.owner": { "org": "High-Flyer", "stake": { "atLeast": 20 } } } deny""", """{ "operator": "DeepSeek" } deny""", """{ "lineage": { "developer": "DeepSeek", "via": "quantize" } } warn"""), """
            { "facts": { "developer.country": "TW", "developer.owner": [ { "org": "High-Flyer", "stake": 19.9 } ], "lineage": [ { "country": "CN", "via": ["quantize"] } ] } } => allow
            { "facts": { "developer.country": "TW", "developer.owner": [ { "org": "High-Flyer", "stake": 20 } ], "lineage": [ { "country": "CN", "via": ["quantize"] } ] } } => deny by r2
            // What the majority holds is covered, and the holder's name is a name.
            { "facts": { "developer.owner": [ { "org": "High-Flyer", "stake": 50.1 } ], "lineage": [] } } => deny by r1
            { "facts": { "developer.country": "CN", "developer.owner": [], "lineage": [ { "developer": "DeepSeek", "via": ["quantize"] } ] } } => warn by r4
            { "facts": { "developer.country": "CN", "developer.owner": [], "lineage": [ { "developer": { "unknown": "undisclosed" }, "country": "CN", "via": ["quantize"] } ] } } => warn? by r4
            { "facts": { "hops": [ { "operator.country": "CN", "hosting": "cloud" } ] } } => allow
            { "facts": { "hops": [ { "operator": { "unknown": "undisclosed" }, "operator.country": "CN", "hosting": "cloud" } ] } } => warn? by r3 operator:undisclosed
            { "facts": { "developer.country": "TW", "lineage": [] } } => allow
            { "facts": { "developer.country": "TW" } } => warn? by r4 lineage:undisclosed
            { "facts": { "hops": [ { "operator.country": "US", "region": { "unknown": "undisclosed" }, "hosting": "cloud" } ] } } => allow
            // A model that is named has a developer, whom the catalog may not know.
            { "model": "zorgblat-9000", "facts": { "developer.country": "CN", "developer.owner": [], "lineage": [] } } => warn? by r1
            """);
    }

    [Fact]
    public void A_model_of_a_developer_that_the_test_made_up_is_made_up_as_well()
    {
        Table.Holds(Table.Policy("", """{ "family": ["qwen2.5", "gpt-4o"] } deny""", """{ "model": "gpt-4o*" } deny""", """{ "operator.owner": "Alibaba" } deny""", """{ "weights": "closed", "developer.country": "FR" } warn"""), """
            { "facts": { "developer.country": "TW" } } => allow
            { "facts": { "developer.country": "TW", "family": "qwen2.5" } } => deny by r1
            { "facts": { "developer.country": "TW", "model": "gpt-4o-mini" } } => deny by r2
            { "facts": { "developer": "OpenAI" } } => warn? by r1 family:undisclosed model:undisclosed
            { "facts": { "developer.country": "FR" } } => warn? by r4 weights:undisclosed
            { "facts": { "hops": [ { "operator.country": "SG", "hosting": "cloud" } ] } } => allow
            { "facts": { "hops": [ { "operator.country": "SG", "operator.owner": [ { "org": "Alibaba", "stake": 3 } ] } ] } } => deny by r3
            { "facts": { "hops": [ { "operator": "Fabrikam", "hosting": "cloud" } ] } } => warn? by r3
            """);
    }

    [Fact]
    public void What_a_package_talks_to_when_nothing_is_set_is_the_endpoint_of_a_test_that_names_the_package()
    {
        Table.Holds(Table.Policy("", """{ "operator": "OpenAI" } deny""", """{ "operator.country": "US", "hosting": "cloud" } warn"""), """
            { "sdk": "OpenAI", "model": "gpt-4o" } => deny by r1 MOA1001
            { "sdk": "openai" } => deny by r1
            { "sdk": "OpenAI", "model": "gpt-4o", "endpoint": "http://localhost:11434/v1" } => info? by r1
            { "sdk": "OpenAI", "model": "llama3.1:8b", "endpoint": "http://localhost:11434/v1" } => allow
            { "sdk": "OpenAI", "model": "deepseek-v3", "endpoint": { "unknown": "dynamic" } } => info? by r1
            { "sdk": "OpenAI", "model": "deepseek-v3", "facts": { "hops": [ { "operator": "Microsoft", "hosting": "cloud" } ] } } => warn by r2
            { "sdk": "OpenAI", "config": { "AI:Endpoint": "https://api.deepseek.com/v1", "AI:Model": "deepseek-chat" } } => allow
            // A client of Azure is always told its address; one who leaves it out says nothing about it.
            { "sdk": "Azure.AI.OpenAI", "model": "gpt-4o" } => allow
            { "sdk": "Azure.AI.OpenAI", "model": "gpt-4o", "endpoint": { "unknown": "dynamic" } } => info? by r2
            """);
    }

    [Fact]
    public void One_hop_that_is_no_aggregator_has_no_upstream()
    {
        Table.Holds(Table.Policy("", """{ "upstream": { "not": "none" } } warn"""), """
            { "facts": { "hosting": "cloud", "operator": "Microsoft" } } => allow
            { "facts": { "hops": [ { "hosting": "vendor" } ] } } => allow
            { "facts": { "hosting": "aggregator" } } => warn? upstream:undisclosed
            { "facts": { "hosting": "aggregator", "upstream": "pinned" } } => warn by r1
            { "facts": { "hosting": "aggregator" }, "upstream": "none" } => allow
            { "facts": { "hops": [ { "hosting": "cloud" }, { "hosting": "cloud" } ] } } => warn? upstream:undisclosed
            { "endpoint": "https://api.openai.com/v1" } => allow
            """);
    }

    [Fact]
    public void The_package_and_the_scope_can_be_given()
    {
        Table.Holds(Table.Policy("", """{ "sdk": "OpenAI", "deployedIn": "US", "project": "Contoso.*", "project.kind": ["product", "tool"] } deny"""), """
            { "sdk": "OpenAI", "deployedIn": "US", "project": "Contoso.Web", "project.kind": "tool", "model": "gpt-4o" } => deny
            // Who says nothing of the kind has a product.
            { "sdk": "OpenAI", "deployedIn": ["DE", "US"], "project": "Contoso.Web" } => deny
            { "sdk": "openai", "deployedIn": "DE;US", "project": "Contoso.Web" } => deny
            { "sdk": "OpenAI", "deployedIn": "DE", "project": "Contoso.Web" } => allow
            { "sdk": "OpenAI", "deployedIn": "US", "project": "Fabrikam.Web" } => allow
            { "sdk": "OpenAI", "deployedIn": "US", "project": "Contoso.Web", "project.kind": "test" } => allow
            { "sdk": "OpenAI", "project": "Contoso.Web" } => info? deployedIn:dynamic
            { "sdk": "OpenAI", "deployedIn": { "unknown": "undisclosed" }, "project": "Contoso.Web" } => warn? deployedIn:undisclosed
            { "sdk": "Anthropic", "deployedIn": "US", "project": "Contoso.Web" } => allow
            { "deployedIn": "US", "project": "Contoso.Web", "model": "gpt-4o" } => allow
            { "model": "gpt-4o", "facts": { "sdk": "OpenAI", "deployedIn": "US", "project": "Contoso.Web", "project.kind": "product" } } => deny
            """);
    }

    [Fact]
    public void Licences_are_the_same_in_any_case()
    {
        Table.Holds(Table.Policy("", """{ "license": "Apache-2.0" } deny""", """{ "license": "licenseref-*" } warn""", """{ "license": { "not": ["MIT", "Apache-*", "LicenseRef-*"] } } info"""), """
            { "facts": { "license": "apache-2.0" } } => deny by r1
            { "facts": { "license": ["MIT", "Apache-2.0"] } } => deny by r1
            { "facts": { "license": "LicenseRef-Contoso" } } => warn by r2
            { "facts": { "license": "mit" } } => allow
            { "facts": { "license": "GPL-3.0-only" } } => info by r3
            """);
    }

    [Fact]
    public void Every_kind_of_share_is_asked_of_one_holder()
    {
        Table.Holds(Table.Policy("", """{ "developer.owner": { "org": ["High-Flyer", "Tencent"], "stake": { "atLeast": 20 } } } deny""", """{ "developer.owner": { "not": { "org": "Tencent" } } } info"""), """
            { "facts": { "developer.owner": [ { "org": "Tencent", "stake": 21 } ] } } => deny by r1
            { "facts": { "developer.owner": [ { "org": "Tencent", "stake": 11 }, { "org": "High-Flyer", "stake": 12 } ] } } => info by r2
            { "facts": { "developer.owner": [ { "org": "Tencent", "stake": 11 } ] } } => allow
            """);
        Table.Holds(Table.Policy("", """{ "operator.owner": { "org": "Alibaba", "stake": { "atLeast": 20 } }, "hosting": "cloud" } deny"""), """
            { "facts": { "hops": [ { "operator.owner": [ { "org": "Alibaba", "stake": 30 } ], "hosting": "cloud" } ] } } => deny
            { "facts": { "hops": [ { "operator.owner": [ { "org": "Alibaba", "stake": 30 } ], "hosting": "vendor" }, { "operator.owner": [], "hosting": "cloud" } ] } } => allow
            { "facts": { "hops": [ { "operator.owner": [ { "org": "Alibaba" } ], "hosting": "cloud" } ] } } => warn? operator.owner:undisclosed
            """);
    }

    [Fact]
    public void An_id_that_only_its_developer_serves_presumes_that_API_unless_a_host_is_declared()
    {
        Table.Holds(Table.Policy("", """{ "operator.country": "CN" } deny onUnknown=warn"""), """
            { "model": "deepseek-chat" } => warn? by r1 MOA1003
            { "model": "deepseek-chat", "endpoint": { "unknown": "dynamic" } } => warn? by r1
            { "model": "deepseek-chat", "endpoint": "http://localhost:8080" } => warn? by r1
            { "model": "deepseek-chat", "endpoint": "http://gpu.internal:8000" } => allow
            { "model": "deepseek-chat", "endpoint": "https://x.services.ai.azure.com" } => allow
            { "model": "deepseek-v3" } => allow
            """, """{ "endpoints": [ { "host": "gpu.internal", "hosting": "self-hosted" } ] }""");

        // Without a verdict of its own the rule says what the policy says of what is not known at compile time.
        Table.Holds(Table.Policy("", """{ "operator.country": "CN" } deny"""), """{ "model": "deepseek-chat" } => info? by r1 MOA1005""");
        Table.Holds(Table.Policy("\"presume\": false", """{ "operator.country": "CN" } deny onUnknown=warn"""), """
            { "model": "deepseek-chat" } => allow
            { "model": "deepseek-chat", "endpoint": { "unknown": "dynamic" } } => warn? by r1
            """);
    }

    [Fact]
    public void A_cloud_tag_has_a_second_hop()
    {
        Table.Holds(Table.Policy("", """{ "operator": "Ollama" } deny"""), """
            { "model": "gpt-oss:120b-cloud", "endpoint": "http://localhost:11434" } => deny
            { "model": "gpt-oss:120b", "endpoint": "http://localhost:11434" } => allow
            """);
    }

    [Fact]
    public void Paths_and_hosts_have_one_wildcard()
    {
        Table.Holds(Table.Policy("""
            "unknown": { "unlisted": "ignore" }
            """, """{ "path": "src/*/Eval/**", "weights": "closed" } deny""", """{ "path": "**/Tools/*.cs", "weights": "closed" } warn""", """{ "host": "*.openai.azure.com" } deny""", """{ "host": "api.*.com" } warn"""), """
            { "model": "gpt-4o", "path": "src/App/Eval/a.cs" } => deny by r1
            { "model": "gpt-4o", "path": "src/App/Eval/x/y/a.cs" } => deny by r1
            { "model": "gpt-4o", "path": "src/App/Sub/Eval/a.cs" } => allow
            { "model": "gpt-4o", "path": "Tools/a.cs" } => warn by r2
            { "model": "gpt-4o", "path": "x/y/Tools/a.cs" } => warn by r2
            { "model": "gpt-4o", "path": "x/y/Tools/z/a.cs" } => allow
            { "model": "gpt-4o", "path": "x/y/Tools/a.json" } => allow
            { "endpoint": "https://contoso.openai.azure.com/openai" } => deny by r3
            { "endpoint": "https://CONTOSO.OpenAI.Azure.com./" } => deny by r3
            { "endpoint": "https://openai.azure.com/" } => allow
            { "endpoint": "https://api.openai.com/v1" } => warn by r4
            { "endpoint": "api.deepseek.com" } => warn by r4
            { "endpoint": "https://api.x.y.com/v1" } => allow
            """);
    }

    [Fact]
    public void A_warning_does_not_loosen_a_default_of_deny()
    {
        Table.Holds(Table.Policy("\"default\": \"deny\"", """{ "weights": "open" } warn""", """{ "operator": "Microsoft" } allow"""), """
            { "facts": { "weights": "open", "operator": "Amazon" } } => deny by default
            { "facts": { "weights": "open", "operator": "Microsoft" } } => warn by r1
            """);
    }

    [Fact]
    public void What_counts_against_exceptions_of_several_rules_and_their_days()
    {
        const string Rest = "\"reason\": \"Benchmark of record\", \"owner\": \"x@contoso.example\", \"until\": \"2099-01-31\"";
        Table.Holds($$"""
            { "version": 1, "rules": [
                { "id": "no", "when": { "developer.country": "CN" }, "verdict": "deny", "because": "b" },
                { "id": "w", "when": { "developer.country": "CN" }, "verdict": "warn", "because": "b" },
                { "id": "place", "when": { "operator.country": "CN" }, "verdict": "deny", "onUnknown": "warn", "because": "b" } ],
              "exceptions": [
                { "id": "e", "rules": ["no"], "model": "qwen3", {{Rest}} },
                { "id": "a", "rules": ["no", "w"], "alias": "chat-prod", {{Rest}} },
                { "id": "p", "rules": ["w"], "path": "eval/**", {{Rest}} },
                { "id": "d", "rules": ["no", "w", "place"], "model": "deepseek-v3", {{Rest}} } ] }
            """, """
            { "model": "qwen3:8b" } => warn by w MOA1002
            { "model": "qwen3:8b", "path": "eval/a/b.cs" } => allow MOA1101
            { "model": "qwen3-coder" } => deny by no MOA1001
            { "model": "chat-prod" } => allow MOA1101
            // What a rule says when it cannot tell is the rule's too.
            { "model": "deepseek-v3", "endpoint": { "unknown": "dynamic" } } => allow MOA1101
            { "model": "deepseek-v3", "endpoint": "https://api.deepseek.com" } => allow MOA1101
            """, """{ "aliases": [ { "model": "chat-prod", "is": "qwen3" } ] }""");
        Table.Holds("""
            { "version": 1, "exceptionPolicy": { "maxDays": { "deny": 10 } },
              "rules": [ { "id": "no", "when": { "developer.country": "CN" }, "verdict": "deny", "because": "b" } ],
              "exceptions": [
                { "id": "e", "rules": ["no"], "model": "qwen3", "from": "2026-01-01", "until": "2026-01-11", "reason": "Benchmark of record", "owner": "x" },
                { "id": "f", "rules": ["no"], "model": "deepseek-v3", "from": "2026-01-01", "until": "2026-01-12", "reason": "Benchmark of record", "owner": "x" } ] }
            """, """
            { "model": "qwen3", "today": "2026-01-11" } => allow MOA1101
            { "model": "qwen3", "today": "2026-01-12" } => deny by no
            { "model": "deepseek-v3", "today": "2026-01-05" } => deny by no
            """);
    }

    [Fact]
    public void A_nested_policy_is_tested_with_the_outer_ones_and_a_file_of_another_name_alone()
    {
        using var tool = new Tool();
        tool.Write("model-origin.json", """{ "version": 1, "rules": [ { "id": "no-cn", "when": { "developer.country": "CN" }, "verdict": "deny", "because": "b" } ] }""");
        tool.Write("model-origin.facts.json", """{ "aliases": [ { "model": "chat-prod", "is": "qwen3" } ] }""");
        tool.Write("src/Lab/model-origin.json", """{ "version": 1, "overrides": { "no-cn": { "verdict": "warn", "reason": "Research without customers" } } }""");
        tool.Write("src/Lab/model-origin.tests.json", """{ "tests": [ { "given": { "model": "chat-prod" }, "expect": { "verdict": "warn", "rule": "no-cn" } } ] }""");
        tool.Write("src/Lab/base.model-origin.json", """{ "version": 1, "rules": [ { "id": "closed", "when": { "weights": "closed" }, "verdict": "info", "because": "b" } ] }""");
        tool.Write("src/Lab/base.model-origin.tests.json", """{ "tests": [ { "given": { "model": "qwen3" }, "expect": { "verdict": "allow" } } ] }""");
        tool.Write("model-origin.tests.json", """{ "tests": [ { "given": { "model": "chat-prod" }, "expect": { "verdict": "deny" } } ] }""");

        var run = tool.Run("policy", "test", ".");
        Assert.Equal((0, "3 passed, 0 failed", ""), (run.Exit, run.Lines[^1], run.Error));
        foreach (var named in new[] { "src/Lab/model-origin.json", "src/Lab" })
        {
            var validated = tool.Run("policy", "validate", named);
            Assert.Equal((0, ""), (validated.Exit, validated.Error));
            Assert.EndsWith("valid, 1 rule, 0 exceptions", validated.Lines[^1], StringComparison.Ordinal);
        }
    }
}
