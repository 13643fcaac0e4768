using System;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Decision;

/// <summary>What stands in the place of an endpoint when a policy prescribes another: a base address stays one, a full address keeps its operation.</summary>
internal static class EndpointRewrite
{
    /// <summary>
    /// `https://api.deepseek.com/v1/chat/completions` and `http://localhost:11434/v1` make `http://localhost:11434/v1/chat/completions`.
    /// A slash that ends a path stays, for relative addresses are joined to it. Null where nobody can say what of the old path belongs to the operation.
    /// </summary>
    /// <param name="convention">What the SDK's users write behind a bare host (`/v1`), and a prescribed bare host gets too; null for nothing.</param>
    public static string? Apply(Reference current, string prescribed, string? convention)
    {
        var oldPath = PathOf(current.Value ?? "");
        var newPath = PathOf(prescribed);
        if (newPath.Length == 0 && convention is not null)
        {
            prescribed = prescribed.TrimEnd('/') + convention;
            newPath = convention;
        }

        if (oldPath.Length == 0) return prescribed;
        if (current.Value!.EndsWith("/", StringComparison.Ordinal)) return Behind(oldPath, newPath, prescribed, current.Certain) is { } joined ? joined.TrimEnd('/') + "/" : null;

        return Behind(oldPath, newPath, prescribed, current.Certain);
    }

    public static bool AreSame(string? left, string right) =>
        left is not null && string.Equals(left.TrimEnd('/'), right.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private static string? Behind(string oldPath, string newPath, string prescribed, bool isBase)
    {
        var common = newPath.Length == 0 ? -1 : LastIndexOfSegments(oldPath, newPath);
        if (common >= 0) return prescribed.TrimEnd('/') + oldPath.Substring(common + newPath.Length);

        // An SDK's position takes a base address; anywhere else the path may name an operation.
        return isBase ? prescribed : null;
    }

    /// <summary>Begins with `/`, without a slash at its end; empty for none. Query and fragment belong to the operation.</summary>
    private static string PathOf(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        var slash = url.IndexOf('/', scheme < 0 ? 0 : scheme + 3);
        return slash < 0 ? "" : url.Substring(slash).TrimEnd('/');
    }

    private static int LastIndexOfSegments(string path, string segments)
    {
        for (var i = path.Length - segments.Length; i >= 0; i--)
        {
            var end = i + segments.Length;
            if (string.CompareOrdinal(path, i, segments, 0, segments.Length) == 0 && (end == path.Length || path[end] is '/' or '?')) return i;
        }

        return -1;
    }
}
