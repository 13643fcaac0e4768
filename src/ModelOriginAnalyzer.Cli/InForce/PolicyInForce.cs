using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.Cli.InForce;

/// <summary>A policy that has been read, and where from.</summary>
/// <param name="Origin">For people: the files, or which preset and why.</param>
/// <param name="Files">What was read, outer to inner; presets are not among them.</param>
/// <param name="FromFile">False: nobody has written one, and the built-in preset is in force.</param>
internal sealed record PolicyInForce(OriginPolicy Policy, string Origin, ImmutableArray<PolicyFile> Files, bool FromFile = true)
{
    private const string PresetPrefix = "preset:";

    /// <summary>What the policy was made from: <see cref="Files"/>, or the text that extends a preset that was asked for by name.</summary>
    public ImmutableArray<PolicyFile> Texts { get; init; } = Files;

    /// <summary>What the package would find for a project in <paramref name="folder"/>: every policy from the root down to it with what the last build added, else the built-in preset.</summary>
    /// <exception cref="UnreadableInputException">A policy or facts file has an error.</exception>
    /// <param name="known">Policies that were read before, by their files: one that several folders share is read once. Null where nothing is kept.</param>
    public static PolicyInForce FindFrom(string folder, OriginCatalog catalog, Dictionary<string, PolicyInForce>? known = null)
    {
        var found = PolicyFiles.FromRootTo(folder);
        var key = string.Join("\n", found.Select(file => file.Path));
        if (known is not null && known.TryGetValue(key, out var before)) return before;

        var policies = found.Where(file => file is { Kind: PolicyFileKind.Policy, Role: not PolicyRole.Library }).Select(file => file.Path).ToList();
        var origin = policies.Count > 0 ? string.Join(", ", policies) : $"built-in preset {PolicyReader.BuiltInPreset} (no {PolicyFiles.PolicyName} from {folder} upward)";
        var files = PolicyFiles.Read(found);
        var inForce = new PolicyInForce(Read(files, catalog), origin, [.. files], policies.Count > 0);
        known?.Add(key, inForce);
        return inForce;
    }

    /// <summary>What the package calls the root: the nearest folder with .git or a solution; the folder itself where there is none.</summary>
    public static string RootOf(string folder) => PolicyFiles.RootOf(folder);

    /// <summary>What was asked for by name, else what is in force for the folder.</summary>
    /// <exception cref="UnreadableInputException">There is no such preset or file, or one has an error.</exception>
    public static PolicyInForce For(string? written, string folder, OriginCatalog catalog) =>
        written is null ? FindFrom(folder, catalog) : Named(written, folder, catalog);

    /// <param name="written">`preset:name`, or a path relative to <paramref name="folder"/>: of a file (with a model-origin.json go the outer ones and the team's facts), or of a folder, for what is in force there.</param>
    /// <exception cref="UnreadableInputException">There is no such preset or file, or it has an error.</exception>
    public static PolicyInForce Named(string written, string folder, OriginCatalog catalog)
    {
        if (written.StartsWith(PresetPrefix, StringComparison.Ordinal)) return Preset(written[PresetPrefix.Length..], catalog);

        var path = Path.GetFullPath(written, folder);
        if (Directory.Exists(path)) return FindFrom(path, catalog);

        var files = PolicyFiles.Read(PolicyFiles.Named(path));
        return new PolicyInForce(Read(files, catalog), path, [.. files]);
    }

    private static PolicyInForce Preset(string name, OriginCatalog catalog)
    {
        if (catalog.PresetText(name) is null)
            throw new UnreadableInputException($"error: There is no preset '{name}'. There are {string.Join(", ", catalog.PresetNames)}.");

        // As a policy that extends it, so that it is known to be a preset.
        var text = SourceText.From($$"""{ "version": 1, "extends": "{{PresetPrefix}}{{name}}" }""");
        var extending = new PolicyFile(PresetPrefix + name, text, PolicyFileKind.Policy);
        return new PolicyInForce(Read([extending], catalog), PresetPrefix + name, []) { Texts = [extending] };
    }

    private static OriginPolicy Read(List<PolicyFile> files, OriginCatalog catalog)
    {
        var result = PolicyReader.Read([.. files], catalog, CancellationToken.None);
        return result.Policy ?? throw new UnreadableInputException(
            [.. result.Errors.Select(error => TextFiles.ErrorAt(error.Place, error.Message, RuleIdentifiers.InvalidPolicy))]);
    }
}
