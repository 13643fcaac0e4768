using Xunit;

namespace ModelOriginAnalyzer.Tests.Extraction;

/// <summary>Which API a model goes to that is written near it: in the fields of its type, in what a constructor sets, in the address of a file.</summary>
public sealed class NeighbourTests
{
    [Fact]
    public void Members_are_joined_by_the_words_of_their_names() => Extracted.Check(
        ("Settings.cs", """
        class Settings
        {
            public string DeepSeekUrl, DeepSeekModel, GroqUrl, GroqModel, Plain;
            public Settings()
            {
                DeepSeekUrl = "https://api.deepseek.com/v1";
                DeepSeekModel = "deepseek-v3.2";
                GroqUrl = "https://api.groq.com/openai/v1";
                GroqModel = "openai/gpt-oss-120b";
                Plain = "llama-3.3-70b";
            }
        }
        """, """
        deepseek-v3.2 (uncertain) @ https://api.deepseek.com/v1 (uncertain) | model deepseek-v3.2 7:26 | endpoint api.deepseek.com 6:32
        openai/gpt-oss-120b (uncertain) @ https://api.groq.com/openai/v1 (uncertain) | model openai/gpt-oss-120b 9:22 | endpoint api.groq.com 8:28
        llama-3.3-70b (uncertain) @ - | model llama-3.3-70b 10:18
        """));

    [Fact]
    public void What_is_assigned_to_one_object_belongs_together() => Extracted.Check(
        ("Program.cs", """
        class Options { public string? Url, Model; }
        class Program { static object Make() { var a = new Options(); var b = new Options(); a.Url = "https://api.deepseek.com"; a.Model = "deepseek-chat"; b.Url = "http://localhost:11434"; b.Model = "qwen2.5:7b"; return (a, b); } }
        """, """
        deepseek-chat (uncertain) @ https://api.deepseek.com (uncertain) | model deepseek-chat 2:133 | endpoint api.deepseek.com 2:103
        qwen2.5:7b (uncertain) @ http://localhost:11434 (uncertain) | model qwen2.5:7b 2:194 | endpoint localhost 2:165
        """));

    [Fact]
    public void The_constants_of_a_type_go_to_its_only_api_if_that_serves_them() => Extracted.Check(
        ("Client.cs", """
        class Client
        {
            public string Url => "https://www.deepseek.com/";
            const string Address = "https://api.deepseek.com/v1";
            public static string[] Models => ["deepseek-v3.2", "gpt-4o"];
        }
        class Two { const string First = "https://api.deepseek.com", Second = "https://api.groq.com", Model = "deepseek-v3.2"; }
        """, """
        deepseek-v3.2 (uncertain) @ https://api.deepseek.com/v1 (uncertain) | model deepseek-v3.2 5:40 | endpoint api.deepseek.com 4:37
        gpt-4o (uncertain) @ - | model gpt-4o 5:57
        - @ https://api.deepseek.com (uncertain) | endpoint api.deepseek.com 7:43
        - @ https://api.groq.com (uncertain) | endpoint api.groq.com 7:80
        deepseek-v3.2 (uncertain) @ - | model deepseek-v3.2 7:104
        """));

    [Fact]
    public void A_server_for_tools_or_people_is_no_endpoint() => Extracted.Check(
        ("Options.cs", """
        class Options { public string McpServer { get; set; } = "https://tools.contoso.example/mcp"; public string ReadmeUrl { get; set; } = "https://contoso.example/readme"; public string Model { get; set; } = "gpt-4o"; }
        """, """
        gpt-4o (uncertain) @ - | model gpt-4o 1:205
        """));

    [Fact]
    public void Ollamas_port_is_known_beside_other_addresses() => Extracted.Check(
        ("Provider.cs", """
        class Provider { public string? Website, DocsUrl, Endpoint; public object? Models; public static Provider Local => new() { Website = "https://ollama.com", Endpoint = "http://127.0.0.1:11434", DocsUrl = "https://docs.contoso.example", Models = new[] { "gpt-oss:20b" } }; }
        """, """
        gpt-oss:20b (uncertain) @ http://127.0.0.1:11434 (uncertain) | model gpt-oss:20b 1:253 | endpoint 127.0.0.1 1:175
        """));

    [Fact]
    public void A_file_of_weights_is_named_by_its_path_or_its_address() => Extracted.Check(
        ("Weights.cs", """
        using System.IO;
        static class Weights
        {
            static readonly (string, string, string?)[] Downloads =
            [
                ("Qwen 3", "https://huggingface.co/someone/Qwen3-14B-GGUF/resolve/main/Qwen3-14B-Q4_K_M.gguf", "https://licenses.contoso.example/qwen"),
                ("Phi 3", "https://huggingface.co/microsoft/Phi-3-mini-4k-instruct/resolve/main/model.onnx?download=true", null),
                ("Fonts", "https://huggingface.co/someone/fonts/resolve/main/letters.onnx", null),
                ("Card", "https://huggingface.co/Qwen/Qwen3-14B", null),
            ];
            public static string Chat => Path.Combine("models", "llama-2-7b-chat.Q3_K_S.gguf");
            public static Weight Listed => new("Gemma 3", FileName: "gemma-3-12b-it-Q4_K_M.gguf");
            public static bool Has => File.Exists("mistral-7b-instruct-v0.2.Q4_K_M.gguf");
            public static object All => Downloads;
        }
        record Weight(string Name, string FileName);
        """, """
        Qwen3-14B-Q4_K_M.gguf (uncertain) @ - | model Qwen3-14B-Q4_K_M.gguf 6:80
        microsoft/Phi-3-mini-4k-instruct (uncertain) @ - | model microsoft/Phi-3-mini-4k-instruct 7:43
        llama-2-7b-chat.Q3_K_S.gguf (uncertain) @ - | model llama-2-7b-chat.Q3_K_S.gguf 11:58
        gemma-3-12b-it-Q4_K_M.gguf (uncertain) @ - | model gemma-3-12b-it-Q4_K_M.gguf 12:62
        """));

    [Fact]
    public void Where_weights_are_fetched_and_where_a_project_lives_is_no_API() => Extracted.Check(
        ("Engine.cs", """
        class Engine
        {
            public string Url => "https://github.com/contoso/engine";
            public string Name { get; set; } = "qwen3-8b-q4_k_m.gguf";
            public static object[] All =>
            [
                new Voice { Model = "gpt-4o-mini-tts", Sample = "https://media.contoso.example/a.mp3", Url = "https://media.contoso.example/voices/a.mp3" },
                new Voice { Model = "gpt-4o-mini", Url = "https://models.contoso.example/v1" },
                new Voice { Model = "gpt-4o", Url = "https://huggingface.co/spaces/contoso/demo" },
            ];
        }
        class Voice { public string Model { get; set; } = ""; public string Sample { get; set; } = ""; public string Url { get; set; } = ""; }
        """, """
        qwen3-8b-q4_k_m.gguf (uncertain) @ - | model qwen3-8b-q4_k_m.gguf 4:41
        gpt-4o-mini-tts (uncertain) @ - | model gpt-4o-mini-tts 7:30
        gpt-4o-mini (uncertain) @ https://models.contoso.example/v1 (uncertain) | model gpt-4o-mini 8:30 | endpoint models.contoso.example 8:59
        gpt-4o (uncertain) @ - | model gpt-4o 9:30
        """));

    [Fact]
    public void A_repository_of_weights_that_is_fetched_is_a_model() => Extracted.Check(
        ("Fetched.cs", """
        static class Fetched
        {
            public static readonly string[] Urls =
            [
                "https://huggingface.co/Systran/faster-whisper-tiny.en/resolve/main",
                "https://huggingface.co/someone/whisper-large-v3-turbo-ggml/resolve/main/ggml-model.bin",
                "https://huggingface.co/microsoft/Phi-4-mini-instruct-onnx/tree/main/gpu",
                "https://huggingface.co/someone/nobody-knows-this-7-GGUF/resolve/main/nobody-knows-this-7.q8_0.gguf",
                "https://huggingface.co/someone/nobody-knows-this-7/resolve/main/letters.bin",
                "https://huggingface.co/Qwen/Qwen3-14B/resolve/main/README.md",
                "https://huggingface.co/Qwen/Qwen3-14B/blob/main/LICENSE",
                "https://huggingface.co/Qwen/Qwen3-14B/discussions/7",
                "https://huggingface.co/Qwen/Qwen3-14B",
                "https://contoso.example/Qwen/Qwen3-14B/resolve/main",
            ];
        }
        """, """
        Systran/faster-whisper-tiny.en (uncertain) @ - | model Systran/faster-whisper-tiny.en 5:33
        someone/whisper-large-v3-turbo-ggml (uncertain) @ - | model someone/whisper-large-v3-turbo-ggml 6:33
        microsoft/Phi-4-mini-instruct-onnx (uncertain) @ - | model microsoft/Phi-4-mini-instruct-onnx 7:33
        someone/nobody-knows-this-7-GGUF (uncertain) @ - | model someone/nobody-knows-this-7-GGUF 8:33
        """));
}
