using System.Text;
using ModelOriginAnalyzer.Cli;
using ModelOriginAnalyzer.Cli.Fixing;
using ModelOriginAnalyzer.Cli.Writing;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli;

public sealed class FixTests : IDisposable
{
    private const string Code = "class A\r\n{\r\n    object a = Get(\"old-model\");\r\n    object b = Get(@\"old-model\");\r\n}";
    private const string Settings = "{\n  // the model\n  \"Model\": \"old-model\",\n}\n";

    private readonly Tool _tool = new();

    public FixTests()
    {
        _tool.Write("model-origin.json", """{ "version": 1 }""");
        File.WriteAllText(Path.Combine(_tool.Folder, "A.cs"), Code, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        _tool.Write("appsettings.json", Settings);
    }

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Code_and_settings_are_mended_in_one_go_and_keep_marks_ends_and_comments()
    {
        var run = Fix([Mend("A.cs", 3, 21), Mend("A.cs", 4, 22), Mend("appsettings.json", 3, 13)]);

        Assert.Equal((0, "3 mended in 2 files, 0 left"), (run.Exit, run.Lines[^1]));
        Assert.Equal([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Code.Replace("old-model", "new-model"))], File.ReadAllBytes(Path.Combine(_tool.Folder, "A.cs")));
        Assert.Equal(Settings.Replace("old-model", "new-model"), File.ReadAllText(Path.Combine(_tool.Folder, "appsettings.json")));
        Assert.Equal(["A.cs", "appsettings.json", "log.sarif", "model-origin.json"], Directory.GetFiles(_tool.Folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_dry_run_prints_a_diff_and_writes_nothing()
    {
        var run = Fix([Mend("A.cs", 3, 21), Mend("A.cs", 4, 22)], "--dry-run");
        Assert.Equal(
            "--- a/A.cs\n+++ b/A.cs\n@@ -1,5 +1,5 @@\n class A\r\n {\r\n-    object a = Get(\"old-model\");\r\n-    object b = Get(@\"old-model\");\r\n+    object a = Get(\"new-model\");\r\n+    object b = Get(@\"new-model\");\r\n }\n\\ No newline at end of file\n",
            run.Output);
        Assert.Contains("2 would be mended in 1 file, 0 left", run.Error);
        Assert.Equal(Code, File.ReadAllText(Path.Combine(_tool.Folder, "A.cs")));
    }

    [Fact]
    public void Only_what_was_asked_for_is_mended()
    {
        var run = Fix([Mend("A.cs", 3, 21, rules: "one"), Mend("A.cs", 4, 22, rules: "two")], "--only", "two");
        Assert.Equal((0, Code.Replace("@\"old", "@\"new")), (run.Exit, File.ReadAllText(Path.Combine(_tool.Folder, "A.cs"))));
    }

    [Fact]
    public void What_cannot_be_mended_is_told_with_the_reason()
    {
        _tool.Write("G.g.cs", "class G { string g = \"old-model\"; }");
        File.WriteAllBytes(Path.Combine(_tool.Folder, "L.cs"), Encoding.Latin1.GetBytes("class L { string g = \"old-model\"; } // é"));
        var run = Fix([Mend("A.cs", 3, 20), Mend("A.cs", 3, 21, edits: ""), Mend("G.g.cs", 1, 23), Mend("L.cs", 1, 23), Mend("None.cs", 1, 1)]);

        Assert.Equal(1, run.Exit);
        Assert.Equal(
        [
            "A.cs(3,20): MOA1001 not mended: 'old-model' does not stand in A.cs as the log says.",
            "A.cs(3,21): MOA1001 not mended: the policy prescribes nothing that it surely allows here and that could be written in place.",
            "G.g.cs(1,23): MOA1001 not mended: G.g.cs is generated.",
            "L.cs(1,23): MOA1001 not mended: L.cs is not in an encoding that it could be written back in without loss.",
            "None.cs(1,1): MOA1001 not mended: None.cs cannot be read.",
            "0 mended in 0 files, 5 left",
        ], run.Lines);
    }

    [Fact]
    public void What_may_be_permitted_is_left_unless_somebody_asks_for_it()
    {
        using var tree = new Tool();
        tree.Write("model-origin.json", """
            { "version": 1, "rules": [ { "id": "r", "when": { "region": "CN" }, "verdict": "deny", "onUnknown": "warn", "because": "Because of the test.",
              "replaceWith": [ { "endpoint": "http://localhost:11434/v1" } ] } ], "unknown": { "dynamic": "info" } }
            """);
        var facts = tree.Write("model-origin.facts.json", """{ "endpoints": [ { "host": "llm.contoso.com", "operator": "Contoso", "hosting": "self-hosted" }, { "host": "localhost", "region": "DE" } ], "organizations": [ { "name": "Contoso", "country": "DE" } ] }""");
        var settings = tree.Write("appsettings.json", """{ "AI": { "Endpoint": "https://llm.contoso.com/v1", "Model": "llama-3.3-70b-instruct" } }""");

        var fix = tree.Run("fix", ".");
        Assert.Equal((1, "0 mended in 0 files, 1 left"), (fix.Exit, fix.Lines[^1]));
        Assert.Contains("MOA1003 not mended: it may be permitted (", fix.Output);
        Assert.Contains("declare what is missing, or give --doubtful", fix.Output);

        Assert.Equal(0, tree.Run("fix", ".", "--doubtful").Exit);
        Assert.Contains("http://localhost:11434/v1", File.ReadAllText(settings));
    }

    [Fact]
    public void Contradicting_fixes_and_changed_files_are_left()
    {
        var log = Log([Mend("A.cs", 3, 21), Mend("A.cs", 4, 22, edits: "1\told-model\tother", further: ("A.cs", 3, 21))]);
        Assert.EndsWith("another use of the same value would need another replacement.", _tool.Run("fix", "--logs", log).Lines[0]);
        File.AppendAllText(Path.Combine(_tool.Folder, "A.cs"), "// changed");
        Assert.Contains("has changed since it was analysed: build again", _tool.Run("fix", "--logs", log).Lines[0]);
    }

    [Fact]
    public void All_files_are_written_or_none()
    {
        var files = new[] { "a.txt", "b.txt", "c.txt" }.Select(name => _tool.Write("w/" + name, name)).ToArray();
        Directory.CreateDirectory(files[2] + ".model-origin-new");   // the last cannot be written beside
        Assert.Throws<UnreadableInputException>(() => new AtomicFiles(DiskFiles.Instance, _tool.Folder).Replace([.. files.Select(file => (file, "new"u8.ToArray()))]));
        Assert.Equal(["a.txt", "b.txt", "c.txt"], files.Select(File.ReadAllText));
        Directory.Delete(files[2] + ".model-origin-new");

        File.SetAttributes(files[1], FileAttributes.ReadOnly);
        var failure = Assert.Throws<UnreadableInputException>(() => new AtomicFiles(DiskFiles.Instance, _tool.Folder).Replace([.. files.Select(file => (file, "new"u8.ToArray()))]));
        Assert.Contains("Nothing was changed", failure.Message);
        Assert.Equal(["a.txt", "b.txt", "c.txt"], files.Select(File.ReadAllText));
        Assert.Equal(3, Directory.GetFiles(Path.GetDirectoryName(files[0])!).Length);
        File.SetAttributes(files[1], FileAttributes.Normal);

        new AtomicFiles(DiskFiles.Instance, _tool.Folder).Replace([.. files.Select(file => (file, "new"u8.ToArray()))]);
        Assert.Equal(["new", "new", "new"], files.Select(File.ReadAllText));
    }

    [Theory]
    [InlineData("a\nX\nc\nd\ne\nf\ng\nX\ni\n", "@@ -1,9 +1,9 @@\n a\n-b\n+X\n c\n d\n e\n f\n g\n-h\n+X\n i\n")]
    [InlineData("X\nb\nc\nd\ne\nf\ng\nh\nX\n", "@@ -1,4 +1,4 @@\n-a\n+X\n b\n c\n d\n@@ -6,4 +6,4 @@\n f\n g\n h\n-i\n+X\n")]
    public void Changes_whose_contexts_touch_make_one_hunk(string after, string hunks)
    {
        var output = new StringWriter();
        UnifiedDiff.Write(new ChangedFile("f", "a\nb\nc\nd\ne\nf\ng\nh\ni\n", after, []), output);
        Assert.Equal("--- a/f\n+++ b/f\n" + hunks, output.ToString());
    }

    [Fact]
    public void What_nobody_has_committed_is_not_mixed_with_fixes()
    {
        foreach (var arguments in new[] { "init -q", "add A.cs" }) System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("git", arguments) { WorkingDirectory = _tool.Folder })!.WaitForExit();

        var refused = Fix([Mend("A.cs", 3, 21)]);
        Assert.Equal((2, Code), (refused.Exit, File.ReadAllText(Path.Combine(_tool.Folder, "A.cs"))));
        Assert.Contains("not committed", refused.Error);
        Assert.Equal(0, Fix([Mend("A.cs", 3, 21)], "--force").Exit);
    }

    [Fact]
    public void A_tree_is_scanned_mended_and_then_clean()
    {
        using var tree = new Tool();
        tree.Write("model-origin.json", """
            { "version": 1, "rules": [ { "id": "r", "when": { "operator.country": "CN" }, "verdict": "deny", "because": "Because of the test.",
              "replaceWith": [ { "model": "deepseek-v3", "endpoint": "http://localhost:11434/v1" } ] } ] }
            """);
        tree.Write("src/App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup><PackageReference Include=\"OpenAI\" Version=\"2.15.0\" /></ItemGroup></Project>");
        tree.Write("src/Chat.cs", """
            using System; using System.ClientModel; using OpenAI; using OpenAI.Chat;
            class Chat { object client = new ChatClient(model: "deepseek-chat", new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri("https://api.deepseek.com/v1") }); }
            """);
        tree.Write("src/appsettings.json", """{ "AI": { "Endpoint": "https://api.deepseek.com/v1", "Model": "deepseek-chat" } }""");

        var dry = tree.Run("fix", ".", "--dry-run");
        Assert.Contains("+{ \"AI\": { \"Endpoint\": \"http://localhost:11434/v1\", \"Model\": \"deepseek-v3\" } }", dry.Output);
        Assert.Equal(1, tree.Run("scan", ".").Exit);
        var fix = tree.Run("fix", ".");
        Assert.Equal((0, "2 mended in 2 files, 0 left"), (fix.Exit, fix.Lines[^1]));
        Assert.Equal(0, tree.Run("scan", ".").Exit);
        Assert.Contains("new ChatClient(model: \"deepseek-v3\"", File.ReadAllText(Path.Combine(tree.Folder, "src/Chat.cs")));
    }

    private ToolRun Fix(Finding[] findings, params string[] more) => _tool.Run(["fix", "--logs", Log(findings), .. more]);

    private string Log(Finding[] findings)
    {
        var log = new MadeLog(_tool.Folder, "A.cs", "appsettings.json");
        foreach (var finding in findings)
            log.FindFixable("MOA1001", (finding.File, finding.Line, finding.Column), finding.Further, new() { ["rules"] = finding.Rules, ["fix.count"] = "1", ["fix.0.title"] = "Use 'new-model'", ["fix.0.edits"] = finding.Edits });
        return _tool.Write("log.sarif", log.Json());
    }

    private static Finding Mend(string file, int line, int column, string rules = "r", string edits = "0\told-model\tnew-model", (string, int, int)? further = null) => new(file, line, column, rules, edits, further);

    private sealed record Finding(string File, int Line, int Column, string Rules, string Edits, (string File, int Line, int Column)? Further);
}
