using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>The mistakes found so far, in the order of the files and of their texts, each once.</summary>
internal sealed class PolicyErrors
{
    private readonly List<(PolicyDocument Document, PolicyError Error)> _errors = [];

    public bool Any => _errors.Count > 0;

    public void Report(PolicyDocument document, TextSpan span, string message, string? nearest = null, PolicyFix? fix = null)
    {
        if (!document.Trusts(span)) return;

        Add(document, span, message, nearest, fix);
    }

    /// <summary>For what the JSON reader says: always reported.</summary>
    public void ReportSyntax(PolicyDocument document)
    {
        foreach (var error in document.Tree.Errors) Add(document, error.Span, error.Message, null, null);
    }

    /// <summary>Files in the given order, places in the order of the text.</summary>
    public ImmutableArray<PolicyError> InOrder(List<PolicyDocument> documents)
    {
        _errors.Sort((left, right) =>
        {
            var order = documents.IndexOf(left.Document).CompareTo(documents.IndexOf(right.Document));
            if (order == 0) order = left.Error.Place.Span.CompareTo(right.Error.Place.Span);
            return order != 0 ? order : string.CompareOrdinal(left.Error.Message, right.Error.Message);
        });

        var ordered = ImmutableArray.CreateBuilder<PolicyError>(_errors.Count);
        foreach (var (_, error) in _errors) ordered.Add(error);
        return ordered.ToImmutable();
    }

    private void Add(PolicyDocument document, TextSpan span, string message, string? nearest, PolicyFix? fix)
    {
        foreach (var (other, error) in _errors)
        {
            // A group is checked wherever it is used; its mistake is one.
            if (other == document && error.Place.Span == span && error.Message == message) return;
        }

        _errors.Add((document, new PolicyError(document.At(span), message, nearest) { Fix = fix ?? (nearest is null ? null : Rename(document, span, nearest)) }));
    }

    /// <summary>Null where what stands there is no text, or the name cannot stand in one as it is.</summary>
    private static PolicyFix? Rename(PolicyDocument document, TextSpan span, string nearest)
    {
        if (span.IsEmpty || document.Text[span.Start] != '"' || nearest.IndexOf('"') >= 0 || nearest.IndexOf('\\') >= 0) return null;

        return new PolicyFix($"Change to '{nearest}'", "\"" + nearest + "\"");
    }
}
