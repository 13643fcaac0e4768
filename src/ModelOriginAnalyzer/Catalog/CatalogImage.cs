using System;
using System.IO;
using System.Text;
using System.Threading;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>The parts of an image, in the order of its section table.</summary>
internal enum ImageSection : byte { Texts, Keys, Organizations, Families, Endpoints, Surfaces, Presets, PresetBoundaries, Triggers }

/// <summary>What a key of the index stands for. One text may be a key of several kinds.</summary>
internal enum ImageKey : byte
{
    /// <summary>Name or alias, without regard to case; target: number of the organization.</summary>
    Organization,

    /// <summary>Target: number of the family.</summary>
    Family,

    /// <summary>Tokens of a match pattern; target: twice the number of the family, plus one if the pattern is weak.</summary>
    Pattern,

    /// <summary>The labels of host patterns after the last one with a wildcard; target: offset of a list of endpoints.</summary>
    HostSuffix,

    /// <summary>`operator/label`; target: the country's text.</summary>
    Region,

    /// <summary>Simple assembly name; target: offset of a list of SDK surfaces.</summary>
    Assembly,

    /// <summary>Target: number of the preset.</summary>
    Preset,
}

/// <summary>
/// The catalog's binary form, as the catalog compiler writes it: a header with the section table; texts once each, in UTF-8; one
/// index of keys in ascending order of their hash; records of variable length. Numbers are little endian. Reading is lazy:
/// opening touches only the header.
/// </summary>
/// <remarks>
/// Header: magic (4 bytes), hash (8 bytes), then offset and count (4 bytes each) of every <see cref="ImageSection"/>. A text section
/// is an offset table of count + 1 entries with the bytes behind it; a record section an offset table of count entries; a key
/// is hash, kind, text and target (4 bytes each); boundaries and triggers are numbers of texts (4 bytes each).
/// </remarks>
internal sealed class CatalogImage
{
    public const uint Magic = 0x31434F4D;   // "MOC1"
    public const int HashOffset = 4;
    public const int HashLength = 8;
    public const int SectionTableOffset = HashOffset + HashLength;
    public const int SectionCount = (int)ImageSection.Triggers + 1;
    public const int HeaderLength = SectionTableOffset + (8 * SectionCount);
    public const int KeyLength = 16;

    private readonly byte[] _bytes;
    private readonly string?[] _texts;

    private CatalogImage(byte[] bytes)
    {
        _bytes = bytes;
        _texts = new string?[Count(ImageSection.Texts)];
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

        if (read < HeaderLength || ReadUInt32(bytes, 0) != Magic) throw new InvalidDataException("This is not a catalog image of this version.");
        return new CatalogImage(bytes);
    }

    public int Count(ImageSection section) => ReadInt32(SectionTableOffset + (8 * (int)section) + 4);

    /// <summary>A reader at the start of a record.</summary>
    public ImageRecord Record(ImageSection section, int number) => new(this, ReadInt32(Offset(section) + (4 * number)));

    public ImageRecord RecordAt(int offset) => new(this, offset);

    /// <summary>Entry of a section that lists texts.</summary>
    public string ListedText(ImageSection section, int number) => Text(ReadInt32(Offset(section) + (4 * number)));

    public byte ByteAt(int offset) => _bytes[offset];

    public string Utf8At(int offset, int length) => Encoding.UTF8.GetString(_bytes, offset, length);

    /// <summary>The same instance every time.</summary>
    public string Text(int number)
    {
        var text = _texts[number];
        if (text is not null) return text;

        TextBounds(number, out var start, out var length);
        text = Encoding.UTF8.GetString(_bytes, start, length);
        return Interlocked.CompareExchange(ref _texts[number], text, null) ?? text;
    }

    /// <summary>The target of a key, -1 if there is none. A miss allocates nothing.</summary>
    public int Find(ImageKey kind, ReadOnlySpan<char> text)
    {
        var hash = KeyHash(kind, text);
        var keys = Offset(ImageSection.Keys);
        var low = 0;
        var high = Count(ImageSection.Keys) - 1;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (ReadUInt32(_bytes, keys + (middle * KeyLength)) < hash) low = middle + 1;
            else high = middle;
        }

        for (var key = keys + (low * KeyLength); low < Count(ImageSection.Keys) && ReadUInt32(_bytes, key) == hash; low++, key += KeyLength)
        {
            if (ReadInt32(key + 4) == (int)kind && TextEquals(ReadInt32(key + 8), text, ignoreCase: kind == ImageKey.Organization))
                return ReadInt32(key + 12);
        }

        return -1;
    }

    /// <summary>Equal for texts that differ only in the case of ASCII letters (FNV-1a over UTF-16 units).</summary>
    public static uint KeyHash(ImageKey kind, ReadOnlySpan<char> text)
    {
        unchecked
        {
            var hash = (2166136261u ^ (uint)kind) * 16777619u;
            foreach (var c in text) hash = (hash ^ Fold(c)) * 16777619u;
            return hash;
        }
    }

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

    private bool TextEquals(int number, ReadOnlySpan<char> text, bool ignoreCase)
    {
        TextBounds(number, out var start, out var length);
        for (var i = 0; i < length; i++)
        {
            // Non-ASCII text is rare in keys, and reached only when the hashes are equal.
            if (_bytes[start + i] >= 0x80) return string.Equals(Text(number), text.ToString(), ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

            var stored = (char)_bytes[start + i];
            if (i == text.Length || (stored != text[i] && !(ignoreCase && Fold(stored) == Fold(text[i])))) return false;
        }

        return length == text.Length;
    }

    private void TextBounds(int number, out int start, out int length)
    {
        var table = Offset(ImageSection.Texts);
        var bytes = table + (4 * (Count(ImageSection.Texts) + 1));
        var from = ReadInt32(table + (4 * number));
        start = bytes + from;
        length = ReadInt32(table + (4 * number) + 4) - from;
    }

    private int Offset(ImageSection section) => ReadInt32(SectionTableOffset + (8 * (int)section));

    private int ReadInt32(int offset) => unchecked((int)ReadUInt32(_bytes, offset));

    private static uint ReadUInt32(byte[] bytes, int offset) =>
        bytes[offset] | ((uint)bytes[offset + 1] << 8) | ((uint)bytes[offset + 2] << 16) | ((uint)bytes[offset + 3] << 24);

    private static char Fold(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
}

/// <summary>Reads the fields of one record in the order in which the compiler wrote them.</summary>
internal struct ImageRecord(CatalogImage image, int offset)
{
    /// <summary>Stakes are kept to four decimal places.</summary>
    public const int PercentScale = 10_000;

    private int _offset = offset;

    /// <summary>Seven bits a byte, lowest first.</summary>
    public int Number()
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = image.ByteAt(_offset++);
            value |= (part & 0x7F) << shift;
            if (part < 0x80) return value;
        }
    }

    public bool Flag() => Number() != 0;

    public string Text() => image.Text(Number());

    /// <summary>Null is written as 0, text n as n + 1.</summary>
    public string? OptionalText()
    {
        var number = Number();
        return number == 0 ? null : image.Text(number - 1);
    }

    /// <summary>Null is written as 0, a percentage as ten thousand times itself plus one.</summary>
    public double? OptionalPercent()
    {
        var number = Number();
        return number == 0 ? null : (number - 1) / (double)PercentScale;
    }

    /// <summary>Length and bytes in UTF-8.</summary>
    public string InlineText()
    {
        var length = Number();
        var text = image.Utf8At(_offset, length);
        _offset += length;
        return text;
    }
}
