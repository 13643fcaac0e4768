using ModelOriginAnalyzer.HostTests.Hosting;

namespace ModelOriginAnalyzer.HostTests;

public sealed class NoPolicyTests(PackageFeed feed)
{
    private const string Program = """
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        var client = new ChatClient("deepseek-chat", new ApiKeyCredential(args[0]), new OpenAIClientOptions { Endpoint = new Uri("https://{|MOA1001:api.deepseek.com|}/v1") });
        Console.WriteLine(client.CompleteChat(args[1]).Value.Content[0].Text);
        """;

    [Fact]
    public async Task Without_a_policy_the_built_in_preset_warns_and_says_so_once()
    {
        var team = Team();

        var build = await team.BuildAsync("Chat.csproj");

        build.ShouldReport([.. team.Expected, NoPolicy]);
        Assert.True(build.Succeeded, build.Output);
        Assert.Equal(["warning", "note"], build.Findings.OrderByDescending(finding => finding.Id).Select(finding => finding.Level));
    }

    [Fact]
    public async Task Deleting_the_policy_of_a_failing_build_leaves_a_warning_and_never_a_stale_pass()
    {
        var team = Team().Write("model-origin.json", """{ "version": 1, "extends": ["preset:no-prc-operated-inference"] }""");
        var denied = await team.BuildAsync("Chat.csproj");
        File.Delete(team.PathOf("model-origin.json"));
        var warned = await team.BuildAsync("Chat.csproj");
        team.Write("model-origin.json", """{ "version": 1, "extends": ["preset:no-prc-operated-inference"] }""");
        var deniedAgain = await team.BuildAsync("Chat.csproj");

        denied.ShouldReport(team.Expected);
        Assert.False(denied.Succeeded);
        warned.ShouldReport([.. team.Expected, NoPolicy]);
        Assert.True(warned.Succeeded, warned.Output);
        deniedAgain.ShouldReport(team.Expected);
        Assert.False(deniedAgain.Succeeded);
    }

    [Fact]
    public async Task A_project_that_must_have_a_policy_fails_without_one()
    {
        var team = new TeamRepository(feed)
            .WriteProject("Chat.csproj", body: "<PropertyGroup><ModelOriginRequirePolicy>true</ModelOriginRequirePolicy></PropertyGroup>")
            .Write("Program.cs", "System.Console.WriteLine();");

        var build = await team.BuildAsync("Chat.csproj");

        build.ShouldReport(NoPolicy with { Id = "MOA0001" });
        Assert.False(build.Succeeded);
    }

    private static Finding NoPolicy => new("MOA0004", "obj/Debug/net10.0/model-origin.run.json", 1, 1, 1, 1);

    private TeamRepository Team() => new TeamRepository(feed).WriteProject("Chat.csproj", packages: "OpenAI").Write("Program.cs", Program);
}
