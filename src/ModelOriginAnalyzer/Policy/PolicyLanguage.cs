using System.Threading;

namespace ModelOriginAnalyzer.Policy;

/// <summary>
/// The language of model-origin.json and model-origin.facts.json: every object, its keys, and what may stand there. The reader
/// checks files against it and the JSON Schemas are written from it, so neither can say anything that the other does not.
/// <para>The first line is what messages call the object. Every other line is a key: its name (with `!` if it is required), its
/// notation, and what it means.</para>
/// <para>Notation: `text`, `day`, `country` and the like are forms (see <see cref="Form"/>); `a|b` are words; `Rule` is an object;
/// `flag` is true or false; `x/y` is either. `x+` is one or a list, `x[]` a list, `x*` a list that may be empty. `@x` is one name or a
/// list, with groups; `=x` is an operand, which may also say not, some, every and absent.</para>
/// </summary>
/// <remarks>Text, read on first use: every compilation reads a policy, few use every object, and tables in code would all be compiled.</remarks>
internal static class PolicyLanguage
{
    private const string Vias = "fine-tune|merge|quantize|adapter|continued-pretrain|weight-distill|output-distill";
    private const string Hostings = "vendor|cloud|aggregator|self-hosted|in-process";
    private const string OnUnknown = "deny|warn|info|ignore";

    private const string Policy = """
        the policy
        $schema text Address of the JSON Schema, for editors.
        version! one The version of the policy language: 1.
        preset Preset What a preset rests on: status, dates and source.
        extends extends+ What is in force as well: preset:name, a relative file named *.model-origin.json, or package:Id/file.
        root flag The search for outer policies stops at this file. Below another policy that is an override with a reason; floors stay.
        default allow|deny The verdict where no rule holds. deny makes an allow-list.
        unknown Unknown How strict a rule is that cannot be decided, by the kind of what is missing.
        presume flag false: what is only presumed (an operator by the client's type) counts as unknown.
        groups Groups Names for lists; rules of this file write @name.
        rules Rule* When these facts hold, then this verdict. Order never matters; the strictest verdict wins.
        exceptions Exception* Sanctioned ways out of rules, each with an owner and an end.
        exceptionPolicy ExceptionPolicy What exceptions must have, and how long they may last.
        facts Facts What model-origin.facts.json would hold, for a small policy.
        overrides Overrides What this file loosens of what it extends or of outer policies, each with a reason.
        delegates endpoints|aliases|bindings|exceptions* What inner files may add freely; the first three, unless stated.
        """;

    private const string Preset = """
        'preset'
        status! in-force|conditional|bill|draft|contested|proposal|withdrawn|practice Where the text stands that the preset encodes; practice is a house rule that no law asks for.
        effective! day/null First day on which it binds; null where it never did, or where nobody says since when.
        source! url Where the text can be read.
        checked! day When somebody last looked.
        version days Counts changes of meaning, from 1; preset:name@version asks for one.
        summary text What the preset holds, in a sentence or two.
        """;

    private const string Unknown = $"""
        'unknown'
        unlisted {OnUnknown} The catalog does not know the model or the host.
        undisclosed {OnUnknown} The catalog records that it is not public, disputed, or chosen at run time.
        dynamic {OnUnknown} Not known at compile time.
        """;

    private const string Groups = """
        'groups'
        * text[] The entries; each rule reads them as what it compares.
        """;

    private const string Rule = $"""
        a rule
        id! id Names the rule in messages, exceptions and tests.
        when! When The conditions; all of them must hold.
        verdict! deny|warn|info|allow What the rule says when its conditions hold.
        onUnknown {OnUnknown} The verdict when a fact is missing, instead of what 'unknown' says. Not on allow rules.
        from day First day on which the rule holds.
        until day Last day on which the rule holds.
        before deny|warn|info The verdict before 'from'. Without it the rule says nothing until then.
        because! text The reason, as whoever meets the rule should read it.
        source text Where the reason can be looked up.
        replaceWith Replacement[] What to use instead; code fixes offer it where this policy allows the result.
        waivable flag/floor-only false: no exception may name the rule; floor-only: one of a floor may.
        locked flag Deny rules only: reported as MOA1000, which nothing turns off.
        """;

    private const string OverrideMap = """
        'overrides'
        * Override Under a rule's id, what changes of the rule; under default, unlisted, undisclosed, dynamic, presume, exceptionPolicy, root, @group, host:…, alias:…, binding:… or organization:…, why this file may loosen it.
        """;

    private const string Override = $"""
        an override
        reason! text Why.
        when When The rule's conditions instead.
        verdict deny|warn|info|allow Its verdict instead.
        onUnknown {OnUnknown} Its verdict when a fact is missing instead.
        from day Its first day instead.
        until day Its last day instead.
        before deny|warn|info Its verdict before 'from' instead.
        because text Its reason instead.
        source text Its source instead.
        replaceWith Replacement[] Its replacements instead.
        waivable flag/floor-only Whether exceptions may name it.
        """;

    // The keys stand in the order of Dimension; `any` comes after them.
    private const string When = $"""
        'when'
        model =model The model id, as a pattern.
        version =dated|digest|fixed|rolling How the id names its version.
        family =family The model's family.
        developer =organization Who developed the weights; covers majority-owned subsidiaries.
        developer.country =country Country of the developer's controlling seat.
        developer.owner =organization/Owner Who holds a share in the developer.
        lineage =Lineage The family itself and what its weights derive from.
        weights =open|closed Whether the weights are published.
        license =text SPDX id of the weights' licence, as a pattern.
        license.use =commercial|conditional|non-commercial|none What the licence allows.
        host =host The host that is called, as a pattern.
        operator =organization Who runs the endpoint; covers majority-owned subsidiaries.
        operator.country =country Country of the operator's controlling seat.
        operator.owner =organization/Owner Who holds a share in the operator.
        region =region Where inference runs, or global.
        hosting ={Hostings} Who runs the inference, seen from the model.
        tag =text A word that the facts declare on the endpoint.
        upstream =pinned|unpinned|none Whether a gateway's upstream is fixed.
        sdk =sdk The package that makes the call.
        deployedIn =country Where the project is deployed (ModelOriginDeployedIn).
        project =text The project's name, as a pattern.
        project.kind =product|test|sample|tool What the project is for.
        path =path The file, relative to the root, as a pattern; ** crosses folders.
        any When[] One of these holds: the only OR across dimensions.
        """;

    private const string Owner = """
        an owner
        org! @organization The holder of the share.
        stake Stake How large the share must be; without it any share counts.
        """;

    private const string Stake = """
        'stake'
        atLeast! percent Percent, from 0 to 100.
        """;

    private const string Lineage = $"""
        'lineage'
        family @family/OtherFamily The ancestor's family.
        developer @organization/OtherOrganization The ancestor's developer.
        country @country/OtherCountry Country of the ancestor's developer.
        via {Vias}/ViaChoice+ How the weights derive. Without it the family itself counts too.
        """;

    private const string OtherFamily = """
        'family'
        not! @family Any family but these.
        """;

    private const string OtherOrganization = """
        'developer'
        not! @organization Any developer but these.
        """;

    private const string OtherCountry = """
        'country'
        not! @country Any country but these.
        """;

    private const string ViaChoice = $"""
        'via'
        not {Vias}+ Leaves out paths made only of these kinds.
        only {Vias}+ Every step of the path is of one of these kinds: the weights come all the way, if they are kinds of weights.
        """;

    private const string Replacement = """
        a replacement
        model text The model id to write.
        endpoint url The endpoint to write.
        """;

    private const string Exception = """
        an exception
        id! id Names the exception in reports.
        rules! text[] Ids of the rules it is from; also default, unlisted and unknown:rule.
        model model Models it covers, as a pattern.
        host host Hosts it covers, as a pattern.
        alias text A declared alias that it covers.
        symbol text A member or type whose code it covers.
        path path Files it covers, as a pattern.
        reason! text Why the use is acceptable.
        owner! text Who answers for it.
        from day First day on which it holds.
        until! day Last day on which it holds.
        ticket text Where it was decided.
        approvedBy text Who decided.
        """;

    private const string ExceptionPolicy = """
        'exceptionPolicy'
        maxDays MaxDays How many days an exception may last, by the verdict it is from.
        require ticket|approvedBy+ Keys that every exception must have besides the usual ones.
        """;

    private const string MaxDays = """
        'maxDays'
        deny days For exceptions to deny rules.
        warn days For exceptions to warn rules.
        """;

    private const string FactKeys = """
        endpoints Endpoint* Hosts that serve models and that the catalog does not know, or not fully.
        aliases Alias* The team's own names for models: deployments, routes.
        bindings Binding* What a configuration key, an environment variable or a symbol holds at run time.
        organizations Organization* Organizations that the catalog does not have.
        families Family* Model families that the catalog does not have.
        """;

    private const string FactsFile = $"""
        the facts file
        $schema text Address of the JSON Schema, for editors.
        version one The version of the language: 1.
        {FactKeys}
        """;

    private const string Facts = $"""
        'facts'
        {FactKeys}
        """;

    private const string Endpoint = $"""
        an endpoint
        host! host The host; *.name stands for all hosts below it.
        operator organization Who runs it.
        hosting {Hostings} Who runs the inference, seen from the model.
        region region+ Countries in which inference runs, or global.
        tag text+ Free words for rules to ask for, such as a contract number.
        upstream text+ Hosts or operators that this gateway is pinned to.
        """;

    private const string Alias = """
        an alias
        model! text The name as code and configuration spell it.
        on host The host on which it means that; without it, on every host.
        is! text The model id it stands for.
        """;

    private const string Binding = """
        a binding
        config text A configuration key: AzureOpenAI:Endpoint.
        env text An environment variable.
        symbol text A member by its full name.
        is! text The value.
        """;

    private const string Organization = """
        an organization
        name! text The name that rules and facts use.
        country country Country of its controlling seat.
        """;

    private const string Family = $"""
        a family
        name! text The name that rules use.
        developer! organization Who developed the weights.
        base family The family that the weights derive from.
        via {Vias} How they derive; goes with 'base'.
        weights open|closed Whether the weights are published.
        match! text+ Ids of the family, as patterns.
        """;

    private static readonly ObjectShape?[] s_shapes = new ObjectShape?[(int)ObjectId.Override + 1];

    /// <summary>The description of an object; read once.</summary>
    public static ObjectShape Shape(ObjectId id)
    {
        var index = (int)id;
        return Volatile.Read(ref s_shapes[index]) ?? Interlocked.CompareExchange(ref s_shapes[index], new ObjectShape(id, Describe(id)), null) ?? s_shapes[index]!;
    }

    /// <summary>A dimension as policies spell it.</summary>
    public static string NameOf(Dimension dimension) => Shape(ObjectId.When).Keys[(int)dimension].Name;

    private static string Describe(ObjectId id) => id switch
    {
        ObjectId.Policy => Policy,
        ObjectId.FactsFile => FactsFile,
        ObjectId.Facts => Facts,
        ObjectId.Preset => Preset,
        ObjectId.Unknown => Unknown,
        ObjectId.Groups => Groups,
        ObjectId.Rule => Rule,
        ObjectId.When => When,
        ObjectId.Owner => Owner,
        ObjectId.Stake => Stake,
        ObjectId.Lineage => Lineage,
        ObjectId.OtherFamily => OtherFamily,
        ObjectId.OtherOrganization => OtherOrganization,
        ObjectId.OtherCountry => OtherCountry,
        ObjectId.ViaChoice => ViaChoice,
        ObjectId.Replacement => Replacement,
        ObjectId.Exception => Exception,
        ObjectId.ExceptionPolicy => ExceptionPolicy,
        ObjectId.MaxDays => MaxDays,
        ObjectId.Endpoint => Endpoint,
        ObjectId.Alias => Alias,
        ObjectId.Binding => Binding,
        ObjectId.Organization => Organization,
        ObjectId.Overrides => OverrideMap,
        ObjectId.Override => Override,
        _ => Family,
    };
}
