using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Cli.InForce;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.PolicyTesting;

/// <summary>Reads `*.tests.json` strictly: a misspelt key would be a test that tests something else.</summary>
internal sealed class TestFileReader
{
    private const string Suffix = ".tests.json";

    private readonly JsonChecks _checks;

    private TestFileReader(JsonChecks checks) => _checks = checks;

    /// <exception cref="UnreadableInputException">Every mistake with its place.</exception>
    public static TestFile Read(string path)
    {
        var text = TextFiles.Read(path);
        var tree = JsonTree.Parse(text, CancellationToken.None);
        var file = new Place(path, text, default, null);
        if (!tree.Errors.IsEmpty) throw new UnreadableInputException([.. tree.Errors.Select(error => TextFiles.ErrorAt(file.At(error.Span), error.Message))]);

        var checks = new JsonChecks(file);
        var read = new TestFileReader(checks).ReadFile(path, tree.Root!);
        return checks.Errors.Count == 0 ? read : throw new UnreadableInputException(checks.Errors);
    }

    private TestFile ReadFile(string path, JsonValue root)
    {
        string? policy = null;
        var tests = ImmutableArray.CreateBuilder<PolicyTest>();
        foreach (var property in _checks.Object(root, "a test file", "$schema", "policy", "tests"))
        {
            if (property.Name == "policy") policy = _checks.Text(property.Value, "'policy'");
            if (property.Name != "tests") continue;

            if (property.Value.Kind != JsonKind.Array) _checks.Report(property.Value.Span, "'tests' is a list");
            foreach (var test in property.Value.Items)
            {
                if (ReadTest(test) is { } read) tests.Add(read);
            }
        }

        _checks.Require(root, "a test file", "tests");
        return new TestFile(path, policy ?? PolicyBeside(path, root), tests.ToImmutable());
    }

    /// <summary>The policy of the same name, with or without the `.model-origin` of files that others extend; none for a file of another kind, and that is reported.</summary>
    private string PolicyBeside(string path, JsonValue root)
    {
        if (path.EndsWith(Suffix, StringComparison.Ordinal))
        {
            var name = Path.GetFileName(path)[..^Suffix.Length];
            var inFull = name + ExtendedFile.Suffix;
            return File.Exists(Path.Combine(Path.GetDirectoryName(path)!, inFull)) ? inFull : name + ".json";
        }

        _checks.Report(new TextSpan(root.Span.Start, 1), $"a file that is not named *{Suffix} says which 'policy' it tests");
        return "";
    }

    private PolicyTest? ReadTest(JsonValue value)
    {
        var name = "";
        var givenText = "";
        GivenUse? given = null;
        Expectation? expected = null;
        foreach (var property in _checks.Object(value, "a test", "name", "given", "expect"))
        {
            switch (property.Name)
            {
                case "name":
                    name = _checks.Text(property.Value, "'name'") ?? "";
                    break;
                case "given":
                    givenText = OneLine(_checks.At(property.Value));
                    given = ReadGiven(property.Value);
                    break;
                default:
                    expected = ReadExpectation(property.Value);
                    break;
            }
        }

        if (given is not null && expected is not null) return new PolicyTest(name, _checks.At(value), givenText, given, expected);
        _checks.Require(value, "a test", "given", "expect");
        return null;
    }

    private GivenUse ReadGiven(JsonValue value)
    {
        var given = new GivenUse();
        foreach (var property in _checks.Object(value, "'given'", "model", "endpoint", "sdk", "path", "project", "project.kind", "deployedIn", "today", "upstream", "config", "facts"))
        {
            var what = $"'{property.Name}'";
            given = property.Name switch
            {
                "model" => given with { Model = ReadHalf(property.Value, what) },
                "endpoint" => given with { Endpoint = ReadHalf(property.Value, what) },
                "sdk" => given with { Sdk = ReadText(property.Value, what) },
                "path" => given with { Path = ReadText(property.Value, what) },
                "project" => given with { Project = ReadText(property.Value, what) },
                "project.kind" => given with { ProjectKind = property.Value.Kind == JsonKind.Object ? ReadText(property.Value, what) : _checks.Word(property.Value, what, ["product", "test", "sample", "tool"]) },
                "deployedIn" => given with { DeployedIn = ReadCountries(property.Value, what) },
                "today" => given with { Today = _checks.Date(property.Value, what) },
                "upstream" => ReadUpstream(given, property.Value),
                "config" => given with { Configuration = ReadConfiguration(property.Value) },
                _ => given with { Facts = new StatedFactsReader(_checks).Read(property.Value) },
            };
        }

        if (value.Kind == JsonKind.Object && given is { Model: null, Endpoint: null, Sdk: null, Facts: null, Configuration.IsEmpty: true } && _checks.Errors.Count == 0)
            _checks.Report(value.Span, "'given' names a 'model', an 'endpoint', an 'sdk', 'config' or 'facts'");
        return given;
    }

    private GivenHalf? ReadHalf(JsonValue value, string what)
    {
        if (value.Kind == JsonKind.Object) return _checks.Unknown(value, what) is { } kind ? new GivenHalf(null, kind) : null;
        return _checks.Text(value, what) is { } text ? new GivenHalf(text, UnknownKind.Dynamic) : null;
    }

    /// <summary>Null where it is left open, which of the scope means the same as `{ "unknown": … }`.</summary>
    private string? ReadText(JsonValue value, string what)
    {
        if (value.Kind != JsonKind.Object) return _checks.Text(value, what);

        _checks.Unknown(value, what);
        return null;
    }

    private Fact<string> ReadCountries(JsonValue value, string what)
    {
        if (value.Kind == JsonKind.Object) return Fact<string>.Missing(_checks.Unknown(value, what) ?? UnknownKind.Dynamic);

        var members = ImmutableArray.CreateBuilder<Member<string>>();
        foreach (var item in value.Kind == JsonKind.Array ? value.Items : [value])
        {
            foreach (var country in (_checks.Text(item, what) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!Catalog.CountryCodes.IsKnown(country)) _checks.Report(item.Span, $"'{country}' is no ISO 3166-1 alpha-2 country code");
                members.Add(new Member<string>(country, Basis.Given, null));
            }
        }

        return new Fact<string> { Members = members.ToImmutable() };
    }

    private GivenUse ReadUpstream(GivenUse given, JsonValue value)
    {
        if (value.Kind == JsonKind.Object) return given with { Upstream = Fact<string>.Missing(_checks.Unknown(value, "'upstream'") ?? UnknownKind.Dynamic) };
        if (value.Text is "pinned" or "unpinned" or "none") return given with { Upstream = Fact<string>.Of(value.Text, Basis.Given) };

        return given with { Upstreams = [.. _checks.Texts(value, "'upstream'")] };
    }

    private ImmutableArray<KeyValuePair<string, string>> ReadConfiguration(JsonValue value)
    {
        if (value.Kind != JsonKind.Object)
        {
            _checks.Report(value.Span, "'config' is an object of configuration keys and their values");
            return [];
        }

        return [.. from property in value.Properties
            let text = _checks.Text(property.Value, $"'{property.Name}'")
            where text is not null
            select KeyValuePair.Create(property.Name, text)];
    }

    private Expectation? ReadExpectation(JsonValue value)
    {
        Verdict? verdict = null;
        bool? certain = null;
        string? id = null;
        ExpectedRule? rule = null;
        ImmutableArray<string>? rules = null;
        ImmutableArray<ExpectedMissing>? missing = null;
        foreach (var property in _checks.Object(value, "'expect'", "verdict", "certain", "id", "rule", "rules", "missing"))
        {
            switch (property.Name)
            {
                case "verdict": verdict = Verdicts.Parse(_checks.Word(property.Value, "'verdict'", ["deny", "warn", "info", "allow"])); break;
                case "certain": certain = _checks.Boolean(property.Value, "'certain'"); break;
                case "id": id = _checks.Text(property.Value, "'id'"); break;
                case "rule": rule = new ExpectedRule(property.Value.Kind == JsonKind.Null ? null : _checks.Text(property.Value, "'rule'")); break;
                case "rules": rules = [.. _checks.Texts(property.Value, "'rules'")]; break;
                default: missing = ReadMissing(property.Value); break;
            }
        }

        if (verdict is { } stated) return new Expectation(stated, certain, id, rule, rules, missing);
        _checks.Require(value, "'expect'", "verdict");
        return null;
    }

    private ImmutableArray<ExpectedMissing> ReadMissing(JsonValue value)
    {
        if (value.Kind != JsonKind.Array) _checks.Report(value.Span, "'missing' is a list");

        var missing = ImmutableArray.CreateBuilder<ExpectedMissing>();
        foreach (var item in value.Items)
        {
            if (item.Kind == JsonKind.String)
            {
                missing.Add(new ExpectedMissing(item.Text, null, null));
                continue;
            }

            string? fact = null, of = null;
            UnknownKind? kind = null;
            foreach (var property in _checks.Object(item, "a missing fact", "fact", "of", "kind"))
            {
                if (property.Name == "fact") fact = _checks.Text(property.Value, "'fact'");
                else if (property.Name == "of") of = _checks.Text(property.Value, "'of'");
                else kind = FactWords.UnknownKindOf(_checks.Word(property.Value, "'kind'", ["dynamic", "unlisted", "undisclosed"]));
            }

            if (fact is not null) missing.Add(new ExpectedMissing(fact, of, kind));
            else _checks.Require(item, "a missing fact", "fact");
        }

        return missing.ToImmutable();
    }

    private static string OneLine(Place place) =>
        string.Join(' ', place.Text.ToString(place.Span).Split(['\r', '\n', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
