using CsCheck;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Policy;

/// <summary>What spares measuring distances must never spare one that counts.</summary>
public sealed class NearbyNameTests
{
    private static readonly Gen<string> s_names = Gen.OneOf(
        Gen.OneOf(OriginCatalog.BuiltIn.FamilyNames.AddRange(OriginCatalog.BuiltIn.HostPatterns).Select(Gen.Const).ToArray()),
        Gen.String[Gen.Char["aAzZ09-._@éü"], 0, 12]);

    [Fact]
    public void Texts_within_some_edits_differ_in_few_letters() => Gen.Select(s_names, Gen.Int[0, 40], Gen.Char["aQ7-é"], Gen.Int[0, 3], Gen.Int[1, 2]).Sample((name, at, letter, kind, edits) =>
    {
        var written = name;
        for (var i = 0; i < edits; i++) written = Edited(written, (at + i) % (written.Length + 1), letter, kind);

        var distance = NearestName.Distance(written, name, limit: 10);
        return distance > edits || Letters.Of(written).MayBeWithin(edits, Letters.Of(name));
    });

    [Fact]
    public void A_part_has_no_letters_that_the_whole_does_not_have() => Gen.Select(s_names, s_names, s_names).Sample((before, name, after) =>
        Letters.Of(name.ToUpperInvariant() == name ? name : name.ToLowerInvariant()).AreIn(Letters.Of(before + name.ToLowerInvariant() + after))
        && Letters.Of(name).MayBePartWithin(0, Letters.Of(before + name + after)));

    [Theory]
    [InlineData("gpt-4o", "llama-3.1")]
    [InlineData("api.openai.com", "dashscope.aliyuncs.com")]
    public void Texts_of_other_letters_are_far(string written, string name) => Assert.False(Letters.Of(written).MayBeWithin(2, Letters.Of(name)));

    private static string Edited(string text, int at, char letter, int kind) => kind switch
    {
        0 => text.Insert(at, letter.ToString()),
        1 when at < text.Length => text.Remove(at, 1),
        2 when at < text.Length => text.Remove(at, 1).Insert(at, letter.ToString()),
        3 when at + 1 < text.Length => text[..at] + text[at + 1] + text[at] + text[(at + 2)..],
        _ => text,
    };
}
