using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Cli.PolicyChecking;
using ModelOriginAnalyzer.Policy;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli;

/// <summary>What `policy validate` says of a policy that is valid and contradicts itself; near misses are silent.</summary>
public sealed class PolicyReviewTests
{
    private const string Deny = """{ "id": "d", "when": { "developer.country": ["CN", "RU"] }, "verdict": "deny", "because": "b" }""";

    private static void Finds(string marked, params string[] messages)
    {
        TestFileMarkupParser.GetSpans($$"""{ "version": 1, {{marked}} }""", out var json, out System.Collections.Immutable.ImmutableArray<TextSpan> spans);
        PolicyFile[] files = [new("/r/model-origin.json", SourceText.From(json), PolicyFileKind.Policy), new("/r/unused.model-origin.json", SourceText.From("""{ "version": 1 }"""), PolicyFileKind.Policy, PolicyRole.Library)];
        Assert.NotNull(PolicyReader.Read([.. files], OriginCatalog.BuiltIn, TestContext.Current.CancellationToken).Policy);

        var found = PolicyReview.Of([.. files], OriginCatalog.BuiltIn, TestContext.Current.CancellationToken);
        Assert.Equal("This file is not in force: no policy extends it.", found[0].Message);
        Assert.Equal(messages, found.Skip(1).Select(finding => finding.Message));
        Assert.Equal(spans, found.Skip(1).Select(finding => finding.Place.Span));
    }

    [Theory]
    [InlineData(""" "groups": { [|"unused"|]: ["CN"], "used": ["US"] }, "rules": [ { "id": "r", "when": { "region": "@used" }, "verdict": "info", "because": "b" } ] """, "No rule of this file uses the group 'unused'.")]
    [InlineData(""" "rules": [ { "id": "r", "when": { "path": "src/**", "project.kind": "test" }, "verdict": "deny", [|"onUnknown"|]: "warn", "because": "b" } ] """, "'onUnknown' of 'r' has no effect: what the rule asks for is always known in a build.")]
    [InlineData(""" "rules": [ DENY, { "id": [|"a"|], "when": { "developer.country": ["RU", "CN"] }, "verdict": "allow", "because": "b" } ] """, "'a' and 'd' say the opposite of the same uses; 'deny' wins.")]
    [InlineData(""" "rules": [ DENY, { "id": [|"a"|], "when": { "developer.country": "CN", "hosting": "self-hosted" }, "verdict": "allow", "because": "b" } ] """, "'a' allows nothing: 'd' denies all that it covers.")]
    [InlineData(""" "rules": [ { "id": "r", "when": [|{ "operator": "OpenAI", "operator.country": "CN" }|], "verdict": "deny", "because": "b" } ] """, "'r' can never match: no endpoint that the catalog knows meets all of its conditions.")]
    [InlineData(""" "rules": [ { "id": "r", "when": [|{ "family": "deepseek-v3", "developer.country": "US" }|], "verdict": "deny", "because": "b" } ] """, "'r' can never match: no model that the catalog knows meets all of its conditions.")]
    [InlineData(""" "rules": [ DENY ], "exceptions": [ { "id": [|"e"|], "rules": ["default"], "model": "gpt-4o", "reason": "Benchmark of record", "owner": "o", "until": "2027-01-01" } ] """, "The exception 'e' covers nothing: the default allows.")]
    [InlineData(""" "rules": [ DENY ], "exceptions": [ { "id": "e", "rules": ["d"], "alias": [|"chat-prod"|], "reason": "Benchmark of record", "owner": "o", "until": "2027-01-01" } ] """, "The facts here declare no alias 'chat-prod'.")]
    public void What_is_said_in_vain_is_told_where_it_stands(string policy, string message) => Finds(policy.Replace("DENY", Deny, StringComparison.Ordinal), message);

    [Theory]
    [InlineData(""" "rules": [ DENY, { "id": "a", "when": { "developer.country": ["CN", "US"] }, "verdict": "allow", "because": "b" } ] """)]
    [InlineData(""" "rules": [ { "id": "r", "when": { "operator": "OpenAI", "operator.country": "US" }, "verdict": "deny", "onUnknown": "warn", "because": "b" } ] """)]
    [InlineData(""" "rules": [ { "id": "r", "when": { "family": "deepseek-v3", "weights": "open" }, "verdict": "deny", "because": "b" } ] """)]
    [InlineData(""" "rules": [ DENY ], "exceptions": [ { "id": "e", "rules": ["d"], "model": "deepseek-v3", "reason": "Benchmark of record", "owner": "o", "until": "2027-01-01" } ] """)]
    public void What_has_an_effect_is_silent(string policy) => Finds(policy.Replace("DENY", Deny, StringComparison.Ordinal));
}
