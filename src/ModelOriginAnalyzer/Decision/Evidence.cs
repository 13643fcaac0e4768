using System.Collections.Generic;

namespace ModelOriginAnalyzer.Decision;

/// <summary>What a rule's answer rests on.</summary>
internal sealed class Evidence
{
    /// <summary>In the order in which the conditions ask; no duplicates.</summary>
    public readonly List<MissingFact> Missing = [];

    public bool AboutModel;

    public bool AboutEndpoint;

    /// <summary>A condition outside scope surely holds, on a half that is held.</summary>
    public bool HasSureCondition;

    /// <summary>Facts are missing outside scope, and all of these belong to a half not held.</summary>
    public bool LacksOnlyWhatIsNotHeld => _lacksNotHeld && !_lacksHeld;

    /// <summary>The rule names the model itself, not only where it runs.</summary>
    public bool NamesModel;

    /// <summary>The rule names the host itself.</summary>
    public bool NamesHost;

    private bool _lacksHeld;
    private bool _lacksNotHeld;

    public void Add(MissingFact fact, UsePart part, bool isHeld)
    {
        if (part != UsePart.Scope)
        {
            _lacksHeld |= isHeld;
            _lacksNotHeld |= !isHeld;
        }

        if (!Missing.Contains(fact)) Missing.Add(fact);
    }
}
