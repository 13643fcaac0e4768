using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>A type asked of the dependency injection container.</summary>
/// <param name="Key">Of a keyed service, or the name of an HttpClient; null for the unkeyed.</param>
/// <param name="Consumer">The type whose constructor takes an HttpClient; null for every other service.</param>
internal sealed record Service(ITypeSymbol Type, string? Key, ITypeSymbol? Consumer = null);

/// <summary>
/// Which expressions make the services of a compilation: registrations of every tree, read by name and joined when a service is asked
/// for. Several registrations of one service are alternatives.
/// </summary>
internal sealed class Registrations(Compilation compilation, SdkSymbols sdk, BindingSource bindings)
{
    public const string HttpClient = "HttpClient";

    /// <summary>`provider.GetRequiredService&lt;OpenAIClient&gt;()` and its kin; null for every other call.</summary>
    public Service? ServiceAskedFor(InvocationExpressionSyntax invocation, Binding binding)
    {
        // factory.CreateClient("deepseek")
        if (invocation is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CreateClient" }, ArgumentList.Arguments: { Count: 1 } names } && binding.TypeOf(invocation) is { Name: HttpClient } http)
        {
            return binding.ConstantOf(names[0].Expression) is { } named ? ServiceOf(http, named) : null;
        }

        if (invocation.Expression is not MemberAccessExpressionSyntax { Name: GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } types } name }) return null;

        switch (name.Identifier.ValueText)
        {
            case "GetRequiredService" or "GetService":
                return ServiceOf(binding.TypeNamed(types[0]), null);

            case "GetRequiredKeyedService" or "GetKeyedService" when invocation.ArgumentList.Arguments is { Count: 1 } keys:
                return binding.ConstantOf(keys[0].Expression) is { } key ? ServiceOf(binding.TypeNamed(types[0]), key) : null;

            default:
                return null;
        }
    }

    /// <summary>The service that a parameter of a constructor, lambda or action, or an injected property, gets; null if it is none of these.</summary>
    public Service? ServiceInjectedInto(Declaration declaration)
    {
        switch (declaration.Syntax)
        {
            case ParameterSyntax { Type: { } type } parameter:
                var key = KeyOf(parameter.AttributeLists, declaration.Binding, out var isMarked);
                var isInjected = isMarked || parameter.Parent?.Parent is ConstructorDeclarationSyntax or TypeDeclarationSyntax or ParenthesizedLambdaExpressionSyntax;
                return isInjected && ServiceOf((declaration.Symbol as IParameterSymbol)?.Type ?? declaration.Binding.TypeNamed(type), key) is { } injected ? injected with { Consumer = ConsumerOf(parameter, declaration, injected) } : null;

            case PropertyDeclarationSyntax property when IsInjected(property):
                return ServiceOf((declaration.Symbol as IPropertySymbol)?.Type ?? declaration.Binding.TypeNamed(property.Type), null);

            default:
                return null;
        }
    }

    /// <summary>What makes the service: objects, factories, methods. In the order of paths and positions; empty if nothing in sight does.</summary>
    public List<Origin> Of(Service service, CancellationToken cancellationToken)
    {
        var found = new List<(string Path, int Position, Origin Origin)>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var registration in TreeFacts.Of(tree).Registrations)
            {
                var binding = bindings.Of(tree);
                if (!IsOf(registration, service, binding)) continue;

                found.Add((tree.FilePath, registration.Made.SpanStart, new Origin(registration.Made, binding, ImmutableArray<Choice>.Empty)));
            }
        }

        found.Sort(static (left, right) =>
        {
            var byPath = string.CompareOrdinal(left.Path, right.Path);
            return byPath != 0 ? byPath : left.Position.CompareTo(right.Position);
        });
        return found.ConvertAll(static entry => entry.Origin);
    }

    private Service? ServiceOf(ITypeSymbol? type, string? key) => type is not null && sdk.IsOfSdk(type) ? new Service(type, key) : null;

    private static ITypeSymbol? ConsumerOf(ParameterSyntax parameter, Declaration declaration, Service service)
        => service.Type.Name == HttpClient && parameter.Parent?.Parent is ConstructorDeclarationSyntax or TypeDeclarationSyntax ? declaration.Symbol?.ContainingType : null;

    private static bool IsOf(Registration registration, Service service, Binding binding)
    {
        var key = registration.Key is null ? null : binding.ConstantOf(registration.Key);
        if (registration.Consumer is { } consumer) return service.Consumer is { } taker && SymbolEqualityComparer.Default.Equals(binding.TypeNamed(consumer), taker);
        if (key != service.Key || (registration.Key is not null && key is null)) return false;

        if (registration.ServiceName is { } written) return written == service.Type.Name;
        if (registration.Service is { } named) return SymbolEqualityComparer.Default.Equals(binding.TypeNamed(named), service.Type);

        // The type is that of what is made.
        if (registration.Made is not AnonymousFunctionExpressionSyntax factory) return Makes(registration.Made, service, binding);

        foreach (var origin in Origins.OfLambda(factory, binding).Origins)
        {
            if (Makes(origin.Expression, service, binding)) return true;
        }

        return false;
    }

    private static bool Makes(ExpressionSyntax expression, Service service, Binding binding)
        => SymbolEqualityComparer.Default.Equals(binding.TypeOf(expression), service.Type);

    private static string? KeyOf(SyntaxList<AttributeListSyntax> lists, Binding binding, out bool isMarked)
    {
        isMarked = false;
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                var name = attribute.Name.ToString();
                isMarked |= name.EndsWith("FromServices", StringComparison.Ordinal) || name.EndsWith("FromKeyedServices", StringComparison.Ordinal);
                if (name.EndsWith("FromKeyedServices", StringComparison.Ordinal) && attribute.ArgumentList is { Arguments: { Count: 1 } arguments }) return binding.ConstantOf(arguments[0].Expression);
            }
        }

        return null;
    }

    private static bool IsInjected(PropertyDeclarationSyntax property)
    {
        foreach (var list in property.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (attribute.Name.ToString() is "Inject" or "InjectAttribute") return true;
            }
        }

        return false;
    }
}
