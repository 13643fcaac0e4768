using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.CatalogCompiler;

/// <summary>Reads the built-in groups, which every policy may name.</summary>
internal sealed class GroupReader(ErrorList errors)
{
    private static readonly ImmutableArray<string> s_fileKeys = ["$schema", "groups"];
    private static readonly ImmutableArray<string> s_groupKeys = ["name", "of", "about", "countries", "source", "checked"];

    /// <summary>What a group is made of.</summary>
    private static readonly ImmutableArray<string> s_kinds = ["countries", "organizations"];

    public List<GroupDraft> Groups { get; } = [];

    public void Read(RuleFile file, JsonValue root)
    {
        if (ObjectReader.Open(file, root, errors, s_fileKeys) is { } reader) Groups.AddRange(reader.Objects("groups", s_groupKeys).Select(Read));
    }

    private GroupDraft Read(ObjectReader reader)
    {
        var ofOrganizations = reader.Choice("of", s_kinds) == 1;
        _ = reader.Text("about");
        if (ofOrganizations && reader.Has("countries"))
            reader.Fail("countries", CatalogMistake.UnknownKey, "A group of organizations has no list: each organization says in 'listings' that it belongs to it");

        var countries = ofOrganizations ? [] : reader.Texts("countries", atLeast: 1);
        foreach (var country in countries) reader.Country(country);
        return new GroupDraft(reader.Text("name"), ofOrganizations, countries, reader.Source());
    }
}
