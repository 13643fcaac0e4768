using System;
using System.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>Kinds of JSON values that may stand at a place.</summary>
[Flags]
internal enum JsonTypes : byte { None = 0, Text = 1, Number = 2, Boolean = 4, Null = 8, List = 16, Object = 32 }

/// <summary>What a text or a number has to be, beyond being one. In the order of <see cref="ValueShape.FormNames"/>.</summary>
internal enum Form : byte
{
    /// <summary>Any text but white space.</summary>
    Free,

    /// <summary>A calendar day, yyyy-MM-dd.</summary>
    Day,

    /// <summary>An id that the policy gives: letters, digits, `.`, `_`, `-`.</summary>
    Id,

    /// <summary>An absolute http or https address.</summary>
    Url,

    /// <summary>`preset:name`, a relative file or `package:Id/file`: checked by who looks them up.</summary>
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

    /// <summary>The number 1.</summary>
    One,

    /// <summary>A number from 0 to 100.</summary>
    Percent,

    /// <summary>A whole number of days, at least one.</summary>
    Days,

    /// <summary>One of <see cref="ValueShape.Words"/>.</summary>
    Word,
}

/// <summary>The objects of the two files. In the order of <see cref="ValueShape.ObjectNames"/>.</summary>
internal enum ObjectId : byte
{
    None, Policy, FactsFile, Facts, Preset, Unknown, Groups, Rule, When, Owner, Stake, Lineage, OtherFamily, OtherOrganization, OtherCountry, ViaChoice, Replacement,
    Exception, ExceptionPolicy, MaxDays, Endpoint, Alias, Binding, Organization, Family, Overrides, Override,
}

/// <summary>
/// What may stand at one place, read from the notation of <see cref="PolicyLanguage"/>: the reader checks it, the JSON Schema says it.
/// </summary>
/// <remarks>Fields, here and below: a cold compiler would compile every getter, which costs more than what it gets.</remarks>
internal sealed class ValueShape
{
    public const string FormNames = "text|day|id|url|extends|country|region|organization|family|sdk|model|host|path|one|percent|days";
    public const string ObjectNames = "Policy|FactsFile|Facts|Preset|Unknown|Groups|Rule|When|Owner|Stake|Lineage|OtherFamily|OtherOrganization|OtherCountry|ViaChoice|Replacement|Exception|ExceptionPolicy|MaxDays|Endpoint|Alias|Binding|Organization|Family|Overrides|Override";

    public readonly JsonTypes Types;

    /// <summary>What the entries of a list may be.</summary>
    public readonly JsonTypes Items;

    public readonly Form Form;

    /// <summary>The valid words of <see cref="Form.Word"/>: `a|b`.</summary>
    public readonly string Words = "";

    /// <summary>What an object here (or as an entry of a list here) is.</summary>
    public readonly ObjectId Object;

    /// <summary>What a rule compares a dimension with: `not`, `some`, `every` and `absent` may stand here.</summary>
    public readonly bool IsOperand;

    /// <summary>A text here may be `@group`.</summary>
    public readonly bool TakesGroups;

    /// <summary>A list of declarations; other lists say something by their entries, and nothing when they have none.</summary>
    public readonly bool MayBeEmpty;

    public ValueShape(string notation)
    {
        IsOperand = notation[0] == '=';
        TakesGroups = notation[0] is '=' or '@';
        MayBeEmpty = notation[notation.Length - 1] == '*';
        var isList = MayBeEmpty || notation[notation.Length - 1] == ']';
        var isOneOrMore = TakesGroups || notation[notation.Length - 1] == '+';

        foreach (var part in notation.TrimStart('=', '@').TrimEnd('+', '*', '[', ']').Split('/'))
        {
            var form = Policy.Words.IndexOf(FormNames, part);
            if (part == "flag") Types |= JsonTypes.Boolean;
            else if (part == "null") Types |= JsonTypes.Null;
            else if (part[0] is >= 'A' and <= 'Z') (Types, Object) = (Types | JsonTypes.Object, (ObjectId)(Policy.Words.IndexOf(ObjectNames, part) + 1));
            else if (form >= (int)Form.One) (Types, Form) = (Types | JsonTypes.Number, (Form)form);
            else if (form >= 0) (Types, Form) = (Types | JsonTypes.Text, (Form)form);
            else (Types, Form, Words) = (Types | JsonTypes.Text, Form.Word, part);
        }

        // A list of many holds what stands alone, but not another way of choosing.
        Items = isOneOrMore && !IsOperand ? Types & ~JsonTypes.Object : Types;
        if (isList) Types = JsonTypes.List;
        if (isOneOrMore) Types |= JsonTypes.List;
        if (IsOperand) Types |= JsonTypes.Object;
    }
}

/// <summary>One key of an object.</summary>
internal sealed class KeyShape
{
    public readonly string Name;

    public readonly bool IsRequired;

    public readonly ValueShape Value;

    /// <summary>A sentence for whoever writes the file; the JSON Schema's description.</summary>
    public readonly string Meaning;

    /// <param name="line">`name notation meaning`, with `!` after the name of a required key.</param>
    public KeyShape(string line)
    {
        var nameEnd = line.IndexOf(' ');
        IsRequired = line[nameEnd - 1] == '!';
        Name = line.Substring(0, IsRequired ? nameEnd - 1 : nameEnd);

        var rest = line.Substring(nameEnd).TrimStart(' ');
        var notationEnd = rest.IndexOf(' ');
        Value = new ValueShape(rest.Substring(0, notationEnd));
        Meaning = rest.Substring(notationEnd).TrimStart(' ');
    }
}

/// <summary>One object of the language.</summary>
internal sealed class ObjectShape
{
    /// <summary>Stands for every key of an object whose keys are free names.</summary>
    public const string AnyKey = "*";

    public readonly ObjectId Id;

    /// <summary>As messages call it: `a rule`, `the policy`.</summary>
    public readonly string Title;

    public readonly KeyShape[] Keys;

    /// <param name="description">The title, and a line for each key.</param>
    public ObjectShape(ObjectId id, string description)
    {
        var lines = description.Split('\n');
        Id = id;
        Title = lines[0];
        Keys = new KeyShape[lines.Length - 1];
        for (var i = 0; i < Keys.Length; i++) Keys[i] = new KeyShape(lines[i + 1]);
    }

    public KeyShape? Find(string name)
    {
        foreach (var key in Keys)
        {
            if (key.Name == name || key.Name == AnyKey) return key;
        }

        return null;
    }

    /// <summary>All keys, as a list of <see cref="Words"/>.</summary>
    public string Names()
    {
        var names = new StringBuilder();
        foreach (var key in Keys)
        {
            names.Append(names.Length == 0 ? "" : "|").Append(key.Name);
        }

        return names.ToString();
    }
}
