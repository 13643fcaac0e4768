using System.Globalization;

namespace ModelOriginAnalyzer.Cli.Fixing;

/// <summary>
/// A change of a text whose lines keep their number, as fixes inside literals do, in the form that `git apply` reads: three lines of context,
/// line ends as they stand.
/// </summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    public static void Write(ChangedFile file, TextWriter output)
    {
        var (before, after) = (LinesOf(file.Before), LinesOf(file.After));
        if (before.Length != after.Length) throw new ArgumentException("A fix changes no number of lines.", nameof(file));

        output.Write($"--- a/{file.Path}\n+++ b/{file.Path}\n");
        for (var first = NextChange(before, after, 0); first < before.Length;)
        {
            // Changes whose contexts touch make one hunk.
            var last = first;
            for (var next = NextChange(before, after, last + 1); next < before.Length && next - last <= 2 * Context; next = NextChange(before, after, last + 1)) last = next;

            WriteHunk(before, after, first, last, output);
            first = NextChange(before, after, last + 1);
        }
    }

    private static void WriteHunk(string[] before, string[] after, int first, int last, TextWriter output)
    {
        var start = Math.Max(0, first - Context);
        var end = Math.Min(before.Length - 1, last + Context);
        var count = end - start + 1;
        output.Write(string.Create(CultureInfo.InvariantCulture, $"@@ -{start + 1},{count} +{start + 1},{count} @@\n"));
        for (var i = start; i <= end;)
        {
            var run = i;
            while (run <= end && before[run] != after[run]) run++;
            for (var j = i; j < run; j++) WriteLine('-', before[j], output);
            for (var j = i; j < run; j++) WriteLine('+', after[j], output);
            if (run <= end) WriteLine(' ', before[run++], output);
            i = run;
        }
    }

    private static void WriteLine(char mark, string line, TextWriter output)
    {
        output.Write(mark);
        output.Write(line);
        if (!line.EndsWith('\n')) output.Write("\n\\ No newline at end of file\n");
    }

    private static int NextChange(string[] before, string[] after, int from)
    {
        while (from < before.Length && before[from] == after[from]) from++;
        return from;
    }

    /// <summary>With their ends.</summary>
    private static string[] LinesOf(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            var next = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..next]);
            start = next;
        }

        return [.. lines];
    }
}
