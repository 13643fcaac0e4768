using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.Scanning;

/// <summary>A C# file with what its names mean.</summary>
internal sealed record BoundFile(SemanticModel Model, SdkSymbols Sdk)
{
    /// <summary>What an expression or a call stands for; null if that is not known, or if it lies in another file.</summary>
    public ISymbol? SymbolAt(Place place) =>
        place.Tree == Model.SyntaxTree ? Model.GetSymbolInfo(Model.SyntaxTree.GetRoot().FindNode(place.Span, getInnermostNodeForTie: true)).Symbol : null;

    /// <summary>It is declared in source of the scan, and no surface lists it.</summary>
    public bool IsOwn(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Any(declaration => declaration.SyntaxTree.FilePath.Length > 0) && (symbol.ContainingType is not { } type || !Sdk.IsListed(type));
}

/// <summary>From a use's references to the places that a scan shows.</summary>
/// <param name="folder">What paths are relative to.</param>
internal sealed class Occurrences(string folder)
{
    private const int LongestText = 200;

    /// <summary>The literals first, then what only refers to them; the client's type where nothing of the use is written out. Sorted, none twice.</summary>
    /// <param name="bound">The file that has the use; null if it is no C#.</param>
    public ImmutableArray<Occurrence> Of(UseReferences use, BoundFile? bound)
    {
        var found = new SortedSet<Occurrence>(OccurrenceOrder.Instance);
        AddHalf(found, use.Model, bound);
        AddHalf(found, use.Endpoint, bound);
        foreach (var repeat in use.Repeats) AddHalf(found, repeat, bound);

        // A call of one's own leads to an SDK somewhere else.
        if (found.Count == 0 && use.Site is { } site) found.Add(At(NameOf(site), bound?.SymbolAt(site) is { } called && bound.IsOwn(called) ? OccurrenceKind.Reference : OccurrenceKind.Sdk));
        return [.. found];
    }

    public Occurrence At(Place place, OccurrenceKind kind)
    {
        var start = place.Text.Lines.GetLinePosition(place.Span.Start);
        var line = place.Text.Lines[start.Line];
        var end = Math.Min(place.Span.End, line.End);
        var text = place.Text.ToString(TextSpan.FromBounds(place.Span.Start, Math.Min(end, place.Span.Start + LongestText)));
        return new Occurrence(TreePlaces.Relative(place.Path, folder), start.Line + 1, start.Character + 1, end - line.Start + 1, text, kind);
    }

    private void AddHalf(SortedSet<Occurrence> found, Reference? half, BoundFile? bound)
    {
        if (half is null) return;

        var kind = half.Role switch
        {
            ReferenceRole.Endpoint => OccurrenceKind.Endpoint,
            ReferenceRole.Weights => OccurrenceKind.Weights,
            _ => OccurrenceKind.Model,
        };
        var written = half.Exact ?? half.Literal;
        if (written is not null) found.Add(At(written, kind));
        if (half.Expression is not { } expression || (written is not null && Holds(expression, written))) return;

        // A constant of another project stands there; a text that no literal spells stands where it is put together.
        var declared = written is null && half.Value is not null ? DeclaredConstant(expression, bound) : null;
        if (declared is not null) found.Add(At(declared, kind));
        found.Add(At(expression, written is null && declared is null && half.Value is not null ? kind : OccurrenceKind.Reference));
    }

    /// <summary>The literal, in source, of the constant that an expression names; null if it is none, or one of an assembly.</summary>
    private static Place? DeclaredConstant(Place expression, BoundFile? bound)
    {
        if (bound?.SymbolAt(expression) is not IFieldSymbol { HasConstantValue: true, DeclaringSyntaxReferences: [var declaration, ..] } constant || !bound.IsOwn(constant)) return null;
        if (declaration.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value }) return null;

        var text = declaration.SyntaxTree.GetText();
        var span = value is LiteralExpressionSyntax literal && LiteralSpans.SpanOf(literal.Token, 0, literal.Token.ValueText.Length) is { } inside ? inside : value.Span;
        return new Place(declaration.SyntaxTree.FilePath, text, span, declaration.SyntaxTree);
    }

    private static bool Holds(Place expression, Place written) => expression.Path == written.Path && expression.Span.OverlapsWith(written.Span);

    /// <summary>The type or method name of a call.</summary>
    private static Place NameOf(Place site)
    {
        if (site.Tree is not { } tree) return site;

        SyntaxNode? name = tree.GetRoot().FindNode(site.Span, getInnermostNodeForTie: true) switch
        {
            ObjectCreationExpressionSyntax creation => creation.Type,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Name,
            InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax member } => member.Name,
            InvocationExpressionSyntax invocation => invocation.Expression,
            _ => null,
        };
        return name is null ? site : site.At(name.Span);
    }

    private sealed class OccurrenceOrder : IComparer<Occurrence>
    {
        public static readonly OccurrenceOrder Instance = new();

        public int Compare(Occurrence? left, Occurrence? right)
        {
            var order = left!.Kind.CompareTo(right!.Kind);
            if (order == 0) order = string.CompareOrdinal(left.Path, right.Path);
            if (order == 0) order = left.Line.CompareTo(right.Line);
            if (order == 0) order = left.Column.CompareTo(right.Column);
            return order == 0 ? left.EndColumn.CompareTo(right.EndColumn) : order;
        }
    }
}
