using ModelOriginAnalyzer.HostTests.Hosting;

namespace ModelOriginAnalyzer.HostTests;

/// <summary>`policy init` on a project as it is: the first build under the proposed policy is green, and the proposal's own tests pass.</summary>
public sealed class PolicyInitTests(PackageFeed feed)
{
    private static readonly string s_sample = Path.Combine(RepositoryPaths.Root, "samples", "ChatApp");

    [Fact]
    public async Task The_first_build_of_the_sample_is_green_and_what_it_does_not_use_yet_is_denied()
    {
        var team = new TeamRepository(feed)
            .WriteProject("ChatApp.csproj", "Microsoft.NET.Sdk.Web", "<PropertyGroup><NoWarn>$(NoWarn);NU1603</NoWarn></PropertyGroup>", "Azure.AI.OpenAI", "Microsoft.Extensions.AI", "Microsoft.Extensions.AI.OpenAI", "OllamaSharp", "OpenAI");
        foreach (var file in Directory.EnumerateFiles(s_sample, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(s_sample, file).Replace('\\', '/')))
        {
            if (!file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal) && !file.StartsWith("model-origin", StringComparison.Ordinal) && file != "ChatApp.csproj")
                team.Write(file, await File.ReadAllTextAsync(Path.Combine(s_sample, file), TestContext.Current.CancellationToken));
        }

        var init = await team.DotnetAsync(RepositoryPaths.Tool, "policy", "init");
        var tests = await team.DotnetAsync(RepositoryPaths.Tool, "policy", "test", ".");
        var build = await team.BuildAsync("ChatApp.csproj");

        Assert.True(init.ExitCode == 0, init.Output);
        Assert.True(tests.ExitCode == 0, tests.Output);
        Assert.DoesNotContain(" 0 passed", " " + tests.Output);
        build.ShouldReport();
        Assert.True(build.Succeeded, build.Output);

        team.Write("model-origin.json", team.Read("model-origin.json").Replace("\"default\": \"allow\"", "\"default\": \"deny\"", StringComparison.Ordinal));
        team.Write("Next.cs", """
            internal static class Next
            {
                public static OpenAI.Chat.ChatClient Client { get; } = new("grok-4", new System.ClientModel.ApiKeyCredential("key"), new OpenAI.OpenAIClientOptions { Endpoint = new Uri("https://api.x.ai/v1") });
            }
            """);
        var next = await team.BuildAsync("ChatApp.csproj");
        Assert.Contains(next.Findings, finding => finding is { File: "Next.cs", Id: "MOA1001" });
    }
}
