using System.Text;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>Letters of other scripts, and letters with marks, that readers take for letters of ASCII.</summary>
internal static class LookalikeLetters
{
    // A row is the plain letter and those that look like it: Latin with marks and small capitals, Greek, Cyrillic, Armenian.
    private static readonly string[] s_rows =
    [
        "aàáâãäåāăąǎǟǡǻȁȃȧạảấầẩẫậắằẳẵặɑᴀαάаӑӓ",
        "bḃḅḇɓƅʙьвЬ",
        "cçćĉċčḉƈᴄϲсҫ",
        "dďđḋḍḏḑɖɗᴅԁժ",
        "eèéêëēĕėęěȅȇȩẹẻẽếềểễệɛᴇεέеёѐєҽ",
        "fḟƒẝғϝք",
        "gĝğġģǧǵḡɡɢɠցԍ",
        "hĥħȟḣḥḧḩḫʜһհћ",
        "iìíîïĩīĭįıǐȉȋḭỉịɩɪιίϊіїɨ",
        "jĵǰɉᴊϳјյ",
        "kķĸǩḱḳḵƙᴋκкќқ",
        "lĺļľŀłḷḹḻḽʟℓӏǀ",
        "mḿṁṃᴍмɱ",
        "nñńņňǹṅṇṉṋɴηήпոռɲ",
        "oòóôõöøōŏőơǒǫǭȍȏȯọỏốồổỗộớờởỡợᴏοόσоӧօס",
        "pṕṗᴘρрƿ",
        "qʠԛզɋ",
        "rŕŗřȑȓṙṛṝṟʀгɍ",
        "sśŝşšșṡṣṥṧṩꜱſѕʂ",
        "tţťŧțṫṭṯṱᴛτтṯ",
        "uùúûüũūŭůűųưǔǖǘǚǜȕȗụủứừửữựᴜυύսʋц",
        "vṽṿᴠνѵѷ",
        "wŵẁẃẅẇẉᴡωώԝшա",
        "xẋẍχхҳ",
        "yýÿŷȳẏẙỳỵỷỹʏγуўүұ",
        "zźżžẑẓẕᴢʐ",
        "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63",
        ".\u2024\u00B7\u0701\uFE52",
    ];

    /// <summary>With plain letters in the place of those that look like them; null where there are none, or where others are left.</summary>
    public static string? Plain(string text)
    {
        StringBuilder? plain = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] <= '\x7f') continue;

            plain ??= new StringBuilder(text);
            if (PlainLetter(text[i]) is not { } letter) return null;
            plain[i] = letter;
        }

        return plain?.ToString();
    }

    private static char? PlainLetter(char c)
    {
        foreach (var row in s_rows)
        {
            if (row.IndexOf(c) > 0) return row[0];
        }

        return null;
    }
}
