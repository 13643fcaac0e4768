using System.Collections.Immutable;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// Says which words and numbers of a cut id belong to the name and which only say how the same model is served. Here, and nowhere else,
/// position counts: `turbo` names a model in `gpt-4-turbo` and a way of serving in `llama-3.3-70b-instruct-turbo`.
/// </summary>
internal static class TokenClassifier
{
    /// <summary>These words say `trained to be spoken to`, or where and how it is sold; no developer tells two models apart by them alone.</summary>
    private static readonly WordList s_serving = new(" instruct it latest free maas tee cloud tput specdec ");

    /// <summary>
    /// Names of their own (`gpt-4-turbo`, `deepseek-chat`, `qwen-turbo`) except directly behind a size or `instruct`, where they say how the
    /// weights just named are tuned or served (`qwen-7b-chat`, `llama-3.1-8b-instant`, `gemma-3-27b-it-fast`).
    /// </summary>
    private static readonly WordList s_servingBehindSize = new(" chat base text pt turbo lite fast reference instant versatile original throughput ");

    /// <summary>Earlier or later states of what is named, not another name.</summary>
    private static readonly WordList s_revision = new(" preview exp experimental beta alpha rc ");

    private static readonly WordList s_format = new(" gguf ggml safetensors onnx mlx mlc openvino ov tensorrt trt coreml tflite litert llamafile hf pytorch ");

    private static readonly WordList s_quantisation = new(" awq gptq bnb hqq aqlm eetq qat ud imatrix iq autoround quant quantized quantised dynamic mixed ");

    // `us-east-1`, `ap-southeast-2`: the two words of a cloud's region.
    private static readonly WordList s_regionAreas = new(" us eu ap ca sa me af cn il mx ");
    private static readonly WordList s_regionSides = new(" east west north south central northeast northwest southeast southwest ");

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
        if (s_quantisation.Contains(word)) return TokenClass.Quantisation;
        if (s_format.Contains(word)) return TokenClass.Format;
        if (IsServing(word)) return TokenClass.ServingTag;
        if (s_revision.Contains(word)) return TokenClass.Revision;
        if (s_servingBehindSize.Contains(word) && IsSizeOrTuning(tokens[i - 1])) return TokenClass.ServingTag;
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

    public static bool IsServing(string word) => s_serving.Contains(word);

    private static bool IsSizeOrTuning(IdToken token) => token.Class is TokenClass.Size or TokenClass.ServingTag or TokenClass.Quantisation;

    private static bool IsPartOfRegion(ImmutableArray<IdToken>.Builder tokens, int i, int tagStart)
    {
        if (tokens[i].Text is "us" or "eu" or "apac" or "global" && i + 1 == tagStart) return true;
        if (IsRegionArea(tokens[i].Text) && i + 2 < tokens.Count && IsRegionSide(tokens[i + 1].Text) && tokens[i + 2].Class == TokenClass.Number) return true;

        return IsRegionSide(tokens[i].Text) && tokens[i - 1].Class == TokenClass.Region;
    }

    public static bool IsRegionArea(string word) => s_regionAreas.Contains(word);

    public static bool IsRegionSide(string word) => s_regionSides.Contains(word);

    /// <summary>A power of two from 512 on: a length of context, never a version.</summary>
    private static bool IsContextLength(string digits)
        => digits.Length is >= 3 and <= 7 && int.TryParse(digits, out var value) && value >= 512 && (value & (value - 1)) == 0;
}
