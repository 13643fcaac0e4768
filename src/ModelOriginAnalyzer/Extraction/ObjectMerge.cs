using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Puts together what a call, its options and the client it is made on say of one use.</summary>
internal sealed class ObjectMerge(SdkSymbols sdk)
{
    /// <summary>What <paramref name="first"/> does not say, <paramref name="second"/> does.</summary>
    /// <param name="own">The second is part of the same call (its options), not the client it is made on.</param>
    public TracedObject Of(TracedObject first, TracedObject second, bool own)
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
}
