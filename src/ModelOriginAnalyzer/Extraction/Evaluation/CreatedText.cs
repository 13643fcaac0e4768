using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction.Evaluation;

/// <summary>Objects that are made of a text and are one: `new Uri(…)`, `new string(…)`.</summary>
internal static class CreatedText
{
    private const int MostRepeats = 256;

    /// <summary>False: an object of another kind.</summary>
    public static bool TryAdd(BaseObjectCreationExpressionSyntax creation, ValueEvaluator values, Binding binding, int depth, List<TextValue> found)
    {
        switch (NameOf(creation, binding))
        {
            case "Uri":
                AddUri(creation, values, binding, depth, found);
                return true;

            case "string" or "String":
                AddString(creation, values, binding, depth, found);
                return true;

            case "PathString" or "HostString" or "StringValues":
                if (creation.ArgumentList is not { Arguments: { Count: 1 } only }) return false;

                found.AddRange(values.AsText(only[0].Expression, binding, depth));
                return true;

            default:
                return false;
        }
    }

    private static string? NameOf(BaseObjectCreationExpressionSyntax creation, Binding binding) => creation switch
    {
        ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax type } => type.Identifier.ValueText,
        ObjectCreationExpressionSyntax { Type: QualifiedNameSyntax type } => type.Right.Identifier.ValueText,
        ObjectCreationExpressionSyntax { Type: PredefinedTypeSyntax type } => type.Keyword.ValueText,
        ImplicitObjectCreationExpressionSyntax => binding.TypeOf(creation) is { ContainingNamespace.Name: "System" } type ? type.Name : null,
        _ => null,
    };

    private static void AddUri(BaseObjectCreationExpressionSyntax creation, ValueEvaluator values, Binding binding, int depth, List<TextValue> found)
    {
        if (creation.ArgumentList is not { Arguments: { Count: > 0 } arguments })
        {
            ValueEvaluator.AddDynamic(found);
            return;
        }

        var first = values.Alternatives(arguments[0].Expression, binding, depth);
        if (arguments.Count == 1 || arguments[1].Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "UriKind" } } or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression or (int)SyntaxKind.FalseLiteralExpression })
        {
            found.AddRange(first);
            return;
        }

        if (first.Count == 0) first.Add(TextValue.Dynamic);
        var second = values.AsText(arguments[1].Expression, binding, depth);
        foreach (var root in first)
        {
            foreach (var relative in second)
            {
                if (UriFunctions.Combine(root, relative) is { } combined) found.Add(combined);
            }
        }
    }

    private static void AddString(BaseObjectCreationExpressionSyntax creation, ValueEvaluator values, Binding binding, int depth, List<TextValue> found)
    {
        var arguments = creation.ArgumentList?.Arguments ?? default;
        switch (arguments.Count)
        {
            case 1:
                // A char array, a span, a pointer.
                foreach (var text in values.AsText(arguments[0].Expression, binding, depth)) found.Add(text.IsBytes ? TextValue.Dynamic : text);
                return;

            case 2 when binding.NumberOf(arguments[1].Expression) is >= 0 and <= MostRepeats and var count && ConstantText.CharacterOf(arguments[0].Expression, binding) is { } repeated:
                found.Add(TextValue.Known(new string(repeated[0], count)));
                return;

            case 3 when binding.NumberOf(arguments[1].Expression) is { } start && binding.NumberOf(arguments[2].Expression) is { } length:
                foreach (var text in values.AsText(arguments[0].Expression, binding, depth)) found.Add(text.IsBytes ? TextValue.Dynamic : text.Part(start, length));
                return;

            default:
                ValueEvaluator.AddDynamic(found);
                return;
        }
    }
}
