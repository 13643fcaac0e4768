using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.ConfigurationFormats;

/// <summary>XML files that hold settings: web.config and app.config, resources, properties of projects.</summary>
internal sealed class XmlFormat
{
    private readonly SourceText _source;

    private XmlFormat(SourceText source) => _source = source;

    /// <summary>`appSettings`, `connectionStrings`, typed settings and the variables of the process.</summary>
    public static JsonTree ReadConfiguration(SourceText source) => Read(source, static (format, root) => format.Configuration(root));

    /// <summary>The texts of a `.resx`, by name.</summary>
    public static JsonTree ReadResources(SourceText source) => Read(source, static (format, root) =>
        from data in root.Elements("data")
        where data.Attribute("type") is null && data.Attribute("mimetype") is null
        let value = data.Element("value")
        let name = data.Attribute("name")
        where value is not null && name is not null
        select SettingsTree.Property(name.Value, default, format.TextOf(value)));

    /// <summary>The properties of a project or of a file that projects import.</summary>
    public static JsonTree ReadProperties(SourceText source) => Read(source, static (format, root) =>
        from property in root.Elements().Where(element => element.Name.LocalName == "PropertyGroup").Elements()
        where !property.HasElements
        select SettingsTree.Property(property.Name.LocalName, default, format.TextOf(property)));

    private static JsonTree Read(SourceText source, Func<XmlFormat, XElement, IEnumerable<JsonProperty>> settings)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(source.ToString()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
            var root = XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
            return SettingsTree.Of(source, SettingsTree.Section(settings(new XmlFormat(source), root), new TextSpan(0, source.Length)));
        }
        catch (XmlException mistake)
        {
            var at = new XmlFormat(source).Position(mistake.LineNumber, mistake.LinePosition);
            return SettingsTree.Of(source, null, new JsonError(new TextSpan(at, 0), mistake.Message.TrimEnd('.')));
        }
    }

    private IEnumerable<JsonProperty> Configuration(XElement root)
    {
        foreach (var element in root.Descendants())
        {
            switch (element.Name.LocalName, element.Parent?.Name.LocalName)
            {
                case ("add", "appSettings") when Of(element, "key", "value") is { } setting:
                    yield return setting;
                    break;

                case ("add", "connectionStrings") when Of(element, "name", "connectionString") is { } connection:
                    yield return SettingsTree.Property("ConnectionStrings:" + connection.Name, connection.KeySpan, connection.Value);
                    break;

                case ("environmentVariable", _) when Of(element, "name", "value") is { } variable:
                    yield return SettingsTree.Variable(variable.Name, variable.KeySpan, variable.Value);
                    break;

                case ("setting", _) when element.Attribute("name") is { } name && element.Element("value") is { HasElements: false } value:
                    yield return SettingsTree.Property(name.Value, default, TextOf(value));
                    break;
            }
        }
    }

    private JsonProperty? Of(XElement element, string key, string value) =>
        element.Attribute(key) is { } name && element.Attribute(value) is { } text
            ? SettingsTree.Property(name.Value, SpanOf(name), SettingsTree.Text(text.Value, SpanOf(text)))
            : null;

    /// <summary>The characters between the tags.</summary>
    private JsonValue TextOf(XElement element)
    {
        var at = (IXmlLineInfo)element;
        var start = Position(at.LineNumber, at.LinePosition);
        while (start < _source.Length && _source[start] != '>') start++;
        start = Math.Min(start + 1, _source.Length);

        var end = start;
        while (end < _source.Length && _source[end] != '<') end++;
        return SettingsTree.Text(element.Value, TextSpan.FromBounds(start, end));
    }

    /// <summary>The characters inside the quotes; XML says only where an attribute's name begins.</summary>
    private TextSpan SpanOf(XAttribute attribute)
    {
        var at = (IXmlLineInfo)attribute;
        var start = Position(at.LineNumber, at.LinePosition);
        while (start < _source.Length && _source[start] is not ('"' or '\'')) start++;
        if (start == _source.Length) return new TextSpan(start, 0);

        var end = start + 1;
        while (end < _source.Length && _source[end] != _source[start]) end++;
        return TextSpan.FromBounds(start + 1, end);
    }

    private int Position(int line, int column)
    {
        if (line < 1 || line > _source.Lines.Count) return 0;

        var found = _source.Lines[line - 1];
        return Math.Clamp(found.Start + column - 1, found.Start, found.End);
    }
}
