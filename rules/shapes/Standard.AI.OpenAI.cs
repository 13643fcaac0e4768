// What Standard.AI.OpenAI declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Standard.AI.OpenAI.Clients.OpenAIs
{
    public partial interface IOpenAIClient
    {
    }
    public partial class OpenAIClient : global::Standard.AI.OpenAI.Clients.OpenAIs.IOpenAIClient
    {
        public OpenAIClient(global::Standard.AI.OpenAI.Models.Configurations.OpenAIConfigurations @openAIConfigurations) => throw null;
    }
}
namespace Standard.AI.OpenAI.Models.Configurations
{
    public partial class OpenAIConfigurations
    {
        public OpenAIConfigurations() => throw null;
        public string ApiUrl { get; set; }
    }
}
namespace Standard.AI.OpenAI.Models.Services.Foundations.AudioTranscriptions
{
    public partial class AudioTranscriptionRequest
    {
        public AudioTranscriptionRequest() => throw null;
        public string Model { get; set; }
    }
}
namespace Standard.AI.OpenAI.Models.Services.Foundations.ChatCompletions
{
    public partial class ChatCompletionRequest
    {
        public ChatCompletionRequest() => throw null;
        public string Model { get; set; }
    }
}
namespace Standard.AI.OpenAI.Models.Services.Foundations.Completions
{
    public partial class CompletionRequest
    {
        public CompletionRequest() => throw null;
        public string Model { get; set; }
    }
}
namespace Standard.AI.OpenAI.Models.Services.Foundations.FineTunes
{
    public partial class FineTuneRequest
    {
        public FineTuneRequest() => throw null;
        public string Model { get; set; }
    }
}
