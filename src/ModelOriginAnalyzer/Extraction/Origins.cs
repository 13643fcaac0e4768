using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>An expression whose value a name may have.</summary>
/// <param name="Choices">The branches and calls on the way.</param>
internal readonly record struct Origin(ExpressionSyntax Expression, Binding Binding, ImmutableArray<Choice> Choices);

/// <summary>All that a name may stand for, as far as its declaration shows.</summary>
internal sealed class OriginSet
{
    public static readonly OriginSet Unknown = new();

    public List<Origin> Origins { get; } = [];

    /// <summary>False: there may be others that nobody can see (parameters, out arguments, setters open to the world).</summary>
    public bool Complete { get; set; }
}

/// <summary>
/// Follows a name to the expressions it gets its value from: initializers, assignments, default values, returned expressions,
/// arguments of the calls in the same tree. One step only; whoever asks goes on from there.
/// </summary>
internal static class Origins
{
    /// <summary>More origins than this are not looked at: the set is then not complete.</summary>
    private const int Most = 12;

    public static OriginSet Of(Declaration declaration)
    {
        var found = declaration.Syntax switch
        {
            VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax field } variable => OfField(variable, field, declaration),
            VariableDeclaratorSyntax variable => OfLocal(variable, variable.Initializer?.Value, declaration),
            SingleVariableDesignationSyntax designation => OfDesignation(designation, declaration),
            ParameterSyntax parameter => OfParameter(parameter, declaration),
            PropertyDeclarationSyntax property => OfProperty(property, declaration),
            MethodDeclarationSyntax method => OfReturns(method.ExpressionBody?.Expression, method.Body, declaration.Binding),
            LocalFunctionStatementSyntax function => OfReturns(function.ExpressionBody?.Expression, function.Body, declaration.Binding),
            _ => OriginSet.Unknown,
        };
        if (found.Origins.Count <= Most) return found;

        found.Origins.RemoveRange(Most, found.Origins.Count - Most);
        found.Complete = false;
        return found;
    }

    /// <summary>The expressions that a lambda, or a method used as one, gives back.</summary>
    public static OriginSet OfLambda(AnonymousFunctionExpressionSyntax lambda, Binding binding)
        => OfReturns(lambda.ExpressionBody, lambda.Block, binding);

    /// <summary>The member, accessor or lambda-free scope in which a local lives.</summary>
    public static SyntaxNode ScopeOf(SyntaxNode node)
    {
        for (var scope = node.Parent; scope is not null; scope = scope.Parent)
        {
            if (scope is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax) return scope;
        }

        return node.SyntaxTree.GetRoot();
    }

    private static OriginSet OfLocal(SyntaxNode declared, ExpressionSyntax? initializer, Declaration declaration)
    {
        var found = new OriginSet { Complete = true };
        if (initializer is not null) found.Origins.Add(new Origin(initializer, declaration.Binding, ImmutableArray<Choice>.Empty));

        AddAssignments(NameOf(declared), declaration, ScopeOf(declared), found);
        return found;
    }

    private static OriginSet OfField(VariableDeclaratorSyntax variable, BaseFieldDeclarationSyntax field, Declaration declaration)
    {
        var constant = field.Modifiers.Any(SyntaxKind.ConstKeyword);
        var closed = constant || field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) || !IsOpenToOthers(field.Modifiers);
        var found = new OriginSet { Complete = closed };
        if (variable.Initializer is { } initializer) found.Origins.Add(new Origin(initializer.Value, declaration.Binding, ImmutableArray<Choice>.Empty));

        if (!constant) AddAssignmentsInType(variable.Identifier.ValueText, declaration, field, found);
        return found;
    }

    private static OriginSet OfProperty(PropertyDeclarationSyntax property, Declaration declaration)
    {
        if (property.ExpressionBody is { } body) return Single(body.Expression, declaration.Binding);

        var settable = false;
        foreach (var accessor in property.AccessorList?.Accessors ?? default)
        {
            if (accessor.IsKind(SyntaxKind.GetAccessorDeclaration) && (accessor.ExpressionBody is not null || accessor.Body is not null))
            {
                return OfReturns(accessor.ExpressionBody?.Expression, accessor.Body, declaration.Binding);
            }

            if (!accessor.IsKind(SyntaxKind.GetAccessorDeclaration) && !accessor.Modifiers.Any(SyntaxKind.PrivateKeyword)) settable = true;
        }

        var found = new OriginSet { Complete = !settable };
        if (property.Initializer is { } initializer) found.Origins.Add(new Origin(initializer.Value, declaration.Binding, ImmutableArray<Choice>.Empty));

        AddAssignmentsInType(property.Identifier.ValueText, declaration, property, found);
        if (found.Origins.Count == 0) found.Complete = false;
        return found;
    }

    private static OriginSet OfParameter(ParameterSyntax parameter, Declaration declaration)
    {
        var found = new OriginSet();
        if (parameter.Default is { } written) found.Origins.Add(new Origin(written.Value, declaration.Binding, ImmutableArray<Choice>.Empty));
        if (parameter.Parent is not BaseParameterListSyntax { Parent: { } owner } list) return found;

        var position = list.Parameters.IndexOf(parameter);
        var name = owner switch
        {
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            LocalFunctionStatementSyntax function => function.Identifier.ValueText,
            ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
            TypeDeclarationSyntax type => type.Identifier.ValueText,
            _ => null,
        };
        if (name is null) return found;

        var calls = 0;
        foreach (var use in TreeFacts.Of(declaration.Binding.Tree).Names(name))
        {
            if (ArgumentFor(use, owner, parameter, position, declaration.Binding, out var isCall) is { } argument)
            {
                found.Origins.Add(argument);
            }

            if (isCall) calls++;
        }

        // Every caller of a local function or private method stands in this tree, unless its type has parts elsewhere.
        found.Complete = calls > 0 && owner switch
        {
            LocalFunctionStatementSyntax => true,
            MethodDeclarationSyntax method => !IsOpenToOthers(method.Modifiers) && method.Parent is TypeDeclarationSyntax type && !type.Modifiers.Any(SyntaxKind.PartialKeyword),
            _ => false,
        };
        return found;
    }

    /// <summary>What a call gives to the parameter at <paramref name="position"/>.</summary>
    private static Origin? ArgumentFor(IdentifierNameSyntax use, SyntaxNode owner, ParameterSyntax parameter, int position, Binding binding, out bool isCall)
    {
        isCall = false;
        ExpressionSyntax callee = use.Parent is MemberAccessExpressionSyntax member && member.Name == use ? member : use;
        SyntaxNode? call = callee.Parent switch
        {
            InvocationExpressionSyntax invocation when invocation.Expression == callee => invocation,
            ObjectCreationExpressionSyntax creation when creation.Type == use => creation,
            _ => null,
        };
        if (call is null) return null;

        var declared = binding.MethodOf(call)?.DeclaringSyntaxReferences;
        if (declared is { Length: > 0 } references && references[0].Span != owner.Span) return null;

        isCall = true;
        var arguments = call switch
        {
            InvocationExpressionSyntax invocation => invocation.ArgumentList,
            ObjectCreationExpressionSyntax creation => creation.ArgumentList,
            _ => null,
        };
        if (arguments is null) return null;

        for (var i = 0; i < arguments.Arguments.Count; i++)
        {
            var argument = arguments.Arguments[i];
            var fits = argument.NameColon is { } named ? named.Name.Identifier.ValueText == parameter.Identifier.ValueText : i == position;
            if (fits) return new Origin(argument.Expression, binding, ImmutableArray.Create(new Choice(owner, call)));
        }

        return null;
    }

    private static OriginSet OfDesignation(SingleVariableDesignationSyntax designation, Declaration declaration)
    {
        switch (designation.Parent)
        {
            case ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: AssignmentExpressionSyntax { Right: TupleExpressionSyntax tuple } } } list:
                var position = list.Variables.IndexOf(designation);
                return position < tuple.Arguments.Count
                    ? OfLocal(designation, tuple.Arguments[position].Expression, declaration)
                    : OriginSet.Unknown;

            case DeclarationPatternSyntax { Parent: IsPatternExpressionSyntax matched }:
                return Single(matched.Expression, declaration.Binding);

            case RecursivePatternSyntax { Parent: IsPatternExpressionSyntax matched }:
                return Single(matched.Expression, declaration.Binding);

            case VarPatternSyntax { Parent: IsPatternExpressionSyntax matched }:
                return Single(matched.Expression, declaration.Binding);

            // Uri.TryCreate(text, kind, out var uri)
            case DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax invocation } arguments } }
                when CallArguments.NameOf(invocation) == "TryCreate" && arguments.Arguments.Count > 1:
                return Single(arguments.Arguments[0].Expression, declaration.Binding);

            default:
                return OriginSet.Unknown;
        }
    }

    private static OriginSet OfReturns(ExpressionSyntax? expression, BlockSyntax? body, Binding binding)
    {
        if (expression is not null) return Single(expression, binding);

        var found = new OriginSet { Complete = true };
        if (body is null) return OriginSet.Unknown;

        foreach (var node in body.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)))
        {
            if (node is not ReturnStatementSyntax { Expression: { } returned }) continue;

            found.Origins.Add(new Origin(returned, binding, BranchesBetween(node, body)));
        }

        return found.Origins.Count == 0 ? OriginSet.Unknown : found;
    }

    private static OriginSet Single(ExpressionSyntax expression, Binding binding)
        => new() { Complete = true, Origins = { new Origin(expression, binding, ImmutableArray<Choice>.Empty) } };

    /// <summary>In the part of the type that declares the member; other parts may assign it too.</summary>
    private static void AddAssignmentsInType(string name, Declaration declaration, MemberDeclarationSyntax member, OriginSet found)
    {
        if (member.Parent is not TypeDeclarationSyntax type) return;

        AddAssignments(name, declaration, type, found);
        if (found.Origins.Count == 0 && type.Modifiers.Any(SyntaxKind.PartialKeyword)) found.Complete = false;
    }

    private static void AddAssignments(string name, Declaration declaration, SyntaxNode scope, OriginSet found)
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
                        found.Origins.Add(new Origin(assignment.Right, declaration.Binding, BranchesBetween(assignment, scope)));
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
                        found.Origins.Add(new Origin(given.Arguments[position].Expression, declaration.Binding, BranchesBetween(assignment, scope)));
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

    /// <summary>The sides of `if` and the sections of `switch` that a node stands in.</summary>
    private static ImmutableArray<Choice> BranchesBetween(SyntaxNode node, SyntaxNode scope)
    {
        var choices = ImmutableArray<Choice>.Empty;
        for (var inner = node; inner.Parent is { } outer && inner != scope; inner = outer)
        {
            if (outer is IfStatementSyntax && inner is StatementSyntax or ElseClauseSyntax) choices = choices.Add(new Choice(outer, inner));
            else if (outer is SwitchStatementSyntax && inner is SwitchSectionSyntax) choices = choices.Add(new Choice(outer, inner));
        }

        return choices;
    }

    private static bool IsOpenToOthers(SyntaxTokenList modifiers)
        => modifiers.Any(SyntaxKind.PublicKeyword) || modifiers.Any(SyntaxKind.InternalKeyword) || modifiers.Any(SyntaxKind.ProtectedKeyword);

    private static string NameOf(SyntaxNode declared) => declared switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
        _ => "",
    };
}
