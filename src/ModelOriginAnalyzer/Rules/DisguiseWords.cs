using System;
using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Rules;

/// <summary>What a file has of the two things that a hidden address needs.</summary>
[Flags]
internal enum DisguiseSigns : byte
{
    None = 0,

    /// <summary>It sends requests by itself.</summary>
    Sends = 1,

    /// <summary>It puts texts together, changes or decodes them.</summary>
    Makes = 2,
}

/// <summary>
/// Names of the framework that tell nothing alone. A file that holds one of each kind may send requests to a host that stands nowhere in
/// it: as numbers, in Base64, in pieces. SDKs need no such signs: the names of their own types are looked for.
/// </summary>
internal static class DisguiseWords
{
    private static readonly ImmutableArray<string> Senders = ImmutableArray.Create("httpclient", "httprequestmessage", "webrequest", "restclient", "clientwebsocket");

    private static readonly ImmutableArray<string> Makers = ImmutableArray.Create(
        "frombase64", "fromhexstring", ".getstring(", "new string(", "stringbuilder", "string.concat", "string.join", ".tochararray(", ".reverse(", ".unescapedatastring(", ".replace(", ".substring(", "uribuilder",
        "appendliteral(");

    /// <summary>Lower case, each long enough to be looked for anywhere.</summary>
    public static ImmutableArray<string> All { get; } = Senders.AddRange(Makers);

    /// <summary>What the trigger that was found at a place is a sign of; none for a name of the catalog, the policy or an SDK.</summary>
    public static DisguiseSigns SignAt(char[] characters, int at, int length)
    {
        foreach (var word in Senders)
        {
            if (IsAt(characters, at, length, word)) return DisguiseSigns.Sends;
        }

        foreach (var word in Makers)
        {
            if (IsAt(characters, at, length, word)) return DisguiseSigns.Makes;
        }

        return DisguiseSigns.None;
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
