using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Cli.Writing;

/// <summary>What became of the files of a run that was killed while it wrote.</summary>
/// <param name="PutBack">They had their new text and have the old one again.</param>
/// <param name="Untouched">They had not been written yet.</param>
/// <param name="Written">The run had been done but for tidying up: they have their new text.</param>
/// <param name="Changed">Somebody has written them since; the old text stands beside each.</param>
internal sealed record InterruptedRun(ImmutableArray<string> PutBack, ImmutableArray<string> Untouched, ImmutableArray<string> Written, ImmutableArray<string> Changed)
{
    /// <summary>What a killed run has left half done is put back before a command that writes looks at anything.</summary>
    /// <exception cref="UnreadableInputException">A file cannot be put back.</exception>
    public static void UndoAndTell(IFileStore files, string folder, TextWriter error)
    {
        foreach (var line in Undo(files, folder)?.Lines() ?? []) error.WriteLine(line);
    }

    /// <summary>Puts the files of an earlier run back, if one was killed; null if none was.</summary>
    /// <exception cref="UnreadableInputException">A file cannot be put back.</exception>
    public static InterruptedRun? Undo(IFileStore files, string folder)
    {
        if (WriteJournal.Read(files, folder) is not { } journal) return null;

        try
        {
            var run = new InterruptedRun([], [], [], []);
            foreach (var entry in journal.Files)
            {
                run = journal.IsDone ? run with { Written = run.Written.Add(entry.Path) } : run.With(files, entry);
                files.Delete(entry.Path + WriteJournal.New);
                if (!run.Changed.Contains(entry.Path)) files.Delete(entry.Path + WriteJournal.Old);
            }

            files.Delete(WriteJournal.PathIn(folder) + WriteJournal.New);
            files.Delete(WriteJournal.PathIn(folder));
            return run;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableInputException($"error: An earlier run was interrupted, and its files could not all be put back: {exception.Message} Try again; {WriteJournal.PathIn(folder)} says which files it is about.");
        }
    }

    /// <summary>The lines that tell it, for people.</summary>
    public IEnumerable<string> Lines()
    {
        yield return "An earlier run was interrupted while it wrote.";
        foreach (var path in PutBack) yield return $"{path}: put back as it was";
        foreach (var path in Untouched) yield return $"{path}: as it was";
        foreach (var path in Written) yield return $"{path}: as it should be";
        foreach (var path in Changed) yield return $"{path}: changed since, and left; the text it had is in {path}{WriteJournal.Old}, if it had one";
    }

    private InterruptedRun With(IFileStore files, WriteJournal.Entry entry)
    {
        var path = entry.Path;
        if (!files.Exists(path + WriteJournal.Old))
        {
            // Not replaced yet, or it was not there before.
            if (!entry.IsAdded || !files.Exists(path)) return this with { Untouched = Untouched.Add(path) };
            if (WriteJournal.HashOf(files.Read(path)) != entry.Hash) return this with { Changed = Changed.Add(path) };

            files.Delete(path);
            return this with { PutBack = PutBack.Add(path) };
        }

        if (files.Exists(path) && WriteJournal.HashOf(files.Read(path)) != entry.Hash && !files.Read(path).AsSpan().SequenceEqual(files.Read(path + WriteJournal.Old))) return this with { Changed = Changed.Add(path) };

        files.Move(path + WriteJournal.Old, path);
        return this with { PutBack = PutBack.Add(path) };
    }
}
