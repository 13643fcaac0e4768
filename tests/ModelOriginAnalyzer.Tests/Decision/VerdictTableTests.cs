using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Decision;

/// <summary>The table of POLICY section 4, every row of it: computed once by the engine and once by a plain reading of the text.</summary>
public sealed class VerdictTableTests
{
    private enum Says { Nothing, False, Maybe, True }

    private static readonly Says[] Answers = [Says.Nothing, Says.False, Says.Maybe, Says.True];
    private static readonly Verdict[] Defaults = [Verdict.Allow, Verdict.Deny];
    private static readonly Verdict?[] OnUnknowns = [null, Verdict.Allow, Verdict.Info, Verdict.Warn, Verdict.Deny];
    private static readonly UnknownKind[] Kinds = [UnknownKind.Dynamic, UnknownKind.Unlisted, UnknownKind.Undisclosed];
    private static readonly UnknownVerdicts[] Unknowns = [new(Verdict.Warn, Verdict.Warn, Verdict.Info), new(Verdict.Deny, Verdict.Info, Verdict.Allow)];

    [Fact]
    public void Every_combination_of_answers_gives_what_the_text_says()
    {
        var rows = 0;
        foreach (var deny in Answers)
            foreach (var warn in Answers)
                foreach (var info in Answers)
                    foreach (var allow in Answers)
                        foreach (var byDefault in Defaults)
                            foreach (var onUnknown in OnUnknowns)
                                foreach (var kind in Kinds)
                                    foreach (var unknown in Unknowns)
                                        foreach (var unlisted in new[] { false, true })
                                        {
                                            var policy = new OriginPolicy
                                            {
                                                Default = byDefault,
                                                Unknown = unknown,
                                                Rules = [.. RuleOf("a", Verdict.Allow, allow, null), .. RuleOf("d", Verdict.Deny, deny, onUnknown), .. RuleOf("i", Verdict.Info, info, onUnknown), .. RuleOf("w", Verdict.Warn, warn, onUnknown)],
                                            };
                                            var use = Given.Use(Given.Model(unlisted: unlisted), Given.At(Given.Hop(region: Given.Missing(kind))));

                                            var result = use.Under(policy);
                                            var expected = PlainReading(deny, warn, info, allow, byDefault, onUnknown, unknown, kind, unlisted);

                                            Assert.Equal(expected, (result.Verdict, result.Certain, result.RuleId, result.DiagnosticId));
                                            rows++;
                                        }

        Assert.Equal(4 * 4 * 4 * 4 * 2 * 5 * 3 * 2 * 2, rows);
    }

    // The hop is known to be a cloud; its region is not known.
    private static IEnumerable<Rule> RuleOf(string id, Verdict verdict, Says says, Verdict? onUnknown) => says switch
    {
        Says.True => [Given.Rule(id, verdict, Given.Is(Dimension.Hosting, "cloud"), onUnknown)],
        Says.False => [Given.Rule(id, verdict, Given.Is(Dimension.Hosting, "vendor"), onUnknown)],
        Says.Maybe => [Given.Rule(id, verdict, Given.Is(Dimension.Region, "CN"), onUnknown)],
        _ => [],
    };

    /// <summary>Slow and without any of the engine's types: numbers 1 to 4 of the text, one after the other.</summary>
    private static (Verdict, bool, string?, string) PlainReading(
        Says deny, Says warn, Says info, Says allow, Verdict byDefault, Verdict? onUnknown, UnknownVerdicts unknown, UnknownKind kind, bool unlisted)
    {
        // 1. Sure.
        var verdict = byDefault;
        var rule = byDefault == Verdict.Deny ? "default" : null;
        var stands = true;
        if (allow == Says.True) (verdict, rule, stands) = (Verdict.Allow, "a", false);
        if (info == Says.True && verdict < Verdict.Info) (verdict, rule, stands) = (Verdict.Info, "i", false);
        if (warn == Says.True && verdict < Verdict.Warn) (verdict, rule, stands) = (Verdict.Warn, "w", false);
        if (deny == Says.True) (verdict, rule, stands) = (Verdict.Deny, "d", false);
        var id = verdict switch { Verdict.Deny => "MOA1001", Verdict.Warn => "MOA1002", Verdict.Info => "MOA1005", _ => "MOA1100" };
        var surely = verdict;

        // 3. A maybe allow rule lowers nothing, but makes a denying default uncertain.
        var certain = !(stands && byDefault == Verdict.Deny && allow == Says.Maybe);

        // 2. Maybes raise. Ordinal order of ids breaks ties: d, i, w.
        var ofKind = kind switch { UnknownKind.Dynamic => unknown.Dynamic, UnknownKind.Unlisted => unknown.Unlisted, _ => unknown.Undisclosed };
        foreach (var (name, own, says) in new[] { ("d", Verdict.Deny, deny), ("i", Verdict.Info, info), ("w", Verdict.Warn, warn) })
        {
            if (says != Says.Maybe) continue;
            var to = onUnknown ?? (ofKind < own ? ofKind : own);
            if (to <= verdict) continue;
            (verdict, rule, certain) = (to, name, false);
            id = to switch { Verdict.Deny => "MOA1001", Verdict.Warn => kind == UnknownKind.Unlisted ? "MOA1004" : "MOA1003", _ => "MOA1005" };
        }

        // 4. An unlisted model; no allow rule here names it. `unlisted` comes after d and i and before w.
        if (unlisted && unknown.Unlisted > surely)
        {
            if (unknown.Unlisted > verdict)
            {
                (verdict, rule, certain) = (unknown.Unlisted, "unlisted", true);
                id = verdict switch { Verdict.Deny => "MOA1001", Verdict.Warn => "MOA1004", _ => "MOA1005" };
            }
            else if (unknown.Unlisted == verdict && !certain && rule == "w")
            {
                rule = "unlisted";
            }
        }

        return (verdict, certain, rule, id);
    }
}
