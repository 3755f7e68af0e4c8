namespace FactCheck.Core.Ingestion;

/// <summary>What became of an arrival.</summary>
public enum IngestionState
{
    /// <summary>It is being worked on, or a worker died over it.</summary>
    Started,

    /// <summary>Its claims stand.</summary>
    Extracted,

    /// <summary>The same bytes were known already; nothing changed.</summary>
    Duplicate,

    /// <summary>The bytes were deleted by a person; nothing changed.</summary>
    Tombstoned,

    /// <summary>It cannot be read.</summary>
    Unreadable,

    /// <summary>It was not taken in: no case, wrong type or too large.</summary>
    Rejected,

    /// <summary>Infrastructure failed more often than is tried.</summary>
    Failed,
}
