extern alias Compiler;

using System.Text.Json.Nodes;
using Compiler::ModelOriginAnalyzer.CatalogCompiler;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>Presets travel without what only people read.</summary>
public sealed class CompactJsonTests
{
    [Theory]
    [InlineData("{ \"a\": [ 1, 2 ] }", "{\"a\":[1,2]}")]
    [InlineData("{ // why\n \"a // b\": \"x  /* y */\" /* z */ }", "{\"a // b\":\"x  /* y */\"}")]
    [InlineData("{ \"a\": \"say \\\"no\\\" \\\\\" } // end", "{\"a\":\"say \\\"no\\\" \\\\\"}")]
    [InlineData("/**/ [ ]\r\n", "[]")]
    public void Only_white_space_and_comments_go(string text, string compact) => Assert.Equal(compact, CompactJson.Of(text));

    [Fact]
    public void Every_preset_says_the_same() => Assert.All(RuleFiles.Presets, path =>
    {
        var lenient = new System.Text.Json.JsonDocumentOptions { CommentHandling = System.Text.Json.JsonCommentHandling.Skip, AllowTrailingCommas = true };
        var text = File.ReadAllText(path);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(text, null, lenient), JsonNode.Parse(CompactJson.Of(text), null, lenient)), path);
    });
}
