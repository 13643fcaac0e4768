using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction.Evaluation;

/// <summary>A call of a framework's method that gives the same for the same arguments, with what it takes to compute it.</summary>
internal sealed class PureCall(InvocationExpressionSyntax syntax, string name, ValueEvaluator values, Binding binding, int depth)
{
    private const int MostAlternatives = 12;

    public string Name => name;

    /// <summary>The expression before the dot; null if there is none.</summary>
    public ExpressionSyntax? Receiver { get; } = CallArguments.ReceiverOf(syntax);

    /// <summary>Its last name: `Convert`, `UTF8`, `string`.</summary>
    public string? ReceiverName => Receiver switch
    {
        IdentifierNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        PredefinedTypeSyntax predefined => predefined.Keyword.ValueText,
        _ => null,
    };

    public bool IsOnString => ReceiverName is "string" or "String";

    public int Count => syntax.ArgumentList.Arguments.Count;

    public ExpressionSyntax Argument(int position) => syntax.ArgumentList.Arguments[position].Expression;

    /// <summary>What the expression may be as a text; never empty.</summary>
    public List<TextValue> Text(ExpressionSyntax expression) => values.AsText(expression, binding, depth);

    /// <summary>A number that the compiler knows; null otherwise.</summary>
    public int? Number(int position) => binding.NumberOf(Argument(position));

    /// <summary>The arguments from a position on, or the elements of the one collection that stands there; null if that is not in sight.</summary>
    public List<List<TextValue>>? Items(int first)
    {
        var items = new List<List<TextValue>>();
        if (Count == first + 1 && values.Elements(Argument(first), binding, depth) is { } elements)
        {
            foreach (var element in elements) items.Add(values.AsText(element.Expression, element.Binding, depth));
            return items;
        }

        for (var i = first; i < Count; i++) items.Add(Text(Argument(i)));
        return items;
    }

    /// <summary>What a step makes of each thing that the source may be.</summary>
    public bool Map(ExpressionSyntax? source, System.Func<TextValue, TextValue> step, List<TextValue> found)
    {
        if (source is null) return false;

        foreach (var alternative in Text(source)) found.Add(alternative.Text is null ? alternative : step(alternative));
        return true;
    }

    /// <summary>The one thing that something is; null if it may be several.</summary>
    public static TextValue? Only(List<TextValue> alternatives) => alternatives.Count == 1 ? alternatives[0] : null;

    /// <summary>All parts one after the other, in every way that can be.</summary>
    public static List<TextValue> Sequence(IEnumerable<List<TextValue>> parts)
    {
        var soFar = new List<TextValue> { TextValue.Known("") };
        foreach (var part in parts)
        {
            var next = new List<TextValue>();
            Append(soFar, part, next);
            soFar = next;
        }

        return soFar;
    }

    public static void Append(List<TextValue> left, List<TextValue> right, List<TextValue> found)
    {
        if (left.Count == 0) left.Add(TextValue.Dynamic);
        if (right.Count == 0) right.Add(TextValue.Dynamic);
        foreach (var first in left)
        {
            foreach (var second in right)
            {
                if (found.Count > MostAlternatives) return;
                if (TextValue.Concat(first, second) is { } both) found.Add(both);
            }
        }
    }
}
