using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Types that send requests themselves, told by the names of the types that they send with.</summary>
internal static class HttpSenders
{
    public static bool IsOne(TypeDeclarationSyntax type)
    {
        foreach (var node in type.DescendantNodes())
        {
            if (node is IdentifierNameSyntax name && Sends(name.Identifier.ValueText)) return true;
        }

        return false;
    }

    /// <summary>Of .NET, of Unity, and of RestSharp.</summary>
    private static bool Sends(string type) => type is
        "HttpClient" or "IHttpClientFactory" or "HttpRequestMessage" or "HttpMessageInvoker" or "HttpWebRequest" or "WebRequest" or "WebClient" or "ClientWebSocket" or "UnityWebRequest" or "RestClient";
}
