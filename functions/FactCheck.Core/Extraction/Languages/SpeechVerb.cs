namespace FactCheck.Core.Extraction.Languages;

/// <summary>A verb or phrase that attributes what is said.</summary>
internal sealed record SpeechVerb : LexiconEntry
{
    public required SpeechKind Kind { get; init; }

    /// <summary>Whether it passes the count on with reserve ("claims").</summary>
    public bool Reserved { get; init; }

    /// <summary>Whether it takes the listener as object ("told"), who may be a medium that relays.</summary>
    public bool ToListener { get; init; }

    /// <summary>Whether it says the count is not so ("denied").</summary>
    public bool Denies { get; init; }

    /// <summary>Whether it may mean to come upon people ("found"), which attributes nothing.</summary>
    public bool ComesUpon { get; init; }

    /// <summary>Whether it attributes only with a word for a figure as its object ("raised the toll").</summary>
    public bool OfFigure { get; init; }

    /// <summary>Whether of a place it tells what happened there ("the town recorded 12 deaths"), which attributes nothing.</summary>
    public bool OfPlace { get; init; }

    /// <summary>Whether it counts as speech only after somebody who is known to be a source ("found", "reported").</summary>
    public bool Weak { get; init; }
}
