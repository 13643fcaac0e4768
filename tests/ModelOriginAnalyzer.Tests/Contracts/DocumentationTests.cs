using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelOriginAnalyzer.CodeFixes;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Contracts;

/// <summary>
/// One page a rule; its head is written from the descriptor. Set UPDATE_DOCS=1 to write heads and tables instead of comparing them.
/// </summary>
public sealed class DocumentationTests
{
    public static TheoryData<string> Ids => new(AnalyzerContracts.Descriptors.Select(descriptor => descriptor.Id));

    [Theory, MemberData(nameof(Ids))]
    public void The_head_of_the_page_is_the_descriptor(string id)
    {
        var descriptor = AnalyzerContracts.Descriptors.Single(d => d.Id == id);
        Compare(Repository.PathOf("docs", "rules", id + ".md"), Head(descriptor));
    }

    [Fact]
    public void The_table_of_the_readme_lists_every_rule()
    {
        var table = new StringBuilder("| id | what | default |\n|---|---|---|\n");
        foreach (var descriptor in AnalyzerContracts.Descriptors)
        {
            table.Append($"| [{descriptor.Id}](docs/rules/{descriptor.Id}.md) | {descriptor.Title} | {Severity(descriptor)} |\n");
        }

        Compare(Repository.PathOf("README.md"), table.ToString());
    }

    [Fact]
    public void No_page_is_left_over() => Assert.Equal(
        AnalyzerContracts.Descriptors.Select(descriptor => descriptor.Id + ".md"),
        Directory.GetFiles(Repository.PathOf("docs", "rules")).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));

    private static string Head(DiagnosticDescriptor descriptor)
    {
        var fix = descriptor.Id switch
        {
            "MOA0001" => "the name that was meant, what is missing",
            "MOA0002" => "renew it, ask for its reason, remove it",
            "MOA0003" => "an exception to fill in for what it hides, or none",
            _ => (Fixes<ReplaceOriginCodeFixProvider>(descriptor) || Fixes<ReplaceDoubtfulCodeFixProvider>(descriptor), Fixes<WriteEntryCodeFixProvider>(descriptor)) switch
            {
                (true, true) => "what the policy prescribes; a fact, an exception or a policy to fill in",
                (true, false) => "what the policy prescribes",
                (false, true) => "a fact, an exception or a policy to fill in",
                _ => "no",
            },
        };
        return $"""
            # {descriptor.Id}: {descriptor.Title}

            | category | default severity | configurable | code fix |
            |---|---|---|---|
            | {descriptor.Category} | {Severity(descriptor).Split(',')[0]} | {(IsLocked(descriptor) ? "no" : "yes")} | {fix} |

            {descriptor.Description}

            """;
    }

    private static bool Fixes<T>(DiagnosticDescriptor descriptor)
        where T : CodeFixProvider, new() => new T().FixableDiagnosticIds.Contains(descriptor.Id);

    private static string Severity(DiagnosticDescriptor descriptor) =>
        descriptor.DefaultSeverity.ToString().ToLowerInvariant() + (IsLocked(descriptor) ? ", not configurable" : "");

    private static bool IsLocked(DiagnosticDescriptor descriptor) => descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable);

    private static void Compare(string path, string expected) => WrittenBlock.Compare(path, "written from the descriptor", expected);
}
