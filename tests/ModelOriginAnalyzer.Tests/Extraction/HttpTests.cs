using Xunit;

namespace ModelOriginAnalyzer.Tests.Extraction;

public sealed class HttpTests
{
    [Fact]
    public void A_literal_address_is_a_use_where_the_catalog_knows_the_host() => Extracted.Check(
        ("Program.cs", """
        using System.Net.Http;
        await new HttpClient().PostAsync("https://api.deepseek.com/chat/completions", new StringContent("{}"));
        await new HttpClient().GetAsync("https://api.github.com/repos");
        await new HttpClient().GetStringAsync("http://localhost:5000/health");
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.openai.com/v1/chat/completions");
        await new HttpClient().SendAsync(request);
        """, """
        - @ https://api.deepseek.com/chat/completions (uncertain) | System.Net.Http | endpoint api.deepseek.com 2:43
        - @ https://api.openai.com/v1/chat/completions (uncertain) | System.Net.Http | endpoint api.openai.com 5:64
        """));

    [Fact]
    public void A_relative_address_is_reported_at_the_base_address() => Extracted.Check(
        ("Program.cs", """
        using System; using System.Net.Http;
        var http = new HttpClient { BaseAddress = new Uri("https://api.deepseek.com/") };
        await http.PostAsync("chat/completions", new StringContent("{}"));
        """, """
        - @ https://api.deepseek.com/ (uncertain) | System.Net.Http | endpoint api.deepseek.com 2:60
        """));

    [Fact]
    public void A_body_names_the_model_of_the_call_that_sends_it() => Extracted.Check(
        ("Program.cs", """
        using System; using System.Net.Http; using System.Net.Http.Json; using System.Text.Json;
        var http = new HttpClient();
        http.BaseAddress = new Uri("https://api.deepseek.com/");
        var body = new { model = "deepseek-chat" };
        var content = new StringContent(JsonSerializer.Serialize(body));
        await http.PostAsync("chat/completions", content);
        var request = new HttpRequestMessage(HttpMethod.Post, "https://openrouter.ai/api/v1/chat/completions");
        request.Content = JsonContent.Create(new { model = "deepseek/deepseek-r1" });
        await http.SendAsync(request);
        using var local = new HttpClient();
        await local.PostAsJsonAsync("http://localhost:11434/api/chat", new { model = "deepseek-r1:70b" });
        """, """
        deepseek-chat (uncertain) @ https://api.deepseek.com/ (uncertain) | System.Net.Http | model deepseek-chat 4:27 | endpoint api.deepseek.com 3:37
        deepseek/deepseek-r1 (uncertain) @ https://openrouter.ai/api/v1/chat/completions (uncertain) | System.Net.Http | model deepseek/deepseek-r1 8:53 | endpoint openrouter.ai 7:64
        deepseek-r1:70b (uncertain) @ http://localhost:11434/api/chat (uncertain) | model deepseek-r1:70b 11:79 | endpoint localhost 11:37
        """));

    [Fact]
    public void Near_miss_documentation_and_an_address_that_is_not_known() => Extracted.Check(
        ("Program.cs", """
        using System; using System.Net.Http;
        await new HttpClient().GetAsync("https://api-docs.deepseek.com/quick_start");
        await new HttpClient().GetAsync(Environment.GetEnvironmentVariable("URL"));
        """, ""));

    [Fact]
    public void A_client_that_the_container_configures_for_a_type_or_under_a_name()
    {
        var compilation = Extracted.Compile(
            ("/src/Startup.cs", """
            using System; using Microsoft.Extensions.DependencyInjection;
            static class Startup
            {
                public static void Add(IServiceCollection services)
                {
                    services.AddHttpClient<First>(http => http.BaseAddress = new Uri("https://api.deepseek.com/"));
                    services.AddHttpClient<IOther, Other>((provider, http) => { http.BaseAddress = new Uri("https://api.moonshot.ai/v1/"); });
                    services.AddHttpClient("named", http => http.BaseAddress = new Uri("https://api.mistral.ai/v1/"));
                }
            }
            """),
            ("/src/Services.cs", """
            using System.Net.Http; using System.Net.Http.Json; using System.Threading.Tasks;
            interface IOther { }
            class First(HttpClient http) { public Task Ask() => http.PostAsJsonAsync("chat", new { model = "deepseek-v3" }); }
            class Other : IOther
            {
                private readonly HttpClient _http;
                public Other(HttpClient http) => _http = http;
                public Task Ask() => _http.PostAsJsonAsync("chat", new { model = "kimi-k2" });
            }
            class Third(IHttpClientFactory factory)
            {
                public Task Ask() { var http = factory.CreateClient("named"); return http.PostAsJsonAsync("chat", new { model = "mistral-small-2503" }); }
            }
            class Unknown(IHttpClientFactory factory) { public Task Ask() => factory.CreateClient("nobody").PostAsJsonAsync("chat", new { model = "mistral-large-2411" }); }
            class Unregistered(HttpClient http) { public Task Ask() => http.PostAsJsonAsync("chat", new { model = "deepseek-r1" }); }
            namespace Elsewhere { class First(HttpClient http) { public Task Ask() => http.PostAsJsonAsync("chat", new { model = "grok-3" }); } }
            """));

        var uses = Extracted.UsesIn(compilation, "/src/Services.cs").Split('\n');

        Assert.Equal(6, uses.Length);
        Assert.StartsWith("deepseek-v3 (uncertain) @ https://api.deepseek.com/ ", uses[0], StringComparison.Ordinal);
        Assert.StartsWith("kimi-k2 (uncertain) @ https://api.moonshot.ai/v1/ ", uses[1], StringComparison.Ordinal);
        Assert.StartsWith("mistral-small-2503 (uncertain) @ https://api.mistral.ai/v1/ ", uses[2], StringComparison.Ordinal);
        Assert.StartsWith("mistral-large-2411 (uncertain) @ - ", uses[3], StringComparison.Ordinal);
        Assert.StartsWith("deepseek-r1 (uncertain) @ - ", uses[4], StringComparison.Ordinal);
        Assert.StartsWith("grok-3 (uncertain) @ - ", uses[5], StringComparison.Ordinal);
    }
}
