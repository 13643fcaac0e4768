using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Uses;

/// <summary>Why a fact is not known (POLICY section 2).</summary>
internal enum UnknownKind : byte { None, Dynamic, Unlisted, Undisclosed }

/// <summary>One member of a dimension's set.</summary>
internal sealed record Member<T>(T Value, Basis Basis, Source? Source);

/// <summary>
/// A dimension of a use: the members that are known, and whether there may be others. Absent is an answer: no member and nothing
/// unknown. A half that is not held has no facts at all (see <see cref="Use"/>).
/// </summary>
internal sealed class Fact<T>
{
    public static readonly Fact<T> Absent = new();

    public ImmutableArray<Member<T>> Members { get; init; } = ImmutableArray<Member<T>>.Empty;

    /// <summary>Other than <see cref="UnknownKind.None"/>: members may be missing, for this reason.</summary>
    public UnknownKind Unknown { get; init; }

    public bool IsAbsent => Members.IsEmpty && Unknown == UnknownKind.None;

    public static Fact<T> Of(T value, Basis basis, Source? source = null) => new() { Members = ImmutableArray.Create(new Member<T>(value, basis, source)) };

    public static Fact<T> Missing(UnknownKind kind) => new() { Unknown = kind };
}
