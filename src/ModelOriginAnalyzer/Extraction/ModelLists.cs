using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// Types that list models, as SDKs do (`public const string Gpt4o = "gpt-4o", Tts = "tts-1";`): where the other members spell ids that mean
/// nothing else, a word that is an id too (`tts-1`, `davinci`) is one.
/// </summary>
internal static class ModelLists
{
    /// <summary>Fewer may stand beside a word by chance.</summary>
    public const int FewestModels = 3;

    /// <summary>Larger types are not held against each other.</summary>
    private const int MostMembers = 400;

    /// <summary>Whether a text that is known as an id and also as a word stands where the members of its type spell models.</summary>
    public static bool Holds(ExpressionSyntax expression, string text, CompilationScope scope)
        => expression is LiteralExpressionSyntax literal && PlaceOf(literal) is { } place && IsWord(text, scope) && MostlyModels(place, scope);

    /// <summary>Members that a list of models may consist of; null for every other one.</summary>
    public static TypeDeclarationSyntax? ListOf(SyntaxNode member)
        => member is FieldDeclarationSyntax or PropertyDeclarationSyntax && IsStatic((MemberDeclarationSyntax)member) && member.Parent is TypeDeclarationSyntax { Members.Count: <= MostMembers } type ? type : null;

    /// <param name="Argument">Index of the argument of the object that is made; -1 where the text is the whole value.</param>
    private readonly record struct Place(TypeDeclarationSyntax List, int Argument);

    private static Place? PlaceOf(LiteralExpressionSyntax literal)
    {
        ExpressionSyntax value = literal;
        var index = -1;
        if (literal.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax made } list } argument)
        {
            value = made;
            index = list.Arguments.IndexOf(argument);
        }

        var member = value.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } } => field,
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property,
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property,
            _ => (SyntaxNode?)null,
        };
        return member is not null && ListOf(member) is { } type ? new Place(type, index) : null;
    }

    private static bool IsWord(string text, CompilationScope scope)
        => IdentityResolver.FindModel(scope.Catalog, text) is { } identity && KnownModels.Of(identity, scope.Policy) == ModelKnowledge.Weak;

    private static bool MostlyModels(Place place, CompilationScope scope)
    {
        int models = 0, others = 0;
        foreach (var member in place.List.Members)
        {
            if (ListOf(member) is null) continue;

            switch (member)
            {
                case FieldDeclarationSyntax field:
                    foreach (var variable in field.Declaration.Variables) Count(variable.Initializer?.Value);
                    break;

                case PropertyDeclarationSyntax property:
                    Count(property.Initializer?.Value ?? property.ExpressionBody?.Expression);
                    break;
            }
        }

        return models >= FewestModels && models > others;

        void Count(ExpressionSyntax? value)
        {
            if (TextAt(value, place.Argument) is not { } text) return;

            if (DistinctiveText.IsModel(text, scope)) models++;
            else if (!IsWord(text, scope)) others++;
        }
    }

    private static string? TextAt(ExpressionSyntax? value, int argument)
    {
        if (argument >= 0) value = value is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: var arguments } && argument < arguments.Count ? arguments[argument].Expression : null;
        return value is LiteralExpressionSyntax literal ? LiteralSpans.ValueOf(literal.Token) : null;
    }

    private static bool IsStatic(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.StaticKeyword) || member.Modifiers.Any(SyntaxKind.ConstKeyword);
}
