using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.ConfigurationFormats;

/// <summary>A text of one format inside a file of another, read so that its characters keep their places in the file.</summary>
internal static class EmbeddedText
{
    public static JsonValue? Json(SourceText file, TextSpan span, CancellationToken cancellationToken) => JsonTree.Parse(Alone(file, span), cancellationToken).Root;

    public static JsonTree Yaml(SourceText file, TextSpan span, CancellationToken cancellationToken) => YamlFormat.Read(Alone(file, span), cancellationToken);

    public static JsonValue? EnvironmentFile(SourceText file, TextSpan span) => EnvironmentFileFormat.Read(Alone(file, span)).Root;

    /// <summary>All other characters blank; lines stay where they are.</summary>
    private static SourceText Alone(SourceText file, TextSpan span)
    {
        var characters = new char[file.Length];
        file.CopyTo(0, characters, 0, file.Length);
        for (var i = 0; i < characters.Length; i++)
        {
            if (!span.Contains(i) && characters[i] is not ('\r' or '\n')) characters[i] = ' ';
        }

        return SourceText.From(new string(characters));
    }
}
