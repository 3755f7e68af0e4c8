using FactCheck.Core.Claims;

namespace FactCheck.Core.Extraction.Languages;

/// <summary>Words beside a number that say how it relates to the count.</summary>
internal sealed record Qualifier : LexiconEntry
{
    public required QualifierPosition Position { get; init; }

    /// <summary>What it makes of the number; null when it changes nothing ("a total of").</summary>
    public Comparator? Comparator { get; init; }

    /// <summary>Whether it says that these are further people ("another").</summary>
    public bool Further { get; init; }
}
