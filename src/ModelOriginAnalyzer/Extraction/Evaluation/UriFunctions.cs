using System;
using System.Collections.Generic;
using ModelOriginAnalyzer.Catalog;

namespace ModelOriginAnalyzer.Extraction.Evaluation;

/// <summary>Addresses that are put together or taken apart: a base with a path, a query added, the authority alone.</summary>
internal static class UriFunctions
{
    public static void AddTo(Dictionary<string, KnownFunction> table)
    {
        table["GetLeftPart"] = static (call, found) => call.Count == 1 && call.Map(call.Receiver, Authority, found);
        table["GetComponents"] = static (call, found) => call.Map(call.Receiver, Authority, found);
        table["AddQueryString"] = static (call, found) => call.ReceiverName is "QueryHelpers" && call.Count > 1 && call.Map(call.Argument(0), static text => text with { Open = true }, found);
        table["AppendPathSegment"] = table["AppendPathSegments"] = table["SetQueryParam"] = table["SetQueryParams"] = table["AppendQueryParam"] =
            static (call, found) => call.Map(call.Receiver, static text => text.Open ? text : Ended(text), found);
    }

    /// <summary>`scheme://host:port` of an address.</summary>
    private static TextValue Authority(TextValue address)
    {
        if (!HostName.TryParse(address.Text!, out var host)) return TextValue.Dynamic;

        var end = host.Start + host.Length;
        while (end < address.Text!.Length && address.Text[end] is not ('/' or '?' or '#' or '\\')) end++;
        return end == address.Text.Length && address.Open ? address : address.Part(0, end);
    }

    /// <summary>The host of an address as `Uri.Host` gives it.</summary>
    public static TextValue Host(TextValue address)
        => address.Text is { } text && HostName.TryParse(text, out var host) && (!address.Open || host.Start + host.Length < text.Length)
            ? address.Part(host.Start, host.Length)
            : TextValue.Dynamic;

    /// <summary>`new Uri(root, relative)`: the host is the root's, unless the second is absolute.</summary>
    public static TextValue? Combine(TextValue root, TextValue relative)
    {
        if (!TextValue.CanMeet(root, relative)) return null;
        if (relative.Text is { } text && text.IndexOf("://", StringComparison.Ordinal) > 0) return relative;
        if (root.Text is null || relative.Text is not { Length: > 0 }) return root;
        return root.Text.EndsWith("/", StringComparison.Ordinal) && !relative.Text.StartsWith("/", StringComparison.Ordinal)
            ? TextValue.Concat(root, relative)
            : root with { Open = true };
    }

    /// <summary>What is added begins a new segment or the query: the host has ended.</summary>
    private static TextValue Ended(TextValue address)
        => HostName.TryParse(address.Text!, out var host) && host.Start + host.Length == address.Text!.Length
            ? (TextValue.Concat(address, TextValue.Known("/")) ?? address) with { Open = true }
            : address with { Open = true };
}
