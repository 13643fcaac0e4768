// What HigLabo.OpenAI declares of the members that rules/catalog/sdks lists, as its public source says.
namespace HigLabo.OpenAI
{
    public partial class AssistantCreateParameter : global::HigLabo.OpenAI.RestApiParameter, global::HigLabo.OpenAI.IAssistantApiParameter, global::HigLabo.OpenAI.IRestApiParameter
    {
        public AssistantCreateParameter() => throw null;
        public string Model { get; set; }
    }
    public partial class AssistantModifyParameter : global::HigLabo.OpenAI.RestApiParameter, global::HigLabo.OpenAI.IAssistantApiParameter, global::HigLabo.OpenAI.IRestApiParameter
    {
        public AssistantModifyParameter() => throw null;
        public string Model { get; set; }
    }
    public partial class AudioSpeechParameter : global::HigLabo.OpenAI.RestApiParameter, global::HigLabo.OpenAI.IRestApiParameter
    {
        public AudioSpeechParameter() => throw null;
        public string Model { get; set; }
    }
    public partial class AudioTranscriptionsParameter : global::HigLabo.OpenAI.RestApiParameter, global::HigLabo.OpenAI.IFileParameter, global::HigLabo.OpenAI.IFormDataParameter, global::HigLabo.OpenAI.IRestApiParameter
    {
        public AudioTranscriptionsParameter() => throw null;
        public string Model { get; set; }
    }
    public partial class AudioTranslationsParameter : global::HigLabo.OpenAI.RestApiParameter, global::HigLabo.OpenAI.IFileParameter, global::HigLabo.OpenAI.IFormDataParameter, global::HigLabo.OpenAI.IRestApiParameter
    {
        public AudioTranslationsParameter() => throw null;
        public string Model { get; set; }
    }
    public partial class AzureSettings
    {
        public AzureSettings() => throw null;
        public AzureSettings(string @apiKey, string @endpointUri, string @deploymentId) => throw null;
        public string DeploymentId { get; set; }
        public string EndpointUrl { get; set; }
    }
    public partial class BatchCreateParameter : global::HigLabo.OpenAI.RestApiParameter, global::HigLabo.OpenAI.IRestApiParameter
    {
        public BatchCreateParameter() => throw null;
        public string Endpoint { get; set; }
    }
    public partial class ChatCompletionCreateParameter : global::HigLabo.OpenAI.RestApiParameter, global::HigLabo.OpenAI.IRestApiParameter
    {
        public ChatCompletionCreateParameter() => throw null;
        public string Model { get; set; }
    }
    public partial class DeepSeekSettings
    {
        public DeepSeekSettings() => throw null;
        public DeepSeekSettings(string @apiKey) => throw null;
    }
    public partial class EmbeddingsParameter : global::HigLabo.OpenAI.RestApiParameter, global::HigLabo.OpenAI.IRestApiParameter
    {
        public EmbeddingsParameter() => throw null;
        public string Model { get; set; }
    }
    public partial class FineTuningJobCreateParameter : global::HigLabo.OpenAI.RestApiParameter, global::HigLabo.OpenAI.IRestApiParameter
    {
        public FineTuningJobCreateParameter() => throw null;
        public string Model { get; set; }
    }
    public partial class GroqSettings
    {
        public GroqSettings() => throw null;
        public GroqSettings(string @apiKey) => throw null;
    }
    public partial interface IAssistantApiParameter
    {
    }
    public partial interface IAssistantMessageParameter
    {
    }
    public partial interface IFileParameter
    {
    }
    public partial interface IFormDataParameter
    {
    }
    public partial interface IImageGenerateParameter
    {
    }
    public partial interface IQueryParameterProperty
    {
    }
    public partial interface IResponseCreateParameter
    {
    }
    public partial interface IRestApiParameter
    {
    }
    public partial class ImagesEditsParameter : global::HigLabo.OpenAI.RestApiParameter, global::HigLabo.OpenAI.IFileParameter, global::HigLabo.OpenAI.IFormDataParameter, global::HigLabo.OpenAI.IImageGenerateParameter, global::HigLabo.OpenAI.IRestApiParameter
    {
        public ImagesEditsParameter() => throw null;
        public string Model { get; set; }
    }
    public partial class ImagesGenerationsParameter : global::HigLabo.OpenAI.RestApiParameter, global::HigLabo.OpenAI.IImageGenerateParameter, global::HigLabo.OpenAI.IRestApiParameter
    {
        public ImagesGenerationsParameter() => throw null;
        public string Model { get; set; }
    }
    public partial class ImagesVariationsParameter : global::HigLabo.OpenAI.RestApiParameter, global::HigLabo.OpenAI.IFileParameter, global::HigLabo.OpenAI.IFormDataParameter, global::HigLabo.OpenAI.IRestApiParameter
    {
        public ImagesVariationsParameter() => throw null;
        public string Model { get; set; }
    }
    public partial class LocalhostSettings
    {
        public LocalhostSettings(string @url) => throw null;
    }
    public partial class MessageCreateParameter : global::HigLabo.OpenAI.RestApiParameter, global::HigLabo.OpenAI.IAssistantApiParameter, global::HigLabo.OpenAI.IRestApiParameter
    {
        public MessageCreateParameter() => throw null;
        public void AddImageUrl(string @url) => throw null;
    }
    public partial class ModelDeleteParameter : global::HigLabo.OpenAI.RestApiParameter, global::HigLabo.OpenAI.IRestApiParameter
    {
        public ModelDeleteParameter() => throw null;
        public string Model { get; set; }
    }
    public static partial class ModelNames
    {
        public const string Babbage_002 = "babbage-002";
        public const string ChatGpt_4o_Latest = "chatgpt-4o-latest";
        public const string ChatGpt_Image_Latest = "chatgpt-image-latest";
        public const string Chat_Latest = "chat-latest";
        public const string Codex_Mini_Latest = "codex-mini-latest";
        public const string Computer_Use_Preview = "computer-use-preview";
        public const string Davinci_002 = "davinci-002";
        public const string Gpt_3_5_0301 = "gpt-3.5-0301";
        public const string Gpt_3_5_Turbo = "gpt-3.5-turbo";
        public const string Gpt_3_5_Turbo_0125 = "gpt-3.5-turbo-0125";
        public const string Gpt_3_5_Turbo_0613 = "gpt-3.5-turbo-0613";
        public const string Gpt_3_5_Turbo_1106 = "gpt-3.5-turbo-1106";
        public const string Gpt_3_5_Turbo_16k_0613 = "gpt-3.5-turbo-16k-0613";
        public const string Gpt_3_5_Turbo_Instruct = "gpt-3.5-turbo-instruct";
        public const string Gpt_4_0125_Preview = "gpt-4-0125-preview";
        public const string Gpt_4_0314 = "gpt-4-0314";
        public const string Gpt_4_0613 = "gpt-4-0613";
        public const string Gpt_4_1 = "gpt-4.1";
        public const string Gpt_4_1106_Preview = "gpt-4-1106-preview";
        public const string Gpt_4_1106_Vision_Preview = "gpt-4-1106-vision-preview";
        public const string Gpt_4_1_Mini = "gpt-4.1-mini";
        public const string Gpt_4_1_Nano = "gpt-4.1-nano";
        public const string Gpt_4_32k = "gpt-4-32k";
        public const string Gpt_4_Turbo_2024_04_09 = "gpt-4-turbo-2024-04-09";
        public const string Gpt_4o = "gpt-4o";
        public const string Gpt_4o_2024_05_13 = "gpt-4o-2024-05-13";
        public const string Gpt_4o_Audio_Preview = "gpt-4o-audio-preview";
        public const string Gpt_4o_Mini = "gpt-4o-mini";
        public const string Gpt_4o_Mini_Audio_Preview = "gpt-4o-mini-audio-preview";
        public const string Gpt_4o_Mini_Realtime_Preview = "gpt-4o-mini-realtime-preview";
        public const string Gpt_4o_Mini_Search_Preview = "gpt-4o-mini-search-preview";
        public const string Gpt_4o_Mini_Tts = "gpt-4o-mini-tts";
        public const string Gpt_4o_Mini_Tts_2025_12_15 = "gpt-4o-mini-tts-2025-12-15";
        public const string Gpt_4o_Realtime_Preview = "gpt-4o-realtime-preview";
        public const string Gpt_4o_Search_Preview = "gpt-4o-search-preview";
        public const string Gpt_5 = "gpt-5";
        public const string Gpt_5_1 = "gpt-5.1";
        public const string Gpt_5_1_Chat_Latest = "gpt-5.1-chat-latest";
        public const string Gpt_5_1_Codex = "gpt-5.1-codex";
        public const string Gpt_5_1_Codex_Max = "gpt-5.1-codex-max";
        public const string Gpt_5_1_Codex_Mini = "gpt-5.1-codex-mini";
        public const string Gpt_5_2 = "gpt-5.2";
        public const string Gpt_5_2_Chat_Latest = "gpt-5.2-chat-latest";
        public const string Gpt_5_2_Codex = "gpt-5.2-codex";
        public const string Gpt_5_2_Pro = "gpt-5.2-pro";
        public const string Gpt_5_3_Codex = "gpt-5.3-codex";
        public const string Gpt_5_4 = "gpt-5.4";
        public const string Gpt_5_4_Mini = "gpt-5.4-mini";
        public const string Gpt_5_4_Nano = "gpt-5.4-nano";
        public const string Gpt_5_4_Pro = "gpt-5.4-pro";
        public const string Gpt_5_5 = "gpt-5.5";
        public const string Gpt_5_5_Pro = "gpt-5.5-pro";
        public const string Gpt_5_6 = "gpt-5.6";
        public const string Gpt_5_6_Luna = "gpt-5.6-luna";
        public const string Gpt_5_6_Sol = "gpt-5.6-sol";
        public const string Gpt_5_6_Terra = "gpt-5.6-terra";
        public const string Gpt_5_Chat_Latest = "gpt-5-chat-latest";
        public const string Gpt_5_Codex = "gpt-5-codex";
        public const string Gpt_5_Mini = "gpt-5-mini";
        public const string Gpt_5_Nano = "gpt-5-nano";
        public const string Gpt_5_Pro = "gpt-5-pro";
        public const string Gpt_5_Search_Api = "gpt-5-search-api";
        public const string Gpt_Audio = "gpt-audio";
        public const string Gpt_Audio_Mini = "gpt-audio-mini";
        public const string Gpt_Image_1 = "gpt-image-1";
        public const string Gpt_Image_1_5 = "gpt-image-1.5";
        public const string Gpt_Image_1_Mini = "gpt-image-1-mini";
        public const string Gpt_Image_2 = "gpt-image-2";
        public const string Gpt_Realtime = "gpt-realtime";
        public const string Gpt_Realtime_2 = "gpt-realtime-2";
        public const string Gpt_Realtime_Mini = "gpt-realtime-mini";
        public const string O1 = "o1";
        public const string O1_Mini = "o1-mini";
        public const string O1_Pro = "o1-pro";
        public const string O3 = "o3";
        public const string O3_Deep_Research = "o3-deep-research";
        public const string O3_Mini = "o3-mini";
        public const string O3_Pro = "o3-pro";
        public const string O4_Mini = "o4-mini";
        public const string O4_Mini_Deep_Research = "o4-mini-deep-research";
        public const string Text_Embedding_3_Large = "text-embedding-3-large";
        public const string Text_Embedding_3_Small = "text-embedding-3-small";
        public const string Text_Embedding_Ada_002 = "text-embedding-ada-002";
        public const string Tts_1 = "tts-1";
        public const string Tts_1_Hd = "tts-1-hd";
    }
    public partial class ModelRetrieveParameter : global::HigLabo.OpenAI.RestApiParameter, global::HigLabo.OpenAI.IRestApiParameter
    {
        public ModelRetrieveParameter() => throw null;
        public string Model { get; set; }
    }
    public partial class ModerationCreateParameter : global::HigLabo.OpenAI.RestApiParameter, global::HigLabo.OpenAI.IRestApiParameter
    {
        public ModerationCreateParameter() => throw null;
        public string Model { get; set; }
    }
    public partial class OpenAIClient
    {
        public OpenAIClient(string @apiKey) => throw null;
        public OpenAIClient(string @apiKey, global::System.Net.Http.HttpClient @httpClient) => throw null;
        public OpenAIClient(object @settings) => throw null;
        public OpenAIClient(object @settings, global::System.Net.Http.HttpClient @httpClient) => throw null;
        public OpenAIClient(global::HigLabo.OpenAI.AzureSettings @setting) => throw null;
        public OpenAIClient(global::HigLabo.OpenAI.AzureSettings @setting, global::System.Net.Http.HttpClient @httpClient) => throw null;
        public OpenAIClient(global::HigLabo.OpenAI.GroqSettings @settings) => throw null;
        public OpenAIClient(global::HigLabo.OpenAI.GroqSettings @settings, global::System.Net.Http.HttpClient @httpClient) => throw null;
        public OpenAIClient(global::HigLabo.OpenAI.DeepSeekSettings @settings) => throw null;
        public OpenAIClient(global::HigLabo.OpenAI.DeepSeekSettings @settings, global::System.Net.Http.HttpClient @httpClient) => throw null;
        public OpenAIClient(global::HigLabo.OpenAI.LocalhostSettings @settings) => throw null;
        public OpenAIClient(global::HigLabo.OpenAI.LocalhostSettings @settings, global::System.Net.Http.HttpClient @httpClient) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> AssistantCreateAsync(string @model) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> AssistantCreateAsync(string @model, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> AssistantCreateAsync(global::HigLabo.OpenAI.AssistantCreateParameter @parameter) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> AssistantCreateAsync(global::HigLabo.OpenAI.AssistantCreateParameter @parameter, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> AudioSpeechAsync(string @input, string @model, string @voice) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> AudioSpeechAsync(string @input, string @model, string @voice, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> AudioSpeechAsync(global::HigLabo.OpenAI.AudioSpeechParameter @parameter) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> AudioSpeechAsync(global::HigLabo.OpenAI.AudioSpeechParameter @parameter, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> AudioTranscriptionsAsync(string @fileFileName, global::System.IO.Stream @fileStream, string @model) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> AudioTranscriptionsAsync(string @fileFileName, global::System.IO.Stream @fileStream, string @model, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> AudioTranscriptionsAsync(global::HigLabo.OpenAI.AudioTranscriptionsParameter @parameter) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> AudioTranscriptionsAsync(global::HigLabo.OpenAI.AudioTranscriptionsParameter @parameter, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> AudioTranslationsAsync(string @fileFileName, global::System.IO.Stream @fileStream, string @model) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> AudioTranslationsAsync(string @fileFileName, global::System.IO.Stream @fileStream, string @model, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> AudioTranslationsAsync(global::HigLabo.OpenAI.AudioTranslationsParameter @parameter) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> AudioTranslationsAsync(global::HigLabo.OpenAI.AudioTranslationsParameter @parameter, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::HigLabo.OpenAI.AzureSettings AzureSettings { get; set; }
        public global::System.Threading.Tasks.ValueTask<object> BatchCreateAsync(string @completion_Window, string @endpoint, string @input_File_Id) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> BatchCreateAsync(string @completion_Window, string @endpoint, string @input_File_Id, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> BatchCreateAsync(global::HigLabo.OpenAI.BatchCreateParameter @parameter) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> BatchCreateAsync(global::HigLabo.OpenAI.BatchCreateParameter @parameter, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> ChatCompletionCreateAsync(global::System.Collections.Generic.List<object> @messages, string @model) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> ChatCompletionCreateAsync(global::System.Collections.Generic.List<object> @messages, string @model, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> ChatCompletionCreateAsync(global::HigLabo.OpenAI.ChatCompletionCreateParameter @parameter) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> ChatCompletionCreateAsync(global::HigLabo.OpenAI.ChatCompletionCreateParameter @parameter, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<string> ChatCompletionCreateStreamAsync(string @message, string @model) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<string> ChatCompletionCreateStreamAsync(string @message, string @model, object @result) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<string> ChatCompletionCreateStreamAsync(string @message, string @model, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<string> ChatCompletionCreateStreamAsync(string @message, string @model, object @result, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<string> ChatCompletionCreateStreamAsync(object @message, string @model, object @result, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<string> ChatCompletionCreateStreamAsync(global::System.Collections.Generic.List<object> @messages, string @model) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<string> ChatCompletionCreateStreamAsync(global::System.Collections.Generic.List<object> @messages, string @model, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<string> ChatCompletionCreateStreamAsync(global::HigLabo.OpenAI.ChatCompletionCreateParameter @parameter) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<string> ChatCompletionCreateStreamAsync(global::HigLabo.OpenAI.ChatCompletionCreateParameter @parameter, object @result) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<string> ChatCompletionCreateStreamAsync(global::HigLabo.OpenAI.ChatCompletionCreateParameter @parameter, object @result, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::HigLabo.OpenAI.DeepSeekSettings DeepSeekSettings { get; set; }
        public global::System.Threading.Tasks.ValueTask<object> EmbeddingsAsync(string @input, string @model) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> EmbeddingsAsync(string @input, string @model, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> EmbeddingsAsync(global::HigLabo.OpenAI.EmbeddingsParameter @parameter) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> EmbeddingsAsync(global::HigLabo.OpenAI.EmbeddingsParameter @parameter, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> FineTuningJobCreateAsync(string @model, string @training_File) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> FineTuningJobCreateAsync(string @model, string @training_File, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> FineTuningJobCreateAsync(global::HigLabo.OpenAI.FineTuningJobCreateParameter @parameter) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> FineTuningJobCreateAsync(global::HigLabo.OpenAI.FineTuningJobCreateParameter @parameter, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::HigLabo.OpenAI.GroqSettings GroqSettings { get; set; }
        public global::HigLabo.OpenAI.LocalhostSettings LocalhostSettings { get; set; }
        public global::System.Threading.Tasks.ValueTask<object> ModelDeleteAsync(string @model) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> ModelDeleteAsync(string @model, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> ModelDeleteAsync(global::HigLabo.OpenAI.ModelDeleteParameter @parameter) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> ModelDeleteAsync(global::HigLabo.OpenAI.ModelDeleteParameter @parameter, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> ModelRetrieveAsync(string @model) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> ModelRetrieveAsync(string @model, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> ModelRetrieveAsync(global::HigLabo.OpenAI.ModelRetrieveParameter @parameter) => throw null;
        public global::System.Threading.Tasks.ValueTask<object> ModelRetrieveAsync(global::HigLabo.OpenAI.ModelRetrieveParameter @parameter, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<object> ResponseCreateEventStreamAsync(object @input, string @model) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<object> ResponseCreateEventStreamAsync(object @input, string @model, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<object> ResponseCreateEventStreamAsync(global::HigLabo.OpenAI.ResponseCreateParameter @parameter) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<object> ResponseCreateEventStreamAsync(global::HigLabo.OpenAI.ResponseCreateParameter @parameter, object @result) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<object> ResponseCreateEventStreamAsync(global::HigLabo.OpenAI.ResponseCreateParameter @parameter, object @result, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<string> ResponseCreateStreamAsync(string @message, string @model) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<string> ResponseCreateStreamAsync(string @message, string @model, object @result) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<string> ResponseCreateStreamAsync(string @message, string @model, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<string> ResponseCreateStreamAsync(string @message, string @model, object @result, global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<string> ResponseCreateStreamAsync() => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<string> ResponseCreateStreamAsync(global::System.Threading.CancellationToken @cancellationToken) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<string> ResponseCreateStreamAsync(global::HigLabo.OpenAI.ResponseCreateParameter @parameter) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<string> ResponseCreateStreamAsync(global::HigLabo.OpenAI.ResponseCreateParameter @parameter, object @result) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<string> ResponseCreateStreamAsync(global::HigLabo.OpenAI.ResponseCreateParameter @parameter, object @result, global::System.Threading.CancellationToken @cancellationToken) => throw null;
    }
    public partial class RealtimeSessionCreateParameter : global::HigLabo.OpenAI.RestApiParameter, global::HigLabo.OpenAI.IRestApiParameter
    {
        public RealtimeSessionCreateParameter() => throw null;
        public string Model { get; set; }
    }
    public partial class ResponseCreateParameter : global::HigLabo.OpenAI.RestApiParameter, global::HigLabo.OpenAI.IResponseCreateParameter, global::HigLabo.OpenAI.IRestApiParameter
    {
        public ResponseCreateParameter() => throw null;
        public string Model { get; set; }
    }
    public partial class RestApiParameter
    {
    }
    public partial class RunCreateParameter : global::HigLabo.OpenAI.RestApiParameter, global::HigLabo.OpenAI.IAssistantApiParameter, global::HigLabo.OpenAI.IAssistantMessageParameter, global::HigLabo.OpenAI.IQueryParameterProperty, global::HigLabo.OpenAI.IRestApiParameter
    {
        public RunCreateParameter() => throw null;
        public string Model { get; set; }
    }
    public partial class ThreadRunParameter : global::HigLabo.OpenAI.RestApiParameter, global::HigLabo.OpenAI.IAssistantApiParameter, global::HigLabo.OpenAI.IAssistantMessageParameter, global::HigLabo.OpenAI.IRestApiParameter
    {
        public ThreadRunParameter() => throw null;
        public string Model { get; set; }
    }
    public partial class ThreadsRunsParameter : global::HigLabo.OpenAI.RestApiParameter, global::HigLabo.OpenAI.IAssistantApiParameter, global::HigLabo.OpenAI.IRestApiParameter
    {
        public ThreadsRunsParameter() => throw null;
        public string Model { get; set; }
    }
    public partial class VideoCreateParameter : global::HigLabo.OpenAI.RestApiParameter, global::HigLabo.OpenAI.IFileParameter, global::HigLabo.OpenAI.IFormDataParameter, global::HigLabo.OpenAI.IRestApiParameter
    {
        public VideoCreateParameter() => throw null;
        public string Model { get; set; }
    }
}
