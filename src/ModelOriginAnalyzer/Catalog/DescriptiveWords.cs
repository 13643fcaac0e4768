using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// Words that say what a model does or how large it is. Every developer uses them for models of its own, so that such a word behind a
/// known family's name does not show somebody else's work; a word that is not here (`abliterated`, `writer`) does.
/// </summary>
internal static class DescriptiveWords
{
    private static readonly WordList s_words = new(
        " vision vl visual multimodal omni audio image video ocr speech tts asr realtime transcribe code coder coding math embed embedding embeddings rerank "
        + "reranker guard safeguard search translate thinking think reasoning reasoner chat text base generate generation edit mini nano micro tiny small medium "
        + "large xl xxl ultra pro plus max lite light flash turbo fast highspeed high low moe dense long multilingual en zh python batch nitro exacto extended "
        + "online web floor flex priority throughput basic lightning ultraspeed cheaper draft mtp vllm lora lte gt to txt img inpaint inpainting outpaint controlnet "
        + "voiceclone voicedesign unsupervised fp bf ");

    public static bool Contains(string word) => s_words.Contains(word);
}
