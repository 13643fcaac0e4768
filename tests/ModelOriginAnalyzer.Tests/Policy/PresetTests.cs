using System.Text.Json;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Tests.Contracts;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Policy;

/// <summary>What every shipped preset has. Their verdicts are tested by their own tests, which the tool runs.</summary>
public sealed class PresetTests
{
    public static TheoryData<string> Names => new(OriginCatalog.BuiltIn.PresetNames);

    [Fact]
    public void The_catalog_carries_every_preset_of_the_folder()
        => Assert.Equal(
            Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => !name.EndsWith(".tests", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            OriginCatalog.BuiltIn.PresetNames);

    [Theory, MemberData(nameof(Names))]
    public void A_preset_can_be_extended(string name)
    {
        var policy = PolicyText.Valid($$"""{ "version": 1, "extends": ["preset:{{name}}"] }""");

        Assert.Equal([name], policy.Presets.Select(preset => preset.Name));
        Assert.NotEmpty(policy.Rules);
        Assert.All(policy.Rules, rule => Assert.Null(rule.Place));
    }

    [Fact]
    public void All_presets_can_be_in_force_together()
    {
        var names = OriginCatalog.BuiltIn.PresetNames;
        var policy = PolicyText.Valid($$"""{ "version": 1, "extends": [{{string.Join(", ", names.Select(name => $"\"preset:{name}\""))}}] }""");

        Assert.Equal(names, policy.Presets.Select(preset => preset.Name));
        Assert.Equal(policy.Rules.Length, policy.Rules.Select(rule => rule.Id).Distinct().Count());
    }

    /// <summary>Presets are not checked again in every compilation, so the files have to be sound when they are read as policies.</summary>
    [Theory, MemberData(nameof(Names))]
    public void A_preset_is_a_policy_without_a_mistake(string name) => PolicyText.Valid(OriginCatalog.BuiltIn.PresetText(name)!);

    [Theory, MemberData(nameof(Names))]
    public void A_preset_says_what_it_rests_on(string name)
    {
        var record = Presets.Record(name);

        Assert.True(Uri.TryCreate(record.GetProperty("source").GetString(), UriKind.Absolute, out _));
        Assert.False(string.IsNullOrWhiteSpace(record.GetProperty("summary").GetString()));

        var effective = record.GetProperty("effective").GetString();
        switch (record.GetProperty("status").GetString())
        {
            case "in-force": Assert.True(effective is not null || record.GetProperty("summary").GetString()!.Contains("dates", StringComparison.Ordinal)); break;
            case "contested": Assert.NotNull(effective); break;
            default: Assert.Null(effective); break;
        }
    }

    /// <summary>Whoever reads the message need not know the preset: it says itself that nothing binds yet.</summary>
    [Theory, MemberData(nameof(Names))]
    public void A_rule_of_what_is_not_law_says_so(string name)
    {
        if (Presets.Record(name).GetProperty("status").GetString() is not { } status || status is not ("bill" or "draft" or "contested" or "conditional")) return;

        Assert.All(PolicyText.Valid(OriginCatalog.BuiltIn.PresetText(name)!).Rules, rule => Assert.StartsWith(status, rule.Because, StringComparison.OrdinalIgnoreCase));
    }

    [Theory, MemberData(nameof(Names))]
    public void A_rule_begins_with_the_text_behind_it(string name)
    {
        var effective = Presets.Record(name).GetProperty("effective").GetString();
        foreach (var rule in PolicyText.Valid(OriginCatalog.BuiltIn.PresetText(name)!).Rules.Where(rule => rule.From is not null))
        {
            Assert.True(string.CompareOrdinal(rule.From.ToString(), effective) >= 0, rule.Id);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void A_preset_has_tests_that_every_rule_decides_and_some_that_none_does(string name)
    {
        var tests = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name + ".tests.json"))).RootElement.GetProperty("tests").EnumerateArray().ToList();
        var expected = tests.Select(test => test.GetProperty("expect")).ToList();
        var rules = Presets.Read(name).GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString());

        Assert.All(rules, rule => Assert.Contains(expected, expect => expect.TryGetProperty("rule", out var decided) && decided.GetString() == rule));

        // The inventory is there to report every use.
        if (name != "inventory") Assert.Contains(expected, expect => expect.GetProperty("verdict").GetString() == "allow");
        Assert.Contains(expected, expect => expect.TryGetProperty("certain", out var certain) && !certain.GetBoolean());
        Assert.Equal(tests.Count, tests.Select(test => test.GetProperty("name").GetString()).Distinct().Count());
    }

    [Fact]
    public void Only_the_preset_for_tier_1_asks_where_the_project_is_deployed()
        => Assert.Equal(["no-prc-produced-models"], OriginCatalog.BuiltIn.PresetNames.Where(name => PolicyText.Valid($$"""{ "version": 1, "extends": "preset:{{name}}" }""").NeedsDeployedIn));

    [Fact]
    public void The_built_in_preset_exists() => Assert.Contains(PolicyReader.BuiltInPreset, OriginCatalog.BuiltIn.PresetNames);

    private static string Folder => Repository.PathOf("rules", "presets");
}
