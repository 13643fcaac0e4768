using System;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>Files and folders that every model has: `model-00001-of-00002.safetensors`, `onnx`, `cpu-int4-rtn-block-32-acc-level-4`, a digest.</summary>
internal static class GenericFile
{
    private const WordUse Uses = WordUse.File | WordUse.Format | WordUse.Quantisation | WordUse.Extension;

    /// <param name="name">Lower case, a part of a path.</param>
    public static bool IsNameOf(ReadOnlySpan<char> name)
    {
        var hasWord = false;
        var at = 0;
        while (at < name.Length)
        {
            if (name[at] is ':' or '@') return false;

            if (!char.IsLetterOrDigit(name[at]))
            {
                at++;
                continue;
            }

            var end = WordEnd(name, at);
            if (QuantisationSpelling.Match(name, at) is var quantisation && quantisation > end) end = quantisation;
            if (quantisation < 0 && !IdWords.Is(Uses, name.Slice(at, end - at)) && !IsNumber(name.Slice(at, end - at))) return false;

            hasWord = true;
            at = end;
        }

        return hasWord;
    }

    private static int WordEnd(ReadOnlySpan<char> name, int start)
    {
        var end = start;
        while (end < name.Length && char.IsLetterOrDigit(name[end])) end++;
        return end;
    }

    /// <summary>In decimal digits, or a digest in hexadecimal ones.</summary>
    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        const int ShortestDigest = 12;
        foreach (var c in word)
        {
            if (c is not (>= '0' and <= '9') && !(word.Length >= ShortestDigest && c is >= 'a' and <= 'f')) return false;
        }

        return true;
    }
}
