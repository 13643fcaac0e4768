using System;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>How well a text is known to be a model's id.</summary>
internal enum ModelKnowledge : byte
{
    Unknown,

    /// <summary>A known id that is also a word (`o1`, `solar`): it needs company.</summary>
    Weak,

    /// <summary>An id that means nothing else.</summary>
    Distinctive,
}

/// <summary>Whether anybody has said of an id that it is a model: the catalog, the team's facts, or a rule that asks for it.</summary>
internal static class KnownModels
{
    public static ModelKnowledge Of(ModelIdentity identity, OriginPolicy policy)
    {
        if (!identity.IsUnlisted) return identity.Distinctive ? ModelKnowledge.Distinctive : ModelKnowledge.Weak;

        return IsDeclared(identity, policy) || IsAskedFor(identity, policy) ? ModelKnowledge.Distinctive : ModelKnowledge.Unknown;
    }

    /// <summary>Whether the team's facts or a rule name models at all: otherwise only the catalog knows an id.</summary>
    public static bool TeamNamesModels(OriginPolicy policy)
    {
        if (!policy.Facts.Aliases.IsEmpty || !policy.Facts.Families.IsEmpty) return true;

        foreach (var rule in policy.Rules)
        {
            if (NamesModels(rule.When)) return true;
        }

        return false;
    }

    private static bool NamesModels(Condition condition)
    {
        switch (condition)
        {
            case Condition.All all:
                foreach (var part in all.Parts)
                {
                    if (NamesModels(part)) return true;
                }

                return false;

            case Condition.Any any:
                foreach (var part in any.Parts)
                {
                    if (NamesModels(part)) return true;
                }

                return false;

            default:
                return condition is Condition.Test { Operand: Operand.Models };
        }
    }

    private static bool IsDeclared(ModelIdentity identity, OriginPolicy policy)
    {
        foreach (var alias in policy.Facts.Aliases)
        {
            if (string.Equals(alias.Model, identity.Written, StringComparison.OrdinalIgnoreCase)) return true;
        }

        foreach (var family in policy.Facts.Families)
        {
            foreach (var pattern in family.Match)
            {
                if (identity.Identifier.Matches(pattern)) return true;
            }
        }

        return false;
    }

    private static bool IsAskedFor(ModelIdentity identity, OriginPolicy policy)
    {
        foreach (var rule in policy.Rules)
        {
            if (Asks(rule.When, identity)) return true;
        }

        return false;
    }

    private static bool Asks(Condition condition, ModelIdentity identity)
    {
        switch (condition)
        {
            case Condition.All all:
                foreach (var part in all.Parts)
                {
                    if (Asks(part, identity)) return true;
                }

                return false;

            case Condition.Any any:
                foreach (var part in any.Parts)
                {
                    if (Asks(part, identity)) return true;
                }

                return false;

            case Condition.Test { Operand: Operand.Models models }:
                foreach (var pattern in models.Patterns)
                {
                    if (pattern.Written.Trim('*').Length > 0 && identity.Identifier.Matches(pattern)) return true;
                }

                return false;

            default:
                return false;
        }
    }
}
