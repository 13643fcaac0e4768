using System.Collections.Immutable;
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
        ImmutableArray.Create(Descriptors.InvalidPolicy, Descriptors.NoPolicy, Descriptors.Run, Descriptors.CannotTell);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(static start =>
        {
            var origin = OriginContext.Create(start.Options, start.CancellationToken);
            var factory = new DiagnosticFactory(start.Compilation);
            start.RegisterAdditionalFileAction(file => Analyze(file, origin, factory));
        });
    }

    private static void Analyze(AdditionalFileAnalysisContext context, OriginContext origin, DiagnosticFactory factory)
    {
        var path = context.AdditionalFile.Path;
        switch (OriginFiles.KindOf(path))
        {
            case OriginFileKind.Policy or OriginFileKind.Facts:
                ReportErrors(context, origin, factory);
                break;
            case OriginFileKind.Run when origin.Run.Text is { } text:
                ReportRun(context, origin, factory, new Place(path, text, default, null));
                break;
        }
    }

    private static void ReportErrors(AdditionalFileAnalysisContext context, OriginContext origin, DiagnosticFactory factory)
    {
        var path = context.AdditionalFile.Path;
        if (origin.Files.Unreadable.Contains(path))
        {
            var nothing = new Place(path, SourceText.From(""), default, null);
            context.ReportDiagnostic(factory.Create(Descriptors.InvalidPolicy, nothing, "The file cannot be read, so no use is judged."));
            return;
        }

        foreach (var error in origin.PolicyResult.Errors)
        {
            if (error.Place.Path != path) continue;

            var properties = error.Nearest is { } nearest ? ImmutableDictionary<string, string?>.Empty.Add("nearest", nearest) : null;
            context.ReportDiagnostic(factory.Create(Descriptors.InvalidPolicy, error.Place, error.Message, properties));
        }
    }

    private static void ReportRun(AdditionalFileAnalysisContext context, OriginContext origin, DiagnosticFactory factory, Place place)
    {
        if (!origin.Run.PolicyFound && !HasPolicy(origin))
        {
            context.ReportDiagnostic(origin.Run.RequirePolicy
                ? factory.Create(Descriptors.InvalidPolicy, place, "The project must have an origin policy (ModelOriginRequirePolicy), and no model-origin.json was found from the repository's root down to the project.")
                : factory.Create(Descriptors.NoPolicy, place, $"No model-origin.json was found, so the built-in preset '{Policy.PolicyReader.BuiltInPreset}' is in force and its denials are warnings. Add a model-origin.json to choose."));
        }

        if (origin.Policy is not { } policy) return;

        var countries = origin.Run.DeployedIn.IsDefault ? "not said" : string.Join(";", origin.Run.DeployedIn);
        if (policy.NeedsDeployedIn && origin.Run.DeployedIn.IsDefault)
        {
            context.ReportDiagnostic(factory.Create(Descriptors.CannotTell, place,
                "Cannot tell which rules apply: the policy asks where the project is deployed. Set the property ModelOriginDeployedIn to the countries (for example US;DE)."));
        }

        context.ReportDiagnostic(factory.Create(Descriptors.Run, place,
            $"Judged with policy {policy.Hash}, presets {string.Join(";", policy.Presets)}, catalog {OriginCatalog.BuiltIn.Hash}, date {origin.Run.Today}, deployed in {countries}, mode {origin.Run.Mode}."));
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
