using System;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>The characters of an id, brought to those that its publisher wrote.</summary>
internal static class ModelSpelling
{
    /// <summary>
    /// Without surrounding white space and characters that do not show; percent signs decoded, letters of other scripts as the ASCII letters
    /// that they pass for. Letters that pass for none stay, and so does the case of letters of ASCII.
    /// </summary>
    public static ReadOnlySpan<char> Plain(string written)
    {
        var text = written.AsSpan().Trim();
        return IsPlain(text) ? text : Unmasked(text.ToString()).AsSpan();
    }

    private static string Unmasked(string text)
    {
        if (text.IndexOf('%') >= 0) text = PercentEncoding.Decode(text) ?? text;

        var ignored = HostDisguise.None;
        var letters = IdnaFolding.Fold(text, ref ignored).ToLowerInvariant().ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] > '\x7f' && LookalikeLetters.Plain(letters[i].ToString()) is { } plain) letters[i] = plain[0];
        }

        return new string(letters);
    }

    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is > '\x7f' or '%') return false;
        }

        return true;
    }
}
