using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// Gathers the uses of one tree: pairs the halves that one call or object holds, and lets a pair carry the half that was found alone
/// at the place it comes from.
/// </summary>
internal sealed class UseCollector(CompilationScope scope, SyntaxTree tree, TreePlaces places, References references)
{
    private const int MostUses = 32;

    private readonly List<(SyntaxNode Node, UseReferences Use)> _uses = [];
    private readonly HashSet<SyntaxNode> _swallowed = [];

    /// <summary>Requests whose endpoint only a typed model implies: the client that one is sent with knows better.</summary>
    private readonly HashSet<SyntaxNode> _implied = [];
    private readonly HashSet<SyntaxToken> _claimed = [];
    private readonly HashSet<SyntaxNode> _claimedPositions = [];

    /// <summary>The literal belongs to a use that was found: it is not judged alone as well.</summary>
    public bool IsClaimed(SyntaxToken token) => _claimed.Contains(token);

    /// <summary>The expression stands at, or inside, a position that was read already.</summary>
    public bool IsClaimed(ExpressionSyntax expression)
    {
        for (SyntaxNode? node = expression; node is ExpressionSyntax or ArgumentSyntax or BaseArgumentListSyntax; node = node.Parent)
        {
            if (_claimedPositions.Contains(node)) return true;
        }

        return false;
    }

    /// <summary>What one call or object holds.</summary>
    /// <param name="node">The call; where the use stands when no literal of this tree spells a half.</param>
    /// <param name="fallback">The expression that leads to halves which stand in another tree.</param>
    public void Add(SyntaxNode node, ExpressionSyntax? fallback, TracedObject traced)
    {
        var endpoints = EndpointsOf(traced, node, fallback);
        var models = new List<Half>();
        foreach (var held in traced.Models)
        {
            var role = held.Place?.Position.Role switch
            {
                SdkRole.Deployment => ReferenceRole.Deployment,
                SdkRole.Weights => ReferenceRole.Weights,
                _ => ReferenceRole.Model,
            };
            models.Add(HalfOf(held, role, fallback, traced));
        }

        if (models.Count == 0) endpoints.RemoveAll(half => !half.Reference.Certain && !IsKnown(half.Reference));
        if (endpoints.Count == 0) EmitImplied(node, models, traced);
        else Pair(node, models, endpoints, traced);
        foreach (var swallowed in traced.Swallowed)
        {
            if (swallowed != node) _swallowed.Add(swallowed);
        }
    }

    /// <summary>A use that no SDK's position shows.</summary>
    public void Add(SyntaxNode node, UseReferences use) => _uses.Add((node, use with { Path = places.Path, Editable = !places.IsGenerated }));

    /// <summary>The expression, and the literals that spell its value, belong to a use.</summary>
    public void Claim(ExpressionSyntax expression, TextValue value)
    {
        _claimedPositions.Add(expression);
        foreach (var piece in value.Pieces)
        {
            if (piece.Token.SyntaxTree == tree) _claimed.Add(piece.Token);
        }
    }

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<UseReferences> Finish()
    {
        var kept = new List<(SyntaxNode Node, UseReferences Use)>();
        foreach (var (node, use) in _uses)
        {
            var isWhole = use.Model is not null && use.Endpoint is not null && !_implied.Contains(node);
            if (isWhole || !_swallowed.Contains(node)) kept.Add((node, use));
            else if (scope.ListsParts) kept.Add((node, use with { IsPartOfAnother = true }));
        }

        // Stable: alternatives of one place stay in the order in which they were found.
        var order = new int[kept.Count];
        var keys = new (int Start, int Index)[kept.Count];
        for (var i = 0; i < kept.Count; i++)
        {
            order[i] = i;
            keys[i] = (StartOf(kept[i].Use, kept[i].Node), i);
        }

        Array.Sort(keys, order);
        var uses = ImmutableArray.CreateBuilder<UseReferences>(kept.Count);
        foreach (var index in order) uses.Add(kept[index].Use);
        return uses.MoveToImmutable();
    }

    private int StartOf(UseReferences use, SyntaxNode node)
        => use.Model?.Exact is { } model && model.Tree == tree ? model.Span.Start
            : use.Endpoint?.Exact is { } endpoint && endpoint.Tree == tree ? endpoint.Span.Start
            : node.SpanStart;

    private readonly record struct Half(Reference Reference, TextValue Value);

    private List<Half> EndpointsOf(TracedObject traced, SyntaxNode node, ExpressionSyntax? fallback)
    {
        var halves = new List<Half>();
        foreach (var held in traced.Endpoints) halves.Add(HalfOf(held, ReferenceRole.Endpoint, fallback, traced));
        if (halves.Count > 0) return halves;

        // Where the client is made in another file, that file reports its endpoint.
        var isElsewhere = traced.Made is not null && traced.Made.SyntaxTree != tree;
        if (traced.EndpointHidden)
        {
            var hidden = new Reference { Role = ReferenceRole.Endpoint, Certain = true };
            halves.Add(new Half(
                hidden with { Expression = places.Of(fallback ?? node), ReportedElsewhere = isElsewhere ? Alone(hidden, traced) : null },
                TextValue.Dynamic));
        }
        else if (traced.Client is not null && (ImpliedEndpointOf(traced) ?? traced.Client.Client.DefaultEndpoint) is { } standard)
        {
            halves.Add(Default(standard, isElsewhere, traced));
        }

        return halves;
    }

    private static Half Default(string address, bool isElsewhere, TracedObject traced)
    {
        var real = new Reference { Role = ReferenceRole.Endpoint, Value = address, Certain = true, Basis = Basis.SdkDefault };
        return new Half(real with { ReportedElsewhere = isElsewhere ? Alone(real, traced) : null }, TextValue.Known(address, Basis.SdkDefault));
    }

    /// <summary>No client and no address: each model alone, or with the API that a typed one leads to.</summary>
    private void EmitImplied(SyntaxNode node, List<Half> models, TracedObject traced)
    {
        foreach (var model in models)
        {
            if (model.Value.ImpliedEndpoint is not null) _implied.Add(node);
            Emit(node, model.Reference, model.Value.ImpliedEndpoint is { } address ? Default(address, isElsewhere: false, traced).Reference : null, traced);
        }
    }

    /// <summary>The address that all models of a call lead to by themselves: typed constants of one vendor. Null if they do not.</summary>
    private static string? ImpliedEndpointOf(TracedObject traced)
    {
        string? implied = null;
        foreach (var model in traced.Models)
        {
            if (model.Value.ImpliedEndpoint is null || (implied is not null && implied != model.Value.ImpliedEndpoint)) return null;
            implied = model.Value.ImpliedEndpoint;
        }

        return implied;
    }

    private Half HalfOf(HeldText held, ReferenceRole role, ExpressionSyntax? fallback, TracedObject traced)
    {
        var isHere = held.At.SyntaxTree == tree;
        var expression = isHere ? held.At : fallback;
        Claim(held.At, held.Value);
        var reference = references.Of(held.Value, role, held.Certain, expression is null ? null : places.OfText(expression));
        if (!isHere && reference.ReportedElsewhere is null && !IsSpeltHere(held.Value))
        {
            reference = reference with { ReportedElsewhere = Alone(new Reference { Role = role, Value = reference.Value, Certain = reference.Certain, Basis = reference.Basis }, traced) };
        }

        return new Half(reference, held.Value);
    }

    /// <summary>A literal of this tree that is handed to a helper of another one.</summary>
    private bool IsSpeltHere(TextValue value)
    {
        foreach (var piece in value.Pieces)
        {
            if (piece.Token.SyntaxTree == tree) return true;
        }

        return false;
    }

    /// <summary>What the file that makes a client reports of it without a model.</summary>
    private static UseReferences Alone(Reference half, TracedObject traced) => new()
    {
        Model = half.Role == ReferenceRole.Endpoint ? null : half,
        Endpoint = half.Role == ReferenceRole.Endpoint ? half : null,
        Sdk = traced.Client?.Surface.Package,
        PresumedOperator = traced.Client?.Client.PresumedOperator,
        PresumedHosting = traced.Client?.Client.PresumedHosting ?? Hosting.Unknown,
    };

    private bool IsKnown(Reference endpoint) => endpoint.Value is { } written && KnownHosts.Names(written, scope);

    private void Pair(SyntaxNode node, List<Half> models, List<Half> endpoints, TracedObject traced)
    {
        if (models.Count == 0)
        {
            foreach (var endpoint in endpoints) Emit(node, null, endpoint.Reference, traced);
            return;
        }

        var emitted = 0;
        foreach (var environment in EnvironmentsOf(models, endpoints))
        {
            foreach (var model in In(models, environment))
            {
                foreach (var endpoint in In(endpoints, environment))
                {
                    // What belongs to no environment was paired in the first round.
                    var isNew = environment is null || model.Value.Environment is not null || endpoint.Value.Environment is not null;
                    if (!isNew || !TextValue.CanMeet(model.Value, endpoint.Value) || emitted++ >= MostUses) continue;

                    Emit(node, model.Reference, endpoint.Reference, traced);
                }
            }
        }
    }

    private static SortedSet<string?> EnvironmentsOf(List<Half> models, List<Half> endpoints)
    {
        var environments = new SortedSet<string?>(StringComparer.Ordinal) { null };
        foreach (var half in models) environments.Add(half.Value.Environment);
        foreach (var half in endpoints) environments.Add(half.Value.Environment);
        return environments;
    }

    /// <summary>What an environment's file sets, it sets in place of the base; what it leaves out comes from the base.</summary>
    private static List<Half> In(List<Half> halves, string? environment)
    {
        var own = halves.FindAll(half => half.Value.Environment == environment);
        return own.Count > 0 || environment is null ? own : halves.FindAll(static half => half.Value.Environment is null);
    }

    private void Emit(SyntaxNode node, Reference? model, Reference? endpoint, TracedObject traced)
    {
        var place = (traced.Models.IsEmpty ? null : traced.Models[0].Place) ?? (traced.Endpoints.IsEmpty ? null : traced.Endpoints[0].Place);
        _uses.Add((node, new UseReferences
        {
            Model = model,
            Endpoint = endpoint,
            Sdk = traced.Client is { Surface.CertainlyTakes: true } client ? client.Surface.Package : place?.Surface.Package,
            PresumedOperator = traced.Client?.Client.PresumedOperator,
            PresumedHosting = traced.Client?.Client.PresumedHosting ?? Hosting.Unknown,
            Task = traced.Models.IsEmpty ? ModelTask.Unknown : traced.Models[0].Place?.Position.Task ?? ModelTask.Unknown,
            Site = places.Of(node),
            Path = places.Path,
            Editable = !places.IsGenerated,
        }));
    }
}
