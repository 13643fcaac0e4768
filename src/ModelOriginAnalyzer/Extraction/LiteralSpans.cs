using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// From characters of a literal's value to the characters of the source that spell them: regular, verbatim and raw strings, their
/// `u8` forms, and the text parts of interpolated strings.
/// </summary>
internal static class LiteralSpans
{
    private enum Style : byte { Regular, Verbatim, Raw }

    /// <summary>Where a token's content lies, counted from the token's start.</summary>
    /// <param name="Indent">White space that a multi-line raw string drops at the beginning of each line.</param>
    /// <param name="Braces">`{{` spells one brace.</param>
    private readonly record struct Layout(Style Style, int Start, int End, int Indent, bool Braces, bool AtLineStart);

    /// <summary>The characters that the token adds to the string; null if it is no string text.</summary>
    public static string? ValueOf(SyntaxToken token)
    {
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken:
            case SyntaxKind.SingleLineRawStringLiteralToken:
            case SyntaxKind.MultiLineRawStringLiteralToken:
            case SyntaxKind.Utf8StringLiteralToken:
            case SyntaxKind.Utf8SingleLineRawStringLiteralToken:
            case SyntaxKind.Utf8MultiLineRawStringLiteralToken:
                return token.ValueText;

            case SyntaxKind.InterpolatedStringTextToken:
                return IsRaw(token) ? token.ValueText : token.ValueText.Replace("{{", "{").Replace("}}", "}");

            default:
                return null;
        }
    }

    /// <summary>
    /// The source characters that spell <paramref name="length"/> characters of the value from <paramref name="start"/>; an escape is
    /// taken whole. Null if the token is no string text, or not spelled in a way that is understood.
    /// </summary>
    public static TextSpan? SpanOf(SyntaxToken token, int start, int length)
    {
        if (ValueOf(token) is not { } value || start < 0 || length < 0 || start + length > value.Length) return null;

        var text = token.Text;
        if (LayoutOf(token, text) is not { } layout) return null;

        int first = -1, last = -1;
        var at = 0;                                             // in the value
        var i = layout.Start;                                   // in the token's text
        var lineStart = layout.AtLineStart;
        while (true)
        {
            if (lineStart) i = SkipIndent(text, i, layout);
            if (at <= start && (first < 0 || at == start)) first = i;
            if (at >= start + length && last < 0) last = length == 0 ? first : i;
            if (i >= layout.End) break;

            var before = i;
            var produced = Step(text, ref i, layout);
            if (at + produced > value.Length || (i == before + 1 && text[before] != value[at])) return null;

            // An escape that spells two characters belongs to both.
            if (at < start && at + produced > start) first = before;
            lineStart = layout.Indent > 0 && IsLineEnd(text, before);
            if (lineStart && at + produced >= start + length && last < 0) last = i;
            at += produced;
        }

        return at == value.Length && first >= 0 && last >= first
            ? new TextSpan(token.SpanStart + first, last - first)
            : null;
    }

    private static bool IsRaw(SyntaxToken interpolatedText)
        => interpolatedText.Parent?.Parent is InterpolatedStringExpressionSyntax whole
            && whole.StringStartToken.Kind() is SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken;

    private static Layout? LayoutOf(SyntaxToken token, string text)
    {
        var end = text.EndsWith("u8", StringComparison.OrdinalIgnoreCase) ? text.Length - 2 : text.Length;
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken:
            case SyntaxKind.Utf8StringLiteralToken:
                var verbatim = text[0] == '@';
                return new Layout(verbatim ? Style.Verbatim : Style.Regular, verbatim ? 2 : 1, WithoutClosing(text, end, 1), 0, Braces: false, AtLineStart: false);

            case SyntaxKind.SingleLineRawStringLiteralToken:
            case SyntaxKind.Utf8SingleLineRawStringLiteralToken:
                var quotes = Count(text, 0, '"');
                return new Layout(Style.Raw, quotes, WithoutClosing(text, end, quotes), 0, Braces: false, AtLineStart: false);

            case SyntaxKind.MultiLineRawStringLiteralToken:
            case SyntaxKind.Utf8MultiLineRawStringLiteralToken:
                return MultiLineRaw(text, end);

            case SyntaxKind.InterpolatedStringTextToken when token.Parent?.Parent is InterpolatedStringExpressionSyntax whole:
                return InterpolatedText(whole, token, text);

            default:
                return null;
        }
    }

    /// <summary>An unfinished literal has no closing quotes.</summary>
    private static int WithoutClosing(string text, int end, int quotes)
        => end - quotes >= quotes && text[end - 1] == '"' ? end - quotes : end;

    private static Layout? MultiLineRaw(string text, int end)
    {
        var quotes = Count(text, 0, '"');
        var start = quotes;
        while (start < end && !IsLineEnd(text, start)) start++;
        start++;

        end -= quotes;
        var indentEnd = end;
        while (end > start && IsBlank(text[end - 1])) end--;
        var indent = indentEnd - end;
        if (end > start && text[end - 1] == '\n' && text[end - 2] == '\r') end--;
        return end - 1 < start ? null : new Layout(Style.Raw, start, end - 1, indent, Braces: false, AtLineStart: true);
    }

    private static Layout InterpolatedText(InterpolatedStringExpressionSyntax whole, SyntaxToken token, string text)
    {
        switch (whole.StringStartToken.Kind())
        {
            case SyntaxKind.InterpolatedMultiLineRawStringStartToken:
                var closing = whole.StringEndToken.Text;
                var quote = closing.IndexOf('"');
                var indent = 0;
                while (quote - indent > 0 && IsBlank(closing[quote - indent - 1])) indent++;
                return new Layout(Style.Raw, 0, text.Length, indent, Braces: false, AtLineStart: whole.StringStartToken.Span.End == token.SpanStart);

            case SyntaxKind.InterpolatedSingleLineRawStringStartToken:
                return new Layout(Style.Raw, 0, text.Length, 0, Braces: false, AtLineStart: false);

            case SyntaxKind.InterpolatedVerbatimStringStartToken:
                return new Layout(Style.Verbatim, 0, text.Length, 0, Braces: true, AtLineStart: false);

            default:
                return new Layout(Style.Regular, 0, text.Length, 0, Braces: true, AtLineStart: false);
        }
    }

    /// <summary>Moves over the source of one or two characters of the value, and says how many.</summary>
    private static int Step(string text, ref int i, Layout layout)
    {
        var c = text[i++];
        if (layout.Braces && c is '{' or '}' && i < layout.End && text[i] == c)
        {
            i++;
            return 1;
        }

        if (layout.Style == Style.Verbatim && c == '"')
        {
            i++;
            return 1;
        }

        if (layout.Style != Style.Regular || c != '\\' || i >= layout.End) return 1;

        switch (text[i++])
        {
            case 'u':
                i = Math.Min(i + 4, layout.End);
                return 1;

            case 'x':
                for (var digits = 0; digits < 4 && i < layout.End && IsHex(text[i]); digits++) i++;
                return 1;

            case 'U':
                var beyondPlane = i + 4 <= layout.End && string.CompareOrdinal(text, i, "0000", 0, 4) != 0;
                i = Math.Min(i + 8, layout.End);
                return beyondPlane ? 2 : 1;

            default:
                return 1;
        }
    }

    private static int SkipIndent(string text, int i, Layout layout)
    {
        var skipped = 0;
        while (skipped < layout.Indent && i < layout.End && IsBlank(text[i]))
        {
            i++;
            skipped++;
        }

        return i;
    }

    private static int Count(string text, int i, char c)
    {
        var start = i;
        while (i < text.Length && text[i] == c) i++;
        return i - start;
    }

    private static bool IsBlank(char c) => SyntaxFacts.IsWhitespace(c);

    private static bool IsLineEnd(string text, int i)
        => text[i] == '\r' ? i + 1 >= text.Length || text[i + 1] != '\n' : SyntaxFacts.IsNewLine(text[i]);

    private static bool IsHex(char c) => c is >= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F';
}
