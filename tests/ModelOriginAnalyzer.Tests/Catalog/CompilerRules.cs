extern alias Compiler;

using System.Text.Json;
using Compiler::ModelOriginAnalyzer.CatalogCompiler;
using ModelOriginAnalyzer.Catalog;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>
/// Rule files in memory. In a file of a refusal test, <c>[|...|]</c> marks the characters at whose beginning the one expected mistake
/// is reported.
/// </summary>
internal static class CompilerRules
{
    public const string Sourced = """ "source": "https://example.org/page", "checked": "2026-08-15" """;

    /// <summary>A sound organization with a family and an endpoint, to be changed by a test.</summary>
    public static readonly string Acme = $$"""
        {
          "organization": { "name": "Acme", "aliases": ["acme-ai"], "country": "DE", {{Sourced}} },
          "regions": { "labels": { "middle-1": "DE" }, {{Sourced}} },
          "families": [
            {{Family("falconet", "")}},
            {{Family("falconet-next", """ "lineage": { "knowledge": "complete", "ancestors": [ { "family": "falconet", "via": "fine-tune", "source": "set:row", "checked": "2026-01-01" } ] }, """)}}
          ],
          "endpoints": [ {{Endpoint("api.acme.example.net", "")}} ]
        }
        """;

    public static readonly string AcmeSdk = $$"""
        {
          "package": "Acme.Client", "assemblies": ["Acme.Client"],
          "clients": [ { "type": "Acme.Client.Chat", "defaultEndpoint": "https://api.acme.example.net/v1", "presumedOperator": "Acme", "presumedHosting": "vendor" } ],
          "positions": [ { "type": "Acme.Client.Chat", "member": ".ctor", "parameter": "model", "role": "model", "task": "chat" } ],
          "constants": [ { "type": "Acme.Client.Models", "member": "Falconet", "model": "falconet-7b" } ],
          {{Sourced}}
        }
        """;

    public const string Preset = """
        {
          "version": 1,
          "preset": { "status": "proposal", "effective": null, "source": "https://example.org/law", "checked": "2026-08-15" },
          "rules": [ { "id": "no-acme", "when": { "operator": "Acme" }, "verdict": "deny", "because": "A test.", "from": "2027-01-01", "until": "2027-12-31" } ]
        }
        """;

    /// <param name="keys">More keys, with a comma at the end; one that stands in the default text too replaces it.</param>
    public static string Family(string name, string keys) => Object(
        keys,
        ("name", $"\"{name}\""),
        ("match", $"[\"{name}\"]"),
        ("task", "\"chat\""),
        ("weights", "\"open\""),
        ("license", "\"MIT\""),
        ("licenseUse", "\"commercial\""),
        ("lineage", """{ "knowledge": "complete", "ancestors": [] }"""),
        ("source", "\"https://example.org/page\""),
        ("checked", "\"2026-08-15\""),
        ("examples", $"[\"{name}\"]"),
        ("nearMisses", """["quite-another-thing"]"""));

    public static string Endpoint(string host, string keys) => Object(
        keys,
        ("host", $"\"{host}\""),
        ("hosting", "\"vendor\""),
        ("source", "\"https://example.org/page\""),
        ("checked", "\"2026-08-15\""),
        ("examples", $"[\"https://{host.Replace("*", "x").Replace("{region}", "middle-1")}/v1\"]"),
        ("nearMisses", """["https://docs.example.net"]"""));

    public static string Organization(string name, string keys = "", string families = "", string endpoints = "", string regions = "") => $$"""
        { "organization": {{Object(keys, ("name", $"\"{name}\""), ("country", "\"US\""), ("source", "\"https://example.org/page\""), ("checked", "\"2026-08-15\""))}},
          {{regions}} "families": [ {{families}} ], "endpoints": [ {{endpoints}} ] }
        """;

    public static CatalogCompilation Compile(params (RuleFileKind Kind, string Name, string Content)[] files) =>
        CatalogCompilation.Compile(files.Select(file => new RuleFile($"rules/{file.Name}.json", file.Kind, file.Content)));

    /// <summary>Compiles organization files named a.json, b.json, ...</summary>
    public static CatalogCompilation Compile(params string[] organizations) =>
        Compile([.. organizations.Select((content, i) => (RuleFileKind.Organization, ((char)('a' + i)).ToString(), content))]);

    public static OriginCatalog Sound(CatalogCompilation compilation)
    {
        Assert.Empty(compilation.Errors);
        return OriginCatalog.Load(new MemoryStream(compilation.Image!));
    }

    /// <summary>One mistake, at the mark.</summary>
    public static void AssertRefused(CatalogMistake mistake, string message, params string[] organizations) =>
        AssertRefused(mistake, message, [.. organizations.Select((content, i) => (RuleFileKind.Organization, ((char)('a' + i)).ToString(), content))]);

    public static void AssertRefused(CatalogMistake mistake, string message, params (RuleFileKind Kind, string Name, string Content)[] files)
    {
        var expected = "";
        for (var i = 0; i < files.Length; i++)
        {
            var mark = files[i].Content.IndexOf("[|", StringComparison.Ordinal);
            if (mark < 0) continue;

            Assert.Equal("", expected);
            var before = files[i].Content[..mark];
            var line = before.Count(c => c == '\n') + 1;
            expected = $"rules/{files[i].Name}.json({line},{mark - before.LastIndexOf('\n')})";
            files[i].Content = WithoutMark(files[i].Content);
        }

        var compilation = Compile(files);
        Assert.Null(compilation.Image);
        Assert.Equal([$"{expected}: error CAT{(int)mistake:D3}: {message}"], compilation.Errors.Select(e => e.ToString()));
    }

    private static string Object(string keys, params (string Key, string Value)[] defaults)
    {
        using var written = JsonDocument.Parse("{" + WithoutMark(keys) + "}", new JsonDocumentOptions { AllowTrailingCommas = true });
        var names = written.RootElement.EnumerateObject().Select(p => p.Name).ToHashSet();
        return "{ " + keys + string.Join(", ", defaults.Where(d => !names.Contains(d.Key)).Select(d => $"\"{d.Key}\": {d.Value}")) + " }";
    }

    private static string WithoutMark(string text) => text.Replace("[|", "").Replace("|]", "");
}
