using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ModelOriginAnalyzer.Rules;

/// <summary>MOA0003: places in source that switch one of our diagnostics off, found by syntax alone.</summary>
internal static class SuppressionFinder
{
    private const int IdLength = 7;

    /// <summary>All our ids in lower case, for the text scan.</summary>
    public static readonly ImmutableArray<string> Triggers = ImmutableArray.Create(
        "moa0001", "moa0002", "moa0003", "moa0004", "moa0005", "moa0006", "moa1000", "moa1001", "moa1002", "moa1003", "moa1004", "moa1005", "moa1100", "moa1101");

    /// <summary>One of our ids stands here, and no more than that.</summary>
    public static bool IsId(SourceText text, int position)
    {
        if (position + IdLength > text.Length || (position > 0 && char.IsLetterOrDigit(text[position - 1])) || (position + IdLength < text.Length && char.IsLetterOrDigit(text[position + IdLength]))) return false;
        if (text[position] is not ('M' or 'm') || text[position + 1] is not ('O' or 'o') || text[position + 2] is not ('A' or 'a')) return false;

        for (var i = 3; i < IdLength; i++)
        {
            if (text[position + i] is not (>= '0' and <= '9')) return false;
        }

        return true;
    }

    /// <summary>The id, if it is suppressed by a pragma or an attribute here; null where it is only mentioned, or restored.</summary>
    public static string? SuppressedAt(SyntaxTree tree, int position, CancellationToken cancellationToken)
    {
        var token = tree.GetRoot(cancellationToken).FindToken(position, findInsideTrivia: true);
        for (var node = token.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case PragmaWarningDirectiveTriviaSyntax pragma:
                    return pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword) && pragma.ErrorCodes.Span.Contains(position) ? IdAt(tree, position, cancellationToken) : null;
                case AttributeArgumentSyntax { Parent: AttributeArgumentListSyntax { Parent: AttributeSyntax attribute } arguments } argument:
                    return Suppresses(attribute) && IsCheckId(arguments, argument) && token.IsKind(SyntaxKind.StringLiteralToken) && token.ValueText.StartsWith("MOA", StringComparison.OrdinalIgnoreCase)
                        ? IdAt(tree, position, cancellationToken)
                        : null;
                case StatementSyntax or MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    public static TextSpan SpanAt(int position) => new(position, IdLength);

    private static string IdAt(SyntaxTree tree, int position, CancellationToken cancellationToken) => tree.GetText(cancellationToken).ToString(SpanAt(position)).ToUpperInvariant();

    private static bool Suppresses(AttributeSyntax attribute)
    {
        var name = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return name is "SuppressMessage" or "SuppressMessageAttribute";
    }

    /// <summary>The second argument; a name says which it is wherever it stands.</summary>
    private static bool IsCheckId(AttributeArgumentListSyntax arguments, AttributeArgumentSyntax argument)
        => argument.NameColon is { Name.Identifier.ValueText: var name } ? name == "checkId" : argument.NameEquals is null && arguments.Arguments.IndexOf(argument) == 1;
}
