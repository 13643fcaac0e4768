using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.CatalogCompiler;

internal enum RuleFileKind { Organization, Sdk, Words, Groups, Preset }

/// <summary>One JSON file under <c>rules/</c>.</summary>
/// <param name="Path">As the build gave it; errors show it.</param>
internal sealed record RuleFile(string Path, RuleFileKind Kind, string Content)
{
    private readonly Lazy<JsonTree> _tree = new(() => JsonTree.Parse(SourceText.From(Content), CancellationToken.None));

    public JsonTree Tree => _tree.Value;

    /// <summary>The file's name without folder and extension.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);
}

/// <summary>A text of a rule file with its characters.</summary>
internal sealed record LocatedText(string Text, RuleFile File, TextSpan Span)
{
    public override string ToString() => Text;

    public static ImmutableArray<string> Plain(ImmutableArray<LocatedText> texts) => [.. texts.Select(t => t.Text)];
}
