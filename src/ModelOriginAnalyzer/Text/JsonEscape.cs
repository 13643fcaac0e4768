using System.Text;

namespace ModelOriginAnalyzer.Text;

/// <summary>A backslash inside a JSON string with what follows it.</summary>
/// <param name="IsValid">It stands for <paramref name="Character"/>. Otherwise it stands for nothing but itself and is an error.</param>
/// <param name="Length">Characters in the text: 2, or 6 for `\u0000`; if not valid, those that an error should show, at least 1.</param>
internal readonly record struct JsonEscape(bool IsValid, char Character, int Length)
{
    /// <summary>A text as it is written between the quotes of a JSON string.</summary>
    public static string Write(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '"' or '\\') escaped.Append('\\').Append(c);
            else if (c < ' ') escaped.Append("\\u00").Append("0123456789abcdef"[c >> 4]).Append("0123456789abcdef"[c & 15]);
            else escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Reads the escape whose backslash stands at <paramref name="position"/>.</summary>
    public static JsonEscape Read(string text, int position)
    {
        if (position + 1 >= text.Length) return new JsonEscape(false, default, 1);

        switch (text[position + 1])
        {
            case '"': return new JsonEscape(true, '"', 2);
            case '\\': return new JsonEscape(true, '\\', 2);
            case '/': return new JsonEscape(true, '/', 2);
            case 'b': return new JsonEscape(true, '\b', 2);
            case 'f': return new JsonEscape(true, '\f', 2);
            case 'n': return new JsonEscape(true, '\n', 2);
            case 'r': return new JsonEscape(true, '\r', 2);
            case 't': return new JsonEscape(true, '\t', 2);
            case 'u': return ReadUnicode(text, position);
            default: return new JsonEscape(false, default, text[position + 1] is '\r' or '\n' ? 1 : 2);
        }
    }

    private static JsonEscape ReadUnicode(string text, int position)
    {
        var code = 0;
        for (var i = 2; i < 6; i++)
        {
            var digit = position + i < text.Length ? HexDigit(text[position + i]) : -1;
            if (digit < 0) return new JsonEscape(false, default, i);

            code = code * 16 + digit;
        }

        return new JsonEscape(true, (char)code, 6);
    }

    private static int HexDigit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
