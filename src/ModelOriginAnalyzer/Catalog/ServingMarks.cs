namespace ModelOriginAnalyzer.Catalog;

/// <summary>What an id says of the version that answers, and of where it answers.</summary>
internal static class ServingMarks
{
    /// <summary>Only Ollama has tags that send a request on to its own service.</summary>
    private const string CloudTagOperator = "Ollama";

    /// <param name="family">Null where it is not known.</param>
    public static VersionKind VersionOf(in IdTokens id, ModelFamily? family)
    {
        var version = family is { Rolling: true } ? VersionKind.Rolling : VersionKind.Unknown;
        for (var i = id.First; i < id.All.Length; i++)
        {
            switch (id.All[i].Class)
            {
                case TokenClass.Digest:
                    return VersionKind.Digest;
                case TokenClass.Date:
                    version = VersionKind.Dated;
                    break;
                case TokenClass.ServingTag when version == VersionKind.Unknown && id.TextOf(i) is "latest":
                    version = VersionKind.Rolling;
                    break;
            }
        }

        return version;
    }

    /// <summary>The operator behind a tag such as `:cloud`; null for all others.</summary>
    public static string? SecondHopOf(in IdTokens id)
    {
        for (var i = id.NameEnd; i < id.All.Length; i++)
        {
            if (id.TextOf(i) is "cloud") return CloudTagOperator;
        }

        return null;
    }
}
