using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis.Text;

namespace ModelOriginAnalyzer.Text;

/// <summary>
/// One reading of one JSON text. After an error it goes on where a person would: a missing comma or colon is supplied, what is no
/// JSON is left out, a string that is not closed ends with its line, a closing bracket closes the innermost one it fits.
/// </summary>
internal sealed class JsonParser
{
    private readonly CancellationToken _cancellationToken;
    private readonly JsonReading _at;
    private readonly JsonScalarParser _scalars;

    // Of all containers that are open, innermost last.
    private readonly List<JsonProperty> _properties = [];
    private readonly List<JsonValue> _items = [];

    private int _openObjects;
    private int _openArrays;

    public JsonParser(SourceText source, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        _at = new JsonReading(source);
        _scalars = new JsonScalarParser(_at);
    }

    public ImmutableArray<JsonError> Errors => _at.Errors;

    public JsonValue? ParseRoot()
    {
        if (_at.Position < _at.Text.Length && _at.Current == '\uFEFF') _at.Position++;

        JsonValue? root = null;
        while (root is null && _at.SkipTrivia()) root = ParseValue();

        if (root is null)
        {
            if (_at.ErrorCount == 0) _at.ReportMissing(_at.Position, "A JSON value is expected; this file has none");
            return null;
        }

        if (_at.SkipTrivia()) _at.ReportAt(_at.Position, _at.TokenEnd(_at.Position), "The JSON value of this file has ended; nothing but comments may follow it");
        return root;
    }

    /// <summary>Reads what stands here, which is not white space and not a comment; null if it is no value, and then it has been reported and passed.</summary>
    private JsonValue? ParseValue()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        switch (_at.Current)
        {
            case '{' or '[' when _openObjects + _openArrays == JsonTree.MaxDepth: return SkipNested();
            case '{': return ParseObject();
            case '[': return ParseArray();
            case '"' or '\'': return _scalars.ParseString();
            case '+' or '-' or '.' or (>= '0' and <= '9'): return _scalars.ParseNumber();
            case (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '$': return _scalars.ParseWord();
            default:
                _at.ReportUnexpected();
                return null;
        }
    }

    private JsonValue ParseObject()
    {
        var start = _at.Position++;
        var isRoot = _openObjects + _openArrays == 0;
        var first = _properties.Count;
        _openObjects++;
        while (true)
        {
            var end = _at.Position;
            if (!_at.SkipTrivia() || (_at.Current == ']' && _openArrays > 0))
            {
                _at.ReportNotClosed(start, end, '}');
                break;
            }

            if (_at.Current == '}')
            {
                _at.Position++;
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
        var end = _at.Position;
        if (_at.SkipTrivia() && _at.Current == ',') _at.Position++;
        if (_at.SkipTrivia() && _at.Current == '"')
        {
            _at.ReportAt(end - 1, end, "This '}' ends the file's object, but more properties follow");
            return true;
        }

        _at.Position = end;
        return false;
    }

    /// <summary>Reads a property and the comma after it; null if there is none, and then something has been reported and passed.</summary>
    private JsonProperty? ParseProperty()
    {
        var keyStart = _at.Position;
        string name;
        switch (_at.Current)
        {
            case '"' or '\'':
                name = _scalars.ParseString().Text;
                break;
            case (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or '$':
                _at.Position = _at.TokenEnd(_at.Position);
                name = _at.Text.Substring(keyStart, _at.Position - keyStart);
                _at.ReportAt(keyStart, _at.Position, $"The property name {JsonReading.Quote(name)} needs double quotes");
                break;
            case ',':
                _at.ReportAt(_at.Position, ++_at.Position, "A property is missing before this comma");
                return null;
            case ':':
                _at.ReportAt(_at.Position, _at.Position + 1, "A property name is missing before this colon");
                SkipProperty();
                return null;
            case '}' or ']':
                _at.ReportUnexpected();
                EndElement();
                return null;
            default:
                _at.ReportAt(_at.Position, _at.TokenEnd(_at.Position), "A property name in double quotes is expected here");
                SkipProperty();
                return null;
        }

        var keySpan = TextSpan.FromBounds(keyStart, _at.Position);
        var value = ParsePropertyValue(name);
        if (value is null) return null;

        EndElement();
        return new JsonProperty(name, keySpan, WithoutQuotes(keySpan), value);
    }

    /// <summary>Passes what has no name or a wrong one, with what would be its value.</summary>
    private void SkipProperty()
    {
        var reported = _at.ErrorCount;
        if (_at.Current != ':') ParseValue();
        if (_at.SkipTrivia() && _at.Current == ':')
        {
            _at.Position++;
            if (_at.AtValue()) ParseValue();
        }

        _at.Forget(reported);
        EndElement();
    }

    /// <summary>Reads colon and value; null if the value is missing, and then it has been reported.</summary>
    private JsonValue? ParsePropertyValue(string name)
    {
        var gap = _at.Position;
        var hasColon = _at.SkipTrivia() && _at.Current == ':';
        if (hasColon) gap = ++_at.Position;
        if (!_at.AtValue())
        {
            ReportValueMissing(gap, hasColon, name);
            EndElement();
            return null;
        }

        var valueStart = _at.Position;
        var reported = _at.ErrorCount;
        if (!hasColon && !_at.IsReportedUpTo(gap)) _at.ReportMissing(gap, $"A colon is missing after {JsonReading.Quote(name)}");

        var value = ParseValue();
        var valueEnd = _at.Position;

        // A string with a colon behind it is the next property's name.
        if (value is { Kind: JsonKind.String } && _at.SkipTrivia() && _at.Current == ':')
        {
            _at.Forget(reported);
            _at.Position = valueStart;
            ReportValueMissing(gap, hasColon, name);
            return null;
        }

        _at.Position = valueEnd;
        if (value is null) EndElement();
        return value;
    }

    private void ReportValueMissing(int gap, bool hasColon, string name)
    {
        if (hasColon) _at.ReportMissing(gap, $"The value of {JsonReading.Quote(name)} is missing");
        else if (!_at.IsReportedUpTo(gap)) _at.ReportMissing(gap, $"A colon and a value are missing after {JsonReading.Quote(name)}");
    }

    private JsonValue ParseArray()
    {
        var start = _at.Position++;
        var first = _items.Count;
        _openArrays++;
        while (true)
        {
            var end = _at.Position;
            if (!_at.SkipTrivia() || (_at.Current == '}' && _openObjects > 0))
            {
                _at.ReportNotClosed(start, end, ']');
                break;
            }

            if (_at.Current == ']')
            {
                _at.Position++;
                break;
            }

            if (_at.Current == ',')
            {
                _at.ReportAt(_at.Position, ++_at.Position, "A value is missing before this comma");
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
        var end = _at.Position;
        if (_at.SkipTrivia())
        {
            if (_at.Current == ',')
            {
                _at.Position++;
                return;
            }

            if (_at.Current is not ('}' or ']' or ':') && !_at.IsReportedUpTo(end)) _at.ReportMissing(end, "A comma is missing here");
        }

        _at.Position = end;
    }

    private JsonValue SkipNested()
    {
        var start = _at.Position;
        _at.ReportAt(start, start + 1, $"Nothing may stand deeper than {JsonTree.MaxDepth} levels; what is inside is not read");
        var depth = 0;
        var reported = _at.ErrorCount;
        do
        {
            switch (_at.Current)
            {
                case '"':
                    _scalars.ParseString();
                    break;
                case '{' or '[':
                    depth++;
                    _at.Position++;
                    break;
                case '}' or ']':
                    depth--;
                    _at.Position++;
                    break;
                default:
                    _at.Position++;
                    break;
            }
        }
        while (depth > 0 && _at.SkipTrivia());

        _at.Forget(reported);
        return Container(_at.Text[start] == '{' ? JsonKind.Object : JsonKind.Array, start, ImmutableArray<JsonProperty>.Empty, ImmutableArray<JsonValue>.Empty);
    }

    private JsonValue Container(JsonKind kind, int start, ImmutableArray<JsonProperty> properties, ImmutableArray<JsonValue> items)
    {
        var span = TextSpan.FromBounds(start, _at.Position);
        return new JsonValue { Kind = kind, Span = span, ContentSpan = span, Properties = properties, Items = items };
    }

    private TextSpan WithoutQuotes(TextSpan key)
    {
        var start = key.Start;
        var end = key.End;
        if (_at.Text[start] is not ('"' or '\'')) return key;
        if (end > start + 1 && _at.Text[end - 1] == _at.Text[start]) end--;
        return TextSpan.FromBounds(start + 1, end);
    }
}
