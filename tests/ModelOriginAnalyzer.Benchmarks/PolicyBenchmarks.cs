using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Benchmarks;

/// <summary>From a policy's text to a verdict, each step alone.</summary>
[MemoryDiagnoser]
public class PolicyBenchmarks
{
    private static readonly UseReferences References = new()
    {
        Model = new Reference { Role = ReferenceRole.Model, Value = "deepseek-chat", Certain = true },
        Endpoint = new Reference { Role = ReferenceRole.Endpoint, Value = "https://api.deepseek.com/v1", Certain = true },
    };

    private readonly ImmutableArray<PolicyFile> _files =
        [new PolicyFile("/model-origin.json", SourceText.From("""{ "version": 1, "extends": ["preset:no-prc-operated-inference"] }"""), PolicyFileKind.Policy)];

    private OriginPolicy _policy = null!;
    private Use _use = null!;

    [GlobalSetup]
    public void Setup()
    {
        _policy = PolicyReader.Read(_files, OriginCatalog.BuiltIn, default).Policy!;
        _use = Resolve();
    }

    [Benchmark]
    public object Read() => PolicyReader.Read(_files, OriginCatalog.BuiltIn, default);

    [Benchmark]
    public object Resolve_a_use() => Resolve();

    [Benchmark]
    public object Decide() => PolicyEngine.Decide(_use, _policy, Day.Beginning);

    private static Use Resolve() => UseResolver.Resolve(References, OriginCatalog.BuiltIn, DeclaredFacts.None, new Scope());
}
