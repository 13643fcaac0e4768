using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Uses;

/// <summary>
/// The references that belong to one call or one configuration, before the catalog has been asked. A null half is not held:
/// neither absent nor unknown. Alternatives (branches, environments) are separate values of this type at the same place.
/// </summary>
internal sealed record UseReferences
{
    public Reference? Model { get; init; }

    public Reference? Endpoint { get; init; }

    /// <summary>Where the same object says the model again (`Name` and `Version` beside `Id`): evidence of the same use, never one of its own.</summary>
    public ImmutableArray<Reference> Repeats { get; init; } = ImmutableArray<Reference>.Empty;

    /// <summary>A client whose calls are uses of their own: no use beside them, but a place that belongs to them.</summary>
    public bool IsPartOfAnother { get; init; }

    /// <summary>Package id of the SDK whose member takes the references; null if none does.</summary>
    public string? Sdk { get; init; }

    /// <summary>The client type presumes this operator when the address is dynamic; null where it does not.</summary>
    public string? PresumedOperator { get; init; }

    public Hosting PresumedHosting { get; init; }

    /// <summary>What the position says a model there does; a fix keeps it.</summary>
    public ModelTask Task { get; init; }

    /// <summary>The call or creation, for a use that has no literal of its own (`new OpenAIClient(key)`).</summary>
    public Place? Site { get; init; }

    /// <summary>Project-relative-to-root path with `/`, the `path` dimension; null where there is none.</summary>
    public string? Path { get; init; }

    /// <summary>Full name of the member in whose code it stands; null where there is none, or no exception asks for it.</summary>
    public string? Symbol { get; init; }

    /// <summary>Fixes may edit the file (not generated).</summary>
    public bool Editable { get; init; } = true;
}
