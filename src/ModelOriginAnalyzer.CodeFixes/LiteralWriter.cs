using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>
/// Spells a new value the way the literal around it is spelt (regular, verbatim, raw, interpolated, JSON), so that quotes and style stay.
/// Every method returns null when the old value no longer stands there or the new one cannot be spelt without changing the literal's kind.
/// </summary>
internal static class LiteralWriter
{
    public static TextChange? InCSharp(SyntaxNode root, TextSpan span, string oldValue, string newValue)
    {
        if (span.End > root.FullSpan.End) return null;

        var token = root.FindToken(span.Start);
        if (!token.Span.Contains(span) || !Spells(token, span, oldValue)) return null;

        return Spell(token, newValue) is { } spelt ? new TextChange(span, spelt) : null;
    }

    public static TextChange? InJson(SourceText text, TextSpan span, string oldValue, string newValue, CancellationToken cancellationToken)
    {
        var tree = JsonTree.Parse(text, cancellationToken);
        return tree.Root is { } root && Find(root, span) is { } value && (value.ContentSpan == span ? value.Text == oldValue : IsPiece(value, text, span, oldValue, newValue))
            ? new TextChange(span, JsonEscape.Write(newValue))
            : null;
    }

    private static JsonValue? Find(JsonValue value, TextSpan span)
    {
        if (!value.Span.Contains(span)) return null;
        if (value.Kind == JsonKind.String) return value.ContentSpan.Contains(span) ? value : null;

        foreach (var property in value.Properties)
        {
            if (Find(property.Value, span) is { } found) return found;
        }

        foreach (var item in value.Items)
        {
            if (Find(item, span) is { } found) return found;
        }

        return null;
    }

    /// <summary>The endpoint of a connection string: what parts it from the rest stays.</summary>
    private static bool IsPiece(JsonValue value, SourceText text, TextSpan span, string oldValue, string newValue) =>
        !value.HasEscapes && text.ToString(span) == oldValue && CanBePiece(newValue);

    /// <summary>A value that can stand in a connection string without quotes: nothing in it parts it from what follows.</summary>
    public static bool CanBePiece(string value) => value.IndexOfAny([';', ',', '"', '\'', ' ']) < 0;

    // A part that is written without escapes, or the whole content.
    private static bool Spells(SyntaxToken token, TextSpan span, string value)
    {
        var start = span.Start - token.SpanStart;
        return token.Text.Substring(start, span.Length) == value || (token.ValueText == value && IsContent(token, start, start + span.Length));
    }

    /// <summary>Nothing but quotes and marks stands on either side; text between holes of an interpolated string has neither.</summary>
    private static bool IsContent(SyntaxToken token, int start, int end)
    {
        if (token.IsKind(SyntaxKind.InterpolatedStringTextToken)) return start == 0 && end == token.Text.Length;

        var before = token.Text.Substring(0, start).TrimEnd();
        var after = token.Text.Substring(end).TrimStart();
        return before.EndsWith("\"", StringComparison.Ordinal) && before.Trim('$', '@', '"').Length == 0
            && after.StartsWith("\"", StringComparison.Ordinal) && after.Trim('"', 'u', 'U', '8').Length == 0;
    }

    private static string? Spell(SyntaxToken token, string value)
    {
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken:
                return IsVerbatim(token.Text) ? value.Replace("\"", "\"\"") : EscapeRegular(value);
            case SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
                or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken:
                return IsPlain(value) ? value : null;
            case SyntaxKind.InterpolatedStringTextToken:
                return IsPlain(value) && value.IndexOfAny(['{', '}', '\\']) < 0 ? value : null;
            default:
                return null;
        }
    }

    private static bool IsVerbatim(string literal) => literal.StartsWith("@", StringComparison.Ordinal);

    private static bool IsPlain(string value)
    {
        foreach (var c in value)
        {
            if (c == '"' || char.IsControl(c)) return false;
        }

        return true;
    }

    private static string EscapeRegular(string value)
    {
        var quoted = SymbolDisplay.FormatLiteral(value, quote: true);
        return quoted.Substring(1, quoted.Length - 2);
    }
}
