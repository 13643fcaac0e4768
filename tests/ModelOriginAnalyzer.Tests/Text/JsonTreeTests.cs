using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Text;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Text;

public sealed class JsonTreeTests
{
    [Theory]
    [InlineData("""{ "a": 1[||] "b": 2 }""", "A comma is missing here", "{a=1 b=2}")]
    [InlineData("""[1[||] 2]""", "A comma is missing here", "[1 2]")]
    [InlineData("""{ "a"[||] 1, "b": 2 }""", "A colon is missing after 'a'", "{a=1 b=2}")]
    [InlineData("""{ "a":[||] , "b": 2 }""", "The value of 'a' is missing", "{b=2}")]
    [InlineData("""{ "a":[||] "b": 2 }""", "The value of 'a' is missing", "{b=2}")]
    [InlineData("""{ "a":[||] }""", "The value of 'a' is missing", "{}")]
    [InlineData("""{ "a"[||], "b": 2 }""", "A colon and a value are missing after 'a'", "{b=2}")]
    [InlineData("""{ "a"[||] "b": 2 }""", "A colon and a value are missing after 'a'", "{b=2}")]
    [InlineData("""{ [|,|] "b": 2 }""", "A property is missing before this comma", "{b=2}")]
    [InlineData("""[1,[|,|]2]""", "A value is missing before this comma", "[1 2]")]
    [InlineData("""{ [|:|] 1, "b": 2 }""", "A property name is missing before this colon", "{b=2}")]
    [InlineData("""{ [|7|]: 1, "b": 2 }""", "A property name in double quotes is expected here", "{b=2}")]
    [InlineData("""{ [|{|]"a": 1}, "b": 2 }""", "A property name in double quotes is expected here", "{b=2}")]
    [InlineData("""{ [|a|]: 1, "b": 2 }""", "The property name 'a' needs double quotes", "{a=1 b=2}")]
    [InlineData("""{ "a": [|'x'|], "b": 2 }""", "A string needs double quotes (\") in JSON", "{a=x b=2}")]
    [InlineData("""{ "a": [|None|], "b": 2 }""", "'None' is no JSON value; a text needs double quotes", "{b=2}")]
    [InlineData("""{ "a": [|deepseek-chat|], "b": 2 }""", "'deepseek-chat' is no JSON value; a text needs double quotes", "{b=2}")]
    [InlineData("""{ "a": [|007|], "b": 2 }""", "'007' is not a JSON number", "{a=007 b=2}")]
    [InlineData("""{ "a": [|1.2.3|], "b": 2 }""", "'1.2.3' is not a JSON number", "{a=1.2.3 b=2}")]
    [InlineData("""{ "a": [|#|], "b": 2 }""", "'#' is not expected here", "{b=2}")]
    [InlineData("{ \"a\": [|\u00A0|], \"b\": 2 }", "The character U+00A0 is not expected here", "{b=2}")]
    [InlineData("{ \"a\": [|\u0661\u0662|], \"b\": 2 }", "The character U+0661 is not expected here", "{b=2}")]
    [InlineData("{ \"a\": [|\u201Cx\u201D|], \"b\": 2 }", "Typographic quotes are no quotes in JSON; write \"", "{b=2}")]
    [InlineData("{ \"a\": [|\"x,|]\n \"b\": 2 }", "This string is not closed; its double quote is missing at the end of the line", "{a=x, b=2}")]
    [InlineData("{ [|\"a: 1,|]\n \"b\": 2 }", "This string is not closed; its double quote is missing at the end of the line", "{b=2}")]
    [InlineData("""{ "a": "C:[|\q|]", "b": 2 }""", "'\\q' is no JSON escape; a backslash is written \\\\", "{a=C:\\q b=2}")]
    [InlineData("""{ "a": "[|\u12|]", "b": 2 }""", "'\\u12' is not complete: four hexadecimal digits follow \\u", "{a=\\u12 b=2}")]
    [InlineData("{ \"a\": \"x[|\t|]y\", \"b\": 2 }", "A control character must be written as \\u0009 inside a string", "{a=x\ty b=2}")]
    [InlineData("""{ "a": [1[||] }""", "']' is missing here: the '[' in line 1 is not closed", "{a=[1]}")]
    [InlineData("""[{ "a": 1[||] ]""", "'}' is missing here: the '{' in line 1 is not closed", "[{a=1}]")]
    [InlineData("{ \"a\": [1 // one\n, 2[||] // two\n", "']' is missing here: the '[' in line 1 is not closed", "{a=[1 2]}")]
    [InlineData("""{ "a"/*1*/:/*2*/1[||]/*3*/ "b": 2 }""", "A comma is missing here", "{a=1 b=2}")]
    [InlineData("""{ "a": 1 [|]|], "b": 2 }""", "']' is not expected here", "{a=1 b=2}")]
    [InlineData("{\n \"a\": {\n  \"b\": [1, 2[||]", "']' is missing here: the '[' in line 3 is not closed", "{a={b=[1 2]}}")]
    [InlineData("{ \"a\": [|\"x|]", "This string is not closed; its double quote is missing at the end of the line", "{a=x}")]
    [InlineData("""{ "a": 1 [|/*|] b": 2 }""", "This comment is not closed; '*/' is missing", "{a=1}")]
    [InlineData("""{ "a": 1 [|}|], "b": 2 }""", "This '}' ends the file's object, but more properties follow", "{a=1 b=2}")]
    [InlineData("""{ "a": 1 } [|,|]""", "The JSON value of this file has ended; nothing but comments may follow it", "{a=1}")]
    [InlineData("""{ "a": 1 } [|{|] "b": 2 }""", "The JSON value of this file has ended; nothing but comments may follow it", "{a=1}")]
    [InlineData("""[|garbage|] { "b": 2 }""", "'garbage' is no JSON value; a text needs double quotes", "{b=2}")]
    [InlineData("[||]", "A JSON value is expected; this file has none", null)]
    [InlineData(" // nothing\n[||]", "A JSON value is expected; this file has none", null)]
    public void One_mistake_is_one_error_at_its_characters_and_the_rest_is_read(string marked, string message, string? read)
    {
        TestFileMarkupParser.GetSpan(marked, out var text, out var expected);

        var tree = JsonTestText.Parse(text);

        var error = Assert.Single(tree.Errors);
        Assert.Equal(message, error.Message);
        Assert.Equal(expected, error.Span);
        Assert.Equal(read, tree.Root is { } root ? Show(root) : null);
    }

    [Fact]
    public void Several_mistakes_are_all_said()
    {
        var tree = JsonTestText.Parse("""
            {
              "a" 1,
              "b": tru,
              "c": [1 2],
              "d": "x\q"
              "e": 5
            }
            """);

        Assert.Equal(5, tree.Errors.Length);
        Assert.Equal("{a=1 c=[1 2] d=x\\q e=5}", Show(tree.Root!));
    }

    [Fact]
    public void What_is_too_deep_is_one_error_and_the_rest_is_read()
    {
        var deep = new string('[', 63) + "[|[|]" + "\"]]]\", {" + "}" + new string(']', 64);
        TestFileMarkupParser.GetSpan($$"""{ "deep": {{deep}}, "b": 2 }""", out var text, out var expected);

        var tree = JsonTestText.Parse(text);

        var error = Assert.Single(tree.Errors);
        Assert.Equal(expected, error.Span);
        Assert.Equal("Nothing may stand deeper than 64 levels; what is inside is not read", error.Message);
        Assert.Equal("2", tree.Root!.Find("b")!.Value.Text);
    }

    [Fact]
    public void Depth_beyond_any_stack_is_read()
    {
        var tree = JsonTestText.Parse(new string('[', 1_000_000));
        Assert.Equal(2, tree.Errors.Length);
        Assert.Equal(64, tree.Errors[0].Span.Start);
    }

    [Theory]
    [InlineData("{\"[}{")]
    [InlineData("[{]")]
    [InlineData("{]}[")]
    [InlineData("\"a\":")]
    [InlineData("\\")]
    [InlineData("'")]
    [InlineData("{\"a\"\"b\"")]
    public void A_long_broken_text_costs_no_more_than_its_length(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.NotEmpty(JsonTestText.Parse(text).Errors);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public void Every_beginning_of_a_document_is_an_error_at_its_end_or_inside_its_last_string()
    {
        const string Text = """
            {
              // the readings
              "version": 1, "extends": ["preset:x", "y\u002fz"],
              "rules": [ { "id": "a", "when": { "hosting": { "not": ["self-hosted"] } }, "n": -1.5e3, "locked": true } ],
              "none": null
            }
            """;
        Assert.Empty(JsonTestText.Parse(Text).Errors);
        for (var length = 0; length < Text.Length; length++)
        {
            var beginning = Text[..length];
            var tree = JsonTestText.Parse(beginning);
            Assert.NotEmpty(tree.Errors);
            var last = tree.Errors[^1];
            Assert.True(last.Span.End >= beginning.TrimEnd().Length - 1 || beginning.Contains("//") && last.Span.End >= beginning.LastIndexOf("//", StringComparison.Ordinal) - 5,
                $"{last} does not stand at the end of: {beginning}");
            Assert.InRange(tree.Errors.Length, 1, 2);
        }
    }

    [Theory]
    [InlineData("""{"u":"https:\u002f\u002Fapi.deepseek.com\/v1"}""", "api.deepseek.com", "api.deepseek.com")]
    [InlineData("""{"u":"https:\/\/api\u002edeepseek.com"}""", "api.deepseek.com", """api\u002edeepseek.com""")]
    [InlineData("""{"u":"https://api.deepseek.com"}""", "api.deepseek.com", "api.deepseek.com")]
    [InlineData("""{"u":"\uD83D\uDE00deep\u0073eek"}""", "deepseek", """deep\u0073eek""")]
    [InlineData("""{"u":"\q\u12xdeepseek"}""", "deepseek", "deepseek")]
    public void A_piece_of_a_value_is_found_in_the_file(string text, string piece, string written)
    {
        var tree = JsonTestText.Parse(text);
        var value = tree.Root!.Find("u")!.Value;

        var span = tree.SpanOf(value, value.Text.IndexOf(piece, StringComparison.Ordinal), piece.Length);

        Assert.Equal(written, tree.Source.ToString(span));
    }

    [Fact]
    public void A_piece_beyond_the_value_is_cut_off()
    {
        var tree = JsonTestText.Parse("\"abc\"");
        Assert.Equal(new TextSpan(3, 1), tree.SpanOf(tree.Root!, 2, 10));
        Assert.Equal(new TextSpan(4, 0), tree.SpanOf(tree.Root!, 10, 10));
    }

    [Fact]
    public void A_byte_order_mark_is_passed()
    {
        var tree = JsonTestText.Parse("\uFEFF{\"a\":1}");
        Assert.Empty(tree.Errors);
        Assert.Equal(TextSpan.FromBounds(1, 8), tree.Root!.Span);
        Assert.NotEmpty(JsonTestText.Parse("\uFEFF\uFEFF1").Errors);
        Assert.NotEmpty(JsonTestText.Parse("[\uFEFF1]").Errors);
    }

    [Fact]
    public void Line_separators_of_Unicode_are_ordinary_characters()
    {
        var tree = JsonTestText.Parse("{\"a\": \"x\u2028y\u2029z\" // note\u2028 still the note\n}");
        Assert.Empty(tree.Errors);
        Assert.Equal("x\u2028y\u2029z", tree.Root!.Find("a")!.Value.Text);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_kept()
    {
        Check("\"a\uD800b\"", "a\uD800b");
        Check("\"a\\uD800b\"", "a\uD800b");
        Check("\"\\uDE00\\uD83D\"", "\uDE00\uD83D");

        static void Check(string text, string value)
        {
            var tree = JsonTestText.Parse(text);
            Assert.Empty(tree.Errors);
            Assert.Equal(value, tree.Root!.Text);
        }
    }

    [Fact]
    public void Repeated_names_are_kept_and_found()
    {
        var root = JsonTestText.Parse("""{ "a": 1, "b": 2, "\u0061": 3, "A": 4, "a": 5 }""").Root!;

        Assert.Equal(5, root.Properties.Length);
        Assert.Equal("5", root.Find("a")!.Value.Text);
        Assert.Equal(["1<3", "1<5"], root.Duplicates().Select(pair => pair.First.Value.Text + "<" + pair.Repeated.Value.Text));
    }

    [Fact]
    public void Keys_and_values_have_their_places()
    {
        var tree = JsonTestText.Parse("""{ "a\n": "b", "c": 12 }""");
        var property = tree.Root!.Properties[0];

        Assert.Equal("a\n", property.Name);
        Assert.Equal("\"a\\n\"", tree.Source.ToString(property.KeySpan));
        Assert.Equal("a\\n", tree.Source.ToString(property.KeyContentSpan));
        Assert.Equal("\"b\"", tree.Source.ToString(property.Value.Span));
        Assert.Equal("b", tree.Source.ToString(property.Value.ContentSpan));
        Assert.False(property.Value.HasEscapes);
        Assert.Equal("12", tree.Source.ToString(tree.Root.Properties[1].Value.ContentSpan));
    }

    [Fact]
    public void Reading_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => JsonTree.Parse(SourceText.From("{}"), new CancellationToken(canceled: true)));

    private static string Show(JsonValue value) => value.Kind switch
    {
        JsonKind.Object => "{" + string.Join(' ', value.Properties.Select(p => p.Name + "=" + Show(p.Value))) + "}",
        JsonKind.Array => "[" + string.Join(' ', value.Items.Select(Show)) + "]",
        JsonKind.String or JsonKind.Number => value.Text,
        _ => value.Kind.ToString(),
    };
}
