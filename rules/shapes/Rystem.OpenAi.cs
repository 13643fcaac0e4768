// What Rystem.OpenAi declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Microsoft.Extensions.DependencyInjection
{
    public static partial class ServiceCollectionExtensions
    {
        public static object AddOpenAi(this object @services, global::System.Action<global::Rystem.OpenAi.OpenAiSettings> @settings, global::System.Nullable<object> @integrationName = default) => throw null;
    }
}
namespace Rystem.OpenAi
{
    public partial class AudioModelName : global::Rystem.OpenAi.ModelName
    {
        public static global::Rystem.OpenAi.AudioModelName Whisper { get; }
        public static implicit operator string(global::Rystem.OpenAi.AudioModelName @name) => throw null;
        public static implicit operator global::Rystem.OpenAi.AudioModelName(string @name) => throw null;
    }
    public partial class ChatModelName : global::Rystem.OpenAi.ModelName
    {
        public static global::Rystem.OpenAi.ChatModelName Babbage_002 { get; }
        public static global::Rystem.OpenAi.ChatModelName Chatgpt_4o_latest { get; }
        public static global::Rystem.OpenAi.ChatModelName Codex_mini_latest { get; }
        public static global::Rystem.OpenAi.ChatModelName Computer_use_preview { get; }
        public static global::Rystem.OpenAi.ChatModelName Computer_use_preview_2025_03_11 { get; }
        public static global::Rystem.OpenAi.ChatModelName Davinci_002 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_3_5_0301 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_3_5_turbo { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_3_5_turbo_0125 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_3_5_turbo_0613 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_3_5_turbo_1106 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_3_5_turbo_16k_0613 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_3_5_turbo_instruct { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4_0125_preview { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4_0314 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4_0613 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4_1 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4_1106_preview { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4_1_2025_04_14 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4_1_mini { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4_1_mini_2025_04_14 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4_1_nano { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4_1_nano_2025_04_14 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4_32k { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4_5_preview { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4_5_preview_2025_02_27 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4_turbo { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4_turbo_2024_04_09 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4_vision_preview { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4o { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4o_2024_05_13 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4o_2024_08_06 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4o_2024_11_20 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4o_audio_preview { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4o_audio_preview_2024_10_01 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4o_audio_preview_2024_12_17 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4o_latest { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4o_mini { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4o_mini_2024_07_18 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4o_mini_audio_preview { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4o_mini_audio_preview_2024_12_17 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4o_mini_realtime_preview { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4o_mini_realtime_preview_2024_12_17 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4o_mini_search_preview { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4o_mini_search_preview_2025_03_11 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4o_mini_transcribe { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4o_mini_tts { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4o_realtime_preview { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4o_realtime_preview_2024_12_17 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4o_search_preview { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4o_search_preview_2025_03_11 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4o_transcribe { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4o_transcribe_diarize { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_5 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_5_1 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_5_1_chat_latest { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_5_1_codex { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_5_1_codex_mini { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_5_chat_latest { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_5_codex { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_5_mini { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_5_nano { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_5_pro { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_5_search_api { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_audio { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_audio_mini { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_image_1 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_image_1_mini { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_realtime { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_realtime_mini { get; }
        public static global::Rystem.OpenAi.ChatModelName O1 { get; }
        public static global::Rystem.OpenAi.ChatModelName O1_2024_12_17 { get; }
        public static global::Rystem.OpenAi.ChatModelName O1_mini { get; }
        public static global::Rystem.OpenAi.ChatModelName O1_mini_2024_09_12 { get; }
        public static global::Rystem.OpenAi.ChatModelName O1_preview { get; }
        public static global::Rystem.OpenAi.ChatModelName O1_preview_2024_09_12 { get; }
        public static global::Rystem.OpenAi.ChatModelName O1_pro { get; }
        public static global::Rystem.OpenAi.ChatModelName O1_pro_2025_03_19 { get; }
        public static global::Rystem.OpenAi.ChatModelName O3 { get; }
        public static global::Rystem.OpenAi.ChatModelName O3_2025_04_16 { get; }
        public static global::Rystem.OpenAi.ChatModelName O3_deep_research { get; }
        public static global::Rystem.OpenAi.ChatModelName O3_mini { get; }
        public static global::Rystem.OpenAi.ChatModelName O3_mini_2025_01_31 { get; }
        public static global::Rystem.OpenAi.ChatModelName O3_pro { get; }
        public static global::Rystem.OpenAi.ChatModelName O4_mini { get; }
        public static global::Rystem.OpenAi.ChatModelName O4_mini_2025_04_16 { get; }
        public static global::Rystem.OpenAi.ChatModelName O4_mini_deep_research { get; }
        public static implicit operator string(global::Rystem.OpenAi.ChatModelName @name) => throw null;
        public static implicit operator global::Rystem.OpenAi.ChatModelName(string @name) => throw null;
    }
    public partial class EmbeddingModelName : global::Rystem.OpenAi.ModelName
    {
        public static global::Rystem.OpenAi.EmbeddingModelName AdaV2 { get; }
        public static global::Rystem.OpenAi.EmbeddingModelName Text_embedding_3_large { get; }
        public static global::Rystem.OpenAi.EmbeddingModelName Text_embedding_3_small { get; }
        public static implicit operator string(global::Rystem.OpenAi.EmbeddingModelName @name) => throw null;
        public static implicit operator global::Rystem.OpenAi.EmbeddingModelName(string @name) => throw null;
    }
    public partial class FineTuningModelName : global::Rystem.OpenAi.ModelName
    {
        public static global::Rystem.OpenAi.FineTuningModelName Babbage_002 { get; }
        public static global::Rystem.OpenAi.FineTuningModelName Davinci_002 { get; }
        public static global::Rystem.OpenAi.FineTuningModelName Gpt_35_turbo { get; }
        public static global::Rystem.OpenAi.FineTuningModelName Gpt_35_turbo_0125 { get; }
        public static global::Rystem.OpenAi.FineTuningModelName Gpt_35_turbo_0301 { get; }
        public static global::Rystem.OpenAi.FineTuningModelName Gpt_35_turbo_0613 { get; }
        public static global::Rystem.OpenAi.FineTuningModelName Gpt_35_turbo_1106 { get; }
        public static global::Rystem.OpenAi.FineTuningModelName Gpt_35_turbo_16k_0613 { get; }
        public static global::Rystem.OpenAi.FineTuningModelName Gpt_35_turbo_instruct { get; }
        public static global::Rystem.OpenAi.FineTuningModelName Gpt_4o_2024_08_06 { get; }
        public static global::Rystem.OpenAi.FineTuningModelName Gpt_4o_mini_2024_07_18 { get; }
        public static implicit operator string(global::Rystem.OpenAi.FineTuningModelName @name) => throw null;
        public static implicit operator global::Rystem.OpenAi.FineTuningModelName(string @name) => throw null;
    }
    public partial interface IOpenAiBase<T>
    {
    }
    public partial interface IOpenAiBase<T, TModel> : global::Rystem.OpenAi.IOpenAiBase<T>
    {
        T ForceModel(string @model);
    }
    public partial interface IOpenAiRequest
    {
        string Model { get; set; }
    }
    public partial interface IOpenAiRequestWithMetadata : global::Rystem.OpenAi.IOpenAiRequest
    {
    }
    public partial class ImageModelName : global::Rystem.OpenAi.ModelName
    {
        public static global::Rystem.OpenAi.ImageModelName Dalle2 { get; }
        public static global::Rystem.OpenAi.ImageModelName Dalle3 { get; }
        public static global::Rystem.OpenAi.ImageModelName GptImage1 { get; }
        public static implicit operator string(global::Rystem.OpenAi.ImageModelName @name) => throw null;
        public static implicit operator global::Rystem.OpenAi.ImageModelName(string @name) => throw null;
    }
    public partial class Model
    {
        public Model(global::Rystem.OpenAi.ModelName @model) => throw null;
    }
    public partial class ModelName
    {
        public static implicit operator string(global::Rystem.OpenAi.ModelName @name) => throw null;
        public static implicit operator global::Rystem.OpenAi.ModelName(string @name) => throw null;
    }
    public partial class ModerationModelName : global::Rystem.OpenAi.ModelName
    {
        public static global::Rystem.OpenAi.ModerationModelName OmniLatest { get; }
        public static implicit operator string(global::Rystem.OpenAi.ModerationModelName @name) => throw null;
        public static implicit operator global::Rystem.OpenAi.ModerationModelName(string @name) => throw null;
    }
    public partial class OpenAiSettings
    {
        public OpenAiSettings() => throw null;
        public global::Rystem.OpenAi.OpenAiSettings SetCircuitBreakerDefaultRetryPolicy() => throw null;
    }
    public partial class RealTimeModelName : global::Rystem.OpenAi.ModelName
    {
        public static global::Rystem.OpenAi.ChatModelName Gpt_4o_mini_realtime_preview_2024_12_17 { get; }
        public static global::Rystem.OpenAi.ChatModelName Gpt_4o_realtime_preview_2024_12_17 { get; }
        public static implicit operator string(global::Rystem.OpenAi.RealTimeModelName @name) => throw null;
        public static implicit operator global::Rystem.OpenAi.RealTimeModelName(string @name) => throw null;
    }
    public partial class SpeechModelName : global::Rystem.OpenAi.ModelName
    {
        public static global::Rystem.OpenAi.SpeechModelName Tts { get; }
        public static global::Rystem.OpenAi.SpeechModelName TtsHd { get; }
        public static implicit operator string(global::Rystem.OpenAi.SpeechModelName @name) => throw null;
        public static implicit operator global::Rystem.OpenAi.SpeechModelName(string @name) => throw null;
    }
    public partial class UnixTimeBase
    {
    }
}
namespace Rystem.OpenAi.Assistant
{
    public partial class AssistantRequest : global::Rystem.OpenAi.UnixTimeBase, global::Rystem.OpenAi.IOpenAiRequest
    {
        public AssistantRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class ThreadRequest : global::Rystem.OpenAi.IOpenAiRequest
    {
        public ThreadRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class VectorStoreRequest : global::Rystem.OpenAi.IOpenAiRequestWithMetadata
    {
        public VectorStoreRequest() => throw null;
        public string Model { get; set; }
    }
}
namespace Rystem.OpenAi.Audio
{
    public partial class AudioRequest : global::Rystem.OpenAi.IOpenAiRequest
    {
        public AudioRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class AudioSpeechRequest : global::Rystem.OpenAi.IOpenAiRequest
    {
        public AudioSpeechRequest() => throw null;
        public string Model { get; set; }
    }
}
namespace Rystem.OpenAi.Chat
{
    public partial class ChatRequest : global::Rystem.OpenAi.IOpenAiRequest
    {
        public ChatRequest() => throw null;
        public string Model { get; set; }
    }
}
namespace Rystem.OpenAi.Embedding
{
    public partial class EmbeddingRequest : global::Rystem.OpenAi.IOpenAiRequest
    {
        public EmbeddingRequest() => throw null;
        public string Model { get; set; }
    }
}
namespace Rystem.OpenAi.Files
{
    public partial class FileRequest : global::Rystem.OpenAi.IOpenAiRequest
    {
        public FileRequest() => throw null;
        public string Model { get; set; }
    }
}
namespace Rystem.OpenAi.FineTune
{
    public partial class FineTuneRequest : global::Rystem.OpenAi.IOpenAiRequest
    {
        public FineTuneRequest() => throw null;
        public string Model { get; set; }
    }
}
namespace Rystem.OpenAi.Image
{
    public partial class ImageRequest : global::Rystem.OpenAi.IOpenAiRequest
    {
        public ImageRequest() => throw null;
        public string Model { get; set; }
    }
}
namespace Rystem.OpenAi.Moderation
{
    public partial class ModerationsRequest : global::Rystem.OpenAi.IOpenAiRequest
    {
        public ModerationsRequest() => throw null;
        public string Model { get; set; }
    }
}
namespace Rystem.OpenAi.RealTime
{
    public partial interface IOpenAiRealTimeInputAudioTranscription<T>
    {
        global::Rystem.OpenAi.RealTime.IOpenAiRealTimeInputAudioTranscription<T> WithLanguage(object @language);
        global::Rystem.OpenAi.RealTime.IOpenAiRealTimeInputAudioTranscription<T> WithModel(global::Rystem.OpenAi.AudioModelName @model);
        global::Rystem.OpenAi.RealTime.IOpenAiRealTimeInputAudioTranscription<T> WithPrompt(string @prompt);
    }
    public partial class RealTimeClient
    {
        public RealTimeClient(string @url, string @apiKey, string @token) => throw null;
    }
    public partial class RealTimeInputAudioTranscriptionRequest
    {
        public RealTimeInputAudioTranscriptionRequest() => throw null;
        public string Model { get; set; }
    }
    public partial class RealTimeSessionRequest : global::Rystem.OpenAi.IOpenAiRequest
    {
        public RealTimeSessionRequest() => throw null;
        public global::Rystem.OpenAi.RealTime.RealTimeInputAudioTranscriptionRequest InputAudioTranscription { get; set; }
        public string Model { get; set; }
    }
}
