using ModelOriginAnalyzer.Catalog;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>A host that only looks like one of the catalog is never taken for it, and never passes without a word.</summary>
public sealed class HostSuspicionTests
{
    [Theory]
    [InlineData("https://api.dеepseek.com/v1")]         // Cyrillic e
    [InlineData("https://арi.deepseek.com/v1")]         // Cyrillic a and p
    [InlineData("https://api.deepsεek.com/v1")]         // Greek epsilon
    [InlineData("https://api.dëepseek.com/v1")]
    [InlineData("https://api.ᴅeepseek.com/v1")]
    [InlineData("https://api.deepseeκ.com/v1")]
    [InlineData("https://xn--pi-6kc.deepseek.com/v1")]  // the second one in Punycode
    [InlineData("https://api‐deepseek.com/v1", null)]   // a hyphen of another kind, in a host that the catalog does not have
    [InlineData("https://bücher.acme.net", null)]
    [InlineData("https://api.deepseek.com", null)]
    [InlineData("https://api.deepseek.com.acme.net", null)]
    [InlineData("https://аpi.acme.net", null)]
    [InlineData("http://dеepseek", null)]
    [InlineData("https://дом.рф", null)]
    public void Letters_of_other_scripts_make_another_host(string written, string? lookalike = "api.deepseek.com")
    {
        var identity = IdentityResolver.ResolveEndpoint(OriginCatalog.BuiltIn, written)!;

        Assert.Equal(lookalike, identity.LooksLike);
        if (lookalike is null) return;
        Assert.True(identity.IsUnlisted);
        Assert.Null(identity.Operator);
        Assert.Equal("the host only looks like 'api.deepseek.com'", identity.Suspicion);
    }

    [Theory]
    [InlineData("https://api.0penai.com/v1", "api.openai.com")]
    [InlineData("https://api.anthr0pic.corn/v1", "api.anthropic.com")]
    [InlineData("https://contoso.0penai.azure.com", "contoso.openai.azure.com")]
    [InlineData("https://api.openai1.com", null)]
    [InlineData("https://learn0.acme.net", null)]
    public void Digits_and_pairs_that_look_like_letters_do_too(string written, string? lookalike) =>
        Assert.Equal(lookalike, IdentityResolver.ResolveEndpoint(OriginCatalog.BuiltIn, written)!.LooksLike);

    /// <summary>What a client understands keeps its answer, and the spelling is told.</summary>
    [Theory]
    [InlineData("https://api.openai.com@api.deepseek.com/v1", "DeepSeek", "what stands before the '@' reads like a host and is none")]
    [InlineData("https://api.deep\u200Dseek.com/v1", "DeepSeek", "the host is written with characters that do not show")]
    [InlineData("https://%61%70%69.deepseek.com/v1", "DeepSeek", "letters of the host are written as percent signs and digits")]
    [InlineData("http://2130706433:11434", null, "the address is written in a notation that hides it")]
    [InlineData("https://API.DeepSeek.com.:443/v1", "DeepSeek", null)]
    [InlineData("http://127.0.0.1:11434", null, null)]
    public void A_disguise_changes_no_answer(string written, string? @operator, string? suspicion)
    {
        var identity = IdentityResolver.ResolveEndpoint(OriginCatalog.BuiltIn, written)!;

        Assert.Equal((@operator, suspicion), (identity.Operator?.Name, identity.Suspicion));
    }

    /// <summary>A plain host is itself: no plain letter looks like another one.</summary>
    [Fact]
    public void Plain_text_has_no_lookalike() => Assert.Null(LookalikeLetters.Plain("abcdefghijklmnopqrstuvwxyz-.0123456789"));
}
