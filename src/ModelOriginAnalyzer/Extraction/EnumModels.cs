using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// The models that members of enums stand for: an attribute on the member, an arm of a switch, an entry of a table. The name of a member
/// proves nothing, it only saves a search: an enum without a model's name in it is not looked up. Safe for concurrent use.
/// </summary>
internal sealed class EnumModels(CompilationScope scope)
{
    private static readonly IReadOnlyDictionary<string, LiteralExpressionSyntax> None = new Dictionary<string, LiteralExpressionSyntax>();

    private readonly ConcurrentDictionary<INamedTypeSymbol, IReadOnlyDictionary<string, LiteralExpressionSyntax>> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The text that the member stands for; null if source in sight says none.</summary>
    public LiteralExpressionSyntax? Of(IFieldSymbol member, CancellationToken cancellationToken)
    {
        if (member.ContainingType is not { TypeKind: TypeKind.Enum } type || type.DeclaringSyntaxReferences.IsEmpty) return null;
        if (!scope.Catalog.MayNameModel(type.Name) && !scope.Catalog.MayNameModel(member.Name)) return null;

        if (!_known.TryGetValue(type, out var texts)) texts = _known.GetOrAdd(type, Read(type, cancellationToken));
        return texts.TryGetValue(member.Name, out var text) ? text : null;
    }

    private IReadOnlyDictionary<string, LiteralExpressionSyntax> Read(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var texts = new Dictionary<string, LiteralExpressionSyntax>(StringComparer.Ordinal);
        foreach (var part in type.DeclaringSyntaxReferences)
        {
            if (part.GetSyntax(cancellationToken) is EnumDeclarationSyntax declaration) AddAttributes(declaration, texts);
        }

        string[] words = [type.Name + "."];
        foreach (var tree in scope.Of(type.ContainingAssembly).Compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!TreeFacts.HasAny(tree, words)) continue;

            foreach (var name in TreeFacts.Of(tree).Names(type.Name)) AddMapped(name, texts);
        }

        return texts.Count == 0 ? None : texts;
    }

    /// <summary>`[EnumMember(Value = "…")] Chat`</summary>
    private void AddAttributes(EnumDeclarationSyntax declaration, Dictionary<string, LiteralExpressionSyntax> texts)
    {
        foreach (var member in declaration.Members)
        {
            foreach (var list in member.AttributeLists)
            {
                foreach (var attribute in list.Attributes)
                {
                    if (attribute.ArgumentList is { Arguments: { Count: 1 } arguments }) Add(member.Identifier.ValueText, arguments[0].Expression, texts);
                }
            }
        }
    }

    /// <summary>`Kind.Chat => "…"`, `case Kind.Chat: return "…";`, `[Kind.Chat] = "…"`, `{ Kind.Chat, "…" }`</summary>
    private void AddMapped(IdentifierNameSyntax name, Dictionary<string, LiteralExpressionSyntax> texts)
    {
        SyntaxNode type = name;
        while (type.Parent is MemberAccessExpressionSyntax outer && outer.Name == type) type = outer;
        if (type.Parent is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: var member } access || access.Expression != type) return;

        switch (access.Parent)
        {
            case ConstantPatternSyntax { Parent: SwitchExpressionArmSyntax { WhenClause: null } arm }:
                Add(member, arm.Expression, texts);
                break;

            case CaseSwitchLabelSyntax { Parent: SwitchSectionSyntax { Statements: { Count: > 0 } statements } } when statements[0] is ReturnStatementSyntax { Expression: { } returned }:
                Add(member, returned, texts);
                break;

            case ArgumentSyntax { Parent.Parent: ImplicitElementAccessSyntax { Parent: AssignmentExpressionSyntax entry } }:
                Add(member, entry.Right, texts);
                break;

            case InitializerExpressionSyntax { Expressions: { Count: 2 } pair } when pair[0] == access:
                Add(member, pair[1], texts);
                break;
        }
    }

    private void Add(string member, ExpressionSyntax value, Dictionary<string, LiteralExpressionSyntax> texts)
    {
        if (value is LiteralExpressionSyntax literal && LiteralSpans.ValueOf(literal.Token) is { } text && !texts.ContainsKey(member) && DistinctiveText.IsModel(text, scope)) texts.Add(member, literal);
    }
}
