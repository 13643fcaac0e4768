using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>A preset that is in force, and where the text behind it stands: whoever is stopped by a bill should be told that it is one.</summary>
/// <param name="Status">`in-force`, `conditional`, `bill`, `draft`, `contested`, `proposal`, `withdrawn` or `practice`; empty where the preset does not say.</param>
/// <param name="Effective">First day on which the text binds; null where it never did, or where nobody says since when.</param>
/// <param name="Checked">When somebody last looked.</param>
internal sealed record PresetInForce(string Name, string Status, string? Effective, string? Checked)
{
    /// <param name="record">The preset's own `preset` object.</param>
    public static PresetInForce Read(string name, JsonValue? record)
        => new(name, record?.TextOf("status") ?? "", record?.TextOf("effective"), record?.TextOf("checked"));

    /// <summary>`name (status)`.</summary>
    public override string ToString() => Status.Length == 0 ? Name : Name + " (" + Status + ")";
}
