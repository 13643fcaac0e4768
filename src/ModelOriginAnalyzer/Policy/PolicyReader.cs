using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

internal enum PolicyFileKind : byte
{
    /// <summary>`model-origin.json` and `*.model-origin.json`.</summary>
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
        var errors = new PolicyErrors();
        var names = new NameBook(catalog);
        var complete = true;
        foreach (var document in documents)
        {
            errors.ReportSyntax(document);
            complete &= document.Tree.Errors.IsEmpty;
            if (document.Facts is { } facts) names.Declare(facts);
        }

        var rules = new RuleIndex(documents);
        var limits = new ExceptionLimits(documents);
        Check(documents, new NameChecker(names, complete), rules, limits, errors, cancellationToken);
        return errors.Any
            ? new PolicyResult(null, errors.InOrder(documents))
            : new PolicyResult(new PolicyCompiler(names, rules, limits).Compile(documents), ImmutableArray<PolicyError>.Empty);
    }

    private static void Check(List<PolicyDocument> documents, NameChecker names, RuleIndex rules, ExceptionLimits limits, PolicyErrors errors, CancellationToken cancellationToken)
    {
        var merge = new MergeChecks(errors);
        FactMergeChecks? facts = null;
        foreach (var document in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            new PolicyChecker(document, names, rules, limits, errors).Check();
            merge.Check(document);
            if (document.Facts is not { } declared) continue;

            facts ??= new FactMergeChecks(errors);
            facts.Check(document, declared);
        }
    }

    /// <summary>The texts that take part, each preset once and before the file that asks for it.</summary>
    private static List<PolicyDocument> Gather(ImmutableArray<PolicyFile> files, OriginCatalog catalog, CancellationToken cancellationToken)
    {
        var documents = new List<PolicyDocument>();
        var hasPolicy = false;
        foreach (var file in files)
        {
            var document = PolicyDocument.Read(file, cancellationToken);
            hasPolicy |= file.Kind == PolicyFileKind.Policy;
            if (file.Kind == PolicyFileKind.Policy && document.Root?.Find("extends") is { Value: var extends })
            {
                AddPreset(documents, extends, catalog, cancellationToken);
                foreach (var item in extends.Items) AddPreset(documents, item, catalog, cancellationToken);
            }

            documents.Add(document);
        }

        if (!hasPolicy) documents.Insert(0, ReadPreset(BuiltInPreset, catalog, cancellationToken));
        return documents;
    }

    private static void AddPreset(List<PolicyDocument> documents, JsonValue written, OriginCatalog catalog, CancellationToken cancellationToken)
    {
        if (written.Kind != JsonKind.String || !written.Text.StartsWith(PresetPrefix, System.StringComparison.Ordinal)) return;

        var name = written.Text.Substring(PresetPrefix.Length);
        foreach (var document in documents)
        {
            if (document.Preset == name) return;
        }

        if (catalog.PresetText(name) is not null) documents.Add(ReadPreset(name, catalog, cancellationToken));
    }

    private static PolicyDocument ReadPreset(string name, OriginCatalog catalog, CancellationToken cancellationToken)
        => PolicyDocument.ReadPreset(name, catalog.PresetText(name) ?? "", cancellationToken);
}
