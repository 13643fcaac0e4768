using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>What the code does with a value that is written at one place.</summary>
internal enum Placement : byte
{
    /// <summary>Compared, printed, thrown, documented: the value goes nowhere.</summary>
    Mention,

    /// <summary>Kept or handed on as a value.</summary>
    Value,
}

/// <summary>
/// Tells a value from a mention by where it stands: by syntax and names alone, so that a constant is judged the same in its own tree
/// and from every other one.
/// </summary>
internal static class Placements
{
    private const int DeepestName = 4;

    /// <summary>A name that is used more often than this is not followed: it is taken for a value.</summary>
    private const int MostUses = 100;

    public static Placement Of(ExpressionSyntax expression) => Of(expression, 0);

    private static Placement Of(ExpressionSyntax expression, int names)
    {
        SyntaxNode node = expression;
        while (node.Parent is { } parent)
        {
            switch (parent)
            {
                case ArgumentSyntax or InitializerExpressionSyntax when FigureTables.HasKey(node):
                    return Placement.Mention;

                // Passed on as it is, or as a part of a longer text.
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax or CheckedExpressionSyntax or PostfixUnaryExpressionSyntax:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AsExpression }:
                case ConditionalExpressionSyntax conditional when conditional.Condition != node:
                case SwitchExpressionArmSyntax arm when arm.Expression == node:
                case SwitchExpressionSyntax choice when choice.GoverningExpression != node:
                case InterpolationSyntax or InterpolatedStringExpressionSyntax:
                case ExpressionElementSyntax or SpreadElementSyntax or CollectionExpressionSyntax:
                case ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax or StackAllocArrayCreationExpressionSyntax:
                case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression or (int)SyntaxKind.CollectionInitializerExpression or (int)SyntaxKind.ComplexElementInitializerExpression }:
                case BaseObjectCreationExpressionSyntax { Initializer.RawKind: (int)SyntaxKind.CollectionInitializerExpression }:
                case RefExpressionSyntax:
                    node = parent;
                    continue;

                case MemberAccessExpressionSyntax access when access.Expression == node:
                    if (!TryPass(access, out var passed)) return OfReceiver(access);
                    node = passed;
                    continue;

                case ArgumentSyntax { Parent: BaseArgumentListSyntax { Parent: { } call } } argument:
                    if (IsUri(call) || PutsTogether(call))
                    {
                        node = call;
                        continue;
                    }

                    return argument.NameColon is { } parameter && MentionNames.TakesText(parameter.Name.Identifier.ValueText) ? Placement.Mention : OfArgument(argument, call);

                case ArgumentSyntax { Parent: TupleExpressionSyntax }:
                    return Placement.Value;

                case EqualsValueClauseSyntax clause:
                    return OfInitializer(clause, names);

                case AssignmentExpressionSyntax assignment when assignment.Right == node:
                    return OfAssigned(assignment, names);

                case ForEachStatementSyntax loop when loop.Expression == node:
                    return OfName(loop.Identifier.ValueText, loop.Statement, names, whenUnused: Placement.Mention);

                case AnonymousObjectMemberDeclaratorSyntax member:
                    return member.NameEquals is { } named && NamesText(named.Name.Identifier.ValueText) ? Placement.Mention : Placement.Value;

                case AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute }:
                    return MentionNames.IsDataAttribute(SimpleName(attribute.Name)) ? Placement.Value : Placement.Mention;

                case ReturnStatementSyntax or YieldStatementSyntax or LambdaExpressionSyntax:
                    return Placement.Value;

                case ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                    return OfProperty(property, names);

                case ArrowExpressionClauseSyntax:
                    return Placement.Value;

                // ==, is, case, conditions, governing expressions, indexers, statements.
                default:
                    return Placement.Mention;
            }
        }

        return Placement.Mention;
    }

    /// <summary>`text.Trim()`, `uri.AbsoluteUri`, `list.ToArray()`: the same value, seen from outside the call.</summary>
    private static bool TryPass(MemberAccessExpressionSyntax access, out ExpressionSyntax passed)
    {
        passed = access;
        if (!MentionNames.Passes(access.Name.Identifier.ValueText)) return false;
        if (access.Parent is InvocationExpressionSyntax invocation && invocation.Expression == access) passed = invocation;
        return true;
    }

    private static Placement OfReceiver(MemberAccessExpressionSyntax access)
        => MentionNames.Checks(access.Name.Identifier.ValueText) ? Placement.Mention : Placement.Value;

    private static bool IsUri(SyntaxNode call)
        => call is ObjectCreationExpressionSyntax { Type: var type } && SimpleName(type) is "Uri" or "UriBuilder";

    /// <summary>`string.Format`, `Path.Combine` and their like: the arguments are what is done with the whole text.</summary>
    private static bool PutsTogether(SyntaxNode call)
        => call is InvocationExpressionSyntax invocation
            && (CallArguments.NameOf(invocation), ReceiverName(invocation)) is ("Format" or "Concat" or "Join", "string" or "String") or ("Combine" or "Join", "Path");

    private static Placement OfArgument(ArgumentSyntax argument, SyntaxNode call)
    {
        switch (call)
        {
            case InvocationExpressionSyntax invocation:
                return CallArguments.NameOf(invocation) is { } name && MentionNames.OnlyMentions(name, ReceiverName(invocation)) ? Placement.Mention : Placement.Value;

            case ObjectCreationExpressionSyntax creation:
                return MentionNames.IsTextType(SimpleName(creation.Type)) ? Placement.Mention : Placement.Value;

            case ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax:
                return Placement.Value;

            // table["deepseek-chat"] = …, and { ["deepseek-chat"] = … }: an entry; a lookup otherwise.
            case ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } access:
                return assignment.Left == access ? Placement.Value : Placement.Mention;

            case ImplicitElementAccessSyntax:
                return Placement.Value;

            default:
                return Placement.Mention;
        }
    }

    private static Placement OfInitializer(EqualsValueClauseSyntax clause, int names)
    {
        switch (clause.Parent)
        {
            case VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } field:
                return OfName(field.Identifier.ValueText, clause.SyntaxTree.GetRoot(), names, whenUnused: Placement.Value);

            case VariableDeclaratorSyntax local:
                return OfName(local.Identifier.ValueText, Origins.ScopeOf(local), names, whenUnused: Placement.Mention);

            case PropertyDeclarationSyntax property:
                return OfProperty(property, names);

            default:
                return Placement.Value;                         // default of a parameter
        }
    }

    private static Placement OfAssigned(AssignmentExpressionSyntax assignment, int names)
    {
        switch (assignment.Left)
        {
            case IdentifierNameSyntax name when NamesText(name.Identifier.ValueText):
                return Placement.Mention;

            case IdentifierNameSyntax when assignment.Parent is InitializerExpressionSyntax:
                return Placement.Value;

            case IdentifierNameSyntax name:
                return OfName(name.Identifier.ValueText, assignment.SyntaxTree.GetRoot(), names, whenUnused: Placement.Value);

            case MemberAccessExpressionSyntax member:
                return NamesText(member.Name.Identifier.ValueText) ? Placement.Mention : Placement.Value;

            default:
                return Placement.Value;
        }
    }

    /// <summary>Others read a property that they can see; a private one is what its own tree does with it.</summary>
    private static Placement OfProperty(PropertyDeclarationSyntax property, int names)
    {
        if (NamesText(property.Identifier.ValueText)) return Placement.Mention;

        var isSeen = property.Parent is InterfaceDeclarationSyntax || property.ExplicitInterfaceSpecifier is not null;
        foreach (var modifier in property.Modifiers) isSeen |= modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword;
        return isSeen ? Placement.Value : OfName(property.Identifier.ValueText, property.SyntaxTree.GetRoot(), names, whenUnused: Placement.Value);
    }

    /// <summary>What a statement does with the values that a name holds in it.</summary>
    public static Placement OfNameIn(StatementSyntax statement, string name) => OfName(name, statement, 0, whenUnused: Placement.Mention);

    /// <summary>A name is what is done with it: a value if one of its uses is.</summary>
    private static Placement OfName(string name, SyntaxNode scope, int names, Placement whenUnused)
    {
        if (names >= DeepestName) return Placement.Value;

        var used = false;
        var uses = TreeFacts.Of(scope.SyntaxTree).Names(name);
        if (uses.Count > MostUses) return Placement.Value;

        foreach (var use in uses)
        {
            if (!scope.Span.Contains(use.Span)) continue;

            ExpressionSyntax expression = use.Parent is MemberAccessExpressionSyntax member && member.Name == use ? member : use;
            if (expression.Parent is AssignmentExpressionSyntax assignment && assignment.Left == expression || use.Parent is NameColonSyntax or NameEqualsSyntax) continue;

            used = true;
            if (Of(expression, names + 1) == Placement.Value) return Placement.Value;
        }

        return used ? Placement.Mention : whenUnused;
    }

    private static bool NamesText(string member) => MentionNames.IsTextMember(member) || MentionNames.IsUnrelated(member);

    private static string? ReceiverName(InvocationExpressionSyntax invocation) => CallArguments.ReceiverOf(invocation) switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText is "Error" or "Out" ? SimpleName(member.Expression) : member.Name.Identifier.ValueText,
        PredefinedTypeSyntax type => type.Keyword.ValueText,
        InvocationExpressionSyntax inner => CallArguments.NameOf(inner),
        _ => null,
    };

    private static string SimpleName(ExpressionSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        _ => "",
    };
}
