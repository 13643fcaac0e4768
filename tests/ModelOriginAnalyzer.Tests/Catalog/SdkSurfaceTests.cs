using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ModelOriginAnalyzer.Catalog;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Catalog;

/// <summary>What the catalog says of SDKs, held against the assemblies that users reference.</summary>
public class SdkSurfaceTests
{
    /// <summary>Members of releases before the ones referenced here; many projects are still on them.</summary>
    private static readonly HashSet<string> s_earlierReleases =
    [
        "OpenAI.OpenAIClient.GetOpenAIResponseClient(model)",
        "OpenAI.OpenAIClient.GetResponsesClient(model)",
        "OpenAI.OpenAIClient.GetRealtimeConversationClient(model)",
        "OpenAI.Realtime.RealtimeClient.StartConversationSession(model)",
        "OpenAI.Realtime.RealtimeClient.StartSession(model)",
        "OpenAI.RealtimeConversation.RealtimeConversationClient",
        "OpenAI.RealtimeConversation.RealtimeConversationClient..ctor(model)",
        "OpenAI.RealtimeConversation.RealtimeConversationClient..ctor(options)",
        "OpenAI.Responses.OpenAIResponseClient",
        "OpenAI.Responses.OpenAIResponseClient..ctor(model)",
        "OpenAI.Responses.OpenAIResponseClient..ctor(options)",
        "OpenAI.Responses.ResponsesClient..ctor(model)",
        "OpenAI.Responses.ResponsesClient.CreateResponseStreaming(model)",
        "Azure.AI.OpenAI.AzureOpenAIClient.GetOpenAIResponseClient(deploymentName)",
        "Azure.AI.OpenAI.AzureOpenAIClient.GetResponsesClient(deploymentName)",
        "Azure.AI.OpenAI.AzureOpenAIClient.GetRealtimeConversationClient(deploymentName)",
        "Microsoft.Extensions.AI.OpenAIClientExtensions.AsIChatClient(assistantClient)",
    ];

    /// <summary>Cannot be referenced here: it has only pre-releases, which lag behind the other connectors.</summary>
    private const string NotReferenced = "Microsoft.SemanticKernel.Connectors.Ollama";

    private static readonly CSharpCompilation s_compilation = CSharpCompilation.Create(
        "sdks",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)));

    private static readonly ILookup<string, SdkSurface> s_surfaces = s_compilation.ReferencedAssemblyNames
        .SelectMany(assembly => OriginCatalog.BuiltIn.SurfacesOf(assembly.Name))
        .ToLookup(surface => surface.Package);

    [Fact]
    public void Every_surface_is_found_by_the_assemblies_that_a_project_references()
    {
        Assert.Equal([NotReferenced], OriginCatalog.BuiltIn.SdkNames.Where(name => !s_surfaces.Contains(name)));
    }

    [Fact]
    public void Every_position_is_a_parameter_property_or_field_of_the_real_SDK()
    {
        var missing = Surfaces()
            .SelectMany(surface => surface.Positions)
            .Where(position => !Exists(position))
            .Select(position => position.Type + "." + position.Member + (position.Parameter is { } parameter ? $"({parameter})" : ""));

        Assert.Empty(missing.Except(s_earlierReleases));
    }

    [Fact]
    public void Every_client_is_a_type_or_a_method_of_the_real_SDK()
    {
        var missing = Surfaces()
            .SelectMany(surface => surface.Clients)
            .Where(client => TypeOf(client.Type) is not { } type || (client.Member is { } member && type.GetMembers(member).IsEmpty))
            .Select(client => client.Type + (client.Member is { } member ? "." + member : ""));

        Assert.Empty(missing.Except(s_earlierReleases));
    }

    [Fact]
    public void Every_model_constant_is_a_member_of_the_real_SDK_and_its_model_is_known()
    {
        var constants = Surfaces().SelectMany(surface => surface.Constants).ToList();

        Assert.NotEmpty(constants);
        Assert.All(constants, constant => Assert.Single(TypeOf(constant.Type)!.GetMembers(constant.Member)));
    }

    /// <summary>A new release adds models to an enum: the catalog must follow.</summary>
    [Fact]
    public void No_model_of_the_real_enum_is_left_out()
    {
        var enums = Surfaces().SelectMany(surface => surface.Constants).ToLookup(constant => constant.Type, constant => constant.Member);

        Assert.All(enums, known =>
            Assert.Empty(TypeOf(known.Key)!.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).Select(field => field.Name).Except(known)));
    }

    private static IEnumerable<SdkSurface> Surfaces() => s_surfaces.Select(found => found.First());

    private static INamedTypeSymbol? TypeOf(string metadataName) => s_compilation.GetTypesByMetadataName(metadataName).FirstOrDefault();

    private static bool Exists(SdkPosition position)
    {
        var members = TypeOf(position.Type)?.GetMembers(position.Member) ?? [];
        return position.Parameter is null
            ? members.Any(member => member is IPropertySymbol or IFieldSymbol)
            : members.OfType<IMethodSymbol>().Any(method => method.Parameters.Any(parameter => parameter.Name == position.Parameter));
    }
}
