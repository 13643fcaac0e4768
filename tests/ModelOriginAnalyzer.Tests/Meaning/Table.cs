using System.Text;
using ModelOriginAnalyzer.Tests.Cli;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Meaning;

/// <summary>
/// A policy and what it says of uses, through `model-origin policy test`. Each line is `given => expectation`: the verdict, with `?` where
/// it is not certain, then any of `by RULE`, `MOA1001` and missing facts as `region:undisclosed`. A line of its own that begins with `//` is a remark.
/// </summary>
internal static class Table
{
    public static void Holds(string policy, string lines, string? facts = null)
    {
        using var tool = new Tool();
        tool.Write("model-origin.json", policy);
        if (facts is not null) tool.Write("model-origin.facts.json", facts);

        var tests = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => !line.StartsWith("//", StringComparison.Ordinal)).ToList();
        tool.Write("model-origin.tests.json", "{ \"tests\": [\n" + string.Join(",\n", tests.Select(TestOf)) + "\n] }");

        var run = tool.Run("policy", "test", "model-origin.tests.json");
        Assert.True(run.Exit == 0, run.Output + run.Error);
        Assert.Equal($"{tests.Count} passed, 0 failed", run.Lines[^1]);
    }

    /// <summary>Rules of a policy, as `when` and the keys behind it: `{ "weights": "open" } deny`. Their ids are r1, r2, ….</summary>
    public static string Policy(string rest, params string[] rules)
    {
        var text = new StringBuilder("{ \"version\": 1, " + rest + (rest.Length > 0 ? ", " : "") + "\"rules\": [ ");
        for (var i = 0; i < rules.Length; i++)
        {
            var end = rules[i].LastIndexOf('}') + 1;
            var words = rules[i][end..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            text.Append(i > 0 ? ", " : "").Append($"{{ \"id\": \"r{i + 1}\", \"when\": {rules[i][..end]}, \"verdict\": \"{words[0]}\", \"because\": \"b\"");
            foreach (var word in words[1..])
            {
                var (key, value) = (word.Split('=')[0], word.Split('=')[1]);
                text.Append($", \"{key}\": {(value is "true" or "false" ? value : $"\"{value}\"")}");
            }

            text.Append(" }");
        }

        return text.Append(" ] }").ToString();
    }

    private static string TestOf(string line)
    {
        var arrow = line.LastIndexOf("=>", StringComparison.Ordinal);
        var given = line[..arrow].Trim();
        var words = line[(arrow + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var expect = new StringBuilder($"{{ \"verdict\": \"{words[0].TrimEnd('?')}\", \"certain\": {(words[0].EndsWith('?') ? "false" : "true")}");
        var missing = new List<string>();
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i] == "by") expect.Append($", \"rule\": {(words[++i] == "null" ? "null" : $"\"{words[i]}\"")}");
            else if (words[i].StartsWith("MOA", StringComparison.Ordinal)) expect.Append($", \"id\": \"{words[i]}\"");
            else missing.Add($"{{ \"fact\": \"{words[i].Split(':')[0]}\", \"kind\": \"{words[i].Split(':')[1]}\" }}");
        }

        if (missing.Count > 0) expect.Append($", \"missing\": [ {string.Join(", ", missing)} ]");
        return $"{{ \"name\": {System.Text.Json.JsonSerializer.Serialize(line)}, \"given\": {given}, \"expect\": {expect} }} }}";
    }
}
