namespace ModelOriginAnalyzer.Cli.Writing;

/// <summary>The few things that are asked of a disk when files are replaced; each of them succeeds or fails as a whole. Tests make them fail.</summary>
internal interface IFileStore
{
    public bool Exists(string path);

    public byte[] Read(string path);

    /// <summary>A file that may be read but not written, although its folder would let it be replaced.</summary>
    public bool IsReadOnly(string path);

    /// <summary>Writes a new file, or over one, down to the disk.</summary>
    public void Write(string path, byte[] content);

    /// <summary>Puts a file into the place of another, whose content goes on as <paramref name="kept"/>; who may read and write it stays.</summary>
    public void Replace(string source, string path, string kept);

    /// <summary>Over whatever is there.</summary>
    public void Move(string source, string path);

    /// <summary>Nothing happens where there is none.</summary>
    public void Delete(string path);
}
