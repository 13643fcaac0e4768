using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>An inner text that says a rule again may only tighten it, unless its `overrides` say why not (POLICY section 5).</summary>
internal sealed class RestatementChecks(IndexedRule rule, IndexedRule outer, PolicyErrors errors)
{
    private readonly JsonValue _json = rule.Json;

    public static void Check(IndexedRule rule, PolicyErrors errors)
    {
        if (rule.Outer is not { } outer || rule.IsOverride) return;

        var id = rule.Json.Find("id")?.Value ?? rule.Json;
        if (outer.IsTrue("locked")) errors.Report(rule.Document, id.Span, $"'{rule.Id}' is locked: no other policy says it again ({outer.Document.Path})");
        else if (rule.Document.Role == PolicyRole.Extra || !Overrides.Sanctions(rule.Document, rule.Id)) new RestatementChecks(rule, outer, errors).Check(id);
    }

    private void Check(JsonValue id)
    {
        if (VerdictOf(rule, "verdict") is not { } verdict || VerdictOf(outer, "verdict") is not { } outerVerdict) return;

        if (verdict < outerVerdict) Report("verdict", id, $"the verdict is '{outer.TextOf("verdict")}'");
        if (outerVerdict == Verdict.Allow)
        {
            if (verdict == Verdict.Allow && !CoversWhen(outer, rule)) Report("when", id, "this rule allows less, as far as can be seen");
            return;
        }

        if (!CoversWhen(rule, outer)) Report("when", id, "the rule covers more, as far as can be seen");
        if (LowersUnknown()) Report("onUnknown", id, $"'onUnknown' is {(outer.TextOf("onUnknown") is { } stated ? $"'{stated}'" : "left to 'unknown'")}");
        if (_json.DayOf("from") is { } from && !(outer.Find("from") is { } outerFrom && Day.TryParse(outerFrom.Text, out var first) && from <= first)) Report("from", id, "the rule holds earlier");
        if (_json.DayOf("until") is { } until && !(outer.Find("until") is { } outerUntil && Day.TryParse(outerUntil.Text, out var last) && until >= last)) Report("until", id, "the rule holds longer");
        if ((VerdictOf(rule, "before") ?? Verdict.Allow) < (VerdictOf(outer, "before") ?? Verdict.Allow) && _json.Find("from") is not null) Report("before", id, $"'before' is '{outer.TextOf("before")}'");
        if (Waivable(rule) > Waivable(outer)) Report("waivable", id, "the rule takes no such exception");
    }

    private void Report(string key, JsonValue id, string what)
        => errors.Report(rule.Document, (_json.Find(key)?.Value ?? id).Span, $"This loosens '{rule.Id}': in {outer.Document.Path} {what}. To do so on purpose, change it in 'overrides', with a reason");

    private static bool CoversWhen(IndexedRule wide, IndexedRule narrow)
        => wide.Stating("when") is not { } left || narrow.Stating("when") is not { } right
            || ConditionScope.Covers(left.Json.Find("when")!.Value, left.Document, right.Json.Find("when")!.Value, right.Document);

    private static Verdict? VerdictOf(IndexedRule rule, string key) => Verdicts.Parse(rule.TextOf(key));

    /// <summary>What is left to `unknown` may be anything up to the verdict, so it neither lowers to that nor may be lowered from it.</summary>
    private bool LowersUnknown()
    {
        var (inner, stated) = (VerdictOf(rule, "onUnknown"), VerdictOf(outer, "onUnknown"));
        if (inner is null) return stated is not null and not Verdict.Allow;

        return inner < (stated ?? VerdictOf(outer, "verdict"));
    }

    private static int Waivable(IndexedRule rule) => rule.Find("waivable") switch
    {
        { Kind: JsonKind.False } => 0,
        { Kind: JsonKind.String } => 1,
        _ => 2,
    };
}
