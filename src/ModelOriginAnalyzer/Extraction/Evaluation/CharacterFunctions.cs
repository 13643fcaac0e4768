using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction.Evaluation;

/// <summary>Sequences of characters: reversed, cut, each one changed by the same sum.</summary>
internal static class CharacterFunctions
{
    private const int DeepestSum = 8;

    public static void AddTo(Dictionary<string, KnownFunction> table)
    {
        table["Reverse"] = static (call, found) => call.Count == 0 && call.Map(call.Receiver, static text => text.Computed(Reversed(text.Text!)), found);
        table["Take"] = static (call, found) => call.Count == 1 && call.Number(0) is { } count && call.Map(call.Receiver, text => text.Part(0, Math.Min(count, text.Text!.Length)), found);
        table["Skip"] = static (call, found) => call.Count == 1 && call.Number(0) is { } count && call.Map(call.Receiver, text => text.Part(Math.Min(count, text.Text!.Length), -1), found);
        table["Select"] = Select;
        table["ToChar"] = static (call, found) =>
        {
            if (call.ReceiverName is not "Convert" || call.Count != 1 || call.Number(0) is not (>= 0 and <= char.MaxValue and var code)) return false;

            found.Add(TextValue.Known(((char)code).ToString()));
            return true;
        };
    }

    public static string Reversed(string text)
    {
        var characters = text.ToCharArray();
        Array.Reverse(characters);
        return new string(characters);
    }

    /// <summary>`codes.Select(c => (char)(c ^ 7))`.</summary>
    private static bool Select(PureCall call, List<TextValue> found)
    {
        if (call.Count != 1 || call.Argument(0) is not SimpleLambdaExpressionSyntax { ExpressionBody: { } body, Parameter.Identifier.ValueText: var parameter }) return false;

        return call.Map(call.Receiver, text =>
        {
            if (text.Open) return TextValue.Dynamic;

            var changed = new char[text.Text!.Length];
            for (var i = 0; i < changed.Length; i++)
            {
                if (Sum(body, parameter, text.Text[i], DeepestSum) is not (>= 0 and <= char.MaxValue and var code)) return TextValue.Dynamic;
                changed[i] = (char)code;
            }

            return text.Computed(new string(changed)) with { IsBytes = false };
        }, found);
    }

    private static int? Sum(ExpressionSyntax expression, string parameter, int value, int steps)
    {
        if (steps == 0) return null;

        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                return Sum(inner.Expression, parameter, value, steps - 1);

            case CastExpressionSyntax cast:
                return Sum(cast.Expression, parameter, value, steps - 1);

            case IdentifierNameSyntax name:
                return name.Identifier.ValueText == parameter ? value : null;

            case LiteralExpressionSyntax { Token.Value: int number }:
                return number;

            case LiteralExpressionSyntax { Token.Value: char character }:
                return character;

            case BinaryExpressionSyntax binary when Sum(binary.Left, parameter, value, steps - 1) is { } left && Sum(binary.Right, parameter, value, steps - 1) is { } right:
                return binary.Kind() switch
                {
                    SyntaxKind.AddExpression => left + right,
                    SyntaxKind.SubtractExpression => left - right,
                    SyntaxKind.ExclusiveOrExpression => left ^ right,
                    SyntaxKind.MultiplyExpression => left * right,
                    SyntaxKind.ModuloExpression when right > 0 => left % right,
                    SyntaxKind.DivideExpression when right > 0 => left / right,
                    _ => null,
                };

            default:
                return null;
        }
    }
}
