using System;
using System.Threading;

namespace ModelOriginAnalyzer.Policy;

/// <summary>
/// The language of model-origin.json and model-origin.facts.json as data: every object, its keys, and what may stand there. The
/// reader checks files against it and the JSON Schema is written from it, so neither can say anything that the other does not.
/// Objects are described on first use, because most policies use few of them and every compilation reads one.
/// </summary>
internal static class PolicyLanguage
{
    public const string VerdictWords = "deny warn info allow";
    public const string DefaultWords = "allow deny";
    public const string OnUnknownWords = "deny warn info ignore";
    public const string ViaWords = "fine-tune merge quantize adapter continued-pretrain weight-distill output-distill";
    public const string HostingWords = "vendor cloud aggregator self-hosted in-process";

    private static readonly ObjectShape?[] s_shapes = new ObjectShape?[(int)ObjectId.Family + 1];

    /// <summary>The description of an object; made once.</summary>
    public static ObjectShape Shape(ObjectId id)
        => Volatile.Read(ref s_shapes[(int)id]) ?? Interlocked.CompareExchange(ref s_shapes[(int)id], Describe(id), null) ?? s_shapes[(int)id]!;

    /// <summary>A dimension as policies spell it.</summary>
    public static string NameOf(Dimension dimension) => Shape(ObjectId.When).Keys[(int)dimension].Name;

    private static ObjectShape Describe(ObjectId id) => id switch
    {
        ObjectId.Policy => Policy(),
        ObjectId.FactsFile => FactsFile(),
        ObjectId.Facts => new ObjectShape(id, "'facts'", FactKeys()),
        ObjectId.Preset => Preset(),
        ObjectId.Unknown => Unknown(),
        ObjectId.Groups => new ObjectShape(id, "'groups'", []) { FreeKeys = List(TextForm.Free) },
        ObjectId.Rule => Rule(),
        ObjectId.When => When(),
        ObjectId.Owner => Owner(),
        ObjectId.Stake => new ObjectShape(id, "'stake'", [Needed("atLeast", new ValueShape { Types = JsonTypes.Number, Minimum = 0, Maximum = 100 }, "Percent, from 0 to 100.")]),
        ObjectId.Lineage => Lineage(),
        ObjectId.ViaChoice => new ObjectShape(id, "'via'", [Needed("not", Words(ViaWords, list: true), "Leaves out paths made only of these kinds.")]),
        ObjectId.Replacement => Replacement(),
        ObjectId.Exception => Exception(),
        ObjectId.ExceptionPolicy => ExceptionPolicy(),
        ObjectId.MaxDays => MaxDays(),
        ObjectId.Endpoint => Endpoint(),
        ObjectId.Alias => Alias(),
        ObjectId.Binding => Binding(),
        ObjectId.Organization => Organization(),
        ObjectId.Family => Family(),
        _ => throw new ArgumentOutOfRangeException(nameof(id)),
    };

    private static ObjectShape Policy() => new(ObjectId.Policy, "the policy",
    [
        Key("$schema", Text(TextForm.Free), "Address of the JSON Schema, for editors."),
        Needed("version", new ValueShape { Types = JsonTypes.Number, Minimum = 1, Maximum = 1, Whole = true }, "The version of the policy language: 1."),
        Key("preset", Object(ObjectId.Preset), "What a preset rests on: status, dates and source."),
        Key("extends", TextOrList(TextForm.Extends), "Presets whose rules are in force as well: preset:name."),
        Key("root", Boolean(), "The search for outer policies stops at this file."),
        Key("default", Words(DefaultWords), "The verdict where no rule holds. deny makes an allow-list."),
        Key("unknown", Object(ObjectId.Unknown), "How strict a rule is that cannot be decided, by the kind of what is missing."),
        Key("presume", Boolean(), "false: what is only presumed (an operator by the client's type) counts as unknown."),
        Key("groups", Object(ObjectId.Groups), "Names for lists; rules of this file write @name."),
        Key("rules", Objects(ObjectId.Rule), "When these facts hold, then this verdict. Order never matters; the strictest verdict wins."),
        Key("exceptions", Objects(ObjectId.Exception), "Sanctioned ways out of rules, each with an owner and an end."),
        Key("exceptionPolicy", Object(ObjectId.ExceptionPolicy), "What exceptions must have, and how long they may last."),
        Key("facts", Object(ObjectId.Facts), "What model-origin.facts.json would hold, for a small policy."),
        new("overrides", Boolean(), "") { NotYet = true },
        new("delegates", Boolean(), "") { NotYet = true },
    ]);

    private static ObjectShape Preset() => new(ObjectId.Preset, "'preset'",
    [
        Needed("status", Words("in-force conditional bill draft contested proposal"), "Where the law or proposal stands that the preset encodes."),
        Needed("effective", new ValueShape { Types = JsonTypes.Text | JsonTypes.Null, Form = TextForm.Day }, "First day on which it binds; null for what never took effect."),
        Needed("source", Text(TextForm.Url), "Where the text can be read."),
        Needed("checked", Text(TextForm.Day), "When somebody last looked."),
        Key("summary", Text(TextForm.Free), "What the preset holds, in one sentence."),
    ]);

    private static ObjectShape Unknown() => new(ObjectId.Unknown, "'unknown'",
    [
        Key("unlisted", Words(OnUnknownWords), "The catalog does not know the model or the host."),
        Key("undisclosed", Words(OnUnknownWords), "The catalog records that it is not public, disputed, or chosen at run time."),
        Key("dynamic", Words(OnUnknownWords), "Not known at compile time."),
    ]);

    private static ObjectShape Rule() => new(ObjectId.Rule, "a rule",
    [
        Needed("id", Text(TextForm.Id), "Names the rule in messages, exceptions and tests."),
        Needed("when", Object(ObjectId.When), "The conditions; all of them must hold."),
        Needed("verdict", Words(VerdictWords), "deny, warn, info or allow."),
        Key("onUnknown", Words(OnUnknownWords), "The verdict when a fact is missing, instead of what 'unknown' says. Not on allow rules."),
        Key("from", Text(TextForm.Day), "First day on which the rule holds."),
        Key("until", Text(TextForm.Day), "Last day on which the rule holds."),
        Key("before", Words("deny warn info"), "The verdict before 'from'. Without it the rule says nothing until then."),
        Needed("because", Text(TextForm.Free), "The reason, as whoever meets the rule should read it."),
        Key("source", Text(TextForm.Free), "Where the reason can be looked up."),
        Key("replaceWith", Objects(ObjectId.Replacement, mayBeEmpty: false), "What to use instead; code fixes offer it where this policy allows the result."),
        Key("waivable", new ValueShape { Types = JsonTypes.Boolean | JsonTypes.Text, Form = TextForm.Word, Words = "floor-only" }, "false: no exception may name the rule."),
        Key("locked", Boolean(), "Deny rules only: reported as MOA1000, which nothing turns off."),
    ]);

    // The keys stand in the order of Dimension; `any` comes after them.
    private static ObjectShape When() => new(ObjectId.When, "'when'",
    [
        Key("model", Operand(TextForm.Model), "The model id, as a pattern."),
        Key("version", OperandWords("dated digest rolling"), "How the id names its version."),
        Key("family", Operand(TextForm.Family), "The model's family."),
        Key("developer", Operand(TextForm.Organization), "Who developed the weights; covers majority-owned subsidiaries."),
        Key("developer.country", Operand(TextForm.Country), "Country of the developer's controlling seat."),
        Key("developer.owner", Operand(TextForm.Organization, ObjectId.Owner), "Who holds a share in the developer."),
        Key("lineage", new ValueShape { Types = JsonTypes.List | JsonTypes.Object, Items = JsonTypes.Object, Object = ObjectId.Lineage, IsOperand = true }, "The family itself and what its weights derive from."),
        Key("weights", OperandWords("open closed"), "Whether the weights are published."),
        Key("license", Operand(TextForm.Free), "SPDX id of the weights' licence, as a pattern."),
        Key("license.use", OperandWords("commercial conditional non-commercial none"), "What the licence allows."),
        Key("host", Operand(TextForm.Host), "The host that is called, as a pattern."),
        Key("operator", Operand(TextForm.Organization), "Who runs the endpoint; covers majority-owned subsidiaries."),
        Key("operator.country", Operand(TextForm.Country), "Country of the operator's controlling seat."),
        Key("operator.owner", Operand(TextForm.Organization, ObjectId.Owner), "Who holds a share in the operator."),
        Key("region", Operand(TextForm.Region), "Where inference runs, or global."),
        Key("hosting", OperandWords(HostingWords), "Who runs the inference, seen from the model."),
        Key("tag", Operand(TextForm.Free), "A word that the facts declare on the endpoint."),
        Key("upstream", OperandWords("pinned unpinned none"), "Whether a gateway's upstream is fixed."),
        Key("sdk", Operand(TextForm.Sdk), "The package that makes the call."),
        Key("deployedIn", Operand(TextForm.Country), "Where the project is deployed (ModelOriginDeployedIn)."),
        Key("project", Operand(TextForm.Free), "The project's name, as a pattern."),
        Key("project.kind", OperandWords("product test sample tool"), "What the project is for."),
        Key("path", Operand(TextForm.Path), "The file, relative to the root, as a pattern; ** crosses folders."),
        Key("any", Objects(ObjectId.When, mayBeEmpty: false), "One of these holds: the only OR across dimensions."),
    ]);

    private static ObjectShape Owner() => new(ObjectId.Owner, "an owner",
    [
        Needed("org", Names(TextForm.Organization), "The holder of the share."),
        Key("stake", Object(ObjectId.Stake), "How large the share must be; without it any share counts."),
    ]);

    private static ObjectShape Lineage() => new(ObjectId.Lineage, "'lineage'",
    [
        Key("family", Names(TextForm.Family), "The ancestor's family."),
        Key("developer", Names(TextForm.Organization), "The ancestor's developer."),
        Key("country", Names(TextForm.Country), "Country of the ancestor's developer."),
        Key("via", new ValueShape { Types = JsonTypes.Text | JsonTypes.List | JsonTypes.Object, Items = JsonTypes.Text, Form = TextForm.Word, Words = ViaWords, Object = ObjectId.ViaChoice }, "How the weights derive. Without it the family itself counts too."),
    ]);

    private static ObjectShape Replacement() => new(ObjectId.Replacement, "a replacement",
    [
        Key("model", Text(TextForm.Free), "The model id to write."),
        Key("endpoint", Text(TextForm.Url), "The endpoint to write."),
    ]);

    private static ObjectShape Exception() => new(ObjectId.Exception, "an exception",
    [
        Needed("id", Text(TextForm.Id), "Names the exception in reports."),
        Needed("rules", new ValueShape { Types = JsonTypes.List, Items = JsonTypes.Text }, "Ids of the rules it is from; also default, unlisted and unknown:rule."),
        Key("model", Text(TextForm.Model), "Models it covers, as a pattern."),
        Key("host", Text(TextForm.Host), "Hosts it covers, as a pattern."),
        Key("alias", Text(TextForm.Free), "A declared alias that it covers."),
        Key("symbol", Text(TextForm.Free), "A member or type whose code it covers."),
        Key("path", Text(TextForm.Path), "Files it covers, as a pattern."),
        Needed("reason", Text(TextForm.Free), "Why the use is acceptable."),
        Needed("owner", Text(TextForm.Free), "Who answers for it."),
        Key("from", Text(TextForm.Day), "First day on which it holds."),
        Needed("until", Text(TextForm.Day), "Last day on which it holds."),
        Key("ticket", Text(TextForm.Free), "Where it was decided."),
        Key("approvedBy", Text(TextForm.Free), "Who decided."),
    ]);

    private static ObjectShape ExceptionPolicy() => new(ObjectId.ExceptionPolicy, "'exceptionPolicy'",
    [
        Key("maxDays", Object(ObjectId.MaxDays), "How many days an exception may last, by the verdict it is from."),
        Key("require", Words("ticket approvedBy", list: true), "Keys that every exception must have besides the usual ones."),
    ]);

    private static ObjectShape MaxDays() => new(ObjectId.MaxDays, "'maxDays'",
    [
        Key("deny", Days(), "For exceptions to deny rules."),
        Key("warn", Days(), "For exceptions to warn rules."),
    ]);

    private static ObjectShape FactsFile()
    {
        var facts = FactKeys();
        var keys = new KeyShape[facts.Length + 2];
        keys[0] = Key("$schema", Text(TextForm.Free), "Address of the JSON Schema, for editors.");
        keys[1] = Key("version", new ValueShape { Types = JsonTypes.Number, Minimum = 1, Maximum = 1, Whole = true }, "The version of the language: 1.");
        facts.CopyTo(keys, 2);
        return new ObjectShape(ObjectId.FactsFile, "the facts", keys);
    }

    private static KeyShape[] FactKeys() =>
    [
        Key("endpoints", Objects(ObjectId.Endpoint), "Hosts that serve models and that the catalog does not know, or not fully."),
        Key("aliases", Objects(ObjectId.Alias), "The team's own names for models: deployments, routes."),
        Key("bindings", Objects(ObjectId.Binding), "What a configuration key, an environment variable or a symbol holds at run time."),
        Key("organizations", Objects(ObjectId.Organization), "Organizations that the catalog does not have."),
        Key("families", Objects(ObjectId.Family), "Model families that the catalog does not have."),
    ];

    private static ObjectShape Endpoint() => new(ObjectId.Endpoint, "an endpoint",
    [
        Needed("host", Text(TextForm.Host), "The host; *.name stands for all hosts below it."),
        Key("operator", Text(TextForm.Organization), "Who runs it."),
        Key("hosting", Words(HostingWords), "Who runs the inference, seen from the model."),
        Key("region", TextOrList(TextForm.Region), "Countries in which inference runs, or global."),
        Key("tag", TextOrList(TextForm.Free), "Free words for rules to ask for, such as a contract number."),
        Key("upstream", TextOrList(TextForm.Free), "Hosts or operators that this gateway is pinned to."),
    ]);

    private static ObjectShape Alias() => new(ObjectId.Alias, "an alias",
    [
        Needed("model", Text(TextForm.Free), "The name as code and configuration spell it."),
        Key("on", Text(TextForm.Host), "The host on which it means that; without it, on every host."),
        Needed("is", Text(TextForm.Free), "The model id it stands for."),
    ]);

    private static ObjectShape Binding() => new(ObjectId.Binding, "a binding",
    [
        Key("config", Text(TextForm.Free), "A configuration key: AzureOpenAI:Endpoint."),
        Key("env", Text(TextForm.Free), "An environment variable."),
        Key("symbol", Text(TextForm.Free), "A member by its full name."),
        Needed("is", Text(TextForm.Free), "The value."),
    ]);

    private static ObjectShape Organization() => new(ObjectId.Organization, "an organization",
    [
        Needed("name", Text(TextForm.Free), "The name that rules and facts use."),
        Key("country", Text(TextForm.Country), "Country of its controlling seat."),
    ]);

    private static ObjectShape Family() => new(ObjectId.Family, "a family",
    [
        Needed("name", Text(TextForm.Free), "The name that rules use."),
        Needed("developer", Text(TextForm.Organization), "Who developed the weights."),
        Key("base", Text(TextForm.Family), "The family that the weights derive from."),
        Key("via", Words(ViaWords), "How they derive; goes with 'base'."),
        Key("weights", Words("open closed"), "Whether the weights are published."),
        Needed("match", TextOrList(TextForm.Free), "Ids of the family, as patterns."),
    ]);

    private static KeyShape Key(string name, ValueShape value, string meaning) => new(name, value, meaning);

    private static KeyShape Needed(string name, ValueShape value, string meaning) => new(name, value, meaning) { Required = true };

    private static ValueShape Text(TextForm form) => new() { Types = JsonTypes.Text, Form = form };

    private static ValueShape TextOrList(TextForm form) => new() { Types = JsonTypes.Text | JsonTypes.List, Items = JsonTypes.Text, Form = form };

    private static ValueShape List(TextForm form) => new() { Types = JsonTypes.List, Items = JsonTypes.Text, Form = form };

    private static ValueShape Words(string words, bool list = false) => new()
    {
        Types = list ? JsonTypes.Text | JsonTypes.List : JsonTypes.Text,
        Items = JsonTypes.Text,
        Form = TextForm.Word,
        Words = words,
    };

    private static ValueShape Names(TextForm form) => new() { Types = JsonTypes.Text | JsonTypes.List, Items = JsonTypes.Text, Form = form, TakesGroups = true };

    private static ValueShape Boolean() => new() { Types = JsonTypes.Boolean };

    private static ValueShape Days() => new() { Types = JsonTypes.Number, Minimum = 1, Maximum = 36500, Whole = true };

    private static ValueShape Object(ObjectId id) => new() { Types = JsonTypes.Object, Object = id };

    private static ValueShape Objects(ObjectId id, bool mayBeEmpty = true) => new() { Types = JsonTypes.List, Items = JsonTypes.Object, Object = id, MayBeEmpty = mayBeEmpty };

    private static ValueShape Operand(TextForm form, ObjectId id = ObjectId.None) => new()
    {
        Types = JsonTypes.Text | JsonTypes.List | JsonTypes.Object,
        Items = id == ObjectId.None ? JsonTypes.Text : JsonTypes.Text | JsonTypes.Object,
        Form = form,
        Object = id,
        IsOperand = true,
        TakesGroups = true,
    };

    private static ValueShape OperandWords(string words) => new()
    {
        Types = JsonTypes.Text | JsonTypes.List | JsonTypes.Object,
        Items = JsonTypes.Text,
        Form = TextForm.Word,
        Words = words,
        IsOperand = true,
        TakesGroups = true,
    };
}
