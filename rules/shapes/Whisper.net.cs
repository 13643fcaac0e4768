// What Whisper.net 1.9.1 declares of the members that rules/catalog/sdks lists. Written by ShapeTests.
namespace Whisper.net
{
    public partial class WhisperFactory
    {
        public static global::Whisper.net.WhisperFactory FromBuffer(global::System.Memory<byte> @memory) => throw null;
        public static global::Whisper.net.WhisperFactory FromBuffer(global::System.Memory<byte> @memory, global::Whisper.net.WhisperFactoryOptions @options) => throw null;
        public static global::Whisper.net.WhisperFactory FromPath(string @path) => throw null;
        public static global::Whisper.net.WhisperFactory FromPath(string @path, global::Whisper.net.WhisperFactoryOptions @options) => throw null;
    }
    public partial struct WhisperFactoryOptions
    {
        public static global::Whisper.net.WhisperFactoryOptions Default { get; }
    }
}
