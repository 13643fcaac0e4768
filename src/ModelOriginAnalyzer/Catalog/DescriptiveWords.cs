namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// Words that say what a model does or how large it is. Every developer uses them for models of its own, so that such a word behind a
/// known family's name does not show somebody else's work; a word that is not here (`abliterated`, `writer`) does.
/// </summary>
internal static class DescriptiveWords
{
    public static bool Contains(string word) => word
        is "vision" or "vl" or "visual" or "multimodal" or "omni" or "audio" or "image" or "video" or "ocr" or "speech" or "tts" or "asr" or "realtime" or "transcribe"
        or "code" or "coder" or "coding" or "math" or "embed" or "embedding" or "embeddings" or "rerank" or "reranker" or "guard" or "safeguard" or "search" or "translate"
        or "thinking" or "think" or "reasoning" or "reasoner" or "chat" or "text" or "base" or "generate" or "generation" or "edit"
        or "mini" or "nano" or "micro" or "tiny" or "small" or "medium" or "large" or "xl" or "xxl" or "ultra" or "pro" or "plus" or "max" or "lite" or "light"
        or "flash" or "turbo" or "fast" or "highspeed" or "high" or "low" or "moe" or "dense" or "long" or "multilingual" or "en" or "zh" or "python"
        or "batch" or "nitro" or "exacto" or "extended" or "online" or "floor" or "flex" or "priority" or "throughput" or "basic";
}
