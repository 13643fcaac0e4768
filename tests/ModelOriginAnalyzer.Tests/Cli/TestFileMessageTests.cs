using ModelOriginAnalyzer.Tests.Contracts;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli;

/// <summary>Every message of the reader of `*.tests.json`, with its place and word for word.</summary>
public sealed class TestFileMessageTests
{
    private static readonly IReadOnlyList<RecordedMessages.Case> s_cases = RecordedMessages.Read(Repository.PathOf("tests", "ModelOriginAnalyzer.Tests", "Cli", "test-file-messages.txt"));

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, s_cases.Count)];

    [Theory, MemberData(nameof(Cases))]
    public void A_mistake_is_told_word_for_word(int number)
    {
        var (name, text) = Assert.Single(s_cases[number].Files);
        using var tool = new Tool();
        tool.Write("model-origin.json", """{ "version": 1 }""");
        var path = tool.Write(name, text);

        var run = tool.Run("policy", "test", name);
        Assert.Equal(s_cases[number].Expected, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => "--- " + line.Replace(path, "", StringComparison.Ordinal)));
        Assert.Equal((2, "0 passed, 0 failed"), (run.Exit, Assert.Single(run.Lines)));
    }

    [Fact]
    public void No_message_is_without_a_case()
    {
        var said = string.Join("\n", s_cases.SelectMany(recorded => recorded.Expected));
        var sources = new[] { "JsonChecks.cs", "TestFileReader.cs", "StatedFactsReader.cs" }.Select(name => Repository.PathOf("src", "ModelOriginAnalyzer.Cli", "PolicyTesting", name));

        var unsaid = RecordedMessages.PartsIn(sources).Where(part => !said.Contains(part.Words, StringComparison.Ordinal)).Select(part => $"{part.Place}: {part.Words}");
        Assert.Equal("", string.Join("\n", unsaid));
    }
}
