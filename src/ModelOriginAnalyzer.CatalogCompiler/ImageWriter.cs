using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Security.Cryptography;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.CatalogCompiler;

/// <summary>
/// Lays a checked draft out as <see cref="CatalogImage"/> describes. Equal drafts give equal bytes: everything is written in the
/// ordinal order of names.
/// </summary>
internal sealed class ImageWriter
{
    private readonly TextTable _texts = new();
    private readonly List<(ImageKey Kind, string Text, int Target)> _keys = [];

    private readonly List<byte> _lists = [];

    private readonly List<byte> _image = [.. new byte[CatalogImage.HeaderLength]];
    private readonly (int Offset, int Count)[] _sections = new (int Offset, int Count)[CatalogImage.SectionCount];

    private ImageWriter()
    {
    }

    public static byte[] Write(CatalogDraft draft, ImmutableArray<string> boundaries, ImmutableArray<string> triggers)
    {
        var writer = new ImageWriter();
        writer.AddKeys(draft);
        writer.AppendRecords(ImageSection.Organizations, draft.Organizations, (record, o) => record.Write(o.Organization));
        writer.AppendRecords(ImageSection.Families, draft.Families, (record, f) => record.Write(f.Family));
        writer.AppendRecords(ImageSection.Endpoints, draft.Endpoints, (record, e) => record.Write(e.Endpoint, draft.Places(e.Endpoint.Region)));
        writer.AppendRecords(ImageSection.Surfaces, draft.Surfaces, (record, s) => record.Write(s.Surface));
        writer.AppendRecords(ImageSection.Groups, draft.Groups, (record, g) => record.Write(new CatalogGroup(g.Name.Text, g.OfOrganizations, draft.MembersOf(g), g.Source)));
        writer.AppendRecords(ImageSection.Presets, draft.Presets, (record, p) => record.Text(p.Name).Text(p.Tree.Errors.IsEmpty ? CompactJson.Of(p.Content) : p.Content));
        writer.AppendSection(ImageSection.PresetBoundaries, [.. boundaries.Select(writer._texts.NumberOf)]);
        writer.AppendSection(ImageSection.Triggers, [.. triggers.Select(writer._texts.NumberOf)]);
        writer.AppendBits(ImageSection.PatternStarts, PatternStarts.ByteCount, key => [PatternStarts.BitOf(key)]);
        writer.AppendBits(ImageSection.PatternPrefixes, PatternPrefixes.ByteCount, PatternPrefixes.BitsOf);
        writer.BeginSection(ImageSection.Lists, writer._lists.Count);
        writer._image.AddRange(writer._lists);
        writer.AppendKeys();
        writer.AppendTexts();
        return writer.WithHeader();
    }

    private void AddKeys(CatalogDraft draft)
    {
        for (var i = 0; i < draft.Organizations.Count; i++) AddKeys(draft, draft.Organizations[i], i);
        for (var i = 0; i < draft.Groups.Count; i++) _keys.Add((ImageKey.Group, draft.Groups[i].Name.Text, i));
        for (var i = 0; i < draft.Families.Count; i++) AddKeys(draft.Families[i], i);
        AddJoinedPatterns();
        for (var i = 0; i < draft.Presets.Count; i++) _keys.Add((ImageKey.Preset, draft.Presets[i].Name, i));
        for (var i = 0; i < draft.Surfaces.Count; i++)
        {
            foreach (var package in draft.Surfaces[i].Packages) _keys.Add((ImageKey.Package, package.Text, i));
        }

        AddLists(ImageKey.HostSuffix, draft.Endpoints.Select((e, number) => (HostPattern.FixedSuffix(e.Host.Text), number)));
        AddLists(ImageKey.Assembly, draft.Surfaces.SelectMany((s, number) => s.Surface.Assemblies.Select(assembly => (assembly, number))));
    }

    private void AddKeys(CatalogDraft draft, OrganizationDraft organization, int number)
    {
        // An alias may repeat the name in other case: publishers are written so.
        foreach (var name in organization.Aliases.Prepend(organization.Name).Select(n => n.Text).Distinct(OrganizationSpelling.Comparer))
            _keys.Add((ImageKey.Organization, name, number));

        foreach (var (label, place) in organization.Regions)
            _keys.Add((ImageKey.Region, OriginCatalog.RegionKey(organization.Name.Text, label.Text), _texts.NumberOf(string.Join(' ', draft.Places([place.Text])))));
    }

    private void AddKeys(FamilyDraft family, int number)
    {
        _keys.Add((ImageKey.Family, family.Name.Text, number));
        foreach (var key in family.Match.Select(PatternChecks.KeyOf).Distinct(StringComparer.Ordinal)) _keys.Add((ImageKey.Pattern, key, 2 * number));
        foreach (var key in family.Weak.Select(PatternChecks.KeyOf).Distinct(StringComparer.Ordinal)) _keys.Add((ImageKey.Pattern, key, (2 * number) + 1));
    }

    /// <summary>A spelling that is some family's own stays that family's.</summary>
    private void AddJoinedPatterns()
    {
        var patterns = _keys.Where(key => key.Kind == ImageKey.Pattern).ToArray();
        var known = patterns.Select(key => key.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var (kind, text, target) in patterns)
        {
            if (PieceSpelling.Joined(text) is { } joined && known.Add(joined)) _keys.Add((kind, joined, target));
        }
    }

    private void AddLists(ImageKey kind, IEnumerable<(string Text, int Number)> entries)
    {
        foreach (var group in entries.GroupBy(e => e.Text, e => e.Number, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            _keys.Add((kind, group.Key, _lists.Count));
            var list = new RecordWriter(_texts);
            _lists.AddRange(list.List([.. group.Distinct().Order()], number => list.Number(number)).ToArray());
        }
    }

    private void AppendRecords<T>(ImageSection section, IEnumerable<T> items, Action<RecordWriter, T> write)
    {
        var offsets = new List<int>();
        var records = new List<byte>();
        foreach (var item in items)
        {
            var record = new RecordWriter(_texts);
            write(record, item);
            offsets.Add(records.Count);
            records.AddRange(record.ToArray());
        }

        AppendSection(section, offsets);
        _image.AddRange(records);
    }

    /// <summary>A set of bits, of which each pattern sets some.</summary>
    private void AppendBits(ImageSection section, int byteCount, Func<string, IEnumerable<int>> bitsOf)
    {
        var bytes = new byte[byteCount];
        foreach (var bit in _keys.Where(key => key.Kind == ImageKey.Pattern).SelectMany(key => bitsOf(key.Text))) bytes[bit / 8] |= (byte)(1 << (bit % 8));

        BeginSection(section, byteCount);
        _image.AddRange(bytes);
    }

    private void AppendKeys()
    {
        var keys = _keys
            .Select(k => (Hash: CatalogImage.KeyHash(k.Kind, k.Text), k.Kind, k.Text, k.Target))
            .OrderBy(k => k.Hash).ThenBy(k => k.Kind).ThenBy(k => k.Text, StringComparer.Ordinal)
            .ToArray();
        AppendSection(ImageSection.KeyBuckets, KeysBeforeBuckets([.. keys.Select(k => k.Hash)]));
        BeginSection(ImageSection.Keys, keys.Length);
        foreach (var key in keys)
        {
            AppendNumber(CatalogImage.KeyStart(key.Kind, key.Hash), CatalogImage.KeyTextOffset);
            AppendNumber(_texts.NumberOf(key.Text), CatalogImage.NumberLength);
            AppendNumber(key.Target, CatalogImage.NumberLength);
        }
    }

    /// <summary>How many keys stand before each bucket, and in all.</summary>
    /// <param name="hashes">Ascending.</param>
    private static List<int> KeysBeforeBuckets(uint[] hashes)
    {
        var counts = new List<int>();
        var key = 0;
        for (var bucket = 0u; bucket <= 1u << CatalogImage.BucketBits; bucket++)
        {
            while (key < hashes.Length && hashes[key] >> (32 - CatalogImage.BucketBits) < bucket) key++;
            counts.Add(key);
        }

        return counts;
    }

    /// <summary>Comes last, when every text has its number.</summary>
    private void AppendTexts()
    {
        var (entries, bytes) = SharedTexts.Pack(_texts.Texts);
        BeginSection(ImageSection.Texts, entries.Length);
        foreach (var entry in entries) AppendNumber(entry, CatalogImage.TextEntryLength);
        _image.AddRange(bytes);
    }

    private void AppendSection(ImageSection section, List<int> numbers)
    {
        BeginSection(section, numbers.Count);
        foreach (var number in numbers) AppendNumber(number, CatalogImage.NumberLength);
    }

    private void BeginSection(ImageSection section, int count) => _sections[(int)section] = (_image.Count, count);

    /// <summary>The lowest byte first.</summary>
    private void AppendNumber(int number, int length)
    {
        if ((uint)number >> (8 * length) != 0) throw new InvalidOperationException("The catalog has outgrown the image's format.");

        for (; length > 0; length--, number >>= 8) _image.Add((byte)number);
    }

    private byte[] WithHeader()
    {
        byte[] image = [.. _image];
        BinaryPrimitives.WriteInt32LittleEndian(image, CatalogImage.Magic);
        for (var i = 0; i < _sections.Length; i++)
        {
            var entry = image.AsSpan(CatalogImage.SectionTableOffset + (8 * i));
            BinaryPrimitives.WriteInt32LittleEndian(entry, _sections[i].Offset);
            BinaryPrimitives.WriteInt32LittleEndian(entry[4..], _sections[i].Count);
        }

        SHA256.HashData(image).AsSpan(0, CatalogImage.HashLength).CopyTo(image.AsSpan(CatalogImage.HashOffset));
        return image;
    }
}
