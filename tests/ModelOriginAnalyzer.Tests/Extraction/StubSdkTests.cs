using Microsoft.CodeAnalysis;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Extraction;

/// <summary>SDKs that are not referenced here: typed models, providers, client types, builders.</summary>
public sealed class StubSdkTests
{
    private static readonly MetadataReference s_tornado = StubSdk.Of("LlmTornado", """
        namespace LlmTornado.Code { public enum LLmProviders { Unknown, OpenAi, Anthropic, DeepSeek, Custom } public class ProviderAuthentication { public ProviderAuthentication(LLmProviders provider, string apiKey) { } } }
        namespace LlmTornado.Chat.Models.DeepSeek
        {
            public class ChatModelDeepSeek { public readonly ChatModelDeepSeekModels Models = new(); }
            public class ChatModelDeepSeekModels { public static readonly ChatModel ModelChat = new("deepseek-chat"); public readonly ChatModel Chat = ModelChat; }
        }
        namespace LlmTornado.Chat.Models
        {
            public class ChatModel
            {
                public static readonly DeepSeek.ChatModelDeepSeek DeepSeek = new();
                public ChatModel(string name, LlmTornado.Code.LLmProviders? provider = null) { }
                public static implicit operator ChatModel(string name) => new(name);
            }
        }
        namespace LlmTornado.Chat
        {
            public class ChatRequest { public Models.ChatModel? Model { get; set; } }
            public class ChatEndpoint { public object CreateConversation(ChatRequest request) => request; public object CreateConversation(Models.ChatModel model) => model; }
        }
        namespace LlmTornado
        {
            public class TornadoApi
            {
                public TornadoApi(LlmTornado.Code.LLmProviders provider, string apiKey) { }
                public TornadoApi(System.Uri serverUri) { }
                public Chat.ChatEndpoint Chat => new();
            }
        }
        """);

    [Fact]
    public void A_typed_model_leads_to_its_vendors_API_and_a_written_address_to_another() => StubSdk.Check([s_tornado], """
        using System; using LlmTornado; using LlmTornado.Code; using LlmTornado.Chat; using LlmTornado.Chat.Models;
        var api = new TornadoApi(LLmProviders.DeepSeek, "k");
        var a = api.Chat.CreateConversation(new ChatRequest { Model = ChatModel.DeepSeek.Models.Chat });
        var own = new TornadoApi(new Uri("http://gpu01:8000"));
        var b = own.Chat.CreateConversation(ChatModel.DeepSeek.Models.Chat);
        var c = new ChatModel("kimi-k2", LLmProviders.Custom);
        var request = new ChatRequest { Model = ChatModel.DeepSeek.Models.Chat };
        """, """
        deepseek-chat (constant) @ https://api.deepseek.com (constant) | LlmTornado | chat | model <ChatModel.DeepSeek.Models.Chat 3:63> | endpoint <LLmProviders.DeepSeek 2:26>
        deepseek-chat (constant) @ http://gpu01:8000 | LlmTornado | chat | model <ChatModel.DeepSeek.Models.Chat 5:37> | endpoint gpu01 4:42
        kimi-k2 @ ? | LlmTornado | chat | model kimi-k2 6:24 | endpoint <LLmProviders.Custom 6:34>
        deepseek-chat (constant) @ https://api.deepseek.com (default) | LlmTornado | chat | model <ChatModel.DeepSeek.Models.Chat 7:41>
        """);

    [Fact]
    public void Typed_models_and_providers_count_wherever_they_are_kept_or_handed_on() => StubSdk.Check([s_tornado], """
        using System; using System.Collections.Generic; using LlmTornado.Code; using LlmTornado.Chat.Models;
        class Settings
        {
            public List<ChatModel> Models { get; } = [ChatModel.DeepSeek.Models.Chat];
            public ChatModel Default() => ChatModel.DeepSeek.Models.Chat;
            public LLmProviders Provider { get; set; } = LLmProviders.DeepSeek;
            public LLmProviders Of(string name) => name switch { "a" => LLmProviders.Anthropic, _ => LLmProviders.OpenAi };
        }
        """, """
        deepseek-chat (constant) (uncertain) @ https://api.deepseek.com (default) (uncertain) | model <ChatModel.DeepSeek.Models.Chat 4:47>
        deepseek-chat (constant) (uncertain) @ https://api.deepseek.com (default) (uncertain) | model <ChatModel.DeepSeek.Models.Chat 5:35>
        - @ https://api.deepseek.com (constant) (uncertain) | endpoint <LLmProviders.DeepSeek 6:50>
        - @ https://api.anthropic.com (constant) (uncertain) | endpoint <LLmProviders.Anthropic 7:65>
        - @ https://api.openai.com/v1 (constant) (uncertain) | endpoint <LLmProviders.OpenAi 7:94>
        """);

    [Fact]
    public void Typed_models_and_providers_that_are_only_looked_at_are_mentions() => StubSdk.Check([s_tornado], """
        using System; using LlmTornado.Code; using LlmTornado.Chat.Models;
        class Checks
        {
            public bool IsDeepSeek(LLmProviders provider) => provider == LLmProviders.DeepSeek || provider is LLmProviders.Anthropic;
            public string Name(LLmProviders provider)
            {
                switch (provider) { case LLmProviders.DeepSeek: return nameof(LLmProviders.DeepSeek); }
                Console.WriteLine(LLmProviders.Anthropic);
                return provider switch { LLmProviders.OpenAi => "x", _ => "y" };
            }
            enum Own { DeepSeek }
            Own Other() => Own.DeepSeek;
        }
        """, "");

    [Fact]
    public void DashScope_client_types_builders_and_typed_models() => StubSdk.Check(
        [
            StubSdk.Of("Cnblogs.DashScope.Sdk", """
                namespace Cnblogs.DashScope.Core { public interface IDashScopeClient { } public class DashScopeClient : IDashScopeClient { public DashScopeClient(string apiKey, System.TimeSpan? timeout = null, string baseAddress = "x") { } } }
                namespace Cnblogs.DashScope.Sdk.QWen
                {
                    public enum QWenLlm { QWenMax, QWenFuture }
                    public static class QWenTextGenerationApi { public static object GetQWenCompletionAsync(this Core.IDashScopeClient client, QWenLlm model, string prompt) => model; public static object GetQWenCompletionAsync(this Core.IDashScopeClient client, string model, string prompt) => model; }
                }
                """),
        ],
        """
        using Cnblogs.DashScope.Core; using Cnblogs.DashScope.Sdk.QWen;
        var client = new DashScopeClient("k");
        client.GetQWenCompletionAsync(QWenLlm.QWenMax, "gpt-4o");
        client.GetQWenCompletionAsync("qwen-plus", "hi");
        client.GetQWenCompletionAsync(QWenLlm.QWenFuture, "hi");
        var other = new DashScopeClient("k", baseAddress: "http://proxy.local");
        """,
        """
        qwen-max (constant) @ https://dashscope.aliyuncs.com (default) | Cnblogs.DashScope.Sdk | chat | model <QWenLlm.QWenMax 3:31>
        qwen-plus @ https://dashscope.aliyuncs.com (default) | Cnblogs.DashScope.Sdk | chat | model qwen-plus 4:32
        ? (constant) @ https://dashscope.aliyuncs.com (default) | Cnblogs.DashScope.Sdk | chat | model <QWenLlm.QWenFuture 5:31>
        - @ http://proxy.local | Cnblogs.DashScope.Sdk | endpoint proxy.local 6:59
        """);

    [Fact]
    public void DeepSeek_a_client_type_is_enough() => StubSdk.Check(
        [StubSdk.Of("DeepSeek.Core", "namespace DeepSeek.Core { public class DeepSeekClient { public DeepSeekClient(string apiKey) { } } }")],
        """
        using DeepSeek.Core;
        var client = new DeepSeekClient("k");
        var name = nameof(DeepSeekClient);
        """,
        """
        - @ https://api.deepseek.com (default) | Ater.DeepSeek.Core
        """);

    [Fact]
    public void SparkDesk_typed_versions_of_a_client_that_has_no_address() => StubSdk.Check(
        [
            StubSdk.Of("Sdcb.SparkDesk", """
                namespace Sdcb.SparkDesk
                {
                    public class ModelVersion { public static ModelVersion Max => new(); }
                    public class SparkDeskClient { public SparkDeskClient(string appId, string apiKey, string apiSecret) { } public object ChatAsync(ModelVersion modelVersion, string[] messages) => messages; }
                }
                """),
        ],
        """
        using Sdcb.SparkDesk;
        var client = new SparkDeskClient("a", "b", "c");
        client.ChatAsync(ModelVersion.Max, ["hi"]);
        """,
        """
        generalv3.5 (constant) @ wss://spark-api.xf-yun.com (default) | Sdcb.SparkDesk | chat | model <ModelVersion.Max 3:18>
        """);

    [Fact]
    public void Bedrock_requests_presume_Amazon() => StubSdk.Check(
        [
            StubSdk.Of("AWSSDK.BedrockRuntime", """
                namespace Amazon.BedrockRuntime.Model { public class ConverseRequest { public string? ModelId { get; set; } } }
                namespace Amazon.BedrockRuntime { public class AmazonBedrockRuntimeClient { public object ConverseAsync(Model.ConverseRequest request) => request; } }
                """),
        ],
        """
        using Amazon.BedrockRuntime; using Amazon.BedrockRuntime.Model;
        var client = new AmazonBedrockRuntimeClient();
        client.ConverseAsync(new ConverseRequest { ModelId = "us.deepseek.r1-v1:0" });
        """,
        """
        us.deepseek.r1-v1:0 @ - | AWSSDK.BedrockRuntime | chat | presumed Amazon | model us.deepseek.r1-v1:0 3:55
        """);

    [Fact]
    public void Aspire_the_second_name_is_the_model_the_first_one_a_resource() => StubSdk.Check(
        [
            StubSdk.Of("CommunityToolkit.Aspire.Hosting.Ollama", """
                namespace Aspire.Hosting { public class Resource { } public static class OllamaResourceBuilderExtensions { public static Resource AddOllama(this Resource builder, string name) => builder; public static Resource AddModel(this Resource builder, string name, string modelName) => builder; public static Resource AddModel(this Resource builder, string modelName) => builder; } }
                """),
        ],
        """
        using Aspire.Hosting;
        var ollama = new Resource().AddOllama("phi");
        var chat = ollama.AddModel("ollama-qwen", "qwen2.5:0.5b");
        """,
        """
        qwen2.5:0.5b @ - | CommunityToolkit.Aspire.Hosting.Ollama | model qwen2.5:0.5b 3:44
        """);

    [Fact]
    public void Aspire_typed_models_of_Foundry() => StubSdk.Check(
        [
            StubSdk.Of("Aspire.Hosting.Foundry", """
                namespace Aspire.Hosting.Foundry { public class FoundryModel { public static class DeepSeek { public static readonly FoundryModel DeepSeekR1 = new(); } } }
                namespace Aspire.Hosting { public class Builder { } public static class FoundryExtensions { public static Builder AddFoundry(this Builder builder, string name) => builder; public static Builder AddDeployment(this Builder builder, string name, Foundry.FoundryModel model) => builder; } }
                """),
        ],
        """
        using Aspire.Hosting; using Aspire.Hosting.Foundry;
        var chat = new Builder().AddFoundry("foundry").AddDeployment("gpt-4o", FoundryModel.DeepSeek.DeepSeekR1);
        """,
        """
        DeepSeek-R1 (constant) @ - | Aspire.Hosting.Foundry | presumed Microsoft | model <FoundryModel.DeepSeek.DeepSeekR1 2:72>
        """);

    [Fact]
    public void Semantic_Kernel_connectors_say_whose_API_it_is() => StubSdk.Check(
        [
            StubSdk.Of("Microsoft.SemanticKernel.Connectors.MistralAI", """
                namespace Microsoft.SemanticKernel { public static class MistralAIKernelBuilderExtensions { public static IKernelBuilder AddMistralChatCompletion(this IKernelBuilder builder, string modelId, string apiKey, System.Uri? endpoint = null) => builder; } }
                """),
            StubSdk.Of("Microsoft.SemanticKernel.Connectors.Google", """
                namespace Microsoft.SemanticKernel { public static class GoogleAIKernelBuilderExtensions { public static IKernelBuilder AddGoogleAIGeminiChatCompletion(this IKernelBuilder builder, string modelId, string apiKey) => builder; } }
                """),
        ],
        """
        using System; using Microsoft.SemanticKernel;
        var builder = Kernel.CreateBuilder();
        builder.AddMistralChatCompletion("mistral-large-latest", "k");
        builder.AddMistralChatCompletion("mistral-large-latest", "k", new Uri("https://contoso.services.ai.azure.com"));
        builder.AddGoogleAIGeminiChatCompletion("gemini-2.5-flash", "k");
        """,
        """
        mistral-large-latest @ https://api.mistral.ai/v1 (default) | Microsoft.SemanticKernel.Connectors.MistralAI | chat | model mistral-large-latest 3:35
        mistral-large-latest @ https://contoso.services.ai.azure.com | Microsoft.SemanticKernel.Connectors.MistralAI | chat | model mistral-large-latest 4:35 | endpoint contoso.services.ai.azure.com 4:80
        gemini-2.5-flash @ https://generativelanguage.googleapis.com (default) | Microsoft.SemanticKernel.Connectors.Google | chat | model gemini-2.5-flash 5:42
        """);

    [Fact]
    public void Types_of_the_same_name_in_another_assembly_are_none_of_an_SDKs() => StubSdk.Check(
        [StubSdk.Of("Contoso.Bank", "namespace DeepSeek.Core { public class DeepSeekClient { public DeepSeekClient(string apiKey) { } public string? Model { get; set; } } }")],
        """
        using DeepSeek.Core;
        var client = new DeepSeekClient("k") { Model = "general" };
        """,
        "");
}
