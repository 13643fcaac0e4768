using Xunit;

namespace ModelOriginAnalyzer.Tests.Contracts;

/// <summary>A part of a page that a test writes from the source of its facts, between two comments. Set UPDATE_DOCS=1 to write it instead of comparing.</summary>
internal static class WrittenBlock
{
    private const string End = "<!-- end -->";

    /// <param name="name">What stands in the opening comment: `begin: name`.</param>
    public static void Compare(string path, string name, string written)
    {
        var page = File.Exists(path) ? File.ReadAllText(path) : "";
        var begin = $"<!-- begin: {name} -->\n";
        var start = page.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var end = page.IndexOf(End, start, StringComparison.Ordinal);
        Assert.True(start >= begin.Length && end >= start, $"{path} has no block '{name}' that ends with '{End}'");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1") File.WriteAllText(path, page[..start] + written + page[end..]);
        else Assert.Equal(written, page[start..end]);
    }
}
