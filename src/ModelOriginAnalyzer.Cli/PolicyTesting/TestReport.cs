using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.PolicyTesting;

/// <summary>A failed test as text: given, expected, got and why. A passed one says nothing.</summary>
internal static class TestReport
{
    public static void Write(TestOutcome outcome, TextWriter output)
    {
        if (outcome.Failures.IsEmpty) return;

        var place = outcome.Test.Place;
        var position = place.Text.Lines.GetLinePosition(place.Span.Start);
        output.WriteLine($"FAILED    {place.Path}({position.Line + 1},{position.Character + 1}): {outcome.Test.Name}");
        output.WriteLine($"  given     {outcome.Test.GivenText}");
        output.WriteLine($"  expected  {Expected(outcome.Test.Expected)}");
        output.WriteLine($"  got       {Got(outcome)}");
        foreach (var line in Why(outcome)) output.WriteLine($"  why       {line}");
        output.WriteLine();
    }

    private static string Expected(Expectation expected)
    {
        List<string> parts = [$"verdict {Verdicts.NameOf(expected.Verdict)}"];
        if (expected.Certain is { } certain) parts.Add(certain ? "certain" : "not certain");
        if (expected.Id is { } id) parts.Add(id);
        if (expected.Rule is { } rule) parts.Add(rule.Id is null ? "no rule" : $"rule {rule.Id}");
        if (expected.Rules is { } rules) parts.Add($"rules {Listed(rules)}");
        if (expected.Missing is { } missing) parts.Add("missing " + Listed(missing.Select(fact => Missing(fact.Fact, fact.Of, fact.Kind))));
        return string.Join(", ", parts);
    }

    private static string Got(TestOutcome outcome)
    {
        var result = outcome.Result;
        return string.Join(", ",
            $"verdict {Verdicts.NameOf(result.Verdict)}",
            result.Certain ? "certain" : "not certain",
            result.DiagnosticId,
            result.RuleId is null ? "no rule" : $"rule {result.RuleId}",
            $"rules {Listed(result.RuleIds)}",
            "missing " + Listed(result.Missing.Select(fact => Missing(fact.Fact, fact.Of, fact.Kind))));
    }

    private static IEnumerable<string> Why(TestOutcome outcome)
    {
        yield return "differs in " + string.Join(", ", outcome.Failures);
        if (outcome.Result.Rule is { Because.Length: > 0 } rule) yield return $"{rule.Id}: {rule.Because}";
        if (outcome.Result.Exception is { } exception) yield return $"exception {exception.Id} until {exception.Until}: {exception.Reason}";
        if (outcome.Use.Model is { } model) yield return $"model: developer {Organizations(model.Developer)}; lineage {Set(model.Lineage, Ancestor)}; weights {Set(model.Weights)}";
        foreach (var hop in outcome.Use.Endpoint?.Hops ?? [])
            yield return $"{Set(hop.Host)}: operator {Organizations(hop.Operator)}; hosting {Set(hop.Hosting)}; region {Set(hop.Region)}";
    }

    private static string Organizations(Fact<OrganizationFacts> fact) => Set(fact, organization => $"{organization.Name ?? "unnamed"} in {Set(organization.Country)}");

    private static string Ancestor(LineageFact ancestor) => $"{ancestor.Family ?? ancestor.Developer ?? "unnamed"} in {ancestor.Country ?? "an unknown country"}";

    private static string Set(Fact<string> fact) => Set(fact, static text => text);

    private static string Set<T>(Fact<T> fact, Func<T, string> say)
    {
        List<string> parts = [.. fact.Members.Select(member => say(member.Value) + (member.Basis == Basis.Presumed ? " (presumed)" : ""))];
        if (fact.Unknown != UnknownKind.None) parts.Add("unknown: " + FactWords.Of(fact.Unknown));
        return parts.Count == 0 ? "none" : string.Join(" and ", parts);
    }

    private static string Missing(string fact, string? of, UnknownKind? kind) =>
        fact + (of is null ? "" : " of " + of) + (kind is { } known ? $" ({FactWords.Of(known)})" : "");

    private static string Listed(IEnumerable<string> parts) => "[" + string.Join(", ", parts) + "]";
}
