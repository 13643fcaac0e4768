using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Tests.Verifiers;

namespace ModelOriginAnalyzer.Tests.Cli.Scanning;

/// <summary>
/// Writes down what a real assembly declares of the types and members that a surface lists: names, parameters, and how one leads to
/// another. Types that no surface concerns are written as `object`.
/// </summary>
internal sealed class ShapeSource
{
    private static readonly SymbolDisplayFormat FullName = SymbolDisplayFormat.FullyQualifiedFormat.WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private readonly HashSet<string> _frameworks;
    private readonly Dictionary<INamedTypeSymbol, SdkSurface> _listed = new(SymbolEqualityComparer.Default);
    private readonly HashSet<INamedTypeSymbol> _included = new(SymbolEqualityComparer.Default);
    private readonly List<SdkSurface> _surfaces;

    public ShapeSource(OriginCatalog catalog)
    {
        _surfaces = [.. catalog.Surfaces.Where(surface => surface.CertainlyTakes && !surface.Assemblies.IsEmpty && surface.Assemblies.All(IsHere))];
        var compilation = CSharpCompilation.Create("Shapes", references: [.. References.Framework, .. References.All]);
        _frameworks = [.. References.Framework.Select(reference => (compilation.GetAssemblyOrModuleSymbol(reference) as IAssemblySymbol)?.Name ?? "")];
        foreach (var surface in _surfaces)
        {
            foreach (var name in TypesOf(surface))
            {
                if (compilation.GetTypeByMetadataName(name) is { } type && surface.Assemblies.Contains(type.ContainingAssembly.Name)) _listed.TryAdd(type, surface);
            }
        }

        foreach (var type in _listed.Keys) Include(type);
        foreach (var (type, surface) in _listed)
        {
            foreach (var member in MembersOf(type, surface)) IncludeMentioned(member);
        }
    }

    public IEnumerable<SdkSurface> Surfaces => _surfaces;

    /// <summary>The types and members of one surface's assemblies as C#.</summary>
    public string Write(SdkSurface surface)
    {
        var text = new StringBuilder();
        foreach (var space in _included.Where(type => type.ContainingType is null && surface.Assemblies.Contains(type.ContainingAssembly.Name))
            .GroupBy(type => type.ContainingNamespace.ToDisplayString()).OrderBy(space => space.Key, StringComparer.Ordinal))
        {
            text.Append("namespace ").Append(space.Key).Append("\n{\n");
            foreach (var type in space.OrderBy(type => type.MetadataName, StringComparer.Ordinal)) Write(type, text, "    ");
            text.Append("}\n");
        }

        return text.ToString();
    }

    private static bool IsHere(string assembly) => File.Exists(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));

    private static IEnumerable<string> TypesOf(SdkSurface surface) =>
        surface.Clients.Select(client => client.Type).Concat(surface.Positions.Select(position => position.Type)).Concat(surface.Constants.Select(constant => constant.Type)).Distinct();

    private void Include(INamedTypeSymbol type)
    {
        type = type.OriginalDefinition;
        if (!_surfaces.Any(surface => surface.Assemblies.Contains(type.ContainingAssembly.Name)) || type.DeclaredAccessibility != Accessibility.Public || !_included.Add(type)) return;

        if (type.ContainingType is { } outer) Include(outer);
        if (type.BaseType is { } bas) Include(bas);
        foreach (var contract in type.Interfaces) Include(contract);
    }

    private void IncludeMentioned(ISymbol member)
    {
        IEnumerable<ITypeSymbol> types = member switch
        {
            IMethodSymbol method => method.Parameters.Select(parameter => parameter.Type).Append(method.ReturnType),
            IPropertySymbol property => [property.Type],
            _ => [],
        };
        foreach (var type in types) IncludeParts(type);
    }

    private void IncludeParts(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array) IncludeParts(array.ElementType);
        if (type is not INamedTypeSymbol named) return;

        Include(named);
        foreach (var argument in named.TypeArguments) IncludeParts(argument);
    }

    /// <summary>The members that the surface lists, and constructors.</summary>
    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type, SdkSurface surface)
    {
        var name = MetadataName(type);
        var listed = surface.Clients.Where(client => client.Type == name).Select(client => client.Member)
            .Concat(surface.Positions.Where(position => position.Type == name).Select(position => position.Member))
            .Concat(surface.Constants.Where(constant => constant.Type == name).Select(constant => constant.Member)).ToHashSet();
        return type.GetMembers().Where(member => member.DeclaredAccessibility == Accessibility.Public
            && (member is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.TypeKind: TypeKind.Class or TypeKind.Struct } || (member is not IMethodSymbol { MethodKind: not MethodKind.Ordinary } && listed.Contains(member.Name))));
    }

    private static string MetadataName(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? MetadataName(outer) + "+" + type.MetadataName
            : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName : type.ContainingNamespace.ToDisplayString() + "." + type.MetadataName;

    private void Write(INamedTypeSymbol type, StringBuilder text, string indent)
    {
        var keyword = type.TypeKind switch { TypeKind.Interface => "interface", TypeKind.Enum => "enum", TypeKind.Struct => "struct", _ => type.IsStatic ? "static class" : "class" };
        if (type.TypeKind == TypeKind.Delegate) return;

        var bases = new List<string>();
        if (type is { TypeKind: TypeKind.Class, BaseType: { } bas } && _included.Contains(bas.OriginalDefinition)) bases.Add(NameOf(bas));
        bases.AddRange(type.Interfaces.Where(contract => _included.Contains(contract.OriginalDefinition)).Select(NameOf).Order(StringComparer.Ordinal));
        text.Append(indent).Append("public ").Append(keyword == "enum" ? "" : "partial ").Replace("partial static", "static partial").Append(keyword).Append(' ').Append(type.Name).Append(ParametersOf(type.TypeParameters))
            .Append(bases.Count == 0 ? "" : " : " + string.Join(", ", bases)).Append('\n').Append(indent).Append("{\n");
        text.Replace("partial static class", "static partial class");
        if (type.TypeKind == TypeKind.Enum)
        {
            foreach (var member in type.GetMembers().OfType<IFieldSymbol>()) text.Append(indent).Append("    ").Append(member.Name).Append(",\n");
        }
        else
        {
            foreach (var line in LinesOf(type).Distinct(StringComparer.Ordinal)) text.Append(indent).Append("    ").Append(line).Append('\n');
        }

        foreach (var nested in _included.Where(inner => SymbolEqualityComparer.Default.Equals(inner.ContainingType, type)).OrderBy(inner => inner.MetadataName, StringComparer.Ordinal)) Write(nested, text, indent + "    ");
        text.Append(indent).Append("}\n");
    }

    private IEnumerable<string> LinesOf(INamedTypeSymbol type)
    {
        var signatures = new HashSet<string>(StringComparer.Ordinal);
        var isInterface = type.TypeKind == TypeKind.Interface;
        var members = _listed.TryGetValue(type, out var surface) ? MembersOf(type, surface).ToList() : [];
        foreach (var member in members.Concat(type.GetMembers().Where(IsProducer)).Distinct(SymbolEqualityComparer.Default).OrderBy(member => member!.Name, StringComparer.Ordinal))
        {
            switch (member)
            {
                case IMethodSymbol method:
                    var parameters = method.Parameters.Select(parameter => (parameter.Name, Type: NameOf(parameter.Type), parameter)).ToList();
                    if (!signatures.Add(method.Name + "`" + method.Arity + "(" + string.Join(",", parameters.Select(parameter => parameter.Type)))) break;

                    var written = string.Join(", ", parameters.Select((parameter, i) =>
                        (i == 0 && method.IsExtensionMethod ? "this " : parameter.parameter.IsParams ? "params " : parameter.parameter.RefKind == RefKind.Out ? "out " : "")
                        + parameter.Type + " @" + parameter.Name + (parameter.parameter.IsOptional ? " = default" : "")));
                    yield return method.MethodKind == MethodKind.Constructor
                        ? $"public {type.Name}({written}) => throw null;"
                        : $"{(isInterface ? "" : "public ")}{(method.IsStatic ? "static " : "")}{NameOf(method.ReturnType)} {method.Name}{ParametersOf(method.TypeParameters)}({written}){(isInterface ? ";" : " => throw null;")}";
                    break;

                case IPropertySymbol { IsIndexer: false } property:
                    yield return $"{(isInterface ? "" : "public ")}{(property.IsStatic ? "static " : "")}{NameOf(property.Type)} {property.Name} {{ get; {(property.SetMethod is null ? "" : "set; ")}}}";
                    break;

                case IFieldSymbol { IsConst: true, ConstantValue: string value }:
                    yield return $"public const string {member.Name} = {SymbolDisplay.FormatLiteral(value, quote: true)};";
                    break;

                case IFieldSymbol field:
                    yield return $"public {(field.IsStatic ? "static " : "")}{NameOf(field.Type)} {field.Name};";
                    break;
            }
        }
    }

    /// <summary>It gives a type that concerns us.</summary>
    private bool IsProducer(ISymbol member) => member is { DeclaredAccessibility: Accessibility.Public, CanBeReferencedByName: true, IsOverride: false } && member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Ordinary, ReturnType: INamedTypeSymbol type } => Concerns(type),
        IPropertySymbol { Type: INamedTypeSymbol type } => Concerns(type),
        _ => false,
    };

    private bool Concerns(INamedTypeSymbol type) => _included.Contains(type.OriginalDefinition) || type.TypeArguments.Any(argument => argument is INamedTypeSymbol named && _included.Contains(named.OriginalDefinition));

    private string NameOf(ITypeSymbol type)
    {
        switch (type)
        {
            case ITypeParameterSymbol parameter:
                return parameter.Name;

            case IArrayTypeSymbol array:
                return NameOf(array.ElementType) + "[]";

            case INamedTypeSymbol { ContainingType: { } outer } nested when IsWritable(nested):
                return NameOf(outer) + "." + nested.Name;

            case INamedTypeSymbol { TypeArguments.IsEmpty: false } generic when IsWritable(generic):
                var full = generic.OriginalDefinition.ToDisplayString(FullName);
                return full[..full.IndexOf('<', StringComparison.Ordinal)] + "<" + string.Join(", ", generic.TypeArguments.Select(NameOf)) + ">";

            case INamedTypeSymbol named when IsWritable(named):
                return named.ToDisplayString(FullName);

            default:
                return "object";
        }
    }

    private bool IsWritable(INamedTypeSymbol type) => type.SpecialType != SpecialType.None || _included.Contains(type.OriginalDefinition) || _frameworks.Contains(type.ContainingAssembly.Name);

    private static string ParametersOf(System.Collections.Immutable.ImmutableArray<ITypeParameterSymbol> parameters) =>
        parameters.IsEmpty ? "" : "<" + string.Join(", ", parameters.Select(parameter => parameter.Name)) + ">";
}
