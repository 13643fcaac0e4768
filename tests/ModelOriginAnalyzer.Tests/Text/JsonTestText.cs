using System.Text;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Tests.Text;

/// <summary>Random JSON texts with comments, odd white space and trailing commas, and what a slip of the hand makes of them.</summary>
internal sealed class JsonTestText(int seed)
{
    private static readonly string[] s_slips =
    [
        "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "\\u", "\\ud83d", "\\x", "/", "//", "/*", "*/", "\n", "\r", "\t", " ", "0", "-", "+", ".",
        "e", "1e5", "true", "nul", "None", "\u0001", "\u00A0", "\u0661", "\u201C", "\uFF11", "\uFEFF", "\u0000", "#", "\u00E9", "\U0001F600",
    ];

    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();

    public static JsonTree Parse(string text) => JsonTree.Parse(SourceText.From(text), CancellationToken.None);

    /// <summary>A text that is correct JSON but for comments and trailing commas.</summary>
    public string Document()
    {
        _text.Clear();
        Trivia();
        Value(0);
        Trivia();
        return _text.ToString();
    }

    /// <summary>A document with up to five characters or fragments deleted, doubled, replaced or inserted, sometimes cut off.</summary>
    public string DamagedDocument()
    {
        var text = new StringBuilder(Document());
        for (var slips = _random.Next(1, 6); slips > 0; slips--)
        {
            var at = _random.Next(text.Length + 1);
            var slip = s_slips[_random.Next(s_slips.Length)];
            switch (_random.Next(4))
            {
                case 0 when at < text.Length: text.Remove(at, Math.Min(_random.Next(1, 4), text.Length - at)); break;
                case 1 when at < text.Length: text.Remove(at, 1).Insert(at, slip); break;
                case 2 when at < text.Length: text.Insert(at, text.ToString(at, Math.Min(_random.Next(1, 8), text.Length - at))); break;
                default: text.Insert(at, slip); break;
            }
        }

        if (_random.Next(8) == 0) text.Length = _random.Next(text.Length + 1);
        return text.ToString();
    }

    /// <summary>Characters with no plan at all, mostly those that mean something in JSON.</summary>
    public string Noise()
    {
        _text.Clear();
        for (var length = _random.Next(60); length > 0; length--)
        {
            if (_random.Next(3) > 0) _text.Append(s_slips[_random.Next(s_slips.Length)]);
            else _text.Append((char)_random.Next(0x10000));
        }

        return _text.ToString();
    }

    private void Value(int depth)
    {
        switch (_random.Next(depth > 5 ? 4 : 8))
        {
            case 0: String(); break;
            case 1: Number(); break;
            case 2: _text.Append(Pick("true", "false", "null")); break;
            case 3: String(); break;
            case 4: Members('[', ']', () => Value(depth + 1)); break;
            default:
                Members('{', '}', () =>
                {
                    String();
                    _text.Append(Pick("", "", " ", "\n\t")).Append(':');
                    Trivia();
                    Value(depth + 1);
                });
                break;
        }
    }

    private void Members(char open, char close, Action member)
    {
        _text.Append(open);
        Trivia();
        for (var count = _random.Next(5); count > 0; count--)
        {
            member();
            Trivia();
            if (count == 1 && _random.Next(4) > 0) break;

            _text.Append(',');
            Trivia();
        }

        _text.Append(close);
    }

    private void String()
    {
        _text.Append('"');
        for (var length = _random.Next(6); length > 0; length--)
        {
            _text.Append(Pick("a", "model", "//", "/*", "\u2028", "\u00E9", "\U0001F600", "\u007F", "{", "]", "'", "\\\"", "\\\\", "\\/", "\\n", "\\b", "\\f", "\\r", "\\t",
                "\\u002f", "\\u00E9", "\\ud83d\\ude00", "\\ud800", "\\u0000"));
        }

        _text.Append('"');
    }

    private void Number() => _text.Append(Pick("0", "-0", "7", "-12", "3.25", "1e5", "1E+5", "-1.5e-10", "123456789012345678901234567890"));

    private void Trivia()
    {
        while (_random.Next(3) == 0) _text.Append(Pick(" ", "\t", "\n", "\r\n", "\r", "// note \" }\n", "/* note , ] \n */", "/**/", "//\r"));
    }

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];
}
