using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Cli.Verifying;

/// <summary>One run of the C# compiler, as a log has it.</summary>
/// <param name="Log">The log's file; of an archive also the entry.</param>
/// <param name="Results">Ours only (MOA).</param>
internal sealed record LoggedRun(string Log, ImmutableArray<LoggedResult> Results);

/// <summary>One result. Line and column count from one; 0 where it has no place.</summary>
/// <param name="File">As the compiler saw it; empty where it has no place.</param>
internal sealed record LoggedResult(
    string Id,
    string Level,
    string Message,
    string File,
    int Line,
    int Column,
    LoggedSuppression? Suppression,
    ImmutableDictionary<string, string> Properties)
{
    /// <summary>Its own place first, then the further ones in their order; a fix counts them so.</summary>
    public ImmutableArray<LoggedPlace> Places { get; init; } = [];
}

/// <summary>A place of a result. Lines and columns count from one.</summary>
internal sealed record LoggedPlace(string File, int Line, int Column, int EndLine, int EndColumn);

/// <param name="Kind">`inSource` or `external`.</param>
/// <param name="Type">What the compiler calls it, such as `Pragma Directive`; empty where it does not say.</param>
internal sealed record LoggedSuppression(string Kind, string Type, string Justification);
