using Microsoft.CodeAnalysis;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>From an evaluated text to a reference: what it says, and exactly where the host or the id is spelt.</summary>
internal sealed class References(SyntaxTree tree, TreePlaces places, DeclaredElsewhere elsewhere)
{
    /// <param name="expression">The expression at the position where the use is, in the tree at hand.</param>
    public Reference Of(TextValue value, ReferenceRole role, bool certain, Place? expression)
    {
        var reference = new Reference
        {
            Role = role,
            Certain = certain,
            Basis = value.Basis,
            Expression = expression,
            ConfigurationKey = value.ConfigurationKey,
            Environment = value.Environment,
        };
        if (value.Text is not { } text || NamedPart(text, value.Open, role) is not { } part) return reference;

        return reference with
        {
            Value = text,
            Exact = value.PlaceOf(part.Start, part.Length),
            Expression = value.ExpressionOf(part.Start, part.Length, tree) is { } spelling ? places.Of(spelling) : expression,
            Literal = value.IsOneLiteral ? value.PlaceOf(0, text.Length) : null,
            ReportedElsewhere = (value.PieceOf(part.Start, part.Length) ?? value.OnlySource) is { } spelt ? elsewhere.Of(spelt, text, role) : null,
        };
    }

    /// <summary>The characters that are the id or the host; null if the text, which may go on, does not settle it.</summary>
    private static (int Start, int Length)? NamedPart(string text, bool open, ReferenceRole role)
    {
        if (role != ReferenceRole.Endpoint) return open ? null : (0, text.Length);
        if (!HostName.TryParse(text, out var host)) return open ? null : (0, text.Length);

        // `https://api.deepseek.com` + path: the host has ended where a path begins; `https://api.` + vendor has not.
        var ended = host.Start + host.Length < text.Length;
        return open && !ended && !EndsLikeAHost(host.Host) ? null : (host.Start, host.Length);
    }

    private static bool EndsLikeAHost(string host)
    {
        var dot = host.LastIndexOf('.');
        return dot > 0 && dot < host.Length - 2;
    }
}
