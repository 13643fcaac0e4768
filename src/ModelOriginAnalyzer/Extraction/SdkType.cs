using System.Collections.Generic;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>A position of an SDK with the surface that lists it.</summary>
internal sealed record SdkPlace(SdkPosition Position, SdkSurface Surface);

/// <summary>A client type, or a method that makes or registers a client, with the surface that lists it.</summary>
internal sealed record SdkClientPlace(SdkClient Client, SdkSurface Surface);

/// <summary>One type of an SDK with all that its surface says of it.</summary>
internal sealed class SdkType(string metadataName, SdkSurface surface)
{
    /// <summary>With namespace, `+` for nesting and arity (`OpenAI.Chat.ChatClient`).</summary>
    public string MetadataName { get; } = metadataName;

    public SdkSurface Surface { get; } = surface;

    public SdkClientPlace? Client { get; set; }

    public List<SdkPlace> Positions { get; } = [];

    public List<SdkClientPlace> Makers { get; } = [];

    public List<SdkConstant> Constants { get; } = [];
}
