using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Tests.Catalog;
using ModelOriginAnalyzer.Uses;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Uses;

public sealed class OrganizationDirectoryTests
{
    private static readonly OrganizationDirectory s_directory = new(OriginCatalog.BuiltIn, new DeclaredFacts { Organizations = [new DeclaredOrganization("Contoso", "DE", null), new DeclaredOrganization("Fabrikam", null, null)] });

    [Fact]
    public void A_holding_without_a_majority_is_an_owner_and_covers_nothing()
    {
        var openAi = s_directory.Facts("OpenAI");

        Assert.Contains(openAi.Owners.Members, owner => owner.Value is { Organization: "Microsoft", Stake: 27 });
        Assert.Empty(openAi.CoveredBy);
        Assert.False(OrganizationDirectory.AreOne(openAi, s_directory.Facts("Microsoft")));
    }

    /// <summary>Leaf belongs to Middle (80), Middle to Top (60) and to Friend (20), Top to nobody and Friend in a part that nobody knows to Top.</summary>
    private static OrganizationDirectory Chain()
    {
        static string Owner(string name, string stake) => $$"""{ "organization": "{{name}}", "stake": {{stake}}, {{CompilerRules.Sourced}} }""";

        static string Organization(string name, params string[] owners) => CompilerRules.Organization(name, $"\"owners\": [{string.Join(",", owners)}],");

        return new(
            CompilerRules.Sound(CompilerRules.Compile(
                Organization("Leaf", Owner("Middle", "80")),
                Organization("Middle", Owner("Top", "60"), Owner("Friend", "20")),
                Organization("Friend", Owner("Top", "null")),
                Organization("Top"))),
            DeclaredFacts.None);
    }

    [Fact]
    public void Stakes_multiply_along_the_chain_and_a_missing_one_makes_the_product_unknown()
    {
        var owners = Chain().Facts("Leaf").Owners.Members.Select(owner => $"{owner.Value.Organization} {owner.Value.Stake?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"}");

        Assert.Equal(["Middle 80", "Top 48", "Friend 16", "Top ?"], owners);
    }

    [Fact]
    public void A_chain_of_majorities_covers()
    {
        var directory = Chain();

        Assert.Equal(["Middle", "Top"], directory.Facts("Leaf").CoveredBy);
        Assert.True(OrganizationDirectory.AreOne(directory.Facts("Leaf"), directory.Facts("Top")));
        Assert.False(OrganizationDirectory.AreOne(directory.Facts("Leaf"), directory.Facts("Friend")));
    }

    [Fact]
    public void A_missing_stake_is_unknown()
        => Assert.Contains(s_directory.Facts("DeepSeek").Owners.Members, owner => owner.Value is { Organization: "High-Flyer", Stake: null });

    [Fact]
    public void An_organization_without_recorded_owners_has_none() => Assert.True(s_directory.Facts("High-Flyer").Owners.IsAbsent);

    [Fact]
    public void Another_name_leads_to_the_canonical_one() => Assert.Equal("Zhipu AI", s_directory.Facts("zai-org").Name);

    [Fact]
    public void A_declared_organization_has_what_is_declared()
    {
        Assert.Equal("DE (Declared)", Resolved.Show(s_directory.Facts("Contoso").Country));
        Assert.Equal("? Undisclosed", Resolved.Show(s_directory.Facts("Fabrikam").Country));
        Assert.True(s_directory.Facts("Contoso").Owners.IsAbsent);
    }

    [Fact]
    public void A_name_that_nobody_knows_has_unlisted_facts()
    {
        var facts = s_directory.Facts("Nobody");

        Assert.Equal("? Unlisted", Resolved.Show(facts.Country));
        Assert.Equal(UnknownKind.Unlisted, facts.Owners.Unknown);
    }
}
