using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli;

/// <summary>Values of options that have a form of their own.</summary>
internal static class Arguments
{
    /// <exception cref="UnreadableInputException">It is no day.</exception>
    public static Text.Day? Day(string? written)
    {
        if (written is null) return null;
        return Text.Day.TryParse(written, out var day) ? day : throw new UnreadableInputException($"error: '{written}' is no day; write it as yyyy-MM-dd.");
    }

    /// <summary>`US;DE`; not known where nothing is written.</summary>
    /// <exception cref="UnreadableInputException">One of them is no country.</exception>
    public static Fact<string> Countries(string? written)
    {
        if (written is null) return Fact<string>.Missing(UnknownKind.Dynamic);

        var members = ImmutableArray.CreateBuilder<Member<string>>();
        foreach (var country in written.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!CountryCodes.IsKnown(country)) throw new UnreadableInputException($"error: '{country}' is no ISO 3166-1 alpha-2 country code.");
            members.Add(new Member<string>(country, Basis.Given, null));
        }

        return new Fact<string> { Members = members.ToImmutable() };
    }
}
