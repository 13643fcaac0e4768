using System;
using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>From checked exceptions of all files to <see cref="PolicyException"/>. Only for texts without an error.</summary>
internal sealed class ExceptionCompiler(RuleIndex rules, TriggerPieces triggers)
{
    private readonly ImmutableArray<PolicyException>.Builder _sound = ImmutableArray.CreateBuilder<PolicyException>();
    private readonly ImmutableArray<PolicyException>.Builder _tooLong = ImmutableArray.CreateBuilder<PolicyException>();

    /// <summary>Some exception so far names a symbol.</summary>
    public bool NeedsSymbols { get; private set; }

    public void Add(PolicyDocument document, JsonValue list)
    {
        foreach (var json in list.Items)
        {
            var exception = Compile(document, json);
            (IsTooLong(exception) ? _tooLong : _sound).Add(exception);
        }
    }

    public ImmutableArray<PolicyException> Sound() => _sound.ToImmutable();

    public ImmutableArray<PolicyException> TooLong() => _tooLong.ToImmutable();

    private PolicyException Compile(PolicyDocument document, JsonValue json)
    {
        var id = json.Find("id")!.Value;
        var targets = ImmutableArray.CreateBuilder<string>();
        int? maxDays = null;
        foreach (var target in json.Find("rules")!.Value.Items)
        {
            // Votes know the id by which a rule goes, which may be shorter than the one that is written.
            targets.Add(IdOf(target.Text));
            var limit = rules.Limits.MaxDays(ExceptionChecks.StrictestOf(document, rules, target.Text));
            if (limit < (maxDays ?? int.MaxValue)) maxDays = limit;
        }

        NeedsSymbols |= json.Find("symbol") is not null;
        var model = json.TextOf("model");
        var host = json.TextOf("host");
        var alias = json.TextOf("alias");
        if (model is not null) triggers.AddModel(model);
        if (host is not null) triggers.AddHost(host);
        if (alias is not null) triggers.AddModel(alias);
        return new PolicyException
        {
            Id = id.Text,
            Rules = targets.ToImmutable(),
            Model = model is null ? null : ModelPattern.Parse(model),
            Host = host is null ? null : PolicyHost.Normalise(host),
            Alias = alias,
            Symbol = json.TextOf("symbol"),
            Path = json.TextOf("path"),
            Reason = json.TextOf("reason")!,
            Owner = json.TextOf("owner")!,
            From = json.DayOf("from"),
            Until = json.DayOf("until")!.Value,
            MaxDays = maxDays,
            Ticket = json.TextOf("ticket"),
            ApprovedBy = json.TextOf("approvedBy"),
            Place = document.At(id.Span),
            ReasonPlace = document.At(json.Find("reason")!.Value.Span),
            UntilPlace = document.At(json.Find("until")!.Value.Span),
        };
    }

    private string IdOf(string target) => target.StartsWith(RuleIndex.UnknownPrefix, StringComparison.Ordinal)
        ? RuleIndex.UnknownPrefix + (rules.Find(target.Substring(RuleIndex.UnknownPrefix.Length))?.Id ?? "")
        : rules.Find(target)?.Id ?? target;

    private static bool IsTooLong(PolicyException exception)
        => exception.MaxDays is { } days && exception.From is { } from && Day.Between(from, exception.Until) > days;
}
