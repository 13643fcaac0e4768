using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.PolicyViewing;

/// <param name="From">The file and line, or the preset, that says so.</param>
internal sealed record EffectiveLine(string Text, string From);

/// <summary>The merged policy, line by line.</summary>
internal static class EffectivePolicy
{
    public static IEnumerable<EffectiveLine> Of(OriginPolicy policy, PolicySources sources)
    {
        yield return Setting(null, "default", policy.Default, sources);
        yield return Setting("unknown", "unlisted", policy.Unknown.Unlisted, sources);
        yield return Setting("unknown", "undisclosed", policy.Unknown.Undisclosed, sources);
        yield return Setting("unknown", "dynamic", policy.Unknown.Dynamic, sources);
        if (!policy.Presume) yield return new EffectiveLine("presume: false", sources.OfSetting(null, "presume", "false"));

        foreach (var preset in policy.Presets) yield return new EffectiveLine("preset " + preset, sources.OfSetting(null, "extends", "preset:" + preset.Name));
        foreach (var rule in policy.Rules) yield return new EffectiveLine(Of(rule), sources.OfRule(rule));
        foreach (var exception in policy.Exceptions) yield return new EffectiveLine(Of(exception), At(exception.Place, sources));
        foreach (var exception in policy.ExceptionsTooLong) yield return new EffectiveLine(Of(exception) + " (of no effect: it lasts longer than the policy lets it)", At(exception.Place, sources));
        foreach (var endpoint in policy.Facts.Endpoints) yield return new EffectiveLine($"endpoint {endpoint.Host}", At(endpoint.Place, sources));
        foreach (var alias in policy.Facts.Aliases) yield return new EffectiveLine($"alias {alias.Model}{(alias.On is null ? "" : " on " + alias.On)} is {alias.Is}", At(alias.Place, sources));
        foreach (var binding in policy.Facts.Bindings) yield return new EffectiveLine($"binding {binding.Key} is {binding.Is}", At(binding.Place, sources));
        foreach (var organization in policy.Facts.Organizations) yield return new EffectiveLine($"organization {organization.Name}", At(organization.Place, sources));
        foreach (var family in policy.Facts.Families) yield return new EffectiveLine($"family {family.Name}", At(family.Place, sources));
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

    private static EffectiveLine Setting(string? parent, string key, Verdict verdict, PolicySources sources)
    {
        var value = parent is not null && verdict == Verdict.Allow ? "ignore" : Verdicts.NameOf(verdict);
        return new EffectiveLine($"{(parent is null ? "" : parent + ".")}{key}: {value}", sources.OfSetting(parent, key, value));
    }

    private static string At(Place? place, PolicySources sources) => place is null ? "" : sources.At(place);
}
