using System.Text;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>Letters written as percent signs and digits.</summary>
internal static class PercentEncoding
{
    /// <summary>Clients decode `%64eepseek`, so do we; null if the percent signs are no encoding.</summary>
    public static string? Decode(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var count = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != '%')
            {
                bytes[count++] = bytes[i];
                continue;
            }

            if (i + 2 >= bytes.Length || Hexadecimal((char)bytes[i + 1]) is var high && high < 0 || Hexadecimal((char)bytes[i + 2]) is var low && low < 0) return null;

            bytes[count++] = (byte)(high * 16 + low);
            i += 2;
        }

        return Encoding.UTF8.GetString(bytes, 0, count);
    }

    private static int Hexadecimal(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
