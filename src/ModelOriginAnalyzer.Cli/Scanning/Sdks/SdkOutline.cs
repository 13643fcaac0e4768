using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Cli.Scanning.Sdks;

/// <summary>
/// What a surface lists, as C#, where nothing says how the SDK really declares it: the listed parameters in the order of the surface, each
/// optional, and whatever else a call may pass.
/// </summary>
internal static class SdkOutline
{
    /// <summary>The listed types and members that a compilation does not declare; empty if it declares all.</summary>
    public static string OfMissing(ImmutableArray<SdkSurface> surfaces, CSharpCompilation compilation)
    {
        var text = new StringBuilder();
        var positions = surfaces.SelectMany(surface => surface.Positions).ToLookup(position => position.Type);
        var constants = surfaces.SelectMany(surface => surface.Constants).ToLookup(constant => constant.Type, constant => constant.Member);
        var makers = surfaces.SelectMany(surface => surface.Clients).Where(client => client.Member is not null).ToLookup(client => client.Type);
        foreach (var type in surfaces.SelectMany(SdkShape.TypesOf).Distinct(StringComparer.Ordinal))
        {
            var declared = compilation.GetTypeByMetadataName(type);
            var members = MembersOf(type, positions[type], makers[type], constants[type], name => declared is not null && !declared.GetMembers(name).IsEmpty).ToList();
            if (declared is null || members.Count > 0) WriteType(type, members, text);
        }

        return text.ToString();
    }

    private static IEnumerable<string> MembersOf(string type, IEnumerable<SdkPosition> positions, IEnumerable<SdkClient> makers, IEnumerable<string> constants, Func<string, bool> isDeclared)
    {
        foreach (var member in positions.Where(position => !isDeclared(position.Member)).GroupBy(position => position.Member))
        {
            if (member.All(position => position.Parameter is null)) yield return $"public {TypeOf(member.First().Role)} {member.Key} {{ get; set; }}";
            else yield return MethodOf(type, member.Key, [.. member.Where(position => position.Parameter is not null)]);
        }

        foreach (var maker in makers.Select(client => client.Member!).Distinct(StringComparer.Ordinal))
        {
            if (!isDeclared(maker) && positions.All(position => position.Member != maker)) yield return MethodOf(type, maker, []);
        }

        foreach (var constant in constants)
        {
            if (SyntaxFacts.IsValidIdentifier(constant) && !isDeclared(constant)) yield return $"public static string {constant} => throw null;";
        }
    }

    private static string MethodOf(string type, string name, ImmutableArray<SdkPosition> parameters)
    {
        var isConstructor = name == ".ctor";
        var isExtension = !isConstructor && IsStatic(type);
        var written = parameters.Select(position => $"{TypeOf(position.Role)} @{position.Parameter} = default").Append("params object[] others").ToList();
        if (isExtension && parameters is [{ Role: SdkRole.Client }, ..]) written[0] = $"this object @{parameters[0].Parameter}";
        else if (isExtension) written.Insert(0, "this object it");

        var modifiers = isExtension ? "public static" : "public";
        return isConstructor
            ? $"{modifiers} {NameOf(type)}({string.Join(", ", written)}) {{ }}"
            : $"{modifiers} object {name}({string.Join(", ", written)}) => throw null;";
    }

    private static void WriteType(string type, IEnumerable<string> members, StringBuilder text)
    {
        var dot = type.LastIndexOf('.');
        var names = type[(dot + 1)..].Split('+');
        if (dot > 0) text.Append("namespace ").Append(type, 0, dot).Append(" {\n");
        foreach (var outer in names[..^1]) text.Append("public partial class ").Append(WithParameters(outer)).Append(" {\n");

        // An interface's members have bodies here too: nobody implements it.
        text.Append(IsStatic(type) ? "public static partial class " : IsInterface(names[^1]) ? "public partial interface " : "public partial class ").Append(WithParameters(names[^1])).Append(" {\n");
        foreach (var member in members) text.Append(member).Append('\n');
        foreach (var _ in names) text.Append("}\n");
        if (dot > 0) text.Append("}\n");
    }

    private static string TypeOf(SdkRole role) => role is SdkRole.Model or SdkRole.Deployment or SdkRole.Weights ? "string" : "object";

    private static bool IsStatic(string type) => type.EndsWith("Extensions", StringComparison.Ordinal) || type.EndsWith("Extension", StringComparison.Ordinal);

    private static bool IsInterface(string name) => name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]);

    private static string NameOf(string type)
    {
        var name = type[(type.LastIndexOfAny(['.', '+']) + 1)..];
        var arity = name.IndexOf('`', StringComparison.Ordinal);
        return arity < 0 ? name : name[..arity];
    }

    /// <summary>From `Generator`2` to `Generator&lt;T0, T1&gt;`.</summary>
    private static string WithParameters(string name)
    {
        var arity = name.IndexOf('`', StringComparison.Ordinal);
        return arity < 0 || !int.TryParse(name[(arity + 1)..], out var count) ? name : $"{name[..arity]}<{string.Join(", ", Enumerable.Range(0, count).Select(i => "T" + i))}>";
    }
}
