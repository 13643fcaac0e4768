using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// Says which words and numbers of a cut id belong to the name and which only say how the same model is served. Here, and nowhere else,
/// position counts: `turbo` names a model in `gpt-4-turbo` and a way of serving in `llama-3.3-70b-instruct-turbo`.
/// </summary>
internal static class TokenClassifier
{
    /// <param name="tokens">The tokens in order; classes are changed in place.</param>
    /// <param name="tagStart">The first token behind the colon; <c>tokens.Count</c> if there is none.</param>
    public static void Classify(ImmutableArray<IdToken>.Builder tokens, int tagStart)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.IsName && ClassOf(tokens, i, tagStart) is var found && found != token.Class) tokens[i] = token with { Class = found };
        }
    }

    private static TokenClass ClassOf(ImmutableArray<IdToken>.Builder tokens, int i, int tagStart)
    {
        // The first token is the name's beginning whatever it says: `latest`, `chat`, `002`.
        if (i == 0) return tokens[i].Class;
        if (tokens[i].Class == TokenClass.Number) return ClassOfNumber(tokens, i, tagStart);

        var word = tokens[i].Text;
        if (IsQuantisation(word)) return TokenClass.Quantisation;
        if (IsFormat(word)) return TokenClass.Format;
        if (IsServing(word)) return TokenClass.ServingTag;
        if (IsRevision(word)) return TokenClass.Revision;
        if (IsServingBehindSize(word) && IsSizeOrTuning(tokens[i - 1])) return TokenClass.ServingTag;
        if (i + 1 < tokens.Count && tokens[i].IsVersionMarkOf(tokens[i + 1]) && !tokens[i - 1].IsName) return TokenClass.Revision;
        if (IsPartOfRegion(tokens, i, tagStart)) return TokenClass.Region;

        return i >= tagStart ? TokenClass.ServingTag : TokenClass.Name;
    }

    private static TokenClass ClassOfNumber(ImmutableArray<IdToken>.Builder tokens, int i, int tagStart)
    {
        var digits = tokens[i].Text;
        if (tokens[i - 1].Class == TokenClass.Region && i >= 2 && tokens[i - 2].Class == TokenClass.Region) return TokenClass.Region;
        if (IsContextLength(digits)) return TokenClass.Size;
        if (digits.Length == 3 && digits[0] == '0') return TokenClass.Revision;
        if (tokens[i - 1].Class == TokenClass.Revision) return TokenClass.Revision;

        return i >= tagStart ? TokenClass.Revision : TokenClass.Number;
    }

    /// <summary>These words say `trained to be spoken to`, or where and how it is sold; no developer tells two models apart by them alone.</summary>
    public static bool IsServing(string word) => word is "instruct" or "it" or "latest" or "free" or "maas" or "tee" or "cloud" or "tput" or "specdec";

    /// <summary>
    /// Names of their own (`gpt-4-turbo`, `deepseek-chat`, `qwen-turbo`) except directly behind a size or `instruct`, where they say how the
    /// weights just named are tuned or served (`qwen-7b-chat`, `llama-3.1-8b-instant`, `gemma-3-27b-it-fast`).
    /// </summary>
    private static bool IsServingBehindSize(string word)
        => word is "chat" or "base" or "text" or "pt" or "turbo" or "lite" or "fast" or "reference" or "instant" or "versatile" or "original" or "throughput";

    private static bool IsSizeOrTuning(IdToken token) => token.Class is TokenClass.Size or TokenClass.ServingTag or TokenClass.Quantisation;

    /// <summary>Earlier or later states of what is named, not another name.</summary>
    private static bool IsRevision(string word) => word is "preview" or "exp" or "experimental" or "beta" or "alpha" or "rc";

    private static bool IsFormat(string word)
        => word is "gguf" or "ggml" or "safetensors" or "onnx" or "mlx" or "mlc" or "openvino" or "ov" or "tensorrt" or "trt" or "coreml" or "tflite" or "litert" or "llamafile" or "hf" or "pytorch";

    private static bool IsQuantisation(string word)
        => word is "awq" or "gptq" or "bnb" or "hqq" or "aqlm" or "eetq" or "qat" or "ud" or "imatrix" or "iq" or "autoround" or "quant" or "quantized" or "quantised";

    private static bool IsPartOfRegion(ImmutableArray<IdToken>.Builder tokens, int i, int tagStart)
    {
        if (tokens[i].Text is "us" or "eu" or "apac" or "global" && i + 1 == tagStart) return true;
        if (IsRegionArea(tokens[i].Text) && i + 2 < tokens.Count && IsRegionSide(tokens[i + 1].Text) && tokens[i + 2].Class == TokenClass.Number) return true;

        return IsRegionSide(tokens[i].Text) && tokens[i - 1].Class == TokenClass.Region;
    }

    public static bool IsRegionArea(string word) => word is "us" or "eu" or "ap" or "ca" or "sa" or "me" or "af" or "cn" or "il" or "mx";

    public static bool IsRegionSide(string word)
        => word is "east" or "west" or "north" or "south" or "central" or "northeast" or "northwest" or "southeast" or "southwest";

    /// <summary>A power of two from 512 on: a length of context, never a version.</summary>
    private static bool IsContextLength(string digits)
        => digits.Length is >= 3 and <= 7 && int.TryParse(digits, out var value) && value >= 512 && (value & (value - 1)) == 0;
}
