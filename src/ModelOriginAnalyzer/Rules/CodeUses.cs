using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Rules;

/// <summary>Finds the uses in the C# of one compilation: text first, operations only where the text scan finds a trigger.</summary>
internal sealed class CodeUses
{
    private readonly OriginPolicy _policy;
    private readonly TriggerSet _triggers;
    private readonly Lazy<CompilationScope> _scope;

    public CodeUses(Compilation compilation, OriginContext origin, OriginPolicy policy)
    {
        _policy = policy;
        Judge = origin.CreateJudge(policy);
        _triggers = TriggerSet.For(compilation, Judge.Catalog, policy);

        // Made when the first trigger is found: most compilations have none.
        _scope = new Lazy<CompilationScope>(() => new CompilationScope(compilation, Judge.Catalog, policy, ConfigurationIndex.Build(origin.Configuration.Files, Judge.Catalog, policy), origin.Run.Root));
    }

    public UseJudge Judge { get; }

    /// <summary>Where triggers stand; empty for almost every file.</summary>
    public ImmutableArray<int> PositionsIn(SyntaxTree tree, CancellationToken cancellationToken) => TriggerScan.Find(tree.GetText(cancellationToken), _triggers);

    /// <param name="positions">Default for every member of the file.</param>
    public ImmutableArray<UseReferences> In(SemanticModel model, ImmutableArray<int> positions, CancellationToken cancellationToken)
    {
        var uses = CodeExtractor.Extract(model, positions, _scope.Value, cancellationToken);
        return _policy.NeedsSymbols ? EnclosingMember.Name(uses, model, cancellationToken) : uses;
    }
}
