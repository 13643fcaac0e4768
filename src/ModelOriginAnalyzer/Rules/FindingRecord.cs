using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Rules;

/// <summary>
/// Every warning and error that one analyzer reported in one compilation, as it was before anything could silence it: a severity of
/// `none`, NoWarn, a rule set or an edited log leaves a result out, and nothing else in the log says so. Reported as MOA0006 at the end
/// of the compilation, in inventory runs only: editors never make one, and their builds never wait for it.
/// </summary>
internal sealed class FindingRecord
{
    private readonly List<string> _lines = [];
    private readonly OriginContext _origin;

    private FindingRecord(OriginContext origin) => _origin = origin;

    /// <summary>Null where nobody asks for a record.</summary>
    /// <param name="registerEnd">Of the compilation's start.</param>
    /// <param name="analyzer">Which of the three: the gate expects a record of each.</param>
    public static FindingRecord? Begin(Action<Action<CompilationAnalysisContext>> registerEnd, OriginContext origin, DiagnosticFactory factory, string analyzer)
    {
        if (!origin.Run.Inventory || origin.Run.Text is not { } text) return null;

        var record = new FindingRecord(origin);
        var place = new Place(origin.Run.Path, text, default, null);
        registerEnd(end => end.ReportDiagnostic(record.ToDiagnostic(factory, place, analyzer)));
        return record;
    }

    /// <summary>Reports as before, and notes it in the record if there is one.</summary>
    public static Action<Diagnostic> Through(FindingRecord? record, Action<Diagnostic> report) => record is null
        ? report
        : diagnostic =>
        {
            record.Add(diagnostic);
            report(diagnostic);
        };

    private void Add(Diagnostic diagnostic)
    {
        if (diagnostic.DefaultSeverity < DiagnosticSeverity.Warning) return;

        var span = diagnostic.Location.GetLineSpan();
        var start = span.StartLinePosition;
        diagnostic.Properties.TryGetValue(Fingerprint.Property, out var fingerprint);
        var line = string.Join("\t", diagnostic.Id, _origin.RelativePath(span.Path), Number(start.Line + 1), Number(start.Character + 1), fingerprint,
            OnOneLine(diagnostic.GetMessage(CultureInfo.InvariantCulture)));
        lock (_lines) _lines.Add(line);
    }

    private Diagnostic ToDiagnostic(DiagnosticFactory factory, Place place, string analyzer)
    {
        string[] lines;
        lock (_lines) lines = [.. _lines];
        Array.Sort(lines, StringComparer.Ordinal);
        var properties = ImmutableDictionary<string, string?>.Empty.Add("analyzer", analyzer).Add("findings", string.Join("\n", lines));
        return factory.Create(Descriptors.Record, place, "The analyzer of " + analyzer + " has reported " + Number(lines.Length) + " warnings and errors.", properties);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string OnOneLine(string message)
    {
        var line = new StringBuilder(message.Length);
        foreach (var c in message) line.Append(char.IsControl(c) ? ' ' : c);
        return line.ToString();
    }
}
