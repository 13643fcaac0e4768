// What Microsoft.AI.Foundry.Local declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Microsoft.AI.Foundry.Local
{
    public partial interface ICatalog
    {
        global::System.Threading.Tasks.Task<global::Microsoft.AI.Foundry.Local.IModel> GetLatestVersionAsync(global::Microsoft.AI.Foundry.Local.IModel @model, global::System.Nullable<global::System.Threading.CancellationToken> @ct = default);
        global::System.Threading.Tasks.Task<global::Microsoft.AI.Foundry.Local.IModel> GetModelAsync(string @modelAlias, global::System.Nullable<global::System.Threading.CancellationToken> @ct = default);
        global::System.Threading.Tasks.Task<global::Microsoft.AI.Foundry.Local.IModel> GetModelVariantAsync(string @modelId, global::System.Nullable<global::System.Threading.CancellationToken> @ct = default);
    }
    public partial interface IModel
    {
        global::System.Collections.Generic.IReadOnlyList<global::Microsoft.AI.Foundry.Local.IModel> Variants { get; }
    }
}
