namespace ModelOriginAnalyzer.Cli.ConfigurationFormats;

/// <summary>Which environment a file is for, by its name, and the file that it is laid over.</summary>
/// <param name="Environment">`production` of `.env.production`; null for a file that is for all.</param>
/// <param name="BasePath">Null where no other file is meant to lie below.</param>
internal readonly record struct EnvironmentNames(string? Environment, string? BasePath)
{
    public static EnvironmentNames Of(string path, ConfigurationFormat format)
    {
        var start = path.LastIndexOfAny(['/', '\\']) + 1;
        var folder = path[..start];
        var parts = path[start..].Split('.');
        switch (format)
        {
            // appsettings.Production.json; the file below is found by that name.
            case ConfigurationFormat.Settings:
                return new EnvironmentNames(parts.Length == 3 ? parts[1] : null, null);

            // .env.production, but .env.example shows what a .env may hold.
            case ConfigurationFormat.EnvironmentFile when parts.Length >= 3 && parts[0].Length == 0:
                return parts[^1].ToLowerInvariant() is "example" or "sample" or "template" or "dist" or "defaults" ? default : new EnvironmentNames(parts[^1], folder + ".env");

            // docker-compose.override.yml, values.prod.yaml
            case ConfigurationFormat.Yaml when parts.Length == 3:
                return new EnvironmentNames(parts[1], folder + parts[0] + "." + parts[2]);

            // values-prod.yaml
            case ConfigurationFormat.Yaml when parts.Length == 2 && parts[0].StartsWith("values-", StringComparison.OrdinalIgnoreCase):
                return new EnvironmentNames(parts[0]["values-".Length..], folder + "values." + parts[1]);

            // Web.Release.config
            case ConfigurationFormat.XmlConfiguration when parts.Length == 3:
                return new EnvironmentNames(parts[1], folder + parts[0] + "." + parts[2]);

            default:
                return default;
        }
    }
}
