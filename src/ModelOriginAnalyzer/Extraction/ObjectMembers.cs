using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// A member read from an object that is made in sight: `var settings = new Settings { Url = "…" }; … settings.Url`. The object's own
/// initializer and arguments count, never those of another object of the same type.
/// </summary>
internal static class ObjectMembers
{
    /// <summary>Null if the object, or what it holds there, is not in sight.</summary>
    public static OriginSet? OriginsOf(MemberAccessExpressionSyntax member, Binding binding)
    {
        if (CreationOf(member.Expression, binding) is not { } created) return null;

        var name = member.Name.Identifier.ValueText;
        var creation = created.Creation;
        if (MemberInitializer(creation.Initializer, name) is { } written) return Holding(written, created.Binding);
        if (created.Binding.MethodOf(creation) is not { } constructor) return null;

        // A record's parameter is its property.
        foreach (var argument in CallArguments.Of(creation, constructor))
        {
            if (argument.Parameter.Name == name) return Holding(argument.Expression, created.Binding);
        }

        return null;
    }

    /// <summary>The value that an object initializer or `with` gives to a member; null if it gives none.</summary>
    public static ExpressionSyntax? MemberInitializer(InitializerExpressionSyntax? initializer, string name)
    {
        if (initializer is null) return null;

        foreach (var expression in initializer.Expressions)
        {
            if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left, Right: not InitializerExpressionSyntax } assignment && left.Identifier.ValueText == name) return assignment.Right;
        }

        return null;
    }

    private static (BaseObjectCreationExpressionSyntax Creation, Binding Binding)? CreationOf(ExpressionSyntax expression, Binding binding)
    {
        if (expression is BaseObjectCreationExpressionSyntax inline) return (inline, binding);
        if (expression is not IdentifierNameSyntax name || binding.DeclarationOf(name) is not { } declaration) return null;

        var origins = Origins.Of(declaration);
        return origins is { Complete: true, Origins: { Count: 1 } only } && only[0].Expression is BaseObjectCreationExpressionSyntax creation
            ? (creation, only[0].Binding)
            : null;
    }

    private static OriginSet Holding(ExpressionSyntax expression, Binding binding)
        => new() { Complete = true, Origins = { new Origin(expression, binding, ImmutableArray<Choice>.Empty) } };
}
