using System.Security.Cryptography;
using System.Text.Json;

namespace ModelOriginAnalyzer.Cli.Writing;

/// <summary>What a run is about to write, on disk while it does: whoever finds it later knows what to put back.</summary>
/// <param name="IsDone">Every file has its new text; only what was kept of the old ones is still to be taken away.</param>
internal sealed record WriteJournal(bool IsDone, IReadOnlyList<WriteJournal.Entry> Files)
{
    private const string FileName = ".model-origin-fix.json";

    /// <summary>Behind a path: the new text before it has its place, and the old one afterwards.</summary>
    public const string New = ".model-origin-new";
    public const string Old = ".model-origin-old";

    /// <param name="Path">Absolute.</param>
    /// <param name="Hash">Of the new text: what is neither that nor the old one, somebody has written since.</param>
    /// <param name="IsAdded">The file was not there before.</param>
    internal sealed record Entry(string Path, string Hash, bool IsAdded);

    public static string PathIn(string folder) => Path.Combine(folder, FileName);

    public static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Null if there is none. One that cannot be read is nobody's: it is written in one step.</summary>
    public static WriteJournal? Read(IFileStore files, string folder)
    {
        var path = PathIn(folder);
        if (!files.Exists(path)) return null;

        try
        {
            return JsonSerializer.Deserialize<WriteJournal>(files.Read(path), JsonSerializerOptions.Web) is { Files: not null } journal ? journal : new WriteJournal(false, []);
        }
        catch (JsonException)
        {
            return new WriteJournal(false, []);
        }
    }

    /// <summary>In one step, so that it is there as a whole or not at all.</summary>
    public void Write(IFileStore files, string folder)
    {
        var path = PathIn(folder);
        files.Write(path + New, JsonSerializer.SerializeToUtf8Bytes(this, JsonSerializerOptions.Web));
        files.Move(path + New, path);
    }
}
