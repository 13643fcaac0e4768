using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Finds the places of one tree that fill an options type from a configuration section, by the names of the methods.</summary>
internal static class OptionBindingReader
{
    private static readonly string[] Words = ["GetSection", "GetRequiredSection", "BindConfiguration"];

    public static List<OptionBinding> Read(SyntaxTree tree)
    {
        var found = new List<OptionBinding>();
        if (!TreeFacts.HasAny(tree, Words)) return found;

        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } invocation && Read(invocation, member) is { } bound) found.Add(bound);
        }

        return found;
    }

    private static OptionBinding? Read(InvocationExpressionSyntax invocation, MemberAccessExpressionSyntax member)
    {
        var arguments = invocation.ArgumentList.Arguments;
        var typeArgument = member.Name is GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } types } ? types[0] : null;
        switch (member.Name.Identifier.ValueText)
        {
            // services.Configure<T>("name", configuration.GetSection("AI"))
            case "Configure" when typeArgument is not null && arguments.Count > 0:
                return new OptionBinding(typeArgument, null, arguments[arguments.Count - 1].Expression, null);

            // services.AddOptions<T>().Bind(configuration.GetSection("AI")), configuration.GetSection("AI").Bind(settings)
            case "Bind" when arguments.Count == 1:
                return AddedOptions(member.Expression) is { } added
                    ? new OptionBinding(added, null, arguments[0].Expression, null)
                    : new OptionBinding(null, arguments[0].Expression, member.Expression, null);

            case "BindConfiguration" when arguments.Count > 0 && AddedOptions(member.Expression) is { } named:
                return new OptionBinding(named, null, null, arguments[0].Expression);

            case "Get" when typeArgument is not null && arguments.Count == 0:
                return new OptionBinding(typeArgument, null, member.Expression, null);

            default:
                return null;
        }
    }

    /// <summary>T of `services.AddOptions&lt;T&gt;()` at the beginning of a chain.</summary>
    private static TypeSyntax? AddedOptions(ExpressionSyntax chain)
    {
        while (chain is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member })
        {
            if (member.Name is GenericNameSyntax { Identifier.ValueText: "AddOptions" or "AddOptionsWithValidateOnStart", TypeArgumentList.Arguments: { Count: > 0 } types }) return types[0];

            chain = member.Expression;
        }

        return null;
    }
}
