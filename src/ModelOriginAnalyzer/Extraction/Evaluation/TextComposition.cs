using System.Collections.Generic;

namespace ModelOriginAnalyzer.Extraction.Evaluation;

/// <summary>`string.Concat`, `string.Join`, `string.Format` and what passes an interpolated text on.</summary>
internal static class TextComposition
{
    public static void AddTo(Dictionary<string, KnownFunction> table)
    {
        table["Concat"] = static (call, found) => call.IsOnString && call.Items(0) is { } items && Add(PureCall.Sequence(items), found);
        table["Join"] = Join;
        table["Format"] = Format;
        table["Create"] = static (call, found) => call.IsOnString && call.Count == 2 && Add(call.Text(call.Argument(1)), found);
        table["Invariant"] = static (call, found) => call.ReceiverName is "FormattableString" && call.Count == 1 && Add(call.Text(call.Argument(0)), found);
        table["Copy"] = table["Intern"] = static (call, found) => call.IsOnString && call.Count == 1 && Add(call.Text(call.Argument(0)), found);
    }

    private static bool Add(List<TextValue> values, List<TextValue> found)
    {
        found.AddRange(values);
        return true;
    }

    private static bool Join(PureCall call, List<TextValue> found)
    {
        if (!call.IsOnString || call.Count < 2 || call.Items(1) is not { } items) return false;

        var separator = call.Text(call.Argument(0));
        var parts = new List<List<TextValue>>(items.Count * 2);
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0) parts.Add([.. separator]);
            parts.Add(items[i]);
        }

        return Add(PureCall.Sequence(parts), found);
    }

    private static bool Format(PureCall call, List<TextValue> found)
    {
        if (!call.IsOnString || call.Count == 0) return false;

        // Format(provider, template, …)
        var at = call.Count > 1 && PureCall.Only(call.Text(call.Argument(0))) is { Text: null } ? 1 : 0;
        if (call.Items(at + 1) is not { } items) return false;

        foreach (var template in call.Text(call.Argument(at)))
        {
            found.AddRange(template.Text is { } text ? Fill(template, text, items) : [TextValue.Dynamic]);
        }

        return true;
    }

    /// <summary>The template with its holes filled; open where a hole is not understood.</summary>
    public static List<TextValue> Fill(TextValue template, string text, List<List<TextValue>> items)
    {
        var parts = new List<List<TextValue>>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('{' or '}')) continue;

            if (i + 1 < text.Length && text[i + 1] == text[i])
            {
                parts.Add([template.Slice(start, i + 1 - start)]);
                start = ++i + 1;
                continue;
            }

            parts.Add([template.Slice(start, i - start)]);
            var end = text.IndexOf('}', i);
            if (end < 0) break;

            // {0:x} and {0,8} change what stands there.
            parts.Add(int.TryParse(text.Substring(i + 1, end - i - 1), out var index) && index >= 0 && index < items.Count ? items[index] : [TextValue.Dynamic]);
            start = (i = end) + 1;
        }

        if (start <= text.Length) parts.Add([template.Slice(start, text.Length - start)]);
        return PureCall.Sequence(parts);
    }
}
