using System.Collections.Immutable;
using System.Text;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Rules;

/// <summary>What a diagnostic says of a use: what, why, which rule, which fact is missing, what to do.</summary>
internal static class Messages
{
    public static string Of(JudgedUse judged)
    {
        var subject = Subject(judged);
        var result = judged.Result;
        var text = new StringBuilder();
        switch (result.DiagnosticId)
        {
            case RuleIdentifiers.LockedDenied or RuleIdentifiers.Denied:
                text.Append(subject).Append(" is denied by ");
                AppendReason(text, result);
                break;
            case RuleIdentifiers.Discouraged:
                text.Append(subject).Append(" is discouraged by ");
                AppendReason(text, result);
                break;
            case RuleIdentifiers.CannotTell:
                text.Append("Cannot tell whether '").Append(result.RuleId).Append("' applies to ").Append(Inside(subject)).Append(": ");
                AppendMissing(text, result.Missing);
                break;
            case RuleIdentifiers.Unlisted:
                text.Append("The origin of ").Append(Inside(subject)).Append(" is not known: ");
                AppendMissing(text, result.Missing);
                break;
            case RuleIdentifiers.Information when result.Certain:
                text.Append(subject).Append(" is reported by ");
                AppendReason(text, result);
                break;
            case RuleIdentifiers.Information:
                text.Append("Cannot tell whether '").Append(result.RuleId).Append("' applies to ").Append(Inside(subject)).Append(": ");
                AppendMissing(text, result.Missing);
                break;
            case RuleIdentifiers.Excepted when result.Exception is { } exception:
                text.Append(subject).Append(" is covered by the exception '").Append(exception.Id).Append("' of ").Append(exception.Owner)
                    .Append(" until ").Append(exception.Until).Append('.');
                break;
            default:
                text.Append(subject).Append(" is permitted.");
                break;
        }

        AppendKnown(text, judged.Use);
        return text.ToString();
    }

    /// <summary>`'deepseek-chat' at api.deepseek.com`.</summary>
    private static string Subject(JudgedUse judged)
    {
        var model = judged.References.Model;
        var endpoint = judged.References.Endpoint;
        var where = endpoint switch
        {
            null => judged.Use.Endpoint is null ? null : "the developer's own API (presumed)",
            { Value: null } => "an endpoint that is not known at compile time",
            _ => judged.Use.Endpoint?.Host ?? endpoint.Value,
        };
        return (model, where) switch
        {
            ({ Value: { } id }, null) => "'" + id + "'",
            ({ Value: { } id }, _) => "'" + id + "' at " + where,
            ({ Value: null }, null) => "A model that is not known at compile time",
            ({ Value: null }, _) => "A model that is not known at compile time, at " + where,
            (null, null) => "This use",
            (null, _) => where,
        };
    }

    // "A model that is not known" begins a sentence; ids and hosts keep their case.
    private static string Inside(string subject) => subject.StartsWith("A ", System.StringComparison.Ordinal) || subject.StartsWith("This ", System.StringComparison.Ordinal)
        ? char.ToLowerInvariant(subject[0]) + subject.Substring(1)
        : subject;

    private static void AppendReason(StringBuilder text, DecisionResult result)
    {
        if (result.Rule is { } rule)
        {
            text.Append('\'').Append(rule.Id).Append("': ").Append(rule.Because.TrimEnd().TrimEnd('.')).Append('.');
            if (!result.Certain && !result.Missing.IsEmpty)
            {
                text.Append(" The rule is rated so because ");
                AppendMissing(text, result.Missing);
            }
        }
        else
        {
            text.Append("the policy's default, which permits only what a rule allows.");
            if (!result.Missing.IsEmpty)
            {
                text.Append(" A rule may allow it, but ");
                AppendMissing(text, result.Missing);
            }
        }
    }

    private static void AppendMissing(StringBuilder text, ImmutableArray<MissingFact> missing)
    {
        if (missing.IsEmpty)
        {
            text.Append("what it rests on is presumed, not declared. Declare the endpoint in model-origin.facts.json.");
            return;
        }

        var first = missing[0];
        text.Append("the ").Append(Plain(first.Fact)).Append(" of ").Append(first.Of).Append(Why(first.Kind));
        if (missing.Length > 1) text.Append(" (and ").Append(missing.Length - 1).Append(missing.Length == 2 ? " more fact)" : " more facts)");
        text.Append(". ").Append(first.Kind == UnknownKind.Dynamic
            ? "Declare what it holds at run time with a binding in model-origin.facts.json."
            : "Add it to model-origin.facts.json.");
    }

    private static string Why(UnknownKind kind) => kind switch
    {
        UnknownKind.Dynamic => " is not known at compile time",
        UnknownKind.Unlisted => " is not in the catalog",
        _ => " is not public or not declared",
    };

    // `operator.country` reads as "operator country".
    private static string Plain(string fact) => fact.Replace('.', ' ');

    private static void AppendKnown(StringBuilder text, Use use)
    {
        var start = text.Length;
        if (use.Endpoint is { } endpoint)
        {
            foreach (var hop in endpoint.Hops)
            {
                foreach (var member in hop.Operator.Members) AppendOrganization(Part(text, start, "operator "), member);
                foreach (var member in hop.Hosting.Members) Part(text, start, "").Append(member.Value).Append(Mark(member.Basis));
            }
        }

        if (use.Model is { } model)
        {
            foreach (var member in model.Developer.Members) AppendOrganization(Part(text, start, "developer "), member);
            foreach (var member in model.Lineage.Members)
            {
                if (member.Value.Path.IsEmpty || member.Value.Family is not { } family) continue;
                Part(text, start, "derives from ").Append(family);
                if (member.Value.Country is { } country) text.Append(" (").Append(country).Append(')');
            }
        }

        if (text.Length > start) text.Append('.');
    }

    private static StringBuilder Part(StringBuilder text, int start, string label) =>
        text.Append(text.Length == start ? " Known: " : ", ").Append(label);

    private static void AppendOrganization(StringBuilder text, Member<OrganizationFacts> member)
    {
        text.Append(member.Value.Name ?? "unnamed");
        foreach (var country in member.Value.Country.Members) text.Append(" (").Append(country.Value).Append(')');
        text.Append(Mark(member.Basis));
    }

    private static string Mark(Basis basis) => basis switch
    {
        Basis.Presumed => " (presumed)",
        Basis.Declared => " (declared)",
        _ => "",
    };
}
