using System;
using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// Cuts the name part of a model id into tokens. What a token's text is depends on nothing but its own characters, so a piece of a
/// pattern is cut as the id is; only the classes look at neighbours (<see cref="TokenClassifier"/>).
/// </summary>
/// <param name="key">Takes the tokens' texts, joined by `-`: twice as long as all that is cut.</param>
/// <param name="tokens">Takes the tokens, as places in the key: as many as all that is cut has characters.</param>
internal ref struct ModelIdLexer(Span<char> key, Span<IdSlice> tokens)
{
    public readonly Span<char> Key = key;
    public readonly Span<IdSlice> Tokens = tokens;
    public int KeyLength;
    public int Count;

    private ReadOnlySpan<char> _text;
    private int _position;

    /// <summary>The tokens of <paramref name="text"/>, which is lower case, on their own.</summary>
    public static ImmutableArray<IdToken> TokensOf(string text)
    {
        var lexer = new ModelIdLexer(new char[2 * text.Length], new IdSlice[text.Length]);
        lexer.Lex(text.AsSpan());

        var tokens = ImmutableArray.CreateBuilder<IdToken>(lexer.Count);
        for (var i = 0; i < lexer.Count; i++) tokens.Add(new(lexer.Key.Slice(lexer.Tokens[i].Start, lexer.Tokens[i].Length).ToString(), lexer.Tokens[i].Class));
        return tokens.MoveToImmutable();
    }

    /// <summary>Appends the tokens of <paramref name="text"/>, which is lower case. Any text has tokens or none; nothing fails.</summary>
    public void Lex(ReadOnlySpan<char> text)
    {
        _text = text;
        _position = 0;
        while (_position < _text.Length)
        {
            if (!char.IsLetterOrDigit(_text[_position]))
            {
                _position++;
                continue;
            }

            var atBoundary = _position == 0 || !char.IsLetterOrDigit(_text[_position - 1]);
            if (atBoundary && (TryDigest() || TryQuantisation())) continue;

            // Letters and digits part from each other without a separator too: `x10-11` is `x-10-11`.
            if ((atBoundary || IsDigit(_position) != IsDigit(_position - 1)) && TryDate()) continue;
            if (atBoundary && TryExpertSize()) continue;

            if (IsDigit(_position)) ReadNumber();
            else ReadWord();
        }
    }

    private void ReadWord()
    {
        var end = _position;
        while (end < _text.Length && char.IsLetterOrDigit(_text[end]) && !IsDigit(end)) end++;
        Add(end, TokenClass.Name);
    }

    /// <summary>`7b`, `1.5b`, `1p5b`, `8x22b`, `128k`, `16e`, `4bit`, `4.5bpw`, and plain numbers; `3p1` is how some hosts write 3.1.</summary>
    private void ReadNumber()
    {
        var end = SkipDigits(_position);
        if (IsUnit(end, out var unitEnd))
        {
            Add(unitEnd, TokenClass.Size);
            return;
        }

        if (IsBits(end, out unitEnd))
        {
            Add(unitEnd, TokenClass.Quantisation);
            return;
        }

        if (At(end) == 'e' && end - _position >= 2 && IsEnd(end + 1))
        {
            Add(end + 1, TokenClass.Size);
            return;
        }

        if (At(end) is '.' or 'p' && IsDigit(end + 1))
        {
            var fraction = SkipDigits(end + 1);
            var isSize = IsUnit(fraction, out unitEnd);
            if (isSize || IsBits(fraction, out unitEnd))
            {
                Add(unitEnd, isSize ? TokenClass.Size : TokenClass.Quantisation, decimalPoint: end);
                return;
            }
        }

        if (At(end) == 'x' && IsDigit(end + 1))
        {
            var factor = SkipDigits(end + 1);
            if (At(factor) == '.' && IsDigit(factor + 1)) factor = SkipDigits(factor + 1);
            if (IsUnit(factor, out unitEnd))
            {
                Add(unitEnd, TokenClass.Size);
                return;
            }
        }

        Add(end, TokenClass.Number);
        if (At(end) == 'p' && IsDigit(end + 1)) _position = end + 1;
    }

    /// <summary>`a3b`, `a2.7b` (active parameters), `e4b` (effective).</summary>
    private bool TryExpertSize()
    {
        if (At(_position) is not ('a' or 'e') || !IsDigit(_position + 1)) return false;

        var end = SkipDigits(_position + 1);
        if (At(end) == '.' && IsDigit(end + 1)) end = SkipDigits(end + 1);
        if (At(end) is not ('b' or 'm') || !IsEnd(end + 1)) return false;

        Add(end + 1, TokenClass.Size);
        return true;
    }

    private bool TryDigest()
    {
        var end = _position;
        var hasLetter = false;
        var hasDigit = false;
        while (end < _text.Length && (IsDigit(end) || _text[end] is >= 'a' and <= 'f'))
        {
            hasDigit |= IsDigit(end);
            hasLetter |= !IsDigit(end);
            end++;
        }

        const int ShortestDigest = 12;
        if (end - _position < ShortestDigest || !hasDigit || !hasLetter || !IsEnd(end)) return false;

        Add(end, TokenClass.Digest);
        return true;
    }

    private bool TryQuantisation()
    {
        var end = QuantisationSpelling.Match(_text, _position);
        if (end < 0) return false;

        var start = KeyLength;
        Add(end, TokenClass.Quantisation);
        for (var i = start + 1; i < KeyLength; i++)
        {
            if (Key[i] == '-') Key[i] = '_';
        }

        return true;
    }

    private bool TryDate()
    {
        if (!IsDigit(_position)) return false;

        var end = DateSpelling.Match(_text, _position, out var first);
        if (end < 0) return false;

        // One spelling for all: the largest unit first, digits only.
        Begin(TokenClass.Date);
        AppendDigits(first, end);
        AppendDigits(_position, first);
        End(end);
        return true;
    }

    private readonly bool IsUnit(int at, out int end)
    {
        end = at + 1;
        return At(at) is 'b' or 'm' or 'k' or 't' && IsEnd(end);
    }

    private readonly bool IsBits(int at, out int end)
    {
        if (At(at) == '-') at++;
        foreach (var unit in QuantisationSpelling.BitUnits)
        {
            end = at + unit.Length;
            if (end <= _text.Length && _text.Slice(at).StartsWith(unit.AsSpan()) && IsEnd(end)) return true;
        }

        end = at;
        return false;
    }

    private void Add(int end, TokenClass tokenClass, int decimalPoint = -1)
    {
        Begin(tokenClass);
        for (var i = _position; i < end; i++) Key[KeyLength++] = i == decimalPoint ? '.' : _text[i];
        End(end);
    }

    private void Begin(TokenClass tokenClass)
    {
        if (Count > 0) Key[KeyLength++] = '-';
        Tokens[Count] = new() { Start = KeyLength, Class = tokenClass };
    }

    private void AppendDigits(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (IsDigit(i)) Key[KeyLength++] = _text[i];
        }
    }

    private void End(int end)
    {
        Tokens[Count].Length = KeyLength - Tokens[Count].Start;
        Count++;
        _position = end;
    }

    private readonly char At(int index) => index < _text.Length ? _text[index] : '\0';

    private readonly bool IsDigit(int index) => At(index) is >= '0' and <= '9';

    private readonly bool IsEnd(int index) => index >= _text.Length || !char.IsLetterOrDigit(_text[index]);

    private readonly int SkipDigits(int index)
    {
        while (IsDigit(index)) index++;
        return index;
    }
}
