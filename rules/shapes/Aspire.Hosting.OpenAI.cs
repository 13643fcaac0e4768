// What Aspire.Hosting.OpenAI declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Aspire.Hosting
{
    public static partial class OpenAIExtensions
    {
        public static object AddModel(this object @builder, string @name, string @model) => throw null;
        public static object AddOpenAI(this object @builder, string @name) => throw null;
        public static object WithApiKey(this object @builder, object @apiKey) => throw null;
        public static object WithEndpoint(this object @builder, string @endpoint) => throw null;
        public static object WithHealthCheck(this object @builder) => throw null;
    }
}
namespace Aspire.Hosting.OpenAI
{
    public partial class OpenAIModelResource
    {
        public OpenAIModelResource(string @name, string @model, global::Aspire.Hosting.OpenAI.OpenAIResource @parent) => throw null;
        public string Model { get; set; }
        public global::Aspire.Hosting.OpenAI.OpenAIResource Parent { get; }
    }
    public partial class OpenAIResource
    {
    }
}
