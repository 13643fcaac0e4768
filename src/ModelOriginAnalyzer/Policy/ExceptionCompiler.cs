using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>From checked exceptions of all files to <see cref="PolicyException"/>. Only for texts without an error.</summary>
internal sealed class ExceptionCompiler(RuleIndex rules, TriggerPieces triggers)
{
    private readonly ImmutableArray<PolicyException>.Builder _sound = ImmutableArray.CreateBuilder<PolicyException>();
    private readonly ImmutableArray<PolicyException>.Builder _tooLong = ImmutableArray.CreateBuilder<PolicyException>();

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
        var strictest = Verdict.Allow;
        foreach (var target in json.Find("rules")!.Value.Items)
        {
            targets.Add(target.Text);
            var verdict = ExceptionChecks.StrictestOf(document, rules, target.Text);
            if (verdict > strictest) strictest = verdict;
        }

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
            MaxDays = rules.Limits.MaxDays(strictest),
            Ticket = json.TextOf("ticket"),
            ApprovedBy = json.TextOf("approvedBy"),
            Place = document.At(id.Span),
        };
    }

    private static bool IsTooLong(PolicyException exception)
        => exception.MaxDays is { } days && exception.From is { } from && Day.Between(from, exception.Until) > days;
}
