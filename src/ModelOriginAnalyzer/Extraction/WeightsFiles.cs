using System;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Files of weights by their names: what a program loads or downloads.</summary>
internal static class WeightsFiles
{
    private static readonly string[] Endings = [".gguf", ".ggml", ".safetensors", ".onnx"];

    /// <summary>Hubs whose addresses begin with owner and repository: https://huggingface.co/docs/hub, https://modelscope.cn/docs (checked 2026-11-25).</summary>
    private static readonly string[] Hubs = ["huggingface.co", "hf.co", "hf-mirror.com", "modelscope.cn", "www.modelscope.cn"];

    public static bool Is(string path)
    {
        foreach (var ending in Endings)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>In the address of a file of weights, the characters that can name the model: the file's name, then the repository of a hub. None for every other text.</summary>
    public static ((int Start, int Length)? File, (int Start, int Length)? Repository) NamesIn(string address)
    {
        if (!address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && !address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) return default;

        var end = address.IndexOfAny(['?', '#']);
        var path = end < 0 ? address : address.Substring(0, end);
        if (!Is(path)) return default;

        var file = path.LastIndexOf('/') + 1;
        return ((file, path.Length - file), RepositoryIn(path));
    }

    private static (int Start, int Length)? RepositoryIn(string path)
    {
        var host = path.IndexOf("://", StringComparison.Ordinal) + 3;
        var owner = path.IndexOf('/', host) + 1;
        if (owner == 0 || Array.IndexOf(Hubs, path.Substring(host, owner - 1 - host).ToLowerInvariant()) < 0) return null;
        if (string.CompareOrdinal(path, owner, "models/", 0, 7) == 0) owner += 7;

        var name = path.IndexOf('/', owner) + 1;
        var end = name == 0 ? -1 : path.IndexOf('/', name);
        return end < 0 ? null : (owner, end - owner);
    }
}
