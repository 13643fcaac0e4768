using System;
using System.Collections.Generic;

namespace ModelOriginAnalyzer.Extraction.Evaluation;

/// <summary>False: the call is none of the kind, and nothing was added.</summary>
internal delegate bool KnownFunction(PureCall call, List<TextValue> found);

/// <summary>The one table of framework methods that are computed at analysis time, by name. Each subject enters its own.</summary>
internal static class KnownFunctions
{
    private static readonly Dictionary<string, KnownFunction> ByName = Create();

    public static KnownFunction? Named(string name) => ByName.TryGetValue(name, out var function) ? function : null;

    private static Dictionary<string, KnownFunction> Create()
    {
        var table = new Dictionary<string, KnownFunction>(StringComparer.Ordinal);
        TextComposition.AddTo(table);
        TextFunctions.AddTo(table);
        CharacterFunctions.AddTo(table);
        EncodedText.AddTo(table);
        UriFunctions.AddTo(table);
        WrappedValues.AddTo(table);
        return table;
    }
}
