namespace ModelOriginAnalyzer.Cli.Verifying;

/// <summary>What a gate fails on.</summary>
internal enum FailureKind
{
    /// <summary>A compilation in which nothing of the analyzer ran, or whose record somebody silenced.</summary>
    NotRun,

    /// <summary>A project that the gate expects and no log is of.</summary>
    NoLog,

    /// <summary>Judged with other rules than those in force here.</summary>
    OtherPolicy,

    OtherCatalog,

    /// <summary>The build asked for less than the gate.</summary>
    WeakerMode,

    /// <summary>Judged on a day on which an answer was another than today's.</summary>
    OtherDate,

    /// <summary>The code has changed since the log was written.</summary>
    Stale,

    /// <summary>The log contradicts itself.</summary>
    Edited,

    /// <summary>A finding that the log marks as suppressed.</summary>
    Suppressed,

    /// <summary>A finding with a milder level than the mode gives it.</summary>
    Lowered,

    /// <summary>A finding that the analyzer reported and the log does not have.</summary>
    Silenced,

    /// <summary>A denied use, plainly reported.</summary>
    Denied,
}

/// <summary>One reason to stop, the place that caused it, and what to do. Line and column count from one; 0 where the file as a whole is meant.</summary>
/// <param name="File">Relative to the gate's root, with `/`, or a log's path.</param>
internal sealed record GateFailure(FailureKind Kind, string File, int Line, int Column, string Id, string Message, string Remedy)
{
    /// <summary>`silenced`, `other-policy`.</summary>
    public string KindName { get; } = string.Concat(Kind.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}

/// <summary>What the gate asks for.</summary>
/// <param name="Root">Absolute: where policies are looked for, and what paths are relative to.</param>
/// <param name="Mode">Null: `enforce` where there is a policy, `warn` where there is none.</param>
/// <param name="Expected">Project files that must have a log, relative to the root, with `/`.</param>
internal sealed record GateSettings(string Root, Text.Day Today, string? Mode, IReadOnlyList<string> Expected);
