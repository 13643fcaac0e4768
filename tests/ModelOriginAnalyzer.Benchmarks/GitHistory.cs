using System.Diagnostics;
using System.Globalization;

namespace ModelOriginAnalyzer.Benchmarks;

/// <summary>A commit without merges, and what it changes against its parent. A renamed file is under both of its names.</summary>
internal sealed record Commit(string Id, string Tree, string ParentTree, IReadOnlySet<string> Changed);

/// <summary>What a repository held, commit by commit, read from its git directory, which needs no work tree and is left as it is.</summary>
internal sealed class GitHistory(string gitFolder)
{
    /// <summary>No source or settings file is larger; data may be.</summary>
    private const int LargestFile = 1 << 20;

    /// <summary>The newest first; merges and the first commit, which has no parent, are left out.</summary>
    public IEnumerable<Commit> Commits()
    {
        foreach (var line in Run("log", "--no-merges", "--format=%H %T %P", "HEAD").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length != 3) continue;

            var changed = Run("diff-tree", "-r", "-z", "--no-renames", "--name-only", parts[2], parts[0]).Split('\0', StringSplitOptions.RemoveEmptyEntries);
            yield return new Commit(parts[0], parts[1], Run("rev-parse", parts[2] + "^{tree}").Trim(), changed.ToHashSet(StringComparer.Ordinal));
        }
    }

    /// <summary>The blobs of a tree's files by path; without links, submodules and large files.</summary>
    public Dictionary<string, string> FilesOf(string tree)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in Run("ls-tree", "-r", "-z", "-l", tree).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var tab = entry.IndexOf('\t', StringComparison.Ordinal);
            var facts = entry[..tab].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (facts[0].StartsWith("100", StringComparison.Ordinal) && int.TryParse(facts[3], CultureInfo.InvariantCulture, out var size) && size <= LargestFile) files.Add(entry[(tab + 1)..], facts[2]);
        }

        return files;
    }

    /// <summary>Blobs one after the other; a callback is not called for one that the repository does not have.</summary>
    public void ReadBlobs(IReadOnlyCollection<string> blobs, Action<string, byte[]> read)
    {
        using var git = Start(["cat-file", "--batch"], redirectInput: true);
        var asking = Task.Run(() =>
        {
            foreach (var blob in blobs) git.StandardInput.Write(blob + "\n");
            git.StandardInput.Close();
        });
        var output = git.StandardOutput.BaseStream;
        foreach (var blob in blobs)
        {
            var head = ReadLine(output).Split(' ');
            if (head.Length != 3) continue;

            var content = new byte[int.Parse(head[2], CultureInfo.InvariantCulture)];
            output.ReadExactly(content);
            output.ReadByte();
            read(blob, content);
        }

        asking.GetAwaiter().GetResult();
        git.WaitForExit();
    }

    private static string ReadLine(Stream stream)
    {
        var line = new List<byte>();
        for (var next = stream.ReadByte(); next is not ('\n' or -1); next = stream.ReadByte()) line.Add((byte)next);
        return System.Text.Encoding.ASCII.GetString([.. line]);
    }

    private string Run(params string[] arguments)
    {
        using var git = Start(arguments, redirectInput: false);
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0 ? output : throw new InvalidOperationException($"git {string.Join(' ', arguments)} failed in {gitFolder}.");
    }

    private Process Start(IEnumerable<string> arguments, bool redirectInput) => Process.Start(new ProcessStartInfo("git", ["--git-dir", gitFolder, .. arguments])
    {
        RedirectStandardInput = redirectInput,
        RedirectStandardOutput = true,
    })!;
}
