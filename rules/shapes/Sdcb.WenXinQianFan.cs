// What Sdcb.WenXinQianFan declares of the members that rules/catalog/sdks lists, as its public source says.
namespace Sdcb.WenXinQianFan
{
    public partial class ChatMessage
    {
        public static global::Sdcb.WenXinQianFan.ChatMessage FromAssistant(string @content) => throw null;
        public static global::Sdcb.WenXinQianFan.ChatMessage FromUser(string @content) => throw null;
    }
    public partial class ChatRequestParameters
    {
    }
    public partial class ChatResponse
    {
    }
    public partial class KnownModel
    {
        public KnownModel(string @Id, string @DisplayName = default) => throw null;
        public static global::Sdcb.WenXinQianFan.KnownModel AquilaChat_7B { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel BLOOMZ_7B { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel ChatGLM2_6B_32K { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel ChatLaw { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel ERNIE_35_128K { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel ERNIE_35_8K { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel ERNIE_35_8K_0329 { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel ERNIE_35_8K_0613 { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel ERNIE_35_8K_Preview { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel ERNIE_40_8K { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel ERNIE_40_8K_0329 { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel ERNIE_40_8K_0613 { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel ERNIE_40_8K_Latest { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel ERNIE_40_8K_Preview { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel ERNIE_40_8K_Preview_0518 { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel ERNIE_40_Turbo_8K { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel ERNIE_40_Turbo_8K_Preview { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel ERNIE_Character_8K { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel ERNIE_Character_Fiction_8K { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel ERNIE_Functions_8K_0321 { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel ERNIE_Lite_8K { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel ERNIE_Lite_8K_0922 { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel ERNIE_Lite_AppBuilder_8K_0614 { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel ERNIE_Speed_128K { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel ERNIE_Speed_8K { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel ERNIE_Speed_AppBuilder_8K { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel ERNIE_Tiny_8K { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel Gemma_7B_it { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel Llama_2_13B_chat { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel Llama_2_70B_chat { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel Llama_2_7B_chat { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel Meta_Llama_3_70B_Instruct { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel Meta_Llama_3_8B_Instruct { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel Mixtral_8x7B_Instruct { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel Qianfan_BLOOMZ_7B_compressed { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel Qianfan_Chinese_Llama_2_13B_v1 { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel Qianfan_Chinese_Llama_2_70B { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel Qianfan_Chinese_Llama_2_7B { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel XuanYuan_70B_Chat_4bit { get; }
        public static global::Sdcb.WenXinQianFan.KnownModel Yi_34B_Chat { get; }
    }
    public partial class QianFanClient
    {
        public QianFanClient(string @apiKey, string @apiSecret) => throw null;
        public global::System.Collections.Generic.IAsyncEnumerable<global::Sdcb.WenXinQianFan.StreamedChatResponse> ChatAsStreamAsync(global::Sdcb.WenXinQianFan.KnownModel @model, global::System.Collections.Generic.IEnumerable<global::Sdcb.WenXinQianFan.ChatMessage> @messages, global::Sdcb.WenXinQianFan.ChatRequestParameters @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
        public global::System.Threading.Tasks.Task<global::Sdcb.WenXinQianFan.ChatResponse> ChatAsync(global::Sdcb.WenXinQianFan.KnownModel @model, global::System.Collections.Generic.IEnumerable<global::Sdcb.WenXinQianFan.ChatMessage> @messages, global::Sdcb.WenXinQianFan.ChatRequestParameters @options = default, global::System.Threading.CancellationToken @cancellationToken = default) => throw null;
    }
    public partial class StreamedChatResponse : global::Sdcb.WenXinQianFan.ChatResponse
    {
    }
}
