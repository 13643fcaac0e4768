using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Tests.Contracts;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Policy;

/// <summary>Every message of the readers of JSON, policies and facts, at its exact characters and word for word.</summary>
public sealed class ReaderMessageTests
{
    private static readonly IReadOnlyList<RecordedMessages.Case> s_cases = RecordedMessages.Read(Repository.PathOf("tests", "ModelOriginAnalyzer.Tests", "Policy", "messages.txt"));

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, s_cases.Count)];

    [Theory, MemberData(nameof(Cases))]
    public void A_mistake_is_told_word_for_word(int number)
    {
        var recorded = s_cases[number];
        var files = recorded.Files.Select(file => Read(file.Head, file.Text)).ToList();
        var result = PolicyText.Read([.. files.Select(file => file.File)]);

        var expected = files.SelectMany(file => file.Spans.Select(span => (file.File.Path, span)));
        Assert.Equal(expected, result.Errors.Select(error => (error.Place.Path, error.Place.Span)).Distinct());
        Assert.Equal(recorded.Expected, result.Errors.SelectMany(error => error.Fix is { } fix ? new[] { "--- " + error.Message, "+++ " + fix.Title } : ["--- " + error.Message]));
        Assert.Null(result.Policy);
    }

    [Fact]
    public void No_message_is_without_a_case()
    {
        var said = string.Join("\n", s_cases.SelectMany(recorded => recorded.Expected));
        var sources = Directory.GetFiles(Repository.PathOf("src", "ModelOriginAnalyzer", "Policy"), "*.cs")
            .Where(path => Path.GetFileName(path) is not ("PolicyLanguage.cs" or "Synonyms.cs" or "Country.cs" or "ExceptionReason.cs"))   // lists of words
            .Append(Repository.PathOf("src", "ModelOriginAnalyzer", "Text", "JsonParser.cs"));

        var unsaid = RecordedMessages.PartsIn(sources).Where(part => !said.Contains(part.Words, StringComparison.Ordinal)).Select(part => $"{part.Place}: {part.Words}");
        Assert.Equal("", string.Join("\n", unsaid));
    }

    /// <param name="head">Path, role and package; the last two may be left out.</param>
    private static (PolicyFile File, ImmutableArray<TextSpan> Spans) Read(string head, string marked)
    {
        TestFileMarkupParser.GetSpans(marked, out var json, out ImmutableArray<TextSpan> spans);
        var words = head.Split(' ');
        var kind = words[0].EndsWith("facts.json", StringComparison.Ordinal) ? PolicyFileKind.Facts : PolicyFileKind.Policy;
        var role = words.Length > 1 ? Enum.Parse<PolicyRole>(words[1], ignoreCase: true) : PolicyRole.Nested;
        return (new PolicyFile(words[0], SourceText.From(json), kind, role) { Package = words.Length > 2 ? words[2] : null }, spans);
    }
}
