using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Uses;
using Xunit;
using static ModelOriginAnalyzer.Tests.Uses.Resolved;

namespace ModelOriginAnalyzer.Tests.Uses;

/// <summary>POLICY section 2, the sentences on hops, halves and presumptions.</summary>
public sealed class EndpointHalfTests
{
    [Fact]
    public void A_half_that_nothing_names_is_not_there()
    {
        Assert.Null(Use(model: "gpt-4o").Endpoint);
        Assert.Null(Use(model: "deepseek-v3").Endpoint);
        Assert.Null(Use(endpoint: "https://api.openai.com").Model);
    }

    [Fact]
    public void A_dynamic_expression_holds_the_half_and_its_facts_are_dynamic()
    {
        var half = Use(model: "gpt-4o", endpoint: Dynamic).Endpoint!;

        Assert.True(half.Held);
        Assert.Equal(["? Dynamic | ? Dynamic"], Hops(Use(model: "gpt-4o", endpoint: Dynamic)));
        Assert.Equal("? Dynamic", Show(half.Upstream));
        Assert.Null(half.Host);
    }

    [Fact]
    public void Text_that_is_no_host_holds_the_half_too() => Assert.Equal(["? Dynamic | ? Dynamic"], Hops(Use(endpoint: "https://{name}.contoso.com")));

    [Theory]
    [InlineData("deepseek-chat", "https://api.deepseek.com/v1", "DeepSeek (Catalog) | vendor (Catalog)")]
    [InlineData("deepseek-r1", "https://contoso.services.ai.azure.com", "Microsoft (Catalog) | cloud (Catalog)")]
    [InlineData("gpt-4o", "https://contoso.openai.azure.com", "Microsoft (Catalog) | cloud (Catalog)")]
    [InlineData("phi-4", "https://contoso.services.ai.azure.com", "Microsoft (Catalog) | vendor (Catalog)")]
    [InlineData("llama-3.3-70b", "https://dashscope.aliyuncs.com/compatible-mode/v1", "Alibaba (Catalog) | cloud (Catalog)")]
    [InlineData("qwen-max", "https://dashscope.aliyuncs.com/compatible-mode/v1", "Alibaba (Catalog) | vendor (Catalog)")]
    [InlineData("llama3.1:8b", "http://localhost:11434", "absent | self-hosted (Evaluated)")]
    public void The_developer_of_the_model_decides_between_vendor_and_cloud(string model, string endpoint, string hop)
        => Assert.Equal([hop], Hops(Use(model, endpoint)));

    [Fact]
    public void Without_a_known_model_the_catalog_says_the_hosting()
    {
        Assert.Equal(["DeepSeek (Catalog) | vendor (Catalog)"], Hops(Use(endpoint: "https://api.deepseek.com")));
        Assert.Equal(["DeepSeek (Catalog) | vendor (Catalog)"], Hops(Use(Dynamic, "https://api.deepseek.com")));
        Assert.Equal(["DeepSeek (Catalog) | vendor (Catalog)"], Hops(Use("yibska-7b", "https://api.deepseek.com")));
    }

    [Fact]
    public void Self_hosted_and_in_process_run_where_the_project_is_deployed_and_have_no_operator()
    {
        Assert.Equal("DE (Declared); FR (Declared)", Show(Use("llama3.1:8b", "http://localhost:11434", deployedIn: ["DE", "FR"]).Endpoint!.Hops[0].Region));
        Assert.Equal("? Dynamic", Show(Use("llama3.1:8b", "http://localhost:11434").Endpoint!.Hops[0].Region));

        var inProcess = Use("models/qwen2.5-7b-q4_k_m.gguf", role: ReferenceRole.Weights, deployedIn: "DE");
        Assert.Equal(["absent | in-process (Evaluated)"], Hops(inProcess));
        Assert.Equal("DE (Declared)", Show(inProcess.Endpoint!.Hops[0].Region));
        Assert.Equal("absent", Show(inProcess.Endpoint.Hops[0].Host));
        Assert.True(inProcess.Endpoint.Held);
    }

    [Fact]
    public void A_region_that_the_operator_does_not_give_is_undisclosed() => Assert.Equal("? Undisclosed", Show(Use("gpt-4o", "https://contoso.openai.azure.com").Endpoint!.Hops[0].Region));

    [Fact]
    public void An_unlisted_host_has_unlisted_facts()
    {
        var half = Use("gpt-4o", "https://llm.contoso.com").Endpoint!;

        Assert.True(half is { IsUnlisted: true, Certain: true });
        Assert.Equal(["? Unlisted | ? Unlisted"], Hops(Use("gpt-4o", "https://llm.contoso.com")));
    }

    [Fact]
    public void A_reserved_host_is_never_unlisted()
    {
        Assert.False(Use("gpt-4o", "https://llm.contoso.example").Endpoint!.IsUnlisted);
        Assert.Equal(["? Dynamic | ? Dynamic"], Hops(Use("gpt-4o", "https://llm.contoso.example")));
    }

    [Fact]
    public void What_an_SDK_really_uses_is_known_and_not_presumed()
    {
        var use = Use("gpt-4o", "https://api.openai.com/v1", endpointBasis: Basis.SdkDefault);

        Assert.Equal(["OpenAI (Catalog) | vendor (Catalog)"], Hops(use));
        Assert.Equal("api.openai.com (SdkDefault)", Show(use.Endpoint!.Hops[0].Host));
        Assert.True(use.Endpoint.Held);
    }

    [Theory]
    [InlineData("gpt-4o", "Microsoft (Presumed) | cloud (Presumed)")]
    [InlineData("phi-4", "Microsoft (Presumed) | vendor (Presumed)")]
    [InlineData("deepseek-chat", "Microsoft (Presumed) | cloud (Presumed)")]
    public void The_clients_type_presumes_an_operator_where_the_address_is_dynamic(string model, string hop)
        => Assert.Equal([hop], Hops(Use(model, Dynamic, client: "Microsoft", hosting: Hosting.Cloud)));

    [Fact]
    public void A_written_address_goes_before_the_clients_type()
        => Assert.Equal(["DeepSeek (Catalog) | vendor (Catalog)"], Hops(Use("deepseek-chat", "https://api.deepseek.com", client: "Microsoft", hosting: Hosting.Cloud)));

    [Theory]
    [InlineData(Dynamic, true)]
    [InlineData(null, false)]
    public void An_id_that_only_its_developers_API_serves_presumes_that_API_where_the_address_is_not_known(string? endpoint, bool held)
    {
        var use = Use("deepseek-chat", endpoint);

        Assert.Equal(["DeepSeek (Presumed) | vendor (Presumed)"], Hops(use));
        Assert.Equal(held, use.Endpoint!.Held);
        Assert.Equal("none (Presumed)", Show(use.Endpoint.Upstream));
    }

    [Theory]
    [InlineData("deepseek-v3")]
    [InlineData("gpt-4o")]
    [InlineData("yibska-7b")]
    public void Other_ids_presume_no_address(string model)
    {
        Assert.Null(Use(model).Endpoint);
        Assert.Equal(["? Dynamic | ? Dynamic"], Hops(Use(model, Dynamic)));
    }

    [Theory]
    [InlineData("gpt-4o", "OpenAI")]
    [InlineData("deepseek-chat", "DeepSeek")]
    public void Weights_that_cannot_be_on_a_host_of_ones_own_make_it_a_gateway(string model, string developer)
    {
        var use = Use(model, "http://localhost:4100");

        Assert.Equal(["absent | self-hosted (Evaluated)", developer + " (Presumed) | vendor (Presumed)"], Hops(use));
        Assert.Equal("unpinned (Presumed)", Show(use.Endpoint!.Upstream));
        Assert.Equal(UnknownKind.None, use.Endpoint.MoreHops);
    }

    /// <summary>A server that is told by its port is one's own, and passes prompts on to nobody knows whom.</summary>
    [Theory]
    [InlineData("llama3.1:8b", "http://localhost:4000", true)]
    [InlineData("llama3.1:8b", "http://127.0.0.1:8787/v1", true)]
    [InlineData("llama3.1:8b", "http://localhost:11434", false)]
    [InlineData("llama3.1:8b", "http://10.0.0.4:4000", false)]
    public void A_gateway_on_ones_own_machine_is_presumed_by_its_port(string model, string endpoint, bool isGateway)
    {
        var use = Use(model, endpoint, deployedIn: "DE");

        Assert.Equal([isGateway ? "absent | aggregator (Presumed)" : "absent | self-hosted (Evaluated)"], Hops(use));
        Assert.Equal(isGateway ? UnknownKind.Undisclosed : UnknownKind.None, use.Endpoint!.MoreHops);
        Assert.Equal("DE (Declared)", Show(use.Endpoint.Hops[0].Region));
    }

    [Theory]
    [InlineData("https://gateway.ai.cloudflare.com/v1/account/name/deepseek", "DeepSeek (Catalog) | vendor (Catalog)", "api.deepseek.com (Catalog)")]
    [InlineData("https://gateway.ai.cloudflare.com/v1/account/name/aws-bedrock/bedrock-runtime/us-east-1", "Amazon (Catalog) | cloud (Catalog)", "? Undisclosed")]
    [InlineData("https://deepseek.helicone.ai/v1", "DeepSeek (Catalog) | vendor (Catalog)", "api.deepseek.com (Catalog)")]
    public void An_address_may_name_whom_the_gateway_asks(string endpoint, string upstream, string host)
    {
        var half = Use("deepseek-v3", endpoint).Endpoint!;

        Assert.Equal(upstream, Hops(Use("deepseek-v3", endpoint))[1]);
        Assert.Equal(host, Show(half.Hops[1].Host));
        Assert.Equal("pinned (Evaluated)", Show(half.Upstream));
        Assert.Equal(UnknownKind.None, half.MoreHops);
    }

    [Theory]
    [InlineData("https://europe-west4-aiplatform.googleapis.com/v1", "NL (Catalog)")]
    [InlineData("https://aiplatform.googleapis.com/v1/projects/p/locations/europe-west4/publishers/google/models/gemini-2.5-pro", "NL (Catalog)")]
    [InlineData("https://aiplatform.googleapis.com/v1/projects/p/locations/global/publishers/google/models/gemini-2.5-pro", "global (Catalog)")]
    [InlineData("https://swedencentral.api.cognitive.microsoft.com", "SE (Catalog)")]
    [InlineData("https://bedrock-runtime.eu-west-3.amazonaws.com", "FR (Catalog)")]
    [InlineData("https://eu-gb.ml.cloud.ibm.com/ml/v1", "GB (Catalog)")]
    [InlineData("https://inference.generativeai.eu-frankfurt-1.oci.oraclecloud.com", "DE (Catalog)")]
    [InlineData("https://ark.cn-beijing.volces.com/api/v3", "CN (Catalog)")]
    [InlineData("https://dashscope-us.aliyuncs.com", "US (Catalog)")]
    [InlineData("https://token-plan.ap-southeast-1.maas.aliyuncs.com", "SG (Catalog)")]
    public void A_region_in_the_address_is_the_place(string endpoint, string region) => Assert.Equal(region, Show(Use(endpoint: endpoint).Endpoint!.Hops[0].Region));

    [Fact]
    public void A_declared_endpoint_ends_that()
    {
        var declared = Endpoints(Endpoint("localhost", hosting: Hosting.SelfHosted));

        Assert.Equal(["absent | self-hosted (Declared)"], Hops(Use("gpt-4o", "http://localhost:4000", declared)));
    }

    [Fact]
    public void Open_weights_on_a_host_of_ones_own_are_there()
    {
        var use = Use("deepseek-r1:70b", "http://localhost:11434/v1");

        Assert.Equal(["absent | self-hosted (Evaluated)"], Hops(use));
        Assert.Equal("none (Evaluated)", Show(use.Endpoint!.Upstream));
    }

    [Fact]
    public void Behind_an_unpinned_gateway_closed_weights_presume_their_developer()
    {
        var use = Use("anthropic/claude-sonnet-4", "https://openrouter.ai/api/v1");

        Assert.Equal(["OpenRouter (Catalog) | aggregator (Catalog)", "Anthropic (Presumed) | vendor (Presumed)"], Hops(use));
        Assert.Equal("unpinned (Evaluated)", Show(use.Endpoint!.Upstream));
        Assert.Equal(UnknownKind.None, use.Endpoint.MoreHops);
    }

    [Theory]
    [InlineData("deepseek/deepseek-r1")]
    [InlineData("deepseek/deepseek-chat")]
    [InlineData("openrouter/auto")]
    [InlineData(Dynamic)]
    public void Behind_an_unpinned_gateway_open_and_unknown_weights_presume_nothing(string model)
    {
        var use = Use(model, "https://openrouter.ai/api/v1");

        Assert.Equal(["OpenRouter (Catalog) | aggregator (Catalog)"], Hops(use));
        Assert.Equal("unpinned (Evaluated)", Show(use.Endpoint!.Upstream));
        Assert.Equal(UnknownKind.Undisclosed, use.Endpoint.MoreHops);
    }

    [Fact]
    public void A_declared_upstream_pins_a_gateway_to_hosts_and_operators()
    {
        var declared = Endpoints(Endpoint("openrouter.ai", upstreams: ["api.deepseek.com", "Microsoft"]));
        var use = Use("deepseek/deepseek-r1", "https://openrouter.ai/api/v1", declared);

        Assert.Equal(["OpenRouter (Catalog) | aggregator (Catalog)", "DeepSeek (Catalog) | vendor (Catalog)", "Microsoft (Declared) | cloud (Declared)"], Hops(use));
        Assert.Equal("pinned (Declared)", Show(use.Endpoint!.Upstream));
        Assert.Equal(UnknownKind.None, use.Endpoint.MoreHops);
    }

    [Fact]
    public void Two_gateways_that_are_pinned_to_each_other_are_no_endless_chain()
    {
        var declared = Endpoints(Endpoint("a.contoso.com", upstreams: ["b.contoso.com"]), Endpoint("b.contoso.com", upstreams: ["a.contoso.com"]));

        Assert.Equal(2, Use("deepseek-r1", "https://a.contoso.com", declared).Endpoint!.Hops.Length);
    }

    [Theory]
    [InlineData("http://localhost:11434", new[] { "absent | self-hosted (Evaluated)", "Ollama (Catalog) | cloud (Catalog)" })]
    [InlineData(Dynamic, new[] { "? Dynamic | ? Dynamic", "Ollama (Catalog) | cloud (Catalog)" })]
    [InlineData(null, new[] { "Ollama (Catalog) | cloud (Catalog)" })]
    public void A_cloud_tag_has_Ollamas_service_as_a_known_second_hop(string? endpoint, string[] hops)
    {
        var use = Use("deepseek-v3.1:671b-cloud", endpoint);

        Assert.Equal(hops, Hops(use));
        Assert.Equal("pinned (Catalog)", Show(use.Endpoint!.Upstream));
        Assert.Equal(endpoint is not null, use.Endpoint.Held);
    }

    [Fact]
    public void At_Ollamas_own_service_there_is_no_second_hop()
        => Assert.Single(Hops(Use("deepseek-v3.1:671b-cloud", "https://ollama.com/v1")));

    [Fact]
    public void What_the_team_declares_of_a_host_is_added()
    {
        var declared = new DeclaredFacts
        {
            Endpoints = [Endpoint("llm.contoso.com", "Contoso", Hosting.SelfHosted, ["DE"], ["c-2026-114", "eu"])],
            Organizations = [new DeclaredOrganization("Contoso", "DE", null)],
        };
        var use = Use("llama-3.3-70b", "https://llm.contoso.com/v1", declared);
        var hop = use.Endpoint!.Hops[0];

        Assert.False(use.Endpoint.IsUnlisted);
        Assert.Equal(["Contoso (Declared) | self-hosted (Declared)"], Hops(use));
        Assert.Equal("DE (Declared)", Show(hop.Region));
        Assert.Equal("c-2026-114 (Declared); eu (Declared)", Show(hop.Tag));
        Assert.Equal("DE (Declared)", Show(hop.Operator.Members[0].Value.Country));
    }

    [Fact]
    public void A_declared_region_joins_the_catalogs_operator()
    {
        var use = Use("gpt-4o", "https://contoso.openai.azure.com", Endpoints(Endpoint("contoso.openai.azure.com", region: ["DE"])));

        Assert.Equal(["Microsoft (Catalog) | cloud (Catalog)"], Hops(use));
        Assert.Equal("DE (Declared)", Show(use.Endpoint!.Hops[0].Region));
    }

    [Fact]
    public void A_wildcard_covers_hosts_below_and_an_exact_name_goes_before_it()
    {
        var declared = Endpoints(Endpoint("*.contoso.com", hosting: Hosting.SelfHosted), Endpoint("cloud.contoso.com", hosting: Hosting.Cloud), Endpoint("*.ai.contoso.com", hosting: Hosting.Aggregator));

        Assert.Equal("self-hosted (Declared)", Show(Use(endpoint: "https://llm.contoso.com", declared: declared).Endpoint!.Hops[0].Hosting));
        Assert.Equal("cloud (Declared)", Show(Use(endpoint: "https://cloud.contoso.com", declared: declared).Endpoint!.Hops[0].Hosting));
        Assert.Equal("aggregator (Declared)", Show(Use(endpoint: "https://eu.ai.contoso.com", declared: declared).Endpoint!.Hops[0].Hosting));
        Assert.True(Use(endpoint: "https://contoso.com", declared: declared).Endpoint!.IsUnlisted);
    }

    [Fact]
    public void The_brand_of_a_host_does_not_hide_its_operator()
        => Assert.Equal("21Vianet", Use("gpt-4o", "https://contoso.openai.azure.cn").Endpoint!.Hops[0].Operator.Members[0].Value.Name?.Split(' ')[0]);
}
