using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelOriginAnalyzer.Uses;

namespace ModelOriginAnalyzer.Extraction.Evaluation;

/// <summary>Values that stand outside the code: configuration files, and what the team's facts say of keys, variables and symbols.</summary>
internal sealed class SettingValues(CompilationScope scope, OptionSections options)
{
    /// <summary>What the facts say of a symbol or an environment variable.</summary>
    public TextValue? Declared(ExpressionSyntax expression, Binding binding)
    {
        if (scope.Declared.Bindings.IsEmpty) return null;

        var variable = EnvironmentVariableOf(expression, binding);
        string? symbol = null;
        foreach (var declared in scope.Declared.Bindings)
        {
            switch (declared.Kind)
            {
                case BindingKind.EnvironmentVariable when variable is not null && declared.Key == variable:
                    return TextValue.Known(declared.Is, Basis.Declared);

                case BindingKind.Symbol when expression is InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax or ElementAccessExpressionSyntax:
                    symbol ??= NameOf(binding.SymbolOf(expression));
                    if (symbol == declared.Key) return TextValue.Known(declared.Is, Basis.Declared);
                    break;
            }
        }

        return null;
    }

    /// <summary>`configuration["AI:Endpoint"]` and its kin.</summary>
    public bool TryAddSetting(ExpressionSyntax expression, Binding binding, List<TextValue> found)
    {
        if (SettingReads.KeyOf(expression, binding) is not { } key) return false;

        Add(key, found);

        // GetValue<string>("AI:Endpoint", "fallback")
        if (expression is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } arguments } && arguments[1].Expression is LiteralExpressionSyntax fallback && LiteralSpans.ValueOf(fallback.Token) is { } text)
        {
            found.Insert(Math.Max(0, found.Count - 1), TextValue.Of(fallback.Token, text));
        }

        return true;
    }

    /// <summary>`options.Value.Endpoint`, where a section that some file has fills the options.</summary>
    public bool TryAddOption(MemberAccessExpressionSyntax member, Binding binding, List<TextValue> found)
    {
        if (options.KeyOf(member, binding) is not { } key || scope.Configuration.Find(key).IsEmpty) return false;

        Add(key, found);
        return true;
    }

    private void Add(string key, List<TextValue> found)
    {
        foreach (var declared in scope.Declared.Bindings)
        {
            if (declared.Kind == BindingKind.Configuration && string.Equals(declared.Key, key, StringComparison.OrdinalIgnoreCase))
            {
                found.Add(TextValue.Known(declared.Is, Basis.Declared) with { ConfigurationKey = key });
                return;
            }
        }

        var values = scope.Configuration.Find(key);
        foreach (var value in values) found.Add(TextValue.Of(value));
        if (values.IsEmpty) found.Add(TextValue.Dynamic with { ConfigurationKey = key });
    }

    private static string NameOf(ISymbol? symbol)
        => symbol is null ? "" : symbol.ContainingSymbol is INamespaceOrTypeSymbol container ? container.ToDisplayString() + "." + symbol.Name : symbol.Name;

    private static string? EnvironmentVariableOf(ExpressionSyntax expression, Binding binding)
        => expression is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } invocation && CallArguments.NameOf(invocation) == "GetEnvironmentVariable"
            ? binding.ConstantOf(arguments[0].Expression)
            : null;
}
