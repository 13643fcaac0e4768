using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Policy;

namespace ModelOriginAnalyzer.Rules;

internal enum OriginFileKind : byte
{
    None,

    Policy,

    Facts,

    /// <summary>`*.model-origin.json`: in force only where a policy extends it, or the build says so.</summary>
    Library,

    /// <summary>Almost a policy's name: it would pass for being in force, and is not.</summary>
    Misnamed,

    Run,

    Configuration,
}

/// <summary>The additional files that concern us, told apart by name, in an order that does not depend on the host.</summary>
internal sealed class OriginFiles
{
    private static readonly char[] Separators = ['/', '\\'];

    private OriginFiles(ImmutableArray<(string, SourceText)> policies, ImmutableArray<(string, SourceText)> configuration, (string, SourceText)? run, ImmutableArray<string> unreadable)
    {
        Policies = policies;
        Configuration = configuration;
        Run = run;
        Unreadable = unreadable;
    }

    /// <summary>Policy and facts files and what they may extend, outer folders first.</summary>
    public ImmutableArray<(string Path, SourceText Text)> Policies { get; }

    public ImmutableArray<(string Path, SourceText Text)> Configuration { get; }

    public (string Path, SourceText Text)? Run { get; }

    /// <summary>Policy and facts files whose text the host could not give.</summary>
    public ImmutableArray<string> Unreadable { get; }

    public static OriginFileKind KindOf(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(Separators) + 1);
        if (!name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) return FileNames.IsAlmostPolicy(name) ? OriginFileKind.Misnamed : OriginFileKind.None;
        if (Is(name, "model-origin.run.json")) return OriginFileKind.Run;
        if (Is(name, "model-origin.facts.json")) return OriginFileKind.Facts;
        if (Is(name, "model-origin.json")) return OriginFileKind.Policy;
        if (name.EndsWith(ExtendedFile.Suffix, StringComparison.OrdinalIgnoreCase)) return OriginFileKind.Library;
        if (name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase)) return OriginFileKind.Configuration;
        return FileNames.IsAlmostPolicy(name) ? OriginFileKind.Misnamed : OriginFileKind.None;
    }

    public static OriginFiles Read(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        List<(string, SourceText)>? policies = null, configuration = null;
        (string, SourceText)? run = null;
        var unreadable = ImmutableArray<string>.Empty;
        foreach (var file in files)
        {
            var kind = KindOf(file.Path);
            if (kind is OriginFileKind.None or OriginFileKind.Misnamed) continue;

            if (file.GetText(cancellationToken) is not { } text)
            {
                if (kind is OriginFileKind.Policy or OriginFileKind.Facts or OriginFileKind.Library) unreadable = unreadable.Add(file.Path);
            }
            else if (kind == OriginFileKind.Run) run = (file.Path, text);
            else if (kind == OriginFileKind.Configuration) (configuration ??= []).Add((file.Path, text));
            else (policies ??= []).Add((file.Path, text));
        }

        return new OriginFiles(Ordered(policies), Ordered(configuration), run, unreadable);
    }

    private static ImmutableArray<(string, SourceText)> Ordered(List<(string Path, SourceText Text)>? files)
    {
        if (files is null) return ImmutableArray<(string, SourceText)>.Empty;
        if (files.Count == 1) return ImmutableArray.Create(files[0]);

        files.Sort(static (left, right) => OuterFirst(left.Path, right.Path));
        return files.ToImmutableArray();
    }

    private static int OuterFirst(string left, string right)
    {
        var byDepth = Depth(left).CompareTo(Depth(right));
        return byDepth != 0 ? byDepth : string.CompareOrdinal(left, right);
    }

    private static int Depth(string path)
    {
        var depth = 0;
        foreach (var c in path)
        {
            if (c is '/' or '\\') depth++;
        }

        return depth;
    }

    private static bool Is(string name, string expected) => string.Equals(name, expected, StringComparison.OrdinalIgnoreCase);
}
