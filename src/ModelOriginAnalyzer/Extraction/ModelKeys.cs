using System;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// Places whose name says that a model stands there: `model = "…"` of a body, `ModelId = "…"`, `["model"] = "…"`, `model: "…"`. Nothing
/// rests on the name alone: it lets a word that is also an id count beside an API that the catalog knows.
/// </summary>
internal static class ModelKeys
{
    private const int LongestId = 120;

    /// <summary>Whether the expression is the value at such a place.</summary>
    public static bool Holds(ExpressionSyntax expression) => expression.Parent switch
    {
        AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name.Identifier.ValueText: var name } => Names(name),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name } } assignment => assignment.Right == expression && Names(name),
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } assignment => assignment.Right == expression && Names(name),
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } keys } } assignment => assignment.Right == expression && IsKey(keys[0].Expression),
        InitializerExpressionSyntax { Expressions: { Count: 2 } pair } => pair[1] == expression && IsKey(pair[0]),
        ArgumentSyntax { NameColon.Name.Identifier.ValueText: var name } => Names(name),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax { Identifier.ValueText: var name } } => Names(name),
        EqualsValueClauseSyntax { Parent: ParameterSyntax { Identifier.ValueText: var name } } => Names(name),
        _ => false,
    };

    /// <summary>Text that an id can be: short, one word, no address and no route.</summary>
    public static bool CanHold(string text)
    {
        if (text.Length is 0 or > LongestId) return false;

        foreach (var c in text)
        {
            if (!(c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '.' or '_' or ':' or '/' or '@')) return false;
        }

        return text.IndexOf("//", StringComparison.Ordinal) < 0 && text[0] is not ('/' or '.' or '-');
    }

    private static bool IsKey(ExpressionSyntax key) => key is LiteralExpressionSyntax { Token.Value: string text } && Names(text);

    private static bool Names(string name)
    {
        if (name.Length == 0) return false;

        foreach (var known in Known)
        {
            if (string.Equals(name, known, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static readonly string[] Known =
        ["model", "modelId", "model_id", "modelName", "model_name", "defaultModel", "defaultModelId", "chatModel", "chatModelId", "embeddingModel", "embeddingModelId", "completionModel", "reasoningModel", "languageModel"];
}
