using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>What the calls in the same tree give to a parameter, and its default.</summary>
internal static class ParameterOrigins
{
    public static OriginSet Of(ParameterSyntax parameter, Declaration declaration)
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
            MethodDeclarationSyntax method => !Origins.IsOpenToOthers(method.Modifiers) && method.Parent is TypeDeclarationSyntax type && !type.Modifiers.Any(SyntaxKind.PartialKeyword),
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

        var arguments = call switch
        {
            InvocationExpressionSyntax invocation => invocation.ArgumentList,
            ObjectCreationExpressionSyntax creation => creation.ArgumentList,
            _ => null,
        };
        var list = (BaseParameterListSyntax)parameter.Parent!;
        var receiver = ReceiverOf(call, list, owner);
        var first = receiver is null ? 0 : 1;

        // An unbound call may mean another overload.
        var isOpen = list.Parameters[list.Parameters.Count - 1].Modifiers.Any(SyntaxKind.ParamsKeyword);
        if (arguments is null || (arguments.Arguments.Count + first > list.Parameters.Count && !isOpen)) return null;

        isCall = true;
        if (receiver is not null && position == 0) return new Origin(receiver, binding, ImmutableArray.Create(new Choice(owner, call)));

        for (var i = 0; i < arguments.Arguments.Count; i++)
        {
            var argument = arguments.Arguments[i];
            var fits = argument.NameColon is { } named ? named.Name.Identifier.ValueText == parameter.Identifier.ValueText : i + first == position;
            if (fits) return new Origin(argument.Expression, binding, ImmutableArray.Create(new Choice(owner, call)));
        }

        return null;
    }

    /// <summary>What an extension method that is called like a member of it is given first; null for every other call.</summary>
    private static ExpressionSyntax? ReceiverOf(SyntaxNode call, BaseParameterListSyntax list, SyntaxNode owner)
        => list.Parameters.Count > 0 && list.Parameters[0].Modifiers.Any(SyntaxKind.ThisKeyword) && CallArguments.ReceiverOf(call) is { } receiver
            && !(receiver is IdentifierNameSyntax name && owner.Parent is TypeDeclarationSyntax type && name.Identifier.ValueText == type.Identifier.ValueText)
            ? receiver
            : null;
}
