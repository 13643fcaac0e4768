using Microsoft.CodeAnalysis.Text;

namespace ModelOriginAnalyzer.Policy;

internal enum PolicyFileKind : byte
{
    /// <summary>`model-origin.json` and what it extends.</summary>
    Policy,

    /// <summary>`model-origin.facts.json`.</summary>
    Facts,
}

/// <summary>How a file comes to be in force (POLICY section 1).</summary>
internal enum PolicyRole : byte
{
    /// <summary>It stands in a folder between the repository's root and the project.</summary>
    Nested,

    /// <summary>A package has added it below everything else; nothing drops it.</summary>
    Floor,

    /// <summary>A build property has added it on top of everything else; it can only tighten.</summary>
    Extra,

    /// <summary>It is in force only where another file extends it.</summary>
    Library,
}

/// <summary>One text that may take part.</summary>
internal sealed record PolicyFile(string Path, SourceText Text, PolicyFileKind Kind, PolicyRole Role = PolicyRole.Nested)
{
    /// <summary>The package that has added it, for `extends` of `package:Id/file`; null for other files.</summary>
    public string? Package { get; init; }
}
