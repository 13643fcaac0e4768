using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>A policy that a build property adds can only tighten: it holds nothing that lets anything pass.</summary>
internal static class ExtraChecks
{
    private const string Loosening = "overrides|exceptions|facts|delegates|root";

    public static void Check(PolicyChecker checker)
    {
        var document = checker.Document;
        if (document.Kind == PolicyFileKind.Facts)
        {
            checker.Report(document.Root!.Span, "An extra policy (ModelOriginExtraPolicies) can only tighten, and facts can loosen");
            return;
        }

        foreach (var property in document.Root!.Properties)
        {
            if (Words.Has(Loosening, property.Name)) checker.Report(property.KeySpan, $"An extra policy (ModelOriginExtraPolicies) can only tighten: it has no '{property.Name}'");
        }

        if (document.Find("rules", JsonKind.Array) is not { } rules) return;

        foreach (var rule in rules.Items)
        {
            if (rule.Find("verdict", JsonKind.String) is { Text: "allow" } verdict) checker.Report(verdict.Span, "An extra policy (ModelOriginExtraPolicies) can only tighten: it has no allow rules");
        }
    }
}
