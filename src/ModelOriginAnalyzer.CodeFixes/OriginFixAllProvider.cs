using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>One pass for all scopes: every edit of every diagnostic first, without those that contradict each other, then each file once, in all its copies.</summary>
internal sealed class OriginFixAllProvider : FixAllProvider
{
    private static readonly ImmutableArray<FixAllScope> s_scopes = ImmutableArray.Create(FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution);

    private readonly string _title;
    private readonly Func<Solution, Diagnostic, string, CancellationToken, Task<ImmutableArray<ProposedEdit>>> _edits;

    /// <param name="edits">Of the fix of a diagnostic with an equivalence key; empty if it has none.</param>
    public OriginFixAllProvider(string title, Func<Solution, Diagnostic, string, CancellationToken, Task<ImmutableArray<ProposedEdit>>> edits)
    {
        _title = title;
        _edits = edits;
    }

    /// <summary>For fixes that diagnostics carry.</summary>
    public static OriginFixAllProvider OfCarried(string title) =>
        new(title, static (_, diagnostic, key, _) => Task.FromResult(ProposedEdit.Of(diagnostic, key)));

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => s_scopes;

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        if (context.CodeActionEquivalenceKey is not { } key) return null;

        var fixes = new List<IReadOnlyList<PlannedChange>>();
        foreach (var diagnostic in await DiagnosticsAsync(context).ConfigureAwait(false))
        {
            fixes.Add(await PlannedChange.PlanAsync(context.Solution, await _edits(context.Solution, diagnostic, key, context.CancellationToken).ConfigureAwait(false), context.CancellationToken).ConfigureAwait(false));
        }

        var changes = new List<PlannedChange>();
        foreach (var fix in ConflictingFixes.LeftOut(fixes)) changes.AddRange(fix);

        return changes.Count == 0
            ? null
            : CodeAction.Create(_title, token => SolutionEditor.ApplyAsync(context.Solution, changes, token), key);
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
