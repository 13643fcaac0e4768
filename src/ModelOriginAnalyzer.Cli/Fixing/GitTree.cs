using System.ComponentModel;
using System.Diagnostics;

namespace ModelOriginAnalyzer.Cli.Fixing;

/// <summary>Whether files under version control have changes that nobody has committed.</summary>
internal static class GitTree
{
    /// <summary>Null where the folder is in no repository, or git is not installed.</summary>
    public static bool? IsDirty(string folder)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["status", "--porcelain", "--untracked-files=no"])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            // Both are read, or git waits for the one that nobody reads.
            var errors = git.StandardError.ReadToEndAsync();
            var changes = git.StandardOutput.ReadToEnd();
            errors.GetAwaiter().GetResult();
            git.WaitForExit();
            return git.ExitCode == 0 ? changes.Length > 0 : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
