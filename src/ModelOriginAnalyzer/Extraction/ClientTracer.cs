using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Extraction.Evaluation;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// Follows clients and their options: from a call to the client it is made on, to the place where that client is made, and to what it
/// was given there. Every object is followed by itself, so that two clients never lend each other what they hold.
/// </summary>
internal sealed class ClientTracer(SdkSymbols sdk, BindingSource bindings, ValueEvaluator values, CallFrames frames, Registrations registrations, CancellationToken cancellationToken)
{
    private const int DeepestStep = 48;
    private const int MostAlternatives = 8;

    private readonly HashSet<SyntaxNode> _open = [];

    /// <summary>Calls that were asked for: each is asked for by itself and again by every value that it may send.</summary>
    private readonly Dictionary<SyntaxNode, IReadOnlyList<TracedObject>> _read = [];

    /// <summary>What a call holds in its arguments, its initializer and the client it is made on. Empty if it has nothing to do with an SDK.</summary>
    public IReadOnlyList<TracedObject> ReadCall(SyntaxNode call, IMethodSymbol method, Binding binding)
    {
        // Inside a helper the call is that of one caller.
        if (frames.Current is not null) return ReadCall(call, method, binding, 0);

        if (!_read.TryGetValue(call, out var read)) _read.Add(call, read = ReadCall(call, method, binding, 0));
        return read;
    }

    /// <summary>What an expression of a client or options type may be. Empty if that is not in sight.</summary>
    public List<TracedObject> Trace(ExpressionSyntax expression, Binding binding) => Trace(expression, binding, 0);

    /// <summary>What an assignment to a position sets, with what its holder is known to hold besides.</summary>
    public List<TracedObject> ReadAssignment(SdkPlace place, AssignmentExpressionSyntax assignment, ExpressionSyntax? holder, Binding binding)
    {
        var set = Set(TracedObject.Nothing, place, assignment.Right, assignment, binding);
        var holders = holder is null ? [] : Trace(holder, binding);
        if (holders.Count == 0) return [set];

        for (var i = 0; i < holders.Count; i++) holders[i] = Merge(set, holders[i], own: false);
        return holders;
    }

    private List<TracedObject> Trace(ExpressionSyntax expression, Binding binding, int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
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
                return Union(Trace(binary.Left, binding, depth + 1), Trace(binary.Right, binding, depth + 1));

            case ConditionalExpressionSyntax conditional:
                return Union(
                    Chosen(Trace(conditional.WhenTrue, binding, depth + 1), new Choice(conditional, conditional.WhenTrue)),
                    Chosen(Trace(conditional.WhenFalse, binding, depth + 1), new Choice(conditional, conditional.WhenFalse)));

            case SwitchExpressionSyntax choice:
                List<TracedObject> arms = [];
                foreach (var arm in choice.Arms) arms = Union(arms, Chosen(Trace(arm.Expression, binding, depth + 1), new Choice(choice, arm)));
                return arms;

            case LiteralExpressionSyntax:                       // null, default: an object that sets nothing
                return [TracedObject.Nothing];

            case BaseObjectCreationExpressionSyntax creation:
                return binding.MethodOf(creation) is { } constructor ? ReadCall(creation, constructor, binding, depth + 1) : [];

            case WithExpressionSyntax changed:
                return ReadInitializer(changed.Initializer, binding, Trace(changed.Expression, binding, depth + 1));

            case AnonymousFunctionExpressionSyntax lambda:
                return [ReadLambda(lambda, binding)];

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
        if (registrations.ServiceAskedFor(invocation, binding) is { } service) return Injected(service, depth);

        if (binding.MethodOf(invocation) is not { } method)
        {
            // An extension that is not in sight: a chain goes on with the same client.
            return CallArguments.ReceiverOf(invocation) is { } receiver ? Trace(receiver, binding, depth + 1) : [];
        }

        var read = ReadCall(invocation, method, binding, depth + 1);
        return read.Count > 0 || binding.DeclarationOf(invocation.Expression) is not { } declaration ? read : TraceMethod(declaration, invocation, binding, depth);
    }

    private List<TracedObject> TraceName(ExpressionSyntax name, Binding binding, int depth)
    {
        if (binding.DeclarationOf(name) is not { } declaration)
        {
            // A property of an SDK's client leads to the same client: anthropic.Messages, client.Chat.
            return name is MemberAccessExpressionSyntax member ? Trace(member.Expression, binding, depth + 1) : [];
        }

        if (declaration.Syntax is ParameterSyntax parameter && frames.Of(parameter) is { } frame && CallFrames.ArgumentOf(frame, parameter) is { IsDefault: false } argument)
        {
            var left = frames.SwitchTo(frame.Outer);
            var passed = Trace(argument.Expression, frame.Binding, depth + 1);
            frames.SwitchTo(left);
            return passed;
        }

        // A name that leads back to itself says nothing new.
        if (!_open.Add(declaration.Syntax)) return [];

        var found = FollowOrigins(declaration, depth);
        if (found.Count == 0 && registrations.ServiceInjectedInto(declaration) is { } service) found = Injected(service, depth);
        found = WithMemberAssignments(found, declaration);
        _open.Remove(declaration.Syntax);
        return found;
    }

    private List<TracedObject> TraceMethod(Declaration declaration, InvocationExpressionSyntax call, Binding binding, int depth)
    {
        if (!_open.Add(declaration.Syntax)) return [];

        List<TracedObject> found = [];
        if (frames.TryEnter(declaration.Syntax, call, binding))
        {
            found = FollowOrigins(declaration, depth);
            frames.Leave();
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
                if (found.Count < MostAlternatives) found.Add(traced.Chosen(origin.Choices));
            }
        }

        return found;
    }

    private List<TracedObject> Injected(Service service, int depth)
    {
        List<TracedObject> found = [];
        foreach (var origin in registrations.Of(service, cancellationToken))
        {
            if (!_open.Add(origin.Expression)) continue;

            found = Union(found, origin.Expression is AnonymousFunctionExpressionSyntax factory
                ? TraceReturned(factory, origin.Binding, depth)
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
            found = Union(found, Chosen(Trace(origin.Expression, origin.Binding, depth + 1), origin.Choices));
        }

        return found;
    }

    /// <summary>`options.Endpoint = …` after the object was made.</summary>
    private List<TracedObject> WithMemberAssignments(List<TracedObject> found, Declaration declaration)
    {
        foreach (var assigned in MemberAssignments.On(declaration))
        {
            if (declaration.Binding.SymbolOf(assigned.Target) is not { } member || sdk.PositionOf(member) is not { } place) continue;

            for (var i = 0; i < found.Count; i++) found[i] = Set(found[i], place, assigned.Value, assigned.Assignment, declaration.Binding);
        }

        return found;
    }

    private List<TracedObject> ReadInitializer(InitializerExpressionSyntax? initializer, Binding binding, List<TracedObject> found)
    {
        if (initializer is null) return found;

        foreach (var expression in initializer.Expressions)
        {
            if (expression is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment) continue;
            if (assignment.Right is InitializerExpressionSyntax nested)
            {
                found = ReadInitializer(nested, binding, found);
                continue;
            }

            if (binding.SymbolOf(name) is not { } member || sdk.PositionOf(member) is not { } place) continue;

            if (found.Count == 0) found.Add(TracedObject.Nothing);
            for (var i = 0; i < found.Count; i++) found[i] = Set(found[i], place, assignment.Right, assignment, binding);
        }

        return found;
    }

    /// <summary>`settings => settings.Endpoint = …`: what a configuring lambda sets on its parameter.</summary>
    private TracedObject ReadLambda(AnonymousFunctionExpressionSyntax lambda, Binding binding)
    {
        var found = TracedObject.Nothing;
        foreach (var node in lambda.Body.DescendantNodesAndSelf())
        {
            if (node is not AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax target } assignment) continue;
            if (binding.SymbolOf(target) is { } member && sdk.PositionOf(member) is { } place) found = Set(found, place, assignment.Right, assignment, binding);
        }

        return found;
    }

    private TracedObject Set(TracedObject traced, SdkPlace place, ExpressionSyntax value, SyntaxNode at, Binding binding)
    {
        var held = Held(place, value, binding);
        switch (place.Position.Role)
        {
            case SdkRole.Model or SdkRole.Deployment or SdkRole.Weights or SdkRole.Endpoint when held.IsEmpty:
                return traced;

            case SdkRole.Model or SdkRole.Deployment or SdkRole.Weights:
                return traced with { Models = held, OwnModels = true, Swallowed = traced.Swallowed.Add(at) };

            // http.PostAsync("chat/completions", …): the client's base address is the endpoint.
            case SdkRole.Endpoint when !place.Surface.CertainlyTakes && !NamesHost(held):
                return traced;

            case SdkRole.Endpoint:
                return traced with { Endpoints = held, OwnEndpoints = true, Swallowed = traced.Swallowed.Add(at) };

            case SdkRole.Options:
                foreach (var options in Trace(value, binding)) return Merge(traced, options, own: true);
                return traced;

            default:
                foreach (var client in Trace(value, binding)) return Merge(traced, client, own: false);
                return traced;
        }
    }

    private static bool NamesHost(ImmutableArray<HeldText> held)
    {
        foreach (var text in held)
        {
            if (text.Value.Text?.IndexOf("://", System.StringComparison.Ordinal) > 0) return true;
        }

        return false;
    }

    private ImmutableArray<HeldText> Held(SdkPlace place, ExpressionSyntax value, Binding binding)
    {
        if (place.Position.Role is SdkRole.Options or SdkRole.Client) return ImmutableArray<HeldText>.Empty;

        var held = ImmutableArray.CreateBuilder<HeldText>();
        foreach (var alternative in values.Evaluate(value, binding))
        {
            // An empty string sets nothing.
            if (alternative.Text is not { Length: 0 } || alternative.Open) held.Add(new HeldText(alternative, value, place));
        }

        return held.ToImmutable();
    }

    private List<TracedObject> ReadCall(SyntaxNode call, IMethodSymbol method, Binding binding, int depth)
    {
        if (depth > DeepestStep) return [];

        var isConstructor = method.MethodKind == MethodKind.Constructor;
        if (IsOfOwnType(method)) return ReadOwnType(call, method, binding, depth);

        var own = new TracedObject
        {
            // What a type that only derives from a client gives to its base is not in sight.
            Client = !isConstructor ? sdk.MakerOf(method) : sdk.IsListed(method.ContainingType) ? sdk.ClientOf(method.ContainingType) : null,
            Type = isConstructor ? method.ContainingType : method.ReturnType,
        };
        List<TracedObject> options = [TracedObject.Nothing];
        List<TracedObject> clients = [];
        var concerned = own.Client is not null || (isConstructor && sdk.HasOwnPositions(method.ContainingType));

        var arguments = CallArguments.Of(call, method);
        foreach (var argument in arguments)
        {
            var place = sdk.PositionOf(argument.Parameter);
            concerned |= place is not null;
            switch (place?.Position.Role ?? ImpliedRole(argument.Parameter, method))
            {
                case SdkRole.Options:
                    var passed = Trace(argument.Expression, binding, depth + 1);
                    if (passed.Count > 0) options = passed;
                    else if (place is not null) own = own with { EndpointHidden = true };
                    break;

                case SdkRole.Client:
                    clients = Union(clients, TraceClient(argument.Expression, binding, depth));
                    break;

                case { } when place is not null:
                    own = Set(own, place, argument.Expression, argument.Expression, binding);
                    break;
            }
        }

        if (!isConstructor && !method.IsStatic && (concerned || sdk.IsOfSdk(method.ContainingType)) && CallArguments.ReceiverOf(call) is { } receiver) clients = Union(clients, TraceClient(receiver, binding, depth));
        if (clients.Count == 0 && concerned && OmittedClient(method, arguments) is { } service) clients = Injected(service, depth);

        var made = ReadInitializer(CallArguments.InitializerOf(call), binding, [own])[0];
        if (!concerned && clients.Count == 0 && made.IsEmpty && options.Count == 1 && options[0].IsEmpty) return [];

        if (clients.Count == 0) clients.Add(TracedObject.Nothing);
        List<TracedObject> found = [];
        foreach (var bag in options)
        {
            foreach (var client in clients)
            {
                if (found.Count == MostAlternatives) break;

                var whole = Merge(Merge(made, bag, own: true), client, own: false);
                found.Add(whole with { Made = whole.Made ?? call, Swallowed = whole.Swallowed.Add(call) });
            }
        }

        return found;
    }

    /// <summary>The constructor of a type that this compilation declares and no surface lists.</summary>
    public bool IsOfOwnType(IMethodSymbol method)
        => method.MethodKind == MethodKind.Constructor && !sdk.IsListed(method.ContainingType) && bindings.DeclarationOf(method.ContainingType) is not null;

    /// <summary>A type of the user's own: what it gives to the client it derives from, or the client that it wraps.</summary>
    private List<TracedObject> ReadOwnType(SyntaxNode call, IMethodSymbol constructor, Binding binding, int depth)
    {
        var declared = bindings.DeclarationOf(constructor);
        SyntaxNode? toBase = declared?.Syntax switch
        {
            ConstructorDeclarationSyntax { Initializer: { } initializer } => initializer,
            TypeDeclarationSyntax { BaseList.Types: { Count: > 0 } types } => types[0] as PrimaryConstructorBaseTypeSyntax,
            _ => null,
        };
        if (toBase is not null && declared!.Value.Binding.MethodOf(toBase) is { } method && frames.TryEnter(declared.Value.Syntax, call, binding))
        {
            var given = ReadCall(toBase, method, declared.Value.Binding, depth + 1);
            frames.Leave();
            if (given.Count > 0) return given;
        }

        // class Logged(IChatClient inner) : IChatClient
        List<TracedObject> wrapped = [];
        foreach (var argument in CallArguments.Of(call, constructor))
        {
            if (sdk.IsOfSdk(argument.Parameter.Type) && Implements(constructor.ContainingType, argument.Parameter.Type)) wrapped = Union(wrapped, Trace(argument.Expression, binding, depth + 1));
        }

        return wrapped;
    }

    private static bool Implements(INamedTypeSymbol type, ITypeSymbol contract)
    {
        foreach (var implemented in type.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(implemented, contract)) return true;
        }

        return false;
    }

    /// <summary>A client that is not in sight still presumes what its type presumes.</summary>
    private List<TracedObject> TraceClient(ExpressionSyntax expression, Binding binding, int depth)
    {
        var traced = Trace(expression, binding, depth + 1);
        if (traced.Count == 0 && binding.TypeOf(expression) is { } type && sdk.ClientOf(type) is { Client.PresumedOperator: not null } client)
        {
            traced.Add(new TracedObject { Client = client, Type = type, EndpointHidden = true });
        }

        return traced;
    }

    /// <summary>What a parameter takes although no surface lists it: the object a call is made on, a client, options.</summary>
    private SdkRole? ImpliedRole(IParameterSymbol parameter, IMethodSymbol method)
    {
        if (method.IsExtensionMethod && parameter.Ordinal == 0 && sdk.IsOfSdk(parameter.Type)) return SdkRole.Client;
        if (sdk.ClientOf(parameter.Type) is not null) return SdkRole.Client;
        return sdk.HasOwnPositions(parameter.Type) ? SdkRole.Options : null;
    }

    /// <summary>A client that the method takes from the container when none is passed.</summary>
    private Service? OmittedClient(IMethodSymbol method, List<BoundArgument> arguments)
    {
        foreach (var parameter in method.Parameters)
        {
            if (sdk.PositionOf(parameter)?.Position.Role != SdkRole.Client) continue;

            var passed = false;
            foreach (var argument in arguments) passed |= argument.Parameter.Ordinal == parameter.Ordinal && argument.Expression is not LiteralExpressionSyntax;
            if (!passed && parameter.IsOptional) return new Service(parameter.Type, null);
        }

        return null;
    }

    /// <summary>What <paramref name="first"/> does not say, <paramref name="second"/> does.</summary>
    /// <param name="own">The second is part of the same call (its options), not the client it is made on.</param>
    private TracedObject Merge(TracedObject first, TracedObject second, bool own)
    {
        var isSecond = !own && second.Client is not null && (first.Client is null || second.Client.Surface.CertainlyTakes);
        var takeModels = first.Models.IsEmpty;
        var takeEndpoints = first.Endpoints.IsEmpty && !first.EndpointHidden;
        return first with
        {
            Client = isSecond ? second.Client : first.Client,
            Made = isSecond ? second.Made : first.Made,
            Models = takeModels ? second.Models : Deployments(first.Models, second.Type),
            OwnModels = first.OwnModels || (own && takeModels && second.OwnModels),
            Endpoints = takeEndpoints ? second.Endpoints : first.Endpoints,
            EndpointHidden = first.EndpointHidden || (takeEndpoints && second.EndpointHidden),
            Swallowed = first.Swallowed.AddRange(second.Swallowed),
        };
    }

    /// <summary>`client.GetChatClient(name)` on a client that is known to be Azure's takes a deployment, although its declared type takes a model.</summary>
    private ImmutableArray<HeldText> Deployments(ImmutableArray<HeldText> models, ITypeSymbol? clientType)
    {
        if (clientType is null || models[0].Place is not { Position: { Role: SdkRole.Model, Parameter: not null } taken }) return models;
        if (sdk.ModelTakenBy(clientType, taken.Member) is not { Position.Role: SdkRole.Deployment } deployment) return models;

        var changed = ImmutableArray.CreateBuilder<HeldText>(models.Length);
        foreach (var model in models) changed.Add(model with { Place = deployment });
        return changed.MoveToImmutable();
    }

    private static List<TracedObject> Chosen(List<TracedObject> found, Choice choice) => Chosen(found, [choice]);

    private static List<TracedObject> Chosen(List<TracedObject> found, IReadOnlyCollection<Choice> choices)
    {
        if (choices.Count > 0)
        {
            for (var i = 0; i < found.Count; i++) found[i] = found[i].Chosen(choices);
        }

        return found;
    }

    private static List<TracedObject> Union(List<TracedObject> left, List<TracedObject> right)
    {
        if (left.Count == 0) return right;

        foreach (var traced in right)
        {
            if (left.Count < MostAlternatives) left.Add(traced);
        }

        return left;
    }
}
