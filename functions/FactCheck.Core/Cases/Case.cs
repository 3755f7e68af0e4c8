using System.Text.Json.Serialization;

namespace FactCheck.Core.Cases;

/// <summary>An event under investigation.</summary>
public sealed record Case
{
    /// <summary>Creates a case.</summary>
    /// <param name="id">The slug.</param>
    /// <param name="title">What people call it; not empty.</param>
    /// <param name="start">The first day of the event; null when not known.</param>
    /// <param name="end">The last day, not before <paramref name="start"/>; null when it goes on or is not known.</param>
    /// <param name="country">ISO 3166-1 alpha-2 code, upper case; null when not known.</param>
    /// <param name="place">The widest place that the case is about, when narrower than the country; null otherwise.</param>
    /// <param name="notes">Free text for people; null when there is none.</param>
    /// <param name="status">How the case came to be.</param>
    /// <exception cref="ArgumentException">The title is empty, the country is no two-letter code, or the end lies before the start.</exception>
    [JsonConstructor]
    public Case(CaseId id, string title, DateOnly? start, DateOnly? end, string? country, string? place, string? notes, CaseStatus status)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        if (country is not null && !IsCountryCode(country))
        {
            throw new ArgumentException("A country is a two-letter code in upper case.", nameof(country));
        }

        if (end < start)
        {
            throw new ArgumentException("An event ends on or after the day it starts.", nameof(end));
        }

        Id = id;
        Title = title;
        Start = start;
        End = end;
        Country = country;
        Place = place;
        Notes = notes;
        Status = status;
    }

    /// <summary>The slug.</summary>
    public CaseId Id { get; }

    /// <summary>What people call it.</summary>
    public string Title { get; }

    /// <summary>The first day of the event; null when not known.</summary>
    public DateOnly? Start { get; }

    /// <summary>The last day; null when it goes on or is not known.</summary>
    public DateOnly? End { get; }

    /// <summary>ISO 3166-1 alpha-2 code; null when not known.</summary>
    public string? Country { get; }

    /// <summary>The widest place that the case is about, when narrower than the country; null otherwise.</summary>
    public string? Place { get; }

    /// <summary>Free text for people; null when there is none.</summary>
    public string? Notes { get; }

    /// <summary>How the case came to be.</summary>
    public CaseStatus Status { get; }

    /// <summary>The case that an upload makes when nobody has described it: the slug for a title, nothing else known.</summary>
    /// <param name="id">The slug.</param>
    public static Case Draft(CaseId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new(id, id.Value, null, null, null, null, null, CaseStatus.Draft);
    }

    /// <summary>Whether text has the form of an ISO 3166-1 alpha-2 code in upper case.</summary>
    /// <param name="text">Any text.</param>
    public static bool IsCountryCode(string? text) => text is { Length: 2 } && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1]);
}
