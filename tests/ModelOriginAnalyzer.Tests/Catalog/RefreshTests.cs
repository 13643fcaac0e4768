extern alias Compiler;

using System.Collections.Immutable;
using Compiler::ModelOriginAnalyzer.CatalogCompiler.Refreshing;
using Xunit;
using static ModelOriginAnalyzer.Tests.Catalog.CompilerRules;
using CompilerCatalog = Compiler::ModelOriginAnalyzer.Catalog.OriginCatalog;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>The maintainer's refresh: what public tables have and the catalog has not.</summary>
public sealed class RefreshTests : IDisposable
{
    private const string ModelsDev = """
        {
          "acme": { "api": "https://api.acme.example.net/v1", "models": { "falconet-7b": { "family": "gpt", "open_weights": false }, "falconet-next-9b": { "open_weights": true } } },
          "beta": { "api": "https://llm.beta.net/v1", "models": { "acme/falconet-70b": {}, "sparrowhawk-2": {} } },
          "gamma": { "api": "https://${GAMMA_ACCOUNT}.gamma.net/v1", "models": {} }
        }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void New_ids_and_hosts_are_proposed_and_known_ones_are_not() => Assert.Equal(
        [
            new Proposal(ProposalKind.NewHost, "llm.beta.net", "serves models at https://llm.beta.net/v1", "models.dev:beta"),
            new Proposal(ProposalKind.NewId, "sparrowhawk-2", "matches no family", "models.dev:beta"),
        ],
        Propose(ModelsDevFeed.ReadJson(ModelsDev), Acme));

    [Fact]
    public void The_keys_of_prices_are_no_ids() => Assert.Equal(
        ["sparrowhawk-2", "beta/sparrowhawk-3"],
        LiteLlmFeed.ReadJson("""
            {
              "sample_spec": { "litellm_provider": "one of ..." },
              "1024-x-1024/50-steps/sparrowhawk-xl": { "litellm_provider": "beta" },
              "bedrock/*/1-month-commitment/sparrowhawk": { "litellm_provider": "bedrock" },
              "sparrowhawk-2": { "litellm_provider": "beta" },
              "beta/sparrowhawk-3": { "mode": "chat" }
            }
            """).Models.Select(model => model.Id));

    [Fact]
    public void A_card_whose_base_the_lineage_does_not_have_is_a_disagreement()
    {
        var feed = CardFeed.ReadLines("""
            { "id": "acme-ai/falconet-next-7b", "cardData": { "base_model": ["acme-ai/falconet-7b"] } }
            { "id": "acme-ai/falconet-7b", "base_model": "acme-ai/falconet-next-7b" }
            { "id": "acme-ai/falconet-8b", "base_model": "nobody/knows-this" }
            """);

        var proposal = Assert.Single(Propose(feed, Acme));
        Assert.Equal((ProposalKind.Disagreement, "acme-ai/falconet-7b"), (proposal.Kind, proposal.About));
        Assert.Contains("'acme-ai/falconet-next-7b'", proposal.Says);
    }

    [Fact]
    public void Weights_that_are_open_there_and_closed_here_are_a_disagreement() => Assert.Equal(
        [ProposalKind.Disagreement],
        Propose(ModelsDevFeed.ReadJson("""{ "acme": { "models": { "falconet-9b": { "open_weights": true } } } }"""), Acme.Replace("\"weights\": \"open\"", "\"weights\": \"closed\"")).Select(p => p.Kind));

    [Fact]
    public void A_known_id_that_would_change_developer_comes_first_and_one_that_changes_family_next()
    {
        var other = Acme.Replace("\"name\": \"falconet-next\", ", "\"name\": \"falconet-2\", ").Replace("\"match\": [\"falconet-next\"]", "\"match\": [\"falconet-next\", \"falconet-2\"]").Replace("\"examples\": [\"falconet-next\"]", "\"examples\": [\"falconet-2\"]");
        var proposals = Propose(ModelsDevFeed.ReadJson(ModelsDev), other.Replace("\"name\": \"Acme\"", "\"name\": \"Beta\""), before: Acme);

        Assert.Equal(ProposalKind.ChangedDeveloper, proposals[0].Kind);
        Assert.Contains(proposals, p => p is { Kind: ProposalKind.ChangedDeveloper, About: "falconet-7b", Says: "Acme -> Beta" });
        Assert.Contains(Propose(ModelsDevFeed.ReadJson(ModelsDev), other, before: Acme), p => p is { Kind: ProposalKind.ChangedFamily, About: "falconet-next-9b", Says: "falconet-next -> falconet-2" });
    }

    [Fact]
    public void A_folder_of_the_repository_is_read_as_its_api_file_is()
    {
        var provider = Directory.CreateDirectory(Path.Combine(_folder.FullName, "beta"));
        File.WriteAllText(Path.Combine(provider.FullName, "provider.toml"), "name = \"Beta\"\napi = \"https://llm.beta.net/v1\"\n");
        Directory.CreateDirectory(Path.Combine(provider.FullName, "models", "acme"));
        File.WriteAllText(Path.Combine(provider.FullName, "models", "acme", "falconet-70b.toml"), "name = \"x\"");
        File.WriteAllText(Path.Combine(provider.FullName, "models", "sparrowhawk-2.toml"), "name = \"y\"");

        var feed = ModelsDevFeed.Read(_folder.FullName);

        Assert.Equal(["acme/falconet-70b", "sparrowhawk-2"], feed.Models.Select(model => model.Id));
        Assert.Equal([new FeedHost("https://llm.beta.net/v1", "models.dev:beta")], feed.Hosts);
    }

    [Fact]
    public void The_command_fails_only_where_a_developer_would_change()
    {
        var table = Write("api.json", ModelsDev);
        var image = Path.Combine(_folder.FullName, "before.bin");
        File.WriteAllBytes(image, Compile(Acme).Image!);

        Assert.Equal(0, Run(Acme, "--models-dev", table).Exit);
        Assert.Equal(0, Run(Acme, "--models-dev", table, "--before", image).Exit);
        Assert.Contains("new-host\tllm.beta.net\t", Run(Acme, "--models-dev", table).Output);
        Assert.Equal(1, Run(Acme.Replace("\"name\": \"Acme\"", "\"name\": \"Beta\""), "--models-dev", table, "--before", image).Exit);
    }

    [Theory]
    [InlineData("--models-dev")]
    [InlineData("--whatever", "x")]
    [InlineData("--litellm", "nowhere.json")]
    [InlineData("--before", "nowhere.bin")]
    public void What_cannot_be_read_is_told(params string[] options) => Assert.Equal(2, Run(Acme, options).Exit);

    [Fact]
    public void A_table_that_is_no_JSON_is_told() => Assert.Equal(2, Run(Acme, "--litellm", Write("broken.json", "<<<<<<< a merge")).Exit);

    private static ImmutableArray<Proposal> Propose(Feed feed, string rules, string? before = null) =>
        new Refresh(Load(rules), before is null ? null : Load(before)).Propose(feed);

    private static CompilerCatalog Load(string organization)
    {
        var compilation = Compile(organization);
        Assert.Empty(compilation.Errors);
        return CompilerCatalog.Load(new MemoryStream(compilation.Image!));
    }

    private static (int Exit, string Output) Run(string rules, params string[] options)
    {
        var output = new StringWriter();
        return (RefreshCommand.Run(Compile(rules), options, output, TextWriter.Null), output.ToString());
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
