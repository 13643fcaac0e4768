using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ModelOriginAnalyzer.Text;

/// <summary>A JSON text while it is read: the place, white space and comments around it, and what has been found wrong.</summary>
internal sealed class JsonReading(SourceText source)
{
    // Fields: they are asked for at every character, before anything has been compiled well.
    public readonly string Text = source.ToString();
    public int Position;

    private readonly List<JsonError> _errors = [];
    private bool _endReported;

    public bool IsAtEnd => Position == Text.Length;

    /// <summary>Not before the end of the text.</summary>
    public char Current => Text[Position];

    public ImmutableArray<JsonError> Errors => _errors.Count == 0 ? ImmutableArray<JsonError>.Empty : _errors.ToImmutableArray();

    /// <summary>To be given to <see cref="Forget"/>.</summary>
    public int ErrorCount => _errors.Count;

    /// <summary>Something that can begin a value, or is meant to, follows.</summary>
    public bool AtValue() => SkipTrivia() && Text[Position] is not (',' or ':' or '}' or ']');

    /// <summary>Passes white space and comments; false at the end of the text.</summary>
    public bool SkipTrivia()
    {
        for (; Position < Text.Length; Position++)
        {
            switch (Text[Position])
            {
                case ' ' or '\t' or '\r' or '\n':
                    continue;
                case '/' when Position + 1 < Text.Length && Text[Position + 1] == '/':
                    while (Position + 1 < Text.Length && Text[Position + 1] is not ('\r' or '\n')) Position++;
                    continue;
                case '/' when Position + 1 < Text.Length && Text[Position + 1] == '*':
                    SkipBlockComment();
                    continue;
                default:
                    return true;
            }
        }

        return false;
    }

    /// <summary>Stops on the comment's last character.</summary>
    private void SkipBlockComment()
    {
        var end = Text.IndexOf("*/", Position + 2, System.StringComparison.Ordinal);
        if (end < 0)
        {
            if (!_endReported) ReportAt(Position, Position + 2, "This comment is not closed; '*/' is missing");
            _endReported = true;
            Position = Text.Length - 1;
        }
        else
        {
            Position = end + 1;
        }
    }

    /// <summary>The end of the characters that a person would take for one word or number, at least one character long.</summary>
    public int TokenEnd(int start)
    {
        var end = start + 1;
        if (!IsStructure(Text[start]))
        {
            while (end < Text.Length && !IsStructure(Text[end]) && !(Text[end] == '/' && end + 1 < Text.Length && Text[end + 1] is '/' or '*')) end++;
        }

        return end;
    }

    private static bool IsStructure(char c) => c is '{' or '}' or '[' or ']' or ',' or ':' or '"' or '\'' or ' ' or '\t' or '\r' or '\n';

    public void ReportUnexpected()
    {
        var end = TokenEnd(Position);
        var written = Text[Position];
        ReportAt(Position, end, written switch
        {
            '\u201C' or '\u201D' or '\u201E' => "Typographic quotes are no quotes in JSON; write \"",
            > ' ' and < '\u007F' => $"{Quote(Text.Substring(Position, end - Position))} is not expected here",
            _ => $"The character U+{(int)written:X4} is not expected here",
        });
        Position = end;
    }

    /// <summary>A bracket that the end of the text or another bracket leaves open, said where the closing one is missing.</summary>
    public void ReportNotClosed(int open, int missing, char close)
    {
        var line = source.Lines.GetLineFromPosition(open).LineNumber + 1;
        ReportMissing(missing, $"'{close}' is missing here: the '{Text[open]}' in line {line} is not closed");
    }

    public void ReportMissing(int position, string message)
    {
        // The end of the text is one mistake, however many brackets it leaves open.
        if (Position == Text.Length)
        {
            if (_endReported) return;
            _endReported = true;
        }

        ReportAt(position, position, message);
    }

    /// <summary>Takes back what was reported while something was read that counts for nothing.</summary>
    public void Forget(int reported) => _errors.RemoveRange(reported, _errors.Count - reported);

    public bool IsReportedUpTo(int end) => _errors.Count > 0 && _errors[_errors.Count - 1].Span.End == end;

    public static string Quote(string written) => written.Length <= 40 ? $"'{written}'" : $"'{written.Substring(0, 40)}...'";

    public void ReportAt(int start, int end, string message) => _errors.Add(new JsonError(TextSpan.FromBounds(start, end), message));

    /// <summary>Nothing more is said of the end of the text: it is one mistake.</summary>
    public void EndIsReported() => _endReported = true;
}
