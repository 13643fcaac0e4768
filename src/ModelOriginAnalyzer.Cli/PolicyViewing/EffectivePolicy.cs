using ModelOriginAnalyzer.Policy;

namespace ModelOriginAnalyzer.Cli.PolicyViewing;

/// <param name="From">The file and line, or the preset, that says so.</param>
internal sealed record EffectiveLine(string Text, string From);

/// <summary>The merged policy, line by line.</summary>
internal static class EffectivePolicy
{
    public static IEnumerable<EffectiveLine> Of(OriginPolicy policy, PolicyOrigins origins)
    {
        yield return Setting(null, "default", policy.Default, origins);
        yield return Setting("unknown", "unlisted", policy.Unknown.Unlisted, origins);
        yield return Setting("unknown", "undisclosed", policy.Unknown.Undisclosed, origins);
        yield return Setting("unknown", "dynamic", policy.Unknown.Dynamic, origins);
        if (!policy.Presume) yield return new EffectiveLine("presume: false", origins.OfPresume());
        foreach (var term in origins.Terms()) yield return term;

        foreach (var preset in policy.Presets) yield return new EffectiveLine("preset " + preset, origins.OfPreset(preset.Name));
        foreach (var rule in policy.Rules) yield return new EffectiveLine(Of(rule), origins.OfRule(rule));
        foreach (var exception in policy.Exceptions) yield return new EffectiveLine(Of(exception), origins.At(exception.Place));
        foreach (var exception in policy.ExceptionsTooLong) yield return new EffectiveLine(Of(exception) + " (of no effect: it lasts longer than the policy lets it)", origins.At(exception.Place));
        foreach (var endpoint in policy.Facts.Endpoints) yield return new EffectiveLine($"endpoint {endpoint.Host}", origins.At(endpoint.Place));
        foreach (var alias in policy.Facts.Aliases) yield return new EffectiveLine($"alias {alias.Model}{(alias.On is null ? "" : " on " + alias.On)} is {alias.Is}", origins.At(alias.Place));
        foreach (var binding in policy.Facts.Bindings) yield return new EffectiveLine($"binding {binding.Key} is {binding.Is}", origins.At(binding.Place));
        foreach (var organization in policy.Facts.Organizations) yield return new EffectiveLine($"organization {organization.Name}", origins.At(organization.Place));
        foreach (var family in policy.Facts.Families) yield return new EffectiveLine($"family {family.Name}", origins.At(family.Place));
    }

    public static string Of(Rule rule)
    {
        var days = (rule.From is { } from ? $" from {from}" : "") + (rule.Until is { } until ? $" until {until}" : "") + (rule.Before is { } before ? $", {Verdicts.NameOf(before)} before" : "");
        var doubt = rule.Verdict == Verdict.Allow ? "" : rule.OnUnknown switch { null => "", Verdict.Allow => ", ignored where it cannot tell", { } verdict => $", {Verdicts.NameOf(verdict)} where it cannot tell" };
        return $"rule {rule.Id}: {Verdicts.NameOf(rule.Verdict)}{(rule.Locked ? ", locked" : "")}{(rule.Waivable ? "" : ", not waivable")}{days}{doubt} when {ConditionWords.Of(rule.When)}";
    }

    public static string Of(PolicyException exception)
    {
        List<string> covers = [];
        if (exception.Model is { } model) covers.Add("model " + model.Written);
        if (exception.Host is { } host) covers.Add("host " + host);
        if (exception.Alias is { } alias) covers.Add("alias " + alias);
        if (exception.Symbol is { } symbol) covers.Add("symbol " + symbol);
        if (exception.Path is { } path) covers.Add("path " + path);
        return $"exception {exception.Id}: {string.Join(", ", covers)} from {string.Join(", ", exception.Rules)}{(exception.From is { } from ? $", since {from}" : "")} until {exception.Until}, {exception.Owner}: {exception.Reason}";
    }

    private static EffectiveLine Setting(string? parent, string key, Verdict verdict, PolicyOrigins origins)
    {
        var value = parent is not null && verdict == Verdict.Allow ? "ignore" : Verdicts.NameOf(verdict);
        return new EffectiveLine($"{(parent is null ? "" : parent + ".")}{key}: {value}", origins.OfSetting(parent, key));
    }
}
