using System;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>
/// Checks one text of a policy: its form, and that the name in it exists. A group is followed to its entries, which are checked as
/// what they are used for.
/// </summary>
/// <param name="book">The names that exist.</param>
/// <param name="complete">Every text could be read to its end; otherwise what is not declared may only have been cut off.</param>
internal sealed class NameChecker(NameBook book, bool complete)
{
    public NameBook Book { get; } = book;

    /// <summary>Rules, groups and declarations that are not there are really not there.</summary>
    public bool Complete { get; } = complete;

    public void Check(PolicyChecker checker, JsonValue value, ValueShape shape, string subject)
    {
        if (shape.TakesGroups && value.Text.StartsWith("@", StringComparison.Ordinal)) CheckGroup(checker, value, shape, subject);
        else CheckForm(checker, value, shape, subject);
    }

    private void CheckGroup(PolicyChecker checker, JsonValue value, ValueShape shape, string subject)
    {
        var groups = checker.Document.Find("groups", JsonKind.Object);
        var name = value.Text.Substring(1);
        if (groups?.Find(name) is { } group)
        {
            foreach (var entry in group.Value.Items)
            {
                if (entry.Kind == JsonKind.String) CheckForm(checker, entry, shape, subject);
            }

            return;
        }

        if (!Complete) return;

        var known = groups is null ? [] : new string[groups.Properties.Length];
        for (var i = 0; i < known.Length; i++) known[i] = "@" + groups!.Properties[i].Name;
        var nearest = NearestName.Find(value.Text, known);
        var hint = known.Length == 0 ? "this file has no groups" : Words.Hint(nearest, string.Join(" ", known));
        checker.Report(value.Span, $"There is no group '{value.Text}': {hint}", nearest);
    }

    private void CheckForm(PolicyChecker checker, JsonValue value, ValueShape shape, string subject)
    {
        var text = value.Text;
        if (string.IsNullOrWhiteSpace(text))
        {
            checker.Report(value.Span, $"{subject} is empty");
            return;
        }

        switch (shape.Form)
        {
            case TextForm.Word:
                if (!Words.Has(shape.Words, text)) ReportName(checker, value, $"{subject} cannot be '{text}'", NearestName.Find(text, shape.Words.Split(' ')), shape.Words);
                break;
            case TextForm.Day:
                if (!Day.TryParse(text, out _)) checker.Report(value.Span, $"{subject} takes a day that exists, written yyyy-MM-dd, not '{text}'");
                break;
            case TextForm.Id:
                if (!IsId(text)) checker.Report(value.Span, $"An id is made of letters, digits, '.', '_' and '-', not '{text}'");
                break;
            case TextForm.Url:
                if (!IsUrl(text)) checker.Report(value.Span, $"{subject} takes an address that begins with https:// or http://, not '{text}'");
                break;
            case TextForm.Path:
                if (text[0] is '/' or '\\' || text.IndexOf('\\') >= 0 || text.StartsWith("./", StringComparison.Ordinal)) checker.Report(value.Span, $"{subject} is relative to the root and written with '/': 'src/Evaluation/**'");
                break;
            case TextForm.Extends:
                CheckExtends(checker, value);
                break;
            case TextForm.Country:
                if (!CountryCodes.IsKnown(text)) ReportName(checker, value, $"There is no country '{text}' (ISO 3166-1 alpha-2)", Country.Nearest(text), "");
                break;
            case TextForm.Region:
                if (text != CountryCodes.Global && !CountryCodes.IsKnown(text)) ReportName(checker, value, $"There is no country '{text}' (ISO 3166-1 alpha-2, or 'global')", Country.NearestRegion(text), "");
                break;
            case TextForm.Organization:
                if (Complete && Book.Organization(text) is null) ReportName(checker, value, $"There is no organization '{text}' in the catalog or in the facts", Book.NearestOrganization(text), "");
                break;
            case TextForm.Family:
                if (Complete && Book.Family(text) is null) ReportName(checker, value, $"There is no model family '{text}' in the catalog or in the facts", Book.NearestFamily(text), "");
                break;
            case TextForm.Sdk:
                if (Book.Sdk(text) is null) ReportName(checker, value, $"The catalog has no SDK '{text}'", Book.NearestSdk(text), string.Join(" ", Book.Catalog.SdkNames));
                break;
            case TextForm.Model:
                if (Complete && PatternSlips.OfModel(text, Book) is { } model) ReportName(checker, value, $"'{text}' is no model that the catalog or the facts know", model, "");
                break;
            case TextForm.Host:
                CheckHost(checker, value, subject);
                break;
        }
    }

    private void CheckHost(PolicyChecker checker, JsonValue value, string subject)
    {
        if (HostSpelling.Problem(value.Text, out var nearest) is { } problem) checker.Report(value.Span, $"{subject} {problem}", nearest);
        else if (Complete && PatternSlips.OfHost(value.Text, Book) is { } host) ReportName(checker, value, $"'{value.Text}' is no host that the catalog or the facts know", host, "");
    }

    private void CheckExtends(PolicyChecker checker, JsonValue value)
    {
        const string prefix = "preset:";
        var text = value.Text;
        if (checker.Document.Preset is not null)
        {
            checker.Report(value.Span, "A preset extends nothing");
        }
        else if (!text.StartsWith(prefix, StringComparison.Ordinal))
        {
            checker.Report(value.Span, $"'{text}' is not supported yet: 'extends' takes presets only, written 'preset:name'");
        }
        else if (text.IndexOf('@') >= 0)
        {
            checker.Report(value.Span, "A preset's version is not supported yet: write the preset's name alone", text.Substring(0, text.IndexOf('@')));
        }
        else if (Book.Catalog.PresetText(text.Substring(prefix.Length)) is null)
        {
            var known = Book.Catalog.PresetNames;
            var nearest = NearestName.Find(text.Substring(prefix.Length), known);
            ReportName(checker, value, $"There is no preset '{text.Substring(prefix.Length)}'", nearest is null ? null : prefix + nearest, string.Join(" ", known));
        }
    }

    private static void ReportName(PolicyChecker checker, JsonValue value, string problem, string? nearest, string valid)
    {
        var hint = nearest is null && valid.Length == 0 ? "" : ": " + Words.Hint(nearest, valid);
        checker.Report(value.Span, problem + hint, nearest);
    }

    private static bool IsId(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_' or '-')) return false;
        }

        return true;
    }

    private static bool IsUrl(string text)
        => (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
            && HostName.TryParse(text, out _);
}
