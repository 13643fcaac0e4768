using System.Text.Json;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli.Scanning;

/// <summary>Words, names and links that look like ids or hosts, as values that mean something else and in comments, in files of every format: nothing is said.</summary>
public sealed class LookAlikeSettingsTests : IDisposable
{
    private static readonly string[] LookAlikes =
    [
        "sonar", "command", "orca", "mercury", "phi coefficient", "a llama farm", "Claude Monet", "o1 visa", "flux capacitor", "nova scotia", "e5-2690", "gpt partition table", "kimi no na wa", "yi",
        "https://platform.openai.com/docs/models", "https://github.com/deepseek-ai/DeepSeek-V3", "https://www.deepseek.com/blog", "docs.mistral.ai", "deepseek.example.org", "api.deepseek.com.contoso.example",
    ];

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    public static TheoryData<string, string, string, string> Formats => new()
    {
        { "notes.env", "", "# {0}\nLABEL_{1}=\"{0}\"\n", "" },
        { "docker-compose.yml", "services:\n  web:\n    image: contoso/web\n    environment:\n", "      LABEL_{1}: \"{0}\"   # {0}\n", "" },
        { "config.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {{ name: notes }}\ndata:\n", "  label.{1}: \"{0}\"\n", "" },
        { "appsettings.json", "{{ \"A\": 1", ",\n  // {0}\n  \"Label{1}\": \"{0}\"", "}}" },
        { "other.json", "{{ \"A\": 1", ",\n  \"note{1}\": \"{0}\"", "}}" },
        { "web.config", "<configuration><appSettings>", "<!-- {0} --><add key=\"Label{1}\" value=\"{0}\" />\n", "</appSettings></configuration>" },
        { "Texts.resx", "<root>", "<data name=\"Label{1}\"><value>{0}</value><comment>{0}</comment></data>\n", "</root>" },
        { "Dockerfile", "FROM alpine\n", "# {0}\nENV LABEL_{1}=\"{0}\"\nLABEL note{1}=\"{0}\"\n", "" },
        { "calls.http", "", "# {0}\n@label{1}={0}\n", "GET https://contoso.example/\n" },
        { "App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup>", "<Label{1}>{0}</Label{1}>\n", "</PropertyGroup></Project>" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_only_looks_like_one_is_passed_over(string path, string head, string entry, string end)
    {
        var none = System.Globalization.CultureInfo.InvariantCulture;
        var entries = LookAlikes.Select((text, index) => string.Format(none, entry, text, index));
        _tool.Write(path, string.Format(none, head) + string.Concat(entries) + string.Format(none, end));

        var found = JsonDocument.Parse(_tool.Run("scan", ".", "--format", "json", "--all").Output).RootElement;

        Assert.Equal("[]", found.GetProperty("uses").GetRawText());
        Assert.Equal("[]", found.GetProperty("incomplete").GetRawText());
    }
}
