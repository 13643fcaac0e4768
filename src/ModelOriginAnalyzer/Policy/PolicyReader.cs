using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

internal enum PolicyFileKind : byte
{
    /// <summary>`model-origin.json`: in force.</summary>
    Policy,

    /// <summary>`model-origin.facts.json`.</summary>
    Facts,
}

internal sealed record PolicyFile(string Path, SourceText Text, PolicyFileKind Kind);

/// <summary>The policy, or what was wrong. With any error there is no policy: a policy that cannot be read is an error, never a pass.</summary>
internal sealed record PolicyResult(OriginPolicy? Policy, ImmutableArray<PolicyError> Errors);

/// <summary>Reads policy and facts files, all mistakes at once, each at its exact characters.</summary>
internal static class PolicyReader
{
    /// <summary>The preset in force when there is no policy file.</summary>
    public const string BuiltInPreset = "no-prc-operated-inference";

    private const string PresetPrefix = "preset:";

    /// <summary>Files outer to inner; without any policy file the built-in preset is in force.</summary>
    public static PolicyResult Read(ImmutableArray<PolicyFile> files, OriginCatalog catalog, CancellationToken cancellationToken)
    {
        var documents = Gather(files, catalog, cancellationToken);
        var names = new NameBook(catalog);
        var rules = new RuleIndex(documents);
        if (!files.IsEmpty)
        {
            var errors = Check(names, rules, cancellationToken);
            if (errors.Any) return new PolicyResult(null, errors.InOrder(documents));
        }

        return new PolicyResult(new PolicyCompiler(names, rules).Compile(), ImmutableArray<PolicyError>.Empty);
    }

    private static PolicyErrors Check(NameBook names, RuleIndex rules, CancellationToken cancellationToken)
    {
        var errors = new PolicyErrors();
        var complete = true;
        foreach (var document in rules.Documents)
        {
            if (document.Facts is { } facts) names.Declare(facts);
            if (document.Tree.Errors.IsEmpty) continue;

            errors.ReportSyntax(document);
            complete = false;
        }

        var nameChecker = new NameChecker(names, complete);
        foreach (var document in rules.Documents)
        {
            cancellationToken.ThrowIfCancellationRequested();

            // The catalog's compiler has read every preset with this reader, and refuses one with a mistake.
            if (document.Preset is null) new PolicyChecker(document, nameChecker, rules, errors).Check();
        }

        if (rules.Documents.Count > 1) new MergeChecks(errors).Check(rules.Documents);
        FactMergeChecks.Check(rules.Documents, errors);
        return errors;
    }

    /// <summary>The texts that take part, each preset once and before the file that asks for it.</summary>
    private static List<PolicyDocument> Gather(ImmutableArray<PolicyFile> files, OriginCatalog catalog, CancellationToken cancellationToken)
    {
        var documents = new List<PolicyDocument>();
        var hasPolicy = false;
        foreach (var file in files)
        {
            var document = PolicyDocument.Read(file, cancellationToken);
            if (file.Kind == PolicyFileKind.Policy)
            {
                hasPolicy = true;
                if (document.Root?.Find("extends") is { Value: var extends }) AddPresets(documents, extends, catalog, cancellationToken);
            }

            documents.Add(document);
        }

        if (!hasPolicy) documents.Insert(0, PolicyDocument.ReadPreset(BuiltInPreset, catalog.PresetText(BuiltInPreset) ?? "", cancellationToken));
        return documents;
    }

    private static void AddPresets(List<PolicyDocument> documents, JsonValue extends, OriginCatalog catalog, CancellationToken cancellationToken)
    {
        if (extends.Kind == JsonKind.String) AddPreset(documents, extends, catalog, cancellationToken);
        foreach (var item in extends.Items) AddPreset(documents, item, catalog, cancellationToken);
    }

    private static void AddPreset(List<PolicyDocument> documents, JsonValue written, OriginCatalog catalog, CancellationToken cancellationToken)
    {
        if (!written.Text.StartsWith(PresetPrefix, System.StringComparison.Ordinal)) return;

        var name = written.Text.Substring(PresetPrefix.Length);
        foreach (var document in documents)
        {
            if (document.Preset == name) return;
        }

        if (catalog.PresetText(name) is { } text) documents.Add(PolicyDocument.ReadPreset(name, text, cancellationToken));
    }
}
