using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction.Evaluation;

/// <summary>What is read from somewhere: declared bindings, configuration, typed constants, names, calls, elements.</summary>
internal sealed class ReadValues(ValueEvaluator values, SdkSymbols sdk, SettingValues settings, NamedValues names, MemberValues members, CollectionElements collections)
{
    /// <summary>What declarations, configuration, calls and names say; in this order.</summary>
    public bool TryAdd(ExpressionSyntax expression, Binding binding, int depth, List<TextValue> found)
    {
        if (settings.Declared(expression, binding) is { } declared)
        {
            found.Add(declared);
            return true;
        }

        return (expression is ElementAccessExpressionSyntax element && TryAddElement(element, binding, depth, found))
            || settings.TryAddSetting(expression, binding, found)
            || expression switch
            {
                InvocationExpressionSyntax invocation => TryAddCall(invocation, binding, depth, found),
                BaseObjectCreationExpressionSyntax creation => CreatedText.TryAdd(creation, values, binding, depth, found),
                IdentifierNameSyntax or MemberAccessExpressionSyntax => TryAddName(expression, binding, depth, found),
                ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or InitializerExpressionSyntax or CollectionExpressionSyntax or StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax
                    => TryAddArray(expression, binding, found),
                _ => false,
            };
    }

    private bool TryAddName(ExpressionSyntax name, Binding binding, int depth, List<TextValue> found)
    {
        if (binding.SymbolOf(name) is { } symbol && sdk.ConstantOf(symbol) is { } constant)
        {
            found.Add(TextValue.Of(constant));
            return true;
        }

        return name is MemberAccessExpressionSyntax member
            ? members.TryAdd(member, binding, depth, found) || settings.TryAddOption(member, binding, found) || names.TryAddDeclared(name, binding, depth, found)
            : names.TryAddDeclared(name, binding, depth, found);
    }

    private bool TryAddCall(InvocationExpressionSyntax invocation, Binding binding, int depth, List<TextValue> found)
    {
        if (names.TryAddCall(invocation, binding, depth, found)) return true;
        if (CallArguments.NameOf(invocation) is not { } name) return false;

        if (name is "ToString" or "ToStringAndClear")
        {
            if ((new BuiltText(values).Of(invocation, binding, depth) ?? (CallArguments.ReceiverOf(invocation) is { } receiver ? new BuiltUri(values).Of(receiver, binding, depth) : null)) is { } built)
            {
                found.AddRange(built);
                return true;
            }
        }

        if (KnownFunctions.Named(name) is { } function && function(new PureCall(invocation, name, values, binding, depth), found)) return true;

        // models.First(): any of them
        return CollectionElements.PicksOne(invocation) && CallArguments.ReceiverOf(invocation) is { } source
            && names.TryAddEach(collections.Of(source, binding), invocation, static element => element.Expression, depth, found);
    }

    private bool TryAddElement(ElementAccessExpressionSyntax access, Binding binding, int depth, List<TextValue> found)
    {
        if (collections.At(access, binding) is { } elements) return names.TryAddEach(elements, access, static element => element.Expression, depth, found);
        if (access.ArgumentList.Arguments is not { Count: 1 } arguments || !TextRange.TryRead(arguments[0].Expression, binding, out var range)) return false;

        // url[..^4], words.Split(' ')[1]
        if (access.Expression is InvocationExpressionSyntax split && TextRange.PartsOf(split, values, binding, depth) is { } parts)
        {
            found.Add(range.PickFrom(parts));
            return true;
        }

        foreach (var text in values.Alternatives(access.Expression, binding, depth)) found.Add(range.CutFrom(text));
        return true;
    }

    private bool TryAddArray(ExpressionSyntax array, Binding binding, List<TextValue> found)
    {
        if (CharacterArrays.Of(array, collections, binding) is not { } characters) return false;

        found.Add(characters);
        return true;
    }
}
