using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelOriginAnalyzer.Extraction.Evaluation;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// Follows clients and their options: from a call to the client it is made on, to the place where that client is made, and to what it
/// was given there. Every object is followed by itself, so that two clients never lend each other what they hold.
/// </summary>
internal sealed class ClientTracer
{
    public const int DeepestStep = 48;

    private readonly CallFrames _frames;
    private readonly Registrations _registrations;
    private readonly CancellationToken _cancellationToken;
    private readonly PositionReader _positions;
    private readonly CallReader _calls;
    private readonly HashSet<SyntaxNode> _open = [];

    /// <summary>Calls that were asked for: each is asked for by itself and again by every value that it may send.</summary>
    private readonly Dictionary<SyntaxNode, IReadOnlyList<TracedObject>> _read = [];

    public ClientTracer(SdkSymbols sdk, BindingSource bindings, ValueEvaluator values, CallFrames frames, Registrations registrations, CancellationToken cancellationToken)
    {
        (_frames, _registrations, _cancellationToken) = (frames, registrations, cancellationToken);
        var merge = new ObjectMerge(sdk);
        _positions = new PositionReader(sdk, values, this, merge);
        _calls = new CallReader(sdk, bindings, frames, this, _positions, merge);
    }

    /// <summary>The constructor of a type that this compilation declares and no surface lists.</summary>
    public bool IsOfOwnType(IMethodSymbol method) => _calls.OwnTypes.IsOne(method);

    /// <summary>What an assignment to a position sets, with what its holder is known to hold besides.</summary>
    public List<TracedObject> ReadAssignment(SdkPlace place, AssignmentExpressionSyntax assignment, ExpressionSyntax? holder, Binding binding)
        => _positions.ReadAssignment(place, assignment, holder, binding);

    /// <summary>What a call holds in its arguments, its initializer and the client it is made on. Empty if it has nothing to do with an SDK.</summary>
    public IReadOnlyList<TracedObject> ReadCall(SyntaxNode call, IMethodSymbol method, Binding binding)
    {
        // Inside a helper the call is that of one caller.
        if (_frames.Current is not null) return _calls.Read(call, method, binding, 0);

        if (!_read.TryGetValue(call, out var read)) _read.Add(call, read = _calls.Read(call, method, binding, 0));
        return read;
    }

    /// <summary>What an expression of a client or options type may be. Empty if that is not in sight.</summary>
    public List<TracedObject> Trace(ExpressionSyntax expression, Binding binding) => Trace(expression, binding, 0);

    public List<TracedObject> Trace(ExpressionSyntax expression, Binding binding, int depth)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (depth > DeepestStep) return [];

        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                return Trace(inner.Expression, binding, depth + 1);

            case CastExpressionSyntax cast:
                return Trace(cast.Expression, binding, depth + 1);

            case AwaitExpressionSyntax awaited:
                return Trace(awaited.Expression, binding, depth + 1);

            case PostfixUnaryExpressionSyntax postfix:
                return Trace(postfix.Operand, binding, depth + 1);

            case AssignmentExpressionSyntax assignment:
                return Trace(assignment.Right, binding, depth + 1);

            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AsExpression):
                return Trace(binary.Left, binding, depth + 1);

            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.CoalesceExpression):
                return TracedObjects.Union(Trace(binary.Left, binding, depth + 1), Trace(binary.Right, binding, depth + 1));

            case ConditionalExpressionSyntax conditional:
                return TracedObjects.Union(
                    TracedObjects.Chosen(Trace(conditional.WhenTrue, binding, depth + 1), new Choice(conditional, conditional.WhenTrue)),
                    TracedObjects.Chosen(Trace(conditional.WhenFalse, binding, depth + 1), new Choice(conditional, conditional.WhenFalse)));

            case SwitchExpressionSyntax choice:
                List<TracedObject> arms = [];
                foreach (var arm in choice.Arms) arms = TracedObjects.Union(arms, TracedObjects.Chosen(Trace(arm.Expression, binding, depth + 1), new Choice(choice, arm)));
                return arms;

            case LiteralExpressionSyntax:                       // null, default: an object that sets nothing
                return [TracedObject.Nothing];

            case BaseObjectCreationExpressionSyntax creation:
                return binding.MethodOf(creation) is { } constructor ? _calls.Read(creation, constructor, binding, depth + 1) : [];

            case WithExpressionSyntax changed:
                return _positions.ReadInitializer(changed.Initializer, binding, Trace(changed.Expression, binding, depth + 1));

            case AnonymousFunctionExpressionSyntax lambda:
                return [_positions.ReadLambda(lambda, binding)];

            case ConditionalAccessExpressionSyntax access:
                return Trace(access.WhenNotNull, binding, depth + 1);

            case InvocationExpressionSyntax invocation:
                return TraceInvocation(invocation, binding, depth);

            case SimpleNameSyntax or MemberAccessExpressionSyntax:
                return TraceName(expression, binding, depth);

            default:
                return [];
        }
    }

    private List<TracedObject> TraceInvocation(InvocationExpressionSyntax invocation, Binding binding, int depth)
    {
        if (_registrations.ServiceAskedFor(invocation, binding) is { } service) return Injected(service, depth);

        if (binding.MethodOf(invocation) is not { } method)
        {
            // An extension that is not in sight: a chain goes on with the same client.
            return CallArguments.ReceiverOf(invocation) is { } receiver ? Trace(receiver, binding, depth + 1) : [];
        }

        var read = _calls.Read(invocation, method, binding, depth + 1);
        return read.Count > 0 || binding.DeclarationOf(invocation.Expression) is not { } declaration ? read : TraceMethod(declaration, invocation, binding, depth);
    }

    private List<TracedObject> TraceName(ExpressionSyntax name, Binding binding, int depth)
    {
        if (binding.DeclarationOf(name) is not { } declaration)
        {
            // A property of an SDK's client leads to the same client: anthropic.Messages, client.Chat.
            return name is MemberAccessExpressionSyntax member ? Trace(member.Expression, binding, depth + 1) : [];
        }

        if (declaration.Syntax is ParameterSyntax parameter && _frames.Of(parameter) is { } frame && CallFrames.ArgumentOf(frame, parameter) is { IsDefault: false } argument)
        {
            var left = _frames.SwitchTo(frame.Outer);
            var passed = Trace(argument.Expression, frame.Binding, depth + 1);
            _frames.SwitchTo(left);
            return passed;
        }

        // A name that leads back to itself says nothing new.
        if (!_open.Add(declaration.Syntax)) return [];

        var found = FollowOrigins(declaration, depth);
        if (found.Count == 0 && _registrations.ServiceInjectedInto(declaration) is { } service) found = Injected(service, depth);
        found = _positions.WithMemberAssignments(found, declaration);
        _open.Remove(declaration.Syntax);
        return found;
    }

    private List<TracedObject> TraceMethod(Declaration declaration, InvocationExpressionSyntax call, Binding binding, int depth)
    {
        if (!_open.Add(declaration.Syntax)) return [];

        List<TracedObject> found = [];
        if (_frames.TryEnter(declaration.Syntax, call, binding))
        {
            found = FollowOrigins(declaration, depth);
            _frames.Leave();
        }

        _open.Remove(declaration.Syntax);
        return found;
    }

    private List<TracedObject> FollowOrigins(Declaration declaration, int depth)
    {
        List<TracedObject> found = [];
        foreach (var origin in Origins.Of(declaration).Origins)
        {
            foreach (var traced in Trace(origin.Expression, origin.Binding, depth + 1))
            {
                if (found.Count < TracedObjects.Most) found.Add(traced.Chosen(origin.Choices));
            }
        }

        return found;
    }

    /// <summary>What the container gives for a service.</summary>
    public List<TracedObject> Injected(Service service, int depth)
    {
        List<TracedObject> found = [];
        foreach (var origin in _registrations.Of(service, _cancellationToken))
        {
            if (!_open.Add(origin.Expression)) continue;

            found = TracedObjects.Union(found, origin.Expression is AnonymousFunctionExpressionSyntax factory
                ? service.Type.Name == Registrations.HttpClient && _positions.ReadLambda(factory, service.Type, origin.Binding) is { Endpoints.IsEmpty: false } configured ? [configured] : TraceReturned(factory, origin.Binding, depth)
                : Trace(origin.Expression, origin.Binding, depth + 1));
            _open.Remove(origin.Expression);
        }

        return found;
    }

    private List<TracedObject> TraceReturned(AnonymousFunctionExpressionSyntax factory, Binding binding, int depth)
    {
        List<TracedObject> found = [];
        foreach (var origin in Origins.OfLambda(factory, binding).Origins)
        {
            found = TracedObjects.Union(found, TracedObjects.Chosen(Trace(origin.Expression, origin.Binding, depth + 1), origin.Choices));
        }

        return found;
    }
}
