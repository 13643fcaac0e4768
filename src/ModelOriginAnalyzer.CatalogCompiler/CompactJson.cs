using System;
using System.Text;

namespace ModelOriginAnalyzer.CatalogCompiler;

/// <summary>JSON without comments and without white space between its tokens: nothing that a reader would read otherwise.</summary>
internal static class CompactJson
{
    /// <param name="text">JSON that has been read without a mistake.</param>
    public static string Of(string text)
    {
        var compact = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                var start = i++;
                while (text[i] != '"') i += text[i] == '\\' ? 2 : 1;
                compact.Append(text, start, i + 1 - start);
            }
            else if (text[i] == '/')
            {
                i = EndOfComment(text, i);
            }
            else if (!char.IsWhiteSpace(text[i]))
            {
                compact.Append(text[i]);
            }
        }

        return compact.ToString();
    }

    /// <summary>The last character of the comment.</summary>
    private static int EndOfComment(string text, int start)
    {
        if (text[start + 1] == '*') return text.IndexOf("*/", start + 2, StringComparison.Ordinal) + 1;

        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }
}
