using ModelOriginAnalyzer.Tests.Verifiers;
using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.Rules;

public sealed class MOA0005Tests
{
    [Fact]
    public async Task The_run_says_what_it_was_judged_with()
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", "System.Console.WriteLine();"), Run(""", "deployedIn": ["US", "DE"], "mode": "warn" """), ("model-origin.json", """{ "version": 1, "extends": ["preset:no-prc-operated-inference"] }""")]);
        var message = Assert.Single(await workspace.DiagnosticsAsync(project, hidden: true), diagnostic => diagnostic.Id == "MOA0005").GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Matches("^Judged with policy [0-9a-f]+, presets no-prc-operated-inference \\(proposal\\), catalog [0-9a-f]+, date 2026-11-23, deployed in US;DE, mode warn\\.$", message);
    }

    [Fact]
    public async Task A_policy_that_cannot_be_read_gives_no_run()
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", "System.Console.WriteLine();"), Run(), ("model-origin.json", "{")]);
        Assert.DoesNotContain(await workspace.DiagnosticsAsync(project, hidden: true), diagnostic => diagnostic.Id == "MOA0005");
    }
}
