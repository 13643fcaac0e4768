namespace ModelOriginAnalyzer.Catalog;

/// <summary>Ids have no brackets, quotes or punctuation of sentences.</summary>
internal static class SentenceMarks
{
    public static bool StandIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or ')' or '{' or '}' or '<' or '>' or '"' or '\'' or '!' or ';' or '|' or '\n' or '\t') return true;
            if (text[i] == ' ' && i > 0 && text[i - 1] is ',' or '.') return true;
        }

        return false;
    }
}
