using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>
/// Which configuration section fills an options type: `Configure&lt;T&gt;(configuration.GetSection("AI"))`, `BindConfiguration("AI")`,
/// `GetSection("AI").Get&lt;T&gt;()`, `GetSection("AI").Bind(settings)`, in any tree of the compilation.
/// </summary>
internal sealed class OptionSections(Compilation compilation, BindingSource bindings, CancellationToken cancellationToken)
{
    private const int DeepestMember = 6;

    private readonly Dictionary<string, string?> _sections = new(System.StringComparer.Ordinal);

    /// <summary>The key that fills a member: `AI:Endpoint` for `options.Value.Endpoint`. Null if no section, or more than one, is bound to the type.</summary>
    public string? KeyOf(MemberAccessExpressionSyntax member, Binding binding) => KeyOf(member, binding, DeepestMember);

    private string? KeyOf(ExpressionSyntax expression, Binding binding, int steps)
    {
        if (steps == 0 || expression is not MemberAccessExpressionSyntax member) return null;
        if (binding.SymbolOf(member) is not IPropertySymbol { ContainingType: { } type } property) return null;

        // options.Value and options.CurrentValue are the section itself.
        if (type.Name is "IOptions" or "IOptionsSnapshot" or "IOptionsMonitor" or "OptionsWrapper") return null;

        var section = SectionOf(type) ?? KeyOf(member.Expression, binding, steps - 1);
        return section is null ? null : section + ":" + property.Name;
    }

    private string? SectionOf(INamedTypeSymbol type)
    {
        if (!_sections.TryGetValue(type.Name, out var section)) _sections.Add(type.Name, section = Find(type));
        return section;
    }

    private string? Find(INamedTypeSymbol type)
    {
        string? only = null;
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var bound in TreeFacts.Of(tree).OptionBindings)
            {
                var binding = bindings.Of(tree);
                var isOfType = bound.Type is { } named
                    ? NameOf(named) == type.Name
                    : bound.Target is { } target && binding.TypeOf(target)?.Name == type.Name;
                if (!isOfType) continue;

                var section = bound.Key is { } key ? binding.ConstantOf(key) : SettingReads.SectionOf(bound.Section!, binding);
                if (section is not { Length: > 0 }) continue;
                if (only is not null && !string.Equals(only, section, System.StringComparison.OrdinalIgnoreCase)) return null;

                only = section;
            }
        }

        return only;
    }

    private static string? NameOf(TypeSyntax type) => type switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        NullableTypeSyntax nullable => NameOf(nullable.ElementType),
        _ => null,
    };
}
