using System;

namespace ModelOriginAnalyzer.Catalog;

/// <summary>Ways of writing a host that clients understand and readers do not.</summary>
[Flags]
internal enum HostDisguise : byte
{
    None = 0,

    /// <summary>What stands before the `@` reads like a host: `https://api.openai.com@llm.acme.net`.</summary>
    UserInfo = 1,

    /// <summary>Characters that do not show and do not count.</summary>
    Invisible = 2,

    /// <summary>Letters as percent signs and digits.</summary>
    Encoded = 4,

    /// <summary>An address as one number, in octal or hexadecimal digits, or inside one of another kind.</summary>
    Address = 8,
}
