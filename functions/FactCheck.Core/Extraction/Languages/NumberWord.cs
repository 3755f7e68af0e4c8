namespace FactCheck.Core.Extraction.Languages;

/// <summary>A word of a numeral: three, forty, hundred, million, dozen, half.</summary>
internal sealed record NumberWord : LexiconEntry
{
    public required decimal Value { get; init; }

    public required NumberWordKind Kind { get; init; }
}
