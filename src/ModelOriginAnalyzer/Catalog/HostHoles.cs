using System;
using System.Text;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// Hosts of which a part is not written yet: `&lt;resource&gt;.openai.azure.com`, `{region}.api.contoso.example`, `${NAME}.contoso.example`.
/// What stands behind the last dot but one has to be there: that is whose host it is.
/// </summary>
internal static class HostHoles
{
    /// <summary>How a part that is computed at run time is put down in an address.</summary>
    public const string Mark = "{}";

    private const int LongestAddress = 300;

    /// <summary>Lower case, `*` for each part that is to be filled in; null if the text is no such host, or one without any.</summary>
    public static string? Read(string written, int start, int end)
    {
        if (end - start > LongestAddress || written.IndexOfAny(['<', '{', '('], start, end - start) < 0) return null;

        var host = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            var c = written[i];
            if (c == '$' && i + 1 < end && written[i + 1] is '{' or '(') continue;
            if (c is '<' or '{' or '(')
            {
                i = EndOf(written, i, end);
                if (i < 0) return null;
                host.Append('*');
            }
            else if (IsOfHost(c))
            {
                host.Append(char.ToLowerInvariant(c));
            }
            else
            {
                return null;
            }
        }

        return WithOwner(host.ToString());
    }

    /// <summary>A text breaks off before the host of an address is complete: what comes next belongs to the host.</summary>
    public static bool IsInside(string text)
    {
        var scheme = text.Length is > 0 and <= LongestAddress && text[text.Length - 1] is '/' or '.' or '-' ? text.IndexOf("://", StringComparison.Ordinal) : -1;
        if (scheme <= 0) return false;

        for (var i = scheme + 3; i < text.Length; i++)
        {
            if (!IsOfHost(text[i]) && text[i] is not ('{' or '}')) return false;
        }

        return true;
    }

    /// <summary>The text ends with a part of a host that is not known, and the next one goes on with the host.</summary>
    public static bool GoesOn(string text, string? next) => next is { Length: > 1 } && next[0] is '.' or '-' && text.EndsWith(Mark, StringComparison.Ordinal);

    private static bool IsOfHost(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '_' or '.';

    /// <summary>The bracket that closes the one at <paramref name="start"/>; -1 if none does.</summary>
    private static int EndOf(string written, int start, int end)
    {
        var (open, close) = written[start] switch { '<' => ('<', '>'), '{' => ('{', '}'), _ => ('(', ')') };
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            if (written[i] == open) depth++;
            else if (written[i] == close && --depth == 0) return i;
        }

        return -1;
    }

    /// <summary>The same host, if it is made of labels and its last two are written out.</summary>
    private static string? WithOwner(string host)
    {
        if (host[0] == '.' || host.IndexOf("..", StringComparison.Ordinal) >= 0) return null;

        var last = host.LastIndexOf('.');
        var owner = last <= 0 || last == host.Length - 1 ? -1 : host.LastIndexOf('.', last - 1);
        return owner > 0 && host.LastIndexOf('*') is >= 0 and var hole && hole < owner ? host : null;
    }
}
