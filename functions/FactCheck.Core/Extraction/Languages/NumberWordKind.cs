namespace FactCheck.Core.Extraction.Languages;

internal enum NumberWordKind
{
    /// <summary>One to nineteen.</summary>
    Unit,

    /// <summary>Twenty to ninety.</summary>
    Ten,

    /// <summary>Multiplies what stands before it, and is itself added to.</summary>
    Hundred,

    /// <summary>Thousand and up: multiplies the whole group before it.</summary>
    Multiplier,

    /// <summary>Thousand and up in short, glued to digits: k, m, bn.</summary>
    Suffix,

    /// <summary>A dozen or score, counted.</summary>
    Dozen,

    /// <summary>A pair: both, a couple.</summary>
    Pair,

    /// <summary>Half of the multiplier that follows.</summary>
    Half,
}
