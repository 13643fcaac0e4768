using System.Text;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Tests.Contracts;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Policy;

/// <summary>One page a preset: its head is written from the preset, what follows by hand. Set UPDATE_DOCS=1 to write the heads.</summary>
public sealed class PresetPageTests
{
    private static readonly string s_folder = Repository.PathOf("docs", "presets");

    public static TheoryData<string> Names => new(OriginCatalog.BuiltIn.PresetNames);

    [Theory, MemberData(nameof(Names))]
    public void The_head_of_the_page_is_the_preset(string name) => WrittenBlock.Compare(PageOf(name), "written from the preset", Head(name));

    [Theory, MemberData(nameof(Names))]
    public void The_page_says_how_the_text_was_read(string name)
    {
        var page = File.ReadAllText(PageOf(name));

        Assert.True(page[page.IndexOf("<!-- end -->", StringComparison.Ordinal)..].Length > 150, "The page has no prose.");
    }

    [Fact]
    public void No_page_is_left_over()
        => Assert.Equal(OriginCatalog.BuiltIn.PresetNames, Directory.GetFiles(s_folder).Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal));

    private static string PageOf(string name) => Path.Combine(s_folder, name + ".md");

    private static string Head(string name)
    {
        var record = Presets.Record(name);
        var source = record.GetProperty("source").GetString();
        var head = new StringBuilder($"""
            # {name}

            {record.GetProperty("summary")}

            | status | effective | checked | source |
            |---|---|---|---|
            | {record.GetProperty("status")} | {record.GetProperty("effective").GetString() ?? "–"} | {record.GetProperty("checked")} | <{source}> |

            | rule | verdict | cannot tell | since | because |
            |---|---|---|---|---|

            """);
        foreach (var rule in PolicyText.Valid(OriginCatalog.BuiltIn.PresetText(name)!).Rules)
        {
            var doubt = rule.Verdict == Verdict.Allow ? "–" : rule.OnUnknown switch { null => "by `unknown`", Verdict.Allow => "ignore", { } verdict => Verdicts.NameOf(verdict) };
            head.Append($"| `{rule.Id}` | {Verdicts.NameOf(rule.Verdict)} | {doubt} | {rule.From?.ToString() ?? "–"} | {rule.Because} |\n");
        }

        return head.Append($"\n[The preset](../../rules/presets/{name}.json) and [its tests](../../rules/presets/{name}.tests.json).\n").ToString();
    }
}
