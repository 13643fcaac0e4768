using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction.Evaluation;

/// <summary>What names stand for: locals, parameters, fields, properties, methods and delegates of this compilation.</summary>
internal sealed class NamedValues(ValueEvaluator values, CallFrames frames, HeldObjects objects, CollectionElements collections)
{
    private readonly HashSet<SyntaxNode> _open = [];

    /// <summary>Before each expression that is evaluated by itself.</summary>
    public void Begin() => _open.Clear();

    /// <summary>What a declaration gets its value from. False if that is not in sight, or leads back to it.</summary>
    /// <param name="isClosed">Nobody else can have changed it: an object that was made in sight.</param>
    public bool TryAddOrigins(Declaration declaration, bool isClosed, int depth, List<TextValue> found)
    {
        var origins = Origins.Of(declaration);
        if (origins.Origins.Count == 0 || !_open.Add(declaration.Syntax)) return false;

        values.AddOrigins(origins.Origins, depth, found);
        _open.Remove(declaration.Syntax);
        if (!origins.Complete && !isClosed) ValueEvaluator.AddDynamic(found);
        return true;
    }

    /// <summary>A name by its declaration. False if that is not in sight.</summary>
    public bool TryAddDeclared(ExpressionSyntax name, Binding binding, int depth, List<TextValue> found)
    {
        if (binding.DeclarationOf(name) is not { } declaration) return false;

        switch (declaration.Syntax)
        {
            case MethodDeclarationSyntax or LocalFunctionStatementSyntax:
                return false;                                   // a method that is handed on, not called

            case ParameterSyntax parameter when frames.Of(parameter) is { } frame:
                return TryAddArgument(parameter, frame, declaration.Binding, depth, found);

            case ForEachStatementSyntax loop:
                return TryAddEach(collections.Of(loop.Expression, declaration.Binding), loop, static element => element.Expression, depth, found);

            case SingleVariableDesignationSyntax designation when TryAddDesignated(designation, declaration.Binding, depth, found):
                return true;

            case VariableDeclaratorSyntax local when new BuiltText(values).Of(local, name, declaration.Binding, depth) is { } grown:
                found.AddRange(grown);
                return true;

            case PropertyDeclarationSyntax { Parent: TypeDeclarationSyntax { Keyword.ValueText: "extension" } block } property when frames.TryEnter(block, name, binding):
                var isAdded = TryAddOrigins(declaration, isClosed: false, depth, found);
                frames.Leave();
                return isAdded;

            default:
                if (!TryAddOrigins(declaration, isClosed: false, depth, found)) return false;
                if (declaration.Syntax is VariableDeclaratorSyntax array) ReadArrays(array, name, declaration.Binding, found);
                return true;
        }
    }

    /// <summary>A call of a method of this compilation: what it returns for these arguments.</summary>
    public bool TryAddCall(InvocationExpressionSyntax invocation, Binding binding, int depth, List<TextValue> found)
    {
        // Func<string> url = () => "…"; url(), url.Invoke()
        var callee = invocation.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke", Expression: var invoked } ? invoked : invocation.Expression;
        if (callee is not (IdentifierNameSyntax or MemberAccessExpressionSyntax) || binding.DeclarationOf(callee) is not { } declaration) return false;

        if (declaration.Syntax is not (MethodDeclarationSyntax or LocalFunctionStatementSyntax)) return TryAddDelegate(declaration, invocation, binding, depth, found);

        // A method declared in an extension block sees the receiver as the block's parameter.
        var inBlock = declaration.Syntax.Parent is TypeDeclarationSyntax { Keyword.ValueText: "extension" } block && frames.TryEnter(block, invocation, binding);
        var isAdded = frames.TryEnter(declaration.Syntax, invocation, binding);
        if (isAdded)
        {
            isAdded = TryAddOrigins(declaration, isClosed: false, depth, found);
            frames.Leave();
        }

        if (inBlock) frames.Leave();
        return isAdded;
    }

    /// <summary>What the call of a frame gives to a parameter, or the parameter's default.</summary>
    public bool TryAddArgument(ParameterSyntax parameter, CallFrame frame, Binding declaring, int depth, List<TextValue> found)
    {
        if (CallFrames.ArgumentOf(frame, parameter) is not { } argument) return false;

        var left = frames.SwitchTo(frame.Outer);
        found.AddRange(values.Alternatives(argument.Expression, argument.IsDefault ? declaring : frame.Binding, depth));
        frames.SwitchTo(left);
        return true;
    }

    private bool TryAddDelegate(Declaration declaration, InvocationExpressionSyntax call, Binding binding, int depth, List<TextValue> found)
    {
        var origins = Origins.Of(declaration);
        if (!origins.Complete || origins.Origins.Count == 0 || !_open.Add(declaration.Syntax)) return false;

        var isAdded = true;
        foreach (var origin in origins.Origins) isAdded &= TryAddProduced(origin.Expression, call, origin.Binding, depth, found, binding);
        _open.Remove(declaration.Syntax);
        return isAdded;
    }

    /// <summary>What a lambda, or a method that is named, gives back; a value that stands there gives itself.</summary>
    public bool TryAddProduced(ExpressionSyntax producer, SyntaxNode call, Binding binding, int depth, List<TextValue> found, Binding? caller = null)
    {
        switch (producer)
        {
            case AnonymousFunctionExpressionSyntax lambda:
                if (!frames.TryEnter(lambda, call, caller ?? binding)) return false;

                var origins = Origins.OfLambda(lambda, binding);
                values.AddOrigins(origins.Origins, depth, found);
                frames.Leave();
                return origins.Origins.Count > 0;

            case IdentifierNameSyntax or MemberAccessExpressionSyntax when binding.DeclarationOf(producer) is { Syntax: MethodDeclarationSyntax or LocalFunctionStatementSyntax } method:
                if (!frames.TryEnter(method.Syntax, call, caller ?? binding)) return false;

                var isAdded = TryAddOrigins(method, isClosed: false, depth, found);
                frames.Leave();
                return isAdded;

            default:
                if (caller is not null) return false;

                found.AddRange(values.Alternatives(producer, binding, depth));
                return true;
        }
    }

    /// <summary>Parts of a tuple or record that is taken apart, keys and values of a dictionary in a loop, `TryGetValue(key, out var url)`.</summary>
    private bool TryAddDesignated(SingleVariableDesignationSyntax designation, Binding binding, int depth, List<TextValue> found)
    {
        switch (designation.Parent)
        {
            case ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: AssignmentExpressionSyntax { Right: not TupleExpressionSyntax and var whole } } } list:
                return TryAddPart(objects.Of(whole, binding), list.Variables.IndexOf(designation), depth, found);

            case ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ForEachVariableStatementSyntax loop } } turn:
                if (collections.Of(loop.Expression, binding) is not { Count: > 0 } elements) return false;

                var position = turn.Variables.IndexOf(designation);
                if (elements[0].Key is not null) return TryAddEach(elements, loop, position == 0 ? static entry => entry.Key! : static entry => entry.Expression, depth, found);

                var parts = new List<HeldObject>();
                foreach (var element in elements) parts.Add(new HeldObject(element.Expression, element.Binding, ImmutableArray.Create(new Choice(loop, element.Expression))));
                return TryAddPart(parts, position, depth, found);

            case DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax invocation, Arguments: { Count: 2 } arguments } } }
                when CallArguments.NameOf(invocation) == "TryGetValue" && CallArguments.ReceiverOf(invocation) is { } table && collections.Of(table, binding) is { } entries:
                return TryAddEach(CollectionElements.Chosen(entries, arguments[0].Expression, binding), invocation, static entry => entry.Expression, depth, found);

            default:
                return false;
        }
    }

    private bool TryAddPart(List<HeldObject> held, int position, int depth, List<TextValue> found)
    {
        if (held.Count == 0 || position < 0) return false;

        var before = found.Count;
        foreach (var made in held)
        {
            var part = made.Made switch
            {
                TupleExpressionSyntax tuple when position < tuple.Arguments.Count => tuple.Arguments[position].Expression,
                BaseObjectCreationExpressionSyntax { ArgumentList: { } list } when position < list.Arguments.Count && list.Arguments[position].NameColon is null => list.Arguments[position].Expression,
                _ => null,
            };
            if (part is null)
            {
                found.RemoveRange(before, found.Count - before);
                return false;
            }

            foreach (var alternative in values.Alternatives(part, made.Binding, depth)) found.Add(alternative with { Choices = alternative.Choices.AddRange(made.Choices) });
        }

        return true;
    }

    public bool TryAddEach(List<CollectionElement>? elements, SyntaxNode at, System.Func<CollectionElement, ExpressionSyntax> part, int depth, List<TextValue> found)
    {
        if (elements is not { Count: > 0 }) return false;

        foreach (var element in elements)
        {
            foreach (var alternative in values.Alternatives(part(element), element.Binding, depth)) found.Add(elements.Count == 1 ? alternative : alternative.Chosen(at, element.Expression));
        }

        return true;
    }

    /// <summary>An array that statements change between its making and its reading.</summary>
    private static void ReadArrays(VariableDeclaratorSyntax local, ExpressionSyntax use, Binding binding, List<TextValue> found)
    {
        if (local.Initializer is not { Value: var made } || made is not (InitializerExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax or InvocationExpressionSyntax)) return;

        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Text is not null) found[i] = CharacterArrays.Read(found[i], local, use, binding);
        }
    }
}
