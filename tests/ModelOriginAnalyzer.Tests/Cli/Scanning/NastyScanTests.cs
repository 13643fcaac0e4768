using System.Text.Json;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli.Scanning;

/// <summary>Constructions that lead astray whoever reads one string at a time, from the files to the verdict.</summary>
public sealed class NastyScanTests : IDisposable
{
    private const string NoModels = """{ "version": 1, "rules": [ { "id": "models", "when": { "developer.country": "CN" }, "verdict": "deny", "because": "Because of the test." } ] }""";
    private const string NoOperators = """{ "version": 1, "rules": [ { "id": "operators", "when": { "operator.country": "CN", "hosting": { "not": ["self-hosted"] } }, "verdict": "deny", "because": "Because of the test." } ] }""";

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    /// <summary>Whose model it is and who runs it are two questions.</summary>
    [Theory]
    [InlineData(NoModels, "https://qianfan.baidubce.com/v2", "meta-llama-3-8b", "allow")]
    [InlineData(NoOperators, "https://qianfan.baidubce.com/v2", "meta-llama-3-8b", "deny")]
    [InlineData(NoModels, "https://api.together.xyz/v1", "Qwen/Qwen3-8B", "deny")]
    [InlineData(NoOperators, "https://api.together.xyz/v1", "Qwen/Qwen3-8B", "allow")]
    public void Ones_model_at_anothers_server(string policy, string endpoint, string model, string verdict)
    {
        _tool.Write("model-origin.json", policy);
        _tool.Write("Program.cs", $$"""Ask(new Provider { Endpoint = "{{endpoint}}", Model = "{{model}}" });""");

        Assert.Equal([$"{model} {verdict}"], Models());
    }

    /// <summary>Words that are models of one vendor only, and say nothing anywhere else.</summary>
    [Theory]
    [InlineData("https://spark-api-open.xf-yun.com/v1", "general", "deny")]
    [InlineData("https://open.bigmodel.cn/api/paas/v4", "embedding-3", "deny")]
    [InlineData("https://dashscope.aliyuncs.com/compatible-mode/v1", "text-embedding-v3", "deny")]
    [InlineData("https://api.openai.com/v1", "text-embedding-3-small", "allow")]
    public void Words_that_are_models_of_one_vendor(string endpoint, string model, string verdict)
    {
        _tool.Write("model-origin.json", NoOperators);
        _tool.Write("Program.cs", $$"""Ask(new Provider { Endpoint = "{{endpoint}}", Model = "{{model}}" });""");

        Assert.Equal([$"{model} {verdict}"], Models());
    }

    [Theory]
    [InlineData("""Show(new Tab { Name = "general", Title = "embedding-3" });""")]
    [InlineData("""logger.Log("general", "text"); Settings["general"] = 3;""")]
    public void Near_miss_words_without_their_vendor(string program)
    {
        _tool.Write("model-origin.json", NoModels);
        _tool.Write("Program.cs", program);

        Assert.Equal(0, _tool.Run("scan", ".").Exit);
    }

    /// <summary>The first argument names the registration, the second the model; a distillation onto Llama is built from Llama.</summary>
    [Fact]
    public void A_name_beside_a_model_and_a_derivative()
    {
        _tool.Write("model-origin.json", NoModels);
        _tool.Write("AppHost.cs", """
            var ollama = builder.AddOllama("ollama");
            ollama.AddModel("ollama-qwen", "qwen2.5:0.5b");
            class Local { string Get() { const string model = "deepseek-v2:16b"; return model; } }
            """);

        Assert.Equal(["deepseek-v2:16b deny 3:52", "qwen2.5:0.5b deny 2:33"], Places());
    }

    [Fact]
    public void A_distillation_has_two_developers()
    {
        _tool.Write("model-origin.json", NoModels);
        _tool.Write("Program.cs", """Ask(new Provider { Endpoint = "http://localhost:12434/v1", Model = "ai/deepseek-r1-distill-llama" });""");

        var model = Assert.Single(UsesIn(_tool.Run("scan", ".", "--format", "json", "--all"))).GetProperty("model").ToString();

        Assert.Contains("Meta", model, StringComparison.Ordinal);
        Assert.Contains("DeepSeek", model, StringComparison.Ordinal);
    }

    private List<string> Models() =>
    [
        .. UsesIn(_tool.Run("scan", ".", "--format", "json", "--all")).Select(use => $"{use.GetProperty("occurrences").EnumerateArray().First(place => place.GetProperty("kind").GetString() is "model" or "reference").GetProperty("text").GetString()} {use.GetProperty("verdict").GetString()}").Distinct(),
    ];

    private List<string> Places() =>
    [
        .. UsesIn(_tool.Run("scan", ".", "--format", "json"))
            .SelectMany(use => use.GetProperty("occurrences").EnumerateArray().Where(place => place.GetProperty("kind").GetString() == "model"), (use, place) =>
                $"{place.GetProperty("text").GetString()} {use.GetProperty("verdict").GetString()} {place.GetProperty("line").GetInt32()}:{place.GetProperty("column").GetInt32()}")
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<JsonElement> UsesIn(ToolRun run) => JsonDocument.Parse(run.Output).RootElement.GetProperty("uses").EnumerateArray();
}
