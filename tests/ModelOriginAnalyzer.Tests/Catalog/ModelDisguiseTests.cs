using CsCheck;
using ModelOriginAnalyzer.Catalog;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>However somebody disguises an id, the answer is that of the plain one; and a word that is no id stays silent.</summary>
public sealed class ModelDisguiseTests
{
    private static readonly OriginCatalog s_catalog = OriginCatalog.BuiltIn;

    [Theory]
    [InlineData("DEEPSEEK-CHAT", "deepseek-chat")]
    [InlineData("  deepseek-chat\t", "deepseek-chat")]
    [InlineData("dеepseek-chаt", "deepseek-chat")]                       // Cyrillic e and a
    [InlineData("dееpsееk‑r1", "deepseek-r1")]                      // and a hyphen that does not break
    [InlineData("deep\u200Bseek-\uFEFFchat", "deepseek-chat")]
    [InlineData("qwen\u00AD2.5-72b", "qwen2.5-72b")]
    [InlineData("%64eepseek%2Dchat", "deepseek-chat")]
    [InlineData("deepseek-ai%2FDeepSeek-R1", "deepseek-ai/DeepSeek-R1")]
    [InlineData("ｄｅｅｐｓｅｅｋ-ｒ１", "deepseek-r1")]
    [InlineData("𝐪𝐰𝐞𝐧𝟐.𝟓-𝟕𝐛", "qwen2.5-7b")]
    [InlineData("qwén2.5-7b", "qwen2.5-7b")]
    [InlineData("gρt-4ο", "gpt-4o")]                                      // Greek rho and omicron
    public void A_disguised_id_has_the_answer_of_the_plain_one(string disguised, string plain)
    {
        var expected = IdentityResolver.ResolveModel(s_catalog, plain);
        var actual = IdentityResolver.ResolveModel(s_catalog, disguised);

        Assert.NotNull(expected.Developer);
        Assert.Equal((expected.Family?.Name, expected.Developer.Name), (actual.Family?.Name, actual.Developer?.Name));
        Assert.Equal(expected.Identifier.Normalised, actual.Identifier.Normalised);
    }

    [Theory]
    [InlineData("%zz-deepseek-chat%")]
    [InlineData("模型-7b")]
    [InlineData("\uD800\uDC00\uD800")]
    public void What_is_no_disguise_is_read_as_it_stands(string text) => Assert.Null(IdentityResolver.ResolveModel(s_catalog, text).Family);

    /// <summary>Words of the language, of programs and of other products, and ids that somebody only talks about.</summary>
    [Theory]
    [InlineData("solar")]
    [InlineData("falcon")]
    [InlineData("spark.sql.shuffle")]
    [InlineData("phi")]
    [InlineData("Phi")]
    [InlineData("the command-r key")]
    [InlineData("nova.api")]
    [InlineData("hermes-engine")]
    [InlineData("gemini.google.com")]
    [InlineData("orca.sln")]
    [InlineData("granite-countertop")]
    [InlineData("mercury")]
    [InlineData("step-3")]
    [InlineData("seed-2")]
    [InlineData("ring")]
    [InlineData("apollo")]
    [InlineData("whisper.cs")]
    [InlineData("flux-capacitor")]
    [InlineData("claude.yaml")]
    [InlineData("kimi.jpeg")]
    [InlineData("mistral-wind-forecast")]
    [InlineData("sonar.host.url")]
    [InlineData("magnum.io")]
    [InlineData("stable")]
    [InlineData("turbo")]
    [InlineData("jamba juice")]
    [InlineData("voyage")]
    [InlineData("recraft")]
    [InlineData("rerank-2")]
    [InlineData("gpt-partition")]
    [InlineData("o3")]
    [InlineData("e5")]
    [InlineData("k2")]
    [InlineData("3.5")]
    [InlineData("2025-06-30")]
    [InlineData("6a1f0c9e-52d4-4b1f-9a3d-0c2f1be7a900")]
    [InlineData("net9.0")]
    [InlineData("en-GB")]
    [InlineData("We benchmarked qwen3-32b and kimi-k2 last week.")]
    [InlineData("glm-4.6 (deprecated)")]
    [InlineData("https://huggingface.co/Qwen/Qwen3-8B")]
    [InlineData("deepseek-notes.md")]
    [InlineData("DeepSeekSettings")]
    [InlineData("Qwen3Tokenizer")]
    [InlineData("MOONSHOT_TOKEN")]
    public void A_word_or_a_mention_is_not_distinctive(string text) => Assert.False(IdentityResolver.ResolveModel(s_catalog, text).Distinctive);

    [Fact]
    public void Normalising_twice_is_normalising_once() => Check.Sample(
        Gen.Select(Gen.Int[0, s_words.Length - 1], Gen.Int[0, s_separators.Length - 1]).Array[1, 8],
        pieces =>
        {
            var once = ModelIdentifier.Parse(string.Concat(pieces.Select(piece => s_words[piece.Item1] + s_separators[piece.Item2]))).Normalised;
            Assert.Equal(once, ModelIdentifier.Parse(once).Normalised);
        });

    [Fact]
    public void Every_example_normalises_to_itself() => Assert.All(Examples(), example =>
    {
        var once = ModelIdentifier.Parse(example).Normalised;
        Assert.Equal(once, ModelIdentifier.Parse(once).Normalised);
    });

    [Fact]
    public void The_quick_look_overlooks_no_example() => Assert.All(Examples(), example => Assert.True(s_catalog.MayNameModel(example), example));

    [Theory]
    [InlineData("Invalid argument.")]
    [InlineData("yibsulsul")]
    [InlineData("application/json")]
    [InlineData("")]
    public void The_quick_look_sees_that_a_text_names_no_model(string text) => Assert.False(s_catalog.MayNameModel(text));

    private static IEnumerable<string> Examples() => RuleFiles.Records("families").SelectMany(f => f.Record.Texts("examples"));

    private static readonly string[] s_words =
        ["gpt", "qwen2.5", "v3", "7b", "1p5b", "a3b", "8x7b", "llama3", "q4_K_M", "fp8", "4", "10", "11", "x10", "2024", "0528", "é", "☃x", "4o", "128k", "8-bit", "latest", "instruct", "deadbeef1234"];

    private static readonly string[] s_separators = ["-", "_", " "];
}
