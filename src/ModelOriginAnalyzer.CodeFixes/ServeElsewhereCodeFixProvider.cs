using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelOriginAnalyzer.CodeFixes.Serving;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>
/// Uses the same weights on another host, with the id spelt as that host spells it. Whose service that is, and whether there is a contract,
/// a person decides, in a menu: see <see cref="FixMenu"/>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ServeElsewhereCodeFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)])]
public sealed class ServeElsewhereCodeFixProvider : CodeFixProvider
{
    private static readonly FixMenu s_menu = new("Use the same weights on another host");

    private static readonly JudgedFixes s_fixes = new(SameWeights.Elsewhere);

    private static readonly OriginFixAllProvider s_fixAll = new("Use the same weights there", s_fixes.EditsAsync);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(RuleIdentifiers.LockedDenied, RuleIdentifiers.Denied, RuleIdentifiers.Discouraged, RuleIdentifiers.CannotTell, RuleIdentifiers.Unlisted);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => s_fixAll;

    /// <summary>Below what the policy itself prescribes, and looked for after it.</summary>
    protected override CodeActionRequestPriority ComputeRequestPriority() => CodeActionRequestPriority.Low;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => s_fixes.RegisterAsync(context, s_menu);
}
