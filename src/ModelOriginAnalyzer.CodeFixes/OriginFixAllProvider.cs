using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>One pass for all scopes: every edit of every diagnostic first, without those that contradict each other, then each file once, in all its copies.</summary>
internal sealed class OriginFixAllProvider : FixAllProvider
{
    public static readonly OriginFixAllProvider Everywhere = new([FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution]);

    /// <summary>For fixes that a person has to choose: `dotnet format` leaves those alone that know no solution.</summary>
    public static readonly OriginFixAllProvider UpToProject = new([FixAllScope.Document, FixAllScope.Project]);

    private readonly FixAllScope[] _scopes;

    private OriginFixAllProvider(FixAllScope[] scopes) => _scopes = scopes;

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => _scopes;

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        if (context.CodeActionEquivalenceKey is not { } key) return null;

        var fixes = new List<IReadOnlyList<PlannedChange>>();
        foreach (var diagnostic in await DiagnosticsAsync(context).ConfigureAwait(false))
        {
            fixes.Add(await PlannedChange.PlanAsync(context.Solution, ProposedEdit.Of(diagnostic, key), context.CancellationToken).ConfigureAwait(false));
        }

        var changes = new List<PlannedChange>();
        foreach (var fix in ConflictingFixes.LeftOut(fixes)) changes.AddRange(fix);

        return changes.Count == 0
            ? null
            : CodeAction.Create("Use what the origin policy prescribes", token => SolutionEditor.ApplyAsync(context.Solution, changes, token), key);
    }

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(FixAllContext context)
    {
        switch (context.Scope)
        {
            case FixAllScope.Document when context.Document is { } document:
                return await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            case FixAllScope.Project:
                return await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false);
            case FixAllScope.Solution:
                var all = ImmutableArray.CreateBuilder<Diagnostic>();
                foreach (var project in context.Solution.Projects) all.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
                return all.ToImmutable();
            default:
                return ImmutableArray<Diagnostic>.Empty;
        }
    }
}
