using System;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace ModelOriginAnalyzer.Rules;

/// <summary>
/// What was made of an exact sequence of texts, shared by all analyzers and compilations of the process. An editor keeps its texts
/// while C# is typed, so nothing is made twice on a keystroke; a value goes when its first text goes.
/// </summary>
internal sealed class TextCache<T> where T : class
{
    private readonly ConditionalWeakTable<SourceText, Entry> _entries = new();

    /// <param name="files">At least one file.</param>
    /// <param name="make">Pure; may run twice when two threads ask at once.</param>
    public T Get(ImmutableArray<(string Path, SourceText Text)> files, Func<T> make)
    {
        var key = files[0].Text;
        if (_entries.TryGetValue(key, out var entry) && entry.Holds(files)) return entry.Value;

        var value = make();
        lock (_entries)
        {
            _entries.Remove(key);
            _entries.Add(key, new Entry(files, value));
        }

        return value;
    }

    private sealed class Entry(ImmutableArray<(string Path, SourceText Text)> files, T value)
    {
        public T Value { get; } = value;

        public bool Holds(ImmutableArray<(string Path, SourceText Text)> other)
        {
            if (files.Length != other.Length) return false;
            for (var i = 0; i < files.Length; i++)
            {
                if (!ReferenceEquals(files[i].Text, other[i].Text) || files[i].Path != other[i].Path) return false;
            }

            return true;
        }
    }
}
