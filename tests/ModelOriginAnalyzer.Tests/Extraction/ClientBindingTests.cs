using Xunit;

namespace ModelOriginAnalyzer.Tests.Extraction;

public sealed class ClientBindingTests
{
    [Fact]
    public void Three_clients_in_one_file_never_lend_each_other_an_endpoint() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using OpenAI; using OpenAI.Chat;
        var a = new ChatClient("gpt-4o", "key");
        var b = new ChatClient("deepseek-chat", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com/v1") });
        var c = new ChatClient("deepseek-r1:70b", new ApiKeyCredential("k"), new() { Endpoint = new("http://localhost:11434/v1") });
        Console.WriteLine("See https://api-docs.deepseek.com for deepseek-chat");
        if (Array.IndexOf(args, "deepseek-chat") >= 0) throw new ArgumentException("deepseek-chat");
        """, """
        gpt-4o @ https://api.openai.com/v1 (default) | OpenAI | chat | model gpt-4o 2:25
        deepseek-chat @ https://api.deepseek.com/v1 | OpenAI | chat | model deepseek-chat 3:25 | endpoint api.deepseek.com 3:122
        deepseek-r1:70b @ http://localhost:11434/v1 | OpenAI | chat | model deepseek-r1:70b 4:25 | endpoint localhost 4:101
        """));

    [Fact]
    public void Branches_that_set_model_and_endpoint_together_stay_together() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using OpenAI; using OpenAI.Chat;
        string model; string url;
        if (args.Length > 0) { model = "deepseek-chat"; url = "https://api.deepseek.com"; } else { model = "deepseek-r1:70b"; url = "http://localhost:11434/v1"; }
        var chat = new ChatClient(model, new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(url) });
        """, """
        deepseek-chat @ https://api.deepseek.com | OpenAI | chat | model deepseek-chat 3:33 | endpoint api.deepseek.com 3:64
        deepseek-r1:70b @ http://localhost:11434/v1 | OpenAI | chat | model deepseek-r1:70b 3:101 | endpoint localhost 3:133
        """));

    [Fact]
    public void Calls_of_a_helper_keep_their_arguments_together() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using OpenAI; using OpenAI.Chat;
        var a = Make("gpt-4o", "https://api.openai.com/v1");
        var b = Make("deepseek-chat", "https://api.deepseek.com");
        static ChatClient Make(string model, string url) => new ChatClient(model, new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(url) });
        """, """
        gpt-4o @ https://api.openai.com/v1 | OpenAI | chat | model gpt-4o 2:15 | endpoint api.openai.com 2:33
        deepseek-chat @ https://api.deepseek.com | OpenAI | chat | model deepseek-chat 3:15 | endpoint api.deepseek.com 3:40
        """));

    [Fact]
    public void A_client_chosen_by_a_condition_is_two_alternatives() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using OpenAI;
        var client = args.Length > 0
            ? new OpenAIClient("k")
            : new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") });
        var chat = client.GetChatClient("gpt-oss:20b");
        """, """
        gpt-oss:20b @ https://api.openai.com/v1 (default) | OpenAI | chat | model gpt-oss:20b 5:34
        gpt-oss:20b @ http://localhost:11434/v1 | OpenAI | chat | model gpt-oss:20b 5:34 | endpoint localhost 4:104
        """));

    [Fact]
    public void Fields_lazy_properties_and_constants_of_one_class() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using OpenAI; using Microsoft.Extensions.AI;
        class Chat
        {
            private const string Model = "deepseek-chat";
            private static readonly Uri Endpoint = new("https://api.deepseek.com/v1");
            private readonly OpenAIClientOptions _options = new() { Endpoint = Endpoint };
            private OpenAIClient? _client;
            private OpenAIClient Client => _client ??= new OpenAIClient(new ApiKeyCredential("k"), _options);
            public IChatClient Get() => Client.GetChatClient(Model).AsIChatClient();
        }
        """, """
        deepseek-chat @ https://api.deepseek.com/v1 | OpenAI | chat | model deepseek-chat 4:35 | endpoint api.deepseek.com 5:57
        """));

    [Fact]
    public void A_wrapper_of_the_users_own_passes_on_what_it_wraps() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks; using OpenAI; using Microsoft.Extensions.AI;
        IChatClient chat = new Logged(new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com") }).GetChatClient("deepseek-chat").AsIChatClient());
        await chat.GetResponseAsync("x", new ChatOptions { ModelId = "deepseek-reasoner" });
        class Logged(IChatClient inner) : DelegatingChatClient(inner);
        """, """
        deepseek-chat @ https://api.deepseek.com | OpenAI | chat | model deepseek-chat 2:166 | endpoint api.deepseek.com 2:129
        deepseek-reasoner @ https://api.deepseek.com | OpenAI | chat | model deepseek-reasoner 3:63 | endpoint api.deepseek.com 2:129
        """));

    [Fact]
    public void A_client_registered_in_one_file_and_injected_in_another() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using OpenAI; using Microsoft.Extensions.DependencyInjection;
        var services = new ServiceCollection();
        var url = "https://api.deepseek.com/v1";
        services.AddSingleton(sp => new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(url) }));
        """, """
        - @ https://api.deepseek.com/v1 | OpenAI | endpoint api.deepseek.com 3:20
        """),
        ("Chat.cs", """
        using OpenAI; using OpenAI.Chat;
        class Primary(OpenAIClient client) { public ChatClient Chat { get; } = client.GetChatClient(Models.Chat); }
        class Classic { private readonly OpenAIClient _client; public Classic(OpenAIClient client) { _client = client; } ChatClient Chat() => _client.GetChatClient("gpt-4o"); }
        """, """
        deepseek-chat (said elsewhere) @ https://api.deepseek.com/v1 (said elsewhere) | OpenAI | chat | model <Models.Chat 2:93 = /src/Models.cs deepseek-chat 1:51> | endpoint <client 2:72 = /src/Program.cs api.deepseek.com 3:20>
        gpt-4o @ https://api.deepseek.com/v1 (said elsewhere) | OpenAI | chat | model gpt-4o 3:158 | endpoint <_client 3:135 = /src/Program.cs api.deepseek.com 3:20>
        """),
        ("Models.cs", """
        static class Models { public const string Chat = "deepseek-chat"; }
        """, """
        deepseek-chat (uncertain) @ https://api.deepseek.com/v1 (uncertain) | model deepseek-chat 1:51
        """));

    [Fact]
    public void Registered_objects_explicit_types_methods_as_factories_target_typed_creations() => Extracted.Check(
        ("Startup.cs", """
        using System; using System.ClientModel; using OpenAI; using OpenAI.Chat; using Microsoft.Extensions.DependencyInjection;
        class Startup
        {
            private readonly string _url = "https://api.deepseek.com/v1";
            private OpenAIClientOptions Options => new() { Endpoint = new(_url) };
            void Add(IServiceCollection services) => services.AddScoped<OpenAIClient>(Create).AddTransient<ChatClient>(sp => new(model: "deepseek-chat", credential: new ApiKeyCredential("k"), options: Options));
            OpenAIClient Create(IServiceProvider provider)
            {
                var options = new OpenAIClientOptions();
                options.Endpoint = new Uri(_url);
                return new OpenAIClient(new ApiKeyCredential("k"), options);
            }
        }
        """, """
        - @ https://api.deepseek.com/v1 | OpenAI | endpoint api.deepseek.com 4:45
        deepseek-chat @ https://api.deepseek.com/v1 | OpenAI | chat | model deepseek-chat 6:130 | endpoint api.deepseek.com 4:45
        """),
        ("Chat.cs", """
        using System; using OpenAI; using OpenAI.Chat; using Microsoft.Extensions.DependencyInjection;
        class Chat(OpenAIClient client, ChatClient chat) { object A() => client.GetChatClient("deepseek-reasoner"); object B() => chat.CompleteChat("hi"); }
        class Hub { object A(IServiceProvider provider) => provider.GetRequiredService<OpenAIClient>().GetChatClient("gpt-4o"); }
        """, """
        deepseek-reasoner @ https://api.deepseek.com/v1 (said elsewhere) | OpenAI | chat | model deepseek-reasoner 2:88 | endpoint <client 2:66 = /src/Startup.cs api.deepseek.com 4:45>
        gpt-4o @ https://api.deepseek.com/v1 (said elsewhere) | OpenAI | chat | model gpt-4o 3:111 | endpoint <provider.GetRequiredService<OpenAIClient>() 3:52 = /src/Startup.cs api.deepseek.com 4:45>
        """));

    [Fact]
    public void Keyed_services_by_their_key_and_a_chat_client_made_of_one() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using OpenAI; using Microsoft.Extensions.AI; using Microsoft.Extensions.DependencyInjection;
        IServiceCollection services = new ServiceCollection();
        services.AddKeyedSingleton("deepseek", (sp, key) => new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com/v1") }));
        services.AddKeyedSingleton("openai", (sp, key) => new OpenAIClient("k"));
        services.AddChatClient(sp => sp.GetRequiredKeyedService<OpenAIClient>("deepseek").GetChatClient("deepseek-chat").AsIChatClient());
        """, """
        - @ https://api.openai.com/v1 (default) | OpenAI
        deepseek-chat @ https://api.deepseek.com/v1 | OpenAI | chat | model deepseek-chat 5:98 | endpoint api.deepseek.com 3:151
        """),
        ("Chat.cs", """
        using System.Threading.Tasks; using OpenAI; using Microsoft.Extensions.AI; using Microsoft.Extensions.DependencyInjection;
        class Chat([FromKeyedServices("deepseek")] OpenAIClient first, [FromKeyedServices("openai")] OpenAIClient second)
        {
            object A() => first.GetChatClient("deepseek-reasoner");
            object B() => second.GetChatClient("gpt-4o");
        }
        class Asker(IChatClient chat) { Task Ask() => chat.GetResponseAsync("x", new ChatOptions { ModelId = "deepseek-reasoner" }); }
        """, """
        deepseek-reasoner @ https://api.deepseek.com/v1 (said elsewhere) | OpenAI | chat | model deepseek-reasoner 4:40 | endpoint <first 4:19 = /src/Program.cs api.deepseek.com 3:151>
        gpt-4o @ https://api.openai.com/v1 (default) (said elsewhere) | OpenAI | chat | model gpt-4o 5:41
        deepseek-reasoner @ https://api.deepseek.com/v1 (said elsewhere) | OpenAI | chat | model deepseek-reasoner 7:103 | endpoint <chat 7:47 = /src/Program.cs api.deepseek.com 3:151>
        """));

    [Fact]
    public void Two_registrations_of_one_type_are_alternatives() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using OpenAI; using Microsoft.Extensions.DependencyInjection;
        IServiceCollection services = new ServiceCollection();
        if (args.Length > 0) services.AddSingleton(new OpenAIClient("k"));
        else services.AddSingleton(new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") }));
        """, """
        - @ https://api.openai.com/v1 (default) | OpenAI
        - @ http://localhost:11434/v1 | OpenAI | endpoint localhost 4:125
        """),
        ("Chat.cs", """
        using OpenAI;
        class Chat(OpenAIClient client) { object A() => client.GetChatClient("gpt-oss:20b"); }
        """, """
        gpt-oss:20b @ https://api.openai.com/v1 (default) (said elsewhere) | OpenAI | chat | model gpt-oss:20b 2:71
        gpt-oss:20b @ http://localhost:11434/v1 (said elsewhere) | OpenAI | chat | model gpt-oss:20b 2:71 | endpoint <client 2:49 = /src/Program.cs localhost 4:125>
        """));

    [Fact]
    public void Near_miss_a_client_that_nobody_registers_and_a_parameter_that_nobody_injects() => Extracted.Check(
        ("Chat.cs", """
        using OpenAI;
        class Chat(OpenAIClient client) { object A() => client.GetChatClient("gpt-4o"); object B(OpenAIClient passed) => passed.GetChatClient("gpt-4o-mini"); }
        """, """
        gpt-4o @ - | OpenAI | chat | model gpt-4o 2:71
        gpt-4o-mini @ - | OpenAI | chat | model gpt-4o-mini 2:136
        """));

    [Fact]
    public void Near_miss_a_registration_of_another_type_with_the_same_name() => Extracted.Check(
        ("Program.cs", """
        using System; using Microsoft.Extensions.DependencyInjection;
        IServiceCollection services = new ServiceCollection();
        services.AddSingleton(new Mine.OpenAIClient("https://llm.contoso.example"));
        namespace Mine { class OpenAIClient(string url) { public string Url => url; } }
        """, ""),
        ("Chat.cs", """
        using OpenAI;
        class Chat(OpenAIClient client) { object A() => client.GetChatClient("gpt-4o"); }
        """, """
        gpt-4o @ - | OpenAI | chat | model gpt-4o 2:71
        """));

    [Fact]
    public void What_is_made_in_another_file_is_said_there() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using OpenAI; using Microsoft.Extensions.DependencyInjection;
        IServiceCollection services = new ServiceCollection();
        services.AddKeyedSingleton("default", new OpenAIClient("k"));
        services.AddKeyedSingleton("own", new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://llm.contoso.com/v1") }));
        services.AddKeyedSingleton("hidden", new OpenAIClient(new ApiKeyCredential("k"), Hidden()));
        static OpenAIClientOptions Hidden() => throw new NotSupportedException();
        """, """
        - @ https://api.openai.com/v1 (default) | OpenAI
        - @ https://llm.contoso.com/v1 | OpenAI | endpoint llm.contoso.com 4:133
        - @ ? | OpenAI | endpoint <new OpenAIClient(new ApiKeyCredential("k"), Hidden()) 5:38>
        """),
        ("Chat.cs", """
        using OpenAI; using Microsoft.Extensions.DependencyInjection;
        class Chat([FromKeyedServices("default")] OpenAIClient a, [FromKeyedServices("own")] OpenAIClient b, [FromKeyedServices("hidden")] OpenAIClient c)
        {
            object A() => a.GetChatClient("gpt-4o");
            object B() => b.GetChatClient("gpt-4o");
            object C() => c.GetChatClient("gpt-4o");
        }
        """, """
        gpt-4o @ https://api.openai.com/v1 (default) (said elsewhere) | OpenAI | chat | model gpt-4o 4:36
        gpt-4o @ https://llm.contoso.com/v1 (said elsewhere) | OpenAI | chat | model gpt-4o 5:36 | endpoint <b 5:19 = /src/Program.cs llm.contoso.com 4:133>
        gpt-4o @ ? (said elsewhere) | OpenAI | chat | model gpt-4o 6:36 | endpoint <c 6:19>
        """));
}
