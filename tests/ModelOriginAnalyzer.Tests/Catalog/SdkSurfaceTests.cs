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
        "Azure.AI.OpenAI.ChatCompletionsOptions.DeploymentName",
        "Azure.AI.OpenAI.CompletionsOptions.DeploymentName",
        "Azure.AI.OpenAI.EmbeddingsOptions.DeploymentName",
        "Microsoft.Extensions.AI.OpenAIClientExtensions.AsIChatClient(assistantClient)",
        "Microsoft.Extensions.AI.OpenAIClientExtensions.AsChatClient(openAIClient)",
        "Microsoft.Extensions.AI.OpenAIClientExtensions.AsChatClient(modelId)",
        "Microsoft.Extensions.AI.OpenAIClientExtensions.AsEmbeddingGenerator(openAIClient)",
        "Microsoft.Extensions.AI.OpenAIClientExtensions.AsEmbeddingGenerator(modelId)",
    ];

    /// <summary>Its assembly has the name of one that is referenced here, and is another.</summary>
    private const string Namesake = "Betalgo.OpenAI";

    private static readonly CSharpCompilation s_compilation = CSharpCompilation.Create(
        "sdks",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)));

    private static readonly ILookup<string, SdkSurface> s_surfaces = s_compilation.ReferencedAssemblyNames
        .SelectMany(assembly => OriginCatalog.BuiltIn.SurfacesOf(assembly.Name))
        .Where(surface => surface.Package != Namesake)
        .ToLookup(surface => surface.Package);

    /// <summary>Most packages are not referenced here: what is said of them was read in the SDK's own source.</summary>
    [Fact]
    public void What_no_assembly_confirms_was_read_in_the_public_source_of_the_SDK()
    {
        var unconfirmed = OriginCatalog.BuiltIn.SdkNames.Where(name => !s_surfaces.Contains(name)).Select(name => OriginCatalog.BuiltIn.SurfaceOfPackage(name)!);

        Assert.True(s_surfaces.Count > 15);
        Assert.All(unconfirmed, surface => Assert.StartsWith("https://github.com/", surface.Source.Url, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("OpenAI", "OpenAI")]
    [InlineData("openai", "OpenAI")]
    [InlineData("Betalgo.Ranul.OpenAI.Contracts", "Betalgo.Ranul.OpenAI")]
    [InlineData("Betalgo.OpenAI.GPT3", "Betalgo.OpenAI")]
    [InlineData("Microsoft.SemanticKernel.Connectors.OpenAI", "Microsoft.SemanticKernel.Connectors.OpenAI")]
    [InlineData("Microsoft.SemanticKernel.Connectors.Qdrant", "Microsoft.SemanticKernel")]
    [InlineData("Microsoft.SemanticKernel.Plugins.Web", "Microsoft.SemanticKernel")]
    [InlineData("Microsoft.Extensions.AI.Evaluation.Quality", "Microsoft.Extensions.AI.Evaluation")]
    [InlineData("LLamaSharp.Backend.Cuda12.Linux", "LLamaSharp")]
    [InlineData("Microsoft.ML.Tokenizers.Data.O200kBase", "Microsoft.ML.Tokenizers")]
    [InlineData("Microsoft.Extensions.AIr", null)]
    [InlineData("Microsoft.ML", null)]
    [InlineData("Contoso.Providers.DeepSeek", "AI")]
    [InlineData("DeepSeekAPI", "AI")]
    [InlineData("deepseek", "AI")]
    [InlineData("Contoso.AI.Agents", "AI")]
    [InlineData("Contoso.AIProviders", "AI")]
    [InlineData("contoso-openai-client", "AI")]
    [InlineData("Contoso.LLMClient", "AI")]
    [InlineData("OpenAI_Unofficial", "AI")]
    [InlineData("Contoso.AIS", null)]
    [InlineData("Contoso.Aid", null)]
    [InlineData("Contoso.Mail", null)]
    [InlineData("DeepSeeker", null)]
    [InlineData("NotDeepSeek", null)]
    [InlineData("Contoso.OpenAIr", null)]
    [InlineData("Newtonsoft.Json", null)]
    [InlineData("", null)]
    public void A_package_is_found_by_its_id_or_its_family(string id, string? package) => Assert.Equal(package, OriginCatalog.BuiltIn.SurfaceOfPackage(id)?.Package);

    [Fact]
    public void Every_position_is_a_parameter_property_or_field_of_the_real_SDK()
    {
        var missing = Surfaces()
            .SelectMany(surface => surface.Positions.Where(position => !Exists(position, surface)))
            .Select(position => position.Type + "." + position.Member + (position.Parameter is { } parameter ? $"({parameter})" : ""));

        Assert.Empty(missing.Except(s_earlierReleases));
    }

    [Fact]
    public void Every_client_is_a_type_or_a_method_of_the_real_SDK()
    {
        var missing =
            from surface in Surfaces()
            from client in surface.Clients
            let type = TypeOf(client.Type, surface)
            where type is null || (client.Member is { } member && type.GetMembers(member).IsEmpty)
            select client.Type + (client.Member is null ? "" : "." + client.Member);

        Assert.Empty(missing.Except(s_earlierReleases));
    }

    [Fact]
    public void Every_model_constant_is_a_member_of_the_real_SDK_and_its_model_is_known()
    {
        var constants = Surfaces().SelectMany(surface => surface.Constants.Where(constant => constant.Member != SdkConstant.AnyMember), (surface, constant) => (surface, constant)).ToList();

        Assert.NotEmpty(constants);
        Assert.All(constants, listed => Assert.Single(TypeOf(listed.constant.Type, listed.surface)!.GetMembers(listed.constant.Member)));
    }

    /// <summary>A new release adds models to an enum: the catalog must follow.</summary>
    [Fact]
    public void No_model_of_the_real_enum_is_left_out()
    {
        foreach (var surface in Surfaces())
        {
            foreach (var known in surface.Constants.ToLookup(constant => constant.Type, constant => constant.Member))
            {
                if (known.Contains(SdkConstant.AnyMember)) continue;

                var members = TypeOf(known.Key, surface)!.GetMembers().OfType<IFieldSymbol>();
                Assert.Empty(members.Where(field => field.HasConstantValue).Select(field => field.Name).Except(known));
            }
        }
    }

    private static IEnumerable<SdkSurface> Surfaces() => s_surfaces.Select(found => found.First());

    private static INamedTypeSymbol? TypeOf(string metadataName, SdkSurface surface) =>
        s_compilation.GetTypesByMetadataName(metadataName).FirstOrDefault(type => surface.Assemblies.Contains(type.ContainingAssembly.Name));

    private static bool Exists(SdkPosition position, SdkSurface surface)
    {
        var members = TypeOf(position.Type, surface)?.GetMembers(position.Member) ?? [];
        return position.Parameter is null
            ? members.Any(member => member is IPropertySymbol or IFieldSymbol)
            : members.OfType<IMethodSymbol>().Any(method => method.Parameters.Any(parameter => parameter.Name == position.Parameter));
    }
}
