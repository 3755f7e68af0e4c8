namespace FactCheck.Core.Extraction.Languages;

/// <summary>A word for a number without a numeral: dozens, several, hundreds of thousands, no one.</summary>
internal sealed record VagueCount : LexiconEntry
{
    /// <summary>The rule that reads it, as in the design's table.</summary>
    public required string Rule { get; init; }

    public required long Lower { get; init; }

    public required long Upper { get; init; }
}
