namespace ModelOriginAnalyzer.Cli.Writing;

/// <summary>The disk of this machine.</summary>
internal sealed class DiskFiles : IFileStore
{
    public static readonly DiskFiles Instance = new();

    private DiskFiles()
    {
    }

    public bool Exists(string path) => File.Exists(path);

    public byte[] Read(string path) => File.ReadAllBytes(path);

    public bool IsReadOnly(string path) => File.Exists(path) && File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly);

    public void Write(string path, byte[] content)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write);
        file.Write(content);
        file.Flush(flushToDisk: true);
    }

    public void Replace(string source, string path, string kept)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(source, File.GetUnixFileMode(path));
        File.Replace(source, path, kept);
    }

    public void Move(string source, string path) => File.Move(source, path, overwrite: true);

    public void Delete(string path) => File.Delete(path);
}
