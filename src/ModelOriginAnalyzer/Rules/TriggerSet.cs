using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;

namespace ModelOriginAnalyzer.Rules;

/// <summary>
/// The strings whose presence makes a file worth a look: distinctive names of the catalog and the policy, and the type and method
/// names of the SDKs that the compilation references. A search samples the text every <see cref="Step"/> characters: each
/// string is entered once for each way in which the samples can fall on it.
/// </summary>
internal sealed class TriggerSet
{
    /// <summary>Characters of one sample.</summary>
    public const int Gram = 4;

    private const int MaxStep = 4;
    private const int BucketBits = 12;

    private static readonly ConditionalWeakTable<OriginPolicy, TriggerSet> Latest = new();

    private readonly ImmutableArray<string> _sdkWords;
    private readonly List<string> _strings;
    private readonly ulong[] _seen = new ulong[1024];
    private readonly int[] _heads = new int[1 << BucketBits];
    private readonly int[] _next;

    private TriggerSet(List<string> strings, ImmutableArray<string> sdkWords)
    {
        _strings = strings;
        _sdkWords = sdkWords;
        var shortest = Gram + MaxStep - 1;
        foreach (var text in strings)
        {
            shortest = Math.Min(shortest, text.Length);
            Longest = Math.Max(Longest, text.Length);
        }

        Step = shortest - Gram + 1;
        _next = new int[(strings.Count * Step) + 1];
        for (var i = 0; i < strings.Count; i++)
        {
            for (var offset = 0; offset < Step; offset++) Enter(i, offset);
        }
    }

    public int Step { get; }

    public int Longest { get; }

    /// <summary>The set for one compilation; an editor's next compilation gets the same one.</summary>
    public static TriggerSet For(Compilation compilation, OriginCatalog catalog, OriginPolicy policy)
    {
        var words = SdkWords(compilation, catalog);
        if (Latest.TryGetValue(policy, out var latest) && Same(latest._sdkWords, words)) return latest;

        var strings = new List<string>(catalog.Triggers.Length + policy.Triggers.Length + words.Length);
        AddAll(strings, catalog.Triggers);
        AddAll(strings, policy.Triggers);
        AddAll(strings, words);
        var made = new TriggerSet(strings, words);
        lock (Latest)
        {
            Latest.Remove(policy);
            Latest.Add(policy, made);
        }

        return made;
    }

    /// <summary>Whether a sample may belong to one of the strings; false is certain.</summary>
    public bool MayHold(uint gram)
    {
        var hash = Hash(gram);
        return (_seen[hash >> 6] & (1UL << (int)(hash & 63))) != 0;
    }

    /// <summary>The start of the string that has <paramref name="gram"/> at <paramref name="at"/> in the characters; -1 if none has.</summary>
    public int StartOfMatch(char[] characters, int length, int at, uint gram)
    {
        for (var entry = _heads[Hash(gram) >> (16 - BucketBits)]; entry != 0; entry = _next[entry])
        {
            var text = _strings[(entry - 1) / Step];
            var start = at - ((entry - 1) % Step);
            if (start >= 0 && start + text.Length <= length && Equal(characters, start, text)) return start;
        }

        return -1;
    }

    /// <summary>Four characters as one number, letters of either case alike.</summary>
    public static uint GramAt(char[] characters, int at) =>
        ((characters[at] | 0x20u) & 0xFF) | ((characters[at + 1] | 0x20u) & 0xFF) << 8 | ((characters[at + 2] | 0x20u) & 0xFF) << 16 | ((characters[at + 3] | 0x20u) & 0xFF) << 24;

    private static uint Hash(uint gram) => (gram * 0x9E3779B1u) >> 16;

    private void Enter(int index, int offset)
    {
        var text = _strings[index];
        var gram = 0u;
        for (var i = 0; i < Gram; i++) gram |= ((text[offset + i] | 0x20u) & 0xFF) << (8 * i);

        var hash = Hash(gram);
        _seen[hash >> 6] |= 1UL << (int)(hash & 63);
        var entry = (index * Step) + offset + 1;
        _next[entry] = _heads[hash >> (16 - BucketBits)];
        _heads[hash >> (16 - BucketBits)] = entry;
    }

    private static bool Equal(char[] characters, int start, string lower)
    {
        for (var i = 0; i < lower.Length; i++)
        {
            var c = characters[start + i];
            if (c is >= 'A' and <= 'Z') c = (char)(c | 0x20);
            if (c != lower[i]) return false;
        }

        return true;
    }

    private static void AddAll(List<string> strings, ImmutableArray<string> more)
    {
        foreach (var text in more)
        {
            if (text.Length >= Gram) strings.Add(text);
        }
    }

    private static ImmutableArray<string> SdkWords(Compilation compilation, OriginCatalog catalog)
    {
        SortedSet<string>? words = null;
        AddWords(ref words, catalog.SurfacesOf(compilation.AssemblyName ?? ""));
        foreach (var assembly in compilation.ReferencedAssemblyNames) AddWords(ref words, catalog.SurfacesOf(assembly.Name));
        return words is null ? ImmutableArray<string>.Empty : words.ToImmutableArray();
    }

    private static void AddWords(ref SortedSet<string>? words, ImmutableArray<SdkSurface> surfaces)
    {
        foreach (var surface in surfaces)
        {
            // HttpClient is everywhere; there a host in the text is the trigger.
            if (!surface.CertainlyTakes) continue;

            words ??= new SortedSet<string>(StringComparer.Ordinal);
            foreach (var client in surface.Clients) AddWord(words, client.Member ?? SimpleName(client.Type));
            foreach (var position in surface.Positions)
            {
                AddWord(words, SimpleName(position.Type));
                if (position.Parameter is not null) AddWord(words, position.Member);
            }

            foreach (var constant in surface.Constants) AddWord(words, SimpleName(constant.Type));
        }
    }

    // Shorter names (Model, Params, Endpoint) are words of many programs.
    private static void AddWord(SortedSet<string> words, string name)
    {
        if (name.Length >= 8) words.Add(name.ToLowerInvariant());
    }

    private static string SimpleName(string type)
    {
        var name = type.Substring(type.LastIndexOfAny(['.', '+']) + 1);
        var arity = name.IndexOf('`');
        return arity < 0 ? name : name.Substring(0, arity);
    }

    private static bool Same(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        if (left.Length != right.Length) return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i]) return false;
        }

        return true;
    }
}
