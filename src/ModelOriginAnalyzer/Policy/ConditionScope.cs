using System.Collections.Generic;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>
/// Whether one `when` surely covers all that another covers, read off the texts: fewer conditions, longer lists, shorter negated lists. What
/// cannot be seen so is taken for "no".
/// </summary>
internal static class ConditionScope
{
    /// <param name="wideDocument">Whose groups <paramref name="wide"/> names.</param>
    /// <param name="narrowDocument">Whose groups <paramref name="narrow"/> names.</param>
    public static bool Covers(JsonValue wide, PolicyDocument wideDocument, JsonValue narrow, PolicyDocument narrowDocument)
    {
        if (wide.Kind != JsonKind.Object || narrow.Kind != JsonKind.Object) return false;

        foreach (var property in wide.Properties)
        {
            if (narrow.Find(property.Name) is not { Value: var other } || !CoversOperand(property.Value, wideDocument, other, narrowDocument)) return false;
        }

        return true;
    }

    /// <summary>The same values in the same order, groups expanded.</summary>
    public static bool AreSame(JsonValue left, PolicyDocument leftDocument, JsonValue right, PolicyDocument rightDocument)
        => Covers(left, leftDocument, right, rightDocument) && Covers(right, rightDocument, left, leftDocument);

    private static bool CoversOperand(JsonValue wide, PolicyDocument wideDocument, JsonValue narrow, PolicyDocument narrowDocument)
    {
        if (TextsOf(wide, wideDocument) is { } wideTexts) return TextsOf(narrow, narrowDocument) is { } narrowTexts && Includes(wideTexts, narrowTexts);

        if (wide.Find("not", JsonKind.Array, JsonKind.String) is { } wideNot && wide.Properties.Length == 1)
        {
            return narrow.Find("not", JsonKind.Array, JsonKind.String) is { } narrowNot
                && TextsOf(wideNot, wideDocument) is { } left && TextsOf(narrowNot, narrowDocument) is { } right
                && Includes(right, left);
        }

        return SaysTheSame(wide, wideDocument, narrow, narrowDocument);
    }

    private static bool Includes(List<string> all, List<string> some)
    {
        foreach (var text in some)
        {
            if (!all.Contains(text)) return false;
        }

        return true;
    }

    /// <summary>Null for anything but a text or a list of texts.</summary>
    private static List<string>? TextsOf(JsonValue value, PolicyDocument document)
    {
        var texts = new List<string>();
        if (value.Kind == JsonKind.String)
        {
            AddText(texts, value.Text, document);
            return texts;
        }

        if (value.Kind != JsonKind.Array) return null;

        foreach (var item in value.Items)
        {
            if (item.Kind != JsonKind.String) return null;
            AddText(texts, item.Text, document);
        }

        return texts;
    }

    private static void AddText(List<string> texts, string text, PolicyDocument document)
    {
        if (text.Length == 0 || text[0] != '@' || document.Find("groups", JsonKind.Object)?.Find(text.Substring(1)) is not { } group)
        {
            texts.Add(text);
            return;
        }

        foreach (var entry in group.Value.Items) texts.Add(entry.Text);
    }

    private static bool SaysTheSame(JsonValue left, PolicyDocument leftDocument, JsonValue right, PolicyDocument rightDocument)
    {
        if (TextsOf(left, leftDocument) is { } leftTexts) return TextsOf(right, rightDocument) is { } rightTexts && leftTexts.Count == rightTexts.Count && Includes(leftTexts, rightTexts);
        if (left.Kind != right.Kind || left.Text != right.Text || left.Items.Length != right.Items.Length || left.Properties.Length != right.Properties.Length) return false;

        for (var i = 0; i < left.Items.Length; i++)
        {
            if (!SaysTheSame(left.Items[i], leftDocument, right.Items[i], rightDocument)) return false;
        }

        foreach (var property in left.Properties)
        {
            if (right.Find(property.Name) is not { } other || !SaysTheSame(property.Value, leftDocument, other.Value, rightDocument)) return false;
        }

        return true;
    }

    private static JsonValue? Find(this JsonValue value, string key, JsonKind kind, JsonKind other) => value.Find(key, kind) ?? value.Find(key, other);
}
