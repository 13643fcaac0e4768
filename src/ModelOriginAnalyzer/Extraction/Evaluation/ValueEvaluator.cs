using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction.Evaluation;

/// <summary>
/// The texts that an expression may have at run time, as far as the program shows. What it cannot see, or what takes more steps than
/// are allowed, is one dynamic alternative, never nothing and never a guess. This is the frame: operators, branches, names; each kind
/// of call and object has an evaluator of its own beside it.
/// </summary>
internal sealed class ValueEvaluator
{
    private const int DeepestStep = 32;
    private const int MostSteps = 600;
    private const int MostAlternatives = 12;

    /// <summary>Of a sum; what follows them is not known.</summary>
    private const int MostOperands = 256;

    private readonly CancellationToken _cancellationToken;
    private readonly CollectionElements _collections = new();
    private readonly HeldObjects _objects;
    private readonly NamedValues _names;
    private readonly ReadValues _reads;
    private readonly CallFrames _frames;
    private readonly Dictionary<SyntaxNode, ImmutableArray<TextValue>> _known = [];
    private int _steps;

    public ValueEvaluator(CompilationScope scope, OptionSections options, BindingSource bindings, CallFrames frames, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        _frames = frames;
        _objects = new HeldObjects(frames, _collections, cancellationToken);
        _names = new NamedValues(this, frames, _objects, _collections);
        var members = new MemberValues(this, _names, bindings, frames, _objects, _collections);
        _reads = new ReadValues(this, scope.Sdk, new SettingValues(scope, options), _names, members, _collections);
    }

    /// <summary>At least one alternative, in the order of the text. Asked for once per expression.</summary>
    public ImmutableArray<TextValue> Evaluate(ExpressionSyntax expression, Binding binding)
    {
        // Inside a helper the values are those of one call.
        if (_frames.Current is not null) return EvaluateAnew(expression, binding);

        if (!_known.TryGetValue(expression, out var known)) _known.Add(expression, known = EvaluateAnew(expression, binding));
        return known;
    }

    /// <summary>As part of a text: an enum's member is its name, a number its digits. Never empty.</summary>
    public List<TextValue> AsText(ExpressionSyntax expression, Binding binding, int depth)
    {
        var found = new List<TextValue>();
        if (ConstantText.Of(expression, binding) is { } written) found.Add(TextValue.Known(written));
        else Add(expression, binding, depth + 1, found);

        if (found.Count == 0) found.Add(TextValue.Dynamic);
        return found;
    }

    /// <summary>The objects that an expression may be, as far as their making is in sight; empty if one is not.</summary>
    public List<HeldObject> Objects(ExpressionSyntax expression, Binding binding) => _objects.Of(expression, binding);

    /// <summary>The elements of a collection whose initializer is in sight; null otherwise.</summary>
    public List<CollectionElement>? Elements(ExpressionSyntax expression, Binding binding, int depth)
        => depth > DeepestStep || ++_steps > MostSteps ? null : _collections.Of(expression, binding);

    /// <summary>What the expressions of an origin set may be.</summary>
    public void AddOrigins(IEnumerable<Origin> origins, int depth, List<TextValue> found)
    {
        foreach (var origin in origins)
        {
            foreach (var alternative in Alternatives(origin.Expression, origin.Binding, depth))
            {
                found.Add(origin.Choices.IsEmpty ? alternative : alternative with { Choices = alternative.Choices.AddRange(origin.Choices) });
            }
        }
    }

    public static void AddDynamic(List<TextValue> found)
    {
        foreach (var alternative in found)
        {
            if (alternative.Text is null && alternative.ConfigurationKey is null) return;
        }

        found.Add(TextValue.Dynamic);
    }

    /// <summary>May be empty: null and what throws are no values.</summary>
    public List<TextValue> Alternatives(ExpressionSyntax expression, Binding binding, int depth)
    {
        var found = new List<TextValue>();
        Add(expression, binding, depth + 1, found);
        return found;
    }

    private ImmutableArray<TextValue> EvaluateAnew(ExpressionSyntax expression, Binding binding)
    {
        _steps = 0;
        _names.Begin();
        var found = new List<TextValue>();
        Add(expression, binding, 0, found);
        if (found.Count == 0) found.Add(TextValue.Dynamic);
        if (found.Count > MostAlternatives)
        {
            found.RemoveRange(MostAlternatives, found.Count - MostAlternatives);
            AddDynamic(found);
        }

        // Bytes are no text, whatever position they stand at; and what is not known is said once.
        var isDynamic = false;
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].IsBytes) found[i] = TextValue.Dynamic;
            if (found[i] is not { Text: null, ConfigurationKey: null }) continue;

            if (isDynamic) found.RemoveAt(i--);
            isDynamic = true;
        }

        return found.ToImmutableArray();
    }

    private void Add(ExpressionSyntax expression, Binding binding, int depth, List<TextValue> found)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (depth > DeepestStep || ++_steps > MostSteps)
        {
            AddConstantOrDynamic(expression, binding, found);
            return;
        }

        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                Add(inner.Expression, binding, depth + 1, found);
                return;

            case CastExpressionSyntax cast:
                if (ConstantText.CharacterOf(cast, binding) is { } character) found.Add(TextValue.Known(character));
                else Add(cast.Expression, binding, depth + 1, found);
                return;

            case AwaitExpressionSyntax awaited:
                Add(awaited.Expression, binding, depth + 1, found);
                return;

            case CheckedExpressionSyntax inner:
                Add(inner.Expression, binding, depth + 1, found);
                return;

            case PostfixUnaryExpressionSyntax postfix when postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                Add(postfix.Operand, binding, depth + 1, found);
                return;

            case LiteralExpressionSyntax literal when LiteralSpans.ValueOf(literal.Token) is { } text:
                found.Add(TextValue.Of(literal.Token, text));
                return;

            case LiteralExpressionSyntax literal when literal.Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression:
                return;                                         // not a value: whatever else the code says holds

            case InterpolatedStringExpressionSyntax interpolated:
                AddInterpolated(interpolated, binding, depth, found);
                return;

            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AddExpression):
                AddSum(binary, binding, depth, found);
                return;

            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.CoalesceExpression):
                Add(binary.Left, binding, depth + 1, found);
                Add(binary.Right, binding, depth + 1, found);
                return;

            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AsExpression):
                Add(binary.Left, binding, depth + 1, found);
                return;

            case ConditionalExpressionSyntax conditional:
                AddChosen(conditional.WhenTrue, conditional, conditional.WhenTrue, binding, depth, found);
                AddChosen(conditional.WhenFalse, conditional, conditional.WhenFalse, binding, depth, found);
                return;

            case SwitchExpressionSyntax choice:
                foreach (var arm in choice.Arms)
                {
                    if (arm.Expression is not ThrowExpressionSyntax) AddChosen(arm.Expression, choice, arm, binding, depth, found);
                }

                return;

            case ThrowExpressionSyntax:
                return;

            case AssignmentExpressionSyntax assignment when assignment.Kind() is SyntaxKind.SimpleAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression:
                Add(assignment.Right, binding, depth + 1, found);
                return;

            case ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax whenNotNull }:
                Add(whenNotNull, binding, depth + 1, found);
                return;

            default:
                if (!_reads.TryAdd(expression, binding, depth, found)) AddConstantOrDynamic(expression, binding, found);
                return;
        }
    }

    private void AddChosen(ExpressionSyntax expression, SyntaxNode at, SyntaxNode option, Binding binding, int depth, List<TextValue> found)
    {
        foreach (var alternative in Alternatives(expression, binding, depth)) found.Add(alternative.Chosen(at, option));
    }

    /// <summary>A sum leans to the left: its parts are taken in a row, or the first of many, which names the host, would lie deepest.</summary>
    private void AddSum(BinaryExpressionSyntax sum, Binding binding, int depth, List<TextValue> found)
    {
        var operands = new Stack<ExpressionSyntax>();
        ExpressionSyntax first = sum;
        while (first is BinaryExpressionSyntax inner && inner.IsKind(SyntaxKind.AddExpression))
        {
            operands.Push(inner.Right);
            first = inner.Left;
        }

        var parts = new List<List<TextValue>> { AsText(first, binding, depth) };
        while (operands.Count > 0 && parts.Count < MostOperands) parts.Add(AsText(operands.Pop(), binding, depth));
        if (operands.Count > 0) parts.Add([TextValue.Dynamic]);
        found.AddRange(PureCall.Sequence(parts));
    }

    private void AddInterpolated(InterpolatedStringExpressionSyntax interpolated, Binding binding, int depth, List<TextValue> found)
    {
        var parts = new List<List<TextValue>>(interpolated.Contents.Count);
        foreach (var content in interpolated.Contents)
        {
            parts.Add(content switch
            {
                InterpolatedStringTextSyntax text when LiteralSpans.ValueOf(text.TextToken) is { } value => [TextValue.Of(text.TextToken, value)],
                InterpolationSyntax { FormatClause: null, AlignmentClause: null } hole => AsText(hole.Expression, binding, depth),
                _ => [TextValue.Dynamic],
            });
        }

        found.AddRange(PureCall.Sequence(parts));
    }

    private static void AddConstantOrDynamic(ExpressionSyntax expression, Binding binding, List<TextValue> found)
    {
        if (binding.ConstantOf(expression) is { } constant) found.Add(TextValue.Known(constant));
        else if (ConstantText.CharacterOf(expression, binding) is { } character) found.Add(TextValue.Known(character));
        else AddDynamic(found);
    }
}
