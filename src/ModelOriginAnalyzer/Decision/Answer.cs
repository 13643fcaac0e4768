using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Decision;

/// <summary>Ordered: a conjunction is the least of its parts, an alternative the greatest.</summary>
internal enum Truth : byte
{
    False,
    Maybe,
    True,

    /// <summary>Not asked at all: a condition of an allow rule on a half not held. Neutral in conjunctions and alternatives.</summary>
    LeftOut,
}

/// <summary>What a condition says; a maybe tells why.</summary>
internal readonly struct Answer
{
    private Answer(Truth truth, UnknownKind why, Dimension missing)
    {
        Truth = truth;
        Why = why;
        Missing = missing;
    }

    public readonly Truth Truth;

    /// <summary>None unless <see cref="Truth"/> is a maybe.</summary>
    public readonly UnknownKind Why;

    /// <summary>The fact that a maybe lacks; it need not be the dimension that was asked for (a stake decides who the developer's owner is).</summary>
    public readonly Dimension Missing;

    public static Answer LeftOut => new(Truth.LeftOut, UnknownKind.None, default);

    public static Answer Of(bool holds) => new(holds ? Truth.True : Truth.False, UnknownKind.None, default);

    public static Answer Maybe(UnknownKind why, Dimension missing) => new(Truth.Maybe, why, missing);

    public Answer Negated => Truth switch
    {
        Truth.True => Of(false),
        Truth.False => Of(true),
        _ => this,
    };

    public Answer And(Answer other)
    {
        if (Truth == Truth.LeftOut) return other;
        return other.Truth < Truth ? other : this;
    }

    public Answer Or(Answer other)
    {
        if (Truth == Truth.LeftOut) return other;
        return other.Truth != Truth.LeftOut && other.Truth > Truth ? other : this;
    }
}
