using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ModelOriginAnalyzer.Text;

/// <summary>Reads strings, numbers and the three words of JSON. A string that is not closed ends with its line.</summary>
internal sealed class JsonScalarParser(JsonReading at)
{
    private const int LongestShared = 24;

    private readonly JsonReading _at = at;
    private readonly string?[] _lately = new string?[64];

    /// <summary>Single quotes are read as well, and reported.</summary>
    public JsonValue ParseString()
    {
        var start = _at.Position;
        var quote = _at.Text[_at.Position++];
        StringBuilder? decoded = null;
        var copied = _at.Position;
        while (true)
        {
            if (_at.IsAtEnd || _at.Current is '\r' or '\n')
            {
                _at.ReportAt(start, _at.Position, "This string is not closed; its double quote is missing at the end of the line");
                if (_at.IsAtEnd) _at.EndIsReported();
                return String(start, _at.Position, decoded, copied);
            }

            var c = _at.Current;
            if (c == quote)
            {
                _at.Position++;
                if (quote == '\'') _at.ReportAt(start, _at.Position, "A string needs double quotes (\") in JSON");
                return String(start, _at.Position - 1, decoded, copied);
            }

            if (c == '\\')
            {
                decoded ??= new StringBuilder();
                decoded.Append(_at.Text, copied, _at.Position - copied);
                copied = ParseEscape(decoded);
            }
            else
            {
                if (c < ' ') _at.ReportAt(_at.Position, _at.Position + 1, $"A control character must be written as \\u{(int)c:X4} inside a string");
                _at.Position++;
            }
        }
    }

    /// <summary>Returns the place from which plain characters go on.</summary>
    private int ParseEscape(StringBuilder decoded)
    {
        var escape = JsonEscape.Read(_at.Text, _at.Position);
        if (escape.IsValid)
        {
            decoded.Append(escape.Character);
            _at.Position += escape.Length;
            return _at.Position;
        }

        // Kept as written: the backslash is an ordinary character, and reading goes on right after it.
        var start = _at.Position++;
        if (escape.Length > 1)
        {
            var written = _at.Text.Substring(start, escape.Length);
            _at.ReportAt(start, start + escape.Length, written[1] == 'u'
                ? $"'{written}' is not complete: four hexadecimal digits follow \\u"
                : $"'{written}' is no JSON escape; a backslash is written \\\\");
        }

        return start;
    }

    private JsonValue String(int start, int contentEnd, StringBuilder? decoded, int copied) => new()
    {
        Kind = JsonKind.String,
        Span = TextSpan.FromBounds(start, _at.Position),
        ContentSpan = TextSpan.FromBounds(start + 1, contentEnd),
        HasEscapes = decoded is not null,
        Text = decoded is null ? TextAt(start + 1, contentEnd - start - 1) : decoded.Append(_at.Text, copied, contentEnd - copied).ToString(),
    };

    /// <summary>Names and words stand in a file again and again: those that were read lately are not made anew.</summary>
    private string TextAt(int start, int length)
    {
        if (length is 0 or > LongestShared) return _at.Text.Substring(start, length);

        var slot = (_at.Text[start] + (_at.Text[start + length - 1] * 5) + (length * 17)) & (_lately.Length - 1);
        if (_lately[slot] is { } known && known.Length == length && string.CompareOrdinal(_at.Text, start, known, 0, length) == 0) return known;

        return _lately[slot] = _at.Text.Substring(start, length);
    }

    public JsonValue ParseNumber()
    {
        var start = _at.Position;
        _at.Position = _at.TokenEnd(start);
        var written = _at.Text.Substring(start, _at.Position - start);
        if (!IsNumber(written)) _at.ReportAt(start, _at.Position, $"{JsonReading.Quote(written)} is not a JSON number");
        return Scalar(JsonKind.Number, start, written);
    }

    private static bool IsNumber(string s)
    {
        var i = 0;
        if (s[i] == '-') i++;
        var integer = Digits(s, i);
        if (integer == i || (s[i] == '0' && integer > i + 1)) return false;

        i = integer;
        if (i < s.Length && s[i] == '.')
        {
            var fraction = Digits(s, i + 1);
            if (fraction == i + 1) return false;
            i = fraction;
        }

        if (i < s.Length && s[i] is 'e' or 'E')
        {
            i++;
            if (i < s.Length && s[i] is '+' or '-') i++;
            var exponent = Digits(s, i);
            if (exponent == i) return false;
            i = exponent;
        }

        return i == s.Length;
    }

    private static int Digits(string s, int i)
    {
        while (i < s.Length && s[i] is >= '0' and <= '9') i++;
        return i;
    }

    public JsonValue? ParseWord()
    {
        var start = _at.Position;
        _at.Position = _at.TokenEnd(start);
        var word = _at.Text.Substring(start, _at.Position - start);
        switch (word)
        {
            case "true": return Scalar(JsonKind.True, start, "");
            case "false": return Scalar(JsonKind.False, start, "");
            case "null": return Scalar(JsonKind.Null, start, "");
            default:
                _at.ReportAt(start, _at.Position, $"{JsonReading.Quote(word)} is no JSON value; a text needs double quotes");
                return null;
        }
    }

    private JsonValue Scalar(JsonKind kind, int start, string written)
    {
        var span = TextSpan.FromBounds(start, _at.Position);
        return new JsonValue { Kind = kind, Span = span, ContentSpan = span, Text = written };
    }
}
