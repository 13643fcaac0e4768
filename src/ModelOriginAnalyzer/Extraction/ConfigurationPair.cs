using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>A value that may be a model, and the endpoint that it would go to.</summary>
internal sealed class ConfigurationPair
{
    public ConfigurationPair(ConfigurationModel model, ConfigurationEndpoint? endpoint, OriginCatalog catalog, OriginPolicy policy)
    {
        Model = model;
        Endpoint = model.Role == ReferenceRole.Weights || model.IsDownloaded ? null : endpoint;
        Identity = IdentityResolver.ResolveModel(catalog, model.Text.Value);
        Knowledge = KnownModels.Of(Identity, policy);
    }

    public ConfigurationModel Model { get; }

    public ConfigurationEndpoint? Endpoint { get; }

    public ModelIdentity Identity { get; }

    public ModelKnowledge Knowledge { get; }

    private bool HasKnownEndpoint => Endpoint is { Kind: ConfigurationEndpointKind.Known };

    /// <summary>
    /// Whether the value is a model that is used: a distinctive id wherever the key says model; a word only in company that speaks of
    /// models; an id that nobody knows only where it certainly goes to models.
    /// </summary>
    public bool IsUse(OriginCatalog catalog)
    {
        if (Model.IsDownloaded) return true;

        switch (Knowledge)
        {
            case ModelKnowledge.Distinctive when Model.Node.File is { IsOfApplication: true }:
                return true;

            case ModelKnowledge.Distinctive when Endpoint is not null:
                return true;

            case ModelKnowledge.Distinctive or ModelKnowledge.Weak:
                return HasKnownEndpoint || IsWeightsFile || ConfigurationVocabulary.SpeaksOfModels(Model.Node) || ConfigurationVocabulary.NamesOrganization(Model.Node, catalog)
                    || ConfigurationVocabulary.HasKeyThatSpeaksOfModels(Model.Section);

            default:
                return Model.IsExplicit && Endpoint is not null && (Model.Node.File is { IsOfApplication: true } || Model.Section.Parent is not null) && ConfigurationVocabulary.CanQualifyModels(Model.Qualifiers, catalog)
                    && (HasKnownEndpoint || ConfigurationVocabulary.SpeaksOfModels(Model.Section));
        }
    }

    public UseReferences ToUse()
    {
        // A file of weights without an address is loaded by the program itself.
        var role = Model.Role == ReferenceRole.Model && Endpoint is null && IsWeightsFile ? ReferenceRole.Weights : Model.Role;
        var value = Model.Text.Value;
        var start = role == ReferenceRole.Weights ? value.LastIndexOfAny(['/', '\\']) + 1 : 0;
        return new UseReferences
        {
            Model = Model.Text.ToReference(role, start, value.Length - start) with { Certain = IsCertain },
            Endpoint = Endpoint?.Reference,
            Task = ConfigurationVocabulary.TaskOf(Model.Node),
            Repeats = ConfigurationRepeats.Of(Model),
        };
    }

    /// <summary>Said to be a model, beside an API that serves models by their ids. In clouds the value may as well be the name of a deployment.</summary>
    private bool IsCertain => Model is { IsExplicit: true, Role: ReferenceRole.Model } && Endpoint is { Kind: ConfigurationEndpointKind.Known, Hosting: Hosting.Vendor or Hosting.Aggregator };

    private bool IsWeightsFile => WeightsFiles.Is(Model.Text.Value);
}
