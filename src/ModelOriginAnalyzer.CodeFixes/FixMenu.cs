using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>
/// How the fixes of one diagnostic are offered: one beside the other, or below an entry of their own when a person has to choose. A tool
/// that mends whole solutions (`dotnet format`) asks for Fix All with the key of the first entry that is registered; a menu's key belongs to
/// no fix, so that nothing is chosen by nobody. An editor asks with the key of the fix that somebody picked in it, and gets all scopes.
/// </summary>
/// <param name="title">Of the entry above the fixes; null for none.</param>
internal sealed class FixMenu(string? title)
{
    public void Offer(CodeFixContext context, Diagnostic diagnostic, ImmutableArray<CodeAction> fixes)
    {
        if (fixes.IsEmpty) return;

        if (title is not null) context.RegisterCodeFix(CodeAction.Create(title, fixes, isInlinable: true), diagnostic);
        else foreach (var fix in fixes) context.RegisterCodeFix(fix, diagnostic);
    }
}
