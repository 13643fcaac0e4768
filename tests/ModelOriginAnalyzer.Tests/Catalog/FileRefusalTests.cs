extern alias Compiler;

using System.Text.Json.Nodes;
using Compiler::ModelOriginAnalyzer.CatalogCompiler;
using Xunit;
using static ModelOriginAnalyzer.Tests.Catalog.CompilerRules;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>What the catalog compiler makes of whole files: sound ones, several mistakes, presets, files that are cut off or hold other values. Each at its exact place and in its exact words.</summary>
public class FileRefusalTests
{
    [Fact]
    public void Sound_rules_compile() =>
        Sound(Compile((RuleFileKind.Organization, "acme", Acme), (RuleFileKind.Sdk, "Acme.Client", AcmeSdk), (RuleFileKind.Preset, "no-acme", Preset)));

    [Fact]
    public void All_mistakes_of_a_change_are_reported_at_once_each_at_its_place() => Assert.Equal(
        [
            "rules/a.json(1,46): error CAT005: 'XX' is no ISO 3166-1 alpha-2 country code",
            "rules/a.json(2,12): error CAT005: 'talk' is no value of 'task' (unknown, chat, embedding, image, video, speech, transcription, rerank, moderation, ocr, other)",
            "rules/b.json(1,29): error CAT002: The key 'checked' is missing in this object",
        ],
        Compile(
            """{ "organization": { "name": "A", "country": "XX", "source": "set:row", "checked": "2026-01-01" }, "families": [ """ + "\n" + """
            { "task": "talk", "name": "falconet", "match": ["falconet"], "weights": "open", "lineage": { "knowledge": "complete" }, "source": "set:row", "checked": "2026-01-01", "examples": ["falconet"], "nearMisses": ["x-y"] } ] }
            """,
            """          { "organization": { "name": "B", "country": "DE", "source": "set:row" } }""").Errors.Select(e => e.ToString()));

    [Fact]
    public void An_unreadable_preset_is_refused_at_the_readers_place()
    {
        var preset = Preset.Replace("\"Acme\"", "\"Acne\"");
        var error = Assert.Single(Compile((RuleFileKind.Organization, "acme", Acme), (RuleFileKind.Preset, "no-acme", preset)).Errors);

        Assert.StartsWith("rules/no-acme.json(4,55): error CAT012: There is no organization 'Acne'", error.ToString());
    }

    [Fact]
    public void A_preset_that_does_not_say_what_it_stands_on_is_refused() =>
        AssertRefused(
            CatalogMistake.InvalidPreset,
            "A preset says under 'preset' what it stands on: status, source and the day it was checked",
            (RuleFileKind.Preset, "empty", """[|{|] "version": 1, "rules": [] }"""));

    [Fact]
    public void All_mistakes_are_told_at_once_in_the_order_of_files_and_places()
    {
        var compilation = Compile(
            Organization("Acme", """ "contry": "US", "country": "XX", """, Family("falconet", """ "developer": "Nobody", "task": "talk", """)),
            Organization("Beta", """ "aliases": ["acme"], """));

        Assert.Null(compilation.Image);
        Assert.Equal(
            [
                (CatalogMistake.UnknownKey, "a"), (CatalogMistake.UnknownName, "a"), (CatalogMistake.UnknownName, "a"), (CatalogMistake.UnknownName, "a"), (CatalogMistake.Duplicate, "b"),
            ],
            compilation.Errors.Select(e => (e.Mistake, Path.GetFileNameWithoutExtension(e.Path))));
        Assert.Equal(compilation.Errors.OrderBy(e => e.Path, StringComparer.Ordinal).ThenBy(e => e.Line).ThenBy(e => e.Column), compilation.Errors);
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_refused_and_never_throws()
    {
        for (var length = 0; length < Acme.TrimEnd().Length; length++)
        {
            var compilation = Compile(Acme[..length]);

            Assert.Null(compilation.Image);
            Assert.NotEmpty(compilation.Errors);
        }
    }

    /// <summary>Each value of a sound file in turn becomes something else: it compiles or is refused, it never throws.</summary>
    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"x\"")]
    [InlineData("\"*\"")]
    [InlineData("\"/\"")]
    [InlineData("0")]
    [InlineData("true")]
    [InlineData("[]")]
    [InlineData("[null]")]
    [InlineData("{}")]
    public void A_value_of_any_other_kind_is_refused_or_sound(string replacement)
    {
        (RuleFileKind Kind, string Name, string Content)[] sound = [(RuleFileKind.Organization, "acme", Acme), (RuleFileKind.Sdk, "Acme.Client", AcmeSdk), (RuleFileKind.Preset, "no-acme", Preset)];
        for (var file = 0; file < sound.Length; file++)
        {
            foreach (var path in Paths(JsonNode.Parse(sound[file].Content)!))
            {
                var changed = JsonNode.Parse(sound[file].Content)!;
                Replace(changed, path, JsonNode.Parse(replacement));
                var files = sound.ToArray();
                files[file].Content = changed.ToJsonString();

                var compilation = Compile(files);

                Assert.Equal(compilation.Image is null, compilation.Errors.Any());
            }
        }
    }

    private static IEnumerable<object[]> Paths(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(m => Below(m.Key, m.Value)),
        JsonArray items => items.SelectMany((item, i) => Below(i, item)),
        _ => [],
    };

    private static IEnumerable<object[]> Below(object step, JsonNode? value) =>
        Paths(value ?? JsonValue.Create(0)).Select(path => (object[])[step, .. path]).Prepend([step]);

    private static void Replace(JsonNode node, object[] path, JsonNode? value)
    {
        foreach (var step in path[..^1]) node = (step is string key ? node[key] : node[(int)step])!;
        if (path[^1] is string name) node[name] = value;
        else node[(int)path[^1]] = value;
    }
}
