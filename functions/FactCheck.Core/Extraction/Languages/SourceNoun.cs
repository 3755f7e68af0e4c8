using FactCheck.Core.Claims;

namespace FactCheck.Core.Extraction.Languages;

/// <summary>A body, an office or a kind of person that may be the source of a count.</summary>
internal sealed record SourceNoun : LexiconEntry
{
    public required Institution Institution { get; init; }

    public required Side Side { get; init; }

    /// <summary>Which noun decides when a source has several: the highest. 0 to 100.</summary>
    public required int Rank { get; init; }

    /// <summary>The canonical name; null to make one of the words.</summary>
    public string? Name { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code of a named body's state; null when the words tell it, or there is none.</summary>
    public string? Country { get; init; }

    /// <summary>Whether it goes in with the officials of its state.</summary>
    public bool StateOrgan { get; init; }

    /// <summary>Whether it only points back to somebody named before when "the" comes first ("the group").</summary>
    public bool Refers { get; init; }

    public override bool IsName => Named || Capital;

    /// <summary>Whether it counts only with a capital, as a rank in letters does.</summary>
    public bool Capital { get; init; }

    /// <summary>Whether it counts only in capitals throughout, as "WHO" does.</summary>
    public bool Acronym { get; init; }

    /// <summary>Whether it is a whole name, and not a kind of body.</summary>
    public bool Named { get; init; }
}
