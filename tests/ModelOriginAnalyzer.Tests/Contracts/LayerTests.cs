using System.Text.RegularExpressions;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Contracts;

/// <summary>Each layer knows only those before it: Text, Catalog, Uses, Policy, Decision, Extraction, Rules.</summary>
public sealed partial class LayerTests
{
    private static readonly string[] Layers = ["Text", "Catalog", "Uses", "Policy", "Decision", "Extraction", "Rules"];

    public static TheoryData<string> Names => new(Layers);

    [Theory, MemberData(nameof(Names))]
    public void A_layer_names_no_later_layer(string layer)
    {
        var later = Layers[(Array.IndexOf(Layers, layer) + 1)..];
        foreach (var file in Directory.GetFiles(Repository.PathOf("src", "ModelOriginAnalyzer", layer), "*.cs", SearchOption.AllDirectories))
        {
            foreach (Match match in LayerName().Matches(File.ReadAllText(file)))
            {
                Assert.False(later.Contains(match.Groups[1].Value), $"{Path.GetFileName(file)} of {layer} names {match.Value}");
            }
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void A_file_is_in_the_namespace_of_its_folder(string layer)
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("src", "ModelOriginAnalyzer", layer), "*.cs", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            var folder = Path.GetRelativePath(Repository.PathOf("src", "ModelOriginAnalyzer"), Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.');
            if (Path.GetFileName(file) != "Polyfills.cs") Assert.Contains($"namespace ModelOriginAnalyzer.{folder};", text);
        }
    }

    [Fact]
    public void Uses_and_the_layers_before_them_know_no_operations()
    {
        foreach (var layer in Layers[..5])
        {
            foreach (var file in Directory.GetFiles(Repository.PathOf("src", "ModelOriginAnalyzer", layer), "*.cs", SearchOption.AllDirectories))
            {
                Assert.DoesNotContain("Microsoft.CodeAnalysis.Operations", File.ReadAllText(file));
            }
        }
    }

    [GeneratedRegex(@"ModelOriginAnalyzer\.(Text|Catalog|Uses|Policy|Decision|Extraction|Rules)\b")]
    private static partial Regex LayerName();
}
