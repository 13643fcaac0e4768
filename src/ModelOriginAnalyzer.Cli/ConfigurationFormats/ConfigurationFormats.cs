using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.ConfigurationFormats;

/// <summary>How a file that may hold settings is written.</summary>
internal enum ConfigurationFormat : byte
{
    /// <summary>No file of settings.</summary>
    None,

    /// <summary>appsettings.json, which the analyzer in a build reads as well, and secrets.json.</summary>
    Settings,

    /// <summary>JSON of any other kind.</summary>
    Json,
    EnvironmentFile,
    Yaml,
    Dockerfile,
    Modelfile,
    XmlConfiguration,
    Resources,
    Properties,
    Http,

    /// <summary>A prompt for a model (https://prompty.ai), with the settings in front, in YAML.</summary>
    Prompt,
}

/// <summary>
/// Reads files of every format into configurations as programs see them: one for the file, one for each process whose environment
/// variables it sets. What looks for models and endpoints in appsettings files finds them there.
/// </summary>
internal static class ConfigurationFormats
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>By the file's name and folders alone.</summary>
    public static ConfigurationFormat FormatOf(string path)
    {
        var name = path[(path.LastIndexOfAny(Separators) + 1)..].ToLowerInvariant();
        if (NoConfiguration.IsNamed(path, name)) return ConfigurationFormat.None;
        if (name == ".env" || name.StartsWith(".env.", StringComparison.Ordinal) || name.EndsWith(".env", StringComparison.Ordinal)) return ConfigurationFormat.EnvironmentFile;
        if (name is "dockerfile" or "containerfile" || name.StartsWith("dockerfile.", StringComparison.Ordinal) || name.EndsWith(".dockerfile", StringComparison.Ordinal)) return ConfigurationFormat.Dockerfile;
        if (name == "modelfile" || name.StartsWith("modelfile.", StringComparison.Ordinal) || name.EndsWith(".modelfile", StringComparison.Ordinal)) return ConfigurationFormat.Modelfile;

        switch (Path.GetExtension(name))
        {
            case ".json" or ".jsonc":
                return name.StartsWith("appsettings", StringComparison.Ordinal) || name is "secrets.json" ? ConfigurationFormat.Settings : ConfigurationFormat.Json;
            case ".yml" or ".yaml":
                return ConfigurationFormat.Yaml;
            case ".config" when name is "web.config" or "app.config" || name.StartsWith("web.", StringComparison.Ordinal) || name.StartsWith("app.", StringComparison.Ordinal) || name.EndsWith(".exe.config", StringComparison.Ordinal):
                return ConfigurationFormat.XmlConfiguration;
            case ".settings":
                return ConfigurationFormat.XmlConfiguration;
            case ".resx":
                return ConfigurationFormat.Resources;
            case ".csproj" or ".props" or ".targets" or ".pubxml":
                return ConfigurationFormat.Properties;
            case ".http" or ".rest":
                return ConfigurationFormat.Http;
            case ".prompty":
                return ConfigurationFormat.Prompt;
            default:
                return ConfigurationFormat.None;
        }
    }

    /// <summary>Empty if the text shows that it is no configuration after all. What cannot be read is among the errors of a tree.</summary>
    public static ImmutableArray<ConfigurationFile> Read(string path, ConfigurationFormat format, SourceText text, CancellationToken cancellationToken)
    {
        var tree = format switch
        {
            ConfigurationFormat.Settings or ConfigurationFormat.Json => JsonTree.Parse(text, cancellationToken),
            ConfigurationFormat.EnvironmentFile => EnvironmentFileFormat.Read(text),
            ConfigurationFormat.Yaml => YamlFormat.Read(text, cancellationToken),
            ConfigurationFormat.Dockerfile => ContainerFileFormat.ReadDockerfile(text),
            ConfigurationFormat.Modelfile => ContainerFileFormat.ReadModelfile(text),
            ConfigurationFormat.XmlConfiguration => XmlFormat.ReadConfiguration(text),
            ConfigurationFormat.Resources => XmlFormat.ReadResources(text),
            ConfigurationFormat.Properties => XmlFormat.ReadProperties(text),
            ConfigurationFormat.Prompt => YamlFormat.ReadFront(text, cancellationToken),
            ConfigurationFormat.Http => HttpFileFormat.Read(text, cancellationToken),
            _ => SettingsTree.Of(text, null),
        };
        var named = EnvironmentNames.Of(path, format);
        if (format == ConfigurationFormat.Settings) return [new ConfigurationFile(path, named.Environment, tree)];
        if (NoConfiguration.IsWritten(tree, format)) return [];

        var whole = new ConfigurationFile(path, named.Environment, tree) { BasePath = named.BasePath, IsOfApplication = IsOfApplication(path, format) };
        if (format is not (ConfigurationFormat.Json or ConfigurationFormat.Yaml) || tree.Root is not { } root) return [whole];

        var (others, blocks) = EnvironmentBlocks.Split(root);
        var files = ImmutableArray.CreateBuilder<ConfigurationFile>(blocks.Length + 1);
        files.Add(whole with { Tree = SettingsTree.Of(text, others, tree.Errors) });
        foreach (var block in blocks)
        {
            files.Add(new ConfigurationFile(path, block.Name ?? named.Environment ?? "environment", SettingsTree.Of(text, block.Variables)));
        }

        return files.MoveToImmutable();
    }

    /// <summary>The file's kind says that programs are set up here; JSON and YAML may be anything.</summary>
    private static bool IsOfApplication(string path, ConfigurationFormat format)
    {
        if (format == ConfigurationFormat.Yaml)
        {
            var name = path[(path.LastIndexOfAny(Separators) + 1)..].ToLowerInvariant();
            return name.StartsWith("docker-compose", StringComparison.Ordinal) || name.StartsWith("compose", StringComparison.Ordinal) || name.StartsWith("values", StringComparison.Ordinal);
        }

        return format is not (ConfigurationFormat.Json or ConfigurationFormat.Resources or ConfigurationFormat.Properties);
    }
}
