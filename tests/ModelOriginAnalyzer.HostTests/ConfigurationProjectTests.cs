using ModelOriginAnalyzer.HostTests.Hosting;

namespace ModelOriginAnalyzer.HostTests;

/// <summary>Web projects: configuration files, and what only code and configuration say together.</summary>
public sealed class ConfigurationProjectTests(PackageFeed feed)
{
    private const string Policy = """
        {
          "version": 1,
          "rules": [
            {
              "id": "no-prc-operator",
              "when": { "operator.country": ["CN", "HK", "MO"], "hosting": { "not": ["self-hosted", "in-process"] } },
              "verdict": "deny",
              "onUnknown": "warn",
              "because": "Prompts must not be processed there.",
              "replaceWith": [ { "endpoint": "http://localhost:11434/v1", "model": "deepseek-r1:70b" } ]
            }
          ]
        }
        """;

    [Fact]
    public async Task What_a_configuration_file_proves_alone_is_reported_in_it()
    {
        var team = new TeamRepository(feed)
            .Write("model-origin.json", Policy)
            .WriteProject("src/Web/Web.csproj", "Microsoft.NET.Sdk.Web", packages: "OpenAI")
            .Write("src/Web/appsettings.json", """
                {
                  "Chat": {
                    "Endpoint": "https:\/\/{|MOA1001:api.deepseek.com|}/v1", // where the prompts go
                    "Model": "deepseek-chat"
                  }
                }
                """)
            .Write("src/Web/appsettings.Development.json", """{ "Chat": { "Endpoint": "http://localhost:11434/v1", "Model": "deepseek-r1:70b" } }""")
            .Write("src/Web/Program.cs", """
                using System.ClientModel;
                using OpenAI;
                using OpenAI.Chat;

                var builder = WebApplication.CreateBuilder(args);
                var chat = builder.Configuration.GetRequiredSection("Chat");
                builder.Services.AddSingleton(new ChatClient(chat["Model"]!, new ApiKeyCredential(chat["Key"]!), new OpenAIClientOptions { Endpoint = new Uri(chat["Endpoint"]!) }));
                var app = builder.Build();
                app.MapGet("/", (ChatClient client) => client.CompleteChat("Hello").Value.Content[0].Text);
                app.Run();
                """);

        var build = await team.BuildAsync("src/Web");

        build.ShouldReport(team.Expected);
        Assert.False(build.Succeeded);
    }

    [Fact]
    public async Task A_broken_configuration_file_is_judged_as_far_as_it_can_be_read_and_the_break_is_said()
    {
        var team = new TeamRepository(feed)
            .Write("model-origin.json", Policy)
            .WriteProject("src/Web/Web.csproj", "Microsoft.NET.Sdk.Web")
            .Write("src/Web/appsettings.json", """{ "Chat": { "Endpoint": "https://{|MOA1001:api.deepseek.com|}/v1", "Model": "deepseek-chat" }, "Next": {{|MOA1003:|} """)
            .Write("src/Web/Program.cs", "WebApplication.CreateBuilder(args).Build().Run();");

        var build = await team.BuildAsync("src/Web");

        build.ShouldReport(team.Expected);
    }

    /// <summary>The endpoint stands in the configuration, the model in a constant of another file, the client is registered as a service.</summary>
    [Fact]
    public async Task A_pair_over_three_files_is_one_diagnostic_at_the_same_place_in_the_build_and_in_the_editor()
    {
        var team = new TeamRepository(feed)
            .Write("model-origin.json", """
                {
                  "version": 1,
                  "rules": [ { "id": "no-vendor-api", "when": { "developer.country": "CN", "hosting": "cloud" }, "verdict": "deny", "onUnknown": "ignore", "because": "Only on our own machines." } ]
                }
                """)
            .WriteProject("src/Web/Web.csproj", "Microsoft.NET.Sdk.Web", packages: "OpenAI")
            .Write("src/Web/appsettings.json", """{ "Chat": { "Endpoint": "https://contoso.openai.azure.com/openai/v1" } }""")
            .Write("src/Web/Models.cs", """
                internal static class Models
                {
                    public const string Chat = "DeepSeek-V3";
                }
                """)
            .Write("src/Web/Program.cs", """
                using System.ClientModel;
                using OpenAI;
                using OpenAI.Chat;

                var builder = WebApplication.CreateBuilder(args);
                builder.Services.AddSingleton(new ChatClient({|MOA1001:Models.Chat|}, new ApiKeyCredential("key"), new OpenAIClientOptions { Endpoint = new Uri(builder.Configuration["Chat:Endpoint"]!) }));
                var app = builder.Build();
                app.MapGet("/", (ChatClient client) => client.CompleteChat("Hello").Value.Content[0].Text);
                app.Run();
                """);

        var build = await team.BuildAsync("src/Web");
        using var editor = EditorSession.Open(team, "src/Web");
        string[] files = ["src/Web/Program.cs", "src/Web/Models.cs", "src/Web/appsettings.json"];
        var live = files.SelectMany(editor.DiagnosticsOf);

        build.ShouldReport(team.Expected);
        Assert.Equal(team.Expected.Select(finding => finding.Place), live.Select(finding => finding.Place));
    }
}
