using ModelOriginAnalyzer.Tests.Verifiers;

namespace ModelOriginAnalyzer.Tests.Rules;

/// <summary>Short ways to say a project and what is found in it: `MOA1001 Program.cs api.deepseek.com`.</summary>
internal static class Projects
{
    public const string Usings = """
        using System;
        using System.ClientModel;
        using OpenAI;
        using OpenAI.Chat;

        """;

    /// <summary>A policy of one rule.</summary>
    public static (string, string) OneRule(string rule, string more = "") =>
        ("model-origin.json", $$"""{ "version": 1, {{more}} "rules": [ { "id": "r", "because": "Because of the test.", {{rule}} } ] }""");

    public static Task<string[]> FoundAsync(string program, params (string, string)[] files) => FoundAsync([("Program.cs", Usings + program), .. files]);

    public static async Task<string[]> FoundAsync(IEnumerable<(string, string)> files)
    {
        using var workspace = new OriginWorkspace();
        return await workspace.FoundAsync(workspace.AddProject("App", files));
    }

    /// <summary>The file the build writes; the root is the folder of the test's files.</summary>
    public static (string, string) Run(string more = "") => ("obj/model-origin.run.json", $$"""{ "version": 1, "root": "/0", "project": "App", "today": "2026-11-23", "policyFound": true{{more}} }""");
}
