using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>
/// Compares a text with <see cref="PolicyLanguage"/> and reports every difference at its exact characters. What the notation cannot
/// say is asked of <see cref="NameChecker"/>, <see cref="RuleChecks"/>, <see cref="ExceptionChecks"/> and <see cref="FactChecks"/>.
/// </summary>
/// <remarks>Reporting stands apart from checking, so that a policy without mistakes does not have it compiled.</remarks>
internal sealed class PolicyChecker(PolicyDocument document, NameChecker names, RuleIndex rules, PolicyErrors errors)
{
    private const string Operators = "not|some|every|absent";
    private const string OperatorsInQuantifier = "not";
    private const string NoOperators = "";

    public readonly PolicyDocument Document = document;

    public readonly RuleIndex Rules = rules;

    public readonly NameBook Names = names.Book;

    /// <summary>What no text declares is really not declared: every text was read to its end.</summary>
    public readonly bool IsComplete = names.Complete;

    public void Check()
    {
        if (Document.Tree.Root is not { } root) return;   // an empty text is a syntax error already

        var shape = PolicyLanguage.Shape(Document.Kind == PolicyFileKind.Facts ? ObjectId.FactsFile : ObjectId.Policy);
        if (root.Kind != JsonKind.Object)
        {
            ReportType(root, shape.Title, JsonTypes.Object, TypeOf(root));
            return;
        }

        CheckObject(root, shape);
        RuleChecks.CheckIds(this, Document.Find("rules", JsonKind.Array), "rule");
        if (Document.Find("exceptions", JsonKind.Array) is { } exceptions) RuleChecks.CheckIds(this, exceptions, "exception");
        if (Document.Role == PolicyRole.Extra) ExtraChecks.Check(this);
    }

    public void Report(TextSpan span, string message, string? nearest = null) => errors.Report(Document, span, message, nearest);

    /// <summary>Something is not there: said at the opening brace, and only of an object that was read to its end.</summary>
    /// <param name="key">What a fix adds, for its writer to fill in; null where there is a choice.</param>
    public void ReportMissing(JsonValue value, string message, string? key = null)
    {
        if (!Document.Trusts(value.Span)) return;

        var fix = key is null ? null : new PolicyFix($"Add '{key}'", $"{{ \"{key}\": {(key == "version" ? "1" : "\"\"")},");
        errors.Report(Document, new TextSpan(value.Span.Start, 1), message, nearest: null, fix);
    }

    private void CheckObject(JsonValue value, ObjectShape shape)
    {
        foreach (var property in value.Properties)
        {
            if (value.Find(property.Name) != property) ReportDuplicate(value, property, shape.Title);

            var key = shape.Find(property.Name);
            if (key is null) ReportUnknownKey(property, shape.Title, shape.Names());
            else Check(property.Value, key.Value, property.Name, Operators);
        }

        foreach (var key in shape.Keys)
        {
            if (key.IsRequired && value.Find(key.Name) is null) ReportMissingKey(value, shape, key.Name);
        }

        CheckMeaning(value, shape.Id);
    }

    /// <param name="name">The key whose value it is.</param>
    /// <param name="operators">The operators that an operand may use here.</param>
    private void Check(JsonValue value, ValueShape shape, string name, string operators)
    {
        var type = TypeOf(value);
        if ((shape.Types & type) == 0)
        {
            ReportType(value, Quoted(name), shape.Types, type);
            return;
        }

        if (type != JsonTypes.List)
        {
            CheckSingle(value, type, shape, name, operators);
            return;
        }

        if (value.Items.IsEmpty && !shape.MayBeEmpty) Report(value.Span, $"'{name}' takes at least one entry; this list is empty");
        foreach (var item in value.Items)
        {
            var itemType = TypeOf(item);
            if ((shape.Items & itemType) == 0) ReportType(item, $"The list of '{name}'", shape.Items, itemType);
            else CheckSingle(item, itemType, shape, name, NoOperators);
        }
    }

    private void CheckSingle(JsonValue value, JsonTypes type, ValueShape shape, string name, string operators)
    {
        if (type == JsonTypes.Text) names.Check(this, value, shape, name);
        else if (type == JsonTypes.Number && value.Text != "1") CheckNumber(value, shape.Form, name);   // 1 is valid everywhere, and stands in every policy
        else if (type != JsonTypes.Object) return;
        else if (shape.IsOperand && (shape.Object == ObjectId.None || HasOperator(value))) CheckOperators(value, shape, name, operators);
        else CheckObject(value, PolicyLanguage.Shape(shape.Object));
    }

    private void CheckMeaning(JsonValue value, ObjectId id)
    {
        switch (id)
        {
            case ObjectId.Rule: RuleChecks.CheckRule(this, value); break;
            case ObjectId.When: RuleChecks.CheckWhen(this, value); break;
            case ObjectId.Lineage: RuleChecks.CheckLineage(this, value); break;
            case ObjectId.ViaChoice: RuleChecks.CheckViaChoice(this, value); break;
            case ObjectId.Replacement: RuleChecks.CheckReplacement(this, value); break;
            case ObjectId.Exception: ExceptionChecks.Check(this, value); break;
            case ObjectId.Overrides: OverrideChecks.Check(this, value); break;
            case ObjectId.Endpoint: FactChecks.CheckEndpoint(this, value); break;
            case ObjectId.Alias: FactChecks.CheckAlias(this, value); break;
            case ObjectId.Binding: FactChecks.CheckBinding(this, value); break;
            case ObjectId.Organization: FactChecks.CheckOrganization(this, value); break;
            case ObjectId.Family: FactChecks.CheckFamily(this, value); break;
        }
    }

    private void CheckOperators(JsonValue value, ValueShape shape, string name, string operators)
    {
        if (value.Properties.Length == 1 && Words.Has(operators, value.Properties[0].Name))
        {
            var (operation, operand) = (value.Properties[0].Name, value.Properties[0].Value);
            if (operation != "absent") Check(operand, shape, operation, operation == "not" ? NoOperators : OperatorsInQuantifier);
            else if (operand.Kind is not (JsonKind.True or JsonKind.False)) ReportType(operand, "'absent'", JsonTypes.Boolean, TypeOf(operand));
            return;
        }

        ReportOperators(value, name, operators);
    }

    private void CheckNumber(JsonValue value, Form form, string name)
    {
        var readable = double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        var valid = form switch
        {
            Form.One => number == 1,
            Form.Percent => number is >= 0 and <= 100,
            _ => number is >= 1 and <= 36500 && number == (int)number,
        };
        if (!readable || !valid) ReportNumber(value, form, name);
    }

    private static bool HasOperator(JsonValue value)
    {
        foreach (var property in value.Properties)
        {
            if (Words.Has(Operators, property.Name)) return true;
        }

        return false;
    }

    private static JsonTypes TypeOf(JsonValue value) => value.Kind switch
    {
        JsonKind.String => JsonTypes.Text,
        JsonKind.Number => JsonTypes.Number,
        JsonKind.True or JsonKind.False => JsonTypes.Boolean,
        JsonKind.Array => JsonTypes.List,
        JsonKind.Object => JsonTypes.Object,
        _ => JsonTypes.Null,
    };

    private void ReportType(JsonValue value, string subject, JsonTypes valid, JsonTypes written)
        => Report(value.Span, $"{subject} takes {Spell(valid)}, not {Spell(written)}");

    private void ReportNumber(JsonValue value, Form form, string name)
    {
        var valid = form switch { Form.One => "1", Form.Percent => "a number from 0 to 100", _ => "a whole number from 1 to 36500" };
        Report(value.Span, $"'{name}' takes {valid}, not {value.Text}");
    }

    private void ReportDuplicate(JsonValue value, JsonProperty property, string title)
    {
        JsonProperty? first = null;
        foreach (var other in value.Properties)
        {
            if (other.Name == property.Name) first ??= other;
        }

        // `Find` gives the last one, so this one is either the first, which is no mistake, or one between.
        foreach (var repeated in value.Properties)
        {
            if (repeated.Name == property.Name && repeated != first) Report(repeated.KeySpan, $"'{property.Name}' stands twice in {title}; the first is in line {Document.LineOf(first!.KeySpan)}");
        }
    }

    private void ReportUnknownKey(JsonProperty property, string title, string valid)
    {
        var nearest = NearestName.Find(property.Name, Words.Split(valid)) ?? Synonyms.Find(property.Name, valid);
        Report(property.KeySpan, $"{title} has no key '{property.Name}': {Words.Hint(nearest, valid)}", nearest);
    }

    private void ReportMissingKey(JsonValue value, ObjectShape shape, string key)
    {
        foreach (var property in value.Properties)
        {
            // It is there under a name that was reported with this one as the nearest: one mistake, said once.
            if (shape.Find(property.Name) is null && (NearestName.Find(property.Name, Words.Split(shape.Names())) ?? Synonyms.Find(property.Name, shape.Names())) == key) return;
        }

        ReportMissing(value, $"'{key}' is missing in {shape.Title}", TakesText(shape, key) ? key : null);
    }

    private static bool TakesText(ObjectShape shape, string key) => (shape.Find(key)!.Value.Types & (JsonTypes.Text | JsonTypes.Number)) != 0;

    private void ReportOperators(JsonValue value, string name, string operators)
    {
        if (value.Properties.IsEmpty) Report(value.Span, $"'{name}' takes one of {Words.Listed(Operators)} here; this object is empty");
        for (var i = 0; i < value.Properties.Length; i++)
        {
            var property = value.Properties[i];
            if (!Words.Has(Operators, property.Name)) ReportUnknownKey(property, Quoted(name), Operators);
            else if (!Words.Has(operators, property.Name)) Report(property.KeySpan, $"'{property.Name}' cannot stand in a list or inside another operator");
            else if (i > 0) Report(property.KeySpan, $"'{name}' takes one operator alone, and '{value.Properties[0].Name}' stands here already");
        }
    }

    private static string Quoted(string name) => "'" + name + "'";

    private static string Spell(JsonTypes types)
    {
        var words = new List<string>();
        if ((types & JsonTypes.Text) != 0) words.Add("a text");
        if ((types & JsonTypes.Number) != 0) words.Add("a number");
        if ((types & JsonTypes.Boolean) != 0) words.Add("true or false");
        if ((types & JsonTypes.Null) != 0) words.Add("null");
        if ((types & JsonTypes.List) != 0) words.Add("a list");
        if ((types & JsonTypes.Object) != 0) words.Add("an object");
        return string.Join(" or ", words);
    }
}
