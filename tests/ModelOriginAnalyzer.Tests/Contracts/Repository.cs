namespace ModelOriginAnalyzer.Tests.Contracts;

/// <summary>The working tree that the tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    // Not the path of a source file: builds for CI map those away.
    private static string Find(string folder) => File.Exists(Path.Combine(folder, "ModelOriginAnalyzer.sln"))
        ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests do not run inside the repository."));
}
