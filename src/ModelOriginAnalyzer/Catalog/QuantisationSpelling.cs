using System;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>The ways in which file names and tags say how weights were quantised, where that takes more than one word.</summary>
internal static class QuantisationSpelling
{
    public static readonly string[] BitUnits = ["bit", "bits", "bpw"];

    /// <summary>With what every spelling begins.</summary>
    private const string First = "qitwnmfbue";

    private static readonly string[] s_numbered = ["nvfp", "mxfp", "fp", "bf", "nf", "int", "uint", "tf", "exl", "f"];
    private static readonly string[] s_kinds = ["xxs", "xs", "xl", "nl", "km", "ks", "kl", "k", "s", "m", "l"];

    /// <summary>
    /// The end of a spelling that begins at <paramref name="start"/>, or -1: `q4_K_M`, `q8_0`, `iq4_xs`, `tq1_0`, `q4f16_1`, `w4a16`, `fp8`,
    /// `bf16`, `int4`, `int8mix`, `nvfp4`, `i1`.
    /// </summary>
    public static int Match(ReadOnlySpan<char> text, int start)
    {
        // Most words begin otherwise.
        if (First.IndexOf(text[start]) < 0) return -1;

        var end = Llama(text, start);
        if (end < 0) end = WeightsAndActivations(text, start);
        if (end < 0) end = Numbered(text, start);
        return end;
    }

    /// <summary>llama.cpp's names: `[i|t]q` bits, then parts such as `_K`, `_M`, `_0`.</summary>
    private static int Llama(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        if (At(text, at) is 'i' or 't' && At(text, at + 1) == 'q') at++;
        if (At(text, at) != 'q' || At(text, at + 1) is not (>= '1' and <= '8')) return -1;

        var end = at + 2;
        if (At(text, end) == 'f' && Digits(text, end + 1) is var floats && floats > end + 1) end = floats;
        if (!IsEnd(text, end)) return -1;

        while (PartEnd(text, end) is var next && next >= 0) end = next;
        return end;
    }

    private static int PartEnd(ReadOnlySpan<char> text, int at)
    {
        if (At(text, at) is not ('_' or '-')) return -1;
        if (At(text, at) == '_' && At(text, at + 1) is >= '0' and <= '9' && IsEnd(text, at + 2)) return at + 2;

        foreach (var kind in s_kinds)
        {
            var end = at + 1 + kind.Length;
            if (text.Slice(at + 1).StartsWith(kind.AsSpan()) && IsEnd(text, end)) return end;
        }

        return -1;
    }

    /// <summary>`w4a16`, `w8a8`.</summary>
    private static int WeightsAndActivations(ReadOnlySpan<char> text, int start)
    {
        if (At(text, start) != 'w') return -1;

        var weights = Digits(text, start + 1);
        if (weights == start + 1 || At(text, weights) != 'a') return -1;

        var end = Digits(text, weights + 1);
        return end > weights + 1 && IsEnd(text, end) ? end : -1;
    }

    /// <summary>A kind of number and its bits. `f` counts only with the widths that weights are stored in; `i1` is a name of its own.</summary>
    private static int Numbered(ReadOnlySpan<char> text, int start)
    {
        if (At(text, start) == 'i' && At(text, start + 1) == '1' && IsEnd(text, start + 2)) return start + 2;

        foreach (var kind in s_numbered)
        {
            if (!text.Slice(start).StartsWith(kind.AsSpan())) continue;

            var digits = start + kind.Length;
            var end = Digits(text, digits);
            if (end == digits) return -1;

            // `int8mix`, `fp16mix`: some layers only.
            if (text.Slice(end).StartsWith("mix".AsSpan())) end += 3;
            if (!IsEnd(text, end)) return -1;

            return kind != "f" || text.Slice(digits, end - digits) is "16" or "32" ? end : -1;
        }

        return -1;
    }

    private static char At(ReadOnlySpan<char> text, int index) => index < text.Length ? text[index] : '\0';

    private static bool IsEnd(ReadOnlySpan<char> text, int index) => index >= text.Length || !char.IsLetterOrDigit(text[index]);

    private static int Digits(ReadOnlySpan<char> text, int index)
    {
        while (At(text, index) is >= '0' and <= '9') index++;
        return index;
    }
}
