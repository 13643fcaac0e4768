using System;
using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Decision;

/// <summary>An operand against one member of a dimension's set, or against the empty set.</summary>
internal static class OperandMatch
{
    /// <param name="member">A text, an organization, a holding or an ancestor, as the dimension has it.</param>
    /// <param name="model">The use's model half, for `model` patterns.</param>
    public static Answer OnMember(Dimension dimension, Operand operand, object member, ModelHalf? model)
    {
        switch (operand)
        {
            case Operand.Not not:
                return OnMember(dimension, not.Inner, member, model).Negated;
            case Operand.AnyOf any:
                var result = Answer.Of(false);
                foreach (var part in any.Parts) result = result.Or(OnMember(dimension, part, member, model));
                return result;
            case Operand.Absent absent:
                return Answer.Of(!absent.Value);
            case Operand.Names names:
                return member is OrganizationFacts organization
                    ? IsOrCovers(organization, names.Values, dimension)
                    : Answer.Of(names.Values.Contains((string)member));
            case Operand.Wildcards wildcards:
                return Answer.Of(MatchesAny(dimension, wildcards.Patterns, (string)member));
            case Operand.Models models:
                return MatchesModel(models.Patterns, (string)member, model);
            case Operand.Owner owner:
                return Owns(owner, (OwnerFact)member, dimension);
            default:
                return IsAncestor((Operand.Ancestor)operand, (LineageFact)member);
        }
    }

    /// <summary>Absent is an answer: every condition on it is false, a negated one true where all members must hold (POLICY section 2).</summary>
    public static bool OnEmpty(Operand operand, bool allMustHold)
    {
        switch (operand)
        {
            case Operand.Absent absent:
                return absent.Value;
            case Operand.Not { Inner: Operand.Absent absent }:
                return !absent.Value;
            case Operand.Not { Inner: Operand.Not doubled }:
                return OnEmpty(doubled.Inner, allMustHold);
            case Operand.Not:
                return allMustHold;
            case Operand.AnyOf any:
                foreach (var part in any.Parts)
                {
                    if (OnEmpty(part, allMustHold)) return true;
                }

                return false;
            default:
                return false;
        }
    }

    /// <summary>A condition that names what it means, rather than what it does not.</summary>
    public static bool IsPositive(Operand operand)
    {
        if (operand is not Operand.AnyOf any) return operand is not (Operand.Not or Operand.Absent);

        foreach (var part in any.Parts)
        {
            if (!IsPositive(part)) return false;
        }

        return true;
    }

    private static bool MatchesAny(Dimension dimension, ImmutableArray<string> patterns, string text)
    {
        foreach (var pattern in patterns)
        {
            var matches = dimension switch
            {
                Dimension.Host => AddressPattern.MatchesHost(pattern, text),
                Dimension.Path => AddressPattern.MatchesPath(pattern, text),

                // SPDX ids are the same in any case.
                Dimension.License => Wildcard.Matches(pattern.AsSpan(), text.AsSpan(), ignoreCase: true),
                _ => Wildcard.Matches(pattern, text),
            };
            if (matches) return true;
        }

        return false;
    }

    private static Answer MatchesModel(ImmutableArray<ModelPattern> patterns, string member, ModelHalf? model)
    {
        // The half's identifier was read from what is written and knows the tag, which the canonical spelling may have lost.
        var identifier = model?.Identifier is { } read && model.Model.Members.Length == 1 ? read : ModelIdentifier.Parse(member);
        foreach (var pattern in patterns)
        {
            if (identifier.Matches(pattern)) return Answer.Of(true);
        }

        foreach (var pattern in patterns)
        {
            if (RollingAlias.MayReach(identifier, model, pattern)) return Answer.Maybe(UnknownKind.Undisclosed, Dimension.Version);
        }

        return Answer.Of(false);
    }

    /// <summary>An organization covers those that it holds a majority of; a holder whose stake nobody knows may.</summary>
    private static Answer IsOrCovers(OrganizationFacts organization, ImmutableArray<string> names, Dimension dimension)
    {
        if (organization.Name is { } name && names.Contains(name)) return Answer.Of(true);

        foreach (var holder in organization.CoveredBy)
        {
            if (names.Contains(holder)) return Answer.Of(true);
        }

        foreach (var owner in organization.Owners.Members)
        {
            if (owner.Value.Stake is null && names.Contains(owner.Value.Organization)) return Answer.Maybe(UnknownKind.Undisclosed, OwnerOf(dimension));
        }

        return organization.Name is null ? Answer.Maybe(UnknownKind.Undisclosed, dimension) : Answer.Of(false);
    }

    private static Answer Owns(Operand.Owner asked, OwnerFact owner, Dimension dimension)
    {
        if (!asked.Organizations.Contains(owner.Organization)) return Answer.Of(false);
        if (asked.AtLeast <= 0) return Answer.Of(true);
        return owner.Stake is { } stake ? Answer.Of(stake >= asked.AtLeast) : Answer.Maybe(owner.StakeUnknown, dimension);
    }

    private static Dimension OwnerOf(Dimension dimension) =>
        dimension == Dimension.Operator ? Dimension.OperatorOwner : Dimension.DeveloperOwner;

    private static Answer IsAncestor(Operand.Ancestor asked, LineageFact fact)
    {
        if (!IsAskedPath(asked, fact.Path)) return Answer.Of(false);

        var result = Answer.Of(true);
        if (asked.Families is { } families) result = result.And(Chosen(families, IsNamed(fact.Family, families.Names)));
        if (asked.Developers is { } developers) result = result.And(Chosen(developers, IsDevelopedBy(fact, developers.Names)));
        if (asked.Countries is { } countries)
        {
            result = result.And(Chosen(countries, fact.Country is { } country
                ? Answer.Of(countries.Names.Contains(country))
                : Answer.Maybe(fact.CountryUnknown == UnknownKind.None ? UnknownKind.Undisclosed : fact.CountryUnknown, Dimension.Lineage)));
        }

        return result;
    }

    private static Answer Chosen(Operand.NameChoice choice, Answer isNamed) => choice.Others ? isNamed.Negated : isNamed;

    private static Answer IsDevelopedBy(LineageFact fact, ImmutableArray<string> names)
    {
        foreach (var holder in fact.DeveloperCoveredBy)
        {
            if (names.Contains(holder)) return Answer.Of(true);
        }

        return IsNamed(fact.Developer, names);
    }

    private static Answer IsNamed(string? name, ImmutableArray<string> names) =>
        name is null ? Answer.Maybe(UnknownKind.Undisclosed, Dimension.Lineage) : Answer.Of(names.Contains(name));

    private static bool IsAskedPath(Operand.Ancestor asked, ImmutableArray<Via> path)
    {
        if (asked.Via is { } kinds && !HasAny(path, kinds)) return false;
        if (asked.OnlyVia is { } only && (path.IsEmpty || HasOther(path, only))) return false;

        // The family itself has no edge, so its path is not made of any kind: `via.not` leaves it in.
        return asked.NotVia is not { } leftOut || path.IsEmpty || HasOther(path, leftOut);
    }

    private static bool HasAny(ImmutableArray<Via> path, ImmutableArray<Via> kinds)
    {
        foreach (var edge in path)
        {
            if (kinds.IndexOf(edge) >= 0) return true;
        }

        return false;
    }

    private static bool HasOther(ImmutableArray<Via> path, ImmutableArray<Via> kinds)
    {
        foreach (var edge in path)
        {
            if (kinds.IndexOf(edge) < 0) return true;
        }

        return false;
    }
}
