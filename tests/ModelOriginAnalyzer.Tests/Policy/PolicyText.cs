using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Policy;

/// <summary>Policies in tests. `[|…|]` marks the characters at which an error is expected; marks may not nest.</summary>
internal static class PolicyText
{
    public const string Path = "/repo/model-origin.json";
    public const string FactsPath = "/repo/model-origin.facts.json";

    public static PolicyFile File(string json, string path = Path) => new(path, SourceText.From(json), PolicyFileKind.Policy);

    public static PolicyFile Facts(string json, string path = FactsPath) => new(path, SourceText.From(json), PolicyFileKind.Facts);

    public static PolicyResult Read(params PolicyFile[] files) => PolicyReader.Read([.. files], OriginCatalog.BuiltIn, TestContext.Current.CancellationToken);

    /// <summary>The policy of texts that have no error.</summary>
    public static OriginPolicy Valid(params PolicyFile[] files)
    {
        var result = Read(files);
        Assert.True(result.Errors.IsEmpty, Spell(result.Errors));
        return result.Policy!;
    }

    public static OriginPolicy Valid(string json) => Valid(File(json));

    /// <summary>A policy whose only rule has this `when`.</summary>
    public static string WithWhen(string when) => $$"""{ "version": 1, "groups": { "prc": ["CN", "HK", "MO"] }, "rules": [ { "id": "r", "when": {{when}}, "verdict": "deny", "because": "b" } ] }""";

    /// <summary>A policy whose only rule has these keys besides what every rule needs.</summary>
    public static string WithRule(string keys) => $$"""{ "version": 1, "rules": [ { "id": "r", "when": { "family": "deepseek-v3" }, "because": "b", {{keys}} } ] }""";

    /// <summary>Reads a marked policy and holds its errors against the marks and, in the order of the text, against parts of their messages.</summary>
    public static ImmutableArray<PolicyError> AssertErrors(string marked, params string[] messages) => AssertErrors(marked, PolicyFileKind.Policy, messages);

    public static ImmutableArray<PolicyError> AssertErrors(string marked, PolicyFileKind kind, params string[] messages)
    {
        TestFileMarkupParser.GetSpans(marked, out var json, out ImmutableArray<TextSpan> spans);
        var result = Read(kind == PolicyFileKind.Policy ? File(json) : Facts(json));
        AssertErrors(result, spans, messages);
        return result.Errors;
    }

    public static void AssertErrors(PolicyResult result, ImmutableArray<TextSpan> spans, params string[] messages)
    {
        var spelled = Spell(result.Errors);
        Assert.Null(result.Policy);
        Assert.True(result.Errors.Select(error => error.Place.Span).SequenceEqual(spans), $"expected at {string.Join(", ", spans)}, got\n{spelled}");
        for (var i = 0; i < messages.Length; i++) Assert.Contains(messages[i], result.Errors[i].Message);
    }

    private static string Spell(ImmutableArray<PolicyError> errors)
        => string.Join("\n", errors.Select(error => $"{error.Place.Span} '{error.Place.Text.ToString(error.Place.Span)}': {error.Message}"));
}
