using System;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>`Endpoint=https://…;Key=…;Deployment=…`: the parts of a connection string that concern models; others are not looked at.</summary>
internal sealed record ConfigurationConnectionString(ConfigurationText Endpoint, ConfigurationText? Model, ConfigurationText? Deployment)
{
    /// <summary>Null if the text has no endpoint part; the connection strings of databases have none.</summary>
    public static ConfigurationConnectionString? Read(ConfigurationText text)
    {
        var value = text.Value;
        if (value.IndexOf("Endpoint", StringComparison.OrdinalIgnoreCase) < 0 || value.IndexOf('=') < 0) return null;

        ConfigurationText? endpoint = null, model = null, deployment = null;
        for (var start = 0; start < value.Length;)
        {
            var end = value.IndexOf(';', start);
            if (end < 0) end = value.Length;

            var equals = value.IndexOf('=', start, end - start);
            if (equals > 0)
            {
                var name = value.Substring(start, equals - start).Trim();
                var part = text.Piece(equals + 1, end);
                switch (ConfigurationName.Read(name).Role)
                {
                    case ConfigurationRole.Endpoint when name.StartsWith("Endpoint", StringComparison.OrdinalIgnoreCase): endpoint ??= part; break;
                    case ConfigurationRole.Model: model ??= part; break;
                    case ConfigurationRole.Deployment: deployment ??= part; break;
                }
            }

            start = end + 1;
        }

        return endpoint is null ? null : new ConfigurationConnectionString(endpoint, model, deployment);
    }
}
