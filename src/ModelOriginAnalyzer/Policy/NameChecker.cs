using System;
using System.Collections.Generic;
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
    public readonly NameBook Book = book;

    public readonly bool Complete = complete;

    /// <param name="name">The key whose value it is, or is an entry of.</param>
    public void Check(PolicyChecker checker, JsonValue value, ValueShape shape, string name)
    {
        if (shape.TakesGroups && value.Text.Length > 0 && value.Text[0] == '@') CheckGroup(checker, value, shape, name);
        else CheckForm(checker, value, shape, name);
    }

    private void CheckGroup(PolicyChecker checker, JsonValue value, ValueShape shape, string name)
    {
        var groups = checker.Document.Find("groups", JsonKind.Object);
        if (groups?.Find(value.Text.Substring(1)) is not { } group)
        {
            if (Book.Catalog.FindGroup(value.Text.Substring(1)) is { } builtIn) CheckBuiltIn(checker, value, builtIn, shape, name);
            else if (Complete) ReportGroup(checker, value, groups);
            return;
        }

        foreach (var entry in group.Value.Items)
        {
            if (entry.Kind == JsonKind.String) CheckForm(checker, entry, shape, name);
        }
    }

    /// <summary>The members of a built-in group exist; they must be what is asked for.</summary>
    private static void CheckBuiltIn(PolicyChecker checker, JsonValue value, CatalogGroup group, ValueShape shape, string name)
    {
        var fits = group.OfOrganizations ? shape.Form == Form.Organization : shape.Form is Form.Country or Form.Region;
        if (!fits) checker.Report(value.Span, $"'{value.Text}' is a group of {(group.OfOrganizations ? "organizations" : "countries")}, which '{name}' does not take");
    }

    private void CheckForm(PolicyChecker checker, JsonValue value, ValueShape shape, string name)
    {
        var text = value.Text;
        if (string.IsNullOrWhiteSpace(text))
        {
            checker.Report(value.Span, $"'{name}' is empty");
            return;
        }

        var valid = shape.Form switch
        {
            Form.Free or Form.Extends => true,
            Form.Word => Words.Has(shape.Words, text),
            Form.Day => Day.TryParse(text, out _),
            Form.Id => IsId(text),
            Form.Country => CountryCodes.IsKnown(text),
            _ => IsName(text, shape.Form),
        };
        if (!valid) Report(checker, value, shape, name);
    }

    private bool IsName(string text, Form form) => form switch
    {
        Form.Url => IsUrl(text),
        Form.Region => text == CountryCodes.Global || CountryCodes.IsKnown(text),
        Form.Organization => !Complete || Book.Organization(text) is not null,
        Form.Family => !Complete || Book.Family(text) is not null,
        Form.Sdk => Book.Sdk(text) is not null,
        Form.Model => !Complete || PatternSlips.OfModel(text, Book) is null,
        Form.Host => PolicyHost.Problem(text, out _) is null && (!Complete || PatternSlips.OfHost(text, Book) is null),
        _ => IsPath(text),
    };

    private void Report(PolicyChecker checker, JsonValue value, ValueShape shape, string name)
    {
        var text = value.Text;
        switch (shape.Form)
        {
            case Form.Word when (shape.Types & JsonTypes.Boolean) != 0:
                checker.Report(value.Span, $"'{name}' cannot be '{text}': valid are true, false and {Words.Listed(shape.Words)}");
                break;
            case Form.Word:
                Report(checker, value, $"'{name}' cannot be '{text}'", NearestName.Find(text, Words.Split(shape.Words)) ?? Synonyms.Find(text, shape.Words), shape.Words);
                break;
            case Form.Day:
                checker.Report(value.Span, $"'{name}' takes a day that exists, written yyyy-MM-dd, not '{text}'");
                break;
            case Form.Id:
                checker.Report(value.Span, $"An id is made of letters, digits, '.', '_' and '-', not '{text}'");
                break;
            case Form.Url:
                checker.Report(value.Span, $"'{name}' takes an address that begins with https:// or http://, not '{text}'");
                break;
            case Form.Country:
                Report(checker, value, $"There is no country '{text}' (ISO 3166-1 alpha-2)", Country.Nearest(text), "");
                break;
            case Form.Region:
                Report(checker, value, $"There is no country '{text}' (ISO 3166-1 alpha-2, or 'global')", Country.NearestRegion(text), "");
                break;
            case Form.Organization:
                Report(checker, value, $"There is no organization '{text}' in the catalog or in the facts", Book.NearestOrganization(text), "");
                break;
            case Form.Family:
                Report(checker, value, $"There is no model family '{text}' in the catalog or in the facts", Book.NearestFamily(text), "");
                break;
            case Form.Sdk:
                Report(checker, value, $"The catalog has no SDK '{text}'", Book.NearestSdk(text), Words.Join(Book.Catalog.SdkNames));
                break;
            case Form.Model:
                Report(checker, value, $"'{text}' is no model that the catalog or the facts know", PatternSlips.OfModel(text, Book), "");
                break;
            case Form.Host when PolicyHost.Problem(text, out var host) is { } problem:
                checker.Report(value.Span, $"'{name}' {problem}", host);
                break;
            case Form.Host:
                Report(checker, value, $"'{text}' is no host that the catalog or the facts know", PatternSlips.OfHost(text, Book), "");
                break;
            case Form.Path:
                checker.Report(value.Span, $"'{name}' is relative to the root and written with '/': 'src/Evaluation/**'");
                break;
        }
    }

    private void ReportGroup(PolicyChecker checker, JsonValue value, JsonValue? groups)
    {
        var known = new List<string>();
        if (groups is not null)
        {
            foreach (var group in groups.Properties) known.Add("@" + group.Name);
        }

        foreach (var builtIn in Book.Catalog.GroupNames) known.Add("@" + builtIn);

        var nearest = NearestName.Find(value.Text, known);
        checker.Report(value.Span, $"There is no group '{value.Text}': {Words.Hint(nearest, Words.Join(known))}", nearest);
    }

    private static void Report(PolicyChecker checker, JsonValue value, string problem, string? nearest, string valid)
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
    {
        var host = text.IndexOf("://", StringComparison.Ordinal) + "://".Length;
        return (text.StartsWith("https:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http:", StringComparison.OrdinalIgnoreCase))
            && host is 7 or 8
            && host < text.Length
            && (char.IsLetterOrDigit(text[host]) || text[host] == '[')
            && text.IndexOf(' ') < 0;
    }

    private static bool IsPath(string text) => text[0] != '/' && text.IndexOf('\\') < 0 && !text.StartsWith("./", StringComparison.Ordinal);
}
