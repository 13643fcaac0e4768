using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>One value written beside others.</summary>
/// <param name="Name">Of the member, argument or parameter; null for one that has none.</param>
internal readonly record struct Entry(string? Name, ExpressionSyntax Expression);

/// <summary>What is written beside an expression.</summary>
/// <param name="Name">Under which the expression itself stands among the entries; null if under none.</param>
/// <param name="IsLoose">The entries may be about several things: the fields of a type, what a constructor sets.</param>
internal readonly record struct Neighbours(List<Entry> Entries, string? Name, bool IsLoose);

/// <summary>
/// What is written together: the members of an object initializer with the arguments of its constructor, the arguments of one call,
/// the elements of a tuple or dictionary entry, default values of one parameter list, initial values of one type's properties and fields,
/// what one block assigns to members of one object.
/// </summary>
internal static class Containers
{
    /// <summary>What tools write is too long to be about one thing, and each of its values would be held against all others.</summary>
    private const int MostSiblings = 200;

    /// <summary>The containers around an expression, nearest first, each with its direct entries except the one that leads to the expression.</summary>
    public static IEnumerable<Neighbours> Around(ExpressionSyntax expression)
    {
        SyntaxNode inner = expression;
        for (var node = expression.Parent; node is not null; inner = node, node = node.Parent)
        {
            switch (node)
            {
                // Creation, arguments and initializer are one object.
                case BaseObjectCreationExpressionSyntax creation:
                    yield return Except(expression, OfCreation(creation));
                    break;

                case InvocationExpressionSyntax { ArgumentList: { } list } when inner == list:
                    yield return Except(expression, OfArguments(list));
                    break;

                case ConstructorInitializerSyntax { ArgumentList: { } list }:
                    yield return Except(expression, OfArguments(list));
                    break;

                case PrimaryConstructorBaseTypeSyntax { ArgumentList: { } list }:
                    yield return Except(expression, OfArguments(list));
                    break;

                case AttributeArgumentListSyntax list:
                    var named = new List<Entry>();
                    foreach (var argument in list.Arguments) named.Add(new Entry((argument.NameColon?.Name ?? argument.NameEquals?.Name)?.Identifier.ValueText, argument.Expression));
                    yield return Except(expression, named);
                    break;

                case AnonymousObjectCreationExpressionSyntax anonymous:
                    var members = new List<Entry>();
                    foreach (var member in anonymous.Initializers) members.Add(new Entry(member.NameEquals?.Name.Identifier.ValueText, member.Expression));
                    yield return Except(expression, members);
                    break;

                case TupleExpressionSyntax tuple:
                    var elements = new List<Entry>();
                    foreach (var argument in tuple.Arguments) elements.Add(new Entry(argument.NameColon?.Name.Identifier.ValueText, argument.Expression));
                    yield return Except(expression, elements);
                    break;

                case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } pair:
                    var sides = new List<Entry>();
                    foreach (var side in pair.Expressions) sides.Add(new Entry(null, side));
                    yield return Except(expression, sides);
                    break;

                case WithExpressionSyntax changed:
                    yield return Except(expression, OfInitializer(changed.Initializer, []));
                    break;

                case AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } keys }, Right: var value }:
                    yield return Except(expression, [new Entry(null, keys[0].Expression), new Entry(null, value)]);
                    break;

                case BaseParameterListSyntax parameters:
                    var defaults = new List<Entry>();
                    foreach (var parameter in parameters.Parameters)
                    {
                        if (parameter.Default is { } written) defaults.Add(new Entry(parameter.Identifier.ValueText, written.Value));
                    }

                    yield return Except(expression, defaults);
                    yield break;

                case PropertyDeclarationSyntax { Parent: TypeDeclarationSyntax type } property:
                    var isOfObject = !property.Modifiers.Any(SyntaxKind.StaticKeyword);
                    if (isOfObject) yield return Except(expression, OfProperties(type));
                    yield return Except(expression, OfMembers(type), isLoose: true);
                    yield break;

                case FieldDeclarationSyntax { Parent: TypeDeclarationSyntax type }:
                    yield return Except(expression, OfMembers(type), isLoose: true);
                    yield break;

                case ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } when MemberOf(assignment, out var holder) is not null:
                    yield return Except(expression, OfAssignments(node, holder), isLoose: holder.Length == 0);
                    yield break;

                case StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax:
                    yield break;
            }
        }
    }

    public static List<Entry> OfCreation(BaseObjectCreationExpressionSyntax creation)
        => OfInitializer(creation.Initializer, creation.ArgumentList is { } list ? OfArguments(list) : []);

    private static List<Entry> OfInitializer(InitializerExpressionSyntax? initializer, List<Entry> entries)
    {
        if (initializer is null || !initializer.IsKind(SyntaxKind.ObjectInitializerExpression)) return entries;

        foreach (var expression in initializer.Expressions)
        {
            if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment) entries.Add(new Entry(name.Identifier.ValueText, assignment.Right));
        }

        return entries;
    }

    public static List<Entry> OfArguments(ArgumentListSyntax list)
    {
        var entries = new List<Entry>();
        foreach (var argument in list.Arguments) entries.Add(new Entry(argument.NameColon?.Name.Identifier.ValueText, argument.Expression));
        return entries;
    }

    private static List<Entry> OfMembers(TypeDeclarationSyntax type)
    {
        var entries = new List<Entry>();
        if (type.Members.Count > MostSiblings) return entries;

        foreach (var member in type.Members)
        {
            switch (member)
            {
                case PropertyDeclarationSyntax property when (property.Initializer?.Value ?? property.ExpressionBody?.Expression) is { } value:
                    entries.Add(new Entry(property.Identifier.ValueText, value));
                    break;

                case FieldDeclarationSyntax field:
                    foreach (var variable in field.Declaration.Variables)
                    {
                        if (variable.Initializer is { } initial) entries.Add(new Entry(variable.Identifier.ValueText, initial.Value));
                    }

                    break;
            }
        }

        return entries;
    }

    /// <summary>What the statements of one block assign to members of the same object.</summary>
    private static List<Entry> OfAssignments(SyntaxNode statement, string holder)
    {
        var entries = new List<Entry>();
        var statements = statement.Parent switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            _ => default,
        };
        if (statements.Count > MostSiblings) return entries;

        foreach (var other in statements)
        {
            if (other is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } && MemberOf(assignment, out var itsHolder) is { } name && itsHolder == holder) entries.Add(new Entry(name, assignment.Right));
        }

        return entries;
    }

    /// <summary>The member that a plain assignment sets; null for all else.</summary>
    /// <param name="holder">As it is written; empty for members of the object at hand.</param>
    private static string? MemberOf(AssignmentExpressionSyntax assignment, out string holder)
    {
        holder = "";
        switch (assignment.Left)
        {
            case IdentifierNameSyntax name:
                return name.Identifier.ValueText;

            case MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } member:
                return member.Name.Identifier.ValueText;

            case MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax } member:
                holder = member.Expression.ToString();
                return member.Name.Identifier.ValueText;

            default:
                return null;
        }
    }

    private static List<Entry> OfProperties(TypeDeclarationSyntax type)
    {
        var entries = new List<Entry>();
        if (type.Members.Count > MostSiblings) return entries;

        foreach (var member in type.Members)
        {
            if (member is not PropertyDeclarationSyntax property || property.Modifiers.Any(SyntaxKind.StaticKeyword)) continue;
            if ((property.Initializer?.Value ?? property.ExpressionBody?.Expression) is { } value) entries.Add(new Entry(property.Identifier.ValueText, value));
        }

        return entries;
    }

    /// <summary>Without the entry that leads to the expression.</summary>
    private static Neighbours Except(ExpressionSyntax expression, List<Entry> entries, bool isLoose = false)
    {
        var own = entries.FindIndex(entry => entry.Expression.FullSpan.Contains(expression.FullSpan));
        if (own < 0) return new Neighbours(entries, null, isLoose);

        var name = entries[own].Name;
        entries.RemoveAll(entry => entry.Expression.FullSpan.Contains(expression.FullSpan));
        return new Neighbours(entries, name, isLoose);
    }
}
