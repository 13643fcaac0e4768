// What com.srcnalt.openai-unity declares of the members that rules/catalog/sdks lists, as its public source says.
namespace OpenAI
{
    public partial class CreateAudioRequestBase
    {
        public CreateAudioRequestBase() => throw null;
        public string Model { get; set; }
    }
    public partial class CreateChatCompletionRequest
    {
        public CreateChatCompletionRequest() => throw null;
        public string Model { get; set; }
    }
    public partial struct CreateEmbeddingsRequest
    {
        public CreateEmbeddingsRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class CreateFineTuneRequest
    {
        public CreateFineTuneRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class CreateModerationRequest
    {
        public CreateModerationRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class OpenAIApi
    {
        public OpenAIApi(string @apiKey = default, string @organization = default) => throw null;
    }
}
