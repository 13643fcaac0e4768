using Xunit;

namespace ModelOriginAnalyzer.Tests.Meaning;

/// <summary>Policies of houses of several kinds, with the answers that whoever answers for compliance there would expect.</summary>
public sealed class HousesTests
{
    [Fact]
    public void A_bank_takes_endpoints_with_a_contract_and_the_models_that_its_register_names()
    {
        const string facts = """
            { "endpoints": [
                { "host": "ai.bank.example", "operator": "Bank", "hosting": "self-hosted", "region": "CH", "tag": ["dpa-2025-7"] },
                { "host": "lab.bank.example", "operator": "Bank", "hosting": "self-hosted", "region": "CH" },
                { "host": "swe.openai.azure.com", "region": "SE", "tag": "dpa-2025-9" },
                { "host": "use.openai.azure.com", "region": "US", "tag": "pilot" } ],
              "organizations": [ { "name": "Bank", "country": "CH" } ] }
            """;
        Table.Holds(Table.Policy("\"default\": \"deny\"", """{ "tag": "dpa-*", "region": ["CH", "SE"], "model": ["gpt-4.1", "gpt-4.1-mini", "llama3.1"] } allow"""), """
            { "model": "gpt-4.1-mini-2025-04-14", "endpoint": "https://swe.openai.azure.com" } => allow by r1
            { "model": "gpt-4.1-nano", "endpoint": "https://swe.openai.azure.com" } => deny by default
            { "model": "gpt-4.1", "endpoint": "https://use.openai.azure.com" } => deny by default
            // Nobody has declared the host, so it has no contract: that is an answer.
            { "model": "gpt-4.1", "endpoint": "https://other.openai.azure.com" } => deny by default
            { "model": "llama3.1:8b", "endpoint": "https://ai.bank.example" } => allow by r1
            { "model": "llama3.1:8b", "endpoint": "https://lab.bank.example" } => deny by default
            // Half of the answer: what is named fits, and no rule speaks of what is not.
            { "model": "gpt-4.1" } => allow by r1
            { "endpoint": "https://ai.bank.example" } => allow by r1
            """, facts);
    }

    [Fact]
    public void A_defence_contractor_takes_allies_all_the_way_or_its_own_machines()
    {
        Table.Holds(Table.Policy(
            "\"default\": \"deny\", \"groups\": { \"allies\": [\"US\", \"GB\", \"CA\", \"AU\", \"NZ\"] }",
            """{ "developer.country": "@allies", "lineage": { "country": "@allies" }, "operator.country": "@allies" } allow""",
            """{ "hosting": ["self-hosted", "in-process"], "weights": "open", "developer.country": ["US", "FR"], "lineage": { "country": { "not": "CN" } } } allow"""), """
            { "model": "anthropic.claude-3-5-sonnet-20241022-v2:0", "endpoint": "https://bedrock-runtime.us-east-1.amazonaws.com" } => allow by r1
            { "model": "mistral-large-2411", "endpoint": "https://api.mistral.ai/v1" } => deny by default
            { "model": "mistral:7b", "endpoint": "http://localhost:11434" } => allow by r2
            { "model": "MAI-DS-R1", "endpoint": "https://contoso.services.ai.azure.com" } => deny by default
            { "model": "deepseek-r1-distill-llama-70b", "endpoint": "https://api.groq.com/openai/v1" } => deny by default
            { "model": "qwen2.5:7b", "endpoint": "http://localhost:11434" } => deny by default
            // Closed weights are not on this machine: what answers there passes the prompt on.
            { "model": "claude-3-opus-20240229", "endpoint": "http://localhost:4000" } => deny by default
            { "facts": { "developer.country": "US", "lineage": [ { "country": "US" }, { "country": { "unknown": "undisclosed" }, "via": ["merge"] } ], "hops": [ { "operator.country": "GB" } ] } } => deny? by default
            { "facts": { "developer.country": "US", "lineage": [ { "country": "US" } ], "hops": [ { "operator.country": "GB", "hosting": "cloud" }, { "operator.country": "IE", "hosting": "vendor" } ] } } => deny by default
            """);
    }

    [Fact]
    public void A_vendor_asks_for_several_things_at_once()
    {
        Table.Holds(Table.Policy(
            "\"groups\": { \"near\": [\"US\", \"CA\", \"GB\"] }",
            """{ "any": [ { "developer.country": { "not": "@near" }, "weights": "closed" }, { "lineage": { "country": "CN", "via": { "not": "quantize" } } }, { "license.use": "non-commercial" } ], "project.kind": "product" } deny""",
            """{ "path": ["services/pay/**", "services/ledger/**"], "operator": { "not": "Microsoft" } } deny""",
            """{ "operator.country": "CN" } warn"""), """
            { "facts": { "developer.country": "FR", "weights": "closed", "lineage": [], "license.use": "commercial" } } => deny by r1
            { "facts": { "developer.country": "FR", "weights": "open", "lineage": [], "license.use": "commercial" } } => allow
            { "facts": { "developer.country": "US", "weights": "open", "lineage": [ { "country": "CN", "via": ["quantize", "quantize"] } ], "license.use": "commercial" } } => allow
            { "facts": { "developer.country": "US", "weights": "open", "lineage": [ { "country": "CN", "via": ["quantize", "fine-tune"] } ], "license.use": "commercial" } } => deny by r1
            { "facts": { "developer.country": "US", "weights": "open", "lineage": [], "license.use": { "unknown": "undisclosed" } } } => warn? by r1 license.use:undisclosed
            { "facts": { "developer.country": "FR", "weights": "closed" }, "project.kind": "sample" } => allow
            { "model": "gpt-4o", "endpoint": "https://contoso.openai.azure.com", "path": "services/pay/A.cs" } => allow
            { "model": "gpt-4o", "endpoint": "https://api.openai.com/v1", "path": "services/ledger/deep/A.cs" } => deny by r2
            // Nobody else operates one's own machine.
            { "model": "llama3.1:8b", "endpoint": "http://localhost:11434", "path": "services/pay/A.cs" } => allow
            { "endpoint": "https://api.deepseek.com", "path": "services/search/A.cs" } => warn by r3
            { "endpoint": "https://api.deepseek.com", "path": "services/pay/A.cs" } => deny by r2
            """);
    }
}
