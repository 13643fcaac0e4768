using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Cli.InForce;
using ModelOriginAnalyzer.Cli.Scanning.Folders;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Rules;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.Scanning.Projects;

/// <summary>A project or a solution as MSBuild sees it: every symbol is bound. It has to be restored.</summary>
internal sealed class ProjectScan
{
    private readonly ScanRequest _request;
    private readonly ScanProgress _progress;
    private readonly string _folder;
    private readonly FoundUses _found;
    private readonly SourceScan _scan;
    private readonly PolicyFinder _policies;

    private ProjectScan(ScanRequest request, ScanProgress progress)
    {
        _request = request;
        _progress = progress;
        _folder = Path.GetDirectoryName(request.Path)!;
        _found = new FoundUses(request.All, _folder);
        _scan = new SourceScan(request, _found);
        _policies = new PolicyFinder(request, OriginCatalog.BuiltIn);
    }

    /// <param name="request">Its path is that of a project or a solution.</param>
    /// <exception cref="UnreadableInputException">It is neither.</exception>
    public static ScanResult Run(ScanRequest request, ScanProgress progress)
    {
        var scan = new ProjectScan(request, progress);
        scan.RunAsync().GetAwaiter().GetResult();
        return scan._found.ToResult();
    }

    private async Task RunAsync()
    {
        using var workspace = MSBuildWorkspace.Create();
        workspace.LoadMetadataForReferencedProjects = false;
        using var failures = workspace.RegisterWorkspaceFailedHandler(failed =>
        {
            if (failed.Diagnostic.Kind == WorkspaceDiagnosticKind.Failure) _found.AddIncomplete(_request.Path, "It did not load completely: " + OneLine(failed.Diagnostic.Message));
        });
        foreach (var project in (await LoadAsync(workspace)).Projects.Where(project => project.Language == LanguageNames.CSharp).OrderBy(project => project.FilePath, StringComparer.Ordinal).ThenBy(project => project.Name, StringComparer.Ordinal))
        {
            _progress.Say(project.Name);
            await ScanAsync(project);
        }
    }

    private async Task<Solution> LoadAsync(MSBuildWorkspace workspace)
    {
        _progress.Say("Loading " + Path.GetFileName(_request.Path));
        try
        {
            return Path.GetExtension(_request.Path).ToLowerInvariant() switch
            {
                ".csproj" => (await workspace.OpenProjectAsync(_request.Path)).Solution,
                ".sln" or ".slnx" or ".slnf" => await workspace.OpenSolutionAsync(_request.Path),
                _ => throw new UnreadableInputException($"{_request.Path}: error: This is neither a folder nor a project (.csproj) nor a solution (.sln, .slnx)."),
            };
        }
        catch (Exception exception) when (exception is not (UnreadableInputException or OutOfMemoryException))
        {
            // MSBuild and its host throw what they like.
            _found.AddIncomplete(_request.Path, "It did not load: " + OneLine(exception.Message));
            return workspace.CurrentSolution;
        }
    }

    private async Task ScanAsync(Project project)
    {
        if (project.FilePath is not { } path || await project.GetCompilationAsync() is not CSharpCompilation compilation) return;
        var file = ProjectFile.Read(path.Replace('\\', '/'));
        if (MissingOf(project, file) is { } missing)
        {
            _found.AddIncomplete(path, $"{missing} did not load, so nothing of the project was looked at. Restore it first, or scan its folder.");
            return;
        }

        var scope = _policies.For(Path.GetDirectoryName(path)!, ScopeOf(file));
        var settings = await SettingsOfAsync(project);
        _scan.ScanSettings(settings, scope);
        _scan.ScanPackages(file, scope);
        _scan.ScanCode(compilation, settings, scope, byName: false);
    }

    /// <summary>What the project needs and does not have: the framework, or the package of an SDK; null if it has all of it.</summary>
    private static string? MissingOf(Project project, ProjectFile file)
    {
        if (!project.MetadataReferences.Any()) return "The framework";

        var paths = project.MetadataReferences.OfType<PortableExecutableReference>().Select(reference => (reference.FilePath ?? "").Replace('\\', '/')).ToList();
        return file.Packages
            .Where(package => OriginCatalog.BuiltIn.SurfaceOfPackage(package.Id) is { Assemblies.IsEmpty: false } surface
                && !paths.Any(path => path.Contains($"/{package.Id}/", StringComparison.OrdinalIgnoreCase) || surface.Assemblies.Contains(Path.GetFileNameWithoutExtension(path))))
            .Select(package => "The package " + package.Id)
            .FirstOrDefault();
    }

    private Scope ScopeOf(ProjectFile file) => new() { DeployedIn = _request.DeployedIn, Project = file.Name, ProjectKind = file.Kind };

    /// <summary>What the package passes to the analyzer: the appsettings files of the project's folder, and what the project itself passes.</summary>
    private async Task<ImmutableArray<ConfigurationFile>> SettingsOfAsync(Project project)
    {
        var texts = new SortedDictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(Path.GetDirectoryName(project.FilePath)!, "appsettings*.json")) texts[path] = TextFiles.Read(path);
        foreach (var document in project.AdditionalDocuments)
        {
            if (document.FilePath is { } path && OriginFiles.KindOf(path) == OriginFileKind.Configuration) texts[path] = await document.GetTextAsync();
        }

        return ConfigurationSet.Read([.. texts.Select(entry => (entry.Key, entry.Value))]).Files;
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").Trim();
}
