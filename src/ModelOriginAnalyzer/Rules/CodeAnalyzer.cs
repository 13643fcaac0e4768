using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelOriginAnalyzer.Extraction;

namespace ModelOriginAnalyzer.Rules;

/// <summary>Judges the uses in C#. Text first: operations are asked for only where the scan finds a trigger.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodeAnalyzer : DiagnosticAnalyzer
{
    private readonly bool _exhaustive;

    /// <summary>As hosts make it.</summary>
    public CodeAnalyzer()
    {
    }

    /// <param name="exhaustive">Ask for operations of every member: what the scan can miss is the difference.</param>
    internal CodeAnalyzer(bool exhaustive) => _exhaustive = exhaustive;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.Code;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            var origin = OriginContext.Create(start.Options, start.CancellationToken);
            var factory = new DiagnosticFactory(start.Compilation);
            var record = FindingRecord.Begin(start.RegisterCompilationEndAction, origin, factory, "code");
            if (origin.Policy is not { } policy) return;

            var judge = origin.CreateJudge(policy);
            var triggers = TriggerSet.For(start.Compilation, judge.Catalog, policy);
            // Made when the first trigger is found: most compilations have none.
            var scope = new Lazy<CompilationScope>(() => new CompilationScope(start.Compilation, judge.Catalog, policy, ConfigurationIndex.Build(origin.Configuration.Files, judge.Catalog, policy), origin.Run.Root));

            start.RegisterSemanticModelAction(context =>
            {
                var tree = context.SemanticModel.SyntaxTree;
                var positions = _exhaustive ? default : TriggerScan.Find(tree.GetText(context.CancellationToken), triggers);
                if (!positions.IsDefault && positions.IsEmpty) return;

                var report = FindingRecord.Through(record, context.ReportDiagnostic);
                if (SuppressionReporter.Report(tree, ref positions, factory, report, context.CancellationToken)) return;

                var uses = CodeExtractor.Extract(context.SemanticModel, positions, scope.Value, context.CancellationToken);
                if (policy.NeedsSymbols) uses = EnclosingMember.Name(uses, context.SemanticModel, context.CancellationToken);
                UseReporter.Report(uses, origin.RelativePath(tree.FilePath), tree.FilePath, tree, judge, factory, report);
            });
        });
    }
}
