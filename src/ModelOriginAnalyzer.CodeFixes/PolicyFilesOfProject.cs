using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.CodeFixes;

/// <summary>The policy and facts files that a project has among its additional files, and where a new one belongs.</summary>
internal static class PolicyFilesOfProject
{
    public const string Policy = "model-origin.json";
    public const string Facts = "model-origin.facts.json";

    /// <summary>The innermost file of that kind; null if there is none.</summary>
    public static TextDocument? Innermost(Project project, OriginFileKind kind)
    {
        TextDocument? innermost = null;
        foreach (var document in project.AdditionalDocuments)
        {
            if (document.FilePath is { } path && OriginFiles.KindOf(path) == kind && (innermost is null || path.Length > innermost.FilePath!.Length)) innermost = document;
        }

        return innermost;
    }

    /// <summary>The file that an entry belongs into; null where there is none yet.</summary>
    public static TextDocument? FileFor(Project project, ProposedEntry entry)
    {
        if (!entry.IsException) return Innermost(project, OriginFileKind.Facts);

        foreach (var document in project.AdditionalDocuments)
        {
            if (entry.File is not null && document.FilePath == entry.File) return document;
        }

        return Innermost(project, OriginFileKind.Policy);
    }

    /// <summary>Facts stand beside the policy, and a policy at the root of the repository.</summary>
    public static async Task<string?> PathOfNewAsync(Project project, string name, CancellationToken cancellationToken)
    {
        var folder = FolderOf(Innermost(project, OriginFileKind.Policy)?.FilePath) ?? await RootOfAsync(project, cancellationToken).ConfigureAwait(false) ?? FolderOf(project.FilePath);
        return folder is null ? null : folder.TrimEnd('/', '\\') + "/" + name;
    }

    private static async Task<string?> RootOfAsync(Project project, CancellationToken cancellationToken)
    {
        if (Innermost(project, OriginFileKind.Run) is not { FilePath: { } path } document) return null;

        var run = RunFile.Read(path, await document.GetTextAsync(cancellationToken).ConfigureAwait(false), cancellationToken);
        return run.Root.Length > 0 ? run.Root : null;
    }

    private static string? FolderOf(string? path) => path is not null && path.LastIndexOfAny(['/', '\\']) is var end and >= 0 ? path.Substring(0, end) : null;
}
