using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>Offers what the policy prescribes. The analyzer has judged the result and carries it in the diagnostic's properties; here it is only written down.</summary>
internal static class PrescribedFixes
{
    public static async Task RegisterAsync(CodeFixContext context, FixMenu menu)
    {
        if (context.TextDocument is SourceGeneratedDocument) return;

        var solution = context.TextDocument.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            var fixes = ImmutableArray.CreateBuilder<CodeAction>();
            for (var fix = 0; fix < ProposedEdit.CountOf(diagnostic); fix++)
            {
                var key = ProposedEdit.Property(diagnostic, FixProperties.Key(fix));
                var changes = await PlannedChange.PlanAsync(solution, ProposedEdit.Of(diagnostic, key), context.CancellationToken).ConfigureAwait(false);
                if (changes.Count == 0) continue;

                fixes.Add(SolutionEditor.ActionOf(solution, ProposedEdit.Property(diagnostic, FixProperties.Title(fix)), changes, key));
            }

            menu.Offer(context, diagnostic, fixes.ToImmutable());
        }
    }
}
