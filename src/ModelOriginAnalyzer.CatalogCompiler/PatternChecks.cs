using System;
using System.Collections.Generic;
using System.Linq;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.CatalogCompiler;

/// <summary>A pattern leads to one family, a host and path to one endpoint.</summary>
internal static class PatternChecks
{
    public static void Check(CatalogDraft draft, ErrorList errors)
    {
        CheckFamilies(draft, errors);
        CheckEndpoints(draft, errors);
    }

    /// <summary>The key under which a pattern is looked up: its tokens, as an id's are cut.</summary>
    public static string KeyOf(LocatedText pattern) => ModelIdentifier.Parse(pattern.Text).Key;

    private static void CheckFamilies(CatalogDraft draft, ErrorList errors)
    {
        var first = new Dictionary<string, (LocatedText Pattern, FamilyDraft Family, bool Weak)>(StringComparer.Ordinal);
        foreach (var family in draft.Families)
        {
            foreach (var (pattern, weak) in family.Match.Select(p => (p, false)).Concat(family.Weak.Select(p => (p, true))))
            {
                var key = KeyOf(pattern);
                if (key.Length == 0 || pattern.Text.Contains('*'))
                {
                    errors.Add(pattern, CatalogMistake.InvalidValue, "A pattern is the leading part of an id: letters and digits, without '*'");
                    continue;
                }

                if (first.TryAdd(key, (pattern, family, weak))) continue;

                var other = first[key];
                if (other.Family != family)
                    errors.Add(pattern, CatalogMistake.AmbiguousPattern, $"'{pattern}' has the same tokens as '{other.Pattern}' of the family '{other.Family.Name}'");
                else if (other.Weak != weak)
                    errors.Add(pattern, CatalogMistake.AmbiguousPattern, $"'{pattern}' is both in 'match' and, with the same tokens, in 'weak'");
            }
        }
    }

    private static void CheckEndpoints(CatalogDraft draft, ErrorList errors)
    {
        foreach (var group in draft.Endpoints.Where(e => e.Host.Text.Length > 0).GroupBy(e => (e.Host.Text, e.Endpoint.Path)))
        {
            foreach (var endpoint in group.Skip(1))
                errors.Add(endpoint.Host, CatalogMistake.AmbiguousPattern, $"There is another endpoint with the host '{endpoint.Host}'{PathOf(endpoint)} in {group.First().Host.File.Name}.json");
        }

        static string PathOf(EndpointDraft endpoint) => endpoint.Endpoint.Path is { } path ? $" and the path '{path}'" : " and no path";
    }
}
