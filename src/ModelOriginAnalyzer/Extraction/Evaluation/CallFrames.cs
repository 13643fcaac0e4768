using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction.Evaluation;

/// <summary>A call whose method is being looked into.</summary>
/// <param name="Owner">The declaration whose parameters the call fills: a method, local function, constructor, lambda, or type with a primary constructor.</param>
/// <param name="Call">The invocation or creation; the member access for an extension property.</param>
/// <param name="Binding">Of the tree that the call stands in.</param>
internal sealed record CallFrame(SyntaxNode Owner, SyntaxNode Call, Binding Binding, CallFrame? Outer)
{
    /// <summary>Something inside asked for what the call gives.</summary>
    public bool IsUsed { get; set; }
}

/// <summary>
/// The calls on the way from the expression at hand to a place inside helpers: a parameter then is what this very call gives it, not
/// what all callers together may give.
/// </summary>
internal sealed class CallFrames
{
    private const int Deepest = 12;

    private int _depth;

    /// <summary>The innermost call; null outside every helper.</summary>
    public CallFrame? Current { get; private set; }

    /// <summary>False if the helpers are nested too deeply, or call themselves: what the call gives is then not known.</summary>
    public bool TryEnter(SyntaxNode owner, SyntaxNode call, Binding binding)
    {
        if (_depth >= Deepest) return false;

        Current = new CallFrame(owner, call, binding, Current);
        _depth++;
        return true;
    }

    public void Leave()
    {
        Current = Current!.Outer;
        _depth--;
    }

    /// <summary>The frame that fills a parameter; null if its method was not entered by a call.</summary>
    public CallFrame? Of(ParameterSyntax parameter)
    {
        var owner = parameter.Parent is BaseParameterListSyntax list ? list.Parent : parameter.Parent;
        for (var frame = Current; frame is not null; frame = frame.Outer)
        {
            if (frame.Owner != owner) continue;

            frame.IsUsed = true;
            return frame;
        }

        return null;
    }

    /// <summary>Where arguments of the frame are read: in the context of its caller.</summary>
    public CallFrame? SwitchTo(CallFrame? frame)
    {
        var left = Current;
        Current = frame;
        return left;
    }

    /// <summary>What the call gives to the parameter, its default where it gives nothing; null if neither is written.</summary>
    public static (ExpressionSyntax Expression, bool IsDefault)? ArgumentOf(CallFrame frame, ParameterSyntax parameter)
    {
        var position = parameter.Parent is BaseParameterListSyntax list ? list.Parameters.IndexOf(parameter) : 0;
        var arguments = frame.Call switch
        {
            InvocationExpressionSyntax invocation => invocation.ArgumentList,
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
            ConstructorInitializerSyntax initializer => initializer.ArgumentList,
            PrimaryConstructorBaseTypeSyntax primary => primary.ArgumentList,
            _ => null,
        };
        if (ReceiverFor(frame) is { } receiver)
        {
            if (position == 0) return (receiver, false);
            position--;
        }

        if (arguments is not null && !parameter.Modifiers.Any(SyntaxKind.ParamsKeyword))
        {
            for (var i = 0; i < arguments.Arguments.Count; i++)
            {
                var argument = arguments.Arguments[i];
                var fits = argument.NameColon is { } named ? named.Name.Identifier.ValueText == parameter.Identifier.ValueText : i == position;
                if (fits) return argument.RefKindKeyword.IsKind(SyntaxKind.None) ? (argument.Expression, false) : null;
            }
        }

        return parameter.Default is { } written ? (written.Value, true) : null;
    }

    /// <summary>The expression before the dot, where it is the first parameter: of an extension method called as one, of an extension block.</summary>
    private static ExpressionSyntax? ReceiverFor(CallFrame frame) => frame.Owner switch
    {
        MethodDeclarationSyntax { ParameterList.Parameters: { Count: > 0 } parameters } when parameters[0].Modifiers.Any(SyntaxKind.ThisKeyword) && frame.Call is InvocationExpressionSyntax call
            => call.ArgumentList.Arguments.Count < parameters.Count ? CallArguments.ReceiverOf(call) : null,
        TypeDeclarationSyntax when frame.Call is MemberAccessExpressionSyntax member => member.Expression,
        TypeDeclarationSyntax when frame.Call is InvocationExpressionSyntax call => CallArguments.ReceiverOf(call),
        _ => null,
    };
}
