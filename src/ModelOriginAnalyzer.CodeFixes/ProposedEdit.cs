using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>One replacement of a value inside a literal, read from a diagnostic.</summary>
/// <param name="Path">The file, as the host names it.</param>
/// <param name="Span">The characters inside the quotes that spell the old value.</param>
internal readonly record struct ProposedEdit(string Path, TextSpan Span, string OldValue, string NewValue)
{
    /// <summary>All edits of the fix with this equivalence key; empty if the diagnostic does not carry it or a location is gone.</summary>
    public static ImmutableArray<ProposedEdit> Of(Diagnostic diagnostic, string equivalenceKey)
    {
        for (var fix = 0; fix < CountOf(diagnostic); fix++)
        {
            if (Property(diagnostic, FixProperties.Key(fix)) == equivalenceKey) return Read(diagnostic, Property(diagnostic, FixProperties.Edits(fix)));
        }

        return ImmutableArray<ProposedEdit>.Empty;
    }

    public static int CountOf(Diagnostic diagnostic) => int.TryParse(Property(diagnostic, FixProperties.Count), out var count) ? count : 0;

    public static string Property(Diagnostic diagnostic, string name) => diagnostic.Properties.TryGetValue(name, out var value) ? value ?? "" : "";

    private static ImmutableArray<ProposedEdit> Read(Diagnostic diagnostic, string lines)
    {
        var edits = ImmutableArray.CreateBuilder<ProposedEdit>();
        foreach (var edit in FixEdit.ParseAll(lines))
        {
            if (edit.Location > diagnostic.AdditionalLocations.Count) return ImmutableArray<ProposedEdit>.Empty;

            var location = edit.Location == 0 ? diagnostic.Location : diagnostic.AdditionalLocations[edit.Location - 1];
            var path = location.SourceTree?.FilePath ?? location.GetLineSpan().Path;
            edits.Add(new ProposedEdit(path, location.SourceSpan, edit.OldValue, edit.NewValue));
        }

        return edits.ToImmutable();
    }
}
