using ModelOriginAnalyzer.Tests.Contracts;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli;

/// <summary>The policies of docs/cookbook do what they say: each has tests, and all of them pass.</summary>
public sealed class CookbookTests
{
    private const string Suffix = ".model-origin.json";

    private static readonly string s_folder = Repository.PathOf("docs", "cookbook");

    public static TheoryData<string> Names => new(Directory.GetFiles(s_folder, "*" + Suffix).Select(path => Path.GetFileName(path)[..^Suffix.Length]).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Names))]
    public void Its_tests_pass(string name)
    {
        var run = Tool.RunIn(s_folder, "", "policy", "test", name + ".model-origin.tests.json");

        Assert.True(run.Exit == 0, run.Output + run.Error);
        Assert.Matches("^([5-9]|[1-9][0-9]+) passed, 0 failed$", Assert.Single(run.Lines));
    }

    [Fact]
    public void The_page_of_the_language_lists_every_one()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "policy.md"));

        Assert.All(Names, name => Assert.Contains($"(cookbook/{name.Data}{Suffix})", page));
    }
}
