using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelOriginAnalyzer.CodeFixes;
using ModelOriginAnalyzer.Rules;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Contracts;

/// <summary>What holds for every analyzer, rule and fix, found by reflection.</summary>
public sealed class AnalyzerContracts
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = Instances<DiagnosticAnalyzer>(typeof(CodeAnalyzer).Assembly);

    private static readonly ImmutableArray<CodeFixProvider> Fixes = Instances<CodeFixProvider>(typeof(ReplaceOriginCodeFixProvider).Assembly);

    /// <summary>Every rule once, by id.</summary>
    internal static readonly ImmutableArray<DiagnosticDescriptor> Descriptors =
        [.. Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Distinct().OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];

    [Fact]
    public void Ids_are_unique() => Assert.Equal(Descriptors.Length, Descriptors.Select(descriptor => descriptor.Id).Distinct().Count());

    [Fact]
    public void Every_id_of_the_register_has_a_descriptor() => Assert.Equal(
        typeof(RuleIdentifiers).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
        Descriptors.Select(descriptor => descriptor.Id));

    [Fact]
    public void The_scan_for_suppressions_knows_every_id() => Assert.Equal(
        Descriptors.Select(descriptor => descriptor.Id.ToLowerInvariant()), SuppressionFinder.Triggers.Order(StringComparer.Ordinal));

    [Fact]
    public void Texts_are_sentences()
    {
        foreach (var descriptor in Descriptors)
        {
            var title = descriptor.Title.ToString();
            Assert.False(title.EndsWith('.'), descriptor.Id);
            Assert.True(char.IsUpper(title[0]), descriptor.Id);
            Assert.EndsWith(".", descriptor.Description.ToString());
            Assert.EndsWith("/docs/rules/" + descriptor.Id + ".md", descriptor.HelpLinkUri);
        }
    }

    [Fact]
    public void Every_rule_is_tracked_by_a_release()
    {
        var releases = File.ReadAllText(Repository.PathOf("src", "ModelOriginAnalyzer", "AnalyzerReleases.Unshipped.md"))
            + File.ReadAllText(Repository.PathOf("src", "ModelOriginAnalyzer", "AnalyzerReleases.Shipped.md"));
        foreach (var descriptor in Descriptors) Assert.Contains($"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity}", releases);
    }

    [Fact]
    public void Every_rule_has_its_tests()
    {
        foreach (var descriptor in Descriptors) Assert.NotNull(typeof(AnalyzerContracts).Assembly.GetType($"ModelOriginAnalyzer.Tests.Rules.{descriptor.Id}Tests"));
    }

    [Fact]
    public void Only_denials_and_unreadable_policies_are_locked() => Assert.Equal(
        ["MOA0001", "MOA1000"],
        Descriptors.Where(descriptor => descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable)).Select(descriptor => descriptor.Id));

    [Fact]
    public void Only_the_record_waits_for_the_end_of_the_compilation() => Assert.Equal(
        ["MOA0006"],
        Descriptors.Where(descriptor => descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd)).Select(descriptor => descriptor.Id));

    [Fact]
    public void Every_fix_is_exported_for_both_kinds_of_document_and_fixes_all_or_asks_a_person()
    {
        Assert.NotEmpty(Fixes);
        foreach (var fix in Fixes)
        {
            var export = fix.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>();
            Assert.NotNull(export);
            Assert.Equal([LanguageNames.CSharp], export.Languages);
            Assert.Equal(["Document", "AdditionalDocument"], export.DocumentKinds);
            // What a person has to fill in is never written by the dozen.
            if (fix is WriteEntryCodeFixProvider or ExceptionCodeFixProvider or SuppressionCodeFixProvider) Assert.Null(fix.GetFixAllProvider());
            else Assert.Equal([FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution], fix.GetFixAllProvider()!.GetSupportedFixAllScopes());
            Assert.Subset(Descriptors.Select(descriptor => descriptor.Id).ToHashSet(), fix.FixableDiagnosticIds.ToHashSet());
        }
    }

    [Fact]
    public void The_analyzer_assembly_needs_nothing_but_the_compiler()
    {
        string[] allowed = ["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory"];
        var references = typeof(CodeAnalyzer).Assembly.GetReferencedAssemblies().Select(name => name.Name!);
        Assert.Subset(allowed.ToHashSet(), references.ToHashSet());
    }

    private static ImmutableArray<T> Instances<T>(Assembly assembly) =>
        [.. assembly.GetTypes().Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type)).Select(type => (T)Activator.CreateInstance(type)!)];
}
