using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Policy;

/// <summary>What a rule may ask (POLICY section 2), in the spelling of the policy.</summary>
internal enum Dimension : byte
{
    Model, Version, Family, Developer, DeveloperCountry, DeveloperOwner, Lineage, Weights, License, LicenseUse,
    Host, Operator, OperatorCountry, OperatorOwner, Region, Hosting, Tag, Upstream,
    Sdk, DeployedIn, Project, ProjectKind, Path,
}

/// <summary>How members of a set count: by the rule's verdict, or as `some` and `every` say.</summary>
internal enum Quantifier : byte { Default, Some, Every }

/// <summary>A compiled `when`: a tree of conjunctions, alternatives, negations and tests. Matching is linear in the policy's size.</summary>
internal abstract record Condition
{
    /// <summary>All parts hold; for hop dimensions, for the same hop.</summary>
    internal sealed record All(ImmutableArray<Condition> Parts) : Condition;

    /// <summary>`any`: one part holds, evaluated inside a hop.</summary>
    internal sealed record Any(ImmutableArray<Condition> Parts) : Condition;

    /// <summary>One dimension against its operand.</summary>
    internal sealed record Test(Dimension Dimension, Operand Operand, Quantifier Quantifier) : Condition;
}

/// <summary>What a dimension is compared with. Names are few: arrays, because building a hash set costs a cold compiler more than all lookups.</summary>
internal abstract record Operand
{
    /// <summary>Exact names, groups expanded (country codes, enum values, organizations by canonical name, families, SDKs).</summary>
    internal sealed record Names(ImmutableArray<string> Values) : Operand;

    internal sealed record Models(ImmutableArray<ModelPattern> Patterns) : Operand;

    /// <summary>`host`, `path`, `project`, `tag`: wildcard patterns.</summary>
    internal sealed record Wildcards(ImmutableArray<string> Patterns) : Operand;

    /// <summary>`{ "org": …, "stake": { "atLeast": 20 } }`; percent.</summary>
    internal sealed record Owner(ImmutableArray<string> Organizations, double AtLeast) : Operand;

    /// <summary>`lineage`: one ancestor (or the family itself, if nothing asks for an edge) fulfils all that is given.</summary>
    /// <param name="Via">The path to it has an edge of one of these kinds.</param>
    /// <param name="NotVia">The path is not made only of these kinds.</param>
    /// <param name="OnlyVia">The path has an edge, and all of its edges are of these kinds.</param>
    internal sealed record Ancestor(NameChoice? Families, NameChoice? Developers, NameChoice? Countries, ImmutableArray<Via>? Via, ImmutableArray<Via>? NotVia, ImmutableArray<Via>? OnlyVia = null) : Operand;

    /// <summary>Names that one fact of an ancestor is compared with; <paramref name="Others"/>: `not`, any but these.</summary>
    internal sealed record NameChoice(ImmutableArray<string> Names, bool Others);

    internal sealed record Not(Operand Inner) : Operand;

    /// <summary>`{ "absent": true }`.</summary>
    internal sealed record Absent(bool Value) : Operand;

    internal sealed record AnyOf(ImmutableArray<Operand> Parts) : Operand;
}
