namespace ModelOriginAnalyzer.Catalog;

/// <summary>The characters of an id, brought to those that its publisher wrote.</summary>
internal static class ModelSpelling
{
    /// <summary>
    /// Lower case, without surrounding white space and characters that do not show; percent signs decoded, letters of other scripts as the
    /// ASCII letters that they pass for. Letters that pass for none stay.
    /// </summary>
    public static string Plain(string written)
    {
        var text = written.Trim();
        if (text.IndexOf('%') >= 0) text = PercentEncoding.Decode(text) ?? text;
        return (IsAscii(text) ? text : Unmasked(text)).ToLowerInvariant();
    }

    private static string Unmasked(string text)
    {
        var ignored = HostDisguise.None;
        var letters = IdnaFolding.Fold(text, ref ignored).ToLowerInvariant().ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] > '\x7f' && LookalikeLetters.Plain(letters[i].ToString()) is { } plain) letters[i] = plain[0];
        }

        return new string(letters);
    }

    private static bool IsAscii(string text)
    {
        foreach (var c in text)
        {
            if (c > '\x7f') return false;
        }

        return true;
    }
}
