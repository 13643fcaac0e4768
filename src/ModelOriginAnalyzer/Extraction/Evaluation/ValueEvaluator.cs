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

    private readonly CompilationScope _scope;
    private readonly CancellationToken _cancellationToken;
    private readonly SettingValues _settings;
    private readonly CollectionElements _collections = new();
    private readonly NamedValues _names;
    private readonly MemberValues _members;
    private readonly CallFrames _frames;
    private readonly Dictionary<SyntaxNode, ImmutableArray<TextValue>> _known = [];
    private int _steps;

    public ValueEvaluator(CompilationScope scope, OptionSections options, BindingSource bindings, CallFrames frames, CancellationToken cancellationToken)
    {
        _scope = scope;
        _cancellationToken = cancellationToken;
        _frames = frames;
        _settings = new SettingValues(scope, options);
        var objects = new HeldObjects(frames, _collections);
        _names = new NamedValues(this, frames, objects, _collections);
        _members = new MemberValues(this, _names, bindings, frames, objects, _collections);
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
                PureCall.Append(AsText(binary.Left, binding, depth), AsText(binary.Right, binding, depth), found);
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
                if (!TryRead(expression, binding, depth, found)) AddConstantOrDynamic(expression, binding, found);
                return;
        }
    }

    /// <summary>What declarations, configuration, calls and names say; in this order.</summary>
    private bool TryRead(ExpressionSyntax expression, Binding binding, int depth, List<TextValue> found)
    {
        if (_settings.Declared(expression, binding) is { } declared)
        {
            found.Add(declared);
            return true;
        }

        return (expression is ElementAccessExpressionSyntax element && TryAddElement(element, binding, depth, found))
            || _settings.TryAddSetting(expression, binding, found)
            || expression switch
            {
                InvocationExpressionSyntax invocation => TryAddCall(invocation, binding, depth, found),
                BaseObjectCreationExpressionSyntax creation => CreatedText.TryAdd(creation, this, binding, depth, found),
                IdentifierNameSyntax or MemberAccessExpressionSyntax => TryAddName(expression, binding, depth, found),
                ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or InitializerExpressionSyntax or CollectionExpressionSyntax or StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax
                    => TryAddArray(expression, binding, found),
                _ => false,
            };
    }

    private bool TryAddName(ExpressionSyntax name, Binding binding, int depth, List<TextValue> found)
    {
        if (binding.SymbolOf(name) is { } symbol && _scope.Sdk.ConstantOf(symbol) is { } constant)
        {
            found.Add(TextValue.Of(constant));
            return true;
        }

        return name is MemberAccessExpressionSyntax member
            ? _members.TryAdd(member, binding, depth, found) || _settings.TryAddOption(member, binding, found) || _names.TryAddDeclared(name, binding, depth, found)
            : _names.TryAddDeclared(name, binding, depth, found);
    }

    private bool TryAddCall(InvocationExpressionSyntax invocation, Binding binding, int depth, List<TextValue> found)
    {
        if (_names.TryAddCall(invocation, binding, depth, found)) return true;
        if (CallArguments.NameOf(invocation) is not { } name) return false;

        if (name is "ToString" or "ToStringAndClear")
        {
            if ((new BuiltText(this).Of(invocation, binding, depth) ?? (CallArguments.ReceiverOf(invocation) is { } receiver ? new BuiltUri(this).Of(receiver, binding, depth) : null)) is { } built)
            {
                found.AddRange(built);
                return true;
            }
        }

        if (KnownFunctions.Named(name) is { } function && function(new PureCall(invocation, name, this, binding, depth), found)) return true;

        // models.First(): any of them
        return CollectionElements.PicksOne(invocation) && CallArguments.ReceiverOf(invocation) is { } source
            && _names.TryAddEach(_collections.Of(source, binding), invocation, static element => element.Expression, depth, found);
    }

    private bool TryAddElement(ElementAccessExpressionSyntax access, Binding binding, int depth, List<TextValue> found)
    {
        if (_collections.At(access, binding) is { } elements) return _names.TryAddEach(elements, access, static element => element.Expression, depth, found);
        if (access.ArgumentList.Arguments is not { Count: 1 } arguments || !TextRange.TryRead(arguments[0].Expression, binding, out var range)) return false;

        // url[..^4], words.Split(' ')[1]
        if (access.Expression is InvocationExpressionSyntax split && TextRange.PartsOf(split, this, binding, depth) is { } parts)
        {
            found.Add(range.PickFrom(parts));
            return true;
        }

        foreach (var text in Alternatives(access.Expression, binding, depth)) found.Add(range.CutFrom(text));
        return true;
    }

    private bool TryAddArray(ExpressionSyntax array, Binding binding, List<TextValue> found)
    {
        if (CharacterArrays.Of(array, _collections, binding) is not { } characters) return false;

        found.Add(characters);
        return true;
    }

    private void AddChosen(ExpressionSyntax expression, SyntaxNode at, SyntaxNode option, Binding binding, int depth, List<TextValue> found)
    {
        foreach (var alternative in Alternatives(expression, binding, depth)) found.Add(alternative.Chosen(at, option));
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
