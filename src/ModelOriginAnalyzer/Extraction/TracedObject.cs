using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>One alternative of a half, with the expression that stands at the position.</summary>
/// <param name="Place">The SDK's position; null for a body or argument that no SDK lists.</param>
internal sealed record HeldText(TextValue Value, ExpressionSyntax At, SdkPlace? Place)
{
    public bool Certain => Place is { Surface.CertainlyTakes: true };
}

/// <summary>What one object (a client, its options, a request) is known to hold: one alternative of what an expression may be.</summary>
internal sealed record TracedObject
{
    public static readonly TracedObject Nothing = new();

    /// <summary>What its type says of endpoints; null for options and the like.</summary>
    public SdkClientPlace? Client { get; init; }

    /// <summary>The creation or call that made the client; null if that is not in sight.</summary>
    public SyntaxNode? Made { get; init; }

    /// <summary>The type that was created or returned; null if not known.</summary>
    public ITypeSymbol? Type { get; init; }

    /// <summary>Empty: none is named.</summary>
    public ImmutableArray<HeldText> Models { get; init; } = ImmutableArray<HeldText>.Empty;

    /// <summary>The models stand in the call itself or in its options, not in the client it is made on.</summary>
    public bool OwnModels { get; init; }

    /// <summary>Empty: none is written, the client's default holds if it has one.</summary>
    public ImmutableArray<HeldText> Endpoints { get; init; } = ImmutableArray<HeldText>.Empty;

    /// <summary>The endpoints stand in the call's own arguments or initializer.</summary>
    public bool OwnEndpoints { get; init; }

    /// <summary>An options object that nobody can see into was passed: the endpoint may be any.</summary>
    public bool EndpointHidden { get; init; }

    /// <summary>Calls, creations and assignments whose own findings this one carries.</summary>
    public ImmutableArray<SyntaxNode> Swallowed { get; init; } = ImmutableArray<SyntaxNode>.Empty;

    public bool IsEmpty => Client is null && Models.IsEmpty && Endpoints.IsEmpty;

    public TracedObject Chosen(IEnumerable<Choice> choices)
    {
        var result = this;
        foreach (var choice in choices) result = result with { Models = Add(result.Models, choice), Endpoints = Add(result.Endpoints, choice) };
        return result;
    }

    private static ImmutableArray<HeldText> Add(ImmutableArray<HeldText> texts, Choice choice)
    {
        if (texts.IsEmpty) return texts;

        var chosen = ImmutableArray.CreateBuilder<HeldText>(texts.Length);
        foreach (var text in texts) chosen.Add(text with { Value = text.Value.Chosen(choice.At, choice.Option) });
        return chosen.MoveToImmutable();
    }
}
