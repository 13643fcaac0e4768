using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.Scanning;

/// <summary>From a use's references to the places that a scan shows.</summary>
/// <param name="folder">What paths are relative to.</param>
internal sealed class Occurrences(string folder)
{
    private const int LongestText = 200;

    /// <summary>The literals first, then what only refers to them; the client's type where nothing of the use is written out. Sorted, none twice.</summary>
    /// <param name="model">Of the file that has the use; null if it is no C#.</param>
    public ImmutableArray<Occurrence> Of(UseReferences use, SemanticModel? model)
    {
        var found = new SortedSet<Occurrence>(OccurrenceOrder.Instance);
        AddHalf(found, use.Model, model);
        AddHalf(found, use.Endpoint, model);
        foreach (var repeat in use.Repeats) AddHalf(found, repeat, model);
        if (found.Count == 0 && use.Site is { } site) found.Add(At(NameOf(site), OccurrenceKind.Sdk));
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

    private void AddHalf(SortedSet<Occurrence> found, Reference? half, SemanticModel? model)
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
        var declared = written is null && half.Value is not null ? DeclaredConstant(expression, model) : null;
        if (declared is not null) found.Add(At(declared, kind));
        found.Add(At(expression, written is null && declared is null && half.Value is not null ? kind : OccurrenceKind.Reference));
    }

    /// <summary>The literal, in source, of the constant that an expression names; null if it is none, or one of an assembly.</summary>
    private static Place? DeclaredConstant(Place expression, SemanticModel? model)
    {
        if (model is null || expression.Tree != model.SyntaxTree) return null;

        var node = model.SyntaxTree.GetRoot().FindNode(expression.Span, getInnermostNodeForTie: true);
        if (model.GetSymbolInfo(node).Symbol is not IFieldSymbol { HasConstantValue: true, DeclaringSyntaxReferences: [var declaration, ..] }) return null;
        if (declaration.SyntaxTree.FilePath.Length == 0 || declaration.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value }) return null;

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
