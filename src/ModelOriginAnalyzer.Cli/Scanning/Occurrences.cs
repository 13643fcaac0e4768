using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Rules;
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

    /// <summary>The place calls a method of the user's own that gives no text: what it leads to stands there.</summary>
    public bool IsOwnCall(Place place) => SymbolAt(place) is IMethodSymbol { MethodKind: MethodKind.Ordinary } called && called.ReturnType.SpecialType != SpecialType.System_String && IsOwn(called);

    /// <summary>The place makes a client whose type stands for the operator that runs the endpoint: the type names it as well as the address does.</summary>
    public bool MakesClientOf(Place site, EndpointHalf? endpoint)
    {
        if (endpoint is not { Hops: [{ Operator.Members: [var run, ..] }, ..] } || SymbolAt(site) is not IMethodSymbol { MethodKind: MethodKind.Constructor } made) return false;
        if (Sdk.ClientOf(made.ContainingType)?.Client is not { } client) return false;

        var stands = client.PresumedOperator ?? (client.DefaultEndpoint is { } address ? IdentityResolver.ResolveEndpoint(OriginCatalog.BuiltIn, address)?.Operator?.Name : null);
        return stands is not null && stands == run.Value.Name;
    }
}

/// <summary>From a use's references to the places that a scan shows.</summary>
/// <param name="folder">What paths are relative to.</param>
internal sealed class Occurrences(string folder)
{
    private const int LongestText = 200;

    /// <summary>
    /// The literals first, then what only refers to them; the client's type where nothing of the use is written out. Sorted, none twice.
    /// Of a permitted use, a client that names nothing and a name that nobody knows only refer to what stands elsewhere; so do names that tests make up.
    /// </summary>
    /// <param name="bound">The file that has the use; null if it is no C#.</param>
    public ImmutableArray<Occurrence> Of(JudgedUse judged, BoundFile? bound)
    {
        var use = judged.References;
        var isPermitted = judged.Result is { Verdict: Verdict.Allow, Exception: null };
        var isOnlyAName = (isPermitted || judged.Use.Scope.ProjectKind == "test") && judged.Use.Model is { Family.Members.IsEmpty: true, Developer.Members.IsEmpty: true };
        var found = new SortedSet<Occurrence>(OccurrenceOrder.Instance);
        AddHalf(found, use.Model, bound, isOnlyAName);
        AddHalf(found, use.Endpoint, bound);
        foreach (var repeat in use.Repeats) AddHalf(found, repeat, bound);
        if (use.Site is not { } site) return [.. found];

        // A call of one's own leads to an SDK somewhere else.
        if (found.Count == 0) found.Add(At(NameOf(site), isPermitted || bound?.IsOwnCall(site) is true ? OccurrenceKind.Reference : OccurrenceKind.Sdk));
        else if (!isPermitted && bound?.MakesClientOf(site, judged.Use.Endpoint) is true) found.Add(At(NameOf(site), OccurrenceKind.Sdk));
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

    private void AddHalf(SortedSet<Occurrence> found, Reference? half, BoundFile? bound, bool isOnlyAName = false)
    {
        if (half is null) return;

        var kind = half.Role switch
        {
            ReferenceRole.Model or ReferenceRole.Deployment when isOnlyAName => OccurrenceKind.Reference,
            ReferenceRole.Endpoint => OccurrenceKind.Endpoint,
            ReferenceRole.Weights => OccurrenceKind.Weights,
            _ => OccurrenceKind.Model,
        };
        var written = half.Exact ?? half.Literal;
        if (written is not null) found.Add(At(written, kind));
        if (half.Expression is not { } expression || (written is not null && Holds(expression, written))) return;

        // A constant of another project stands there; a text that no literal spells stands where it is put together.
        var declared = written is null && half is { Value: not null, IsTyped: false } ? DeclaredConstant(expression, half.Role, bound) : null;
        if (declared is not null) found.Add(At(declared, kind));
        var isReference = written is not null || declared is not null || half.Value is null || bound?.IsOwnCall(expression) is true;
        found.Add(At(expression, isReference ? OccurrenceKind.Reference : kind));
    }

    /// <summary>The literal, in source, of the constant that an expression names; null if it is none, or one of an assembly.</summary>
    private static Place? DeclaredConstant(Place expression, ReferenceRole role, BoundFile? bound)
    {
        if (bound?.SymbolAt(expression) is not IFieldSymbol { HasConstantValue: true, DeclaringSyntaxReferences: [var declaration, ..] } constant || !bound.IsOwn(constant)) return null;
        if (declaration.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value }) return null;

        var text = declaration.SyntaxTree.GetText();
        var span = value is LiteralExpressionSyntax literal && NamedPart(literal.Token, role) is { } inside ? inside : value.Span;
        return new Place(declaration.SyntaxTree.FilePath, text, span, declaration.SyntaxTree);
    }

    /// <summary>The host of an address, the whole of every other text.</summary>
    private static TextSpan? NamedPart(SyntaxToken literal, ReferenceRole role)
    {
        var text = literal.ValueText;
        return role == ReferenceRole.Endpoint && HostName.TryParse(text, out var host)
            ? LiteralSpans.SpanOf(literal, host.Start, host.Length)
            : LiteralSpans.SpanOf(literal, 0, text.Length);
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
