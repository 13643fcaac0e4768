using System;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Files of weights by their names: what a program loads or downloads.</summary>
internal static class WeightsFiles
{
    private static readonly string[] Endings = [".gguf", ".ggml", ".safetensors", ".onnx"];

    /// <summary>Hubs whose addresses begin with owner and repository: https://huggingface.co/docs/hub, https://modelscope.cn/docs (checked 2026-11-25).</summary>
    private static readonly string[] Hubs = ["huggingface.co", "hf.co", "hf-mirror.com", "modelscope.cn", "www.modelscope.cn"];

    /// <summary>What says something about weights and is none.</summary>
    private static readonly string[] Papers = ["md", "txt", "json", "jsonl", "yaml", "yml", "pdf", "html", "png", "jpg", "jpeg", "gif", "svg", "csv", "py"];

    public static bool Is(string path)
    {
        foreach (var ending in Endings)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>
    /// In the address of weights, the characters that can name the model: the file's name, the repository of a hub. Weights are a file of
    /// such a kind anywhere, and in a hub's repository whatever is fetched or shown from it but papers and settings. None for every other text, and for
    /// a repository's own page, which is read by people.
    /// </summary>
    public static WeightsNames NamesIn(string address)
    {
        if (PathOf(address) is not { } path) return default;

        var file = path.LastIndexOf('/') + 1;
        var repository = RepositoryIn(path, out var inside);
        if (Is(path)) return new WeightsNames((file, path.Length - file), repository, repository is not null && IsFetched(path, inside) && path.EndsWith(".gguf", StringComparison.OrdinalIgnoreCase));

        return repository is not null && (IsFetched(path, inside) || IsShown(path, inside)) && IsNoPaper(path, file) ? new WeightsNames(null, repository, AreCertain: false) : default;
    }

    /// <summary>The repository whose own page an address is, which shows more than it gives: whether a model is meant, something beside it has to say. Null for every other text.</summary>
    public static (int Start, int Length)? PageIn(string address)
        => PathOf(address) is { } path && RepositoryIn(path, out var inside) is { } repository && inside >= path.Length ? repository : null;

    /// <summary>Null for what is no address of the web.</summary>
    private static string? PathOf(string address)
    {
        if (!address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && !address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) return null;

        var end = address.IndexOfAny(['?', '#']);
        return end < 0 ? address : address.Substring(0, end);
    }

    /// <param name="inside">Where the part behind the repository begins; behind the end if there is none.</param>
    private static (int Start, int Length)? RepositoryIn(string path, out int inside)
    {
        inside = 0;
        var host = path.IndexOf("://", StringComparison.Ordinal) + 3;
        var owner = path.IndexOf('/', host) + 1;
        if (owner == 0 || Array.IndexOf(Hubs, path.Substring(host, owner - 1 - host).ToLowerInvariant()) < 0) return null;
        if (string.CompareOrdinal(path, owner, "models/", 0, 7) == 0) owner += 7;

        var name = path.IndexOf('/', owner) + 1;
        if (name == 0 || name == path.Length) return null;

        var end = path.IndexOf('/', name);
        if (end < 0) end = path.Length;
        inside = end + 1;
        return (owner, end - owner);
    }

    private static bool IsFetched(string path, int inside) => inside < path.Length && string.CompareOrdinal(path, inside, "resolve/", 0, 8) == 0;

    private static bool IsShown(string path, int inside) => inside < path.Length && string.CompareOrdinal(path, inside, "tree/", 0, 5) == 0;

    /// <summary>No file at all, or `model.bin` and its like; README.md, LICENSE and config.json say something about weights.</summary>
    private static bool IsNoPaper(string path, int file)
    {
        var dot = path.LastIndexOf('.');
        if (dot < file) return string.Compare(path, file, "LICENSE", 0, 7, StringComparison.OrdinalIgnoreCase) != 0;

        var ending = path.Substring(dot + 1);
        foreach (var paper in Papers)
        {
            if (string.Equals(ending, paper, StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }
}

/// <param name="File">The file's own name; null where a folder or a nameless file is meant.</param>
/// <param name="Repository">Owner and name at a hub; null elsewhere.</param>
/// <param name="AreCertain">A file of a kind that holds nothing but a model is fetched from there, whether anybody knows it or not.</param>
internal readonly record struct WeightsNames((int Start, int Length)? File, (int Start, int Length)? Repository, bool AreCertain);
