using Xunit;

namespace ModelOriginAnalyzer.Tests.Extraction;

public sealed class SettingReadTests
{
    [Fact]
    public void A_key_read_in_code_and_its_values_in_the_files_one_alternative_an_environment() => Extracted.Check(
        ("appsettings.json", """
        { "AI": { "Endpoint": "https://api.deepseek.com/v1", "Model": "gpt-4o", "Chat": { "ModelId": "deepseek-chat" } }, "ConnectionStrings": { "ai": "https://api.moonshot.ai/v1" } }
        """, null),
        ("appsettings.Production.json", """
        { "AI": { "Model": "deepseek-reasoner" } }
        """, null),
        ("Program.cs", """
        using System; using System.ClientModel; using OpenAI; using OpenAI.Chat; using Microsoft.Extensions.Configuration;
        class A(IConfiguration config)
        {
            object Pair() => new ChatClient(config["AI:Model"]!, new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(config["AI:Endpoint"]!) });
            object Section() { var section = config.GetSection("AI"); return new ChatClient(section["Model"] ?? "gpt-4o-mini", "k"); }
            object Nested() => new ChatClient(config.GetSection("AI").GetSection("Chat")["ModelId"]!, new ApiKeyCredential("k"), new() { Endpoint = new(config.GetConnectionString("ai")!) });
            object Value() => new ChatClient(config.GetValue<string>("AI:Model")!, "k");
            object Missing() => new ChatClient(config["Missing:Model"]!, "k");
        }
        static class Binder { public static T? GetValue<T>(this IConfiguration configuration, string key) => default; }
        """, """
        gpt-4o (said elsewhere) @ https://api.deepseek.com/v1 (said elsewhere) | OpenAI | chat | model <config["AI:Model"] 4:37 = appsettings.json gpt-4o 1:64> | endpoint <config["AI:Endpoint"] 4:130 = appsettings.json api.deepseek.com 1:32>
        deepseek-reasoner (in Production) (said elsewhere) @ https://api.deepseek.com/v1 (said elsewhere) | OpenAI | chat | model <config["AI:Model"] 4:37 = appsettings.Production.json deepseek-reasoner 1:21> | endpoint <config["AI:Endpoint"] 4:130 = appsettings.json api.deepseek.com 1:32>
        gpt-4o (said elsewhere) @ https://api.openai.com/v1 (default) | OpenAI | chat | model <section["Model"] ?? "gpt-4o-mini" 5:85 = appsettings.json gpt-4o 1:64>
        deepseek-reasoner (in Production) (said elsewhere) @ https://api.openai.com/v1 (default) | OpenAI | chat | model <section["Model"] ?? "gpt-4o-mini" 5:85 = appsettings.Production.json deepseek-reasoner 1:21>
        gpt-4o-mini @ https://api.openai.com/v1 (default) | OpenAI | chat | model gpt-4o-mini 5:106
        deepseek-chat (said elsewhere) @ https://api.moonshot.ai/v1 (said elsewhere) | OpenAI | chat | model <config.GetSection("AI").GetSection("Chat")["ModelId"] 6:39 = appsettings.json deepseek-chat 1:95> | endpoint <config.GetConnectionString("ai") 6:145 = appsettings.json api.moonshot.ai 1:153>
        gpt-4o (said elsewhere) @ https://api.openai.com/v1 (default) | OpenAI | chat | model <config.GetValue<string>("AI:Model") 7:38 = appsettings.json gpt-4o 1:64>
        deepseek-reasoner (in Production) (said elsewhere) @ https://api.openai.com/v1 (default) | OpenAI | chat | model <config.GetValue<string>("AI:Model") 7:38 = appsettings.Production.json deepseek-reasoner 1:21>
        ?Missing:Model @ https://api.openai.com/v1 (default) | OpenAI | chat | model <config["Missing:Model"] 8:40>
        """));

    [Fact]
    public void Environments_pair_only_with_themselves_and_the_base() => Extracted.Check(
        ("appsettings.json", """
        { "AI": { "Endpoint": "http://localhost:11434/v1", "Model": "deepseek-r1:70b" } }
        """, null),
        ("appsettings.Production.json", """
        { "AI": { "Endpoint": "https://contoso.openai.azure.com", "Model": "gpt-4o" } }
        """, null),
        ("appsettings.Staging.json", """
        { "AI": { "Endpoint": "https://api.deepseek.com" } }
        """, null),
        ("Program.cs", """
        using System; using System.ClientModel; using OpenAI; using OpenAI.Chat; using Microsoft.Extensions.Configuration;
        class A(IConfiguration config) { object Make() => new ChatClient(config["AI:Model"]!, new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(config["AI:Endpoint"]!) }); }
        """, """
        deepseek-r1:70b (said elsewhere) @ http://localhost:11434/v1 (said elsewhere) | OpenAI | chat | model <config["AI:Model"] 2:66 = appsettings.json deepseek-r1:70b 1:62> | endpoint <config["AI:Endpoint"] 2:159 = appsettings.json localhost 1:31>
        gpt-4o (in Production) (said elsewhere) @ https://contoso.openai.azure.com (in Production) (said elsewhere) | OpenAI | chat | model <config["AI:Model"] 2:66 = appsettings.Production.json gpt-4o 1:69> | endpoint <config["AI:Endpoint"] 2:159 = appsettings.Production.json contoso.openai.azure.com 1:32>
        deepseek-r1:70b (said elsewhere) @ https://api.deepseek.com (in Staging) (said elsewhere) | OpenAI | chat | model <config["AI:Model"] 2:66 = appsettings.json deepseek-r1:70b 1:62> | endpoint <config["AI:Endpoint"] 2:159 = appsettings.Staging.json api.deepseek.com 1:32>
        """));

    [Fact]
    public void An_options_type_that_a_section_fills_in_three_files() => Extracted.Check(
        ("appsettings.json", """
        { "AI": { "Endpoint": "https://api.deepseek.com/v1", "Model": "deepseek-chat", "Embed": { "Model": "text-embedding-3-small" } } }
        """, null),
        ("Program.cs", """
        using System; using System.ClientModel; using OpenAI; using Microsoft.Extensions.Configuration; using Microsoft.Extensions.DependencyInjection; using Microsoft.Extensions.Options;
        class Startup
        {
            void Add(IServiceCollection services, IConfiguration config)
            {
                services.Configure<AiOptions>(config.GetSection(AiOptions.Section));
                services.AddSingleton(sp => { var options = sp.GetRequiredService<IOptions<AiOptions>>().Value; return new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(options.Endpoint) }); });
            }
        }
        static class Extensions { public static void Configure<T>(this IServiceCollection services, IConfiguration configuration) { } }
        """, """
        - @ https://api.deepseek.com/v1 (said elsewhere) | OpenAI | endpoint <options.Endpoint 7:201 = appsettings.json api.deepseek.com 1:32>
        """),
        ("Chat.cs", """
        using OpenAI; using Microsoft.Extensions.Options;
        class Chat(OpenAIClient client, IOptions<AiOptions> options)
        {
            object Talk() => client.GetChatClient(options.Value.Model);
            object Embed() => client.GetEmbeddingClient(options.Value.Embed.Model);
        }
        """, """
        deepseek-chat (said elsewhere) @ https://api.deepseek.com/v1 (said elsewhere) | OpenAI | chat | model <options.Value.Model 4:43 = appsettings.json deepseek-chat 1:64> | endpoint <client 4:22 = appsettings.json api.deepseek.com 1:32>
        text-embedding-3-small (said elsewhere) @ https://api.deepseek.com/v1 (said elsewhere) | OpenAI | embedding | model <options.Value.Embed.Model 5:49 = appsettings.json text-embedding-3-small 1:101> | endpoint <client 5:23 = appsettings.json api.deepseek.com 1:32>
        """),
        ("AiOptions.cs", """
        class AiOptions { public const string Section = "AI"; public string Endpoint { get; set; } = ""; public string Model { get; set; } = ""; public EmbedOptions Embed { get; set; } = new(); }
        class EmbedOptions { public string Model { get; set; } = ""; }
        """, ""));

    [Fact]
    public void A_key_that_no_file_has_is_not_known() => Extracted.Check(
        ("Program.cs", """
        using System.Collections.Generic; using OpenAI.Chat;
        class A(Dictionary<string, string> table) { object Make() => new ChatClient(table["AI:Model"], "k"); }
        """, """
        ?AI:Model @ https://api.openai.com/v1 (default) | OpenAI | chat | model <table["AI:Model"] 2:77>
        """));
}
