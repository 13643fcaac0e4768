using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Extraction.Evaluation;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>What one call holds: in its arguments and initializer, in the options that are passed, and in the client it is made on.</summary>
internal sealed class CallReader
{
    private readonly SdkSymbols _sdk;
    private readonly ClientTracer _tracer;
    private readonly PositionReader _positions;
    private readonly ObjectMerge _merge;

    public CallReader(SdkSymbols sdk, BindingSource bindings, CallFrames frames, ClientTracer tracer, PositionReader positions, ObjectMerge merge)
    {
        (_sdk, _tracer, _positions, _merge) = (sdk, tracer, positions, merge);
        OwnTypes = new OwnTypes(sdk, bindings, frames, tracer, this);
    }

    public OwnTypes OwnTypes { get; }

    /// <summary>Empty if the call has nothing to do with an SDK.</summary>
    public List<TracedObject> Read(SyntaxNode call, IMethodSymbol method, Binding binding, int depth)
    {
        if (depth > ClientTracer.DeepestStep) return [];

        var isConstructor = method.MethodKind == MethodKind.Constructor;
        if (OwnTypes.IsOne(method)) return OwnTypes.Read(call, method, binding, depth);

        var own = new TracedObject
        {
            // What a type that only derives from a client gives to its base is not in sight.
            Client = !isConstructor ? _sdk.MakerOf(method) : _sdk.IsListed(method.ContainingType) ? _sdk.ClientOf(method.ContainingType) : null,
            Type = isConstructor ? method.ContainingType : method.ReturnType,
        };
        List<TracedObject> options = [TracedObject.Nothing];
        List<TracedObject> clients = [];
        var concerned = own.Client is not null || (isConstructor && _sdk.HasOwnPositions(method.ContainingType));

        var arguments = CallArguments.Of(call, method);
        foreach (var argument in arguments)
        {
            var place = _sdk.PositionOf(argument.Parameter);
            concerned |= place is not null;
            switch (place?.Position.Role ?? ImpliedRole(argument.Parameter, method))
            {
                case SdkRole.Options:
                    var passed = _tracer.Trace(argument.Expression, binding, depth + 1);
                    if (passed.Count > 0) options = passed;
                    else if (place is not null) own = own with { EndpointHidden = true };
                    break;

                case SdkRole.Client:
                    clients = TracedObjects.Union(clients, TraceClient(argument.Expression, binding, depth));
                    break;

                case { } when place is not null:
                    own = _positions.Set(own, place, argument.Expression, argument.Expression, binding);
                    break;
            }
        }

        if (!isConstructor && !method.IsStatic && (concerned || _sdk.IsOfSdk(method.ContainingType)) && CallArguments.ReceiverOf(call) is { } receiver) clients = TracedObjects.Union(clients, TraceClient(receiver, binding, depth));
        if (clients.Count == 0 && concerned && OmittedClient(method, arguments) is { } service) clients = _tracer.Injected(service, depth);

        var made = _positions.ReadInitializer(CallArguments.InitializerOf(call), binding, [own])[0];
        if (!concerned && clients.Count == 0 && made.IsEmpty && options.Count == 1 && options[0].IsEmpty) return [];

        if (clients.Count == 0) clients.Add(TracedObject.Nothing);
        List<TracedObject> found = [];
        foreach (var bag in options)
        {
            foreach (var client in clients)
            {
                if (found.Count == TracedObjects.Most) break;

                var whole = _merge.Of(_merge.Of(made, bag, own: true), client, own: false);
                found.Add(whole with { Made = whole.Made ?? call, Swallowed = whole.Swallowed.Add(call) });
            }
        }

        return found;
    }

    /// <summary>A client that is not in sight still presumes what its type presumes.</summary>
    private List<TracedObject> TraceClient(ExpressionSyntax expression, Binding binding, int depth)
    {
        var traced = _tracer.Trace(expression, binding, depth + 1);
        if (traced.Count == 0 && binding.TypeOf(expression) is { } type && _sdk.ClientOf(type) is { Client.PresumedOperator: not null } client)
        {
            traced.Add(new TracedObject { Client = client, Type = type, EndpointHidden = true });
        }

        return traced;
    }

    /// <summary>What a parameter takes although no surface lists it: the object a call is made on, a client, options.</summary>
    private SdkRole? ImpliedRole(IParameterSymbol parameter, IMethodSymbol method)
    {
        if (method.IsExtensionMethod && parameter.Ordinal == 0 && _sdk.IsOfSdk(parameter.Type)) return SdkRole.Client;
        if (_sdk.ClientOf(parameter.Type) is not null) return SdkRole.Client;
        return _sdk.HasOwnPositions(parameter.Type) ? SdkRole.Options : null;
    }

    /// <summary>A client that the method takes from the container when none is passed.</summary>
    private Service? OmittedClient(IMethodSymbol method, List<BoundArgument> arguments)
    {
        foreach (var parameter in method.Parameters)
        {
            if (_sdk.PositionOf(parameter)?.Position.Role != SdkRole.Client) continue;

            var passed = false;
            foreach (var argument in arguments) passed |= argument.Parameter.Ordinal == parameter.Ordinal && argument.Expression is not LiteralExpressionSyntax;
            if (!passed && parameter.IsOptional) return new Service(parameter.Type, null);
        }

        return null;
    }
}
