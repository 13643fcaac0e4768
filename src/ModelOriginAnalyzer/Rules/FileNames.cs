using System;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Rules;

/// <summary>Names of files that look like a policy's and are none.</summary>
internal static class FileNames
{
    private const string Policy = "model-origin.json";
    private const string Facts = "model-origin.facts.json";

    /// <summary>
    /// A slip of the pen or another convention (`model_origin.json`, `modelorigin.json`, `model-origin.jsonc`, `model-origins.json`). Names with a part of
    /// their own (`model-origin.tests.json`) are other files.
    /// </summary>
    public static bool IsAlmostPolicy(string name)
    {
        // Almost every additional file ends here.
        if (name.Length is < 14 or > 26 || name[0] is not ('m' or 'M' or '.' or '_')) return false;

        return Meant(name) is not null;
    }

    /// <summary>The name that was probably meant; null where none was.</summary>
    public static string? Meant(string name)
    {
        if (Parts(name) > Parts(Facts)) return null;

        var candidate = Parts(name) == Parts(Facts) ? Facts : Policy;
        return string.Equals(name, candidate, StringComparison.OrdinalIgnoreCase) || NearestName.Distance(name, candidate, 2) > 2 ? null : candidate;
    }

    private static int Parts(string name)
    {
        var parts = 1;
        foreach (var c in name)
        {
            if (c == '.') parts++;
        }

        return parts;
    }
}
