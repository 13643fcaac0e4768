using ModelOriginAnalyzer.Tests.Verifiers;
using Xunit;

namespace ModelOriginAnalyzer.Tests.CodeFixes;

/// <summary>The lightbulb at a mistake in a policy or facts file: each fix, applied, leaves one mistake less.</summary>
public sealed class PolicyFixTests
{
    private const string Sound = """
        {
          "version": 1,   // kept
          "groups": { "prc": ["CN"] },
          "rules": [ { "id": "a", "when": { "developer": "Alibaba", "operator.country": "@prc" }, "verdict": "deny", "because": "Test." } ],
          "exceptions": [ { "id": "e", "rules": ["a"], "host": "api.deepseek.com", "reason": "Benchmark of record", "owner": "me", "until": "2027-01-01" } ]
        }
        """;

    [Theory]
    [InlineData("\"deny\"", "\"dney\"", "Change to 'deny'")]
    [InlineData("\"deny\"", "\"block\"", "Change to 'deny'")]
    [InlineData("\"rules\": [ {", "\"ruels\": [ {", "Change to 'rules'")]
    [InlineData("\"because\"", "\"description\"", "Change to 'because'")]
    [InlineData("\"Alibaba\"", "\"Alibabba\"", "Change to 'Alibaba'")]
    [InlineData("\"@prc\"", "\"@prk\"", "Change to '@prc'")]
    [InlineData("[\"a\"]", "[\"unknown:b\"]", "Change to 'unknown:a'")]
    [InlineData("[\"CN\"]", "[\"cn\"]", "Change to 'CN'")]
    [InlineData("\"api.deepseek.com\"", "\"https://api.deepseek.com/v1\"", "Change to 'api.deepseek.com'")]
    public async Task A_name_is_changed_to_the_one_that_was_meant(string right, string wrong, string title)
    {
        var expected = right == "[\"a\"]" ? Sound.Replace(right, "[\"unknown:a\"]", StringComparison.Ordinal) : Sound;
        Assert.Equal(expected, await FixedAsync(Sound.Replace(right, wrong, StringComparison.Ordinal), title));
    }

    [Theory]
    [InlineData("\"version\": 1,   // kept", "// kept", "Add 'version'", "{ \"version\": 1,\n  // kept")]
    [InlineData("\"owner\": \"me\", ", "", "Add 'owner'", "{ \"owner\": \"\", \"id\": \"e\"")]
    [InlineData("\"reason\": \"Benchmark of record\", ", "", "Add 'reason'", "{ \"reason\": \"\", \"id\": \"e\"")]
    [InlineData(", \"until\": \"2027-01-01\"", "", "Add 'until'", "{ \"until\": \"\", \"id\": \"e\"")]
    public async Task What_is_missing_is_added_for_its_writer_to_fill_in(string there, string instead, string title, string expected)
        => Assert.Contains(expected, await FixedAsync(Sound.Replace(there, instead, StringComparison.Ordinal), title));

    [Fact]
    public async Task Where_nothing_is_near_nothing_is_offered()
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", "System.Console.WriteLine();"), ("model-origin.json", Sound.Replace("\"deny\"", "\"qqqqqqqq\"", StringComparison.Ordinal))]);
        Assert.Empty(await workspace.ActionsAsync(project, Assert.Single(await workspace.DiagnosticsAsync(project))));
    }

    private static async Task<string> FixedAsync(string policy, string title)
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", "System.Console.WriteLine();"), ("model-origin.json", policy)]);
        foreach (var diagnostic in await workspace.DiagnosticsAsync(project))
        {
            foreach (var action in await workspace.ActionsAsync(project, diagnostic))
            {
                if (action.Title != title) continue;

                await workspace.ApplyAsync(action);
                return workspace.TextOf(project, "model-origin.json");
            }
        }

        throw new Xunit.Sdk.XunitException($"nobody offers {title}");
    }
}
