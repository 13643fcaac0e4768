using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.InForce;

/// <summary>Files as texts, and places in them as messages that editors and build logs make links of.</summary>
internal static class TextFiles
{
    /// <exception cref="UnreadableInputException">There is no such file, or it cannot be opened.</exception>
    public static SourceText Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return SourceText.From(stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new UnreadableInputException($"{path}: error: {exception.Message}");
        }
    }

    /// <summary>`file(line,column): error: message`, counted from one.</summary>
    public static string ErrorAt(Place place, string message, string? id = null)
    {
        var position = place.Text.Lines.GetLinePosition(place.Span.Start);
        return $"{place.Path}({position.Line + 1},{position.Character + 1}): error{(id is null ? "" : " " + id)}: {message}";
    }
}
