using ModelOriginAnalyzer.Policy;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Policy;

/// <summary>How a policy or facts file writes a host, and what is said where it does not.</summary>
public sealed class PolicyHostTests
{
    [Theory]
    [InlineData("api.openai.com")]
    [InlineData("*.openai.azure.com")]
    [InlineData("*")]
    [InlineData("gpu_node-7*.corp.dev")]
    [InlineData("localhost")]
    public void A_host_or_a_pattern_is_taken(string written)
    {
        Assert.Null(PolicyHost.Problem(written, out var nearest));
        Assert.Null(nearest);
    }

    [Theory]
    [InlineData("https://api.openai.com/v1", "takes a host alone: 'api.openai.com'", "api.openai.com")]
    [InlineData("api.openai.com/v1", "takes a host alone: 'api.openai.com'", "api.openai.com")]
    [InlineData("/v1", "takes a host, not an address", null)]
    [InlineData("@corp", "takes a host, not an address", null)]
    [InlineData("me@corp.dev", "takes a host, not an address", null)]
    [InlineData("*.corp.dev:8080", "takes a host or a pattern with '*', not '*.corp.dev:8080'", null)]
    [InlineData("a b*", "takes a host or a pattern with '*', not 'a b*'", null)]
    [InlineData("a b", "takes a host or a pattern with '*', not 'a b'", null)]
    [InlineData("localhost:11434", "takes a host without its port: 'localhost'", "localhost")]
    [InlineData("corp.dev:0", "takes a host or a pattern with '*', not 'corp.dev:0'", null)]
    public void What_is_no_host_is_said_with_the_host_in_it(string written, string problem, string? expected)
    {
        Assert.Equal(problem, PolicyHost.Problem(written, out var nearest));
        Assert.Equal(expected, nearest);
    }

    [Theory]
    [InlineData("API.OpenAI.com", "api.openai.com")]
    [InlineData("api.openai.com.", "api.openai.com")]
    [InlineData("*.OpenAI.Azure.com.", "*.openai.azure.com")]
    [InlineData("llm.*.Corp.dev", "llm.*.corp.dev")]
    [InlineData("bücher.example", "xn--bcher-kva.example")]
    public void Hosts_are_spelled_as_those_of_uses(string written, string expected) => Assert.Equal(expected, PolicyHost.Normalise(written));
}
