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
/// names of the SDKs that the compilation references.
/// </summary>
internal sealed class TriggerSet
{
    private static readonly ConditionalWeakTable<OriginPolicy, TriggerSet> Latest = new();

    private static TriggerSet? s_ofSuppressions;

    /// <summary>Ollama's port: addresses in the house have no catalog host, and are known by it all the same.</summary>
    private static readonly ImmutableArray<string> LocalServers = ImmutableArray.Create(":11434");

    private readonly ImmutableArray<string> _sdkWords;

    private TriggerSet(List<string> longer, List<string> shorter, ImmutableArray<string> sdkWords)
    {
        _sdkWords = sdkWords;
        Anywhere = new GramIndex(longer, atWordStart: false);
        InLiterals = new GramIndex(shorter, atWordStart: true);
    }

    /// <summary>Strings that count wherever they stand.</summary>
    public GramIndex Anywhere { get; }

    /// <summary>Strings that count in literals and directives, at the start of a word.</summary>
    public GramIndex InLiterals { get; }

    /// <summary>Our own ids alone, for the analysis that looks at every member anyway.</summary>
    public static TriggerSet OfSuppressions => s_ofSuppressions ??= new TriggerSet([.. SuppressionFinder.Triggers], [], ImmutableArray<string>.Empty);

    /// <summary>The set for one compilation; an editor's next compilation gets the same one.</summary>
    public static TriggerSet For(Compilation compilation, OriginCatalog catalog, OriginPolicy policy)
    {
        var words = SdkWords(compilation, catalog);
        if (Latest.TryGetValue(policy, out var latest) && Same(latest._sdkWords, words)) return latest;

        var longer = new List<string>(catalog.Triggers.Length);
        var shorter = new List<string>();
        AddAll(longer, shorter, catalog.Triggers);
        AddAll(longer, shorter, policy.Triggers);
        AddAll(longer, shorter, words);
        AddAll(longer, shorter, SuppressionFinder.Triggers);
        AddAll(longer, shorter, LocalServers);
        AddAll(longer, shorter, DisguiseWords.Senders);
        var made = new TriggerSet(longer, shorter, words);
        lock (Latest)
        {
            Latest.Remove(policy);
            Latest.Add(policy, made);
        }

        return made;
    }

    private static void AddAll(List<string> longer, List<string> shorter, ImmutableArray<string> more)
    {
        foreach (var text in more)
        {
            if (text.Length >= TriggerText.ShortestAnywhere) longer.Add(text);
            else if (text.Length >= GramIndex.Length) shorter.Add(text);
        }
    }

    private static ImmutableArray<string> SdkWords(Compilation compilation, OriginCatalog catalog)
    {
        SortedSet<string>? words = null;
        AddWordsOf(ref words, catalog, compilation.AssemblyName ?? "");
        foreach (var assembly in compilation.ReferencedAssemblyNames) AddWordsOf(ref words, catalog, assembly.Name);
        return words is null ? ImmutableArray<string>.Empty : words.ToImmutableArray();
    }

    private static void AddWordsOf(ref SortedSet<string>? words, OriginCatalog catalog, string assembly)
    {
        if (catalog.CertainlyTakesModels(assembly)) AddWords(ref words, catalog.SurfacesOf(assembly));
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
