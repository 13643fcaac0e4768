using System.Collections.Immutable;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.CodeFixes;
using ModelOriginAnalyzer.Tests.Verifiers;
using ModelOriginAnalyzer.Text;
using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.CodeFixes;

/// <summary>
/// Random fixes of random findings: denied, doubtful and permitted clients in random order, their halves in literals of every kind, in constants
/// and in settings, with whatever line ends, mended by any fix that is offered. After each its finding is gone, no other has come, nothing outside
/// the values has changed, and the code compiles. An entry for the policy or the facts does the same once somebody has filled it in.
/// </summary>
public sealed class RandomFixTests
{
    private const string Local = "http://localhost:11434/v1";
    private const string Policy = """
        { "version": 1, "rules": [
          { "id": "r", "when": { "operator.country": "CN", "hosting": { "not": ["self-hosted"] } }, "verdict": "deny", "because": "Because of the test.",
            "replaceWith": [ { "model": "deepseek-v3", "endpoint": "http://localhost:11434/v1" } ] },
          { "id": "rolling", "when": { "version": "rolling", "operator": "OpenAI" }, "verdict": "warn", "because": "Because of the test." } ] }
        """;

    private static readonly CodeFixProvider[] s_providers = [new ReplaceOriginCodeFixProvider(), new PinModelCodeFixProvider(), new ServeElsewhereCodeFixProvider(), new ReplaceDoubtfulCodeFixProvider()];

    /// <summary>Denied by the first rule, discouraged by the second, perhaps denied, with a host that nobody knows, permitted.</summary>
    private static readonly (string Model, string Endpoint)[] s_pairs =
    [
        ("deepseek-chat", "https://api.deepseek.com/v1"), ("deepseek-v4-pro", "https://api.deepseek.com"), ("qwen-max", "https://dashscope.aliyuncs.com/compatible-mode/v1"),
        ("gpt-4o", "https://api.openai.com/v1"), ("deepseek/deepseek-chat", "https://openrouter.ai/api/v1"), ("deepseek-v3", "https://llm.contoso-internal.com/v1"), ("deepseek-v3", Local),
    ];

    private static readonly Func<string, string>[] s_spellings =
    [
        text => $"\"{text}\"", text => $"@\"{text}\"", text => $"\"\"\"{text}\"\"\"", text => $"$\"{text}\"", text => "\"" + text.Replace("d", "\\u0064") + "\"", text => $"$@\"{text}\"",
        text => $"$\"\"\"{text}\"\"\"", text => $"\"\"\"\n    {text}\n    \"\"\"", text => $"System.Text.Encoding.UTF8.GetString(\"{text}\"u8)",
    ];

    private static readonly Gen<Client> s_client =
        from pair in Gen.Int[0, s_pairs.Length - 1]
        from model in Gen.Int[0, s_spellings.Length - 1]
        from endpoint in Gen.Int[0, s_spellings.Length - 1]
        from constant in Gen.Bool
        from windows in Gen.Bool
        select new Client(s_pairs[pair], model, endpoint, constant, windows);

    [Fact]
    public Task A_fixed_finding_is_gone_no_other_has_come_and_nothing_else_has_changed() => s_client.Array[1, 4].Select(Gen.Int[-1, s_pairs.Length - 1], Gen.Int[0, 99], Gen.Int[0, 99]).SampleAsync(async (clients, settings, choice, way) =>
    {
        using var workspace = new OriginWorkspace();
        var (project, program, json) = ProjectOf(workspace, clients, settings);
        var before = await workspace.DiagnosticsAsync(project);
        if (before.IsEmpty) return;

        var fixable = before[choice % before.Length];
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        foreach (var provider in s_providers.Where(provider => provider.FixableDiagnosticIds.Contains(fixable.Id))) actions.AddRange(await workspace.ActionsAsync(project, fixable, provider));
        Assert.NotEmpty(actions);
        await workspace.ApplyAsync(actions[way % actions.Count]);

        var after = await workspace.DiagnosticsAsync(project);
        Assert.Equal(before.Remove(fixable).Select(diagnostic => diagnostic.Id), after.Select(diagnostic => diagnostic.Id));
        var changed = ChangedLiterals(program, workspace.TextOf(project, "Program.cs")) + ChangedStrings(json, workspace.TextOf(project, "appsettings.json"));
        Assert.InRange(changed, 1, 2);
        Assert.Empty(await workspace.ErrorsAsync(project));
    }, iter: 80, threads: 1);

    [Fact]
    public Task Fix_all_mends_all_and_does_nothing_the_second_time() => s_client.Array[1, 4].Select(Gen.Int[-1, s_pairs.Length - 1], Gen.Int[0, 1]).SampleAsync(async (clients, settings, scope) =>
    {
        using var workspace = new OriginWorkspace();
        var (project, program, json) = ProjectOf(workspace, clients, settings);

        await FixAllAsync(workspace, project, scope);
        var (once, settingsOnce) = (workspace.TextOf(project, "Program.cs"), workspace.TextOf(project, "appsettings.json"));
        await FixAllAsync(workspace, project, scope);

        Assert.Equal((once, settingsOnce), (workspace.TextOf(project, "Program.cs"), workspace.TextOf(project, "appsettings.json")));
        Assert.DoesNotContain(await workspace.DiagnosticsAsync(project), diagnostic => diagnostic.Id is "MOA1001" or "MOA1002" or "MOA1003" or "MOA1004");
        Assert.Empty(await workspace.ErrorsAsync(project));
        ChangedLiterals(program, once);
        ChangedStrings(json, settingsOnce);
    }, iter: 30, threads: 1);

    [Fact]
    public Task An_entry_that_somebody_fills_in_is_the_end_of_its_finding() => s_client.Array[1, 3].Select(Gen.Int[0, 99], Gen.Int[0, 99], Gen.Bool, Gen.Bool, Gen.Bool).SampleAsync(async (clients, choice, way, windows, commented, hasFacts) =>
    {
        var (lineEnd, comment) = (windows ? "\r\n" : "\n", commented ? "// ours\n" : "");
        using var workspace = new OriginWorkspace();
        var (policy, facts) = ((comment + Policy).Replace("\n", lineEnd), (comment + "{\n\t\"version\": 1\n}\n").Replace("\n", lineEnd));
        var program = Usings + string.Concat(clients.Select((client, i) => client.Code(i)));
        var project = workspace.AddProject("App", [("Program.cs", program), ("model-origin.json", policy), .. hasFacts ? [("model-origin.facts.json", facts)] : Array.Empty<(string, string)>(), Run()]);
        var before = await workspace.DiagnosticsAsync(project);
        if (before.IsEmpty) return;

        var fixable = before[choice % before.Length];
        var actions = await workspace.ActionsAsync(project, fixable, new WriteEntryCodeFixProvider());
        Assert.NotEmpty(actions);
        await workspace.ApplyAsync(actions[way % actions.Length]);
        foreach (var (path, old) in new[] { ("model-origin.json", policy), ("model-origin.facts.json", hasFacts ? facts : "") })
        {
            if (old.Length == 0 && !workspace.Has(project, path)) continue;

            var text = workspace.TextOf(project, path);
            Assert.True(IsInsertion(old, text), text);
            workspace.SetText(project, path, WriteEntryTests.Filled(text));
        }

        var after = await workspace.DiagnosticsAsync(project);
        Assert.DoesNotContain(after, diagnostic => diagnostic.Id != "MOA1101" && diagnostic.Location == fixable.Location && diagnostic.Id == fixable.Id);
        Assert.Subset(before.Select(Told).Append("MOA1101").ToHashSet(), after.Select(diagnostic => diagnostic.Id == "MOA1101" ? diagnostic.Id : Told(diagnostic)).ToHashSet());
        Assert.Equal(program, workspace.TextOf(project, "Program.cs"));
    }, iter: 40, threads: 1);

    private static string Told(Diagnostic diagnostic) => diagnostic.Id + " at " + diagnostic.Location.SourceSpan;

    /// <summary>All of the old text is there, with something more at one place.</summary>
    private static bool IsInsertion(string old, string text)
    {
        var same = 0;
        while (same < old.Length && same < text.Length && old[same] == text[same]) same++;
        return text.EndsWith(old[same..], StringComparison.Ordinal);
    }

    private static async Task FixAllAsync(OriginWorkspace workspace, ProjectId project, int scope)
    {
        await workspace.FixAllAsync(project, "MOA1001", "ModelOrigin.Replace.0", scope == 0 ? FixAllScope.Project : FixAllScope.Solution);
        await workspace.FixAllAsync(project, "MOA1002", "ModelOrigin.Pin", scope == 0 ? FixAllScope.Project : FixAllScope.Solution, provider: s_providers[1]);
        foreach (var id in s_providers[3].FixableDiagnosticIds) await workspace.FixAllAsync(project, id, "ModelOrigin.Replace.0", scope == 0 ? FixAllScope.Project : FixAllScope.Solution, provider: s_providers[3]);
    }

    private static (ProjectId Project, string Program, string Json) ProjectOf(OriginWorkspace workspace, Client[] clients, int settings)
    {
        var program = Usings + string.Concat(clients.Select((client, i) => client.Code(i)));
        var json = settings < 0 ? "{ }" : "{\r\n  // the translator\r\n  \"AI\": { \"Endpoint\": \"" + s_pairs[settings].Endpoint + "\", \"Model\": \"" + s_pairs[settings].Model + "\", },\r\n}\r\n";
        return (workspace.AddProject("App", [("Program.cs", program), ("appsettings.json", json), ("model-origin.json", Policy)]), program, json);
    }

    /// <summary>Every token, comment and line end is the same but for the texts of strings, whose kind stays.</summary>
    private static int ChangedLiterals(string before, string after)
    {
        var (old, changed) = (CSharpSyntaxTree.ParseText(before).GetRoot().DescendantTokens().ToList(), CSharpSyntaxTree.ParseText(after).GetRoot().DescendantTokens().ToList());
        Assert.Equal(old.Select(token => (token.Kind(), token.LeadingTrivia.ToFullString(), token.TrailingTrivia.ToFullString())), changed.Select(token => (token.Kind(), token.LeadingTrivia.ToFullString(), token.TrailingTrivia.ToFullString())));
        var different = old.Zip(changed).Where(pair => pair.First.Text != pair.Second.Text).ToList();
        Assert.All(different, pair => Assert.True(pair.First.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.Utf8StringLiteralToken, pair.First.Text));
        return different.Count;
    }

    private static int ChangedStrings(string before, string after)
    {
        var (old, changed) = (Strings(before), Strings(after));
        Assert.Equal(Without(before, old), Without(after, changed));
        return old.Zip(changed).Count(pair => pair.First.Text != pair.Second.Text);
    }

    private static List<JsonValue> Strings(string json)
    {
        var found = new List<JsonValue>();
        Collect(JsonTree.Parse(SourceText.From(json), CancellationToken.None).Root!, found);
        return found;
    }

    private static void Collect(JsonValue value, List<JsonValue> found)
    {
        foreach (var property in value.Properties) Collect(property.Value, found);
        if (value.Kind == JsonKind.String) found.Add(value);
    }

    private static string Without(string json, List<JsonValue> strings) => SourceText.From(json).WithChanges(strings.Select(value => new TextChange(value.ContentSpan, "#"))).ToString();

    private sealed record Client((string Model, string Endpoint) Pair, int Model, int Endpoint, bool Constant, bool Windows)
    {
        public string Code(int number)
        {
            var endpoint = s_spellings[Endpoint](Pair.Endpoint);
            var model = s_spellings[Model](Pair.Model);
            var declared = Constant ? $"{(endpoint.Contains("GetString", StringComparison.Ordinal) ? "var" : "const string")} Endpoint{number} = {endpoint};\n" : "";
            var code = $"{declared}var client{number} = new ChatClient({model}, new ApiKeyCredential(\"k\"), new OpenAIClientOptions {{ Endpoint = new Uri({(Constant ? "Endpoint" + number : endpoint)}) }});   // {number}\n";
            return Windows ? code.Replace("\n", "\r\n") : code;
        }
    }
}
