using System.Collections.Immutable;
using ModelOriginAnalyzer.Catalog;
using ModelOriginAnalyzer.Cli.ConfigurationFormats;
using ModelOriginAnalyzer.Cli.InForce;
using ModelOriginAnalyzer.Extraction;
using Formats = ModelOriginAnalyzer.Cli.ConfigurationFormats.ConfigurationFormats;

namespace ModelOriginAnalyzer.Cli.Scanning;

/// <summary>Files of settings, of whatever format.</summary>
internal static class SettingsFiles
{
    /// <summary>Nobody writes settings of this size by hand.</summary>
    private const long LongestFile = 32 * 1024 * 1024;

    public static bool Is(string path) => Formats.FormatOf(path) != ConfigurationFormat.None;

    /// <summary>appsettings and its like, which a program reads by key.</summary>
    public static bool IsReadByCode(string path) => Formats.FormatOf(path) is ConfigurationFormat.Settings or ConfigurationFormat.EnvironmentFile;

    /// <summary>The configurations that a file holds; null for one that cannot be read, which is told.</summary>
    /// <param name="incomplete">A path and why not all of it could be looked at.</param>
    public static ImmutableArray<ConfigurationFile>? Read(string path, Action<string, string> incomplete)
    {
        try
        {
            if (new FileInfo(path).Length > LongestFile)
            {
                incomplete(path, "It is larger than any file of settings.");
                return null;
            }

            var format = Formats.FormatOf(path);
            var text = TextFiles.Read(path);
            var files = Formats.Read(path, format, text, CancellationToken.None);
            foreach (var file in files)
            {
                if (!file.Tree.Errors.IsEmpty && (format == ConfigurationFormat.Settings || NamesAnything(text))) incomplete(path, "What stands behind this could not be read: " + file.Tree.Errors[0].Message + ".");
            }

            return files;
        }
        catch (UnreadableInputException exception)
        {
            incomplete(path, exception.Message);
            return null;
        }
    }

    /// <summary>A template or a piece of test data that breaks off concerns nobody unless it names a model or a host.</summary>
    private static bool NamesAnything(Microsoft.CodeAnalysis.Text.SourceText text)
    {
        var written = text.ToString();
        return OriginCatalog.BuiltIn.Triggers.Any(trigger => written.Contains(trigger, StringComparison.OrdinalIgnoreCase));
    }
}
