// What AssemblyAI declares of the members that rules/catalog/sdks lists, as its public source says.
namespace AssemblyAI
{
    public partial class AssemblyAIClient
    {
        public AssemblyAIClient(string @apiKey) => throw null;
        public AssemblyAIClient(global::AssemblyAI.ClientOptions @clientOptions) => throw null;
    }
    public partial class ClientOptions
    {
        public ClientOptions() => throw null;
        public string BaseUrl { get; set; }
    }
}
namespace AssemblyAI.Lemur
{
    public partial class LemurActionItemsParams
    {
        public LemurActionItemsParams() => throw null;
        public global::System.Nullable<global::AssemblyAI.Lemur.LemurModel> FinalModel { get; set; }
    }
    public partial class LemurBaseParams
    {
        public LemurBaseParams() => throw null;
        public global::System.Nullable<global::AssemblyAI.Lemur.LemurModel> FinalModel { get; set; }
    }
    public enum LemurModel
    {
        AnthropicClaude3_5_Sonnet,
        AnthropicClaude3_Opus,
        AnthropicClaude3_Haiku,
        AnthropicClaude3_Sonnet,
        AnthropicClaude2_1,
        AnthropicClaude2_0,
        AnthropicClaude2,
        Default,
        AnthropicClaudeInstant1_2,
        Basic,
        AssemblyaiMistral7b,
    }
    public partial class LemurQuestionAnswerParams
    {
        public LemurQuestionAnswerParams() => throw null;
        public global::System.Nullable<global::AssemblyAI.Lemur.LemurModel> FinalModel { get; set; }
    }
    public partial class LemurSummaryParams
    {
        public LemurSummaryParams() => throw null;
        public global::System.Nullable<global::AssemblyAI.Lemur.LemurModel> FinalModel { get; set; }
    }
    public partial class LemurTaskParams
    {
        public LemurTaskParams() => throw null;
        public global::System.Nullable<global::AssemblyAI.Lemur.LemurModel> FinalModel { get; set; }
    }
}
namespace AssemblyAI.Transcripts
{
    public partial class TranscriptOptionalParams
    {
        public TranscriptOptionalParams() => throw null;
        public global::System.Nullable<object> SpeechModel { get; set; }
    }
    public partial class TranscriptParams
    {
        public TranscriptParams() => throw null;
        public global::System.Nullable<object> SpeechModel { get; set; }
    }
}
