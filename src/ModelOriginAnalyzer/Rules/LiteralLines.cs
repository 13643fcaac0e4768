using System;

namespace ModelOriginAnalyzer.Rules;

/// <summary>
/// The parts of a program's text in which string literals and directives stand: lines that hold a quote or a `#`, and the lines over which a
/// verbatim or raw literal goes on. It reads characters, not tokens, so it may give a line too many (a quote in a comment behind code); comment lines
/// are left out. The text comes in chunks of whole lines; a literal may go on from one into the next.
/// </summary>
internal struct LiteralLines
{
    private const char Quote = '"';
    private const char Directive = '#';

    /// <summary>How many quotes end the literal that is open; 1 for a verbatim one, 0 if none is open.</summary>
    private int _open;

    /// <summary>The next part, from <paramref name="at"/> on.</summary>
    /// <param name="at">Where to look from; set behind the part.</param>
    /// <returns>False if the chunk has no more.</returns>
    public bool Next(char[] chunk, int length, ref int at, out int start)
    {
        start = at;
        if (_open > 0)
        {
            at = BehindClose(chunk, at, length);
            return start < length;
        }

        while (at < length)
        {
            var mark = chunk.AsSpan(at, length - at).IndexOfAny(Quote, Directive);
            if (mark < 0) break;

            mark += at;
            start = StartOfLine(chunk, at, mark);
            var end = Array.IndexOf(chunk, '\n', mark, length - mark);
            if (end < 0) end = length;
            if (!IsComment(chunk, start, mark))
            {
                var quote = Array.IndexOf(chunk, Quote, mark, end - mark);
                at = MayGoOn(chunk, quote, end) ? Walk(chunk, quote, end, length) : end;
                return true;
            }

            at = end;
        }

        at = length;
        return false;
    }

    private static int StartOfLine(char[] chunk, int from, int mark)
    {
        var newLine = Array.LastIndexOf(chunk, '\n', mark, mark - from + 1);
        return newLine < 0 ? from : newLine + 1;
    }

    private static bool IsComment(char[] chunk, int start, int mark)
    {
        var i = start;
        while (i < mark && chunk[i] is ' ' or '\t') i++;
        return i + 1 < mark && chunk[i] == '/' && chunk[i + 1] == '/';
    }

    /// <summary>A line without `@"` and `"""` has no literal that goes on behind it.</summary>
    private static bool MayGoOn(char[] chunk, int quote, int end)
    {
        while (quote >= 0)
        {
            if (IsVerbatim(chunk, quote) || IsRaw(chunk, quote, end)) return true;

            quote = quote + 1 < end ? Array.IndexOf(chunk, Quote, quote + 1, end - quote - 1) : -1;
        }

        return false;
    }

    private static bool IsVerbatim(char[] chunk, int quote)
        => quote > 0 && (chunk[quote - 1] == '@' || (chunk[quote - 1] == '$' && quote > 1 && chunk[quote - 2] == '@'));

    private static bool IsRaw(char[] chunk, int quote, int end) => quote + 2 < end && chunk[quote + 1] == Quote && chunk[quote + 2] == Quote;

    /// <summary>Goes from literal to literal of a line; one that does not end there stays open or ends where it ends.</summary>
    /// <returns>Behind the line, or behind the literal that ends in a later one.</returns>
    private int Walk(char[] chunk, int quote, int end, int length)
    {
        while (quote >= 0 && quote < end)
        {
            int behind;
            if (IsRaw(chunk, quote, end) && !IsVerbatim(chunk, quote))
            {
                _open = QuotesAt(chunk, quote, length);
                behind = BehindClose(chunk, quote + _open, length);
            }
            else if (IsVerbatim(chunk, quote))
            {
                _open = 1;
                behind = BehindClose(chunk, quote + 1, length);
            }
            else
            {
                behind = BehindRegular(chunk, quote, end);
            }

            if (behind >= end) return behind;

            quote = Array.IndexOf(chunk, Quote, behind, end - behind);
        }

        return end;
    }

    private static int BehindRegular(char[] chunk, int quote, int end)
    {
        // '"'
        if (quote > 0 && chunk[quote - 1] == '\'') return quote + 1;

        for (var i = quote + 1; i < end; i++)
        {
            if (chunk[i] == '\\') i++;
            else if (chunk[i] == Quote) return i + 1;
        }

        return end;
    }

    /// <summary>Behind the end of the open literal, which is closed then; otherwise the chunk's end.</summary>
    private int BehindClose(char[] chunk, int from, int length)
    {
        for (var i = Array.IndexOf(chunk, Quote, from, length - from); i >= 0; i = i < length ? Array.IndexOf(chunk, Quote, i, length - i) : -1)
        {
            var quotes = QuotesAt(chunk, i, length);
            i += quotes;

            // A verbatim literal doubles the quotes in it; a raw one ends with as many as it began with.
            if (_open == 1 ? quotes % 2 == 0 : quotes < _open) continue;

            _open = 0;
            return i;
        }

        return length;
    }

    private static int QuotesAt(char[] chunk, int at, int length)
    {
        var end = at;
        while (end < length && chunk[end] == Quote) end++;
        return end - at;
    }
}
