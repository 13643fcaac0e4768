using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction.Evaluation;

/// <summary>A constant index or range: `[2]`, `[^1]`, `[4..]`, `[..^3]`.</summary>
internal readonly record struct TextRange(int Start, bool StartFromEnd, int End, bool EndFromEnd, bool IsIndex)
{
    public static bool TryRead(ExpressionSyntax expression, Binding binding, out TextRange range)
    {
        range = default;
        if (expression is RangeExpressionSyntax { LeftOperand: var left, RightOperand: var right })
        {
            if (!TryReadBound(left, binding, 0, fromEndByDefault: false, out var start, out var startFromEnd) || !TryReadBound(right, binding, 0, fromEndByDefault: true, out var end, out var endFromEnd)) return false;

            range = new TextRange(start, startFromEnd, end, endFromEnd, IsIndex: false);
            return true;
        }

        if (!TryReadBound(expression, binding, 0, fromEndByDefault: false, out var index, out var fromEnd)) return false;

        range = new TextRange(index, fromEnd, 0, false, IsIndex: true);
        return true;
    }

    /// <summary>The characters of a text in the range.</summary>
    public TextValue CutFrom(TextValue text)
    {
        if (text.Text is not { Length: var length } || (text.Open && (StartFromEnd || EndFromEnd))) return TextValue.Dynamic;

        var start = StartFromEnd ? length - Start : Start;
        if (IsIndex) return text.Part(start, 1);

        // A range whose end stands before its start throws when the program runs.
        var end = EndFromEnd ? length - End : End;
        return end < start ? TextValue.Dynamic : text.Part(start, end - start);
    }

    /// <summary>The one of several texts that an index means.</summary>
    public TextValue PickFrom(List<TextValue> parts)
    {
        var at = StartFromEnd ? parts.Count - Start : Start;
        return IsIndex && at >= 0 && at < parts.Count ? parts[at] : TextValue.Dynamic;
    }

    /// <summary>What `text.Split(',')` gives; null for any other call, and for a text that is not known.</summary>
    public static List<TextValue>? PartsOf(InvocationExpressionSyntax split, ValueEvaluator values, Binding binding, int depth)
    {
        if (CallArguments.NameOf(split) is not "Split" || split.ArgumentList.Arguments is not { Count: > 0 } arguments || CallArguments.ReceiverOf(split) is not { } receiver) return null;
        if (PureCall.Only(values.AsText(receiver, binding, depth)) is not { Text: { } text, Open: false } whole || PureCall.Only(values.AsText(arguments[0].Expression, binding, depth)) is not { Text: { Length: > 0 } separator }) return null;

        var parts = new List<TextValue>();
        var start = 0;
        for (var at = text.IndexOf(separator, System.StringComparison.Ordinal); at >= 0; at = text.IndexOf(separator, start, System.StringComparison.Ordinal))
        {
            parts.Add(whole.Part(start, at - start));
            start = at + separator.Length;
        }

        parts.Add(whole.Part(start, -1));
        return parts;
    }

    private static bool TryReadBound(ExpressionSyntax? bound, Binding binding, int omitted, bool fromEndByDefault, out int value, out bool fromEnd)
    {
        fromEnd = bound is null ? fromEndByDefault : bound is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.IndexExpression };
        value = omitted;
        if (bound is null) return true;
        if (binding.NumberOf(bound is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.IndexExpression } index ? index.Operand : bound) is not { } number) return false;

        value = number;
        return true;
    }
}
