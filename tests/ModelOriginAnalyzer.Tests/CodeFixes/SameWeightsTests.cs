using Microsoft.CodeAnalysis.CodeFixes;
using ModelOriginAnalyzer.CodeFixes;
using ModelOriginAnalyzer.Tests.Verifiers;
using Xunit;
using static ModelOriginAnalyzer.Tests.Rules.Projects;

namespace ModelOriginAnalyzer.Tests.CodeFixes;

/// <summary>The same weights under another id, or on another host: each offer is judged again, and none changes what the model is.</summary>
public sealed class SameWeightsTests
{
    private static readonly (string, string) NoPrcOperator = OneRule(""" "when": { "operator.country": "CN", "hosting": { "not": ["self-hosted", "in-process"] } }, "verdict": "deny" """);

    private static readonly CodeFixProvider s_pin = new PinModelCodeFixProvider();
    private static readonly CodeFixProvider s_elsewhere = new ServeElsewhereCodeFixProvider();

    [Fact]
    public async Task The_same_weights_are_offered_at_hosts_that_the_policy_allows_with_their_ids_for_it()
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", Usings + ClientOf("deepseek-v4-pro", "https://api.deepseek.com/v1")), NoPrcOperator]);
        var diagnostic = Assert.Single(await workspace.DiagnosticsAsync(project));

        var actions = await workspace.ActionsAsync(project, diagnostic, s_elsewhere);

        Assert.Equal(
        [
            "Use the same weights: 'deepseek-ai/DeepSeek-V4-Pro' at https://api.deepinfra.com/v1/openai",
            "Use the same weights: 'accounts/fireworks/models/deepseek-v4-pro' at https://api.fireworks.ai/inference/v1",
            "Use the same weights: 'deepseek-ai/DeepSeek-V4-Pro' at https://api.tokenfactory.nebius.com/v1",
            "Use the same weights: 'deepseek-ai/deepseek-v4-pro' at https://integrate.api.nvidia.com/v1",
            "Use the same weights: 'deepseek-ai/DeepSeek-V4-Pro' at https://api.together.xyz/v1",
        ], actions.Select(action => action.Title));
        await workspace.ApplyAsync(actions[1]);
        Assert.Equal(Usings + ClientOf("accounts/fireworks/models/deepseek-v4-pro", "https://api.fireworks.ai/inference/v1"), workspace.TextOf(project, "Program.cs"));
        Assert.Empty(await workspace.DiagnosticsAsync(project));
    }

    [Fact]
    public async Task What_the_facts_name_comes_first_and_an_alias_is_what_it_named()
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App",
        [
            ("Program.cs", "System.Console.WriteLine();"),
            ("appsettings.json", """{ "AI": { "Endpoint": "https://api.deepseek.com", "Model": "deepseek-chat" } }"""),
            ("model-origin.facts.json", """{ "endpoints": [ { "host": "contoso.services.ai.azure.com", "region": "DE" } ] }"""),
            NoPrcOperator,
        ]);
        var diagnostic = Assert.Single(await workspace.DiagnosticsAsync(project));

        var first = (await workspace.ActionsAsync(project, diagnostic, s_elsewhere))[0];

        Assert.Equal("Use the same weights: 'deepseek-v4-flash' at https://contoso.services.ai.azure.com/openai/v1 (what 'deepseek-chat' named on 2026-06-11)", first.Title);
        await workspace.ApplyAsync(first);
        Assert.Equal("""{ "AI": { "Endpoint": "https://contoso.services.ai.azure.com/openai/v1", "Model": "deepseek-v4-flash" } }""", workspace.TextOf(project, "appsettings.json"));
        Assert.Empty(await workspace.DiagnosticsAsync(project));
    }

    [Fact]
    public async Task Fix_all_takes_every_use_to_the_host_that_was_chosen_and_leaves_what_it_does_not_serve()
    {
        using var workspace = new OriginWorkspace();
        var program = Usings + ClientOf("deepseek-v4-pro", "https://api.deepseek.com/v1", "a") + ClientOf("deepseek-v4-flash", "https://api.deepseek.com/v1", "b") + ClientOf("qwen-max", "https://dashscope.aliyuncs.com/compatible-mode/v1", "c");
        var project = workspace.AddProject("App", [("Program.cs", program), NoPrcOperator]);

        await workspace.FixAllAsync(project, "MOA1001", "ModelOrigin.Serve.https://api.fireworks.ai/inference/v1", FixAllScope.Project, provider: s_elsewhere);

        Assert.Equal(
            Usings + ClientOf("accounts/fireworks/models/deepseek-v4-pro", "https://api.fireworks.ai/inference/v1", "a") + ClientOf("accounts/fireworks/models/deepseek-v4-flash", "https://api.fireworks.ai/inference/v1", "b") + ClientOf("qwen-max", "https://dashscope.aliyuncs.com/compatible-mode/v1", "c"),
            workspace.TextOf(project, "Program.cs"));
    }

    /// <summary>`dotnet format` asks for Fix All over the solution with the key of the first entry: a menu, which is nobody's choice.</summary>
    [Theory]
    [InlineData("https://api.deepseek.com/v1", "deny", "Use the same weights on another host", "ModelOrigin.Serve.https://api.fireworks.ai/inference/v1")]
    [InlineData("https://openrouter.ai/api/v1", "warn", "Use what the policy prescribes, whatever the missing fact is", "ModelOrigin.Replace.0")]
    public async Task Fix_all_over_a_solution_needs_a_person_who_chooses(string endpoint, string expected, string menu, string key)
    {
        var rule = OneRule(""" "when": { "operator.country": "CN" }, "verdict": "deny", "onUnknown": "warn", "replaceWith": [ { "model": "deepseek-v3", "endpoint": "http://localhost:11434/v1" } ] """);
        CodeFixProvider provider = expected == "deny" ? new ServeElsewhereCodeFixProvider() : new ReplaceDoubtfulCodeFixProvider();
        using var workspace = new OriginWorkspace();
        var model = expected == "deny" ? "deepseek-v4-pro" : "deepseek/deepseek-v4-pro";
        var first = workspace.AddProject("First", [("First/Program.cs", Usings + ClientOf(model, endpoint)), rule]);
        var second = workspace.AddProject("Second", [("Second/Program.cs", Usings + ClientOf(model, endpoint)), rule]);
        var (before, diagnostic) = (workspace.Solution, Assert.Single(await workspace.DiagnosticsAsync(first)));
        var entry = Assert.Single(await workspace.EntriesAsync(first, diagnostic, provider));
        Assert.Equal(menu, entry.Title);
        Assert.Contains(OriginWorkspace.NestedIn(entry), fix => fix.EquivalenceKey == key);

        await workspace.FixAllAsync(first, diagnostic.Id, entry.EquivalenceKey!, FixAllScope.Solution, provider: provider);
        Assert.Same(before, workspace.Solution);

        await workspace.FixAllAsync(first, diagnostic.Id, key, FixAllScope.Solution, provider: provider);
        foreach (var project in new[] { first, second }) Assert.Empty(await workspace.DiagnosticsAsync(project));
    }

    /// <summary>What stands behind the base address stays: in settings as in code, with the slash that joins relative addresses.</summary>
    [Theory]
    [InlineData("https://api.deepseek.com", "https://api.deepinfra.com/v1/openai")]
    [InlineData("https://api.deepseek.com/v1/", "https://api.deepinfra.com/v1/openai/")]
    [InlineData("https://api.deepseek.com/chat/completions", "https://api.deepinfra.com/v1/openai/chat/completions")]
    public async Task An_operation_stays(string before, string after)
    {
        const string Json = """{ "AI": { "Endpoint": "ADDRESS", "Model": "MODEL" } }""";
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", "System.Console.WriteLine();"), ("appsettings.json", Json.Replace("ADDRESS", before).Replace("MODEL", "deepseek-v4-pro")), NoPrcOperator]);
        await workspace.ApplyAsync((await workspace.ActionsAsync(project, Assert.Single(await workspace.DiagnosticsAsync(project)), s_elsewhere))[0]);
        Assert.Equal(Json.Replace("ADDRESS", after).Replace("MODEL", "deepseek-ai/DeepSeek-V4-Pro"), workspace.TextOf(project, "appsettings.json"));
    }

    /// <summary>Nothing is offered: the policy minds the weights, nobody else has them, the protocol is another's, or there is no place to write.</summary>
    [Theory]
    [InlineData("deepseek-v4-pro", "https://api.deepseek.com/v1", """ "when": { "developer.country": "CN" }, "verdict": "deny" """)]
    [InlineData("deepseek-v4-pro", "https://api.deepseek.com/v1", """ "when": { "hosting": { "not": ["self-hosted"] } }, "verdict": "deny" """)]
    [InlineData("qwen-max", "https://dashscope.aliyuncs.com/compatible-mode/v1", null)]
    [InlineData("deepseek-v4-pro", "https://api.deepseek.com/anthropic", null)]
    [InlineData("meta-llama/Llama-3.1-8B", "https://api.siliconflow.cn/v1", null)]
    public async Task Nothing_is_offered_that_would_not_be_the_same_or_not_allowed(string model, string endpoint, string? rule)
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", Usings + ClientOf(model, endpoint)), rule is null ? NoPrcOperator : OneRule(rule)]);
        Assert.Empty(await workspace.ActionsAsync(project, Assert.Single(await workspace.DiagnosticsAsync(project)), s_elsewhere));
    }

    [Theory]
    [InlineData("gpt-4o", "gpt-4o-2024-08-06", "2026-11-25")]
    [InlineData("GPT-5-mini", "gpt-5-mini-2025-08-07", "2026-11-25")]
    public async Task A_rolling_alias_is_pinned_to_the_dated_id(string alias, string dated, string day)
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", Usings + $"var chat = new ChatClient(@\"{alias}\", \"k\");   // for now"), OneRule(""" "when": { "version": "rolling" }, "verdict": "deny" """)]);
        var diagnostic = Assert.Single(await workspace.DiagnosticsAsync(project));
        var action = Assert.Single(await workspace.ActionsAsync(project, diagnostic, s_pin));
        Assert.StartsWith($"Use '{dated}', which '{alias}' named on {day}", action.Title, StringComparison.OrdinalIgnoreCase);

        await workspace.FixAllAsync(project, diagnostic.Id, "ModelOrigin.Pin", FixAllScope.Solution, provider: s_pin);

        Assert.Equal(Usings + $"var chat = new ChatClient(@\"{dated}\", \"k\");   // for now", workspace.TextOf(project, "Program.cs"));
        Assert.Empty(await workspace.DiagnosticsAsync(project));
    }

    /// <summary>An Azure deployment may be called `gpt-4o` and be anything; what OpenAI's alias names says nothing of it.</summary>
    [Fact]
    public async Task An_alias_is_one_of_its_own_host_only()
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", Usings + ClientOf("gpt-4o", "https://openrouter.ai/api/v1")), OneRule(""" "when": { "version": "rolling" }, "verdict": "deny" """)]);
        foreach (var diagnostic in await workspace.DiagnosticsAsync(project)) Assert.Empty(await workspace.ActionsAsync(project, diagnostic, s_pin));
    }

    [Fact]
    public async Task A_vague_tag_is_replaced_by_the_one_that_says_what_it_is()
    {
        using var workspace = new OriginWorkspace();
        var project = workspace.AddProject("App", [("Program.cs", Usings + ClientOf("deepseek-r1:latest", "http://localhost:11434/v1")), OneRule(""" "when": { "version": "rolling" }, "verdict": "deny" """)]);
        var action = Assert.Single(await workspace.ActionsAsync(project, Assert.Single(await workspace.DiagnosticsAsync(project)), s_pin));

        await workspace.ApplyAsync(action);

        Assert.Equal(Usings + ClientOf("deepseek-r1:8b-0528-qwen3-q4_K_M", "http://localhost:11434/v1"), workspace.TextOf(project, "Program.cs"));
        Assert.Empty(await workspace.DiagnosticsAsync(project));
    }

    private static string ClientOf(string model, string endpoint, string name = "chat") =>
        $"var {name} = new ChatClient(\"{model}\", new ApiKeyCredential(\"k\"), new OpenAIClientOptions {{ Endpoint = new Uri(\"{endpoint}\") }});\n";
}
