using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// The texts that an expression may have at run time, as far as the program shows: constants, concatenation, interpolation, `Uri`,
/// locals and fields, branches, fallbacks, configuration. What it cannot see is one dynamic alternative, never nothing.
/// </summary>
internal sealed class ValueEvaluator(CompilationScope scope, OptionSections options, CancellationToken cancellationToken)
{
    private const int DeepestStep = 24;
    private const int MostSteps = 400;
    private const int MostAlternatives = 12;

    private readonly Dictionary<SyntaxNode, ImmutableArray<TextValue>> _known = [];
    private readonly HashSet<SyntaxNode> _open = [];
    private int _steps;

    /// <summary>At least one alternative, in the order of the text. Asked for once per expression.</summary>
    public ImmutableArray<TextValue> Evaluate(ExpressionSyntax expression, Binding binding)
    {
        if (!_known.TryGetValue(expression, out var known)) _known.Add(expression, known = EvaluateAnew(expression, binding));
        return known;
    }

    private ImmutableArray<TextValue> EvaluateAnew(ExpressionSyntax expression, Binding binding)
    {
        _steps = 0;
        _open.Clear();
        var found = new List<TextValue>();
        Add(expression, binding, 0, found);
        if (found.Count == 0) found.Add(TextValue.Dynamic);
        if (found.Count > MostAlternatives)
        {
            found.RemoveRange(MostAlternatives, found.Count - MostAlternatives);
            AddDynamic(found);
        }

        return found.ToImmutableArray();
    }

    private void Add(ExpressionSyntax expression, Binding binding, int depth, List<TextValue> found)
    {
        cancellationToken.ThrowIfCancellationRequested();
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
                Add(cast.Expression, binding, depth + 1, found);
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
                Join(Alternatives(binary.Left, binding, depth), Alternatives(binary.Right, binding, depth), found);
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

            case BaseObjectCreationExpressionSyntax creation when IsUri(creation, binding):
                AddUri(creation, binding, depth, found);
                return;
        }

        if (Declared(expression, binding) is { } declared)
        {
            found.Add(declared);
        }
        else if (SettingReads.KeyOf(expression, binding) is { } key)
        {
            AddConfiguration(key, expression, found);
        }
        else if (!TryFollow(expression, binding, depth, found))
        {
            AddConstantOrDynamic(expression, binding, found);
        }
    }

    private List<TextValue> Alternatives(ExpressionSyntax expression, Binding binding, int depth)
    {
        var found = new List<TextValue>();
        Add(expression, binding, depth + 1, found);
        return found;
    }

    private void AddChosen(ExpressionSyntax expression, SyntaxNode at, SyntaxNode option, Binding binding, int depth, List<TextValue> found)
    {
        foreach (var alternative in Alternatives(expression, binding, depth)) found.Add(alternative.Chosen(at, option));
    }

    private static void Join(List<TextValue> left, List<TextValue> right, List<TextValue> found)
    {
        if (left.Count == 0) left.Add(TextValue.Dynamic);
        if (right.Count == 0) right.Add(TextValue.Dynamic);
        foreach (var first in left)
        {
            foreach (var second in right)
            {
                if (found.Count <= MostAlternatives && TextValue.Concat(first, second) is { } both) found.Add(both);
            }
        }
    }

    private void AddInterpolated(InterpolatedStringExpressionSyntax interpolated, Binding binding, int depth, List<TextValue> found)
    {
        var soFar = new List<TextValue> { TextValue.Known("") };
        foreach (var content in interpolated.Contents)
        {
            var part = content switch
            {
                InterpolatedStringTextSyntax text when LiteralSpans.ValueOf(text.TextToken) is { } value => [TextValue.Of(text.TextToken, value)],
                InterpolationSyntax { FormatClause: null, AlignmentClause: null } hole => Alternatives(hole.Expression, binding, depth),
                _ => [],
            };
            var next = new List<TextValue>();
            Join(soFar, part, next);
            soFar = next;
        }

        found.AddRange(soFar);
    }

    private static bool IsUri(BaseObjectCreationExpressionSyntax creation, Binding binding) => creation switch
    {
        ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.ValueText: "Uri" } or QualifiedNameSyntax { Right.Identifier.ValueText: "Uri" } } => true,
        ImplicitObjectCreationExpressionSyntax => binding.TypeOf(creation) is { Name: "Uri", ContainingNamespace.Name: "System" },
        _ => false,
    };

    private void AddUri(BaseObjectCreationExpressionSyntax creation, Binding binding, int depth, List<TextValue> found)
    {
        if (creation.ArgumentList is not { Arguments: { Count: > 0 } arguments })
        {
            AddDynamic(found);
            return;
        }

        var first = Alternatives(arguments[0].Expression, binding, depth);
        if (arguments.Count == 1 || arguments[1].Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "UriKind" } })
        {
            found.AddRange(first);
            return;
        }

        // new Uri(base, relative): the host is the base's, unless the second is absolute.
        var second = Alternatives(arguments[1].Expression, binding, depth);
        if (first.Count == 0) first.Add(TextValue.Dynamic);
        if (second.Count == 0) second.Add(TextValue.Dynamic);
        foreach (var root in first)
        {
            foreach (var relative in second)
            {
                if (found.Count > MostAlternatives || !TextValue.CanMeet(root, relative)) continue;

                if (relative.Text is { } text && text.IndexOf("://", StringComparison.Ordinal) > 0) found.Add(relative);
                else if (root.Text is null || relative.Text is not { Length: > 0 } path) found.Add(root);
                else if (root.Text.EndsWith("/", StringComparison.Ordinal) && TextValue.Concat(root, relative with { Text = path }) is { } joined) found.Add(joined);
                else found.Add(root with { Open = true });
            }
        }
    }

    /// <summary>What the team's facts say of a symbol or an environment variable.</summary>
    private TextValue? Declared(ExpressionSyntax expression, Binding binding)
    {
        if (scope.Declared.Bindings.IsEmpty) return null;

        var variable = EnvironmentVariableOf(expression, binding);
        string? symbol = null;
        foreach (var declared in scope.Declared.Bindings)
        {
            switch (declared.Kind)
            {
                case BindingKind.EnvironmentVariable when variable is not null && declared.Key == variable:
                    return TextValue.Known(declared.Is, Basis.Declared);

                case BindingKind.Symbol when expression is InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax or ElementAccessExpressionSyntax:
                    symbol ??= NameOf(binding.SymbolOf(expression));
                    if (symbol == declared.Key) return TextValue.Known(declared.Is, Basis.Declared);
                    break;
            }
        }

        return null;
    }

    private static string NameOf(ISymbol? symbol)
        => symbol is null ? "" : symbol.ContainingSymbol is INamespaceOrTypeSymbol container ? container.ToDisplayString() + "." + symbol.Name : symbol.Name;

    private static string? EnvironmentVariableOf(ExpressionSyntax expression, Binding binding)
        => expression is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } invocation && CallArguments.NameOf(invocation) == "GetEnvironmentVariable"
            ? binding.ConstantOf(arguments[0].Expression)
            : null;

    private void AddConfiguration(string key, ExpressionSyntax expression, List<TextValue> found)
    {
        foreach (var declared in scope.Declared.Bindings)
        {
            if (declared.Kind == BindingKind.Configuration && string.Equals(declared.Key, key, StringComparison.OrdinalIgnoreCase))
            {
                found.Add(TextValue.Known(declared.Is, Basis.Declared) with { ConfigurationKey = key });
                return;
            }
        }

        var any = false;
        foreach (var value in scope.Configuration.Find(key))
        {
            any = true;
            found.Add(TextValue.Of(value));
        }

        // GetValue<string>("AI:Endpoint", "fallback")
        if (expression is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } arguments } && arguments[1].Expression is LiteralExpressionSyntax fallback && LiteralSpans.ValueOf(fallback.Token) is { } text)
        {
            found.Add(TextValue.Of(fallback.Token, text));
        }

        if (!any) found.Add(TextValue.Dynamic with { ConfigurationKey = key });
    }

    private bool TryFollow(ExpressionSyntax expression, Binding binding, int depth, List<TextValue> found)
    {
        // uri.ToString(), uri.AbsoluteUri, text.Trim(): the same host, the same id.
        if (expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax passed } && passed.Name.Identifier.ValueText is "ToString" or "Trim" or "TrimEnd" or "TrimStart" or "AsSpan" or "AsMemory" or "ToArray")
        {
            Add(passed.Expression, binding, depth + 1, found);
            return true;
        }

        if (expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AbsoluteUri" or "OriginalString" } spelled)
        {
            Add(spelled.Expression, binding, depth + 1, found);
            return true;
        }

        var name = expression is InvocationExpressionSyntax invocation ? invocation.Expression : expression;
        if (name is not (IdentifierNameSyntax or MemberAccessExpressionSyntax)) return false;

        if (binding.SymbolOf(name) is { } symbol && scope.Sdk.ModelOf(symbol) is { } model)
        {
            found.Add(TextValue.Known(model, Basis.Catalog));
            return true;
        }

        if (expression is MemberAccessExpressionSyntax member && ObjectMembers.OriginsOf(member, binding) is { } ofObject)
        {
            AddOrigins(ofObject, expression, depth, found);
            return true;
        }

        if (expression is MemberAccessExpressionSyntax read && options.KeyOf(read, binding) is { } key && scope.Configuration.Find(key) is { IsEmpty: false })
        {
            AddConfiguration(key, expression, found);
            return true;
        }

        if (binding.DeclarationOf(name) is not { } declaration) return false;

        var isMethod = declaration.Syntax is MethodDeclarationSyntax or LocalFunctionStatementSyntax;
        if (isMethod != expression is InvocationExpressionSyntax) return false;

        var origins = Origins.Of(declaration);
        if (origins.Origins.Count == 0 || !_open.Add(declaration.Syntax)) return false;

        AddOrigins(origins, expression, depth, found);
        _open.Remove(declaration.Syntax);
        return true;
    }

    private void AddOrigins(OriginSet origins, ExpressionSyntax expression, int depth, List<TextValue> found)
    {
        foreach (var origin in origins.Origins)
        {
            foreach (var alternative in Alternatives(origin.Expression, origin.Binding, depth))
            {
                found.Add(origin.Choices.IsEmpty ? alternative : alternative with { Choices = alternative.Choices.AddRange(origin.Choices) });
            }
        }

        if (!origins.Complete) AddDynamic(found);
    }

    private static void AddConstantOrDynamic(ExpressionSyntax expression, Binding binding, List<TextValue> found)
    {
        if (binding.ConstantOf(expression) is { } constant) found.Add(TextValue.Known(constant));
        else AddDynamic(found);
    }

    private static void AddDynamic(List<TextValue> found)
    {
        foreach (var alternative in found)
        {
            if (alternative.Text is null && alternative.ConfigurationKey is null) return;
        }

        found.Add(TextValue.Dynamic);
    }
}
