using CsCheck;
using ModelOriginAnalyzer.Text;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Text;

/// <summary>The valid name that somebody probably meant.</summary>
public class NearestNameTests
{
    [Theory]
    [InlineData("verdict", "verdict", 0)]
    [InlineData("Verdict", "verdict", 0)]
    [InlineData("verdct", "verdict", 1)]
    [InlineData("verdiict", "verdict", 1)]
    [InlineData("verdikt", "verdict", 1)]
    [InlineData("vedrict", "verdict", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("ca", "abc", 3)]
    public void Edits_are_counted(string left, string right, int expected) => Assert.Equal(expected, NearestName.Distance(left, right, limit: 10));

    [Theory]
    [InlineData("finetune", "fine-tune")]
    [InlineData("continued-pretraining", "continued-pretrain")]
    [InlineData("megre", "merge")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    public void The_nearest_is_suggested_if_it_is_near(string written, string? expected) =>
        Assert.Equal(expected, NearestName.Find(written, ["merge", "adapter", "fine-tune", "continued-pretrain"]));

    [Fact]
    public void Of_two_that_are_equally_near_the_first_in_ordinal_order_is_taken()
    {
        Assert.Equal("bat", NearestName.Find("xat", ["hat", "cat", "bat"]));
        Assert.Equal("bat", NearestName.Find("xat", ["bat", "cat", "hat"]));
    }

    [Fact]
    public void Of_two_that_are_equally_near_a_letter_is_sooner_left_out_than_added()
    {
        Assert.Equal("DeepSeek", NearestName.Find("DeepSek", ["DeepSE", "DeepSeek"]));
        Assert.Equal("DeepSeek", NearestName.Find("DeepSek", ["DeepSeek", "DeepSE"]));
    }

    [Fact]
    public void Distance_is_the_same_in_both_directions_and_never_above_the_longer_text() =>
        Gen.Select(Gen.String[Gen.Char["abC-"], 0, 8], Gen.String[Gen.Char["abC-"], 0, 8]).Sample((left, right) =>
        {
            var distance = NearestName.Distance(left, right, limit: 20);
            return distance == NearestName.Distance(right, left, limit: 20)
                && distance <= Math.Max(left.Length, right.Length)
                && distance >= Math.Abs(left.Length - right.Length)
                && (distance == 0) == left.Equals(right, StringComparison.OrdinalIgnoreCase);
        });

    [Theory]
    [InlineData("gpt-4o", 1)]
    [InlineData("deepseek-r1", 2)]
    public void A_slip_of_the_pen_is_one_edit_in_a_short_text_and_two_in_a_longer(string written, int expected) => Assert.Equal(expected, NearestName.SlipLimit(written));

    [Fact]
    public void A_limit_changes_no_distance_within_it() =>
        Gen.Select(Gen.String[Gen.Char["abC-"], 0, 70], Gen.String[Gen.Char["abC-"], 0, 70], Gen.Int[0, 6]).Sample((left, right, limit) =>
        {
            var exact = NearestName.Distance(left, right, limit: 1000);
            var limited = NearestName.Distance(left, right, limit);
            return exact <= limit ? limited == exact : limited > limit;
        });
}
