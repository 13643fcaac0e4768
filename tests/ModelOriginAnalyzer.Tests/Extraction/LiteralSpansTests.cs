using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelOriginAnalyzer.Extraction;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Extraction;

public sealed class LiteralSpansTests
{
    private const string Q = "\"\"\"";

    public static TheoryData<string, string, string> Spellings => new()
    {
        { "\"api.deepseek.com\"", "deepseek", "deepseek" },
        { "\"a\\tb\"", "b", "b" },
        { "\"a\\\\b\\\"c\"", "b\"", "b\\\"" },
        { "\"api.\\u0064eepseek.com\"", "deepseek", "\\u0064eepseek" },
        { "\"api.\\x64\\x0065epseek.com\"", "de", "\\x64\\x0065" },
        { "\"\\U00000064eep\"", "deep", "\\U00000064eep" },
        { "\"\\U0001F600deep\"", "deep", "deep" },
        { "@\"C:\\deep\\seek\"", "deep\\seek", "deep\\seek" },
        { "@\"say \"\"deep\"\" now\"", "\"deep\"", "\"\"deep\"\"" },
        { "@\"one\ndeep\"", "deep", "deep" },
        { Q + "a \"deep\" b" + Q, "\"deep\"", "\"deep\"" },
        { Q + "\n    one\n      deep\n\n    seek\n    " + Q, "  deep", "  deep" },
        { Q + "\n    one\n      deep\n\n    seek\n    " + Q, "seek", "seek" },
        { Q + "\r\n  one\r\n  deep\r\n  " + Q, "one\r\ndeep", "one\r\n  deep" },
        { "\"deep\"u8", "deep", "deep" },
        { "@\"a\"\"deep\"u8", "\"deep", "\"\"deep" },
        { Q + "\n  deep\n  " + Q + "u8", "deep", "deep" },
        { "$\"https://{1}.deep.com\"", "deep", "deep" },
        { "$\"a{{b}} \\u0064eep{1}\"", "b} deep", "b}} \\u0064eep" },
        { "$@\"{1}a{{\"\"deep\"", "{\"deep", "{{\"\"deep" },
        { "$" + Q + "{1} deep" + Q, "deep", "deep" },
        { "$$" + Q + "{ {{1}} {deep}" + Q, "{deep}", "{deep}" },
        { "$" + Q + "\n    one\n      deep {1}\n    seek\n    " + Q, "  deep", "  deep" },
        { "$" + Q + "\n    one {1}\n    two deep\n    seek\n    " + Q, "deep\nseek", "deep\n    seek" },
    };

    [Theory, MemberData(nameof(Spellings))]
    public void A_part_of_the_value_is_found_in_the_source(string literal, string part, string expected)
    {
        var root = Parse("var x = " + literal + ";");
        var token = root.DescendantTokens().Single(token => LiteralSpans.ValueOf(token)?.Contains(part, StringComparison.Ordinal) == true);
        var span = LiteralSpans.SpanOf(token, LiteralSpans.ValueOf(token)!.IndexOf(part, StringComparison.Ordinal), part.Length);
        Assert.NotNull(span);
        Assert.Equal(expected, root.ToFullString().Substring(span.Value.Start, span.Value.Length));
    }

    [Theory]
    [InlineData("42")]
    [InlineData("'x'")]
    [InlineData("name")]
    public void Other_tokens_have_no_string_value(string expression)
        => Assert.All(Parse("var x = " + expression + ";").DescendantTokens(), static token => Assert.Null(LiteralSpans.ValueOf(token)));

    [Theory]
    [InlineData("\"abc")]
    [InlineData("\"\"\"\n  abc\n  ")]
    [InlineData("@\"abc")]
    [InlineData("$\"abc {")]
    [InlineData("\"\"\"\n abc\n  \"\"\"")]
    [InlineData("\"\\u00\"")]
    [InlineData("\"\\")]
    public void Broken_literals_never_throw(string literal)
    {
        foreach (var token in Parse("var x = " + literal).DescendantTokens())
        {
            if (LiteralSpans.ValueOf(token) is not { } value) continue;

            for (var start = 0; start <= value.Length; start++) LiteralSpans.SpanOf(token, start, value.Length - start);
        }
    }

    [Fact]
    public void Every_character_of_any_string_in_any_spelling_is_spelt_by_its_span()
    {
        var character = Gen.Frequency((8, Gen.Char['a', 'z']), (2, Gen.Char["\"\\{}\t\n é$"]));
        Gen.Select(character.Array[0, 12], Gen.Int[0, 5]).Sample(input =>
        {
            var value = new string(input.Item1);
            var literal = Spell(value, input.Item2);
            var expression = SyntaxFactory.ParseExpression(literal);
            var token = expression.DescendantTokens().FirstOrDefault(static token => LiteralSpans.ValueOf(token) is not null);
            if (value.Length == 0 && token == default) return;

            Assert.Equal(value, LiteralSpans.ValueOf(token));
            for (var i = 0; i < value.Length; i++)
            {
                var span = LiteralSpans.SpanOf(token, i, 1);
                Assert.NotNull(span);
                Assert.Equal(value[i].ToString(), Unspell(literal.Substring(span.Value.Start, span.Value.Length), input.Item2));
            }

            var whole = LiteralSpans.SpanOf(token, 0, value.Length)!.Value;
            Assert.Equal(LiteralSpans.SpanOf(token, 0, 0)!.Value.Start, whole.Start);
        });
    }

    private static SyntaxNode Parse(string source) => CSharpSyntaxTree.ParseText(source).GetRoot();

    private static string Spell(string value, int style) => style switch
    {
        0 => SymbolDisplay.FormatLiteral(value, quote: true),
        1 => "@\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"",
        2 => "\"" + Escaped(value) + "\"",
        3 => "\"\"\"\"\"\"\"\"\"\"\"\"\"\"\n  " + value.Replace("\n", "\n  ", StringComparison.Ordinal) + "\n  \"\"\"\"\"\"\"\"\"\"\"\"\"\"",
        4 => "$@\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal) + "\"",
        _ => SymbolDisplay.FormatLiteral(value, quote: true) + "u8",
    };

    private static string Unspell(string source, int style) => style switch
    {
        1 => source.Replace("\"\"", "\"", StringComparison.Ordinal),
        3 => source,
        4 => source.Replace("\"\"", "\"", StringComparison.Ordinal).Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal),
        _ => (string)((LiteralExpressionSyntax)SyntaxFactory.ParseExpression("\"" + source + "\"")).Token.Value!,
    };

    private static string Escaped(string value)
    {
        var spelt = new StringBuilder();
        foreach (var c in value) spelt.Append("\\u").Append(((int)c).ToString("x4", null));
        return spelt.ToString();
    }
}
