using System.Collections.Immutable;
using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Benchmarks;

/// <summary>Policies as large, and patterns as hostile, as nobody should write them: reading and matching stay linear.</summary>
[MemoryDiagnoser]
public class LargePolicyBenchmarks
{
    private readonly ImmutableArray<PolicyFile> _manyRules = File(Rules(10_000));
    private readonly OriginPolicy _ruled = PolicyReader.Read(File(Rules(10_000)), OriginCatalog.BuiltIn, default).Policy!;
    private readonly OriginPolicy _hostile = PolicyReader.Read(File(HostileGlobs()), OriginCatalog.BuiltIn, default).Policy!;
    private readonly Use _use = UseResolver.Resolve(
        new UseReferences
        {
            Model = new Reference { Role = ReferenceRole.Model, Value = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", Certain = true },
            Endpoint = new Reference { Role = ReferenceRole.Endpoint, Value = "https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab.example.dev", Certain = true },
        },
        OriginCatalog.BuiltIn, DeclaredFacts.None, new Scope { Path = "src/aaaa/aaaa/aaaa/aaaa/aaaa/b.cs" });

    [Benchmark]
    public object Read_10_000_rules() => PolicyReader.Read(_manyRules, OriginCatalog.BuiltIn, default);

    [Benchmark]
    public object Decide_under_10_000_rules() => PolicyEngine.Decide(_use, _ruled, Day.Beginning);

    /// <summary>One megabyte of patterns that a backtracking matcher would take for ever over.</summary>
    [Benchmark]
    public object Decide_under_hostile_globs() => PolicyEngine.Decide(_use, _hostile, Day.Beginning);

    private static ImmutableArray<PolicyFile> File(string rules) => [new PolicyFile("/model-origin.json", SourceText.From("{ \"version\": 1, \"rules\": [ " + rules + " ] }"), PolicyFileKind.Policy)];

    private static string Rules(int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) text.Append(i == 0 ? "" : ",\n").Append($$"""{ "id": "r{{i}}", "when": { "operator.country": "CN", "path": "src/{{i}}/**" }, "verdict": "warn", "because": "Rule {{i}}." }""");
        return text.ToString();
    }

    private static string HostileGlobs()
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < 1 << 20; i++)
        {
            var stars = string.Concat(Enumerable.Repeat("*a", 30)) + "*qzvkwj" + i;   // the last piece is near to no known name
            text.Append(i == 0 ? "" : ",\n").Append($$"""{ "id": "h{{i}}", "when": { "any": [ { "model": "{{stars}}" }, { "host": "*.{{stars}}" }, { "path": "**/{{stars}}/**/{{stars}}" } ] }, "verdict": "warn", "because": "b" }""");
        }

        return text.ToString();
    }
}
