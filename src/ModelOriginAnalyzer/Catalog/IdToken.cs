namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// What a token of a model id says. <see cref="Name"/> and <see cref="Number"/> make the name: another such token names another model.
/// Every other class leaves the model the same (POLICY section 3). The table in <c>ModelIdentifierTests</c> decides where the classes differ.
/// </summary>
internal enum TokenClass : byte
{
    /// <summary>A word of the name: `gpt`, `coder`, `mini`, `vl`, `thinking`, and `turbo` or `chat` unless they follow a size or `instruct`.</summary>
    Name,

    /// <summary>A number of the name's version: `2` and `5` in `qwen2.5`.</summary>
    Number,

    /// <summary>`2024-11-20` (kept as `20241120`), `250528`, `0324`, `2507`, `05-06`, `08-2024`.</summary>
    Date,

    /// <summary>`v1:0`, `002`, `v0.3` behind a size or date, `preview`, `exp`, `beta`.</summary>
    Revision,

    /// <summary>At least twelve hexadecimal digits, or what follows `@sha256:`.</summary>
    Digest,

    /// <summary>Parameters (`7b`, `1.5b`, `a3b`, `8x22b`, `16e`) and context (`128k`, `8192`).</summary>
    Size,

    /// <summary>`q4_K_M`, `iq4_xs`, `fp8`, `int4`, `4bit`, `awq`, `w4a16`.</summary>
    Quantisation,

    /// <summary>`gguf`, `mlx`, `onnx`, `hf`.</summary>
    Format,

    /// <summary>`us-east-1`, or `eu` at the end of the name.</summary>
    Region,

    /// <summary>How the weights are served or tuned to be spoken to: `instruct`, `it`, `latest`, `free`, `maas`, `cloud`; any other word behind the colon.</summary>
    ServingTag,
}

/// <summary>A piece of a model id between separators, or between letters and digits.</summary>
/// <param name="Text">Lower case.</param>
internal sealed record IdToken(string Text, TokenClass Class)
{
    /// <summary>The token is part of the model's name; any other class leaves the model the same.</summary>
    public bool IsName => Class is TokenClass.Name or TokenClass.Number;

    /// <summary>`v` in front of a number: `deepseek-v3`. Some hosts write it where the developer does not (`llama-v3p1`).</summary>
    public bool IsVersionMarkOf(IdToken next) => Text == "v" && next.Text[0] is >= '0' and <= '9' && next.Class is TokenClass.Number or TokenClass.Revision;

    public override string ToString() => Text;
}
