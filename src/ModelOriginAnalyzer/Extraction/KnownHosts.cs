using System;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// Whether anybody has said of a host that models are served there: the catalog, the team's facts, or a rule that asks for it. A host that
/// only looks like one of the catalog is a trap for readers and counts too. A port of one's own machine says nothing by itself.
/// </summary>
internal static class KnownHosts
{
    /// <summary>A URL or host that is an API by itself, wherever it is written.</summary>
    public static bool Names(string written, CompilationScope scope)
    {
        return LooksLikeHost(written) && IdentityResolver.ResolveEndpoint(scope.Catalog, written) is { } identity && Names(identity, scope.Policy);
    }

    public static bool Names(EndpointIdentity identity, OriginPolicy policy)
    {
        if (identity is { Endpoint: not null, Host.Kind: not HostKind.Private } || identity.LooksLike is not null) return true;

        foreach (var declared in policy.Facts.Endpoints)
        {
            if (HostPattern.Matches(declared.Host, identity.Host.Host)) return true;
        }

        foreach (var rule in policy.Rules)
        {
            if (Asks(rule.When, identity.Host.Host)) return true;
        }

        return false;
    }

    /// <summary>
    /// An address in the house with Ollama's own port: https://github.com/ollama/ollama (default of OLLAMA_HOST, checked 2026-08-15). Other
    /// local ports are anybody's.
    /// </summary>
    public static bool NamesOllama(string written)
        => written.IndexOf(":11434", StringComparison.Ordinal) > 0 && HostName.TryParse(written, out var host) && host is { Port: 11434, Kind: HostKind.Private };

    /// <summary>Cheap, before anything is parsed: a dot, and no white space.</summary>
    private static bool LooksLikeHost(string written)
    {
        if (written.Length < 4 || written.IndexOf('.') < 0) return false;

        foreach (var c in written)
        {
            if (char.IsWhiteSpace(c)) return false;
        }

        return true;
    }

    private static bool Asks(Condition condition, string host)
    {
        switch (condition)
        {
            case Condition.All all:
                foreach (var part in all.Parts)
                {
                    if (Asks(part, host)) return true;
                }

                return false;

            case Condition.Any any:
                foreach (var part in any.Parts)
                {
                    if (Asks(part, host)) return true;
                }

                return false;

            case Condition.Test { Dimension: Dimension.Host, Operand: Operand.Wildcards hosts }:
                foreach (var pattern in hosts.Patterns)
                {
                    if (pattern != "*" && Wildcard.Matches(pattern, host)) return true;
                }

                return false;

            default:
                return false;
        }
    }
}
