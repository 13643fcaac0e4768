using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ModelOriginAnalyzer.FloorTests;

public sealed class FloorTests
{
    [Fact]
    public void These_tests_run_in_the_lowest_supported_compiler() => Assert.Equal(new Version(4, 8, 0, 0), typeof(CSharpCompilation).Assembly.GetName().Version);
}
