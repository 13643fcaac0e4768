using ModelOriginAnalyzer.Cli.Scanning.Folders;
using ModelOriginAnalyzer.Cli.Scanning.Projects;

namespace ModelOriginAnalyzer.Cli.Scanning;

/// <summary>Scans whatever a path leads to.</summary>
internal static class Scanner
{
    /// <exception cref="UnreadableInputException">There is nothing at the path, or the policy cannot be read.</exception>
    public static ScanResult Run(ScanRequest request, ScanProgress progress)
    {
        ScanResult? result = null;
        Exception? mistake = null;
        var thread = new Thread(() => (result, mistake) = Try(request, progress), Crew.StackSize);
        thread.Start();
        thread.Join();
        progress.End();
        if (mistake is not null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(mistake);
        return result!;
    }

    private static (ScanResult?, Exception?) Try(ScanRequest request, ScanProgress progress)
    {
        try
        {
            if (Directory.Exists(request.Path)) return (FolderScan.Run(request, progress), null);
            if (File.Exists(request.Path)) return (ProjectScan.Run(request, progress), null);

            throw new UnreadableInputException($"{request.Path}: error: There is no such folder, project or solution.");
        }
#pragma warning disable CA1031 // it is thrown again on the thread that asked
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return (null, exception);
        }
    }
}
