using System.Text;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Extraction.Evaluation;

/// <summary>
/// What pure code makes of its parts. Each construction is run with a host that a policy may deny and with its benign twin, and gives
/// exactly what the program would; what is beyond the bounds is not known, never a guess.
/// </summary>
public sealed class EvaluatedTextTests
{
    public static TheoryData<string, string, string> Hosts(params string[] constructions)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var construction in constructions) data.Add(construction, "api.deepseek.com", "deepseek");
        foreach (var construction in constructions) data.Add(construction, "gateway.contoso.example", "contoso");
        return data;
    }

    // $HOST, $NAME and their encodings are put in before the program is compiled; `url` must be https://$HOST/v1.
    public static TheoryData<string, string, string> Constructions => Hosts(
        // put together
        """var url = string.Concat("https://", "$HOST", "/v1");""",
        """var url = string.Concat(new[] { "https://", "$HOST", "/v1" });""",
        """var url = string.Join("/", "https:/", "$HOST", "v1");""",
        """var url = string.Join('/', new[] { "https:", "", "$HOST", "v1" });""",
        """string[] parts = ["https:/", "$HOST", "v1"]; var url = string.Join("/", parts);""",
        """var url = string.Format("{0}://{1}/v1", "https", "$HOST");""",
        """var url = string.Format(System.Globalization.CultureInfo.InvariantCulture, "https://{0}/v1", "$HOST");""",
        """var url = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"https://{"$HOST"}/v1");""",
        """var url = FormattableString.Invariant($"https://{"$HOST"}/v1");""",
        """var url = "https://"; url += "$HOST"; url += "/v1";""",
        // changed
        """var url = "hxxps://$HOST/v1".Replace("hxxps", "https");""",
        """var url = "https://{host}/v1".Replace("{host}", "$HOST");""",
        """var url = "https://$HOST|v1".Replace('|', '/');""",
        """var url = "see https://$HOST/v1".Substring(4);""",
        """var url = "(https://$HOST/v1".AsSpan(1).ToString();""",
        """var url = "(https://$HOST/v1"[1..];""",
        """var url = "https://$HOST/v1)"[..^1];""",
        """var url = "  https://$HOST/v1//".Trim().TrimEnd('/');""",
        """var url = "HTTPS://$UPPER/V1".ToLowerInvariant();""",
        """var url = "https://v1".Insert(8, "$HOST/");""",
        """var url = "https://www.$HOST/v1".Remove(8, 4);""",
        """var url = "https://nobody,https://$HOST/v1".Split(',')[1];""",
        """var url = Uri.UnescapeDataString("https%3A%2F%2F$HOST%2Fv1");""",
        // characters and bytes
        """var url = "https://" + new string(new[] { $CHARS }) + "/v1";""",
        """var url = "https://" + new string("$REVERSED".Reverse().ToArray()) + "/v1";""",
        """var letters = "$REVERSED".ToCharArray(); Array.Reverse(letters); var url = "https://" + new string(letters) + "/v1";""",
        """var url = "https://" + string.Concat("$REVERSED".Reverse()) + "/v1";""",
        """var url = "https://" + Encoding.UTF8.GetString(Convert.FromBase64String("$BASE64")) + "/v1";""",
        """var url = Encoding.UTF8.GetString(Convert.FromBase64String("$URL64"));""",
        """var url = "https://" + Encoding.ASCII.GetString(Convert.FromHexString("$HEX")) + "/v1";""",
        """byte[] raw = { $BYTES }; var url = "https://" + Encoding.UTF8.GetString(raw) + "/v1";""",
        """ReadOnlySpan<byte> raw = [$BYTES]; var url = "https://" + Encoding.Latin1.GetString(raw) + "/v1";""",
        """var url = Encoding.UTF8.GetString("https://$HOST/v1"u8);""",
        """var url = Encoding.Unicode.GetString(Encoding.Unicode.GetBytes("https://$HOST/v1"));""",
        """var url = "https://" + new string("$SHIFTED".Select(c => (char)(c ^ 1)).ToArray()) + "/v1";""",
        """var url = "https://" + (char)$FIRST + "$REST/v1";""",
        // builders
        """var builder = new StringBuilder("https://"); builder.Append("$HOST").Append('/'); builder.Append("v1"); var url = builder.ToString();""",
        """var url = new StringBuilder().Append("https://").AppendFormat("{0}/{1}", "$HOST", "v1").ToString();""",
        """var url = new StringBuilder("v1").Insert(0, "/").Insert(0, "$HOST").Insert(0, "https://").ToString();""",
        """var builder = new StringBuilder().AppendJoin('/', "https:", "", "$HOST", "v1"); var url = builder.ToString();""",
        """var handler = new System.Runtime.CompilerServices.DefaultInterpolatedStringHandler(0, 0); handler.AppendLiteral("https://"); handler.AppendFormatted("$HOST"); handler.AppendLiteral("/v1"); var url = handler.ToStringAndClear();""",
        // addresses
        """var url = new Uri(new Uri("https://$HOST/"), "v1").AbsoluteUri;""",
        """var builder = new UriBuilder { Scheme = "https", Host = "$HOST", Path = "v1" }; var url = builder.Uri.ToString();""",
        """var builder = new UriBuilder("https", "$HOST"); builder.Path = "/v1"; var url = builder.ToString();""",
        """var url = $"https://{new Uri("http://$HOST:8080/x").Host}/v1";""",
        """var url = new Uri("https://$HOST/a/b").GetLeftPart(UriPartial.Authority) + "/v1";""",
        // enums
        """var url = "https://$HOST/v1".Replace("$NAME", Vendor.$NAME.ToString().ToLowerInvariant());""",
        """var url = "https://$HOST/v1".Replace("$NAME", $"{Vendor.$NAME}");""",
        // branches and wrappers
        """var url = args.Length switch { _ => "https://$HOST/v1" };""",
        """var lazy = new Lazy<string>(() => "https://$HOST/v1"); var url = lazy.Value;""",
        """Func<string> make = () => "https://$HOST/v1"; var url = make();""",
        """Func<string, string> make = host => $"https://{host}/v1"; var url = make("$HOST");""",
        """var url = await System.Threading.Tasks.Task.FromResult("https://$HOST/v1");""",
        // helpers: each call its own arguments
        """var other = Helpers.Url("other.example"); var url = Helpers.Url("$HOST");""",
        """var other = Local("other.example"); var url = Local("$HOST"); static string Local(string host) { return "https://" + host + "/v1"; }""",
        """var other = Nested("a"); var url = Helpers.Url(Nested("$HOST")); static string Nested(string part) => part;""",
        """var other = "a".Extended(); var url = "$HOST".Extended();""",
        """var url = Helpers.Url(path: "v1", host: "$HOST");""",
        """var url = Helpers.Once;""",
        // objects
        """var (host, path) = ("$HOST", "/v1"); var url = $"https://{host}{path}";""",
        """var pair = (Host: "$HOST", "/v1"); var url = $"https://{pair.Host}{pair.Item2}";""",
        """var pair = ("$HOST", "/v1"); var (host, path) = pair; var url = $"https://{host}{path}";""",
        """string host, path; (host, path) = ("$HOST", "/v1"); var url = $"https://{host}{path}";""",
        """var anonymous = new { Host = "$HOST" }; var url = $"https://{anonymous.Host}/v1";""",
        """var server = new Server("$HOST"); var url = $"https://{server.Host}{server.Path}";""",
        """var server = new Server("other.example") with { Host = "$HOST" }; var url = $"https://{server.Host}/v1";""",
        """var server = new Server(); server.Host = "$HOST"; var url = $"https://{server.Host}/v1";""",
        """var (host, path) = new Server("$HOST", "/v1"); var url = $"https://{host}{path}";""",
        """var holder = new Holder("$HOST"); var url = holder.Url;""",
        """var other = new Holder("other.example"); var url = new Holder("$HOST").Url;""",
        """var url = Fields.Url;""",
        // collections
        """string[] urls = ["https://other.example", "https://$HOST/v1"]; var url = urls[1];""",
        """var urls = new System.Collections.Generic.Dictionary<string, string> { ["a"] = "https://other.example", ["b"] = "https://$HOST/v1" }; var url = urls["b"];""",
        """var urls = new System.Collections.Generic.Dictionary<Vendor, string> { { Vendor.None, "https://other.example" }, { Vendor.$NAME, "https://$HOST/v1" } }; var url = urls[Vendor.$NAME];""",
        """var urls = new System.Collections.Generic.Dictionary<string, string> { ["a"] = "https://$HOST/v1" }; if (!urls.TryGetValue("a", out var url)) return;""",
        """var url = new[] { "https://$HOST/v1" }.First();""");

    [Theory]
    [MemberData(nameof(Constructions))]
    public void Pure_code_gives_what_the_program_would(string construction, string host, string name)
        => Assert.Equal(["https://" + host + "/v1"], ValuesOf(Program(construction, host, name)));

    [Theory]
    [InlineData("""var builder = new StringBuilder("https://"); foreach (var part in args) builder.Append(part); builder.Append(".deepseek.com"); var url = builder.ToString();""")]
    [InlineData("""var builder = new StringBuilder("https://api."); Fill(builder); builder.Append(".com"); var url = builder.ToString(); static void Fill(StringBuilder b) => b.Append("deepseek");""")]
    [InlineData("""var url = "https://api."; for (var i = 0; i < args.Length; i++) url += "deepseek.com";""")]
    [InlineData("""var url = Encoding.UTF8.GetString(Convert.FromBase64String(args[0]));""")]
    [InlineData("""var url = Encoding.UTF8.GetString(Convert.FromBase64String("not base64!"));""")]
    [InlineData("""var url = "https://api.deepseek.com/v1".Substring(args.Length);""")]
    [InlineData("""var url = "https://api.deepseek.com".Replace("deep", args[0]);""")]
    [InlineData("""var letters = "https://api.deepseek.com".ToCharArray(); letters[8] = 'x'; var url = new string(letters);""")]
    [InlineData("""var url = string.Format("https://api.{0:x}.com", "deepseek");""")]
    [InlineData("""var url = "https://api.deepseek.com"[99..];""")]
    [InlineData("""var url = Cyclic(args[0]); static string Cyclic(string x) => x.Length > 3 ? Cyclic(x + "api.deepseek.com") : Cyclic(x);""")]
    [InlineData("""var url = "https://api.deepseek.com".Substring(1, int.MaxValue);""")]
    [InlineData("""var url = "https://api.deepseek.com"[4..2];""")]
    [InlineData("""var url = "https://api.deepseek.com"[^2..^4];""")]
    [InlineData("""var url = "https://api.deepseek.com".AsSpan(2, 2147483647).ToString();""")]
    [InlineData("""var url = new string("ab".Select(c => (char)((0 - 2147483647 - 1) / (0 - 1))).ToArray());""")]
    [InlineData("""var url = new string("ab".Select(c => (char)((0 - 2147483647 - 1) % (0 - 1))).ToArray());""")]
    [InlineData("""var url = Convert.ToBase64String(new byte[] { 1, 2, 3 }) + args[0];""")]
    public void What_cannot_be_followed_is_not_known(string construction) => Assert.Equal(["?"], ValuesOf(Program(construction, "x", "deepseek")));

    [Theory]
    [InlineData("""var url = "https://api.deepseek.com".Replace("api", args[0]);""")]
    [InlineData("""var url = string.Format("https://{0:x}.deepseek.com", "api");""")]
    [InlineData("""var url = $"https://{args[0]}.deepseek.com";""")]
    [InlineData("""var url = "https://" + args[0] + ".deepseek.com";""")]
    [InlineData("""var url = "https://{name}.deepseek.com".Replace("{name}", args[0]);""")]
    public void A_part_of_a_host_that_is_not_known_leaves_its_owner(string construction) => Assert.Equal(["https://{}.deepseek.com"], ValuesOf(Program(construction, "x", "deepseek")));

    [Fact]
    public void Every_branch_counts_and_what_cannot_be_together_is_not_put_together()
    {
        Assert.Equal(["https://api.deepseek.com/v1", "https://api.openai.com/v1"], ValuesOf(Program("""var cheap = args.Length > 0; var url = "https://api." + (cheap ? "deepseek" : "openai") + ".com/v1";""", "x", "deepseek")));
        Assert.Equal(["https://a.example/1", "https://b.example/2"], ValuesOf(Program("""var servers = new[] { new Server("a.example", "/1"), new Server("b.example", "/2") }; foreach (var server in servers) { var url = $"https://{server.Host}{server.Path}"; SINK }""", "x", "deepseek")));
        Assert.Equal(["https://a.example/", "https://b.example/"], ValuesOf(Program("""foreach (var (name, host) in new System.Collections.Generic.Dictionary<string, string> { ["a"] = "a.example", ["b"] = "b.example" }) { var url = $"https://{host}/"; SINK }""", "x", "deepseek")));
    }

    [Fact]
    public void A_text_that_grows_and_grows_ends()
    {
        var sums = string.Concat(Enumerable.Range(0, 60).Select(static i => $"var x{i + 1} = x{i} + x{i} + x{i};\n"));
        Assert.Single(ValuesOf(Program("var x0 = \"https://api.deepseek.com/\";\n" + sums + "var url = x60;", "x", "deepseek")));
        var replaced = string.Concat(Enumerable.Repeat(".Replace(\"x\", \"xxxxxxxxxxxxxxxx\")", 20));
        Assert.Equal(["?"], ValuesOf(Program("var url = \"x\"" + replaced + ";", "x", "deepseek")));
        Assert.InRange(ValuesOf(Program("var x0 = args.Length > 0 ? \"a\" : \"b\";\n" + sums + "var url = x60;", "x", "deepseek")).Length, 1, 13);
    }

    /// <summary>Every construction as a method of one class, and the types that they use.</summary>
    public static string AllInOneFile(string typeName)
    {
        var methods = new StringBuilder("using System; using System.Linq; using System.Text; using System.ClientModel; using OpenAI;\nclass " + typeName + "\n{\n");
        var index = 0;
        foreach (var row in Constructions)
        {
            if (row.Data.Item2 != "api.deepseek.com") continue;

            methods.Append("    async System.Threading.Tasks.Task M").Append(index++).Append("(string[] args) { ").Append(Filled(row.Data.Item1, row.Data.Item2, row.Data.Item3)).Append(' ').Append(Sink).Append(" }\n");
        }

        return methods.Append("}\n").ToString();
    }

    private const string Sink = """var client = new OpenAIClient(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(url) });""";

    public static string Types(string host) => $$"""
        enum Vendor { None, deepseek, contoso }
        record Server(string Host = "", string Path = "/v1") { public string Host { get; set; } = Host; }
        class Holder(string host) { public string Url { get; } = "https://" + host + "/v1"; }
        static class Fields { public static readonly string Url; static Fields() { Url = "https://" + "{{host}}" + "/v1"; } }
        static class Helpers
        {
            public static string Once => Url("{{host}}");
            public static string Url(string host, string path = "v1") => $"https://{host}/{path}";
            public static string Extended(this string host) => "https://" + host + "/v1";
        }
        """;

    private static string Program(string construction, string host, string name) => Program(construction, host, name, Sink);

    /// <summary>A whole program that does <paramref name="sink"/> with `url`.</summary>
    public static string Program(string construction, string host, string name, string sink)
    {
        var program = Filled(construction, host, name);
        program = program.Contains("SINK", StringComparison.Ordinal) ? program.Replace("SINK", sink, StringComparison.Ordinal) : program + "\n" + sink;
        return "using System; using System.Linq; using System.Text; using System.ClientModel; using OpenAI;\n" + program + "\n" + Types(host);
    }

    private static string Filled(string construction, string host, string name) => construction
        .Replace("$HOST", host, StringComparison.Ordinal).Replace("$NAME", name, StringComparison.Ordinal).Replace("$UPPER", host.ToUpperInvariant(), StringComparison.Ordinal)
            .Replace("$REVERSED", new string([.. host.Reverse()]), StringComparison.Ordinal)
            .Replace("$CHARS", string.Join(", ", host.Select(static c => $"'{c}'")), StringComparison.Ordinal)
            .Replace("$BYTES", string.Join(", ", Encoding.UTF8.GetBytes(host)), StringComparison.Ordinal)
            .Replace("$HEX", Convert.ToHexString(Encoding.UTF8.GetBytes(host)), StringComparison.Ordinal)
            .Replace("$BASE64", Convert.ToBase64String(Encoding.UTF8.GetBytes(host)), StringComparison.Ordinal)
            .Replace("$URL64", Convert.ToBase64String(Encoding.UTF8.GetBytes("https://" + host + "/v1")), StringComparison.Ordinal)
            .Replace("$SHIFTED", new string([.. host.Select(static c => (char)(c ^ 1))]), StringComparison.Ordinal)
            .Replace("$FIRST", ((int)host[0]).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("$REST", host[1..], StringComparison.Ordinal);

    private static string[] ValuesOf(string program) =>
        [.. Extracted.Uses(program, Extracted.AllReferences).Where(static use => use.Sdk == "OpenAI").Select(static use => use.Endpoint?.Value ?? "?")];
}
