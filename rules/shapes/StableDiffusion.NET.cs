// What StableDiffusion.NET declares of the members that rules/catalog/sdks lists, as its public source says.
namespace StableDiffusion.NET
{
    public static partial class DiffusionModelBuilderExtension
    {
        public static global::StableDiffusion.NET.DiffusionModelParameter EnableChromaT5Map(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, bool @enableChromaT5Map = default) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter UseChromaDitMap(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, bool @useChromaDitMap = default) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithChromaT5MaskPad(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, int @chromaT5MaskPad) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithClipGPath(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, string @clipGPath) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithClipLPath(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, string @clipLPath) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithClipNetOnCpu(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, bool @keepClipNetOnCpu = default) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithClipVisionPath(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, string @clipVisionPath) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithControlNet(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, string @controlNetPath) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithControlNetOnCpu(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, bool @keepControlNetOnCpu = default) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithDiffusionConvDirect(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, bool @diffusionConvDirect = default) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithDiffusionModelPath(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, string @diffusionModelPath) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithEmbedding(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, object @embedding) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithFlashAttention(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, bool @flashAttention = default) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithFlowShift(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, float @flowShift) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithForcedSdxlVaeConvScale(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, bool @forcedScale = default) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithHighNoiseDiffusionModelPath(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, string @highNoiseDiffusionModelPath) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithImmediatelyFreedParams(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, bool @immediatelyFreedParams = default) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithLLMPath(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, string @llmPath) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithLLMVisionPath(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, string @llmVisionPath) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithModelPath(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, string @modelPath) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithMultithreading(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, int @threadCount = default) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithOffloadedParamsToCPU(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, bool @offloadParamsToCPU = default) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithPhotomaker(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, string @stackedIdEmbeddingsDirectory) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithPrediction(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, object @prediction) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithQuantization(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, object @quantization) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithRngType(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, object @rngType) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithT5xxlPath(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, string @t5xxlPath) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithTaesd(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, string @taesdPath) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithVae(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, string @vaePath) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithVaeConvDirect(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, bool @vaeConvDirect = default) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithVaeDecodeOnly(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, bool @vaeDecodeOnly = default) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithVaeOnCpu(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, bool @keepVaeOnCpu = default) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithVaeTiling(this global::StableDiffusion.NET.DiffusionModelParameter @parameter, bool @vaeTiling = default) => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter WithoutMultithreading(this global::StableDiffusion.NET.DiffusionModelParameter @parameter) => throw null;
    }
    public partial class DiffusionModelParameter
    {
        public DiffusionModelParameter() => throw null;
        public static global::StableDiffusion.NET.DiffusionModelParameter Create() => throw null;
        public string ModelPath { get; set; }
    }
    public static partial class UpscaleModelBuilderExtension
    {
        public static global::StableDiffusion.NET.UpscaleModelParameter WithConvDirect(this global::StableDiffusion.NET.UpscaleModelParameter @parameter, bool @convDirect = default) => throw null;
        public static global::StableDiffusion.NET.UpscaleModelParameter WithModelPath(this global::StableDiffusion.NET.UpscaleModelParameter @parameter, string @modelPath) => throw null;
        public static global::StableDiffusion.NET.UpscaleModelParameter WithMultithreading(this global::StableDiffusion.NET.UpscaleModelParameter @parameter, int @threadCount = default) => throw null;
        public static global::StableDiffusion.NET.UpscaleModelParameter WithOffloadedParamsToCPU(this global::StableDiffusion.NET.UpscaleModelParameter @parameter, bool @offloadParamsToCPU = default) => throw null;
        public static global::StableDiffusion.NET.UpscaleModelParameter WithoutMultithreading(this global::StableDiffusion.NET.UpscaleModelParameter @parameter) => throw null;
    }
    public partial class UpscaleModelParameter
    {
        public UpscaleModelParameter() => throw null;
        public static global::StableDiffusion.NET.UpscaleModelParameter Create() => throw null;
        public string ModelPath { get; set; }
    }
}
