using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>
/// The catalog's enumerations as files, policies and reports spell them. Each list of names is in the order of its enumeration;
/// comparing is exact.
/// </summary>
internal static class Spelling
{
    public static readonly ImmutableArray<string> Hostings = ImmutableArray.Create("unknown", "vendor", "cloud", "aggregator", "self-hosted", "in-process");
    public static readonly ImmutableArray<string> WeightsNames = ImmutableArray.Create("unknown", "open", "closed");
    public static readonly ImmutableArray<string> Tasks = ImmutableArray.Create("unknown", "chat", "embedding", "image", "video", "speech", "transcription", "rerank", "moderation", "ocr", "other");
    public static readonly ImmutableArray<string> Vias = ImmutableArray.Create("fine-tune", "merge", "quantize", "adapter", "continued-pretrain", "weight-distill", "output-distill");
    public static readonly ImmutableArray<string> LineageKnowledges = ImmutableArray.Create("complete", "partial", "unknown");
    public static readonly ImmutableArray<string> LicenseUses = ImmutableArray.Create("unknown", "commercial", "conditional", "non-commercial", "none");
    public static readonly ImmutableArray<string> SdkRoles = ImmutableArray.Create("model", "deployment", "endpoint", "options", "client", "weights");

    public static string Of(Hosting value) => Hostings[(int)value];

    public static string Of(Weights value) => WeightsNames[(int)value];

    public static string Of(ModelTask value) => Tasks[(int)value];

    public static string Of(Via value) => Vias[(int)value];

    public static string Of(LineageKnowledge value) => LineageKnowledges[(int)value];

    public static string Of(LicenseUse value) => LicenseUses[(int)value];

    public static string Of(SdkRole value) => SdkRoles[(int)value];

    public static bool TryParse(string text, out Hosting value)
    {
        var index = Hostings.IndexOf(text);
        value = index < 0 ? default : (Hosting)index;
        return index >= 0;
    }

    public static bool TryParse(string text, out Weights value)
    {
        var index = WeightsNames.IndexOf(text);
        value = index < 0 ? default : (Weights)index;
        return index >= 0;
    }

    public static bool TryParse(string text, out ModelTask value)
    {
        var index = Tasks.IndexOf(text);
        value = index < 0 ? default : (ModelTask)index;
        return index >= 0;
    }

    public static bool TryParse(string text, out Via value)
    {
        var index = Vias.IndexOf(text);
        value = index < 0 ? default : (Via)index;
        return index >= 0;
    }

    public static bool TryParse(string text, out LineageKnowledge value)
    {
        var index = LineageKnowledges.IndexOf(text);
        value = index < 0 ? default : (LineageKnowledge)index;
        return index >= 0;
    }

    public static bool TryParse(string text, out LicenseUse value)
    {
        var index = LicenseUses.IndexOf(text);
        value = index < 0 ? default : (LicenseUse)index;
        return index >= 0;
    }

    public static bool TryParse(string text, out SdkRole value)
    {
        var index = SdkRoles.IndexOf(text);
        value = index < 0 ? default : (SdkRole)index;
        return index >= 0;
    }
}
