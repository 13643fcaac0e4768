using System.Threading;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>One text that takes part: a policy, a facts file or a preset.</summary>
/// <remarks>Fields, as in <see cref="ValueShape"/>: read in every compilation.</remarks>
internal sealed class PolicyDocument
{
    public readonly string Path;

    public readonly SourceText Text;

    public readonly PolicyFileKind Kind;

    public readonly PolicyRole Role;

    /// <summary>0 for floors, then one more for each folder from the root to the project, extra policies last. What a file extends is in its layer.</summary>
    public readonly int Layer;

    /// <summary>The preset's name; null for files.</summary>
    public readonly string? Preset;

    /// <summary>What qualifies ids of its rules where they clash: a preset's or a package's name. Null for files of the repository.</summary>
    public readonly string? Library;

    /// <summary>The file that extends it; null for one that is in force by itself.</summary>
    public readonly PolicyDocument? Extender;

    /// <summary>The entry of <see cref="Extender"/> that does.</summary>
    public readonly JsonValue? ExtendsEntry;

    public readonly JsonTree Tree;

    /// <summary>The object that the text holds; null if it holds something else.</summary>
    public readonly JsonValue? Root;

    /// <summary>What the text declares about a code base: the whole of a facts file, `facts` of a policy; null if it declares nothing.</summary>
    public readonly JsonValue? Facts;

    private readonly int _trustedEnd = int.MaxValue;

    private PolicyDocument(string path, SourceText text, PolicyFileKind kind, PolicyRole role, int layer, string? preset, string? package, PolicyDocument? extender, JsonValue? entry, JsonTree tree)
    {
        Path = path;
        Text = text;
        Kind = kind;
        Role = role;
        Layer = layer;
        Preset = preset;
        Library = preset ?? package;
        Extender = extender;
        ExtendsEntry = entry;
        Tree = tree;
        Root = tree.Root is { Kind: JsonKind.Object } root ? root : null;
        Facts = kind == PolicyFileKind.Facts ? Root : Find("facts", JsonKind.Object);
        if (!tree.Errors.IsEmpty) _trustedEnd = tree.Errors[0].Span.Start;
    }

    /// <param name="extender">The file that extends this one; null for one that is in force by itself.</param>
    public static PolicyDocument Read(PolicyFile file, int layer, PolicyDocument? extender, JsonValue? entry, CancellationToken cancellationToken)
        => new(file.Path, file.Text, file.Kind, extender?.Role ?? file.Role, layer, preset: null, extender is null ? null : file.Package, extender, entry, JsonTree.Parse(file.Text, cancellationToken));

    /// <param name="extender">Null for the built-in preset, which no file asks for.</param>
    public static PolicyDocument ReadPreset(string name, string json, int layer, PolicyDocument? extender, JsonValue? entry, CancellationToken cancellationToken)
    {
        var text = SourceText.From(json);
        return new PolicyDocument("preset:" + name, text, PolicyFileKind.Policy, extender?.Role ?? PolicyRole.Nested, layer, name, package: null, extender, entry, JsonTree.Parse(text, cancellationToken));
    }

    /// <summary>The value of a key of the outermost object; null if it is not there or is not of this kind.</summary>
    public JsonValue? Find(string key, JsonKind kind) => Root is { } root ? root.Find(key, kind) : null;

    public Place At(TextSpan span) => new(Path, Text, span, null);

    /// <summary>Counted from 1.</summary>
    public int LineOf(TextSpan span) => Text.Lines.GetLineFromPosition(span.Start).LineNumber + 1;

    /// <summary>What stands behind the first syntax error was read by guesswork: nothing more is said about it.</summary>
    public bool Trusts(TextSpan span) => span.End <= _trustedEnd;
}

/// <summary>Looking into JSON that the checker has passed, or will complain about itself.</summary>
internal static class JsonLookup
{
    /// <summary>The value of a key, if it is of this kind; otherwise null.</summary>
    public static JsonValue? Find(this JsonValue value, string key, JsonKind kind)
        => value.Kind == JsonKind.Object && value.Find(key) is { Value: var found } && found.Kind == kind ? found : null;

    /// <summary>The text of a key; null if there is none.</summary>
    public static string? TextOf(this JsonValue value, string key) => value.Find(key, JsonKind.String)?.Text;

    /// <summary>The day of a key; null if there is none.</summary>
    public static Day? DayOf(this JsonValue value, string key) => value.TextOf(key) is { } text && Day.TryParse(text, out var day) ? day : null;
}
