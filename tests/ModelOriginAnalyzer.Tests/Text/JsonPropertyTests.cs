using CsCheck;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Text;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Text;

/// <summary>What holds for every text whatever it contains.</summary>
public sealed class JsonPropertyTests
{
    [Fact]
    public void Any_characters_can_be_read() => Gen.String.Sample(text => CheckAll(text), iter: 5_000);

    [Fact]
    public void Noise_can_be_read() => Gen.Int.Sample(seed => CheckAll(new JsonTestText(seed).Noise()), iter: 10_000);

    [Fact]
    public void Damaged_documents_can_be_read() => Gen.Int.Sample(seed => CheckAll(new JsonTestText(seed).DamagedDocument()), iter: 10_000);

    [Fact]
    public void Correct_documents_can_be_read() => Gen.Int.Sample(seed => CheckAll(new JsonTestText(seed).Document()), iter: 5_000);

    private static void CheckAll(string text)
    {
        var tree = JsonTestText.Parse(text);
        if (tree.Root is null) Assert.NotEmpty(tree.Errors);
        foreach (var error in tree.Errors)
        {
            Assert.InRange(error.Span.End, 0, text.Length);
            Assert.False(string.IsNullOrWhiteSpace(error.Message));
            Assert.False(error.Message.EndsWith('.') && !error.Message.EndsWith("...'"));
        }

        if (tree.Root is not { } root) return;

        Assert.InRange(root.Span.End, 1, text.Length);
        CheckNesting(root);
        CheckStrings(tree, root);
        if (tree.Errors.IsEmpty) CheckReparse(text, root);
    }

    private static void CheckNesting(JsonValue value)
    {
        Assert.True(value.Span.Contains(value.ContentSpan), $"content {value.ContentSpan} leaves {value.Span}");
        var position = value.Span.Start;
        foreach (var item in value.Items)
        {
            position = CheckFollows(item.Span, position, value.Span);
            CheckNesting(item);
        }

        foreach (var property in value.Properties)
        {
            position = CheckFollows(property.KeySpan, position, value.Span);
            Assert.True(property.KeySpan.Contains(property.KeyContentSpan));
            position = CheckFollows(property.Value.Span, position, value.Span);
            CheckNesting(property.Value);
        }
    }

    private static int CheckFollows(TextSpan span, int position, TextSpan parent)
    {
        Assert.True(span.Start >= position && span.Length > 0 && span.End <= parent.End, $"{span} does not follow {position} inside {parent}");
        return span.End;
    }

    /// <summary>Every piece of every string lies exactly on the characters that spell it.</summary>
    private static void CheckStrings(JsonTree tree, JsonValue value)
    {
        if (value.Kind == JsonKind.String)
        {
            Assert.Equal(value.ContentSpan, tree.SpanOf(value, 0, value.Text.Length));
            var position = value.ContentSpan.Start;
            for (var i = 0; i < value.Text.Length; i++)
            {
                var span = tree.SpanOf(value, i, 1);
                Assert.Equal(position, span.Start);
                var written = tree.Source.ToString(span);
                if (written.Length == 1) Assert.Equal(value.Text[i].ToString(), written);
                else Assert.Equal(value.Text[i].ToString(), JsonTestText.Parse($"\"{written}\"").Root!.Text);
                position = span.End;
            }
        }

        foreach (var item in value.Items) CheckStrings(tree, item);
        foreach (var property in value.Properties) CheckStrings(tree, property.Value);
    }

    /// <summary>The characters of a value, read alone, are that value.</summary>
    private static void CheckReparse(string text, JsonValue value)
    {
        var alone = JsonTestText.Parse(text.Substring(value.Span.Start, value.Span.Length));
        Assert.Empty(alone.Errors);
        AssertEqual(value, alone.Root!, value.Span.Start);
        foreach (var item in value.Items) CheckReparse(text, item);
        foreach (var property in value.Properties) CheckReparse(text, property.Value);
    }

    private static void AssertEqual(JsonValue expected, JsonValue actual, int offset)
    {
        Assert.Equal(expected.Kind, actual.Kind);
        Assert.Equal(expected.Text, actual.Text);
        Assert.Equal(expected.HasEscapes, actual.HasEscapes);
        Assert.Equal(expected.Span, new TextSpan(actual.Span.Start + offset, actual.Span.Length));
        Assert.Equal(expected.Items.Length, actual.Items.Length);
        for (var i = 0; i < expected.Items.Length; i++) AssertEqual(expected.Items[i], actual.Items[i], offset);
        Assert.Equal(expected.Properties.Length, actual.Properties.Length);
        for (var i = 0; i < expected.Properties.Length; i++)
        {
            Assert.Equal(expected.Properties[i].Name, actual.Properties[i].Name);
            AssertEqual(expected.Properties[i].Value, actual.Properties[i].Value, offset);
        }
    }
}
