using System.Text;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// What IDNA maps to plain ASCII or leaves out, without asking the platform, which does not do it where no culture data is installed.
/// </summary>
internal static class IdnaFolding
{
    private const int FirstMathematicalLetter = 0x1D400;
    private const int FirstMathematicalGreek = 0x1D6A4;
    private const int FirstMathematicalDigit = 0x1D7CE;
    private const int LastMathematicalDigit = 0x1D7FF;

    public static string Fold(string text, ref HostDisguise disguise)
    {
        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsInvisible(c))
            {
                disguise |= HostDisguise.Invisible;
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) && OfMathematical(char.ConvertToUtf32(c, text[i + 1])) is { } plain)
            {
                folded.Append(plain);
                i++;
            }
            else
            {
                folded.Append(Fold(c));
            }
        }

        return folded.ToString();
    }

    /// <summary>Full-width forms, letters in circles, and the full stops of other scripts.</summary>
    private static char Fold(char c) => c switch
    {
        '\u3002' or '\uFF0E' or '\uFF61' => '.',
        >= '\uFF01' and <= '\uFF5E' => (char)(c - '\uFF01' + '!'),
        >= '\u24B6' and <= '\u24CF' => (char)(c - '\u24B6' + 'a'),
        >= '\u24D0' and <= '\u24E9' => (char)(c - '\u24D0' + 'a'),
        _ => c,
    };

    /// <summary>Bold, italic, script and the other alphabets of formulas; null for what is none of their letters and digits.</summary>
    private static char? OfMathematical(int code)
    {
        const int LettersOfAlphabet = 26;
        return code switch
        {
            >= FirstMathematicalLetter and < FirstMathematicalGreek => (char)('a' + ((code - FirstMathematicalLetter) % LettersOfAlphabet)),
            >= FirstMathematicalDigit and <= LastMathematicalDigit => (char)('0' + ((code - FirstMathematicalDigit) % 10)),
            _ => null,
        };
    }

    private static bool IsInvisible(char c) => c is '\u00AD' or '\u034F' or (>= '\u180B' and <= '\u180E') or (>= '\u200B' and <= '\u200F')
        or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF';
}
