using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>
/// The texts that take part, in the order of merging (POLICY section 1): floors, then the files from the root to the project, then
/// extra policies; each once, after what it extends.
/// </summary>
internal sealed class PolicySources(ImmutableArray<PolicyFile> files, OriginCatalog catalog, CancellationToken cancellationToken)
{
    public const string PresetPrefix = "preset:";

    private List<(PolicyDocument Document, JsonValue Entry, string Message, string? Nearest)>? _problems;
    private bool _hasPolicy;

    public readonly List<PolicyDocument> Documents = [];

    public void Gather()
    {
        AddAll(PolicyRole.Floor, layer: 0);
        AddNested();
        AddAll(PolicyRole.Extra, layer: int.MaxValue);
        if (!_hasPolicy) Documents.Insert(0, PolicyDocument.ReadPreset(PolicyReader.BuiltInPreset, catalog.PresetText(PolicyReader.BuiltInPreset) ?? "", layer: 0, null, null, cancellationToken));
    }

    /// <summary>Entries of `extends` that lead nowhere.</summary>
    public void ReportProblems(PolicyErrors errors)
    {
        if (_problems is null) return;

        foreach (var (document, entry, message, nearest) in _problems) errors.Report(document, entry.Span, message, nearest);
    }

    private void AddAll(PolicyRole role, int layer)
    {
        foreach (var file in files)
        {
            if (file.Role == role) Add(file, layer);
        }
    }

    /// <summary>Files of one folder are of one layer: a policy and the facts beside it have one owner's word.</summary>
    private void AddNested()
    {
        var layer = 0;
        var folderLength = -1;
        var previous = "";
        foreach (var file in files)
        {
            if (file.Role != PolicyRole.Nested) continue;

            var length = file.Path.Length;
            while (length > 0 && file.Path[length - 1] is not ('/' or '\\')) length--;
            if (length != folderLength || string.CompareOrdinal(file.Path, 0, previous, 0, length) != 0) layer++;

            (folderLength, previous) = (length, file.Path);
            Add(file, layer);
        }
    }

    private void Add(PolicyFile file, int layer)
    {
        var document = PolicyDocument.Read(file, layer, null, null, cancellationToken);
        if (file.Kind == PolicyFileKind.Policy)
        {
            _hasPolicy = true;
            if (document.Find("root", JsonKind.True) is not null) NewRoot.Apply(document, Documents);
            AddExtended(document);
        }

        Documents.Add(document);
    }

    private void AddExtended(PolicyDocument document)
    {
        if (document.Root?.Find("extends") is not { Value: var extends }) return;

        if (extends.Kind == JsonKind.String) Extend(document, extends);
        foreach (var entry in extends.Items)
        {
            if (entry.Kind == JsonKind.String) Extend(document, entry);
        }
    }

    private void Extend(PolicyDocument document, JsonValue entry)
    {
        if (!entry.Text.StartsWith(PresetPrefix, StringComparison.Ordinal))
        {
            ExtendFile(document, entry);
            return;
        }

        var name = entry.Text.Substring(PresetPrefix.Length);
        if (catalog.PresetText(name) is { } text) AddPreset(document, entry, name, text);
        else ExtendVersion(document, entry, name);
    }

    private PolicyDocument AddPreset(PolicyDocument document, JsonValue entry, string name, string text)
    {
        foreach (var other in Documents)
        {
            if (other.Preset == name) return other;
        }

        var preset = PolicyDocument.ReadPreset(name, text, document.Layer, document, entry, cancellationToken);
        AddExtended(preset);
        Documents.Add(preset);
        return preset;
    }

    /// <summary>`preset:name@2`: the preset that this package holds must still be the one that somebody has looked at.</summary>
    private void ExtendVersion(PolicyDocument document, JsonValue entry, string written)
    {
        var at = written.IndexOf('@');
        var name = at < 0 ? written : written.Substring(0, at);
        if (catalog.PresetText(name) is not { } text)
        {
            var nearest = NearestName.Find(name, catalog.PresetNames);
            Report(document, entry, $"There is no preset '{name}': {Words.Hint(nearest is null ? null : PresetPrefix + nearest, Words.Join(catalog.PresetNames))}", nearest is null ? null : PresetPrefix + nearest);
            return;
        }

        var preset = AddPreset(document, entry, name, text);
        var version = preset.Find("preset", JsonKind.Object)?.Find("version", JsonKind.Number)?.Text ?? "1";
        if (written.Substring(at + 1) != version)
            Report(document, entry, $"This version of the package holds '{name}' in version {version}: see what has changed, then write {PresetPrefix}{name}@{version}", $"{PresetPrefix}{name}@{version}");
    }

    private void ExtendFile(PolicyDocument document, JsonValue entry)
    {
        if (ExtendedFile.Find(files, document, entry.Text, out var problem, out var nearest) is not { } file)
        {
            Report(document, entry, problem, nearest);
            return;
        }

        if (file.Path == document.Path)
        {
            Report(document, entry, "A file cannot extend itself", null);
            return;
        }

        foreach (var other in Documents)
        {
            if (other.Path == file.Path) return;
        }

        for (var outer = document.Extender; outer is not null; outer = outer.Extender)
        {
            if (outer.Path == file.Path) return;   // both are in force, whoever is asked first
        }

        var extended = PolicyDocument.Read(file, document.Layer, document, entry, cancellationToken);
        AddExtended(extended);
        Documents.Add(extended);
    }

    private void Report(PolicyDocument document, JsonValue entry, string message, string? nearest) => (_problems ??= []).Add((document, entry, message, nearest));
}
