using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;
using Xunit;
using static ModelOriginAnalyzer.Tests.Extraction.ConfigurationFiles;

namespace ModelOriginAnalyzer.Tests.Extraction;

/// <summary>Where real configuration files hold model and endpoint together.</summary>
public sealed class ConfigurationExtractorTests
{
    [Fact]
    public void Vendor_section() => Assert.Equal(["deepseek-chat at api.deepseek.com"], UsesIn("""
        { "DeepSeek": { "ApiKey": "", "BaseUrl": "https://api.deepseek.com/v1", "DefaultModel": "deepseek-chat" } }
        """));

    [Fact]
    public void The_name_of_a_section_can_lie() => Assert.Equal(["deepseek-chat at openrouter.ai"], UsesIn("""
        { "DeepSeek": { "BaseUrl": "https://openrouter.ai/api/v1", "DefaultModel": "deepseek-chat" } }
        """));

    [Fact]
    public void Providers_with_an_endpoint_behind_each_model() => Assert.Equal(
        ["gpt-4o at contoso.openai.azure.com", "deepseek-chat at api.deepseek.com", "qwen2.5:7b at localhost"], UsesIn("""
        { "LlmProviders": [
          { "Provider": "azure-openai", "Models": [ { "Name": "gpt-4o", "ApiKey": "", "Endpoint": "https://contoso.openai.azure.com/" } ] },
          { "Provider": "other", "Models": [
            { "Id": "deepseek-chat", "Endpoint": "https://api.deepseek.com" },
            { "Name": "qwen2.5:7b", "Endpoint": "http://localhost:11434/v1" } ] } ] }
        """));

    [Fact]
    public void Providers_with_an_endpoint_above_their_models() => Assert.Equal(
        ["gpt-4o at api.openai.com", "gpt-4o-mini at api.openai.com", "deepseek-reasoner at api.deepseek.com"], UsesIn("""
        { "AI": { "DefaultProvider": "OpenAI", "Providers": [
          { "Name": "OpenAI", "AiType": "OpenAI", "ApiEndpoint": "https://api.openai.com/v1", "ApiServices": [ { "Name": "Chat", "ModelId": "gpt-4o", "ModelIds": [ "gpt-4o-mini" ] } ] },
          { "Name": "Cheap", "AiType": "OpenAI", "ApiServices": [ { "Name": "Chat", "ModelId": "deepseek-reasoner" } ], "ApiEndpoint": "https://api.deepseek.com/v1" } ] } }
        """));

    [Fact]
    public void Role_sections_below_an_endpoint() => Assert.Equal(
        ["gpt-4o at contoso.openai.azure.com", "text-embedding-3-large at contoso.openai.azure.com", "gpt-4o-mini at ?"], UsesIn("""
        { "AI": {
          "AzureOpenAI": { "Endpoint": "https://contoso.openai.azure.com", "Chat": { "ModelId": "gpt-4o" }, "Embedding": { "ModelId": "text-embedding-3-large" } },
          "OpenAI": { "Chat": { "ModelId": "gpt-4o-mini" } } } }
        """));

    [Fact]
    public void The_tasks_of_role_sections_are_kept() => Assert.Equal(
        [ModelTask.Chat, ModelTask.Embedding, ModelTask.Unknown, ModelTask.Image],
        Extract(Base("""
            { "AI": { "Chat": { "ModelId": "gpt-4o" }, "EmbeddingModel": "text-embedding-3-large", "Model": "gpt-4o-mini", "Image": { "Models": [ "gpt-image-1" ] } } }
            """)).Select(use => use.Task));

    [Theory]
    [InlineData("""{ "ConnectionStrings": { "chat": "Endpoint=https://contoso.openai.azure.com/;Key=abc;Deployment=gpt-4o" } }""", "gpt-4o at contoso.openai.azure.com")]
    [InlineData("""{ "ConnectionStrings": { "chat": "Deployment=gpt-4o;Endpoint=https://contoso.openai.azure.com/" } }""", "gpt-4o at contoso.openai.azure.com")]
    [InlineData("""{ "ConnectionStrings": { "llm": "Endpoint=http://localhost:11434;Model=deepseek-r1:70b" } }""", "deepseek-r1:70b at localhost")]
    [InlineData("""{ "ConnectionStrings": { "llm": "endpoint = https://api.deepseek.com ; model = deepseek-chat" } }""", "deepseek-chat at api.deepseek.com")]
    [InlineData("""{ "ConnectionStrings": { "llm": "Endpoint=https://api.deepseek.com;Key=x" } }""", "? at api.deepseek.com")]
    [InlineData("""{ "ConnectionStrings": { "llm": "Endpoint=https://TODO.openai.azure.com/;Key=TODO;Deployment=TODO" } }""", "? at TODO.openai.azure.com")]
    public void Connection_string(string text, string use) => Assert.Equal([use], UsesIn(text));

    [Fact]
    public void Built_in_catalogue_of_providers() => Assert.Equal(
        ["deepseek-chat at api.deepseek.com", "deepseek-reasoner at api.deepseek.com", "gpt-4o at api.openai.com"], UsesIn("""
        [ { "name": "DeepSeek", "defaultBaseUrl": "https://api.deepseek.com/v1", "defaultModel": "deepseek-chat", "defaultModels": [ { "id": "deepseek-reasoner" } ] },
          { "name": "OpenAI", "defaultBaseUrl": "https://api.openai.com/v1", "defaultModel": "gpt-4o" } ]
        """));

    [Fact]
    public void Flat_keys_in_the_style_of_the_environment() => Assert.Equal(
        ["gpt-4o at contoso.openai.azure.com", "qwen2.5:7b at localhost", "deepseek-chat at api.deepseek.com"], UsesIn("""
        {
          "AZURE_OPENAI_ENDPOINT": "https://contoso.openai.azure.com", "OLLAMA_ENDPOINT": "http://localhost:11434", "DEEPSEEK_API_BASE": "https://api.deepseek.com",
          "AZURE_OPENAI_DEPLOYMENT_NAME": "gpt-4o", "OLLAMA_MODEL": "qwen2.5:7b", "DEEPSEEK_MODEL": "deepseek-chat"
        }
        """));

    [Fact]
    public void Flat_keys_without_a_vendor() => Assert.Equal(["deepseek-chat at api.deepseek.com"], UsesIn("""
        { "CHAT_MODEL": "deepseek-chat", "ENDPOINT": "https://api.deepseek.com", "CHAT_API_KEY": "" }
        """));

    [Fact]
    public void Words_tell_endpoints_of_one_section_apart() => Assert.Equal(["gpt-4o at api.openai.com", "bge-m3 at api.siliconflow.cn"], UsesIn("""
        { "OpenAI": { "ChatEndpoint": "https://api.openai.com", "EmbeddingEndpoint": "https://api.siliconflow.cn", "ChatModel": "gpt-4o", "EmbeddingModel": "bge-m3" } }
        """));

    [Fact]
    public void Numbers_tell_endpoints_of_one_section_apart() => Assert.Equal(["gpt-4o at api.openai.com", "deepseek-chat at api.deepseek.com"], UsesIn("""
        { "AI": { "Endpoint1": "https://api.openai.com", "Model1": "gpt-4o", "Endpoint2": "https://api.deepseek.com", "Model2": "deepseek-chat" } }
        """));

    [Fact]
    public void Models_as_a_map() => Assert.Equal(["gpt-4o at api.openai.com", "gpt-4o-mini at api.openai.com"], UsesIn("""
        { "OpenAI": { "BaseUrl": "https://api.openai.com/v1", "Models": { "Default": "gpt-4o", "Provider": "OpenAI", "Fast": { "Name": "gpt-4o-mini", "Description": "Cheap" } } } }
        """));

    [Fact]
    public void A_key_with_colons_is_a_path() => Assert.Equal(["deepseek-chat at api.deepseek.com"], UsesIn("""
        { "AI:Chat:Model": "deepseek-chat", "AI": { "Endpoint": "https://api.deepseek.com" } }
        """));

    [Fact]
    public void Weights_without_an_endpoint_are_loaded_by_the_program()
    {
        var use = Assert.Single(Extract(Base("""{ "LlamaSharp": { "ModelPath": "D:\\models\\DeepSeek-R1-Distill-Qwen-7B-Q4_K_M.gguf" } }""")));
        Assert.Equal(ReferenceRole.Weights, use.Model!.Role);
        Assert.Equal("DeepSeek-R1-Distill-Qwen-7B-Q4_K_M.gguf", TextAt(use.Model.Exact!));

        Assert.Equal(ReferenceRole.Weights, Assert.Single(Extract(Base("""{ "Llm": { "DefaultModel": "qwen2.5-7b-instruct-q4_k_m.gguf" } }"""))).Model!.Role);
        Assert.Equal(ReferenceRole.Model, Assert.Single(Extract(Base("""{ "Llm": { "Url": "http://localhost:8080", "Model": "qwen2.5-7b-instruct-q4_k_m.gguf" } }"""))).Model!.Role);
    }

    [Fact]
    public void The_model_outranks_the_deployment_that_serves_it()
    {
        Assert.Equal(["gpt-4o at contoso.openai.azure.com"], UsesIn("""
            { "AzureOpenAI": { "Endpoint": "https://contoso.openai.azure.com", "DeploymentName": "chat-prod", "ModelId": "gpt-4o" } }
            """));
        Assert.Equal(["deepseek-v3 at contoso.openai.azure.com", "gpt-4o at contoso.openai.azure.com"], UsesIn("""
            { "AzureOpenAI": { "Endpoint": "https://contoso.openai.azure.com", "DeploymentName": "deepseek-v3", "ModelId": "gpt-4o" } }
            """));
    }

    [Theory]
    [InlineData("""{ "Ollama": { "Endpoint": "http://localhost:11434" } }""", "? at localhost")]
    [InlineData("""{ "OpenAI": { "BaseUrl": "https://gateway.contoso.com/v1", "ApiKey": "" } }""", "? at gateway.contoso.com")]
    [InlineData("""{ "LLM_ENDPOINT": "http://gpu01:8000" }""", "? at gpu01")]
    [InlineData("""{ "Mem0": { "OpenAIEndpoint": "https://gateway.contoso.com" } }""", "? at gateway.contoso.com")]
    public void The_address_of_a_server_of_models_is_a_use_whatever_its_host(string text, string use) => Assert.Equal([use], UsesIn(text));

    [Fact]
    public void A_model_that_its_object_names_more_than_once_is_one_use()
    {
        var use = Assert.Single(Extract(Base("""
            { "LlmProviders": [ { "Models": [ { "Id": "gpt-5", "Name": "GPT-5", "Version": "gpt-5", "Type": "chat", "Group": "gpt-5", "Title": "gpt-5" } ] } ] }
            """)));
        Assert.Equal("gpt-5 at ?", Show(use));
        Assert.Equal(["GPT-5", "gpt-5"], use.Repeats.Select(repeat => TextAt(repeat.Exact!)));
        Assert.Empty(Assert.Single(Extract(Base("""{ "OpenAI": { "Model": "gpt-5", "Version": "2024-10-21" } }"""))).Repeats);
    }

    [Fact]
    public void A_deployment_is_free_text_and_keeps_its_role()
    {
        var use = Assert.Single(Extract(Base("""{ "AzureOpenAI": { "Endpoint": "https://contoso.openai.azure.com", "DeploymentName": "chat-prod" } }""")));
        Assert.Equal("chat-prod at contoso.openai.azure.com", Show(use));
        Assert.Equal(ReferenceRole.Deployment, use.Model!.Role);
        Assert.False(use.Model.Certain);
    }

    [Fact]
    public void An_endpoint_without_a_model_is_a_use_when_its_host_is_known() => Assert.Equal(["? at api.deepseek.com", "? at dashscope.aliyuncs.com"], UsesIn("""
        { "Http": { "Clients": { "Chat": { "Address": "https://api.deepseek.com" } } }, "Urls": { "Qwen": "https://dashscope.aliyuncs.com/compatible-mode/v1", "Other": "https://api.contoso.com" } }
        """));

    [Theory]
    [InlineData("""{ "AI": { "Endpoint": "https://api.openai.com/v1", "Model": "nobody-knows-this-7" } }""", true)]
    [InlineData("""{ "AI": { "Endpoint": "https://contoso.openai.azure.com", "Model": "nobody-knows-this-7" } }""", false)]
    [InlineData("""{ "AI": { "Endpoint": "http://localhost:11434", "Model": "nobody-knows-this-7" } }""", false)]
    [InlineData("""{ "AI": { "Endpoint": "https://api.openai.com/v1", "Deployment": "nobody-knows-this-7" } }""", false)]
    [InlineData("""{ "AI": { "Endpoint": "https://llm.contoso.com/v1", "Model": "gpt-4o" } }""", false)]
    public void Only_a_model_key_beside_an_API_that_serves_models_by_id_is_certain(string text, bool certain) =>
        Assert.Equal(certain, Assert.Single(Extract(Base(text))).Model!.Certain);

    [Theory]
    [InlineData("""{ "AI": { "Model": "o1" } }""", "o1 at ?")]
    [InlineData("""{ "OpenAI": { "Model": "o1" } }""", "o1 at ?")]
    [InlineData("""{ "Anthropic": { "Model": "claude" } }""", "claude at ?")]
    [InlineData("""{ "Chat": { "OpenAIKey": "", "Model": "o1" } }""", "o1 at ?")]
    [InlineData("""{ "Chat": { "Endpoint": "https://api.openai.com", "Model": "o1" } }""", "o1 at api.openai.com")]
    public void A_word_is_a_model_in_company(string text, string use) => Assert.Equal([use], UsesIn(text));

    [Fact]
    public void Escapes_count_as_the_characters_they_stand_for()
    {
        var use = Assert.Single(Extract(Base("""{ "AI": { "Endpoint": "https:\u002f\u002fapi\u002Edeepseek.com\/v1", "Model": "deep\u0073eek-chat" } }""")));

        Assert.Equal("https://api.deepseek.com/v1", use.Endpoint!.Value);
        Assert.Equal("""https:\u002f\u002fapi\u002Edeepseek.com\/v1""", TextAt(use.Endpoint.Literal!));
        Assert.Equal("""api\u002Edeepseek.com""", TextAt(use.Endpoint.Exact!));
        Assert.Equal("deepseek-chat", use.Model!.Value);
        Assert.Equal("""deep\u0073eek-chat""", TextAt(use.Model.Exact!));
    }

    [Fact]
    public void Places_are_exact()
    {
        var file = Base("""{ "ConnectionStrings": { "chat": "Endpoint= https://user@api.deepseek.com:443/v1 ;Key=a;Model=deepseek-chat" } }""");
        var use = Assert.Single(Extract(file));

        Assert.Equal("https://user@api.deepseek.com:443/v1", TextAt(use.Endpoint!.Literal!));
        Assert.Equal("api.deepseek.com", TextAt(use.Endpoint.Exact!));
        Assert.Equal("deepseek-chat", TextAt(use.Model!.Literal!));
        Assert.Equal("ConnectionStrings:chat", use.Model.ConfigurationKey);
        Assert.Equal(file.Path, use.Model.Exact!.Path);
        Assert.Null(use.Model.Exact.Tree);
        Assert.Null(use.Model.Expression);
        Assert.Null(use.Path);
    }

    [Theory]
    [InlineData("""{ "AI": { "Endpoint": "https://api.deepseek.com" "Model": "deepseek-chat" } }""", "deepseek-chat at api.deepseek.com")]
    [InlineData("""{ "AI": { "Endpoint": "https://api.deepseek.com", "Model": "deepseek-chat", """, "deepseek-chat at api.deepseek.com")]
    [InlineData("""{ "AI": { "Endpoint": "https://api.deepseek.com", "Model": } """, "? at api.deepseek.com")]
    [InlineData("{ \"AI\": { \"Endpoint\": \"https://api.deepseek.com,\n \"Model\": \"deepseek-chat\" } }", "deepseek-chat at ?")]
    public void The_readable_part_of_a_broken_file_counts(string text, string use) => Assert.Equal([use], UsesIn(text));

    [Fact]
    public void Every_beginning_of_a_file_is_read_without_harm()
    {
        const string Text = """{ "AI": { "Providers": [ { "Endpoint": "https://api.deepseek.com", "Models": [ "deepseek-chat", { "Id": "gpt-4o" } ] } ] }, "ConnectionStrings": { "c": "Endpoint=https://api.deepseek.com;Model=deepseek-chat" } }""";
        for (var length = 0; length <= Text.Length; length++) UsesIn(Text[..length]);
        Assert.Equal(3, UsesIn(Text).Length);
    }

    [Fact]
    public void What_the_team_declares_counts_as_known()
    {
        var declared = new DeclaredFacts
        {
            Endpoints = [new DeclaredEndpoint("*.llm.contoso.example", "Contoso", Hosting.SelfHosted, ["DE"], [], [], null)],
            Aliases = [new DeclaredAlias("chat-prod", null, "gpt-4o", null)],
            Bindings = [new DeclaredBinding(BindingKind.Configuration, "Bound:Endpoint", "https://api.deepseek.com", null)],
        };
        var file = Base("""
            {
              "Search": { "Address": "https://eu.llm.contoso.example" },
              "Aliased": { "Model": "chat-prod" },
              "Bound": { "Endpoint": "", "Model": "deepseek-chat" }
            }
            """);
        var bound = Base("""{ "Bound": { "Endpoint": null } }""");

        var uses = ConfigurationExtractor.Extract(file, [file], OriginCatalog.BuiltIn, new OriginPolicy { Facts = declared }, CancellationToken.None);

        Assert.Equal(["chat-prod at ?", "deepseek-chat at https://api.deepseek.com", "? at eu.llm.contoso.example"], uses.Select(Show));
        Assert.Equal(Basis.Declared, uses[1].Endpoint!.Basis);
        Assert.Single(ConfigurationExtractor.Extract(bound, [bound], OriginCatalog.BuiltIn, new OriginPolicy { Facts = declared }, CancellationToken.None));
    }

    [Fact]
    public void What_a_rule_asks_for_counts_as_known()
    {
        var policy = new OriginPolicy
        {
            Rules =
            [
                Rule("hosts", new Condition.Test(Dimension.Host, new Operand.Wildcards(["*.relay.contoso.com"]), Quantifier.Default)),
                Rule("models", new Condition.All([new Condition.Test(Dimension.Model, new Operand.Models([ModelPattern.Parse("*"), ModelPattern.Parse("frobnicator-*")]), Quantifier.Default)])),
            ],
        };
        var file = Base("""{ "Relay": "https://eu.relay.contoso.com", "Other": "https://eu.contoso.com", "A": { "Model": "frobnicator-2" }, "B": { "Model": "standard-2" } }""");

        var uses = ConfigurationExtractor.Extract(file, [file], OriginCatalog.BuiltIn, policy, CancellationToken.None);

        Assert.Equal(["frobnicator-2 at ?", "? at eu.relay.contoso.com"], uses.Select(Show));

        static Rule Rule(string id, Condition when) => new() { Id = id, Verdict = Verdict.Deny, When = when };
    }

    [Fact]
    public void An_id_and_a_name_that_spell_the_model_differently_both_count()
    {
        Assert.Equal(["gpt-4o at ?"], UsesIn("""{ "Models": [ { "Id": "gpt-4o", "Name": "GPT-4o" } ] }"""));
        Assert.Equal(["gpt-4o at ?", "deepseek-chat at ?"], UsesIn("""{ "Models": [ { "Id": "gpt-4o", "Name": "deepseek-chat" } ] }"""));
        Assert.Equal(["gpt-4o at ?"], UsesIn("""{ "Models": [ { "Name": "the-good-one", "Id": "gpt-4o" } ] }"""));
    }

    [Fact]
    public void A_large_file_is_read_in_the_order_of_its_text()
    {
        var items = string.Join(", ", Enumerable.Range(0, 5_000).Select(i => $$"""{ "Id": "gpt-4o", "Name": "n{{i}}", "Endpoint": "https://r{{i}}.openai.azure.com" }"""));

        var uses = UsesIn($$"""{ "Models": [ {{items}} ] }""");

        Assert.Equal(Enumerable.Range(0, 5_000).Select(i => $"gpt-4o at r{i}.openai.azure.com"), uses);
    }

    [Fact]
    public void Addresses_that_weights_are_fetched_from() => Assert.Equal(
        [
            "microsoft/Phi-4-mini-instruct-onnx at ?", "Qwen3-14B-Q4_K_M.gguf at ?", "all-MiniLM-L6-v2.onnx at ?", "someone/nobody-knows-this-7-GGUF at ?",
        ],
        UsesIn(Data("""
        { "Groups": [
          { "Id": "40c41664", "Url": "https://huggingface.co/microsoft/Phi-4-mini-instruct-onnx/tree/main/gpu/int4", "ReadmeUrl": "https://huggingface.co/microsoft/Phi-4-mini-instruct/blob/main/README.md" },
          { "Name": "Qwen 3", "DownloadUrl": "https://models.contoso.example/files/Qwen3-14B-Q4_K_M.gguf?download=true", "LicenseUrl": "https://huggingface.co/Qwen/Qwen3-14B/blob/main/LICENSE" },
          { "Files": [ "https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2/resolve/main/all-MiniLM-L6-v2.onnx" ] },
          { "Url": "https://huggingface.co/someone/nobody-knows-this-7-GGUF/resolve/main/a.gguf" },
          { "Url": "https://huggingface.co/someone/fonts/resolve/main/letters.onnx", "DocsUrl": "https://huggingface.co/Qwen/Qwen3-14B/tree/main" },
          { "Url": "https://huggingface.co/Qwen/Qwen3-14B", "Docs": [ "https://huggingface.co/Qwen/Qwen3-14B/tree/main" ] } ] }
        """)));

    [Fact]
    public void A_page_of_a_hub_beside_the_same_name() => Assert.Equal(
        ["sentence-transformers/all-MiniLM-L6-v2 at ?"], UsesIn(Data("""
        { "Kinds": [
          { "Id": "all-MiniLM-L6-v2", "Name": "MiniLM", "Url": "https://huggingface.co/sentence-transformers/all-MiniLM-L6-v2" },
          { "Id": "7", "Name": "Qwen", "Url": "https://huggingface.co/Qwen/Qwen3-14B" },
          { "Id": "phi-4", "DocsUrl": "https://huggingface.co/microsoft/phi-4", "Url": "https://huggingface.co/Qwen" } ] }
        """)));

    [Fact]
    public void Where_weights_are_fetched_is_no_endpoint_of_the_model_beside_it() => Assert.Equal(
        ["eleven_turbo_v2 at ?", "gpt-4o at models.contoso.example"], UsesIn("""
        { "Voices": [ { "Model": "eleven_turbo_v2", "PreviewUrl": "https://storage.googleapis.com/contoso/voices/aria.mp3" },
                      { "Model": "gpt-4o", "Url": "https://models.contoso.example/v1" } ] }
        """));

    [Fact]
    public void A_table_of_models_in_a_file_of_data() => Assert.Equal(
        ["gpt-4o at ?", "claude-3-opus-20240229 at ?", "deepseek-chat at ?"], UsesIn(Data("""
        [ { "Model": "gpt-4o", "Rate": 1.5 }, { "Model": "claude-3-opus-20240229", "Rate": 2 }, { "Model": "deepseek-chat", "Tags": [ "text" ] }, { "Model": "standard" } ]
        """)));

    [Fact]
    public void A_table_of_named_models_in_a_file_of_data() => Assert.Equal(
        ["Qwen/Qwen2-7B at ?", "deepseek-ai/deepseek-llm-7b-chat at ?", "meta-llama/Llama-2-7b-hf at ?"], UsesIn(Data("""
        [ { "models": { "Qwen2-7B": { "DEFAULT": "Qwen/Qwen2-7B" }, "DeepSeek-7B": { "DEFAULT": "deepseek-ai/deepseek-llm-7b-chat" } }, "template": "qwen" },
          { "models": { "LLaMA2-7B": { "DEFAULT": "meta-llama/Llama-2-7b-hf" } } } ]
        """)));

    [Theory]
    [InlineData("""[ { "request": { "model": "gpt-4o" } }, { "response": { "model": "gpt-4o-2024-08-06" } } ]""")]
    [InlineData("""[ { "Model": "gpt-4o" }, { "Model": "gpt-4o" }, { "Model": "gpt-4o" } ]""")]
    [InlineData("""[ { "Model": "X200" }, { "Model": "o1" }, { "Model": "solar" }, { "Model": "falcon" } ]""")]
    [InlineData("""{ "models": { "A": { "path": "src/a" }, "B": { "path": "src/b" }, "C": { "path": "src/c" } } }""")]
    public void No_table_of_models(string text) => Assert.Empty(UsesIn(Data(text)));

    [Theory]
    [InlineData("""{ "Chat": { "FreeModel": { "Items": [ { "Model": [ "gpt-3.5-turbo-0125" ], "Limit": 2 } ] } } }""", "gpt-3.5-turbo-0125 at ?")]
    [InlineData("""{ "ENV_COMPLETION_MODEL_OPEN_AI": "gpt-4o" }""", "gpt-4o at ?")]
    [InlineData("""{ "Deployment_Azure_OpenAI": "gpt-4o-mini" }""", "gpt-4o-mini at ?")]
    public void Keys_of_models_that_say_more(string text, string use) => Assert.Equal([use], UsesIn(text));

    private static ConfigurationFile Data(string text) => File("/app/models.json", text) with { IsOfApplication = false };
}
