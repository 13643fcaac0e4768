using Xunit;

namespace ModelOriginAnalyzer.Tests.Extraction;

/// <summary>Constructions of real repositories that lead astray whoever reads strings without what they belong to.</summary>
public sealed class NastyCaseTests
{
    [Fact]
    public void An_id_that_only_its_vendor_serves_at_an_address_in_the_house() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using OpenAI;
        var chat = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("http://192.168.1.20:4000/v1") }).GetChatClient("deepseek-chat");
        """, """
        deepseek-chat @ http://192.168.1.20:4000/v1 | OpenAI | chat | model deepseek-chat 2:150 | endpoint 192.168.1.20 2:109
        """));

    [Fact]
    public void A_class_that_is_named_after_one_vendor_and_asks_another() => Extracted.Check(
        ("DeepSeekOptions.cs", """
        class DeepSeekOptions { public string BaseUrl { get; set; } = "https://openrouter.ai/api/v1"; public string Model { get; set; } = "deepseek/deepseek-r1"; }
        """, """
        deepseek/deepseek-r1 (uncertain) @ https://openrouter.ai/api/v1 (uncertain) | model deepseek/deepseek-r1 1:132 | endpoint openrouter.ai 1:72
        """));

    [Fact]
    public void A_table_of_providers_each_with_its_own_endpoint() => Extracted.Check(
        ("Providers.cs", """
        using System.Collections.Generic;
        static class Providers
        {
            public static readonly List<Provider> All = new()
            {
                new Provider { Name = "A", Url = "https://api.deepseek.com/v1", Models = new() { new("deepseek-chat"), new("deepseek-reasoner") } },
                new Provider { Name = "B", Models = new() { new("kimi-k2-0905-preview") }, Url = "https://api.moonshot.cn/v1" },
                new Provider { Name = "C", Url = "https://openrouter.ai/api/v1", Models = new() { new("deepseek/deepseek-r1") } },
                new Provider { Name = "D", Url = "http://localhost:11434", Models = new() { new("deepseek-r1:70b") } },
            };
        }
        class Provider { public string Name = "", Url = ""; public List<Model> Models = new(); }
        record Model(string Id);
        """, """
        deepseek-chat (uncertain) @ https://api.deepseek.com/v1 (uncertain) | model deepseek-chat 6:95 | endpoint api.deepseek.com 6:51
        deepseek-reasoner (uncertain) @ https://api.deepseek.com/v1 (uncertain) | model deepseek-reasoner 6:117 | endpoint api.deepseek.com 6:51
        kimi-k2-0905-preview (uncertain) @ https://api.moonshot.cn/v1 (uncertain) | model kimi-k2-0905-preview 7:58 | endpoint api.moonshot.cn 7:99
        deepseek/deepseek-r1 (uncertain) @ https://openrouter.ai/api/v1 (uncertain) | model deepseek/deepseek-r1 8:96 | endpoint openrouter.ai 8:51
        deepseek-r1:70b (uncertain) @ http://localhost:11434 (uncertain) | model deepseek-r1:70b 9:90 | endpoint localhost 9:50
        """));

    [Fact]
    public void An_array_of_settings_where_the_endpoint_follows_the_model() => Extracted.Check(
        ("Program.cs", """
        using System; using System.ClientModel; using Microsoft.Extensions.Configuration; using OpenAI;
        IConfiguration config = null!;
        var chat = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(config["Models:1:Endpoint"]!) }).GetChatClient(config["Models:1:Id"]!);
        """, """
        qwen-max (said elsewhere) @ https://dashscope.aliyuncs.com/compatible-mode/v1 (said elsewhere) | OpenAI | chat | model <config["Models:1:Id"] 3:148 = appsettings.json qwen-max 3:12> | endpoint <config["Models:1:Endpoint"] 3:101 = appsettings.json dashscope.aliyuncs.com 3:44>
        """),
        ("appsettings.json", """
        { "Models": [
          { "Id": "gpt-4o", "Endpoint": "https://api.openai.com/v1" },
          { "Id": "qwen-max", "Endpoint": "https://dashscope.aliyuncs.com/compatible-mode/v1" } ] }
        """, null));

    [Fact]
    public void An_enum_a_switch_and_a_body_say_the_same_model_and_the_address_is_a_property() => Extracted.Check(
        ("Client.cs", """
        using System; using System.Collections.Generic; using System.Net.Http; using System.Net.Http.Json; using System.Runtime.Serialization;
        enum Model { [EnumMember(Value = "deepseek-chat")] Chat, [EnumMember(Value = "deepseek-reasoner")] Reasoner }
        class Client(HttpClient http)
        {
            private Uri Address { get; } = new("https://api.deepseek.com/chat/completions");
            private static string NameOf(Model model) => model switch { Model.Chat => "deepseek-chat", _ => "deepseek-reasoner" };
            public object Ask(Model model) => http.PostAsJsonAsync(Address, new Dictionary<string, object> { ["model"] = NameOf(model) });
            public object Fixed() => http.PostAsJsonAsync(Address, new Dictionary<string, object> { ["model"] = "deepseek-chat" });
        }
        """, """
        deepseek-chat (uncertain) @ https://api.deepseek.com/chat/completions (uncertain) | model deepseek-chat 2:35
        deepseek-reasoner (uncertain) @ https://api.deepseek.com/chat/completions (uncertain) | model deepseek-reasoner 2:79
        - @ https://api.deepseek.com/chat/completions (uncertain) | System.Net.Http | endpoint api.deepseek.com 5:49
        - @ https://api.deepseek.com/chat/completions (uncertain) | System.Net.Http | endpoint api.deepseek.com 5:49
        deepseek-chat (uncertain) @ https://api.deepseek.com/chat/completions (uncertain) | model deepseek-chat 6:80
        deepseek-reasoner (uncertain) @ https://api.deepseek.com/chat/completions (uncertain) | model deepseek-reasoner 6:102
        deepseek-chat (uncertain) @ https://api.deepseek.com/chat/completions (uncertain) | model deepseek-chat 8:106 | endpoint api.deepseek.com 5:49
        """));

    [Fact]
    public void The_host_is_in_a_database_and_the_literal_only_the_fallback() => Extracted.Check(
        ("Client.cs", """
        using System; using System.Net.Http;
        class Client { HttpRequestMessage Make(Key key) => new(HttpMethod.Post, new Uri((key.Host ?? "https://api.deepseek.com/anthropic") + "/v1/messages")); }
        class Key { public string? Host { get; set; } }
        """, """
        - @ https://api.deepseek.com/anthropic/v1/messages (uncertain) | System.Net.Http | endpoint api.deepseek.com 2:103
        """));

    [Fact]
    public void A_seed_of_many_rows_and_a_local_constant() => Extracted.Check(
        ("Migration.cs", """
        // <auto-generated/>
        class Seed { object Up(Builder b) => b.InsertData("Models", new[] { "Id", "Name" }, new object[,] { { 1, "deepseek-chat" }, { 2, "gpt-4o" } }); }
        class Builder { public object InsertData(string table, string[] columns, object[,] values) => values; }
        class Local { string Get() { const string model = "deepseek-v2:16b"; return model; } }
        """, """
        deepseek-chat (uncertain) @ - | model deepseek-chat 2:107
        gpt-4o (uncertain) @ - | model gpt-4o 2:131
        deepseek-v2:16b (uncertain) @ - | model deepseek-v2:16b 4:52
        """));
}
