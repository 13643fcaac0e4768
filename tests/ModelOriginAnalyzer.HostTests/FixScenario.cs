using ModelOriginAnalyzer.HostTests.Hosting;

namespace ModelOriginAnalyzer.HostTests;

/// <summary>A project whose policy prescribes a replacement, with denied uses in code and, if wanted, in configuration.</summary>
internal static class FixScenario
{
    public const string Title = "Use 'deepseek-v3' at http://localhost:11434/v1";

    private const string Code = """
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        var options = new OpenAIClientOptions { Endpoint = new Uri("https://{|MOA1001:api.deepseek.com|}/v1") };
        var client = new ChatClient("deepseek-chat", new ApiKeyCredential(args[0]), options);
        Console.WriteLine(client.CompleteChat(args[1]).Value.Content[0].Text);

        """;

    private const string Settings = """
        {
          "Translation": { "Endpoint": "https://{|MOA1001:api.deepseek.com|}/v1", "Model": "deepseek-chat" }
        }

        """;

    public static string MendedCode => Mend(Code);

    public static string MendedSettings => Mend(Settings);

    public static TeamRepository Write(PackageFeed feed, bool withJson)
    {
        var team = new TeamRepository(feed)
            .Write("model-origin.json", """
                {
                  "version": 1,
                  "rules": [
                    {
                      "id": "no-prc-operator",
                      "when": { "operator.country": ["CN", "HK", "MO"], "hosting": { "not": ["self-hosted", "in-process"] } },
                      "verdict": "deny",
                      "onUnknown": "warn",
                      "because": "Prompts must not be processed there.",
                      "replaceWith": [ { "endpoint": "http://localhost:11434/v1", "model": "deepseek-v3" } ]
                    }
                  ]
                }
                """)
            .WriteProject("src/Web/Web.csproj", "Microsoft.NET.Sdk.Web", packages: "OpenAI")
            .Write("src/Web/Program.cs", Code);
        return withJson ? team.Write("src/Web/appsettings.json", Settings) : team;
    }

    private static string Mend(string marked) => marked.Replace("https://{|MOA1001:api.deepseek.com|}/v1", "http://localhost:11434/v1").Replace("deepseek-chat", "deepseek-v3");
}
