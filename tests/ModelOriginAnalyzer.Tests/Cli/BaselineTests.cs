using ModelOriginAnalyzer.Cli.Baselines;
using ModelOriginAnalyzer.Cli.Scanning;
using ModelOriginAnalyzer.Cli.Writing;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli;

public sealed class BaselineTests : IDisposable
{
    private const string One = "1111111111111111";
    private const string Two = "2222222222222222";

    private readonly Tool _tool = new();

    public BaselineTests()
    {
        _tool.Write("model-origin.json", """{ "version": 1 }""");
        _tool.Write("src/Program.cs", "class A;\n");
    }

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Recorded_findings_pass_and_a_new_one_fails_whatever_the_mode()
    {
        Record(Log().Find("MOA1001", "src/Program.cs", 1, "warning", fingerprint: One).Find("MOA1001", "src/Program.cs", 2, "warning", fingerprint: One));

        var moved = Verify(Log().Find("MOA1001", "src/Renamed.cs", 70, "warning", fingerprint: One));
        Assert.Equal((0, "1 findings of the baseline's 2 are left; `model-origin baseline` takes out the others"), (moved.Exit, moved.Lines[0]));
        var more = Verify(Log().Find("MOA1001", "a.cs", 1, "warning", fingerprint: One).Find("MOA1001", "b.cs", 1, "warning", fingerprint: One).Find("MOA1001", "c.cs", 1, "warning", fingerprint: One));
        Assert.Equal((1, 1), (more.Exit, more.Lines.Count(line => line.Contains(" denied: ", StringComparison.Ordinal))));
        Assert.Equal(1, Verify(Log().Find("MOA1001", "src/Program.cs", 1, "warning", fingerprint: Two)).Exit);
    }

    [Fact]
    public void What_is_left_is_counted_by_owner()
    {
        _tool.Write("CODEOWNERS", "*  @everybody\n/src/  @team-a @team-b\n/src/legacy/\n");
        var log = Log().Find("MOA1001", "src/Program.cs", 1, "warning", fingerprint: One).Find("MOA1002", "src/B.cs", 2, "warning", fingerprint: Two).Find("MOA1003", "src/legacy/C.cs", 2, "warning", fingerprint: Two);
        Assert.Equal(["@team-a @team-b: 2", "no owner: 1"], Record(log).Lines[1..]);
        Assert.Equal(["2 findings of the baseline's 3 are left; `model-origin baseline` takes out the others", "@everybody: 1", "@team-a @team-b: 1"],
            Verify(Log().Find("MOA1001", "src/Program.cs", 1, "warning", fingerprint: One).Find("MOA1003", "tools/C.cs", 2, "warning", fingerprint: Two)).Lines[..3]);
    }

    [Theory]
    [InlineData("*.js @a", "web/app.js", "@a")]
    [InlineData("*.js @a", "web/app.json", "no owner")]
    [InlineData("/build/logs/ @a", "build/logs/x/y.log", "@a")]
    [InlineData("/build/logs/ @a", "src/build/logs/y.log", "no owner")]
    [InlineData("docs/* @a", "docs/a.md", "@a")]
    [InlineData("docs/* @a", "docs/more/a.md", "no owner")]
    [InlineData("apps/ @a", "src/apps/web/a.cs", "@a")]
    [InlineData("apps @a", "src/apps/web/a.cs", "@a")]
    [InlineData("**/logs @a", "build/logs/a.txt", "@a")]
    [InlineData("/src/**/Tests/ @a", "src/Web/Tests/A.cs", "@a")]
    [InlineData("/src/**/Tests/ @a", "src/Tests/A.cs", "@a")]
    [InlineData("[Web][2] @a\nsrc/ # ours\n", "src/A.cs", "@a")]
    [InlineData("my\\ docs/ @a", "my docs/a.md", "@a")]
    [InlineData("# * @b\n* @a", "x", "@a")]
    public void The_last_pattern_of_CODEOWNERS_decides(string file, string path, string owner) => Assert.Equal(owner, CodeOwners.Parse(file.Split('\n')).Of(path));

    [Fact]
    public void A_suppressed_finding_fails_although_the_baseline_has_it()
    {
        Record(Log().Find("MOA1001", "src/Program.cs", 1, "warning", fingerprint: One));
        Assert.Contains(" suppressed: ", Verify(Log().Find("MOA1001", "src/Program.cs", 1, "warning", new { kind = "inSource" }, One)).Output);
    }

    [Fact]
    public void A_locked_rule_and_a_broken_policy_are_never_in_it()
    {
        var run = Record(Log().Find("MOA1000", "src/Program.cs", 1, "error", fingerprint: One).Find("MOA0001", "model-origin.json", 1, "error", fingerprint: ""));
        Assert.EndsWith(": 0 findings recorded", run.Lines[0]);
    }

    [Fact]
    public void It_shrinks_and_never_grows()
    {
        Record(Log().Find("MOA1001", "src/Program.cs", 1, "warning", fingerprint: One).Find("MOA1003", "src/Program.cs", 2, "warning", fingerprint: Two));
        Assert.EndsWith(": 1 findings left of 2", Record(Log().Find("MOA1003", "src/Other.cs", 9, "warning", fingerprint: Two)).Lines[0]);

        var before = File.ReadAllText(Path.Combine(_tool.Folder, "model-origin.baseline.json"));
        var grown = Record(Log().Find("MOA1003", "src/Other.cs", 9, "warning", fingerprint: Two).Find("MOA1001", "src/Program.cs", 1, "warning", fingerprint: One));
        Assert.Equal(1, grown.Exit);
        Assert.Contains("src/Program.cs: error MOA1001: 1 more than the baseline has: It is denied.", grown.Error);
        Assert.Equal(before, File.ReadAllText(Path.Combine(_tool.Folder, "model-origin.baseline.json")));
    }

    [Fact]
    public void What_a_killed_run_left_is_put_back_first()
    {
        var both = Log().Find("MOA1001", "src/Program.cs", 1, "warning", fingerprint: One).Find("MOA1003", "src/Program.cs", 2, "warning", fingerprint: Two);
        Record(both);
        var path = Path.Combine(_tool.Folder, "model-origin.baseline.json");
        var old = File.ReadAllBytes(path);
        Record(Log().Find("MOA1003", "src/Program.cs", 2, "warning", fingerprint: Two));
        File.WriteAllBytes(path + WriteJournal.Old, old);
        new WriteJournal(IsDone: false, [new WriteJournal.Entry(path, WriteJournal.HashOf(File.ReadAllBytes(path)), IsAdded: false)]).Write(DiskFiles.Instance, _tool.Folder);

        var next = Record(both);
        Assert.Equal((0, $"{path}: 2 findings left of 2"), (next.Exit, next.Lines[0]));
        Assert.Equal($"An earlier run was interrupted while it wrote.{Environment.NewLine}{path}: put back as it was{Environment.NewLine}", next.Error);
        Assert.Equal(old, File.ReadAllBytes(path));
        Assert.False(File.Exists(WriteJournal.PathIn(_tool.Folder)));
    }

    [Fact]
    public void A_log_without_a_record_makes_no_baseline()
    {
        var log = Log();
        log.Records.Remove("code");
        Assert.Equal(2, Record(log).Exit);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{ "version": 2, "findings": [] }""")]
    [InlineData("""{ "version": 1, "findings": [ { "fingerprint": "1", "count": 0 } ] }""")]
    public void What_is_no_baseline_is_unreadable(string text)
    {
        _tool.Write("model-origin.baseline.json", text);
        Assert.Equal((2, 2), (Verify(Log()).Exit, Record(Log()).Exit));
    }

    [Fact]
    public void A_scan_fails_only_on_what_the_baseline_does_not_hold()
    {
        const string One = """{ "AI": { "Endpoint": "https://api.deepseek.com/v1", "Model": "deepseek-chat" } }""";
        _tool.Write("model-origin.json", """{ "version": 1, "rules": [ { "id": "r", "when": { "operator.country": "CN" }, "verdict": "deny", "because": "Because of the test." } ] }""");
        _tool.Write("src/appsettings.json", One);
        var request = new ScanRequest(_tool.Folder, false, null, _tool.Folder, false, ModelOriginAnalyzer.Cli.Arguments.Countries(null), [], ModelOriginAnalyzer.Text.Day.From(Tool.Now));
        var uses = Scanner.Run(request, new ScanProgress(TextWriter.Null)).Uses;
        _tool.Write("b.json", Baseline.Of(uses.Select(use => new BaselineFinding(use.Fingerprint, use.Result.Id, use.Occurrences[0].Path, ""))).ToJson());

        Assert.Equal((1, 0), (_tool.Run("scan", ".").Exit, _tool.Run("scan", ".", "--baseline", "b.json").Exit));
        _tool.Write("other/appsettings.json", One);
        Assert.Equal(1, _tool.Run("scan", ".", "--baseline", "b.json").Exit);
    }

    private MadeLog Log()
    {
        var log = new MadeLog(_tool.Folder, "src/Program.cs");
        log.Run["mode"] = "warn";
        return log;
    }

    private ToolRun Record(MadeLog log)
    {
        _tool.Write("logs/a.sarif", log.Json());
        return _tool.Run("baseline", "logs");
    }

    private ToolRun Verify(MadeLog log)
    {
        _tool.Write("logs/a.sarif", log.Json());
        return _tool.Run("verify", "logs", "--mode", "warn", "--baseline", "model-origin.baseline.json");
    }
}
