using System.Collections.Immutable;
using System.Text;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Rules;

/// <summary>What a diagnostic says of a use: what, why, which rule, which fact is missing, what to do.</summary>
internal static class Messages
{
    public static string Of(JudgedUse judged)
    {
        var (subject, isName) = Subject(judged);
        var result = judged.Result;
        var text = new StringBuilder();
        switch (result.DiagnosticId)
        {
            case RuleIdentifiers.CannotTell:
            case RuleIdentifiers.Information when result is { Certain: false, Rule: not null }:
                text.Append("Cannot tell whether '").Append(result.RuleId).Append("' applies to ").Append(subject).Append(": ");
                AppendMissing(text, result.Missing);
                break;
            case RuleIdentifiers.Unlisted:
                text.Append("The origin of ").Append(subject).Append(" is not known");
                if (result.Rule is { } open) text.Append(", and '").Append(open.Id).Append("' may apply");
                text.Append(": ");
                AppendMissing(text, result.Missing);
                break;
            default:
                text.Append(isName ? subject : char.ToUpperInvariant(subject[0]) + subject.Substring(1));
                AppendVerdict(text, result);
                break;
        }

        if (judged.Use.Endpoint?.Suspicion is { } suspicion) text.Append(" Suspicious: ").Append(suspicion).Append('.');
        if (!result.IgnoredFacts.IsEmpty)
            text.Append(" The rule is locked: what an inner file declares of '").Append(string.Join("', '", result.IgnoredFacts)).Append("' does not count against it.");

        AppendKnown(text, judged.Use);
        return text.ToString();
    }

    /// <summary>`'deepseek-chat' at api.deepseek.com`. What is no name but words begins small, as inside a sentence.</summary>
    private static (string Text, bool IsName) Subject(JudgedUse judged)
    {
        var model = judged.References.Model;
        var endpoint = judged.References.Endpoint;
        var host = endpoint?.Value is { } written ? judged.Use.Endpoint?.Host ?? written : null;
        if (model?.Value is { } id)
        {
            if (host is not null) return ("'" + id + "' at " + host, true);
            if (endpoint is not null) return ("'" + id + "' at an endpoint that is not known at compile time", true);
            return (judged.Use.Endpoint is null ? "'" + id + "'" : "'" + id + "' at its developer's own API (presumed)", true);
        }

        if (model is not null) return ("a model that is not known at compile time" + (host is null ? "" : " and runs at " + host), false);
        if (host is not null) return (host, true);
        return (endpoint is null ? "this use" : "an endpoint that is not known at compile time", false);
    }

    private static void AppendVerdict(StringBuilder text, DecisionResult result)
    {
        if (result is { DiagnosticId: RuleIdentifiers.Excepted, Exception: { } exception })
        {
            text.Append(" is covered by the exception '").Append(exception.Id).Append("' to '").Append(string.Join("', '", exception.Rules))
                .Append("', which ").Append(exception.Owner).Append(" answers for until ").Append(exception.Until).Append('.');
            return;
        }

        text.Append(result.DiagnosticId switch
        {
            RuleIdentifiers.LockedDenied or RuleIdentifiers.Denied => " is denied",
            RuleIdentifiers.Discouraged => " is discouraged",
            RuleIdentifiers.Information => " is reported",
            _ => " is permitted",
        });
        AppendReason(text, result);
    }

    private static void AppendReason(StringBuilder text, DecisionResult result)
    {
        if (result.Verdict == Verdict.Allow)
        {
            text.Append('.');
        }
        else if (result.Rule is { } rule)
        {
            text.Append(result.Certain ? " by '" : " because '").Append(rule.Id).Append(result.Certain ? "': " : "' may apply: ").Append(rule.Because.TrimEnd().TrimEnd('.')).Append('.');
            if (result.Certain) return;

            text.Append(" Cannot tell: ");
            AppendMissing(text, result.Missing);
        }
        else if (result.RuleId == RuleIndex.UnlistedId)
        {
            text.Append(" because its origin is not known: ");
            AppendMissing(text, result.Missing);
        }
        else
        {
            text.Append(" by the policy's default, which permits only what a rule allows.");
            if (result.Missing.IsEmpty) return;

            text.Append(" A rule may allow it, but ");
            AppendMissing(text, result.Missing);
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
        var isReference = first is { Kind: UnknownKind.Unlisted, Fact: "model" or "host" };
        if (isReference) text.Append("neither the catalog nor model-origin.facts.json knows the ").Append(first.Fact).Append(" '").Append(first.Of).Append('\'');
        else text.Append("the ").Append(Plain(first.Fact)).Append(" of ").Append(first.Of).Append(Why(first));

        if (missing.Length > 1) text.Append(" (and ").Append(missing.Length - 1).Append(missing.Length == 2 ? " more fact)" : " more facts)");
        text.Append(". ").Append(isReference ? "Check the spelling, or declare it there." : Advice(first));
    }

    private static string Why(MissingFact missing) => missing.Kind switch
    {
        UnknownKind.Dynamic => IsNamed(missing) ? " is not declared" : " is not known at compile time",
        UnknownKind.Unlisted => " is not in the catalog",
        _ => " is not public or not declared",
    };

    private static string Advice(MissingFact missing) => missing.Of switch
    {
        "the endpoint" => "Write the address where the model is used, or declare it with a binding in model-origin.facts.json.",
        "the model" => "Write the model where it is used, or declare it with a binding in model-origin.facts.json.",
        "the project" => "Set the property ModelOriginDeployedIn to the countries (for example US;DE).",
        _ => "Add it to model-origin.facts.json.",
    };

    private static bool IsNamed(MissingFact missing) => missing.Of is not ("the endpoint" or "the model" or "the project");

    // `operator.country` reads as "operator country".
    private static string Plain(string fact) => fact == "deployedIn" ? "place of deployment" : fact.Replace('.', ' ');

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
