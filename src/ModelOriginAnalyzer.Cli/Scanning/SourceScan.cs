using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Cli.Scanning.Folders;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Rules;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.Scanning;

/// <summary>Where code is judged: the policy, what its paths are relative to, and the project.</summary>
internal sealed record JudgedScope(OriginPolicy Policy, string Root, Scope Scope);

/// <summary>Looks at the settings and the code of one compilation after the other, as the analyzer in a build does.</summary>
internal sealed class SourceScan(ScanRequest request, FoundUses found)
{
    /// <summary>A file that takes longer is given up, and that is told.</summary>
    private static readonly TimeSpan LongestFile = TimeSpan.FromSeconds(20);

    private readonly OriginCatalog _catalog = OriginCatalog.BuiltIn;

    public UseJudge JudgeOf(JudgedScope scope) => new(_catalog, scope.Policy, scope.Scope, request.Today, path => TreePlaces.Relative(path, scope.Root));

    /// <summary>What settings files prove on their own.</summary>
    public void ScanSettings(ImmutableArray<ConfigurationFile> settings, JudgedScope scope)
    {
        var judge = JudgeOf(scope);
        foreach (var file in settings)
        {
            var uses = ConfigurationExtractor.Extract(file, settings, _catalog, scope.Policy, CancellationToken.None);
            found.Add(uses, TreePlaces.Relative(file.Path, scope.Root), file.Path, null, judge);
        }
    }

    /// <summary>The SDKs that a project references.</summary>
    public void ScanPackages(ProjectFile project, JudgedScope scope)
    {
        var judge = JudgeOf(scope);
        foreach (var package in project.Packages)
        {
            if (_catalog.SurfaceOfPackage(package.Id) is not { CertainlyTakes: true } surface) continue;

            var use = PackageUse.Of(surface) with { Path = TreePlaces.Relative(project.Path, scope.Root) };
            found.Add(use, judge, package.Place, OccurrenceKind.Package);
        }
    }

    /// <param name="settings">What the code's keys are looked up in.</param>
    /// <param name="byName">Assemblies are missing.</param>
    public void ScanCode(CSharpCompilation compilation, ImmutableArray<ConfigurationFile> settings, JudgedScope scope, bool byName)
    {
        var judge = JudgeOf(scope);
        var index = ConfigurationIndex.Build(settings, _catalog, scope.Policy);
        var sources = ScopeOf(compilation);
        var triggers = TriggerSet.For(compilation, _catalog, scope.Policy);
        var inactive = new InactiveCode();
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (tree.FilePath.Length == 0) continue;

            Scan(tree, patience =>
            {
                var positions = TriggerScan.Find(tree.GetText(patience), triggers);
                if (!positions.IsEmpty) inactive.Look(tree, positions, patience);
                if (request.Exhaustive || !positions.IsEmpty) Extract(tree, request.Exhaustive ? default : positions, sources, judge, static _ => true, patience);
            });
        }

        foreach (var (alternative, trees) in inactive.In(compilation))
        {
            var others = ScopeOf(alternative);
            foreach (var activated in trees) Scan(activated.Tree, patience => Extract(activated.Tree, activated.Triggers, others, judge, activated.Holds, patience));
        }

        CompilationScope ScopeOf(CSharpCompilation of) => new(of, _catalog, scope.Policy, index, scope.Root) { ByName = byName, ListsParts = request.All };
    }

    private void Extract(SyntaxTree tree, ImmutableArray<int> positions, CompilationScope sources, UseJudge judge, Predicate<UseReferences> counts, CancellationToken patience)
    {
        var model = sources.Compilation.GetSemanticModel(tree);
        var uses = CodeExtractor.Extract(model, positions, sources, patience).RemoveAll(use => !counts(use));
        found.Add(uses, TreePlaces.Relative(tree.FilePath, sources.Root), tree.FilePath, new BoundFile(model, sources.Sdk), judge);
    }

    private void Scan(SyntaxTree tree, Action<CancellationToken> look)
    {
        using var patience = new CancellationTokenSource(LongestFile);
        try
        {
            look(patience.Token);
        }
        catch (OperationCanceledException)
        {
            found.AddIncomplete(tree.FilePath, $"It was given up after {LongestFile.TotalSeconds} seconds.");
        }
        catch (InsufficientExecutionStackException)
        {
            found.AddIncomplete(tree.FilePath, "Its expressions are nested too deeply.");
        }
    }
}
