using System.Text.Json;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.CodeFixes.Serving;
using ModelOriginAnalyzer.Tests.Catalog;
using ModelOriginAnalyzer.Tests.Contracts;
using NJsonSchema;
using Xunit;

namespace ModelOriginAnalyzer.Tests.CodeFixes;

/// <summary>`rules/serving` agrees with its schema and with the catalog: no id of it names another model there.</summary>
public sealed class ServingDataTests
{
    private static readonly OriginCatalog s_catalog = OriginCatalog.BuiltIn;

    public static TheoryData<string> Files => new(Directory.EnumerateFiles(Repository.PathOf("rules", "serving"), "*.json").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Files))]
    public async Task A_file_is_as_the_schema_says_and_was_checked_on_a_day_that_has_been(string name)
    {
        var path = Repository.PathOf("rules", "serving", name);
        Assert.Empty((await JsonSchema.FromFileAsync(Repository.PathOf("rules", "serving.schema.json"), TestContext.Current.CancellationToken)).Validate(File.ReadAllText(path)));

        var file = RuleFiles.Json(path);
        var days = (file.TryGetProperty("aliases", out var aliases) ? aliases.EnumerateArray() : []).Select(alias => alias.Text("checked")).Append(file.Text("checked"));
        Assert.All(days, day => Assert.True(string.CompareOrdinal(day, DateTime.UtcNow.AddDays(1).ToString("yyyy-MM-dd")) <= 0, $"{day} is in the future"));
        Assert.True(file.TryGetProperty("endpoint", out _) || file.TryGetProperty("host", out _) || file.TryGetProperty("speaks", out _), "it says no address");
    }

    [Theory, MemberData(nameof(Files))]
    public void An_id_of_a_host_names_the_family_that_it_is_said_to_be(string name)
    {
        var file = RuleFiles.Json(Repository.PathOf("rules", "serving", name));
        foreach (var served in file.TryGetProperty("serves", out var serves) ? serves.EnumerateArray() : [])
        {
            var (id, real) = served.ValueKind == JsonValueKind.String ? (served.GetString()!, served.GetString()!) : (served.Text("id")!, served.Text("is")!);
            Assert.True(FamilyOf(id) is { } family && family == FamilyOf(real), $"{id} is '{FamilyOf(id)}', {real} is '{FamilyOf(real)}'");
        }

        foreach (var alias in file.TryGetProperty("aliases", out var aliases) ? aliases.EnumerateArray() : [])
        {
            var (id, real) = (IdentityResolver.ResolveModel(s_catalog, alias.Text("id")!), IdentityResolver.ResolveModel(s_catalog, alias.Text("is")!));
            Assert.True(id.Developer is { } developer && developer.Name == real.Developer?.Name, $"{id.Written} is of '{id.Developer?.Name}', {real.Written} of '{real.Developer?.Name}'");
            Assert.NotEqual(VersionKind.Rolling, real.Version);
            Assert.NotEqual(id.Identifier.Normalised, real.Identifier.Normalised);
        }
    }

    /// <summary>An address that the catalog does not know would be offered and then judged as unlisted: in vain.</summary>
    [Fact]
    public void Every_host_that_serves_is_in_the_catalog() => Assert.Empty(
        ServingTable.BuiltIn.Endpoints.Where(endpoint => IdentityResolver.ResolveEndpoint(s_catalog, endpoint.Address ?? "https://" + endpoint.Host.Replace("*", "x") + (endpoint.Path ?? PathOf(endpoint.Host))) is not { Hosting: not Hosting.Unknown }).Select(endpoint => endpoint.Host));

    [Theory]
    [InlineData("meta-llama/Llama-3.3-70B-Instruct-Turbo", "accounts/fireworks/models/llama-v3p3-70b-instruct")]
    [InlineData("deepseek-ai/DeepSeek-V3-1", "deepseek/deepseek-v3.1")]
    [InlineData("qwen/qwen3-235b-a22b-instruct-2507-maas", "Qwen/Qwen3-235B-A22B-Instruct-2507")]
    [InlineData("@cf/openai/gpt-oss-120b", "gpt-oss:120b")]
    [InlineData("unsloth/DeepSeek-R1-Distill-Qwen-7B-GGUF", "deepseek-r1-distill-qwen-7b")]
    public void Equal_weights_have_one_name(string one, string other) => Assert.Equal(WeightsName.Of(other), WeightsName.Of(one));

    [Theory]
    [InlineData("deepseek-r1", "deepseek-r1-0528")]
    [InlineData("meta-llama/Llama-3.1-8B", "meta-llama/Llama-3.1-8B-Instruct")]
    [InlineData("llama-3.1-8b-instruct", "llama-3.1-70b-instruct")]
    [InlineData("qwen3-coder", "qwen3")]
    [InlineData("deepseek-r1", "deepseek-r1-distill-llama-70b")]
    [InlineData("qwen3-next-80b-a3b-instruct", "qwen3-next-80b-a3b-thinking")]
    [InlineData("gpt-oss-20b", "gpt-oss-safeguard-20b")]
    [InlineData("whisper-large-v3-turbo", "whisper-large-v3")]
    [InlineData("gpt-4-turbo", "gpt-4")]
    public void Other_weights_have_another(string one, string other) => Assert.NotEqual(WeightsName.Of(other), WeightsName.Of(one));

    [Theory]
    [InlineData("https://api.deepseek.com", "openai")]
    [InlineData("https://api.deepseek.com/v1", "openai")]
    [InlineData("https://api.deepseek.com/v1/chat/completions", "openai")]
    [InlineData("https://api.deepseek.com/anthropic", null)]
    [InlineData("http://localhost:11434", "ollama")]
    [InlineData("http://localhost:11434/api/chat", "ollama")]
    [InlineData("http://localhost:11434/v1", "openai")]
    [InlineData("http://localhost:11434/v1/chat/completions", "openai")]
    [InlineData("http://localhost:8080/v1", null)]
    [InlineData("https://dashscope.aliyuncs.com/compatible-mode/v1", "openai")]
    [InlineData("https://dashscope.aliyuncs.com/api/v1", null)]
    [InlineData("https://contoso.services.ai.azure.com/openai/v1", "openai")]
    [InlineData("https://contoso.services.ai.azure.com/models", null)]
    [InlineData("https://api.cloudflare.com/client/v4/accounts/x/ai/v1/chat/completions", "openai")]
    [InlineData("https://llm.contoso.example", null)]
    public void An_address_says_its_protocol(string address, string? api) => Assert.Equal(api, ServingTable.BuiltIn.ApiAt(address)?.Name);

    private static string PathOf(string host) => host switch
    {
        "api.cloudflare.com" => "/client/v4/accounts/x/ai/v1",
        "*-aiplatform.googleapis.com" => "/v1/projects/x/locations/y/endpoints/openapi",
        _ => "",
    };

    private static string? FamilyOf(string id) => IdentityResolver.ResolveModel(s_catalog, id).Family?.Name;
}
