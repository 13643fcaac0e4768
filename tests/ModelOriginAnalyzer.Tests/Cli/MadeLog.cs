using System.Text.Json;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Cli.InForce;
using ModelOriginAnalyzer.Rules;

namespace ModelOriginAnalyzer.Tests.Cli;

/// <summary>A log as the compiler writes it, in which a test changes what it is about.</summary>
internal sealed class MadeLog
{
    private readonly string _folder;
    private readonly List<object> _results = [];
    private readonly List<string> _findings = [];

    /// <param name="folder">The root of a repository; its policy is the one in force.</param>
    /// <param name="inputs">Files that the run has read, relative to it.</param>
    public MadeLog(string folder, params string[] inputs)
    {
        _folder = folder;
        Run["policy"] = PolicyInForce.FindFrom(folder, OriginCatalog.BuiltIn).Policy.Hash;
        Run["catalog"] = OriginCatalog.BuiltIn.Hash;
        Run["root"] = folder;
        Run["inputs"] = string.Join('\n', inputs.Select(input => input + "\t" + RunInputs.HashOf(TextFiles.Read(Path.Combine(folder, input)))));
    }

    /// <summary>The properties of MOA0005.</summary>
    public Dictionary<string, string> Run { get; } = new() { ["mode"] = "enforce", ["date"] = "0001-01-01", ["project"] = "App", ["projectFile"] = "src/App.csproj", ["package"] = "1.0.0" };

    public bool HasRun { get; set; } = true;

    /// <summary>Analyzers whose record is in the log.</summary>
    public List<string> Records { get; } = ["code", "configuration", "policy"];

    /// <summary>What the records say they hold; by default as many as they do.</summary>
    public int? Claimed { get; set; }

    public string Tool { get; set; } = "Microsoft (R) Visual C# Compiler";

    /// <summary>A finding on record, and in the log unless the level is null.</summary>
    public MadeLog Find(string id, string file, int line, string? level, object? suppression = null, string fingerprint = "0123456789abcdef", bool onRecord = true)
    {
        if (onRecord) _findings.Add($"{id}\t{file}\t{line}\t5\t{fingerprint}\tIt is denied.");
        if (level is not null) _results.Add(Result(id, level, "It is denied.", file, line, [], suppression));
        return this;
    }

    /// <summary>A finding whose properties carry a fix; each place covers the nine characters of `old-model`.</summary>
    public void FindFixable(string id, (string File, int Line, int Column) place, (string File, int Line, int Column)? further, Dictionary<string, string> properties) => _results.Add(new
    {
        ruleId = id,
        level = "error",
        message = new { text = "It is denied." },
        locations = new[] { PlaceOf(place) },
        relatedLocations = further is { } other ? new[] { PlaceOf(other) } : [],
        properties = new { customProperties = properties },
    });

    public string Json()
    {
        var results = new List<object>(_results);
        if (HasRun) results.Add(Result("MOA0005", "note", "Judged.", "src/obj/model-origin.run.json", 1, Run));
        foreach (var analyzer in Records)
        {
            string[] lines = analyzer == "code" ? [.. _findings] : [];
            results.Add(Result("MOA0006", "note", $"The analyzer of {analyzer} has reported {Claimed ?? lines.Length} warnings and errors.", "src/obj/model-origin.run.json", 1, new() { ["analyzer"] = analyzer, ["findings"] = string.Join('\n', lines) }));
        }

        return JsonSerializer.Serialize(new
        {
            version = "2.1.0",
            runs = new object[] { new { tool = new { driver = new { name = "Another tool" } }, results = Array.Empty<object>() }, new { tool = new { driver = new { name = Tool } }, results } },
        });
    }

    private object PlaceOf((string File, int Line, int Column) place) => new
    {
        physicalLocation = new
        {
            artifactLocation = new { uri = new Uri(Path.Combine(_folder, place.File)).AbsoluteUri },
            region = new { startLine = place.Line, startColumn = place.Column, endLine = place.Line, endColumn = place.Column + 9 },
        },
    };

    private object Result(string id, string level, string message, string file, int line, Dictionary<string, string> properties, object? suppression = null) => new
    {
        ruleId = id,
        level,
        message = new { text = message },
        suppressions = suppression is null ? null : new[] { suppression },
        locations = new[] { new { physicalLocation = new { artifactLocation = new { uri = new Uri(Path.Combine(_folder, file)).AbsoluteUri }, region = new { startLine = line, startColumn = file.EndsWith("run.json", StringComparison.Ordinal) ? 1 : 5, endLine = line, endColumn = 9 } } } },
        properties = new { customProperties = properties },
    };
}
