using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Rules;

/// <summary>
/// Names of the framework that tell nothing alone. A file that holds one of each kind may send requests to a host that stands nowhere in
/// it: as numbers, in Base64, in pieces. SDKs need no such signs: the names of their own types are looked for.
/// </summary>
internal static class DisguiseWords
{
    private static readonly ImmutableArray<string> Makers = ImmutableArray.Create(
        "frombase64", "fromhexstring", ".getstring(", "new string(", "stringbuilder", "string.concat", "string.join", ".tochararray(", ".reverse(", ".unescapedatastring(", ".replace(", ".substring(", "uribuilder",
        "appendliteral(");

    private static GramIndex? s_index;

    /// <summary>What sends requests. Lower case, each long enough to be looked for anywhere.</summary>
    public static ImmutableArray<string> Senders { get; } = ImmutableArray.Create("httpclient", "httprequestmessage", "webrequest", "restclient", "clientwebsocket");

    /// <summary>What sends and what makes texts. Few files send, so this is no part of what every file is searched for.</summary>
    public static GramIndex Index => s_index ??= new GramIndex([.. Senders, .. Makers], atWordStart: false);

    /// <summary>Whether the string that was found at a place is a sender's name.</summary>
    public static bool IsSender(char[] characters, int at, int length)
    {
        foreach (var word in Senders)
        {
            if (IsAt(characters, at, length, word)) return true;
        }

        return false;
    }

    private static bool IsAt(char[] characters, int at, int length, string word)
    {
        if (at + word.Length > length) return false;

        for (var i = 0; i < word.Length; i++)
        {
            var c = characters[at + i];
            if (c is >= 'A' and <= 'Z') c = (char)(c | 0x20);
            if (c != word[i]) return false;
        }

        return true;
    }
}
