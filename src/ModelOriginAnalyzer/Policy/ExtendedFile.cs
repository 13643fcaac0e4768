using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>The file that an entry of `extends` means: one of those that the build has passed.</summary>
internal static class ExtendedFile
{
    public const string Suffix = ".model-origin.json";

    private const string PackagePrefix = "package:";

    /// <param name="problem">What is wrong where the result is null.</param>
    /// <param name="nearest">The entry that was probably meant; null if none is near.</param>
    public static PolicyFile? Find(ImmutableArray<PolicyFile> files, PolicyDocument document, string written, out string problem, out string? nearest)
    {
        nearest = null;
        if (written.StartsWith(PackagePrefix, StringComparison.Ordinal)) return OfPackage(files, written, out problem, out nearest);

        if (written.IndexOf(':') >= 0 || written.StartsWith("/", StringComparison.Ordinal) || !written.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase))
        {
            var isBareName = written.IndexOf('/') < 0 && written.IndexOf('.') < 0;
            nearest = isBareName ? PolicySources.PresetPrefix + written : null;
            problem = $"'extends' takes 'preset:name', a relative file named *{Suffix}, or 'package:Id/file', not '{written}'";
            return null;
        }

        var folder = FolderOf(document.Path);
        var path = Resolve(folder, written);
        var names = new List<string>();
        foreach (var file in files)
        {
            var candidate = Slashes(file.Path);
            if (string.Equals(candidate, path, StringComparison.OrdinalIgnoreCase)) { problem = ""; return file; }
            if (candidate != Slashes(document.Path) && candidate.StartsWith(folder, StringComparison.Ordinal) && candidate.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase)) names.Add(candidate.Substring(folder.Length));
        }

        nearest = NearestName.Find(written, names);
        problem = $"There is no file '{written}' among those that the build passes{(nearest is null ? "." : $": did you mean '{nearest}'?")} Files named *{Suffix} in this folder and above are passed; add <ModelOriginPolicy Include=\"…\" /> to the project for one elsewhere";
        return null;
    }

    private static PolicyFile? OfPackage(ImmutableArray<PolicyFile> files, string written, out string problem, out string? nearest)
    {
        nearest = null;
        var rest = written.Substring(PackagePrefix.Length);
        var slash = rest.IndexOf('/');
        var names = new List<string>();
        foreach (var file in files)
        {
            if (file.Package is not { } package) continue;

            var path = Slashes(file.Path);
            if (slash > 0 && string.Equals(package, rest.Substring(0, slash), StringComparison.OrdinalIgnoreCase) && path.EndsWith(rest.Substring(slash), StringComparison.OrdinalIgnoreCase))
            {
                problem = "";
                return file;
            }

            names.Add(PackagePrefix + package + path.Substring(path.LastIndexOf('/')));
        }

        nearest = NearestName.Find(written, names);
        problem = slash <= 0 ? $"A file of a package is written 'package:Id/file', not '{written}'"
            : $"No package has passed '{written}'{(nearest is null ? "." : $": did you mean '{nearest}'?")} The package '{rest.Substring(0, slash)}' adds it with <ModelOriginPolicy Include=\"…\" PackageId=\"{rest.Substring(0, slash)}\" />";
        return null;
    }

    /// <summary>With its last slash.</summary>
    private static string FolderOf(string path)
    {
        var slashed = Slashes(path);
        return slashed.Substring(0, slashed.LastIndexOf('/') + 1);
    }

    private static string Resolve(string folder, string relative)
    {
        var parts = new List<string>(folder.TrimEnd('/').Split('/'));
        foreach (var part in relative.Split('/'))
        {
            if (part == ".." && parts.Count > 1) parts.RemoveAt(parts.Count - 1);
            else if (part is not ("." or "..")) parts.Add(part);
        }

        return string.Join("/", parts);
    }

    private static string Slashes(string path) => path.Replace('\\', '/');
}
