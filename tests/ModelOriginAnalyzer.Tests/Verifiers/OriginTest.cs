using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using ModelOriginAnalyzer.CodeFixes;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.Tests.Verifiers;

/// <summary>All three analyzers and the fix over markup sources, as a host runs them. Hidden results (MOA0005, MOA1100) are left out.</summary>
internal sealed class OriginTest : CSharpCodeFixTest<CodeAnalyzer, ReplaceOriginCodeFixProvider, DefaultVerifier>
{
    public OriginTest()
    {
        // No package is downloaded: the framework that runs the tests is referenced below.
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(References.Framework);
        TestState.AdditionalReferences.AddRange(References.Sdk("OpenAI", "System.ClientModel"));
        TestState.OutputKind = OutputKind.ConsoleApplication;
        DisabledDiagnostics.Add("MOA0005");
        DisabledDiagnostics.Add("MOA1100");
        DisabledDiagnostics.Add("MOA0003");   // the verifier runs each case again under a pragma
    }

    /// <summary>`model-origin.json`.</summary>
    public required string Policy
    {
        init
        {
            TestState.AdditionalFiles.Add(("/0/model-origin.json", value));
            FixedState.AdditionalFiles.Add(("/0/model-origin.json", value));
        }
    }

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new CodeAnalyzer(), new ConfigurationAnalyzer(), new PolicyAnalyzer()];
}
