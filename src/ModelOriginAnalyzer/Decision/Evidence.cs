using System.Collections.Generic;

namespace ModelOriginAnalyzer.Decision;

/// <summary>What a rule's answer rests on.</summary>
internal sealed class Evidence
{
    /// <summary>In the order in which the conditions ask; no duplicates.</summary>
    public List<MissingFact> Missing { get; } = [];

    public bool AboutModel { get; set; }

    public bool AboutEndpoint { get; set; }

    /// <summary>A condition outside scope surely holds, on a half that is held.</summary>
    public bool HasSureCondition { get; set; }

    /// <summary>Facts are missing outside scope, and all of these belong to a half not held.</summary>
    public bool LacksOnlyWhatIsNotHeld => _lacksNotHeld && !_lacksHeld;

    /// <summary>The rule names the model itself, not only where it runs.</summary>
    public bool NamesModel { get; set; }

    /// <summary>The rule names the host itself.</summary>
    public bool NamesHost { get; set; }

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
