using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>Replaces a denied or discouraged model, endpoint or pair by what the policy prescribes.</summary>
// Both kinds are declared although one suffices for a given diagnostic: hosts cache a fixer by the first kind that is asked.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceOriginCodeFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)])]
public sealed class ReplaceOriginCodeFixProvider : CodeFixProvider
{
    private static readonly FixMenu s_menu = new(title: null);

    private static readonly OriginFixAllProvider s_fixAll = OriginFixAllProvider.OfCarried("Use what the origin policy prescribes");

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.LockedDenied, RuleIdentifiers.Denied, RuleIdentifiers.Discouraged);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => s_fixAll;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => PrescribedFixes.RegisterAsync(context, s_menu);
}
