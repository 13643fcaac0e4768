// What Aspire.Hosting.Azure.CognitiveServices declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Aspire.Hosting
{
    public static partial class AzureOpenAIExtensions
    {
        public static object AddAzureOpenAI(this object @builder, string @name) => throw null;
        public static object AddDeployment(this object @builder, global::Aspire.Hosting.ApplicationModel.AzureOpenAIDeployment @deployment) => throw null;
        public static object AddDeployment(this object @builder, string @name, string @modelName, string @modelVersion) => throw null;
        public static object WithProperties(this object @builder, global::System.Action<global::Aspire.Hosting.ApplicationModel.AzureOpenAIDeploymentResource> @configure) => throw null;
    }
}
namespace Aspire.Hosting.ApplicationModel
{
    public partial class AzureOpenAIDeployment
    {
        public AzureOpenAIDeployment(string @name, string @modelName, string @modelVersion, string @skuName = default, int? @skuCapacity = default) => throw null;
    }
    public partial class AzureOpenAIDeploymentResource
    {
        public AzureOpenAIDeploymentResource(string @name, string @modelName, string @modelVersion, global::Aspire.Hosting.ApplicationModel.AzureOpenAIResource @parent) => throw null;
        public string ModelName { get; set; }
        public global::Aspire.Hosting.ApplicationModel.AzureOpenAIResource Parent { get; }
    }
    public partial class AzureOpenAIResource
    {
        public global::System.Collections.Generic.IReadOnlyList<global::Aspire.Hosting.ApplicationModel.AzureOpenAIDeployment> Deployments { get; }
    }
}
