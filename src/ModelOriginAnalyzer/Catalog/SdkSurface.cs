using System.Collections.Immutable;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>What a parameter, property or argument of an SDK carries.</summary>
internal enum SdkRole : byte
{
    /// <summary>A model id.</summary>
    Model,

    /// <summary>A deployment: free text of the team, evidence but no proof of a model.</summary>
    Deployment,

    /// <summary>A URL or host.</summary>
    Endpoint,

    /// <summary>An object whose own members carry the endpoint or the model (OpenAIClientOptions).</summary>
    Options,

    /// <summary>A client of the same or another SDK whose endpoint (and model) holds for the call (`AddOpenAIChatClient(…, openAIClient)`).</summary>
    Client,

    /// <summary>A path or file name of weights that the process loads itself.</summary>
    Weights,
}

/// <summary>One position in an SDK: a parameter of a member, or a property or field.</summary>
/// <param name="Type">Metadata name of the declaring type (`OpenAI.Chat.ChatClient`). Derived types count.</param>
/// <param name="Member">Method or property name; `.ctor` for constructors. All overloads count.</param>
/// <param name="Parameter">Parameter name; null for a property or field.</param>
/// <param name="Task">What a model at this position does; <see cref="ModelTask.Unknown"/> where the position does not say.</param>
internal sealed record SdkPosition(string Type, string Member, string? Parameter, SdkRole Role, ModelTask Task);

/// <summary>A type whose instances talk to an endpoint, or a method that registers such a thing (`AddOpenAIChatCompletion`).</summary>
/// <param name="Type">Metadata name of the type, or of the static class that declares <paramref name="Member"/>.</param>
/// <param name="Member">Null for a client type; otherwise the method that creates or registers a client.</param>
/// <param name="DefaultEndpoint">What the client really talks to when nothing sets an endpoint; null where an endpoint is always set.</param>
/// <param name="PresumedOperator">Who runs the endpoint when its address is dynamic (AzureOpenAIClient: Microsoft); null where the type does not tell.</param>
/// <param name="PresumedHosting">Goes with <paramref name="PresumedOperator"/>.</param>
internal sealed record SdkClient(string Type, string? Member, string? DefaultEndpoint, string? PresumedOperator, Hosting PresumedHosting);

/// <summary>A typed constant of an SDK that stands for a model id although no string is written (`ChatModel.DeepSeek.Chat`).</summary>
internal sealed record SdkModelConstant(string Type, string Member, string Model);

/// <summary>Where one package takes a model id or an endpoint.</summary>
internal sealed class SdkSurface
{
    /// <summary>Package id, the value of the `sdk` dimension.</summary>
    public required string Package { get; init; }

    /// <summary>Simple assembly names that carry the types.</summary>
    public required ImmutableArray<string> Assemblies { get; init; }

    /// <summary>False for HttpClient and the like: a value there is a use only if the catalog, the facts or the policy names it.</summary>
    public bool CertainlyTakes { get; init; } = true;

    /// <summary>Appended by the SDK's users to a bare host, `/v1` for OpenAI; null for none. A fix keeps it.</summary>
    public string? PathConvention { get; init; }

    public ImmutableArray<SdkClient> Clients { get; init; } = ImmutableArray<SdkClient>.Empty;

    public ImmutableArray<SdkPosition> Positions { get; init; } = ImmutableArray<SdkPosition>.Empty;

    public ImmutableArray<SdkModelConstant> Constants { get; init; } = ImmutableArray<SdkModelConstant>.Empty;

    public required Source Source { get; init; }
}
