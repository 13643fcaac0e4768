namespace ModelOriginAnalyzer.Cli.Writing;

/// <summary>
/// Writes several files so that all are new or all are old: first a journal, then every text beside its file, then one rename a file. If one
/// of those fails, the ones that were renamed get their old text back. What a killed run leaves is whole files, each old or new, and the
/// journal, from which <see cref="InterruptedRun"/> puts them back.
/// </summary>
/// <param name="folder">Where the journal stands while files are written.</param>
internal sealed class AtomicFiles(IFileStore files, string folder)
{
    /// <exception cref="UnreadableInputException">Nothing was changed; or, where even that failed, which files were.</exception>
    public void Replace(IReadOnlyList<(string Path, byte[] Content)> changes)
    {
        var replaced = new List<string>();
        try
        {
            foreach (var (path, _) in changes)
            {
                if (files.IsReadOnly(path)) throw new UnauthorizedAccessException($"{path} is read-only.");
            }

            var journal = new WriteJournal(false, [.. changes.Select(change => new WriteJournal.Entry(change.Path, WriteJournal.HashOf(change.Content), !files.Exists(change.Path)))]);
            journal.Write(files, folder);

            // Flushed to the disk before anything is renamed: a full disk shows here, while every file is still old.
            foreach (var (path, content) in changes) files.Write(path + WriteJournal.New, content);
            foreach (var (path, _) in changes)
            {
                if (files.Exists(path)) files.Replace(path + WriteJournal.New, path, path + WriteJournal.Old);
                else files.Move(path + WriteJournal.New, path);
                replaced.Add(path);
            }

            (journal with { IsDone = true }).Write(files, folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var stuck = replaced.Where(path => !TryRestore(path)).ToList();
            TakeAway(changes.Select(change => change.Path).Except(stuck));
            throw new UnreadableInputException(stuck.Count == 0
                ? $"error: Nothing was changed: {exception.Message}"
                : $"error: {exception.Message} These files have their new text and could not be put back; the old one stands beside each: {string.Join(", ", stuck)}");
        }

        TakeAway(changes.Select(change => change.Path));
    }

    private bool TryRestore(string path) => Try(() =>
    {
        if (files.Exists(path + WriteJournal.Old)) files.Move(path + WriteJournal.Old, path);
        else files.Delete(path);
    });

    /// <summary>What stands beside the files, then the journal: what cannot be taken away now is found by the next run.</summary>
    private void TakeAway(IEnumerable<string> paths)
    {
        var isClean = true;
        foreach (var path in paths) isClean &= Try(() => files.Delete(path + WriteJournal.New)) & Try(() => files.Delete(path + WriteJournal.Old));
        isClean &= Try(() => files.Delete(WriteJournal.PathIn(folder) + WriteJournal.New));
        if (isClean) Try(() => files.Delete(WriteJournal.PathIn(folder)));
    }

    private static bool Try(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
