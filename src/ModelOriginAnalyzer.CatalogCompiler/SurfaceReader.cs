using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.CatalogCompiler;

/// <summary>Reads the file of one SDK surface.</summary>
internal sealed class SurfaceReader(ErrorList errors)
{
    private static readonly ImmutableArray<string> s_surfaceKeys =
        ["$schema", "package", "packages", "assemblies", "certainlyTakes", "pathConvention", "clients", "positions", "constants", "source", "checked"];

    private static readonly ImmutableArray<string> s_clientKeys = ["type", "member", "defaultEndpoint", "presumedOperator", "presumedHosting"];
    private static readonly ImmutableArray<string> s_positionKeys = ["type", "member", "parameter", "role", "task"];
    private static readonly ImmutableArray<string> s_constantKeys = ["type", "member", "model", "endpoint"];

    private readonly HashSet<string> _clients = new(StringComparer.Ordinal);
    private readonly HashSet<string> _positions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _constants = new(StringComparer.Ordinal);

    /// <summary>Of the file that is being read.</summary>
    private ImmutableArray<string> _assemblies = ImmutableArray<string>.Empty;

    public List<SurfaceDraft> Surfaces { get; } = [];

    public void Read(RuleFile file, JsonValue root)
    {
        if (ObjectReader.Open(file, root, errors, s_surfaceKeys) is not { } reader) return;

        var package = reader.Text("package");
        if (package.Text.Length > 0 && package.Text != file.Name)
            errors.Add(package, CatalogMistake.InvalidValue, $"The file of the package '{package}' is named '{package}.json'");

        var packages = reader.Texts("packages");
        _assemblies = LocatedText.Plain(reader.Texts("assemblies"));
        var clients = reader.Objects("clients", s_clientKeys).ToImmutableArray();
        var positions = reader.Objects("positions", s_positionKeys).ToImmutableArray();
        var constants = reader.Objects("constants", s_constantKeys).ToImmutableArray();
        Surfaces.Add(new SurfaceDraft(
            new SdkSurface
            {
                Package = package.Text,
                Packages = LocatedText.Plain(packages),
                Assemblies = _assemblies,
                CertainlyTakes = reader.Flag("certainlyTakes", otherwise: true),
                PathConvention = reader.OptionalText("pathConvention")?.Text,
                Clients = [.. clients.Select(ReadClient)],
                Positions = [.. positions.Select(ReadPosition)],
                Constants = [.. constants.Select(ReadConstant)],
                Source = reader.Source(),
            },
            package,
            [package, .. packages],
            [.. clients.Select(c => c.OptionalText("presumedOperator")).OfType<LocatedText>()],
            [.. clients.Select(c => c.OptionalText("defaultEndpoint")).Concat(constants.Select(c => c.OptionalText("endpoint"))).OfType<LocatedText>()]));
    }

    private SdkClient ReadClient(ObjectReader reader)
    {
        var type = reader.Text("type");
        var member = reader.OptionalText("member");
        var @operator = reader.OptionalText("presumedOperator");
        var hosting = (Hosting)reader.OptionalChoice("presumedHosting", Spelling.Hostings, (int)Hosting.Unknown);
        if (@operator is not null && hosting == Hosting.Unknown)
            errors.Add(@operator, CatalogMistake.MissingKey, "'presumedHosting' goes with 'presumedOperator'");

        CheckFirst(_clients, type, [member]);
        return new SdkClient(type.Text, member?.Text, reader.OptionalText("defaultEndpoint")?.Text, @operator?.Text, hosting);
    }

    private SdkPosition ReadPosition(ObjectReader reader)
    {
        var type = reader.Text("type");
        var member = reader.Text("member");
        var parameter = reader.OptionalText("parameter");
        var role = reader.Choice("role", Spelling.SdkRoles);
        var task = reader.OptionalChoice("task", Spelling.Tasks, (int)ModelTask.Unknown);

        CheckFirst(_positions, type, [member, parameter]);
        return new SdkPosition(type.Text, member.Text, parameter?.Text, (SdkRole)role, (ModelTask)task);
    }

    private SdkConstant ReadConstant(ObjectReader reader)
    {
        var type = reader.Text("type");
        var member = reader.Text("member");
        var model = reader.OptionalText("model");
        var endpoint = reader.OptionalText("endpoint");
        if (model is null && endpoint is null)
            errors.Add(member, CatalogMistake.MissingKey, "A constant stands for a 'model', an 'endpoint' or both");

        CheckFirst(_constants, type, [member]);
        return new SdkConstant(type.Text, member.Text, model is { Text: not AnyModel } named ? named.Text : null, model is not null, endpoint?.Text);
    }

    /// <summary>A model whose id the release decides.</summary>
    private const string AnyModel = "*";

    /// <summary>One member of one type of one assembly has one entry in its list, in all files together: it is the same member whoever describes it.</summary>
    private void CheckFirst(HashSet<string> seen, LocatedText type, ImmutableArray<LocatedText?> members)
    {
        var name = string.Join('.', members.OfType<LocatedText>().Select(m => m.Text).Prepend(type.Text));
        var isFirst = true;
        foreach (var assembly in _assemblies) isFirst &= seen.Add(assembly + "!" + name);
        if (!isFirst) errors.Add(type, CatalogMistake.Duplicate, $"There is another entry for '{name}'");
    }
}
