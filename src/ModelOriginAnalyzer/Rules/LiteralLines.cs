using System;

namespace ModelOriginAnalyzer.Rules;

/// <summary>
/// The parts of a program's text in which string literals and directives stand: from the first quote of a line to its last, from a `#` to the end
/// of the line, and the lines over which a verbatim or raw literal goes on. It reads characters, not tokens, so it may give too much (a quote in a
/// comment behind code); comment lines are left out. The text comes in chunks of whole lines; a literal may go on from one into the next.
/// </summary>
internal struct LiteralLines
{
    private const char Quote = '"';
    private const char Directive = '#';

    /// <summary>How many quotes end the literal that is open; 1 for a verbatim one, 0 if none is open.</summary>
    private int _open;

    /// <summary>
    /// What follows may be in a literal although no quote stands before it in its line: the line, or a literal that ends in it, began earlier.
    /// </summary>
    private bool _isInLine;

    /// <summary>The next part, from <paramref name="at"/> on.</summary>
    /// <param name="at">Where to look from; set to where a further search goes on.</param>
    /// <returns>False if the chunk has no more.</returns>
    public bool Next(char[] chunk, int length, ref int at, out int start, out int end)
    {
        start = end = at;
        if (_open > 0)
        {
            end = at = BehindClose(chunk, at, length);
            _isInLine = true;
            return start < length;
        }

        while (at < length)
        {
            start = _isInLine ? at : NextMark(chunk, at, length);
            if (start < 0) break;

            var isComment = !_isInLine && IsComment(chunk, StartOfLine(chunk, at, start), start);
            at = EndOfLine(chunk, start, length);
            if (isComment) continue;

            end = at;
            _isInLine = end == length;
            if (MayGoOn(chunk, start, end, out var last))
            {
                at = Walk(chunk, NextQuote(chunk, start, end), end, length);
                _isInLine |= at > end;
                end = at;
            }
            else if (!_isInLine && chunk[start] == Quote)
            {
                end = last;
            }

            return true;
        }

        at = length;
        return false;
    }

    private static int NextMark(char[] chunk, int from, int length)
    {
        var mark = new ReadOnlySpan<char>(chunk, from, length - from).IndexOfAny(Quote, Directive);
        return mark < 0 ? -1 : from + mark;
    }

    private static int StartOfLine(char[] chunk, int from, int mark)
    {
        var newLine = Array.LastIndexOf(chunk, '\n', mark, mark - from + 1);
        return newLine < 0 ? from : newLine + 1;
    }

    private static int EndOfLine(char[] chunk, int from, int length)
    {
        var newLine = Array.IndexOf(chunk, '\n', from, length - from);
        return newLine < 0 ? length : newLine;
    }

    private static int NextQuote(char[] chunk, int from, int end) => from < end ? Array.IndexOf(chunk, Quote, from, end - from) : -1;

    private static bool IsComment(char[] chunk, int start, int mark)
    {
        var i = start;
        while (i < mark && chunk[i] is ' ' or '\t') i++;
        return i + 1 < mark && chunk[i] == '/' && chunk[i + 1] == '/';
    }

    /// <summary>A line without `@"` and `"""` has no literal that goes on behind it.</summary>
    /// <param name="last">The last quote of the line, if that is so.</param>
    private static bool MayGoOn(char[] chunk, int from, int end, out int last)
    {
        last = from;
        for (var quote = NextQuote(chunk, from, end); quote >= 0; quote = NextQuote(chunk, quote + 1, end))
        {
            last = quote;
            if (IsVerbatim(chunk, quote) || IsRaw(chunk, quote, end)) return true;
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

            quote = NextQuote(chunk, behind, end);
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
