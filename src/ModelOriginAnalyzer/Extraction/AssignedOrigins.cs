using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>What statements assign to a local or a member after its declaration.</summary>
internal static class AssignedOrigins
{
    /// <summary>In the part of the type that declares the member; other parts may assign it too.</summary>
    public static void AddInType(string name, Declaration declaration, MemberDeclarationSyntax member, OriginSet found)
    {
        if (member.Parent is not TypeDeclarationSyntax type) return;

        Add(name, declaration, type, found);
        if (found.Origins.Count == 0 && type.Modifiers.Any(SyntaxKind.PartialKeyword)) found.Complete = false;
    }

    /// <summary>Within <paramref name="scope"/>.</summary>
    public static void Add(string name, Declaration declaration, SyntaxNode scope, OriginSet found)
    {
        foreach (var use in TreeFacts.Of(declaration.Binding.Tree).Names(name))
        {
            if (!scope.Span.Contains(use.Span)) continue;

            // x = …, this.x = …; `new C { x = … }` speaks of another object.
            ExpressionSyntax target = use.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } member && member.Name == use ? member : use;
            switch (target.Parent)
            {
                case AssignmentExpressionSyntax assignment when assignment.Left == target && assignment.Parent is not InitializerExpressionSyntax:
                    if (declaration.Binding.DeclarationOf(use)?.Syntax != declaration.Syntax) break;

                    if (assignment.Kind() is SyntaxKind.SimpleAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression)
                    {
                        found.Origins.Add(new Origin(assignment.Right, declaration.Binding, Branches.Between(assignment, scope)));
                    }
                    else
                    {
                        found.Complete = false;
                    }

                    break;

                // (host, path) = ("…", "…");
                case ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } targets } part when assignment.Left == targets:
                    if (declaration.Binding.DeclarationOf(use)?.Syntax != declaration.Syntax) break;

                    if (assignment.Right is TupleExpressionSyntax given && targets.Arguments.IndexOf(part) is var position && position < given.Arguments.Count)
                    {
                        found.Origins.Add(new Origin(given.Arguments[position].Expression, declaration.Binding, Branches.Between(assignment, scope)));
                    }
                    else
                    {
                        found.Complete = false;
                    }

                    break;

                case ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument when !argument.RefKindKeyword.IsKind(SyntaxKind.InKeyword):
                    found.Complete = false;
                    break;
            }
        }
    }
}
