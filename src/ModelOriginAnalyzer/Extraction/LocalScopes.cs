using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Locals and parameters by name and nesting, as the language nests them.</summary>
internal static class LocalScopes
{
    /// <summary>The declarator, designation or parameter that a simple name means; null if it is none of these.</summary>
    public static SyntaxNode? Find(IdentifierNameSyntax name)
    {
        var text = name.Identifier.ValueText;
        for (var node = name.Parent; node is not null; node = node.Parent)
        {
            var found = node switch
            {
                BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax => InScope(node, text, name),
                ForStatementSyntax { Declaration: { } declaration } => InDeclaration(declaration, text),
                UsingStatementSyntax { Declaration: { } declaration } => InDeclaration(declaration, text),
                SimpleLambdaExpressionSyntax lambda => lambda.Parameter.Identifier.ValueText == text ? lambda.Parameter : null,
                ParenthesizedLambdaExpressionSyntax lambda => InParameters(lambda.ParameterList, text),
                AnonymousMethodExpressionSyntax { ParameterList: { } parameters } => InParameters(parameters, text),
                LocalFunctionStatementSyntax function => InParameters(function.ParameterList, text),
                BaseMethodDeclarationSyntax method => InParameters(method.ParameterList, text),
                TypeDeclarationSyntax { ParameterList: { } parameters } => InParameters(parameters, text),
                _ => null,
            };
            if (found is not null) return found;
            if (node is TypeDeclarationSyntax) return null;
        }

        return null;
    }

    /// <summary>Code that tools write has methods of thousands of statements: what each scope declares is gathered once.</summary>
    private static SyntaxNode? InScope(SyntaxNode scope, string text, SyntaxNode use)
        => TreeFacts.Of(scope.SyntaxTree).Locals(scope).TryGetValue(text, out var local) && local.Statement.SpanStart <= use.SpanStart ? local.Declaration : null;

    /// <summary>The locals that the statements of a block, a switch section or a compilation unit declare, by name; of two with one name the first.</summary>
    public static Dictionary<string, (SyntaxNode Declaration, StatementSyntax Statement)> DeclaredIn(SyntaxNode scope)
    {
        var locals = new Dictionary<string, (SyntaxNode, StatementSyntax)>(StringComparer.Ordinal);
        switch (scope)
        {
            case BlockSyntax block:
                foreach (var statement in block.Statements) AddLocals(statement, locals);
                break;

            case SwitchSectionSyntax section:
                foreach (var statement in section.Statements) AddLocals(statement, locals);
                break;

            case CompilationUnitSyntax unit:
                foreach (var member in unit.Members)
                {
                    if (member is GlobalStatementSyntax global) AddLocals(global.Statement, locals);
                }

                break;
        }

        return locals;
    }

    private static void AddLocals(StatementSyntax statement, Dictionary<string, (SyntaxNode, StatementSyntax)> locals)
    {
        switch (statement)
        {
            case LocalDeclarationStatementSyntax local:
                foreach (var variable in local.Declaration.Variables) Add(variable.Identifier.ValueText, variable);
                break;

            // var (host, path) = …; out var x; x is { } y
            case ExpressionStatementSyntax or IfStatementSyntax:
                foreach (var node in statement.DescendantNodes(static node => node is not (BlockSyntax or AnonymousFunctionExpressionSyntax)))
                {
                    if (node is SingleVariableDesignationSyntax designation) Add(designation.Identifier.ValueText, designation);
                }

                break;
        }

        void Add(string name, SyntaxNode declaration)
        {
            if (!locals.ContainsKey(name)) locals.Add(name, (declaration, statement));
        }
    }

    private static SyntaxNode? InDeclaration(VariableDeclarationSyntax declaration, string text)
    {
        foreach (var variable in declaration.Variables)
        {
            if (variable.Identifier.ValueText == text) return variable;
        }

        return null;
    }

    private static SyntaxNode? InParameters(BaseParameterListSyntax parameters, string text)
    {
        foreach (var parameter in parameters.Parameters)
        {
            if (parameter.Identifier.ValueText == text) return parameter;
        }

        return null;
    }
}
