using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction.Evaluation;

/// <summary>Members of objects, tuples and wrappers that are made in sight: an object's own arguments and initializer count, never those of another object of its type.</summary>
internal sealed class MemberValues(ValueEvaluator values, NamedValues names, BindingSource bindings, CallFrames frames, HeldObjects objects, CollectionElements collections)
{
    /// <summary>A member of an object, tuple or wrapper that is made in sight. False if it is not, or holds nothing of that name.</summary>
    public bool TryAdd(MemberAccessExpressionSyntax member, Binding binding, int depth, List<TextValue> found)
    {
        var name = member.Name.Identifier.ValueText;
        switch (name)
        {
            case "AbsoluteUri" or "OriginalString" or "Uri":
                if (new BuiltUri(values).Of(member.Expression, binding, depth) is { } built)
                {
                    found.AddRange(built);
                    return true;
                }

                if (name == "Uri") break;
                found.AddRange(values.Alternatives(member.Expression, binding, depth));
                return true;

            case "Host" or "DnsSafeHost" or "IdnHost" or "Authority" when binding.TypeOf(member.Expression) is { Name: "Uri" or "UriBuilder", ContainingNamespace.Name: "System" }:
                foreach (var address in new BuiltUri(values).Of(member.Expression, binding, depth) ?? values.Alternatives(member.Expression, binding, depth)) found.Add(UriFunctions.Host(address));
                return true;

            case "Key" or "Value" when binding.DeclarationOf(member.Expression) is { Syntax: ForEachStatementSyntax loop } turn && collections.Of(loop.Expression, turn.Binding) is { Count: > 0 } entries && entries[0].Key is not null:
                return names.TryAddEach(entries, loop, name == "Key" ? static entry => entry.Key! : static entry => entry.Expression, depth, found);
        }

        // The declared class of `Models.Chat` is no object.
        if (binding.SymbolOf(member.Expression) is ITypeSymbol or INamespaceSymbol) return false;

        var assigned = Assigned(member, name, binding, depth, found);
        if (assigned == Assignment.Last) return true;

        var held = objects.Of(member.Expression, binding);
        if (held.Count == 0) return assigned != Assignment.None;

        var before = found.Count;
        foreach (var made in held)
        {
            var start = found.Count;
            if (!TryAddFrom(made, member, name, binding, depth, found))
            {
                found.RemoveRange(before, found.Count - before);
                return assigned != Assignment.None;
            }

            for (var i = start; i < found.Count; i++) found[i] = found[i] with { Choices = found[i].Choices.AddRange(made.Choices) };
        }

        return true;
    }

    private enum Assignment : byte
    {
        None,
        Possible,

        /// <summary>In the same list of statements, after the object was made: what it held before is gone.</summary>
        Last,
    }

    /// <summary>`settings.Url = …` after the object was made.</summary>
    private Assignment Assigned(MemberAccessExpressionSyntax member, string name, Binding binding, int depth, List<TextValue> found)
    {
        if (member.Expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }) || binding.DeclarationOf(member.Expression) is not { } declaration) return Assignment.None;

        var result = Assignment.None;
        foreach (var assignment in MemberAssignments.On(declaration))
        {
            if (assignment.Target.Name.Identifier.ValueText != name || assignment.Target == member) continue;

            found.AddRange(values.Alternatives(assignment.Value, declaration.Binding, depth));
            var isLast = declaration.Syntax is VariableDeclaratorSyntax local && BuiltText.IsInBlockOf(local, assignment.Assignment) && assignment.Assignment.SpanStart < member.SpanStart;
            result = isLast ? Assignment.Last : result == Assignment.None ? Assignment.Possible : result;
        }

        return result;
    }

    private bool TryAddFrom(HeldObject made, MemberAccessExpressionSyntax member, string name, Binding binding, int depth, List<TextValue> found)
    {
        switch (made.Made)
        {
            case TupleExpressionSyntax tuple:
                if (ElementOf(tuple, name) is not { } element) return false;

                found.AddRange(values.Alternatives(element, made.Binding, depth));
                return true;

            case AnonymousObjectCreationExpressionSyntax anonymous:
                foreach (var declarator in anonymous.Initializers)
                {
                    if ((declarator.NameEquals?.Name.Identifier.ValueText ?? NameOf(declarator.Expression)) != name) continue;

                    found.AddRange(values.Alternatives(declarator.Expression, made.Binding, depth));
                    return true;
                }

                return false;

            case WithExpressionSyntax changed:
                if (ValueIn(changed.Initializer, name) is { } set)
                {
                    found.AddRange(values.Alternatives(set, made.Binding, depth));
                    return true;
                }

                foreach (var original in objects.Of(changed.Expression, made.Binding))
                {
                    if (!TryAddFrom(original, member, name, binding, depth, found)) return false;
                }

                return found.Count > 0;

            case BaseObjectCreationExpressionSyntax creation:
                return TryAddFrom(creation, made.Binding, member, name, binding, depth, found);

            default:
                return false;
        }
    }

    private bool TryAddFrom(BaseObjectCreationExpressionSyntax creation, Binding made, MemberAccessExpressionSyntax member, string name, Binding binding, int depth, List<TextValue> found)
    {
        if (ValueIn(creation.Initializer, name) is { } set)
        {
            found.AddRange(values.Alternatives(set, made, depth));
            return true;
        }

        var constructor = made.MethodOf(creation);
        if (WrappedValues.IsInside(name) && creation.ArgumentList is { Arguments: { Count: > 0 } arguments } && (constructor?.ContainingType ?? made.TypeOf(creation))?.Name is "Lazy" or "AsyncLazy")
        {
            return names.TryAddProduced(arguments[0].Expression, creation, made, depth, found);
        }

        if (binding.DeclarationOf(member) is { } declared)
        {
            var owner = bindings.DeclarationOf(constructor)?.Syntax;
            if (declared.Syntax is not (PropertyDeclarationSyntax or VariableDeclaratorSyntax or ParameterSyntax) || (owner is not null && !frames.TryEnter(owner, creation, made))) return false;

            var isAdded = declared.Syntax is ParameterSyntax parameter
                ? frames.Of(parameter) is { } frame && names.TryAddArgument(parameter, frame, declared.Binding, depth, found)
                : names.TryAddOrigins(declared, isClosed: true, depth, found);
            if (owner is not null) frames.Leave();
            return isAdded;
        }

        // A type of another assembly: its parameter is its property.
        if (constructor is null) return false;

        foreach (var argument in CallArguments.Of(creation, constructor))
        {
            if (!string.Equals(argument.Parameter.Name, name, System.StringComparison.OrdinalIgnoreCase)) continue;

            found.AddRange(values.Alternatives(argument.Expression, made, depth));
            return true;
        }

        return false;
    }

    private static ExpressionSyntax? ElementOf(TupleExpressionSyntax tuple, string name)
    {
        for (var i = 0; i < tuple.Arguments.Count; i++)
        {
            var argument = tuple.Arguments[i];
            if (name == "Item" + (i + 1) || (argument.NameColon?.Name.Identifier.ValueText ?? NameOf(argument.Expression)) == name) return argument.Expression;
        }

        return null;
    }

    /// <summary>The name that an element or member takes from the expression it is given.</summary>
    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>The value that an object initializer or `with` gives to a member; null if it gives none.</summary>
    private static ExpressionSyntax? ValueIn(InitializerExpressionSyntax? initializer, string name)
    {
        if (initializer is null) return null;

        foreach (var expression in initializer.Expressions)
        {
            if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left, Right: not InitializerExpressionSyntax } assignment && left.Identifier.ValueText == name) return assignment.Right;
        }

        return null;
    }
}
