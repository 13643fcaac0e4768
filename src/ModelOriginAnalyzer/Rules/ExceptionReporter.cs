using System;
using Microsoft.CodeAnalysis;
using ModelOriginAnalyzer.Policy;
using ModelOriginAnalyzer.Text;

namespace ModelOriginAnalyzer.Rules;

/// <summary>MOA0002: what text and date alone show of an exception. Whether it is used, the tool says over all projects together.</summary>
internal static class ExceptionReporter
{
    /// <param name="file">Only exceptions that stand in this file are told.</param>
    public static void Report(OriginPolicy policy, string file, Day today, DiagnosticFactory factory, Action<Diagnostic> report)
    {
        foreach (var exception in policy.Exceptions) ReportOne(exception, file, today, factory, report);
        foreach (var exception in policy.ExceptionsTooLong)
        {
            if (exception.UntilPlace is { } until && until.Path == file)
                report(factory.Create(Descriptors.DoubtfulException, until, $"The exception '{exception.Id}' lasts longer than the {exception.MaxDays} days that 'exceptionPolicy' allows, so it has no effect. End it earlier."));
            ReportOne(exception, file, today, factory, report);
        }
    }

    private static void ReportOne(PolicyException exception, string file, Day today, DiagnosticFactory factory, Action<Diagnostic> report)
    {
        if (exception.Place?.Path != file) return;

        if (today > exception.Until)
            report(factory.Create(Descriptors.DoubtfulException, exception.UntilPlace!, $"The exception '{exception.Id}' ended on {exception.Until} and has no effect any more. Remove it, or have {exception.Owner} renew it."));
        if (!ExceptionReason.IsReal(exception.Reason))
            report(factory.Create(Descriptors.DoubtfulException, exception.ReasonPlace!, $"The exception '{exception.Id}' gives no real reason: '{exception.Reason}'. Say why the use is acceptable, for whoever reviews it."));
    }
}
