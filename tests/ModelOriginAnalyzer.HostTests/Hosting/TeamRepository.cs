namespace ModelOriginAnalyzer.HostTests.Hosting;

/// <summary>A repository such as a team has: projects that reference the packed package, a policy, configuration.</summary>
internal sealed class TeamRepository
{
    private const string OutputFolder = "sarif";
    private readonly PackageFeed _feed;
    private readonly List<Finding> _expected = [];
    private readonly HashSet<string> _restored = [];
    private int _builds;

    /// <param name="marker">What makes the folder a repository; null for a folder that is none.</param>
    public TeamRepository(PackageFeed feed, string? marker = "Team.slnx")
    {
        _feed = feed;
        Root = Path.Combine(feed.Repositories, Guid.NewGuid().ToString("n")[..8]);
        Directory.CreateDirectory(Root);
        if (marker is not null) Write(marker, "");
    }

    public string Root { get; }

    /// <summary>What the marks in the written files expect.</summary>
    public IReadOnlyList<Finding> Expected => _expected;

    public IReadOnlyDictionary<string, string> Environment => _feed.Environment;

    public string PathOf(string file) => Path.Combine(Root, file.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Writes a file; <c>{|MOA1001:text|}</c> marks an expected finding. Writing it again forgets the marks of the earlier text.</summary>
    public TeamRepository Write(string file, string marked)
    {
        var (text, expected) = Markup.Parse(file, marked);
        _expected.RemoveAll(finding => finding.File == file);
        _expected.AddRange(expected);
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
        return this;
    }

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public TeamRepository WriteProject(string file, string sdk = "Microsoft.NET.Sdk", string body = "", params IEnumerable<string> packages)
    {
        var references = packages.Select(package => $"""<PackageReference Include="{package}" Version="{RepositoryPaths.VersionOf(package)}" />""");
        return Write(file, $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{PackageFeed.PackageId}" Version="{_feed.Version}" />
                {string.Join("\n    ", references)}
              </ItemGroup>
              {body}
            </Project>
            """);
    }

    /// <summary>
    /// A project that has nothing but the package's own props and targets: what they decide needs no SDK, restore or compiler to be seen.
    /// Its target <c>Files</c> returns the additional files, <c>Today</c> the day that the run is judged on.
    /// </summary>
    public TeamRepository WriteBareProject(string file, string body = "") => Write(file, $"""
        <Project>
          <Import Project="{_feed.Unpacked}/build/ModelOriginAnalyzer.props" />
          <PropertyGroup>
            <Language>C#</Language>
            <IntermediateOutputPath>obj/</IntermediateOutputPath>
          </PropertyGroup>
          {body}
          <Import Project="{_feed.Unpacked}/build/ModelOriginAnalyzer.targets" />
          <Target Name="Files" DependsOnTargets="ModelOriginPrepare" Returns="@(AdditionalFiles->'%(FullPath)')" />
          <Target Name="Today" DependsOnTargets="ModelOriginPrepare" Returns="$(ModelOriginToday)" />
        </Project>
        """);

    public Task<CommandResult> MsBuildAsync(string project, params IEnumerable<string> arguments) => MsBuildAsync(project, [], arguments);

    public Task<CommandResult> MsBuildAsync(string project, IEnumerable<KeyValuePair<string, string>> environment, params IEnumerable<string> arguments) =>
        Dotnet.RunAsync(Root, new Dictionary<string, string>([.. _feed.Environment, .. environment]), ["msbuild", PathOf(project), "-nologo", .. arguments]);

    public async Task<BuildRun> BuildAsync(string project, params IEnumerable<string> arguments)
    {
        var sarif = PathOf($"{OutputFolder}/{++_builds}.sarif");
        Directory.CreateDirectory(Path.GetDirectoryName(sarif)!);
        string[] once = _restored.Add(project) ? [] : ["--no-restore"];
        var result = await DotnetAsync(["build", PathOf(project), "-nologo", "-v", "m", $"-p:ErrorLog={sarif}%2Cversion=2.1", .. once, .. arguments]);
        return new BuildRun(result.ExitCode, result.Output, Finding.ReadSarif(sarif, Root));
    }

    public Task<CommandResult> DotnetAsync(params IEnumerable<string> arguments) => Dotnet.RunAsync(Root, _feed.Environment, arguments);
}
