using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Policy;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Policy;

/// <summary>FNV-1a (64 bits) over the UTF-16 code units, low byte first, of each text and a zero behind it; the values were computed apart from the product.</summary>
public sealed class PolicyHashTests
{
    private static string Of(params string[] texts)
    {
        var hash = new PolicyHash();
        foreach (var text in texts) hash.Add(text);
        return hash.ToString();
    }

    private static string OfSource(string text)
    {
        var hash = new PolicyHash();
        hash.Add(SourceText.From(text));
        return hash.ToString();
    }

    [Theory]
    [InlineData("", "08328807b4eb6fed")]
    [InlineData("a", "ac804b820e4fe984")]
    [InlineData("{ \"version\": 1 }\n", "8939876e1c1fca30")]
    [InlineData("中", "46cbc38f09e764f2")]
    public void A_text_has_the_same_fingerprint_as_a_string_and_as_a_source(string text, string expected) =>
        Assert.Equal((expected, expected), (Of(text), OfSource(text)));

    [Fact]
    public void Where_one_text_ends_and_the_next_begins_counts()
    {
        Assert.Equal("cbf29ce484222325", Of());
        Assert.Equal(("67c1c2be59716b55", "381435a5014ba985"), (Of("ab", "c"), Of("a", "bc")));
    }

    [Theory]
    [InlineData("a", 1024, "27bb01096cdc3fed")]
    [InlineData("ab", 1500, "3eb49f738212bf4d")]
    public void Long_texts_are_read_in_parts(string unit, int times, string expected)
    {
        var text = string.Concat(Enumerable.Repeat(unit, times));

        Assert.Equal((expected, expected), (Of(text), OfSource(text)));
    }

    [Fact]
    public void Line_ends_of_a_source_count_as_one_character()
    {
        Assert.Equal(OfSource("{\n}\n"), OfSource("{\r\n}\r\n"));
        Assert.NotEqual(OfSource("{\n}\n"), OfSource("{}"));
    }
}
