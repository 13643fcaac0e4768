using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Decision;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Cli.PolicyComparing;

/// <summary>A use that an earlier run has written down.</summary>
/// <param name="Model">As written; null where none was known.</param>
/// <param name="Endpoint">An address or a host; null where none was known.</param>
/// <param name="Path">Of the file, as recorded.</param>
internal sealed record RecordedUse(string? Model, string? Endpoint, string? Path, int Line, Verdict Verdict, string? Rule)
{
    /// <summary>The use has a model that the run could not tell; without one it holds none.</summary>
    public bool IsModelOpen { get; init; }

    /// <summary>The same of its endpoint.</summary>
    public bool IsEndpointOpen { get; init; }

    /// <summary>The package whose member takes the references; null where none does, or where it was not written down.</summary>
    public string? Sdk { get; init; }

    public string? Project { get; init; }

    public string? ProjectKind { get; init; }

    /// <summary>Countries; not known where the record does not say.</summary>
    public Fact<string> DeployedIn { get; init; } = Fact<string>.Missing(UnknownKind.Dynamic);

    /// <summary>`src/App/Chat.cs(12)`.</summary>
    public string Place => $"{Path}({Line})";

    public string Name => (Model, Endpoint) switch
    {
        ({ } model, { } endpoint) => $"{model} at {endpoint}",
        ({ } model, null) => model,
        (null, { } endpoint) => endpoint,
        _ => "a use that is not known at compile time",
    };

    /// <summary>What was recorded, as a result.</summary>
    public DecisionResult Recorded => new() { Verdict = Verdict, Certain = true, RuleId = Rule, DiagnosticId = "" };

    /// <param name="deployedIn">What goes before the record; unknown where the record counts.</param>
    public Use Resolve(DeclaredFacts facts, OriginCatalog catalog, Fact<string> deployedIn)
    {
        var scope = new Scope { DeployedIn = deployedIn.Unknown == UnknownKind.None ? deployedIn : DeployedIn, Project = Project, ProjectKind = ProjectKind, Path = Path };
        var references = new UseReferences { Model = Given(Model, IsModelOpen, ReferenceRole.Model), Endpoint = Given(Endpoint, IsEndpointOpen, ReferenceRole.Endpoint), Sdk = Sdk, Path = Path, Editable = false };
        return UseResolver.Resolve(references, catalog, facts, scope);
    }

    public DecisionResult Judge(OriginPolicy policy, OriginCatalog catalog, Fact<string> deployedIn, Day today) =>
        PolicyEngine.Decide(Resolve(policy.Facts, catalog, deployedIn), policy, today);

    private static Reference? Given(string? value, bool isOpen, ReferenceRole role) => value is null && !isOpen ? null : new Reference { Role = role, Value = value, Certain = true, Basis = Basis.Given };
}
