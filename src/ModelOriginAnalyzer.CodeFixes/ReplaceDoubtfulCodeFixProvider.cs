using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>
/// Replaces what may be denied, or what the catalog does not know, by what the policy prescribes. The fact that is missing may show that
/// the use is permitted, so a person decides, in a menu: see <see cref="FixMenu"/>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceDoubtfulCodeFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)])]
public sealed class ReplaceDoubtfulCodeFixProvider : CodeFixProvider
{
    private static readonly FixMenu s_menu = new("Use what the policy prescribes, whatever the missing fact is");

    private static readonly OriginFixAllProvider s_fixAll = OriginFixAllProvider.OfCarried("Use what the origin policy prescribes");

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.CannotTell, RuleIdentifiers.Unlisted);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => s_fixAll;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => PrescribedFixes.RegisterAsync(context, s_menu);
}
