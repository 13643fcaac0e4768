// What Sdcb.DashScope declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Sdcb.DashScope
{
    public partial class DashScopeClient
    {
        public DashScopeClient(string @apiKey, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public global::Sdcb.DashScope.FaceChains.FaceChainsClient FaceChains { get; }
        public global::Sdcb.DashScope.FineTunes.FineTunesClient FineTunes { get; }
        public global::Sdcb.DashScope.StableDiffusion.StableDiffusionClient StableDiffusion { get; }
        public global::Sdcb.DashScope.TextGeneration.TextGenerationClient TextGeneration { get; }
        public global::Sdcb.DashScope.WanXiang.WanXiangClient WanXiang { get; }
    }
    public partial class DashScopeTask
    {
    }
    public partial class ResponseWrapper<TOutput, TUsage>
    {
    }
}
namespace Sdcb.DashScope.FaceChains
{
    public partial class FaceChainsClient
    {
        public global::System.Threading.Tasks.Task<bool[]> CheckImage(string[] @imageUrls, string @model = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Sdcb.DashScope.DashScopeTask> GeneratePortrait(object @request, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
}
namespace Sdcb.DashScope.FineTunes
{
    public partial class FineTuneJob
    {
    }
    public partial class FineTunesClient
    {
        public global::System.Threading.Tasks.Task<global::Sdcb.DashScope.FineTunes.FineTuneJob> StartFineTune(string[] @fileIds, string @model, global::System.Collections.Generic.Dictionary<string, object> @hyperParameters = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
}
namespace Sdcb.DashScope.StableDiffusion
{
    public partial class StableDiffusionClient
    {
        public global::System.Threading.Tasks.Task<global::Sdcb.DashScope.DashScopeTask> Text2Image(global::Sdcb.DashScope.StableDiffusion.Text2ImagePrompt @prompt, global::Sdcb.DashScope.StableDiffusion.Text2ImageParams @parameters = default, string @model = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class Text2ImageParams
    {
    }
    public partial class Text2ImagePrompt
    {
    }
    public partial class Text2ImageRequest
    {
        public Text2ImageRequest() => throw null;
        public Text2ImageRequest(string @prompt, string @negativePrompt = default) => throw null;
        public global::Sdcb.DashScope.StableDiffusion.Text2ImagePrompt InputPrompt { get; set; }
        public string Model { get; set; }
        public global::Sdcb.DashScope.StableDiffusion.Text2ImageParams Parameters { get; set; }
    }
}
namespace Sdcb.DashScope.TextEmbedding
{
    public partial class EmbeddingRequest
    {
        public EmbeddingRequest() => throw null;
        public static global::Sdcb.DashScope.TextEmbedding.EmbeddingRequest FromV1(global::System.Collections.Generic.IReadOnlyList<string> @texts, object @embeddingType = default) => throw null;
        public static global::Sdcb.DashScope.TextEmbedding.EmbeddingRequest FromV2(global::System.Collections.Generic.IReadOnlyList<string> @texts, object @embeddingType = default) => throw null;
        public string Model { get; set; }
    }
}
namespace Sdcb.DashScope.TextGeneration
{
    public partial class ChatMessage
    {
        public static global::Sdcb.DashScope.TextGeneration.ChatMessage FromAssistant(string @content) => throw null;
        public static global::Sdcb.DashScope.TextGeneration.ChatMessage FromSystem(string @content) => throw null;
        public static global::Sdcb.DashScope.TextGeneration.ChatMessage FromUser(string @content) => throw null;
    }
    public partial class ChatParameters
    {
    }
    public partial class ChatResponse
    {
    }
    public partial class ChatTokenUsage
    {
    }
    public partial class ChatVLMessage
    {
        public static global::Sdcb.DashScope.TextGeneration.ChatVLMessage FromAssistant(string @content) => throw null;
        public static global::Sdcb.DashScope.TextGeneration.ChatVLMessage FromSystem(string @content) => throw null;
        public static global::Sdcb.DashScope.TextGeneration.ChatVLMessage FromUser(params object[] @contents) => throw null;
    }
    public partial class TextGenerationClient
    {
        public global::System.Threading.Tasks.Task<global::Sdcb.DashScope.ResponseWrapper<global::Sdcb.DashScope.TextGeneration.ChatResponse, global::Sdcb.DashScope.TextGeneration.ChatTokenUsage>> Chat(string @model, global::System.Collections.Generic.IReadOnlyList<global::Sdcb.DashScope.TextGeneration.ChatMessage> @messages, global::Sdcb.DashScope.TextGeneration.ChatParameters @parameters = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Sdcb.DashScope.ResponseWrapper<global::Sdcb.DashScope.TextGeneration.ChatResponse, global::Sdcb.DashScope.TextGeneration.ChatTokenUsage>> ChatStreamed(string @model, global::System.Collections.Generic.IReadOnlyList<global::Sdcb.DashScope.TextGeneration.ChatMessage> @messages, global::Sdcb.DashScope.TextGeneration.ChatParameters @parameters = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Sdcb.DashScope.ResponseWrapper<string, global::Sdcb.DashScope.TextGeneration.ChatTokenUsage>> ChatVLStreamed(string @model, global::System.Collections.Generic.IReadOnlyList<global::Sdcb.DashScope.TextGeneration.ChatVLMessage> @messages, global::Sdcb.DashScope.TextGeneration.ChatParameters @parameters = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
}
namespace Sdcb.DashScope.WanXiang
{
    public partial class StyleReplicationInput
    {
    }
    public partial class WanXiangClient
    {
        public global::System.Threading.Tasks.Task<global::Sdcb.DashScope.DashScopeTask> StyleReplicate(global::Sdcb.DashScope.WanXiang.StyleReplicationInput @input, string @model = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Sdcb.DashScope.DashScopeTask> Text2Image(global::Sdcb.DashScope.StableDiffusion.Text2ImagePrompt @prompt, global::Sdcb.DashScope.StableDiffusion.Text2ImageParams @parameters = default, string @model = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
}
