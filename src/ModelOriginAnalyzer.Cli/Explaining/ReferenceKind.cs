using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Cli.Explaining;

internal enum ReferenceKind { None, Model, Endpoint }

/// <summary>What a lone text names, told by its shape first and by the catalog where shapes are alike.</summary>
internal static class ReferenceKinds
{
    public static ReferenceKind Of(string text, OriginCatalog catalog)
    {
        if (string.IsNullOrWhiteSpace(text)) return ReferenceKind.None;

        if (text.StartsWith("azureml://", StringComparison.OrdinalIgnoreCase)) return ReferenceKind.Model;

        var endpoint = IdentityResolver.ResolveEndpoint(catalog, text);
        if (text.Contains("://", StringComparison.Ordinal)) return endpoint is null ? ReferenceKind.None : ReferenceKind.Endpoint;
        if (endpoint is null) return ReferenceKind.Model;
        if (endpoint.Endpoint is not null) return ReferenceKind.Endpoint;

        // `deepseek-r1:70` has the shape of a host with a port, `model.gguf` that of a domain.
        return IdentityResolver.ResolveModel(catalog, text).IsUnlisted && !IsFileOfWeights(text) ? ReferenceKind.Endpoint : ReferenceKind.Model;
    }

    /// <summary>`pt` is a country's domain as well.</summary>
    private static bool IsFileOfWeights(string text)
        => Path.GetExtension(text).TrimStart('.').ToLowerInvariant() is var extension && extension != "pt" && IdWords.Is(WordUse.Extension, extension);
}
