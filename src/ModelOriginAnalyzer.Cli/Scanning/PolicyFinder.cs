using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Cli.InForce;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.Scanning;

/// <summary>The policy for each folder of a scan: the one that was asked for, or what a build there would find.</summary>
internal sealed class PolicyFinder(ScanRequest request, OriginCatalog catalog)
{
    private readonly PolicyInForce? _named = request.PolicyName is { } name ? PolicyInForce.Named(name, request.WorkingFolder, catalog) : null;
    private readonly Dictionary<string, PolicyInForce> _byFiles = new(StringComparer.Ordinal);

    /// <param name="scope">Of the project there.</param>
    /// <exception cref="UnreadableInputException">A policy or facts file has an error.</exception>
    public JudgedScope For(string folder, Scope scope)
    {
        var found = _named ?? PolicyInForce.FindFrom(folder, catalog, _byFiles);
        return new JudgedScope(found.Policy, PolicyInForce.RootOf(folder), scope);
    }
}
