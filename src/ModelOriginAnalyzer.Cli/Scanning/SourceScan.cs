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
        foreach (var looked in Crew.Map([.. compilation.SyntaxTrees.Where(static tree => tree.FilePath.Length > 0)], tree => Look(tree, sources, triggers)))
        {
            Add(looked, sources, judge);
            inactive.Add(looked.Hidden);
        }

        foreach (var (alternative, trees) in inactive.In(compilation))
        {
            var others = ScopeOf(alternative);
            foreach (var looked in Crew.Map(trees, activated => Look(activated, others))) Add(looked, others, judge);
        }

        CompilationScope ScopeOf(CSharpCompilation of) => new(of, _catalog, scope.Policy, index, scope.Root) { ByName = byName, ListsParts = request.All };
    }

    /// <summary>What one file comes to.</summary>
    /// <param name="Model">Null if nothing in the file asked for it.</param>
    /// <param name="Hidden">Code that names something and that is not compiled here; null if there is none.</param>
    /// <param name="GivenUp">Why not all of it could be looked at; null if it was.</param>
    private sealed record LookedAt(SyntaxTree Tree, SemanticModel? Model, ImmutableArray<UseReferences> Uses, HiddenCode? Hidden, string? GivenUp);

    private LookedAt Look(SyntaxTree tree, CompilationScope sources, TriggerSet triggers) => Look(tree, patience =>
    {
        var positions = TriggerScan.Find(tree.GetText(patience), triggers);
        var hidden = positions.IsEmpty ? null : HiddenCode.In(tree, positions, patience);
        return request.Exhaustive || !positions.IsEmpty ? Extract(tree, request.Exhaustive ? default : positions, sources, patience) with { Hidden = hidden } : new LookedAt(tree, null, [], hidden, null);
    });

    private static LookedAt Look(ActivatedTree activated, CompilationScope sources) => Look(activated.Tree, patience =>
    {
        var found = Extract(activated.Tree, activated.Triggers, sources, patience);
        return found with { Uses = found.Uses.RemoveAll(use => !activated.Holds(use)) };
    });

    private static LookedAt Look(SyntaxTree tree, Func<CancellationToken, LookedAt> look)
    {
        using var patience = new CancellationTokenSource(LongestFile);
        try
        {
            return look(patience.Token);
        }
        catch (OperationCanceledException)
        {
            return new LookedAt(tree, null, [], null, $"It was given up after {LongestFile.TotalSeconds} seconds.");
        }
        catch (InsufficientExecutionStackException)
        {
            return new LookedAt(tree, null, [], null, "Its expressions are nested too deeply.");
        }
    }

    private static LookedAt Extract(SyntaxTree tree, ImmutableArray<int> positions, CompilationScope sources, CancellationToken patience)
    {
        var model = sources.Compilation.GetSemanticModel(tree);
        return new LookedAt(tree, model, CodeExtractor.Extract(model, positions, sources, patience), null, null);
    }

    private void Add(LookedAt looked, CompilationScope sources, UseJudge judge)
    {
        if (looked.GivenUp is { } reason) found.AddIncomplete(looked.Tree.FilePath, reason);
        if (looked.Model is { } model) found.Add(looked.Uses, TreePlaces.Relative(looked.Tree.FilePath, sources.Root), looked.Tree.FilePath, new BoundFile(model, sources.Sdk), judge);
    }
}
