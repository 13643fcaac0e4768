using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
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

    /// <summary>Keys whose target is a list of numbers, which gets its offset when everything in front of it has been laid out.</summary>
    private readonly List<(ImageKey Kind, string Text, ImmutableArray<int> Numbers)> _listKeys = [];

    private ImageWriter()
    {
    }

    public static byte[] Write(CatalogDraft draft, ImmutableArray<string> boundaries, ImmutableArray<string> triggers)
    {
        var writer = new ImageWriter();
        writer.AddKeys(draft);
        return writer.LayOut(
            new()
            {
                [ImageSection.Organizations] = writer.Records(draft.Organizations, (record, o) => record.Write(o.Organization)),
                [ImageSection.Families] = writer.Records(draft.Families, (record, f) => record.Write(f.Family)),
                [ImageSection.Endpoints] = writer.Records(draft.Endpoints, (record, e) => record.Write(e.Endpoint)),
                [ImageSection.Surfaces] = writer.Records(draft.Surfaces, (record, s) => record.Write(s.Surface)),
                [ImageSection.Presets] = writer.Records(draft.Presets, (record, p) => record.Text(p.Name).InlineText(p.Content)),
            },
            boundaries,
            triggers);
    }

    private void AddKeys(CatalogDraft draft)
    {
        for (var i = 0; i < draft.Organizations.Count; i++) AddKeys(draft.Organizations[i], i);
        for (var i = 0; i < draft.Families.Count; i++) AddKeys(draft.Families[i], i);
        for (var i = 0; i < draft.Presets.Count; i++) _keys.Add((ImageKey.Preset, draft.Presets[i].Name, i));

        AddLists(ImageKey.HostSuffix, draft.Endpoints.Select((e, number) => (HostPattern.FixedSuffix(e.Host.Text), number)));
        AddLists(ImageKey.Assembly, draft.Surfaces.SelectMany((s, number) => s.Surface.Assemblies.Select(assembly => (assembly, number))));
    }

    private void AddKeys(OrganizationDraft organization, int number)
    {
        // An alias may repeat the name in other case: publishers are written so.
        foreach (var name in organization.Aliases.Prepend(organization.Name).Select(n => n.Text).Distinct(StringComparer.OrdinalIgnoreCase))
            _keys.Add((ImageKey.Organization, name, number));

        foreach (var (label, country) in organization.Regions)
            _keys.Add((ImageKey.Region, OriginCatalog.RegionKey(organization.Name.Text, label.Text), _texts.NumberOf(country.Text)));
    }

    private void AddKeys(FamilyDraft family, int number)
    {
        _keys.Add((ImageKey.Family, family.Name.Text, number));
        foreach (var key in family.Match.Select(PatternChecks.KeyOf).Distinct(StringComparer.Ordinal)) _keys.Add((ImageKey.Pattern, key, 2 * number));
        foreach (var key in family.Weak.Select(PatternChecks.KeyOf).Distinct(StringComparer.Ordinal)) _keys.Add((ImageKey.Pattern, key, (2 * number) + 1));
    }

    private void AddLists(ImageKey kind, IEnumerable<(string Text, int Number)> entries)
    {
        foreach (var group in entries.GroupBy(e => e.Text, e => e.Number, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            _listKeys.Add((kind, group.Key, [.. group.Distinct().Order()]));
    }

    private List<byte[]> Records<T>(IEnumerable<T> items, Action<RecordWriter, T> write) => [.. items.Select(item =>
    {
        var record = new RecordWriter(_texts);
        write(record, item);
        return record.ToArray();
    })];

    private byte[] LayOut(SortedDictionary<ImageSection, List<byte[]>> records, ImmutableArray<string> boundaries, ImmutableArray<string> triggers)
    {
        // Every text must have its number before the table of texts is written.
        var boundaryNumbers = boundaries.Select(_texts.NumberOf).ToArray();
        var triggerNumbers = triggers.Select(_texts.NumberOf).ToArray();
        foreach (var text in _keys.Select(k => k.Text).Concat(_listKeys.Select(k => k.Text))) _texts.NumberOf(text);

        var image = new List<byte>(new byte[CatalogImage.HeaderLength]);
        var sections = new (int Offset, int Count)[CatalogImage.SectionCount];

        sections[(int)ImageSection.Texts] = (image.Count, _texts.Texts.Count);
        AppendTexts(image);

        foreach (var (section, list) in records)
        {
            var offsets = new List<int>(list.Count);
            foreach (var record in list)
            {
                offsets.Add(image.Count);
                image.AddRange(record);
            }

            sections[(int)section] = (image.Count, list.Count);
            AppendNumbers(image, offsets);
        }

        foreach (var (kind, text, numbers) in _listKeys)
        {
            _keys.Add((kind, text, image.Count));
            var list = new RecordWriter(_texts);
            image.AddRange(list.List(numbers, number => list.Number(number)).ToArray());
        }

        sections[(int)ImageSection.PresetBoundaries] = (image.Count, boundaryNumbers.Length);
        AppendNumbers(image, boundaryNumbers);
        sections[(int)ImageSection.Triggers] = (image.Count, triggerNumbers.Length);
        AppendNumbers(image, triggerNumbers);

        var keys = _keys
            .Select(k => (Hash: CatalogImage.KeyHash(k.Kind, k.Text), k.Kind, k.Text, k.Target))
            .OrderBy(k => k.Hash).ThenBy(k => k.Kind).ThenBy(k => k.Text, StringComparer.Ordinal)
            .ToArray();
        sections[(int)ImageSection.KeyBuckets] = (image.Count, (1 << CatalogImage.BucketBits) + 1);
        AppendNumbers(image, KeysBeforeBuckets([.. keys.Select(k => k.Hash)]));
        sections[(int)ImageSection.Keys] = (image.Count, keys.Length);
        AppendNumbers(image, keys.SelectMany(k => new[] { unchecked((int)k.Hash), (int)k.Kind, _texts.NumberOf(k.Text), k.Target }));

        return WithHeader([.. image], sections);
    }

    private void AppendTexts(List<byte> image)
    {
        var utf8 = _texts.Texts.Select(Encoding.UTF8.GetBytes).ToArray();
        var end = 0;
        AppendNumbers(image, utf8.Select(text => end += text.Length).Prepend(0).ToArray());
        foreach (var text in utf8) image.AddRange(text);
    }

    /// <param name="hashes">Ascending.</param>
    private static IEnumerable<int> KeysBeforeBuckets(uint[] hashes)
    {
        var key = 0;
        for (var bucket = 0u; bucket <= 1u << CatalogImage.BucketBits; bucket++)
        {
            while (key < hashes.Length && hashes[key] >> (32 - CatalogImage.BucketBits) < bucket) key++;
            yield return key;
        }
    }

    private static void AppendNumbers(List<byte> image, IEnumerable<int> numbers)
    {
        var bytes = new byte[4];
        foreach (var number in numbers)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
            image.AddRange(bytes);
        }
    }

    private static byte[] WithHeader(byte[] image, (int Offset, int Count)[] sections)
    {
        BinaryPrimitives.WriteInt32LittleEndian(image, CatalogImage.Magic);
        for (var i = 0; i < sections.Length; i++)
        {
            var entry = image.AsSpan(CatalogImage.SectionTableOffset + (8 * i));
            BinaryPrimitives.WriteInt32LittleEndian(entry, sections[i].Offset);
            BinaryPrimitives.WriteInt32LittleEndian(entry[4..], sections[i].Count);
        }

        SHA256.HashData(image).AsSpan(0, CatalogImage.HashLength).CopyTo(image.AsSpan(CatalogImage.HashOffset));
        return image;
    }
}
