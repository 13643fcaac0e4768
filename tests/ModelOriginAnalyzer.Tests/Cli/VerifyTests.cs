using System.IO.Compression;
using System.Text;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli;

/// <summary>The gate, on small made logs: each test changes one thing in a log that passes.</summary>
public sealed class VerifyTests : IDisposable
{
    private const string Policy = """
        { "version": 1,
          "rules": [ { "id": "later", "when": { "operator.country": "CN" }, "verdict": "deny", "from": "2026-06-01", "because": "Because of the test." } ] }
        """;

    private readonly Tool _tool = new();

    public VerifyTests()
    {
        _tool.Write("model-origin.json", Policy);
        _tool.Write("src/App.csproj", "<Project />");
        _tool.Write("src/Program.cs", "class A\n{\n#pragma warning disable MOA1001\n    int b;\n}\n");
    }

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_log_of_this_code_by_this_policy_passes()
    {
        var run = Verify(Log());
        Assert.Equal((0, "0 failures; 1 projects verified, 0 findings on record"), (run.Exit, Assert.Single(run.Lines)));
    }

    [Fact]
    public void A_warning_that_is_reported_as_it_should_be_passes() => Assert.Equal(0, Verify(Log().Find("MOA1003", "src/Program.cs", 4, "warning")).Exit);

    [Fact]
    public void A_denied_use_fails_at_its_place_and_says_what_to_do() =>
        Assert.StartsWith("src/Program.cs(4,5): error MOA1001 denied: It is denied. Mend it; ", Failure(Log().Find("MOA1001", "src/Program.cs", 4, "error")));

    [Fact]
    public void A_suppressed_finding_fails_and_names_the_pragma() => Assert.Equal(
        "src/Program.cs(4,5): error MOA1001 suppressed: It is denied. It is suppressed by Pragma Directive, at src/Program.cs(3): #pragma warning disable MOA1001. "
        + "Remove line 3 of src/Program.cs, and mend the use or cover it by an exception in model-origin.json.",
        Failure(Log().Find("MOA1001", "src/Program.cs", 4, "error", new { kind = "inSource", properties = new { suppressionType = "Pragma Directive" } })));

    [Fact]
    public void An_attribute_in_another_file_is_found_and_its_justification_quoted()
    {
        _tool.Write("src/Program.cs", "class A\n{\n\n    int b;\n}\n");
        _tool.Write("src/GlobalSuppressions.cs", "[assembly: SuppressMessage(\n    \"ModelOrigin\",\n    \"MOA1001\")]\n");
        var failure = Failure(Log().Find("MOA1001", "src/Program.cs", 4, "error", new { kind = "inSource", justification = "No time", properties = new { suppressionType = "SuppressMessageAttribute" } }));
        Assert.Contains("by SuppressMessageAttribute (\"No time\"), at src/GlobalSuppressions.cs(1): [assembly: SuppressMessage(.", failure);
    }

    [Fact]
    public void A_suppression_that_a_reviewer_has_rejected_is_none() =>
        Assert.Contains(" denied: ", Failure(Log().Find("MOA1001", "src/Program.cs", 4, "error", new { kind = "external", status = "rejected" })));

    [Fact]
    public void A_lowered_finding_fails_and_names_the_line_of_the_configuration()
    {
        _tool.Write(".editorconfig", "root = true\n# MOA1001\n[*.cs]\ndotnet_diagnostic.MOA1001.severity = suggestion\n");
        var failure = Failure(Log().Find("MOA1001", "src/Program.cs", 4, "note"));
        Assert.StartsWith("src/Program.cs(4,5): error MOA1001 lowered: This is logged as note, and mode 'enforce' makes it error, at .editorconfig(4): ", failure);
        Assert.Contains("Remove line 4 of .editorconfig", failure);
    }

    [Fact]
    public void A_finding_that_is_on_record_and_not_in_the_log_fails_and_names_the_project_setting()
    {
        _tool.Write("Directory.Build.props", "<Project>\n  <PropertyGroup><NoWarn>$(NoWarn);MOA1002</NoWarn></PropertyGroup>\n</Project>");
        Assert.StartsWith("src/Program.cs(4,5): error MOA1002 silenced: The analyzer has reported this, and it is not in the log, at Directory.Build.props(2): ", Failure(Log().Find("MOA1002", "src/Program.cs", 4, level: null)));
    }

    [Fact]
    public void A_finding_that_no_record_has_was_edited_in() =>
        Assert.StartsWith("src/Program.cs(4,5): error MOA1001 edited: ", Failure(Log().Find("MOA1001", "src/Program.cs", 4, "error", onRecord: false)));

    [Fact]
    public void A_record_that_miscounts_was_edited()
    {
        var log = Log().Find("MOA1003", "src/Program.cs", 4, "warning");
        log.Claimed = 2;
        Assert.Contains("error MOA0006 edited: ", Failure(log));
    }

    [Theory]
    [InlineData("code")]
    [InlineData("configuration")]
    [InlineData("policy")]
    public void A_record_that_is_left_out_fails(string analyzer)
    {
        var log = Log();
        log.Records.Remove(analyzer);
        Assert.Contains($"error MOA0006 not-run: The record of the analyzer of {analyzer} ", Failure(log));
    }

    [Fact]
    public void A_run_that_is_left_out_fails()
    {
        var log = Log();
        log.HasRun = false;
        Assert.Contains("error MOA0005 not-run: ", Failure(log));
    }

    [Fact]
    public void A_compilation_without_the_analyzer_fails_and_names_the_switch()
    {
        _tool.Write("src/App.csproj", "<Project>\n  <PropertyGroup><RunAnalyzers>false</RunAnalyzers></PropertyGroup>\n</Project>");
        var log = Log();
        log.HasRun = false;
        log.Records.Clear();
        Assert.StartsWith("src/App.csproj(2): error not-run: ", Failure(log));
    }

    [Theory]
    [InlineData("policy", "0000000000000000", "other-policy")]
    [InlineData("catalog", "0000000000000000", "other-catalog")]
    [InlineData("mode", "warn", "weaker-mode")]
    [InlineData("mode", "observe", "weaker-mode")]
    [InlineData("date", "2026-05-31", "passes: before the boundary it was another answer")]
    [InlineData("date", "2026-12-01", "other-date")]
    [InlineData("inputs", "", "stale")]
    public void What_the_run_says_must_be_what_the_gate_says(string property, string value, string kind)
    {
        var log = Log();
        log.Run["date"] = "2026-06-01";
        log.Run[property] = value;
        Assert.Contains(kind.StartsWith("passes", StringComparison.Ordinal) ? " other-date: " : $" {kind}: ", Failure(log));
    }

    [Fact]
    public void A_date_on_which_nothing_changed_since_passes()
    {
        var log = Log();
        log.Run["date"] = "2026-07-01";
        Assert.Equal(0, Verify(log).Exit);
    }

    [Fact]
    public void A_changed_and_a_deleted_file_make_the_log_stale()
    {
        _tool.Write("src/Gone.cs", "");
        var log = new MadeLog(_tool.Folder, "src/Program.cs", "src/Gone.cs");
        log.Run["date"] = "2026-06-01";
        File.Delete(Path.Combine(_tool.Folder, "src/Gone.cs"));
        File.AppendAllText(Path.Combine(_tool.Folder, "src/Program.cs"), "// new");
        var run = Verify(log);
        Assert.Equal(["src/Gone.cs: error MOA0005 stale: The build has read this file, and it is not here.", "src/Program.cs: error MOA0005 stale: This file has changed since the build read it."],
            run.Lines.SkipLast(1).Select(line => line[..line.IndexOf(" Build", 20, StringComparison.Ordinal)]));
    }

    [Fact]
    public void Other_line_ends_make_no_log_stale()
    {
        var log = Log();
        File.WriteAllText(Path.Combine(_tool.Folder, "src/Program.cs"), File.ReadAllText(Path.Combine(_tool.Folder, "src/Program.cs")).Replace("\n", "\r\n"), new UTF8Encoding(true));
        Assert.Equal(0, Verify(log).Exit);
    }

    [Fact]
    public void An_expected_project_without_a_log_fails()
    {
        _tool.Write("src/Other/Other.csproj", "<Project />");
        _tool.Write("All.slnx", """<Solution><Project Path="src/App.csproj" /><Project Path="src/Other/Other.csproj" /></Solution>""");
        var run = Verify(Log(), "--expect", "All.slnx");
        Assert.Equal(1, run.Exit);
        Assert.StartsWith("src/Other/Other.csproj: error no-log: ", run.Lines[0]);
    }

    [Fact]
    public void In_a_milder_gate_a_denied_use_passes_and_a_suppressed_one_does_not()
    {
        var log = Log().Find("MOA1001", "src/Program.cs", 4, "note").Find("MOA1001", "src/Program.cs", 2, "note", new { kind = "inSource" });
        log.Run["mode"] = "observe";
        var run = Verify(log, "--mode", "observe");
        Assert.StartsWith("src/Program.cs(2,5): error MOA1001 suppressed: ", Assert.Single(run.Lines.SkipLast(1)));
    }

    [Fact]
    public void What_two_frameworks_say_is_said_once()
    {
        var log = Log().Find("MOA1001", "src/Program.cs", 4, "error");
        _tool.Write("logs/a.sarif", log.Json());
        _tool.Write("logs/b.sarif", log.Json());
        Assert.Equal(2, _tool.Run("verify", "logs").Lines.Length);
    }

    [Fact]
    public void Gzipped_and_zipped_logs_are_read()
    {
        var json = Encoding.UTF8.GetBytes(Log().Find("MOA1001", "src/Program.cs", 4, "error").Json());
        Directory.CreateDirectory(Path.Combine(_tool.Folder, "logs"));
        using (var gzip = new GZipStream(File.Create(Path.Combine(_tool.Folder, "logs/a.sarif.gz")), CompressionMode.Compress)) gzip.Write(json);
        using (var zip = ZipFile.Open(Path.Combine(_tool.Folder, "logs/b.zip"), ZipArchiveMode.Create))
        {
            using var entry = zip.CreateEntry("in/b.sarif").Open();
            entry.Write(json);
        }

        Assert.Equal((1, 2), (_tool.Run("verify", "logs/a.sarif.gz").Exit, _tool.Run("verify", "logs/b.zip").Lines.Length));
    }

    [Theory]
    [InlineData("", "cannot be read as SARIF")]
    [InlineData("[]", "cannot be read as SARIF")]
    [InlineData("""{ "version": "1.0.0", "runs": [] }""", "ErrorLog=FILE,version=2.1")]
    [InlineData("""{ "version": "2.1.0", "runs": [ { "tool": { "driver": { "name": "CodeQL" } }, "results": [] } ] }""", "None of these logs")]
    public void What_is_no_log_of_the_compiler_is_unreadable(string text, string message)
    {
        _tool.Write("a.sarif", text);
        var run = _tool.Run("verify", "a.sarif");
        Assert.Equal(2, run.Exit);
        Assert.Contains(message, run.Error);
    }

    [Fact]
    public void Failures_as_lines_hold_kind_place_and_remedy()
    {
        _tool.Write("a.sarif", Log().Find("MOA1001", "src/Program.cs", 4, "error").Json());
        using var line = System.Text.Json.JsonDocument.Parse(Assert.Single(_tool.Run("verify", "a.sarif", "--format", "jsonl").Lines));
        string Text(string name) => line.RootElement.GetProperty(name).ToString();
        Assert.Equal(("denied", "src/Program.cs", "4", "MOA1001"), (Text("kind"), Text("file"), Text("line"), Text("id")));
    }

    private MadeLog Log()
    {
        var log = new MadeLog(_tool.Folder, "src/Program.cs", "model-origin.json");
        log.Run["date"] = "2026-06-01";
        return log;
    }

    private ToolRun Verify(MadeLog log, params string[] more)
    {
        _tool.Write("logs/src.App.net10.0.sarif", log.Json());
        return _tool.Run(["verify", "logs", .. more]);
    }

    /// <summary>The one failure of a gate.</summary>
    private string Failure(MadeLog log)
    {
        var run = Verify(log);
        Assert.Equal(1, run.Exit);
        return Assert.Single(run.Lines.SkipLast(1));
    }
}
