using System.Collections.Immutable;
using System.Threading;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Policy;

/// <summary>The policy, or what was wrong. With any error there is no policy: a policy that cannot be read is an error, never a pass.</summary>
internal sealed record PolicyResult(OriginPolicy? Policy, ImmutableArray<PolicyError> Errors);

/// <summary>Reads policy and facts files, all mistakes at once, each at its exact characters.</summary>
internal static class PolicyReader
{
    /// <summary>The preset in force when there is no policy file.</summary>
    public const string BuiltInPreset = "no-prc-operated-inference";

    /// <summary>Files outer to inner; without any policy file the built-in preset is in force.</summary>
    public static PolicyResult Read(ImmutableArray<PolicyFile> files, OriginCatalog catalog, CancellationToken cancellationToken)
    {
        var sources = new PolicySources(files, catalog, cancellationToken);
        sources.Gather();
        var names = new NameBook(catalog);
        var rules = new RuleIndex(sources.Documents);
        if (!files.IsEmpty)
        {
            var errors = Check(sources, names, rules, cancellationToken);
            if (errors.Any) return new PolicyResult(null, errors.InOrder(sources.Documents));
        }

        return new PolicyResult(new PolicyCompiler(names, rules).Compile(), ImmutableArray<PolicyError>.Empty);
    }

    private static PolicyErrors Check(PolicySources sources, NameBook names, RuleIndex rules, CancellationToken cancellationToken)
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

        sources.ReportProblems(errors);
        if (rules.Documents.Count > 1) new MergeChecks(errors).Check(rules.Documents, rules);
        FactMergeChecks.Check(rules.Documents, errors);
        return errors;
    }
}
