using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.ConfigurationFormats;

/// <summary>Files that look like configuration and configure no use of models: locks and lists of tools, translations, test data, descriptions of interfaces.</summary>
internal static class NoConfiguration
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <param name="name">Lower case.</param>
    public static bool IsNamed(string path, string name)
    {
        if (name is "package.json" or "package-lock.json" or "npm-shrinkwrap.json" or "packages.lock.json" or "global.json" or "project.assets.json" or "composer.json" or "composer.lock" or "bower.json"
            or "tokenizer.json" or "tokenizer_config.json" or "special_tokens_map.json" or "vocab.json" or "added_tokens.json" or "generation_config.json" or "preprocessor_config.json" or "modules.json"
            or "pnpm-lock.yaml" or "mkdocs.yml" or "_config.yml" or "toc.yml" or "docfx.json" or "renovate.json" or "dependabot.yml" or "nuget.config" or "packages.config" or "components.json" or "angular.json"
            or "version.json" or ".pre-commit-config.yaml" or "codecov.yml" or "manifest.json" or "launchsettings.schema.json")
        {
            return true;
        }

        if (name.StartsWith("tsconfig", StringComparison.Ordinal) || name.StartsWith("model-origin", StringComparison.Ordinal)) return true;
        if (name.EndsWith(".deps.json", StringComparison.Ordinal) || name.EndsWith(".runtimeconfig.json", StringComparison.Ordinal) || name.EndsWith(".schema.json", StringComparison.Ordinal)
            || name.EndsWith(".sarif.json", StringComparison.Ordinal) || name.EndsWith("-lock.json", StringComparison.Ordinal) || name.EndsWith(".map.json", StringComparison.Ordinal) || name.EndsWith(".tokens.json", StringComparison.Ordinal))
        {
            return true;
        }

        foreach (var folder in path.Split(Separators))
        {
            if (folder.ToLowerInvariant() is "i18n" or "locales" or "locale" or "lang" or "langs" or "translations" or "testdata" or "test-data" or "fixtures" or "snapshots" or "__snapshots__" or "cassettes" or "recordings"
                or "sessionrecords" or "node_modules" or "docs" or "documentation" or "schemas" or "openapi" or "swagger")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the text itself says that it is.</summary>
    public static bool IsWritten(JsonTree tree, ConfigurationFormat format)
    {
        if (format is not (ConfigurationFormat.Json or ConfigurationFormat.Yaml) || tree.Root is not { Kind: JsonKind.Object } root) return false;

        foreach (var property in root.Properties)
        {
            if (property.Name is "openapi" or "swagger" or "asyncapi" or "lockfileVersion" or "lockfile" or "bomFormat" or "spdxVersion" or "runs" or "resourceType") return true;

            // What describes values is no value: {"$schema": "https://json-schema.org/…"}.
            if (property is { Name: "$schema", Value.Text: var schema } && schema.Contains("json-schema.org", StringComparison.OrdinalIgnoreCase)) return true;
            if (property is { Name: "$id" or "definitions" or "$defs" } && root.Find("type") is not null) return true;

            // A chat that was recorded, and the answer of a model.
            if (property is { Name: "object", Value.Text: "chat.completion" or "chat.completion.chunk" or "list" or "response" }) return true;
        }

        return false;
    }
}
