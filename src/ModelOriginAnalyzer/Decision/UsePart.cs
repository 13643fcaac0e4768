using ModelOriginAnalyzer.Policy;

namespace ModelOriginAnalyzer.Decision;

/// <summary>The parts of a use (POLICY section 2). The SDK belongs to no half and, unlike the scope, says something of what is used.</summary>
internal enum UsePart : byte { Model, Endpoint, Sdk, Scope }

internal static class UseParts
{
    public static UsePart PartOf(Dimension dimension) => dimension switch
    {
        <= Dimension.LicenseUse => UsePart.Model,
        <= Dimension.Upstream => UsePart.Endpoint,
        Dimension.Sdk => UsePart.Sdk,
        _ => UsePart.Scope,
    };
}
