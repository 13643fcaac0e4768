using System.Diagnostics;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Benchmarks;

/// <summary>What the first answer of a process costs, compiling of our code included: run it in a fresh process each time.</summary>
internal static class ColdStart
{
    public static void Run()
    {
        var clock = Stopwatch.StartNew();
        var catalog = OriginCatalog.BuiltIn;
        var opened = clock.Elapsed;
        _ = catalog.MatchEndpoint("api.deepseek.com", "/v1");
        var host = clock.Elapsed;
        _ = catalog.MatchFamily("deepseek-r1".AsSpan(), out _);
        var lookedUp = clock.Elapsed;
        _ = IdentityResolver.FindModel(catalog, "quarterly-report");
        var miss = clock.Elapsed;
        _ = IdentityResolver.FindModel(catalog, "deepseek-ai/DeepSeek-R1");
        var model = clock.Elapsed;
        Console.WriteLine($"catalog opened {Milliseconds(opened)} ms, first host lookup {Milliseconds(host - opened)} ms, first family lookup {Milliseconds(lookedUp - host)} ms, first text that is no model {Milliseconds(miss - lookedUp)} ms, first model {Milliseconds(model - miss)} ms");
    }

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
}
