using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using ModelOriginAnalyzer.CodeFixes;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.Tests.Verifiers;

/// <summary>
/// All three analyzers and the fix over markup sources, as a host runs them. Hidden results (MOA0005, MOA1100) are left out unless asked for.
/// </summary>
internal sealed class OriginTest : CSharpCodeFixTest<CodeAnalyzer, ReplaceOriginCodeFixProvider, DefaultVerifier>
{
    public OriginTest()
    {
        ReferenceAssemblies = References.None;
        TestState.AdditionalReferences.AddRange(References.Framework);
        TestState.AdditionalReferences.AddRange(References.Sdk("OpenAI", "System.ClientModel"));
        TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        DisabledDiagnostics.Add("MOA0005");
        DisabledDiagnostics.Add("MOA1100");
    }

    /// <summary>`model-origin.json`; null for none.</summary>
    public string? Policy
    {
        init
        {
            if (value is null) return;
            TestState.AdditionalFiles.Add(("/0/model-origin.json", value));
            FixedState.AdditionalFiles.Add(("/0/model-origin.json", value));
        }
    }

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new CodeAnalyzer(), new ConfigurationAnalyzer(), new PolicyAnalyzer()];

    /// <summary>The diagnostics are those of the markup, and the places they name are the markup's.</summary>
    public static Task VerifyAsync(string? policy, string source, params (string Path, string Content)[] files) => Create(policy, source, files).RunAsync();

    public static OriginTest Create(string? policy, string source, params (string Path, string Content)[] files)
    {
        var test = new OriginTest { TestCode = source, Policy = policy };
        foreach (var (path, content) in files)
        {
            if (path.EndsWith(".cs", StringComparison.Ordinal)) test.TestState.Sources.Add((path, content));
            else test.TestState.AdditionalFiles.Add(("/0/" + path, content));
        }

        return test;
    }
}
