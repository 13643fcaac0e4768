using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.CodeFixes;
using Xunit;

namespace ModelOriginAnalyzer.Tests.CodeFixes;

public sealed class LiteralWriterTests
{
    [Theory]
    [InlineData("\"old\"", "new", "\"new\"")]
    [InlineData("\"old\"", "a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("@\"old\"", "a\"b\\c", "@\"a\"\"b\\c\"")]
    [InlineData("\"\"\"old\"\"\"", "new", "\"\"\"new\"\"\"")]
    [InlineData("\"old\"u8", "new", "\"new\"u8")]
    [InlineData("$\"old{1}\"", "new", "$\"new{1}\"")]
    public void The_new_value_is_spelt_as_the_literal_is(string literal, string value, string expected) =>
        Assert.Equal("_ = " + expected + ";", InCSharp("_ = " + literal + ";", "old", value));

    [Theory]
    [InlineData("\"\"\"old\"\"\"", "a\"b")]
    [InlineData("$\"old{1}\"", "a{b}")]
    public void A_value_that_would_change_the_literals_kind_is_not_written(string literal, string value) =>
        Assert.Null(InCSharp("_ = " + literal + ";", "old", value));

    [Fact]
    public void An_escaped_value_is_recognised()
    {
        const string source = """_ = "d\u0065ep";""";
        var span = new TextSpan(source.IndexOf("d\\u", StringComparison.Ordinal), "d\\u0065ep".Length);
        var change = LiteralWriter.InCSharp(CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken), span, "deep", "shallow");
        Assert.Equal("shallow", change?.NewText);
    }

    [Theory]
    [InlineData(4, 3)]
    [InlineData(5, 2)]
    [InlineData(4, 5)]
    public void A_span_that_is_not_the_whole_value_is_left_alone(int start, int length) => Assert.Null(
        LiteralWriter.InCSharp(CSharpSyntaxTree.ParseText("_ = \"old\";", cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken), new TextSpan(start, length), "old", "new"));

    [Fact]
    public void Nothing_is_written_where_the_old_value_is_gone() => Assert.Null(
        LiteralWriter.InCSharp(CSharpSyntaxTree.ParseText("_ = \"other\";", cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken), new TextSpan(5, 5), "older", "new"));

    [Theory]
    [InlineData("""{ "a": "old" }""", "new", """{ "a": "new" }""")]
    [InlineData("""{ "a": [ "old" ] } // comment""", "x\"y", """{ "a": [ "x\"y" ] } // comment""")]
    public void Json_is_escaped_as_json(string text, string value, string expected)
    {
        var source = SourceText.From(text);
        var change = LiteralWriter.InJson(source, new TextSpan(text.IndexOf("old", StringComparison.Ordinal), 3), "old", value, TestContext.Current.CancellationToken);
        Assert.Equal(expected, source.WithChanges(change!.Value).ToString());
    }

    [Fact]
    public void Json_whose_value_has_changed_is_left_alone() => Assert.Null(
        LiteralWriter.InJson(SourceText.From("""{ "a": "other" }"""), new TextSpan(8, 5), "older", "new", TestContext.Current.CancellationToken));

    private static string? InCSharp(string source, string oldValue, string newValue)
    {
        var text = SourceText.From(source);
        var root = CSharpSyntaxTree.ParseText(text, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken);
        var change = LiteralWriter.InCSharp(root, new TextSpan(source.IndexOf(oldValue, StringComparison.Ordinal), oldValue.Length), oldValue, newValue);
        return change is { } real ? text.WithChanges(real).ToString() : null;
    }
}
