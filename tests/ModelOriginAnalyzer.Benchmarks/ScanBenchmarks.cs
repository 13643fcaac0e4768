using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.Benchmarks;

/// <summary>
/// The path that every file of every project takes: no AI in it, nothing found, nothing allocated. The ratio is against reading
/// the same text for quotes, the least that any look at string literals costs. MOA_SOURCES names a folder of real code; without it a made-up file is repeated.
/// </summary>
[MemoryDiagnoser]
public class ScanBenchmarks
{
    private readonly char[] _buffer = new char[16 * 1024];
    private SourceText[] _texts = [];
    private TriggerSet _triggers = null!;

    [GlobalSetup]
    public void Setup()
    {
        var folder = Environment.GetEnvironmentVariable("MOA_SOURCES");
        _texts = folder is null
            ? [.. Enumerable.Repeat(SourceText.From(string.Concat(Enumerable.Repeat(MadeUp, 500))), 20)]
            : [.. SourceTree.Load(folder).SyntaxTrees.Select(tree => tree.GetText())];
        var policy = PolicyReader.Read(ImmutableArray<PolicyFile>.Empty, OriginCatalog.BuiltIn, default).Policy!;
        var compilation = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create("none");
        _triggers = TriggerSet.For(compilation, OriginCatalog.BuiltIn, policy);
        _texts = [.. _texts.Where(text => TriggerScan.Find(text, _triggers).IsEmpty)];
    }

    [Benchmark(Baseline = true)]
    public int FindQuotes()
    {
        var quotes = 0;
        foreach (var text in _texts)
        {
            for (var start = 0; start < text.Length; start += _buffer.Length)
            {
                var length = Math.Min(_buffer.Length, text.Length - start);
                text.CopyTo(start, _buffer, 0, length);
                for (var i = Array.IndexOf(_buffer, '"', 0, length); i >= 0; i = Array.IndexOf(_buffer, '"', i + 1, length - i - 1)) quotes++;
            }
        }

        return quotes;
    }

    [Benchmark]
    public int FindTriggers()
    {
        var found = 0;
        foreach (var text in _texts) found += TriggerScan.Find(text, _triggers).Length;
        return found;
    }

    private const string MadeUp = """
        /// <summary>Orders by customer, newest first.</summary>
        public IReadOnlyList<Order> For(Customer customer)
        {
            if (customer is null) throw new ArgumentNullException(nameof(customer), "A customer is needed to list orders.");
            _log.LogInformation("Listing {Count} orders of {Customer}", _orders.Count, customer.Name);
            return _orders.Where(order => order.CustomerId == customer.Id && order.State != "cancelled").OrderByDescending(order => order.Placed).ToList();
        }

        """;
}
