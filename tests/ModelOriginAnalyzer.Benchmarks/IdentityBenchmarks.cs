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

    /// <summary>No word of it begins a model's name.</summary>
    [Benchmark]
    public object? Model_miss() => IdentityResolver.FindModel(_catalog, "quarterly-report");

    /// <summary>One that has to be taken apart, since names of models begin with `base`, and does not go on as they do.</summary>
    [Benchmark]
    public object? Model_miss_taken_apart() => IdentityResolver.FindModel(_catalog, "base-url-3");

    /// <summary>The same with a word that is a model's name where a model certainly goes.</summary>
    [Benchmark]
    public object? Model_miss_with_a_weak_word() => IdentityResolver.FindModel(_catalog, "solar-panel-v2");

    [Benchmark]
    public object? Model_hit_short() => IdentityResolver.FindModel(_catalog, "gpt-4o");

    [Benchmark]
    public object? Model_hit() => IdentityResolver.FindModel(_catalog, "deepseek-ai/DeepSeek-R1-Distill-Llama-70B");

    /// <summary>With everything that a use needs: the id taken apart for keeping, the lineage walked.</summary>
    [Benchmark]
    public object? Model_hit_in_full()
    {
        var identity = IdentityResolver.ResolveModel(_catalog, "deepseek-ai/DeepSeek-R1-Distill-Llama-70B");
        return (identity.Identifier.Normalised, identity.Lineage);
    }
}
