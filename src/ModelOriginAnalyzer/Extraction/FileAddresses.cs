using System;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Addresses of files and of pages about them: what stands there is fetched or read, and no prompt goes there.</summary>
internal static class FileAddresses
{
    /// <summary>They keep repositories; what some of them serve models with has hosts of its own, or a path that the catalog lists.</summary>
    private static readonly string[] Hosts =
        ["github.com", "www.github.com", "raw.githubusercontent.com", "gist.github.com", "gitlab.com", "gitee.com", "huggingface.co", "hf.co", "hf-mirror.com", "modelscope.cn", "www.modelscope.cn", "www.nuget.org", "pypi.org", "www.npmjs.com"];

    private static readonly string[] Endings =
    [
        ".gguf", ".ggml", ".safetensors", ".onnx", ".bin", ".pt", ".pth", ".ckpt", ".zip", ".7z", ".gz", ".tgz", ".xz", ".bz2", ".tar", ".rar", ".exe", ".msi", ".dmg", ".deb", ".rpm", ".apk",
        ".mp3", ".wav", ".ogg", ".flac", ".mp4", ".webm", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".ico", ".pdf", ".md", ".html", ".htm", ".txt", ".csv", ".xml", ".yaml", ".yml", ".json",
    ];

    /// <param name="address">Of a host that nobody knows as one of models.</param>
    public static bool Is(string address)
    {
        var host = address.IndexOf("://", StringComparison.Ordinal);
        host = host < 0 ? 0 : host + 3;
        var end = address.IndexOfAny(['?', '#'], host);
        if (end < 0) end = address.Length;
        var path = address.IndexOf('/', host);
        if (path < 0 || path > end) path = end;

        return IsAnyOf(Hosts, address, host, path - host) || EndsWithAny(address, path, end);
    }

    private static bool IsAnyOf(string[] hosts, string address, int start, int length)
    {
        foreach (var host in hosts)
        {
            if (host.Length == length && string.Compare(address, start, host, 0, length, StringComparison.OrdinalIgnoreCase) == 0) return true;
        }

        return false;
    }

    private static bool EndsWithAny(string address, int start, int end)
    {
        foreach (var ending in Endings)
        {
            if (end - ending.Length > start && string.Compare(address, end - ending.Length, ending, 0, ending.Length, StringComparison.OrdinalIgnoreCase) == 0) return true;
        }

        return false;
    }
}
