using System;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Decision;

/// <summary>Which uses and which votes an exception is about (POLICY section 6).</summary>
internal static class ExceptionScope
{
    /// <summary>All that the exception names fits the use, on a day on which it holds. What cannot be seen here (a symbol) fits nothing.</summary>
    public static bool Covers(PolicyException exception, Use use, Day today)
    {
        if (exception.Symbol is not null) return false;
        if (today > exception.Until || (exception.From is { } from && today < from)) return false;
        if (exception.Model is { } model && use.Model?.Identifier?.Matches(model) != true) return false;
        if (exception.Host is { } pattern && !(use.Endpoint is { Held: true, Host: { } host } && AddressPattern.MatchesHost(pattern, host))) return false;
        if (exception.Alias is { } alias && !string.Equals(use.Model?.Written, alias, StringComparison.OrdinalIgnoreCase)) return false;
        return exception.Path is not { } path || (use.Scope.Path is { } place && AddressPattern.MatchesPath(path, place));
    }

    public static bool Excepts(PolicyException exception, Vote vote)
    {
        if (vote.Rule is { } rule && (rule.Locked || !rule.Waivable)) return false;

        foreach (var id in exception.Rules)
        {
            if (id == vote.Id) return true;
            if (!vote.Sure && id.Length == RuleIndex.UnknownPrefix.Length + vote.Id.Length
                && id.StartsWith(RuleIndex.UnknownPrefix, StringComparison.Ordinal) && id.EndsWith(vote.Id, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
