extern alias Compiler;

using Compiler::ModelOriginAnalyzer.CatalogCompiler;
using ModelOriginAnalyzer.Catalog;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>
/// What the catalog says of one organization's ids does not depend on the others: whoever adds an organization changes no other's answers. Shown
/// with every organization removed in turn, a part of them at a time, for every id that the catalog has as an example.
/// </summary>
public sealed class OtherOrganizationsTests
{
    private const int Parts = 8;

    private static readonly OriginCatalog s_whole = OriginCatalog.BuiltIn;

    private static readonly (string Organization, string Id)[] s_ids =
        [.. RuleFiles.Records("families").SelectMany(f => f.Record.Texts("examples"), (f, id) => (f.Organization, id)).Where(example => IdentityResolver.ResolveModel(s_whole, example.id).Family is not null)];

    [Fact]
    public void An_organization_more_or_less_changes_no_others_ids()
    {
        var changed = new List<string>();
        for (var part = 0; part < Parts; part++)
        {
            var removed = RemovedIn(part);
            var less = Without(removed);
            foreach (var (organization, id) in s_ids)
            {
                if (removed.Contains(organization)) continue;

                var expected = IdentityResolver.ResolveModel(s_whole, id);
                if (IsAskedOf(expected, removed)) continue;

                var actual = IdentityResolver.ResolveModel(less, id);
                if (actual.Family?.Name != expected.Family?.Name || actual.Developer?.Name != expected.Developer?.Name) changed.Add($"{id}: {expected.Family?.Name}, then {actual.Family?.Name}");
            }
        }

        Assert.Empty(changed);
        Assert.True(s_ids.Length > 600);
    }

    [Fact]
    public void An_organization_more_or_less_changes_no_others_hosts()
    {
        var hosts = RuleFiles.Records("endpoints").SelectMany(e => e.Record.Texts("examples"), (e, address) => (e.Organization, Address: address)).ToArray();
        for (var part = 0; part < Parts; part++)
        {
            var removed = RemovedIn(part);
            var less = Without(removed);
            foreach (var (_, address) in hosts)
            {
                var expected = IdentityResolver.ResolveEndpoint(s_whole, address);
                if (expected?.Operator is not { } @operator || removed.Contains(@operator.Name)) continue;

                Assert.Equal((address, @operator.Name, expected.Hosting), (address, IdentityResolver.ResolveEndpoint(less, address)?.Operator?.Name, IdentityResolver.ResolveEndpoint(less, address)!.Hosting));
            }
        }
    }

    /// <summary>The id itself speaks of the organization: as its publisher, or as the maker of a base.</summary>
    private static bool IsAskedOf(ModelIdentity identity, HashSet<string> removed) =>
        identity.Developer is { } developer && removed.Contains(developer.Name)
        || identity.Publisher is { } publisher && removed.Contains(publisher.Name)
        || identity.Lineage.Any(step => step.Family.Developer is { } maker && removed.Contains(maker));

    private static HashSet<string> RemovedIn(int part)
    {
        var names = RuleFiles.Organizations.Select(path => RuleFiles.Json(path).GetProperty("organization").GetProperty("name").GetString()!);
        return [.. names.Where((_, i) => i % Parts == part)];
    }

    /// <summary>What others say of those that are gone (an ancestor, an owner) leads nowhere then, so nothing is checked.</summary>
    private static OriginCatalog Without(HashSet<string> organizations)
    {
        var draft = CatalogReader.Read(RuleFiles.All, new ErrorList());
        var less = new CatalogDraft
        {
            Organizations = [.. draft.Organizations.Where(o => !organizations.Contains(o.Name.Text))],
            Families = [.. draft.Families.Where(f => f.Family.Developer is not { } developer || !organizations.Contains(developer))],
            Endpoints = [.. draft.Endpoints.Where(e => e.Endpoint.Operator is not { } @operator || !organizations.Contains(@operator))],
            Surfaces = draft.Surfaces,
            Groups = draft.Groups,
            Presets = [],
            Words = draft.Words,
        };
        return OriginCatalog.Load(new MemoryStream(ImageWriter.Write(less, [], [])));
    }
}
