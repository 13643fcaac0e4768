using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>An entry for the policy or the facts, read from a diagnostic.</summary>
internal readonly record struct ProposedEntry(string Title, string Section, string Json, string? File)
{
    public bool IsException => Section == EntryOffer.Exceptions;

    public static IEnumerable<ProposedEntry> AllOf(Diagnostic diagnostic)
    {
        for (var i = 0; diagnostic.Properties.TryGetValue(EntryProperties.Title(i), out var title) && title is not null; i++)
        {
            yield return new ProposedEntry(
                title,
                ProposedEdit.Property(diagnostic, EntryProperties.Section(i)),
                ProposedEdit.Property(diagnostic, EntryProperties.Json(i)),
                diagnostic.Properties.TryGetValue(EntryProperties.File(i), out var file) ? file : null);
        }
    }
}
