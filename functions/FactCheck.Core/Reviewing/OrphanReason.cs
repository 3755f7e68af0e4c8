namespace FactCheck.Core.Reviewing;

/// <summary>Why decisions about a claim hang in the air.</summary>
public enum OrphanReason
{
    /// <summary>No claim of the document has the words any more, or the document is gone.</summary>
    QuoteGone,

    /// <summary>Several claims, or decisions about several claims, have the same words.</summary>
    Ambiguous,
}
