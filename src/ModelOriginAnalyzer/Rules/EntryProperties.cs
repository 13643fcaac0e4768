namespace ModelOriginAnalyzer.Rules;

/// <summary>
/// How a diagnostic carries entries for the policy or the facts: entry i has <c>entry.i.title</c>, <c>entry.i.section</c> (the list it
/// belongs to), <c>entry.i.json</c> and, where only one policy file can hold it, <c>entry.i.file</c>.
/// </summary>
internal static class EntryProperties
{
    public static string Title(int entry) => "entry." + entry + ".title";

    public static string Section(int entry) => "entry." + entry + ".section";

    public static string Json(int entry) => "entry." + entry + ".json";

    public static string File(int entry) => "entry." + entry + ".file";
}
