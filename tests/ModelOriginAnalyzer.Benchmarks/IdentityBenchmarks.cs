using BenchmarkDotNet.Attributes;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Benchmarks;

/// <summary>What a string costs: one that names nothing, one that the catalog knows.</summary>
[MemoryDiagnoser]
public class IdentityBenchmarks
{
    private readonly OriginCatalog _catalog = OriginCatalog.BuiltIn;

    /// <summary>The lookup of a host that the catalog does not have.</summary>
    [Benchmark]
    public object? Host_lookup_miss() => _catalog.MatchEndpoint("cdn.contoso.com", "/assets");

    /// <summary>A pattern with a region and a path.</summary>
    [Benchmark]
    public object? Host_lookup_hit() => _catalog.MatchEndpoint("europe-west4-aiplatform.googleapis.com", "/v1");

    [Benchmark]
    public object? Text_that_is_no_address() => IdentityResolver.ResolveEndpoint(_catalog, "Thank you for your order");

    [Benchmark]
    public object? Address_miss() => IdentityResolver.ResolveEndpoint(_catalog, "https://cdn.contoso.com/assets/site.css");

    [Benchmark]
    public object? Address_hit() => IdentityResolver.ResolveEndpoint(_catalog, "https://contoso.openai.azure.com/openai/deployments/chat");

    [Benchmark]
    public object? Model_miss() => IdentityResolver.ResolveModel(_catalog, "quarterly-report");

    [Benchmark]
    public object? Model_hit() => IdentityResolver.ResolveModel(_catalog, "deepseek-ai/DeepSeek-R1-Distill-Llama-70B");
}
