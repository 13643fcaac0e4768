using Xunit;

namespace ModelOriginAnalyzer.Tests.Extraction;

public sealed class ExactSpanTests
{
    [Fact]
    public void The_host_inside_regular_verbatim_raw_interpolated_and_escaped_strings() => Extracted.Check(
        ("Program.cs", """"
        using System; using System.ClientModel; using OpenAI;
        class A
        {
            static OpenAIClient Make(Uri endpoint) => new(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = endpoint });
            object Regular = new OpenAIClientOptions { Endpoint = new Uri("https://user@API.DeepSeek.com:443/v1") };
            object Verbatim = new OpenAIClientOptions { Endpoint = new Uri(@"https://api.deepseek.com/v1") };
            object Raw = new OpenAIClientOptions { Endpoint = new Uri("""https://api.deepseek.com/v1""") };
            object Lines = new OpenAIClientOptions { Endpoint = new Uri("""
                https://api.deepseek.com/v1
                """) };
            object Escaped = new OpenAIClientOptions { Endpoint = new Uri("https://api.\u0064eepseek.com/v1") };
            object Hexadecimal = new OpenAIClientOptions { Endpoint = new Uri("https://api.\x64\x65\x65pseek.com/v1") };
            object Interpolated(string path) => new OpenAIClientOptions { Endpoint = new Uri($"https://api.deepseek.com/{path}") };
        }
        """", """
        - @ ? | OpenAI | endpoint <endpoint 4:115>
        - @ https://user@API.DeepSeek.com:443/v1 | OpenAI | endpoint API.DeepSeek.com 5:81
        - @ https://api.deepseek.com/v1 | OpenAI | endpoint api.deepseek.com 6:78
        - @ https://api.deepseek.com/v1 | OpenAI | endpoint api.deepseek.com 7:74
        - @ https://api.deepseek.com/v1 | OpenAI | endpoint api.deepseek.com 9:17
        - @ https://api.deepseek.com/v1 | OpenAI | endpoint api.\u0064eepseek.com 11:76
        - @ https://api.deepseek.com/v1 | OpenAI | endpoint api.\x64\x65\x65pseek.com 12:80
        - @ https://api.deepseek.com/ | OpenAI | endpoint api.deepseek.com 13:96
        """));

    [Fact]
    public void An_id_across_pieces_of_a_concatenation_has_no_exact_place() => Extracted.Check(
        ("Program.cs", """
        using OpenAI.Chat;
        const string Tag = ":70b";
        var a = new ChatClient("deepseek-r1" + Tag, "k");
        var b = new ChatClient("deepseek-" + "chat", "k");
        """, """
        deepseek-r1:70b @ https://api.openai.com/v1 (default) | OpenAI | chat | model <"deepseek-r1" + Tag 3:24>
        deepseek-chat @ https://api.openai.com/v1 (default) | OpenAI | chat | model <"deepseek-" + "chat" 4:24>
        """));

    [Fact]
    public void The_id_in_bytes() => Extracted.Check(
        ("Program.cs", """
        using System;
        static class A { public static ReadOnlySpan<byte> Model => "deepseek-chat"u8; public static void Send() => Console.OpenStandardOutput().Write(Model); }
        """, """
        deepseek-chat (uncertain) @ - | model deepseek-chat 2:61
        """));

    [Fact]
    public void The_id_inside_a_body_of_JSON() => Extracted.Check(
        ("Program.cs", """"
        using System; using System.Net.Http;
        var http = new HttpClient { BaseAddress = new Uri("https://api.deepseek.com") };
        await http.PostAsync("chat/completions", new StringContent("""{ "model": "deepseek-chat", "messages": [] }"""));
        await http.PostAsync("chat/completions", new StringContent("{\"model\":\"deepseek-reasoner\"}"));
        """", """
        deepseek-chat (uncertain) @ https://api.deepseek.com (uncertain) | System.Net.Http | model deepseek-chat 3:75 | endpoint api.deepseek.com 2:60
        deepseek-reasoner (uncertain) @ https://api.deepseek.com (uncertain) | System.Net.Http | model deepseek-reasoner 4:74 | endpoint api.deepseek.com 2:60
        """));
}
