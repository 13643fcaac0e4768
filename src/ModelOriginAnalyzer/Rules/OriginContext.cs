using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Rules;

/// <summary>What the analyzers of one compilation share: catalog, policy in force, the run and the configuration. Immutable.</summary>
internal sealed class OriginContext
{
    private static readonly TextCache<PolicyResult> PolicyCache = new();
    private static readonly TextCache<RunFile> RunCache = new();
    private static readonly TextCache<ConfigurationSet> ConfigurationCache = new();

    private static PolicyResult? s_builtInPolicy;

    private readonly Lazy<ConfigurationSet> _configuration;

    private OriginContext(OriginFiles files, RunFile run, PolicyResult policy)
    {
        Files = files;
        Run = run;
        PolicyResult = policy;
        _configuration = new Lazy<ConfigurationSet>(ReadConfiguration);
    }

    public OriginFiles Files { get; }

    public RunFile Run { get; }

    public PolicyResult PolicyResult { get; }

    /// <summary>Null when a policy or facts file has an error: then nothing is judged and the policy analyzer has said why.</summary>
    public OriginPolicy? Policy => Files.Unreadable.IsEmpty ? PolicyResult.Policy : null;

    public ConfigurationSet Configuration => _configuration.Value;

    public static OriginContext Create(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var files = OriginFiles.Read(options.AdditionalFiles, cancellationToken);
        var run = files.Run is { } file
            ? RunCache.Get(ImmutableArray.Create(file), () => RunFile.Read(file.Path, file.Text, cancellationToken))
            : RunFile.None;
        return new OriginContext(files, run, ReadPolicy(files, run, cancellationToken));
    }

    /// <summary>Judges uses of this project.</summary>
    public UseJudge CreateJudge(OriginPolicy policy) => new(OriginCatalog.BuiltIn, policy, Run.ToScope(), Run.Today, RelativePath);

    public string RelativePath(string path) => TreePlaces.Relative(path, Run.Root);

    private static PolicyResult ReadPolicy(OriginFiles files, RunFile run, CancellationToken cancellationToken)
    {
        if (files.Policies.IsEmpty) return s_builtInPolicy ??= PolicyReader.Read(ImmutableArray<PolicyFile>.Empty, OriginCatalog.BuiltIn, cancellationToken);

        // What the run says of a file's role makes another policy of the same texts.
        var key = run.HasRoles ? files.Policies.Add(files.Run!.Value) : files.Policies;
        return PolicyCache.Get(key, () =>
        {
            var policies = ImmutableArray.CreateBuilder<PolicyFile>(files.Policies.Length);
            foreach (var (path, text) in files.Policies)
            {
                var kind = OriginFiles.KindOf(path);
                policies.Add(new PolicyFile(path, text, kind == OriginFileKind.Facts ? PolicyFileKind.Facts : PolicyFileKind.Policy, run.RoleOf(path, kind == OriginFileKind.Library)) { Package = run.PackageOf(path) });
            }

            return PolicyReader.Read(policies.MoveToImmutable(), OriginCatalog.BuiltIn, cancellationToken);
        });
    }

    private ConfigurationSet ReadConfiguration() => Files.Configuration.IsEmpty
        ? ConfigurationSet.Empty
        : ConfigurationCache.Get(Files.Configuration, () => ConfigurationSet.Read(Files.Configuration));
}

/// <summary>The project's configuration files, parsed.</summary>
internal sealed class ConfigurationSet(ImmutableArray<ConfigurationFile> files)
{
    public static readonly ConfigurationSet Empty = new(ImmutableArray<ConfigurationFile>.Empty);

    public ImmutableArray<ConfigurationFile> Files => files;

    public static ConfigurationSet Read(ImmutableArray<(string Path, SourceText Text)> texts)
    {
        var files = ImmutableArray.CreateBuilder<ConfigurationFile>(texts.Length);
        foreach (var (path, text) in texts)
        {
            files.Add(new ConfigurationFile(path, EnvironmentOf(path), JsonTree.Parse(text, CancellationToken.None)));
        }

        return new ConfigurationSet(files.MoveToImmutable());
    }

    // appsettings.Production.json: Production
    private static string? EnvironmentOf(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        var parts = name.Split('.');
        return parts.Length == 3 ? parts[1] : null;
    }
}
