using System.Collections.Immutable;
using CsCheck;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Tests.Decision;
using ModelOriginAnalyzer.Uses;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Policy;

/// <summary>What holds for whatever several files say together, with generated policies read by the real reader.</summary>
public sealed class PolicyPropertyTests
{
    private static readonly string[] s_whens =
    [
        """{ "operator.country": "CN" }""", """{ "operator.country": { "not": "US" } }""", """{ "developer.country": ["CN", "FR"] }""", """{ "hosting": { "not": ["self-hosted", "in-process"] }, "operator": "DeepSeek" }""",
        """{ "weights": "open" }""", """{ "weights": "closed", "hosting": "vendor" }""", """{ "model": "gpt-4o*" }""", """{ "host": "*.fabrikam.dev" }""", """{ "any": [ { "region": "DE" }, { "version": "rolling" } ] }""",
        """{ "lineage": { "country": "CN" } }""", """{ "region": { "not": ["DE", "US"] } }""",
    ];

    private static readonly string[] s_models = ["gpt-4o", "deepseek-v3", "deepseek-chat", "qwen2.5:7b", "mistral-large-2411"];
    private static readonly string[] s_endpoints = ["https://api.openai.com/v1", "https://api.deepseek.com", "http://localhost:11434", "https://contoso.openai.azure.com", "https://llm.fabrikam.dev/v1", "https://openrouter.ai/api/v1"];

    private static readonly ImmutableArray<UseReferences> s_uses =
    [
        .. from model in s_models.Append(null)
           from endpoint in s_endpoints.Append(null)
           where model is not null || endpoint is not null
           select new UseReferences { Model = Half(model, ReferenceRole.Model), Endpoint = Half(endpoint, ReferenceRole.Endpoint), Path = "src/A.cs" },
    ];

    private static readonly Gen<string> s_rule =
        Gen.Select(Gen.OneOf(s_whens), Gen.OneOf("deny", "deny", "warn", "info", "allow"), Gen.OneOf("", ", \"onUnknown\": \"deny\"", ", \"onUnknown\": \"warn\"", ", \"onUnknown\": \"ignore\""),
            (when, verdict, onUnknown) => $$""" "when": {{when}}, "verdict": "{{verdict}}", "because": "b"{{(verdict == "allow" ? "" : onUnknown)}} """);

    private static readonly Gen<string[]> s_rules = s_rule.Array[0, 4];

    /// <summary>What a child may try; most of it is refused somewhere.</summary>
    private static readonly Gen<string[]> s_attempts = Gen.OneOf(
        """ "default": "allow" """, """ "default": "deny" """, """ "unknown": { "dynamic": "ignore", "undisclosed": "ignore", "unlisted": "ignore" } """, """ "presume": true """, """ "root": true """,
        """ "overrides": { "p0": { "verdict": "info", "reason": "We like it" }, "root": { "reason": "We like it" } } """, """ "overrides": { "lock": { "verdict": "warn", "reason": "We like it" } } """,
        """ "facts": { "endpoints": [ { "host": "llm.fabrikam.dev", "operator": "Microsoft", "hosting": "self-hosted", "region": "DE" } ] } """,
        """ "facts": { "endpoints": [ { "host": "*.deepseek.com", "operator": "Microsoft" } ] } """, """ "facts": { "aliases": [ { "model": "deepseek-chat", "is": "gpt-4o" } ] } """,
        """ "exceptions": [ { "id": "e", "rules": ["lock"], "model": "*", "host": "*.com", "reason": "We like it here", "owner": "o", "until": "2099-01-01" } ] """,
        """ "exceptions": [ { "id": "e", "rules": ["p0", "unlisted"], "host": "*.dev", "reason": "We like it here", "owner": "o", "until": "2099-01-01" } ] """,
        """ "groups": { "g": ["DE"] } """, """ "extends": "preset:no-prc-operated-inference" """).Array[0, 3];

    private static Reference? Half(string? value, ReferenceRole role) => value is null ? null : new Reference { Role = role, Value = value, Certain = true };

    private static string Rules(string prefix, IEnumerable<string> rules, params IEnumerable<string> whole) =>
        $"\"rules\": [ {string.Join(", ", [.. whole, .. rules.Select((rule, i) => $"{{ \"id\": \"{prefix}{i}\", {rule} }}")])} ]";

    private static PolicyFile File(string path, string keys, PolicyRole role = PolicyRole.Nested) => new(path, SourceText.From($"{{ \"version\": 1, {keys} }}"), PolicyFileKind.Policy, role);

    private static OriginPolicy? Read(params IEnumerable<PolicyFile> files) => PolicyReader.Read([.. files], OriginCatalog.BuiltIn, CancellationToken.None).Policy;

    private static DecisionResult Judge(UseReferences references, OriginPolicy policy)
    {
        Use Resolve(DeclaredFacts facts) => UseResolver.Resolve(references, OriginCatalog.BuiltIn, facts, new Scope { Path = references.Path });
        return PolicyEngine.Decide(Resolve(policy.Facts), policy, Given.Today, Resolve);
    }

    private static string Spell(OriginPolicy policy) => string.Join("\n", s_uses.Select(use => Judge(use, policy)).Select(result => $"{result.Verdict} {result.Certain} {result.RuleId} {string.Join(",", result.RuleIds)} {result.DiagnosticId}"));

    [Fact]
    public void The_order_of_rules_and_of_what_is_extended_changes_nothing() =>
        Gen.Select(s_rules, s_rules, s_rules, Gen.Int).Sample((own, first, second, seed) =>
        {
            var order = new Random(seed);
            var ids = own.Select((rule, i) => $"{{ \"id\": \"o{i}\", {rule} }}").ToArray();
            var shuffled = ids.ToArray();
            order.Shuffle(shuffled);
            PolicyFile[] libraries = [File("/r/a.model-origin.json", Rules("a", first), PolicyRole.Library), File("/r/b.model-origin.json", Rules("b", second), PolicyRole.Library)];
            var one = Read([File("/r/model-origin.json", $"\"extends\": [\"a.model-origin.json\", \"b.model-origin.json\"], \"rules\": [ {string.Join(", ", ids)} ]"), .. libraries]);
            var other = Read([libraries[1], libraries[0], File("/r/model-origin.json", $"\"rules\": [ {string.Join(", ", shuffled)} ], \"extends\": [\"b.model-origin.json\", \"a.model-origin.json\"]")]);
            return Spell(one!) == Spell(other!);
        }, iter: 60);

    [Fact]
    public void It_does_not_matter_how_files_are_grouped() =>
        Gen.Select(s_rules, s_rules, s_rules).Sample((own, first, second) =>
        {
            var b = File("/r/b.model-origin.json", Rules("b", second), PolicyRole.Library);
            var flat = Read(File("/r/model-origin.json", $"\"extends\": [\"a.model-origin.json\", \"b.model-origin.json\"], {Rules("o", own)}"), File("/r/a.model-origin.json", Rules("a", first), PolicyRole.Library), b);
            var nested = Read(File("/r/model-origin.json", $"\"extends\": \"a.model-origin.json\", {Rules("o", own)}"), File("/r/a.model-origin.json", $"\"extends\": \"b.model-origin.json\", {Rules("a", first)}", PolicyRole.Library), b);
            var folders = Read(File("/r/model-origin.json", Rules("b", second)), File("/r/x/model-origin.json", Rules("a", first)), File("/r/x/y/model-origin.json", Rules("o", own)));
            return Spell(flat!) == Spell(nested!) && Spell(flat!) == Spell(folders!);
        }, iter: 60);

    [Fact]
    public void A_child_never_loosens_a_locked_parent() =>
        Gen.Select(Gen.OneOf(s_whens), s_rules, s_rules, s_attempts, Gen.OneOf("/r/src/model-origin.json", "/r/model-origin.json")).Sample((locked, parents, children, attempts, path) =>
        {
            var parent = File(path == "/r/model-origin.json" ? "/floor.model-origin.json" : "/r/model-origin.json",
                Rules("p", parents, $"{{ \"id\": \"lock\", \"when\": {locked}, \"verdict\": \"deny\", \"onUnknown\": \"deny\", \"locked\": true, \"because\": \"b\" }}"),
                path == "/r/model-origin.json" ? PolicyRole.Floor : PolicyRole.Nested);
            if (Read(parent) is not { } alone) throw new InvalidOperationException(parent.Text.ToString());
            if (Read(parent, File(path, string.Join(", ", attempts.Append(Rules("c", children))))) is not { } together) return true;   // refused

            foreach (var use in s_uses)
            {
                if (Judge(use, alone).DiagnosticId == "MOA1000" && Judge(use, together).DiagnosticId != "MOA1000") return false;
            }

            return true;
        }, iter: 600);

    [Fact]
    public void A_child_without_overrides_and_facts_never_lowers_a_verdict() =>
        Gen.Select(s_rules, s_rules, s_attempts).Sample((parents, children, attempts) =>
        {
            var parent = File("/r/model-origin.json", Rules("p", parents) + ", \"unknown\": { \"unlisted\": \"ignore\" }");
            var written = attempts.Where(attempt => !attempt.Contains("overrides", StringComparison.Ordinal) && !attempt.Contains("facts", StringComparison.Ordinal));
            if (Read(parent, File("/r/src/model-origin.json", string.Join(", ", written.Append(Rules("c", children))))) is not { } together) return true;

            var alone = Read(parent)!;
            return s_uses.All(use => Judge(use, together).Verdict >= Judge(use, alone).Verdict);
        }, iter: 400);

    [Fact]
    public void Learning_a_missing_fact_leads_only_to_what_was_announced() =>
        Gen.Select(s_rule, Gen.OneOf("DE", "US", "CN"), Gen.OneOf("Microsoft", "DeepSeek")).Sample((rule, country, @operator) =>
        {
            var denies = rule.Contains("\"allow\"", StringComparison.Ordinal);
            var keys = Rules("r", [rule]) + (denies ? ", \"default\": \"deny\"" : "");
            var before = Read(File("/r/model-origin.json", keys))!;
            var after = Read(File("/r/model-origin.json", keys + $", \"facts\": {{ \"endpoints\": [ {{ \"host\": \"llm.fabrikam.dev\", \"operator\": \"{@operator}\", \"hosting\": \"cloud\", \"region\": \"{country}\" }} ] }}"))!;
            foreach (var use in s_uses.Where(use => use.Endpoint?.Value?.Contains("fabrikam", StringComparison.Ordinal) == true))
            {
                var (unsure, sure) = (Judge(use, before), Judge(use, after));
                if (!unsure.Certain && sure.Certain && sure.Verdict != before.Rules[0].Verdict && sure.Verdict != before.Default) return false;
            }

            return true;
        }, iter: 300);
}
