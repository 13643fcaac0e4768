using CsCheck;
using ModelOriginAnalyzer.Tests.Verifiers;
using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.CodeFixes;

/// <summary>
/// Random fixes of random findings: denied and permitted clients in random order, their halves in literals of every kind, in constants and
/// in settings. After each fix its finding is gone, no other has come, and nothing outside the literals has changed.
/// </summary>
public sealed class RandomFixTests
{
    private const string Host = "https://api.deepseek.com/v1";
    private const string Policy = """
        { "version": 1, "rules": [ { "id": "r", "when": { "operator.country": "CN" }, "verdict": "deny", "because": "Because of the test.",
          "replaceWith": [ { "model": "deepseek-v3", "endpoint": "http://localhost:11434/v1" } ] } ] }
        """;

    private static readonly Func<string, string>[] s_spellings =
        [text => $"\"{text}\"", text => $"@\"{text}\"", text => $"\"\"\"{text}\"\"\"", text => $"$\"{text}\"", text => "\"" + text.Replace("d", "\\u0064") + "\""];

    private static readonly Gen<Client> s_client =
        from denied in Gen.Bool
        from model in Gen.Int[0, s_spellings.Length - 1]
        from endpoint in Gen.Int[0, s_spellings.Length - 1]
        from constant in Gen.Bool
        select new Client(denied, model, endpoint, constant);

    [Fact]
    public Task A_fixed_finding_is_gone_no_other_has_come_and_nothing_else_has_changed() => s_client.Array[1, 4].Select(Gen.Bool, Gen.Int[0, 99]).SampleAsync(async (clients, settings, choice) =>
    {
        using var workspace = new OriginWorkspace();
        var program = Usings + string.Concat(clients.Select((client, i) => client.Code(i)));
        var json = settings ? "{\r\n  // the translator\r\n  \"AI\": { \"Endpoint\": \"" + Host + "\", \"Model\": \"deepseek-chat\", },\r\n}\r\n" : "{ }";
        var project = workspace.AddProject("App", [("Program.cs", program), ("appsettings.json", json), ("model-origin.json", Policy)]);
        var before = await workspace.DiagnosticsAsync(project);
        if (before.IsEmpty) return;

        var fixable = before[choice % before.Length];
        await workspace.ApplyAsync((await workspace.ActionsAsync(project, fixable))[0]);

        var after = await workspace.DiagnosticsAsync(project);
        Assert.Equal(before.Length - 1, after.Length);
        Assert.Equal(before.Remove(fixable).Select(diagnostic => diagnostic.Id), after.Select(diagnostic => diagnostic.Id));
        AssertOnlyLiteralsChanged(program, workspace.TextOf(project, "Program.cs"));
        AssertOnlyLiteralsChanged(json, workspace.TextOf(project, "appsettings.json"));
    }, iter: 60, threads: 1);

    /// <summary>What is left of both texts without the values is the same: quotes, comments, order and line ends.</summary>
    private static void AssertOnlyLiteralsChanged(string before, string after) => Assert.Equal(Without(before), Without(after));

    private static string Without(string text) => text
        .Replace("\\u0064", "d")
        .Replace(Host, "#").Replace("http://localhost:11434/v1", "#").Replace("deepseek-chat", "#").Replace("deepseek-v3", "#");

    private sealed record Client(bool IsDenied, int Model, int Endpoint, bool Constant)
    {
        public string Code(int number)
        {
            var endpoint = s_spellings[Endpoint](IsDenied ? Host : "http://localhost:11434/v1");
            var model = s_spellings[Model](IsDenied ? "deepseek-chat" : "deepseek-v3");
            var declared = Constant ? $"const string Endpoint{number} = {endpoint};\n" : "";
            return $"{declared}var client{number} = new ChatClient({model}, new ApiKeyCredential(\"k\"), new OpenAIClientOptions {{ Endpoint = new Uri({(Constant ? "Endpoint" + number : endpoint)}) }});   // {number}\n";
        }
    }
}
