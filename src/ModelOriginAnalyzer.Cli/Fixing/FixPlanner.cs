using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Cli.ConfigurationFormats;
using ModelOriginAnalyzer.CodeFixes;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.Cli.Fixing;

/// <summary>From fixes to the texts that files would have. Nothing is written here.</summary>
/// <param name="bytesOf">Of a file, by its path relative to the root; null where it cannot be read.</param>
internal sealed class FixPlanner(Func<string, byte[]?> bytesOf)
{
    private readonly Dictionary<string, SourceFile?> _files = new(StringComparer.Ordinal);

    public FixPlan Plan(FixSelection selection)
    {
        var left = selection.Left.ToList();
        var spelt = new List<(ChosenFix Fix, IReadOnlyList<PlannedChange> Changes)>();
        foreach (var fix in selection.Chosen)
        {
            if (Spell(fix.Choice, out var why) is { } changes) spelt.Add((fix, changes));
            else left.Add(new Unmended(fix.Fix, why));
        }

        var agreeing = ConflictingFixes.LeftOut([.. spelt.Select(fix => fix.Changes)]).ToHashSet();
        left.AddRange(spelt.Where(fix => !agreeing.Contains(fix.Changes)).Select(fix => new Unmended(fix.Fix.Fix, "another use of the same value would need another replacement")));
        var mended = spelt.Where(fix => agreeing.Contains(fix.Changes)).ToList();
        return new FixPlan(
            [.. mended.Select(fix => fix.Fix)],
            [.. left.OrderBy(unmended => unmended.Fix.Path, StringComparer.Ordinal).ThenBy(unmended => unmended.Fix.Line).ThenBy(unmended => unmended.Fix.Column)],
            FilesOf(mended.SelectMany(fix => fix.Changes)));
    }

    /// <summary>What one choice alone would change; empty, and why, if it cannot be written.</summary>
    public ImmutableArray<ChangedFile> Preview(FixChoice choice, out string why) => Spell(choice, out why) is { } changes ? FilesOf(changes) : [];

    private ImmutableArray<ChangedFile> FilesOf(IEnumerable<PlannedChange> changes) =>
        [.. changes.GroupBy(change => change.Path, StringComparer.Ordinal).OrderBy(file => file.Key, StringComparer.Ordinal).Select(ToFile)];

    /// <summary>All changes of a choice, or none and why.</summary>
    private List<PlannedChange>? Spell(FixChoice choice, out string why)
    {
        var changes = new List<PlannedChange>(choice.Edits.Length);
        foreach (var edit in choice.Edits)
        {
            why = "";
            if (FileAt(edit.Path) is not { } file) why = $"{edit.Path} cannot be read";
            else if (!file.IsLossless) why = $"{edit.Path} is not in an encoding that it could be written back in without loss";
            else if (edit.Hash is { } hash && hash != file.Hash) why = $"{edit.Path} has changed since it was analysed: build again";
            else if (file.IsGenerated) why = $"{edit.Path} is generated";
            else if (file.SpanOf(edit) is not { } span || file.Spell(span, edit) is not { } change) why = $"'{edit.OldValue}' does not stand in {edit.Path} as the log says";
            else changes.Add(new PlannedChange(edit.Path, change));

            if (why.Length > 0) return null;
        }

        why = "";
        return changes;
    }

    private ChangedFile ToFile(IGrouping<string, PlannedChange> changes)
    {
        var file = _files[changes.Key]!;
        var after = file.Text.WithChanges(changes.Select(change => change.Change).Distinct().OrderBy(change => change.Span.Start));
        return new ChangedFile(changes.Key, file.Text.ToString(), after.ToString(), SourceFile.BytesOf(after, file.Text.Encoding!));
    }

    private SourceFile? FileAt(string path)
    {
        if (!_files.TryGetValue(path, out var file)) _files.Add(path, file = bytesOf(path) is { } bytes ? new SourceFile(path, bytes) : null);
        return file;
    }

    /// <summary>A file's text, and whether it can be written back as it was.</summary>
    private sealed class SourceFile
    {
        private readonly Microsoft.CodeAnalysis.SyntaxNode? _root;

        public SourceFile(string path, byte[] bytes)
        {
            Text = SourceText.From(new MemoryStream(bytes));
            IsLossless = BytesOf(Text, Text.Encoding!).AsSpan().SequenceEqual(bytes);
            if (!path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase)) return;

            var tree = CSharpSyntaxTree.ParseText(Text, new CSharpParseOptions(LanguageVersion.Preview), path);
            _root = tree.GetRoot();
            IsGenerated = TreePlaces.IsGeneratedCode(tree);
        }

        public SourceText Text { get; }

        public bool IsLossless { get; }

        public bool IsGenerated { get; }

        public string Hash => RunInputs.HashOf(Text);

        /// <summary>The encoding's mark stays, and so does its absence.</summary>
        public static byte[] BytesOf(SourceText text, System.Text.Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text.ToString())];

        public TextSpan? SpanOf(TreeEdit edit)
        {
            var (start, end) = (PositionOf(edit.Line, edit.Column), PositionOf(edit.EndLine, edit.EndColumn));
            return start >= 0 && end >= start ? TextSpan.FromBounds(start, end) : null;
        }

        public TextChange? Spell(TextSpan span, TreeEdit edit) => _root is not null
            ? LiteralWriter.InCSharp(_root, span, edit.OldValue, edit.NewValue)
            : SettingWriter.Write(edit.Path, Text, span, edit.OldValue, edit.NewValue, CancellationToken.None);

        private int PositionOf(int line, int column)
        {
            if (line < 1 || line > Text.Lines.Count) return -1;

            var position = Text.Lines[line - 1].Start + column - 1;
            return position <= Text.Lines[line - 1].End ? position : -1;
        }
    }
}
