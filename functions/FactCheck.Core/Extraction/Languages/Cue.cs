namespace FactCheck.Core.Extraction.Languages;

/// <summary>Words that change what a count beside them means.</summary>
internal sealed record Cue : LexiconEntry
{
    public required CueKind Kind { get; init; }
}
