// What LLamaSharp  declares of the members that rules/catalog/sdks lists. Written by ShapeTests.
namespace LLama
{
    public partial class LLamaWeights
    {
        public static global::LLama.LLamaWeights LoadFromFile(global::LLama.Abstractions.IModelParams @params) => throw null;
        public static global::System.Threading.Tasks.Task<global::LLama.LLamaWeights> LoadFromFileAsync(global::LLama.Abstractions.IModelParams @params, global::System.Threading.CancellationToken @token = default, global::System.IProgress<float> @progressReporter = default) => throw null;
        public global::LLama.Native.SafeLlamaModelHandle NativeHandle { get; }
    }
    public partial class MtmdWeights
    {
        public static global::LLama.MtmdWeights LoadFromFile(string @mmProject, global::LLama.LLamaWeights @textModel, global::LLama.Native.MtmdContextParams @mtmdCtxParams) => throw null;
        public static global::System.Threading.Tasks.Task<global::LLama.MtmdWeights> LoadFromFileAsync(string @mmProject, global::LLama.LLamaWeights @textModel, global::LLama.Native.MtmdContextParams @mtmdCtxParams, global::System.Threading.CancellationToken @token = default) => throw null;
        public global::LLama.Native.SafeMtmdModelHandle NativeHandle { get; }
    }
}
namespace LLama.Abstractions
{
    public partial interface IContextParams
    {
    }
    public partial interface ILLamaParams : global::LLama.Abstractions.IContextParams, global::LLama.Abstractions.IModelParams
    {
    }
    public partial interface IModelParams
    {
    }
}
namespace LLama.Common
{
    public partial class ModelParams : global::LLama.Abstractions.IContextParams, global::LLama.Abstractions.ILLamaParams, global::LLama.Abstractions.IModelParams
    {
        public ModelParams(string @modelPath) => throw null;
        public string ModelPath { get; set; }
    }
}
namespace LLama.Native
{
    public partial struct LLamaModelParams
    {
        public static global::LLama.Native.LLamaModelParams Default() => throw null;
    }
    public partial class MtmdContextParams
    {
        public static global::LLama.Native.MtmdContextParams Default() => throw null;
    }
    public partial class SafeLLamaHandleBase
    {
    }
    public partial class SafeLlamaModelHandle : global::LLama.Native.SafeLLamaHandleBase
    {
        public SafeLlamaModelHandle() => throw null;
        public static global::LLama.Native.SafeLlamaModelHandle LoadFromFile(string @modelPath, global::LLama.Native.LLamaModelParams @lparams) => throw null;
    }
    public partial class SafeMtmdModelHandle : global::LLama.Native.SafeLLamaHandleBase
    {
        public SafeMtmdModelHandle() => throw null;
        public static global::LLama.Native.SafeMtmdModelHandle LoadFromFile(string @modelPath, global::LLama.LLamaWeights @textModel, global::LLama.Native.MtmdContextParams @mtmdCtxParams) => throw null;
    }
}
