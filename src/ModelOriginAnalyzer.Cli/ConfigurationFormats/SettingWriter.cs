using System.Collections.Immutable;
using System.Security;
using Microsoft.CodeAnalysis.Text;
using ModelOriginAnalyzer.CodeFixes;
using ModelOriginAnalyzer.Extraction;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Cli.ConfigurationFormats;

/// <summary>
/// Writes a new value over an old one in a file of settings of any format. The result is read again as the scan reads it: the change is
/// made only if that one value is then the new one, and every other is what it was.
/// </summary>
internal static class SettingWriter
{
    /// <summary>Besides letters and digits: what ids and addresses are made of, and no format, shell or template gives another meaning.</summary>
    private const string PlainMarks = "-._:/@+,=%?~";

    /// <summary>Null if the old value does not stand there, or the new one cannot be written without touching anything else.</summary>
    /// <param name="span">The characters of the old value, inside its quotes where it has any.</param>
    public static TextChange? Write(string path, SourceText text, TextSpan span, string oldValue, string newValue, CancellationToken cancellationToken)
    {
        var format = ConfigurationFormats.FormatOf(path);
        if (format == ConfigurationFormat.None || span.End > text.Length || Spell(newValue, format) is not { } spelt) return null;

        var before = Settings.Of(ConfigurationFormats.Read(path, format, text, cancellationToken));
        if (!before.Hold(text, span, oldValue)) return null;

        var change = new TextChange(span, spelt);
        var after = Settings.Of(ConfigurationFormats.Read(path, format, text.WithChanges(change), cancellationToken));
        return after.AreThoseOf(before, span, oldValue, newValue) ? change : null;
    }

    private static string? Spell(string value, ConfigurationFormat format) => format switch
    {
        ConfigurationFormat.Settings or ConfigurationFormat.Json => JsonEscape.Write(value),
        ConfigurationFormat.XmlConfiguration or ConfigurationFormat.Resources or ConfigurationFormat.Properties when !value.Contains("$(", StringComparison.Ordinal) => SecurityElement.Escape(value),
        _ => value.All(c => char.IsAsciiLetterOrDigit(c) || PlainMarks.Contains(c, StringComparison.Ordinal)) ? value : null,
    };

    /// <summary>Everything that a file sets, in the order in which it is read.</summary>
    private sealed class Settings
    {
        private readonly List<(string Key, JsonValue Value)> _values = [];
        private bool _isWhole = true;

        public static Settings Of(ImmutableArray<ConfigurationFile> files)
        {
            var settings = new Settings();
            foreach (var file in files)
            {
                settings._isWhole &= file.Tree.Errors.IsEmpty;
                if (file.Tree.Root is { } root) settings.Add(file.Environment ?? "", root);
            }

            return settings;
        }

        /// <summary>The old value stands there: as it is, or as the whole of a value that is written with escapes.</summary>
        public bool Hold(SourceText text, TextSpan span, string oldValue)
        {
            var isVerbatim = text.ToString(span) == oldValue;
            return _isWhole && _values.Exists(setting => Covers(setting.Value, span) && (isVerbatim || (setting.Value.ContentSpan == span && setting.Value.Text == oldValue)));
        }

        public bool AreThoseOf(Settings before, TextSpan span, string oldValue, string newValue)
        {
            if (!_isWhole || _values.Count != before._values.Count) return false;

            for (var i = 0; i < _values.Count; i++)
            {
                var (key, old) = before._values[i];
                if (_values[i].Key != key || _values[i].Value.Kind != old.Kind || _values[i].Value.Text != Expected(old, span, oldValue, newValue)) return false;
            }

            return true;
        }

        /// <summary>A piece of a value, such as the endpoint of a connection string, changes within it; null if nobody can say where.</summary>
        private static string? Expected(JsonValue old, TextSpan span, string oldValue, string newValue)
        {
            if (!Covers(old, span)) return old.Text;
            if (old.ContentSpan == span) return newValue;

            var start = span.Start - old.ContentSpan.Start;
            return LiteralWriter.CanBePiece(newValue) && string.CompareOrdinal(old.Text, start, oldValue, 0, oldValue.Length) == 0
                ? old.Text[..start] + newValue + old.Text[(start + oldValue.Length)..]
                : null;
        }

        private static bool Covers(JsonValue value, TextSpan span) => value.Kind == JsonKind.String && value.ContentSpan.Contains(span);

        private void Add(string key, JsonValue value)
        {
            foreach (var property in value.Properties) Add(key + "\n" + property.Name, property.Value);
            foreach (var item in value.Items) Add(key + "\n", item);
            if (value.Kind is not (JsonKind.Object or JsonKind.Array)) _values.Add((key, value));
        }
    }
}
