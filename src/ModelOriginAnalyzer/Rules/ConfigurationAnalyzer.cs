using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Rules;

/// <summary>Judges the uses that appsettings files prove on their own.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfigurationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.UsesAndRecord;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            var origin = OriginContext.Create(start.Options, start.CancellationToken);
            var factory = new DiagnosticFactory(start.Compilation);
            var record = FindingRecord.Begin(start.RegisterCompilationEndAction, origin, factory, "configuration");
            if (origin.Policy is not { } policy || origin.Files.Configuration.IsEmpty) return;

            var judge = origin.CreateJudge(policy);
            start.RegisterAdditionalFileAction(file => Analyze(file, FindingRecord.Through(record, file.ReportDiagnostic), origin, policy, judge, factory));
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext context, Action<Diagnostic> report, OriginContext origin, OriginPolicy policy, UseJudge judge, DiagnosticFactory factory)
    {
        var path = context.AdditionalFile.Path;
        if (OriginFiles.KindOf(path) != OriginFileKind.Configuration) return;

        foreach (var file in origin.Configuration.Files)
        {
            if (file.Path != path) continue;

            var uses = ConfigurationExtractor.Extract(file, origin.Configuration.Files, judge.Catalog, policy, context.CancellationToken);
            UseReporter.Report(uses, origin.RelativePath(path), path, null, judge, factory, report);
            if (file.Tree.Errors.IsEmpty) continue;

            var error = file.Tree.Errors[0];
            report(factory.Create(Descriptors.CannotTell, new Place(path, file.Tree.Source, error.Span, null),
                "Cannot tell what this file configures from here on: " + error.Message + ". What could be read is judged."));
        }
    }
}
