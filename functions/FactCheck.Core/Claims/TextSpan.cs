using System.Text.Json.Serialization;

namespace FactCheck.Core.Claims;

/// <summary>A stretch of a document's text, half-open, in UTF-16 code units of the text as it is served.</summary>
public readonly record struct TextSpan
{
    /// <summary>Creates a span.</summary>
    /// <param name="start">The offset of the first code unit, at least 0.</param>
    /// <param name="end">The offset after the last code unit, at least <paramref name="start"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The start is negative or the ends are crossed.</exception>
    [JsonConstructor]
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>The offset of the first code unit.</summary>
    public int Start { get; }

    /// <summary>The offset after the last code unit.</summary>
    public int End { get; }

    /// <summary>How many code units it holds.</summary>
    [JsonIgnore]
    public int Length => End - Start;

    /// <summary>Whether another span lies inside this one, ends included.</summary>
    /// <param name="other">The span that may lie inside.</param>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the spans share a code unit.</summary>
    /// <param name="other">The other span.</param>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
