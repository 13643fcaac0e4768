using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Texts that name a model or an API wherever they are written as a value. Words that also mean something else never do.</summary>
internal static class DistinctiveText
{
    private const int ShortestId = 3;
    private const int LongestId = 160;

    /// <summary>Exactly a model id that the catalog, the team's facts or a rule know, and nothing but an id.</summary>
    public static bool IsModel(string text, CompilationScope scope)
    {
        if (text.Length is < ShortestId or > LongestId || !CanBeId(text)) return false;

        var identity = IdentityResolver.FindModel(scope.Catalog, text);
        if (identity is null && KnownModels.TeamNamesModels(scope.Policy)) identity = IdentityResolver.ResolveModel(scope.Catalog, text);
        return identity is not null && KnownModels.Of(identity, scope.Policy) == ModelKnowledge.Distinctive;
    }

    /// <summary>Cheap, before the id is taken apart.</summary>
    private static bool CanBeId(string text)
    {
        var letters = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= 'a' and <= 'z' or >= 'A' and <= 'Z') letters = true;
            else if (c is not (>= '0' and <= '9' or '-' or '.' or '_' or ':' or '/' or '@')) return false;
            else if (c == '/' && (i == 0 || text[i - 1] is '/' or ':')) return false;                // a route, an address
        }

        return letters;
    }
}
