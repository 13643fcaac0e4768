// What Aspire.Hosting.GitHub.Models declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Aspire.Hosting
{
    public static partial class GitHubModelsExtensions
    {
        public static object AddGitHubModel(this object @builder, string @name, string @model, object @organization = default) => throw null;
        public static object AddGitHubModel(this object @builder, string @name, global::GitHubModel @model, object @organization = default) => throw null;
        public static object AddGitHubModel(this object @builder, string @name, global::Aspire.Hosting.GitHub.GitHubModel @model, object @organization = default) => throw null;
        public static object WithApiKey(this object @builder, object @apiKey) => throw null;
        public static object WithHealthCheck(this object @builder) => throw null;
    }
}
namespace Aspire.Hosting.GitHub
{
    public partial class GitHubModel
    {
        public static partial class AI21Labs
        {
            public static global::Aspire.Hosting.GitHub.GitHubModel AI21Jamba15Large;
            public static global::Aspire.Hosting.GitHub.GitHubModel AI21Jamba15Mini;
        }
        public static partial class Cohere
        {
            public static global::Aspire.Hosting.GitHub.GitHubModel CohereCommandA;
            public static global::Aspire.Hosting.GitHub.GitHubModel CohereCommandR082024;
            public static global::Aspire.Hosting.GitHub.GitHubModel CohereCommandRPlus082024;
            public static global::Aspire.Hosting.GitHub.GitHubModel CohereEmbedV3English;
            public static global::Aspire.Hosting.GitHub.GitHubModel CohereEmbedV3Multilingual;
        }
        public static partial class Core42
        {
            public static global::Aspire.Hosting.GitHub.GitHubModel Jais30bChat;
        }
        public static partial class DeepSeek
        {
            public static global::Aspire.Hosting.GitHub.GitHubModel DeepSeekR1;
            public static global::Aspire.Hosting.GitHub.GitHubModel DeepSeekR10528;
            public static global::Aspire.Hosting.GitHub.GitHubModel DeepSeekV30324;
        }
        public static partial class Meta
        {
            public static global::Aspire.Hosting.GitHub.GitHubModel Llama3211BVisionInstruct;
            public static global::Aspire.Hosting.GitHub.GitHubModel Llama3290BVisionInstruct;
            public static global::Aspire.Hosting.GitHub.GitHubModel Llama3370BInstruct;
            public static global::Aspire.Hosting.GitHub.GitHubModel Llama4Maverick17B128EInstructFP8;
            public static global::Aspire.Hosting.GitHub.GitHubModel Llama4Scout17B16EInstruct;
            public static global::Aspire.Hosting.GitHub.GitHubModel MetaLlama31405BInstruct;
            public static global::Aspire.Hosting.GitHub.GitHubModel MetaLlama318BInstruct;
        }
        public static partial class Microsoft
        {
            public static global::Aspire.Hosting.GitHub.GitHubModel MaiDSR1;
            public static global::Aspire.Hosting.GitHub.GitHubModel Phi4;
            public static global::Aspire.Hosting.GitHub.GitHubModel Phi4MiniInstruct;
            public static global::Aspire.Hosting.GitHub.GitHubModel Phi4MiniReasoning;
            public static global::Aspire.Hosting.GitHub.GitHubModel Phi4MultimodalInstruct;
            public static global::Aspire.Hosting.GitHub.GitHubModel Phi4Reasoning;
        }
        public static partial class MistralAI
        {
            public static global::Aspire.Hosting.GitHub.GitHubModel Codestral2501;
            public static global::Aspire.Hosting.GitHub.GitHubModel Ministral3B;
            public static global::Aspire.Hosting.GitHub.GitHubModel MistralLarge2411;
            public static global::Aspire.Hosting.GitHub.GitHubModel MistralMedium32505;
            public static global::Aspire.Hosting.GitHub.GitHubModel MistralNemo;
            public static global::Aspire.Hosting.GitHub.GitHubModel MistralSmall31;
        }
        public static partial class OpenAI
        {
            public static global::Aspire.Hosting.GitHub.GitHubModel OpenAIGpt41;
            public static global::Aspire.Hosting.GitHub.GitHubModel OpenAIGpt41Mini;
            public static global::Aspire.Hosting.GitHub.GitHubModel OpenAIGpt41Nano;
            public static global::Aspire.Hosting.GitHub.GitHubModel OpenAIGpt4o;
            public static global::Aspire.Hosting.GitHub.GitHubModel OpenAIGpt4oMini;
            public static global::Aspire.Hosting.GitHub.GitHubModel OpenAIGpt5;
            public static global::Aspire.Hosting.GitHub.GitHubModel OpenAIGpt5ChatPreview;
            public static global::Aspire.Hosting.GitHub.GitHubModel OpenAIGpt5Mini;
            public static global::Aspire.Hosting.GitHub.GitHubModel OpenAIGpt5Nano;
            public static global::Aspire.Hosting.GitHub.GitHubModel OpenAIO1;
            public static global::Aspire.Hosting.GitHub.GitHubModel OpenAIO1Mini;
            public static global::Aspire.Hosting.GitHub.GitHubModel OpenAIO1Preview;
            public static global::Aspire.Hosting.GitHub.GitHubModel OpenAIO3;
            public static global::Aspire.Hosting.GitHub.GitHubModel OpenAIO3Mini;
            public static global::Aspire.Hosting.GitHub.GitHubModel OpenAIO4Mini;
            public static global::Aspire.Hosting.GitHub.GitHubModel OpenAITextEmbedding3Large;
            public static global::Aspire.Hosting.GitHub.GitHubModel OpenAITextEmbedding3Small;
        }
        public static partial class XAI
        {
            public static global::Aspire.Hosting.GitHub.GitHubModel Grok3;
            public static global::Aspire.Hosting.GitHub.GitHubModel Grok3Mini;
        }
    }
}
namespace Aspire.Hosting.GitHub.Models
{
    public partial class GitHubModelResource
    {
        public GitHubModelResource(string @name, string @model, object @organization, object @key) => throw null;
        public string Model { get; set; }
    }
}
