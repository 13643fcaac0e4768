using System;
using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Keys beside a model's own that say the same id once more: `"Id": "gpt-5", "Name": "gpt-5", "Version": "gpt-5"`.</summary>
internal static class ConfigurationRepeats
{
    public static ImmutableArray<Reference> Of(ConfigurationModel model)
    {
        ImmutableArray<Reference>.Builder? repeats = null;
        foreach (var beside in model.Section.Children)
        {
            if (beside == model.Node || !Names(beside.Words) || ConfigurationText.Of(beside) is not { } text || !SameId(text.Value, model.Text.Value)) continue;

            (repeats ??= ImmutableArray.CreateBuilder<Reference>()).Add(text.ToReference(ReferenceRole.Model, 0, text.Value.Length));
        }

        return repeats is null ? ImmutableArray<Reference>.Empty : repeats.ToImmutable();
    }

    private static bool Names(ConfigurationName name)
        => name.Role is ConfigurationRole.Model or ConfigurationRole.Deployment || (name.Words.Length == 1 && name.Words[0] is "id" or "name" or "version" or "alias" or "engine");

    private static bool SameId(string one, string other)
        => string.Equals(one, other, StringComparison.OrdinalIgnoreCase) || ModelIdentifier.Parse(one).Normalised == ModelIdentifier.Parse(other).Normalised;
}
