using Xunit;

namespace ModelOriginAnalyzer.Tests.Extraction;

public sealed class ValueTests
{
    [Fact]
    public void Both_sides_of_a_condition_each_arm_of_a_switch_none_that_throws() => Extracted.Check(
        ("Program.cs", """
        using System; using OpenAI.Chat;
        var a = new ChatClient(args.Length > 0 ? "gpt-4o" : "gpt-4o-mini", "k");
        var b = new ChatClient(args[0] switch { "a" => "deepseek-chat", "b" => "o1", _ => throw new ArgumentException("c") }, "k");
        """, """
        gpt-4o @ https://api.openai.com/v1 (default) | OpenAI | chat | model gpt-4o 2:43
        gpt-4o-mini @ https://api.openai.com/v1 (default) | OpenAI | chat | model gpt-4o-mini 2:54
        deepseek-chat @ https://api.openai.com/v1 (default) | OpenAI | chat | model deepseek-chat 3:49
        o1 @ https://api.openai.com/v1 (default) | OpenAI | chat | model o1 3:73
        """));

    [Fact]
    public void A_fallback_is_a_possible_value_and_so_is_what_nobody_knows() => Extracted.Check(
        ("Program.cs", """
        using System; using OpenAI.Chat;
        var chat = new ChatClient(Environment.GetEnvironmentVariable("MODEL") ?? "gpt-4o", "k");
        """, """
        ? @ https://api.openai.com/v1 (default) | OpenAI | chat | model <Environment.GetEnvironmentVariable("MODEL") ?? "gpt-4o" 2:27>
        gpt-4o @ https://api.openai.com/v1 (default) | OpenAI | chat | model gpt-4o 2:75
        """));

    [Fact]
    public void Concatenation_interpolation_and_constants_of_constants() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using OpenAI;
        const string Vendor = "deepseek";
        const string Url = $"https://api.{Vendor}.com/v1";
        var a = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(Url) });
        var b = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deep" + "seek.com/v1") });
        var c = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com/" + args[0]) });
        var d = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri($"https://api.deepseek.com/{args[0]}") });
        var e = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api." + args[0] + ".com") });
        """, """
        - @ https://api.deepseek.com/v1 | OpenAI | endpoint <Url 4:98>
        - @ https://api.deepseek.com/v1 | OpenAI | endpoint <"https://api.deep" + "seek.com/v1" 5:98>
        - @ https://api.deepseek.com/ | OpenAI | endpoint api.deepseek.com 6:107
        - @ https://api.deepseek.com/ | OpenAI | endpoint api.deepseek.com 7:108
        - @ ? | OpenAI | endpoint <"https://api." + args[0] + ".com" 8:98>
        """));

    [Fact]
    public void Parts_of_a_tuple() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using OpenAI;
        var (host, path) = ("api.deepseek.com", "/v1");
        var client = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri($"https://{host}{path}") });
        """, """
        - @ https://api.deepseek.com/v1 | OpenAI | endpoint api.deepseek.com 2:22
        """));

    [Fact]
    public void A_base_address_and_a_relative_one() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using OpenAI;
        var client = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(new Uri("https://api.deepseek.com"), "v1") });
        """, """
        - @ https://api.deepseek.com | OpenAI | endpoint api.deepseek.com 2:120
        """));

    [Fact]
    public void A_read_only_field_set_in_a_static_constructor_of_another_file() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using OpenAI;
        var client = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = Addresses.Chat });
        """, """
        - @ https://api.deepseek.com/v1 (said elsewhere) | OpenAI | endpoint <Addresses.Chat 2:95 = /src/Addresses.cs api.deepseek.com 2:100>
        """),
        ("Addresses.cs", """
        using System;
        static class Addresses { public static readonly Uri Chat; static Addresses() { Chat = new("https://api.deepseek.com/v1"); } }
        """, """
        - @ https://api.deepseek.com/v1 (uncertain) | endpoint api.deepseek.com 2:100
        """));

    [Fact]
    public void A_constant_of_another_file() => Extracted.Check(
        ("Program.cs", """
        using OpenAI.Chat;
        var chat = new ChatClient(Models.Chat, "k");
        """, """
        deepseek-chat (said elsewhere) @ https://api.openai.com/v1 (default) | OpenAI | chat | model <Models.Chat 2:27>
        """),
        ("Models.cs", """
        static class Models { public const string Chat = "deepseek" + "-chat"; public const string Spare = "gpt-4o"; }
        """, """
        deepseek-chat (uncertain) @ - | model <"deepseek" + "-chat" 1:50>
        gpt-4o (uncertain) @ - | model gpt-4o 1:101
        """));

    [Fact]
    public void An_objects_own_initializer_not_anothers() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using OpenAI;
        var first = new Settings { Url = "https://api.deepseek.com" };
        var second = new Settings { Url = "http://localhost:11434/v1" };
        var client = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(second.Url) });
        class Settings { public string Url { get; set; } = ""; }
        """, """
        - @ https://api.deepseek.com (uncertain) | endpoint api.deepseek.com 2:43
        - @ http://localhost:11434/v1 | OpenAI | endpoint localhost 3:43
        """));

    [Fact]
    public void Default_values_of_parameters_and_properties() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using OpenAI; using OpenAI.Chat;
        class A
        {
            public string Url { get; } = "https://api.deepseek.com";
            public ChatClient Make(string model = "deepseek-chat") => new ChatClient(model, new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(Url) });
        }
        """, """
        ? @ https://api.deepseek.com | OpenAI | chat | model <model 5:78> | endpoint api.deepseek.com 4:43
        deepseek-chat @ https://api.deepseek.com | OpenAI | chat | model deepseek-chat 5:44 | endpoint api.deepseek.com 4:43
        """));

    [Fact]
    public void Initializers_that_go_round_in_circles() => Extracted.Check(
        ("Program.cs", """
        using OpenAI.Chat;
        static class A { static string X = B.Y; public static string Z => A.Z; public static ChatClient Chat = new(X, "k"), Other = new(Z, "k"); }
        static class B { public static string Y = Program2.X; }
        static class Program2 { public static string X = B.Y; }
        """, """
        ? @ https://api.openai.com/v1 (default) | OpenAI | chat | model <X 2:108>
        ? @ https://api.openai.com/v1 (default) | OpenAI | chat | model <Z 2:129>
        """));

    [Fact]
    public void A_pattern_variable_and_a_parsed_address() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using OpenAI;
        if ("https://api.deepseek.com" is { } address) { var a = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(address) }); }
        if (Uri.TryCreate("https://api.deepseek.com/v1", UriKind.Absolute, out var parsed)) { var b = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = parsed }); }
        """, """
        - @ https://api.deepseek.com | OpenAI | endpoint api.deepseek.com 2:14
        - @ https://api.deepseek.com/v1 | OpenAI | endpoint api.deepseek.com 3:28
        """));

    [Fact]
    public void Constants_sections_and_clients_that_name_themselves() => Extracted.Check(
        ("Program.cs", """
        using Microsoft.Extensions.Configuration; using OpenAI;
        class A
        {
            private OpenAIClient _client = null!;
            private OpenAIClientOptions _options = new();
            void Loop() { _client = _client; _options.Endpoint = _options.Endpoint; _client.GetChatClient("gpt-4o"); }
        }
        """, """
        - @ ? | OpenAI | endpoint <_options.Endpoint 6:58>
        gpt-4o @ - | OpenAI | chat | model gpt-4o 6:100
        """),
        ("Other.cs", """
        using OpenAI; using Microsoft.Extensions.DependencyInjection;
        class Other
        {
            private OpenAIClient Self => Self;
            void Add(IServiceCollection services) { services.AddSingleton(sp => sp.GetRequiredService<OpenAIClient>()); services.AddSingleton(Self); }
            class Asks(OpenAIClient client) { object Chat() => client.GetChatClient("gpt-4o"); }
        }
        """, """
        gpt-4o @ - | OpenAI | chat | model gpt-4o 6:78
        """));

    [Fact]
    public void A_long_concatenation() => Extracted.Check(
        ("Program.cs", """
        using OpenAI.Chat;
        var chat = new ChatClient("d" + "e" + "e" + "p" + "s" + "e" + "e" + "k" + "-" + "c" + "h" + "a" + "t" + "" + "" + "" + "" + "" + "" + "" + "" + "" + "" + "" + "" + "" + "" + "" + "" + "", "k");
        """, """
        deepseek-chat @ https://api.openai.com/v1 (default) | OpenAI | chat | model <"d" + "e" + "e" + "p" + "s" + "e" + "e" + "k" + "-" + "c" + "h" + "a" + "t" 2:27>
        """));
}
