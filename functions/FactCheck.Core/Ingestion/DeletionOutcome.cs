namespace FactCheck.Core.Ingestion;

/// <summary>What a deletion came to.</summary>
public enum DeletionOutcome
{
    /// <summary>It is gone, now or since before.</summary>
    Deleted,

    /// <summary>There is none.</summary>
    NotFound,

    /// <summary>It is not, or no longer, at the version that the caller expected. Nothing changed.</summary>
    Conflict,
}
