using CsCheck;
using ModelOriginAnalyzer.Rules;
using ModelOriginAnalyzer.Tests.Verifiers;
using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.Rules;

/// <summary>What makes a finding the same finding: not where it stands, and not what things around it are called.</summary>
public sealed class FingerprintTests
{
    private static readonly (string, string) Deny = OneRule(""" "when": { "operator.country": "CN" }, "verdict": "deny" """);

    private static readonly (string Model, string Endpoint)[] s_uses =
        [("deepseek-chat", "https://api.deepseek.com/v1"), ("deepseek-chat", "https://api.deepseek.com/v1"), ("deepseek-reasoner", "https://api.deepseek.com/v1"), ("qwen-max", "https://dashscope.aliyuncs.com/compatible-mode/v1")];

    private static readonly Gen<Layout> s_layout =
        from order in Gen.Shuffle(Enumerable.Range(0, s_uses.Length).ToArray())
        from suffix in Gen.Char['a', 'z']
        from lines in Gen.Int[0, 5].Array[s_uses.Length]
        from split in Gen.Int[0, s_uses.Length]
        from constants in Gen.Bool
        select new Layout(order, suffix, lines, split, constants);

    [Fact]
    public async Task Moved_lines_and_renamed_files_members_and_variables_change_nothing()
    {
        var before = await FingerprintsAsync(new Layout([0, 1, 2, 3], 'a', [0, 0, 0, 0], 4, false));
        Assert.Equal((4, 3), (before.Length, before.Distinct().Count()));

        await s_layout.SampleAsync(async layout => Assert.Equal(before, await FingerprintsAsync(layout)), iter: 25, threads: 1);
    }

    [Theory]
    [InlineData("deepseek-v4-pro", "https://api.deepseek.com/v1")]
    [InlineData("deepseek-chat", "https://dashscope.aliyuncs.com/compatible-mode/v1")]
    public async Task Another_model_or_host_is_another_finding(string model, string endpoint)
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", Usings + Statement("a", "\"deepseek-chat\"", "\"https://api.deepseek.com/v1\"") + Statement("b", $"\"{model}\"", $"\"{endpoint}\"")), Deny]);
        Assert.Equal(2, (await workspace.DiagnosticsAsync(project)).Select(diagnostic => diagnostic.Properties[Fingerprint.Property]).Distinct().Count());
    }

    private static async Task<string[]> FingerprintsAsync(Layout layout)
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [.. layout.Files(), ("Program.cs", "System.Console.WriteLine();"), Deny]);
        return [.. (await workspace.DiagnosticsAsync(project)).Select(diagnostic => diagnostic.Properties[Fingerprint.Property]!).Order(StringComparer.Ordinal)];
    }

    private static string Statement(string name, string model, string endpoint) =>
        $"var {name} = new ChatClient({model}, new ApiKeyCredential(\"k\"), new OpenAIClientOptions {{ Endpoint = new Uri({endpoint}) }});\n";

    /// <summary>The same uses in another order, under other names, in one file or two, further down.</summary>
    private sealed record Layout(int[] Order, char Suffix, int[] Lines, int Split, bool Constants)
    {
        public IEnumerable<(string, string)> Files()
        {
            yield return ($"First{Suffix}.cs", Type("First", Order[..Split]));
            yield return ($"Sub{Suffix}/Second.cs", Type("Second", Order[Split..]));
        }

        private string Type(string name, int[] uses) =>
            Usings + $"namespace N{Suffix};\n\nstatic class {name}{Suffix}\n{{\n" + string.Concat(uses.Select(Member)) + "}\n";

        private string Member(int use)
        {
            var (model, endpoint) = s_uses[use];
            var lines = string.Concat(Enumerable.Repeat("    // moved\n", Lines[use]));
            var constant = Constants ? $"    const string Endpoint{use}{Suffix} = \"{endpoint}\";\n" : "";
            return $"{lines}{constant}    public static void Use{use}{Suffix}()\n    {{\n        {Statement("client" + Suffix, $"\"{model}\"", Constants ? $"Endpoint{use}{Suffix}" : $"\"{endpoint}\"")}    }}\n";
        }
    }
}
