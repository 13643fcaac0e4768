// What OpenAI-DotNet declares of the members that rules/catalog/sdks lists, as its public source says.
namespace OpenAI
{
    public partial class BaseResponse : global::OpenAI.IListItem
    {
        public global::OpenAI.OpenAIClient Client { get; set; }
    }
    public partial interface IListItem
    {
    }
    public partial interface IServerSentEvent
    {
    }
    public partial interface ITool
    {
    }
    public partial class JsonSchema
    {
    }
    public enum Modality
    {
        None,
        Text,
        Audio,
    }
    public partial class OpenAIBaseEndpoint
    {
    }
    public partial class OpenAIClient
    {
        public global::OpenAI.Embeddings.EmbeddingsEndpoint EmbeddingsEndpoint { get; }
    }
    public partial class OpenAIClientSettings
    {
        public OpenAIClientSettings() => throw null;
        public OpenAIClientSettings(string @domain, string @apiVersion = default) => throw null;
        public OpenAIClientSettings(string @resourceName, string @deploymentId, string @apiVersion = default, bool @useActiveDirectoryAuthentication = default, string @azureDomain = default) => throw null;
        public static global::OpenAI.OpenAIClientSettings Default { get; }
    }
    public partial class OpenAISettings
    {
        public OpenAISettings() => throw null;
        public OpenAISettings(string @domain, string @apiVersion = default) => throw null;
        public OpenAISettings(string @resourceName, string @deploymentId, string @apiVersion = default, bool @useActiveDirectoryAuthentication = default, string @azureDomain = default) => throw null;
        public static global::OpenAI.OpenAISettings Default { get; }
    }
    public partial class Prompt
    {
    }
    public partial class Reasoning
    {
        public global::OpenAI.ReasoningEffort Effort { get; set; }
    }
    public enum ReasoningEffort
    {
        Minimal,
        Low,
        Medium,
        High,
    }
    public enum TextResponseFormat
    {
        Auto,
        Text,
        Json,
        JsonSchema,
    }
    public partial class Tool : global::OpenAI.ITool
    {
        public static global::OpenAI.Tool CodeInterpreter { get; }
        public static global::OpenAI.Tool FileSearch { get; }
        public static global::OpenAI.Tool FromFunc<TResult>(string @name, global::System.Func<TResult> @function, string @description = default) => throw null;
        public static global::OpenAI.Tool FromFunc<T1, TResult>(string @name, global::System.Func<T1, TResult> @function, string @description = default) => throw null;
        public static global::OpenAI.Tool FromFunc<T1, T2, TResult>(string @name, global::System.Func<T1, T2, TResult> @function, string @description = default) => throw null;
        public static global::OpenAI.Tool FromFunc<T1, T2, T3, TResult>(string @name, global::System.Func<T1, T2, T3, TResult> @function, string @description = default) => throw null;
        public static global::OpenAI.Tool FromFunc<T1, T2, T3, T4, TResult>(string @name, global::System.Func<T1, T2, T3, T4, TResult> @function, string @description = default) => throw null;
        public static global::OpenAI.Tool FromFunc<T1, T2, T3, T4, T5, TResult>(string @name, global::System.Func<T1, T2, T3, T4, T5, TResult> @function, string @description = default) => throw null;
        public static global::OpenAI.Tool FromFunc<T1, T2, T3, T4, T5, T6, TResult>(string @name, global::System.Func<T1, T2, T3, T4, T5, T6, TResult> @function, string @description = default) => throw null;
        public static global::OpenAI.Tool FromFunc<T1, T2, T3, T4, T5, T6, T7, TResult>(string @name, global::System.Func<T1, T2, T3, T4, T5, T6, T7, TResult> @function, string @description = default) => throw null;
        public static global::OpenAI.Tool FromFunc<T1, T2, T3, T4, T5, T6, T7, T8, TResult>(string @name, global::System.Func<T1, T2, T3, T4, T5, T6, T7, T8, TResult> @function, string @description = default) => throw null;
        public static global::OpenAI.Tool FromFunc<T1, T2, T3, T4, T5, T6, T7, T8, T9, TResult>(string @name, global::System.Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, TResult> @function, string @description = default) => throw null;
        public static global::OpenAI.Tool FromFunc<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TResult>(string @name, global::System.Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, TResult> @function, string @description = default) => throw null;
        public static global::OpenAI.Tool FromFunc<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TResult>(string @name, global::System.Func<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, TResult> @function, string @description = default) => throw null;
        public static global::System.Collections.Generic.IReadOnlyList<global::OpenAI.Tool> GetAllAvailableTools(bool @includeDefaults = default, bool @forceUpdate = default, bool @clearCache = default) => throw null;
        public static global::OpenAI.Tool GetOrCreateTool(global::System.Type @type, string @methodName, string @description = default) => throw null;
        public static global::OpenAI.Tool GetOrCreateTool(object @instance, string @methodName, string @description = default) => throw null;
        public global::OpenAI.ITool Reference { get; }
    }
    public partial class ToolResources
    {
    }
    public partial class Voice
    {
    }
}
namespace OpenAI.Assistants
{
    public partial class AssistantResponse : global::OpenAI.BaseResponse
    {
        public global::OpenAI.ReasoningEffort ReasoningEffort { get; set; }
        public global::OpenAI.TextResponseFormat ResponseFormat { get; }
        public global::OpenAI.Assistants.ToolResources ToolResources { get; set; }
        public global::System.Collections.Generic.IReadOnlyList<global::OpenAI.Tool> Tools { get; set; }
    }
    public partial class CreateAssistantRequest
    {
        public CreateAssistantRequest(global::OpenAI.Assistants.AssistantResponse @assistant, string @model, string @name, string @description, string @instructions, global::System.Collections.Generic.IEnumerable<global::OpenAI.Tool> @tools, global::OpenAI.Assistants.ToolResources @toolResources, global::System.Collections.Generic.IReadOnlyDictionary<string, string> @metadata, double? @temperature, double? @topP, global::OpenAI.JsonSchema @jsonSchema, global::OpenAI.TextResponseFormat? @responseFormat = default) => throw null;
        public CreateAssistantRequest(global::OpenAI.Assistants.AssistantResponse @assistant, string @model = default, string @name = default, string @description = default, string @instructions = default, global::System.Collections.Generic.IEnumerable<global::OpenAI.Tool> @tools = default, global::OpenAI.Assistants.ToolResources @toolResources = default, global::System.Collections.Generic.IReadOnlyDictionary<string, string> @metadata = default, double? @temperature = default, double? @topP = default, global::OpenAI.ReasoningEffort @reasoningEffort = default, global::OpenAI.JsonSchema @jsonSchema = default, global::OpenAI.TextResponseFormat? @responseFormat = default) => throw null;
        public CreateAssistantRequest(string @model = default, string @name = default, string @description = default, string @instructions = default, global::System.Collections.Generic.IEnumerable<global::OpenAI.Tool> @tools = default, global::OpenAI.Assistants.ToolResources @toolResources = default, global::System.Collections.Generic.IReadOnlyDictionary<string, string> @metadata = default, double? @temperature = default, double? @topP = default, global::OpenAI.ReasoningEffort @reasoningEffort = default, global::OpenAI.JsonSchema @jsonSchema = default, global::OpenAI.TextResponseFormat @responseFormat = default) => throw null;
        public global::OpenAI.ReasoningEffort ReasoningEffort { get; }
        public global::OpenAI.TextResponseFormat ResponseFormat { get; }
        public global::OpenAI.Assistants.ToolResources ToolResources { get; }
        public global::System.Collections.Generic.IReadOnlyList<global::OpenAI.Tool> Tools { get; }
    }
}
namespace OpenAI.Audio
{
    public enum AudioResponseFormat
    {
        Json,
        Verbose_Json,
        Text,
        Srt,
        Vtt,
    }
    public partial class AudioTranscriptionRequest
    {
        public AudioTranscriptionRequest(string @audioPath, string @model, string @prompt, global::OpenAI.Audio.AudioResponseFormat @responseFormat, float? @temperature, string @language, global::OpenAI.Audio.TimestampGranularity @timestampGranularity) => throw null;
        public AudioTranscriptionRequest(string @audioPath, string @model = default, global::OpenAI.Audio.ChunkingStrategy @chunkingStrategy = default, string[] @include = default, string @language = default, string @prompt = default, global::OpenAI.Audio.AudioResponseFormat @responseFormat = default, float? @temperature = default, global::OpenAI.Audio.TimestampGranularity @timestampGranularity = default) => throw null;
        public AudioTranscriptionRequest(global::System.IO.Stream @audio, string @audioName, string @model, string @prompt, global::OpenAI.Audio.AudioResponseFormat @responseFormat, float? @temperature, string @language, global::OpenAI.Audio.TimestampGranularity @timestampGranularity) => throw null;
        public AudioTranscriptionRequest(global::System.IO.Stream @audio, string @audioName, string @model = default, global::OpenAI.Audio.ChunkingStrategy @chunkingStrategy = default, string[] @include = default, string @language = default, string @prompt = default, global::OpenAI.Audio.AudioResponseFormat @responseFormat = default, float? @temperature = default, global::OpenAI.Audio.TimestampGranularity @timestampGranularity = default) => throw null;
        public global::OpenAI.Audio.ChunkingStrategy ChunkingStrategy { get; }
        public global::OpenAI.Audio.AudioResponseFormat ResponseFormat { get; }
        public global::OpenAI.Audio.TimestampGranularity TimestampGranularities { get; }
    }
    public partial class AudioTranslationRequest
    {
        public AudioTranslationRequest(string @audioPath, string @model = default, string @prompt = default, global::OpenAI.Audio.AudioResponseFormat @responseFormat = default, float? @temperature = default) => throw null;
        public AudioTranslationRequest(global::System.IO.Stream @audio, string @audioName, string @model = default, string @prompt = default, global::OpenAI.Audio.AudioResponseFormat @responseFormat = default, float? @temperature = default) => throw null;
        public global::OpenAI.Audio.AudioResponseFormat ResponseFormat { get; }
    }
    public partial class ChunkingStrategy
    {
        public static global::OpenAI.Audio.ChunkingStrategy Auto { get; }
    }
    public partial class SpeechRequest
    {
        public SpeechRequest(string @input, global::OpenAI.Models.Model @model, global::OpenAI.Voice @voice, global::OpenAI.Audio.SpeechResponseFormat @responseFormat, float? @speed = default) => throw null;
        public SpeechRequest(string @input, global::OpenAI.Models.Model @model = default, global::OpenAI.Voice @voice = default, string @instructions = default, global::OpenAI.Audio.SpeechResponseFormat @responseFormat = default, float? @speed = default) => throw null;
        public global::OpenAI.Audio.SpeechResponseFormat ResponseFormat { get; }
    }
    public enum SpeechResponseFormat
    {
        MP3,
        Opus,
        AAC,
        Flac,
        WAV,
        PCM,
    }
    public enum TimestampGranularity
    {
        None,
        Word,
        Segment,
    }
}
namespace OpenAI.Chat
{
    public partial class AudioConfig
    {
    }
    public partial class ChatRequest
    {
        public ChatRequest(global::System.Collections.Generic.IEnumerable<global::OpenAI.Chat.Message> @messages, global::System.Collections.Generic.IEnumerable<global::OpenAI.Tool> @tools, string @toolChoice = default, string @model = default, double? @frequencyPenalty = default, global::System.Collections.Generic.IReadOnlyDictionary<string, double> @logitBias = default, int? @maxTokens = default, int? @number = default, double? @presencePenalty = default, global::OpenAI.TextResponseFormat @responseFormat = default, int? @seed = default, string[] @stops = default, double? @temperature = default, double? @topP = default, int? @topLogProbs = default, bool? @parallelToolCalls = default, global::OpenAI.JsonSchema @jsonSchema = default, global::OpenAI.Chat.AudioConfig @audioConfig = default, global::OpenAI.ReasoningEffort? @reasoningEffort = default, string @user = default) => throw null;
        public ChatRequest(global::System.Collections.Generic.IEnumerable<global::OpenAI.Chat.Message> @messages, string @model = default, double? @frequencyPenalty = default, global::System.Collections.Generic.IReadOnlyDictionary<string, double> @logitBias = default, int? @maxTokens = default, int? @number = default, double? @presencePenalty = default, global::OpenAI.TextResponseFormat @responseFormat = default, int? @seed = default, string[] @stops = default, double? @temperature = default, double? @topP = default, int? @topLogProbs = default, bool? @parallelToolCalls = default, global::OpenAI.JsonSchema @jsonSchema = default, global::OpenAI.Chat.AudioConfig @audioConfig = default, global::OpenAI.ReasoningEffort? @reasoningEffort = default, string @user = default) => throw null;
        public global::OpenAI.Chat.AudioConfig AudioConfig { get; }
        public global::System.Collections.Generic.IReadOnlyList<global::OpenAI.Chat.Message> Messages { get; }
        public global::OpenAI.Modality Modalities { get; }
        public global::OpenAI.ReasoningEffort? ReasoningEffort { get; }
        public global::OpenAI.TextResponseFormat ResponseFormat { get; }
        public global::System.Collections.Generic.IReadOnlyList<global::OpenAI.Tool> Tools { get; }
    }
    public partial class Message
    {
    }
}
namespace OpenAI.Embeddings
{
    public partial class EmbeddingsEndpoint : global::OpenAI.OpenAIBaseEndpoint
    {
        public EmbeddingsEndpoint(global::OpenAI.OpenAIClient @client) => throw null;
        public global::System.Threading.Tasks.Task<global::OpenAI.Embeddings.EmbeddingsResponse> CreateEmbeddingAsync(string @input, string @model = default, string @user = default, int? @dimensions = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::OpenAI.Embeddings.EmbeddingsResponse> CreateEmbeddingAsync(global::System.Collections.Generic.IEnumerable<string> @input, string @model = default, string @user = default, int? @dimensions = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::OpenAI.Embeddings.EmbeddingsResponse> CreateEmbeddingAsync(global::OpenAI.Embeddings.EmbeddingsRequest @request, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class EmbeddingsRequest
    {
        public EmbeddingsRequest(string @input, string @model = default, string @user = default, int? @dimensions = default) => throw null;
        public EmbeddingsRequest(global::System.Collections.Generic.IEnumerable<string> @input, string @model = default, string @user = default, int? @dimensions = default) => throw null;
    }
    public partial class EmbeddingsResponse : global::OpenAI.BaseResponse
    {
    }
}
namespace OpenAI.Images
{
    public partial class AbstractBaseImageRequest
    {
        public global::OpenAI.Images.ImageResponseFormat ResponseFormat { get; set; }
    }
    public partial class ImageEditRequest : global::OpenAI.Images.AbstractBaseImageRequest
    {
        public ImageEditRequest(string @prompt, string @imagePath, string @maskPath = default, int? @numberOfResults = default, string @size = default, string @quality = default, string @user = default, global::OpenAI.Images.ImageResponseFormat @responseFormat = default, global::OpenAI.Models.Model @model = default) => throw null;
        public ImageEditRequest(string @prompt, (T1, T2) @image, (T1, T2) @mask = default, int? @numberOfResults = default, string @size = default, string @quality = default, string @user = default, global::OpenAI.Images.ImageResponseFormat @responseFormat = default, global::OpenAI.Models.Model @model = default) => throw null;
        public ImageEditRequest(string @prompt, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.IO.Stream> @images, (T1, T2) @mask = default, int? @numberOfResults = default, string @size = default, string @quality = default, string @user = default, global::OpenAI.Images.ImageResponseFormat @responseFormat = default, global::OpenAI.Models.Model @model = default) => throw null;
        public ImageEditRequest(string @imagePath, string @prompt, int @numberOfResults, global::OpenAI.Images.ImageSize @size = default, string @user = default, global::OpenAI.Images.ImageResponseFormat @responseFormat = default, global::OpenAI.Models.Model @model = default) => throw null;
        public ImageEditRequest(string @imagePath, string @maskPath, string @prompt, int @numberOfResults, global::OpenAI.Images.ImageSize @size = default, string @user = default, global::OpenAI.Images.ImageResponseFormat @responseFormat = default, global::OpenAI.Models.Model @model = default) => throw null;
        public ImageEditRequest(global::System.IO.Stream @image, string @imageName, string @prompt, int @numberOfResults, global::OpenAI.Images.ImageSize @size = default, string @user = default, global::OpenAI.Images.ImageResponseFormat @responseFormat = default, global::OpenAI.Models.Model @model = default) => throw null;
        public ImageEditRequest(global::System.IO.Stream @image, string @imageName, global::System.IO.Stream @mask, string @maskName, string @prompt, int @numberOfResults, global::OpenAI.Images.ImageSize @size = default, string @user = default, global::OpenAI.Images.ImageResponseFormat @responseFormat = default, global::OpenAI.Models.Model @model = default) => throw null;
    }
    public partial class ImageGenerationRequest
    {
        public ImageGenerationRequest(string @prompt, global::OpenAI.Models.Model @model = default, int? @numberOfResults = default, string @quality = default, global::OpenAI.Images.ImageResponseFormat @responseFormat = default, string @outputFormat = default, int? @outputCompression = default, string @size = default, string @moderation = default, string @background = default, string @style = default, string @user = default) => throw null;
        public global::OpenAI.Images.ImageResponseFormat ResponseFormat { get; }
    }
    public enum ImageResponseFormat
    {
        Url,
        B64_Json,
    }
    public enum ImageSize
    {
        Small,
        Medium,
        Large,
    }
    public partial class ImageVariationRequest : global::OpenAI.Images.AbstractBaseImageRequest
    {
        public ImageVariationRequest(string @imagePath, int? @numberOfResults = default, string @size = default, string @user = default, global::OpenAI.Images.ImageResponseFormat @responseFormat = default, global::OpenAI.Models.Model @model = default) => throw null;
        public ImageVariationRequest((T1, T2) @image, int? @numberOfResults = default, string @size = default, string @user = default, global::OpenAI.Images.ImageResponseFormat @responseFormat = default, global::OpenAI.Models.Model @model = default) => throw null;
        public ImageVariationRequest(string @imagePath, int @numberOfResults, global::OpenAI.Images.ImageSize @size, string @user, global::OpenAI.Images.ImageResponseFormat @responseFormat, global::OpenAI.Models.Model @model) => throw null;
        public ImageVariationRequest(global::System.IO.Stream @image, string @imageName, int @numberOfResults = default, global::OpenAI.Images.ImageSize @size = default, string @user = default, global::OpenAI.Images.ImageResponseFormat @responseFormat = default, global::OpenAI.Models.Model @model = default) => throw null;
    }
}
namespace OpenAI.Models
{
    public partial class Model
    {
        public Model(string @id, string @ownedBy = default) => throw null;
        public static global::OpenAI.Models.Model Babbage { get; }
        public static global::OpenAI.Models.Model ChatGPT4o { get; }
        public static global::OpenAI.Models.Model Codex_Mini_Latest { get; }
        public static global::OpenAI.Models.Model DallE_2 { get; }
        public static global::OpenAI.Models.Model DallE_3 { get; }
        public static global::OpenAI.Models.Model Davinci { get; }
        public static global::OpenAI.Models.Model Embedding_3_Large { get; }
        public static global::OpenAI.Models.Model Embedding_3_Small { get; }
        public static global::OpenAI.Models.Model Embedding_Ada_002 { get; }
        public static global::OpenAI.Models.Model GPT3_5_Turbo { get; }
        public static global::OpenAI.Models.Model GPT3_5_Turbo_16K { get; }
        public static global::OpenAI.Models.Model GPT4 { get; }
        public static global::OpenAI.Models.Model GPT4_1 { get; }
        public static global::OpenAI.Models.Model GPT4_1_Mini { get; }
        public static global::OpenAI.Models.Model GPT4_1_Nano { get; }
        public static global::OpenAI.Models.Model GPT4_32K { get; }
        public static global::OpenAI.Models.Model GPT4_5 { get; }
        public static global::OpenAI.Models.Model GPT4_Turbo { get; }
        public static global::OpenAI.Models.Model GPT4o { get; }
        public static global::OpenAI.Models.Model GPT4oAudio { get; }
        public static global::OpenAI.Models.Model GPT4oAudioMini { get; }
        public static global::OpenAI.Models.Model GPT4oMini { get; }
        public static global::OpenAI.Models.Model GPT4oRealtime { get; }
        public static global::OpenAI.Models.Model GPT4oRealtimeMini { get; }
        public static global::OpenAI.Models.Model GPT5 { get; }
        public static global::OpenAI.Models.Model GPT5_Chat { get; }
        public static global::OpenAI.Models.Model GPT5_Codex { get; }
        public static global::OpenAI.Models.Model GPT5_Mini { get; }
        public static global::OpenAI.Models.Model GPT5_Nano { get; }
        public static global::OpenAI.Models.Model GPT_Audio { get; }
        public static global::OpenAI.Models.Model GPT_Image_1 { get; }
        public static global::OpenAI.Models.Model GPT_OSS_120B { get; }
        public static global::OpenAI.Models.Model GPT_OSS_20B { get; }
        public static global::OpenAI.Models.Model GPT_Realtime { get; }
        public static global::OpenAI.Models.Model Moderation_Latest { get; }
        public static global::OpenAI.Models.Model Moderation_Stable { get; }
        public static global::OpenAI.Models.Model O1 { get; }
        public static global::OpenAI.Models.Model O1Mini { get; }
        public static global::OpenAI.Models.Model O1Pro { get; }
        public static global::OpenAI.Models.Model O3 { get; }
        public static global::OpenAI.Models.Model O3Mini { get; }
        public static global::OpenAI.Models.Model O3Pro { get; }
        public static global::OpenAI.Models.Model O4Mini { get; }
        public static global::OpenAI.Models.Model OmniModerationLatest { get; }
        public static global::OpenAI.Models.Model TTS_1 { get; }
        public static global::OpenAI.Models.Model TTS_1HD { get; }
        public static global::OpenAI.Models.Model TTS_GPT_4o_Mini { get; }
        public static global::OpenAI.Models.Model Transcribe_GPT_4o { get; }
        public static global::OpenAI.Models.Model Transcribe_GPT_4o_Mini { get; }
        public static global::OpenAI.Models.Model Whisper1 { get; }
    }
}
namespace OpenAI.Moderations
{
    public partial class ModerationsRequest
    {
        public ModerationsRequest(string @input, string @model = default) => throw null;
    }
}
namespace OpenAI.Realtime
{
    public partial interface IVoiceActivityDetectionSettings
    {
    }
    public partial class InputAudioTranscriptionSettings
    {
    }
    public partial class NoiseReductionSettings
    {
    }
    public enum RealtimeAudioFormat
    {
        PCM16,
        G771_uLaw,
        G771_ALaw,
    }
    public partial class SessionConfiguration
    {
        public SessionConfiguration() => throw null;
        public SessionConfiguration(global::OpenAI.Models.Model @model, global::OpenAI.Modality @modalities, global::OpenAI.Voice @voice, string @instructions, global::OpenAI.Realtime.RealtimeAudioFormat @inputAudioFormat, global::OpenAI.Realtime.RealtimeAudioFormat @outputAudioFormat, global::OpenAI.Models.Model @transcriptionModel, global::OpenAI.Realtime.IVoiceActivityDetectionSettings @turnDetectionSettings, global::System.Collections.Generic.IEnumerable<global::OpenAI.Tool> @tools, string @toolChoice, float? @temperature, int? @maxResponseOutputTokens, int? @expiresAfter) => throw null;
        public SessionConfiguration(global::OpenAI.Models.Model @model, global::OpenAI.Modality @modalities, global::OpenAI.Voice @voice, string @instructions, global::OpenAI.Realtime.RealtimeAudioFormat @inputAudioFormat, global::OpenAI.Realtime.RealtimeAudioFormat @outputAudioFormat, global::OpenAI.Realtime.InputAudioTranscriptionSettings @inputAudioTranscriptionSettings, global::OpenAI.Realtime.IVoiceActivityDetectionSettings @turnDetectionSettings, global::System.Collections.Generic.IEnumerable<global::OpenAI.Tool> @tools, string @toolChoice, float? @temperature, int? @maxResponseOutputTokens, int? @expiresAfter, global::OpenAI.Realtime.NoiseReductionSettings @inputAudioNoiseSettings, float? @speed, global::OpenAI.Prompt @prompt) => throw null;
        public SessionConfiguration(global::OpenAI.Models.Model @model = default, global::OpenAI.Prompt @prompt = default, string @instructions = default, global::OpenAI.Modality @modalities = default, global::OpenAI.Voice @voice = default, float? @speed = default, global::OpenAI.Realtime.RealtimeAudioFormat @inputAudioFormat = default, global::OpenAI.Realtime.RealtimeAudioFormat @outputAudioFormat = default, global::OpenAI.Realtime.NoiseReductionSettings @inputAudioNoiseSettings = default, global::OpenAI.Realtime.InputAudioTranscriptionSettings @inputAudioTranscriptionSettings = default, global::OpenAI.Realtime.IVoiceActivityDetectionSettings @turnDetectionSettings = default, global::System.Collections.Generic.IEnumerable<global::OpenAI.Tool> @tools = default, string @toolChoice = default, float? @temperature = default, int? @maxResponseOutputTokens = default, int? @expiresAfter = default) => throw null;
        public global::OpenAI.Realtime.RealtimeAudioFormat InputAudioFormat { get; set; }
        public global::OpenAI.Realtime.NoiseReductionSettings InputAudioNoiseReduction { get; set; }
        public global::OpenAI.Realtime.InputAudioTranscriptionSettings InputAudioTranscriptionSettings { get; set; }
        public global::OpenAI.Modality Modalities { get; set; }
        public global::OpenAI.Realtime.RealtimeAudioFormat OutputAudioFormat { get; set; }
        public global::OpenAI.Prompt Prompt { get; set; }
        public global::OpenAI.Realtime.IVoiceActivityDetectionSettings VoiceActivityDetectionSettings { get; set; }
    }
}
namespace OpenAI.Responses
{
    public partial class CreateResponseRequest
    {
        public CreateResponseRequest() => throw null;
        public CreateResponseRequest(string @textInput, global::OpenAI.Models.Model @model = default, bool? @background = default, global::System.Collections.Generic.IEnumerable<string> @include = default, string @instructions = default, int? @maxOutputTokens = default, global::System.Collections.Generic.IReadOnlyDictionary<string, string> @metadata = default, bool? @parallelToolCalls = default, string @previousResponseId = default, global::OpenAI.Prompt @prompt = default, global::OpenAI.Reasoning @reasoning = default, string @serviceTier = default, bool? @store = default, double? @temperature = default, global::OpenAI.TextResponseFormat @responseFormat = default, global::OpenAI.JsonSchema @jsonSchema = default, string @toolChoice = default, global::System.Collections.Generic.IEnumerable<global::OpenAI.Tool> @tools = default, double? @topP = default, global::OpenAI.Responses.Truncation @truncation = default, string @user = default, string @conversationId = default, int? @maxToolCalls = default, string @promptCacheKey = default, string @safetyIdentifier = default, int? @topLogProbs = default) => throw null;
        public CreateResponseRequest(global::OpenAI.Responses.IResponseItem @input, global::OpenAI.Models.Model @model = default, bool? @background = default, global::System.Collections.Generic.IEnumerable<string> @include = default, string @instructions = default, int? @maxOutputTokens = default, global::System.Collections.Generic.IReadOnlyDictionary<string, string> @metadata = default, bool? @parallelToolCalls = default, string @previousResponseId = default, global::OpenAI.Prompt @prompt = default, global::OpenAI.Reasoning @reasoning = default, string @serviceTier = default, bool? @store = default, double? @temperature = default, global::OpenAI.TextResponseFormat @responseFormat = default, global::OpenAI.JsonSchema @jsonSchema = default, string @toolChoice = default, global::System.Collections.Generic.IEnumerable<global::OpenAI.Tool> @tools = default, double? @topP = default, global::OpenAI.Responses.Truncation @truncation = default, string @user = default, string @conversationId = default, int? @maxToolCalls = default, string @promptCacheKey = default, string @safetyIdentifier = default, int? @topLogProbs = default) => throw null;
        public CreateResponseRequest(global::System.Collections.Generic.IEnumerable<global::OpenAI.Responses.IResponseItem> @input, global::OpenAI.Models.Model @model = default, bool? @background = default, global::System.Collections.Generic.IEnumerable<string> @include = default, string @instructions = default, int? @maxOutputTokens = default, global::System.Collections.Generic.IReadOnlyDictionary<string, string> @metadata = default, bool? @parallelToolCalls = default, string @previousResponseId = default, global::OpenAI.Prompt @prompt = default, global::OpenAI.Reasoning @reasoning = default, string @serviceTier = default, bool? @store = default, double? @temperature = default, global::OpenAI.TextResponseFormat @responseFormat = default, global::OpenAI.JsonSchema @jsonSchema = default, string @toolChoice = default, global::System.Collections.Generic.IEnumerable<global::OpenAI.Tool> @tools = default, double? @topP = default, global::OpenAI.Responses.Truncation @truncation = default, string @user = default, string @conversationId = default, int? @maxToolCalls = default, string @promptCacheKey = default, string @safetyIdentifier = default, int? @topLogProbs = default) => throw null;
        public global::System.Collections.Generic.IReadOnlyList<global::OpenAI.Responses.IResponseItem> Input { get; set; }
        public global::OpenAI.Prompt Prompt { get; set; }
        public global::OpenAI.Reasoning Reasoning { get; set; }
        public global::OpenAI.TextResponseFormat TextResponseFormat { get; }
        public global::System.Collections.Generic.IReadOnlyList<global::OpenAI.ITool> Tools { get; set; }
        public global::OpenAI.Responses.Truncation Truncation { get; set; }
    }
    public partial interface IResponseItem : global::OpenAI.IListItem, global::OpenAI.IServerSentEvent
    {
    }
    public enum Truncation
    {
        Auto,
        Disabled,
    }
}
namespace OpenAI.Threads
{
    public partial class CreateRunRequest
    {
        public CreateRunRequest(string @assistantId, string @model, string @instructions, string @additionalInstructions, global::System.Collections.Generic.IEnumerable<global::OpenAI.Threads.Message> @additionalMessages, global::System.Collections.Generic.IEnumerable<global::OpenAI.Tool> @tools, global::System.Collections.Generic.IReadOnlyDictionary<string, string> @metadata, double? @temperature, double? @topP, int? @maxPromptTokens = default, int? @maxCompletionTokens = default, global::OpenAI.Threads.TruncationStrategy @truncationStrategy = default, string @toolChoice = default, bool? @parallelToolCalls = default, global::OpenAI.JsonSchema @jsonSchema = default, global::OpenAI.TextResponseFormat @responseFormat = default) => throw null;
        public CreateRunRequest(string @assistantId, string @model = default, string @instructions = default, string @additionalInstructions = default, global::System.Collections.Generic.IEnumerable<global::OpenAI.Threads.Message> @additionalMessages = default, global::System.Collections.Generic.IEnumerable<global::OpenAI.Tool> @tools = default, global::System.Collections.Generic.IReadOnlyDictionary<string, string> @metadata = default, double? @temperature = default, double? @topP = default, global::OpenAI.ReasoningEffort @reasoningEffort = default, int? @maxPromptTokens = default, int? @maxCompletionTokens = default, global::OpenAI.Threads.TruncationStrategy @truncationStrategy = default, string @toolChoice = default, bool? @parallelToolCalls = default, global::OpenAI.JsonSchema @jsonSchema = default, global::OpenAI.TextResponseFormat @responseFormat = default) => throw null;
        public global::System.Collections.Generic.IReadOnlyList<global::OpenAI.Threads.Message> AdditionalMessages { get; }
        public global::OpenAI.ReasoningEffort ReasoningEffort { get; }
        public global::OpenAI.TextResponseFormat ResponseFormat { get; }
        public global::System.Collections.Generic.IReadOnlyList<global::OpenAI.Tool> Tools { get; }
        public global::OpenAI.Threads.TruncationStrategy TruncationStrategy { get; }
    }
    public partial class CreateThreadAndRunRequest
    {
        public CreateThreadAndRunRequest(string @assistantId, string @model, string @instructions, global::System.Collections.Generic.IReadOnlyList<global::OpenAI.Tool> @tools, global::OpenAI.ToolResources @toolResources, global::System.Collections.Generic.IReadOnlyDictionary<string, string> @metadata, double? @temperature, double? @topP, int? @maxPromptTokens, int? @maxCompletionTokens, global::OpenAI.Threads.TruncationStrategy @truncationStrategy, string @toolChoice, bool? @parallelToolCalls, global::OpenAI.JsonSchema @jsonSchema, global::OpenAI.TextResponseFormat @responseFormat = default, global::OpenAI.Threads.CreateThreadRequest @createThreadRequest = default) => throw null;
        public CreateThreadAndRunRequest(string @assistantId, string @model = default, string @instructions = default, global::System.Collections.Generic.IReadOnlyList<global::OpenAI.Tool> @tools = default, global::OpenAI.ToolResources @toolResources = default, global::System.Collections.Generic.IReadOnlyDictionary<string, string> @metadata = default, double? @temperature = default, double? @topP = default, global::OpenAI.ReasoningEffort @reasoningEffort = default, int? @maxPromptTokens = default, int? @maxCompletionTokens = default, global::OpenAI.Threads.TruncationStrategy @truncationStrategy = default, string @toolChoice = default, bool? @parallelToolCalls = default, global::OpenAI.JsonSchema @jsonSchema = default, global::OpenAI.TextResponseFormat @responseFormat = default, global::OpenAI.Threads.CreateThreadRequest @createThreadRequest = default) => throw null;
        public global::OpenAI.ReasoningEffort ReasoningEffort { get; }
        public global::OpenAI.TextResponseFormat ResponseFormat { get; }
        public global::OpenAI.Threads.CreateThreadRequest ThreadRequest { get; }
        public global::OpenAI.ToolResources ToolResources { get; }
        public global::System.Collections.Generic.IReadOnlyList<global::OpenAI.Tool> Tools { get; }
        public global::OpenAI.Threads.TruncationStrategy TruncationStrategy { get; }
    }
    public partial class CreateThreadRequest
    {
        public global::System.Collections.Generic.IReadOnlyList<global::OpenAI.Threads.Message> Messages { get; }
        public global::OpenAI.ToolResources ToolResources { get; }
    }
    public partial class Message
    {
    }
    public partial class TruncationStrategy
    {
    }
}
