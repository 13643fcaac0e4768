using System.Text.Json;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli.Scanning;

/// <summary>Code whose packages nobody restored binds to the shapes of the SDKs, and is read by name where even these do not help.</summary>
public sealed class NamedSdkTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    // The compiler's way, by a client in a local.
    [InlineData("""
        using OpenAI;
        var options = new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com/v1") };
        var client = new OpenAIClient(new System.ClientModel.ApiKeyCredential("key"), options);
        var chat = client.GetChatClient("deepseek-chat");
        """, "deepseek-chat", "api.deepseek.com")]
    // A credential of a package that is not there.
    [InlineData("""
        using Azure.AI.OpenAI;
        using Azure.Identity;
        var client = new AzureOpenAIClient(new Uri("https://contoso.openai.azure.com"), new DefaultAzureCredential());
        var chat = client.GetChatClient("gpt-4o-mini");
        """, "gpt-4-o-mini", "contoso.openai.azure.com")]
    [InlineData("""
        using OllamaSharp;
        IOllamaApiClient ollama = new OllamaApiClient(new Uri("http://localhost:11434"), "qwen3:8b");
        """, "qwen-3-8b", "localhost")]
    // The builder's type is not there.
    [InlineData("""
        using Microsoft.SemanticKernel;
        var builder = Missing.CreateBuilder();
        builder.AddOpenAIChatCompletion("deepseek-chat", new Uri("https://api.deepseek.com"), "key");
        """, "deepseek-chat", "api.deepseek.com")]
    // SDKs of others: an agent over a client, a provider that is handed on, options.
    [InlineData("""
        using AutoGen.Mistral;
        var agent = new MistralClientAgent(client: new MistralClient(apiKey: "key"), name: "agent", model: MistralAIModelID.OPEN_MISTRAL_7B);
        """, "open-mistral-7b", "api.mistral.ai")]
    [InlineData("""
        using LangChain.Providers.DeepSeek;
        var provider = new DeepSeekProvider("key");
        var model = new DeepSeekModel(provider, "deepseek-reasoner");
        """, "deepseek-reasoner", "api.deepseek.com")]
    [InlineData("""
        using OpenAI; using OpenAI.Managers; using OpenAI.ObjectModels.RequestModels;
        var service = new OpenAIService(new OpenAiOptions { ApiKey = "key", BaseDomain = "https://api.deepseek.com" });
        await service.ChatCompletion.CreateCompletion(new ChatCompletionCreateRequest { Model = "deepseek-chat" });
        """, "deepseek-chat", "api.deepseek.com")]
    [InlineData("""
        using GroqSharp;
        IGroqClient groq = new GroqClient("key", "llama-3.3-70b-versatile");
        """, "llama-3-3-70b-versatile", "api.groq.com")]
    // Types of no package around an SDK's.
    [InlineData("""
        using OpenAI.Chat;
        services.AddSingleton(provider => new ChatClient(model: "gpt-4o", apiKey: Secrets.Read("key")));
        """, "gpt-4-o", "api.openai.com")]
    // A constructor of which nobody has written down the parameters.
    [InlineData("""
        using Sdcb.SparkDesk;
        var client = new SparkDeskClient(appId: settings.Id, apiKey: settings.Key, apiSecret: settings.Secret);
        """, null, "spark-api.xf-yun.com")]
    // Of several overloads, the one that takes what is passed.
    [InlineData("""
        using Microsoft.SemanticKernel;
        var endpoint = "https://contoso.openai.azure.com";
        var key = Environment.GetEnvironmentVariable("KEY") ?? throw new Exception("no key");
        var service = "house";
        Missing.CreateBuilder().AddAzureOpenAIChatCompletion("gpt-4o", endpoint, key, service);
        """, "gpt-4-o", "contoso.openai.azure.com")]
    public void A_pair_is_found(string code, string? model, string host)
    {
        _tool.Write("Program.cs", code);

        var uses = JsonDocument.Parse(_tool.Run("scan", ".", "--format", "json", "--all").Output).RootElement.GetProperty("uses").EnumerateArray().ToList();

        Assert.Contains(uses, use => TextOf(use, "model", "id") == model && TextOf(use, "endpoint", "host") == host);
    }

    // A typed model behind several types, on a client that another file makes of a list; only by the overload is the list no address.
    [Theory]
    [InlineData("ChatModel.DeepSeek.Models.Chat", "deepseek-chat", "api.deepseek.com")]
    [InlineData("ChatModel.Groq.Alibaba.Qwen332B", "qwen-3-32b", "api.groq.com")]
    public void A_typed_model_goes_where_its_SDK_sends_it(string typed, string model, string host)
    {
        _tool.Write("Clients.cs", """
            using LlmTornado; using LlmTornado.Code;
            static class Clients
            {
                public static TornadoApi All()
                {
                    TornadoApi api = new TornadoApi([new ProviderAuthentication(LLmProviders.OpenAi, "k"), new ProviderAuthentication(LLmProviders.DeepSeek, "k")]);
                    return api;
                }
            }
            """);
        _tool.Write("Program.cs", $"using LlmTornado; using LlmTornado.Chat; using LlmTornado.Chat.Models; var chat = Clients.All().Chat.CreateConversation(new ChatRequest {{ Model = {typed} }});");

        var uses = JsonDocument.Parse(_tool.Run("scan", ".", "--format", "json", "--all").Output).RootElement.GetProperty("uses").EnumerateArray().ToList();

        Assert.Contains(uses, use => TextOf(use, "model", "id") == model && TextOf(use, "endpoint", "host") == host);
    }

    // Members of the SDK that are beside the path stand for no model; what is not said is not guessed.
    [Theory]
    [InlineData("var names = ChatModel.AllModels;")]
    [InlineData("var vendor = ChatModel.DeepSeek;")]
    [InlineData("request.AddMedia(\"https://files.contoso.com/lesson.pdf\");")]
    public void What_stands_beside_models_is_none(string code)
    {
        _tool.Write("Program.cs", "using LlmTornado.Chat.Models; using Mscc.GenerativeAI.Types; GenerateContentRequest request = null!; " + code);

        Assert.Equal("""{"uses":[],"incomplete":[]}""", _tool.Run("scan", ".", "--format", "json", "--all").Output.Trim());
    }

    [Fact]
    public void A_type_of_ones_own_that_is_called_like_an_SDKs_is_none()
    {
        _tool.Write("Program.cs", """
            var client = new Contoso.ChatClient("phi", "falcon");
            namespace Contoso { class ChatClient(string model, string key) { public string Model => model + key; } }
            """);

        Assert.Equal("""{"uses":[],"incomplete":[]}""", _tool.Run("scan", ".", "--format", "json", "--all").Output.Trim());
    }

    [Theory]
    // Another library's method has the name, and other parameters.
    [InlineData("""
        using Aspire.Hosting;
        var builder = DistributedApplication.CreateBuilder(args);
        builder.AddContainer("web", "image").WithEndpoint("https", endpoint => endpoint.Port = 8001).WithEndpoint(8080, name: "metrics").WithEndpoint(8081);
        """)]
    [InlineData("""
        using OllamaSharp;
        var client = new OllamaApiClient(uri, " ");
        """)]
    public void Near_miss_what_is_none(string code)
    {
        _tool.Write("Program.cs", code);

        var uses = JsonDocument.Parse(_tool.Run("scan", ".", "--format", "json", "--all").Output).RootElement.GetProperty("uses").EnumerateArray();

        Assert.DoesNotContain(uses, use => TextOf(use, "model", "id") is not null || TextOf(use, "endpoint", "host") is not null);
    }

    [Fact]
    public void What_an_extension_method_of_ones_own_is_given_goes_to_the_parameter_that_takes_it()
    {
        _tool.Write("Registrations.cs", """
            using OllamaSharp;
            static class Registrations
            {
                public static Builder WithLocal(this Builder builder, string model, string endpoint = "http://localhost:11434")
                {
                    builder.Services.AddLocal(model, endpoint);
                    builder.Services.AddLocal("qwen3:8b", "http://gpu-box:8080");
                    return builder;
                }

                private static Services AddLocal(this Services services, string model, string endpoint) => services.Add(new OllamaApiClient(new Uri(endpoint), model));
            }
            """);

        var uses = JsonDocument.Parse(_tool.Run("scan", ".", "--format", "json", "--all").Output).RootElement.GetProperty("uses").EnumerateArray().ToList();

        Assert.Contains(uses, use => TextOf(use, "model", "id") == "qwen-3-8b" && TextOf(use, "endpoint", "host") == "gpu-box");
        Assert.All(uses, use => Assert.Contains(TextOf(use, "model", "id"), new[] { null, "qwen-3-8b" }));
    }

    [Theory]
    [InlineData("<your-deployment>", "https://contoso.openai.azure.com", "MOA1100")]
    [InlineData("gpt-4o", "<your-endpoint>", "MOA1100")]
    [InlineData("house-model", "https://contoso.openai.azure.com", "MOA1004")]
    public void What_is_yet_to_be_filled_in_is_not_known(string model, string endpoint, string id)
    {
        _tool.Write("Program.cs", $"""
            using Azure.AI.OpenAI;
            var chat = new AzureOpenAIClient(new Uri("{endpoint}"), credential).GetChatClient("{model}");
            """);

        var uses = JsonDocument.Parse(_tool.Run("scan", ".", "--format", "json", "--all").Output).RootElement.GetProperty("uses").EnumerateArray().ToList();

        Assert.All(uses, use => Assert.Equal(id, use.GetProperty("id").GetString()));
        Assert.NotEmpty(uses);
    }

    private static string? TextOf(JsonElement use, string half, string name) =>
        use.GetProperty(half) is { ValueKind: JsonValueKind.Object } held ? held.GetProperty(name).GetString() : null;
}
