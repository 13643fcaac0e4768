using Xunit;

namespace ModelOriginAnalyzer.Tests.Extraction;

/// <summary>Models that are written alone in the company of their developer's own API.</summary>
public sealed class DeveloperApiTests
{
    [Fact]
    public void The_only_api_of_the_file_or_of_the_compilation_is_the_developers() => Extracted.Check(
        ("Client.cs", """
        class Client { public string Send() => "https://api.deepseek.com/chat/completions"; }
        class Request { public string Model { get; set; } = "deepseek-v3"; }
        """, """
        - @ https://api.deepseek.com/chat/completions (uncertain) | endpoint api.deepseek.com 1:49
        deepseek-v3 (uncertain) @ https://api.deepseek.com/chat/completions (uncertain) | model deepseek-v3 2:54
        """),
        ("Models.cs", """
        static class Models { public const string Reasoner = "deepseek-r1"; }
        enum Kind { A, B }
        static class Kinds { public static string Id(this Kind kind) => kind switch { Kind.A => "deepseek-v3", _ => "gpt-4o" }; }
        """, """
        deepseek-r1 (uncertain) @ https://api.deepseek.com/chat/completions (uncertain) | model deepseek-r1 1:55
        deepseek-v3 (uncertain) @ https://api.deepseek.com/chat/completions (uncertain) | model deepseek-v3 3:90
        gpt-4o (uncertain) @ - | model gpt-4o 3:110
        """));

    [Fact]
    public void An_address_that_goes_on_with_something_and_one_that_is_said_twice() => Extracted.Check(
        ("Program.cs", """
        class Client
        {
            public string Chat(string path) => $"https://api.moonshot.ai/v1/{path}";
            public string Base => "https://api.moonshot.ai";
            public string Model(bool thinks) { var model = thinks ? "kimi-k2-thinking" : Default; return model; }
            private const string Default = "kimi-k2-0905-preview";
        }
        """, """
        - @ https://api.moonshot.ai/v1/ (uncertain) | endpoint api.moonshot.ai 3:50
        kimi-k2-thinking (uncertain) @ https://api.moonshot.ai/v1/ (uncertain) | model kimi-k2-thinking 5:62
        kimi-k2-0905-preview (uncertain) @ https://api.moonshot.ai (uncertain) | model kimi-k2-0905-preview 6:37 | endpoint api.moonshot.ai 4:36
        """));

    [Theory]
    [InlineData("""public string Other => "https://api.openai.com/v1";""")]                     // a second vendor
    [InlineData("""public string Local => "http://localhost:8000/v1";""")]                      // a server in the house
    [InlineData("""public string Other => "https://openrouter.ai/api/v1";""")]                  // somebody else serves it too
    public void Near_miss_another_address_stands_beside_it(string other)
    {
        var compilation = Extracted.Compile(("/src/A.cs", "class Api { public string Url => \"https://api.deepseek.com\"; " + other + " }"), ("/src/B.cs", "class B { public string Model => \"deepseek-r1\"; }"));

        Assert.Equal("deepseek-r1 (uncertain) @ - | model deepseek-r1 1:35", Extracted.UsesIn(compilation, "/src/B.cs"));
    }

    [Fact]
    public void Near_miss_a_client_of_somebody_else_whose_address_may_come_from_anywhere()
    {
        var compilation = Extracted.Compile(
            ("/src/A.cs", """
                using System; using Azure.AI.OpenAI;
                class Api { public string Url => "https://api.deepseek.com"; public object Make(Uri address) => new AzureOpenAIClient(address, new System.ClientModel.ApiKeyCredential("k")); }
                """),
            ("/src/B.cs", "class B { public string Model => \"deepseek-r1\"; }"));

        Assert.Equal("deepseek-r1 (uncertain) @ - | model deepseek-r1 1:35", Extracted.UsesIn(compilation, "/src/B.cs"));
    }

    [Theory]
    [InlineData("""public string Docs => "https://api-docs.deepseek.com/quick_start";""")]      // documentation
    [InlineData("""public string Page => "https://github.com/deepseek-ai/DeepSeek-R1";""")]
    [InlineData("""public bool Is(string url) => url == "https://api.deepseek.com";""")]        // a mention
    [InlineData("""public string Url => "https://llm.contoso.example/v1";""")]                  // nobody knows it
    [InlineData("""public string Url => "https://api.groq.com/openai/v1";""")]                  // not the developer's
    public void Near_miss_no_api_of_the_developer(string member)
    {
        var compilation = Extracted.Compile(("/src/A.cs", "class Api { " + member + " }"), ("/src/B.cs", "class B { public string Model => \"deepseek-r1\"; }"));

        Assert.Equal("deepseek-r1 (uncertain) @ - | model deepseek-r1 1:35", Extracted.UsesIn(compilation, "/src/B.cs"));
    }
}
