using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>The parts of an image, in the order of its section table.</summary>
internal enum ImageSection : byte { Texts, KeyBuckets, Keys, Lists, Organizations, Families, Endpoints, Surfaces, Groups, Presets, PresetBoundaries, Triggers, PatternStarts, PatternPrefixes }

/// <summary>What a key of the index stands for. One text may be a key of several kinds.</summary>
internal enum ImageKey : byte
{
    /// <summary>Name or alias, as <see cref="OrganizationSpelling"/> compares them; target: number of the organization.</summary>
    Organization,

    /// <summary>Target: number of the family.</summary>
    Family,

    /// <summary>Tokens of a match pattern; target: twice the number of the family, plus one if the pattern is weak.</summary>
    Pattern,

    /// <summary>The labels of host patterns after the last one with a wildcard; target: offset of a list of endpoints among the lists.</summary>
    HostSuffix,

    /// <summary>`operator/label`; target: the text of its countries, with spaces between them.</summary>
    Region,

    /// <summary>Simple assembly name; target: offset of a list of SDK surfaces among the lists.</summary>
    Assembly,

    /// <summary>Target: number of the preset.</summary>
    Preset,

    /// <summary>Target: number of the group.</summary>
    Group,

    /// <summary>Package id, or the beginning of ids with `.*` behind it, without regard to case; target: number of the SDK surface.</summary>
    Package,
}

/// <summary>
/// The catalog's binary form, as the catalog compiler writes it: a header with the section table; texts once each, in UTF-8; one
/// index of keys; records of variable length. Numbers are little endian. Reading is lazy: opening touches only the header.
/// </summary>
/// <remarks>
/// Header: magic (4 bytes), hash (8 bytes), then offset and count (4 bytes each) of every <see cref="ImageSection"/>. All other numbers
/// take two bytes, where nothing else is said. A text section is a table of count entries (3 bytes each) with the bytes behind it: the lower
/// <see cref="TextOffsetBits"/> bits of an entry are the offset of the first byte, the others the length, or <see cref="LongText"/> for a
/// text in pieces (<see cref="TextPieces"/>). Texts share bytes. A record section is a table of count offsets with the records behind it.
/// A key is the lower <see cref="KeyHashBits"/> bits of its hash with the kind in front of them (3 bytes), text and target; keys stand in
/// ascending order of hash, and bucket b says how many of them stand before those whose first <see cref="BucketBits"/> bits are b.
/// Boundaries and triggers are numbers of texts, the starts and the prefixes of patterns sets of bits.
/// This code runs once in many a process, before any compiling of hot code: so it has few methods and calls few.
/// </remarks>
internal sealed class CatalogImage
{
    public const int Magic = 0x35434F4D;   // "MOC5"
    public const int HashOffset = 4;
    public const int HashLength = 8;
    public const int SectionTableOffset = HashOffset + HashLength;
    public const int SectionCount = (int)ImageSection.PatternPrefixes + 1;
    public const int HeaderLength = SectionTableOffset + (8 * SectionCount);
    public const int NumberLength = 2;
    public const int KeyLength = KeyTargetOffset + NumberLength;
    public const int KeyTextOffset = 3;
    public const int KeyTargetOffset = KeyTextOffset + NumberLength;
    public const int KeyHashBits = 20;
    public const int BucketBits = 10;
    public const int TextEntryLength = 3;
    public const int TextOffsetBits = 18;
    public const int LongText = (1 << (24 - TextOffsetBits)) - 1;

    private readonly byte[] _bytes;
    private readonly string?[] _texts;
    private readonly int _buckets;
    private readonly int _keys;
    private readonly int _textTable;

    private CatalogImage(byte[] bytes)
    {
        _bytes = bytes;
        _texts = new string?[Count(ImageSection.Texts)];
        _textTable = Offset(ImageSection.Texts);
        _buckets = Offset(ImageSection.KeyBuckets);
        _keys = Offset(ImageSection.Keys);
    }

    /// <exception cref="InvalidDataException">The stream holds something else, or an image of another version.</exception>
    public static CatalogImage Read(Stream stream)
    {
        var bytes = new byte[checked((int)stream.Length)];
        var read = 0;
        while (read < bytes.Length)
        {
            var got = stream.Read(bytes, read, bytes.Length - read);
            if (got == 0) break;
            read += got;
        }

        if (read < HeaderLength || ReadNumber(bytes, 0) != Magic) throw new InvalidDataException("This is not a catalog image of this version.");
        return new CatalogImage(bytes);
    }

    public int Count(ImageSection section) => ReadNumber(_bytes, SectionTableOffset + (8 * (int)section) + 4);

    /// <summary>A reader at the start of a record.</summary>
    public ImageRecord Record(ImageSection section, int number)
    {
        var table = Offset(section);
        return new(this, _bytes, table + (NumberLength * Count(section)) + Number(table + (NumberLength * number)));
    }

    /// <summary>A reader at the start of a list that a key leads to.</summary>
    public ImageRecord List(int target) => new(this, _bytes, Offset(ImageSection.Lists) + target);

    /// <summary>All entries of a section that lists texts.</summary>
    public string[] ListedTexts(ImageSection section)
    {
        var texts = new string[Count(section)];
        var offset = Offset(section);
        for (var i = 0; i < texts.Length; i++) texts[i] = Text(Number(offset + (NumberLength * i)));
        return texts;
    }

    /// <summary>Whether a match pattern may begin somewhere in the text; false is certain. Allocates nothing.</summary>
    public bool MayHoldPattern(string text) => PatternStarts.MayBeginIn(text, _bytes, Offset(ImageSection.PatternStarts));

    /// <summary>Whether a match pattern may begin with whole tokens that have this hash; false is certain.</summary>
    public bool MayBeginPattern(uint hash) => PatternPrefixes.Holds(_bytes, Offset(ImageSection.PatternPrefixes), hash);

    /// <summary>The same instance every time.</summary>
    public string Text(int number)
    {
        var text = _texts[number];
        if (text is not null) return text;

        var start = BytesOf(number, out var length);
        text = length == LongText ? TextPieces.Read(_bytes, start, _textTable + (TextEntryLength * _texts.Length)) : Encoding.UTF8.GetString(_bytes, start, length);
        return Interlocked.CompareExchange(ref _texts[number], text, null) ?? text;
    }

    /// <summary>Where the bytes of a text begin, and how many they are; <see cref="LongText"/> if it is in pieces.</summary>
    private int BytesOf(int text, out int length)
    {
        var entry = ThreeBytes(_textTable + (TextEntryLength * text));
        length = entry >> TextOffsetBits;
        return _textTable + (TextEntryLength * _texts.Length) + (entry & ((1 << TextOffsetBits) - 1));
    }

    /// <summary>The target of a key, -1 if there is none. A miss allocates nothing.</summary>
    public int Find(ImageKey kind, ReadOnlySpan<char> text) => Find(kind, KeyHash(kind, text), text);

    /// <param name="hash">Of the text, see <see cref="KeyHash"/>.</param>
    public int Find(ImageKey kind, uint hash, ReadOnlySpan<char> text)
    {
        var start = KeyStart(kind, hash);
        var bucket = _buckets + (NumberLength * (int)(hash >> (32 - BucketBits)));
        var end = _keys + (KeyLength * Number(bucket + NumberLength));
        for (var key = _keys + (KeyLength * Number(bucket)); key < end; key += KeyLength)
        {
            if (ThreeBytes(key) == start && TextEquals(Number(key + KeyTextOffset), text, kind)) return Number(key + KeyTargetOffset);
        }

        return -1;
    }

    /// <summary>The texts of all keys of a kind. Goes through the whole index: for messages, not for lookups.</summary>
    public IEnumerable<string> TextsOf(ImageKey kind)
    {
        for (var number = Count(ImageSection.Keys) - 1; number >= 0; number--)
        {
            var key = _keys + (KeyLength * number);
            if (ThreeBytes(key) >> KeyHashBits == (int)kind) yield return Text(Number(key + KeyTextOffset));
        }
    }

    /// <summary>The first three bytes of a key. Its bucket says ten more bits of the hash.</summary>
    public static int KeyStart(ImageKey kind, uint hash) => ((int)kind << KeyHashBits) | (int)(hash & ((1u << KeyHashBits) - 1));

    /// <summary>
    /// Equal for texts that differ only in the case of ASCII letters (FNV-1a over UTF-16 units), and for names of organizations that differ
    /// only in what separates their words.
    /// </summary>
    public static uint KeyHash(ImageKey kind, ReadOnlySpan<char> text)
    {
        unchecked
        {
            var hash = SeedOf(kind);
            for (var i = 0; i < text.Length; i++)
            {
                uint c = text[i];
                if (kind == ImageKey.Organization && OrganizationSpelling.Separates(text[i])) continue;
                if (c - 'A' <= 'Z' - 'A') c |= 0x20;
                hash = (hash ^ c) * 16777619u;
            }

            return hash;
        }
    }

    /// <summary>The hash of a key of this kind without characters.</summary>
    public static uint SeedOf(ImageKey kind) => unchecked((2166136261u ^ (uint)kind) * 16777619u);

    /// <summary>The hash of a text with one more character, which is no upper-case letter.</summary>
    public static uint Extend(uint hash, char c) => unchecked((hash ^ c) * 16777619u);

    /// <summary>Hexadecimal digits of the hash that the compiler wrote.</summary>
    public string HashText()
    {
        var digits = new char[2 * HashLength];
        for (var i = 0; i < HashLength; i++)
        {
            var value = _bytes[HashOffset + i];
            digits[2 * i] = "0123456789abcdef"[value >> 4];
            digits[(2 * i) + 1] = "0123456789abcdef"[value & 15];
        }

        return new string(digits);
    }

    /// <summary>Compares with the bytes as they are: a text that is another one is not decoded.</summary>
    private bool TextEquals(int number, ReadOnlySpan<char> text, ImageKey kind)
    {
        var start = BytesOf(number, out var length);
        if (length == LongText) return DecodedEquals(Text(number), text, kind);

        var isName = kind == ImageKey.Organization;
        var isInAnyCase = isName || kind == ImageKey.Package;
        var at = 0;
        for (var i = start; i < start + length; i++)
        {
            var c = (char)_bytes[i];
            if (c > '\x7f') return DecodedEquals(Text(number), text, kind);
            if (isName && OrganizationSpelling.Separates(c)) continue;

            while (isName && at < text.Length && OrganizationSpelling.Separates(text[at])) at++;
            if (at == text.Length || (text[at] != c && !(isInAnyCase && OrganizationSpelling.Lower(text[at]) == OrganizationSpelling.Lower(c)))) return false;
            at++;
        }

        while (isName && at < text.Length && OrganizationSpelling.Separates(text[at])) at++;
        return at == text.Length;
    }

    private static bool DecodedEquals(string known, ReadOnlySpan<char> text, ImageKey kind) => kind switch
    {
        ImageKey.Organization => OrganizationSpelling.AreEqual(known, text),
        ImageKey.Package => known.AsSpan().Equals(text, StringComparison.OrdinalIgnoreCase),
        _ => known.AsSpan().SequenceEqual(text),
    };

    private int Number(int offset) => _bytes[offset] | (_bytes[offset + 1] << 8);

    private int ThreeBytes(int offset) => Number(offset) | (_bytes[offset + 2] << 16);

    private static int ReadNumber(byte[] bytes, int offset) => BinaryPrimitives.ReadInt32LittleEndian(new ReadOnlySpan<byte>(bytes, offset, 4));

    private int Offset(ImageSection section) => ReadNumber(_bytes, SectionTableOffset + (8 * (int)section));
}
