using System.Globalization;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;

namespace ModelOriginAnalyzer.Cli.PolicyViewing;

/// <summary>A rule's conditions as words, groups replaced by what is in them.</summary>
internal static class ConditionWords
{
    public static string Of(Condition condition) => condition switch
    {
        Condition.All all => string.Join(" and ", all.Parts.Select(Of)),
        Condition.Any any => "(" + string.Join(" or ", any.Parts.Select(Of)) + ")",
        Condition.Test test => Subject(test) + Of(test.Operand, negated: false),
        _ => condition.ToString(),
    };

    private static string Subject(Condition.Test test)
    {
        var name = PolicyLanguage.NameOf(test.Dimension);
        return test.Quantifier switch
        {
            Quantifier.Some => "some " + name,
            Quantifier.Every => "every " + name,
            _ => name,
        };
    }

    private static string Of(Operand operand, bool negated) => operand switch
    {
        Operand.Not not => Of(not.Inner, !negated),
        Operand.Absent absent => absent.Value != negated ? " is absent" : " is not absent",
        Operand.Names names => Is(names.Values, negated),
        Operand.Models models => Matches(models.Patterns.Select(pattern => pattern.Written), negated),
        Operand.Wildcards wildcards => Matches(wildcards.Patterns, negated),
        Operand.Owner owner => Is(owner.Organizations, negated) + (owner.AtLeast > 0 ? string.Create(CultureInfo.InvariantCulture, $" with at least {owner.AtLeast}%") : ""),
        Operand.Ancestor ancestor => (negated ? " is not one" : " is one") + Of(ancestor),
        Operand.AnyOf any => string.Join(negated ? " and" : " or", any.Parts.Select(part => Of(part, negated))),
        _ => " " + operand,
    };

    private static string Of(Operand.Ancestor ancestor)
    {
        List<string> parts = [];
        if (ancestor.Families is { } families) parts.Add("of " + Choice(families));
        if (ancestor.Developers is { } developers) parts.Add("of " + Choice(developers));
        if (ancestor.Countries is { } countries) parts.Add("from " + Choice(countries));
        if (ancestor.Via is { } via) parts.Add("by way of " + Or(via.Select(Spelling.Of)));
        if (ancestor.NotVia is { } not) parts.Add("not only by way of " + Or(not.Select(Spelling.Of)));
        if (ancestor.OnlyVia is { } only) parts.Add("only by way of " + Or(only.Select(Spelling.Of)));
        return string.Concat(parts.Select(part => " " + part));
    }

    private static string Choice(Operand.NameChoice choice) => (choice.Others ? "another than " : "") + Or(choice.Names);

    private static string Is(IEnumerable<string> values, bool negated) => (negated ? " is not " : " is ") + Or(values);

    private static string Matches(IEnumerable<string> patterns, bool negated) => (negated ? " does not match " : " matches ") + Or(patterns);

    private static string Or(IEnumerable<string> values)
    {
        var all = values.ToList();
        return all.Count < 2 ? string.Concat(all) : string.Join(", ", all[..^1]) + " or " + all[^1];
    }
}
