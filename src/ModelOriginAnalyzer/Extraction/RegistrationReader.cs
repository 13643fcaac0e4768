using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Finds registrations with the dependency injection container in one tree, by the names of the methods.</summary>
internal static class RegistrationReader
{
    private static readonly string[] Words = ["Singleton", "Scoped", "Transient", "ChatClient(", "EmbeddingGenerator", "AddHttpClient"];

    public static List<Registration> Read(SyntaxTree tree)
    {
        var found = new List<Registration>();
        if (!TreeFacts.HasAny(tree, Words)) return found;

        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } invocation && Read(invocation, member.Name) is { } registration) found.Add(registration);
        }

        return found;
    }

    private static Registration? Read(InvocationExpressionSyntax invocation, SimpleNameSyntax name)
    {
        var method = name.Identifier.ValueText;
        if (method == "AddHttpClient") return ReadHttpClient(invocation, name);

        var service = ServiceRegisteredBy(method);
        if (service is null && !IsLifetime(method)) return null;

        var arguments = invocation.ArgumentList.Arguments;
        var keyed = method.Contains("Keyed");
        var made = keyed ? 1 : 0;
        if (arguments.Count <= made) return null;

        var type = name is GenericNameSyntax { TypeArgumentList.Arguments: { Count: > 0 } types } ? types[0] : null;
        return new Registration(service is null ? type : null, service, keyed ? arguments[0].Expression : null, arguments[made].Expression);
    }

    /// <summary>`AddHttpClient&lt;Service&gt;(http => …)`, `AddHttpClient&lt;IService, Service&gt;(…)`, `AddHttpClient("name", http => …)`.</summary>
    private static Registration? ReadHttpClient(InvocationExpressionSyntax invocation, SimpleNameSyntax name)
    {
        var consumer = name is GenericNameSyntax { TypeArgumentList.Arguments: { Count: > 0 } types } ? types[types.Count - 1] : null;
        ExpressionSyntax? key = null;
        foreach (var argument in invocation.ArgumentList.Arguments)
        {
            if (argument.Expression is AnonymousFunctionExpressionSyntax configure) return consumer is null && key is null ? null : new Registration(null, Registrations.HttpClient, consumer is null ? key : null, configure, consumer);

            key ??= argument.Expression;
        }

        return null;
    }

    private static bool IsLifetime(string method) => method is
        "AddSingleton" or "AddScoped" or "AddTransient" or "TryAddSingleton" or "TryAddScoped" or "TryAddTransient"
        or "AddKeyedSingleton" or "AddKeyedScoped" or "AddKeyedTransient" or "TryAddKeyedSingleton" or "TryAddKeyedScoped" or "TryAddKeyedTransient";

    private static string? ServiceRegisteredBy(string method) => method switch
    {
        "AddChatClient" or "AddKeyedChatClient" => "IChatClient",
        "AddEmbeddingGenerator" or "AddKeyedEmbeddingGenerator" => "IEmbeddingGenerator",
        _ => null,
    };
}
