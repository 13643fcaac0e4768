// What CommunityToolkit.Aspire.Hosting.Ollama declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Aspire.Hosting
{
    public static partial class OllamaResourceBuilderExtensions
    {
        public static object AddHuggingFaceModel(this object @builder, string @name, string @modelName) => throw null;
        public static object AddModel(this object @builder, string @modelName) => throw null;
        public static object AddModel(this object @builder, string @name, string @modelName) => throw null;
        public static object AddOllama(this object @builder, string @name, int? @port = default) => throw null;
        public static object WithDataVolume(this object @builder, string @name = default, bool @isReadOnly = default) => throw null;
        public static object WithGPUSupport(this object @builder, object @vendor = default) => throw null;
    }
}
namespace Aspire.Hosting.ApplicationModel
{
    public partial interface IOllamaResource
    {
        void AddModel(string @modelName);
    }
    public partial class OllamaModelResource
    {
        public OllamaModelResource(string @name, string @modelName, global::Aspire.Hosting.ApplicationModel.IOllamaResource @parent) => throw null;
        public global::Aspire.Hosting.ApplicationModel.IOllamaResource Parent { get; }
    }
    public partial class OllamaResource : global::Aspire.Hosting.ApplicationModel.IOllamaResource
    {
        public OllamaResource(string @name) => throw null;
        public void AddModel(string @modelName) => throw null;
    }
}
