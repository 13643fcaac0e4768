using System.Collections.Generic;
using System.Globalization;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>The `exceptionPolicy` of all files in force together: an inner file can only tighten it.</summary>
internal sealed class ExceptionLimits
{
    private readonly List<string> _required = [];
    private readonly int? _denyDays;
    private readonly int? _warnDays;

    public ExceptionLimits(List<PolicyDocument> documents)
    {
        foreach (var document in documents)
        {
            if (document.Find("exceptionPolicy", JsonKind.Object) is not { } policy) continue;

            if (policy.Find("maxDays", JsonKind.Object) is { } days)
            {
                var isSanctioned = Overrides.Sanctions(document, "exceptionPolicy");
                _denyDays = InForce(_denyDays, days.Find("deny", JsonKind.Number), isSanctioned);
                _warnDays = InForce(_warnDays, days.Find("warn", JsonKind.Number), isSanctioned);
            }

            if (policy.Find("require") is not { Value: var require }) continue;

            if (require.Kind == JsonKind.String) _required.Add(require.Text);
            foreach (var key in require.Items) _required.Add(key.Text);
        }
    }

    /// <summary>Keys that every exception must have.</summary>
    public IReadOnlyList<string> Required => _required;

    /// <summary>The most days that an exception from this verdict may last; null for any number.</summary>
    public int? MaxDays(Verdict verdict) => verdict switch
    {
        Verdict.Deny => _denyDays,
        Verdict.Warn => _warnDays,
        _ => null,
    };

    /// <summary>0 where it is no number.</summary>
    public static int DaysOf(JsonValue written)
        => double.TryParse(written.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is > 0 and < int.MaxValue ? (int)number : 0;

    private static int? InForce(int? days, JsonValue? written, bool isSanctioned)
    {
        if (written is null || DaysOf(written) is not (> 0 and var stated)) return days;

        return days <= stated && !isSanctioned ? days : stated;
    }
}
