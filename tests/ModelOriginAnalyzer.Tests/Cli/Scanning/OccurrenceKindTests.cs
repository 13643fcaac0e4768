using System.Text.Json;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli.Scanning;

/// <summary>Which places of a use a scan shows as what.</summary>
public sealed class OccurrenceKindTests : IDisposable
{
    private const string Product = """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="OpenAI" /></ItemGroup></Project>""";
    private const string Tests = """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><IsTestProject>true</IsTestProject></PropertyGroup><ItemGroup><PackageReference Include="OpenAI" /></ItemGroup></Project>""";
    private const string DeepSeek = """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="Ater.DeepSeek.Core" /></ItemGroup></Project>""";

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    // Permitted: nothing is written but the client.
    [InlineData(Product, "object Make() => new OpenAI.OpenAIClient(\"key\");", "reference OpenAI.OpenAIClient")]
    [InlineData(Product, "object Make(string key, string model) => new OpenAI.OpenAIClient(key).GetChatClient(model);", "reference model")]
    // A model that is known, one that nobody knows, one that a test makes up.
    [InlineData(Product, "object Make() => new OpenAI.OpenAIClient(\"key\").GetChatClient(\"gpt-4o\");", "model gpt-4o")]
    [InlineData(Product, "object Make() => new OpenAI.OpenAIClient(\"key\").GetChatClient(\"frobnicate\");", "model frobnicate")]
    [InlineData(Tests, "object Make() => new OpenAI.OpenAIClient(\"key\").GetChatClient(\"frobnicate\");", "reference frobnicate")]
    // Denied: the type stands for the operator, wherever its address is written.
    [InlineData(DeepSeek, "object Make() => new DeepSeek.Core.DeepSeekClient(\"key\");", "sdk DeepSeek.Core.DeepSeekClient")]
    [InlineData(
        DeepSeek,
        "object Make() { var http = new System.Net.Http.HttpClient { BaseAddress = new(\"https://api.deepseek.com\") }; return new DeepSeek.Core.DeepSeekClient(http); }",
        "endpoint api.deepseek.com; sdk DeepSeek.Core.DeepSeekClient")]
    // A client of another vendor says nothing of it.
    [InlineData(
        Product,
        "object Make() => new OpenAI.OpenAIClient(new System.ClientModel.ApiKeyCredential(\"key\"), new OpenAI.OpenAIClientOptions { Endpoint = new(\"https://api.deepseek.com\") });",
        "endpoint api.deepseek.com")]
    public void What_is_written_counts_and_what_only_leads_there_does_not(string project, string member, string places)
    {
        _tool.Write("App/App.csproj", project);
        _tool.Write("App/Program.cs", "class Program { " + member + " }");

        Assert.Equal(places, PlacesIn("App/Program.cs"));
    }

    [Fact]
    public void A_call_of_ones_own_leads_to_a_typed_model_in_another_file()
    {
        _tool.Write("App/App.csproj", DeepSeek);
        _tool.Write("App/Examples.cs", """
            using DeepSeek.Core; using DeepSeek.Core.Models;
            static class Examples { public static void Run(DeepSeekClient client) { var request = new ChatRequest { Model = DeepSeekModels.Flash }; client.ChatAsync(request, default); } }
            """);
        _tool.Write("App/Program.cs", """
            using DeepSeek.Core;
            var client = new DeepSeekClient("key");
            Examples.Run(client);
            """);

        Assert.Contains("model DeepSeekModels.Flash", PlacesIn("App/Examples.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("model", PlacesIn("App/Program.cs"), StringComparison.Ordinal);
    }

    /// <summary>Kind and text of every place in a file, none twice.</summary>
    private string PlacesIn(string path) => string.Join("; ", JsonDocument.Parse(_tool.Run("scan", ".", "--format", "json", "--all").Output).RootElement.GetProperty("uses").EnumerateArray()
        .SelectMany(use => use.GetProperty("occurrences").EnumerateArray())
        .Where(place => place.GetProperty("path").GetString() == path)
        .Select(place => place.GetProperty("kind").GetString() + " " + place.GetProperty("text").GetString())
        .Distinct());
}
