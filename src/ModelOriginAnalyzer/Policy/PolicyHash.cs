using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>
/// A short fingerprint of everything a policy was made from. It tells runs apart; it is no protection against somebody who wants
/// two texts to look alike. Line ends count as one character, so that a checkout does not change it.
/// </summary>
internal struct PolicyHash
{
    private ulong _state;

    // FNV-1a, 64 bits.
    public PolicyHash() => _state = 14695981039346656037;

    public void Add(string text)
    {
        foreach (var c in text) Add(c);
        Add('\0');
    }

    public void Add(SourceText text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\r') Add(text[i]);
        }

        Add('\0');
    }

    public override readonly string ToString() => _state.ToString("x16", CultureInfo.InvariantCulture);

    private void Add(char c)
    {
        unchecked
        {
            _state = (_state ^ (byte)c) * 1099511628211;
            _state = (_state ^ (byte)(c >> 8)) * 1099511628211;
        }
    }
}
