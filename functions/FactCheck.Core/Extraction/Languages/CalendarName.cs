namespace FactCheck.Core.Extraction.Languages;

/// <summary>The name of a month or a weekday, or its abbreviation.</summary>
internal sealed record CalendarName : LexiconEntry
{
    public required CalendarUnit Unit { get; init; }

    /// <summary>A month from 1, January; a weekday from 0, Sunday.</summary>
    public required int Number { get; init; }
}
