using System.Collections.Generic;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>The country code that somebody probably meant.</summary>
internal static class Country
{
    // Names that people use and ISO 3166-1 does not: what they mean is not the nearest spelling.
    private const string Used = "UK GB EL GR PRC CN CHN CN CHINA CN USA US RUS RU RUSSIA RU TAIWAN TW KOREA KR GER DE "
        + "GERMANY DE FRANCE FR ITALY IT SPAIN ES IRELAND IE NETHERLANDS NL HOLLAND NL SWEDEN SE FINLAND FI DENMARK DK POLAND PL AUSTRIA AT BELGIUM BE CZECHIA CZ PORTUGAL PT GREECE GR NORWAY NO SWITZERLAND CH "
        + "CANADA CA JAPAN JP INDIA IN AUSTRALIA AU ISRAEL IL IRAN IR SINGAPORE SG BRAZIL BR UKRAINE UA CUBA CU VENEZUELA VE SYRIA SY MACAO MO MACAU MO HONGKONG HK DPRK KP ROK KR UAE AE";

    /// <summary>A code is so short that any is near to any: only one that begins alike is a suggestion.</summary>
    public static string? Nearest(string written)
    {
        var upper = written.ToUpperInvariant();
        if (CountryCodes.IsKnown(upper)) return upper;

        var words = Used.Split(' ');
        for (var i = 0; i < words.Length; i += 2)
        {
            if (words[i] == upper) return words[i + 1];
        }

        if (upper.Length is 0 or > 3) return null;

        var alike = new List<string>();
        foreach (var code in CountryCodes.All)
        {
            if (code[0] == upper[0] && NearestName.Distance(upper, code, 1) <= 1) alike.Add(code);
        }

        return NearestName.Find(upper, alike);
    }

    public static string? NearestRegion(string written)
        => NearestName.Distance(written, CountryCodes.Global, 2) <= 2 ? CountryCodes.Global : Nearest(written);
}
