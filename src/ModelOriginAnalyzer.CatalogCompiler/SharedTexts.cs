using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.CatalogCompiler;

/// <summary>
/// Texts in as few bytes as possible: one that stands inside another has no bytes of its own, as most triggers and many patterns do; a long
/// one that repeats parts of others is written in pieces.
/// </summary>
internal static class SharedTexts
{
    /// <summary>A shorter text is not worth the time that joining its pieces takes.</summary>
    private const int ShortestInPieces = 20;

    private const int LeastGain = 6;

    /// <returns>An entry a text, as <see cref="CatalogImage"/> describes them, and the bytes.</returns>
    public static (int[] Entries, byte[] Bytes) Pack(IReadOnlyList<string> texts)
    {
        var utf8 = texts.Select(Encoding.UTF8.GetBytes).ToArray();
        var entries = new int[utf8.Length];
        var pool = new BytePool();

        // The longest first; among equals the order of the numbers, which is the same on every machine.
        foreach (var number in Enumerable.Range(0, utf8.Length).OrderByDescending(n => utf8[n].Length))
        {
            var text = utf8[number];
            var inPieces = text.Length >= ShortestInPieces && (text.Length >= CatalogImage.LongText || pool.IndexOf(text) < 0) ? InPieces(text, pool) : null;
            if (inPieces is not null && (text.Length >= CatalogImage.LongText || inPieces.Length + LeastGain <= text.Length))
                entries[number] = Entry(pool.Add(inPieces), CatalogImage.LongText);
            else
                entries[number] = Entry(pool.IndexOf(text) is >= 0 and var at ? at : pool.Add(text), text.Length);
        }

        return (entries, pool.ToArray());
    }

    /// <summary>As <see cref="TextPieces"/> describes it, with the longest copy that each place allows.</summary>
    private static byte[] InPieces(byte[] text, BytePool pool)
    {
        var pieces = new RecordWriter(new TextTable()).Number(text.Length).ToArray().ToList();
        var run = 0;
        var at = 0;
        while (at < text.Length)
        {
            var (offset, length) = pool.LongestCopy(text.AsSpan(at));

            // Between two runs a copy of four bytes saves nothing.
            if (length <= TextPieces.ShortestCopy)
            {
                at++;
                continue;
            }

            AddRuns(pieces, text.AsSpan(run, at - run));
            var copy = ((length - TextPieces.ShortestCopy) << CatalogImage.TextOffsetBits) | offset;
            pieces.Add((byte)(TextPieces.CopyMark | (copy >> 16)));
            pieces.Add((byte)(copy >> 8));
            pieces.Add((byte)copy);
            at += length;
            run = at;
        }

        AddRuns(pieces, text.AsSpan(run));
        return [.. pieces];
    }

    private static void AddRuns(List<byte> pieces, ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var run = bytes[..Math.Min(bytes.Length, TextPieces.LongestRun)];
            pieces.Add((byte)(run.Length - 1));
            pieces.AddRange(run);
            bytes = bytes[run.Length..];
        }
    }

    private static int Entry(int offset, int length) => (length << CatalogImage.TextOffsetBits) | offset;
}
