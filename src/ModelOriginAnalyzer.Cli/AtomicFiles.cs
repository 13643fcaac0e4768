namespace ModelOriginAnalyzer.Cli;

/// <summary>
/// Writes several files so that all are new or all are old: first every text beside its file, then one rename a file, and if one of
/// those fails, the ones that were renamed get their old text back. What is left after a kill is whole files, each old or new.
/// </summary>
internal static class AtomicFiles
{
    private const string Temporary = ".model-origin-new";
    private const string Kept = ".model-origin-old";

    /// <exception cref="UnreadableInputException">Nothing was changed; or, where even that failed, which files were.</exception>
    public static void Replace(IReadOnlyList<(string Path, byte[] Content)> files)
    {
        var replaced = new List<string>();
        try
        {
            foreach (var (path, content) in files) WriteBeside(path, content);
            foreach (var (path, _) in files)
            {
                if (File.Exists(path)) File.Replace(path + Temporary, path, path + Kept);
                else File.Move(path + Temporary, path);
                replaced.Add(path);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var stuck = replaced.Where(path => !TryRestore(path)).ToList();
            throw new UnreadableInputException(stuck.Count == 0
                ? $"error: Nothing was changed: {exception.Message}"
                : $"error: {exception.Message} These files have their new text and could not be put back: {string.Join(", ", stuck)}");
        }
        finally
        {
            foreach (var (path, _) in files)
            {
                TryDelete(path + Temporary);
                TryDelete(path + Kept);
            }
        }
    }

    // Flushed to the disk before anything is renamed: a full disk shows here, while every file is still old.
    private static void WriteBeside(string path, byte[] content)
    {
        if (File.Exists(path) && File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly)) throw new UnauthorizedAccessException($"{path} is read-only.");

        using var file = new FileStream(path + Temporary, FileMode.Create, FileAccess.Write);
        file.Write(content);
        file.Flush(flushToDisk: true);
        if (!OperatingSystem.IsWindows() && File.Exists(path)) File.SetUnixFileMode(path + Temporary, File.GetUnixFileMode(path));
    }

    private static bool TryRestore(string path)
    {
        try
        {
            if (File.Exists(path + Kept)) File.Move(path + Kept, path, overwrite: true);
            else File.Delete(path);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A leftover beside the file says more than a second error would.
        }
    }
}
