using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// From a value to the calls that send it: `http.PostAsJsonAsync(url, new { model = "…" })`, also by way of a local, of
/// `JsonSerializer.Serialize`, of `request.Content = …`.
/// </summary>
internal sealed class BodyCalls(SdkSymbols sdk, ClientTracer tracer, Binding binding)
{
    private const int MostSteps = 4;

    /// <summary>From a node to what was found above it: the links of a long chain have everything above them in common.</summary>
    private readonly Dictionary<SyntaxNode, IReadOnlyList<TracedObject>> _above = [];

    /// <summary>What the first call on the way holds; empty if no call that has an endpoint is in sight.</summary>
    public IReadOnlyList<TracedObject> Around(ExpressionSyntax value)
    {
        if (sdk.IsEmpty) return [];

        var passed = new List<SyntaxNode>();
        IReadOnlyList<TracedObject>? found = null;
        for (SyntaxNode? node = value; found is null && node?.Parent is { } parent; node = parent)
        {
            if (_above.TryGetValue(node, out found)) break;

            passed.Add(node);
            found = FoundAt(node, parent, MostSteps);
        }

        found ??= [];
        foreach (var node in passed) _above[node] = found;
        return found;
    }

    private IReadOnlyList<TracedObject> Around(ExpressionSyntax value, int steps)
    {
        if (steps == 0) return [];

        IReadOnlyList<TracedObject>? found = null;
        for (SyntaxNode? node = value; found is null && node?.Parent is { } parent; node = parent) found = FoundAt(node, parent, steps);
        return found ?? [];
    }

    /// <summary>Null: the way goes on to the parent's parent.</summary>
    private IReadOnlyList<TracedObject>? FoundAt(SyntaxNode node, SyntaxNode parent, int steps)
    {
        switch (parent)
        {
            case InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax when binding.MethodOf(parent) is { } method:
                var read = tracer.ReadCall(parent, method, binding);
                return HasEndpoint(read) ? read : null;

            // request.Content = …
            case AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: var holder } } assignment when assignment.Right == node:
                return tracer.Trace(holder, binding) is { Count: > 0 } traced && HasEndpoint(traced) ? traced : [];

            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax or UsingStatementSyntax } local }:
                return AroundUses(local, steps - 1);

            case StatementSyntax or MemberDeclarationSyntax:
                return [];

            default:
                return null;
        }
    }

    private IReadOnlyList<TracedObject> AroundUses(VariableDeclaratorSyntax local, int steps)
    {
        var scope = Origins.ScopeOf(local);
        foreach (var use in TreeFacts.Of(binding.Tree).Names(local.Identifier.ValueText))
        {
            if (!scope.Span.Contains(use.Span) || binding.DeclarationOf(use)?.Syntax != local) continue;
            if (Around(use, steps) is { Count: > 0 } found) return found;
        }

        return [];
    }

    private static bool HasEndpoint(IReadOnlyList<TracedObject> traced)
    {
        foreach (var found in traced)
        {
            foreach (var endpoint in found.Endpoints)
            {
                if (endpoint.Value.Text is not null) return true;
            }
        }

        return false;
    }
}
