using Xunit;

namespace ModelOriginAnalyzer.Tests.Meaning;

/// <summary>POLICY sections 3, 4 and 6: rules, the verdict, exceptions.</summary>
public sealed class RulesTests
{
    [Fact]
    public void A_pattern_without_a_star_names_one_model()
    {
        Table.Holds(Table.Policy("", """{ "model": "gpt-4o" } deny"""), """
            { "model": "gpt-4o" } => deny
            { "model": "GPT-4o" } => deny
            { "model": "openai/gpt-4o" } => deny
            { "model": "gpt-4o-2024-11-20" } => deny
            { "model": "gpt-4o-mini" } => allow
            { "model": "gpt-4o-realtime-preview" } => allow
            { "model": "gpt-4" } => allow
            """);
        Table.Holds(Table.Policy("", """{ "model": "qwen2.5" } deny"""), """
            { "model": "qwen2.5:7b-q4_K_M" } => deny
            { "model": "Qwen/Qwen2.5-72B-Instruct" } => deny
            { "model": "qwen2.5-coder" } => allow
            { "model": "qwen2.5-coder:7b" } => allow
            { "model": "qwen2.5-vl-7b" } => allow
            """);
        Table.Holds(Table.Policy("", """{ "model": "deepseek-r1" } deny"""), """
            { "model": "deepseek-r1:70b" } => deny
            { "model": "deepseek-r1-0528" } => deny
            { "model": "deepseek-r1-distill-llama-70b" } => allow
            """);
        Table.Holds(Table.Policy("", """{ "model": "gpt-4o*" } deny"""), """
            { "model": "gpt-4o-mini" } => deny
            { "model": "gpt-4o" } => deny
            { "model": "gpt-4.1" } => allow
            """);
    }

    [Fact]
    public void A_rolling_alias_that_may_reach_a_pattern_is_a_maybe()
    {
        Table.Holds(Table.Policy("", """{ "model": "gpt-4o-2024-05-13" } deny onUnknown=warn"""), """
            { "model": "gpt-4o-2024-05-13" } => deny
            { "model": "gpt-4o-2024-11-20" } => allow
            { "model": "gpt-4o" } => warn?
            { "model": "gpt-4o-mini" } => allow
            """);
    }

    [Fact]
    public void Entries_are_and_lists_are_or_and_any_is_the_only_or_across_dimensions()
    {
        Table.Holds("""
            { "version": 1, "groups": { "prc": ["CN", "HK", "MO"] }, "rules": [
              { "id": "r1", "when": { "developer.country": "@prc", "weights": ["closed"] }, "verdict": "deny", "because": "b" },
              { "id": "r2", "when": { "any": [ { "developer.country": ["@prc", "RU"], "hosting": "cloud" }, { "region": "RU" } ] }, "verdict": "warn", "because": "b" } ] }
            """, """
            { "facts": { "developer.country": "HK", "weights": "closed" } } => deny by r1
            { "facts": { "developer.country": "TW", "weights": "closed" } } => allow
            { "facts": { "developer.country": "HK", "weights": "open", "hosting": "cloud", "region": "US" } } => warn by r2
            { "facts": { "developer.country": "RU", "weights": "open", "hosting": "vendor", "region": "RU" } } => warn by r2
            { "facts": { "developer.country": "RU", "weights": "open", "hosting": "vendor", "region": "US" } } => allow
            { "facts": { "developer.country": "RU", "weights": "open", "hosting": "vendor", "region": { "unknown": "dynamic" } } } => info? by r2 region:dynamic
            """);
    }

    [Fact]
    public void A_half_not_held_is_neither_absent_nor_unknown()
    {
        Table.Holds(Table.Policy("", """{ "operator.country": "CN" } deny onUnknown=deny""", """{ "developer.country": "CN", "hosting": "cloud" } deny onUnknown=warn""", """{ "operator": { "absent": true } } deny onUnknown=deny"""), """
            // A rule about hosts is no news for a model whose host nobody names.
            { "model": "llama-3.1-8b" } => allow
            // Another condition is surely true.
            { "model": "deepseek-v3" } => warn? by r2 hosting:dynamic
            { "facts": { "developer.country": "US" } } => allow
            """);
        Table.Holds(Table.Policy("", """{ "path": "src/**", "operator.country": "CN" } deny onUnknown=deny"""), """
            { "model": "deepseek-v3", "path": "src/A.cs" } => allow
            { "model": "deepseek-v3", "path": "src/A.cs", "endpoint": { "unknown": "dynamic" } } => deny? operator.country:dynamic
            """);
        Table.Holds(Table.Policy("\"default\": \"deny\"", """{ "developer": "OpenAI", "operator": "Microsoft" } allow""", """{ "path": "lab/**", "operator": "Amazon" } allow"""), """
            { "facts": { "developer": "OpenAI" } } => allow by r1
            { "facts": { "operator": "Microsoft" } } => allow by r1
            { "facts": { "developer": "Alibaba" } } => deny by default
            // Nothing outside scope is left of r2.
            { "facts": { "developer": "Alibaba" }, "path": "lab/a.cs" } => deny by default
            { "facts": { "operator": "Amazon" }, "path": "lab/a.cs" } => allow by r2
            """);
    }

    [Fact]
    public void The_strictest_sure_verdict_wins_then_allow_then_default()
    {
        Table.Holds(Table.Policy("\"default\": \"deny\"", """{ "weights": "open" } allow""", """{ "developer.country": "CN" } warn""", """{ "region": "CN" } deny""", """{ "hosting": "cloud" } info"""), """
            { "facts": { "weights": "open", "developer.country": "US" } } => allow by r1
            { "facts": { "weights": "open", "developer.country": "CN" } } => warn by r2 MOA1002
            { "facts": { "weights": "open", "developer.country": "CN", "region": "CN" } } => deny by r3
            { "facts": { "weights": "closed", "developer.country": "US" } } => deny by default
            { "facts": { "weights": { "unknown": "undisclosed" }, "developer.country": "US" } } => deny? by default weights:undisclosed
            { "facts": { "weights": "open", "developer.country": "US", "hosting": "cloud", "region": "US" } } => info by r4
            """);
    }

    [Fact]
    public void A_maybe_can_only_raise()
    {
        Table.Holds(Table.Policy("", """{ "developer.country": "CN" } warn""", """{ "region": "CN" } deny onUnknown=info""", """{ "operator.country": "CN" } deny onUnknown=warn"""), """
            { "facts": { "developer.country": "CN", "region": { "unknown": "dynamic" }, "operator.country": "US" } } => warn by r1
            { "facts": { "developer.country": "US", "region": { "unknown": "dynamic" }, "operator.country": "US" } } => info? by r2 region:dynamic
            { "facts": { "developer.country": "US", "region": { "unknown": "dynamic" }, "operator.country": { "unknown": "undisclosed" } } } => warn? by r3 operator.country:undisclosed
            """);
    }

    [Fact]
    public void Ties_go_by_ordinal_order_of_ids()
    {
        Table.Holds("""
            { "version": 1, "rules": [
              { "id": "b", "when": { "weights": "open" }, "verdict": "deny", "because": "b" },
              { "id": "B", "when": { "developer.country": "US" }, "verdict": "deny", "because": "b" },
              { "id": "a", "when": { "weights": "open" }, "verdict": "warn", "because": "b" } ] }
            """, """
            { "facts": { "weights": "open", "developer.country": "US" } } => deny by B
            { "facts": { "weights": "open", "developer.country": "CN" } } => deny by b
            """);
    }

    [Fact]
    public void What_the_catalog_does_not_know_is_unlisted_unless_an_allow_rule_names_it()
    {
        Table.Holds(Table.Policy("", """{ "model": "zorblax-9" } allow""", """{ "operator": "Microsoft" } allow"""), """
            { "model": "frobnitz-1" } => warn by unlisted MOA1004 model:unlisted
            { "model": "zorblax-9" } => allow by r1
            { "model": "frobnitz-1", "endpoint": "https://x.openai.azure.com" } => warn by unlisted
            { "endpoint": "https://llm.frobnitz.dev/v1" } => warn by unlisted host:unlisted
            { "endpoint": "https://llm.contoso.example/v1" } => allow
            { "endpoint": "https://llm.frobnitz.dev/v1", "project.kind": "test" } => allow
            { "model": { "unknown": "unlisted" } } => warn by unlisted
            { "model": { "unknown": "dynamic" } } => allow
            """);
        Table.Holds(Table.Policy("""
            "unknown": { "unlisted": "deny" }
            """), """
            { "model": "frobnitz-1" } => deny by unlisted MOA1001
            """);
        Table.Holds(Table.Policy("""
            "unknown": { "unlisted": "ignore" }
            """), """
            { "model": "frobnitz-1" } => allow by null
            """);
    }

    [Fact]
    public void First_and_last_days_are_inclusive_and_before_is_the_verdict_until_then()
    {
        Table.Holds(Table.Policy("", """{ "weights": "open" } deny from=2027-01-01 until=2027-06-30 before=warn""", """{ "weights": "closed" } deny from=2027-01-01"""), """
            { "facts": { "weights": "open" }, "today": "2026-12-31" } => warn by r1 MOA1002
            { "facts": { "weights": "open" }, "today": "2027-01-01" } => deny by r1
            { "facts": { "weights": "open" }, "today": "2027-06-30" } => deny by r1
            { "facts": { "weights": "open" }, "today": "2027-07-01" } => allow by null
            { "facts": { "weights": "closed" }, "today": "2026-12-31" } => allow
            { "facts": { "weights": "closed" }, "today": "2027-01-01" } => deny by r2
            """);
    }

    [Fact]
    public void Exceptions_take_what_they_name_out_of_the_count()
    {
        Table.Holds("""
            { "version": 1, "default": "allow", "rules": [
                { "id": "no", "when": { "operator.country": "CN" }, "verdict": "deny", "onUnknown": "warn", "because": "b" },
                { "id": "hm", "when": { "operator.country": "CN" }, "verdict": "info", "onUnknown": "ignore", "because": "b" } ],
              "exceptions": [
                { "id": "bench", "rules": ["no", "hm"], "host": "api.deepseek.com", "path": "src/Eval/**", "reason": "Benchmark of record", "owner": "x@contoso.example", "from": "2026-06-01", "until": "2027-01-31" },
                { "id": "dyn", "rules": ["unknown:no"], "path": "tools/**", "model": "deepseek-v3", "reason": "Address from the vault", "owner": "x@contoso.example", "until": "2027-01-31" },
                { "id": "new", "rules": ["unlisted"], "model": "frobnitz-*", "reason": "Being registered", "owner": "x@contoso.example", "until": "2027-01-31" } ] }
            """, """
            { "endpoint": "https://api.deepseek.com", "path": "src/Eval/A.cs", "today": "2027-01-31" } => allow MOA1101
            { "endpoint": "https://api.deepseek.com", "path": "src/Eval/A.cs", "today": "2027-02-01" } => deny by no
            { "endpoint": "https://api.deepseek.com", "path": "src/Eval/A.cs", "today": "2026-05-31" } => deny by no
            { "endpoint": "https://api.deepseek.com", "path": "src/A.cs", "today": "2026-07-01" } => deny by no
            { "model": "deepseek-v3", "endpoint": { "unknown": "dynamic" }, "path": "tools/A.cs", "today": "2026-07-01" } => allow MOA1101
            { "model": "deepseek-v3", "endpoint": "https://api.deepseek.com", "path": "tools/A.cs", "today": "2026-07-01" } => deny by no
            { "model": "frobnitz-2", "today": "2026-07-01" } => allow MOA1101
            """);
        Table.Holds("""
            { "version": 1, "default": "deny", "rules": [ { "id": "ours", "when": { "operator": "Microsoft" }, "verdict": "allow", "because": "b" } ],
              "exceptions": [ { "id": "e", "rules": ["default"], "model": "gpt-4o", "reason": "Contract under way", "owner": "x@contoso.example", "until": "2027-01-31" } ] }
            """, """
            { "model": "gpt-4o", "endpoint": "https://api.openai.com/v1", "today": "2026-07-01" } => allow MOA1101
            { "model": "gpt-4.1", "endpoint": "https://api.openai.com/v1", "today": "2026-07-01" } => deny by default
            """);
    }

    [Fact]
    public void A_locked_denial_has_an_id_of_its_own()
    {
        Table.Holds(Table.Policy("", """{ "operator.country": "CN" } deny locked=true onUnknown=deny""", """{ "operator.country": "CN" } deny"""), """
            { "endpoint": "https://api.deepseek.com" } => deny by r1 MOA1000
            { "endpoint": "https://api.openai.com" } => allow
            """);
        // Another denial, which a build may configure away, does not take its place.
        Table.Holds(Table.Policy("", """{ "operator.country": "CN" } deny locked=true onUnknown=deny""", """{ "region": "DE" } deny"""), """
            { "facts": { "operator.country": { "unknown": "undisclosed" }, "region": "DE" } } => deny? by r1 MOA1000
            """);
    }

    [Fact]
    public void Facts_of_the_team_fill_what_the_catalog_leaves_open()
    {
        Table.Holds(Table.Policy("", """{ "region": { "not": "DE" }, "tag": { "not": "c-*" } } deny""", """{ "lineage": { "country": "CN" } } deny"""), """
            { "endpoint": "https://llm.contoso.dev/v1" } => allow
            { "endpoint": "https://api.openai.com/v1" } => allow
            { "model": "contoso-risk-2", "endpoint": "https://llm.contoso.dev/v1" } => deny by r2
            { "model": "chat-prod", "endpoint": "https://contoso.openai.azure.com" } => allow
            """, """
            { "endpoints": [ { "host": "llm.contoso.dev", "operator": "Contoso", "hosting": "cloud", "region": "US", "tag": ["c-2026-114"] } ],
              "aliases": [ { "model": "chat-prod", "on": "contoso.openai.azure.com", "is": "gpt-4o" } ],
              "organizations": [ { "name": "Contoso", "country": "DE" } ],
              "families": [ { "name": "contoso-risk", "developer": "Contoso", "base": "qwen2.5", "via": "fine-tune", "match": ["contoso-risk-*"] } ] }
            """);
    }

    [Fact]
    public void One_deployment_alias_with_its_host_in_configuration()
    {
        Table.Holds(Table.Policy("\"default\": \"deny\"", """{ "model": "gpt-4o", "operator": "Microsoft" } allow"""), """
            { "model": "chat-prod", "config": { "AzureOpenAI:Endpoint": "https://contoso.openai.azure.com" } } => allow by r1
            { "config": { "AzureOpenAI:Endpoint": "https://contoso.openai.azure.com", "AzureOpenAI:Deployment": "chat-prod" } } => allow by r1
            { "config": { "AzureOpenAI:Endpoint": "https://fabrikam.openai.azure.com", "AzureOpenAI:Deployment": "chat-prod" } } => deny by default
            """, """{ "aliases": [ { "model": "chat-prod", "on": "contoso.openai.azure.com", "is": "gpt-4o" } ] }""");
    }
}
