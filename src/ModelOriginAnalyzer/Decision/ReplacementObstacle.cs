namespace ModelOriginAnalyzer.Decision;

/// <summary>Why what a policy prescribes is not offered for a use.</summary>
internal enum ReplacementObstacle
{
    /// <summary>No rule that counts has a `replaceWith`.</summary>
    NothingPrescribed,

    /// <summary>The file is generated, or not the user's.</summary>
    NotEditable,

    /// <summary>A model is prescribed, and none is written out here.</summary>
    ModelHasNoPlace,

    /// <summary>An endpoint is prescribed, and none is written out here, or the path behind it may be an operation's.</summary>
    EndpointHasNoPlace,

    /// <summary>It would do something else, or is not known to do the same; embeddings are never swapped.</summary>
    OtherTask,

    /// <summary>A model is prescribed alone, and the endpoint that is there does not have it.</summary>
    NotServedThere,

    /// <summary>The same policy denies it, discourages it or cannot tell.</summary>
    NotSurelyAllowed,
}
