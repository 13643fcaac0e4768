using System.Collections.Immutable;

namespace ModelOriginAnalyzer.CodeFixes.Serving;

/// <summary>A model as a host spells it.</summary>
/// <param name="Weights">See <see cref="WeightsName"/>: equal for equal weights, whoever serves them.</param>
internal sealed record ServedModel(string Id, string Weights);

/// <summary>A rolling alias, or a tag that says less than it names.</summary>
/// <param name="Is">The id of the same host that named the same weights on the day.</param>
/// <param name="Checked">yyyy-MM-dd.</param>
internal sealed record ServedAlias(string Id, string Is, string Checked);

/// <summary>What is spoken at an address.</summary>
/// <param name="Name">`openai`, `ollama`: a client of one cannot be pointed at another.</param>
/// <param name="Operation">The end of the address behind its base: `/chat/completions`, `/`, or nothing.</param>
internal sealed record SpokenApi(string Name, string Operation);

/// <summary>An address, or many of one pattern, at which models are served.</summary>
/// <param name="Address">The base address; null where each customer has its own.</param>
/// <param name="Host">The host with its port, or a pattern with `*`.</param>
/// <param name="Path">What stands behind a host; `/` or empty for nothing, null where nobody can say.</param>
/// <param name="Api">The protocol: see <see cref="SpokenApi"/>.</param>
internal sealed record ServingEndpoint(string? Address, string Host, string? Path, string Api, ImmutableArray<ServedModel> Models, ImmutableArray<ServedAlias> Aliases)
{
    public ServedModel? Find(string id)
    {
        foreach (var model in Models)
        {
            if (string.Equals(model.Id, id, System.StringComparison.OrdinalIgnoreCase)) return model;
        }

        return null;
    }

    public ServedAlias? Alias(string id)
    {
        foreach (var alias in Aliases)
        {
            if (string.Equals(alias.Id, id, System.StringComparison.OrdinalIgnoreCase)) return alias;
        }

        return null;
    }
}
