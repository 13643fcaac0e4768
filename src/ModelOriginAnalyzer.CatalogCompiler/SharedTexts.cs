using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.CatalogCompiler;

/// <summary>Texts in as few bytes as possible: one that stands inside another has no bytes of its own. Most triggers and many patterns do.</summary>
internal static class SharedTexts
{
    /// <returns>An entry a text, as <see cref="CatalogImage"/> describes them, and the bytes.</returns>
    public static (int[] Entries, byte[] Bytes) Pack(IReadOnlyList<string> texts)
    {
        var utf8 = texts.Select(Encoding.UTF8.GetBytes).ToArray();
        var entries = new int[utf8.Length];
        var bytes = new MemoryStream();

        // The longest first; among equals the order of the numbers, which is the same on every machine.
        foreach (var number in Enumerable.Range(0, utf8.Length).OrderByDescending(n => utf8[n].Length))
        {
            var text = utf8[number];
            var isLong = text.Length >= CatalogImage.LongText;
            var at = isLong ? -1 : bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf(text);
            if (at < 0)
            {
                at = (int)bytes.Length;
                if (isLong) bytes.Write(LittleEndian(text.Length));
                bytes.Write(text);
            }

            entries[number] = Entry(at, isLong ? CatalogImage.LongText : text.Length);
        }

        return (entries, bytes.ToArray());
    }

    private static byte[] LittleEndian(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        return bytes;
    }

    private static int Entry(int offset, int length)
    {
        if (offset >= 1 << CatalogImage.HighByte) throw new InvalidOperationException("The texts of the catalog have outgrown the image's format.");

        return unchecked((int)((uint)length << CatalogImage.HighByte)) | offset;
    }
}
