using System;

namespace ModelOriginAnalyzer.Policy;

/// <summary>Kinds of JSON values that may stand at a place.</summary>
[Flags]
internal enum JsonTypes : byte { None = 0, Text = 1, Number = 2, Boolean = 4, Null = 8, List = 16, Object = 32 }

/// <summary>What a text has to be, beyond being text.</summary>
internal enum TextForm : byte
{
    /// <summary>Anything but white space.</summary>
    Free,

    /// <summary>One of <see cref="ValueShape.Words"/>.</summary>
    Word,

    /// <summary>A calendar day, yyyy-MM-dd.</summary>
    Day,

    /// <summary>An id that the policy gives: letters, digits, `.`, `_`, `-`.</summary>
    Id,

    /// <summary>An absolute http or https address.</summary>
    Url,

    /// <summary>`preset:name`.</summary>
    Extends,

    /// <summary>ISO 3166-1 alpha-2.</summary>
    Country,

    /// <summary>A country, or `global`.</summary>
    Region,

    /// <summary>A name or alias that the catalog or the facts have.</summary>
    Organization,

    /// <summary>A family that the catalog or the facts have.</summary>
    Family,

    /// <summary>A package whose surface the catalog has.</summary>
    Sdk,

    /// <summary>A model pattern.</summary>
    Model,

    /// <summary>A host pattern.</summary>
    Host,

    /// <summary>A path pattern relative to the root.</summary>
    Path,
}

/// <summary>The objects of the two files.</summary>
internal enum ObjectId : byte
{
    None, Policy, FactsFile, Facts, Preset, Unknown, Groups, Rule, When, Owner, Stake, Lineage, ViaChoice, Replacement,
    Exception, ExceptionPolicy, MaxDays, Endpoint, Alias, Binding, Organization, Family,
}

/// <summary>What may stand at one place: the reader checks it, the JSON Schema says it.</summary>
internal sealed class ValueShape
{
    public required JsonTypes Types { get; init; }

    /// <summary>What the entries of a list may be.</summary>
    public JsonTypes Items { get; init; }

    public TextForm Form { get; init; }

    /// <summary>The valid words of <see cref="TextForm.Word"/>, parted by spaces.</summary>
    public string Words { get; init; } = "";

    /// <summary>What an object here (or as an entry of a list here) is.</summary>
    public ObjectId Object { get; init; }

    /// <summary>What a rule compares a dimension with: `@group`, `not`, `some`, `every` and `absent` may stand here.</summary>
    public bool IsOperand { get; init; }

    /// <summary>A text here may be `@group`.</summary>
    public bool TakesGroups { get; init; }

    /// <summary>A list of declarations; other lists say something by their entries, and nothing when they have none.</summary>
    public bool MayBeEmpty { get; init; }

    public double Minimum { get; init; }

    public double Maximum { get; init; }

    /// <summary>Numbers without a fraction only.</summary>
    public bool Whole { get; init; }
}

/// <summary>One key of an object.</summary>
internal sealed class KeyShape(string name, ValueShape value, string meaning)
{
    public string Name { get; } = name;

    public ValueShape Value { get; } = value;

    /// <summary>A sentence for whoever writes the file; the JSON Schema's description.</summary>
    public string Meaning { get; } = meaning;

    public bool Required { get; init; }

    /// <summary>Part of the language that this version does not read yet: using it is an error, so that nothing is taken for in force that is not.</summary>
    public bool NotYet { get; init; }
}

/// <summary>One object of the language.</summary>
internal sealed class ObjectShape(ObjectId id, string title, KeyShape[] keys)
{
    public ObjectId Id { get; } = id;

    /// <summary>As messages call it: `a rule`, `the policy`.</summary>
    public string Title { get; } = title;

    public KeyShape[] Keys { get; } = keys;

    /// <summary>For an object whose keys are free names: what each of them holds. Otherwise null.</summary>
    public ValueShape? FreeKeys { get; init; }

    public KeyShape? Find(string name)
    {
        foreach (var key in Keys)
        {
            if (key.Name == name) return key;
        }

        return null;
    }
}
