using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

#pragma warning disable RS0030 // this is the factory that the ban points to

namespace ModelOriginAnalyzer.Rules;

/// <summary>The one place where diagnostics are made.</summary>
/// <param name="compilation">Locations in trees of other compilations become external ones: hosts throw on them otherwise.</param>
internal sealed class DiagnosticFactory(Compilation compilation)
{
    public Diagnostic Create(DiagnosticDescriptor descriptor, Place place, string message, ImmutableDictionary<string, string?>? properties = null) =>
        Diagnostic.Create(descriptor, ToLocation(place), properties, message);

    public Diagnostic Create(PolicyError error)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (error.Nearest is { } nearest) properties = properties.Add("nearest", nearest);
        if (error.Fix is { } fix)
        {
            var written = error.Place.Text.ToString(error.Place.Span);
            properties = properties
                .Add(FixProperties.Count, "1")
                .Add(FixProperties.Title(0), fix.Title)
                .Add(FixProperties.Key(0), "ModelOrigin.Policy." + fix.NewText)
                .Add(FixProperties.Edits(0), new FixEdit(0, written, fix.NewText).ToString());
        }

        return Create(Descriptors.InvalidPolicy, error.Place, error.Message, properties);
    }

    public Diagnostic Create(JudgedUse judged, Place primary, ImmutableArray<ReplacementOffer> offers, ImmutableArray<EntryOffer> entries)
    {
        var places = new List<Place> { primary };
        AddHalf(places, judged.References.Model);
        AddHalf(places, judged.References.Endpoint);
        if (judged.Result.Rule?.Place is { } rule) Add(places, rule);
        if (judged.Result.Exception?.Place is { } exception) Add(places, exception);

        var properties = Properties(judged.Result);
        properties["model"] = judged.References.Model?.Value;
        properties["endpoint"] = judged.References.Endpoint?.Value is null ? null : judged.Use.Endpoint?.Host;
        if (judged.Use.Sdk is { } sdk) properties["sdk"] = sdk;
        properties[Fingerprint.Property] = Fingerprint.Of(judged);
        AddOffers(properties, places, offers);
        AddEntries(properties, entries);

        var additional = new Location[places.Count - 1];
        for (var i = 1; i < places.Count; i++) additional[i - 1] = ToLocation(places[i]);

        return Diagnostic.Create(Descriptors.Of(judged.Result.DiagnosticId), ToLocation(primary), additional, properties.ToImmutable(), Messages.Of(judged));
    }

    private Location ToLocation(Place place) => place.Tree is { } tree && compilation.ContainsSyntaxTree(tree)
        ? Location.Create(tree, place.Span)
        : Location.Create(place.Path, place.Span, place.Text.Lines.GetLinePositionSpan(place.Span));

    private static void AddHalf(List<Place> places, Reference? half)
    {
        if (half is null) return;

        if ((half.Exact ?? half.Literal) is { } written) Add(places, written);
        if (half.Expression is { } expression && !Overlaps(expression, half.Literal)) Add(places, expression);
    }

    // An expression around its own literal says nothing that the literal does not.
    private static bool Overlaps(Place expression, Place? literal) =>
        literal is not null && SameFile(expression, literal) && expression.Span.OverlapsWith(literal.Span);

    private static int Add(List<Place> places, Place place)
    {
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i].Span == place.Span && SameFile(places[i], place)) return i;
        }

        places.Add(place);
        return places.Count - 1;
    }

    private static bool SameFile(Place left, Place right) => ReferenceEquals(left.Tree, right.Tree) && left.Path == right.Path;

    private static ImmutableDictionary<string, string?>.Builder Properties(DecisionResult result)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties["verdict"] = result.Verdict.ToString().ToLowerInvariant();
        properties["certain"] = result.Certain ? "true" : "false";
        properties["rule"] = result.RuleId;
        properties["rules"] = string.Join(";", result.RuleIds);
        if (!result.Missing.IsEmpty)
        {
            var missing = new string[result.Missing.Length];
            for (var i = 0; i < missing.Length; i++) missing[i] = result.Missing[i].Fact + " of " + result.Missing[i].Of;
            properties["missing"] = string.Join(";", missing);
        }

        if (result.Exception is { } exception) properties["exception"] = exception.Id;
        if (!result.IgnoredFacts.IsEmpty) properties["ignored"] = string.Join(";", result.IgnoredFacts);
        return properties;
    }

    private static void AddOffers(ImmutableDictionary<string, string?>.Builder properties, List<Place> places, ImmutableArray<ReplacementOffer> offers)
    {
        var count = 0;
        foreach (var offer in offers)
        {
            var lines = new string[offer.Edits.Length];
            for (var i = 0; i < lines.Length; i++)
            {
                var edit = offer.Edits[i];
                lines[i] = new FixEdit(Add(places, edit.Reference.Literal!), edit.Reference.Value!, edit.NewValue).ToString();
            }

            properties[FixProperties.Title(count)] = offer.Title;
            properties[FixProperties.Key(count)] = "ModelOrigin.Replace." + count; // by rank: Fix All gives each use what its own rule prefers
            properties[FixProperties.Edits(count)] = string.Join("\n", lines);
            count++;
        }

        if (count > 0) properties[FixProperties.Count] = count.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private static void AddEntries(ImmutableDictionary<string, string?>.Builder properties, ImmutableArray<EntryOffer> entries)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            properties[EntryProperties.Title(i)] = entries[i].Title;
            properties[EntryProperties.Section(i)] = entries[i].Section;
            properties[EntryProperties.Json(i)] = entries[i].Json;
            if (entries[i].File is { } file) properties[EntryProperties.File(i)] = file;
        }
    }
}
