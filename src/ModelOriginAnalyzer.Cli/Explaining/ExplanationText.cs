using System.Globalization;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.Explaining;

/// <summary>An explanation for people: every fact with its basis, source and date, then the verdict, why, and what is missing.</summary>
internal static class ExplanationText
{
    private const int LabelWidth = 14;
    private const int ValueWidth = 44;

    public static void Write(Explanation explanation, TextWriter output)
    {
        output.WriteLine(Title(explanation.Question));
        if (explanation.Use.Model is { } model) WriteModel(model, explanation.Publisher, output);
        if (explanation.Use.Endpoint is { } endpoint) WriteEndpoint(endpoint, output);
        WriteVerdict(explanation, output);
    }

    private static string Title(Question question) => (question.Model, question.Endpoint) switch
    {
        ({ } model, { } endpoint) => $"{model} at {endpoint}",
        ({ } model, null) => model,
        (null, { } endpoint) => endpoint,
        _ => question.Input,
    };

    private static void WriteModel(ModelHalf model, Organization? publisher, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("Model");
        WriteTexts("normalised", model.Model, output);
        if (publisher is not null) WriteLine("publisher", publisher.Name, EvidenceText(Basis.Catalog, publisher.Source), output);
        WriteTexts("family", model.Family, output);
        WriteOrganizations("developer", model.Developer, output);
        WriteFact("lineage", model.Lineage, AncestorText, output);
        WriteTexts("weights", model.Weights, output);
        WriteTexts("license", model.License, output);
        WriteTexts("license.use", model.LicenseUse, output);
        WriteTexts("version", model.Version, output);
    }

    private static void WriteEndpoint(EndpointHalf endpoint, TextWriter output)
    {
        for (var i = 0; i < endpoint.Hops.Length; i++)
        {
            var hop = endpoint.Hops[i];
            output.WriteLine();
            output.WriteLine((i, endpoint.Held) switch
            {
                (0, true) => "Endpoint",
                (0, false) => "Endpoint (presumed: nothing names one)",
                _ => "Upstream",
            });
            WriteTexts("host", hop.Host, output);
            WriteOrganizations("operator", hop.Operator, output);
            WriteTexts("region", hop.Region, output);
            WriteTexts("hosting", hop.Hosting, output);
            if (!hop.Tag.IsAbsent) WriteTexts("tag", hop.Tag, output);
        }

        WriteTexts("upstream", endpoint.Upstream, output);
        if (endpoint.Suspicion is { } suspicion) WriteLine("suspicious", suspicion, null, output);
        if (endpoint.MoreHops != UnknownKind.None) WriteLine("", "It may pass prompts on to hosts that nobody names here.", null, output);
    }

    private static void WriteVerdict(Explanation explanation, TextWriter output)
    {
        var result = explanation.Result;
        output.WriteLine();
        output.WriteLine("Verdict");
        WriteLine("verdict", $"{Verdicts.NameOf(result.Verdict)} ({result.DiagnosticId}){(result.Certain ? "" : ", cannot tell")}", null, output);
        if (result.RuleId is { } id) WriteLine("rule", id, null, output);
        if (result.Rule is { Because.Length: > 0 } rule) WriteLine("because", rule.Because, rule.Source, output);
        if (result.RuleIds.Length > 1) WriteLine("also", string.Join(", ", result.RuleIds.Where(other => other != result.RuleId)), null, output);
        foreach (var missing in result.Missing) WriteLine("missing", $"{missing.Fact} of {missing.Of}: {WhyUnknown(missing.Kind)}", null, output);
        if (result.Exception is { } exception) WriteLine("exception", $"{exception.Id}, until {exception.Until}, {exception.Owner}: {exception.Reason}", null, output);
        WriteLine("policy", explanation.InForce.Origin, null, output);
        foreach (var preset in explanation.InForce.Policy.Presets) WriteLine("preset", Standing(preset), null, output);
        WriteLine("on", explanation.Today.ToString(), null, output);
    }

    private static string Standing(PresetInForce preset) =>
        $"{preset}{(preset.Effective is { } since ? $", since {since}" : "")}, checked {preset.Checked}";

    private static void WriteTexts(string label, Fact<string> fact, TextWriter output) => WriteFact(label, fact, static text => text, output);

    private static void WriteOrganizations(string label, Fact<OrganizationFacts> fact, TextWriter output)
    {
        WriteFact(label, fact, OrganizationText, output);
        foreach (var member in fact.Members)
        {
            WriteFact("  held by", member.Value.Owners, OwnerText, output, sayAbsent: false);
            foreach (var listing in member.Value.Listings) WriteLine("  listed", listing.List, EvidenceText(Basis.Catalog, listing.Source), output);
        }
    }

    private static void WriteFact<T>(string label, Fact<T> fact, Func<T, string> say, TextWriter output, bool sayAbsent = true)
    {
        foreach (var member in fact.Members)
        {
            WriteLine(label, say(member.Value), EvidenceText(member.Basis, member.Source), output);
            label = "";
        }

        if (fact.Unknown != UnknownKind.None) WriteLine(label, (fact.Members.IsEmpty ? "" : "maybe others: ") + WhyUnknown(fact.Unknown), null, output);
        else if (fact.IsAbsent && sayAbsent) WriteLine(label, "none", null, output);
    }

    private static string OrganizationText(OrganizationFacts organization)
    {
        var countries = organization.Country.Members.IsEmpty ? "country not known" : string.Join(", ", organization.Country.Members.Select(member => member.Value));
        return $"{organization.Name ?? "unnamed"} ({countries})";
    }

    private static string OwnerText(OwnerFact owner) =>
        owner.Stake is { } stake ? $"{owner.Organization}, {stake.ToString("0.##", CultureInfo.InvariantCulture)} %" : $"{owner.Organization}, stake not known";

    private static string AncestorText(LineageFact ancestor)
    {
        var maker = ancestor.Developer is null ? ancestor.Country : $"{ancestor.Developer}, {ancestor.Country ?? "country not known"}";
        var path = ancestor.Path.IsEmpty ? "itself" : "via " + string.Join(" of ", ancestor.Path.Select(Spelling.Of));
        return $"{ancestor.Family ?? "unnamed"} ({maker ?? "country not known"}), {path}";
    }

    private static string EvidenceText(Basis basis, Source? source) =>
        source is null ? FactWords.Of(basis) : $"{FactWords.Of(basis)}: {source.Url} ({source.Checked})";

    private static string WhyUnknown(UnknownKind kind) => kind switch
    {
        UnknownKind.Dynamic => "not known at compile time",
        UnknownKind.Unlisted => "not in the catalog",
        _ => "not public",
    };

    private static void WriteLine(string label, string value, string? evidence, TextWriter output)
    {
        var line = "  " + label.PadRight(LabelWidth) + (evidence is null ? value : value.PadRight(ValueWidth) + "  " + evidence);
        output.WriteLine(line.TrimEnd());
    }
}
