using System;
using Microsoft.CodeAnalysis.Text;

namespace ModelOriginAnalyzer.Policy;

/// <summary>
/// A short fingerprint of everything a policy was made from. It tells runs apart; it is no protection against somebody who wants
/// two texts to look alike. Line ends count as one character, so that a checkout does not change it.
/// </summary>
internal struct PolicyHash
{
    private const int MostAtOnce = 1024;

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
        var part = new char[Math.Min(text.Length, MostAtOnce)];
        for (var start = 0; start < text.Length; start += part.Length)
        {
            var length = Math.Min(part.Length, text.Length - start);
            text.CopyTo(start, part, 0, length);
            for (var i = 0; i < length; i++)
            {
                if (part[i] != '\r') Add(part[i]);
            }
        }

        Add('\0');
    }

    /// <summary>16 hexadecimal digits.</summary>
    public override readonly string ToString()
    {
        // By hand: the first number that a process formats brings in cultures (3 ms, measured).
        var digits = new char[16];
        for (var i = 0; i < digits.Length; i++) digits[i] = "0123456789abcdef"[(int)(_state >> (60 - i * 4)) & 15];
        return new string(digits);
    }

    private void Add(char c)
    {
        unchecked
        {
            _state = (_state ^ (byte)c) * 1099511628211;
            _state = (_state ^ (byte)(c >> 8)) * 1099511628211;
        }
    }
}
