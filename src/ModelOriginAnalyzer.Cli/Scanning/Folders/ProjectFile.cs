using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Cli.InForce;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.Scanning.Folders;

/// <summary>A package that a project or a central list names.</summary>
/// <param name="Place">The characters of the id.</param>
internal sealed record PackageMention(string Id, Place Place);

/// <summary>What a project file says, read as XML and never evaluated: conditions are not looked at, nor imports but `Directory.Build.props`, for what kind of project it is and which namespaces it sees.</summary>
internal sealed class ProjectFile
{
    private const string BuildProps = "Directory.Build.props";

    private bool _namesTests;
    private bool? _isTest;
    private bool _isTool;
    private string? _saidKind;
    private bool _isKindOpen;

    private ProjectFile(string path) => Path = path;

    public string Path { get; }

    public string Folder => Path[..Path.LastIndexOf('/')];

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public string AssemblyName { get; private set; } = "";

    /// <summary>product, test, sample or tool, as in a build: what the project says, or what it is by its shape. Null where only evaluating would tell.</summary>
    public string? Kind => _saidKind ?? (_isKindOpen ? null : _isTest ?? _namesTests ? "test" : _isTool ? "tool" : "product");

    /// <summary>`PackageReference` items, and `PackageVersion` items of central lists.</summary>
    public ImmutableArray<PackageMention> Packages { get; private set; } = [];

    /// <summary>As written, with the separator `/`.</summary>
    public ImmutableArray<string> ProjectReferences { get; private set; } = [];

    /// <summary>`Using` items: namespaces that every file imports; `static` and aliases as C# writes them.</summary>
    public ImmutableArray<string> Usings { get; private set; } = [];

    public string Sdk { get; private set; } = "";

    /// <summary>Files that name packages for the projects below (`Directory.Packages.props`), or for the project beside them (`packages.config`).</summary>
    public static bool IsShared(string path) =>
        path.EndsWith(".props", StringComparison.OrdinalIgnoreCase) || System.IO.Path.GetFileName(path).Equals("packages.config", StringComparison.OrdinalIgnoreCase);

    /// <summary>Null for one that cannot be read, which is told.</summary>
    public static ProjectFile? TryRead(string path, Action<string, string> unreadable)
    {
        try
        {
            return Read(path);
        }
        catch (Exception exception) when (exception is XmlException or UnreadableInputException)
        {
            unreadable(path, exception.Message);
            return null;
        }
    }

    /// <exception cref="XmlException">It is no XML.</exception>
    /// <exception cref="UnreadableInputException">It cannot be opened.</exception>
    public static ProjectFile Read(string path)
    {
        var text = TextFiles.Read(path);
        using var reader = XmlReader.Create(new StringReader(text.ToString()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var root = XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
        var packages = ImmutableArray.CreateBuilder<PackageMention>();
        var references = ImmutableArray.CreateBuilder<string>();
        var usings = ImmutableArray.CreateBuilder<string>();
        var imports = false;
        var isProject = path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase);
        var project = new ProjectFile(path) { AssemblyName = System.IO.Path.GetFileNameWithoutExtension(path), Sdk = (string?)root.Attribute("Sdk") ?? "" };
        foreach (var element in root.Descendants())
        {
            var include = element.Attribute("Include");
            switch (element.Name.LocalName)
            {
                case "PackageReference" or "PackageVersion" or "GlobalPackageReference" when include is not null:
                    packages.Add(new PackageMention(include.Value.Trim(), PlaceOf(include, path, text)));
                    project._namesTests |= IsOfTests(include.Value) && element.Name.LocalName != "PackageVersion" && (isProject || IsUnconditional(element));
                    break;

                case "package" when element.Attribute("id") is { } id:
                    packages.Add(new PackageMention(id.Value.Trim(), PlaceOf(id, path, text)));
                    break;

                case "ProjectReference" when include is not null:
                    references.Add(include.Value.Replace('\\', '/'));
                    break;

                case "Using" when include is not null:
                    usings.Add(UsingOf(element, include.Value));
                    break;

                case "AssemblyName" when !element.Value.Contains('$', StringComparison.Ordinal):
                    project.AssemblyName = element.Value.Trim();
                    break;

                case "IsTestProject" or "IsTestingPlatformApplication" when isProject || IsUnconditional(element):
                    project._isTest = (project._isTest ?? false) | IsTrue(element);
                    break;

                case "Import":
                    imports = true;
                    break;

                case "PackAsTool":
                    project._isTool |= IsTrue(element);
                    break;

                case "ModelOriginProjectKind":
                    project.TakeKind(element);
                    break;
            }
        }

        project.Packages = packages.ToImmutable();
        project.ProjectReferences = references.ToImmutable();
        project.Usings = usings.ToImmutable();
        if (isProject || (System.IO.Path.GetFileName(path) == BuildProps && imports)) project.Inherit();
        return project;
    }

    /// <summary>What the nearest `Directory.Build.props` says holds for a project too, where that does not say otherwise; the next one above where that imports.</summary>
    private void Inherit()
    {
        var isProps = System.IO.Path.GetFileName(Path) == BuildProps;
        for (var folder = isProps ? System.IO.Path.GetDirectoryName(Folder) : Folder; folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
        {
            var above = System.IO.Path.Combine(folder, BuildProps);
            if (!File.Exists(above)) continue;

            var props = TryRead(above.Replace('\\', '/'), (_, _) => { });
            if (_saidKind is null && !_isKindOpen) (_saidKind, _isKindOpen) = props is null ? (null, true) : (props._saidKind, props._isKindOpen);
            if (props is null) return;

            _namesTests |= props._namesTests;
            _isTest ??= props._isTest;
            _isTool |= props._isTool;
            Usings = [.. props.Usings, .. Usings];
            return;
        }
    }

    private void TakeKind(XElement element)
    {
        var kind = element.Value.Trim();
        if (kind.Length == 0) return;

        var isPlain = kind is "product" or "test" or "sample" or "tool" && IsUnconditional(element);
        if (isPlain) (_saidKind, _isKindOpen) = (kind, false);
        else (_saidKind, _isKindOpen) = (null, true);
    }

    private static bool IsOfTests(string package) =>
        package is "Microsoft.NET.Test.Sdk" or "xunit" or "NUnit" or "MSTest" or "MSTest.TestFramework" or "TUnit" or "xunit.v3" || package.StartsWith("xunit.v3.mtp", StringComparison.Ordinal);

    private static bool IsUnconditional(XElement element) => element.AncestorsAndSelf().All(outer => outer.Attribute("Condition") is null);

    private static bool IsTrue(XElement element) => element.Value.Trim().Equals("true", StringComparison.OrdinalIgnoreCase);

    private static string UsingOf(XElement element, string name)
    {
        if ((string?)element.Attribute("Alias") is { Length: > 0 } alias) return $"{alias} = {name}";

        return string.Equals((string?)element.Attribute("Static"), "true", StringComparison.OrdinalIgnoreCase) ? "static " + name : name;
    }

    /// <summary>The attribute's value; XML says only where its name begins.</summary>
    private static Place PlaceOf(XAttribute attribute, string path, SourceText text)
    {
        var at = (IXmlLineInfo)attribute;
        var line = text.Lines[at.LineNumber - 1];
        var start = line.Start + at.LinePosition - 1 + attribute.Name.LocalName.Length;
        while (start < text.Length && text[start] is not ('"' or '\'')) start++;
        start++;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;

        var span = start + attribute.Value.Trim().Length <= text.Length ? new TextSpan(start, attribute.Value.Trim().Length) : line.Span;
        return new Place(path, text, span, null);
    }
}
