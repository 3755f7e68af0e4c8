using System.Text.Json.Serialization;

namespace FactCheck.Core.Claims;

/// <summary>When the harm happened, from <see cref="Start"/> to <see cref="End"/>, both days included.</summary>
public sealed record Period
{
    /// <summary>Creates a period.</summary>
    /// <param name="start">The first day; null when open.</param>
    /// <param name="end">The last day, not before <paramref name="start"/>; null when open.</param>
    /// <param name="precision">How exactly the words give it.</param>
    /// <param name="text">The words it was read from; null when a person entered it.</param>
    /// <param name="inferred">Whether a part of it is not in the words.</param>
    /// <exception cref="ArgumentException">The end lies before the start.</exception>
    [JsonConstructor]
    public Period(DateOnly? start, DateOnly? end, DatePrecision precision, string? text, bool inferred)
    {
        if (end < start)
        {
            throw new ArgumentException("A period ends on or after the day it starts.", nameof(end));
        }

        Start = start;
        End = end;
        Precision = precision;
        Text = text;
        Inferred = inferred;
    }

    /// <summary>The first day; null when open.</summary>
    public DateOnly? Start { get; }

    /// <summary>The last day; null when open.</summary>
    public DateOnly? End { get; }

    /// <summary>How exactly the words give it.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The words it was read from; null when a person entered it.</summary>
    public string? Text { get; }

    /// <summary>Whether a part of it is not in the words.</summary>
    public bool Inferred { get; }

    /// <summary>Whether a day lies in both periods; open ends reach for ever.</summary>
    /// <param name="start">First day of the other period; null when open.</param>
    /// <param name="end">Last day of the other period; null when open.</param>
    public bool Overlaps(DateOnly? start, DateOnly? end) => !(End < start) && !(end < Start);
}
