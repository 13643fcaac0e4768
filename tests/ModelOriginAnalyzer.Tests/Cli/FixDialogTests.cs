using ModelOriginAnalyzer.Cli;
using Spectre.Console.Testing;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli;

/// <summary>`fix --interactive` on a console whose keys a test presses.</summary>
public sealed class FixDialogTests : IDisposable
{
    private const string Settings = """
        {
          "A": { "Endpoint": "https://api.deepseek.com/v1", "Model": "deepseek-v4-pro" },
          "B": { "Endpoint": "https://dashscope.aliyuncs.com/compatible-mode/v1", "Model": "qwen-max" }
        }

        """;

    private readonly Tool _tool = new();

    public FixDialogTests()
    {
        _tool.Write("model-origin.json", """{ "version": 1, "rules": [ { "id": "r", "when": { "operator.country": "CN" }, "verdict": "deny", "because": "Because of the test." } ] }""");
        _tool.Write("appsettings.json", Settings);
    }

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Every_way_out_is_shown_with_its_change_and_the_chosen_one_is_written()
    {
        using var console = Console();
        console.Input.PushKey(ConsoleKey.DownArrow);   // the second host
        console.Input.PushKey(ConsoleKey.Enter);

        var run = Fix(console);

        Assert.Contains("appsettings.json(2,", console.Output);
        Assert.Contains("-  \"A\": { \"Endpoint\": \"https://api.deepseek.com/v1\"", console.Output);
        Assert.Contains("+  \"A\": { \"Endpoint\": \"https://api.fireworks.ai/inference/v1\", \"Model\": \"accounts/fireworks/models/deepseek-v4-pro\" }", console.Output);
        Assert.Equal(Settings.Replace("https://api.deepseek.com/v1", "https://api.fireworks.ai/inference/v1").Replace("deepseek-v4-pro", "accounts/fireworks/models/deepseek-v4-pro"), Text);
        Assert.Equal(1, run.Exit);
        Assert.Equal("1 mended in 1 file, 1 left", run.Lines[^1]);
        Assert.Contains("there is no way out that the policy surely allows", run.Output);
    }

    [Theory]
    [InlineData(5, "it was left by choice")]
    [InlineData(6, "nobody was asked any more")]
    public void What_nobody_chooses_stays(int down, string why)
    {
        using var console = Console();
        for (var i = 0; i < down; i++) console.Input.PushKey(ConsoleKey.DownArrow);
        console.Input.PushKey(ConsoleKey.Enter);

        var run = Fix(console);

        Assert.Equal((1, Settings), (run.Exit, Text));
        Assert.Contains(why, run.Output);
    }

    [Fact]
    public void Without_a_terminal_nobody_is_asked()
    {
        using var console = new TestConsole();
        console.Profile.Capabilities.Interactive = false;
        var run = Fix(console);
        Assert.Equal((2, Settings), (run.Exit, Text));
        Assert.Contains("needs a terminal", run.Error);
    }

    [Fact]
    public void Without_asking_a_run_says_that_there_are_hosts_to_choose_from()
    {
        var run = _tool.Run("fix", ".");
        Assert.Equal((1, Settings), (run.Exit, Text));
        Assert.Contains("appsettings.json(2,31): MOA1001 not mended: no rule that holds prescribes a replacement (replaceWith); the policy allows the same weights on another host: --interactive shows which.", run.Output);
    }

    private string Text => File.ReadAllText(Path.Combine(_tool.Folder, "appsettings.json"));

    private static TestConsole Console()
    {
        var console = new TestConsole { Profile = { Width = 240 } };
        console.Profile.Capabilities.Interactive = true;
        return console;
    }

    private ToolRun Fix(TestConsole console)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var exit = Program.Run(["fix", ".", "--interactive"], new Surroundings(TextReader.Null, output, error, _tool.Folder, Tool.Now) { Console = () => console });
        return new ToolRun(exit, output.ToString(), error.ToString());
    }
}
