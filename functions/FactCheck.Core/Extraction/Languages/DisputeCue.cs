using FactCheck.Core.Claims;

namespace FactCheck.Core.Extraction.Languages;

/// <summary>Words that contradict a number without giving one: "much higher".</summary>
internal sealed record DisputeCue : LexiconEntry
{
    public required DisputeDirection Direction { get; init; }
}
