using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis.Text;

namespace ModelOriginAnalyzer.Text;

/// <summary>
/// One reading of one JSON _text. After an error it goes on where a person would: a missing comma or colon is supplied, what is no
/// JSON is left out, a string that is not closed ends with its line, a closing bracket closes the innermost one it fits.
/// </summary>
internal sealed class JsonParser(SourceText source, CancellationToken cancellationToken)
{
    private const int LongestShared = 24;

    private readonly string _text = source.ToString();
    private readonly string?[] _lately = new string?[64];
    private readonly List<JsonError> _errors = [];

    // Of all containers that are open, innermost last.
    private readonly List<JsonProperty> _properties = [];
    private readonly List<JsonValue> _items = [];

    private int _position;
    private int _openObjects;
    private int _openArrays;
    private bool _endReported;

    public ImmutableArray<JsonError> Errors => _errors.Count == 0 ? ImmutableArray<JsonError>.Empty : _errors.ToImmutableArray();

    public JsonValue? ParseRoot()
    {
        if (_position < _text.Length && _text[_position] == '\uFEFF') _position++;

        JsonValue? root = null;
        while (root is null && SkipTrivia()) root = ParseValue();

        if (root is null)
        {
            if (_errors.Count == 0) ReportMissing(_position, "A JSON value is expected; this file has none");
            return null;
        }

        if (SkipTrivia()) ReportAt(_position, TokenEnd(_position), "The JSON value of this file has ended; nothing but comments may follow it");
        return root;
    }

    /// <summary>Reads what stands here, which is not white space and not a comment; null if it is no value, and then it has been reported and passed.</summary>
    private JsonValue? ParseValue()
    {
        cancellationToken.ThrowIfCancellationRequested();
        switch (_text[_position])
        {
            case '{' or '[' when _openObjects + _openArrays == JsonTree.MaxDepth: return SkipNested();
            case '{': return ParseObject();
            case '[': return ParseArray();
            case '"' or '\'': return ParseString();
            case '+' or '-' or '.' or (>= '0' and <= '9'): return ParseNumber();
            case (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '$': return ParseWord();
            default:
                ReportUnexpected();
                return null;
        }
    }

    private JsonValue ParseObject()
    {
        var start = _position++;
        var isRoot = _openObjects + _openArrays == 0;
        var first = _properties.Count;
        _openObjects++;
        while (true)
        {
            var end = _position;
            if (!SkipTrivia() || (_text[_position] == ']' && _openArrays > 0))
            {
                ReportNotClosed(start, end, '}');
                break;
            }

            if (_text[_position] == '}')
            {
                _position++;
                if (!isRoot || !ContinuesAfterEnd()) break;
            }
            else if (ParseProperty() is { } property)
            {
                _properties.Add(property);
            }
        }

        _openObjects--;
        return Container(JsonKind.Object, start, Take(_properties, first), ImmutableArray<JsonValue>.Empty);
    }

    /// <summary>A closing brace too many ends the file's object too early; its other properties are still wanted.</summary>
    private bool ContinuesAfterEnd()
    {
        var end = _position;
        if (SkipTrivia() && _text[_position] == ',') _position++;
        if (SkipTrivia() && _text[_position] == '"')
        {
            ReportAt(end - 1, end, "This '}' ends the file's object, but more properties follow");
            return true;
        }

        _position = end;
        return false;
    }

    /// <summary>Reads a property and the comma after it; null if there is none, and then something has been reported and passed.</summary>
    private JsonProperty? ParseProperty()
    {
        var keyStart = _position;
        string name;
        switch (_text[_position])
        {
            case '"' or '\'':
                name = ParseString().Text;
                break;
            case (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '$':
                _position = TokenEnd(_position);
                name = _text.Substring(keyStart, _position - keyStart);
                ReportAt(keyStart, _position, $"The property name {Quote(name)} needs double quotes");
                break;
            case ',':
                ReportAt(_position, ++_position, "A property is missing before this comma");
                return null;
            case ':':
                ReportAt(_position, _position + 1, "A property name is missing before this colon");
                SkipProperty();
                return null;
            case '}' or ']':
                ReportUnexpected();
                EndElement();
                return null;
            default:
                ReportAt(_position, TokenEnd(_position), "A property name in double quotes is expected here");
                SkipProperty();
                return null;
        }

        var keySpan = TextSpan.FromBounds(keyStart, _position);
        var value = ParsePropertyValue(name);
        if (value is null) return null;

        EndElement();
        return new JsonProperty(name, keySpan, WithoutQuotes(keySpan), value);
    }

    /// <summary>Passes what has no name or a wrong one, with what would be its value.</summary>
    private void SkipProperty()
    {
        var reported = _errors.Count;
        if (_text[_position] != ':') ParseValue();
        if (SkipTrivia() && _text[_position] == ':')
        {
            _position++;
            if (AtValue()) ParseValue();
        }

        Forget(reported);
        EndElement();
    }

    /// <summary>Reads colon and value; null if the value is missing, and then it has been reported.</summary>
    private JsonValue? ParsePropertyValue(string name)
    {
        var gap = _position;
        var hasColon = SkipTrivia() && _text[_position] == ':';
        if (hasColon) gap = ++_position;
        if (!AtValue())
        {
            ReportValueMissing(gap, hasColon, name);
            EndElement();
            return null;
        }

        var valueStart = _position;
        var reported = _errors.Count;
        if (!hasColon && !IsReportedUpTo(gap)) ReportMissing(gap, $"A colon is missing after {Quote(name)}");

        var value = ParseValue();
        var valueEnd = _position;

        // A string with a colon behind it is the next property's name.
        if (value is { Kind: JsonKind.String } && SkipTrivia() && _text[_position] == ':')
        {
            Forget(reported);
            _position = valueStart;
            ReportValueMissing(gap, hasColon, name);
            return null;
        }

        _position = valueEnd;
        if (value is null) EndElement();
        return value;
    }

    private void ReportValueMissing(int gap, bool hasColon, string name)
    {
        if (hasColon) ReportMissing(gap, $"The value of {Quote(name)} is missing");
        else if (!IsReportedUpTo(gap)) ReportMissing(gap, $"A colon and a value are missing after {Quote(name)}");
    }

    private JsonValue ParseArray()
    {
        var start = _position++;
        var first = _items.Count;
        _openArrays++;
        while (true)
        {
            var end = _position;
            if (!SkipTrivia() || (_text[_position] == '}' && _openObjects > 0))
            {
                ReportNotClosed(start, end, ']');
                break;
            }

            if (_text[_position] == ']')
            {
                _position++;
                break;
            }

            if (_text[_position] == ',')
            {
                ReportAt(_position, ++_position, "A value is missing before this comma");
            }
            else
            {
                if (ParseValue() is { } value) _items.Add(value);
                EndElement();
            }
        }

        _openArrays--;
        return Container(JsonKind.Array, start, ImmutableArray<JsonProperty>.Empty, Take(_items, first));
    }

    /// <summary>What has been read since the list was this long, which belongs to the container that ends here.</summary>
    private static ImmutableArray<T> Take<T>(List<T> read, int first)
    {
        if (read.Count == first) return ImmutableArray<T>.Empty;

        var taken = ImmutableArray.CreateBuilder<T>(read.Count - first);
        for (var i = first; i < read.Count; i++) taken.Add(read[i]);
        read.RemoveRange(first, read.Count - first);
        return taken.MoveToImmutable();
    }

    /// <summary>Passes the comma after a property or an item, or reports that it is missing.</summary>
    private void EndElement()
    {
        var end = _position;
        if (SkipTrivia())
        {
            if (_text[_position] == ',')
            {
                _position++;
                return;
            }

            if (_text[_position] is not ('}' or ']' or ':') && !IsReportedUpTo(end)) ReportMissing(end, "A comma is missing here");
        }

        _position = end;
    }

    private JsonValue SkipNested()
    {
        var start = _position;
        ReportAt(start, start + 1, $"Nothing may stand deeper than {JsonTree.MaxDepth} levels; what is inside is not read");
        var depth = 0;
        var reported = _errors.Count;
        do
        {
            switch (_text[_position])
            {
                case '"':
                    ParseString();
                    break;
                case '{' or '[':
                    depth++;
                    _position++;
                    break;
                case '}' or ']':
                    depth--;
                    _position++;
                    break;
                default:
                    _position++;
                    break;
            }
        }
        while (depth > 0 && SkipTrivia());

        Forget(reported);
        return Container(_text[start] == '{' ? JsonKind.Object : JsonKind.Array, start, ImmutableArray<JsonProperty>.Empty, ImmutableArray<JsonValue>.Empty);
    }

    /// <summary>Single quotes are read as well, and reported.</summary>
    private JsonValue ParseString()
    {
        var start = _position;
        var quote = _text[_position++];
        StringBuilder? decoded = null;
        var copied = _position;
        while (true)
        {
            if (_position == _text.Length || _text[_position] is '\r' or '\n')
            {
                ReportAt(start, _position, "This string is not closed; its double quote is missing at the end of the line");
                if (_position == _text.Length) _endReported = true;
                return String(start, _position, decoded, copied);
            }

            var c = _text[_position];
            if (c == quote)
            {
                _position++;
                if (quote == '\'') ReportAt(start, _position, "A string needs double quotes (\") in JSON");
                return String(start, _position - 1, decoded, copied);
            }

            if (c == '\\')
            {
                decoded ??= new StringBuilder();
                decoded.Append(_text, copied, _position - copied);
                copied = ParseEscape(decoded);
            }
            else
            {
                if (c < ' ') ReportAt(_position, _position + 1, $"A control character must be written as \\u{(int)c:X4} inside a string");
                _position++;
            }
        }
    }

    /// <summary>Returns the place from which plain characters go on.</summary>
    private int ParseEscape(StringBuilder decoded)
    {
        var escape = JsonEscape.Read(_text, _position);
        if (escape.IsValid)
        {
            decoded.Append(escape.Character);
            _position += escape.Length;
            return _position;
        }

        // Kept as written: the backslash is an ordinary character, and reading goes on right after it.
        var start = _position++;
        if (escape.Length > 1)
        {
            var written = _text.Substring(start, escape.Length);
            ReportAt(start, start + escape.Length, written[1] == 'u'
                ? $"'{written}' is not complete: four hexadecimal digits follow \\u"
                : $"'{written}' is no JSON escape; a backslash is written \\\\");
        }

        return start;
    }

    private JsonValue String(int start, int contentEnd, StringBuilder? decoded, int copied) => new()
    {
        Kind = JsonKind.String,
        Span = TextSpan.FromBounds(start, _position),
        ContentSpan = TextSpan.FromBounds(start + 1, contentEnd),
        HasEscapes = decoded is not null,
        Text = decoded is null ? TextAt(start + 1, contentEnd - start - 1) : decoded.Append(_text, copied, contentEnd - copied).ToString(),
    };

    /// <summary>Names and words stand in a file again and again: those that were read lately are not made anew.</summary>
    private string TextAt(int start, int length)
    {
        if (length is 0 or > LongestShared) return _text.Substring(start, length);

        var slot = (_text[start] + (_text[start + length - 1] * 5) + (length * 17)) & (_lately.Length - 1);
        if (_lately[slot] is { } known && known.Length == length && string.CompareOrdinal(_text, start, known, 0, length) == 0) return known;

        return _lately[slot] = _text.Substring(start, length);
    }

    private JsonValue ParseNumber()
    {
        var start = _position;
        _position = TokenEnd(start);
        var written = _text.Substring(start, _position - start);
        if (!IsNumber(written)) ReportAt(start, _position, $"{Quote(written)} is not a JSON number");
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

    private JsonValue? ParseWord()
    {
        var start = _position;
        _position = TokenEnd(start);
        var word = _text.Substring(start, _position - start);
        switch (word)
        {
            case "true": return Scalar(JsonKind.True, start, "");
            case "false": return Scalar(JsonKind.False, start, "");
            case "null": return Scalar(JsonKind.Null, start, "");
            default:
                ReportAt(start, _position, $"{Quote(word)} is no JSON value; a text needs double quotes");
                return null;
        }
    }

    private JsonValue Scalar(JsonKind kind, int start, string written)
    {
        var span = TextSpan.FromBounds(start, _position);
        return new JsonValue { Kind = kind, Span = span, ContentSpan = span, Text = written };
    }

    private JsonValue Container(JsonKind kind, int start, ImmutableArray<JsonProperty> properties, ImmutableArray<JsonValue> items)
    {
        var span = TextSpan.FromBounds(start, _position);
        return new JsonValue { Kind = kind, Span = span, ContentSpan = span, Properties = properties, Items = items };
    }

    private TextSpan WithoutQuotes(TextSpan key)
    {
        var start = key.Start;
        var end = key.End;
        if (_text[start] is not ('"' or '\'')) return key;
        if (end > start + 1 && _text[end - 1] == _text[start]) end--;
        return TextSpan.FromBounds(start + 1, end);
    }

    /// <summary>Something that can begin a value, or is meant to, follows.</summary>
    private bool AtValue() => SkipTrivia() && _text[_position] is not (',' or ':' or '}' or ']');

    /// <summary>Passes white space and comments; false at the end of the _text.</summary>
    private bool SkipTrivia()
    {
        for (; _position < _text.Length; _position++)
        {
            switch (_text[_position])
            {
                case ' ' or '\t' or '\r' or '\n':
                    continue;
                case '/' when _position + 1 < _text.Length && _text[_position + 1] == '/':
                    while (_position + 1 < _text.Length && _text[_position + 1] is not ('\r' or '\n')) _position++;
                    continue;
                case '/' when _position + 1 < _text.Length && _text[_position + 1] == '*':
                    SkipBlockComment();
                    continue;
                default:
                    return true;
            }
        }

        return false;
    }

    /// <summary>Stops on the comment's last character.</summary>
    private void SkipBlockComment()
    {
        var end = _text.IndexOf("*/", _position + 2, System.StringComparison.Ordinal);
        if (end < 0)
        {
            if (!_endReported) ReportAt(_position, _position + 2, "This comment is not closed; '*/' is missing");
            _endReported = true;
            _position = _text.Length - 1;
        }
        else
        {
            _position = end + 1;
        }
    }

    /// <summary>The end of the characters that a person would take for one word or number, at least one character long.</summary>
    private int TokenEnd(int start)
    {
        var end = start + 1;
        if (!IsStructure(_text[start]))
        {
            while (end < _text.Length && !IsStructure(_text[end]) && !(_text[end] == '/' && end + 1 < _text.Length && _text[end + 1] is '/' or '*')) end++;
        }

        return end;
    }

    private static bool IsStructure(char c) => c is '{' or '}' or '[' or ']' or ',' or ':' or '"' or '\'' or ' ' or '\t' or '\r' or '\n';

    private void ReportUnexpected()
    {
        var end = TokenEnd(_position);
        var written = _text[_position];
        ReportAt(_position, end, written switch
        {
            '\u201C' or '\u201D' or '\u201E' => "Typographic quotes are no quotes in JSON; write \"",
            > ' ' and < '\u007F' => $"{Quote(_text.Substring(_position, end - _position))} is not expected here",
            _ => $"The character U+{(int)written:X4} is not expected here",
        });
        _position = end;
    }

    /// <summary>A bracket that the end of the text or another bracket leaves open, said where the closing one is missing.</summary>
    private void ReportNotClosed(int open, int missing, char close)
    {
        var line = source.Lines.GetLineFromPosition(open).LineNumber + 1;
        ReportMissing(missing, $"'{close}' is missing here: the '{_text[open]}' in line {line} is not closed");
    }

    private void ReportMissing(int position, string message)
    {
        // The end of the text is one mistake, however many brackets it leaves open.
        if (_position == _text.Length)
        {
            if (_endReported) return;
            _endReported = true;
        }

        ReportAt(position, position, message);
    }

    /// <summary>Takes back what was reported while something was read that counts for nothing.</summary>
    private void Forget(int reported) => _errors.RemoveRange(reported, _errors.Count - reported);

    private bool IsReportedUpTo(int end) => _errors.Count > 0 && _errors[_errors.Count - 1].Span.End == end;

    private static string Quote(string written) => written.Length <= 40 ? $"'{written}'" : $"'{written.Substring(0, 40)}...'";

    private void ReportAt(int start, int end, string message) => _errors.Add(new JsonError(TextSpan.FromBounds(start, end), message));
}
