using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>
/// Compares a text with <see cref="PolicyLanguage"/> and reports every difference at its exact characters. What the language's
/// tables cannot say is asked of <see cref="RuleChecks"/>, <see cref="ExceptionChecks"/> and <see cref="FactChecks"/>.
/// </summary>
internal sealed class PolicyChecker(PolicyDocument document, NameChecker names, RuleIndex rules, ExceptionLimits limits, PolicyErrors errors)
{
    private const string Operators = "not some every absent";
    private const string OperatorsInQuantifier = "not";
    private const string NoOperators = "";

    public PolicyDocument Document { get; } = document;

    public RuleIndex Rules { get; } = rules;

    public ExceptionLimits Limits { get; } = limits;

    public NameBook Names => names.Book;

    /// <summary>What no text declares is really not declared: every text was read to its end.</summary>
    public bool IsComplete => names.Complete;

    public void Check()
    {
        if (Document.Tree.Root is not { } root) return;   // an empty text is a syntax error already

        var id = Document.Kind == PolicyFileKind.Facts ? ObjectId.FactsFile : ObjectId.Policy;
        Check(root, new ValueShape { Types = JsonTypes.Object, Object = id }, PolicyLanguage.Shape(id).Title, NoOperators);
    }

    public void Report(TextSpan span, string message, string? nearest = null) => errors.Report(Document, span, message, nearest);

    /// <summary>Something is not there: said at the opening brace, and only of an object that was read to its end.</summary>
    public void ReportMissing(JsonValue value, string message)
    {
        if (Document.Trusts(value.Span)) Report(new TextSpan(value.Span.Start, 1), message);
    }

    /// <param name="subject">What messages call the place: a key in quotes, or an object's title.</param>
    /// <param name="operators">The operators that an operand may use here.</param>
    private void Check(JsonValue value, ValueShape shape, string subject, string operators)
    {
        var type = TypeOf(value);
        if ((shape.Types & type) == 0)
        {
            Report(value.Span, $"{subject} takes {Spell(shape.Types)}, not {Spell(type)}");
            return;
        }

        if (type != JsonTypes.List)
        {
            CheckSingle(value, type, shape, subject, operators);
            return;
        }

        if (value.Items.IsEmpty && !shape.MayBeEmpty) Report(value.Span, $"{subject} takes at least one entry; this list is empty");
        foreach (var item in value.Items)
        {
            var itemType = TypeOf(item);
            if ((shape.Items & itemType) == 0) Report(item.Span, $"The list of {subject} takes {Spell(shape.Items)}, not {Spell(itemType)}");
            else CheckSingle(item, itemType, shape, subject, NoOperators);
        }
    }

    private void CheckSingle(JsonValue value, JsonTypes type, ValueShape shape, string subject, string operators)
    {
        switch (type)
        {
            case JsonTypes.Text:
                names.Check(this, value, shape, subject);
                break;
            case JsonTypes.Number:
                CheckNumber(value, shape, subject);
                break;
            case JsonTypes.Object when shape.IsOperand && (shape.Object == ObjectId.None || HasOperator(value)):
                CheckOperators(value, shape, subject, operators);
                break;
            case JsonTypes.Object:
                CheckObject(value, PolicyLanguage.Shape(shape.Object));
                break;
        }
    }

    private void CheckObject(JsonValue value, ObjectShape shape)
    {
        CheckDuplicates(value, shape.Title);
        foreach (var property in value.Properties)
        {
            if (shape.FreeKeys is { } free) Check(property.Value, free, $"'{property.Name}'", NoOperators);
            else if (shape.Find(property.Name) is not { } key) ReportUnknownKey(property, shape.Title, NamesOf(shape));
            else if (key.NotYet) Report(property.KeySpan, $"'{key.Name}' is not supported yet");
            else Check(property.Value, key.Value, $"'{key.Name}'", Operators);
        }

        foreach (var key in shape.Keys)
        {
            if (key.Required && value.Find(key.Name) is null && !IsMisspelt(value, shape, key)) ReportMissing(value, $"'{key.Name}' is missing in {shape.Title}");
        }

        CheckMeaning(value, shape.Id);
    }

    private void CheckMeaning(JsonValue value, ObjectId id)
    {
        switch (id)
        {
            case ObjectId.Rule: RuleChecks.CheckRule(this, value); break;
            case ObjectId.When: RuleChecks.CheckWhen(this, value); break;
            case ObjectId.Lineage: RuleChecks.CheckLineage(this, value); break;
            case ObjectId.Replacement: RuleChecks.CheckReplacement(this, value); break;
            case ObjectId.Exception: ExceptionChecks.Check(this, value); break;
            case ObjectId.Endpoint: FactChecks.CheckEndpoint(this, value); break;
            case ObjectId.Alias: FactChecks.CheckAlias(this, value); break;
            case ObjectId.Binding: FactChecks.CheckBinding(this, value); break;
            case ObjectId.Organization: FactChecks.CheckOrganization(this, value); break;
            case ObjectId.Family: FactChecks.CheckFamily(this, value); break;
        }
    }

    private void CheckOperators(JsonValue value, ValueShape shape, string subject, string operators)
    {
        CheckDuplicates(value, subject);
        if (value.Properties.IsEmpty) Report(value.Span, $"{subject} takes one of {Words.Listed(Operators)} here; this object is empty");
        for (var i = 0; i < value.Properties.Length; i++)
        {
            var property = value.Properties[i];
            if (!Words.Has(Operators, property.Name)) ReportUnknownKey(property, subject, Operators.Split(' '));
            else if (!Words.Has(operators, property.Name)) Report(property.KeySpan, $"'{property.Name}' cannot stand in a list or inside another operator");
            else if (i > 0) Report(property.KeySpan, $"{subject} takes one operator alone, and '{value.Properties[0].Name}' stands here already");
            else if (property.Name == "absent") CheckAbsent(property.Value);
            else Check(property.Value, shape, $"'{property.Name}'", property.Name == "not" ? NoOperators : OperatorsInQuantifier);
        }
    }

    private void CheckAbsent(JsonValue value)
    {
        if (value.Kind is not (JsonKind.True or JsonKind.False)) Report(value.Span, $"'absent' takes true or false, not {Spell(TypeOf(value))}");
    }

    private void CheckNumber(JsonValue value, ValueShape shape, string subject)
    {
        var readable = double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        if (readable && number >= shape.Minimum && number <= shape.Maximum && (!shape.Whole || number == (int)number)) return;

        var valid = shape.Minimum == shape.Maximum
            ? Spell(shape.Minimum)
            : $"a {(shape.Whole ? "whole " : "")}number from {Spell(shape.Minimum)} to {Spell(shape.Maximum)}";
        Report(value.Span, $"{subject} takes {valid}, not {value.Text}");
    }

    private void CheckDuplicates(JsonValue value, string title)
    {
        foreach (var duplicate in value.Duplicates())
        {
            var line = Document.Text.Lines.GetLineFromPosition(duplicate.First.KeySpan.Start).LineNumber + 1;
            Report(duplicate.Repeated.KeySpan, $"'{duplicate.Repeated.Name}' stands twice in {title}; the first is in line {line}");
        }
    }

    private void ReportUnknownKey(JsonProperty property, string title, string[] valid)
    {
        var nearest = NearestName.Find(property.Name, valid);
        Report(property.KeySpan, $"{title} has no key '{property.Name}': {Words.Hint(nearest, string.Join(" ", valid))}", nearest);
    }

    /// <summary>The key is there under a name that was reported with this one as the nearest: one mistake, said once.</summary>
    private static bool IsMisspelt(JsonValue value, ObjectShape shape, KeyShape key)
    {
        foreach (var property in value.Properties)
        {
            if (shape.Find(property.Name) is null && NearestName.Find(property.Name, NamesOf(shape)) == key.Name) return true;
        }

        return false;
    }

    private static bool HasOperator(JsonValue value)
    {
        foreach (var property in value.Properties)
        {
            if (Words.Has(Operators, property.Name)) return true;
        }

        return false;
    }

    private static string[] NamesOf(ObjectShape shape)
    {
        var names = new string[shape.Keys.Length];
        for (var i = 0; i < names.Length; i++) names[i] = shape.Keys[i].Name;
        return names;
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

    private static string Spell(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Spell(JsonTypes types)
    {
        var words = "";
        if ((types & JsonTypes.Text) != 0) words += " or a text";
        if ((types & JsonTypes.Number) != 0) words += " or a number";
        if ((types & JsonTypes.Boolean) != 0) words += " or true or false";
        if ((types & JsonTypes.Null) != 0) words += " or null";
        if ((types & JsonTypes.List) != 0) words += " or a list";
        if ((types & JsonTypes.Object) != 0) words += " or an object";
        return words.Substring(" or ".Length);
    }
}
