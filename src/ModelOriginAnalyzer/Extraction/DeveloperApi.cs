using System.Threading;
using Microsoft.CodeAnalysis;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// Where a model that is written alone goes: to its developer's own API, where that is the only one that the file writes, or, if the file
/// writes none, the compilation. Another vendor's API beside it, or a server in the house, and nothing is said. What denies the API denies
/// it where it is written as well, so that no build fails by this alone.
/// </summary>
internal static class DeveloperApi
{
    /// <param name="tree">Where the model is written.</param>
    public static Reference? Of(string model, SyntaxTree tree, CompilationScope scope, CancellationToken cancellationToken)
    {
        if (IdentityResolver.ResolveModel(scope.Catalog, model).Developer is not { } developer) return null;

        var host = scope.Hosts.In(tree.GetRoot(cancellationToken));
        if (host == SourceHost.None)
        {
            host = scope.Hosts.InCompilation(cancellationToken);
            if (host.Operator == developer.Name && NamesClientOfAnother(developer.Name, scope, cancellationToken)) return null;
        }

        return host.Operator == developer.Name ? new Reference { Role = ReferenceRole.Endpoint, Value = host.Address } : null;
    }

    /// <summary>Some file makes a client whose service is somebody else's, wherever its address comes from (Azure's): the model may be meant for that one.</summary>
    private static bool NamesClientOfAnother(string developer, CompilationScope scope, CancellationToken cancellationToken)
    {
        foreach (var tree in scope.Compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var facts = TreeFacts.Of(tree);
            foreach (var client in scope.Sdk.PresumedOperators)
            {
                if (client.Value != developer && facts.Names(client.Key).Count > 0) return true;
            }
        }

        return false;
    }
}
