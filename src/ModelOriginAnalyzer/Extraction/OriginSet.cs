using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>An expression whose value a name may have.</summary>
/// <param name="Choices">The branches and calls on the way.</param>
internal readonly record struct Origin(ExpressionSyntax Expression, Binding Binding, ImmutableArray<Choice> Choices);

/// <summary>All that a name may stand for, as far as its declaration shows.</summary>
internal sealed class OriginSet
{
    public static readonly OriginSet Unknown = new();

    public List<Origin> Origins { get; } = [];

    /// <summary>False: there may be others that nobody can see (parameters, out arguments, setters open to the world).</summary>
    public bool Complete { get; set; }
}
