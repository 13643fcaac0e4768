// What ElevenLabs-DotNet declares of the members that rules/catalog/sdks lists, as its public source says.
namespace ElevenLabs
{
    public partial class ElevenLabsAuthentication
    {
        public static global::ElevenLabs.ElevenLabsAuthentication Default { get; set; }
        public static global::ElevenLabs.ElevenLabsAuthentication LoadFromDirectory(string @directory = default, string @filename = default, bool @searchUp = default) => throw null;
        public static global::ElevenLabs.ElevenLabsAuthentication LoadFromEnv() => throw null;
        public static global::ElevenLabs.ElevenLabsAuthentication LoadFromEnvironment() => throw null;
        public static global::ElevenLabs.ElevenLabsAuthentication LoadFromPath(string @path) => throw null;
    }
    public partial class ElevenLabsBaseEndPoint
    {
    }
    public partial class ElevenLabsClient
    {
        public ElevenLabsClient(global::ElevenLabs.ElevenLabsAuthentication @authentication = default, global::ElevenLabs.ElevenLabsClientSettings @settings = default, global::System.Net.Http.HttpClient @httpClient = default) => throw null;
        public global::ElevenLabs.ElevenLabsAuthentication ElevenLabsAuthentication { get; }
        public global::ElevenLabs.TextToSpeech.TextToSpeechEndpoint TextToSpeechEndpoint { get; }
    }
    public partial class ElevenLabsClientSettings
    {
        public ElevenLabsClientSettings() => throw null;
        public ElevenLabsClientSettings(string @domain) => throw null;
        public static global::ElevenLabs.ElevenLabsClientSettings Default { get; }
    }
    public partial class GeneratedClip
    {
    }
    public enum OutputFormat
    {
        MP3_44100_64,
        MP3_44100_96,
        MP3_44100_128,
        MP3_44100_192,
        PCM_16000,
        PCM_22050,
        PCM_24000,
        PCM_44100,
        Ulaw_8000,
    }
    public partial class VoiceClip : global::ElevenLabs.GeneratedClip
    {
        public global::ElevenLabs.Voices.Voice Voice { get; }
    }
}
namespace ElevenLabs.Models
{
    public partial class Model
    {
        public Model(string @id) => throw null;
        public static global::ElevenLabs.Models.Model EnglishSpeechToSpeechV2 { get; }
        public static global::ElevenLabs.Models.Model EnglishTurboV2 { get; }
        public static global::ElevenLabs.Models.Model EnglishV1 { get; }
        public static global::ElevenLabs.Models.Model FlashV2 { get; }
        public static global::ElevenLabs.Models.Model FlashV2_5 { get; }
        public static global::ElevenLabs.Models.Model MonoLingualV1 { get; }
        public static global::ElevenLabs.Models.Model MultiLingualSpeechToSpeechV2 { get; }
        public static global::ElevenLabs.Models.Model MultiLingualV1 { get; }
        public static global::ElevenLabs.Models.Model MultiLingualV2 { get; }
        public static global::ElevenLabs.Models.Model TurboV2 { get; }
        public static global::ElevenLabs.Models.Model TurboV2_5 { get; }
    }
}
namespace ElevenLabs.TextToSpeech
{
    public partial class TextToSpeechEndpoint : global::ElevenLabs.ElevenLabsBaseEndPoint
    {
        public TextToSpeechEndpoint(global::ElevenLabs.ElevenLabsClient @client) => throw null;
        public global::System.Threading.Tasks.Task<global::ElevenLabs.VoiceClip> TextToSpeechAsync(string @text, global::ElevenLabs.Voices.Voice @voice, global::ElevenLabs.Voices.VoiceSettings @voiceSettings = default, global::ElevenLabs.Models.Model @model = default, global::ElevenLabs.OutputFormat @outputFormat = default, int? @optimizeStreamingLatency = default, global::System.Func<global::ElevenLabs.VoiceClip, global::System.Threading.Tasks.Task> @partialClipCallback = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::ElevenLabs.VoiceClip> TextToSpeechAsync(global::ElevenLabs.TextToSpeech.TextToSpeechRequest @request, global::System.Func<global::ElevenLabs.VoiceClip, global::System.Threading.Tasks.Task> @partialClipCallback = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class TextToSpeechRequest
    {
        public TextToSpeechRequest(string @text, global::ElevenLabs.Models.Model @model, global::ElevenLabs.Voices.VoiceSettings @voiceSettings) => throw null;
        public TextToSpeechRequest(global::ElevenLabs.Voices.Voice @voice, string @text, global::System.Text.Encoding @encoding, global::ElevenLabs.Voices.VoiceSettings @voiceSettings, global::ElevenLabs.OutputFormat @outputFormat, int? @optimizeStreamingLatency, global::ElevenLabs.Models.Model @model = default, string @previousText = default, string @nextText = default, string[] @previousRequestIds = default, string[] @nextRequestIds = default, string @languageCode = default, bool @withTimestamps = default) => throw null;
        public TextToSpeechRequest(global::ElevenLabs.Voices.Voice @voice, string @text, global::System.Text.Encoding @encoding = default, global::ElevenLabs.Voices.VoiceSettings @voiceSettings = default, global::ElevenLabs.OutputFormat @outputFormat = default, global::ElevenLabs.Models.Model @model = default, string @previousText = default, string @nextText = default, string[] @previousRequestIds = default, string[] @nextRequestIds = default, string @languageCode = default, bool @withTimestamps = default, int? @seed = default, bool? @applyTextNormalization = default) => throw null;
        public global::ElevenLabs.OutputFormat OutputFormat { get; }
        public global::ElevenLabs.Voices.Voice Voice { get; }
        public global::ElevenLabs.Voices.VoiceSettings VoiceSettings { get; set; }
    }
}
namespace ElevenLabs.Voices
{
    public partial class Voice
    {
        public static global::ElevenLabs.Voices.Voice Adam { get; }
        public static global::ElevenLabs.Voices.Voice Antoni { get; }
        public static global::ElevenLabs.Voices.Voice Arnold { get; }
        public static global::ElevenLabs.Voices.Voice Bella { get; }
        public static global::ElevenLabs.Voices.Voice Domi { get; }
        public static global::ElevenLabs.Voices.Voice Elli { get; }
        public static global::ElevenLabs.Voices.Voice Josh { get; }
        public static global::ElevenLabs.Voices.Voice Rachel { get; }
        public static global::ElevenLabs.Voices.Voice Sam { get; }
        public global::ElevenLabs.Voices.VoiceSettings Settings { get; set; }
    }
    public partial class VoiceSettings
    {
    }
}
