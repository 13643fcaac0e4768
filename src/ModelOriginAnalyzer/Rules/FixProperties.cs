using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Rules;

/// <summary>
/// How a diagnostic carries its fixes. <c>fix.count</c> says how many; fix i has <c>fix.i.title</c>, <c>fix.i.key</c> and
/// <c>fix.i.edits</c>: one line an edit, <c>location index TAB old value TAB new value</c>. Index 0 is the diagnostic's own
/// location, n the n-th additional location; that location covers exactly the characters that spell the old value inside a literal.
/// </summary>
internal static class FixProperties
{
    public const string Count = "fix.count";

    public static string Title(int fix) => "fix." + fix + ".title";

    public static string Key(int fix) => "fix." + fix + ".key";

    public static string Edits(int fix) => "fix." + fix + ".edits";
}

/// <summary>One edit read back from a diagnostic's properties.</summary>
internal readonly record struct FixEdit(int Location, string OldValue, string NewValue)
{
    public override string ToString() => Location + "\t" + OldValue + "\t" + NewValue;

    /// <summary>All edits of one fix; none if one of them cannot be read back (a value with a line break): half a fix is another program than the one that was judged.</summary>
    public static ImmutableArray<FixEdit> ParseAll(string lines)
    {
        var edits = ImmutableArray.CreateBuilder<FixEdit>();
        foreach (var line in lines.Split('\n'))
        {
            var parts = line.Split('\t');
            if (parts.Length != 3 || !int.TryParse(parts[0], out var location) || location < 0) return ImmutableArray<FixEdit>.Empty;

            edits.Add(new FixEdit(location, parts[1], parts[2]));
        }

        return edits.ToImmutable();
    }
}
