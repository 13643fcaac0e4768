using System.Text.Json;
using ModelOriginAnalyzer.HostTests.Hosting;

namespace ModelOriginAnalyzer.HostTests;

/// <summary>What the targets tell the analyzer about the build, and which files they give it.</summary>
public sealed class RunFileTests(PackageFeed feed)
{
    private const string Policy = """{ "version": 1, "rules": [] }""";

    [Fact]
    public async Task Without_any_setting_the_run_says_what_the_folders_show()
    {
        // Before the first day on which a preset that is shipped gives another answer.
        var team = new TeamRepository(feed).WriteBareProject("src/Chat/Chat.csproj", body: "<PropertyGroup><ModelOriginNow>2024-01-01</ModelOriginNow></PropertyGroup>");

        Assert.Equal($$"""
            {
              "version": 1,
              "root": "{{team.Root}}",
              "project": "Chat",
              "projectFile": "src/Chat/Chat.csproj",
              "projectKind": "product",
              "mode": "warn",
              "deployedIn": [],
              "today": "0001-01-01",
              "policyFound": false,
              "requirePolicy": false,
              "inventory": false,
              "package": "{{feed.Version}}"
            }

            """, await RunOf(team, "src/Chat/Chat.csproj", "-p:ModelOriginNow=2024-01-01"), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task Every_property_reaches_the_run()
    {
        var team = new TeamRepository(feed).WriteBareProject("src/Chat/Chat.csproj", body: """
            <PropertyGroup>
              <ModelOriginProjectKind>tool</ModelOriginProjectKind>
              <ModelOriginMode>observe</ModelOriginMode>
              <ModelOriginDeployedIn>US; DE</ModelOriginDeployedIn>
              <ModelOriginToday>2027-02-01</ModelOriginToday>
              <ModelOriginRequirePolicy>true</ModelOriginRequirePolicy>
              <ModelOriginInventory>true</ModelOriginInventory>
              <ModelOriginRoot>..</ModelOriginRoot>
            </PropertyGroup>
            """);

        using var run = JsonDocument.Parse(await RunOf(team, "src/Chat/Chat.csproj"));

        string Text(string name) => run.RootElement.GetProperty(name).GetRawText();
        Assert.Equal(["\"tool\"", "\"observe\"", "[\"US\", \"DE\"]", "\"2027-02-01\"", "true", "true", $"\"{team.Root}/src\""],
            [Text("projectKind"), Text("mode"), Text("deployedIn"), Text("today"), Text("requirePolicy"), Text("inventory"), Text("root")]);
    }

    [Fact]
    public async Task A_list_of_countries_can_come_from_the_command_line()
    {
        var team = new TeamRepository(feed).WriteBareProject("src/Chat/Chat.csproj");

        using var run = JsonDocument.Parse(await RunOf(team, "src/Chat/Chat.csproj", "-p:ModelOriginDeployedIn=US%3BDE"));

        Assert.Equal("""["US", "DE"]""", run.RootElement.GetProperty("deployedIn").GetRawText());
    }

    [Fact]
    public async Task A_test_project_is_known_as_one()
    {
        var team = new TeamRepository(feed).WriteBareProject("tests/Chat.Tests.csproj", body: "<PropertyGroup><IsTestProject>true</IsTestProject></PropertyGroup>");

        using var run = JsonDocument.Parse(await RunOf(team, "tests/Chat.Tests.csproj"));

        Assert.Equal("test", run.RootElement.GetProperty("projectKind").GetString());
    }

    [Theory]
    [InlineData("Team.sln")]
    [InlineData("Team.slnx")]
    [InlineData(".git")]
    [InlineData(".git/HEAD")]
    public async Task The_root_is_the_nearest_folder_with_a_repository_or_a_solution(string marker)
    {
        var team = new TeamRepository(feed, marker)
            .Write("model-origin.json", Policy)
            .Write("src/Inner/.git", "")
            .Write("src/Chat/Deep/model-origin.json", Policy)
            .WriteBareProject("src/Chat/Deep/Chat.csproj");

        var files = await FilesOf(team, "src/Chat/Deep/Chat.csproj");

        Assert.Equal(["model-origin.json", "src/Chat/Deep/model-origin.json"], files);
    }

    /// <summary>Neither a solution of its own nor a property takes a project out of its repository's policy.</summary>
    [Fact]
    public async Task A_repository_is_searched_from_its_top()
    {
        var team = new TeamRepository(feed, ".git/HEAD")
            .Write("model-origin.json", Policy)
            .Write("src/Chat/Chat.sln", "")
            .WriteBareProject("src/Chat/Chat.csproj");

        Assert.Equal(["model-origin.json"], await FilesOf(team, "src/Chat/Chat.csproj"));
        Assert.Equal(["model-origin.json"], await FilesOf(team, "src/Chat/Chat.csproj", "-p:ModelOriginRoot=."));
    }

    [Fact]
    public async Task Floors_extra_policies_and_files_of_packages_are_passed_and_told()
    {
        var team = new TeamRepository(feed)
            .Write("common/floor.model-origin.json", Policy)
            .Write("common/strict.model-origin.json", Policy)
            .Write("ci/extra.model-origin.json", Policy)
            .WriteBareProject("src/Chat/Chat.csproj", body: """
                <ItemGroup>
                  <ModelOriginFloor Include="../../common/floor.model-origin.json" PackageId="Contoso.Policies" />
                  <ModelOriginPolicy Include="../../common/strict.model-origin.json" PackageId="Contoso.Policies" />
                </ItemGroup>
                """);
        const string Extra = "-p:ModelOriginExtraPolicies=../../ci/extra.model-origin.json";

        Assert.Equal(["ci/extra.model-origin.json", "common/floor.model-origin.json", "common/strict.model-origin.json"], await FilesOf(team, "src/Chat/Chat.csproj", Extra));
        using var run = JsonDocument.Parse(await RunOf(team, "src/Chat/Chat.csproj", Extra));
        Assert.Equal([team.PathOf("common/floor.model-origin.json")], run.RootElement.GetProperty("floors").EnumerateArray().Select(path => path.GetString()));
        Assert.Equal([team.PathOf("ci/extra.model-origin.json")], run.RootElement.GetProperty("extra").EnumerateArray().Select(path => path.GetString()));
        Assert.Equal(2, run.RootElement.GetProperty("packages").GetArrayLength());
        Assert.Equal(("enforce", false), (run.RootElement.GetProperty("mode").GetString(), run.RootElement.GetProperty("policyFound").GetBoolean()));
    }

    [Fact]
    public async Task A_name_in_other_case_is_a_policy_and_one_that_is_almost_a_policys_is_passed_for_the_analyzer_to_tell()
    {
        var team = new TeamRepository(feed)
            .Write("Model-Origin.json", Policy)
            .Write("src/model_origin.json", Policy)
            .Write("src/Chat/model-origin.tests.json", "{}")
            .WriteBareProject("src/Chat/Chat.csproj");

        Assert.Equal(["Model-Origin.json", "src/model_origin.json"], await FilesOf(team, "src/Chat/Chat.csproj"));
    }

    [Fact]
    public async Task Nothing_above_the_root_is_read_and_without_any_marker_the_root_is_the_project()
    {
        var team = new TeamRepository(feed, marker: null)
            .Write("model-origin.json", Policy)
            .Write("src/Chat/model-origin.facts.json", "{}")
            .WriteBareProject("src/Chat/Chat.csproj");

        Assert.Equal(["src/Chat/model-origin.facts.json"], await FilesOf(team, "src/Chat/Chat.csproj"));
    }

    [Fact]
    public async Task Policies_facts_and_configuration_are_passed_and_their_neighbours_are_not()
    {
        var team = new TeamRepository(feed)
            .Write("model-origin.json", Policy)
            .Write("base.model-origin.json", Policy)
            .Write("base.model-origin.tests.json", "{}")
            .Write("src/model-origin.facts.json", "{}")
            .Write("src/Other/model-origin.json", Policy)
            .Write("src/Chat/appsettings.json", "{}")
            .Write("src/Chat/appsettings.Development.json", "{}")
            .Write("src/Chat/Data/appsettings.json", "{}")
            .Write("src/Chat/settings.json", "{}")
            .WriteBareProject("src/Chat/Chat.csproj");

        Assert.Equal(
            ["base.model-origin.json", "model-origin.json", "src/Chat/appsettings.Development.json", "src/Chat/appsettings.json", "src/model-origin.facts.json"],
            await FilesOf(team, "src/Chat/Chat.csproj"));
    }

    [Fact]
    public async Task What_the_project_passes_itself_is_not_passed_twice()
    {
        var team = new TeamRepository(feed)
            .Write("model-origin.json", Policy)
            .Write("src/Chat/appsettings.json", "{}")
            .WriteBareProject("src/Chat/Chat.csproj", body: """<ItemGroup><AdditionalFiles Include="../../model-origin.json;appsettings.json" /></ItemGroup>""");

        Assert.Equal(["model-origin.json", "src/Chat/appsettings.json"], await FilesOf(team, "src/Chat/Chat.csproj"));
    }

    [Fact]
    public async Task A_folder_may_have_any_name()
    {
        var team = new TeamRepository(feed).WriteBareProject("a; 'b' (c) é/Chat.csproj", body: "<PropertyGroup><ModelOriginRoot>.</ModelOriginRoot></PropertyGroup>");

        using var run = JsonDocument.Parse(await RunOf(team, "a; 'b' (c) é/Chat.csproj"));

        Assert.Equal(team.Root + "/a; 'b' (c) é", run.RootElement.GetProperty("root").GetString());
    }

    [Fact]
    public async Task A_design_time_build_gives_the_editor_the_same_files_and_the_same_run()
    {
        const string Run = "src/Chat/obj/Debug/net10.0/model-origin.run.json";
        var team = new TeamRepository(feed)
            .Write("model-origin.json", Policy)
            .WriteProject("src/Chat/Chat.csproj", body: "<PropertyGroup><ModelOriginDeployedIn>US</ModelOriginDeployedIn></PropertyGroup>");

        var editor = await team.MsBuildAsync("src/Chat/Chat.csproj", "-restore", "-t:CoreCompile", "-p:DesignTimeBuild=true;SkipCompilerExecution=true;ProvideCommandLineArgs=true", "-getItem:CscCommandLineArgs");
        var seen = team.Read(Run);
        var build = await team.MsBuildAsync("src/Chat/Chat.csproj", "-t:ModelOriginPrepare");

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains($"/additionalfile:{team.PathOf("model-origin.json")}", editor.Output);
        Assert.Contains($"/additionalfile:{team.PathOf(Run)}", editor.Output);
        Assert.Equal(seen, team.Read(Run));
    }

    [Theory]
    [InlineData("ModelOriginMode=strict", "ModelOriginMode is 'strict'; it takes enforce, warn or observe.")]
    [InlineData("ModelOriginProjectKind=app", "ModelOriginProjectKind is 'app'; it takes product, test, sample or tool.")]
    [InlineData("ModelOriginDeployedIn=Germany", "ModelOriginDeployedIn holds 'Germany'; it takes ISO 3166-1 alpha-2 codes, as in US;DE.")]
    [InlineData("ModelOriginToday=tomorrow", "ModelOriginToday is 'tomorrow'; it takes a day as yyyy-MM-dd.")]
    [InlineData("ModelOriginRoot=nowhere", "nowhere', which is no folder.")]
    [InlineData("ModelOriginExtraPolicies=nowhere.model-origin.json", "nowhere.model-origin.json', which ModelOriginFloor, ModelOriginPolicy or ModelOriginExtraPolicies names.")]
    [InlineData("ModelOriginExtraPolicies=Chat.csproj", "Chat.csproj' is no policy by its name")]
    public async Task A_property_without_a_valid_value_stops_the_build_and_says_what_is_valid(string property, string message)
    {
        var team = new TeamRepository(feed).WriteBareProject("Chat.csproj");

        var result = await team.MsBuildAsync("Chat.csproj", "-t:ModelOriginPrepare", "-p:" + property);

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("error MOA0902: ", result.Output);
        Assert.Contains(message, result.Output);
    }

    private static async Task<string> RunOf(TeamRepository team, string project, params IEnumerable<string> arguments)
    {
        var result = await team.MsBuildAsync(project, ["-t:ModelOriginPrepare", .. arguments]);
        Assert.True(result.ExitCode == 0, result.Output);
        return team.Read(Path.GetDirectoryName(project) + "/obj/model-origin.run.json");
    }

    /// <summary>The additional files but the run, relative to the repository.</summary>
    private static async Task<IEnumerable<string>> FilesOf(TeamRepository team, string project, params IEnumerable<string> arguments)
    {
        var result = await team.MsBuildAsync(project, ["-getTargetResult:Files", .. arguments]);
        Assert.True(result.ExitCode == 0, result.Output);
        using var answer = JsonDocument.Parse(result.Output);
        return [.. answer.RootElement.GetProperty("TargetResults").GetProperty("Files").GetProperty("Items").EnumerateArray()
            .Select(item => Path.GetRelativePath(team.Root, item.GetProperty("Identity").GetString()!).Replace('\\', '/'))
            .Where(file => !file.EndsWith("/model-origin.run.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }
}
