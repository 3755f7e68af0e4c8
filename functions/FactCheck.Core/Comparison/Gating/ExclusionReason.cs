namespace FactCheck.Core.Comparison.Gating;

/// <summary>Why a claim is not compared, or why two scopes are not.</summary>
public enum ExclusionReason
{
    /// <summary>The counts are about different places.</summary>
    DifferentPlace,

    /// <summary>The counts are about different people.</summary>
    DifferentVictims,

    /// <summary>The counts are about different harms.</summary>
    DifferentHarm,

    /// <summary>One is a running total, the other is not.</summary>
    DifferentBasis,

    /// <summary>Nothing tells where the harm happened.</summary>
    UnknownPlace,

    /// <summary>Nothing tells what the count runs over.</summary>
    UnknownBasis,

    /// <summary>Neither the words nor the document tell when the count stood.</summary>
    NoDate,

    /// <summary>More days than the window lie between the figures.</summary>
    TooFarApart,

    /// <summary>The harm, or the count, lies wholly outside the case's window.</summary>
    OutsideCase,

    /// <summary>A later figure of the same source, or of its group, took its place.</summary>
    Superseded,

    /// <summary>Its source took it back.</summary>
    Retracted,

    /// <summary>Its source says that it is not so.</summary>
    Denied,

    /// <summary>It passes on a figure of the same source that is counted already.</summary>
    Reprint,

    /// <summary>It counts a part of another figure of the same scope.</summary>
    SubsetOfOther,

    /// <summary>It contradicts without a number.</summary>
    Dispute,

    /// <summary>It is an armed group's own count, and those were not asked for.</summary>
    Belligerent,

    /// <summary>A reviewer has set it aside, or it is too uncertain to stand before a reviewer has accepted it.</summary>
    UnderReview,
}
