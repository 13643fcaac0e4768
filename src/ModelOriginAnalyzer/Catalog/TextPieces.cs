using System;
using System.Text;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// A text of an image in pieces, for texts that repeat parts of others: addresses of sources, names of types, presets.
/// </summary>
/// <remarks>
/// First the number of bytes of the text, seven bits a byte, lowest first. Then pieces until it is whole. A byte below 0x80 is one less than the number of
/// bytes that follow it. Any other begins a copy of three bytes, the highest first: below the mark the length less <see cref="ShortestCopy"/>,
/// then, in <see cref="CatalogImage.TextOffsetBits"/> bits, the offset of what is copied among the bytes of all texts.
/// </remarks>
internal static class TextPieces
{
    public const int CopyMark = 0x80;
    public const int CopyLength = 3;
    public const int LongestRun = CopyMark;
    public const int ShortestCopy = 4;
    public const int LongestCopy = ShortestCopy + (1 << (23 - CatalogImage.TextOffsetBits)) - 1;

    /// <param name="image">The whole image.</param>
    /// <param name="start">Where the text begins in it.</param>
    /// <param name="texts">Where the bytes of all texts begin in it.</param>
    public static string Read(byte[] image, int start, int texts)
    {
        var length = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = image[start++];
            length |= (part & 0x7F) << shift;
            if (part < 0x80) break;
        }

        var text = new byte[length];
        for (var written = 0; written < length;)
        {
            var piece = (int)image[start++];
            var from = start;
            var count = piece + 1;
            if (piece < CopyMark)
            {
                start += count;
            }
            else
            {
                var copy = ((piece & (CopyMark - 1)) << 16) | (image[start] << 8) | image[start + 1];
                start += CopyLength - 1;
                from = texts + (copy & ((1 << CatalogImage.TextOffsetBits) - 1));
                count = ShortestCopy + (copy >> CatalogImage.TextOffsetBits);
            }

            Buffer.BlockCopy(image, from, text, written, count);
            written += count;
        }

        return Encoding.UTF8.GetString(text);
    }
}
