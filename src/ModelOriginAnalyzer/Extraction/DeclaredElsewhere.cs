using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>What another file, which holds a literal, proves and reports on its own.</summary>
internal sealed class DeclaredElsewhere(SyntaxTree tree, CompilationScope scope, CancellationToken cancellationToken)
{
    /// <summary>Null when the literal is reported in the tree at hand, or in none.</summary>
    public UseReferences? Of(TextPiece piece, string text, ReferenceRole role)
    {
        if (piece.Configuration is { } configured) return configured.Use;
        if (piece.Token.SyntaxTree is not { } other || other == tree || piece.Token.Parent is not ExpressionSyntax expression) return null;

        var isEndpoint = role == ReferenceRole.Endpoint;
        var isDistinctive = isEndpoint ? KnownHosts.Names(text, scope) : DistinctiveText.IsModel(text, scope);
        if (!isDistinctive || Placements.Of(expression) == Placement.Mention) return null;

        var alone = new Reference { Role = isEndpoint ? ReferenceRole.Endpoint : ReferenceRole.Model, Value = text };
        return isEndpoint ? new UseReferences { Endpoint = alone } : new UseReferences { Model = alone, Endpoint = DeveloperApi.Of(text, other, scope, cancellationToken) };
    }
}
