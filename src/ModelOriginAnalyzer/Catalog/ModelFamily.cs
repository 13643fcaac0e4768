using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Catalog;

internal enum Weights : byte { Unknown, Open, Closed }

/// <summary>What a model does. A fix never swaps one task for another.</summary>
internal enum ModelTask : byte { Unknown, Chat, Embedding, Image, Video, Speech, Transcription, Rerank, Moderation, Ocr, Other }

/// <summary>How one family derives from another.</summary>
internal enum Via : byte { FineTune, Merge, Quantize, Adapter, ContinuedPretrain, WeightDistill, OutputDistill }

/// <summary>How much of a family's lineage the catalog knows.</summary>
internal enum LineageKnowledge : byte { Complete, Partial, Unknown }

/// <summary>What a licence allows: `commercial`, `conditional`, `non-commercial`, `none`.</summary>
internal enum LicenseUse : byte { Unknown, Commercial, Conditional, NonCommercial, None }

/// <summary>One step of lineage: this family's weights (or answers) come from <paramref name="Family"/>.</summary>
internal sealed record Derivation(string Family, Via Via, Source Source);

/// <summary>Under an Ollama tag this family's name stands for the weights of another (deepseek-r1:70b is a distill on Llama).</summary>
/// <param name="Tag">A whole tag, or its leading part up to a `-`.</param>
internal sealed record FamilyTag(string Tag, string Family);

/// <summary>
/// What ids of a family that name neither date nor digest stand for, by the vendor's documentation. Patterns are those of a policy's
/// `model`, compared with the whole id; <paramref name="Fixed"/> goes before <paramref name="Rolling"/>, and of an id that neither has it is not known.
/// </summary>
/// <param name="Rolling">They move to newer weights with no change of code (gpt-4o, claude-sonnet-4-5).</param>
/// <param name="Fixed">Each names one release for good (claude-opus-4-6).</param>
internal sealed record UndatedIds(ImmutableArray<string> Rolling, ImmutableArray<string> Fixed, Source Source);

/// <summary>Weights that share one origin.</summary>
internal sealed class ModelFamily
{
    public required string Name { get; init; }

    /// <summary>The developer's canonical name; null where the catalog has looked and it is not public.</summary>
    public string? Developer { get; init; }

    public ModelTask Task { get; init; }

    public Weights Weights { get; init; }

    /// <summary>SPDX id, or the licence's own name where SPDX has none; null where it is not known.</summary>
    public string? License { get; init; }

    public LicenseUse LicenseUse { get; init; }

    /// <summary>Direct ancestors only; the catalog walks on from there.</summary>
    public ImmutableArray<Derivation> Ancestors { get; init; } = ImmutableArray<Derivation>.Empty;

    public LineageKnowledge Lineage { get; init; }

    /// <summary>Only explicit tags count; empty for a family whose tags are all its own.</summary>
    public ImmutableArray<FamilyTag> Tags { get; init; } = ImmutableArray<FamilyTag>.Empty;

    /// <summary>Only the developer's own API serves ids of this family (deepseek-chat): without an address, that API is presumed.</summary>
    public bool ApiOnly { get; init; }

    /// <summary>The id moves to other weights with no change of code (deepseek-chat, gemini-flash-latest).</summary>
    public bool Rolling { get; init; }

    /// <summary>Null where it is not known what ids without a date stand for.</summary>
    public UndatedIds? Undated { get; init; }

    /// <summary>Which model answers is decided at run time (openrouter/auto, model-router).</summary>
    public bool Routed { get; init; }

    public required Source Source { get; init; }
}
