using ModelOriginAnalyzer.Catalog;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>Country codes, and the words for the catalog's enumerations.</summary>
public class CatalogNamesTests
{
    [Theory]
    [InlineData("CN", true)]
    [InlineData("HK", true)]
    [InlineData("TW", true)]
    [InlineData("AD", true)]
    [InlineData("ZW", true)]
    [InlineData("UK", false)]
    [InlineData("EU", false)]
    [InlineData("cn", false)]
    [InlineData("C", false)]
    [InlineData("D A", false)]
    [InlineData("E ", false)]
    [InlineData(" A", false)]
    [InlineData("", false)]
    public void A_country_has_an_assigned_code_of_two_capitals(string code, bool expected) => Assert.Equal(expected, CountryCodes.IsKnown(code));

    [Fact]
    public void Every_listed_country_is_known_once()
    {
        Assert.Equal(249, CountryCodes.All.Length);
        Assert.Equal(CountryCodes.All.Order(StringComparer.Ordinal).Distinct(), CountryCodes.All);
        Assert.All(CountryCodes.All, code => Assert.True(CountryCodes.IsKnown(code)));
    }

    [Fact]
    public void Every_value_is_spelled_and_read_back()
    {
        Check<Hosting>(Spelling.Of, Spelling.TryParse);
        Check<Weights>(Spelling.Of, Spelling.TryParse);
        Check<ModelTask>(Spelling.Of, Spelling.TryParse);
        Check<Via>(Spelling.Of, Spelling.TryParse);
        Check<LineageKnowledge>(Spelling.Of, Spelling.TryParse);
        Check<LicenseUse>(Spelling.Of, Spelling.TryParse);
        Check<SdkRole>(Spelling.Of, Spelling.TryParse);
    }

    private delegate bool Parser<T>(string text, out T value);

    private static void Check<T>(Func<T, string> spell, Parser<T> parse)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            var text = spell(value);

            Assert.Equal(value.ToString(), text.Replace("-", ""), ignoreCase: true);
            Assert.True(parse(text, out var read));
            Assert.Equal(value, read);
            Assert.False(parse(text.ToUpperInvariant(), out _));
        }
    }
}
