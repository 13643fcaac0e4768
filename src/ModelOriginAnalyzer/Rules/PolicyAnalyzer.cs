using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Rules;

/// <summary>Says what is wrong with the policy and facts files, and once per project what the run is judged with.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.InvalidPolicy, Descriptors.DoubtfulException, Descriptors.NoPolicy, Descriptors.Run, Descriptors.Record, Descriptors.CannotTell);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            var origin = OriginContext.Create(start.Options, start.CancellationToken);
            var factory = new DiagnosticFactory(start.Compilation);
            var record = FindingRecord.Begin(start.RegisterCompilationEndAction, origin, factory, "policy");
            start.RegisterAdditionalFileAction(file => Analyze(file, FindingRecord.Through(record, file.ReportDiagnostic), origin, factory, start.Compilation));
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext context, Action<Diagnostic> report, OriginContext origin, DiagnosticFactory factory, Compilation compilation)
    {
        var path = context.AdditionalFile.Path;
        switch (OriginFiles.KindOf(path))
        {
            case OriginFileKind.Policy or OriginFileKind.Facts or OriginFileKind.Library:
                ReportErrors(path, report, origin, factory);
                if (origin.Policy is { HasExceptions: true } policy) ExceptionReporter.Report(policy, path, origin.Run.Today, factory, report);
                break;
            case OriginFileKind.Misnamed:
                ReportName(context.AdditionalFile, report, factory, context.CancellationToken);
                break;
            case OriginFileKind.Run when origin.Run.Text is { } text:
                ReportRun(report, origin, factory, compilation, new Place(path, text, default, null));
                break;
        }
    }

    private static void ReportErrors(string path, Action<Diagnostic> report, OriginContext origin, DiagnosticFactory factory)
    {
        if (origin.Files.Unreadable.Contains(path))
        {
            var nothing = new Place(path, SourceText.From(""), default, null);
            report(factory.Create(Descriptors.InvalidPolicy, nothing, "The file cannot be read, so no use is judged."));
            return;
        }

        foreach (var error in origin.PolicyResult.Errors)
        {
            if (error.Place.Path != path) continue;

            report(factory.Create(error));
        }
    }

    private static void ReportName(AdditionalText file, Action<Diagnostic> report, DiagnosticFactory factory, CancellationToken cancellationToken)
    {
        var path = file.Path;
        var meant = FileNames.Meant(path.Substring(path.LastIndexOfAny(['/', '\\']) + 1));
        var start = new Place(path, file.GetText(cancellationToken) ?? SourceText.From(""), default, null);
        report(factory.Create(Descriptors.InvalidPolicy, start, $"This file is not in force: its name is almost that of a policy. Name it '{meant}', or something else"));
    }

    private static void ReportRun(Action<Diagnostic> report, OriginContext origin, DiagnosticFactory factory, Compilation compilation, Place place)
    {
        if (!origin.Run.PolicyFound && !HasPolicy(origin))
        {
            if (origin.Run.RequirePolicy)
                report(factory.Create(Descriptors.InvalidPolicy, place, "The project must have an origin policy (ModelOriginRequirePolicy), and no model-origin.json was found from the repository's root down to the project."));
            else if (origin.Run.Floors.IsEmpty && origin.Run.Extra.IsEmpty)
                report(factory.Create(Descriptors.NoPolicy, place, $"No model-origin.json was found, so the built-in preset '{Policy.PolicyReader.BuiltInPreset}' is in force and its denials are warnings. Add a model-origin.json to choose.{NotExtended(origin)}"));
        }

        if (origin.Policy is not { } policy) return;

        var countries = origin.Run.DeployedIn.IsDefault ? "not said" : string.Join(";", origin.Run.DeployedIn);
        if (policy.NeedsDeployedIn && origin.Run.DeployedIn.IsDefault)
        {
            report(factory.Create(Descriptors.CannotTell, place,
                "Cannot tell which rules apply: the policy asks where the project is deployed. Set the property ModelOriginDeployedIn to the countries (for example US;DE)."));
        }

        report(factory.Create(Descriptors.Run, place,
            $"Judged with policy {policy.Hash}, presets {string.Join(";", policy.Presets)}, catalog {OriginCatalog.BuiltIn.Hash}, date {origin.Run.Today}, deployed in {countries}, mode {origin.Run.Mode}.",
            Properties(origin, policy, compilation)));
    }

    /// <summary>The same for the gate, which also wants to know whose run it is and what was read.</summary>
    private static ImmutableDictionary<string, string?> Properties(OriginContext origin, Policy.OriginPolicy policy, Compilation compilation)
    {
        var run = origin.Run;
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties["policy"] = policy.Hash;
        properties["presets"] = string.Join(";", policy.Presets);
        properties["catalog"] = OriginCatalog.BuiltIn.Hash;
        properties["date"] = run.Today.ToString();
        properties["mode"] = run.Mode;
        properties["deployedIn"] = run.DeployedIn.IsDefault ? "" : string.Join(";", run.DeployedIn);
        properties["root"] = run.Root;
        properties["project"] = run.Project;
        properties["projectKind"] = run.ProjectKind;
        properties["projectFile"] = run.ProjectFile;
        properties["package"] = run.Package;
        if (run.Inventory) properties["inputs"] = RunInputs.Of(compilation, origin.Files.Policies.AddRange(origin.Files.Configuration), origin);
        return properties.ToImmutable();
    }

    /// <summary>A file that somebody may take for the policy.</summary>
    private static string NotExtended(OriginContext origin)
    {
        foreach (var (path, _) in origin.Files.Policies)
        {
            if (OriginFiles.KindOf(path) == OriginFileKind.Library) return $" {path.Substring(path.LastIndexOfAny(['/', '\\']) + 1)} is in force only where a model-origin.json extends it.";
        }

        return "";
    }

    private static bool HasPolicy(OriginContext origin)
    {
        foreach (var (path, _) in origin.Files.Policies)
        {
            if (OriginFiles.KindOf(path) == OriginFileKind.Policy) return true;
        }

        return false;
    }
}
