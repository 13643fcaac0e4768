using ModelOriginAnalyzer.Catalog;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Catalog;

public sealed class HostNameTests
{
    [Theory]
    [InlineData("https://api.deepseek.com/v1", "api.deepseek.com", -1, "/v1")]
    [InlineData("https://api.deepseek.com", "api.deepseek.com", -1, "/")]
    [InlineData("HTTPS://API.DeepSeek.COM/V1?key=1#x", "api.deepseek.com", -1, "/V1")]
    [InlineData("https://api.deepseek.com./v1", "api.deepseek.com", -1, "/v1")]
    [InlineData("https://user:pass@api.deepseek.com:443/v1", "api.deepseek.com", 443, "/v1")]
    [InlineData("https://api.openai.com@api.deepseek.com/v1", "api.deepseek.com", -1, "/v1")]
    [InlineData("https:\\\\api.deepseek.com\\v1", "api.deepseek.com", -1, "/v1")]
    [InlineData("//api.deepseek.com/v1", "api.deepseek.com", -1, "/v1")]
    [InlineData("https://%61pi.deepseek.com/v1", "api.deepseek.com", -1, "/v1")]
    [InlineData("https://ａｐｉ.deepseek.com", "api.deepseek.com", -1, "/")]
    [InlineData("https://api。deepseek。com", "api.deepseek.com", -1, "/")]
    [InlineData("https://api.deep\u00ADseek.com", "api.deepseek.com", -1, "/")]
    [InlineData("https://bücher.example.de", "xn--bcher-kva.example.de", -1, "/")]
    [InlineData("  https://api.deepseek.com  ", "api.deepseek.com", -1, "/")]
    [InlineData("api.deepseek.com", "api.deepseek.com", -1, "/")]
    [InlineData("api.deepseek.com/v1", "api.deepseek.com", -1, "/v1")]
    [InlineData("api.deepseek.com:8443/v1", "api.deepseek.com", 8443, "/v1")]
    [InlineData("wss://api.openai.com/v1/realtime", "api.openai.com", -1, "/v1/realtime")]
    [InlineData("http://gpu-box/v1", "gpu-box", -1, "/v1")]
    [InlineData("gpu_box:8080", "gpu_box", 8080, "/")]
    [InlineData("localhost", "localhost", -1, "/")]
    [InlineData("http://127.0.0.1:11434/v1", "127.0.0.1", 11434, "/v1")]
    [InlineData("http://127.1", "127.0.0.1", -1, "/")]
    [InlineData("http://2130706433", "127.0.0.1", -1, "/")]
    [InlineData("http://0x7f000001", "127.0.0.1", -1, "/")]
    [InlineData("http://0177.0.0.1", "127.0.0.1", -1, "/")]
    [InlineData("http://0x7f.1", "127.0.0.1", -1, "/")]
    [InlineData("0.0.0.0:11434", "0.0.0.0", 11434, "/")]
    [InlineData("http://[::1]:11434/v1", "[::1]", 11434, "/v1")]
    [InlineData("http://[0:0:0:0:0:0:0:1]", "[::1]", -1, "/")]
    [InlineData("http://[::ffff:127.0.0.1]/v1", "127.0.0.1", -1, "/v1")]
    [InlineData("http://[fe80::1%25eth0]:8080", "[fe80::1]", 8080, "/")]
    [InlineData("http://[::ffff:7f00:1]", "127.0.0.1", -1, "/")]
    [InlineData("http://[::7f00:1]", "127.0.0.1", -1, "/")]
    [InlineData("http://[64:ff9b::10.0.0.1]", "10.0.0.1", -1, "/")]
    [InlineData("http://[2002:7f00:1::]", "127.0.0.1", -1, "/")]
    [InlineData("http://１２７.０.０.１", "127.0.0.1", -1, "/")]
    [InlineData("https://ⓐⓟⓘ.deepseek.com", "api.deepseek.com", -1, "/")]
    [InlineData("https://𝐚𝖕𝒊.deepseek.com", "api.deepseek.com", -1, "/")]
    [InlineData("https://api.deep\u200Bseek\uFEFF.com", "api.deepseek.com", -1, "/")]
    [InlineData("https://api%2Edeepseek%2ecom/v1", "api.deepseek.com", -1, "/v1")]
    [InlineData("https://%61ｐi.deepseek.com", "api.deepseek.com", -1, "/")]
    // A part that is still to be filled in.
    [InlineData("https://<your-resource>.openai.azure.com/", "*.openai.azure.com", -1, "/")]
    [InlineData("https://<...>.OpenAI.azure.com:443/v1", "*.openai.azure.com", 443, "/v1")]
    [InlineData("https://{region}-house-{zone}.contoso.com/v1", "*-house-*.contoso.com", -1, "/v1")]
    [InlineData("https://api.${REGION}.contoso.com", "api.*.contoso.com", -1, "/")]
    [InlineData("https://{{ name }}.contoso.com", "*.contoso.com", -1, "/")]
    public void Every_spelling_of_a_host_is_brought_to_one(string written, string host, int port, string path)
    {
        Assert.True(HostName.TryParse(written, out var parsed));
        Assert.Equal((host, port, path), (parsed.Host, parsed.Port, parsed.Path));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("https://{host}")]
    [InlineData("https://{host}/v1")]
    [InlineData("https://api.{owner}.com/v1")]
    [InlineData("https://{name}.com")]
    [InlineData("https://api.contoso.{top}")]
    [InlineData("https://<open.contoso.com/v1")]
    [InlineData("https://{a}..contoso.com")]
    [InlineData("{name}.contoso.com")]
    [InlineData("<a>b.contoso.com</a>")]
    [InlineData("llama")]
    [InlineData("gpt-4o")]
    [InlineData("gpt-4.1-mini")]
    [InlineData("qwen2.5")]
    [InlineData("qwen2.5-72b")]
    [InlineData("deepseek-r1:70b")]
    [InlineData("qwen2.5:7b")]
    [InlineData("meta-llama/Llama-3.1-8B")]
    [InlineData("anthropic.claude-v2")]
    [InlineData("us.deepseek.r1-v1:0")]
    [InlineData("3.1")]
    [InlineData("1.2.3")]
    [InlineData("12:30")]
    [InlineData("300.1.1.1")]
    [InlineData("C:\\models\\x.gguf")]
    [InlineData("someone@example.com")]
    [InlineData("https://api deepseek.com")]
    [InlineData("https://")]
    [InlineData("https:///v1")]
    [InlineData("https://:443")]
    [InlineData("https://api..com")]
    [InlineData("https://[zz]")]
    [InlineData("https://[::1")]
    [InlineData("https://host:99999")]
    [InlineData("https://host:8a")]
    [InlineData("https://%zz.com")]
    public void What_cannot_be_a_host_is_none(string written) => Assert.False(HostName.TryParse(written, out _));

    [Theory]
    [InlineData("https://api.deepseek.com/v1", "api.deepseek.com")]
    [InlineData("https://user@API.deepseek.com:443/v1", "API.deepseek.com")]
    [InlineData("  api.deepseek.com./v1", "api.deepseek.com.")]
    [InlineData("http://[::1]:80", "[::1]")]
    [InlineData("localhost:11434", "localhost")]
    public void The_place_of_the_host_in_the_text_is_kept(string written, string host)
    {
        Assert.True(HostName.TryParse(written, out var parsed));
        Assert.Equal(host, written.Substring(parsed.Start, parsed.Length));
    }

    [Theory]
    [InlineData("localhost:11434", nameof(HostKind.Private))]
    [InlineData("http://ollama", nameof(HostKind.Private))]
    [InlineData("http://app.localhost", nameof(HostKind.Private))]
    [InlineData("http://127.8.9.1", nameof(HostKind.Private))]
    [InlineData("http://0.0.0.0", nameof(HostKind.Private))]
    [InlineData("http://10.1.2.3", nameof(HostKind.Private))]
    [InlineData("http://172.16.0.1", nameof(HostKind.Private))]
    [InlineData("http://172.31.255.255", nameof(HostKind.Private))]
    [InlineData("http://172.32.0.1", nameof(HostKind.Public))]
    [InlineData("http://192.168.1.20", nameof(HostKind.Private))]
    [InlineData("http://169.254.1.1", nameof(HostKind.Private))]
    [InlineData("http://100.100.1.1", nameof(HostKind.Private))]
    [InlineData("http://100.128.0.1", nameof(HostKind.Public))]
    [InlineData("http://8.8.8.8", nameof(HostKind.Public))]
    [InlineData("http://[::1]", nameof(HostKind.Private))]
    [InlineData("http://[fd12::1]", nameof(HostKind.Private))]
    [InlineData("http://[fe80::1]", nameof(HostKind.Private))]
    [InlineData("http://[::ffff:10.0.0.1]", nameof(HostKind.Private))]
    [InlineData("http://[2606:4700::1]", nameof(HostKind.Public))]
    [InlineData("http://[2001:db8::1]", nameof(HostKind.Reserved))]
    [InlineData("printer.local:8080", nameof(HostKind.Private))]
    [InlineData("http://llm.corp.internal", nameof(HostKind.Private))]
    [InlineData("http://ollama.ai.svc.cluster.local", nameof(HostKind.Private))]
    [InlineData("http://ollama.ai.svc:11434", nameof(HostKind.Private))]
    [InlineData("http://host.docker.internal:11434", nameof(HostKind.Private))]
    [InlineData("http://model-runner.docker.internal/engines/v1", nameof(HostKind.Private))]
    [InlineData("https://example.com", nameof(HostKind.Reserved))]
    [InlineData("https://llm.contoso.example", nameof(HostKind.Reserved))]
    [InlineData("https://a.test", nameof(HostKind.Reserved))]
    [InlineData("http://203.0.113.9", nameof(HostKind.Reserved))]
    [InlineData("https://notexample.com", nameof(HostKind.Public))]
    [InlineData("https://mylocal", nameof(HostKind.Private))]
    [InlineData("https://internal.contoso.com", nameof(HostKind.Public))]
    [InlineData("https://api.openai.com", nameof(HostKind.Public))]
    public void A_host_has_a_kind(string written, string kind)
    {
        Assert.True(HostName.TryParse(written, out var parsed));
        Assert.Equal(kind, parsed.Kind.ToString());
    }

    [Theory]
    [InlineData("https://api.deepseek.com/v1", nameof(HostDisguise.None))]
    [InlineData("https://API.deepseek.com.:443/v1", nameof(HostDisguise.None))]
    [InlineData("https://jane.doe:secret@llm.acme.net", nameof(HostDisguise.None))]
    [InlineData("https://key@llm.acme.net", nameof(HostDisguise.None))]
    [InlineData("http://127.0.0.1:11434", nameof(HostDisguise.None))]
    [InlineData("http://[::1]", nameof(HostDisguise.None))]
    [InlineData("http://[0:0:0:0:0:0:0:1]", nameof(HostDisguise.None))]
    [InlineData("https://bücher.acme.net", nameof(HostDisguise.None))]
    [InlineData("https://api.openai.com@llm.acme.net", nameof(HostDisguise.UserInfo))]
    [InlineData("https://api.openai.com:443@llm.acme.net", nameof(HostDisguise.UserInfo))]
    [InlineData("https://api.deep\u200Bseek.com", nameof(HostDisguise.Invisible))]
    [InlineData("https://%61pi.deepseek.com", nameof(HostDisguise.Encoded))]
    [InlineData("http://2130706433", nameof(HostDisguise.Address))]
    [InlineData("http://0177.0.0.1", nameof(HostDisguise.Address))]
    [InlineData("http://0x7f.0.0.1", nameof(HostDisguise.Address))]
    [InlineData("http://127.1", nameof(HostDisguise.Address))]
    [InlineData("http://[::ffff:127.0.0.1]", nameof(HostDisguise.Address))]
    public void A_spelling_that_hides_the_host_is_kept(string written, string disguise)
    {
        Assert.True(HostName.TryParse(written, out var parsed));
        Assert.Equal(disguise, parsed.Disguise.ToString());
    }

    [Fact]
    public void No_text_makes_it_fail() => CsCheck.Check.Sample(CsCheck.Gen.String[CsCheck.Gen.Char[":/\\@[]%.?#- 01xa{é。\ud800"], 0, 30], written =>
    {
        if (!HostName.TryParse(written, out var parsed)) return;

        Assert.InRange(parsed.Start, 0, written.Length - parsed.Length);
        Assert.NotEmpty(parsed.Host);
    });
}
