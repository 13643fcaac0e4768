using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ModelOriginAnalyzer.CatalogCompiler;

/// <summary>From rule files to a draft: every key, type, value and source is checked here; names that refer to others are not.</summary>
internal sealed class CatalogReader
{
    private static readonly ImmutableArray<string> s_wordsKeys = ["$schema", "words"];

    private readonly ErrorList _errors;
    private readonly OrganizationReader _organizations;
    private readonly SurfaceReader _surfaces;
    private readonly GroupReader _groups;
    private readonly List<RuleFile> _presets = [];
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    private CatalogReader(ErrorList errors)
    {
        _errors = errors;
        _organizations = new OrganizationReader(errors);
        _surfaces = new SurfaceReader(errors);
        _groups = new GroupReader(errors);
    }

    public static CatalogDraft Read(IEnumerable<RuleFile> files, ErrorList errors)
    {
        var reader = new CatalogReader(errors);
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal)) reader.Read(file);
        return new CatalogDraft
        {
            Organizations = [.. reader._organizations.Organizations.OrderBy(o => o.Name.Text, StringComparer.Ordinal)],
            Families = [.. reader._organizations.Families.OrderBy(f => f.Name.Text, StringComparer.Ordinal)],
            Endpoints = [.. reader._organizations.Endpoints.OrderBy(e => e.Host.Text, StringComparer.Ordinal).ThenBy(e => e.Endpoint.Path, StringComparer.Ordinal)],
            Surfaces = [.. reader._surfaces.Surfaces.OrderBy(s => s.Package.Text, StringComparer.Ordinal)],
            Groups = [.. reader._groups.Groups.OrderBy(g => g.Name.Text, StringComparer.Ordinal)],
            Presets = [.. reader._presets.OrderBy(p => p.Name, StringComparer.Ordinal)],
            Words = reader._words,
        };
    }

    private void Read(RuleFile file)
    {
        foreach (var error in file.Tree.Errors) _errors.Add(file, error.Span, CatalogMistake.Syntax, error.Message);

        if (file.Tree.Root is not { } root)
        {
            if (file.Tree.Errors.IsEmpty) _errors.Add(file, default, CatalogMistake.Syntax, "The file is empty");
            return;
        }

        switch (file.Kind)
        {
            case RuleFileKind.Organization:
                _organizations.Read(file, root);
                break;
            case RuleFileKind.Sdk:
                _surfaces.Read(file, root);
                break;
            case RuleFileKind.Words:
                _words.UnionWith(ObjectReader.Open(file, root, _errors, s_wordsKeys)?.Texts("words").Select(w => w.Text) ?? []);
                break;
            case RuleFileKind.Groups:
                _groups.Read(file, root);
                break;
            case RuleFileKind.Preset:
                _presets.Add(file);
                break;
            default:
                throw new InvalidOperationException($"No reader for {file.Kind}.");
        }
    }
}
