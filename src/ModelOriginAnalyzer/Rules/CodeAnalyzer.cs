using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

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

            var code = new CodeUses(start.Compilation, origin, policy);
            start.RegisterSemanticModelAction(context =>
            {
                var tree = context.SemanticModel.SyntaxTree;
                var positions = _exhaustive ? default : code.PositionsIn(tree, context.CancellationToken);
                if (!positions.IsDefault && positions.IsEmpty) return;

                var report = FindingRecord.Through(record, context.ReportDiagnostic);
                if (SuppressionReporter.Report(tree, ref positions, factory, report, context.CancellationToken)) return;

                var uses = code.In(context.SemanticModel, positions, context.CancellationToken);
                UseReporter.Report(uses, origin.RelativePath(tree.FilePath), tree.FilePath, tree, code.Judge, factory, report);
            });
        });
    }
}
