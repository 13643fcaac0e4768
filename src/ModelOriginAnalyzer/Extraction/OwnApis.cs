using System.Threading;
using Microsoft.CodeAnalysis;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// Where a model goes that is written without an endpoint, beyond what its own file and compilation say: to the API of the project that
/// declares it, or of the only client that its file makes. A scan sees these projects' source, a build does not.
/// </summary>
internal sealed class OwnApis(CompilationScope scope, BindingSource bindings, OwnClients clients)
{
    private SourceHost? _ofClients;

    /// <param name="symbol">What names the model; null where its id is written.</param>
    public Reference? For(string model, ISymbol? symbol, CancellationToken cancellationToken)
    {
        var tree = bindings.Own.Tree;
        if (DeveloperApi.Of(model, tree, scope, cancellationToken) is { } api) return api;
        if (symbol is { DeclaringSyntaxReferences: { IsEmpty: false } declarations, ContainingAssembly: { } assembly } && scope.Of(assembly) is var declaring && declaring != scope
            && DeveloperApi.Of(model, declarations[0].SyntaxTree, declaring, cancellationToken) is { } declared) return declared;

        var made = _ofClients ??= clients.MadeIn(tree.GetRoot(cancellationToken), cancellationToken);
        return made.Operator is { } name && IdentityResolver.ResolveModel(scope.Catalog, model).Developer?.Name == name
            ? new Reference { Role = ReferenceRole.Endpoint, Value = made.Address }
            : null;
    }
}
