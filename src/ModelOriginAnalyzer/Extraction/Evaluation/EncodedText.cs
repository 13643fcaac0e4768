using System;
using System.Collections.Generic;
using System.Text;

namespace ModelOriginAnalyzer.Extraction.Evaluation;

/// <summary>Texts as bytes and back: encodings, Base64, hexadecimal, URL escapes. Bytes are kept as a text of characters up to 255.</summary>
internal static class EncodedText
{
    private const int Longest = 8 * 1024;

    public static void AddTo(Dictionary<string, KnownFunction> table)
    {
        table["FromBase64String"] = static (call, found) => call.ReceiverName is "Convert" && call.Count == 1 && call.Map(call.Argument(0), static text => Bytes(text, FromBase64(text.Text!)), found);
        table["FromHexString"] = static (call, found) => call.ReceiverName is "Convert" && call.Count == 1 && call.Map(call.Argument(0), static text => Bytes(text, FromHex(text.Text!)), found);
        table["ToBase64String"] = static (call, found) => call.ReceiverName is "Convert" && call.Count == 1 && call.Map(call.Argument(0), static text => text.Open ? TextValue.Dynamic : text.Computed(Convert.ToBase64String(BytesOf(text))) with { IsBytes = false }, found);
        table["GetString"] = GetString;
        table["GetBytes"] = static (call, found) => EncodingNamed(call.ReceiverName) is { } encoding && call.Count == 1
            && call.Map(call.Argument(0), text => text.Open ? TextValue.Dynamic : encoding is UTF8Encoding ? text : Bytes(text, encoding.GetBytes(text.Text!)), found);
        table["UnescapeDataString"] = table["UrlDecode"] = table["HtmlDecode"] = static (call, found) => call.Count == 1
            && call.ReceiverName is "Uri" or "WebUtility" or "HttpUtility" && call.Map(call.Argument(0), text => call.Name == "HtmlDecode" ? WithoutEntities(text) : Unescaped(text), found);
        table["EscapeDataString"] = table["UrlEncode"] = static (call, found) => call.Count == 1
            && call.ReceiverName is "Uri" or "WebUtility" or "HttpUtility" && call.Map(call.Argument(0), static text => text.Open ? text : Escaped(text), found);
    }

    private static bool GetString(PureCall call, List<TextValue> found)
    {
        if (EncodingNamed(call.ReceiverName) is not { } encoding || call.Count is not (1 or 3)) return false;

        var start = call.Count == 3 ? call.Number(1) : 0;
        var length = call.Count == 3 ? call.Number(2) : -1;
        return call.Map(call.Argument(0), text =>
        {
            if (text.Open || start is null || length is null || text.Part(start.Value, length.Value) is not { Text: not null } part) return TextValue.Dynamic;

            // A `u8` literal, or what GetBytes was given.
            if (!part.IsBytes) return encoding is UTF8Encoding || IsAscii(part.Text) ? part : TextValue.Dynamic;
            return part.Computed(encoding.GetString(BytesOf(part))) with { IsBytes = false };
        }, found);
    }

    private static Encoding? EncodingNamed(string? name) => name switch
    {
        "UTF8" or "Default" => Encoding.UTF8,
        "ASCII" => Encoding.ASCII,
        "Latin1" => Encoding.GetEncoding(28591),
        "Unicode" => Encoding.Unicode,
        "BigEndianUnicode" => Encoding.BigEndianUnicode,
        "UTF32" => Encoding.UTF32,
        _ => null,
    };

    private static TextValue Bytes(TextValue source, byte[]? bytes)
    {
        if (bytes is null || source.Open) return TextValue.Dynamic;

        var characters = new char[bytes.Length];
        for (var i = 0; i < bytes.Length; i++) characters[i] = (char)bytes[i];
        return source.Computed(new string(characters)) with { IsBytes = true };
    }

    private static byte[] BytesOf(TextValue value)
    {
        if (!value.IsBytes) return Encoding.UTF8.GetBytes(value.Text!);

        var bytes = new byte[value.Text!.Length];
        for (var i = 0; i < bytes.Length; i++) bytes[i] = unchecked((byte)value.Text[i]);
        return bytes;
    }

    private static byte[]? FromBase64(string text)
    {
        if (text.Length > Longest) return null;

        foreach (var c in text)
        {
            if (!(c is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9' or '+' or '/' or '=' || char.IsWhiteSpace(c))) return null;
        }

        try
        {
            return Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static byte[]? FromHex(string text)
    {
        if (text.Length > Longest || text.Length % 2 != 0) return null;

        var bytes = new byte[text.Length / 2];
        for (var i = 0; i < bytes.Length; i++)
        {
            var high = Digit(text[2 * i]);
            var low = Digit(text[(2 * i) + 1]);
            if (high < 0 || low < 0) return null;

            bytes[i] = (byte)((high << 4) | low);
        }

        return bytes;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    private static TextValue Unescaped(TextValue text) => text.Text!.IndexOf('%') < 0 ? text : text.Computed(Uri.UnescapeDataString(text.Text));

    private static TextValue Escaped(TextValue text)
    {
        if (text.Text!.Length > Longest) return TextValue.Dynamic;

        try
        {
            var escaped = Uri.EscapeDataString(text.Text);
            return escaped == text.Text ? text : text.Computed(escaped);
        }
        catch (UriFormatException)
        {
            return TextValue.Dynamic;   // half a surrogate pair, where the compiler runs on .NET Framework
        }
    }

    private static TextValue WithoutEntities(TextValue text) => text.Text!.IndexOf('&') < 0 ? text : TextValue.Dynamic;

    private static bool IsAscii(string text)
    {
        foreach (var c in text)
        {
            if (c > 0x7F) return false;
        }

        return true;
    }
}
