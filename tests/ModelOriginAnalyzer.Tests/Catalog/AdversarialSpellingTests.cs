using CsCheck;
using ModelOriginAnalyzer.Catalog;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>
/// However an id or an address of the catalog's examples is written: the answer is that of the plain one, or the spelling is called suspicious. It is
/// never silently clean.
/// </summary>
public sealed class AdversarialSpellingTests
{
    private static readonly OriginCatalog s_catalog = OriginCatalog.BuiltIn;

    /// <summary>Letters of Latin, and Cyrillic or Greek ones that pass for them.</summary>
    private static readonly (char Plain, char Other)[] s_lookalikes =
        [('a', 'а'), ('c', 'с'), ('e', 'е'), ('i', 'і'), ('o', 'о'), ('p', 'р'), ('s', 'ѕ'), ('x', 'х'), ('y', 'у'), ('k', 'κ'), ('n', 'ո'), ('t', 'τ')];

    private static readonly string[] s_invisible = ["\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD"];

    private static readonly string[] s_ids = [.. RuleFiles.Records("families").SelectMany(f => f.Record.Texts("examples"))];

    /// <summary>Of public hosts with a name; what is on one's own machine needs no disguise.</summary>
    private static readonly string[] s_addresses = [.. RuleFiles.Records("endpoints").SelectMany(e => e.Record.Texts("examples")).Where(IsPublicName)];

    private static readonly Gen<int> s_random = Gen.Int[0, 1_000_000];

    [Fact]
    public void An_id_in_disguise_has_the_answer_of_the_plain_one() => Gen.Select(Gen.Int[0, s_ids.Length - 1], Gen.Int[0, 4], s_random).Sample(
        (which, disguise, random) =>
        {
            var plain = s_ids[which];
            var written = disguise switch
            {
                0 => InMixedCase(plain, random),
                1 => WithLookalike(plain, random),
                2 => WithInvisible(plain, random, 0, plain.Length),
                3 => Encoded(plain, random, 0, plain.Length),
                _ => WithFullWidth(plain, random, 0, plain.Length),
            };
            var expected = IdentityResolver.ResolveModel(s_catalog, plain);
            var actual = IdentityResolver.ResolveModel(s_catalog, written);
            Assert.Equal((written, expected.Family?.Name, expected.Developer?.Name, expected.Identifier.Normalised), (written, actual.Family?.Name, actual.Developer?.Name, actual.Identifier.Normalised));
        },
        iter: 4000);

    [Fact]
    public void An_address_as_clients_take_it_has_the_answer_of_the_plain_one() => Gen.Select(Gen.Int[0, s_addresses.Length - 1], Gen.Int[0, 6], s_random).Sample(
        (which, spelling, random) =>
        {
            var plain = s_addresses[which];
            var (start, end) = HostOf(plain);
            var host = plain[start..end];
            var written = spelling switch
            {
                0 => plain[..start] + InMixedCase(host, random) + plain[end..],
                1 => plain[..end] + "." + plain[end..],
                2 => plain[..end] + ":443" + plain[end..],
                3 => plain[..start] + "user:secret@" + plain[start..],
                4 => WithInvisible(plain, random, start, end),
                5 => Encoded(plain, random, start, end),
                _ => WithFullWidth(plain, random, start, end),
            };
            var expected = IdentityResolver.ResolveEndpoint(s_catalog, plain)!;
            var actual = IdentityResolver.ResolveEndpoint(s_catalog, written);
            Assert.NotNull(actual);
            Assert.Equal((written, expected.Endpoint?.Host, expected.Operator?.Name, expected.Hosting), (written, actual.Endpoint?.Host, actual.Operator?.Name, actual.Hosting));
            Assert.True(spelling is not (4 or 5) || written == plain || actual.Suspicion is not null, written);
        },
        iter: 4000);

    [Fact]
    public void A_host_with_letters_of_another_script_is_suspicious_and_nobodys() => Gen.Select(Gen.Int[0, s_addresses.Length - 1], s_random).Sample(
        (which, random) =>
        {
            var plain = s_addresses[which];
            var (start, end) = HostOf(plain);
            var host = WithLookalike(plain[start..end], random);
            if (host == plain[start..end]) return;

            var actual = IdentityResolver.ResolveEndpoint(s_catalog, plain[..start] + host + plain[end..]);
            Assert.NotNull(actual);
            Assert.True(actual.Suspicion is not null || actual.Endpoint is not null, host + " of " + plain);
        },
        iter: 4000);

    [Fact]
    public void An_address_before_the_at_sign_hides_none_behind_it() => Assert.All(s_addresses, plain =>
    {
        var (start, _) = HostOf(plain);
        var actual = IdentityResolver.ResolveEndpoint(s_catalog, plain[..start] + "api.openai.com@" + plain[start..])!;
        Assert.Equal(IdentityResolver.ResolveEndpoint(s_catalog, plain)!.Operator?.Name, actual.Operator?.Name);
        Assert.NotNull(actual.Suspicion);
    });

    /// <summary>One, two, three or four parts; decimal, octal, hexadecimal; inside an address of the other kind.</summary>
    [Fact]
    public void A_number_in_any_notation_is_the_same_address_and_suspicious() => Gen.Select(Gen.UInt, Gen.Int[0, 8]).Sample(
        (address, notation) =>
        {
            var (a, b, c, d) = (address >> 24, (address >> 16) & 255, (address >> 8) & 255, address & 255);
            var plain = $"{a}.{b}.{c}.{d}";
            var written = notation switch
            {
                0 => $"{address}",
                1 => $"0x{address:x}",
                2 => "0" + Convert.ToString(address, 8),
                3 => $"{a}.{address & 0xFFFFFF}",
                4 => $"{a}.{b}.{address & 0xFFFF}",
                5 => $"0x{a:X}.0x{b:x}.0{Convert.ToString(c, 8)}.{d}",
                6 => $"[::ffff:{address >> 16:x}:{address & 0xFFFF:x}]",
                7 => $"[::ffff:{plain}]",
                _ => $"[64:ff9b::{address >> 16:x}:{address & 0xFFFF:x}]",
            };
            var expected = IdentityResolver.ResolveEndpoint(s_catalog, $"http://{plain}:11434/v1")!;
            var actual = IdentityResolver.ResolveEndpoint(s_catalog, $"http://{written}:11434/v1");
            Assert.NotNull(actual);
            Assert.Equal((written, expected.Host.Host, expected.Host.Kind, expected.Hosting), (written, actual.Host.Host, actual.Host.Kind, actual.Hosting));
            Assert.NotNull(actual.Suspicion);
        },
        iter: 4000);

    private static bool IsPublicName(string address) =>
        address.Contains("://", StringComparison.Ordinal) && HostName.TryParse(address, out var host) && host.Kind == HostKind.Public && host.Port < 0 && char.IsLetter(host.Host[^1]);

    private static (int Start, int End) HostOf(string address) =>
        HostName.TryParse(address, out var host) ? (host.Start, host.Start + host.Length) : throw new ArgumentException(address);

    private static string InMixedCase(string text, int random) =>
        string.Concat(text.Select((c, i) => ((random >> (i % 20)) & 1) == 0 ? char.ToUpperInvariant(c) : char.ToLowerInvariant(c)));

    private static string WithLookalike(string text, int random)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var at = (random + i) % text.Length;
            foreach (var (plain, other) in s_lookalikes)
            {
                if (text[at] == plain) return text[..at] + other + text[(at + 1)..];
            }
        }

        return text;
    }

    private static string WithInvisible(string text, int random, int start, int end)
    {
        var at = start + (random % (end - start));
        return text.Insert(at, s_invisible[random % s_invisible.Length]);
    }

    private static string Encoded(string text, int random, int start, int end)
    {
        var at = start + (random % (end - start));
        return text[at] is '%' or > '\x7f' || text.Contains('%', StringComparison.Ordinal) ? text : text[..at] + $"%{(int)text[at]:X2}" + text[(at + 1)..];
    }

    private static string WithFullWidth(string text, int random, int start, int end)
    {
        var at = start + (random % (end - start));
        return char.IsAsciiLetterOrDigit(text[at]) ? text[..at] + (char)(text[at] + 0xFEE0) + text[(at + 1)..] : text;
    }
}
