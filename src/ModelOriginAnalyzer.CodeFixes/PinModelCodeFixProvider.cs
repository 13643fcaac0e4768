using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelOriginAnalyzer.CodeFixes.Serving;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>
/// Writes the dated id that a rolling alias stood for, or the tag that says what a model is: the same host goes on serving the same weights.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PinModelCodeFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)])]
public sealed class PinModelCodeFixProvider : CodeFixProvider
{
    private static readonly FixMenu s_menu = new(title: null);

    private static readonly JudgedFixes s_fixes = new(static (use, judge) => SameWeights.Pin(use, judge) is { } pin ? ImmutableArray.Create(pin) : ImmutableArray<Decision.ReplacementOffer>.Empty);

    private static readonly OriginFixAllProvider s_fixAll = new("Name models by the ids that do not move", s_fixes.EditsAsync);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(RuleIdentifiers.LockedDenied, RuleIdentifiers.Denied, RuleIdentifiers.Discouraged, RuleIdentifiers.CannotTell, RuleIdentifiers.Unlisted);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => s_fixAll;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => s_fixes.RegisterAsync(context, s_menu);
}
