using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Uses;

internal enum ReferenceRole : byte { Model, Deployment, Endpoint, Weights }

/// <summary>How a fact came to be known; goes into messages and evidence.</summary>
internal enum Basis : byte { Catalog, Declared, SdkDefault, Presumed, Evaluated, Name, Given }

/// <summary>
/// One place that names a model or an endpoint. <see cref="Value"/> is null when the place holds an expression whose value is not
/// known at compile time: the half is held, its facts are unknown.
/// </summary>
internal sealed record Reference
{
    public required ReferenceRole Role { get; init; }

    public string? Value { get; init; }

    /// <summary>Why <see cref="Value"/> is null. Only policy tests know another reason than that the code does not say it.</summary>
    public UnknownKind Unknown { get; init; } = UnknownKind.Dynamic;

    /// <summary>The position surely takes a model or an endpoint (the SDK surface or a policy test says so): POLICY section 4, number 4.</summary>
    public bool Certain { get; init; }

    public Basis Basis { get; init; } = Basis.Evaluated;

    /// <summary>The expression at the position where the use is; what is squiggled when the literal stands in another file. Null in policy tests and `explain`.</summary>
    public Place? Expression { get; init; }

    /// <summary>The characters of the value inside the literal or JSON string that spells it; null if no single literal of the user's own does.</summary>
    public Place? Literal { get; init; }

    /// <summary>The exact model id or host inside <see cref="Literal"/>: the squiggle.</summary>
    public Place? Exact { get; init; }

    /// <summary><see cref="Expression"/> is a typed name for the value (`Models.Chat`): the place itself says what is used. Never in a build.</summary>
    public bool IsTyped { get; init; }

    /// <summary>The configuration key (`AI:Endpoint`) that the value is read from; null if none.</summary>
    public string? ConfigurationKey { get; init; }

    /// <summary>The environment whose configuration file gives the value (`Production`); null for the base file or code. Values pair only within one environment.</summary>
    public string? Environment { get; init; }

    /// <summary>
    /// What the file that holds the literal proves and reports on its own (a configuration section, a constant of another tree):
    /// the use in this tree is reported only if its verdict is stricter. Null when the literal is reported here.
    /// </summary>
    public UseReferences? ReportedElsewhere { get; init; }
}
