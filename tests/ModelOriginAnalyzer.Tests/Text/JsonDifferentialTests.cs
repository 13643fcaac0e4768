using System.Text.Json;
using CsCheck;
using ModelOriginAnalyzer.Text;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Text;

/// <summary>
/// System.Text.Json as the judge: it accepts a text exactly if our reader finds no error, and then both read the same values at the
/// same characters. Differences on purpose, each with a test of its own in <see cref="JsonTreeTests"/>: a byte order mark is passed;
/// U+2028 and U+2029 are ordinary characters in a line comment too; a surrogate without its other half is kept as it is; a comment may
/// stand between a name and its colon.
/// </summary>
public sealed class JsonDifferentialTests
{
    private static readonly JsonDocumentOptions s_options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    [Fact]
    public void Correct_documents_are_read_as_System_Text_Json_reads_them() =>
        Gen.Int.Sample(seed => Compare(new JsonTestText(seed).Document(), mustAccept: true), iter: 5_000);

    [Fact]
    public void Damaged_documents_are_refused_exactly_where_System_Text_Json_refuses_them() =>
        Gen.Int.Sample(seed => Compare(new JsonTestText(seed).DamagedDocument()), iter: 20_000);

    [Fact]
    public void Noise_is_refused_exactly_where_System_Text_Json_refuses_it() =>
        Gen.Int.Sample(seed => Compare(new JsonTestText(seed).Noise()), iter: 5_000);

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(100)]
    public void The_same_depth_is_too_deep(int depth)
    {
        Compare(new string('[', depth) + new string(']', depth));
        Compare(string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth));
    }

    private static void Compare(string written, bool mustAccept = false)
    {
        // Without what the two read differently on purpose.
        var text = written.TrimStart('\uFEFF').Replace('\u2028', '\u00E9').Replace('\u2029', '\u00E9');
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i)) i++;
            else if (char.IsSurrogate(text[i])) text = text.Remove(i, 1).Insert(i, "\u00E9");
        }

        var tree = JsonTestText.Parse(text);
        using var document = TryParse(text, out var refusal);
        if (refusal.StartsWith("'/' is invalid after a property name", StringComparison.Ordinal)) return;

        if (mustAccept) Assert.True(document is not null, $"The generator wrote wrong JSON: {text}");

        Assert.True(document is not null == tree.Errors.IsEmpty, $"System.Text.Json {(document is null ? $"refuses ({refusal})" : "accepts")} {text}; ours says: {string.Join("; ", tree.Errors)}");
        if (document is not null) CompareValues(document.RootElement, tree.Root!, text);
    }

    private static JsonDocument? TryParse(string text, out string refusal)
    {
        refusal = "";
        try
        {
            return JsonDocument.Parse(text, s_options);
        }
        catch (JsonException exception)
        {
            refusal = exception.Message;
            return null;
        }
    }

    private static void CompareValues(JsonElement expected, JsonValue actual, string text)
    {
        Assert.Equal(expected.ValueKind.ToString(), actual.Kind.ToString());
        Assert.Equal(expected.GetRawText(), text.Substring(actual.Span.Start, actual.Span.Length));
        switch (actual.Kind)
        {
            case JsonKind.String when IsWellFormed(actual.Text):
                Assert.Equal(expected.GetString(), actual.Text);
                break;
            case JsonKind.Number:
                Assert.Equal(expected.GetRawText(), actual.Text);
                break;
            case JsonKind.Array:
                Assert.Equal(expected.GetArrayLength(), actual.Items.Length);
                for (var i = 0; i < actual.Items.Length; i++) CompareValues(expected[i], actual.Items[i], text);
                break;
            case JsonKind.Object:
                var properties = expected.EnumerateObject().ToArray();
                Assert.Equal(properties.Length, actual.Properties.Length);
                for (var i = 0; i < properties.Length; i++)
                {
                    if (IsWellFormed(actual.Properties[i].Name)) Assert.Equal(properties[i].Name, actual.Properties[i].Name);
                    CompareValues(properties[i].Value, actual.Properties[i].Value, text);
                }

                break;
        }
    }

    /// <summary>System.Text.Json refuses to hand out a string that holds half a surrogate pair, though it accepts the document.</summary>
    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i)) i++;
            else if (char.IsSurrogate(text[i])) return false;
        }

        return true;
    }
}
