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
                BlockSyntax block => InStatements(block.Statements, text, name),
                SwitchSectionSyntax section => InStatements(section.Statements, text, name),
                CompilationUnitSyntax unit => InTopLevel(unit, text, name),
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

    private static SyntaxNode? InStatements(SyntaxList<StatementSyntax> statements, string text, SyntaxNode use)
    {
        foreach (var statement in statements)
        {
            if (statement.SpanStart > use.SpanStart) break;
            if (InStatement(statement, text) is { } found) return found;
        }

        return null;
    }

    private static SyntaxNode? InTopLevel(CompilationUnitSyntax unit, string text, SyntaxNode use)
    {
        foreach (var member in unit.Members)
        {
            if (member.SpanStart > use.SpanStart) break;
            if (member is GlobalStatementSyntax global && InStatement(global.Statement, text) is { } found) return found;
        }

        return null;
    }

    private static SyntaxNode? InStatement(StatementSyntax statement, string text)
    {
        switch (statement)
        {
            case LocalDeclarationStatementSyntax local:
                return InDeclaration(local.Declaration, text);

            // var (host, path) = …; out var x; x is { } y
            case ExpressionStatementSyntax or IfStatementSyntax:
                foreach (var node in statement.DescendantNodes(static node => node is not (BlockSyntax or AnonymousFunctionExpressionSyntax)))
                {
                    if (node is SingleVariableDesignationSyntax designation && designation.Identifier.ValueText == text) return designation;
                }

                return null;

            default:
                return null;
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
