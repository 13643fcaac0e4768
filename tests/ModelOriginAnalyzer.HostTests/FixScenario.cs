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

    /// <summary>Two uses that a person mends by choosing: a denied one without a replacement, and one that may be denied.</summary>
    public static TeamRepository WriteChoices(PackageFeed feed) => new TeamRepository(feed)
        .Write("model-origin.json", """
            {
              "version": 1,
              "rules": [
                {
                  "id": "no-prc-operator",
                  "when": { "operator.country": ["CN", "HK", "MO"] },
                  "verdict": "deny",
                  "because": "Prompts must not be processed there."
                },
                {
                  "id": "no-prc-upstream",
                  "when": { "operator.country": ["CN", "HK", "MO"], "hosting": { "not": "vendor" } },
                  "verdict": "deny",
                  "onUnknown": "warn",
                  "because": "Prompts must not be passed on there.",
                  "replaceWith": [ { "endpoint": "http://localhost:11434/v1", "model": "deepseek-v3" } ]
                }
              ]
            }
            """)
        .WriteProject("src/Web/Web.csproj", "Microsoft.NET.Sdk.Web", packages: "OpenAI")
        .Write("src/Web/Program.cs", """
            using System.ClientModel;
            using OpenAI;
            using OpenAI.Chat;

            var vendor = new ChatClient("deepseek-v4-pro", new ApiKeyCredential(args[0]), new OpenAIClientOptions { Endpoint = new Uri("https://{|MOA1001:api.deepseek.com|}/v1") });
            var router = new ChatClient("deepseek/deepseek-v4-pro", new ApiKeyCredential(args[0]), new OpenAIClientOptions { Endpoint = new Uri("https://{|MOA1003:openrouter.ai|}/api/v1") });
            Console.WriteLine(vendor.CompleteChat(args[1]).Value.Content[0].Text + router.CompleteChat(args[1]).Value.Content[0].Text);

            """);

    private static string Mend(string marked) => marked.Replace("https://{|MOA1001:api.deepseek.com|}/v1", "http://localhost:11434/v1").Replace("deepseek-chat", "deepseek-v3");
}
