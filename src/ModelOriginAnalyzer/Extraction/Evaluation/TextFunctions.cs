using System;
using System.Collections.Generic;

namespace ModelOriginAnalyzer.Extraction.Evaluation;

/// <summary>Methods of a text that give another text: parts, trimming, case, replacing.</summary>
internal static class TextFunctions
{
    public static void AddTo(Dictionary<string, KnownFunction> table)
    {
        table["ToLowerInvariant"] = table["ToLower"] = static (call, found) => call.Map(call.Receiver, static text => text.WithCharacters(text.Text!.ToLowerInvariant()), found);
        table["ToUpperInvariant"] = table["ToUpper"] = static (call, found) => call.Map(call.Receiver, static text => text.WithCharacters(text.Text!.ToUpperInvariant()), found);
        table["Trim"] = static (call, found) => Trim(call, atStart: true, atEnd: true, found);
        table["TrimStart"] = static (call, found) => Trim(call, atStart: true, atEnd: false, found);
        table["TrimEnd"] = static (call, found) => Trim(call, atStart: false, atEnd: true, found);
        table["Substring"] = table["Slice"] = Part;
        table["AsSpan"] = table["AsMemory"] = table["ToCharArray"] = static (call, found) => call.Count == 0 ? call.Map(call.Receiver, static text => text, found) : Part(call, found);
        table["Replace"] = Replace;
        table["Insert"] = Insert;
        table["Remove"] = Remove;
        table["Normalize"] = table["ToString"] = table["ToArray"] = table["ToList"] = table["AsEnumerable"] = table["ToImmutableArray"] = table["Clone"] = static (call, found) => call.Map(call.Receiver, static text => text, found);
    }

    private static bool Trim(PureCall call, bool atStart, bool atEnd, List<TextValue> found)
    {
        char[]? characters = null;
        if (call.Count > 0)
        {
            if (call.Items(0) is not { } items || PureCall.Only(PureCall.Sequence(items)) is not { Text: { } listed, Open: false }) return call.Map(call.Receiver, static _ => TextValue.Dynamic, found);

            characters = listed.ToCharArray();
        }

        return call.Map(call.Receiver, text => text.Trimmed(characters, atStart, atEnd && !text.Open), found);
    }

    /// <summary>Substring(1), Substring(1, 4), AsSpan(1), Slice(1, 4).</summary>
    private static bool Part(PureCall call, List<TextValue> found)
    {
        if (call.Count is 0 or > 2) return false;

        var start = call.Number(0);
        var length = call.Count == 2 ? call.Number(1) : -1;
        return call.Map(call.Receiver, text => start is null || length is null ? TextValue.Dynamic : text.Part(start.Value, length.Value), found);
    }

    private static bool Replace(PureCall call, List<TextValue> found)
    {
        if (call.Count < 2 || call.ReceiverName is "Regex") return false;

        var old = call.Text(call.Argument(0));
        var replacements = call.Text(call.Argument(1));
        var ignoresCase = call.Count == 3 && call.Argument(2).ToString().EndsWith("IgnoreCase", StringComparison.Ordinal);
        return call.Receiver is not null && AddEach(call.Text(call.Receiver), old, replacements, ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal, found);
    }

    public static bool AddEach(List<TextValue> texts, List<TextValue> old, List<TextValue> replacements, StringComparison comparison, List<TextValue> found)
    {
        foreach (var text in texts)
        {
            // Which of several is replaced is not followed.
            if (text.Text is null || PureCall.Only(old) is not { Text: { Length: > 0 } searched, Open: false })
            {
                found.Add(TextValue.Dynamic);
                continue;
            }

            if (text.Text.IndexOf(searched, comparison) < 0)
            {
                found.Add(text);
                continue;
            }

            foreach (var replacement in replacements) found.Add(text.Replaced(searched, replacement, comparison));
        }

        return true;
    }

    private static bool Insert(PureCall call, List<TextValue> found)
    {
        if (call.Count != 2 || call.Receiver is null) return false;

        var at = call.Number(0);
        foreach (var text in call.Text(call.Receiver))
        {
            if (text.Text is null || at is null || at < 0 || at > text.Text.Length)
            {
                found.Add(TextValue.Dynamic);
                continue;
            }

            found.AddRange(PureCall.Sequence([[text.Part(0, at.Value)], call.Text(call.Argument(1)), [text.Part(at.Value, -1)]]));
        }

        return true;
    }

    private static bool Remove(PureCall call, List<TextValue> found)
    {
        if (call.Count is 0 or > 2) return false;

        var start = call.Number(0);
        var length = call.Count == 2 ? call.Number(1) : -1;
        return call.Map(call.Receiver, text =>
        {
            if (start is null || length is null) return TextValue.Dynamic;

            var before = text.Part(0, start.Value);
            return length < 0 ? before : TextValue.Concat(before, text.Part(start.Value + length.Value, -1)) ?? TextValue.Dynamic;
        }, found);
    }
}
