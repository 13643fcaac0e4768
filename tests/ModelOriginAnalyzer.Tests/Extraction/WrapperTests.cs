using Xunit;

namespace ModelOriginAnalyzer.Tests.Extraction;

/// <summary>Helpers that hand a parameter on to an SDK: the call of the helper is the use, wherever the helper is declared.</summary>
public sealed class WrapperTests
{
    [Fact]
    public void A_method_of_another_file_that_makes_a_client() => Extracted.Check(
        ("Program.cs", """
        var a = Clients.Create("o1", "http://localhost:8080/v1");
        var b = Clients.Create(url: "https://api.deepseek.com/v1", model: "mystery");
        var c = Clients.Fixed("gpt-4o");
        """, """
        o1 @ http://localhost:8080/v1 | OpenAI | chat | model o1 1:25 | endpoint localhost 1:38
        mystery @ https://api.deepseek.com/v1 | OpenAI | chat | model mystery 2:68 | endpoint api.deepseek.com 2:38
        gpt-4o @ https://api.moonshot.ai/v1 (said elsewhere) | OpenAI | chat | model gpt-4o 3:24 | endpoint <Clients.Fixed("gpt-4o") 3:9 = /src/Clients.cs api.moonshot.ai 5:75>
        """),
        ("Clients.cs", """
        using System; using System.ClientModel; using OpenAI; using OpenAI.Chat;
        static class Clients
        {
            public static ChatClient Create(string model, string url) => new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(url) }).GetChatClient(model);
            public static ChatClient Fixed(string model) => Inner(model, "https://api.moonshot.ai/v1");
            private static ChatClient Inner(string model, string url) => Create(model, url);
        }
        """, """
        ? @ ? | OpenAI | chat | model <model 4:177> | endpoint <url 4:155>
        ? @ https://api.moonshot.ai/v1 | OpenAI | chat | model <model 4:177> | endpoint api.moonshot.ai 5:75
        """));

    [Fact]
    public void A_type_of_another_file_that_keeps_what_its_constructor_gets() => Extracted.Check(
        ("Program.cs", """
        var a = new Assistant("deepseek-chat", "https://api.deepseek.com");
        var b = new Primary("o1");
        """, """
        deepseek-chat @ https://api.deepseek.com | OpenAI | chat | model deepseek-chat 1:24 | endpoint api.deepseek.com 1:49
        o1 @ https://api.openai.com/v1 (default) (said elsewhere) | OpenAI | chat | model o1 2:22
        """),
        ("Assistant.cs", """
        using System; using System.ClientModel; using OpenAI; using OpenAI.Chat;
        class Assistant
        {
            private readonly OpenAIClient _client;
            private readonly string _model;
            public Assistant(string model, string url)
            {
                _client = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(url) });
                _model = model;
            }
            public object Ask(string text) => _client.GetChatClient(_model).CompleteChat(text);
        }
        class Primary(string model) { public ChatClient Chat { get; } = new ChatClient(model, "k"); }
        """, """
        ? @ ? | OpenAI | chat | model <_model 11:61> | endpoint <url 8:108>
        ? @ https://api.openai.com/v1 (default) | OpenAI | chat | model <model 13:80>
        """));

    [Fact]
    public void A_registration_helper_of_ones_own_and_a_client_that_is_handed_over() => Extracted.Check(
        ("Program.cs", """
        using Microsoft.Extensions.DependencyInjection; using OpenAI; using System; using System.ClientModel;
        var services = new ServiceCollection();
        services.AddChat("deepseek-reasoner", new Uri("https://api.deepseek.com/v1"));
        var service = new Service(new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com") }));
        """, """
        deepseek-reasoner @ https://api.deepseek.com/v1 | OpenAI | chat | model deepseek-reasoner 3:19 | endpoint api.deepseek.com 3:56
        gpt-4o (said elsewhere) @ https://api.deepseek.com | OpenAI | chat | model <new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com") }) 4:27 = /src/Service.cs gpt-4o 2:79> | endpoint api.deepseek.com 4:125
        """),
        ("Service.cs", """
        using OpenAI; using OpenAI.Chat;
        class Service(OpenAIClient client) { ChatClient Chat => client.GetChatClient("gpt-4o"); }
        """, """
        gpt-4o @ - | OpenAI | chat | model gpt-4o 2:79
        """),
        ("Registration.cs", """
        using System; using System.ClientModel; using OpenAI; using OpenAI.Chat; using Microsoft.Extensions.DependencyInjection;
        static class Registration
        {
            public static IServiceCollection AddChat(this IServiceCollection services, string model, Uri address)
                => services.AddSingleton(new ChatClient(model, new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = address }));
        }
        """, """
        ? @ ? | OpenAI | chat | model <model 5:49> | endpoint <address 5:120>
        """));

    [Fact]
    public void Near_miss_helpers_that_reach_no_sdk_or_hand_something_else_on() => Extracted.Check(
        ("Program.cs", """
        var a = Texts.Shout("o1", "http://localhost:8080");
        var b = Clients.Keyed("o1");
        """, ""),
        ("Texts.cs", """
        static class Texts { public static string Shout(string text, string mark) => text.ToUpperInvariant() + mark; }
        """, ""),
        ("Clients.cs", """
        using OpenAI.Chat;
        static class Clients { public static ChatClient Keyed(string key) => new ChatClient("gpt-4o", key); }
        """, """
        gpt-4o @ https://api.openai.com/v1 (default) | OpenAI | chat | model gpt-4o 2:86
        """));

    [Fact]
    public void Helpers_in_the_same_file_are_seen_from_inside() => Extracted.Check(
        ("Program.cs", """
        using OpenAI.Chat;
        var a = Create("o1");
        var b = Create("gpt-4o");
        static ChatClient Create(string model) => new ChatClient(model, "k");
        """, """
        o1 @ https://api.openai.com/v1 (default) | OpenAI | chat | model o1 2:17
        gpt-4o @ https://api.openai.com/v1 (default) | OpenAI | chat | model gpt-4o 3:17
        """));

    [Fact]
    public void Helpers_that_call_each_other_in_circles() => Extracted.Check(
        ("Program.cs", """
        var a = Circle.One("o1");
        """, """
        o1 @ https://api.openai.com/v1 (default) (said elsewhere) | OpenAI | chat | model o1 1:21
        o1 @ https://api.openai.com/v1 (default) (said elsewhere) | OpenAI | chat | model o1 1:21
        """),
        ("Circle.cs", """
        using OpenAI.Chat;
        static class Circle
        {
            public static ChatClient One(string model) => model.Length > 3 ? Two(model) : new ChatClient(model, "k");
            private static ChatClient Two(string model) => One(model);
        }
        """, """
        ? @ https://api.openai.com/v1 (default) | OpenAI | chat | model <model 4:98>
        """));
}
