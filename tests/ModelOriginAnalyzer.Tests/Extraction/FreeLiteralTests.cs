using Xunit;

namespace ModelOriginAnalyzer.Tests.Extraction;

public sealed class FreeLiteralTests
{
    [Fact]
    public void A_provider_record_binds_what_is_written_in_it() => Extracted.Check(
        ("Program.cs", """
        using System.Collections.Generic;
        class Providers
        {
            public static readonly Provider Chat = new() { BaseUrl = "https://api.deepseek.com", Model = "deepseek-chat" };
            public static readonly List<Provider> All =
            [
                new() { Models = ["deepseek-r1:70b", "qwen2.5:7b"], BaseUrl = "http://localhost:11434/v1", DocsUrl = "https://api-docs.deepseek.com" },
                new() { BaseUrl = "https://openrouter.ai/api/v1", Model = "deepseek/deepseek-r1" },
                new() { Model = "gpt-4o" },
            ];
            public static readonly Dictionary<string, string> ByModel = new() { ["gpt-4o"] = "https://api.openai.com/v1", ["deepseek-chat"] = "https://api.deepseek.com" };
            public static readonly Dictionary<string, Provider> ByName = new() { { "deepseek", new() { BaseUrl = "https://api.deepseek.com", Model = "deepseek-reasoner" } } };
        }
        record Provider { public string BaseUrl { get; init; } = ""; public string DocsUrl { get; init; } = ""; public string Model { get; init; } = ""; public string[] Models { get; init; } = []; }
        """, """
        deepseek-chat (uncertain) @ https://api.deepseek.com (uncertain) | model deepseek-chat 4:99 | endpoint api.deepseek.com 4:71
        deepseek-r1:70b (uncertain) @ http://localhost:11434/v1 (uncertain) | model deepseek-r1:70b 7:28 | endpoint localhost 7:79
        qwen2.5:7b (uncertain) @ http://localhost:11434/v1 (uncertain) | model qwen2.5:7b 7:47 | endpoint localhost 7:79
        deepseek/deepseek-r1 (uncertain) @ https://openrouter.ai/api/v1 (uncertain) | model deepseek/deepseek-r1 8:68 | endpoint openrouter.ai 8:36
        gpt-4o (uncertain) @ - | model gpt-4o 9:26
        gpt-4o (uncertain) @ https://api.openai.com/v1 (uncertain) | model gpt-4o 11:75 | endpoint api.openai.com 11:95
        deepseek-chat (uncertain) @ https://api.deepseek.com (uncertain) | model deepseek-chat 11:117 | endpoint api.deepseek.com 11:144
        deepseek-reasoner (uncertain) @ https://api.deepseek.com (uncertain) | model deepseek-reasoner 12:143 | endpoint api.deepseek.com 12:115
        """));

    [Fact]
    public void A_host_is_its_owners_whatever_is_put_before() => Extracted.Check(
        ("Program.cs", """
        using System;
        class Addresses(string name, string region)
        {
            public Uri Interpolated => new($"https://{name}.openai.azure.com/openai/deployments");
            public Uri Added => new("https://" + name + ".openai.azure.com/" + region);
            public string Template = "https://{region}-aiplatform.googleapis.com/v1";
            public string Filled => Template.Replace("{region}", region);
            public Uri Unknown => new($"https://{name}.contoso.com/v1");
            public Uri Whole => new($"https://{name}/openai.azure.com");
            public Uri Port => new($"https://{name}:8080");
        }
        """, """
        - @ https://{}.openai.azure.com/openai/deployments (uncertain) | endpoint <$"https://{name}.openai.azure.com/openai/deployments" 4:36>
        - @ https://{}.openai.azure.com/ (uncertain) | endpoint <"https://" + name + ".openai.azure.com/" + region 5:29>
        - @ https://{region}-aiplatform.googleapis.com/v1 (uncertain) | endpoint {region}-aiplatform.googleapis.com 6:39
        """));

    [Fact]
    public void Arguments_of_one_call_a_base_call_a_tuple_an_anonymous_object() => Extracted.Check(
        ("Program.cs", """
        abstract class Service(string id, string url) { public string Text => id + url; }
        class DeepSeek : Service { public DeepSeek() : base("deepseek-chat", "https://api.deepseek.com") { } }
        class Local() : Service("deepseek-r1:70b", "http://localhost:11434");
        class Table
        {
            public object Add() => Register("kimi-k2-0905-preview", "https://api.moonshot.ai/v1");
            public (string, string) Pair() => ("glm-4.6", "https://api.z.ai/api/paas/v4");
            public object Anonymous() => new { model = "deepseek-chat", endpoint = "https://api.deepseek.com" };
            private static object Register(string model, string url) => model + url;
        }
        """, """
        deepseek-chat (uncertain) @ https://api.deepseek.com (uncertain) | model deepseek-chat 2:54 | endpoint api.deepseek.com 2:79
        deepseek-r1:70b (uncertain) @ http://localhost:11434 (uncertain) | model deepseek-r1:70b 3:26 | endpoint localhost 3:52
        kimi-k2-0905-preview (uncertain) @ https://api.moonshot.ai/v1 (uncertain) | model kimi-k2-0905-preview 6:38 | endpoint api.moonshot.ai 6:70
        glm-4.6 (uncertain) @ https://api.z.ai/api/paas/v4 (uncertain) | model glm-4.6 7:41 | endpoint api.z.ai 7:60
        deepseek-chat (uncertain) @ https://api.deepseek.com (uncertain) | model deepseek-chat 8:49 | endpoint api.deepseek.com 8:85
        """));

    [Fact]
    public void An_options_class_holds_its_own_defaults_together() => Extracted.Check(
        ("Program.cs", """
        class DeepSeekOptions { public string BaseUrl { get; set; } = "https://api.deepseek.com/v1"; public string Model { get; set; } = "deepseek-chat"; public string Docs { get; set; } = "https://api-docs.deepseek.com"; }
        class OllamaOptions { public string BaseUrl { get; set; } = "http://localhost:11434"; public string Model { get; set; } = "deepseek-r1:70b"; }
        record Llm(string Host = "api.deepseek.com", string Model = "deepseek-chat");
        """, """
        deepseek-chat (uncertain) @ https://api.deepseek.com/v1 (uncertain) | model deepseek-chat 1:131 | endpoint api.deepseek.com 1:72
        deepseek-r1:70b (uncertain) @ http://localhost:11434 (uncertain) | model deepseek-r1:70b 2:124 | endpoint localhost 2:69
        deepseek-chat (uncertain) @ api.deepseek.com (uncertain) | model deepseek-chat 3:62 | endpoint api.deepseek.com 3:27
        """));

    [Fact]
    public void A_word_that_is_an_id_too_is_one_in_a_list_of_models() => Extracted.Check(
        ("Program.cs", """
        static class Models
        {
            public const string Big = "gpt-4o", Small = "gpt-4o-mini", Voice = "tts-1";
            public static string Old => "text-davinci-003";
            public static string Older => "davinci";
            public static string Deep { get; } = "o1";
            public const string Name = "models";
        }
        record Model(string Owner, string Id)
        {
            public static readonly Model Big = new("openai", "gpt-4o"), Small = new("openai", "gpt-4o-mini");
            public static Model Old { get; } = new Model("openai", "text-davinci-003");
            public static Model Older => new("curie", "curie");
        }
        """, """
        gpt-4o (uncertain) @ - | model gpt-4o 3:32
        gpt-4o-mini (uncertain) @ - | model gpt-4o-mini 3:50
        tts-1 (uncertain) @ - | model tts-1 3:73
        text-davinci-003 (uncertain) @ - | model text-davinci-003 4:34
        davinci (uncertain) @ - | model davinci 5:36
        o1 (uncertain) @ - | model o1 6:43
        gpt-4o (uncertain) @ - | model gpt-4o 11:55
        gpt-4o-mini (uncertain) @ - | model gpt-4o-mini 11:88
        text-davinci-003 (uncertain) @ - | model text-davinci-003 12:61
        curie (uncertain) @ - | model curie 13:48
        """));

    [Fact]
    public void Near_miss_a_word_where_few_models_stand_beside_it_or_most_is_something_else() => Extracted.Check(
        ("Program.cs", """
        static class Settings { public const string Model = "gpt-4o", Small = "gpt-4o-mini", Painter = "davinci"; }
        static class Names
        {
            public const string A = "gpt-4o", B = "gpt-4o-mini", C = "gpt-4.1";
            public const string Folder = "data", Key = "key", Table = "orders", Painter = "davinci";
        }
        class Instances { string a = "gpt-4o", b = "gpt-4o-mini", c = "gpt-4.1", painter = "davinci"; public object All => (a, b, c, painter); }
        static class Others { public static string A => "gpt-4o"; public static string B => "gpt-4o-mini"; public static string C => "gpt-4.1"; static string Painter() => "davinci"; public static string Says => Painter(); }
        """, """
        gpt-4o (uncertain) @ - | model gpt-4o 1:54
        gpt-4o-mini (uncertain) @ - | model gpt-4o-mini 1:72
        gpt-4o (uncertain) @ - | model gpt-4o 4:30
        gpt-4o-mini (uncertain) @ - | model gpt-4o-mini 4:44
        gpt-4.1 (uncertain) @ - | model gpt-4.1 4:63
        gpt-4o (uncertain) @ - | model gpt-4o 7:31
        gpt-4o-mini (uncertain) @ - | model gpt-4o-mini 7:45
        gpt-4.1 (uncertain) @ - | model gpt-4.1 7:64
        gpt-4o (uncertain) @ - | model gpt-4o 8:50
        gpt-4o-mini (uncertain) @ - | model gpt-4o-mini 8:86
        gpt-4.1 (uncertain) @ - | model gpt-4.1 8:127
        """));

    [Fact]
    public void Constants_in_one_record_in_the_same_file_and_in_another() => Extracted.Check(
        ("Program.cs", """
        class Use { public object A = new Provider(Names.Url, Names.Chat), B = new Provider(Other.Url, Other.Chat); }
        record Provider(string Url, string Model);
        static class Names { public const string Url = "https://api.deepseek.com", Chat = "deepseek-chat"; }
        """, """
        kimi-k2-0905-preview (uncertain) (said elsewhere) @ https://api.moonshot.ai/v1 (uncertain) (said elsewhere) | model <Other.Chat 1:96 = /src/Other.cs kimi-k2-0905-preview 1:86> | endpoint <Other.Url 1:85 = /src/Other.cs api.moonshot.ai 1:57>
        deepseek-chat (uncertain) @ https://api.deepseek.com (uncertain) | model deepseek-chat 3:84 | endpoint api.deepseek.com 3:57
        """),
        ("Other.cs", """
        static class Other { public const string Url = "https://api.moonshot.ai/v1", Chat = "kimi-k2-0905-preview"; }
        """, """
        kimi-k2-0905-preview (uncertain) @ https://api.moonshot.ai/v1 (uncertain) | model kimi-k2-0905-preview 1:86 | endpoint api.moonshot.ai 1:57
        """));

    [Fact]
    public void Values_that_are_handed_on() => Extracted.Check(
        ("Program.cs", """
        using System.Collections.Generic; using System.Runtime.Serialization;
        class A
        {
            private string _model = "";
            public string Returned() => "deepseek-chat";
            public string Chosen(int kind) => kind switch { 1 => "deepseek-chat", _ => "gpt-4o" };
            public void Assigned() => _model = "deepseek-reasoner";
            public string Default(string model = "deepseek-chat") => model + _model;
            public void Argument() => Default("gpt-4o-mini");
            public string Local() { var model = "deepseek-chat"; return model; }
            public IEnumerable<string> Yielded() { yield return "deepseek-chat"; }
        }
        enum Kind { [EnumMember(Value = "deepseek-chat")] Chat }
        """, """
        deepseek-chat (uncertain) @ - | model deepseek-chat 5:34
        deepseek-chat (uncertain) @ - | model deepseek-chat 6:59
        gpt-4o (uncertain) @ - | model gpt-4o 6:81
        deepseek-reasoner (uncertain) @ - | model deepseek-reasoner 7:41
        deepseek-chat (uncertain) @ - | model deepseek-chat 8:43
        gpt-4o-mini (uncertain) @ - | model gpt-4o-mini 9:40
        deepseek-chat (uncertain) @ - | model deepseek-chat 10:42
        deepseek-chat (uncertain) @ - | model deepseek-chat 11:58
        deepseek-chat (uncertain) @ - | model deepseek-chat 13:34
        """));

    [Fact]
    public void Near_miss_weak_words_ids_inside_prose_files_and_names() => Extracted.Check(
        ("Program.cs", """
        class A
        {
            public string Weak = "o1", Word = "phi", Command = "command-r", Prose = "Ask deepseek-chat instead", File = "deepseek-logo.png", Path = "docs/deepseek.md", Key = "DEEPSEEK_API_KEY", Type = "DeepSeekOptions";
            public string Page = "https://www.deepseek.com", Docs = "https://api-docs.deepseek.com", Repository = "https://github.com/deepseek-ai/DeepSeek-R1", Lookalike = "https://api.deepseek.com.example.org";
        }
        """, ""));

    [Fact]
    public void Near_miss_an_address_beside_a_model_that_is_documentation() => Extracted.Check(
        ("Program.cs", """
        class A { public object Info = new ModelInfo { Id = "deepseek-r1", DocsUrl = "https://docs.contoso.example/r1", LogoUrl = "https://cdn.contoso.example/r1.png" }; }
        class ModelInfo { public string Id { get; set; } = ""; public string DocsUrl { get; set; } = ""; public string LogoUrl { get; set; } = ""; }
        """, """
        deepseek-r1 (uncertain) @ - | model deepseek-r1 1:54
        """));

    [Fact]
    public void A_word_at_a_place_named_after_models_beside_an_api() => Extracted.Check(
        ("Program.cs", """"
        using System.Collections.Generic; using System.Net.Http; using System.Net.Http.Json;
        class A(HttpClient http)
        {
            object Anonymous() => http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "o1", user = "phi" });
            object Body() => http.PostAsync("https://api.deepseek.com/chat/completions", new StringContent("""{"model":"contoso-tuned","messages":[]}"""));
            object Dictionary() => http.PostAsJsonAsync("https://api.mistral.ai/v1/chat/completions", new Dictionary<string, object> { ["model"] = "codestral", ["stream"] = true });
            object Interpolated(string text) => http.PostAsync("https://api.deepseek.com/chat/completions", new StringContent($$"""{"model":"deepseek-chat","messages":"{{text}}"}"""));
            public Provider Table { get; } = new() { Url = "https://api.deepseek.com", Model = "new-model-1" };
            public Provider Local { get; } = new() { Url = "http://localhost:11434", Model = "phi" };
        }
        record Provider { public string Url { get; init; } = ""; public string Model { get; init; } = ""; }
        """", """
        - @ https://api.openai.com/v1/chat/completions (uncertain) | System.Net.Http | endpoint api.openai.com 4:57
        o1 (uncertain) @ https://api.openai.com/v1/chat/completions (uncertain) | model o1 4:109 | endpoint api.openai.com 4:57
        - @ https://api.deepseek.com/chat/completions (uncertain) | System.Net.Http | endpoint api.deepseek.com 5:46
        contoso-tuned (uncertain) @ https://api.deepseek.com/chat/completions (uncertain) | model contoso-tuned 5:113 | endpoint api.deepseek.com 5:46
        - @ https://api.mistral.ai/v1/chat/completions (uncertain) | System.Net.Http | endpoint api.mistral.ai 6:58
        codestral (uncertain) @ https://api.mistral.ai/v1/chat/completions (uncertain) | model codestral 6:141 | endpoint api.mistral.ai 6:58
        - @ https://api.deepseek.com/chat/completions (uncertain) | System.Net.Http | endpoint api.deepseek.com 7:65
        deepseek-chat (uncertain) @ https://api.deepseek.com/chat/completions (uncertain) | model deepseek-chat 7:134 | endpoint api.deepseek.com 7:65
        new-model-1 (uncertain) @ https://api.deepseek.com (uncertain) | model new-model-1 8:89 | endpoint api.deepseek.com 8:61
        phi (uncertain) @ http://localhost:11434 (uncertain) | model phi 9:87 | endpoint localhost 9:60
        """));

    [Fact]
    public void Near_miss_a_word_where_no_api_is_beside_it_and_a_body_that_was_received() => Extracted.Check(
        ("Program.cs", """"
        using System.Net.Http; using System.Net.Http.Json; using System.Text.Json;
        class A(HttpClient http)
        {
            object Cars() => http.PostAsJsonAsync("https://api.contoso.example/cars", new { model = "o1" });
            public Car Car { get; } = new() { Url = "https://cars.contoso.example", Model = "phi" };
            object Received() { var json = """{"model":"deepseek-chat","choices":[]}"""; return JsonSerializer.Deserialize<Car>(json)!; }
            object Parsed() => JsonDocument.Parse("""{"model":"deepseek-chat"}""");
            public string Local { get; } = "http://localhost:8080";
        }
        record Car { public string Url { get; init; } = ""; public string Model { get; init; } = ""; }
        """", ""));
}
