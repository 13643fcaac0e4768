using ModelOriginAnalyzer.Tests.Contracts;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli.Scanning;

/// <summary>
/// The analyzers in a build and the scan of the folder as it lies agree on every finding in C# and appsettings: the same id and verdict at the
/// same place, though one has the SDKs' assemblies and the other has their outlines only.
/// </summary>
public sealed class BuildAgreementTests : IDisposable
{
    private const string Policy = """
        { "version": 1, "rules": [
          { "id": "operators", "when": { "operator.country": "CN", "hosting": { "not": ["self-hosted", "in-process"] } }, "verdict": "deny", "onUnknown": "warn", "because": "Because of the test." },
          { "id": "developers", "when": { "developer.country": "CN" }, "verdict": "info", "because": "Because of the test." } ] }
        """;

    private static readonly (string Path, string Text)[] s_project =
    [
        ("App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <ItemGroup><PackageReference Include="OpenAI" /><PackageReference Include="Azure.AI.OpenAI" /><PackageReference Include="OllamaSharp" /><PackageReference Include="Microsoft.Extensions.AI.OpenAI" /></ItemGroup>
            </Project>
            """),
        ("model-origin.json", Policy),
        ("appsettings.json", """
            {
              "Chat": { "Endpoint": "https://api.deepseek.com/v1", "Model": "deepseek-chat" },
              "House": { "Endpoint": "http://localhost:11434/v1", "Model": "qwen3:8b" },
              "Models": [ { "Id": "gpt-4o", "Endpoint": "https://api.openai.com/v1" }, { "Id": "qwen-max", "Endpoint": "https://dashscope.aliyuncs.com/compatible-mode/v1" } ],
              "Keys": { "Address": "https://api.moonshot.cn/v1" }
            }
            """),
        ("appsettings.Production.json", """{ "House": { "Endpoint": "https://dashscope.aliyuncs.com/compatible-mode/v1" }, "Chat": { "Endpoint": "https://api.openai.com/v1", "Model": "gpt-4o" } }"""),
        ("Constants.cs", """
            namespace App;
            public static class Names
            {
                public const string Host = "https://api." + "deepseek.com";
                public const string Chat = "deepseek-chat";
                public static readonly string Coder = "qwen3-coder-plus";
                public static readonly Uri Kimi = new("https://api.moonshot.cn/v1");
            }
            """),
        ("Pairs.cs", """
            using System.ClientModel; using OpenAI; using OpenAI.Chat; using OpenAI.Embeddings; using Azure.AI.OpenAI; using OllamaSharp; using Microsoft.Extensions.AI;
            namespace App;
            public class Pairs(bool cheap, string unknown)
            {
                private readonly OpenAIClientOptions _options = new() { Endpoint = new Uri(Names.Host) };
                public object InOneCall() => new ChatClient("deepseek-chat", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com") });
                public object Statements() { var options = new OpenAIClientOptions(); options.Endpoint = new Uri("https://dashscope.aliyuncs.com/compatible-mode/v1"); var client = new OpenAIClient(new ApiKeyCredential("k"), options); return client.GetChatClient("qwen-max"); }
                public object Constants() => new OpenAIClient(new ApiKeyCredential("k"), _options).GetChatClient(Names.Chat);
                public object Readonly() => new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = Names.Kimi }).GetChatClient("kimi-k2-0905-preview");
                public object Chosen() => new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(cheap ? "https://api.deepseek.com" : "http://localhost:11434/v1") }).GetChatClient(cheap ? "deepseek-chat" : "llama3.2");
                public object Default() => new ChatClient("gpt-4o", "k");
                public object Embeddings() => new EmbeddingClient("text-embedding-v3", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://dashscope.aliyuncs.com/compatible-mode/v1") });
                public object Dynamic() => new ChatClient(unknown, new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(unknown) });
                public object Azure() => new AzureOpenAIClient(new Uri("https://contoso.openai.azure.com"), new ApiKeyCredential("k")).GetChatClient("deepseek-r1");
                public object House() => new OllamaApiClient(new Uri("http://localhost:11434"), "qwen3:8b");
                public object Adapter() => new OpenAIClient(new ApiKeyCredential("k"), _options).GetChatClient("deepseek-reasoner").AsIChatClient();
                public ChatOptions Asked() => new() { ModelId = "qwen-max" };
                public object Joined() => new Uri(string.Join("/", "https://api.deepseek.com", "v1", "chat"));
            }
            """),
        ("Wrappers.cs", """
            using System.ClientModel; using OpenAI;
            namespace App;
            public static class Wrappers
            {
                public static object Make(string model, string url) => new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(url) }).GetChatClient(model);
                public static object First() => Make("deepseek-chat", "https://api.deepseek.com");
                public static object Second() => Make(model: "gpt-oss-20b", url: "http://localhost:8080/v1");
                public static object Third() => Make(Names.Coder, "https://dashscope.aliyuncs.com/compatible-mode/v1");
            }
            """),
        ("Tables.cs", """
            using System.Runtime.Serialization;
            namespace App;
            public enum Known { [EnumMember(Value = "deepseek-chat")] Chat, [EnumMember(Value = "gpt-4o")] Other }
            public record Provider(string Name, string Url, string Model);
            public static class Tables
            {
                public static readonly List<Provider> All =
                [
                    new("DeepSeek", "https://api.deepseek.com/v1", "deepseek-chat"),
                    new("Router", "https://openrouter.ai/api/v1", "deepseek/deepseek-r1"),
                    new("House", "http://localhost:11434", "deepseek-r1:70b"),
                ];
                public static readonly Dictionary<string, string> ByName = new() { ["qwen"] = "https://dashscope.aliyuncs.com/compatible-mode/v1", ["openai"] = "https://api.openai.com/v1" };
                public static string UrlOf(Known known) => known switch { Known.Chat => "https://api.deepseek.com", _ => "https://api.openai.com/v1" };
            }
            """),
        ("Options.cs", """
            namespace App;
            public class ChatSettings { public string Endpoint { get; set; } = "https://api.deepseek.com"; public string Model { get; set; } = "deepseek-chat"; }
            public class HouseSettings { public string? Endpoint { get; set; } public string? Model { get; set; } }
            """),
        ("Registrations.cs", """
            using System.ClientModel; using Microsoft.Extensions.AI; using Microsoft.Extensions.Configuration; using Microsoft.Extensions.DependencyInjection; using Microsoft.Extensions.Options; using OpenAI;
            namespace App;
            public static class Registrations
            {
                public static void Add(IServiceCollection services, IConfiguration configuration)
                {
                    services.Configure<HouseSettings>(configuration.GetSection("House"));
                    services.AddSingleton(new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com/v1") }));
                    services.AddSingleton<IChatClient>(provider => provider.GetRequiredService<OpenAIClient>().GetChatClient("deepseek-chat").AsIChatClient());
                    services.AddKeyedSingleton("kimi", (_, _) => new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(configuration["Keys:Address"]!) }).GetChatClient("kimi-k2-0905-preview").AsIChatClient());
                    services.AddHttpClient("deepseek", client => client.BaseAddress = new Uri("https://api.deepseek.com/"));
                }
                public static object Read(IConfiguration configuration) =>
                    new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(configuration["Chat:Endpoint"]!) }).GetChatClient(configuration["Chat:Model"]!);
                public static object Bound(IOptions<HouseSettings> options) =>
                    new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(options.Value.Endpoint!) }).GetChatClient(options.Value.Model!);
            }
            """),
        ("Clients.cs", """"
            using System.Net.Http.Json;
            namespace App;
            public class OwnClient(HttpClient http)
            {
                private const string Address = "https://api.deepseek.com/chat/completions";
                public object Ask(string text) => http.PostAsJsonAsync(Address, new { model = "deepseek-chat", messages = new[] { text } });
                public object Body() => http.PostAsync("https://dashscope.aliyuncs.com/compatible-mode/v1/chat/completions", new StringContent("""{"model":"qwen-max"}"""));
                public object Based() => new HttpClient { BaseAddress = new Uri("https://api.moonshot.cn/v1/") }.PostAsJsonAsync("chat/completions", new { model = "kimi-k2-0905-preview" });
                public string Fallback(string? given) => given ?? "https://api.deepseek.com/anthropic";
            }
            """"),
        ("Program.cs", """
            using App;
            // https://api.deepseek.com is only named here
            Console.WriteLine("Models: deepseek-chat, see https://api-docs.deepseek.com");
            Console.WriteLine(new OwnClient(new HttpClient()).Ask("Hello"));
            if (args is ["deepseek-chat"]) Console.WriteLine(new Pairs(true, args[0]).InOneCall());
            """),
    ];

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task The_sample() => await CheckAsync(Repository.PathOf("samples", "ChatApp"), atLeast: 2);

    [Fact]
    public async Task A_project_of_many_constructions()
    {
        foreach (var (path, text) in s_project) _tool.Write(path, text);

        await CheckAsync(_tool.Folder, atLeast: 30);
    }

    private static async Task CheckAsync(string folder, int atLeast)
    {
        var built = await BuiltFindings.OfBuildAsync(folder);
        var scanned = BuiltFindings.OfScan(folder);

        Assert.True(built.Length >= atLeast, string.Join('\n', built));
        Assert.Equal(string.Join('\n', built), string.Join('\n', scanned));
    }
}
