using System.Text.Json;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli.Scanning;

/// <summary>Models that a repository names by types of its own, as an SDK does, and where they go.</summary>
public sealed class OwnModelTests : IDisposable
{
    private const string Client = "class Client(System.Net.Http.HttpClient http) { public object Ask() => http.GetStringAsync(\"https://api.deepseek.com/v1\"); }";

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    // An enum with a switch, a statement, a table, an attribute.
    [InlineData("""enum DeepSeekKind { V3 } static class Kinds { public static string Id(this DeepSeekKind kind) => kind switch { DeepSeekKind.V3 => "deepseek-v3", _ => "" }; }""", "DeepSeekKind.V3")]
    [InlineData("""enum DeepSeekKind { V3 } static class Kinds { public static string Id(this DeepSeekKind kind) { switch (kind) { case DeepSeekKind.V3: return "deepseek-v3"; default: return ""; } } }""", "DeepSeekKind.V3")]
    [InlineData("""enum DeepSeekKind { V3 } static class Kinds { public static readonly System.Collections.Generic.Dictionary<DeepSeekKind, string> Ids = new() { [DeepSeekKind.V3] = "deepseek-v3" }; }""", "DeepSeekKind.V3")]
    [InlineData("""enum DeepSeekKind { V3 } static class Kinds { public static readonly System.Collections.Generic.Dictionary<DeepSeekKind, string> Ids = new() { { DeepSeekKind.V3, "deepseek-v3" } }; }""", "DeepSeekKind.V3")]
    [InlineData("""enum DeepSeekKind { [System.Runtime.Serialization.EnumMember(Value = "deepseek-v3")] V3 }""", "DeepSeekKind.V3")]
    // A display name is said first.
    [InlineData("""enum DeepSeekKind { V3 } static class Kinds { public static string Name(DeepSeekKind k) => k switch { DeepSeekKind.V3 => "The big one", _ => "" }; public static string Id(DeepSeekKind k) => k switch { DeepSeekKind.V3 => "deepseek-v3", _ => "" }; }""", "DeepSeekKind.V3")]
    // A list of constants, an object that is made of an id.
    [InlineData("""static class Models { public const string Big = "deepseek-v3", Small = "deepseek-r1"; }""", "Models.Big")]
    [InlineData("""record Model(string Id) { public static readonly Model Big = new("deepseek-v3"); }""", "Model.Big")]
    [InlineData("""record Model(string Id) { public static Model Big => new("deepseek-v3"); }""", "Model.Big")]
    public void A_typed_model_goes_where_its_repository_sends_it(string declarations, string name)
    {
        _tool.Write("Client.cs", Client);
        _tool.Write("Models.cs", declarations);
        _tool.Write("Program.cs", $"class Start {{ object Run(Client client) => Ask(client, {name}); object Ask(Client client, object model) => model; }}");

        Assert.Equal(["deny deepseek-v-3 api.deepseek.com " + name], UsesOf("Program.cs", "--exhaustive"));
    }

    [Theory]
    // The name alone proves nothing.
    [InlineData("enum DeepSeekKind { V3 }", "DeepSeekKind.V3")]
    // Compared with, not handed on.
    [InlineData("""enum DeepSeekKind { V3 } static class Kinds { public static string Id(DeepSeekKind k) => k switch { DeepSeekKind.V3 => "deepseek-v3", _ => "" }; }""", "client.Equals(DeepSeekKind.V3)")]
    // A constant among others, not a list of models.
    [InlineData("""static class Settings { public const string Big = "deepseek-v3", Folder = "data"; }""", "Settings.Big")]
    // An object of two.
    [InlineData("""record Pair(string Left, string Right) { public static readonly Pair Both = new("deepseek-v3", "deepseek-r1"); }""", "Pair.Both")]
    public void Near_miss_what_stands_for_no_model(string declarations, string expression)
    {
        _tool.Write("Client.cs", Client);
        _tool.Write("Models.cs", declarations);
        _tool.Write("Program.cs", $"class Start {{ object Run(Client client) => {expression}; }}");

        Assert.Empty(UsesOf("Program.cs", "--exhaustive"));
    }

    [Fact]
    public void What_is_permitted_is_listed_at_its_literal_only()
    {
        _tool.Write("Models.cs", """static class Models { public const string Big = "gpt-4o", Small = "gpt-4o-mini"; }""");
        _tool.Write("Program.cs", "class Start { object Run() => Models.Big; }");

        Assert.Empty(UsesOf("Program.cs", "--exhaustive"));
    }

    [Theory]
    [InlineData("""new DeepSeek.Settings { Model = DeepSeek.Models.Big }""", "deny deepseek-v-3 api.deepseek.com DeepSeek.Models.Big")]
    [InlineData("""new DeepSeek.Settings { Model = DeepSeek.Models.Alone }""", "deny deepseek-v-3 api.deepseek.com DeepSeek.Models.Alone")]
    public void A_constant_of_a_project_goes_to_the_API_of_that_project(string expression, string use)
    {
        _tool.Write("Sdk/Sdk.csproj", """<Project Sdk="Microsoft.NET.Sdk" />""");
        _tool.Write("Sdk/Sdk.cs", "namespace DeepSeek; public " + Client + """
            public static class Models { public const string Big = "deepseek-v3", Small = "deepseek-r1", Alone = "deepseek-v3"; }
            public class Settings { public string Model { get; set; } }
            """);
        _tool.Write("App/App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><ProjectReference Include="..\Sdk\Sdk.csproj" /></ItemGroup></Project>""");
        _tool.Write("App/Program.cs", $"class Start {{ object Run() => {expression}; }}");

        Assert.Contains(use, UsesOf("App/Program.cs"));
        Assert.DoesNotContain("deny", string.Concat(UsesOf("App/Program.cs", all: false)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""var client = new Sdk.Client(null!); return new Settings { Model = "deepseek-v3" };""", "deny deepseek-v-3 api.deepseek.com deepseek-v3")]
    [InlineData("""var client = new Sdk.Client(null!); return new Settings { Model = "gpt-4o" };""", "allow gpt-4-o  gpt-4o")]
    [InlineData("""return new Settings { Model = "deepseek-v3" };""", "allow deepseek-v-3  deepseek-v3")]
    public void A_model_alone_goes_to_the_only_client_that_its_file_makes(string body, string use)
    {
        _tool.Write("Sdk/Sdk.csproj", """<Project Sdk="Microsoft.NET.Sdk" />""");
        _tool.Write("Sdk/Client.cs", "namespace Sdk; public " + Client);
        _tool.Write("App/App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><ProjectReference Include="..\Sdk\Sdk.csproj" /></ItemGroup></Project>""");
        _tool.Write("App/Other.cs", "class Other { string A = \"https://api.openai.com/v1\", B = \"https://api.deepseek.com\"; }");
        _tool.Write("App/Program.cs", "class Settings { public string? Model { get; set; } } class Start { object Run() { " + body + " } }");

        Assert.Contains(use, UsesOf("App/Program.cs"));
    }

    /// <summary>Verdict, model, host, and the text of the place in that file.</summary>
    private List<string> UsesOf(string path, string option = "--deployed-in=US", bool all = true)
    {
        List<string> args = ["scan", ".", "--format", "json", .. option.Split('=')];
        if (all) args.Add("--all");
        return
        [
            .. JsonDocument.Parse(_tool.Run([.. args]).Output).RootElement.GetProperty("uses").EnumerateArray()
                .SelectMany(use => use.GetProperty("occurrences").EnumerateArray()
                    .Where(place => place.GetProperty("path").GetString() == path && place.GetProperty("kind").GetString() == "model")
                    .Select(place => $"{use.GetProperty("verdict").GetString()} {Of(use, "model", "id")} {Of(use, "endpoint", "host")} {place.GetProperty("text").GetString()}"))
                .Distinct(),
        ];
    }

    private static string? Of(JsonElement use, string half, string property) => use.GetProperty(half) is { ValueKind: JsonValueKind.Object } known ? known.GetProperty(property).GetString() : "";
}
