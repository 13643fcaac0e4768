using System;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Decision;

/// <summary>Which uses and which votes an exception is about (POLICY section 6).</summary>
internal static class ExceptionScope
{
    /// <summary>All that the exception names fits the use, on a day on which it holds.</summary>
    public static bool Covers(PolicyException exception, Use use, Day today)
    {
        if (today > exception.Until || (exception.From is { } from && today < from)) return false;
        if (exception.Model is { } model && use.Model?.Identifier?.Matches(model) != true) return false;
        if (exception.Host is { } pattern && !(use.Endpoint is { Held: true, Host: { } host } && AddressPattern.MatchesHost(pattern, host))) return false;
        if (exception.Alias is { } alias && !IsAlias(use.Model, alias)) return false;
        if (exception.Symbol is { } symbol && !IsIn(use.Scope.Symbol, symbol)) return false;
        return exception.Path is not { } path || (use.Scope.Path is { } place && AddressPattern.MatchesPath(path, place));
    }

    /// <summary>An exception is a way out of what restricts: an allow rule stays.</summary>
    public static bool Excepts(PolicyException exception, Vote vote)
    {
        if (vote.Verdict == Verdict.Allow || vote.Rule is { } rule && (rule.Locked || !rule.Waivable)) return false;

        foreach (var id in exception.Rules)
        {
            if (id == vote.Id) return true;
            if (!vote.Sure && id.Length == RuleIndex.UnknownPrefix.Length + vote.Id.Length
                && id.StartsWith(RuleIndex.UnknownPrefix, StringComparison.Ordinal) && id.EndsWith(vote.Id, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>The use names the alias, and the facts say what it stands for.</summary>
    private static bool IsAlias(ModelHalf? model, string alias)
        => model is { IsAlias: true, Written: { } written } && Wildcard.Matches(alias.ToLowerInvariant(), written.Trim().ToLowerInvariant());

    /// <summary>The member itself, or one of the type or namespace.</summary>
    private static bool IsIn(string? member, string symbol)
        => member is not null && member.StartsWith(symbol, StringComparison.Ordinal) && (member.Length == symbol.Length || member[symbol.Length] is '.' or '<');
}
