using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.Rules;

/// <summary>A value of another file is said there if the policy says it of that file, under that file's own path.</summary>
public sealed class ScopeOfOtherFilesTests
{
    private const string Constants = """public static class Models { public const string Chat = "deepseek-chat"; }""";
    private const string Program = Usings + """var chat = new ChatClient(Models.Chat, new ApiKeyCredential("k"));""";

    [Fact]
    public async Task An_exception_for_the_file_of_a_constant_hides_no_use_in_another_file() => Assert.Equal(
        ["MOA1001 Program.cs Models.Chat", "MOA1101 Models.cs deepseek-chat"],
        (await FoundAsync([("new/Program.cs", Program), ("old/Models.cs", Constants), Run(), OneRule(""" "when": { "developer": "DeepSeek" }, "verdict": "deny" """,
            """ "exceptions": [ { "id": "e", "rules": ["r"], "model": "deepseek-chat", "path": "old/**", "reason": "The old code goes away in spring.", "owner": "Contoso", "until": "2099-01-01" } ], """)])).Order(StringComparer.Ordinal));

    [Fact]
    public async Task A_rule_for_the_file_of_a_constant_is_said_there_and_not_again() => Assert.Equal(
        ["MOA1001 Models.cs deepseek-chat"],
        await FoundAsync([("new/Program.cs", Program), ("old/Models.cs", Constants), Run(), OneRule(""" "when": { "developer": "DeepSeek", "path": "**" }, "verdict": "deny" """)]));

    [Fact]
    public async Task A_rule_for_another_folder_than_the_constants_is_said_where_it_holds() => Assert.Equal(
        ["MOA1001 Program.cs Models.Chat"],
        await FoundAsync([("new/Program.cs", Program), ("old/Models.cs", Constants), Run(), OneRule(""" "when": { "developer": "DeepSeek", "path": "new/**" }, "verdict": "deny" """)]));

    [Fact]
    public async Task A_root_that_the_build_spells_in_another_case_is_the_same_folder() => Assert.Equal(
        ["MOA1001 Program.cs gpt-4o"],
        await FoundAsync([("Src/Program.cs", Usings + """var chat = new ChatClient("gpt-4o", new ApiKeyCredential("k"));"""),
            ("obj/model-origin.run.json", """{ "version": 1, "root": "/0/sRC", "project": "App", "today": "2026-11-23", "policyFound": true }"""),
            OneRule(""" "when": { "developer": "OpenAI", "path": "Program.cs" }, "verdict": "deny" """)]));
}
