using System.Buffers;

namespace FactCheck.Core.Cases;

/// <summary>Lower-case hexadecimal digits.</summary>
internal static class LowerHex
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>Whether a text has no other character.</summary>
    public static bool IsAll(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Digits);
}
