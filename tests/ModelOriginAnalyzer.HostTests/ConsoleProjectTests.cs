using ModelOriginAnalyzer.HostTests.Hosting;

namespace ModelOriginAnalyzer.HostTests;

public sealed class ConsoleProjectTests(PackageFeed feed)
{
    [Fact]
    public async Task Of_three_vendors_only_the_one_that_the_built_in_preset_denies_is_reported()
    {
        var team = new TeamRepository(feed)
            .WriteProject("src/Chat/Chat.csproj", packages: "OpenAI")
            .Write("src/Chat/Program.cs", """
                using System.ClientModel;
                using OpenAI;
                using OpenAI.Chat;

                var key = new ApiKeyCredential(args[0]);
                var gpt = new ChatClient("gpt-4o", key);
                var deepSeek = new ChatClient("deepseek-chat", key, new OpenAIClientOptions { Endpoint = new Uri("https://{|MOA1001:api.deepseek.com|}/v1") });
                var local = new ChatClient("deepseek-r1:70b", key, new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") });
                Console.WriteLine("See https://api-docs.deepseek.com for the models.");
                if (args.Contains("deepseek-chat")) throw new InvalidOperationException("deepseek-chat is not allowed here");
                foreach (var client in new[] { gpt, deepSeek, local }) Console.WriteLine(client.CompleteChat(args[1]).Value.Content[0].Text);
                """)
            .Write("model-origin.json", """{ "version": 1, "extends": ["preset:no-prc-operated-inference"] }""");

        var build = await team.BuildAsync("src/Chat");

        build.ShouldReport(team.Expected);
        Assert.False(build.Succeeded);
        Assert.Equal("error", build.Findings[0].Level);
    }
}
