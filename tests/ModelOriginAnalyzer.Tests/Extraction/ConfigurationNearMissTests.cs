using ModelOriginAnalyzer.Extraction;
using Xunit;
using static ModelOriginAnalyzer.Tests.Extraction.ConfigurationFiles;

namespace ModelOriginAnalyzer.Tests.Extraction;

/// <summary>What looks like a model or an endpoint and is none, and pairs that do not belong together.</summary>
public sealed class ConfigurationNearMissTests
{
    [Theory]
    [InlineData("""{ "Logging": { "LogLevel": { "Default": "Information", "OpenAI": "Debug", "deepseek-chat": "Warning" } }, "AllowedHosts": "*" }""")]
    [InlineData("""{ "AllowedHosts": "api.deepseek.com;localhost" }""")]
    [InlineData("""{ "AllowedHosts": "api.deepseek.com" }""")]
    [InlineData("""{ "AllowedOrigins": [ "https://api.deepseek.com", "http://localhost:5015" ] }""")]
    [InlineData("""{ "Cors": { "Url": "https://api.deepseek.com" } }""")]
    [InlineData("""{ "ConnectionStrings": { "Default": "Server=localhost;Database=phi;User Id=sa;Model=o1" } }""")]
    [InlineData("""{ "ConnectionStrings": { "Bus": "Endpoint=sb://contoso.servicebus.windows.net/;SharedAccessKeyName=x;SharedAccessKey=y" } }""")]
    [InlineData("""{ "ConnectionStrings": { "Config": "Endpoint=https://contoso.azconfig.io;Id=x;Secret=y" } }""")]
    [InlineData("""{ "ConnectionStrings": { "Mongo": "mongodb://localhost:27017/solar" } }""")]
    [InlineData("""{ "Printer": { "Model": "X200", "Url": "http://printer.local" } }""")]
    [InlineData("""{ "Inverter": { "Model": "solar", "Url": "http://inverter.local" } }""")]
    [InlineData("""{ "Samsung": { "Model": "QN90", "Endpoint": "http://tv.local:8001" } }""")]
    [InlineData("""{ "Camera": { "Model": "o1", "Host": "cam.contoso.com" } }""")]
    [InlineData("""{ "Car": { "Model": "Tesla Model S", "Name": "falcon" } }""")]
    [InlineData("""{ "Serilog": { "WriteTo": [ { "Name": "Seq", "Args": { "serverUrl": "http://localhost:5341" } } ], "Using": [ "Serilog.Sinks.Seq" ] } }""")]
    [InlineData("""{ "Kestrel": { "Endpoints": { "Http": { "Url": "http://localhost:5000" }, "Https": { "Url": "https://localhost:5001" } } } }""")]
    [InlineData("""{ "Urls": "http://localhost:5000", "PathBase": "/app" }""")]
    [InlineData("""{ "Links": { "Docs": "https://api-docs.deepseek.com/", "Help": "https://platform.openai.com/docs" } }""")]
    [InlineData("""{ "DeepSeek": { "DocsUrl": "https://api.deepseek.com/docs", "HelpUrl": "https://api.deepseek.com/help" } }""")]
    [InlineData("""{ "BlockedModels": [ "deepseek-chat", "qwen-max" ], "DeniedEndpoints": [ "https://api.deepseek.com" ] }""")]
    [InlineData("""{ "Ai": { "Blocked": { "Models": [ "deepseek-chat" ], "Url": "https://api.deepseek.com" } } }""")]
    [InlineData("""{ "Description": "Uses deepseek-chat at https://api.deepseek.com", "Note": "https://api.deepseek.com is down" }""")]
    [InlineData("""{ "Feature": { "deepseek-chat": true, "gpt-4o": false } }""")]
    [InlineData("""{ "Provider": "deepseek-chat", "Kind": "gpt-4o" }""")]
    [InlineData("""{ "AI": { "Endpoint": "", "Model": "", "Deployment": null } }""")]
    [InlineData("""{ "AI": { "Endpoint": "<your-endpoint>", "Model": "<your-model>" } }""")]
    [InlineData("""{ "AI": { "Endpoint": "https://<resource>.contoso.com", "DeploymentName": "your-deployment-here" } }""")]
    [InlineData("""{ "AI": { "Endpoint": "${AI_ENDPOINT}", "Model": "{{model}}" } }""")]
    [InlineData("""{ "AI": { "Endpoint": "https://your-endpoint-here/v1", "Model": "#{Model}#" } }""")]
    [InlineData("""{ "AzureAISearch": { "Endpoint": "https://contoso.search.windows.net" }, "OpenAISearch": { "Url": "https://search.contoso.com" } }""")]
    [InlineData("""{ "AI": { "Endpoint": "https://gateway.contoso.com" }, "OllamaPlugin": { "Url": "http://localhost:5000" } }""")]
    [InlineData("""{ "OpenAI": { "RedirectUrl": "https://app.contoso.com/signin", "ApiKey": "x", "Note": "https://wiki.contoso.com" } }""")]
    [InlineData("""{ "OpenAI": { "ApiKey": "sk-x", "Model": "nobody-knows-this-7" } }""")]
    [InlineData("""{ "PricingModel": "command", "Endpoint": "https://api.contoso.com" }""")]
    [InlineData("""{ "Deployment": "production", "Environment": "eu", "Model": "standard" }""")]
    [InlineData("""{ "Mail": { "To": "ops@api.deepseek.com", "Host": "smtp.contoso.com" } }""")]
    [InlineData("""[ 1, "deepseek-chat", "https://example.com" ]""")]
    [InlineData("\"deepseek-chat\"")]
    [InlineData("{ }")]
    [InlineData("")]
    public void Silent(string text) => Assert.Empty(UsesIn(text));

    [Fact]
    public void A_file_without_addresses_and_models_is_not_taken_apart()
    {
        Assert.False(ConfigurationTriggers.Has(Base("""
            { "Logging": { "LogLevel": { "Default": "Information" } }, "AllowedHosts": "*", "ConnectionStrings": { "Default": "Server=db;Database=shop" }, "Pages": [ 1, "two" ] }
            """).Tree.Root));
        Assert.False(ConfigurationTriggers.Has(Base("").Tree.Root));
        Assert.True(ConfigurationTriggers.Has(Base("""{ "A": [ { "B": "https:\u002f/x" } ] }""").Tree.Root));
    }

    [Theory]
    [InlineData("View")]
    [InlineData("Pricing")]
    [InlineData("Threading")]
    public void A_model_of_another_kind_beside_an_API_is_none(string word) => Assert.Equal(["? at api.openai.com"], UsesIn($$"""
        { "OpenAI": { "Endpoint": "https://api.openai.com/v1", "{{word}}Model": "tiered" } }
        """));

    [Fact]
    public void Sections_do_not_lend_each_other_their_endpoint() => Assert.Equal(
        ["gpt-4o at ?", "deepseek-chat at api.deepseek.com"], UsesIn("""
        { "AI": { "OpenAI": { "Model": "gpt-4o" }, "DeepSeek": { "BaseUrl": "https://api.deepseek.com", "Model": "deepseek-chat" } } }
        """));

    [Fact]
    public void An_endpoint_alone_in_one_section_is_not_another_sections() => Assert.Equal(["gpt-4o at ?", "? at api.deepseek.com"], UsesIn("""
        { "AI": { "DeepSeek": { "BaseUrl": "https://api.deepseek.com" }, "OpenAI": { "Model": "gpt-4o" } } }
        """));

    [Fact]
    public void The_endpoint_above_in_the_text_is_not_the_one_above_in_the_tree() => Assert.Equal(
        ["deepseek-chat at api.deepseek.com", "gpt-4o at api.openai.com"], UsesIn("""
        { "Models": [ { "Name": "deepseek-chat", "Endpoint": "https://api.deepseek.com" }, { "Name": "gpt-4o", "Endpoint": "https://api.openai.com/v1" } ] }
        """));

    [Fact]
    public void Several_endpoints_that_nothing_tells_apart_are_not_guessed_from() => Assert.Equal(["gpt-4o at ?", "? at api.openai.com", "? at api.deepseek.com"], UsesIn("""
        { "AI": { "PrimaryUrl": "https://api.openai.com", "SecondUrl": "https://api.deepseek.com", "Model": "gpt-4o" } }
        """));

    [Fact]
    public void A_known_host_under_a_key_that_is_no_endpoints_serves_its_own_section_only()
    {
        Assert.Equal(["gpt-4o at ?", "? at api.deepseek.com"], UsesIn("""{ "Probe": "https://api.deepseek.com", "Chat": { "Model": "gpt-4o" } }"""));
        Assert.Equal(["deepseek-chat at api.deepseek.com"], UsesIn("""{ "Chat": { "Api": "https://api.deepseek.com", "Model": "deepseek-chat" } }"""));
    }

    [Fact]
    public void Keys_of_two_vendors_do_not_pair() => Assert.Equal(["gpt-4o at ?", "? at api.deepseek.com"], UsesIn("""
        { "DEEPSEEK_ENDPOINT": "https://api.deepseek.com", "OPENAI_MODEL": "gpt-4o" }
        """));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("null")]
    [InlineData("\"<your-endpoint>\"")]
    [InlineData("\"https://{resource}.contoso.com\"")]
    public void A_place_for_an_endpoint_is_not_filled_from_outside(string value) => Assert.Equal(["gpt-4o at ?", "? at api.deepseek.com"], UsesIn($$"""
        { "AI": { "Endpoint": "https://api.deepseek.com", "Azure": { "Endpoint": {{value}}, "Model": "gpt-4o" } } }
        """));

    [Theory]
    [InlineData("<your-resource>.openai.azure.com")]
    [InlineData("{resource}.openai.azure.com")]
    public void Whose_host_it_is_stands_behind_the_part_that_is_to_be_filled_in(string host) => Assert.Equal(["gpt-4o at " + host], UsesIn($$"""
        { "AI": { "Azure": { "Endpoint": "https://{{host}}/", "Model": "gpt-4o" } } }
        """));

    [Fact]
    public void The_applications_own_address_is_no_endpoint_of_models() => Assert.Equal(["gpt-4o at ?"], UsesIn("""
        { "BaseUrl": "https://shop.contoso.com", "Urls": "http://localhost:5000", "App": { "BaseUrl": "https://app.contoso.com", "OpenAI": { "Model": "gpt-4o" } } }
        """));

    [Fact]
    public void An_unknown_host_in_the_models_own_section_is_its_endpoint() => Assert.Equal(["gpt-4o at gateway.contoso.com", "deepseek-r1:70b at gpu01"], UsesIn("""
        { "Assistant": { "BaseUrl": "https://gateway.contoso.com/v1", "Model": "gpt-4o" }, "Local": { "Url": "http://gpu01:8000", "Model": "deepseek-r1:70b" } }
        """));
}
