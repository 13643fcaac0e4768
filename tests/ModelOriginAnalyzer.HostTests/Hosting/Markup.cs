using System.Text;
using System.Text.RegularExpressions;

namespace ModelOriginAnalyzer.HostTests.Hosting;

/// <summary>A text in which <c>{|MOA1001:characters|}</c> marks what is expected to be reported, and exactly where.</summary>
internal static partial class Markup
{
    public static (string Text, IReadOnlyList<Finding> Expected) Parse(string file, string marked)
    {
        var text = new StringBuilder();
        var expected = new List<Finding>();
        var position = 0;
        foreach (Match mark in Mark().Matches(marked))
        {
            text.Append(marked, position, mark.Index - position);
            var start = text.Length;
            text.Append(mark.Groups["text"].Value);
            var (line, column) = PositionAt(text, start);
            var (endLine, endColumn) = PositionAt(text, text.Length);
            expected.Add(new Finding(mark.Groups["id"].Value, file, line, column, endLine, endColumn));
            position = mark.Index + mark.Length;
        }

        text.Append(marked, position, marked.Length - position);
        return (text.ToString(), expected);
    }

    private static (int Line, int Column) PositionAt(StringBuilder text, int position)
    {
        var before = text.ToString(0, position);
        return (before.Count(character => character == '\n') + 1, position - before.LastIndexOf('\n'));
    }

    [GeneratedRegex(@"\{\|(?<id>MOA\d{4}):(?<text>[\s\S]*?)\|\}")]
    private static partial Regex Mark();
}
