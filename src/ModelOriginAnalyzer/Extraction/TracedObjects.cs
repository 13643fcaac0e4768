using System.Collections.Generic;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Alternatives of what an expression may be, put together. Bounded: what is beyond is not looked at.</summary>
internal static class TracedObjects
{
    public const int Most = 8;

    public static List<TracedObject> Union(List<TracedObject> left, List<TracedObject> right)
    {
        if (left.Count == 0) return right;

        foreach (var traced in right)
        {
            if (left.Count < Most) left.Add(traced);
        }

        return left;
    }

    public static List<TracedObject> Chosen(List<TracedObject> found, Choice choice) => Chosen(found, [choice]);

    public static List<TracedObject> Chosen(List<TracedObject> found, IReadOnlyCollection<Choice> choices)
    {
        if (choices.Count > 0)
        {
            for (var i = 0; i < found.Count; i++) found[i] = found[i].Chosen(choices);
        }

        return found;
    }
}
