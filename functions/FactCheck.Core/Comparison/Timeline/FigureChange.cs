namespace FactCheck.Core.Comparison.Timeline;

/// <summary>What a figure does to the one before it of the same source or group.</summary>
public enum FigureChange
{
    /// <summary>It is the first.</summary>
    First,

    /// <summary>Every count that it admits is higher than before.</summary>
    Raised,

    /// <summary>Every count that it admits is lower than before.</summary>
    Lowered,

    /// <summary>It admits some of the counts admitted before.</summary>
    Narrowed,

    /// <summary>It admits the counts admitted before, and more.</summary>
    Widened,

    /// <summary>It admits some of the counts admitted before, and others.</summary>
    Shifted,

    /// <summary>It admits the same counts as before, again.</summary>
    Unchanged,
}
