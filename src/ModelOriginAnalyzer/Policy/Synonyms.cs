namespace ModelOriginAnalyzer.Policy;

/// <summary>Words of other tools, and of drafts of this language, for what it calls otherwise.</summary>
internal static class Synonyms
{
    // What people write, and what they may mean by it; the place decides which is valid.
    private const string Table =
        "block deny|forbid deny|forbidden deny|error deny|prohibit deny|reject deny|warning warn|permit allow|approve allow|approved allow|none ignore|off ignore|hint info|information info|note info|"
        + "reason because|message because|description because|why because|severity verdict|effect verdict|action verdict|decision verdict|conditions when|match when|if when|"
        + "expires until|expiry until|expiration until|expiresOn until|validUntil until|end until|start from|validFrom from|effective from|justification reason|because reason|contact owner|approver approvedBy|issue ticket|"
        + "replacement replaceWith|fix replaceWith|provider operator|vendor developer|publisher developer|country operator.country|endpoint host|url host|licence license|allowlist default|name id|rule id|"
        + "include extends|inherits extends|import extends|presets extends|rule rules|waivers exceptions|exemptions exceptions|suppressions exceptions|definitions groups|lists groups|"
        + "selfhosted self-hosted|onprem self-hosted|on-premises self-hosted|local self-hosted|embedded in-process|gateway aggregator|router aggregator|finetune fine-tune|finetuned fine-tune|distill output-distill|distillation output-distill|quantise quantize|quantized quantize|lora adapter|"
        + "opensource open|open-weights open|proprietary closed|latest rolling|pinned dated|hash digest|target is|value is";

    /// <summary>The valid word that probably was meant; null if none was.</summary>
    /// <param name="valid">As a list of <see cref="Words"/>.</param>
    public static string? Find(string written, string valid)
    {
        foreach (var entry in Words.Split(Table))
        {
            var space = entry.IndexOf(' ');
            if (written.Length != space || string.Compare(entry, 0, written, 0, space, System.StringComparison.OrdinalIgnoreCase) != 0) continue;
            if (Words.Has(valid, entry.Substring(space + 1))) return entry.Substring(space + 1);
        }

        return null;
    }
}
