using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Extraction;

/// <summary>An editor has the source of a referenced project, a build has a dll: both must say the same.</summary>
public sealed class ReferencedAssemblyTests
{
    private const string Library =
        """
        using System; using System.ClientModel; using OpenAI; using OpenAI.Chat; using Microsoft.Extensions.DependencyInjection;
        namespace Lib;
        public static class Models { public const string Chat = "deepseek-chat", Url = "https://api.deepseek.com/v1"; public static readonly string Field = "deepseek-reasoner"; public static string Property => "gpt-4o"; }
        public static class Clients { public static OpenAIClient Make() => new(new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(Models.Url) }); }
        public class Reasoner() : ChatClient("deepseek-reasoner", "k");
        public record Provider(string Url, string Model);
        public static class Registration { public static void Add(IServiceCollection services) => services.AddSingleton(Clients.Make()); }
        """;

    private const string Program =
        """
        using System; using System.ClientModel; using System.Net.Http; using OpenAI; using OpenAI.Chat; using Lib;
        class A(OpenAIClient injected)
        {
            object Model() => new ChatClient(Models.Chat, "k");
            object Both() => new ChatClient(Models.Chat, new ApiKeyCredential("k"), new OpenAIClientOptions { Endpoint = new Uri(Models.Url) });
            object Field() => new ChatClient(Models.Field, "k");
            object Property() => new ChatClient(Models.Property, "k");
            object Made() => Clients.Make().GetChatClient("gpt-4o");
            object Injected() => injected.GetChatClient("gpt-4o-mini");
            object Derived() => new Reasoner();
            object Record() => new Provider(Models.Url, Models.Chat);
            object Alone() => new Provider("x", Models.Chat);
            object Send() => new HttpClient().GetAsync(Models.Url);
            bool Check(string model) => model == Models.Chat;
        }
        """;

    [Fact]
    public void A_referenced_project_says_the_same_as_its_dll()
    {
        var library = CSharpCompilation.Create(
            "Lib", [CSharpSyntaxTree.ParseText(Library, path: "/lib/Lib.cs", cancellationToken: TestContext.Current.CancellationToken)], Extracted.AllReferences, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.True(library.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);

        var fromSource = Uses(library.ToMetadataReference());
        var fromImage = Uses(MetadataReference.CreateFromImage(image.ToArray()));
        Assert.Equal(fromImage, fromSource);
        Assert.Equal(
            """
            deepseek-chat @ https://api.openai.com/v1 (default) | OpenAI | chat | model <Models.Chat 4:38>
            deepseek-chat @ https://api.deepseek.com/v1 | OpenAI | chat | model <Models.Chat 5:37> | endpoint <Models.Url 5:122>
            ? @ https://api.openai.com/v1 (default) | OpenAI | chat | model <Models.Field 6:38>
            ? @ https://api.openai.com/v1 (default) | OpenAI | chat | model <Models.Property 7:41>
            gpt-4o @ - | OpenAI | chat | model gpt-4o 8:52
            gpt-4o-mini @ - | OpenAI | chat | model gpt-4o-mini 9:50
            deepseek-chat (uncertain) @ https://api.deepseek.com/v1 (uncertain) | model <Models.Chat 11:49> | endpoint <Models.Url 11:37>
            deepseek-chat (uncertain) @ - | model <Models.Chat 12:41>
            - @ https://api.deepseek.com/v1 (uncertain) | System.Net.Http | endpoint <Models.Url 13:48>
            """.ReplaceLineEndings("\n"),
            fromSource);
    }

    private static string Uses(MetadataReference library)
        => Extracted.UsesIn(Extracted.Compile([.. Extracted.AllReferences, library], ("/src/Program.cs", Program)), "/src/Program.cs");
}
