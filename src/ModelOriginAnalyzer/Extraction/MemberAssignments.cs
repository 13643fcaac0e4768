using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <param name="Target">`options.Endpoint`.</param>
internal readonly record struct MemberAssignment(MemberAccessExpressionSyntax Target, ExpressionSyntax Value, AssignmentExpressionSyntax Assignment);

/// <summary>Assignments to members of the object that a local, parameter, field or property holds: `options.Endpoint = …`.</summary>
internal static class MemberAssignments
{
    public static IEnumerable<MemberAssignment> On(Declaration declaration)
    {
        if (NameOf(declaration.Syntax) is not { } name) yield break;

        foreach (var use in TreeFacts.Of(declaration.Binding.Tree).Names(name))
        {
            ExpressionSyntax holder = use.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } self && self.Name == use ? self : use;
            if (holder.Parent is not MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } target || target.Expression != holder) continue;
            if (assignment.Left != target || !assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)) continue;
            if (declaration.Binding.DeclarationOf(use)?.Syntax != declaration.Syntax) continue;

            yield return new MemberAssignment(target, assignment.Right, assignment);
        }
    }

    private static string? NameOf(SyntaxNode declared) => declared switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => null,
    };
}
