using System.Text;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Cli.ConfigurationFormats;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli;

/// <summary>Values are written back into every format of settings, and nothing else in the file changes.</summary>
public sealed class SettingWriterTests
{
    private const string OldHost = "https://api.deepseek.com/v1";
    private const string OldModel = "deepseek-chat";
    private const string NewHost = "http://localhost:11434/v1";
    private const string NewModel = "deepseek-v3:671b";

    /// <summary>A file with a denied pair, as a team would write it.</summary>
    public static TheoryData<string, string> Files => new()
    {
        { "src/appsettings.json", "{\r\n  // chat\r\n  \"AI\": { \"Endpoint\": \"https://api.deepseek.com/v1\", \"Model\": \"deepseek-chat\", },\r\n}\r\n" },
        { "src/Properties/launchSettings.json", "{ \"profiles\": { \"http\": { \"environmentVariables\": { \"AI__Endpoint\": \"https://api.deepseek.com/v1\", \"AI__Model\": \"deepseek-chat\" } } } }" },
        { ".env", "# chat\nexport DEEPSEEK_BASE_URL=\"https://api.deepseek.com/v1\"   # theirs\nDEEPSEEK_MODEL='deepseek-chat'\n\nOTHER=1" },
        { "deploy/prod.env", "DEEPSEEK_BASE_URL = https://api.deepseek.com/v1 # theirs\r\nDEEPSEEK_MODEL=${DEEPSEEK_MODEL:-deepseek-chat}\r\n" },
        { "docker-compose.yml", "services:\n  api:\n    environment:\n      OPENAI_API_BASE: \"https://api.deepseek.com/v1\"   # theirs\n      OPENAI_MODEL: 'deepseek-chat'\n" },
        { "docker-compose.override.yml", "services:\n  api:\n    environment:\n      - OPENAI_API_BASE=https://api.deepseek.com/v1\n      - OPENAI_MODEL=deepseek-chat\n" },
        { "docker-compose.shared.yml", "x-ai: &ai\n  OPENAI_API_BASE: https://api.deepseek.com/v1\n  OPENAI_MODEL: deepseek-chat\nservices:\n  a:\n    environment: *ai\n  b:\n    environment: *ai\n" },
        { "k8s/config.yaml", "apiVersion: v1\nkind: ConfigMap\ndata:\n  appsettings.json: |\n    { \"AI\": { \"Endpoint\": \"https://api.deepseek.com/v1\", \"Model\": \"deepseek-chat\" } }\n" },
        { "web.config", "<configuration>\n  <appSettings>\n    <!-- chat -->\n    <add key=\"DeepSeek:Endpoint\" value=\"https://api.deepseek.com/v1\" />\n    <add value='deepseek-chat' key='DeepSeek:Model'/>\n  </appSettings>\n</configuration>" },
        { "src/app.config", "<configuration><connectionStrings><add name=\"chat\" connectionString=\"Endpoint=https://api.deepseek.com/v1;Key=k;Model=deepseek-chat\" /></connectionStrings></configuration>" },
        { "src/Strings.resx", "<root>\n  <data name=\"DeepSeekEndpoint\" xml:space=\"preserve\"><value>https://api.deepseek.com/v1</value></data>\n  <data name=\"DeepSeekModel\" xml:space=\"preserve\">\n    <value>deepseek-chat</value>\n  </data>\n</root>" },
        { "src/App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\">\n  <PropertyGroup>\n    <DeepSeekEndpoint>https://api.deepseek.com/v1</DeepSeekEndpoint>\n    <DeepSeekModel>deepseek-chat</DeepSeekModel>\n  </PropertyGroup>\n</Project>" },
        { "chat.http", "@host = https://api.deepseek.com/v1\n@model = deepseek-chat\n\nPOST {{host}}/chat/completions\nContent-Type: application/json\n\n{ \"model\": \"{{model}}\" }\n" },
        { "Dockerfile", "FROM scratch\nENV OPENAI_API_BASE=https://api.deepseek.com/v1 \\\n    OPENAI_MODEL=\"deepseek-chat\"\n" },
    };

    [Theory, MemberData(nameof(Files))]
    public void What_is_denied_in_settings_is_mended_in_place(string path, string text)
    {
        using var tool = new Tool();
        tool.Write("model-origin.json", $$"""
            { "version": 1, "rules": [ { "id": "r", "when": { "operator.country": "CN" }, "verdict": "deny", "because": "Because of the test.",
              "replaceWith": [ { "model": "{{NewModel}}", "endpoint": "{{NewHost}}" } ] } ] }
            """);
        var file = tool.Write(path, "");
        File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        var fix = tool.Run("fix", ".");

        Assert.True(fix.Exit == 0, fix.Output + fix.Error);
        var expected = text.Replace(OldHost, NewHost).Replace(OldModel, NewModel);
        Assert.Equal([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(expected)], File.ReadAllBytes(file));
        Assert.Equal(0, tool.Run("scan", ".").Exit);
        Assert.Equal("0 mended in 0 files, 0 left", tool.Run("fix", ".").Lines[^1]);
    }

    /// <param name="old">Also the characters that are to be replaced.</param>
    [Theory]
    [InlineData("a.yml", "models:\n  - model: old-model\n", "old-model", "@cf/meta/llama")]          // no plain scalar begins so
    [InlineData("a.yml", "models:\n  - model: old-model\n", "old-model", "new # model")]             // would be a comment
    [InlineData("a.yml", "run: |\n  ollama pull old-model\n", "old-model", "new;reboot")]            // another command
    [InlineData(".env", "MODEL=\"old-model\"\n", "old-model", "new\"model")]                         // would end the value
    [InlineData(".env", "MODEL=${MODEL:-old-model}\n", "old-model", "new}model")]
    [InlineData(".env", "MODEL=old-model\n", "old-model", "$HOME")]                                  // another variable
    [InlineData("Dockerfile", "ENV MODEL=old-model\n", "old-model", "new model")]
    [InlineData("a.csproj", "<Project><PropertyGroup><M>old-model</M></PropertyGroup></Project>", "old-model", "$(Model)")]
    [InlineData("app.config", "<configuration><connectionStrings><add name=\"c\" connectionString=\"Model=old-model;Key=k\" /></connectionStrings></configuration>", "old-model", "new;Key=x")]
    [InlineData("a.json", "{ \"a\": \"old-model\", }, {", "old-model", "new")]                       // cannot be read to its end
    [InlineData(".env", "# old-model\nMODEL=x\n", "old-model", "new")]                               // a comment
    [InlineData("a.txt", "old-model", "old-model", "new")]
    public void What_cannot_be_written_without_loss_is_left(string path, string text, string old, string value)
    {
        var span = new TextSpan(text.IndexOf(old, StringComparison.Ordinal), old.Length);
        Assert.Null(SettingWriter.Write(path, SourceText.From(text), span, old, value, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("a.json", "{ \"Model\": \"old\\u002dmodel\" }", "old\\u002dmodel", "a\"b", "{ \"Model\": \"a\\\"b\" }")]
    [InlineData("app.config", "<configuration><appSettings><add key=\"Model\" value=\"old&#45;model\" /></appSettings></configuration>", "old&#45;model", "a&b", "<configuration><appSettings><add key=\"Model\" value=\"a&amp;b\" /></appSettings></configuration>")]
    [InlineData("a.yml", "Model: \"old\\u002dmodel\"\n", "old\\u002dmodel", "new-model", "Model: \"new-model\"\n")]
    public void Values_with_escapes_are_spelt_for_their_format(string path, string text, string written, string value, string expected)
    {
        var source = SourceText.From(text);
        var span = new TextSpan(text.IndexOf(written, StringComparison.Ordinal), written.Length);
        Assert.Equal(expected, source.WithChanges(SettingWriter.Write(path, source, span, "old-model", value, TestContext.Current.CancellationToken)!.Value).ToString());
    }
}
