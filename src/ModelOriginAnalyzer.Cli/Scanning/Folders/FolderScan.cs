using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Cli.InForce;
using ModelOriginAnalyzer.Cli.Scanning.Sdks;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.Scanning.Folders;

/// <summary>A folder as it lies: nothing is restored, nothing is built, every file is looked at.</summary>
internal sealed class FolderScan
{
    private readonly ScanRequest _request;
    private readonly ScanProgress _progress;
    private readonly FoundUses _found;
    private readonly SourceScan _scan;
    private readonly PolicyFinder _policies;

    private FolderScan(ScanRequest request, ScanProgress progress)
    {
        _request = request;
        _progress = progress;
        _found = new FoundUses(request.All, request.Path);
        _scan = new SourceScan(request, _found);
        _policies = new PolicyFinder(request, OriginCatalog.BuiltIn);
    }

    /// <param name="request">Its path is that of a folder.</param>
    public static ScanResult Run(ScanRequest request, ScanProgress progress)
    {
        var scan = new FolderScan(request, progress);
        scan.Run();
        return scan._found.ToResult();
    }

    private void Run()
    {
        var files = FolderFiles.Of(_request.Path, _request.Exclude);
        var groups = SourceGroups.Of(_request.Path, files, _found.AddIncomplete);
        foreach (var path in files.Where(ProjectFile.IsShared))
        {
            var folder = Path.GetDirectoryName(path)!;
            if (ProjectFile.TryRead(path, _found.AddIncomplete) is { } shared) _scan.ScanPackages(shared, _policies.For(folder, new Scope { DeployedIn = _request.DeployedIn }));
        }

        var compiler = new GroupCompiler(new SdkChoice(SdkShapes.BuiltIn));
        foreach (var group in groups)
        {
            _progress.Say(TreePlaces.Relative(group.Folder, _request.Path));
            var scope = _policies.For(group.Folder, ScopeOf(group));
            var settings = SettingsOf(group);
            _scan.ScanSettings(settings, scope);
            foreach (var project in group.Projects) _scan.ScanPackages(project, scope);
            if (group.Sources.Count > 0) _scan.ScanCode(compiler.Compile(group, TextOf), Visible(settings, group), scope, byName: true);
        }
    }

    /// <summary>The settings of each group's files, by folder: a file of an environment is read over the base file beside it.</summary>
    private ImmutableArray<ConfigurationFile> SettingsOf(SourceGroup group)
    {
        var files = ImmutableArray.CreateBuilder<ConfigurationFile>();
        foreach (var path in group.Settings)
        {
            if (SettingsFiles.Read(path, _found.AddIncomplete) is { } read) files.AddRange(read);
        }

        return files.ToImmutable();
    }

    /// <summary>What the code of a group reads: the settings of its project's own folder, or all of them where there is no project.</summary>
    private static ImmutableArray<ConfigurationFile> Visible(ImmutableArray<ConfigurationFile> settings, SourceGroup group) =>
        [.. settings.Where(file => SettingsFiles.IsReadByCode(file.Path) && (group.Projects.IsEmpty || Path.GetDirectoryName(file.Path) == group.Folder))];

    private Scope ScopeOf(SourceGroup group) => new() { DeployedIn = _request.DeployedIn, Project = group.ProjectName, ProjectKind = group.Kind };

    /// <summary>Null for a file that cannot be read; that is told.</summary>
    private SourceText? TextOf(string path)
    {
        try
        {
            return TextFiles.Read(path);
        }
        catch (UnreadableInputException exception)
        {
            _found.AddIncomplete(path, exception.Message);
            return null;
        }
    }
}
