using ModelOriginAnalyzer.Rules;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Rules;

public sealed class OriginFilesTests
{
    [Theory]
    [InlineData("/repo/model-origin.json", nameof(OriginFileKind.Policy))]
    [InlineData(@"C:\repo\Model-Origin.json", nameof(OriginFileKind.Policy))]
    [InlineData("/repo/model-origin.facts.json", nameof(OriginFileKind.Facts))]
    [InlineData("/repo/obj/model-origin.run.json", nameof(OriginFileKind.Run))]
    [InlineData("/repo/appsettings.Production.json", nameof(OriginFileKind.Configuration))]
    [InlineData("/repo/team.model-origin.json", nameof(OriginFileKind.Library))]
    [InlineData("/repo/model_origin.json", nameof(OriginFileKind.Misnamed))]
    [InlineData("/repo/modelorigin.json", nameof(OriginFileKind.Misnamed))]
    [InlineData("/repo/model-origins.json", nameof(OriginFileKind.Misnamed))]
    [InlineData("/repo/model-orgin.json", nameof(OriginFileKind.Misnamed))]
    [InlineData("/repo/.model-origin.json", nameof(OriginFileKind.Library))]
    [InlineData("/repo/model-origin.jsonc", nameof(OriginFileKind.Misnamed))]
    [InlineData("/repo/model-origin.fact.json", nameof(OriginFileKind.Misnamed))]
    [InlineData("/repo/model-origin.tests.json", nameof(OriginFileKind.None))]
    [InlineData("/repo/model-origin.baseline.json", nameof(OriginFileKind.None))]
    [InlineData("/repo/model-config.json", nameof(OriginFileKind.None))]
    [InlineData("/repo/my-model-origin.json", nameof(OriginFileKind.None))]
    [InlineData("/repo/model-origin.json/readme.md", nameof(OriginFileKind.None))]
    public void A_file_is_told_by_its_name(string path, string kind) => Assert.Equal(kind, OriginFiles.KindOf(path).ToString());
}
