using System;

namespace ModelOriginAnalyzer.Extraction;

/// <summary>Names of the framework, and of libraries that everybody uses, behind which a string is talked about and not used.</summary>
internal static class MentionNames
{
    /// <summary>A call of that name only looks at its arguments, or shows them to people.</summary>
    /// <param name="receiver">The last name before the dot; null if there is none.</param>
    public static bool OnlyMentions(string method, string? receiver)
    {
        if (Checks(method) || method is "nameof" || method.StartsWith("ThrowIf", StringComparison.Ordinal) || method.StartsWith("IsNull", StringComparison.Ordinal)) return true;
        if (method is "Write" or "WriteLine" or "WriteAsync" or "WriteLineAsync" or "WriteIf" or "WriteLineIf") return true;
        if (method.StartsWith("Log", StringComparison.Ordinal) && (method.Length == 3 || char.IsUpper(method[3]))) return true;
        if (method.StartsWith("Should", StringComparison.Ordinal) || method is "EqualTo") return true;
        // What is read out of a text was received, not sent.
        if (method.StartsWith("Deserialize", StringComparison.Ordinal) || (method is "Parse" && receiver is "JsonDocument" or "JsonElement")) return true;
        if (method is "WithOrigins" or "SetTag" or "AddTag" or "AddBaggage" or "SetBaggage" or "AddEvent" or "CreateLogger") return true;
        if (receiver is null) return false;
        if (receiver is "Console" or "Debug" or "Trace" or "AnsiConsole" or "Assert" or "Regex" or "Log") return true;
        if (receiver is "Dns" or "IPAddress" or "Ping" or "Process" or "Path" or "File" or "Directory" or "Type" or "Activator" or "CultureInfo" or "EventLog") return true;

        // A word of its own: a catalog and a dialog are no logs.
        var isLogger = receiver.EndsWith("logger", StringComparison.OrdinalIgnoreCase) || receiver.EndsWith("Log", StringComparison.Ordinal) || receiver is "log" or "_log";
        var isResources = receiver.EndsWith("resources", StringComparison.OrdinalIgnoreCase) || receiver.EndsWith("localizer", StringComparison.OrdinalIgnoreCase) || receiver is "ResourceManager";
        return isLogger || isResources || (receiver is "Should" && method is "Be" or "NotBe" or "BeEquivalentTo");
    }

    /// <summary>A member of that name tells something about a text or collection and gives nothing of it away.</summary>
    public static bool Checks(string member) => member is
        "Contains" or "ContainsKey" or "ContainsValue" or "StartsWith" or "EndsWith" or "IndexOf" or "LastIndexOf" or "IndexOfAny" or "Equals" or "Compare" or "CompareOrdinal"
        or "CompareTo" or "SequenceEqual" or "SequenceCompareTo" or "Any" or "All" or "Exists" or "TrueForAll" or "IsMatch" or "Match" or "Length" or "Count" or "GetHashCode" or "GetType"
        or "IsSubsetOf" or "IsSupersetOf" or "Overlaps" or "SetEquals" or "BinarySearch" or "Remove" or "RemoveAll" or "Except" or "IsBaseOf";

    /// <summary>A member of that name gives the same value on, or a collection of it.</summary>
    public static bool Passes(string member) => member is
        "ToString" or "Trim" or "TrimEnd" or "TrimStart" or "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" or "AbsoluteUri" or "OriginalString" or "Host" or "Authority"
        or "ToArray" or "ToList" or "ToHashSet" or "ToImmutableArray" or "ToImmutableList" or "ToImmutableHashSet" or "ToFrozenSet" or "AsReadOnly" or "AsSpan" or "AsEnumerable" or "Uri";

    /// <summary>A new object of that type is a message, a pattern, a secret or a table of texts, made of its arguments.</summary>
    public static bool IsTextType(string type)
        => type.EndsWith("Exception", StringComparison.Ordinal) || type.EndsWith("ChatMessage", StringComparison.Ordinal) || type.EndsWith("Credential", StringComparison.Ordinal)
            || type is "ResourceManager" or "Regex" or "ValidationResult" or "ProblemDetails" or "LocalizedString" or "MarkupString"
                or "FileInfo" or "DirectoryInfo" or "Cookie" or "MailAddress" or "Claim" or "CultureInfo" or "ActivitySource" or "Meter" or "EventId" or "ProcessStartInfo";

    /// <summary>A property of that name is read by people.</summary>
    public static bool IsTextMember(string member) => member is
        "Description" or "DisplayName" or "DisplayText" or "Title" or "Subtitle" or "Text" or "Placeholder" or "PlaceholderText" or "Watermark" or "ToolTip" or "Tooltip" or "Label" or "Caption"
        or "Header" or "Summary" or "Remarks" or "Note" or "Notes" or "Comment" or "Help" or "HelpText" or "Message" or "ErrorMessage" or "Documentation" or "DocumentationUrl" or "DocsUrl"
        or "HelpLink" or "HelpUrl" or "Website" or "WebsiteUrl" or "Homepage" or "HomePage" or "LogoUrl" or "IconUrl" or "Hint" or "Example" or "Examples" or "Referrer" or "Referer";

    /// <summary>A parameter of that name takes what a text's or an unrelated thing's member holds: `displayName`, `DisplayName`, `buttonText`.</summary>
    public static bool TakesText(string parameter)
        => parameter.Length > 0 && (IsUnrelated(parameter) || parameter.EndsWith("Text", StringComparison.Ordinal) || IsTextMember(char.ToUpperInvariant(parameter[0]) + parameter.Substring(1)));

    /// <summary>A member or parameter of that name says who or where somebody is, or names a thing that is no model and no address.</summary>
    public static bool IsUnrelated(string member)
    {
        foreach (var ending in UnrelatedEndings)
        {
            if (member.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static readonly string[] UnrelatedEndings =
    [
        "UserId", "UserName", "UserAgent", "Organization", "OrganizationId", "ProjectId", "TenantId", "ClientId", "SessionId", "ServiceKey", "ServiceId", "ApiKey", "Icon", "Logo",
        "Avatar", "Color", "Culture", "Locale",
    ];

    /// <summary>Arguments of the attribute become values at run time; those of others are read by people and tools.</summary>
    public static bool IsDataAttribute(string attribute)
    {
        var name = attribute.EndsWith("Attribute", StringComparison.Ordinal) ? attribute.Substring(0, attribute.Length - "Attribute".Length) : attribute;
        return name is "EnumMember" or "InlineData" or "DataRow" or "Arguments" or "Values" or "Case" or "JsonStringEnumMemberName"
            || name.EndsWith("TestCase", StringComparison.Ordinal) || name.EndsWith("BaseUrl", StringComparison.Ordinal) || name.EndsWith("BaseAddress", StringComparison.Ordinal) || name.EndsWith("Endpoint", StringComparison.Ordinal) || name.EndsWith("Host", StringComparison.Ordinal);
    }
}
