using Xunit;

namespace ModelOriginAnalyzer.Tests.Extraction;

public sealed class SdkPositionTests
{
    [Fact]
    public void A_named_argument_in_another_order() => Extracted.Check(
        ("Program.cs", """
        using OpenAI.Chat;
        var client = new ChatClient(credential: new("key"), model: "gpt-4o");
        """, """
        gpt-4o @ https://api.openai.com/v1 (default) | OpenAI | chat | model gpt-4o 2:61
        """));

    [Fact]
    public void A_target_typed_creation_and_a_fields_type() => Extracted.Check(
        ("Program.cs", """
        using OpenAI.Chat;
        class Chat { private readonly ChatClient _client = new("gpt-4o", "key"); }
        """, """
        gpt-4o @ https://api.openai.com/v1 (default) | OpenAI | chat | model gpt-4o 2:57
        """));

    [Fact]
    public void A_chain_of_calls_binds_model_endpoint_and_adapter_into_one_use() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using OpenAI; using Microsoft.Extensions.AI;
        IChatClient chat = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com/v1") }).GetChatClient("deepseek-chat").AsIChatClient();
        """, """
        deepseek-chat @ https://api.deepseek.com/v1 | OpenAI | chat | model deepseek-chat 2:158 | endpoint api.deepseek.com 2:118
        """));

    [Fact]
    public void An_extension_method_called_as_a_static_method() => Extracted.Check(
        ("Program.cs", """
        using OpenAI; using Microsoft.Extensions.AI; using Microsoft.Extensions.DependencyInjection;
        var services = new ServiceCollection();
        var chat = OpenAIClientExtensions.AsIChatClient(new OpenAIClient("k").GetChatClient("gpt-4o"));
        """, """
        gpt-4o @ https://api.openai.com/v1 (default) | OpenAI | chat | model gpt-4o 3:86
        """));

    [Fact]
    public void A_client_that_nobody_asks_for_a_model_stands_alone_with_its_default_endpoint() => Extracted.Check(
        ("Program.cs", """
        using OpenAI;
        var client = new OpenAIClient("key");
        """, """
        - @ https://api.openai.com/v1 (default) | OpenAI
        """));

    [Fact]
    public void A_client_that_is_asked_for_models_is_carried_by_them() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using OpenAI;
        var client = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com") });
        var a = client.GetChatClient("deepseek-chat");
        var b = client.GetChatClient("deepseek-reasoner");
        """, """
        deepseek-chat @ https://api.deepseek.com | OpenAI | chat | model deepseek-chat 3:31 | endpoint api.deepseek.com 2:112
        deepseek-reasoner @ https://api.deepseek.com | OpenAI | chat | model deepseek-reasoner 4:31 | endpoint api.deepseek.com 2:112
        """));

    [Fact]
    public void Options_that_nobody_passes_on_keep_their_endpoint() => Extracted.Check(
        ("Program.cs", """
        using System; using OpenAI;
        var options = new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com") };
        """, """
        - @ https://api.deepseek.com | OpenAI | endpoint api.deepseek.com 2:69
        """));

    [Fact]
    public void Options_in_a_local_set_after_they_were_made() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using OpenAI;
        var options = new OpenAIClientOptions();
        options.Endpoint = new Uri("https://api.moonshot.ai/v1");
        var client = new OpenAIClient(new ApiKeyCredential("k"), options);
        """, """
        - @ https://api.moonshot.ai/v1 | OpenAI | endpoint api.moonshot.ai 3:37
        """));

    [Fact]
    public void Options_that_set_something_else_leave_the_default_endpoint() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using OpenAI;
        var client = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { OrganizationId = "org" }).GetChatClient("gpt-4o");
        var other = new OpenAIClient(new ApiKeyCredential("k"), null).GetChatClient("gpt-4o-mini");
        """, """
        gpt-4o @ https://api.openai.com/v1 (default) | OpenAI | chat | model gpt-4o 2:125
        gpt-4o-mini @ https://api.openai.com/v1 (default) | OpenAI | chat | model gpt-4o-mini 3:78
        """));

    [Fact]
    public void Options_that_nobody_can_see_into_hide_the_endpoint() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using OpenAI; using OpenAI.Chat;
        class A { ChatClient Make(OpenAIClientOptions options) => new OpenAIClient(new ApiKeyCredential("k"), options).GetChatClient("gpt-4o"); }
        """, """
        gpt-4o @ ? | OpenAI | chat | model gpt-4o 2:127 | endpoint <new OpenAIClient(new ApiKeyCredential("k"), options) 2:59>
        """));

    [Fact]
    public void Azure_takes_a_deployment_and_its_type_presumes_an_operator_where_the_address_is_not_known() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using Azure.AI.OpenAI; using OpenAI;
        OpenAIClient client = new AzureOpenAIClient(new Uri("https://contoso.openai.azure.com"), new ApiKeyCredential("k"));
        var chat = client.GetChatClient("gpt-4o-prod");
        var hidden = new AzureOpenAIClient(new Uri(Environment.GetEnvironmentVariable("LLM")!), new ApiKeyCredential("k")).GetChatClient("deepseek-v3");
        void Use(AzureOpenAIClient passed) { passed.GetEmbeddingClient("embed"); }
        """, """
        gpt-4o-prod (deployment) @ https://contoso.openai.azure.com | Azure.AI.OpenAI | chat | presumed Microsoft | model gpt-4o-prod 3:34 | endpoint contoso.openai.azure.com 2:62
        deepseek-v3 (deployment) @ ? | Azure.AI.OpenAI | chat | presumed Microsoft | model deepseek-v3 4:131 | endpoint <Environment.GetEnvironmentVariable("LLM") 4:44>
        embed (deployment) @ ? | Azure.AI.OpenAI | embedding | presumed Microsoft | model embed 5:65 | endpoint <passed 5:38>
        """));

    [Fact]
    public void A_request_names_the_model_the_client_the_endpoint() => Extracted.Check(
        ("Program.cs", """
        using System; using Azure; using Azure.AI.Inference;
        var client = new ChatCompletionsClient(new Uri("https://contoso.services.ai.azure.com/models"), new AzureKeyCredential("k"));
        client.Complete(new ChatCompletionsOptions { Model = "DeepSeek-R1" });
        var later = new ChatCompletionsOptions();
        later.Model = "mistral-large-2411";
        client.Complete(later);
        """, """
        DeepSeek-R1 @ https://contoso.services.ai.azure.com/models | Azure.AI.Inference | chat | presumed Microsoft | model DeepSeek-R1 3:55 | endpoint contoso.services.ai.azure.com 2:57
        mistral-large-2411 @ https://contoso.services.ai.azure.com/models | Azure.AI.Inference | chat | presumed Microsoft | model mistral-large-2411 5:16 | endpoint contoso.services.ai.azure.com 2:57
        """));

    [Fact]
    public void A_model_in_chat_options_meets_the_endpoint_of_the_client_it_is_sent_with() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using System.Threading.Tasks; using OpenAI; using Microsoft.Extensions.AI;
        IChatClient chat = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com") }).GetChatClient("deepseek-chat").AsIChatClient();
        IChatClient built = chat.AsBuilder().UseFunctionInvocation().Build();
        await built.GetResponseAsync("hi", new ChatOptions { ModelId = "deepseek-reasoner" });
        await Ask(built);
        static Task Ask(IChatClient client) => client.GetResponseAsync("x", new ChatOptions { ModelId = "gpt-4o-mini" });
        """, """
        deepseek-chat @ https://api.deepseek.com | OpenAI | chat | model deepseek-chat 2:155 | endpoint api.deepseek.com 2:118
        deepseek-reasoner @ https://api.deepseek.com | OpenAI | chat | model deepseek-reasoner 4:65 | endpoint api.deepseek.com 2:118
        gpt-4o-mini @ https://api.deepseek.com | OpenAI | chat | model gpt-4o-mini 6:98 | endpoint api.deepseek.com 2:118
        """));

    [Fact]
    public void A_model_for_a_client_that_is_not_in_sight_holds_no_endpoint() => Extracted.Check(
        ("Program.cs", """
        using System.Threading.Tasks; using Microsoft.Extensions.AI;
        class A { public Task Ask(IChatClient client) => client.GetResponseAsync("x", new ChatOptions { ModelId = "gpt-4o" }); }
        """, """
        gpt-4o @ - | Microsoft.Extensions.AI.Abstractions | chat | model gpt-4o 2:108
        """));

    [Fact]
    public void Ollama_argument_initializer_and_assignment() => Extracted.Check(
        ("Program.cs", """
        using System; using OllamaSharp;
        var a = new OllamaApiClient(new Uri("http://localhost:11434"), "deepseek-r1:70b");
        var b = new OllamaApiClient("http://localhost:11434") { SelectedModel = "qwen2.5:7b" };
        var c = new OllamaApiClient("http://gpu-box:11434");
        c.SelectedModel = "llama3.2";
        """, """
        deepseek-r1:70b @ http://localhost:11434 | OllamaSharp | model deepseek-r1:70b 2:65 | endpoint localhost 2:45
        qwen2.5:7b @ http://localhost:11434 | OllamaSharp | model qwen2.5:7b 3:74 | endpoint localhost 3:37
        llama3.2 @ http://gpu-box:11434 | OllamaSharp | model llama3.2 5:20 | endpoint gpu-box 4:37
        """));

    [Fact]
    public void A_type_that_derives_from_a_client_says_what_it_gives_to_its_base() => Extracted.Check(
        ("Program.cs", """
        using OpenAI.Chat;
        class Reasoner : ChatClient { public Reasoner() : base("deepseek-reasoner", "k") { } }
        class Fast() : ChatClient("gpt-4o-mini", "k");
        class Uses { readonly ChatClient _chat = new Reasoner(); }
        """, """
        deepseek-reasoner @ https://api.openai.com/v1 (default) | OpenAI | chat | model deepseek-reasoner 2:57
        gpt-4o-mini @ https://api.openai.com/v1 (default) | OpenAI | chat | model gpt-4o-mini 3:28
        """));

    [Fact]
    public void An_empty_string_names_nothing() => Extracted.Check(
        ("Program.cs", """
        using OllamaSharp;
        var client = new OllamaApiClient("http://localhost:11434") { SelectedModel = "" };
        """, """
        - @ http://localhost:11434 | OllamaSharp | endpoint localhost 2:42
        """));

    [Fact]
    public void Near_miss_a_type_of_the_same_name_that_is_no_SDKs() => Extracted.Check(
        ("Program.cs", """
        using Mine;
        var client = new ChatClient("house-model", "key");
        namespace Mine { class ChatClient(string model, string key) { public string Text => model + key; } }
        """, ""));

    [Fact]
    public void Near_miss_other_arguments_of_an_SDKs_call_are_no_models() => Extracted.Check(
        ("Program.cs", """
        using System.ClientModel; using OpenAI.Chat;
        class A { void Say(ChatClient chat) => chat.CompleteChat(new UserChatMessage("o1"), new AssistantChatMessage("phi")); }
        """, ""));

    [Fact]
    public void Near_miss_weak_words_count_at_an_SDKs_position_only() => Extracted.Check(
        ("Program.cs", """
        using OpenAI.Chat;
        var chat = new ChatClient("o1", "key");
        var car = new Car("o1", model: "phi");
        record Car(string Name, string model);
        """, """
        o1 @ https://api.openai.com/v1 (default) | OpenAI | chat | model o1 2:28
        """));

    [Fact]
    public void Semantic_Kernel_model_endpoint_and_address_of_an_HTTP_client_in_one_call() => Extracted.Check(
        ("Program.cs", """
        using System; using System.Net.Http; using Microsoft.SemanticKernel;
        var builder = Kernel.CreateBuilder();
        builder.AddOpenAIChatCompletion("gpt-4o", "key");
        builder.AddOpenAIChatCompletion("deepseek-chat", new Uri("https://api.deepseek.com"), "key");
        builder.AddOpenAIChatCompletion("deepseek-reasoner", "key", httpClient: new HttpClient { BaseAddress = new Uri("https://api.deepseek.com/v1") });
        builder.AddAzureOpenAIChatCompletion("gpt-4o-prod", "https://contoso.openai.azure.com", "key");
        """, """
        gpt-4o @ https://api.openai.com/v1 (default) | Microsoft.SemanticKernel.Connectors.OpenAI | chat | model gpt-4o 3:34
        deepseek-chat @ https://api.deepseek.com | Microsoft.SemanticKernel.Connectors.OpenAI | chat | model deepseek-chat 4:34 | endpoint api.deepseek.com 4:67
        deepseek-reasoner @ https://api.deepseek.com/v1 (uncertain) | Microsoft.SemanticKernel.Connectors.OpenAI | chat | model deepseek-reasoner 5:34 | endpoint api.deepseek.com 5:121
        gpt-4o-prod (deployment) @ https://contoso.openai.azure.com | Microsoft.SemanticKernel.Connectors.AzureOpenAI | chat | presumed Microsoft | model gpt-4o-prod 6:39 | endpoint contoso.openai.azure.com 6:62
        """));

    [Fact]
    public void Semantic_Kernel_a_client_that_is_taken_from_the_container() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using OpenAI; using Microsoft.Extensions.DependencyInjection; using Microsoft.SemanticKernel;
        var builder = Kernel.CreateBuilder();
        builder.Services.AddSingleton(new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com") }));
        builder.AddOpenAIChatCompletion("deepseek-chat");
        """, """
        deepseek-chat @ https://api.deepseek.com | OpenAI | chat | model deepseek-chat 4:34 | endpoint api.deepseek.com 3:129
        """));

    [Fact]
    public void Anthropic_a_typed_constant_a_base_address_a_service_of_the_client() => Extracted.Check(
        ("Program.cs", """
        using System.Threading.Tasks; using Anthropic; using Anthropic.Models.Messages;
        class A
        {
            private readonly AnthropicClient _client = new() { ApiKey = "k", BaseUrl = "https://openrouter.ai/api" };
            Task Typed() => new AnthropicClient().Messages.Create(new MessageCreateParams { MaxTokens = 1, Messages = [], Model = Model.ClaudeSonnet4_5 });
            Task Written() => _client.Messages.Create(new MessageCreateParams { MaxTokens = 1, Messages = [], Model = "claude-sonnet-4-5" });
        }
        """, """
        claude-sonnet-4-5 (constant) @ https://api.anthropic.com (default) | Anthropic | chat | model <Model.ClaudeSonnet4_5 5:123>
        claude-sonnet-4-5 @ https://openrouter.ai/api | Anthropic | chat | model claude-sonnet-4-5 6:112 | endpoint openrouter.ai 4:89
        """));
}
