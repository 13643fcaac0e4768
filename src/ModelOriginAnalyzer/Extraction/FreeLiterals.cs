using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Extraction.Evaluation;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// Distinctive ids and API hosts that are written as values outside every SDK: provider tables, options classes, constants; typed models
/// and providers of SDKs too. A model takes its endpoint from the object, call or entry that is nearest around it.
/// </summary>
/// <param name="apis">Null where only what a build sees counts.</param>
internal sealed class FreeLiterals(CompilationScope scope, Binding binding, ValueEvaluator values, BodyCalls calls, FurtherEndpoints further, UseCollector uses, References references, TreePlaces places, OwnApis? apis)
{
    private readonly UnrelatedPositions _unrelated = new(scope.Sdk, binding);

    /// <param name="Weak">Not known as an id, or also a word, at a place that is named after models: it counts beside a known API only.</param>
    /// <param name="Downloaded">The address of a file of weights names it: it is fetched there and asked elsewhere.</param>
    private readonly record struct Candidate(ExpressionSyntax Expression, TextValue Value, bool Foreign, bool Weak = false, bool Downloaded = false);

    public void Visit(List<SyntaxNode> members, CancellationToken cancellationToken)
    {
        var models = new List<Candidate>();
        var endpoints = new List<Candidate>();
        var seen = new HashSet<SyntaxNode>();
        foreach (var member in members)
        {
            foreach (var node in member.DescendantNodesAndSelf())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (node is ExpressionSyntax expression && WholeText(expression) is { } whole && seen.Add(whole)) Collect(whole, models, endpoints);
            }
        }

        // Pairs first: they carry the halves that would be found alone otherwise.
        models.RemoveAll(model => IsClaimed(model) || !IsValue(model) || (model.Value.ImpliedEndpoint is null && !model.Downloaded && TryPair(model)));
        foreach (var model in models)
        {
            if (!model.Weak) AddAlone(model, ReferenceRole.Model, cancellationToken);
        }

        foreach (var endpoint in endpoints)
        {
            if (IsValue(endpoint)) AddAlone(endpoint, ReferenceRole.Endpoint, cancellationToken);
        }
    }

    private bool IsValue(Candidate candidate) => Placements.Of(candidate.Expression) == Placement.Value && !_unrelated.Holds(candidate.Expression);

    /// <summary>The whole text that a literal or a name is a part of; null for what can't be text, and for names that only stand somewhere.</summary>
    private ExpressionSyntax? WholeText(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax literal when LiteralSpans.ValueOf(literal.Token) is not null:
            case InterpolatedStringExpressionSyntax:
                var whole = expression;
                while (whole.Parent is ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or InterpolationSyntax)
                {
                    whole = whole.Parent is InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax outer } ? outer : (ExpressionSyntax)whole.Parent;
                }

                return whole;

            case IdentifierNameSyntax or MemberAccessExpressionSyntax when expression.Parent is ArgumentSyntax or AssignmentExpressionSyntax or AnonymousObjectMemberDeclaratorSyntax or EqualsValueClauseSyntax or ExpressionElementSyntax or InitializerExpressionSyntax:
                return expression.Parent is AssignmentExpressionSyntax assignment && assignment.Left == expression ? null : expression;

            // return ChatModel.OpenAi.Gpt4.O;
            case MemberAccessExpressionSyntax member when expression.Parent is ReturnStatementSyntax or ArrowExpressionClauseSyntax or SwitchExpressionArmSyntax or ConditionalExpressionSyntax or BinaryExpressionSyntax or ParenthesizedExpressionSyntax:
                return scope.Sdk.HasConstantNamed(member.Name.Identifier.ValueText) ? expression : null;

            default:
                return null;
        }
    }

    private void Collect(ExpressionSyntax expression, List<Candidate> models, List<Candidate> endpoints)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax literal:
                var written = TextValue.Of(literal.Token, LiteralSpans.ValueOf(literal.Token)!);
                Sort(new Candidate(expression, written, Foreign: false), models, endpoints);
                AddBody(expression, written, models, endpoints);
                break;

            case MemberAccessExpressionSyntax member when TypedConstantOf(member) is { } constant:
                AddTyped(expression, constant, models, endpoints);
                break;

            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                if (binding.ConstantOf(expression) is null) break;

                // A constant of another assembly is declared nowhere in sight; one of this compilation is judged where it is declared.
                var foreign = binding.DeclarationOf(expression) is null;
                foreach (var value in values.Evaluate(expression, binding)) Sort(new Candidate(expression, value, foreign), models, endpoints);
                break;

            default:
                foreach (var value in values.Evaluate(expression, binding))
                {
                    Sort(new Candidate(expression, value, Foreign: false), models, endpoints);
                    AddBody(expression, value, models, endpoints);
                }

                break;
        }
    }

    private SdkConstant? TypedConstantOf(MemberAccessExpressionSyntax member)
        => scope.Sdk.HasConstantNamed(member.Name.Identifier.ValueText) && binding.SymbolOf(member) is { } symbol ? scope.Sdk.ConstantOf(symbol) : null;

    /// <summary>A type of its own leaves no doubt of what the value is.</summary>
    private static void AddTyped(ExpressionSyntax expression, SdkConstant constant, List<Candidate> models, List<Candidate> endpoints)
    {
        var value = TextValue.Of(constant);
        if (constant.Model is not null) models.Add(new Candidate(expression, value, Foreign: true));
        else if (constant.Endpoint is { } address) endpoints.Add(new Candidate(expression, TextValue.Known(address, Basis.Catalog), Foreign: true));
    }

    private void AddBody(ExpressionSyntax expression, TextValue text, List<Candidate> models, List<Candidate> endpoints)
    {
        if (JsonBodies.ModelIn(text) is { } model) Sort(new Candidate(expression, model, Foreign: false, Weak: true), models, endpoints);
    }

    private void Sort(Candidate candidate, List<Candidate> models, List<Candidate> endpoints)
    {
        if (candidate.Value.Text is not { } text) return;

        if (!candidate.Value.Open && WeightsIn(candidate.Value, text) is { } weights)
        {
            models.Add(candidate with { Value = weights, Weak = false, Downloaded = true });
            return;
        }

        if (!candidate.Value.Open && (DistinctiveText.IsModel(text, scope) || ModelLists.Holds(candidate.Expression, text, scope))) models.Add(candidate with { Weak = false });
        else if (!candidate.Weak && (KnownHosts.Names(text, scope) || KnownHosts.NamesOllama(text))) endpoints.Add(candidate);
        else if (!candidate.Value.Open && (candidate.Weak || ModelKeys.Holds(candidate.Expression)) && ModelKeys.CanHold(text)) models.Add(candidate with { Weak = true });
    }

    /// <summary>The model that the address of a file of weights names; null for every other text.</summary>
    private TextValue? WeightsIn(TextValue value, string text)
    {
        var names = WeightsFiles.NamesIn(text);
        if (names.File is { } named && value.Part(named.Start, named.Length) is { Text: { } name } ofFile && DistinctiveText.IsModel(name, scope)) return ofFile;
        return names.Repository is { } published && value.Part(published.Start, published.Length) is { Text: { } id } ofRepository && (names.AreCertain || DistinctiveText.IsModel(id, scope)) ? ofRepository : null;
    }

    private bool TryPair(Candidate model)
    {
        // What the members of a type hold beside each other is asked last, unless an address that nobody knows stands nearer.
        List<Candidate> beside = [];
        IReadOnlyList<TracedObject> sent = [];
        if (EndpointsBeside(model, loose: false).Count == 0)
        {
            sent = calls.Around(model.Expression);
            if (sent.Count == 0) (beside, sent) = FurtherAway(model);
        }

        if (beside.Count == 0 && sent.Count == 0) beside = EndpointsBeside(model, loose: true);
        if (model.Weak) beside.RemoveAll(endpoint => !KnownHosts.Names(endpoint.Value.Text!, scope) && !KnownHosts.NamesOllama(endpoint.Value.Text!));
        foreach (var endpoint in beside)
        {
            uses.Add(model.Expression, new UseReferences
            {
                Model = ReferenceTo(model, ReferenceRole.Model),
                Endpoint = ReferenceTo(endpoint, ReferenceRole.Endpoint),
                Site = places.Of(model.Expression),
            });
            uses.Claim(endpoint.Expression, endpoint.Value);
        }

        var isPaired = beside.Count > 0;
        foreach (var call in sent)
        {
            if (model.Weak && !AsksKnownHost(call)) continue;

            isPaired = true;
            uses.Add(model.Expression, model.Expression, call with { Models = ImmutableArray.Create(new HeldText(model.Value, model.Expression, null)) });
        }

        if (!isPaired) return false;

        uses.Claim(model.Expression, model.Value);
        return true;
    }

    /// <summary>Along the chain, in the object that is asked, in an object beside; then the same around each use of the name that the model is given.</summary>
    private (List<Candidate> Beside, IReadOnlyList<TracedObject> Sent) FurtherAway(Candidate model)
    {
        if (further.Around(model.Expression) is { Count: > 0 } around) return (around.ConvertAll(Near), []);

        foreach (var use in further.UsesOf(model.Expression))
        {
            if (EndpointsBeside(model with { Expression = use }, loose: false) is { Count: > 0 } beside) return (beside, []);
            if (calls.Around(use) is { Count: > 0 } sent) return ([], sent);
            if (further.Around(use) is { Count: > 0 } later) return (later.ConvertAll(Near), []);
        }

        return ([], []);

        static Candidate Near(NearbyEndpoint endpoint) => new(endpoint.Expression, endpoint.Value, Foreign: false);
    }

    private bool AsksKnownHost(TracedObject call)
    {
        foreach (var endpoint in call.Endpoints)
        {
            if (endpoint.Value.Text is { } text && KnownHosts.Names(text, scope)) return true;
        }

        return false;
    }

    private void AddAlone(Candidate candidate, ReferenceRole role, CancellationToken cancellationToken)
    {
        if (!IsOwn(candidate) || IsClaimed(candidate)) return;

        var reference = ReferenceTo(candidate, role);
        var use = role == ReferenceRole.Endpoint ? new UseReferences { Endpoint = reference } : new UseReferences { Model = reference, Endpoint = PresumedFor(candidate.Value, cancellationToken) };
        use = use with { Site = places.Of(candidate.Expression) };
        uses.Add(candidate.Expression, use);

        // What only the source of other projects shows is listed beside it.
        if (role != ReferenceRole.Model || use.Endpoint is not null || apis is null) return;
        if (apis.For(candidate.Value.Text!, candidate.Foreign ? binding.SymbolOf(candidate.Expression) : null, cancellationToken) is { } api) uses.Add(candidate.Expression, use with { Endpoint = api, IsPartOfAnother = true });
    }

    /// <summary>Where a model goes that no endpoint stands beside; null if that is not known.</summary>
    private Reference? PresumedFor(TextValue model, CancellationToken cancellationToken)
        => model.ImpliedEndpoint is { } address ? new Reference { Role = ReferenceRole.Endpoint, Value = address, Basis = Basis.SdkDefault }
            : DeveloperApi.Of(model.Text!, binding.Tree, scope, cancellationToken);

    private Reference ReferenceTo(Candidate candidate, ReferenceRole role) => references.Of(candidate.Value, role, certain: false, places.OfText(candidate.Expression));

    /// <summary>Written here, or declared where nobody else reports it.</summary>
    private static bool IsOwn(Candidate candidate) => candidate.Foreign || candidate.Expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax);

    private bool IsClaimed(Candidate candidate)
    {
        if (uses.IsClaimed(candidate.Expression)) return true;

        foreach (var piece in candidate.Value.Pieces)
        {
            if (piece.Token.SyntaxTree == binding.Tree && uses.IsClaimed(piece.Token)) return true;
        }

        return false;
    }

    /// <summary>The endpoint that the nearest container holds beside a model: known hosts, or the one address that a member or argument carries.</summary>
    private List<Candidate> EndpointsBeside(Candidate model, bool loose)
    {
        List<Candidate>? unknown = null;
        foreach (var neighbours in Containers.Around(model.Expression))
        {
            if (neighbours.IsLoose && !loose) break;

            // What a type's other members hold is asked only for hosts that are known.
            if (unknown is not null && !neighbours.IsLoose) return unknown;

            var known = new List<(string? Name, Candidate Endpoint)>();
            var addresses = new List<Candidate>();
            foreach (var entry in neighbours.Entries)
            {
                if (!CanBeText(entry.Expression) || IsNoAddress(entry.Expression)) continue;

                foreach (var value in values.Evaluate(entry.Expression, binding))
                {
                    if (value.Text is not { } text) continue;

                    if (KnownHosts.Names(text, scope) || KnownHosts.NamesOllama(text)) known.Add((entry.Name, new Candidate(entry.Expression, value, Foreign: false)));
                    else if (IsAddress(text) && (entry.Name is null || EndpointNames.Holds(entry.Name)) && !FileAddresses.Is(text)) addresses.Add(new Candidate(entry.Expression, value, Foreign: false));
                }
            }

            if (EndpointChoice.Of(known, neighbours, static endpoint => endpoint.Value.Text!, model.Value.Text!, scope) is { Count: > 0 } chosen) return chosen.ConvertAll(static pair => pair.Endpoint);
            if (addresses.Count == 1 && !neighbours.IsLoose) unknown ??= addresses;
        }

        return unknown ?? [];
    }

    /// <summary>Cheap, before anything is evaluated.</summary>
    private static bool IsNoAddress(ExpressionSyntax expression)
        => expression is LiteralExpressionSyntax { Token.ValueText: var text } && text.IndexOf('.') < 0 && text.IndexOf(':') < 0;

    private static bool CanBeText(ExpressionSyntax expression) => expression is
        LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax
        or InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or PostfixUnaryExpressionSyntax or ConditionalExpressionSyntax;

    private static bool IsAddress(string text)
        => text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
