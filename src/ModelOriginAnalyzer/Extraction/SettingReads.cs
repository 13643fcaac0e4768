using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// The configuration key that an expression reads: `configuration["AI:Endpoint"]`, `GetSection("AI")["Endpoint"]`,
/// `GetValue&lt;string&gt;("AI:Endpoint")`, `GetConnectionString("chat")`. By shape alone: whether it really is configuration is decided
/// by the files, which have the key or have not.
/// </summary>
internal static class SettingReads
{
    private const int DeepestSection = 16;

    /// <summary>Null if the expression has no such shape, or a key that is not constant.</summary>
    public static string? KeyOf(ExpressionSyntax expression, Binding binding)
    {
        switch (expression)
        {
            case ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } access:
                return Join(SectionOf(access.Expression, binding), binding.ConstantOf(arguments[0].Expression));

            case ConditionalAccessExpressionSyntax { WhenNotNull: ElementBindingExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } } access:
                return Join(SectionOf(access.Expression, binding), binding.ConstantOf(arguments[0].Expression));

            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" } value when SectionOf(value.Expression, binding) is { Length: > 0 } section:
                return section;

            case InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } invocation:
                var key = binding.ConstantOf(arguments[0].Expression);
                switch (CallArguments.NameOf(invocation))
                {
                    case "GetValue":
                        return Join(ReceiverSection(invocation, binding, DeepestSection), key);

                    case "GetConnectionString":
                        return Join("ConnectionStrings", key);

                    default:
                        return null;
                }

            // GetSection("AI:Endpoint").Get<string>()
            case InvocationExpressionSyntax invocation when CallArguments.NameOf(invocation) == "Get":
                return ReceiverSection(invocation, binding, DeepestSection) is { Length: > 0 } whole ? whole : null;

            default:
                return null;
        }
    }

    /// <summary>The path of a chain of `GetSection` calls; empty for anything else, which may be the root.</summary>
    public static string SectionOf(ExpressionSyntax expression, Binding binding) => SectionOf(expression, binding, DeepestSection);

    private static string SectionOf(ExpressionSyntax expression, Binding binding, int steps)
    {
        if (steps == 0) return "";

        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                return SectionOf(inner.Expression, binding, steps - 1);

            case PostfixUnaryExpressionSyntax inner when inner.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                return SectionOf(inner.Operand, binding, steps - 1);

            case InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } invocation
                when CallArguments.NameOf(invocation) is "GetSection" or "GetRequiredSection":
                return binding.ConstantOf(arguments[0].Expression) is { } key ? Join(ReceiverSection(invocation, binding, steps - 1), key) ?? "" : "";

            // var section = configuration.GetSection("AI");
            case IdentifierNameSyntax name when binding.DeclarationOf(name) is { Syntax: VariableDeclaratorSyntax { Initializer.Value: InvocationExpressionSyntax initializer } } declared:
                return SectionOf(initializer, declared.Binding, steps - 1);

            default:
                return "";
        }
    }

    private static string ReceiverSection(InvocationExpressionSyntax invocation, Binding binding, int steps)
        => CallArguments.ReceiverOf(invocation) is { } receiver ? SectionOf(receiver, binding, steps) : "";

    private static string? Join(string section, string? key)
        => key is not { Length: > 0 } ? null : section.Length == 0 ? key : section + ":" + key;
}
