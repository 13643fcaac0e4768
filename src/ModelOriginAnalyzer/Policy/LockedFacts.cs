using System.Collections.Generic;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Policy;

/// <summary>Facts as they stand without what inner files declare: by these a locked rule is judged too (POLICY section 3).</summary>
internal sealed class LockedFacts(List<PolicyDocument> documents, NameBook names)
{
    private readonly Dictionary<int, DeclaredFacts?> _byLayer = [];

    /// <summary>What files up to this layer declare; null if no inner file declares anything.</summary>
    public DeclaredFacts? Of(int layer)
    {
        if (_byLayer.TryGetValue(layer, out var known)) return known;

        var facts = HasInner(layer) ? Compile(layer) : null;
        _byLayer.Add(layer, facts);
        return facts;
    }

    private bool HasInner(int layer)
    {
        foreach (var document in documents)
        {
            if (document.Layer > layer && document.Facts is { Properties.IsEmpty: false }) return true;
        }

        return false;
    }

    private DeclaredFacts Compile(int layer)
    {
        var facts = new FactsCompiler(names, new TriggerPieces(), replaces: true);
        foreach (var document in documents)
        {
            if (document.Layer <= layer && document.Facts is { } declared) facts.Add(document, declared);
        }

        return facts.ToFacts();
    }
}
