using System.Collections.Immutable;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Rules;
using ModelOriginAnalyzer.Tests.Verifiers;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Rules;

public sealed class TriggerScanTests
{
    private static readonly OriginPolicy Policy = PolicyReader.Read(ImmutableArray<PolicyFile>.Empty, OriginCatalog.BuiltIn, default).Policy!;

    private static readonly TriggerSet WithoutSdk = TriggerSet.For(CSharpCompilation.Create("a"), OriginCatalog.BuiltIn, Policy);

    [Theory]
    [InlineData("var x = \"https://api.deepseek.com/v1\";")]
    [InlineData("var x = \"DeepSeek-Chat\";")]
    [InlineData("var x = \"d\\u0065epseek-chat\";")]
    [InlineData("var x = \"https://api.deep\" + \"seek.com/v1\";")]
    [InlineData("var x = \"https://api.deep\"\n    + @\"seek.com/v1\";")]
    [InlineData("var x = \"dashscope.aliyuncs.com\";")]
    [InlineData("var x = \"gpt-4o\";")]
    [InlineData("var x = \"claude-sonnet-4-5\";")]
    public void A_distinctive_name_is_found_in_any_spelling(string source) => Assert.NotEmpty(TriggerScan.Find(SourceText.From(source), WithoutSdk));

    [Theory]
    [InlineData("var x = @\"\n  qwen-plus\n\";")]
    [InlineData("var x = $@\"\n  qwen-plus\n\";")]
    [InlineData("var x = \"\"\"\n  // qwen-plus\n  \"\"\";")]
    [InlineData("var x = $$\"\"\"\"\n  \"\"\" {{y}}\n  qwen-plus\n  \"\"\"\";")]
    [InlineData("var x = c == '\"' ? @\"\n qwen-plus\" : z;")]
    [InlineData("var x = @\"\"\"\n qwen-plus\"\"\";")]
    [InlineData("var x = \"a\\\"\" + @\"\n qwen-plus\";")]
    [InlineData("call(a); // said @\"\nvar x = \"qwen-plus\";")]
    [InlineData("var x = \"first\\nqwen-plus\";")]
    [InlineData("var x = \"openrouter:qwen/qwen-plus\";")]
    public void A_short_name_is_found_wherever_a_literal_has_it(string source) => Assert.NotEmpty(TriggerScan.Find(SourceText.From(source.Replace("\n", Environment.NewLine)), WithoutSdk));

    [Theory]
    [InlineData("// ask qwen-plus")]
    [InlineData("    /// <see cref=\"Other\"/> asks gpt-4o")]
    [InlineData("var qwen = 1;\nvar text = \"none\";")]
    [InlineData("var text = @\"first\nsecond\";\nvar qwen = 1;")]
    [InlineData("var text = \"\"\"\n first\n \"\"\";\nvar qwen = 1;")]
    [InlineData("var c = '\"';\nvar qwen = 1;")]
    [InlineData("private const string Name = \"the private arrival of a sqwenish guest\";")]
    public void A_short_name_outside_of_literals_is_passed_over(string source) => Assert.Empty(TriggerScan.Find(SourceText.From(source), WithoutSdk));

    [Fact]
    public void A_long_name_is_found_in_identifiers_too() => Assert.NotEmpty(TriggerScan.Find(SourceText.From("using static Acme.DeepSeekModels;"), WithoutSdk));

    /// <summary>Against the compiler's own lexer: whatever stands around it, a literal that holds a short name is found.</summary>
    [Fact]
    public void Every_literal_with_a_short_name_is_found_in_any_surroundings()
    {
        string[] pieces =
        [
            "a(\"x\");\n", "b = '\"';\n", "c = '\\'';\n", "// it's \"odd\n", "/* a \" b */ d();\n", "e = @\"q \"\" r\n s\";\n", "f = \"\"\"\n raw \"x\"\n \"\"\";\n",
            "g = \"\\\\\";\n", "h = \"\\\"\";\n", "i = $\"{y(\"z\")} w\";\n", "j = $@\"{k} l\n m\";\n", "n = \"\" + @\"\";\n", "/// <see cref=\"O\"/>\n", "p();\n",
        ];
        string[] named = ["= \"qwen-plus\";\n", "= @\"\n qwen-plus\";\n", "= \"\"\"\n qwen-plus\n \"\"\";\n", "= $\"{1} qwen-plus\";\n", "= new { model = \"qwen-plus\" };\n"];
        Gen.Select(Gen.Int[0, pieces.Length - 1].Array[0, 12], Gen.Int[0, named.Length - 1], Gen.Int[0, pieces.Length - 1].Array[0, 4]).Sample(
            (before, literal, after) =>
            {
                var source = string.Concat(before.Select(i => pieces[i])) + named[literal] + string.Concat(after.Select(i => pieces[i]));
                var at = source.IndexOf("qwen-plus", StringComparison.Ordinal);
                return TriggerScan.Find(SourceText.From(source), WithoutSdk).Contains(at);
            },
            iter: 5000);
    }

    [Theory]
    [InlineData("var x = \"Hello, world\";")]
    [InlineData("var model = new Model { Text = \"code\", Name = \"sonar\" };")]
    [InlineData("var path = \"C:\\\\Users\\\\u0\";")]
    [InlineData("var sum = \"a\" + \"b\" + c;")]
    [InlineData("/// <summary>Computes the text of the model from its code.</summary>")]
    public void Ordinary_code_is_passed_over(string source) => Assert.Empty(TriggerScan.Find(SourceText.From(source), WithoutSdk));

    /// <summary>Nothing of the catalog stands in the text, and a client may read it there all the same.</summary>
    [Theory]
    [InlineData("var x = \"https://api.d\u0435epseek.com/v1\";")]
    [InlineData("var x = \"https://api.deep\u200Dseek.com/v1\";")]
    [InlineData("var x = \"https://%61pi.deep%73eek.com\";")]
    [InlineData("var x = \"wss://api\u3002deepseek\u3002com\";")]
    [InlineData("var x = \"https://xn--pi-6kc.example.com\";")]
    [InlineData("var x = \"http://2130706433/v1\";")]
    [InlineData("var x = \"http://0x7f.1:8080\";")]
    [InlineData("var x = \"http://0177.0.0.1\";")]
    [InlineData("var x = \"http://[::ffff:7f00:1]/v1\";")]
    [InlineData("var x = \"see http://localhost:5000 or http://127.1/v1\";")]
    public void A_host_in_disguise_is_found(string source) => Assert.NotEmpty(TriggerScan.Find(SourceText.From(source), WithoutSdk));

    [Theory]
    [InlineData("var x = \"http://127.0.0.1:5000\";")]
    [InlineData("var x = \"http://10.0.0.255/a%20b?q=\u00e9\";")]
    [InlineData("var x = \"http://[::1]:5000\";")]
    [InlineData("var x = \"http://3scale.net/1.2\";")]
    [InlineData("var x = \"https://contoso.com/%7Euser/\u00e9t\u00e9\";")]
    [InlineData("var x = \"://\" + y;")]
    [InlineData("var x = $\"http://{host}:80/\u00e9\";")]
    [InlineData("var x = \"Preis: 100% \u2013 f\u00fcr alle\";")]
    public void A_plain_host_is_passed_over(string source) => Assert.Empty(TriggerScan.Find(SourceText.From(source), WithoutSdk));

    [Fact]
    public void The_type_names_of_a_referenced_sdk_are_triggers()
    {
        var source = SourceText.From("var client = new ChatClient(name, key);");
        Assert.Empty(TriggerScan.Find(source, WithoutSdk));
        var compilation = CSharpCompilation.Create("a", references: [.. References.Framework, .. References.Sdk("OpenAI")]);
        Assert.Equal([17], TriggerScan.Find(source, TriggerSet.For(compilation, OriginCatalog.BuiltIn, Policy)));
    }

    [Fact]
    public void A_name_is_found_wherever_it_stands_in_a_long_file()
    {
        for (var before = 16 * 1024 - 40; before < 16 * 1024 + 10; before++)
        {
            var source = SourceText.From(new string(' ', before) + "\"api.deepseek.com\"" + new string(' ', 50));
            Assert.Contains(TriggerScan.Find(source, WithoutSdk), position => position > before && position < before + 18);
        }
    }

    [Theory]
    [InlineData("\"", "\"")]
    [InlineData("@\"", "\"")]
    [InlineData("\"\"\"", "\"\"\"")]
    public void A_short_name_is_found_wherever_it_stands_in_a_long_literal(string open, string close)
    {
        for (var before = 16 * 1024 - 300; before < 64 * 1024; before += 997)
        {
            var source = SourceText.From("var x = " + open + new string('.', before) + "qwen-plus" + new string('.', 40_000) + close + ";\nvar qwen = 1;");
            Assert.Equal([before + 8 + open.Length], TriggerScan.Find(source, WithoutSdk));
        }
    }

    [Fact]
    public void Nothing_is_allocated_where_nothing_is_found()
    {
        var source = SourceText.From(string.Concat(Enumerable.Repeat("        var text = \"nothing to see\" + name; // said \\u00e9\n", 2000)));
        Assert.Equal(0, Allocations.Least(() => TriggerScan.Find(source, WithoutSdk)));
    }
}
