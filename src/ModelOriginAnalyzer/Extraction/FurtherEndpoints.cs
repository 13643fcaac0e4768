using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Extraction.Evaluation;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>An address beside a model.</summary>
internal readonly record struct NearbyEndpoint(ExpressionSyntax Expression, TextValue Value);

/// <summary>
/// The endpoint of a model that stands in no object and call with it: along the chain of calls, in the object that a call is made on, in
/// an object among the members or arguments. There has to be one known API.
/// </summary>
internal sealed class FurtherEndpoints(CompilationScope scope, Binding binding, ValueEvaluator values)
{
    /// <summary>A name that is used more often is not followed.</summary>
    private const int MostUses = 16;

    /// <summary>Empty if there is none, or more than one API.</summary>
    public List<NearbyEndpoint> Around(ExpressionSyntax expression)
    {
        if (One(In(CallChains.ArgumentsOf(expression), binding)) is { Count: > 0 } chained) return chained;
        if (CallChains.CallAround(expression) is { } call && CallArguments.ReceiverOf(call) is { } receiver and (IdentifierNameSyntax or MemberAccessExpressionSyntax) && InObject(receiver) is { Count: > 0 } asked) return asked;

        foreach (var container in Containers.Around(expression))
        {
            if (container.IsLoose) break;
            if (InObjectsOf(container.Entries) is { Count: > 0 } inside) return inside;
        }

        return [];
    }

    /// <summary>Where the local or field stands that is made of a value.</summary>
    public IEnumerable<ExpressionSyntax> UsesOf(ExpressionSyntax value)
    {
        if (value.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }) yield break;

        var isField = variable.Parent?.Parent is BaseFieldDeclarationSyntax;
        var part = isField ? (SyntaxNode?)variable.FirstAncestorOrSelf<TypeDeclarationSyntax>() : Origins.ScopeOf(variable);
        var names = TreeFacts.Of(binding.Tree).Names(variable.Identifier.ValueText);
        if (part is null || names.Count > MostUses) yield break;

        foreach (var name in names)
        {
            if (!part.Span.Contains(name.Span) || binding.DeclarationOf(name)?.Syntax != variable) continue;

            yield return name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } member && member.Name == name ? member : name;
        }
    }

    /// <summary>`new Deployment { Host = host, … }`: the one API that an object among the entries was made with.</summary>
    private List<NearbyEndpoint> InObjectsOf(List<Entry> entries)
    {
        var found = new List<NearbyEndpoint>();
        foreach (var entry in entries)
        {
            if (entry.Expression is IdentifierNameSyntax or BaseObjectCreationExpressionSyntax) found.AddRange(InObject(entry.Expression));
        }

        return One(found);
    }

    /// <summary>`var client = new Client("https://…"); client.Ask("…")`: what the object was made with.</summary>
    private List<NearbyEndpoint> InObject(ExpressionSyntax expression)
    {
        var found = new List<NearbyEndpoint>();
        foreach (var made in values.Objects(expression, binding))
        {
            // Another file reports its own literals, and its names are not bound here.
            if (made.Binding != binding || made.Made is not BaseObjectCreationExpressionSyntax creation) return [];

            found.AddRange(In(Containers.OfCreation(creation), made.Binding));
        }

        return One(found);
    }

    private List<NearbyEndpoint> In(List<Entry> entries, Binding of)
    {
        var found = new List<NearbyEndpoint>();
        foreach (var entry in entries)
        {
            if (entry.Expression is AnonymousFunctionExpressionSyntax or LiteralExpressionSyntax { Token.Value: not string }) continue;

            foreach (var value in values.Evaluate(entry.Expression, of))
            {
                if (value.Text is { } text && KnownHosts.Names(text, scope)) found.Add(new NearbyEndpoint(entry.Expression, value));
            }
        }

        return found;
    }

    /// <summary>Empty unless all are addresses of one host.</summary>
    private List<NearbyEndpoint> One(List<NearbyEndpoint> endpoints)
    {
        string? host = null;
        foreach (var endpoint in endpoints)
        {
            if (IdentityResolver.ResolveEndpoint(scope.Catalog, endpoint.Value.Text!) is not { } identity || (host ??= identity.Host.Host) != identity.Host.Host) return [];
        }

        return endpoints;
    }
}
