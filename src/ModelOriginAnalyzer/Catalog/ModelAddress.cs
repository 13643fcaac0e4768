using System;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// The way to a model's name: what stands around the name in an id, a path or an ARN, taken apart. Everything is a place in one text.
/// </summary>
internal ref struct ModelAddress
{
    private readonly ReadOnlySpan<char> _text;
    private readonly Span<IdSlice> _namespaces;
    private int _start;
    private int _end;

    private ModelAddress(ReadOnlySpan<char> text, Span<IdSlice> namespaces)
    {
        this = default;
        _text = text;
        _namespaces = namespaces;
        _end = text.Length;
    }

    /// <summary>
    /// How many namespaces there are, outermost first; words that every id of one gateway has (`accounts`, `models`, `@cf`, regions) are left out.
    /// </summary>
    public int NamespaceCount;

    /// <summary>How many namespaces are parts of a path; the others are words in front of a dot.</summary>
    public int PathLength;

    /// <summary>The last part without tag, digest, file extension and shard number.</summary>
    public ReadOnlySpan<char> Name;

    /// <summary>What follows the colon or `@`, if <see cref="HasTag"/>.</summary>
    public ReadOnlySpan<char> Tag;

    /// <summary>A colon or `@` stands behind the name; a revision is no tag.</summary>
    public bool HasTag;

    /// <summary>What follows the colon of an id such as `nova-lite-v1:0`; empty otherwise.</summary>
    public ReadOnlySpan<char> Revision;

    /// <summary>What follows `@sha256:`; empty if there is none.</summary>
    public ReadOnlySpan<char> Digest;

    /// <summary>`ft:base:organization:name:id`: the name is the base's.</summary>
    public bool IsFineTune;

    /// <param name="text">Lower case, without surrounding white space.</param>
    /// <param name="namespaces">Has room for half as many as the text has characters, and one.</param>
    public static ModelAddress Read(ReadOnlySpan<char> text, Span<IdSlice> namespaces)
    {
        var address = new ModelAddress(text, namespaces);
        if (HasMark(text))
        {
            address.PassScheme();
            address.PassArn();
            address.PassProvider();
            address.SplitPath();
            address.PathLength = address.NamespaceCount;
            address.PassFineTune();
        }

        address.ReadName();
        return address;
    }

    /// <summary>Parts of a path stand in front of the name, and nothing else.</summary>
    public readonly bool IsPath => PathLength > 0 && PathLength == NamespaceCount;

    public void RemoveLastPart()
    {
        do NamespaceCount--;
        while (NamespaceCount > 0 && !HasToken(NamespaceAt(NamespaceCount)));

        PathLength = NamespaceCount;
        HasTag = false;
        IsFineTune = false;
    }

    public readonly ReadOnlySpan<char> NamespaceAt(int index) => _text.Slice(_namespaces[index].Start, _namespaces[index].Length);

    private static bool HasToken(ReadOnlySpan<char> part)
    {
        foreach (var c in part)
        {
            if (char.IsLetterOrDigit(c)) return true;
        }

        return false;
    }

    /// <summary>Most names stand alone.</summary>
    private static bool HasMark(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '/' or '\\' or ':' or '?' or '#' || (text[i] == '-' && i > 0 && text[i - 1] == '-')) return true;
        }

        return false;
    }

    private readonly ReadOnlySpan<char> Rest => _text.Slice(_start, _end - _start);

    private void PassScheme()
    {
        var query = _text.IndexOfAny('?', '#');
        if (query >= 0) _end = query;

        var scheme = Rest.IndexOf("://".AsSpan());
        if (scheme < 0) return;

        _start = scheme + 3;
        var slash = Rest.IndexOf('/');
        if (_text.StartsWith("http".AsSpan()) && slash >= 0) _start += slash + 1;
    }

    /// <summary>Goes on behind `arn:partition:service:region:account:`.</summary>
    private void PassArn()
    {
        if (!Rest.StartsWith("arn:".AsSpan())) return;

        var at = 0;
        for (var i = 0; i < 5; i++)
        {
            var colon = Rest.Slice(at).IndexOf(':');
            if (colon < 0) return;
            at += colon + 1;
        }

        _start += at;
    }

    /// <summary>`openai:gpt-4o`, `ollama:qwen3:8b`: who serves it stands in front of a colon. `mistral:7b` has a tag.</summary>
    private void PassProvider()
    {
        var colon = Rest.IndexOf(':');
        if (colon <= 0 || !IdWords.Is(WordUse.Provider, Rest.Slice(0, colon))) return;

        var behind = Rest.Slice(colon + 1);
        var word = 0;
        while (word < behind.Length && behind[word] is >= 'a' and <= 'z') word++;
        if (word == 0 || IdWords.Of(behind.Slice(0, word)) is not (WordUse.None or WordUse.Provider) || QuantisationSpelling.Match(behind, 0) >= 0) return;

        _namespaces[NamespaceCount++] = new() { Start = _start, Length = colon };
        _start += colon + 1;
    }

    private void SplitPath()
    {
        if (Rest.IndexOfAny('/', '\\') < 0 && Rest.IndexOf("--".AsSpan()) < 0) return;

        var last = LastNamed();

        // `models/gpt-4o/versions/2`: what is named stands in front.
        var kind = PartBefore(last.Start);
        if (kind.Length > 0 && TextOf(kind).SequenceEqual("versions".AsSpan()) && PartBefore(kind.Start) is { Length: > 0 } named) last = named;

        var before = default(IdSlice);
        for (var part = PartFrom(_start); part.Length > 0 && part.Start < last.Start; part = PartFrom(part.End))
        {
            // Whose shelf of a catalog it is says nothing: `azureml://registries/azureml-meta/models/Llama-…`.
            if (TextOf(part).SequenceEqual("registries".AsSpan())) part = PartFrom(part.End);
            else AddPart(part, before);
            before = part;
        }

        _start = last.Start;
        _end = last.End;
    }

    /// <summary>
    /// The last part that says which model it is: not `onnx/model.onnx`, and not `snapshots/` with a digest behind it, but what stands in front of them.
    /// The last of all, if none does.
    /// </summary>
    private readonly IdSlice LastNamed()
    {
        var last = PartBefore(_end);
        var named = last;
        while (named.Length > 0 && GenericFile.IsNameOf(TextOf(named))) named = PartBefore(named.Start);

        return named.Length == 0 || IdWords.Is(WordUse.Structural, TextOf(named)) || !char.IsLetterOrDigit(_text[named.Start + named.Length - 1]) ? last : named;
    }

    private void AddPart(IdSlice part, IdSlice before)
    {
        // `@cf/…`, `@my-provider/…`: the word in front of a gateway's own names.
        if (_text[part.Start] == '@') return;

        // `~google/gemini-flash-latest`: an alias of the gateway's.
        while (part.Length > 1 && _text[part.Start] == '~') part = new() { Start = part.Start + 1, Length = part.Length - 1 };

        var text = TextOf(part);
        if (text.SequenceEqual("fireworks".AsSpan()) && TextOf(before).SequenceEqual("accounts".AsSpan()))
        {
            // The host's own account holds what others published; what stands in front of it is a gateway.
            NamespaceCount = 0;
            return;
        }

        // `owner/repository/resolve/main/file`: the file's name says what the repository's does.
        if (NamespaceCount > 1 && text is "resolve" or "blob") NamespaceCount--;
        if (!IdWords.Is(WordUse.Structural, text) && !IsRegion(text) && text[text.Length - 1] != ':') _namespaces[NamespaceCount++] = part;
    }

    /// <summary>The last part that ends before <paramref name="end"/>; of no length if there is none.</summary>
    private readonly IdSlice PartBefore(int end)
    {
        while (end > _start && IsJoint(end - 1)) end--;

        var start = end;
        while (start > _start && !IsJoint(start - 1)) start--;
        return new() { Start = start, Length = end - start };
    }

    private readonly IdSlice PartFrom(int start)
    {
        while (start < _end && IsJoint(start)) start++;

        var end = start;
        while (end < _end && !IsJoint(end)) end++;
        return new() { Start = start, Length = end - start };
    }

    /// <summary>A slash of either kind, or (`models--Qwen--Qwen2.5-7B`) two dashes that stand for one.</summary>
    private readonly bool IsJoint(int i) => _text[i] switch
    {
        '/' or '\\' => true,
        '-' => (i + 1 < _text.Length && _text[i + 1] == '-') || (i > 0 && _text[i - 1] == '-'),
        _ => false,
    };

    private readonly ReadOnlySpan<char> TextOf(IdSlice part) => _text.Slice(part.Start, part.Length);

    /// <summary>Deployment regions and classes that gateways put in front: `eu`, `global-standard`, `us-east-1`.</summary>
    private static bool IsRegion(ReadOnlySpan<char> part)
    {
        if (IdWords.Is(WordUse.Region, part)) return true;

        var dash = part.IndexOf('-');
        var end = part.LastIndexOf('-');
        return dash > 0 && end > dash && end == part.Length - 2 && part[end + 1] is >= '1' and <= '9'
            && IdWords.Is(WordUse.RegionArea, part.Slice(0, dash)) && IdWords.Is(WordUse.RegionSide, part.Slice(dash + 1, end - dash - 1));
    }

    private void PassFineTune()
    {
        IsFineTune = Rest.StartsWith("ft:".AsSpan());
        if (!IsFineTune) return;

        _start += 3;
        var colon = Rest.IndexOf(':');
        if (colon >= 0) _end = _start + colon;
    }

    private void ReadName()
    {
        if (Cut("@sha256:", out var digest)) Digest = digest;

        // `gemini-2.0-flash@001`, `qwen2.5-7b@q8_0`: what other hosts write behind a colon.
        HasTag = Cut(":", out var tag) || (Rest.IndexOf('@') > 0 && Cut("@", out tag));
        PassExtension();
        PassShard();
        SplitDots();
        Name = Rest;
        if (HasTag && IsRevision(Name, tag))
        {
            HasTag = false;
            Revision = tag;
        }
        else
        {
            Tag = tag;
        }
    }

    /// <summary>Shortens the rest to what stands in front of the mark and gives what follows it; false if it does not occur.</summary>
    private bool Cut(string mark, out ReadOnlySpan<char> tail)
    {
        tail = default;
        var at = Rest.IndexOf(mark.AsSpan());
        if (at < 0) return false;

        tail = Rest.Slice(at + mark.Length);
        _end = _start + at;
        return true;
    }

    private void PassExtension()
    {
        var dot = Rest.LastIndexOf('.');
        if (dot > 0 && IdWords.Is(WordUse.Extension, Rest.Slice(dot + 1))) _end = _start + dot;
    }

    /// <summary>`-00001-of-00003` of weights in several files.</summary>
    private void PassShard()
    {
        const int Length = 15;
        var name = Rest;
        var start = name.Length - Length;
        if (start <= 0 || name[start + 7] != 'o' || name[start + 8] != 'f') return;
        if (char.IsLetterOrDigit(name[start]) || char.IsLetterOrDigit(name[start + 6]) || char.IsLetterOrDigit(name[start + 9])) return;

        for (var i = 1; i <= 5; i++)
        {
            if (name[start + i] is < '0' or > '9' || name[start + 9 + i] is < '0' or > '9') return;
        }

        _end = _start + start;
    }

    /// <summary>`us.anthropic.claude-…`: regions are dropped, a publisher's word in front of a dot is a namespace. A dot in front of a digit is a version's.</summary>
    private void SplitDots()
    {
        while (true)
        {
            var name = Rest;
            var dot = name.IndexOf('.');
            if (dot <= 0 || dot + 2 >= name.Length || !char.IsLetter(name[dot + 1])) return;

            // `a.x-4.0`: no publisher is one letter.
            if (dot == 1) return;

            var part = name.Slice(0, dot);
            if (!IsRegion(part))
            {
                if (!IsWord(part) || QuantisationSpelling.Match(name, dot + 1) >= 0) return;
                _namespaces[NamespaceCount++] = new() { Start = _start, Length = dot };
            }

            _start += dot + 1;
        }
    }

    private static bool IsWord(ReadOnlySpan<char> part)
    {
        if (!char.IsLetter(part[0])) return false;
        foreach (var c in part)
        {
            if (!char.IsLetterOrDigit(c)) return false;
        }

        return true;
    }

    /// <summary>Bedrock's `…-v1:0`, `…-120b-1:0`, `…-v2:0:8k`: one or two digits behind a number. A tag says more than that.</summary>
    private static bool IsRevision(ReadOnlySpan<char> name, ReadOnlySpan<char> tag)
    {
        var digits = 0;
        while (digits < tag.Length && tag[digits] is >= '0' and <= '9') digits++;
        return digits is 1 or 2 && (digits == tag.Length || tag[digits] == ':') && name.Length > 0 && name[name.Length - 1] is >= '0' and <= '9';
    }
}
