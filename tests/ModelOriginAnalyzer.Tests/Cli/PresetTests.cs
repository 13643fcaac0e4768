using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Tests.Contracts;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli;

/// <summary>Every preset's tests, through the tool.</summary>
public sealed class PresetTests
{
    private static readonly string Folder = Repository.PathOf("rules", "presets");

    public static TheoryData<string> Presets => [.. OriginCatalog.BuiltIn.PresetNames];

    [Theory]
    [MemberData(nameof(Presets))]
    public void Its_tests_pass(string preset)
    {
        var run = Tool.RunIn(Folder, "", "policy", "test", preset + ".tests.json");

        Assert.True(run.Exit == 0, run.Output + run.Error);
        Assert.Matches("^[1-9][0-9]* passed, 0 failed$", Assert.Single(run.Lines));
    }

    [Fact]
    public void Every_test_file_belongs_to_a_preset()
    {
        var files = Directory.EnumerateFiles(Folder, "*.tests.json").Select(file => Path.GetFileName(file)[..^".tests.json".Length]);

        Assert.Equal(OriginCatalog.BuiltIn.PresetNames, files.Order(StringComparer.Ordinal));
    }
}
