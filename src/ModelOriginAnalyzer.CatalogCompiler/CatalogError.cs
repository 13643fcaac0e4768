using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace ModelOriginAnalyzer.CatalogCompiler;

/// <summary>What kinds of mistake the compiler refuses. The number is part of the error's code: CAT001 and so on.</summary>
internal enum CatalogMistake
{
    Syntax = 1,
    MissingKey,
    WrongType,
    UnknownKey,
    UnknownName,
    InvalidValue,
    Duplicate,
    AmbiguousPattern,
    Cycle,
    ExampleDoesNotMatch,
    NearMissMatches,
    InvalidPreset,
    NotDistinctive,
}

/// <summary>One mistake at its exact place.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 characters.</param>
internal sealed record CatalogError(string Path, int Line, int Column, CatalogMistake Mistake, string Message)
{
    /// <summary>As MSBuild reads errors of tools.</summary>
    public override string ToString() => FormattableString.Invariant($"{Path}({Line},{Column}): error CAT{(int)Mistake:D3}: {Message}");
}

/// <summary>All mistakes of a run, each once, in the order of files and places.</summary>
internal sealed class ErrorList
{
    private readonly HashSet<CatalogError> _errors = [];

    public bool IsEmpty => _errors.Count == 0;

    public void Add(LocatedText at, CatalogMistake mistake, string message) => Add(at.File, at.Span, mistake, message);

    public void Add(RuleFile file, TextSpan span, CatalogMistake mistake, string message)
    {
        var position = file.Tree.Source.Lines.GetLinePosition(span.Start);
        _errors.Add(new CatalogError(file.Path, position.Line + 1, position.Character + 1, mistake, message));
    }

    public IReadOnlyList<CatalogError> InOrder() =>
        [.. _errors.OrderBy(e => e.Path, StringComparer.Ordinal).ThenBy(e => e.Line).ThenBy(e => e.Column).ThenBy(e => e.Mistake).ThenBy(e => e.Message, StringComparer.Ordinal)];
}
