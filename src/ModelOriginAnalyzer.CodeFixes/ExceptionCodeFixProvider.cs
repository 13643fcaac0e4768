using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Rules;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>
/// Takes a doubtful exception away, or asks for what it lacks: a new end, a real reason. What is asked for does not validate before somebody
/// has answered. There is no Fix All: each exception is somebody's decision.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ExceptionCodeFixProvider),
    DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)])]
public sealed class ExceptionCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIdentifiers.DoubtfulException);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (context.TextDocument is Document || context.TextDocument.FilePath is not { } path) return;   // policies are no C#

        var text = await context.TextDocument.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        if (JsonTree.Parse(text, context.CancellationToken).Root is not { } root) return;

        foreach (var diagnostic in context.Diagnostics)
        {
            if (ListOf(root, diagnostic.Location.SourceSpan) is not var (list, index) || list.Items[index] is not { } exception) continue;

            var name = exception.Find("id")?.Value.Text ?? "";
            foreach (var property in exception.Properties)
            {
                if (!property.Value.Span.Contains(diagnostic.Location.SourceSpan)) continue;
                if (property.Name == "until") SolutionEditor.Offer(context, diagnostic, "Renew '" + name + "' (its end to be filled in)", [new PlannedChange(path, new TextChange(property.Value.Span, "null /* last day, yyyy-MM-dd */"))]);
                if (property.Name == "reason") SolutionEditor.Offer(context, diagnostic, "Ask for the reason of '" + name + "'", [new PlannedChange(path, new TextChange(property.Value.Span, "null /* why the use is acceptable */"))]);
            }

            SolutionEditor.Offer(context, diagnostic, "Remove the exception '" + name + "'", [new PlannedChange(path, EntryRemoval.Of(text, list, index))]);
        }
    }

    private static (JsonValue List, int Index)? ListOf(JsonValue root, TextSpan span)
    {
        if (root.Find("exceptions") is not { Value: var list }) return null;

        for (var i = 0; i < list.Items.Length; i++)
        {
            if (list.Items[i].Span.Contains(span)) return (list, i);
        }

        return null;
    }
}
