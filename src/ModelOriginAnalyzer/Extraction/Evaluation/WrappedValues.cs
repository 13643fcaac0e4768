using System.Collections.Generic;

namespace ModelOriginAnalyzer.Extraction.Evaluation;

/// <summary>Values inside a task, a nullable or an option: what is put in comes out.</summary>
internal static class WrappedValues
{
    public static void AddTo(Dictionary<string, KnownFunction> table)
    {
        table["FromResult"] = static (call, found) => call.ReceiverName is "Task" or "ValueTask" && call.Count == 1 && call.Map(call.Argument(0), static text => text, found);
        table["ConfigureAwait"] = table["GetAwaiter"] = table["GetResult"] = static (call, found) => call.Map(call.Receiver, static text => text, found);
        table["GetValueOrDefault"] = static (call, found) => call.Count == 0 && call.Map(call.Receiver, static text => text, found);
        table["ThrowIfNull"] = table["NotNull"] = table["NotNullOrEmpty"] = table["NotNullOrWhiteSpace"] = table["NullOrEmpty"] = table["NullOrWhiteSpace"] = static (call, found) =>
            call.ReceiverName is "Guard" or "Ensure" or "Verify" or "Throw" or "Throws" or "Check" or "Against" && call.Count > 0 && call.Map(call.Argument(0), static text => text, found);
    }

    /// <summary>Members that give the value inside.</summary>
    public static bool IsInside(string member) => member is "Value" or "Result";
}
