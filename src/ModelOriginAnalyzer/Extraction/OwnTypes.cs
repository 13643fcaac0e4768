using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelOriginAnalyzer.Extraction.Evaluation;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Types of the user's own that derive from a client or wrap one.</summary>
internal sealed class OwnTypes(SdkSymbols sdk, BindingSource bindings, CallFrames frames, ClientTracer tracer, CallReader calls)
{
    /// <summary>The constructor of a type that this compilation declares and no surface lists.</summary>
    public bool IsOne(IMethodSymbol method)
        => method.MethodKind == MethodKind.Constructor && !sdk.IsListed(method.ContainingType) && bindings.DeclarationOf(method.ContainingType) is not null;

    /// <summary>A type of the user's own: what it gives to the client it derives from, or the client that it wraps.</summary>
    public List<TracedObject> Read(SyntaxNode call, IMethodSymbol constructor, Binding binding, int depth)
    {
        var declared = bindings.DeclarationOf(constructor);
        SyntaxNode? toBase = declared?.Syntax switch
        {
            ConstructorDeclarationSyntax { Initializer: { } initializer } => initializer,
            TypeDeclarationSyntax { BaseList.Types: { Count: > 0 } types } => types[0] as PrimaryConstructorBaseTypeSyntax,
            _ => null,
        };
        if (toBase is not null && declared!.Value.Binding.MethodOf(toBase) is { } method && frames.TryEnter(declared.Value.Syntax, call, binding))
        {
            var given = calls.Read(toBase, method, declared.Value.Binding, depth + 1);
            frames.Leave();
            if (given.Count > 0) return given;
        }

        // class Logged(IChatClient inner) : IChatClient
        List<TracedObject> wrapped = [];
        foreach (var argument in CallArguments.Of(call, constructor))
        {
            if (sdk.IsOfSdk(argument.Parameter.Type) && Implements(constructor.ContainingType, argument.Parameter.Type)) wrapped = TracedObjects.Union(wrapped, tracer.Trace(argument.Expression, binding, depth + 1));
        }

        return wrapped;
    }

    private static bool Implements(INamedTypeSymbol type, ITypeSymbol contract)
    {
        foreach (var implemented in type.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(implemented, contract)) return true;
        }

        return false;
    }
}
