using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Characters of a value that one literal, or one value of a configuration file, spells.</summary>
/// <param name="Start">In the whole value.</param>
/// <param name="Offset">In the value of the token or of the configuration key.</param>
/// <param name="Token">The literal; default for a configuration value.</param>
internal readonly record struct TextPiece(int Start, int Length, int Offset, SyntaxToken Token, ConfigurationValue? Configuration);

/// <summary>One decision that a value depends on: which branch, which call. Values of different options never meet.</summary>
internal readonly record struct Choice(SyntaxNode At, SyntaxNode Option);

/// <summary>One text that an expression may have at run time, with the places that spell it.</summary>
internal sealed record TextValue
{
    public static readonly TextValue Dynamic = new();

    /// <summary>Characters of a text in which occurrences are replaced: each of them copies what stands before it.</summary>
    private const int LongestReplaced = 16 * 1024;

    /// <summary>Null when it is not known at compile time.</summary>
    public string? Text { get; init; }

    /// <summary>In order, without overlap; characters that no piece covers come from somewhere else (metadata, declared facts).</summary>
    public ImmutableArray<TextPiece> Pieces { get; init; } = ImmutableArray<TextPiece>.Empty;

    /// <summary>The text goes on with something that is not known.</summary>
    public bool Open { get; init; }

    /// <summary>The text is a whole string inside a longer literal (the value of a JSON property in a request body).</summary>
    public bool Embedded { get; init; }

    /// <summary>The characters are bytes, one each: no text before something decodes them.</summary>
    public bool IsBytes { get; init; }

    /// <summary>The first configuration key that the value was read from; also when no file has it.</summary>
    public string? ConfigurationKey { get; init; }

    /// <summary>The environment that gives the value; null for base files and code.</summary>
    public string? Environment { get; init; }

    public Basis Basis { get; init; } = Basis.Evaluated;

    /// <summary>Where an SDK sends a model that this typed constant stands for, when nothing else says it; null for all else.</summary>
    public string? ImpliedEndpoint { get; init; }

    public ImmutableArray<Choice> Choices { get; init; } = ImmutableArray<Choice>.Empty;

    public static TextValue Known(string text, Basis basis = Basis.Evaluated) => new() { Text = text, Basis = basis };

    /// <summary>A typed constant of an SDK: the model that it stands for, or the address.</summary>
    public static TextValue Of(SdkConstant constant) => new()
    {
        Text = constant.IsModel ? constant.Model : constant.Endpoint,
        ImpliedEndpoint = constant.IsModel ? constant.Endpoint : null,
        Basis = Basis.Catalog,
    };

    public static TextValue Of(SyntaxToken token, string value)
        => new() { Text = value, Pieces = ImmutableArray.Create(new TextPiece(0, value.Length, 0, token, null)) };

    public static TextValue Of(ConfigurationValue value) => new()
    {
        Text = value.Value,
        Pieces = ImmutableArray.Create(new TextPiece(0, value.Value.Length, 0, default, value)),
        ConfigurationKey = value.Key,
        Environment = value.Environment,
    };

    /// <summary>Null if the two can't meet: other environments, other branches.</summary>
    public static TextValue? Concat(TextValue left, TextValue right)
    {
        if (!CanMeet(left, right)) return null;

        var both = left with
        {
            ConfigurationKey = left.ConfigurationKey ?? right.ConfigurationKey,
            Environment = left.Environment ?? right.Environment,
            Basis = left.Basis == Basis.Evaluated ? right.Basis : left.Basis,
            Choices = left.Choices.AddRange(right.Choices),
        };
        if (left.Text is null || (left.Open && !HostHoles.GoesOn(left.Text, right.Text))) return both;

        // `https://` + name + `.contoso.example`: whose host it is stands behind the part that is not known.
        if (right.Text is null) return both with { Text = HostHoles.IsInside(left.Text) ? left.Text + HostHoles.Mark : left.Text, Open = true };

        var pieces = left.Pieces.ToBuilder();
        foreach (var piece in right.Pieces) pieces.Add(piece with { Start = piece.Start + left.Text.Length });
        return both with { Text = left.Text + right.Text, Pieces = pieces.ToImmutable(), Open = right.Open, Embedded = false };
    }

    /// <summary>Another text that was made of this one: no literal spells it any more.</summary>
    public TextValue Computed(string text) => this with { Text = text, Pieces = ImmutableArray<TextPiece>.Empty, Embedded = false };

    /// <summary>The value is none that a program could use.</summary>
    public TextValue Unknown() => this with { Text = null, Pieces = ImmutableArray<TextPiece>.Empty, Embedded = false };

    /// <summary>The same length, other spellings of the characters (upper and lower case).</summary>
    public TextValue WithCharacters(string text) => text == Text ? this : text.Length == Text!.Length ? this with { Text = text } : Computed(text);

    /// <summary>Characters of a text that is known; the pieces that spell them stay. What follows an open text is left out.</summary>
    public TextValue Slice(int start, int length)
    {
        if (start == 0 && length == Text!.Length) return this with { Open = false };

        var pieces = ImmutableArray.CreateBuilder<TextPiece>(Pieces.Length);
        foreach (var piece in Pieces)
        {
            var first = System.Math.Max(piece.Start, start);
            var last = System.Math.Min(piece.Start + piece.Length, start + length);
            if (first < last) pieces.Add(piece with { Start = first - start, Length = last - first, Offset = piece.Offset + first - piece.Start });
        }

        return this with { Text = Text!.Substring(start, length), Pieces = pieces.ToImmutable(), Open = false, Embedded = false };
    }

    /// <summary>As `Substring`: to the end for a negative length. Not known where the text is not, or not known so far.</summary>
    public TextValue Part(int start, int length)
    {
        if (Text is null || start < 0 || start > Text.Length || length > Text.Length - start) return Dynamic;
        return length < 0 ? Slice(start, Text.Length - start) with { Open = Open } : Slice(start, length);
    }

    /// <param name="characters">Null for white space.</param>
    public TextValue Trimmed(char[]? characters, bool atStart, bool atEnd)
    {
        int start = 0, end = Text!.Length;
        while (atStart && start < end && IsOf(Text[start], characters)) start++;
        while (atEnd && end > start && IsOf(Text[end - 1], characters)) end--;
        return Slice(start, end - start) with { Open = Open };
    }

    /// <summary>Every occurrence replaced; what is left keeps the places that spell it. Not known where the two can't meet, or the text is too long.</summary>
    public TextValue Replaced(string searched, TextValue replacement, System.StringComparison comparison)
    {
        if (Text!.Length > LongestReplaced) return Dynamic;

        var result = Known("") with { Basis = Basis };
        var start = 0;
        for (var at = Text.IndexOf(searched, comparison); at >= 0; at = Text.IndexOf(searched, start, comparison))
        {
            if (Concat(result, Slice(start, at - start)) is not { } before || Concat(before, replacement) is not { } both || both.Text?.Length > LongestReplaced) return Dynamic;

            result = both;
            start = at + searched.Length;
        }

        return Concat(result, Part(start, -1)) ?? Dynamic;
    }

    private static bool IsOf(char c, char[]? characters) => characters is null ? char.IsWhiteSpace(c) : System.Array.IndexOf(characters, c) >= 0;

    /// <summary>Both can be at run time together, as far as environments and branches tell.</summary>
    public static bool CanMeet(TextValue left, TextValue right)
    {
        if (left.Environment is not null && right.Environment is not null && left.Environment != right.Environment) return false;

        foreach (var mine in left.Choices)
        {
            foreach (var other in right.Choices)
            {
                if (mine.At == other.At && mine.Option != other.Option) return false;
            }
        }

        return true;
    }

    public TextValue Chosen(SyntaxNode at, SyntaxNode option) => this with { Choices = Choices.Add(new Choice(at, option)) };

    /// <summary>The characters that spell a part of the value; null unless one piece holds them all.</summary>
    public Place? PlaceOf(int start, int length)
    {
        if (PieceOf(start, length) is not { } piece) return null;

        var inside = start - piece.Start + piece.Offset;
        if (piece.Configuration is { } configured) return configured.Literal.At(configured.Tree.SpanOf(configured.Json, inside, length));

        return piece.Token.SyntaxTree is { } tree && LiteralSpans.SpanOf(piece.Token, inside, length) is { } span
            ? new Place(tree.FilePath, tree.GetText(), span, tree)
            : null;
    }

    /// <summary>
    /// The smallest expression that spells a part of the value in several literals: `"api.deep" + "seek.com"`. Null where one literal
    /// spells it, where some of it is computed, or where the literals stand in several expressions or outside <paramref name="tree"/>.
    /// </summary>
    public ExpressionSyntax? ExpressionOf(int start, int length, SyntaxTree tree)
    {
        SyntaxNode? whole = null;
        var covered = 0;
        foreach (var piece in Pieces)
        {
            var overlap = System.Math.Min(piece.Start + piece.Length, start + length) - System.Math.Max(piece.Start, start);
            if (overlap <= 0) continue;
            if (piece.Token.SyntaxTree != tree) return null;

            covered += overlap;
            whole ??= piece.Token.Parent;
            while (whole is not null && !whole.FullSpan.Contains(piece.Token.FullSpan)) whole = whole.Parent;
        }

        if (covered != length || PieceOf(start, length) is not null) return null;

        while (whole is not (null or ExpressionSyntax or StatementSyntax or MemberDeclarationSyntax)) whole = whole.Parent;
        return whole as ExpressionSyntax;
    }

    /// <summary>The one piece that holds a part of the value; null if it lies across pieces or in none.</summary>
    public TextPiece? PieceOf(int start, int length)
    {
        foreach (var piece in Pieces)
        {
            if (start >= piece.Start && start + length <= piece.Start + piece.Length) return piece;
        }

        return null;
    }

    /// <summary>The first piece, if one tree spells the whole text; null if it comes from several places.</summary>
    public TextPiece? OnlySource
    {
        get
        {
            var covered = 0;
            foreach (var piece in Pieces)
            {
                if (piece.Token.SyntaxTree is not { } tree || tree != Pieces[0].Token.SyntaxTree) return null;
                covered += piece.Length;
            }

            return covered > 0 && covered == Text?.Length ? Pieces[0] : null;
        }
    }

    /// <summary>One literal or configuration value spells the whole text, and nothing but it: it can be replaced there.</summary>
    public bool IsOneLiteral
        => Pieces.Length == 1 && !Open && Pieces[0] is { Start: 0 } only && only.Length == Text!.Length
            && (Embedded || (only.Offset == 0 && (only.Configuration is not null || LiteralSpans.ValueOf(only.Token)?.Length == only.Length)));
}
