using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction.Evaluation;

/// <summary>The address that a `UriBuilder` holds: constructor arguments, initializer, and members that are assigned later.</summary>
internal sealed class BuiltUri(ValueEvaluator values)
{
    /// <summary>What stands before `.Uri`, `.ToString()` or `.Host`; null if it is no builder in sight.</summary>
    public List<TextValue>? Of(ExpressionSyntax builder, Binding binding, int depth)
    {
        if (builder is BaseObjectCreationExpressionSyntax inline) return IsBuilder(inline, binding) ? Address(inline, binding, [], depth) : null;
        if (builder is not IdentifierNameSyntax name || binding.DeclarationOf(name) is not { Syntax: VariableDeclaratorSyntax { Initializer.Value: BaseObjectCreationExpressionSyntax creation } } declaration) return null;

        return IsBuilder(creation, declaration.Binding) ? Address(creation, declaration.Binding, MemberAssignments.On(declaration), depth) : null;
    }

    private static bool IsBuilder(BaseObjectCreationExpressionSyntax creation, Binding binding) => creation is ObjectCreationExpressionSyntax { Type: var type }
        ? type is IdentifierNameSyntax { Identifier.ValueText: "UriBuilder" } or QualifiedNameSyntax { Right.Identifier.ValueText: "UriBuilder" }
        : binding.TypeOf(creation)?.Name == "UriBuilder";

    private List<TextValue> Address(BaseObjectCreationExpressionSyntax creation, Binding binding, IEnumerable<MemberAssignment> assigned, int depth)
    {
        var arguments = creation.ArgumentList?.Arguments ?? default;
        List<TextValue>? scheme = null, host = null, port = null, path = null, whole = null;
        if (arguments.Count == 1)
        {
            whole = values.AsText(arguments[0].Expression, binding, depth);
        }
        else if (arguments.Count > 1)
        {
            scheme = values.AsText(arguments[0].Expression, binding, depth);
            host = values.AsText(arguments[1].Expression, binding, depth);
            if (arguments.Count > 2) port = Port(arguments[2].Expression, binding);
            if (arguments.Count > 3) path = values.AsText(arguments[3].Expression, binding, depth);
        }

        foreach (var (member, value) in MembersOf(creation, assigned))
        {
            switch (member)
            {
                case "Scheme": scheme = values.AsText(value, binding, depth); break;
                case "Host": host = values.AsText(value, binding, depth); break;
                case "Port": port = Port(value, binding); break;
                case "Path": path = values.AsText(value, binding, depth); break;
            }
        }

        if (host is null)
        {
            // Other members leave the host alone.
            if (whole is null) return [TextValue.Dynamic];
            return path is null ? whole : whole.ConvertAll(static address => address.Text is null ? address : address with { Open = true });
        }

        if (scheme is null || PureCall.Only(scheme) is { Text: null }) scheme = [TextValue.Known("http")];
        List<List<TextValue>> parts = [scheme, [TextValue.Known("://")], host];
        if (port is not null) parts.Add(port);
        if (path is not null) parts.AddRange([path.TrueForAll(static text => text.Text?.StartsWith("/", StringComparison.Ordinal) == true) ? [TextValue.Known("")] : [TextValue.Known("/")], path]);
        else parts.Add([TextValue.Known("/")]);
        return PureCall.Sequence(parts);
    }

    private static List<TextValue> Port(ExpressionSyntax port, Binding binding)
        => binding.NumberOf(port) is not { } number ? [TextValue.Known("/") with { Open = true }]
            : number < 0 ? [TextValue.Known("")]
            : [TextValue.Known(":" + number.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    private static IEnumerable<(string Member, ExpressionSyntax Value)> MembersOf(BaseObjectCreationExpressionSyntax creation, IEnumerable<MemberAssignment> assigned)
    {
        foreach (var expression in creation.Initializer?.Expressions ?? default)
        {
            if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: var value }) yield return (name.Identifier.ValueText, value);
        }

        foreach (var assignment in assigned) yield return (assignment.Target.Name.Identifier.ValueText, assignment.Value);
    }
}
