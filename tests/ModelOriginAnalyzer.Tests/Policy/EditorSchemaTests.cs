using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using ModelOriginAnalyzer.Tests.Contracts;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Policy;

/// <summary>The schemas as VS Code's own JSON service reads them. Skipped where there is no node or the service cannot be installed.</summary>
public sealed partial class EditorSchemaTests
{
    private static readonly string s_policy = File.ReadAllText(Repository.PathOf("rules", "policy.schema.json"));
    private static readonly string s_tests = File.ReadAllText(Repository.PathOf("rules", "tests.schema.json"));

    [Fact]
    public void Reader_and_editor_agree_about_every_dimension_in_every_form()
    {
        List<string> documents = [.. PolicyDocuments.Valid, .. PolicyDocuments.Refused];
        var problems = JsonService.Ask(s_policy, documents).GetProperty("problems").EnumerateArray().Select(messages => messages.GetArrayLength() > 0).ToList();

        Assert.True(documents.Count > 200);
        for (var i = 0; i < documents.Count; i++)
        {
            Assert.True(problems[i] == (PolicyText.Read(PolicyText.File(documents[i])).Policy is null), $"{documents[i]}: the editor {(problems[i] ? "refuses" : "takes")} it, the reader does not.");
        }
    }

    [Fact]
    public void Every_policy_and_every_test_file_of_the_repository_is_taken()
    {
        static List<string> Texts(string suffix, params string[] folders) => [.. folders.SelectMany(folder => Directory.GetFiles(Repository.PathOf(folder.Split('/')), "*" + suffix)).Select(path => AddressOfSchema().Replace(File.ReadAllText(path), ""))];
        var policies = Texts(".json", "rules/presets", "docs/cookbook").Except(Texts(".tests.json", "rules/presets", "docs/cookbook")).ToList();
        var tests = Texts(".tests.json", "rules/presets", "docs/cookbook");

        Assert.All(JsonService.Ask(s_policy, policies).GetProperty("problems").EnumerateArray(), messages => Assert.Equal("[]", messages.ToString()));
        Assert.All(JsonService.Ask(s_tests, tests).GetProperty("problems").EnumerateArray(), messages => Assert.Equal("[]", messages.ToString()));
    }

    [Theory]
    [InlineData("""{ "tests": [ { "given": { "modle": "x" }, "expect": { "verdict": "deny" } } ] }""")]
    [InlineData("""{ "tests": [ { "given": { "model": "x" }, "expect": { "verdict": "denied" } } ] }""")]
    [InlineData("""{ "tests": [ { "given": { "model": "x" }, "expect": { } } ] }""")]
    [InlineData("""{ "tests": [ { "given": { "facts": { "hosting": "clowd" } }, "expect": { "verdict": "deny" } } ] }""")]
    [InlineData("""{ "tests": [ { "given": { "facts": { "developer.country": "PRC" } }, "expect": { "verdict": "deny" } } ] }""")]
    public void A_slip_in_a_test_file_is_seen_while_it_is_written(string text) => Assert.NotEqual("[]", JsonService.Ask(s_tests, [text]).GetProperty("problems")[0].ToString());

    [Fact]
    public void Completion_offers_what_is_valid_at_the_place()
    {
        (string Marked, string Offered)[] positions =
        [
            ("""{ "$$" }""", "exceptionPolicy"),
            ("""{ "version": 1, "default": "$$" }""", "deny"),
            ("""{ "version": 1, "extends": ["$$"] }""", "preset:us-ndaa-1532"),
            ("""{ "version": 1, "unknown": { "unlisted": "$$" } }""", "ignore"),
            ("""{ "version": 1, "rules": [ { "$$" } ] }""", "because"),
            ("""{ "version": 1, "rules": [ { "verdict": "$$" } ] }""", "info"),
            ("""{ "version": 1, "rules": [ { "when": { "$$" } } ] }""", "operator.country"),
            ("""{ "version": 1, "rules": [ { "when": { "operator.country": "$$" } } ] }""", "@prc"),
            ("""{ "version": 1, "rules": [ { "when": { "deployedIn": ["$$"] } } ] }""", "US"),
            ("""{ "version": 1, "rules": [ { "when": { "developer": "$$" } } ] }""", "Mistral AI"),
            ("""{ "version": 1, "rules": [ { "when": { "family": { "not": "$$" } } } ] }""", "deepseek-v3"),
            ("""{ "version": 1, "rules": [ { "when": { "sdk": "$$" } } ] }""", "OllamaSharp"),
            ("""{ "version": 1, "rules": [ { "when": { "hosting": ["$$"] } } ] }""", "self-hosted"),
            ("""{ "version": 1, "rules": [ { "when": { "lineage": { "via": "$$" } } } ] }""", "output-distill"),
            ("""{ "version": 1, "exceptions": [ { "$$" } ] }""", "approvedBy"),
        ];
        var offered = JsonService.Ask(s_policy, [], [.. positions.Select(position => position.Marked)]).GetProperty("completions").EnumerateArray().ToList();

        for (var i = 0; i < positions.Length; i++)
        {
            Assert.Contains(positions[i].Offered, offered[i].EnumerateArray().Select(label => label.GetString()!.Trim('"')));
        }
    }

    [Fact]
    public void Hover_tells_what_a_key_means()
    {
        (string Marked, string Told)[] positions =
        [
            ("""{ "def$$ault": "deny" }""", "The verdict where no rule holds"),
            ("""{ "rules": [ { "be$$cause": "b" } ] }""", "The reason, as whoever meets the rule should read it"),
            ("""{ "rules": [ { "when": { "deployed$$In": "US" } } ] }""", "Where the project is deployed"),
            ("""{ "rules": [ { "when": { "host$$ing": "cloud" } } ] }""", "Who runs the inference"),
            ("""{ "exceptions": [ { "un$$til": "2027-01-01" } ] }""", "Last day on which it holds"),
            ("""{ "facts": { "aliases": [ { "mo$$del": "x", "is": "y" } ] } }""", "The name as code and configuration spell it"),
        ];
        var told = JsonService.Ask(s_policy, [], [], [.. positions.Select(position => position.Marked)]).GetProperty("hovers").EnumerateArray().ToList();

        for (var i = 0; i < positions.Length; i++) Assert.Contains(positions[i].Told, told[i].GetString());
    }

    // The service would go and load it.
    [GeneratedRegex("\"\\$schema\": \"[^\"]*\",")]
    private static partial Regex AddressOfSchema();
}

/// <summary>VS Code's JSON service in a process of node, installed by name beside the tests.</summary>
internal static class JsonService
{
    private static readonly Lazy<string?> s_folder = new(Install);

    public static JsonElement Ask(string schema, IReadOnlyList<string> documents, IReadOnlyList<string>? completions = null, IReadOnlyList<string>? hovers = null)
    {
        Assert.SkipWhen(s_folder.Value is null, "There is no node here, or vscode-json-languageservice cannot be installed.");

        var question = JsonSerializer.Serialize(new { schema, documents, completions = completions ?? [], hovers = hovers ?? [] });
        return JsonDocument.Parse(Run("node", "ask.mjs", s_folder.Value!, question) ?? throw new InvalidOperationException("The JSON service gave no answer.")).RootElement;
    }

    private static string? Install()
    {
        var source = Repository.PathOf("tests", "ModelOriginAnalyzer.Tests", "Policy", "JsonService");
        var folder = Path.Combine(AppContext.BaseDirectory, "json-service");
        Directory.CreateDirectory(folder);
        foreach (var file in new[] { "package.json", "package-lock.json", "ask.mjs" }) File.Copy(Path.Combine(source, file), Path.Combine(folder, file), overwrite: true);
        if (Directory.Exists(Path.Combine(folder, "node_modules", "vscode-json-languageservice"))) return folder;

        return Run("npm", "ci --ignore-scripts --no-audit --no-fund", folder, "") is null ? null : folder;
    }

    /// <summary>What the program writes; null if it is not there or fails.</summary>
    private static string? Run(string program, string arguments, string folder, string input)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;   // no such program
        }
    }
}
