namespace FactCheck.Core.Extraction.Languages;

/// <summary>A phrase that names a time against the day of publication: "yesterday", "last month".</summary>
internal sealed record RelativeTime : LexiconEntry
{
    public required TimeUnit Unit { get; init; }

    /// <summary>How many units from now; negative is past.</summary>
    public required int Shift { get; init; }
}
