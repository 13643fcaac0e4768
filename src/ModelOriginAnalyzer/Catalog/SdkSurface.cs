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

/// <summary>
/// A typed constant of an SDK that stands for a model, for an address, or for both although no string is written
/// (`ChatModel.DeepSeek.Models.Chat`, `LLmProviders.DeepSeek`).
/// </summary>
/// <param name="Type">Metadata name of the declaring type.</param>
/// <param name="Member">Field, property or enum member; <see cref="AnyMember"/> for those that are not listed for themselves.</param>
/// <param name="Model">The model id; null where it stands for no model, or for one whose id the release decides (<see cref="IsModel"/>).</param>
/// <param name="IsModel">It stands for a model.</param>
/// <param name="Endpoint">What the SDK talks to when it is given this constant and nothing else says an address; null where it does not tell.</param>
internal sealed record SdkConstant(string Type, string Member, string? Model, bool IsModel, string? Endpoint)
{
    public const string AnyMember = "*";
}

/// <summary>Where one package takes a model id or an endpoint.</summary>
internal sealed class SdkSurface
{
    /// <summary>Package id, the value of the `sdk` dimension.</summary>
    public required string Package { get; init; }

    /// <summary>Other packages that a reference to stands for this one: ids, and families of ids (`Microsoft.SemanticKernel.*`).</summary>
    public ImmutableArray<string> Packages { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Simple assembly names that carry the types; empty where only the package itself says something.</summary>
    public required ImmutableArray<string> Assemblies { get; init; }

    /// <summary>False for HttpClient and the like: a value there is a use only if the catalog, the facts or the policy names it.</summary>
    public bool CertainlyTakes { get; init; } = true;

    /// <summary>Appended by the SDK's users to a bare host, `/v1` for OpenAI; null for none. A fix keeps it.</summary>
    public string? PathConvention { get; init; }

    public ImmutableArray<SdkClient> Clients { get; init; } = ImmutableArray<SdkClient>.Empty;

    public ImmutableArray<SdkPosition> Positions { get; init; } = ImmutableArray<SdkPosition>.Empty;

    public ImmutableArray<SdkConstant> Constants { get; init; } = ImmutableArray<SdkConstant>.Empty;

    public required Source Source { get; init; }
}
