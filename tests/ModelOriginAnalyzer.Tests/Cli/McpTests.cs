using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli;

/// <summary>The tool as a coding assistant starts it: a process of its own, spoken to over standard input and output by the protocol's own client.</summary>
public sealed class McpTests : IDisposable
{
    private readonly Tool _tool = new();

    public McpTests() => _tool.Write("model-origin.json", """
        { "version": 1,
          "rules": [ { "id": "no-cn", "when": { "operator.country": "CN" }, "verdict": "deny", "because": "Because of the test.",
                       "replaceWith": [ { "model": "deepseek-v3", "endpoint": "http://localhost:11434/v1" } ] } ] }
        """);

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task An_assistant_asks_what_it_may_write()
    {
        await using var client = await StartAsync();
        var tools = await client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["allowed_models", "explain", "judge", "validate_policy"], tools.Select(tool => tool.Name).Order());
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations is { ReadOnlyHint: true, DestructiveHint: false }));

        Assert.Equal("deny", Json(await AskAsync(client, "judge", ("model", "deepseek-chat"), ("endpoint", "https://api.deepseek.com"))).GetProperty("result").GetProperty("verdict").GetString());
        Assert.Equal("allow", Json(await AskAsync(client, "judge", ("model", "gpt-4o"), ("endpoint", "https://api.openai.com/v1"))).GetProperty("result").GetProperty("verdict").GetString());
        Assert.Contains("error", await AskAsync(client, "judge"));
        Assert.Contains("DeepSeek", await AskAsync(client, "explain", ("reference", "deepseek-r1:70b")));
    }

    [Fact]
    public async Task What_is_listed_is_allowed_and_what_the_policy_prescribes_comes_first()
    {
        await using var client = await StartAsync();
        var models = Json(await AskAsync(client, "allowed_models", ("task", "chat"))).GetProperty("models").EnumerateArray().ToArray();

        Assert.Equal(("deepseek-v3", true), (models[0].GetProperty("model").GetString(), models[0].GetProperty("prescribed").GetBoolean()));
        Assert.Contains(models, model => model.GetProperty("endpoint").GetString() == "https://api.openai.com");
        Assert.DoesNotContain(models, model => model.GetProperty("endpoint").GetString()!.Contains("speech", StringComparison.Ordinal));
        Assert.Equal(models.Length, models.Select(model => model.ToString()).Distinct().Count());
        Assert.DoesNotContain(models, model => model.GetProperty("endpoint").GetString()!.Contains("deepseek.com", StringComparison.Ordinal));
        foreach (var task in new[] { "7", "chats", null }) Assert.Contains($"'{task}' is no task. Give one of: chat, embedding,", await AskAsync(client, "allowed_models", ("task", task)));
        Assert.Contains("is no task", await AskAsync(client, "allowed_models"));
    }

    [Fact]
    public async Task A_policy_is_checked_and_nothing_outside_the_folder_is_read()
    {
        using var elsewhere = new Tool();
        var secret = elsewhere.Write("model-origin.json", """{ "version": 1 }""");
        File.CreateSymbolicLink(Path.Combine(_tool.Folder, "link.json"), secret);
        await using var client = await StartAsync();

        var mistaken = Json(await AskAsync(client, "validate_policy", ("text", """{ "version": 1, "defualt": "deny" }""")));
        Assert.Equal((false, "default"), (mistaken.GetProperty("valid").GetBoolean(), mistaken.GetProperty("errors")[0].GetProperty("nearest").GetString()));
        Assert.True(Json(await AskAsync(client, "validate_policy", ("file", "model-origin.json"))).GetProperty("valid").GetBoolean());
        foreach (var file in new[] { secret, "link.json", "../" + Path.GetFileName(elsewhere.Folder) + "/model-origin.json", "none.json" })
            Assert.Contains("is no file below", await AskAsync(client, "validate_policy", ("file", file)));
    }

    private Task<McpClient> StartAsync() => McpClient.CreateAsync(
        new StdioClientTransport(new StdioClientTransportOptions
        {
            Command = "dotnet",
            Arguments = [typeof(ModelOriginAnalyzer.Cli.Surroundings).Assembly.Location, "mcp"],
            WorkingDirectory = _tool.Folder,
        }),
        cancellationToken: TestContext.Current.CancellationToken);

    private static async Task<string> AskAsync(McpClient client, string tool, params (string Name, object? Value)[] arguments)
    {
        var answer = await client.CallToolAsync(tool, arguments.ToDictionary(argument => argument.Name, argument => argument.Value), cancellationToken: TestContext.Current.CancellationToken);
        return Assert.IsType<TextContentBlock>(Assert.Single(answer.Content)).Text;
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
