namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// The words with which the parts of a package's id begin: in `Contoso.DeepSeekClient` those are `Contoso`, `DeepSeek` and
/// `DeepSeekClient`. A word ends with its part, or where the next one begins: `AI` begins `AIProviders`, not `AIS` and not `Aid`.
/// </summary>
internal struct PackageWords(string id)
{
    /// <summary>Ends a family of ids: `Microsoft.SemanticKernel.*`.</summary>
    public const string FamilyEnd = ".*";

    /// <summary>Begins, with <see cref="FamilyEnd"/> at the end, what stands for all ids with a word: `*.DeepSeek.*`.</summary>
    public const string WordStart = "*.";

    private int _start;
    private int _end;

    /// <summary>The pattern of ids that have the current word.</summary>
    public readonly string Pattern => WordStart + id.Substring(_start, _end - _start) + FamilyEnd;

    /// <summary>To the next word; false after the last.</summary>
    public bool Next()
    {
        while (_end < id.Length)
        {
            if (Separates(id[_end])) _start = _end + 1;
            _end++;
            if (_end > _start && IsEnd(_end)) return true;
        }

        return false;
    }

    private readonly bool IsEnd(int index)
    {
        if (index == id.Length || !char.IsLetter(id[index])) return true;
        if (!char.IsUpper(id[index])) return false;

        // Behind capitals a capital may be one more of them.
        return !char.IsUpper(id[index - 1]) || (index + 1 < id.Length && char.IsLower(id[index + 1]));
    }

    private static bool Separates(char c) => c is '.' or '-' or '_';
}
